import { describe, expect, test } from 'vitest'
import { send, stageOfFile } from './stage.js'

let now = Date.now()
const stage = stageOfFile({ now: () => now })

const mchid = () => stage.emulator.identity.mchid
const shared = (out_trade_no: string, total = 100) => ({
  description: 'A book',
  out_trade_no,
  notify_url: 'https://merchant.test/notify',
  amount: { total },
})
const own = (out_trade_no: string) => ({ appid: 'wxd678efh567hg6787', mchid: mchid(), ...shared(out_trade_no) })
const partner = (out_trade_no: string) => ({
  sp_appid: 'wxd678efh567hg6787',
  sp_mchid: mchid(),
  sub_mchid: '1900000200',
  ...shared(out_trade_no),
})
const SCENE = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }
const transactions = () => stage.client.v3.pay.transactions
const partners = () => stage.client.v3.pay.partner.transactions
const read = async (out_trade_no: string) =>
  (await transactions().outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid: mchid() } })).data

describe('an order that leads to the cashier', () => {
  test('by a page of the official account is paid by the customer whom it names', async () => {
    const { data } = await transactions().jsapi.post({ json: { ...own('order-j1'), payer: { openid: 'o-reader' } } })
    expect(data.prepay_id).toMatch(/^wx\d{14}\w{22}$/)
    await stage.emulator.pay('order-j1')
    expect(await read('order-j1')).toMatchObject({
      trade_state: 'SUCCESS',
      trade_type: 'JSAPI',
      payer: { openid: 'o-reader' },
    })
  })

  test('by an app, and by a page in a browser, each in its own way', async () => {
    const app = await transactions().app.post({ json: own('order-a1') })
    expect(app.data.prepay_id).toMatch(/^wx\d{14}\w{22}$/)
    const h5 = await transactions().h5.post({ json: { ...own('order-h1'), scene_info: SCENE } })
    expect(new URL(h5.data.h5_url).searchParams.get('prepay_id')).toMatch(/^wx\d{14}\w{22}$/)
    expect(await stage.emulator.pay('order-h1')).toMatchObject({ trade_type: 'MWEB' })
  })

  test('cannot be placed another way under the same number', async () => {
    await transactions().app.post({ json: own('order-twice') })
    await expect(transactions().native.post({ json: own('order-twice') })).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      requestId: expect.stringMatching(/-268498688$/),
    })
  })

  test('is closed seven days later when nobody has paid', async () => {
    await transactions().native.post({ json: own('order-late') })
    await stage.emulator.operate('advance', { seconds: 7 * 24 * 3600 - 1 })
    expect(await read('order-late')).toMatchObject({ trade_state: 'NOTPAY' })
    await stage.emulator.operate('advance', { seconds: 1 })
    expect(await read('order-late')).toMatchObject({ trade_state: 'CLOSED' })
    await expect(stage.emulator.pay('order-late')).rejects.toThrow('order order-late is CLOSED, so it cannot be paid')
    now += 0
  })
})

describe('a payment code', () => {
  const code = (out_trade_no: string, auth_code: string) => {
    const { notify_url: _, ...order } = own(out_trade_no)
    return { ...order, payer: { auth_code }, scene_info: { store_info: { id: 's1' } } }
  }

  test('pays at once', async () => {
    const { data } = await transactions().codepay.post({ json: code('order-c1', '130061098828009401') })
    expect(data).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MICROPAY', transaction_id: expect.any(String) })
    await expect(transactions().codepay.post({ json: code('order-c1', '130061098828009401') })).rejects.toMatchObject({
      code: 'ORDERPAID',
    })
  })

  const show = (out_trade_no: string, auth_code: string) =>
    send(stage.emulator, {
      method: 'POST',
      target: '/v3/pay/transactions/codepay',
      body: JSON.stringify(code(out_trade_no, auth_code)),
    })

  test('of another kind is refused, and no order is placed', async () => {
    const { status, json } = await show('order-c0', '160061098828009401')
    expect({ status, json }).toMatchObject({ status: 400, json: { code: 'AUTH_CODE_INVALID' } })
    await expect(read('order-c0')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
  })

  test('that ends in 00 waits for a password, which comes or fails', async () => {
    for (const [out_trade_no, command, state] of [
      ['order-c2', 'pay', 'SUCCESS'],
      ['order-c3', 'fail-payment', 'PAYERROR'],
    ] as const) {
      for (const _ of ['first', 'again']) {
        const { status, json } = await show(out_trade_no, '130061098828009400')
        expect({ status, json }).toEqual({ status: 202, json: { code: 'USERPAYING', message: expect.any(String) } })
        expect(await read(out_trade_no)).toMatchObject({ trade_state: 'USERPAYING' })
      }
      await stage.emulator.operate(command, { out_trade_no })
      expect(await read(out_trade_no)).toMatchObject({ trade_state: state })
    }
    const { status, json } = await show('order-c3', '130061098828009400')
    expect({ status, json }).toMatchObject({ status: 403, json: { code: 'OUT_TRADE_NO_USED' } })
    expect(await read('order-c3')).toMatchObject({ trade_state: 'PAYERROR' })
  })

  test('that waits for a password can be reversed, and not closed', async () => {
    await show('order-c5', '130061098828009400')
    const json = { mchid: mchid() }
    const order = { out_trade_no: 'order-c5', json }
    await expect(transactions().outTradeNo._out_trade_no_.close.post(order)).rejects.toMatchObject({
      code: 'INVALID_REQUEST',
      status: 400,
      requestId: expect.stringMatching(/-268449641$/),
      message: expect.stringContaining('only be reversed'),
    })
    const reversed = { ...order, json: { ...json, appid: 'wxd678efh567hg6787' } }
    expect((await transactions().outTradeNo._out_trade_no_.reverse.post(reversed)).status).toBe(200)
    expect(await read('order-c5')).toMatchObject({ trade_state: 'REVOKED' })
    expect((await transactions().outTradeNo._out_trade_no_.close.post(order)).status).toBe(204)
    expect(await read('order-c5')).toMatchObject({ trade_state: 'REVOKED' })
  })

  test('is reversed, paid or not; the money goes back', async () => {
    const reverse = (out_trade_no: string) =>
      transactions().outTradeNo._out_trade_no_.reverse.post({
        out_trade_no,
        json: { appid: 'wxd678efh567hg6787', mchid: mchid() },
      })
    await transactions().codepay.post({ json: code('order-c4', '130061098828009401') })
    expect((await reverse('order-c4')).data).toMatchObject({ out_trade_no: 'order-c4' })
    expect(await read('order-c4')).toMatchObject({ trade_state: 'REVOKED' })
    await transactions().native.post({ json: own('no-code') })
    await expect(reverse('no-code')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  })
})

describe('a partner', () => {
  const query = () => ({ sp_mchid: mchid(), sub_mchid: '1900000200' })

  test('places, finds and closes orders of a merchant, and refunds them', async () => {
    const { data } = await partners().native.post({ json: partner('order-p1') })
    expect(data.code_url).toMatch(/^weixin:/)
    await stage.emulator.pay('order-p1')
    const found = await partners().outTradeNo._out_trade_no_.get({ out_trade_no: 'order-p1', query: query() })
    expect(found.data).toMatchObject({ ...query(), trade_state: 'SUCCESS', payer: { sp_openid: expect.any(String) } })
    const { transaction_id = '' } = found.data
    const same = await partners().id._transaction_id_.get({ transaction_id, query: query() })
    expect(same.data).toEqual(found.data)
    const amount = { refund: 40, total: 100, currency: 'CNY' }
    const refund = { sub_mchid: '1900000200', transaction_id, out_refund_no: 'pr1', amount }
    expect((await stage.client.v3.refund.domestic.refunds.post({ json: refund })).data.status).toBe('PROCESSING')
    await partners().jsapi.post({ json: { ...partner('order-p2'), payer: { sp_openid: 'o-reader' } } })
    await partners().outTradeNo._out_trade_no_.close.post({ out_trade_no: 'order-p2', json: query() })
    const closed = await partners().outTradeNo._out_trade_no_.get({ out_trade_no: 'order-p2', query: query() })
    expect(closed.data.trade_state).toBe('CLOSED')
  })

  test("does not see the merchant's own orders, nor another merchant's", async () => {
    await partners().native.post({ json: partner('order-p3') })
    await expect(read('order-p3')).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
    const other = { sp_mchid: mchid(), sub_mchid: '1900000201' }
    const asking = partners().outTradeNo._out_trade_no_.get({ out_trade_no: 'order-p3', query: other })
    await expect(asking).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST', status: 404 })
  })
})
