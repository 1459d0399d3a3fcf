import type { Client } from '../../../lib/index.js'
import type { Emulator } from '../../../packages/emulator/lib/index.js'

type Named = readonly [name: string, options: Readonly<Record<string, unknown>>]

const APPID = 'wxd678efh567hg6787'
const NOTIFY = 'https://www.example.com/notify'

/** Requests that suit the operations of APIv2 with a story, in a world in which all that they ask for has happened. */
export async function v2Requests(given: {
  readonly client: Client
  readonly emulator: Emulator
}): Promise<readonly Named[]> {
  return [...(await orderRequests(given)), ...(await sharingRequests(given)), ...(await serviceRequests(given))]
}

const order = (out_trade_no: string, changes: object = {}) => ({
  ...{ appid: APPID, body: '图书', out_trade_no, total_fee: 100, spbill_create_ip: '127.0.0.1', notify_url: NOTIFY },
  ...{ trade_type: 'NATIVE', ...changes },
})

const taken = (out_trade_no: string) => ({
  ...{ appid: APPID, body: '图书', out_trade_no, total_fee: 100, spbill_create_ip: '127.0.0.1' },
  auth_code: '130061098828009401',
})

/** Requests for bills of APIv2 of a day that is over afterwards: the clock of the story has moved. */
export async function v2BillRequests({
  client,
  emulator,
}: Parameters<typeof v2Requests>[0]): Promise<readonly Named[]> {
  const { pay } = client.v2
  await pay.unifiedorder.post({ xml: order('V2YESTERDAY') })
  const { success_time = '' } = await emulator.pay('V2YESTERDAY')
  await emulator.operate('advance', { seconds: 24 * 3_600 })
  const bill_date = success_time.slice(0, 10).replaceAll('-', '')
  return [
    ['POST v2/pay/downloadbill', { xml: { appid: APPID, bill_date, bill_type: 'ALL' } }],
    ['POST v2/pay/downloadfundflow', { xml: { appid: APPID, bill_date, account_type: 'Basic' } }],
  ]
}

async function orderRequests({ client, emulator }: Parameters<typeof v2Requests>[0]): Promise<readonly Named[]> {
  const { pay, secapi } = client.v2
  for (const number of ['V2PAID0001', 'V2CLOSED01']) await pay.unifiedorder.post({ xml: order(number) })
  await emulator.pay('V2PAID0001')
  await pay.micropay.post({ xml: taken('V2REVERSED') })
  const refund = (out_refund_no: string) => ({
    ...{ appid: APPID, out_trade_no: 'V2PAID0001', out_refund_no, total_fee: 100, refund_fee: 10 },
  })
  await secapi.pay.refund.post({ xml: refund('V2REFUND01') })
  const asked = { xml: { appid: APPID, out_trade_no: 'V2PAID0001' } }
  return [
    ['POST v2/pay/unifiedorder', { xml: order('V220260520') }],
    ['POST v2/pay/micropay', { xml: taken('V2CODE0001') }],
    ['POST v2/pay/orderquery', asked],
    ['POST v2/pay/closeorder', { xml: { appid: APPID, out_trade_no: 'V2CLOSED01' } }],
    ['POST v2/secapi/pay/reverse', { xml: { appid: APPID, out_trade_no: 'V2REVERSED' } }],
    ['POST v2/secapi/pay/refund', { xml: refund('V2REFUND02') }],
    ['POST v2/secapi/pay/refundv2', { xml: refund('V2REFUND03') }],
    ['POST v2/pay/refundquery', asked],
    ['POST v2/pay/refundqueryv2', asked],
  ]
}

async function sharingRequests({ client, emulator }: Parameters<typeof v2Requests>[0]): Promise<readonly Named[]> {
  const { pay, secapi } = client.v2
  const shop = { type: 'MERCHANT_ID', account: '1900000300' } as const
  const added = { appid: APPID, receiver: { ...shop, name: '供应商有限公司', relation_type: 'SUPPLIER' } } as const
  await pay.profitsharingaddreceiver.post({ xml: added })
  const paid = async (out_trade_no: string) => {
    await pay.unifiedorder.post({ xml: order(out_trade_no, { total_fee: 1_000, profit_sharing: 'Y' }) })
    return (await emulator.pay(out_trade_no)).transaction_id ?? ''
  }
  const [often, once] = [await paid('V2SHARED01'), await paid('V2SHARED02')]
  const receivers = [{ ...shop, amount: 100, description: '供货款' }]
  const share = (transaction_id: string, out_order_no: string) => ({
    xml: { appid: APPID, transaction_id, out_order_no, receivers },
  })
  await secapi.pay.multiprofitsharing.post(share(often, 'V2SHARE001'))
  const back = (out_return_no: string) => ({
    ...{ appid: APPID, out_order_no: 'V2SHARE001', out_return_no, return_account_type: 'MERCHANT_ID' as const },
    ...{ return_account: shop.account, return_amount: 10, description: '退货' },
  })
  const query = { transaction_id: often, out_order_no: 'V2SHARE001' }
  await pay.profitsharingquery.post({ xml: query }) // what is asked about is settled
  await secapi.pay.profitsharingreturn.post({ xml: back('V2BACK0001') })
  const asked = { appid: APPID, out_order_no: 'V2SHARE001', out_return_no: 'V2BACK0001' }
  return [
    ['POST v2/pay/profitsharingaddreceiver', { xml: added }],
    [
      'POST v2/pay/profitsharingremovereceiver',
      { xml: { appid: APPID, receiver: { ...shop, account: '1900000301' } } },
    ],
    ['POST v2/secapi/pay/profitsharing', share(once, 'V2SHARE002')],
    ['POST v2/secapi/pay/multiprofitsharing', share(often, 'V2SHARE003')],
    ['POST v2/pay/profitsharingquery', { xml: query }],
    ['POST v2/pay/profitsharingorderamountquery', { xml: { transaction_id: often } }],
    ['POST v2/pay/profitsharingmerchantratioquery', { xml: { sub_mch_id: '1900000200' } }],
    ['POST v2/secapi/pay/profitsharingreturn', { xml: back('V2BACK0002') }],
    ['POST v2/pay/profitsharingreturnquery', { xml: asked }],
    [
      'POST v2/secapi/pay/profitsharingfinish',
      { xml: { appid: APPID, transaction_id: often, out_order_no: 'V2SHARE004', description: '分账已完成' } },
    ],
  ]
}

async function serviceRequests({ client, emulator }: Parameters<typeof v2Requests>[0]): Promise<readonly Named[]> {
  const { mmpaymkttransfers, papay, pay } = client.v2
  const packet = (mch_billno: string) => ({
    ...{ mch_billno, wxappid: APPID, send_name: '示例商贸', re_openid: 'o-lucky', total_amount: 100, total_num: 1 },
    ...{ wishing: '新年快乐', client_ip: '127.0.0.1', act_name: '新年活动', remark: '新年红包' },
  })
  await mmpaymkttransfers.sendredpack.post({ xml: packet('V2PACKET01') })
  const transfer = (partner_trade_no: string) => ({
    ...{ mch_appid: APPID, partner_trade_no, openid: 'o-winner', check_name: 'NO_CHECK' as const, amount: 100 },
    ...{ desc: '活动奖励', spbill_create_ip: '127.0.0.1' },
  })
  await mmpaymkttransfers.promotion.transfers.post({ xml: transfer('V2TRANSFER1') })

  const plain = { appid: APPID, plan_id: '123', request_serial: 1_000, contract_display_account: '小明' }
  const contract = (contract_code: string) => ({
    ...{ ...plain, contract_code, notify_url: NOTIFY, version: '1.0' as const, timestamp: '1779254975' },
  })
  const sub_mch_id = '1900000200'
  const signed = async (contract_code: string, partner?: { sub_mch_id: string }) => {
    if (partner) await papay.partner.preentrustweb.post({ xml: { ...contract(contract_code), ...partner } })
    else await papay.preentrustweb.post({ xml: contract(contract_code) })
    const { contract_id } = (await emulator.operate('sign-contract', { contract_code })) as { contract_id: string }
    return contract_id
  }
  const contract_id = await signed('V2CONTRACT')
  const ended = await signed('V2CONTRACTEND')
  const partner = { sub_mch_id }
  const ofPartner = await signed('V2PARTNER', partner)
  const endedOfPartner = await signed('V2PARTNEREND', partner)
  const deduct = (out_trade_no: string, id: string) => {
    const { trade_type: _, ...rest } = order(out_trade_no)
    return { ...rest, trade_type: 'PAP' as const, contract_id: id }
  }
  await pay.pappayapply.post({ xml: deduct('V2DEDUCT01', contract_id) })
  await pay.partner.pappayapply.post({ xml: { ...deduct('V2PDEDUCT1', ofPartner), ...partner } })
  const end = (id: string) => ({ contract_id: id, contract_termination_remark: '不再服务', version: '1.0' })
  const page = (contract_code: string) => ({ query: { ...contract(contract_code), plan_id: 123 } })
  const partnerPage = (contract_code: string) => ({ query: { ...contract(contract_code), ...partner, plan_id: 123 } })
  return [
    ['POST v2/mmpaymkttransfers/sendredpack', { xml: packet('V2PACKET02') }],
    ['POST v2/mmpaymkttransfers/gethbinfo', { xml: { appid: APPID, mch_billno: 'V2PACKET01', bill_type: 'MCHT' } }],
    ['POST v2/mmpaymkttransfers/promotion/transfers', { xml: transfer('V2TRANSFER2') }],
    ['POST v2/mmpaymkttransfers/gettransferinfo', { xml: { appid: APPID, partner_trade_no: 'V2TRANSFER1' } }],
    ['GET v2/papay/entrustweb', page('V2CONTRACT1')],
    ['GET v2/papay/partner/entrustweb', partnerPage('V2PCONTRACT1')],
    ['GET v2/papay/h5entrustweb', { query: { ...contract('V2CONTRACT2'), clientip: '127.0.0.1' } }],
    [
      'GET v2/papay/partner/h5entrustweb',
      { query: { ...contract('V2PCONTRACT2'), ...partner, clientip: '127.0.0.1' } },
    ],
    ['POST v2/papay/preentrustweb', { xml: contract('V2CONTRACT3') }],
    ['POST v2/papay/partner/preentrustweb', { xml: { ...contract('V2PCONTRACT3'), ...partner } }],
    ['POST v2/papay/querycontract', { xml: { appid: APPID, contract_id, version: '1.0' } }],
    [
      'POST v2/papay/partner/querycontract',
      { xml: { appid: APPID, ...partner, contract_id: ofPartner, version: '1.0' } },
    ],
    ['POST v2/papay/deletecontract', { xml: { appid: APPID, ...end(ended) } }],
    ['POST v2/papay/partner/deletecontract', { xml: { appid: APPID, ...partner, ...end(endedOfPartner) } }],
    ['POST v2/pay/pappayapply', { xml: deduct('V2DEDUCT02', contract_id) }],
    ['POST v2/pay/partner/pappayapply', { xml: { ...deduct('V2PDEDUCT2', ofPartner), ...partner } }],
    ['POST v2/pay/paporderquery', { xml: { appid: APPID, out_trade_no: 'V2DEDUCT01' } }],
    ['POST v2/pay/partner/paporderquery', { xml: { appid: APPID, ...partner, out_trade_no: 'V2PDEDUCT1' } }],
  ]
}
