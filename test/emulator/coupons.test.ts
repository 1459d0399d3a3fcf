import { describe, expect, test } from 'vitest'
import { type BillRow, rows } from '../../lib/index.js'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { runCommand } from './run-command.js'
import { stageOfFile } from './stage.js'

const DAY = 24 * 3_600_000
const APPID = 'wxd678efh567hg6787'

const stage = stageOfFile()

const favor = () => stage.client.v3.marketing.favor
const mchid = () => stage.emulator.identity.mchid
const creator = () => ({ stock_creator_mchid: mchid() })
const operate = async (name: string, parameters: object = {}) =>
  Object(await runCommand(stage.emulator, name, parameters))
const advance = async (seconds: number) => {
  await operate('advance', { seconds })
  await stage.emulator.settled()
}
const now = async (): Promise<number> => Date.parse((await operate('state')).now)
const balance = async (account: string): Promise<number> => {
  const { balances } = await operate('state')
  expect(Object.values<number>(balances).reduce((sum, amount) => sum + amount, 0)).toBe(0)
  return balances[account] ?? 0
}
const basic = () => balance(`merchant ${mchid()} BASIC`)
const place = async (out_trade_no: string, total: number) => {
  const order = {
    appid: APPID,
    mchid: mchid(),
    description: 'A book',
    out_trade_no,
    notify_url: 'https://merchant.test/notify',
    amount: { total },
  }
  await stage.client.v3.pay.transactions.native.post({ json: order })
}
/** Ten coupons of 100 fen each, two for a customer, without cash, from the next second on for a day. */
const stock = async (out_request_no: string, rule: object = {}, use: object = {}, more: object = {}) => {
  const begin = (await now()) + 10_000
  return {
    out_request_no,
    stock_name: '新年券',
    belong_merchant: mchid(),
    stock_type: 'NORMAL' as const,
    no_cash: true,
    available_begin_time: new Date(begin).toISOString(),
    available_end_time: new Date(begin + DAY).toISOString(),
    stock_use_rule: {
      max_coupons: 10,
      max_amount: 1_000,
      max_coupons_per_user: 2,
      natural_person_limit: false,
      prevent_api_abuse: false,
      ...rule,
    },
    coupon_use_rule: {
      coupon_available_time: {},
      fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 200 },
      ...use,
    },
    ...more,
  }
}
const create = async (json: Awaited<ReturnType<typeof stock>>) => (await favor().couponStocks.post({ json })).data
const start = (stock_id: string) => favor().stocks._stock_id_.start.post({ stock_id, json: creator() })
const pause = (stock_id: string) => favor().stocks._stock_id_.pause.post({ stock_id, json: creator() })
const stop = (stock_id: string) => favor().stocks._stock_id_.stop.post({ stock_id, json: creator() })
const restart = (stock_id: string) => favor().stocks._stock_id_.restart.post({ stock_id, json: creator() })
const read = async (stock_id: string) => (await favor().stocks._stock_id_.get({ stock_id, query: creator() })).data
/** The number of a stock that has begun. */
const begun = async (...about: Parameters<typeof stock>): Promise<string> => {
  const { stock_id } = await create(await stock(...about))
  await start(stock_id)
  await advance(11)
  return stock_id
}
const send = async (stock_id: string, openid: string, out_request_no: string) =>
  (
    await favor().users._openid_.coupons.post({
      openid,
      json: { ...creator(), stock_id, out_request_no, appid: APPID },
    })
  ).data.coupon_id
const coupon = async (openid: string, coupon_id: string) =>
  (await favor().users._openid_.coupons._coupon_id_.get({ openid, coupon_id, query: { appid: APPID } })).data
const list = async (openid: string, query: object = {}) =>
  (await favor().users._openid_.coupons.get({ openid, query: { appid: APPID, ...query } })).data

describe('a stock of coupons', () => {
  test('is created, started, paused and started again, and ends when its time has passed', async () => {
    const json = await stock('s1')
    const { stock_id } = await create(json)
    expect(await create(json)).toMatchObject({ stock_id })
    await expect(create({ ...json, stock_name: '元宵券' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      requestId: expect.stringMatching(/-268498688$/),
    })
    expect(await read(stock_id)).toMatchObject({ status: 'unactivated', stock_name: '新年券', distributed_coupons: 0 })
    await expect(pause(stock_id)).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    const { data } = await start(stock_id)
    expect((await start(stock_id)).data).toEqual(data)
    expect(await read(stock_id)).toMatchObject({ status: 'running', start_time: data.start_time })
    await pause(stock_id)
    await expect(start(stock_id)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect(await read(stock_id)).toMatchObject({ status: 'paused' })
    await restart(stock_id)
    expect(await read(stock_id)).toMatchObject({ status: 'running' })
    await advance(DAY / 1000 + 11)
    expect(await read(stock_id)).toMatchObject({ status: 'stoped', stop_time: expect.any(String) })
    await expect(restart(stock_id)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  test('is stopped before its time, for good, and the same answer comes again', async () => {
    const { stock_id } = await create(await stock('s-stop'))
    await start(stock_id)
    const { data } = await stop(stock_id)
    expect(data).toEqual({ stock_id, stop_time: expect.any(String) })
    await advance(1)
    expect((await stop(stock_id)).data).toEqual(data)
    expect(await read(stock_id)).toMatchObject({ status: 'stoped', stop_time: data.stop_time })
    await expect(restart(stock_id)).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
  })

  test('gives its budget back when it is stopped', async () => {
    await place('s-stop-2', 1_000)
    await stage.emulator.pay('s-stop-2')
    const before = await basic()
    const { stock_id } = await create(await stock('s-stop-2', {}, {}, { no_cash: false }))
    await start(stock_id)
    expect(await basic()).toBeLessThan(before)
    await stop(stock_id)
    expect(await basic()).toBe(before)
  })

  test.each([
    ['whose budget is not that of its coupons', { max_amount: 999 }, {}, {}, '/stock_use_rule/max_amount'],
    ['with 61 coupons for a customer', { max_coupons_per_user: 61 }, {}, {}, '/stock_use_rule/max_coupons_per_user'],
    ['with no coupon', { max_coupons: 0, max_amount: 0 }, {}, {}, '/stock_use_rule/max_coupons'],
    [
      'that costs no more than it is worth',
      {},
      { fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 100 } },
      {},
      '/coupon_use_rule/fixed_normal_coupon/transaction_minimum',
    ],
    ['of another merchant', {}, {}, { belong_merchant: '1900000300' }, '/belong_merchant'],
    ['that has begun', {}, {}, { available_begin_time: '2020-01-01T00:00:00+08:00' }, '/available_begin_time'],
    ['that begins at no time', {}, {}, { available_begin_time: 'soon' }, '/available_begin_time'],
    [
      'whose coupons are good from no time on',
      {},
      { coupon_available_time: { available_begin_time: '2026' } },
      {},
      '/coupon_use_rule/coupon_available_time/available_begin_time',
    ],
    ['that lasts too long', {}, {}, { available_end_time: '2999-01-01T00:00:00+08:00' }, '/available_end_time'],
    ['that ends before it begins', {}, {}, { available_end_time: '2020-01-01T00:00:00+08:00' }, '/available_end_time'],
  ])('%s is refused', async (name, rule, use, more, field) => {
    const creating = create(await stock(name, rule, use, more))
    await expect(creating).rejects.toMatchObject({ status: 400, code: 'PARAM_ERROR', detail: { field } })
  })

  test('is listed by its state and the time of its creation, page by page', async () => {
    const { stock_id, create_time } = await create(await stock('s2'))
    const all = async (query: object = {}) =>
      (await favor().stocks.get({ query: { offset: 0, limit: 10, ...creator(), ...query } })).data
    const numbers = async (query: object) => (await all(query)).data?.map((one) => one.stock_id)
    expect(await numbers({ status: 'unactivated' })).toContain(stock_id)
    expect(await numbers({ status: 'paused' })).not.toContain(stock_id)
    expect(await numbers({ create_end_time: '2020-01-01T00:00:00+08:00' })).toEqual([])
    expect(await numbers({ create_start_time: create_time })).toContain(stock_id)
    const { total_count } = await all()
    expect(await all({ limit: 1, offset: 1 })).toMatchObject({ total_count, limit: 1, offset: 1 })
    expect(await numbers({ limit: 1, offset: total_count })).toEqual([])
    await expect(all({ limit: 11 })).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field: 'limit' } })
    await expect(read('nothing')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  })

  test('for some goods and merchants says which', async () => {
    const use = { available_items: ['book-1'], available_merchants: [mchid()] }
    const { stock_id } = await create(await stock('s3', {}, use))
    const { _stock_id_ } = favor().stocks
    await _stock_id_.modifyGoodsId.post({
      stock_id,
      json: { ...creator(), add_goods_id_list: ['book-2'], delete_goods_id_list: ['book-1'] },
    })
    const query = { ...creator(), offset: 0, limit: 10 }
    expect((await _stock_id_.items.get({ stock_id, query })).data).toMatchObject({ data: ['book-2'], total_count: 1 })
    expect((await _stock_id_.merchants.get({ stock_id, query })).data).toMatchObject({ data: [mchid()] })
    expect(await read(stock_id)).toMatchObject({ singleitem: true })
  })
})

describe('a coupon', () => {
  test('is sent once for each out_request_no, and found by its customer', async () => {
    const stock_id = await begun('c1')
    const coupon_id = await send(stock_id, 'o-c1', 'c1-1')
    expect(await send(stock_id, 'o-c1', 'c1-1')).toBe(coupon_id)
    await expect(send(stock_id, 'o-other', 'c1-1')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    const found = await coupon('o-c1', coupon_id)
    expect(found).toMatchObject({
      stock_id,
      status: 'SENDED',
      coupon_name: '新年券',
      normal_coupon_information: { coupon_amount: 100, transaction_minimum: 200 },
    })
    expect(await list('o-c1', { stock_id })).toMatchObject({ total_count: 1, data: [found] })
    expect(await list('o-c1', { status: 'USED' })).toMatchObject({ total_count: 0, data: [] })
    await expect(coupon('o-other', coupon_id)).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
    expect(await read(stock_id)).toMatchObject({ distributed_coupons: 1 })
  })

  test('is not sent beyond what the stock, the day and the customer allow', async () => {
    const small = await begun('c2', { max_coupons: 3, max_amount: 300 })
    await send(small, 'o-a', 'c2-1')
    await send(small, 'o-a', 'c2-2')
    await expect(send(small, 'o-a', 'c2-3')).rejects.toMatchObject({ status: 403, code: 'RULE_LIMIT' })
    await send(small, 'o-b', 'c2-4')
    await expect(send(small, 'o-c', 'c2-5')).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
    const slow = await begun('c3', { max_amount_by_day: 100 })
    await send(slow, 'o-a', 'c3-1')
    await expect(send(slow, 'o-b', 'c3-2')).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
  })

  test('is sent from a stock that has begun and is running', async () => {
    const { stock_id } = await create(await stock('c4'))
    await expect(send(stock_id, 'o-a', 'c4-1')).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    await start(stock_id)
    await expect(send(stock_id, 'o-a', 'c4-1')).rejects.toMatchObject({ status: 403, code: 'REQUEST_BLOCKED' })
    await advance(11)
    await pause(stock_id)
    await expect(send(stock_id, 'o-a', 'c4-1')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await restart(stock_id)
    await send(stock_id, 'o-a', 'c4-1')
    await expect(send('nothing', 'o-a', 'c4-2')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  })

  test('is used for a payment, and the merchant is told', async () => {
    const callback = { mchid: mchid(), notify_url: 'https://merchant.test/coupons' }
    await expect(favor().callbacks.get({ query: { mchid: mchid() } })).rejects.toMatchObject({
      status: 404,
      code: 'RESOURCE_NOT_EXISTS',
    })
    await favor().callbacks.post({ json: callback })
    expect((await favor().callbacks.get({ query: { mchid: mchid() } })).data).toEqual(callback)
    const coupon_id = await send(await begun('order-c5'), 'o-c5', 'order-c5-1')
    await place('order-c5', 300)
    const before = await basic()
    await operate('use-coupon', { coupon_id, out_trade_no: 'order-c5' })
    const paid = await stage.client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'order-c5',
      query: { mchid: mchid() },
    })
    expect(paid.data).toMatchObject({
      amount: { total: 300, payer_total: 200 },
      promotion_detail: [{ coupon_id, amount: 100, type: 'NOCASH', scope: 'GLOBAL' }],
    })
    const used = await coupon('o-c5', coupon_id)
    expect(used).toMatchObject({ status: 'USED', consume_information: { consume_mchid: mchid() } })
    expect(await list('o-c5', { status: 'USED' })).toMatchObject({ total_count: 1 })
    expect(await basic()).toBe(before + 200) // without cash, the merchant gets less
    expect(await balance('customer o-c5')).toBe(0) // and the customer pays less
    const told = ((await stage.emulator.operate('notifications')) as Posted[]).at(-1)
    expect(told).toMatchObject({
      url: callback.notify_url,
      event_type: 'COUPON.USE',
      original_type: 'coupon',
      resource: { coupon_id, status: 'USED', consume_information: { consume_amount: 100 } },
    })
    await place('order-c5-again', 300)
    await expect(operate('use-coupon', { coupon_id, out_trade_no: 'order-c5-again' })).rejects.toThrow('USED')
  })

  test('is not told of while notifications are off', async () => {
    await favor().callbacks.post({ json: { mchid: mchid(), notify_url: 'https://merchant.test/off', switch: false } })
    const coupon_id = await send(await begun('order-c6'), 'o-c6', 'order-c6-1')
    await place('order-c6', 300)
    await operate('use-coupon', { coupon_id, out_trade_no: 'order-c6' })
    const posted = (await stage.emulator.operate('notifications')) as Posted[]
    expect(posted.filter(({ url }) => url === 'https://merchant.test/off')).toEqual([])
  })

  test.each([
    ['an order below its minimum', {}, 199, 'for orders of 200 fen or more'],
    ['another merchant', { available_merchants: ['1900000300'] }, 300, 'with this merchant'],
    ['today, when it is for tomorrow', { coupon_available_time: { second_day_available: true } }, 300, 'from'],
    [
      'the wrong hour',
      { coupon_available_time: { fix_available_time: { begin_time: 0, end_time: 0, available_week_day: [] } } },
      300,
      'at this hour',
    ],
  ])('is not used with %s', async (name, use, total, words) => {
    const coupon_id = await send(await begun(name, {}, use), 'o-c7', name)
    await place(`c7${total}${words.length}`, total)
    const using = operate('use-coupon', { coupon_id, out_trade_no: `c7${total}${words.length}` })
    await expect(using).rejects.toThrow(words)
    expect(await coupon('o-c7', coupon_id)).toMatchObject({ status: 'SENDED' })
  })

  test('is not for the order of another customer', async () => {
    const coupon_id = await send(await begun('order-c9'), 'o-c9', 'order-c9-1')
    const order = { appid: APPID, mchid: mchid(), description: 'A book', notify_url: 'https://merchant.test/notify' }
    const placeFor = (out_trade_no: string, openid: string, appid = APPID) => {
      const json = { ...order, appid, out_trade_no, amount: { total: 300 }, payer: { openid } }
      return stage.client.v3.pay.transactions.jsapi.post({ json })
    }
    await placeFor('order-c9-other', 'o-c9-other')
    await expect(operate('use-coupon', { coupon_id, out_trade_no: 'order-c9-other' })).rejects.toThrow(
      'the coupon belongs to another customer than the payer of the order',
    )
    expect(await coupon('o-c9', coupon_id)).toMatchObject({ status: 'SENDED' })
    await placeFor('order-c9-own', 'o-c9')
    await operate('use-coupon', { coupon_id, out_trade_no: 'order-c9-own' })
    expect(await coupon('o-c9', coupon_id)).toMatchObject({ status: 'USED' })

    const second = await send(await begun('order-c10'), 'o-c10', 'order-c10-1')
    await placeFor('order-c10', 'o-the-same-customer', 'wxd678efh567hg6700') // an openid differs by the appid
    await operate('use-coupon', { coupon_id: second, out_trade_no: 'order-c10' })
  })

  test('that nobody uses within its minutes is over', async () => {
    const use = { coupon_available_time: { available_time_after_receive: 10 } }
    const coupon_id = await send(await begun('order-c8', {}, use), 'o-c8', 'order-c8-1')
    await advance(570)
    expect(await coupon('o-c8', coupon_id)).toMatchObject({ status: 'SENDED' })
    await advance(31)
    expect(await coupon('o-c8', coupon_id)).toMatchObject({ status: 'EXPIRED' })
    await place('order-c8', 300)
    await expect(operate('use-coupon', { coupon_id, out_trade_no: 'order-c8' })).rejects.toThrow('EXPIRED')
  })
})

describe('a coupon in a payment', () => {
  /** An order of 300 fen that was paid with a coupon of 100. */
  const paidWith = async (out_trade_no: string, no_cash: boolean) => {
    await place(`${out_trade_no}-budget`, 2_000)
    await stage.emulator.pay(`${out_trade_no}-budget`)
    const stock_id = await begun(out_trade_no, {}, {}, { no_cash })
    const coupon_id = await send(stock_id, `o-${out_trade_no}`, `${out_trade_no}-1`)
    await operate('end-stock', { stock_id }) // what is left of its budget goes back at once
    await place(out_trade_no, 300)
    const before = await basic()
    await operate('use-coupon', { coupon_id, out_trade_no })
    return { coupon_id, stock_id, before, customer: `customer o-${out_trade_no}` }
  }
  const refund = async (out_trade_no: string, out_refund_no: string, fen: number) => {
    const json = { out_trade_no, out_refund_no, amount: { refund: fen, total: 300, currency: 'CNY' } }
    await stage.client.v3.refund.domestic.refunds.post({ json })
    return (await stage.client.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no })).data
  }
  const billed = async (out_trade_no: string) => {
    const { bill_date } = await operate('close-day')
    const { data } = await stage.client.v3.bill.tradebill.get({ query: { bill_date } })
    const lines = rows(await stage.client.download(data))
    const found: BillRow[] = []
    for await (const row of lines) if (row.商户订单号 === out_trade_no) found.push(row)
    return found.map((row) => [
      row.应结订单金额,
      row.代金券金额,
      row.订单金额,
      row.退款金额,
      row.充值券退款金额,
      row.申请退款金额,
    ])
  }

  test('without cash comes back in proportion: the merchant pays back what it has received, and the customer gets what was paid', async () => {
    const { coupon_id, before, customer } = await paidWith('order-r1', true)
    expect(await basic()).toBe(before + 200)
    const first = await refund('order-r1', 'r1-1', 100)
    expect(first).toMatchObject({
      status: 'SUCCESS',
      amount: { total: 300, refund: 100, payer_total: 200, payer_refund: 67, discount_refund: 33 },
      promotion_detail: [{ promotion_id: coupon_id, scope: 'GLOBAL', type: 'COUPON', amount: 100, refund_amount: 33 }],
    })
    expect(first.amount).toMatchObject({ settlement_total: 200, settlement_refund: 67 })
    expect(await basic()).toBe(before + 133)
    expect((await refund('order-r1', 'r1-2', 200)).amount).toMatchObject({ payer_refund: 133, settlement_refund: 133 })
    expect(await basic()).toBe(before)
    expect(await balance(customer)).toBe(200) // all that came from the customer's bank
    expect(await billed('order-r1')).toEqual([
      [200, 100, 300, 0, 0, 0],
      [0, 0, 0, 67, 0, 100],
      [0, 0, 0, 133, 0, 200],
    ])
  })

  test('with cash comes back to the merchant that made the stock, and the customer gets what was paid', async () => {
    const { before, customer } = await paidWith('order-r2', false)
    expect(await basic()).toBe(before + 300)
    expect((await refund('order-r2', 'r2-1', 300)).amount).toMatchObject({
      ...{ payer_total: 200, payer_refund: 200, discount_refund: 100 },
      ...{ settlement_total: 300, settlement_refund: 300 },
    })
    expect(await basic()).toBe(before + 100) // of the budget of the stock
    expect(await balance(customer)).toBe(200)
    expect(await billed('order-r2')).toEqual([
      [300, 100, 300, 0, 0, 0],
      [0, 0, 0, 300, 100, 300],
    ])
  })

  test.each([true, false])(
    'of an order by code comes back when that is reversed (without cash: %s)',
    async (no_cash) => {
      const out_trade_no = `order-r3-${no_cash}`
      await place(`${out_trade_no}-budget`, 2_000)
      await stage.emulator.pay(`${out_trade_no}-budget`)
      const stock_id = await begun(out_trade_no, {}, {}, { no_cash })
      const coupon_id = await send(stock_id, `o-${out_trade_no}`, `${out_trade_no}-1`)
      await operate('end-stock', { stock_id })
      const payer = { auth_code: '130061098828009400' }
      const order = {
        description: 'A book',
        out_trade_no,
        amount: { total: 300 },
        payer,
        scene_info: { store_info: { id: 's' } },
      }
      const code = stage.client.v3.pay.transactions.codepay.post({ json: { appid: APPID, mchid: mchid(), ...order } })
      await expect(code).rejects.toMatchObject({ code: 'USERPAYING' })
      const before = await basic()
      await operate('use-coupon', { coupon_id, out_trade_no })
      await stage.client.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post({
        out_trade_no,
        json: { appid: APPID, mchid: mchid() },
      })
      expect(await basic()).toBe(before + (no_cash ? 0 : 100))
      expect(await balance(`customer o-${out_trade_no}`)).toBe(200)
      expect(await billed(out_trade_no)).toEqual([
        [no_cash ? 200 : 300, 100, 300, 0, 0, 0],
        [0, 0, 0, no_cash ? 200 : 300, no_cash ? 0 : 100, 300],
      ])
    },
  )
})

describe('a stock with cash', () => {
  const cash = { no_cash: false }

  test('is not started before the merchant has the money for it', async () => {
    const rule = { max_coupons: 1_000, max_amount: 100_000 }
    const { stock_id } = await create(await stock('order-m1', rule, {}, cash))
    await expect(start(stock_id)).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
    expect(await read(stock_id)).toMatchObject({ status: 'unactivated' })
    await place('order-m1', 100_000)
    await stage.emulator.pay('order-m1')
    const before = await basic()
    await start(stock_id)
    expect(await basic()).toBe(before - 100_000)
    expect(await balance(`stock ${stock_id}`)).toBe(100_000)
    await operate('end-stock', { stock_id })
    expect(await basic()).toBe(before)
  })

  test('pays for the coupons that are used, and gives the rest back when it is over', async () => {
    await place('order-m2', 5_000)
    await stage.emulator.pay('order-m2')
    const before = await basic()
    const use = { coupon_available_time: { available_time_after_receive: 3 * 24 * 60 } }
    const stock_id = await begun('order-m2', {}, use, cash)
    const account = `stock ${stock_id}`
    const coupon_id = await send(stock_id, 'o-m2', 'order-m2-1')
    await send(stock_id, 'o-m2', 'order-m2-2')
    await place('order-m2-order', 300)
    await operate('use-coupon', { coupon_id, out_trade_no: 'order-m2-order' })
    expect(await balance('customer o-m2')).toBe(0) // the coupon is spent
    expect(await basic()).toBe(before - 1_000 + 300)
    await advance(DAY / 1000)
    expect(await balance(account)).toBe(100) // a coupon is still out
    expect(await basic()).toBe(before - 200 + 300)
    await advance((3 * DAY) / 1000)
    expect(await balance(account)).toBe(0)
    expect(await basic()).toBe(before - 100 + 300)
  })
})
