import { describe, expect, test } from 'vitest'
import type { Posted } from '../../packages/emulator/lib/state/outbox.js'
import { stageOfFile } from './stage.js'

const APPID = 'wxd678efh567hg6787'
const SHOPS = ['1900000200', '1900000201'] as const
const SCENE = { payer_client_ip: '127.0.0.1', device_id: 'till-1' }

let now = Date.now()
const stage = stageOfFile({ now: () => now })

const combined = () => stage.client.v3.combineTransactions
const mchid = () => stage.emulator.identity.mchid
const part = (out_trade_no: string, shop: string, total_amount: number, changes: object = {}) => ({
  ...{ mchid: mchid(), sub_mchid: shop, out_trade_no, description: 'A book', attach: 'shelf 7' },
  amount: { total_amount, currency: 'CNY' },
  ...changes,
})
const order = (number: string, changes: object = {}) => ({
  ...{ combine_appid: APPID, combine_mchid: mchid(), combine_out_trade_no: number },
  sub_orders: [part(`${number}-a`, SHOPS[0], 100), part(`${number}-b`, SHOPS[1], 50)],
  notify_url: 'https://m.test/notify',
  ...changes,
})
const place = async (json: ReturnType<typeof order>) => (await combined().native.post({ json })).data.code_url
const read = async (combine_out_trade_no: string) =>
  (await combined().outTradeNo._combine_out_trade_no_.get({ combine_out_trade_no })).data
const close = (combine_out_trade_no: string, sub_orders: object[] = named(combine_out_trade_no)) =>
  combined().outTradeNo._combine_out_trade_no_.close.post({
    combine_out_trade_no,
    json: { combine_appid: APPID, sub_orders: sub_orders as ReturnType<typeof named> },
  })
const named = (number: string) => [
  { mchid: mchid(), sub_mchid: SHOPS[1], out_trade_no: `${number}-b` },
  { mchid: mchid(), sub_mchid: SHOPS[0], out_trade_no: `${number}-a` },
]

async function balance(account: string): Promise<number> {
  const { balances } = Object(await stage.emulator.operate('state'))
  expect(Object.values<number>(balances).reduce((sum, one) => sum + one, 0)).toBe(0)
  return balances[account] ?? 0
}

describe('orders of two merchants', () => {
  test('are paid at once; each merchant has its money, and each order its own number', async () => {
    expect(await place(order('order-c1', { scene_info: SCENE }))).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w{9}$/)
    expect((await read('order-c1')).sub_orders).toMatchObject([{ trade_state: 'NOTPAY' }, { trade_state: 'NOTPAY' }])
    const paid = await stage.emulator.pay('order-c1')
    const [one, other] = paid.sub_orders ?? []
    expect(one).toMatchObject({
      ...{
        out_trade_no: 'order-c1-a',
        sub_mchid: SHOPS[0],
        attach: 'shelf 7',
        trade_state: 'SUCCESS',
        trade_type: 'NATIVE',
      },
      amount: { total_amount: 100, payer_amount: 100, currency: 'CNY', payer_currency: 'CNY' },
      transaction_id: expect.stringMatching(/^4200\d{24}$/),
    })
    expect(new Set([paid.combine_transaction_id, one?.transaction_id, other?.transaction_id]).size).toBe(3)
    expect(await read('order-c1')).toEqual(paid)
    expect(paid).toMatchObject({ scene_info: { device_id: 'till-1' } })
    expect(await balance(`merchant ${SHOPS[0]} BASIC`)).toBe(100)
    expect(await balance(`merchant ${SHOPS[1]} BASIC`)).toBe(50)

    await stage.emulator.settled()
    const told = ((await stage.emulator.operate('notifications')) as Posted[]).filter(({ resource }) =>
      JSON.stringify(resource).includes('"order-c1"'),
    )
    // A query has the list of promotions, and a notification only when there are any.
    const sub_orders = paid.sub_orders?.map(({ promotion_detail, ...part }) => {
      expect(promotion_detail).toEqual([])
      return part
    })
    expect(told).toEqual([
      expect.objectContaining({
        event_type: 'TRANSACTION.SUCCESS',
        original_type: 'transaction',
        resource: { ...paid, sub_orders },
      }),
    ])
  })

  test('are found one by one as well, and paid all at once by the number of any', async () => {
    await place(order('order-c2'))
    const query = { sp_mchid: mchid(), sub_mchid: SHOPS[1] }
    const { outTradeNo } = stage.client.v3.pay.partner.transactions
    const one = () => outTradeNo._out_trade_no_.get({ out_trade_no: 'order-c2-b', query })
    expect((await one()).data).toMatchObject({ trade_state: 'NOTPAY', amount: { total: 50 } })
    const alone = outTradeNo._out_trade_no_.close.post({ out_trade_no: 'order-c2-b', json: query })
    await expect(alone).rejects.toMatchObject({ code: 'INVALID_REQUEST', message: expect.stringMatching(/combined/) })
    await stage.emulator.pay('order-c2-b')
    expect((await one()).data).toMatchObject({ trade_state: 'SUCCESS' })
    expect((await read('order-c2')).sub_orders).toMatchObject([{ trade_state: 'SUCCESS' }, { trade_state: 'SUCCESS' }])
  })

  test('are refunded one by one', async () => {
    await place(order('order-c3'))
    const [one] = (await stage.emulator.pay('order-c3')).sub_orders ?? []
    const before = await balance(`merchant ${SHOPS[0]} BASIC`)
    const { transaction_id = '' } = one ?? {}
    const amount = { refund: 40, total: 100, currency: 'CNY' }
    const json = { sub_mchid: SHOPS[0], transaction_id, out_refund_no: 'order-c3-back', amount }
    expect((await stage.client.v3.refund.domestic.refunds.post({ json })).data).toMatchObject({
      status: 'PROCESSING',
      out_trade_no: 'order-c3-a',
    })
    expect(await balance(`merchant ${SHOPS[0]} BASIC`)).toBe(before - 40)
    expect((await read('order-c3')).sub_orders).toMatchObject([{ trade_state: 'REFUND' }, { trade_state: 'SUCCESS' }])
  })

  test('keep their money back for profit sharing, each for itself', async () => {
    const settle_info = { profit_sharing: true }
    const sub_orders = [part('order-c4-a', SHOPS[0], 100, { settle_info }), part('order-c4-b', SHOPS[1], 50)]
    await place(order('order-c4', { sub_orders }))
    await stage.emulator.pay('order-c4')
    expect(await balance(`merchant ${SHOPS[0]} FROZEN`)).toBe(100)
    expect(await balance(`merchant ${SHOPS[1]} FROZEN`)).toBe(0)
  })
})

describe('a combined order', () => {
  test('leads to the cashier in each way, and is paid by the customer whom it names', async () => {
    const payer = { combine_payer_info: { openid: 'o-reader' } }
    const jsapi = await combined().jsapi.post({ json: { ...order('order-w1'), ...payer } })
    expect(jsapi.data.prepay_id).toMatch(/^wx\d{14}\w{22}$/)
    expect(await stage.emulator.pay('order-w1')).toMatchObject({ combine_payer_info: { openid: 'o-reader' } })
    expect((await combined().app.post({ json: order('order-w2') })).data.prepay_id).toMatch(/^wx/)
    const scene_info = { ...SCENE, h5_info: { type: 'Wap' } }
    const { h5_url } = (await combined().h5.post({ json: { ...order('order-w3'), scene_info } })).data
    expect(new URL(h5_url).searchParams.get('prepay_id')).toMatch(/^wx/)
    const { sub_mchid: _, ...individual } = { ...part('order-w4-a', '', 30), individual_auth_id: 'auth-1' }
    const sale = { ...order('order-w4'), ...payer, sub_orders: [individual] }
    await combined().miniprogram.post({ json: sale })
    const { combine_transaction_id = '' } = await stage.emulator.pay('order-w4')
    const found = await combined().id._combine_transaction_id_.get({ combine_transaction_id })
    expect(found.data.sub_orders).toMatchObject([{ individual_auth_id: 'auth-1', trade_state: 'SUCCESS' }])
  })

  test('placed again gives the same code, with one field changed it is refused', async () => {
    const first = await place(order('order-again'))
    expect(await place(order('order-again'))).toBe(first)
    const sub_orders = [part('order-again-a', SHOPS[0], 101), part('order-again-b', SHOPS[1], 50)]
    await expect(place(order('order-again', { sub_orders }))).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      requestId: expect.stringMatching(/-268498688$/),
    })
    await expect(combined().app.post({ json: order('order-again') })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })

  test('is closed with all of its orders, and stays closed', async () => {
    await place(order('closed'))
    const field = { code: 'PARAM_ERROR', detail: { field: '/sub_orders', location: 'body' } }
    await expect(close('closed', named('closed').slice(1))).rejects.toMatchObject(field)
    expect((await close('closed')).status).toBe(204)
    expect((await close('closed')).status).toBe(204)
    expect((await read('closed')).sub_orders).toMatchObject([{ trade_state: 'CLOSED' }, { trade_state: 'CLOSED' }])
    await expect(place(order('closed'))).rejects.toMatchObject({ code: 'ORDER_CLOSED', status: 400 })
    await expect(stage.emulator.pay('closed')).rejects.toThrow('order closed is CLOSED')
    const missing = { code: 'ORDERNOTEXIST', status: 404 } // without `_`, as the manual's pages of combined orders write it
    await expect(close('nothing')).rejects.toMatchObject(missing)
    await expect(read('nothing')).rejects.toMatchObject(missing)
  })

  test('that is paid can be neither placed, nor closed, nor paid again', async () => {
    await place(order('order-once'))
    await stage.emulator.pay('order-once')
    await expect(place(order('order-once'))).rejects.toMatchObject({ code: 'ORDERPAID', status: 400 })
    await expect(close('order-once')).rejects.toMatchObject({ code: 'ORDERPAID', status: 400 })
    await expect(stage.emulator.pay('order-once')).rejects.toThrow('order order-once is SUCCESS')
  })

  test('whose time has passed is closed', async () => {
    await place(order('order-late', { time_expire: new Date(now + 60_000).toISOString() }))
    now += 61_000
    expect((await read('order-late')).sub_orders).toMatchObject([{ trade_state: 'CLOSED' }, { trade_state: 'CLOSED' }])
    await expect(stage.emulator.pay('order-late')).rejects.toThrow('order order-late is CLOSED')
  })

  test('is refused when a number is used, and leaves nothing behind', async () => {
    await place(order('order-u1'))
    const used = { status: 403, code: 'OUT_TRADE_NO_USED' }
    const sub_orders = [part('order-u2-a', SHOPS[0], 1), part('order-u1-b', SHOPS[1], 50)]
    await expect(place(order('order-u2', { sub_orders }))).rejects.toMatchObject(used)
    expect(await place(order('order-u2'))).toBeDefined()
    const twice = [part('order-u3-a', SHOPS[0], 1), part('order-u3-a', SHOPS[0], 1)]
    await expect(place(order('order-u3', { sub_orders: twice }))).rejects.toMatchObject(used)
    const alone = {
      description: 'A book',
      out_trade_no: 'order-u1-a',
      notify_url: 'https://m.test/',
      amount: { total: 100 },
    }
    const json = { sp_appid: APPID, sp_mchid: mchid(), sub_mchid: SHOPS[0], ...alone }
    await expect(stage.client.v3.pay.partner.transactions.native.post({ json })).rejects.toMatchObject(used)
  })

  test('is refused for what is wrong with it, by name', async () => {
    const refused = (field: string, changes: object) =>
      expect(place(order('order-wrong', changes))).rejects.toMatchObject({ code: 'PARAM_ERROR', detail: { field } })
    await refused('/sub_orders', { sub_orders: [] })
    await refused('/sub_orders', { sub_orders: Array.from({ length: 51 }, (_, i) => part(`order-n${i}`, SHOPS[0], 1)) })
    await refused('/sub_orders/1/amount/total_amount', {
      sub_orders: [part('order-x', SHOPS[0], 1), part('order-y', SHOPS[0], 0)],
    })
    const dollars = { amount: { total_amount: 1, currency: 'USD' } }
    await refused('/sub_orders/0/amount/currency', { sub_orders: [part('order-x', SHOPS[0], 1, dollars)] })
    await refused('/time_expire', { time_expire: new Date(now - 1_000).toISOString() })
    await refused('/combine_mchid', { combine_mchid: '1900000999' })
  })
})
