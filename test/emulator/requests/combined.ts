import type { Stage } from '../stage.js'

type Options = Readonly<Record<string, unknown>>

const APPID = 'wxd678efh567hg6787'
const ORDERS = 'v3/combine-transactions'
const SCENE = { payer_client_ip: '127.0.0.1', device_id: 'till-1', h5_info: { type: 'Wap' } }

/** Requests for combined orders, in a world in which one was paid and another one closed. */
export async function combinedRequests({
  client,
  emulator,
}: Pick<Stage, 'client' | 'emulator'>): Promise<readonly (readonly [string, Options])[]> {
  const { mchid } = emulator.identity
  const part = (out_trade_no: string) => ({ mchid, sub_mchid: '1900000200', out_trade_no })
  const amount = { total_amount: 9, currency: 'CNY' }
  const order = (number: string, changes: object = {}) => ({
    ...{
      combine_appid: APPID,
      combine_mchid: mchid,
      combine_out_trade_no: number,
      notify_url: 'https://www.example.com/notify',
    },
    sub_orders: [{ ...part(`${number}-a`), description: '图书', attach: 'shelf 7', amount }],
    ...changes,
  })
  const sold = { mchid, individual_auth_id: 'auth-1', out_trade_no: 'c-sold-a', description: '图书', attach: '7' }
  const payer = { combine_payer_info: { openid: 'o-reader' } }
  const { combineTransactions } = client.v3
  await combineTransactions.native.post({ json: order('c-paid') })
  await combineTransactions.native.post({ json: order('c-closed') })
  const { combine_transaction_id } = await emulator.pay('c-paid')
  const byNumber = `${ORDERS}/out-trade-no/{combine_out_trade_no}`
  return [
    [`POST ${ORDERS}/jsapi`, { json: order('c-jsapi', payer) }],
    [`POST ${ORDERS}/app`, { json: order('order-c-app') }],
    [`POST ${ORDERS}/h5`, { json: order('order-c-h5', { scene_info: SCENE }) }],
    [`POST ${ORDERS}/native`, { json: order('c-native') }],
    [`POST ${ORDERS}/miniprogram`, { json: order('c-sold', { ...payer, sub_orders: [{ ...sold, amount }] }) }],
    [`GET ${byNumber}`, { combine_out_trade_no: 'c-paid' }],
    [`GET ${ORDERS}/id/{combine_transaction_id}`, { combine_transaction_id }],
    [
      `POST ${byNumber}/close`,
      { combine_out_trade_no: 'c-closed', json: { combine_appid: APPID, sub_orders: [part('c-closed-a')] } },
    ],
  ]
}
