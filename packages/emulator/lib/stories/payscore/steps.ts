import { isDeepStrictEqual } from 'node:util'
import { paramError } from '../../world/refusal.js'
import type { World } from '../../world/world.js'
import { checkBill, checkPast, checkService } from './bill.js'
import { confirm, tryToCollect } from './end.js'
import {
  addServiceOrder,
  type Bill,
  type Completion,
  type Item,
  isDue,
  keyOf,
  otherParameters,
  ownerOf,
  type ServiceOrder,
  type ServiceRequest,
  serviceOrders,
  type TimeRange,
  wrongState,
} from './service-order.js'

/** The request for an order that is created and completed at once, because the service was used before. */
export interface DirectRequest extends Partial<Omit<Completion, 'post_payments' | 'time_range'>> {
  readonly out_order_no: string
  readonly service_id: string
  readonly appid: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly service_introduction?: string
  readonly post_payments?: readonly Partial<Item>[]
  readonly time_range: TimeRange
  readonly attach?: string
  readonly notify_url?: string
  readonly openid?: string
  readonly goods_tag?: string
}

/**
 * Creates an order. A repeated request returns the existing order.
 *
 * @param known The existing order with the same number, in its current state.
 * @throws {Refusal} when its parameters differ, or it has ended.
 */
export function create(world: World, request: ServiceRequest, known: ServiceOrder | undefined): ServiceOrder {
  if (known) {
    if (!isDeepStrictEqual(known.asked, request)) throw otherParameters('created')
    if (known.state === 'CREATED' || known.state === 'DOING') return known
    throw wrongState(known, 'create an order with a new out_order_no')
  }
  if (request.need_user_confirm === false && request.openid === undefined) {
    throw paramError('/openid', 'body', 'is missing; it is required when need_user_confirm is false')
  }
  const order = addNew(world, request, request)
  return request.need_user_confirm === false ? confirm(world, order) : order
}

/** Creates an order and completes it at once. A repeated request returns the existing order. */
export function createCompleted(world: World, asked: DirectRequest, known: ServiceOrder | undefined): ServiceOrder {
  if (known) {
    if (isDeepStrictEqual(known.asked, asked)) return known
    throw otherParameters('created')
  }
  const { post_payments = [], post_discounts, total_amount = 0, profit_sharing, goods_tag: _, ...rest } = asked
  const request = { service_introduction: '', notify_url: '', ...rest, need_user_confirm: false }
  return complete(world, confirm(world, addNew(world, request, asked)), {
    post_payments: post_payments.map(({ name = '', ...item }) => ({ name, ...item })),
    total_amount,
    time_range: asked.time_range,
    ...(post_discounts && { post_discounts }),
    ...(profit_sharing !== undefined && { profit_sharing }),
  })
}

/** Ends the service of an order. Its money is collected 2 seconds later; a bill of 0 fen ends the order. */
export function complete(world: World, order: ServiceOrder, asked: Completion): ServiceOrder {
  if (order.completion && isDeepStrictEqual(order.completion, asked)) return order
  if (isDue(order)) throw otherParameters('completed')
  if (order.state !== 'DOING') throw wrongState(order, 'the customer must confirm it before it can be completed')
  checkBill(asked, order)
  checkPast('/time_range/end_time', asked.time_range?.end_time, world)
  return charge(world, { ...order, completion: asked, bill: billOf(asked) })
}

/** Reduces the amount of a completed order that is not yet paid. */
export function modify(world: World, order: ServiceOrder, asked: Bill): ServiceOrder {
  if (order.modified && isDeepStrictEqual(order.modified, asked)) return order
  const { bill } = order
  if (!bill || !isDue(order)) throw wrongState(order, 'only a completed order that is not yet paid can be modified')
  checkBill(asked, order)
  if (asked.total_amount >= bill.total_amount) {
    const issue = `must be less than the present amount, ${bill.total_amount} fen`
    throw paramError('/total_amount', 'body', issue, asked.total_amount)
  }
  return charge(world, { ...order, modified: asked, bill: billOf(asked) })
}

/** Cancels an order that is not yet paid. */
export function cancel(world: World, order: ServiceOrder, asked: object): ServiceOrder {
  if (order.cancelled) {
    if (isDeepStrictEqual(order.cancelled, asked)) return order
    throw otherParameters('cancelled')
  }
  if (order.state !== 'CREATED' && order.state !== 'DOING') throw wrongState(order, 'it is too late to cancel it')
  const { bill: _, ...rest } = order
  const revoked: ServiceOrder = { ...rest, state: 'REVOKED', cancelled: asked }
  serviceOrders(world).set(order.key, revoked)
  return revoked
}

/** Records that the customer has paid in another way, as reported by the merchant. */
export function sync(
  world: World,
  order: ServiceOrder,
  asked: { readonly type: string; readonly detail?: { readonly paid_time?: string } },
): ServiceOrder {
  if (order.synced && isDeepStrictEqual(order.synced, asked)) return order
  const { type, detail: { paid_time: since } = {} } = asked
  if (type !== 'Order_Paid') throw paramError('/type', 'body', 'must be Order_Paid', type)
  if (!isDue(order)) throw wrongState(order, 'only a completed order that is not yet paid can be synchronised')
  if (since === undefined) throw paramError('/detail/paid_time', 'body', 'is missing')
  checkPast('/detail/paid_time', since, world)
  const paid_time = since.padEnd('yyyyMMddHHmmss'.length, '0')
  const done: ServiceOrder = { ...order, state: 'DONE', synced: asked, paid: { paid_type: 'MCH', paid_time } }
  serviceOrders(world).set(order.key, done)
  return done
}

/** Starts another attempt to collect the money, at the merchant's request. */
export function retryCollection(world: World, order: ServiceOrder): ServiceOrder {
  if (!isDue(order)) throw wrongState(order, 'only a completed order that is not yet paid can be collected')
  return tryToCollect(world, order)
}

function addNew(world: World, request: ServiceRequest, asked: object): ServiceOrder {
  checkService(request)
  const order: ServiceOrder = {
    key: keyOf(ownerOf(request, world), request.out_order_no),
    request,
    asked,
    order_id: `1500${world.random.digits(24)}`,
    package: Buffer.from(`${world.random.nonce()}${world.random.nonce()}`).toString('base64'),
    state: 'CREATED',
    created: world.now(),
    time_range: request.time_range,
    attempt: 0,
  }
  addServiceOrder(world, order)
  return order
}

function charge(world: World, order: ServiceOrder): ServiceOrder {
  if (order.bill?.total_amount !== 0) return tryToCollect(world, order)
  const done: ServiceOrder = { ...order, state: 'DONE' }
  serviceOrders(world).set(order.key, done)
  return done
}

function billOf({ post_payments, post_discounts, total_amount }: Bill): Bill {
  return { post_payments, total_amount, ...(post_discounts && { post_discounts }) }
}
