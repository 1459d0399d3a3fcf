import { type Location, paramError, REASON, Refusal } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'

/** Milliseconds after which an unconfirmed order expires. */
const PATIENCE_MS = 30 * 24 * 3_600_000

/** An item of a bill. A type, not an interface, so that it is assignable to objects with an index signature. */
export type Item = {
  readonly name: string
  /** Fen, for the whole item. */
  readonly amount?: number
  readonly description?: string
  readonly count?: number
}

/** When the service is used. Times are `yyyyMMddHHmmss`, `yyyyMMdd` or `OnAccept`. */
export type TimeRange = {
  readonly start_time?: string
  readonly end_time?: string
  readonly start_time_remark?: string
  readonly end_time_remark?: string
}

/** The request of a merchant or of a partner that creates an order. */
export interface ServiceRequest {
  readonly out_order_no: string
  readonly service_id: string
  readonly appid: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly service_introduction: string
  readonly post_payments?: readonly Item[]
  readonly post_discounts?: readonly Partial<Item>[]
  /** Absent from an order that is created and completed at once. */
  readonly risk_fund?: { readonly name: string; readonly amount: number; readonly description?: string }
  readonly time_range: TimeRange
  readonly location?: { readonly start_location?: string; readonly end_location?: string }
  readonly attach?: string
  readonly notify_url: string
  readonly openid?: string
  readonly sub_openid?: string
  readonly need_user_confirm?: boolean
  readonly device?: object
}

/** What the customer has to pay for the service. */
export interface Bill {
  readonly post_payments: readonly Item[]
  readonly post_discounts?: readonly Partial<Item>[]
  readonly total_amount: number
}

/** The request that completes an order. */
export interface Completion extends Bill {
  readonly time_range?: TimeRange
  readonly location?: { readonly start_location?: string; readonly end_location?: string }
  readonly profit_sharing?: boolean
}

/** How the order was paid: `NEWTON` through WeChat Pay; `MCH` in another way, as reported by the merchant. */
export interface Paid {
  readonly paid_type: 'NEWTON' | 'MCH'
  /** `yyyyMMddHHmmss`. */
  readonly paid_time: string
  readonly transaction_id?: string
}

/** A pay-score order. Records are replaced, never modified. */
export interface ServiceOrder {
  readonly key: string
  readonly request: ServiceRequest
  /** The request as received. A repeated request is compared with it. */
  readonly asked: object
  readonly order_id: string
  readonly package: string
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  /** Milliseconds since the epoch, by the business clock. */
  readonly created: number
  readonly time_range: TimeRange
  /** Present after the confirmation. */
  readonly openid?: string
  readonly query_id?: string
  /** Present after the completion: the request, and the bill as last modified. */
  readonly completion?: Completion
  readonly bill?: Bill
  /** Number of the current attempt to collect; 0 before the first. */
  readonly attempt: number
  readonly paid?: Paid
  /** Requests of later steps as received. Repeated requests are compared with them. */
  readonly modified?: object
  readonly cancelled?: object
  readonly synced?: object
}

/** By owner and `out_order_no`. */
export const serviceOrders = tableOf<ServiceOrder>('service_orders')

/** Keys of orders, by `order_id`. */
const orderIds = tableOf<string>('service_order_ids')

/** Stores a new order. */
export function addServiceOrder(world: World, order: ServiceOrder): void {
  serviceOrders(world).set(order.key, order)
  orderIds(world).set(order.order_id, order.key)
}

/** The stored order with this `order_id`, without a check for expiry. */
export function byOrderId(world: World, order_id: string): ServiceOrder | undefined {
  return serviceOrders(world).get(orderIds(world).get(order_id) ?? '')
}

/** The key of an order. An `out_order_no` is unique per owner. */
export function keyOf(owner: string, out_order_no: string): string {
  return `${owner} ${out_order_no}`
}

/** The merchant that provides the service and receives the money. */
export function ownerOf({ sub_mchid }: Pick<ServiceRequest, 'sub_mchid'>, { mchid }: World): string {
  return sub_mchid ?? mchid
}

/** Fields of a request that must match those of the order. */
export interface Asked {
  readonly service_id?: string
  readonly appid?: string
  readonly sub_mchid?: string
}

/**
 * The order that a request names, in its current state.
 *
 * @throws {Refusal} 404 `ORDER_NOT_EXIST`, or 400 `PARAM_ERROR` when it was created for another app or service.
 */
export function findServiceOrder(
  world: World,
  number: { readonly out_order_no?: string | undefined; readonly query_id?: string | undefined },
  asked: Asked,
  location: Location = 'body',
): ServiceOrder {
  const { out_order_no, query_id } = number
  const owner = ownerOf(asked, world)
  const order =
    out_order_no === undefined
      ? [...serviceOrders(world).values()].find(
          (one) => one.query_id === query_id && ownerOf(one.request, world) === owner,
        )
      : serviceOrders(world).get(keyOf(owner, out_order_no))
  if (!order) throw new Refusal(404, 'ORDER_NOT_EXIST', 'no such service order')
  for (const name of ['service_id', 'appid'] as const) {
    const value = asked[name]
    if (value === undefined || value === order.request[name]) continue
    throw paramError(
      location === 'body' ? `/${name}` : name,
      location,
      `does not match the ${name} of the order`,
      value,
    )
  }
  return asOfNow(order, world)
}

/** The order that already has the number of a new order, in its current state. */
export function findKnown(
  request: Pick<ServiceRequest, 'out_order_no' | 'sub_mchid'>,
  world: World,
): ServiceOrder | undefined {
  const known = serviceOrders(world).get(keyOf(ownerOf(request, world), request.out_order_no))
  return known && asOfNow(known, world)
}

/**
 * The order of any owner with this number, for commands of the operator.
 *
 * @param number `order_id` or `out_order_no`.
 * @throws {Refusal} 404 `ORDER_NOT_EXIST`.
 */
export function findAnyServiceOrder(world: World, number: string): ServiceOrder {
  const order =
    byOrderId(world, number) ??
    serviceOrders(world).get(keyOf(world.mchid, number)) ??
    [...serviceOrders(world).values()].find((one) => one.request.out_order_no === number)
  if (!order) throw new Refusal(404, 'ORDER_NOT_EXIST', `no service order ${number}; create it first`)
  return asOfNow(order, world)
}

/** Whether the order is completed and its money is not yet collected. */
export function isDue({ state, bill }: ServiceOrder): boolean {
  return state === 'DOING' && bill !== undefined
}

/** The documented error for a step that the state of the order does not permit. */
export function wrongState({ state, bill }: ServiceOrder, step: string): Refusal {
  if (state === 'REVOKED') return new Refusal(400, 'ORDER_CANCELED', 'the service order is cancelled')
  if (state === 'DONE') return new Refusal(400, 'ORDER_DONE', 'the service order is done')
  const shown = state === 'DOING' ? `DOING, ${bill ? 'MCH_COMPLETE' : 'USER_CONFIRM'}` : state
  return new Refusal(400, 'INVALID_ORDER_STATE', `the service order is ${shown}: ${step}`)
}

/** 400 `INVALID_REQUEST`: the same step was requested before, with other parameters. */
export function otherParameters(step: string): Refusal {
  const message = `the service order was ${step} before, with other parameters`
  return new Refusal(400, 'INVALID_REQUEST', message, { reason: REASON.reentry })
}

function asOfNow(order: ServiceOrder, { now }: World): ServiceOrder {
  return order.state === 'CREATED' && order.created + PATIENCE_MS <= now() ? { ...order, state: 'EXPIRED' } : order
}
