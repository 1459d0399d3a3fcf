import { isDeepStrictEqual } from 'node:util'
import { invalidRequest, REASON, Refusal } from '../refusal.js'
import { BANK, customerAccount, type Entry, merchantAccount } from '../state/ledger.js'
import { beijingTime, compactTime } from './beijing-time.js'
import { checkOrder } from './check-order.js'
import { tableOf, type World } from './world.js'

/** How long an order without `time_expire` can be paid. */
const OPEN_MS = 7 * 24 * 3_600_000

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
  /** Milliseconds since the epoch, by the story's clock. */
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
}

export type Paid = Order & { readonly payment: Payment }

/** By `keyOf`. */
export const orders = tableOf<Order>('orders')

/** Keys of paid orders, by `transaction_id`. */
const transactions = tableOf<string>('transactions')

/** The merchant whose money it is. */
export function ownerOf(seller: Party): string {
  return 'mchid' in seller ? seller.mchid : seller.sub_mchid
}

/**
 * The order as it stands after it was placed: a new one, or the same one again.
 *
 * @param handle Makes up what leads to the cashier.
 * @throws {Refusal} when the number is used for another order, or for one that is over.
 */
export function place(
  world: World,
  seller: Seller,
  trade_type: TradeType,
  request: OrderRequest,
  handle: () => string,
): Order {
  const known = findOrder(world, seller, request.out_trade_no)
  if (known?.combined !== undefined) throw numberUsed()
  if (known) return repeated(known, request, trade_type)
  checkOrder(request, world)
  return begin(world, { request, seller, trade_type, handle: handle() })
}

/** A new order, which the caller has checked. */
export function begin(
  world: World,
  order: Pick<Order, 'request' | 'seller' | 'trade_type' | 'handle' | 'combined'>,
): Order {
  const { seller, request } = order
  const end = request.time_expire === undefined ? world.now() + OPEN_MS : Date.parse(request.time_expire)
  const begun: Order = { ...order, key: keyOf(seller, request.out_trade_no), end, state: 'NOTPAY', refunded: 0 }
  orders(world).set(begun.key, begun)
  return begun
}

/**
 * Ends an order, so that nobody can pay it any more.
 *
 * @throws {Refusal} when it is paid, or a part of a combined order.
 */
export function close(world: World, order: Order): void {
  if (order.payment) throw orderPaid()
  if (order.combined !== undefined) {
    throw invalidRequest('the order is a part of a combined order, so it is closed with all of that')
  }
  orders(world).set(order.key, { ...order, state: 'CLOSED' })
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

/** The order with this number, whoever sells: for the operator, who need not know. */
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

/**
 * The order once the customer has paid: the money has moved.
 *
 * @param openid Who pays. Default: whom the order names, else somebody new.
 */
export function settle(world: World, order: Order, openid: string): Paid {
  const success_time = beijingTime(world.now())
  const transaction_id = makeTransactionId(world)
  const { total: amount } = order.request.amount
  const customer = customerAccount(openid)
  const about = { amount, id: transaction_id, out: order.request.out_trade_no }
  world.ledger.move({ ...about, from: BANK, to: customer, kind: '充值' })
  const frozen = order.request.settle_info?.profit_sharing ? amount : 0
  const to = merchantAccount(ownerOf(order.seller), frozen > 0 ? 'FROZEN' : 'BASIC')
  world.ledger.move({ ...about, from: customer, to, kind: '交易' })
  const paid: Paid = { ...order, state: 'SUCCESS', payment: { transaction_id, success_time, openid }, frozen }
  orders(world).set(order.key, paid)
  transactions(world).set(transaction_id, order.key)
  return paid
}

/**
 * The order after money of it has left the merchant: what waits for profit sharing goes first, then what the merchant
 * has.
 *
 * @throws {Refusal} 403 `NOT_ENOUGH` when the merchant has less.
 */
export function takeBack<O extends Order>(world: World, order: O, entry: Omit<Entry, 'at' | 'from'>): O {
  const { frozen = 0 } = order
  const owner = ownerOf(order.seller)
  const thawed = Math.min(frozen, entry.amount)
  if (thawed > 0) world.ledger.move({ ...entry, from: merchantAccount(owner, 'FROZEN'), amount: thawed })
  const rest = entry.amount - thawed
  if (rest > 0) world.ledger.move({ ...entry, from: merchantAccount(owner), amount: rest })
  return { ...order, frozen: frozen - thawed }
}

/** WeChat Pay's own number of a payment. */
export function makeTransactionId({ now, random }: World): string {
  return `4200${compactTime(now()).slice(0, 8)}${random.digits(16)}`
}

function keyOf(seller: Party, out_trade_no: string): string {
  return `${ownerOf(seller)} ${out_trade_no}`
}

function asOfNow(order: Order | undefined, { now }: World): Order | undefined {
  return order?.state === 'NOTPAY' && order.end <= now() ? { ...order, state: 'CLOSED' } : order
}

/** What is ordered and, once it was paid, how: alone or combined. */
interface Subject {
  readonly request: object
  readonly payment?: object
}

/**
 * The same order again.
 *
 * @throws {Refusal} when it is over, or was placed with other parameters.
 */
export function repeated<O extends Pick<Order, 'state' | 'trade_type'> & Subject>(
  order: O,
  request: object,
  trade_type: TradeType,
): O {
  if (order.state === 'CLOSED' || order.state === 'REVOKED') {
    throw new Refusal(400, 'ORDER_CLOSED', 'the order is closed; place it under a new number')
  }
  if (order.payment) throw orderPaid()
  if (order.trade_type === trade_type && isDeepStrictEqual(order.request, request)) return order
  throw invalidRequest('an order with this number exists, with other parameters', REASON.reentry)
}

export function orderPaid(): Refusal {
  return new Refusal(400, 'ORDERPAID', 'the order is paid')
}

export function numberUsed(): Refusal {
  return new Refusal(403, 'OUT_TRADE_NO_USED', 'this out_trade_no is used for another order')
}

export function orderNotFound(): Refusal {
  return new Refusal(404, 'ORDER_NOT_EXIST', 'no such order')
}
