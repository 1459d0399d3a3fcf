import { newOpenid } from '../../state/random.js'
import { checkExpiry, checkMerchant } from '../../world/check-fields.js'
import { invalidRequest, paramError, REASON } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'
import { makeHandle } from './cashier-link.js'
import {
  findOrder,
  numberUsed,
  type Order,
  type OrderRequest,
  orderAt,
  orderPaid,
  orders,
  type Seller,
  type TradeType,
  type XmlOrder,
} from './model.js'
import { addOrder, repeatOrder } from './place.js'
import { makeTransactionId, settle } from './settle.js'

/** Upper bound for the orders of a combined order. @see https://pay.weixin.qq.com/doc/v3/partner/4012760633 */
const MOST_PARTS = 50

/** The request for one of the orders. */
export interface SubOrder {
  readonly mchid: string
  readonly out_trade_no: string
  readonly description: string
  readonly attach?: string
  readonly amount: { readonly total_amount: number; readonly currency: string }
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly goods_tag?: string
  readonly settle_info?: { readonly profit_sharing?: boolean }
  /** The older form of `settle_info.profit_sharing`. */
  readonly profit_sharing?: boolean
  readonly individual_auth_id?: string
  readonly individual_name?: string
}

/** Fields that all requests for a combined order share. */
export interface CombinedRequest {
  readonly combine_appid: string
  readonly combine_mchid: string
  readonly combine_out_trade_no: string
  readonly sub_orders: readonly SubOrder[]
  readonly notify_url?: string
  readonly time_expire?: string
  readonly scene_info?: { readonly device_id?: string }
  readonly combine_payer_info?: { readonly openid?: string; readonly sub_openid?: string; readonly identity?: object }
  readonly trade_scenario?: 'RECOMMERCE'
}

/** Orders of one or several merchants that are paid together. Each of them is also stored as an `Order`. */
export interface Combined {
  readonly request: CombinedRequest
  readonly trade_type: TradeType
  readonly handle: string
  /** Keys of its orders, in the sequence of `sub_orders`. */
  readonly keys: readonly string[]
  /** Present after the payment. */
  readonly payment?: { readonly combine_transaction_id: string; readonly openid: string }
  /** Of one that was placed by APIv2, and is notified in XML. */
  readonly xml?: XmlOrder
}

/** By `combine_out_trade_no`. */
export const combinations = tableOf<Combined>('combined-orders')

/** Each requested order with its current state. */
export function partsOf(world: World, { keys, request }: Combined): readonly (readonly [SubOrder, Order])[] {
  return request.sub_orders.map((asked, index) => {
    const order = orderAt(world, keys[index] ?? '')
    if (!order) throw new Error(`an order of ${request.combine_out_trade_no} is missing from the table`)
    return [asked, order]
  })
}

/**
 * Places a combined order. A repeated request returns the existing one.
 *
 * @param xml Generates what only one of APIv2 has.
 * @throws {Refusal} when one of its numbers belongs to another order, or the combined order is paid or closed.
 */
export function combine(world: World, request: CombinedRequest, trade_type: TradeType, xml?: () => XmlOrder): Combined {
  checkMerchant(request.combine_mchid, world, 'combine_mchid', 'body')
  const { combine_out_trade_no } = request
  const known = combinations(world).get(combine_out_trade_no)
  if (known) {
    const [first] = partsOf(world, known)
    return repeatOrder({ ...known, state: first?.[1].state ?? 'NOTPAY' }, request, trade_type)
  }
  checkParts(request)
  checkExpiry(request.time_expire, world)
  const handle = makeHandle(trade_type, world)
  const keys = request.sub_orders.map((sub) => {
    const seller = sellerOf(sub, request)
    if (findOrder(world, seller, sub.out_trade_no)) throw numberUsed()
    const order = { request: orderOf(sub, request), seller, trade_type, handle, combined: combine_out_trade_no }
    return addOrder(world, order).key
  })
  const combined: Combined = { request, trade_type, handle, keys, ...(xml && { xml: xml() }) }
  combinations(world).set(combine_out_trade_no, combined)
  return combined
}

/**
 * Pays a combined order. Each of its orders is a payment of its own, with its own `transaction_id`.
 *
 * @param openid Default: the payer that the request names, else a new customer.
 * @throws {Refusal} when one of its orders is not NOTPAY.
 */
export function settleAll(world: World, combined: Combined, openid = namedPayer(combined)): Combined {
  const { combine_out_trade_no } = combined.request
  const parts = partsOf(world, combined)
  const over = parts.find(([, { state }]) => state !== 'NOTPAY')
  if (over) throw invalidRequest(`order ${combine_out_trade_no} is ${over[1].state}, so it cannot be paid`)
  const payer = openid ?? newOpenid(world.random)
  for (const [, order] of parts) settle(world, order, payer)
  const payment = { combine_transaction_id: makeTransactionId(world), openid: payer }
  const paid: Combined = { ...combined, payment }
  combinations(world).set(combine_out_trade_no, paid)
  return paid
}

/** Closes all orders of a combined order. @throws {Refusal} when they are paid. */
export function closeAll(world: World, combined: Combined): void {
  if (combined.payment) throw orderPaid(REASON.alreadyPaid)
  for (const [, order] of partsOf(world, combined)) orders(world).set(order.key, { ...order, state: 'CLOSED' })
}

function checkParts({ sub_orders }: CombinedRequest): void {
  if (sub_orders.length < 1 || sub_orders.length > MOST_PARTS) {
    throw paramError('/sub_orders', 'body', `must have 1 to ${MOST_PARTS} orders`)
  }
  for (const [index, { amount }] of sub_orders.entries()) {
    const { total_amount, currency } = amount
    const wrong = (name: string, issue: string, value: unknown) =>
      paramError(`/sub_orders/${index}/amount/${name}`, 'body', issue, value)
    if (!Number.isSafeInteger(total_amount) || total_amount < 1) {
      throw wrong('total_amount', 'must be a whole number of fen, at least 1', total_amount)
    }
    if (currency !== 'CNY') throw wrong('currency', 'must be CNY', currency)
  }
}

function sellerOf({ mchid, sub_mchid, sub_appid }: SubOrder, { combine_appid }: CombinedRequest): Seller {
  if (sub_mchid === undefined) return { mchid, appid: combine_appid }
  return { sp_mchid: mchid, sp_appid: combine_appid, sub_mchid, ...(sub_appid && { sub_appid }) }
}

/** The request as if the order were placed alone. */
function orderOf(sub: SubOrder, { notify_url, time_expire }: CombinedRequest): OrderRequest {
  const { description, out_trade_no, attach, goods_tag, amount, settle_info, profit_sharing } = sub
  return {
    ...{ description, out_trade_no },
    ...(attach !== undefined && { attach }),
    ...(notify_url !== undefined && { notify_url }),
    ...(time_expire !== undefined && { time_expire }),
    ...(goods_tag !== undefined && { goods_tag }),
    amount: { total: amount.total_amount, currency: amount.currency },
    settle_info: { profit_sharing: settle_info?.profit_sharing ?? profit_sharing ?? false },
  }
}

function namedPayer({ request: { combine_payer_info = {} } }: Combined): string | undefined {
  return combine_payer_info.openid ?? combine_payer_info.sub_openid
}
