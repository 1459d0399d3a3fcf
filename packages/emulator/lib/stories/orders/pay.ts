import { newOpenid } from '../../state/random.js'
import { command } from '../../world/command.js'
import { invalidRequest, Refusal } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { type Combined, combinations, settleAll } from './combined.js'
import { combinedResourceOf, combinedViewOf } from './combined-view.js'
import {
  findAnyOrder,
  isAtTill,
  numberUsed,
  type Order,
  orders,
  type Paid,
  type Promotion,
  type XmlOrder,
} from './model.js'
import { settle } from './settle.js'
import { type CombinedOrderView, orderViewOf, type PaidView, resourceOf, viewForSeller } from './view.js'
import { combinedMessage } from './xml-combined.js'
import { failureMessage, paymentMessage } from './xml-view.js'

/**
 * How long the platform holds a deposit that nobody consumes: a month. Milliseconds.
 *
 * @see https://pay.weixin.qq.com/doc/v2/partner/4011986577
 */
const DEPOSIT_MS = 30 * 24 * 3_600_000

/** Commands of the customer of an order. */
export const orderCommands = [
  command(
    'pay',
    'The customer pays the order; a combined order by its own number or by the number of any of its orders.',
    {
      required: { out_trade_no: { type: 'string' } },
      optional: { openid: { type: 'string', minLength: 1, maxLength: 128 } },
      suits: ['NOTPAY', 'USERPAYING'],
    },
    (world: World, { out_trade_no, openid }: { out_trade_no: string; openid?: string }): PaidView => {
      const combined = findCombined(world, out_trade_no)
      if (combined) return payCombined(world, combined, openid) as Partial<PaidView> as PaidView // see `sub_orders` there
      const order = findUnpaid(world, 'pay', out_trade_no)
      const paid = payOrder(world, order, openid)
      return viewForSeller(paid) as PaidView // a partner's order has the fields of one of its own and more
    },
  ),
  command(
    'fail-payment',
    'The payment fails: an order paid by payment code, by face or by a contract is final, any other order can be paid again.',
    { required: { out_trade_no: { type: 'string' } }, suits: ['NOTPAY', 'USERPAYING'] },
    (world: World, { out_trade_no }: { out_trade_no: string }) => {
      const combined = findCombined(world, out_trade_no)
      if (combined) return combinedViewOf(world, combined)
      const order = findUnpaid(world, 'fail-payment', out_trade_no)
      const isFinal = isAtTill(order.trade_type) || order.trade_type === 'PAP'
      const failed: Order = isFinal ? { ...order, state: 'PAYERROR' } : order
      orders(world).set(order.key, failed)
      if (failed.xml?.contract_id !== undefined) world.notify(failureMessage(failed, failed.xml))
      return orderViewOf(failed)
    },
  ),
] as const

/**
 * The order once it is paid; the merchant is notified.
 *
 * @param openid Default: the payer that the order names, else a new customer.
 * @param promotions Coupons that pay a part of it.
 * @throws {Refusal} when it is a part of a combined order.
 */
export function payOrder(
  world: World,
  order: Order,
  openid = namedPayer(order),
  promotions: readonly Promotion[] = [],
): Order {
  if (order.combined !== undefined) {
    throw invalidRequest(`the order is paid with the combined order ${order.combined}, and not alone`)
  }
  const paid = settle(world, order, openid ?? newOpenid(world.random), promotions)
  if (paid.xml) {
    follow(world, paid, paid.xml)
    return paid
  }
  world.notify({
    url: order.request.notify_url ?? '',
    event_type: 'TRANSACTION.SUCCESS',
    original_type: 'transaction',
    associated_data: 'transaction',
    summary: '支付成功',
    resource: resourceOf(paid),
  })
  return paid
}

/** What follows from the payment of an order of APIv2, by commands of the products that know what it means. */
function follow(world: World, paid: Paid, xml: XmlOrder): void {
  const { out_trade_no } = paid.request
  const { openid } = paid.payment
  const { contract_code, consumed } = xml
  world.notify(paymentMessage(paid, xml))
  if (contract_code !== undefined) world.later(0, 'sign-contract', { contract_code, openid })
  if (consumed !== undefined) world.later(DEPOSIT_MS, 'return-deposit', { out_trade_no })
}

/** @throws {Refusal} unless the text is a payment code as WeChat shows it: 18 digits that begin with 10 to 15. */
export function checkPaymentCode(auth_code: string): void {
  if (/^1[0-5]\d{16}$/.test(auth_code)) return
  throw new Refusal(
    400,
    'AUTH_CODE_INVALID',
    'a payment code has 18 digits and begins with 10 to 15; scan the one in WeChat',
  )
}

/**
 * The order after the customer has shown a payment code, or the terminal a code of the face. One that ends in 00 stands for a customer who still has to enter
 * a password, so the order waits; any other one pays it.
 *
 * @throws {Refusal} when a payment of the order has failed: the next attempt needs a new number.
 */
export function payByCode(world: World, order: Order, auth_code: string): Order {
  if (order.state === 'USERPAYING') return order
  if (order.state === 'PAYERROR') throw numberUsed()
  if (!auth_code.endsWith('00')) return payOrder(world, order)
  const waiting: Order = { ...order, state: 'USERPAYING' }
  orders(world).set(order.key, waiting)
  return waiting
}

/** A combined order once it is paid; the merchant is notified, once for all of its orders. */
function payCombined(world: World, combined: Combined, openid: string | undefined): CombinedOrderView {
  const paid = settleAll(world, combined, openid)
  if (paid.xml) {
    world.notify(combinedMessage(world, paid, paid.xml))
    return combinedViewOf(world, paid)
  }
  world.notify({
    url: combined.request.notify_url ?? '',
    event_type: 'TRANSACTION.SUCCESS',
    original_type: 'transaction',
    associated_data: 'transaction',
    summary: '支付成功',
    resource: combinedResourceOf(world, paid),
  })
  return combinedViewOf(world, paid)
}

/** The combined order with this number, or with an order of this number. An order that is not combined takes precedence. */
function findCombined(world: World, out_trade_no: string): Combined | undefined {
  const order = findAnyOrder(world, out_trade_no)
  return order && order.combined === undefined ? undefined : combinations(world).get(order?.combined ?? out_trade_no)
}

/** @throws {Refusal} when there is no such order, or it cannot be paid any more. */
export function findUnpaid(world: World, name: string, out_trade_no: string): Order {
  const order = findAnyOrder(world, out_trade_no)
  if (!order) {
    throw new Refusal(404, 'ORDER_NOT_EXIST', `${name}: no order with out_trade_no ${out_trade_no}; place it first`)
  }
  if (order.state === 'NOTPAY' || order.state === 'USERPAYING') return order
  throw invalidRequest(`${name}: order ${out_trade_no} is ${order.state}, so it cannot be paid`)
}

function namedPayer({ request }: Order): string | undefined {
  const { openid, sp_openid } = (request.payer ?? {}) as { readonly openid?: string; readonly sp_openid?: string } // by its spec
  return openid ?? sp_openid
}
