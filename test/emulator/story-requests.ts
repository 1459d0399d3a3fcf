import type { Stage } from './stage.js'

type Options = Readonly<Record<string, unknown>>

const ORDERS = 'v3/pay/transactions'
const USERS = 'v3/offlinefacemch/organizations/{organization_id}/users'

/** Requests that suit the operations with a story, in a world in which all that they ask for has happened. */
export async function storyRequests({ client, emulator }: Stage): Promise<ReadonlyMap<string, Options>> {
  const { mchid } = emulator.identity
  const user = { organization_id: 'o1', out_user_id: 'u1' }
  const { _out_user_id_ } = client.v3.offlinefacemch.organizations._organization_id_.users.outUserId
  await _out_user_id_.patch({ ...user, json: { user_name: '张三' } })
  const user_id = (await _out_user_id_.get(user)).data.use_id ?? ''

  const order = (out_trade_no: string) => ({
    appid: 'wxd678efh567hg6787',
    mchid,
    description: 'A book',
    out_trade_no,
    notify_url: 'https://merchant.test/notify',
    amount: { total: 9 },
  })
  for (const out_trade_no of ['paid', 'closed'])
    await client.v3.pay.transactions.native.post({ json: order(out_trade_no) })
  const { transaction_id = '' } = await emulator.pay('paid')
  const refund = { out_trade_no: 'paid', out_refund_no: 'r1', amount: { refund: 4, total: 9, currency: 'CNY' } }
  await client.v3.refund.domestic.refunds.post({ json: refund })

  return new Map<string, Options>([
    [`GET ${USERS}/out-user-id/{out_user_id}`, user],
    [`PATCH ${USERS}/out-user-id/{out_user_id}`, { ...user, json: { user_name: '张三' } }],
    [`POST ${USERS}/user-id/{user_id}/terminate-contract`, { organization_id: 'o1', user_id }],
    ['GET v3/offlinefacemch/organizations', { query: { organization_id: 'o1' } }],
    [`POST ${ORDERS}/native`, { json: order('placed') }],
    [`GET ${ORDERS}/out-trade-no/{out_trade_no}`, { out_trade_no: 'paid', query: { mchid } }],
    [`GET ${ORDERS}/id/{transaction_id}`, { transaction_id, query: { mchid } }],
    [`POST ${ORDERS}/out-trade-no/{out_trade_no}/close`, { out_trade_no: 'closed', json: { mchid } }],
    ['POST v3/refund/domestic/refunds', { json: refund }],
    ['GET v3/refund/domestic/refunds/{out_refund_no}', { out_refund_no: 'r1' }],
  ])
}
