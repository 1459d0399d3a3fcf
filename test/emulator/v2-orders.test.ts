import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { APPID, v2StageOfFile } from './v2-stage.js'

const stage = v2StageOfFile()

function order(out_trade_no: string, changes: object = {}) {
  const { notify_url } = stage
  const asked = { body: 'A book', out_trade_no, total_fee: 888, spbill_create_ip: '127.0.0.1', notify_url }
  return { appid: APPID, ...asked, trade_type: 'NATIVE', ...changes }
}

const place = (out_trade_no: string, changes: object = {}) =>
  stage.post('pay/unifiedorder', order(out_trade_no, changes))
const query = (out_trade_no: string) => stage.post('pay/orderquery', { appid: APPID, out_trade_no })
const refund = (out_trade_no: string, out_refund_no: string, refund_fee: number, changes: object = {}) => {
  const asked = { appid: APPID, out_trade_no, out_refund_no, total_fee: 888, refund_fee, ...changes }
  return stage.postSafely('secapi/pay/refund', asked)
}
const fund = async (name: string) => {
  const state = (await stage.emulator.operate('state')) as { balances: Record<string, number> }
  return Object.entries(state.balances).find(([account]) => account.startsWith(name))?.[1]
}

test('an order is placed, paid, notified in XML, found by both numbers, refunded, and in the bill', async () => {
  const placed = await place('story', { attach: 'shelf 7 & "more"', device_info: 'till-1', body: '书 <1>' })
  expect(placed).toMatchObject({ status: 200, type: 'text/xml; charset=utf-8', proven: true })
  expect(placed.fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'SUCCESS', trade_type: 'NATIVE' })
  expect(placed.fields.code_url).toMatch(/^weixin:\/\/wxpay\/bizpayurl\?pr=\w{9}$/)
  expect(placed.fields.prepay_id).toMatch(/^wx\d{14}\w+$/)
  expect(
    (await place('story', { attach: 'shelf 7 & "more"', device_info: 'till-1', body: '书 <1>' })).fields,
  ).toMatchObject({
    prepay_id: placed.fields.prepay_id,
    code_url: placed.fields.code_url,
  })

  const unpaid = await query('story')
  expect(unpaid.fields).toMatchObject({ trade_state: 'NOTPAY', attach: 'shelf 7 & "more"', device_info: 'till-1' })
  expect(unpaid.fields).not.toHaveProperty('transaction_id')

  await stage.emulator.pay('story')
  await stage.emulator.settled()
  const [paid] = stage.told.splice(0)
  const { transaction_id = '', time_end, openid } = paid?.fields ?? {}
  expect(paid?.fields).toMatchObject({
    ...{ return_code: 'SUCCESS', result_code: 'SUCCESS', appid: APPID, out_trade_no: 'story', total_fee: '888' },
    ...{ mch_id: stage.emulator.identity.mchid, attach: 'shelf 7 & "more"', trade_type: 'NATIVE', cash_fee: '888' },
  })
  expect(transaction_id).toMatch(/^4200\d{24}$/)
  expect(time_end).toMatch(/^\d{14}$/)

  const found = await query('story')
  expect(found.proven).toBe(true)
  expect(found.fields).toMatchObject({ trade_state: 'SUCCESS', transaction_id, time_end, openid, total_fee: '888' })
  const same = await stage.post('pay/orderquery', { appid: APPID, transaction_id })
  const { sign: _, nonce_str: __, ...facts } = found.fields
  expect(same.fields).toMatchObject(facts)

  const back = await refund('story', 'story-back', 100, { refund_desc: '商品已售完', notify_url: stage.notify_url })
  expect(back).toMatchObject({ status: 200, proven: true })
  expect(back.fields).toMatchObject({ refund_fee: '100', total_fee: '888', cash_fee: '888', transaction_id })
  await stage.emulator.advance(60)
  const [returned] = stage.told.splice(0)
  expect(returned?.fields).toMatchObject({ return_code: 'SUCCESS', appid: APPID })
  expect(returned?.fields).not.toHaveProperty('sign')
  expect(returned?.inside).toMatchObject({
    ...{ out_refund_no: 'story-back', refund_id: back.fields.refund_id, refund_fee: '100', refund_status: 'SUCCESS' },
    ...{ transaction_id, out_trade_no: 'story', total_fee: '888', refund_recv_accout: '支付用户零钱' },
  })
  expect(returned?.inside.success_time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)

  const refunds = await stage.post('pay/refundquery', { appid: APPID, out_trade_no: 'story' })
  expect(refunds.fields).toMatchObject({
    ...{ refund_count: '1', out_refund_no_0: 'story-back', refund_fee_0: '100', refund_status_0: 'SUCCESS' },
    ...{ refund_id_0: back.fields.refund_id, refund_recv_accout_0: '支付用户零钱', transaction_id, total_fee: '888' },
  })
  expect((await query('story')).fields).toMatchObject({ trade_state: 'REFUND' })

  await stage.emulator.advance(24 * 3600)
  const bill = { appid: APPID, bill_date: time_end?.slice(0, 8), bill_type: 'ALL' }
  const file = await stage.post('pay/downloadbill', bill)
  expect(file.type).toBe('text/plain; charset=utf-8')
  const lines = file.text.split('\r\n').filter((line) => line.includes('`story,'))
  expect(lines.map((line) => line.split(',`')[9])).toEqual(['SUCCESS', 'REFUND'])
  const packed = await stage.post('pay/downloadbill', { ...bill, tar_type: 'GZIP' })
  expect(packed.type).toBe('application/x-gzip')
  expect(gunzipSync(packed.bytes).toString()).toBe(file.text)
})

test('each way to the cashier has its own link, and the order is paid by the customer whom it names', async () => {
  const jsapi = await place('jsapi', { trade_type: 'JSAPI', openid: 'o-customer' })
  expect(jsapi.fields).toMatchObject({ trade_type: 'JSAPI', prepay_id: expect.stringMatching(/^wx\d{14}/) })
  expect(jsapi.fields).not.toHaveProperty('code_url')
  const native = await place('native')
  for (const handle of [native.fields.code_url ?? '', native.fields.prepay_id ?? '']) {
    expect(await stage.emulator.operate('cashier', { handle })).toMatchObject({ out_trade_no: 'native', total: 888 })
  }
  const app = await place('app', { trade_type: 'APP' })
  expect(app.fields).toMatchObject({ trade_type: 'APP', prepay_id: expect.stringMatching(/^wx\d{14}/) })
  const page = await place('page', {
    trade_type: 'MWEB',
    scene_info: { h5_info: { type: 'Wap', app_url: 'https://m.test' } },
  })
  expect(page.fields.mweb_url).toContain(`prepay_id=${page.fields.prepay_id}&`)
  for (const out_trade_no of ['jsapi', 'app', 'page']) await stage.emulator.pay(out_trade_no)
  expect((await query('jsapi')).fields).toMatchObject({ openid: 'o-customer', trade_type: 'JSAPI' })
  expect((await query('page')).fields).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'MWEB' })
  expect((await place('no-openid', { trade_type: 'JSAPI' })).fields).toEqual({
    return_code: 'FAIL',
    return_msg: expect.stringMatching(/^缺少参数: `\/openid`/),
  })
  expect((await place('nothing', { trade_type: 'CASH' })).fields.return_msg).toMatch(
    /^参数格式校验错误: `\/trade_type`/,
  )
  await stage.emulator.settled()
  stage.told.splice(0)
})

test('an order whose sign_type is HMAC-SHA256 is notified under that digest', async () => {
  const placed = await place('hmac', { sign_type: 'HMAC-SHA256' })
  expect(placed.fields.sign).toHaveLength(64)
  expect(placed.proven).toBe(true)
  await stage.emulator.pay('hmac')
  await stage.emulator.settled()
  expect(stage.told.splice(0)).toMatchObject([{ fields: { out_trade_no: 'hmac', sign_type: 'HMAC-SHA256' } }])
})

test('a notification that the shop does not take comes again, and one with a wrong signature must not be taken', async () => {
  await place('again')
  stage.answers.push('success')
  await stage.emulator.pay('again')
  await stage.emulator.settled()
  await stage.emulator.advance(15)
  expect(stage.told.splice(0)).toHaveLength(2)
  const attempts = async (out_trade_no: string) => {
    const outbox = await stage.emulator.operate('notifications')
    const [one] = outbox.filter(({ resource }) => JSON.stringify(resource).includes(`"${out_trade_no}"`))
    return one?.attempts.map(({ problem }) => problem)
  }
  expect(await attempts('again')).toEqual([expect.stringMatching(/^answered 200 without XML/), undefined])

  await place('forged')
  await stage.emulator.operate('fault-notifications', { fault: 'wrong-signature' })
  await stage.emulator.pay('forged')
  await stage.emulator.settled()
  expect(stage.told).toEqual([])
  expect(await attempts('forged')).toEqual([expect.stringMatching(/^answered 200 with another return_code/)])
  await stage.emulator.advance(15)
  expect(stage.told.splice(0)).toHaveLength(1)
})

test('an order is closed once, cannot be paid then, and a paid one cannot be closed', async () => {
  await place('closed')
  const close = (out_trade_no: string) => stage.post('pay/closeorder', { appid: APPID, out_trade_no })
  expect((await close('closed')).fields).toMatchObject({ result_code: 'SUCCESS', result_msg: 'OK' })
  expect((await query('closed')).fields).toMatchObject({ trade_state: 'CLOSED' })
  expect((await close('closed')).fields).toMatchObject({
    return_code: 'SUCCESS',
    result_code: 'FAIL',
    err_code: 'ORDERCLOSED',
  })
  expect((await place('closed')).fields).toMatchObject({ err_code: 'ORDERCLOSED' })
  await expect(stage.emulator.pay('closed')).rejects.toThrow('CLOSED')
  const paid = await close('jsapi')
  expect(paid).toMatchObject({ proven: true, fields: { result_code: 'FAIL', err_code: 'ORDERPAID' } })
  expect((await place('jsapi', { trade_type: 'JSAPI', openid: 'o-customer' })).fields).toMatchObject({
    err_code: 'ORDERPAID',
  })
  expect((await close('never')).fields).toMatchObject({ err_code: 'ORDERNOTEXIST' })
  expect((await query('never')).fields).toMatchObject({ err_code: 'ORDERNOTEXIST', err_code_des: 'no such order' })
})

test('a payment code that wants a password waits as USERPAYING; a paid or waiting order can be reversed', async () => {
  const pay = (out_trade_no: string, auth_code: string) => {
    const { trade_type: _, notify_url: __, ...asked } = order(out_trade_no)
    return stage.post('pay/micropay', { ...asked, auth_code })
  }
  const reverse = (out_trade_no: string) => stage.postSafely('secapi/pay/reverse', { appid: APPID, out_trade_no })
  expect((await pay('code', '120061098828009406')).fields).toMatchObject({
    ...{ result_code: 'SUCCESS', trade_type: 'MICROPAY', total_fee: '888', out_trade_no: 'code' },
    transaction_id: expect.stringMatching(/^4200/),
  })
  const waiting = await pay('waits', '120061098828009400')
  expect(waiting).toMatchObject({
    proven: true,
    fields: { return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'USERPAYING' },
  })
  expect((await query('waits')).fields).toMatchObject({ trade_state: 'USERPAYING' })
  await stage.emulator.pay('waits')
  expect((await query('waits')).fields).toMatchObject({ trade_state: 'SUCCESS' })
  expect((await reverse('waits')).fields).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
  expect((await query('waits')).fields).toMatchObject({ trade_state: 'REVOKED' })
  await pay('undone', '120061098828009400')
  expect((await reverse('undone')).fields).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
  expect((await query('undone')).fields).toMatchObject({ trade_state: 'REVOKED' })
})

test('an order of either protocol is found, closed and refunded by the other, with one ledger', async () => {
  const { mchid } = stage.emulator.identity
  const byNumber = stage.client.v3.pay.transactions.outTradeNo._out_trade_no_
  const before = (await fund(`merchant ${mchid} BASIC`)) ?? 0
  await place('from-v2')
  await stage.emulator.pay('from-v2')
  const { data } = await byNumber.get({ out_trade_no: 'from-v2', query: { mchid } })
  expect(data).toMatchObject({ trade_state: 'SUCCESS', amount: { total: 888 }, appid: APPID })
  const asked = {
    out_trade_no: 'from-v2',
    out_refund_no: 'by-v3',
    notify_url: '',
    amount: { refund: 88, total: 888, currency: 'CNY' },
  }
  const { notify_url: _, ...json } = asked
  expect((await stage.client.v3.refund.domestic.refunds.post({ json })).data.status).toBe('PROCESSING')
  expect((await stage.post('pay/refundquery', { appid: APPID, out_refund_no: 'by-v3' })).fields).toMatchObject({
    ...{ refund_count: '1', refund_fee_0: '88', out_trade_no: 'from-v2' },
  })

  const native = { appid: APPID, mchid, description: 'A book', notify_url: 'https://m.test/', amount: { total: 888 } }
  await stage.client.v3.pay.transactions.native.post({ json: { ...native, out_trade_no: 'from-v3' } })
  await stage.emulator.pay('from-v3')
  expect((await query('from-v3')).fields).toMatchObject({ trade_state: 'SUCCESS', total_fee: '888' })
  expect((await refund('from-v3', 'by-v2', 800)).fields).toMatchObject({ result_code: 'SUCCESS', refund_fee: '800' })
  const { data: settled } = await stage.client.v3.refund.domestic.refunds._out_refund_no_.get({
    out_refund_no: 'by-v2',
  })
  expect(settled).toMatchObject({ status: 'SUCCESS', amount: { refund: 800 } })
  expect((await refund('from-v3', 'too-much', 89)).fields).toMatchObject({
    result_code: 'FAIL',
    err_code: 'INVALID_REQUEST',
  })
  expect((await fund(`merchant ${mchid} BASIC`)) ?? 0).toBe(before + 888 - 88 + 888 - 800)

  await stage.client.v3.pay.transactions.native.post({ json: { ...native, out_trade_no: 'open-v3' } })
  expect((await stage.post('pay/closeorder', { appid: APPID, out_trade_no: 'open-v3' })).fields.result_code).toBe(
    'SUCCESS',
  )
  await place('open-v2')
  await byNumber.close.post({ out_trade_no: 'open-v2', json: { mchid } })
  expect((await query('open-v2')).fields.trade_state).toBe('CLOSED')
  await stage.emulator.settled()
  stage.told.splice(0)
})

test('a partner orders for a merchant of its own, whose money it is', async () => {
  const placed = await place('partner', { sub_mch_id: '1900000109' })
  expect(placed.fields).toMatchObject({ sub_mch_id: '1900000109', result_code: 'SUCCESS' })
  await stage.emulator.pay('partner')
  await stage.emulator.settled()
  expect(stage.told.splice(0)).toMatchObject([{ fields: { sub_mch_id: '1900000109', out_trade_no: 'partner' } }])
  expect((await query('partner')).fields).toMatchObject({ err_code: 'ORDERNOTEXIST' })
  const found = await stage.post('pay/orderquery', { appid: APPID, sub_mch_id: '1900000109', out_trade_no: 'partner' })
  expect(found.fields).toMatchObject({ trade_state: 'SUCCESS' })
  expect((await refund('partner', 'partner-back', 888, { sub_mch_id: '1900000109' })).fields).toMatchObject({
    result_code: 'SUCCESS',
  })
  expect(await fund('merchant 1900000109 BASIC')).toBe(0)
})

test('a bill that is not there is refused in XML, in the words of APIv2', async () => {
  const bill = (bill_date: string) => stage.post('pay/downloadbill', { appid: APPID, bill_date })
  const { fields } = await bill('20200101')
  expect(fields).toMatchObject({ return_code: 'FAIL', error_code: '20001' })
  const today = new Date(Date.now() + 8 * 3_600_000 + 24 * 3_600_000 + 60_000).toJSON().slice(0, 10).replaceAll('-', '')
  expect((await bill(today)).fields).toMatchObject({
    error_code: '20002',
    return_msg: expect.stringMatching(/^Bill Creating/),
  })
  const flow = { appid: APPID, bill_date: today, account_type: 'Basic' }
  const refused = await stage.postSafely('pay/downloadfundflow', flow, { signType: 'HMAC-SHA256' })
  expect(refused.fields).toMatchObject({ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'STATEMENT_CREATING' })
})

/** The number of a coupon of 100 fen for orders of 200 or more, which its customer has. */
async function coupon(openid: string, no_cash: boolean): Promise<string> {
  const { favor } = stage.client.v3.marketing
  const { mchid } = stage.emulator.identity
  const state = (await stage.emulator.operate('state')) as { now: string }
  const begin = Date.parse(state.now) + 10_000
  const stock_use_rule = {
    ...{ max_coupons: 2, max_amount: 200, max_coupons_per_user: 2 },
    ...{ natural_person_limit: false, prevent_api_abuse: false },
  }
  const { data: stock } = await favor.couponStocks.post({
    json: {
      ...{ out_request_no: openid, stock_name: '新年券', belong_merchant: mchid, stock_type: 'NORMAL', no_cash },
      available_begin_time: new Date(begin).toISOString(),
      available_end_time: new Date(begin + 86_400_000).toISOString(),
      stock_use_rule,
      coupon_use_rule: {
        coupon_available_time: {},
        fixed_normal_coupon: { coupon_amount: 100, transaction_minimum: 200 },
      },
    },
  })
  const { stock_id } = stock
  const of = { stock_creator_mchid: mchid }
  await favor.stocks._stock_id_.start.post({ stock_id, json: of })
  await stage.emulator.advance(11)
  const json = { ...of, stock_id, out_request_no: openid, appid: APPID }
  return (await favor.users._openid_.coupons.post({ openid, json })).data.coupon_id
}

test.each([
  ['CASH', { settlement_total_fee: undefined, settlement_refund_fee_0: '444' }],
  ['NO_CASH', { settlement_total_fee: '788', settlement_refund_fee_0: '394' }],
])(
  'a coupon of the type %s is in the payment, its notification, and its refund',
  async (type, { settlement_total_fee, settlement_refund_fee_0 }) => {
    const name = `coupon-${type}`
    const coupon_id = await coupon(`o-${name}`, type === 'NO_CASH')
    await place(name)
    stage.told.splice(0)
    await stage.emulator.operate('use-coupon', { coupon_id, out_trade_no: name })
    await stage.emulator.settled()
    const paid = {
      ...{ total_fee: '888', cash_fee: '788', coupon_fee: '100', coupon_count: '1' },
      ...{ coupon_type_0: type, coupon_id_0: coupon_id },
    }
    const [told] = stage.told.splice(0)
    expect(told?.fields).toMatchObject(paid)
    expect(told?.fields.settlement_total_fee).toBe(settlement_total_fee)
    const found = await query(name)
    expect(found.fields).toMatchObject({ ...paid, coupon_fee_0: '100' })
    expect(found.fields.settlement_total_fee).toBe(settlement_total_fee)

    const back = await refund(name, `${name}-back`, 444, { notify_url: stage.notify_url })
    expect(back.fields).toMatchObject({
      ...{ total_fee: '888', cash_fee: '788', refund_fee: '444', cash_refund_fee: '394' },
      ...{ coupon_refund_fee: '50', coupon_refund_count: '1', coupon_type_0: type },
      ...{ coupon_refund_id_0: coupon_id, coupon_refund_fee_0: '50' },
    })
    const seen = await stage.post('pay/refundquery', { appid: APPID, out_trade_no: name })
    expect(seen.fields).toMatchObject({
      ...{ total_fee: '888', cash_fee: '788', refund_fee_0: '444', settlement_refund_fee_0 },
      ...{ coupon_refund_fee_0: '50', coupon_refund_count_0: '1', coupon_type_0_0: type },
      ...{ coupon_refund_id_0_0: coupon_id, coupon_refund_fee_0_0: '50' },
    })
    await stage.emulator.settled()
    expect(stage.told.splice(0)[0]?.inside).toMatchObject({ refund_fee: '444', cash_refund_fee: '394' })
  },
)
