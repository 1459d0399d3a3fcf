import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { makeHandle } from './cashier-link.js'
import { checkMerchant } from './check.js'
import {
  close,
  findByTransaction,
  findOrder,
  type Order,
  type OrderRequest,
  orderNotFound,
  ownerOf,
  place,
  type TradeType,
} from './model.js'
import { payByCode } from './pay.js'
import { reverse } from './reverse.js'
import { partnerViewOf } from './view.js'

const ORDERS = 'v3/pay/partner/transactions'
const BY_OUT_TRADE_NO = 'v3/pay/partner/transactions/out-trade-no/{out_trade_no}'

interface Parties {
  readonly sp_mchid: string
  readonly sub_mchid: string
}

interface Request extends OrderRequest, Parties {
  readonly sp_appid?: string
  readonly sub_appid?: string
}

/** Orders that a partner places for its merchants: the partner signs, the money is the merchant's. */
export const partnerStories: readonly Story[] = [
  story('post', `${ORDERS}/jsapi`, ({ json }, world) => ({ prepay_id: ordered(json, 'JSAPI', world) })),
  story('post', `${ORDERS}/app`, ({ json }, world) => ({ prepay_id: ordered(json, 'APP', world) })),
  story('post', `${ORDERS}/h5`, ({ json }, world) => ({ h5_url: ordered(json, 'MWEB', world) })),
  story('post', `${ORDERS}/native`, ({ json }, world) => ({ code_url: ordered(json, 'NATIVE', world) })),

  story('post', `${ORDERS}/codepay`, ({ json }, world) =>
    partnerViewOf(payByCode(world, placed(json, 'MICROPAY', world), json.payer.auth_code)),
  ),

  story('get', BY_OUT_TRADE_NO, ({ out_trade_no, query }, world) =>
    partnerViewOf(find(world, query, out_trade_no, 'query')),
  ),

  story('get', `${ORDERS}/id/{transaction_id}`, ({ transaction_id, query: { sp_mchid, sub_mchid } }, world) => {
    checkMerchant(sp_mchid, world, 'sp_mchid', 'query')
    const order = findByTransaction(world, transaction_id)
    if (order && 'sp_mchid' in order.seller && ownerOf(order.seller) === sub_mchid) return partnerViewOf(order)
    throw orderNotFound()
  }),

  story('post', `${BY_OUT_TRADE_NO}/close`, ({ out_trade_no, json }, world) => {
    const order = find(world, json, out_trade_no, 'body')
    close(world, order)
    return undefined
  }),

  story('post', `${BY_OUT_TRADE_NO}/reverse`, ({ out_trade_no, json }, world) => {
    reverse(world, find(world, json, out_trade_no, 'body'))
    return { ...json, out_trade_no }
  }),
]

function ordered(json: Request, type: TradeType, world: World): string {
  return placed(json, type, world).handle
}

function placed(json: Request, type: TradeType, world: World): Order {
  const { sp_appid, sp_mchid, sub_appid, sub_mchid } = json
  checkMerchant(sp_mchid, world, 'sp_mchid', 'body')
  const seller = { sp_mchid, sub_mchid, ...(sp_appid && { sp_appid }), ...(sub_appid && { sub_appid }) }
  return place(world, seller, type, json, () => makeHandle(type, world))
}

function find(world: World, { sp_mchid, sub_mchid }: Parties, out_trade_no: string, where: 'query' | 'body'): Order {
  checkMerchant(sp_mchid, world, 'sp_mchid', where)
  const order = findOrder(world, { sp_mchid, sub_mchid }, out_trade_no)
  if (order) return order
  throw orderNotFound()
}
