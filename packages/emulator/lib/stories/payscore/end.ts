import { newOpenid } from '../../state/random.js'
import { compactTime } from '../../world/beijing-time.js'
import { command } from '../../world/command.js'
import { invalidRequest } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import type { Order, Seller } from '../orders/model.js'
import { place } from '../orders/place.js'
import { settle } from '../orders/settle.js'
import { findAnyServiceOrder, isDue, type ServiceOrder, serviceOrders, wrongState } from './service-order.js'
import { serviceViewOf } from './view.js'

/** Milliseconds after which the platform collects the money. */
const COLLECTS_MS = 2_000

/** Milliseconds until the platform retries a collection that failed. */
const RETRIES_MS = 24 * 3_600_000

/** Commands of the customer of a pay-score order. */
export const serviceOrderCommands = [
  command(
    'confirm-service-order',
    'The customer confirms the pay-score order and begins to use the service.',
    {
      required: { out_order_no: { type: 'string' } },
      optional: { openid: { type: 'string', minLength: 1, maxLength: 128 } },
      suits: ['CREATED'],
    },
    (world: World, { out_order_no, openid }: { out_order_no: string; openid?: string }) => {
      const order = findAnyServiceOrder(world, out_order_no)
      if (order.state !== 'CREATED') throw wrongState(order, 'there is nothing to confirm')
      const confirmed = confirm(world, order, openid)
      return { ...serviceViewOf(confirmed, world), query_id: confirmed.query_id }
    },
  ),
  command(
    'collect-service-order',
    'The payment of a completed pay-score order is collected.',
    {
      required: { out_order_no: { type: 'string' } },
      optional: { attempt: { type: 'integer', minimum: 1 } },
      suits: ['DOING', 'DONE'],
    },
    (world: World, { out_order_no, attempt }: { out_order_no: string; attempt?: number }) => {
      const order = findDue(world, out_order_no)
      if ((attempt ?? order.attempt) !== order.attempt)
        throw invalidRequest('this attempt to collect has been replaced by a later one')
      return serviceViewOf(collect(world, order), world)
    },
  ),
  command(
    'fail-collection',
    'The payment of a completed pay-score order cannot be collected; the platform tries again a day later.',
    { required: { out_order_no: { type: 'string' } }, suits: ['DOING', 'DONE'] },
    (world: World, { out_order_no }: { out_order_no: string }) =>
      serviceViewOf(tryToCollect(world, findDue(world, out_order_no), RETRIES_MS), world),
  ),
] as const

/**
 * Starts the service: the customer has confirmed the order, or need not. Notifies the merchant of a confirmation.
 *
 * @param openid Default: the customer that the request names, else a new one.
 * @returns The order in its new state.
 */
export function confirm(world: World, order: ServiceOrder, openid = order.request.openid): ServiceOrder {
  const { request, time_range } = order
  const confirmed: ServiceOrder = {
    ...order,
    state: 'DOING',
    openid: openid ?? newOpenid(world.random),
    query_id: world.random.nonce(),
    time_range:
      time_range.start_time === 'OnAccept' ? { ...time_range, start_time: compactTime(world.now()) } : time_range,
  }
  serviceOrders(world).set(order.key, confirmed)
  if (request.need_user_confirm !== false)
    notify(world, confirmed, 'PAYSCORE.USER_CONFIRM', '支付分服务用户确认成功通知')
  return confirmed
}

/** Starts another attempt to collect the money of an order, which replaces the previous one. Returns the changed order. */
export function tryToCollect(world: World, order: ServiceOrder, ms = COLLECTS_MS): ServiceOrder {
  const attempt = order.attempt + 1
  const trying = { ...order, attempt }
  serviceOrders(world).set(order.key, trying)
  world.later(ms, 'collect-service-order', { out_order_no: order.order_id, attempt })
  return trying
}

/** Collects the money of an order and notifies the merchant. The payment can be refunded like any other. */
function collect(world: World, order: ServiceOrder): ServiceOrder {
  const { payment } = settle(world, transactionOf(world, order), order.openid ?? '')
  const { transaction_id } = payment
  const paid = { paid_type: 'NEWTON' as const, paid_time: compactTime(world.now()), transaction_id }
  const done: ServiceOrder = { ...order, state: 'DONE', paid }
  serviceOrders(world).set(order.key, done)
  notify(world, done, 'PAYSCORE.USER_PAID', '支付分服务用户支付成功通知')
  return done
}

/** Places the order for the payment. Its `out_trade_no` is WeChat Pay's `order_id`, not the merchant's `out_order_no`. */
function transactionOf(world: World, { request, bill, order_id, completion }: ServiceOrder): Order {
  const { appid, sub_appid, sub_mchid } = request
  const seller: Seller =
    sub_mchid === undefined
      ? { mchid: world.mchid, appid }
      : { sp_mchid: world.mchid, sub_mchid, sp_appid: appid, ...(sub_appid !== undefined && { sub_appid }) }
  const asked = {
    out_trade_no: order_id,
    description: request.service_introduction,
    amount: { total: bill?.total_amount ?? 0, currency: 'CNY' },
    ...(completion?.profit_sharing && { settle_info: { profit_sharing: true } }),
  }
  return place(world, seller, 'JSAPI', asked, () => '')
}

function notify(
  world: World,
  order: ServiceOrder,
  event_type: 'PAYSCORE.USER_CONFIRM' | 'PAYSCORE.USER_PAID',
  summary: string,
): void {
  // An order has an openid after its confirmation; one without confirmation has it from its request.
  const { notify_url: url, sub_mchid, openid = '', ...view } = serviceViewOf(order, world)
  const content = { ...view, openid, ...(order.paid?.transaction_id && { out_trade_no: order.order_id }) }
  const resource = sub_mchid === undefined ? content : { ...content, sub_mchid }
  world.notify({ url, event_type, original_type: 'payscore', summary, resource })
}

function findDue(world: World, out_order_no: string): ServiceOrder {
  const order = findAnyServiceOrder(world, out_order_no)
  if (isDue(order)) return order
  throw wrongState(order, 'there is nothing to collect')
}
