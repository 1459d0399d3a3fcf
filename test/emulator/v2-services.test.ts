import { describe, expect, test } from 'vitest'
import { APPID, v2StageOfFile } from './v2-stage.js'

const stage = v2StageOfFile()

const balances = async () => ((await stage.emulator.operate('state')) as { balances: Record<string, number> }).balances
const operation = async () => (await balances())[`merchant ${stage.emulator.identity.mchid} OPERATION`] ?? 10_000_000
const given = async (openid: string) => (await balances())[`customer ${openid}`] ?? 0

describe('a red packet', () => {
  const pack = (mch_billno: string, changes: object = {}) => {
    const asked = { mch_billno, wxappid: APPID, send_name: '天虹百货', re_openid: 'o-lucky', total_amount: 1000 }
    const words = { total_num: 1, wishing: '恭喜发财', client_ip: '127.0.0.1', act_name: '猜灯谜', remark: '快来抢' }
    return stage.postSafely('mmpaymkttransfers/sendredpack', { ...asked, ...words, ...changes })
  }
  const info = (mch_billno: string) =>
    stage.postSafely('mmpaymkttransfers/gethbinfo', { mch_billno, appid: APPID, bill_type: 'MCHT' })

  test('is sent once, opened by its customer, and shown with who has opened it', async () => {
    const before = await operation()
    const sent = await pack('hb1')
    expect(sent.fields).toMatchObject({
      ...{ result_code: 'SUCCESS', mch_billno: 'hb1', re_openid: 'o-lucky', total_amount: '1000', wxappid: APPID },
    })
    expect(sent.fields).not.toHaveProperty('sign')
    expect((await pack('hb1')).fields.send_listid).toBe(sent.fields.send_listid)
    expect((await pack('hb1', { total_amount: 1001 })).fields).toMatchObject({
      result_code: 'FAIL',
      err_code: 'FATAL_ERROR',
    })
    expect((await info('hb1')).fields).toMatchObject({ status: 'SENT', detail_id: sent.fields.send_listid })
    await stage.emulator.operate('receive-redpack', { mch_billno: 'hb1' })
    const opened = await info('hb1')
    expect(opened.fields).toMatchObject({
      status: 'RECEIVED',
      hb_type: 'NORMAL',
      total_amount: '1000',
      wishing: '恭喜发财',
    })
    expect(opened.text).toMatch(
      /<hblist><hbinfo><openid>o-lucky<\/openid><amount>1000<\/amount><rcv_time>[\d :-]{19}<\/rcv_time>/,
    )
    expect([await given('o-lucky'), before - (await operation())]).toEqual([1000, 1000])
  })

  test('that nobody opens within a day goes back', async () => {
    const before = await operation()
    await pack('hb2')
    expect(before - (await operation())).toBe(1000)
    await stage.emulator.advance(24 * 3600 - 60)
    expect(before - (await operation())).toBe(1000)
    await stage.emulator.advance(60)
    expect(await operation()).toBe(before) // by itself: nobody has asked for it
    expect((await info('hb2')).fields).toMatchObject({ status: 'REFUND', refund_amount: '1000' })
    expect(await operation()).toBe(before)
    await expect(stage.emulator.operate('receive-redpack', { mch_billno: 'hb2' })).rejects.toThrow('is REFUND')
  })

  test('goes back when its time is over, however late that is noticed, or when the operator says so, once', async () => {
    const before = await operation()
    await pack('hb-late')
    await stage.emulator.advance(3 * 24 * 3600)
    const { send_time = '', refund_time = '' } = (await info('hb-late')).fields
    expect(Date.parse(refund_time) - Date.parse(send_time)).toBe(24 * 3_600_000)

    await pack('hb-early')
    await stage.emulator.operate('return-redpack', { mch_billno: 'hb-early' })
    expect((await info('hb-early')).fields).toMatchObject({ status: 'REFUND', refund_amount: '1000' })
    expect(await operation()).toBe(before)
    const again = stage.emulator.operate('return-redpack', { mch_billno: 'hb-early' })
    await expect(again).rejects.toThrow('red packet hb-early is REFUND')
    await expect(stage.emulator.operate('return-redpack', { mch_billno: 'none' })).rejects.toThrow('no red packet')

    await pack('hb-taken')
    await stage.emulator.operate('receive-redpack', { mch_billno: 'hb-taken' })
    await stage.emulator.advance(24 * 3600)
    expect((await info('hb-taken')).fields.status).toBe('RECEIVED')
    expect(await operation()).toBe(before - 1000)
  })

  test('is refused when it holds too little, is for several, or needs more than there is', async () => {
    expect((await pack('hb3', { total_amount: 99 })).fields).toMatchObject({ err_code: 'MONEY_LIMIT' })
    expect((await pack('hb3', { total_num: 2 })).fields.return_msg).toMatch(/^参数格式校验错误: `\/total_num`/)
    const much = { total_amount: 20_000_000, scene_id: 'PRODUCT_4' }
    expect((await pack('hb3', much)).fields).toMatchObject({
      result_code: 'FAIL',
      err_code: 'NOTENOUGH',
      mch_billno: 'hb3',
    })
    expect((await info('hb3')).fields).toMatchObject({ err_code: 'NOT_FOUND' })
  })
})

describe('a transfer to a customer', () => {
  const transfer = (partner_trade_no: string, changes: object = {}) => {
    const { mchid } = stage.emulator.identity
    const asked = { mch_appid: APPID, mchid, partner_trade_no, openid: 'o-staff', check_name: 'FORCE_CHECK' }
    const rest = { re_user_name: '张三', amount: 1_000, desc: '奖金', spbill_create_ip: '127.0.0.1' }
    return stage.postSafely('mmpaymkttransfers/promotion/transfers', { ...asked, ...rest, ...changes })
  }
  const info = (partner_trade_no: string) =>
    stage.postSafely('mmpaymkttransfers/gettransferinfo', { partner_trade_no, appid: APPID })

  test('is done at once, once, and found by its number', async () => {
    const done = await transfer('t1')
    expect(done.fields).toMatchObject({ result_code: 'SUCCESS', partner_trade_no: 't1', mch_appid: APPID })
    expect(done.fields.payment_time).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/)
    expect((await transfer('t1')).fields.payment_no).toBe(done.fields.payment_no)
    expect((await info('t1')).fields).toMatchObject({
      ...{ status: 'SUCCESS', detail_id: done.fields.payment_no, openid: 'o-staff', payment_amount: '1000' },
      ...{ transfer_name: '张三', desc: '奖金', transfer_time: done.fields.payment_time },
    })
    expect(await given('o-staff')).toBe(1000)
  })

  test('is refused with other parameters, without a name to check, below 0.30 yuan, and beyond the balance', async () => {
    expect((await transfer('t1', { amount: 1_001 })).fields).toMatchObject({ err_code: 'FATAL_ERROR' })
    expect((await transfer('t2', { re_user_name: undefined })).fields.return_msg).toMatch(/^缺少参数: `\/re_user_name`/)
    expect((await transfer('t2', { amount: 29 })).fields).toMatchObject({ err_code: 'AMOUNT_LIMIT' })
    expect((await transfer('t2', { amount: 20_000_000 })).fields).toMatchObject({ err_code: 'NOTENOUGH' })
    expect((await info('t2')).fields).toMatchObject({
      return_code: 'SUCCESS',
      result_code: 'FAIL',
      err_code: 'NOT_FOUND',
    })
  })
})

describe('a contract for deductions', () => {
  const asked = (contract_code: string) => ({
    ...{ appid: APPID, plan_id: 123, contract_code, request_serial: 1000, contract_display_account: '张三' },
    ...{ notify_url: stage.notify_url, version: '1.0', timestamp: '1414488825' },
  })
  const contract = (contract_code: string) => {
    const named = { appid: APPID, plan_id: 123, contract_code, version: '1.0', nonce_str: undefined }
    return stage.post('papay/querycontract', named)
  }

  test('is signed on a page, deducts, is queried, and ends by the merchant', async () => {
    const page = await stage.get('papay/entrustweb', asked('c1'))
    expect(page).toMatchObject({ status: 302, location: `${stage.emulator.url}_emulator/` })
    expect((await contract('c1')).fields).toMatchObject({ result_code: 'FAIL', err_code: '-25' })
    await stage.emulator.operate('sign-contract', { contract_code: 'c1', openid: 'o-subscriber' })
    await stage.emulator.settled()
    const [signed] = stage.told.splice(0)
    const { contract_id = '' } = signed?.fields ?? {}
    expect(signed?.fields).toMatchObject({
      ...{ change_type: 'ADD', contract_code: 'c1', plan_id: '123', openid: 'o-subscriber', request_serial: '1000' },
    })
    expect(signed?.fields).not.toHaveProperty('nonce_str')
    expect((await contract('c1')).fields).toMatchObject({ contract_id, contract_state: '0', openid: 'o-subscriber' })

    const { notify_url } = stage
    const order = {
      appid: APPID,
      body: 'a month',
      out_trade_no: 'pap1',
      total_fee: 500,
      trade_type: 'PAP',
      contract_id,
    }
    const deduct = (changes: object = {}) => stage.post('pay/pappayapply', { ...order, notify_url, ...changes })
    const query = (out_trade_no: string) => stage.post('pay/paporderquery', { appid: APPID, out_trade_no })
    expect(await deduct()).toMatchObject({ proven: true, fields: { result_code: 'SUCCESS' } })
    expect((await query('pap1')).fields).toMatchObject({ trade_state: 'ACCEPT' })
    await stage.emulator.advance(2)
    expect(stage.told.splice(0)).toMatchObject([
      { fields: { out_trade_no: 'pap1', trade_type: 'PAP', contract_id, total_fee: '500', openid: 'o-subscriber' } },
    ])
    expect((await query('pap1')).fields).toMatchObject({ trade_state: 'SUCCESS', trade_type: 'PAP' })

    await deduct({ out_trade_no: 'pap2' })
    await stage.emulator.operate('fail-payment', { out_trade_no: 'pap2' })
    await stage.emulator.advance(2)
    expect(stage.told.splice(0)).toMatchObject([
      { fields: { out_trade_no: 'pap2', result_code: 'FAIL', err_code: 'NOTENOUGH', trade_state: 'PAY_FAIL' } },
    ])
    expect((await query('pap2')).fields).toMatchObject({ trade_state: 'PAYERROR' })

    const ended = { appid: APPID, contract_id, contract_termination_remark: '不再服务', version: '1.0' }
    const remove = () => stage.post('papay/deletecontract', { ...ended, nonce_str: undefined })
    expect((await remove()).fields).toMatchObject({ result_code: 'SUCCESS', contract_id, contract_code: 'c1' })
    await stage.emulator.settled()
    expect(stage.told.splice(0)).toMatchObject([{ fields: { change_type: 'DELETE', contract_termination_mode: '3' } }])
    expect((await contract('c1')).fields).toMatchObject({
      contract_state: '1',
      contract_termination_remark: '不再服务',
    })
    expect((await deduct({ out_trade_no: 'pap3' })).fields).toMatchObject({ err_code: 'CONTRACT_TERMINATED' })
    expect((await remove()).fields).toMatchObject({ err_code: 'CONTRACT_TERMINATED' })
  })

  test('is signed in an app, and ended by the customer', async () => {
    const before = await stage.post('papay/preentrustweb', { ...asked('c2'), nonce_str: undefined })
    expect(before.fields).toMatchObject({
      result_code: 'SUCCESS',
      pre_entrustweb_id: expect.stringMatching(/^\d{18}$/),
    })
    const h5 = await stage.get('papay/h5entrustweb', { ...asked('c2'), clientip: '127.0.0.1' })
    expect(h5.fields).toMatchObject({ return_code: 'SUCCESS', redirect_url: `${stage.emulator.url}_emulator/` })
    await stage.emulator.operate('sign-contract', { contract_code: 'c2' })
    const again = await stage.post('papay/preentrustweb', { ...asked('c2'), nonce_str: undefined })
    expect(again.fields).toMatchObject({ result_code: 'FAIL', err_code: 'CONTRACT_EXISTED' })
    await stage.emulator.operate('terminate-contract', { contract_code: 'c2' })
    await stage.emulator.settled()
    expect(stage.told.splice(0).map(({ fields }) => fields.change_type)).toEqual(['ADD', 'DELETE'])
    expect((await contract('c2')).fields).toMatchObject({ contract_state: '1', contract_termination_mode: '2' })
    await expect(stage.emulator.operate('sign-contract', { contract_code: 'c2' })).rejects.toThrow('ENDED')
  })

  test('is not asked for by a page whose query was changed', async () => {
    const changed = (target: string) => target.replace('plan_id=123', 'plan_id=124')
    const page = await stage.get('papay/entrustweb', asked('c3'), { mangle: changed })
    expect(page).toMatchObject({ status: 200, fields: { return_code: 'FAIL' } })
    expect(page.fields.return_msg).toMatch(/^签名错误/)
  })
})

describe('profit sharing', () => {
  const hmac = { signType: 'HMAC-SHA256' } as const
  const post = (path: string, fields: object) => stage.post(path, fields, hmac)
  const postSafely = (path: string, fields: object) => stage.postSafely(path, fields, hmac)
  const pay = async (out_trade_no: string): Promise<string> => {
    const asked = { appid: APPID, body: 'A book', out_trade_no, total_fee: 1000, spbill_create_ip: '127.0.0.1' }
    await stage.post('pay/unifiedorder', { ...asked, trade_type: 'NATIVE', profit_sharing: 'Y' })
    return (await stage.emulator.pay(out_trade_no)).transaction_id ?? ''
  }
  const staff = { type: 'PERSONAL_OPENID', account: 'o-seller' }

  test('divides a payment among receivers that were added, and releases the rest', async () => {
    const add = (receiver: object) => post('pay/profitsharingaddreceiver', { appid: APPID, receiver })
    const added = await add({ ...staff, relation_type: 'STAFF' })
    expect(added).toMatchObject({ proven: true, fields: { result_code: 'SUCCESS' } })
    expect(JSON.parse(added.fields.receiver ?? '')).toEqual({ ...staff, relation_type: 'STAFF' })
    const shop = { type: 'MERCHANT_ID', account: '1900000109' }
    expect((await add({ ...shop, relation_type: 'STORE' })).fields.return_msg).toMatch(
      /`\/name` in the body is missing/,
    )
    await add({ ...shop, name: '腾讯', relation_type: 'STORE' })

    const transaction_id = await pay('ps1')
    const amount = () => post('pay/profitsharingorderamountquery', { transaction_id })
    expect((await amount()).fields).toMatchObject({ unsplit_amount: '1000' })
    const share = (out_order_no: string, receivers: object[]) =>
      postSafely('secapi/pay/multiprofitsharing', { appid: APPID, transaction_id, out_order_no, receivers })
    const description = 'a share'
    const first = await share('ps1-1', [{ ...staff, amount: 100, description }])
    expect(first.fields).toMatchObject({ result_code: 'SUCCESS', transaction_id, out_order_no: 'ps1-1' })
    expect(first.fields.sign).toHaveLength(64)
    await share('ps1-2', [{ ...shop, amount: 50, description }])
    expect((await amount()).fields).toMatchObject({ unsplit_amount: '850' })
    const query = (out_order_no: string) => post('pay/profitsharingquery', { transaction_id, out_order_no })
    const shares = async (out_order_no: string) => JSON.parse((await query(out_order_no)).fields.receivers ?? '')
    expect((await query('ps1-1')).fields).toMatchObject({ status: 'FINISHED', order_id: first.fields.order_id })
    expect(await shares('ps1-1')).toMatchObject([{ ...staff, amount: 100, result: 'SUCCESS' }])
    expect(await shares('ps1-2')).toMatchObject([{ ...shop, receiver_mchid: '1900000109', result: 'SUCCESS' }])
    expect(await given('o-seller')).toBe(100)

    const back = { appid: APPID, out_order_no: 'ps1-2', out_return_no: 'ps1-r', return_account_type: 'MERCHANT_ID' }
    const returned = await postSafely('secapi/pay/profitsharingreturn', {
      ...{ ...back, return_account: '1900000109', return_amount: 20, description: 'a return' },
    })
    expect(returned.fields).toMatchObject({ result: 'SUCCESS', return_amount: '20', out_return_no: 'ps1-r' })
    const found = await post('pay/profitsharingreturnquery', {
      appid: APPID,
      out_order_no: 'ps1-2',
      out_return_no: 'ps1-r',
    })
    expect(found.fields).toMatchObject({ result: 'SUCCESS', return_no: returned.fields.return_no })

    const finish = { appid: APPID, transaction_id, out_order_no: 'ps1-end', description: '分账已完成' }
    expect((await postSafely('secapi/pay/profitsharingfinish', finish)).fields.result_code).toBe('SUCCESS')
    expect((await amount()).fields).toMatchObject({ unsplit_amount: '0' })
    const late = await share('ps1-3', [{ ...staff, amount: 1, description }])
    expect(late.fields).toMatchObject({ result_code: 'FAIL', err_code: 'NOTENOUGH' })
  })

  test('in one step releases the rest at once, and v3 sees the same division', async () => {
    const transaction_id = await pay('ps2')
    const receivers = [{ ...staff, amount: 300, description: 'a share' }]
    const once = await postSafely('secapi/pay/profitsharing', {
      appid: APPID,
      transaction_id,
      out_order_no: 'ps2-1',
      receivers,
    })
    expect(once.fields).toMatchObject({ result_code: 'SUCCESS', status: 'PROCESSING' })
    expect((await post('pay/profitsharingorderamountquery', { transaction_id })).fields.unsplit_amount).toBe('0')
    const { data } = await stage.client.v3.profitsharing.orders._out_order_no_.get({
      out_order_no: 'ps2-1',
      query: { transaction_id },
    })
    expect(data.receivers?.map(({ amount }) => amount)).toEqual([300, 700])
    const ratio = await post('pay/profitsharingmerchantratioquery', { sub_mch_id: '1900000109' })
    expect(ratio.fields).toMatchObject({ max_ratio: '3000', sub_mch_id: '1900000109' })
  })

  test('is refused to a receiver that was removed, beyond the ratio, and for other payments', async () => {
    const transaction_id = await pay('ps3')
    const share = (amount: number, account = 'o-seller') => {
      const receivers = [{ ...staff, account, amount, description: 'a share' }]
      return postSafely('secapi/pay/multiprofitsharing', {
        appid: APPID,
        transaction_id,
        out_order_no: 'ps3-1',
        receivers,
      })
    }
    expect((await share(301)).fields).toMatchObject({ err_code: 'RULE_LIMIT' })
    expect((await share(300, 'o-other')).fields).toMatchObject({ err_code: 'INVALID_REQUEST' })
    await post('pay/profitsharingremovereceiver', { appid: APPID, receiver: staff })
    expect((await share(300)).fields).toMatchObject({ err_code: 'INVALID_REQUEST' })
    const unknown = await post('pay/profitsharingorderamountquery', { transaction_id: '4200' })
    expect(unknown.fields).toMatchObject({ return_code: 'FAIL', return_msg: 'RESOURCE_NOT_EXISTS: no such payment' })
  })
})

test('all of it is in one ledger, whose sum is zero', async () => {
  const all = Object.values(await balances())
  expect(all.reduce((sum, balance) => sum + balance, 0)).toBe(0)
})
