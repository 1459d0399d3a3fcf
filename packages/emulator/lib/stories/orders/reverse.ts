import { customerAccount } from '../../state/ledger.js'
import { beijingTime } from '../../world/beijing-time.js'
import { invalidRequest, REASON } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { paymentParts } from './discount.js'
import { isAtTill, type Order, orders } from './model.js'
import { giveBack } from './settle.js'

/**
 * Reverses an order by payment code or by face: an unpaid order ends, the money of a paid order returns to the customer.
 *
 * @throws {Refusal} when it is another order, or a part of it was refunded.
 */
export function reverse(world: World, order: Order): void {
  if (!isAtTill(order.trade_type))
    throw invalidRequest(
      'only an order by payment code can be reversed; close this order instead',
      REASON.none,
      '只有付款码支付的订单可以撤销，请关闭订单',
    )
  if (order.state === 'REVOKED') return
  const { payment, request, refunded } = order
  if (refunded > 0)
    throw invalidRequest(
      'a part of the order was refunded, so it cannot be reversed; refund the rest',
      REASON.none,
      '订单已退款，不能撤销',
    )
  const revoke_time = beijingTime(world.now())
  if (!payment) {
    orders(world).set(order.key, { ...order, state: 'REVOKED', revoke_time })
    return
  }
  const { total: amount } = request.amount
  const about = { kind: '退款', id: payment.transaction_id, out: request.out_trade_no }
  const left = giveBack(world, order, paymentParts(order), { ...about, to: customerAccount(payment.openid) })
  orders(world).set(order.key, { ...left, state: 'REVOKED', refunded: amount, revoke_time })
}
