import type { SignType } from 'wechatpay-chain/protocol'
import { REASON, Refusal } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'

/** Fields that all requests for an order share. The other fields are stored as received. */
export interface OrderRequest {
  readonly out_trade_no: string
  readonly description?: string
  readonly attach?: string
  readonly amount: { readonly total: number; readonly currency?: string }
  readonly notify_url?: string
  readonly time_expire?: string
  readonly settle_info?: { readonly profit_sharing?: boolean }
  readonly payer?: object
  readonly scene_info?: { readonly device_id?: string }
}

/** The merchant of an order, with the partner that acts for it, if any. */
export type Party = { readonly mchid: string } | { readonly sp_mchid: string; readonly sub_mchid: string }

/** The merchant of an order and its applications. */
export type Seller =
  | { readonly mchid: string; readonly appid: string }
  | { readonly sp_mchid: string; readonly sub_mchid: string; readonly sp_appid?: string; readonly sub_appid?: string }

export type TradeType = 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | 'FACEPAY' | 'PAP'

/** Whether the customer stands at the till, with a payment code or a face: no link leads to a cashier. */
export function isAtTill(type: TradeType): boolean {
  return type === 'MICROPAY' || type === 'FACEPAY'
}

/** An order. Records are replaced, never modified. */
export interface Order {
  readonly key: string
  readonly request: OrderRequest
  readonly seller: Seller
  readonly trade_type: TradeType
  /** `prepay_id`, `code_url` or `h5_url`, with which the customer opens the cashier. */
  readonly handle: string
  /** When it was placed: milliseconds since the epoch, by the business clock. */
  readonly created: number
  /** When an unpaid order is closed: milliseconds since the epoch, by the business clock. */
  readonly end: number
  readonly state: 'NOTPAY' | 'USERPAYING' | 'PAYERROR' | 'SUCCESS' | 'CLOSED' | 'REVOKED' | 'REFUND'
  /** Fen refunded, including refunds that are PROCESSING. */
  readonly refunded: number
  /** Fen of the payment that are held for profit sharing. Default: 0. */
  readonly frozen?: number
  /** The `combine_out_trade_no` of the combined order to which it belongs. */
  readonly combined?: string
  /** Time of the reversal, RFC 3339. */
  readonly revoke_time?: string
  /** Present after the payment. */
  readonly payment?: Payment
  /** Of an order that was placed by APIv2, and is notified in XML. */
  readonly xml?: XmlOrder
}

/** What only an order of APIv2 has. */
export interface XmlOrder {
  /** The digest of its notification. */
  readonly signType: SignType
  /** Where the link to the cashier is another one. */
  readonly prepay_id: string
  /** The contract by which the customer's money is deducted. */
  readonly contract_id?: string
  /** The code of the contract that the customer signs with the payment. */
  readonly contract_code?: string
  /** The fen that the merchant has consumed, of a deposit: 0 while the platform holds it. */
  readonly consumed?: number
}

/** How an order was paid. */
export interface Payment {
  readonly transaction_id: string
  readonly success_time: string
  readonly openid: string
  /** The coupons that have paid a part of it. */
  readonly promotions?: readonly Promotion[]
}

/** A coupon that has paid a part of an order, as a query shows it. */
export interface Promotion {
  readonly coupon_id: string
  readonly name: string
  readonly scope: 'GLOBAL' | 'SINGLE'
  /** `CASH`: its money is paid to the merchant; `NOCASH`: the merchant receives less. */
  readonly type: 'CASH' | 'NOCASH'
  /** Fen. */
  readonly amount: number
  readonly stock_id: string
  readonly wechatpay_contribute: number
  readonly merchant_contribute: number
  readonly other_contribute: number
  readonly currency: 'CNY'
}

export type Paid = Order & { readonly payment: Payment }

/** By `keyOf`. */
export const orders = tableOf<Order>('orders')

/** Keys of paid orders, by `transaction_id`. */
export const transactions = tableOf<string>('transactions')

/** Number of the merchant that receives the money. */
export function ownerOf(seller: Party): string {
  return 'mchid' in seller ? seller.mchid : seller.sub_mchid
}

/** The order with this number of this seller, in its current state: an unpaid order is closed after its `end`. */
export function findOrder(world: World, seller: Party, out_trade_no: string): Order | undefined {
  return orderAt(world, keyOf(seller, out_trade_no))
}

/** The order with this key, in its current state. */
export function orderAt(world: World, key: string): Order | undefined {
  return asOfNow(orders(world).get(key), world)
}

/** The paid order with this `transaction_id`. */
export function findByTransaction(world: World, transaction_id: string): Order | undefined {
  return orders(world).get(transactions(world).get(transaction_id) ?? '')
}

/** The order of any seller with this number, for commands of the operator. */
export function findAnyOrder(world: World, out_trade_no: string): Order | undefined {
  const own = findOrder(world, { mchid: world.mchid }, out_trade_no)
  return (
    own ??
    asOfNow(
      [...orders(world).values()].find((one) => one.request.out_trade_no === out_trade_no),
      world,
    )
  )
}

/** The key of an order. Two sellers may use the same `out_trade_no`. */
export function keyOf(seller: Party, out_trade_no: string): string {
  return `${ownerOf(seller)} ${out_trade_no}`
}

function asOfNow(order: Order | undefined, { now }: World): Order | undefined {
  return order?.state === 'NOTPAY' && order.end <= now() ? { ...order, state: 'CLOSED' } : order
}

/** 400 `ORDERPAID`. */
export function orderPaid(reason: number = REASON.paid): Refusal {
  return new Refusal(400, 'ORDERPAID', 'the order is already paid', { reason })
}

/** 403 `OUT_TRADE_NO_USED`. */
export function numberUsed(): Refusal {
  return new Refusal(403, 'OUT_TRADE_NO_USED', 'another order has this out_trade_no')
}

/** 404 `ORDER_NOT_EXIST`. @param code As the manual of the operation writes it. */
export function orderNotFound(code: 'ORDER_NOT_EXIST' | 'ORDERNOTEXIST' = 'ORDER_NOT_EXIST'): Refusal {
  return new Refusal(404, code, 'no such order', { reason: REASON.noOrder })
}
