import { billRequests } from './requests/bills.js'
import { busifavorRequests } from './requests/busifavor.js'
import { combinedRequests } from './requests/combined.js'
import { complaintRequests } from './requests/complaints.js'
import { couponRequests } from './requests/coupons.js'
import { mediaRequests } from './requests/media.js'
import { payscoreRequests } from './requests/payscore.js'
import { ecommerceRequests, profitsharingRequests } from './requests/profitsharing.js'
import type { Stage } from './stage.js'

type Options = Readonly<Record<string, unknown>>

const ORDERS = 'v3/pay/transactions'
const PARTNER = 'v3/pay/partner/transactions'
const TRANSFERS = 'v3/fund-app/mch-transfer/transfer-bills'
const SCENE = { payer_client_ip: '127.0.0.1', h5_info: { type: 'Wap' } }
const USERS = 'v3/offlinefacemch/organizations/{organization_id}/users'

/** The same for a partner. */
async function partnerRequests(
  { v3 }: Stage['client'],
  emulator: Stage['emulator'],
  order: (out_trade_no: string) => { amount: { total: number }; description: string; notify_url: string },
): Promise<readonly (readonly [string, Options])[]> {
  const parties = { sp_mchid: emulator.identity.mchid, sub_mchid: '1900000200' }
  const { amount, description, notify_url } = order('')
  const shared = { ...parties, sp_appid: 'wxd678efh567hg6787', amount, description }
  const placed = (out_trade_no: string) => ({ ...shared, notify_url, out_trade_no })
  const coded = { ...shared, payer: { auth_code: '130061098828009401' }, scene_info: { store_info: { id: 's1' } } }
  for (const number of ['S20260520001', 'S20260520002']) {
    await v3.pay.partner.transactions.native.post({ json: placed(number) })
  }
  await v3.pay.partner.transactions.codepay.post({ json: { ...coded, out_trade_no: 'S20260520003' } })
  const { transaction_id = '' } = await emulator.pay('S20260520001')
  const byNumber = `${PARTNER}/out-trade-no/{out_trade_no}`
  return [
    [
      `POST ${PARTNER}/jsapi`,
      { json: { ...placed('SJ20260520001'), payer: { sp_openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } } },
    ],
    [`POST ${PARTNER}/app`, { json: placed('SA20260520001') }],
    [`POST ${PARTNER}/h5`, { json: { ...placed('SH20260520001'), scene_info: SCENE } }],
    [`POST ${PARTNER}/native`, { json: placed('SN20260520001') }],
    [`POST ${PARTNER}/codepay`, { json: { ...coded, out_trade_no: 'SC20260520001' } }],
    [`GET ${byNumber}`, { out_trade_no: 'S20260520001', query: parties }],
    [`GET ${PARTNER}/id/{transaction_id}`, { transaction_id, query: parties }],
    [`POST ${byNumber}/close`, { out_trade_no: 'S20260520002', json: parties }],
    [`POST ${byNumber}/reverse`, { out_trade_no: 'S20260520003', json: parties }],
  ]
}

/** The same for transfers. */
async function transferRequests({ v3 }: Stage['client']): Promise<readonly (readonly [string, Options])[]> {
  const json = (out_bill_no: string) => ({
    appid: 'wxf636efh567hg4356',
    out_bill_no,
    transfer_scene_id: '1000' as const,
    openid: 'o-winner',
    user_name: '张三',
    transfer_amount: 30,
    transfer_remark: '活动奖励',
    transfer_scene_report_infos: [
      { info_type: '活动名称', info_content: '春季活动' },
      { info_type: '奖励说明', info_content: '一等奖' },
    ],
  })
  const { transfer_bill_no } = (await v3.fundApp.mchTransfer.transferBills.post({ json: json('T20260520001') })).data
  await v3.fundApp.mchTransfer.transferBills.post({ json: json('T20260520002') })
  return [
    [`POST ${TRANSFERS}`, { json: json('T20260520003') }],
    [`GET ${TRANSFERS}/out-bill-no/{out_bill_no}`, { out_bill_no: 'T20260520001' }],
    [`GET ${TRANSFERS}/transfer-bill-no/{transfer_bill_no}`, { transfer_bill_no }],
    [`POST ${TRANSFERS}/out-bill-no/{out_bill_no}/cancel`, { out_bill_no: 'T20260520002' }],
  ]
}

/** Requests that suit the operations with a story, in a world in which all that they ask for has happened. */
export async function storyRequests(stage: Pick<Stage, 'client' | 'emulator'>): Promise<ReadonlyMap<string, Options>> {
  const { client, emulator } = stage
  const bills = await billRequests(stage) // first: it ends the day
  const { mchid } = emulator.identity
  const user = { organization_id: 'o1', out_user_id: 'u1' }
  const { _out_user_id_ } = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId
  await _out_user_id_.patch({ ...user, json: { user_name: '张三' } })
  const user_id = (await _out_user_id_.get(user)).data.use_id ?? ''

  const order = (out_trade_no: string) => ({
    appid: 'wxd678efh567hg6787',
    mchid,
    description: '图书',
    out_trade_no,
    notify_url: 'https://www.example.com/notify',
    amount: { total: 100 },
  })
  for (const out_trade_no of ['20260520001', '20260520002'])
    await client.v3.pay.transactions.native.post({ json: order(out_trade_no) })
  const { transaction_id = '' } = await emulator.pay('20260520001')
  const refund = {
    out_trade_no: '20260520001',
    out_refund_no: 'R20260520001',
    amount: { refund: 40, total: 100, currency: 'CNY' },
  }
  await client.v3.refund.domestic.refunds.post({ json: refund })

  const abnormal = {
    out_trade_no: '20260520001',
    out_refund_no: 'R20260520002',
    amount: { refund: 10, total: 100, currency: 'CNY' },
  }
  const { refund_id } = (await client.v3.refund.domestic.refunds.post({ json: abnormal })).data
  await emulator.operate('fail-refund', { out_refund_no: 'R20260520002' })
  const { notify_url: _, ...code } = order('C20260520001')
  const coded = { ...code, payer: { auth_code: '130061098828009401' }, scene_info: { store_info: { id: 's1' } } }
  await client.v3.pay.transactions.codepay.post({ json: { ...coded, out_trade_no: 'C20260520002' } })

  return new Map<string, Options>([
    ...(await partnerRequests(client, emulator, order)),
    ...(await transferRequests(client)),
    ...(await profitsharingRequests(stage)),
    ...(await ecommerceRequests(stage)),
    ...(await combinedRequests(stage)),
    ...(await mediaRequests(stage)),
    ...bills,
    ...(await payscoreRequests(stage)),
    ...(await complaintRequests(stage)),
    ...(await couponRequests(stage)),
    ...(await busifavorRequests(stage)),
    [`POST ${ORDERS}/jsapi`, { json: { ...order('J20260520001'), payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' } } }],
    [`POST ${ORDERS}/app`, { json: order('A20260520001') }],
    [`POST ${ORDERS}/h5`, { json: { ...order('H20260520001'), scene_info: SCENE } }],
    [`POST ${ORDERS}/codepay`, { json: coded }],
    [
      `POST ${ORDERS}/out-trade-no/{out_trade_no}/reverse`,
      { out_trade_no: 'C20260520002', json: { appid: 'wxd678efh567hg6787', mchid } },
    ],
    [
      'POST v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund',
      { refund_id, json: { out_refund_no: 'R20260520002', type: 'MERCHANT_BANK_CARD' } },
    ],
    [`GET ${USERS}/out-user-id/{out_user_id}`, user],
    [`PATCH ${USERS}/out-user-id/{out_user_id}`, { ...user, json: { user_name: '张三' } }],
    [`POST ${USERS}/user-id/{user_id}/terminate-contract`, { organization_id: 'o1', user_id }],
    ['GET v3/offlinefacemch/organizations', { query: { organization_id: 'o1' } }],
    [`POST ${ORDERS}/native`, { json: order('N20260520001') }],
    [`GET ${ORDERS}/out-trade-no/{out_trade_no}`, { out_trade_no: '20260520001', query: { mchid } }],
    [`GET ${ORDERS}/id/{transaction_id}`, { transaction_id, query: { mchid } }],
    [`POST ${ORDERS}/out-trade-no/{out_trade_no}/close`, { out_trade_no: '20260520002', json: { mchid } }],
    ['POST v3/refund/domestic/refunds', { json: refund }],
    ['GET v3/refund/domestic/refunds/{out_refund_no}', { out_refund_no: 'R20260520001' }],
  ])
}
