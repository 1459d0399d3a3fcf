import { describe, expect, test } from 'vitest'
import { APPID, v2StageOfFile } from './v2-stage.js'

const stage = v2StageOfFile()

const HMAC = 'HMAC-SHA256'
const balances = async () => ((await stage.emulator.operate('state')) as { balances: Record<string, number> }).balances
const merchant = async (account: string) =>
  (await balances())[`merchant ${stage.emulator.identity.mchid} ${account}`] ?? 0
const given = async (openid: string) => (await balances())[`customer ${openid}`] ?? 0

const asked = (out_trade_no: string, changes: object = {}) => ({
  ...{ appid: APPID, body: '房间', out_trade_no, total_fee: 1000, spbill_create_ip: '127.0.0.1', ...changes },
})

describe('a payment by face', () => {
  const pay = (out_trade_no: string, face_code: string, changes: object = {}) =>
    stage.post('pay/facepay', { ...asked(out_trade_no, changes), face_code, sign_type: HMAC })
  const query = (out_trade_no: string) => stage.post('pay/facepayquery', { appid: APPID, out_trade_no })

  test('is done at once, found by both protocols, and reversed with its money', async () => {
    const before = await merchant('BASIC')
    const paid = await pay('face-1', 'face-code-17')
    expect(paid).toMatchObject({
      proven: true,
      fields: { result_code: 'SUCCESS', trade_type: 'FACEPAY', total_fee: '1000', cash_fee: '1000' },
    })
    expect((await query('face-1')).fields).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'FACEPAY' })
    const { data } = await stage.client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no: 'face-1',
      query: { mchid: stage.emulator.identity.mchid },
    })
    expect(data).toMatchObject({ trade_type: 'FACEPAY', trade_state: 'SUCCESS' })
    expect((await merchant('BASIC')) - before).toBe(1000)
    const reversed = await stage.postSafely('secapi/pay/facepayreverse', { appid: APPID, out_trade_no: 'face-1' })
    expect(reversed.fields).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
    expect(await merchant('BASIC')).toBe(before)
    expect((await query('face-1')).fields.trade_state).toBe('REVOKED')
  })

  test('waits for a password where the code ends in 00, and an order with a QR code is not reversed as one', async () => {
    expect((await pay('face-2', 'face-code-00')).fields).toMatchObject({ result_code: 'FAIL', err_code: 'USERPAYING' })
    expect((await query('face-2')).fields.trade_state).toBe('USERPAYING')
    await stage.emulator.pay('face-2')
    expect((await query('face-2')).fields.trade_state).toBe('SUCCESS')
    await stage.post('pay/unifiedorder', asked('face-3', { trade_type: 'NATIVE', notify_url: stage.notify_url }))
    const other = await stage.postSafely('secapi/pay/facepayreverse', { appid: APPID, out_trade_no: 'face-3' })
    expect(other.fields).toMatchObject({ result_code: 'FAIL', err_code: 'INVALID_REQUEST' })
  })
})

describe('a deposit', () => {
  const place = (out_trade_no: string) =>
    stage.post('deposit/micropay', {
      ...asked(out_trade_no),
      deposit: 'Y',
      auth_code: '134500000000000017',
      sign_type: HMAC,
    })
  const query = (out_trade_no: string) => stage.post('deposit/orderquery', { appid: APPID, out_trade_no })
  const consume = (out_trade_no: string, consume_fee: number, changes: object = {}) => {
    const named = { appid: APPID, out_trade_no, total_fee: 1000, consume_fee, fee_type: 'CNY', sign_type: HMAC }
    return stage.postSafely('deposit/consume', { ...named, ...changes })
  }

  test('is held; the merchant gets what it consumes, and the customer the rest', async () => {
    const [basic, frozen] = [await merchant('BASIC'), await merchant('FROZEN')]
    const { openid = '' } = (await place('deposit-1')).fields
    expect([await merchant('BASIC'), await merchant('FROZEN')]).toEqual([basic, frozen + 1000])
    expect((await query('deposit-1')).fields).not.toHaveProperty('consume_fee')
    expect((await consume('deposit-1', 1001)).fields.return_msg).toMatch(/`\/consume_fee`/)
    expect((await consume('deposit-1', 300, { total_fee: 999 })).fields.return_msg).toMatch(/`\/total_fee`/)
    const consumed = await consume('deposit-1', 300)
    expect(consumed.fields).toMatchObject({ result_code: 'SUCCESS', consume_fee: '300', total_fee: '1000' })
    expect((await consume('deposit-1', 300)).fields).toEqual({
      ...consumed.fields,
      nonce_str: expect.any(String),
      sign: expect.any(String),
    })
    expect((await consume('deposit-1', 301)).fields).toMatchObject({ err_code: 'INVALID_REQUEST' })
    expect((await query('deposit-1')).fields).toMatchObject({ trade_state: 'REFUND', consume_fee: '300' })
    const found = await stage.post('deposit/refundquery', { appid: APPID, out_trade_no: 'deposit-1' })
    expect(found.fields).toMatchObject({ refund_count: '1', refund_fee_0: '700', refund_status_0: 'SUCCESS' })
    expect([await merchant('BASIC'), await merchant('FROZEN')]).toEqual([basic + 300, frozen])
    expect(await given(openid)).toBe(700)
  })

  test('that is consumed as a whole leaves nothing to give back', async () => {
    const basic = await merchant('BASIC')
    await place('deposit-2')
    expect((await consume('deposit-2', 1000)).fields.result_code).toBe('SUCCESS')
    expect((await query('deposit-2')).fields).toMatchObject({ trade_state: 'SUCCESS', consume_fee: '1000' })
    expect((await merchant('BASIC')) - basic).toBe(1000)
  })

  test('by an app or by face is refunded by the merchant, or reversed at the till', async () => {
    const opened = await stage.post('deposit/unifiedorder', {
      ...asked('deposit-3', { trade_type: 'APP', notify_url: stage.notify_url }),
      sign_type: HMAC,
    })
    expect(opened.fields).toMatchObject({ trade_type: 'APP', prepay_id: expect.stringMatching(/^wx\d{14}/) })
    expect((await consume('deposit-3', 1)).fields).toMatchObject({ err_code: 'INVALID_REQUEST' })
    await stage.emulator.pay('deposit-3')
    await stage.emulator.settled()
    expect(stage.told.splice(0)).toMatchObject([{ fields: { out_trade_no: 'deposit-3', sign_type: HMAC } }])
    const named = { appid: APPID, out_trade_no: 'deposit-3', out_refund_no: 'deposit-3-back' }
    const back = await stage.postSafely('deposit/refund', { ...named, total_fee: 1000, refund_fee: 1000 })
    expect(back.fields).toMatchObject({ result_code: 'SUCCESS', refund_fee: '1000' })
    expect((await consume('deposit-3', 1)).fields).toMatchObject({ err_code: 'INVALID_REQUEST' })

    const frozen = await merchant('FROZEN')
    const paid = await stage.post('deposit/facepay', { ...asked('deposit-4'), face_code: 'face-17', sign_type: HMAC })
    expect(paid.fields).toMatchObject({ result_code: 'SUCCESS', trade_type: 'FACEPAY' })
    const reversed = await stage.postSafely('deposit/reverse', { appid: APPID, out_trade_no: 'deposit-4' })
    expect(reversed.fields).toMatchObject({ result_code: 'SUCCESS', recall: 'N' })
    expect(await merchant('FROZEN')).toBe(frozen)
  })

  test('that nobody consumes for a month goes back; an order that is none is not consumed', async () => {
    const frozen = await merchant('FROZEN')
    await place('deposit-5')
    await stage.emulator.advance(30 * 24 * 3600 - 60)
    expect(await merchant('FROZEN')).toBe(frozen + 1000)
    await stage.emulator.advance(60)
    expect(await merchant('FROZEN')).toBe(frozen)
    expect((await query('deposit-5')).fields).toMatchObject({ trade_state: 'REFUND' })
    await stage.post('pay/micropay', { ...asked('no-deposit'), auth_code: '134500000000000017' })
    expect((await consume('no-deposit', 1)).fields).toMatchObject({ err_code: 'INVALID_REQUEST' })
    expect((await query('no-deposit')).fields).toMatchObject({ err_code: 'INVALID_REQUEST' })
  })
})

describe('an order that signs a contract', () => {
  const order = (out_trade_no: string, contract_code: string, changes: object = {}) => {
    const { mchid } = stage.emulator.identity
    const contract = { contract_mchid: mchid, contract_appid: APPID, plan_id: '123', contract_code, request_serial: 7 }
    const { notify_url } = stage
    return stage.post('pay/contractorder', {
      ...asked(out_trade_no, { trade_type: 'NATIVE', notify_url, contract_notify_url: notify_url }),
      ...{ ...contract, contract_display_account: '张三', ...changes },
    })
  }

  test('does so with its payment, and tells both', async () => {
    const placed = await order('signing-1', 'contract-1')
    expect(placed).toMatchObject({
      proven: true,
      fields: {
        contract_result_code: 'SUCCESS',
        contract_code: 'contract-1',
        plan_id: '123',
        out_trade_no: 'signing-1',
      },
    })
    expect(placed.fields.code_url).toMatch(/^weixin:/)
    expect((await order('signing-1', 'contract-1')).fields.prepay_id).toBe(placed.fields.prepay_id)
    await stage.emulator.pay('signing-1')
    await stage.emulator.advance(1)
    const told = stage.told.splice(0).map(({ fields }) => fields)
    expect(told.find(({ out_trade_no }) => out_trade_no)).toMatchObject({
      out_trade_no: 'signing-1',
      total_fee: '1000',
    })
    expect(told.find(({ change_type }) => change_type)).toMatchObject({
      ...{
        change_type: 'ADD',
        contract_code: 'contract-1',
        openid: told.find(({ out_trade_no }) => out_trade_no)?.openid,
      },
    })
    const named = { appid: APPID, plan_id: 123, contract_code: 'contract-1', version: '1.0', nonce_str: undefined }
    expect((await stage.post('papay/querycontract', named)).fields).toMatchObject({ contract_state: '0' })
  })

  test('is placed all the same when the contract is signed already, and refused for another merchant', async () => {
    const again = await order('signing-2', 'contract-1')
    expect(again.fields).toMatchObject({
      ...{ result_code: 'SUCCESS', contract_result_code: 'FAIL', contract_err_code: 'CONTRACT_EXISTED' },
    })
    const other = await order('signing-3', 'contract-3', { contract_mchid: '1900000109' })
    expect(other.fields.return_msg).toMatch(/`\/contract_mchid`/)
  })
})

describe('a combined order', () => {
  const list = (...numbers: string[]) =>
    numbers.map((out_trade_no, index) => ({
      ...{ appid: APPID, mch_id: stage.emulator.identity.mchid, body: '书', attach: `shelf ${index}`, out_trade_no },
      ...{ fee_type: 'CNY', total_fee: 100 * (index + 1) },
    }))
  const combine = (combine_out_trade_no: string, order_list: object[], order_num = order_list.length) =>
    stage.post('pay/combinedorder', {
      ...{ combine_appid: APPID, combine_mch_id: stage.emulator.identity.mchid, sign_type: HMAC, combine_out_trade_no },
      ...{ spbill_create_ip: '127.0.0.1', notify_url: stage.notify_url, trade_type: 'NATIVE' },
      ...{ scene_info: { payer_client_ip: '127.0.0.1' }, sub_order_list: { order_num, order_list } },
    })
  const named = (combine_out_trade_no: string) => ({
    ...{ combine_appid: APPID, combine_mch_id: stage.emulator.identity.mchid, sign_type: HMAC, combine_out_trade_no },
  })

  test('is paid at once, told in one message, and found by both protocols', async () => {
    const placed = await combine('combined-1', list('part-1', 'part-2'))
    expect(placed).toMatchObject({ proven: true, fields: { trade_type: 'NATIVE' } })
    expect(placed.fields.code_url).toMatch(/^weixin:/)
    await stage.emulator.pay('combined-1')
    await stage.emulator.settled()
    const [told] = stage.told.splice(0)
    expect(told?.fields).toMatchObject({ combine_out_trade_no: 'combined-1', sign_type: HMAC, trade_type: 'NATIVE' })
    const parts = JSON.parse(told?.fields.sub_order_list ?? '')
    expect(parts).toMatchObject({
      order_num: 2,
      order_list: [{ total_fee: 100 }, { total_fee: 200, attach: 'shelf 1' }],
    })
    const found = await stage.post('pay/querycombinedorder', named('combined-1'))
    expect(found.fields).toMatchObject({ trade_state: 'SUCCESS', combine_openid: told?.fields.combine_openid })
    expect(JSON.parse(found.fields.sub_order_list ?? '').order_list[1]).toMatchObject({
      ...{ out_trade_no: 'part-2', transaction_id: parts.order_list[1].transaction_id, description: '书' },
    })
    const path = stage.client.v3.combineTransactions.outTradeNo._combine_out_trade_no_
    const { data } = await path.get({ combine_out_trade_no: 'combined-1' })
    expect(data.sub_orders?.map(({ trade_state }) => trade_state)).toEqual(['SUCCESS', 'SUCCESS'])
    const { mchid } = stage.emulator.identity
    const parted = list('part-1', 'part-2').map(({ out_trade_no }) => ({ mchid, out_trade_no }))
    const closed = await stage.post('pay/closecombinedorder', { ...named('combined-1'), sub_order_list: parted })
    expect(closed.fields).toMatchObject({ result_code: 'FAIL', err_code: 'ORDERPAID' })
  })

  test('is closed as a whole, and refused with a wrong number of orders', async () => {
    expect((await combine('combined-2', list('part-3', 'part-4'), 3)).fields.return_msg).toMatch(/order_num/)
    await combine('combined-2', list('part-3', 'part-4'))
    const { mchid } = stage.emulator.identity
    const close = (...numbers: string[]) => {
      const sub_order_list = numbers.map((out_trade_no) => ({ mchid, out_trade_no }))
      return stage.post('pay/closecombinedorder', { ...named('combined-2'), sub_order_list })
    }
    expect((await close('part-3')).fields.return_msg).toMatch(/`\/sub_order_list`/)
    expect((await close('part-4', 'part-3')).fields.result_code).toBe('SUCCESS')
    const found = await stage.post('pay/querycombinedorder', named('combined-2'))
    expect(found.fields).toMatchObject({ trade_state: 'CLOSED' })
    await expect(stage.emulator.pay('combined-2')).rejects.toThrow('CLOSED')
  })
})

describe('a red packet', () => {
  const words = { send_name: '天虹百货', wishing: '恭喜发财', act_name: '猜灯谜', remark: '快来抢' }
  const pack = (mch_billno: string) => ({ mch_billno, wxappid: APPID, re_openid: 'o-first', total_amount: 1000 })
  const group = (mch_billno: string, changes: object = {}) =>
    stage.postSafely('mmpaymkttransfers/sendgroupredpack', {
      ...{ ...pack(mch_billno), ...words, total_num: 3, amt_type: 'ALL_RAND', ...changes },
    })
  const info = (mch_billno: string) =>
    stage.postSafely('mmpaymkttransfers/gethbinfo', { mch_billno, appid: APPID, bill_type: 'MCHT' })
  const receive = (mch_billno: string, openid?: string) =>
    stage.emulator.operate('receive-redpack', { mch_billno, ...(openid !== undefined && { openid }) })

  test('for a group is divided among its customers, the first of whom is the one it was sent to', async () => {
    expect((await group('group1', { total_num: 2 })).fields.return_msg).toMatch(/`\/total_num`/)
    expect((await group('group1', { total_amount: 299 })).fields).toMatchObject({ err_code: 'MONEY_LIMIT' })
    const sent = await group('group1')
    expect(sent.fields).toMatchObject({ result_code: 'SUCCESS', total_amount: '1000', re_openid: 'o-first' })
    expect((await group('group1')).fields.send_listid).toBe(sent.fields.send_listid)
    await expect(receive('group1', 'o-second')).rejects.toThrow('to whom it was sent first')
    await receive('group1')
    await expect(receive('group1', 'o-first')).rejects.toThrow('has opened red packet group1 already')
    await receive('group1', 'o-second')
    expect((await info('group1')).fields).toMatchObject({ status: 'SENT', hb_type: 'GROUP', total_num: '3' })
    await receive('group1')
    const opened = await info('group1')
    expect(opened.fields.status).toBe('RECEIVED')
    const amounts = [...opened.text.matchAll(/<amount>(\d+)<\/amount>/g)].map(([, amount]) => Number(amount))
    expect(amounts).toHaveLength(3)
    expect(Math.min(...amounts)).toBeGreaterThan(0)
    expect(amounts.reduce((sum, amount) => sum + amount)).toBe(1000)
    expect(await given('o-first')).toBe(amounts[0])
  })

  test('for a group gives back after a day what nobody has taken out', async () => {
    const before = await merchant('OPERATION')
    await group('group2')
    const first = (await receive('group2')).hblist?.hbinfo[0]?.amount ?? 0
    await stage.emulator.advance(24 * 3600)
    const left = 1000 - first
    expect(before - (await merchant('OPERATION'))).toBe(1000 - left)
    expect((await info('group2')).fields).toMatchObject({ status: 'REFUND', refund_amount: String(left) })
    expect(before - (await merchant('OPERATION'))).toBe(1000 - left)
  })

  test('of a mini program names what opens it, and one of WeCom is queried under its own address', async () => {
    const sent = await stage.postSafely('mmpaymkttransfers/sendminiprogramhb', {
      ...{ ...pack('mini1'), ...words, total_num: 1, notify_way: 'MINI_PROGRAM_JSAPI' },
    })
    expect(decodeURIComponent(sent.fields.package ?? '')).toBe(`sendid=${sent.fields.send_listid}&ver=8`)
    await receive('mini1')
    await expect(receive('mini1')).rejects.toThrow('is RECEIVED')
    expect((await info('mini1')).fields).toMatchObject({ status: 'RECEIVED', hb_type: 'NORMAL' })

    const { send_name: sender_name, ...rest } = words
    const send = async (nonce_str: string) => {
      const json = { ...pack('work1'), ...rest, sender_name, nonce_str }
      return (await stage.postSafely('mmpaymkttransfers/sendworkwxredpack', json)).fields.send_listid
    }
    expect(await send('one')).toBe(await send('another'))
    const found = () => stage.postSafely('mmpaymkttransfers/queryworkwxredpack', { mch_billno: 'work1', appid: APPID })
    expect((await found()).fields).toMatchObject({ status: 'SENT', sender_name, rcv_time: '' })
    await receive('work1')
    expect((await found()).fields).toMatchObject({ status: 'RECEIVED', openid: 'o-first', amount: '1000' })
  })
})

test('all of it is in one ledger, whose sum is zero', async () => {
  expect(Object.values(await balances()).reduce((sum, balance) => sum + balance, 0)).toBe(0)
})
