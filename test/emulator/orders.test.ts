import { expect, test } from 'vitest'
import { stageOfFile } from './stage.js'

let now = Date.now()
const stage = stageOfFile({ now: () => now })

function order(out_trade_no: string, changes: object = {}) {
  return {
    appid: 'wxd678efh567hg6787',
    mchid: stage.emulator.identity.mchid,
    description: 'A book',
    out_trade_no,
    notify_url: 'https://merchant.test/notify',
    amount: { total: 100 },
    ...changes,
  }
}

const transactions = () => stage.client.v3.pay.transactions
const place = async (json: ReturnType<typeof order>) => (await transactions().native.post({ json })).data.code_url
const byNumber = () => transactions().outTradeNo._out_trade_no_
const query = () => ({ mchid: stage.emulator.identity.mchid })
const read = async (out_trade_no: string) => (await byNumber().get({ out_trade_no, query: query() })).data
const close = (out_trade_no: string) => byNumber().close.post({ out_trade_no, json: query() })

test('an order is placed, shown as unpaid, paid by the customer, and found by both numbers', async () => {
  expect(await place(order('order-paid', { attach: 'shelf 7' }))).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w{9}$/)
  const unpaid = await read('order-paid')
  // What the order asked for and a query does not tell: what is sold, and where to notify.
  const { description: _, notify_url: __, ...told } = order('order-paid')
  expect(unpaid).toEqual({
    ...told,
    attach: 'shelf 7',
    // As WeChat Pay's answers: the currency is that of the request, and nothing has been paid.
    amount: { total: 100, payer_currency: 'CNY' },
    scene_info: { device_id: '' },
    promotion_detail: [],
    trade_state: 'NOTPAY',
    trade_state_desc: '订单未支付',
  })

  const paid = await stage.emulator.pay('order-paid')
  expect(paid).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'NATIVE', payer: { openid: expect.any(String) } })
  expect(paid.amount).toEqual({ total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' })
  expect(paid.success_time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/)
  expect(Date.parse(paid.success_time ?? '')).toBe(Math.floor(now / 1000) * 1000)
  expect(await read('order-paid')).toEqual(paid)
  const { transaction_id = '' } = paid
  expect(transaction_id).toMatch(/^4200\d{24}$/)
  expect((await transactions().id._transaction_id_.get({ transaction_id, query: query() })).data).toEqual(paid)
})

test('an order that nobody placed is not found by either number', async () => {
  const missing = { code: 'ORDER_NOT_EXIST', status: 404, verified: true }
  await expect(read('nothing')).rejects.toMatchObject(missing)
  const asking = transactions().id._transaction_id_.get({ transaction_id: '4200', query: query() })
  await expect(asking).rejects.toMatchObject(missing)
  await expect(close('nothing')).rejects.toMatchObject(missing)
})

test('the same order placed again gives the same code, with one field changed it is refused', async () => {
  const json = order('order-again')
  const first = await place(json)
  expect(await place(json)).toBe(first)
  const other = place({ ...json, description: 'A book.' })
  await expect(other).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    status: 400,
    requestId: expect.stringMatching(/-268498688$/),
  })
})

test('a sensitive field is compared in plaintext: each encryption of it looks different', async () => {
  const payer = { identity: { type: 'IDCARD', number: '110101199003071234', name: '张三' } }
  const first = await place(order('identity', { payer }))
  expect(await place(order('identity', { payer }))).toBe(first)
  const other = order('identity', { payer: { identity: { ...payer.identity, name: '李四' } } })
  await expect(place(other)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  expect(await read('identity')).not.toHaveProperty('payer')
})

test('a closed order stays closed: it cannot be placed or paid, and closing it again changes nothing', async () => {
  await place(order('closed'))
  expect((await close('closed')).status).toBe(204)
  expect(await read('closed')).toMatchObject({ trade_state: 'CLOSED' })
  expect((await close('closed')).status).toBe(204)
  await expect(place(order('closed'))).rejects.toMatchObject({ code: 'ORDER_CLOSED', status: 400 })
  await expect(stage.emulator.pay('closed')).rejects.toThrow('order closed is CLOSED')
})

test('a paid order can be neither placed, nor closed, nor paid again', async () => {
  await place(order('order-once'))
  await stage.emulator.pay('order-once')
  const paid = { code: 'ORDERPAID', status: 400 }
  await expect(place(order('order-once'))).rejects.toMatchObject(paid)
  await expect(close('order-once')).rejects.toMatchObject(paid)
  await expect(stage.emulator.pay('order-once')).rejects.toThrow('order order-once is SUCCESS')
})

test('an order whose time has passed is closed', async () => {
  const time_expire = new Date(now + 60_000).toISOString()
  await place(order('order-late', { time_expire }))
  expect(await read('order-late')).toMatchObject({ trade_state: 'NOTPAY' })
  now += 61_000
  expect(await read('order-late')).toMatchObject({ trade_state: 'CLOSED' })
  await expect(stage.emulator.pay('order-late')).rejects.toThrow('order order-late is CLOSED')
})

test('nobody can pay an order that was never placed', async () => {
  await expect(stage.emulator.pay('order-never')).rejects.toThrow(
    'no order with out_trade_no order-never; place it first',
  )
})
