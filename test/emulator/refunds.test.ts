import { expect, test } from 'vitest'
import type { RequestOf } from '../../types/index.js'
import { stageOfFile } from './stage.js'

const stage = stageOfFile()

async function paidOrder(out_trade_no: string) {
  const { mchid } = stage.emulator.identity
  const json = {
    appid: 'wxd678efh567hg6787',
    mchid,
    description: 'A book',
    out_trade_no,
    notify_url: 'https://merchant.test/notify',
    amount: { total: 100 },
  }
  await stage.client.v3.pay.transactions.native.post({ json })
  return stage.emulator.pay(out_trade_no)
}

type Asked = RequestOf<'v3/refund/domestic/refunds', 'post'>['json']

function asked(out_refund_no: string, refund: number, order: object): Asked {
  return { out_refund_no, amount: { refund, total: 100, currency: 'CNY' }, ...order } as Asked // wrong ones too
}

const refunds = () => stage.client.v3.refund.domestic.refunds
const refund = async (json: Asked) => (await refunds().post({ json })).data

test('a paid order is refunded, and both the refund and the order show it', async () => {
  const { transaction_id } = await paidOrder('order-1')
  const accepted = await refund(asked('refund-1', 30, { out_trade_no: 'order-1', reason: 'torn' }))
  expect(accepted).toMatchObject({
    status: 'PROCESSING',
    transaction_id,
    out_trade_no: 'order-1',
    amount: { refund: 30, total: 100, payer_refund: 30, currency: 'CNY' },
  })
  const { data } = await refunds()._out_refund_no_.get({ out_refund_no: 'refund-1' })
  expect(data).toEqual({ ...accepted, status: 'SUCCESS', success_time: expect.stringMatching(/\+08:00$/) })
  const query = { mchid: stage.emulator.identity.mchid }
  const order = await stage.client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no: 'order-1', query })
  expect(order.data.trade_state).toBe('REFUND')
})

test('parts add up to the whole and not to a fen more', async () => {
  const { transaction_id } = await paidOrder('order-2')
  await refund(asked('refund-2a', 60, { transaction_id }))
  const tooMuch = refund(asked('refund-2b', 41, { transaction_id }))
  await expect(tooMuch).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    message: expect.stringMatching(/only 40 fen/),
  })
  expect((await refund(asked('refund-2b', 40, { transaction_id }))).amount.refund).toBe(40)
})

test('the same refund asked for again gives the same answer, with one fen more it is refused', async () => {
  await paidOrder('order-3')
  const json = asked('refund-3', 10, { out_trade_no: 'order-3' })
  const first = await refund(json)
  expect(await refund(json)).toEqual(first)
  const other = refund(asked('refund-3', 11, { out_trade_no: 'order-3' }))
  await expect(other).rejects.toMatchObject({
    code: 'INVALID_REQUEST',
    status: 400,
    requestId: expect.stringMatching(/-268498688$/),
  })
})

test('a refund that nobody asked for is not found', async () => {
  const asking = refunds()._out_refund_no_.get({ out_refund_no: 'nothing' })
  await expect(asking).rejects.toMatchObject({ code: 'RESOURCE_NOT_EXISTS', status: 404 })
})

test('an order that does not exist, or is not paid, or is another than said, is not refunded', async () => {
  const unknown = { code: 'RESOURCE_NOT_EXISTS', status: 404 }
  await expect(refund(asked('refund-4', 1, { out_trade_no: 'nothing' }))).rejects.toMatchObject(unknown)
  await expect(refund(asked('refund-4', 1, { transaction_id: '4200' }))).rejects.toMatchObject(unknown)
  const { transaction_id } = await paidOrder('order-4')
  const mixed = refund(asked('refund-4', 1, { transaction_id, out_trade_no: 'order-1' }))
  await expect(mixed).rejects.toMatchObject(unknown)

  const { mchid } = stage.emulator.identity
  const json = { appid: 'wx1', mchid, description: 'A', notify_url: 'https://m.test/', amount: { total: 100 } }
  await stage.client.v3.pay.transactions.native.post({ json: { ...json, out_trade_no: 'order-5' } })
  const unpaid = refund(asked('refund-4', 1, { out_trade_no: 'order-5' }))
  await expect(unpaid).rejects.toMatchObject({ code: 'INVALID_REQUEST', message: expect.stringMatching(/not paid/) })
})

test('amounts are checked by name', async () => {
  await paidOrder('order-6')
  const order = { out_trade_no: 'order-6' }
  const named = (field: string) => ({ code: 'PARAM_ERROR', detail: { field, location: 'body' } })
  await expect(refund(asked('refund-6', 0, order))).rejects.toMatchObject(named('/amount/refund'))
  const dollars = { ...order, amount: { refund: 1, total: 100, currency: 'USD' } }
  await expect(refund(asked('refund-6', 1, dollars))).rejects.toMatchObject(named('/amount/currency'))
  const wrongTotal = { ...order, amount: { refund: 1, total: 99, currency: 'CNY' } }
  await expect(refund(asked('refund-6', 1, wrongTotal))).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  await expect(refund(asked('refund-6', 1, {}))).rejects.toMatchObject(named('/out_trade_no'))
  expect((await refund(asked('refund-6', 1, order))).status).toBe('PROCESSING')
})
