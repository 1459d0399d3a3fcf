import { invalidRequest } from '../refusal.js'
import { customerAccount } from '../state/ledger.js'
import { accountOf, type Order, orders } from './orders.js'
import type { World } from './world.js'

/**
 * Undoes an order by payment code: one that is not paid is over, the money of one that is goes back.
 *
 * @throws {Refusal} when the order came another way, or a part of it was refunded.
 */
export function reverse(world: World, order: Order): void {
  if (order.trade_type !== 'MICROPAY') throw invalidRequest('only an order by payment code can be reversed; close it')
  if (order.state === 'REVOKED') return
  const { payment, request, refunded } = order
  if (refunded > 0) throw invalidRequest('a part of the order was refunded, so it cannot be reversed; refund the rest')
  if (payment) {
    world.ledger.move({
      from: accountOf(order),
      to: customerAccount(payment.openid),
      amount: request.amount.total,
      kind: '退款',
      id: payment.transaction_id,
      out: request.out_trade_no,
    })
  }
  orders(world).set(order.key, { ...order, state: 'REVOKED', refunded: payment ? request.amount.total : 0 })
}
