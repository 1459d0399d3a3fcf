import { paramError } from '../refusal.js'
import { checkMerchant } from './check-order.js'
import { makeHandle } from './handle.js'
import { viewOf } from './order-view.js'
import {
  close,
  findByTransaction,
  findOrder,
  type Order,
  type OrderRequest,
  orderNotFound,
  place,
  type TradeType,
} from './orders.js'
import { payByCode } from './pay.js'
import { reverse } from './reverse.js'
import { type Story, story } from './story.js'
import type { World } from './world.js'

const ORDERS = 'v3/pay/transactions'
const BY_OUT_TRADE_NO = 'v3/pay/transactions/out-trade-no/{out_trade_no}'

interface Request extends OrderRequest {
  readonly appid?: string
  readonly mchid: string
}

/** Orders of the merchant itself, by every way that leads to the cashier. */
export const directStories: readonly Story[] = [
  story('post', `${ORDERS}/jsapi`, ({ json }, world) => ({ prepay_id: ordered(json, 'JSAPI', world) })),
  story('post', `${ORDERS}/app`, ({ json }, world) => ({ prepay_id: ordered(json, 'APP', world) })),
  story('post', `${ORDERS}/h5`, ({ json }, world) => ({ h5_url: ordered(json, 'MWEB', world) })),
  story('post', `${ORDERS}/native`, ({ json }, world) => ({ code_url: ordered(json, 'NATIVE', world) })),

  story('post', `${ORDERS}/codepay`, ({ json }, world) => {
    const { total } = json.amount
    if (total === undefined) throw paramError('/amount/total', 'body', 'is missing')
    const request = { ...json, amount: { ...json.amount, total } }
    return viewOf(payByCode(world, placed(request, 'MICROPAY', world), json.payer.auth_code))
  }),

  story('get', BY_OUT_TRADE_NO, ({ out_trade_no, query: { mchid } }, world) => {
    checkMerchant(mchid, world, 'mchid', 'query')
    return viewOf(found(findOrder(world, { mchid }, out_trade_no)))
  }),

  story('get', `${ORDERS}/id/{transaction_id}`, ({ transaction_id, query: { mchid } }, world) => {
    checkMerchant(mchid, world, 'mchid', 'query')
    const order = found(findByTransaction(world, transaction_id))
    return viewOf(found('mchid' in order.seller && order.seller.mchid === mchid ? order : undefined))
  }),

  story('post', `${BY_OUT_TRADE_NO}/close`, ({ out_trade_no, json: { mchid } }, world) => {
    checkMerchant(mchid, world, 'mchid', 'body')
    const order = found(findOrder(world, { mchid }, out_trade_no))
    close(world, order)
    return undefined
  }),

  story('post', `${BY_OUT_TRADE_NO}/reverse`, ({ out_trade_no, json: { appid, mchid } }, world) => {
    checkMerchant(mchid, world, 'mchid', 'body')
    reverse(world, found(findOrder(world, { mchid }, out_trade_no)))
    return { appid, mchid, out_trade_no }
  }),
]

function ordered(json: Request, type: TradeType, world: World): string {
  return placed(json, type, world).handle
}

function placed(json: Request, type: TradeType, world: World): Order {
  const { appid = '', mchid } = json
  checkMerchant(mchid, world, 'mchid', 'body')
  return place(world, { appid, mchid }, type, json, () => makeHandle(type, world))
}

function found(order: Order | undefined): Order {
  if (order) return order
  throw orderNotFound()
}
