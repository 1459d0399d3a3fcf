import { describe, expect, test } from 'vitest'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { runCommand } from './run-command.js'
import { stageOfFile } from './stage.js'

const DAY = 24 * 3_600_000
const APPID = 'wxd678efh567hg6787'

const stage = stageOfFile()

const busifavor = () => stage.client.v3.marketing.busifavor
const mchid = () => stage.emulator.identity.mchid
const operate = async (name: string, parameters: object = {}) =>
  Object(await runCommand(stage.emulator, name, parameters))
const advance = (seconds: number) => operate('advance', { seconds })
const now = async (): Promise<number> => Date.parse((await operate('state')).now)
interface Rules {
  readonly mode?: 'WECHATPAY_MODE' | 'MERCHANT_API' | 'MERCHANT_UPLOAD'
  readonly type?: 'NORMAL' | 'DISCOUNT'
  readonly time?: object
  readonly send?: object
}
/** Ten coupons, two for a customer, for ten days. */
const stock = async (out_request_no: string, { mode = 'WECHATPAY_MODE', type = 'NORMAL', time, send }: Rules = {}) => ({
  out_request_no,
  stock_name: '八月一日活动券',
  belong_merchant: mchid(),
  goods_name: '图书',
  stock_type: type,
  coupon_code_mode: mode,
  coupon_use_rule: {
    coupon_available_time: {
      available_begin_time: new Date((await now()) - 1_000).toISOString(),
      available_end_time: new Date((await now()) + 10 * DAY).toISOString(),
      ...time,
    },
    fixed_normal_coupon: { discount_amount: 100, transaction_minimum: 200 },
    use_method: 'OFF_LINE' as const,
  },
  stock_send_rule: { max_coupons: 10, max_coupons_per_user: 2, ...send },
})
const create = async (json: Awaited<ReturnType<typeof stock>>) =>
  (await busifavor().stocks.post({ json })).data.stock_id
const make = async (...about: Parameters<typeof stock>) => create(await stock(...about))
const read = async (stock_id: string) => (await busifavor().stocks._stock_id_.get({ stock_id })).data
const send = async (stock_id: string, openid: string, out_request_no: string, code: { coupon_code?: string } = {}) =>
  (await busifavor().coupons.send.post({ json: { stock_id, openid, out_request_no, appid: APPID, ...code } })).data
    .coupon_code ?? ''
const use = async (coupon_code: string, use_request_no: string, more: object = {}) => {
  const use_time = new Date(await now()).toISOString()
  return busifavor().coupons.use.post({ json: { coupon_code, appid: APPID, use_time, use_request_no, ...more } })
}
const coupon = async (openid: string, coupon_code: string) => {
  const { _appid_ } = busifavor().users._openid_.coupons._coupon_code_.appids
  return (await _appid_.get({ openid, coupon_code, appid: APPID })).data
}
const list = async (openid: string, query: object = {}) =>
  (await busifavor().users._openid_.coupons.get({ openid, query: { appid: APPID, ...query } })).data

describe("a stock of a merchant's own coupons", () => {
  test('is created once, changed, and counts what is sent', async () => {
    const json = await stock('s1')
    const stock_id = await create(json)
    expect(await create(json)).toBe(stock_id)
    await expect(create({ ...json, goods_name: '唱片' })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      requestId: expect.stringMatching(/-268498688$/),
    })
    await busifavor().stocks._stock_id_.patch({ stock_id, json: { out_request_no: 's1-1', goods_name: '唱片' } })
    await send(stock_id, 'o-s1', 's1-1')
    expect(await read(stock_id)).toMatchObject({
      goods_name: '唱片',
      stock_name: '八月一日活动券',
      stock_state: 'RUNNING',
      stock_send_rule: { max_coupons: 10, max_amount: 1_000 },
      send_count_information: { total_send_num: 1, total_send_amount: 100, today_send_num: 1 },
    })
    await advance((10 * DAY) / 1000)
    expect(await read(stock_id)).toMatchObject({ stock_state: 'STOPED', send_count_information: { today_send_num: 0 } })
    await expect(send(stock_id, 'o-s1', 's1-2')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(read('nothing')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
  })

  test('has a budget that is changed by whoever knows it', async () => {
    const stock_id = await make('s2', { send: { max_coupons: 1 } })
    await send(stock_id, 'o-a', 's2-1')
    await expect(send(stock_id, 'o-b', 's2-2')).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
    const { budget } = busifavor().stocks._stock_id_
    const change = (modify_budget_request_no: string, changes: object) =>
      budget.patch({ stock_id, json: { modify_budget_request_no, target_max_coupons: 2, ...changes } })
    await expect(change('b1', { current_max_coupons: 7 })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(change('b2', { target_max_coupons: 0 })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    expect((await change('b3', { current_max_coupons: 1 })).data).toEqual({ max_coupons: 2 })
    expect((await change('b3', { current_max_coupons: 1 })).data).toEqual({ max_coupons: 2 })
    await send(stock_id, 'o-b', 's2-2')
  })

  test.each([
    ['of a type without its rule', { type: 'DISCOUNT' as const }, '/coupon_use_rule/discount_coupon'],
    [
      'with 101 coupons for a customer',
      { send: { max_coupons_per_user: 101 } },
      '/stock_send_rule/max_coupons_per_user',
    ],
    [
      'that is over',
      { time: { available_end_time: '2020-01-01T00:00:00+08:00' } },
      '/coupon_use_rule/coupon_available_time/available_end_time',
    ],
    [
      'that begins at no time',
      { time: { available_begin_time: '2026' } },
      '/coupon_use_rule/coupon_available_time/available_begin_time',
    ],
  ])('%s is refused', async (name, rules, field) => {
    await expect(make(name, rules)).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
  })
})

describe("a merchant's own coupon", () => {
  test('is sent, found, used, given back and used again', async () => {
    const stock_id = await make('c1')
    const code = await send(stock_id, 'o-c1', 'c1-1')
    expect(await send(stock_id, 'o-c1', 'c1-1')).toBe(code)
    expect(await coupon('o-c1', code)).toMatchObject({ coupon_state: 'SENDED', stock_id, send_request_no: 'c1-1' })
    const { data } = await use(code, 'u1')
    expect(data).toMatchObject({ stock_id, openid: 'o-c1' })
    await expect(use(code, 'u2')).rejects.toMatchObject({ status: 400, code: 'INVALID_REQUEST' })
    expect(await list('o-c1', { coupon_state: 'USED' })).toMatchObject({
      total_count: 1,
      data: [{ coupon_code: code, use_request_no: 'u1', use_time: data.wechatpay_use_time }],
    })
    const back = { coupon_code: code, stock_id, return_request_no: 'r1' }
    const { data: first } = await busifavor().coupons.return.post({ json: back })
    expect((await busifavor().coupons.return.post({ json: back })).data).toEqual(first)
    const free = await coupon('o-c1', code)
    expect(free).toMatchObject({ coupon_state: 'SENDED' })
    expect(free).not.toHaveProperty('use_request_no')
    await use(code, 'u3')
    expect(await coupon('o-c1', code)).toMatchObject({ coupon_state: 'USED', use_request_no: 'u3' })
  })

  test('that is deactivated is never used', async () => {
    const stock_id = await make('c2')
    const coupon_code = await send(stock_id, 'o-c2', 'c2-1')
    await busifavor().coupons.deactivate.post({ json: { coupon_code, stock_id, deactivate_request_no: 'd1' } })
    expect(await coupon('o-c2', coupon_code)).toMatchObject({ coupon_state: 'DEACTIVATED' })
    await expect(use(coupon_code, 'u4')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    const back = { coupon_code, stock_id, return_request_no: 'r2' }
    await expect(busifavor().coupons.return.post({ json: back })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  test('is not sent beyond what the customer and the day allow', async () => {
    const stock_id = await make('c3', { send: { max_coupons_by_day: 3 } })
    await send(stock_id, 'o-a', 'c3-1')
    await send(stock_id, 'o-a', 'c3-2')
    await expect(send(stock_id, 'o-a', 'c3-3')).rejects.toMatchObject({ status: 403, code: 'RULE_LIMIT' })
    await send(stock_id, 'o-b', 'c3-4')
    await expect(send(stock_id, 'o-c', 'c3-5')).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
    await advance(DAY / 1000)
    await send(stock_id, 'o-c', 'c3-5')
  })

  test('with a code of the merchant is told apart by its stock', async () => {
    const [first, second] = [await make('c4', { mode: 'MERCHANT_API' }), await make('c5', { mode: 'MERCHANT_API' })]
    await expect(send(first, 'o-c4', 'c4-1')).rejects.toMatchObject({ detail: { field: '/coupon_code' } })
    for (const [stock_id, number] of [
      [first, 'c4-2'],
      [second, 'c5-2'],
    ] as const) {
      expect(await send(stock_id, 'o-c4', number, { coupon_code: 'mine' })).toBe('mine')
    }
    await expect(send(first, 'o-b', 'c4-3', { coupon_code: 'mine' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await expect(use('mine', 'u5')).rejects.toMatchObject({ status: 404, code: 'RESOURCE_NOT_EXISTS' })
    expect((await use('mine', 'u6', { stock_id: second })).data.stock_id).toBe(second)
    await use('mine', 'u7', { stock_id: first })
    await expect(send(await make('c6'), 'o-a', 'c6-1', { coupon_code: 'x' })).rejects.toMatchObject({
      detail: { field: '/coupon_code' },
    })
  })

  test('takes one of the codes that were uploaded, as long as there are any', async () => {
    const stock_id = await make('c7', { mode: 'MERCHANT_UPLOAD' })
    const upload = async (upload_request_no: string, coupon_code_list: string[]) =>
      (
        await busifavor().stocks._stock_id_.couponcodes.post({
          stock_id,
          json: { upload_request_no, coupon_code_list },
        })
      ).data
    expect(await upload('up1', ['a', 'b', 'a'])).toMatchObject({
      total_count: 2,
      success_codes: ['a', 'b'],
      duplicate_codes: ['a'],
    })
    expect(await upload('up2', ['b'])).toMatchObject({ success_count: 0, exist_codes: ['b'] })
    expect(await send(stock_id, 'o-a', 'c7-1')).toBe('a')
    expect(await send(stock_id, 'o-a', 'c7-2')).toBe('b')
    await expect(send(stock_id, 'o-b', 'c7-3')).rejects.toMatchObject({ status: 403, code: 'NOT_ENOUGH' })
    expect(await read(stock_id)).toMatchObject({ coupon_code_count: { total_count: 2, available_count: 0 } })
  })

  test.each([
    ['waits some days', { wait_days_after_receive: 2 }, /the coupon can be used from/],
    ['is for no hour of today', { available_week: { week_day: [] } }, /at this hour/],
    [
      'is for a day that has passed',
      {
        irregulary_avaliable_time: [{ begin_time: '2020-01-01T00:00:00+08:00', end_time: '2020-01-02T00:00:00+08:00' }],
      },
      /at this hour/,
    ],
  ])('that %s is not used now', async (name, time, words) => {
    const code = await send(await make(name, { time }), 'o-c8', name)
    await expect(use(code, name)).rejects.toThrow(words)
    expect(await coupon('o-c8', code)).toMatchObject({ coupon_state: 'SENDED' })
  })

  test('of another customer is not used, and one whose days are over neither', async () => {
    const code = await send(await make('c9', { time: { available_day_after_receive: 1 } }), 'o-c9', 'c9-1')
    await expect(use(code, 'u8', { openid: 'o-other' })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    const { expire_time } = await coupon('o-c9', code)
    expect(expire_time).toMatch(/T23:59:59\+08:00$/)
    await advance(DAY / 1000)
    expect(await coupon('o-c9', code)).toMatchObject({ coupon_state: 'EXPIRED' })
    await expect(use(code, 'u9')).rejects.toThrow('EXPIRED')
  })
})

test('a customer takes a coupon from a mini program, and the merchant is told', async () => {
  const notify_url = 'https://merchant.test/busifavor'
  await expect(busifavor().callbacks.get({ query: { mchid: mchid() } })).rejects.toMatchObject({ status: 404 })
  await busifavor().callbacks.post({ json: { mchid: mchid(), notify_url } })
  expect((await busifavor().callbacks.get({ query: { mchid: mchid() } })).data).toEqual({ mchid: mchid(), notify_url })
  const stock_id = await make('t1')
  const { coupon_code } = await operate('take-coupon', { stock_id, openid: 'o-t1', appid: APPID })
  expect(await coupon('o-t1', coupon_code)).toMatchObject({ coupon_state: 'SENDED', stock_id })
  const told = ((await stage.emulator.operate('notifications')) as Posted[]).at(-1)
  expect(told).toMatchObject({
    url: notify_url,
    event_type: 'COUPON.SEND',
    original_type: 'coupon',
    resource: { coupon_code, stock_id, openid: 'o-t1', send_channel: 'BUSICOUPON_SEND_CHANNEL_MINIAPP' },
  })
})
