import { isDeepStrictEqual } from 'node:util'
import { checkExpiry } from '../../world/check-fields.js'
import { invalidRequest, paramError, REASON, Refusal } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import {
  findOrder,
  keyOf,
  numberUsed,
  type Order,
  type OrderRequest,
  orderPaid,
  orders,
  type Seller,
  type TradeType,
  type XmlOrder,
} from './model.js'

/** Time in which an order without `time_expire` can be paid. */
const OPEN_MS = 7 * 24 * 3_600_000

/**
 * The placed order: a new one, or the existing one with the same request.
 *
 * @param handle Generates the link to the cashier.
 * @param xml Generates what only an order of APIv2 has.
 * @throws {Refusal} when the number is used for another order, or for one that is over.
 */
export function place(
  world: World,
  seller: Seller,
  trade_type: TradeType,
  request: OrderRequest,
  handle: () => string,
  xml?: () => XmlOrder,
): Order {
  const known = findOrder(world, seller, request.out_trade_no)
  if (known?.combined !== undefined) throw numberUsed()
  if (known) return repeatOrder(known, request, trade_type)
  checkOrder(request, world)
  return addOrder(world, { request, seller, trade_type, handle: handle(), ...(xml && { xml: xml() }) })
}

/** A new order, which the caller has checked. */
export function addOrder(
  world: World,
  order: Pick<Order, 'request' | 'seller' | 'trade_type' | 'handle' | 'combined' | 'xml'>,
): Order {
  const { seller, request } = order
  const end = request.time_expire === undefined ? world.now() + OPEN_MS : Date.parse(request.time_expire)
  const key = keyOf(seller, request.out_trade_no)
  const begun: Order = { ...order, key, created: world.now(), end, state: 'NOTPAY', refunded: 0 }
  orders(world).set(begun.key, begun)
  return begun
}

/**
 * Closes an order, so that it cannot be paid any more. One that was reversed stays so.
 *
 * @throws {Refusal} when it is paid, or a part of a combined order.
 */
export function close(world: World, order: Order): void {
  if (order.payment) throw orderPaid(REASON.alreadyPaid)
  if (order.state === 'USERPAYING')
    throw invalidRequest(ONLY_REVERSIBLE, REASON.onlyReversible, '订单用户支付中，只能撤销')
  if (order.combined !== undefined) {
    throw invalidRequest(
      'the order is part of a combined order; close the combined order instead',
      REASON.none,
      '该订单属于合单支付，请关闭合单订单',
    )
  }
  if (order.state !== 'REVOKED') orders(world).set(order.key, { ...order, state: 'CLOSED' })
}

const ONLY_REVERSIBLE = 'the customer is entering the password; the order can only be reversed'

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
export function repeatOrder<O extends Pick<Order, 'state' | 'trade_type'> & Subject>(
  order: O,
  request: object,
  trade_type: TradeType,
): O {
  if (order.state === 'CLOSED' || order.state === 'REVOKED') {
    throw new Refusal(400, 'ORDER_CLOSED', 'the order is closed; place it under a new number', {
      reason: REASON.closed,
    })
  }
  if (order.payment) throw orderPaid()
  if (order.trade_type === trade_type && isDeepStrictEqual(order.request, request)) return order
  throw invalidRequest('an order with this number exists, with other parameters', REASON.reentry)
}

/**
 * Checks amount and time of an order, which its spec cannot express.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` that names the field.
 */
function checkOrder({ amount, time_expire }: OrderRequest, { now }: World): void {
  if (amount.total < 1) throw paramError('/amount/total', 'body', 'must be at least 1 fen', amount.total)
  if (amount.currency !== undefined && amount.currency !== 'CNY') {
    throw paramError('/amount/currency', 'body', 'must be CNY', amount.currency)
  }
  checkExpiry(time_expire, { now })
}
