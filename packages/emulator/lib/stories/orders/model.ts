import { REASON, Refusal } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'

/** What every way of ordering has in common; the rest of the request is kept and shown as it came. */
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

/** Whose order it is: a merchant's, or one of a merchant for whom a partner acts. */
export type Party = { readonly mchid: string } | { readonly sp_mchid: string; readonly sub_mchid: string }

/** Who sells, and under which applications. */
export type Seller =
  | { readonly mchid: string; readonly appid: string }
  | { readonly sp_mchid: string; readonly sub_mchid: string; readonly sp_appid?: string; readonly sub_appid?: string }

export type TradeType = 'JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY'

/** An order. Its records are replaced, never changed. */
export interface Order {
  readonly key: string
  readonly request: OrderRequest
  readonly seller: Seller
  readonly trade_type: TradeType
  /** `prepay_id`, `code_url` or `h5_url`: what leads the customer to the cashier. */
  readonly handle: string
  /** Milliseconds since the epoch, by the business clock. */
  readonly end: number
  readonly state: 'NOTPAY' | 'USERPAYING' | 'PAYERROR' | 'SUCCESS' | 'CLOSED' | 'REVOKED' | 'REFUND'
  /** Fen that went back, or are on their way. */
  readonly refunded: number
  /** Fen of it that wait for profit sharing. Default: 0. */
  readonly frozen?: number
  /** The `combine_out_trade_no` of the combined order that it is a part of. */
  readonly combined?: string
  /** When it was reversed. */
  readonly revoke_time?: string
  /** Once it is paid. */
  readonly payment?: Payment
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

/** The merchant whose money it is. */
export function ownerOf(seller: Party): string {
  return 'mchid' in seller ? seller.mchid : seller.sub_mchid
}

/** The order with this number of this seller, as it stands now: one whose time has passed is closed. */
export function findOrder(world: World, seller: Party, out_trade_no: string): Order | undefined {
  return orderAt(world, keyOf(seller, out_trade_no))
}

/** The order with this key, as it stands now. */
export function orderAt(world: World, key: string): Order | undefined {
  return asOfNow(orders(world).get(key), world)
}

/** The paid order with this number of WeChat Pay's. */
export function findByTransaction(world: World, transaction_id: string): Order | undefined {
  return orders(world).get(transactions(world).get(transaction_id) ?? '')
}

/** The order with this number of any seller: the operator need not know the seller. */
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

/** The key of an order: two sellers may use the same `out_trade_no`. */
export function keyOf(seller: Party, out_trade_no: string): string {
  return `${ownerOf(seller)} ${out_trade_no}`
}

function asOfNow(order: Order | undefined, { now }: World): Order | undefined {
  return order?.state === 'NOTPAY' && order.end <= now() ? { ...order, state: 'CLOSED' } : order
}

export function orderPaid(reason: number = REASON.paid): Refusal {
  return new Refusal(400, 'ORDERPAID', 'the order is paid', { reason })
}

export function numberUsed(): Refusal {
  return new Refusal(403, 'OUT_TRADE_NO_USED', 'this out_trade_no is used for another order')
}

export function orderNotFound(): Refusal {
  return new Refusal(404, 'ORDER_NOT_EXIST', 'no such order', { reason: REASON.noOrder })
}
