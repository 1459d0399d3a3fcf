import { checkMerchant } from '../../world/check-fields.js'
import { type Location, paramError, Refusal } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { makeHandle } from './cashier-link.js'
import {
  findByTransaction,
  findOrder,
  type Order,
  type OrderRequest,
  orderNotFound,
  ownerOf,
  type Party,
  type Seller,
  type TradeType,
} from './model.js'
import { checkPaymentCode, payByCode } from './pay.js'
import { close, place } from './place.js'
import { reverse } from './reverse.js'
import { viewForSeller } from './view.js'

const WAITS = 'the customer has to enter the password: query the order until it is paid, or reverse it'

/** Where the operations of orders begin: those of a merchant's own, and those that a partner places for its merchants. */
type Root = 'v3/pay/transactions' | 'v3/pay/partner/transactions'

/**
 * Stories of orders, by every way that leads to the cashier.
 *
 * A merchant's own requests name it by `mchid`; those of a partner name the partner, which signs, by `sp_mchid`, and the
 * merchant, whose money it is, by `sub_mchid`. All else is the same.
 */
export function orderStories(root: Root): readonly Story[] {
  const byOutTradeNo = `${root}/out-trade-no/{out_trade_no}` as const
  return [
    story('post', `${root}/jsapi`, ({ json }, world) => ({ prepay_id: placeFor(json, 'JSAPI', world).handle })),
    story('post', `${root}/app`, ({ json }, world) => ({ prepay_id: placeFor(json, 'APP', world).handle })),
    story('post', `${root}/h5`, ({ json }, world) => ({ h5_url: placeFor(json, 'MWEB', world).handle })),
    story('post', `${root}/native`, ({ json }, world) => ({ code_url: placeFor(json, 'NATIVE', world).handle })),

    story('post', `${root}/codepay`, ({ json }, world) => {
      const { total } = json.amount
      if (total === undefined) throw paramError('/amount/total', 'body', 'is missing')
      checkPaymentCode(json.payer.auth_code)
      const request = { ...json, amount: { ...json.amount, total } }
      const order = payByCode(world, placeFor(request, 'MICROPAY', world), json.payer.auth_code)
      return order.state === 'USERPAYING' ? new Refusal(202, 'USERPAYING', WAITS) : viewForSeller(order)
    }),

    story('get', byOutTradeNo, ({ out_trade_no, query }, world) =>
      viewForSeller(find(world, query, out_trade_no, 'query')),
    ),

    story('get', `${root}/id/{transaction_id}`, ({ transaction_id, query }, world) => {
      checkSigner(query, world, 'query')
      const order = findByTransaction(world, transaction_id)
      if (order && 'mchid' in order.seller === 'mchid' in query && ownerOf(order.seller) === ownerOf(query)) {
        return viewForSeller(order)
      }
      throw orderNotFound()
    }),

    story('post', `${byOutTradeNo}/close`, ({ out_trade_no, json }, world) => {
      close(world, find(world, json, out_trade_no, 'body'))
      return undefined
    }),

    story('post', `${byOutTradeNo}/reverse`, ({ out_trade_no, json }, world) => {
      reverse(world, find(world, json, out_trade_no, 'body'))
      return { ...json, out_trade_no }
    }),
  ]
}

function placeFor(json: OrderRequest & Seller, type: TradeType, world: World): Order {
  checkSigner(json, world, 'body')
  return place(world, sellerIn(json), type, json, () => makeHandle(type, world))
}

function find(world: World, seller: Party, out_trade_no: string, location: Location): Order {
  checkSigner(seller, world, location)
  const order = findOrder(world, seller, out_trade_no)
  if (order) return order
  throw orderNotFound()
}

function checkSigner(seller: Party, world: World, location: Location): void {
  if ('mchid' in seller) checkMerchant(seller.mchid, world, 'mchid', location)
  else checkMerchant(seller.sp_mchid, world, 'sp_mchid', location)
}

function sellerIn(json: Seller): Seller {
  if ('mchid' in json) return { appid: json.appid, mchid: json.mchid }
  const { sp_appid, sp_mchid, sub_appid, sub_mchid } = json
  return { sp_mchid, sub_mchid, ...(sp_appid && { sp_appid }), ...(sub_appid && { sub_appid }) }
}
