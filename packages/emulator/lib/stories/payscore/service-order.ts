import { type Location, paramError, REASON, Refusal } from '../../world/refusal.js'
import { tableOf, type World } from '../../world/world.js'

/** An order that the customer has not confirmed by then is over. Milliseconds. */
const PATIENCE_MS = 30 * 24 * 3_600_000

/** An item of a bill. A type and no interface: so it may stand where the spec leaves objects open. */
export type Item = {
  readonly name: string
  /** Fen, for the whole item. */
  readonly amount?: number
  readonly description?: string
  readonly count?: number
}

/** When the service is used. Moments are digits (`yyyyMMddHHmmss` or `yyyyMMdd`), or `OnAccept`. */
export type TimeRange = {
  readonly start_time?: string
  readonly end_time?: string
  readonly start_time_remark?: string
  readonly end_time_remark?: string
}

/** What an order is created with, by a merchant or by a partner. */
export interface ServiceRequest {
  readonly out_order_no: string
  readonly service_id: string
  readonly appid: string
  readonly sub_mchid?: string
  readonly sub_appid?: string
  readonly service_introduction: string
  readonly post_payments?: readonly Item[]
  readonly post_discounts?: readonly Partial<Item>[]
  /** An order that is completed at once needs none. */
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

/** What is to be paid once the service is over. */
export interface Bill {
  readonly post_payments: readonly Item[]
  readonly post_discounts?: readonly Partial<Item>[]
  readonly total_amount: number
}

/** What an order is completed with. */
export interface Completion extends Bill {
  readonly time_range?: TimeRange
  readonly location?: { readonly start_location?: string; readonly end_location?: string }
  readonly profit_sharing?: boolean
}

/** How the money came in: through WeChat Pay, or so the merchant says, otherwise. */
export interface Paid {
  readonly paid_type: 'NEWTON' | 'MCH'
  /** `yyyyMMddHHmmss`. */
  readonly paid_time: string
  readonly transaction_id?: string
}

/** A pay-score order. Its records are replaced, never changed. */
export interface ServiceOrder {
  readonly key: string
  readonly request: ServiceRequest
  /** How it was asked for, so that the same again gives the same answer. */
  readonly asked: object
  readonly order_id: string
  readonly package: string
  readonly state: 'CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED'
  /** Milliseconds since the epoch, by the story's clock. */
  readonly created: number
  readonly time_range: TimeRange
  /** Once the customer has confirmed. */
  readonly openid?: string
  readonly query_id?: string
  /** Once the merchant has completed it: as first asked for, and as it is to be paid now. */
  readonly completion?: Completion
  readonly bill?: Bill
  /** The number of the attempt to collect that is under way. */
  readonly attempt: number
  readonly paid?: Paid
  /** Later steps as they were asked for, so that the same ones again give the same answer. */
  readonly modified?: object
  readonly cancelled?: object
  readonly synced?: object
}

/** By owner and `out_order_no`. */
export const serviceOrders = tableOf<ServiceOrder>('service_orders')

/** Keys of orders, by `order_id`. */
const orderIds = tableOf<string>('service_order_ids')

/** Keeps a new order. */
export function addServiceOrder(world: World, order: ServiceOrder): void {
  serviceOrders(world).set(order.key, order)
  orderIds(world).set(order.order_id, order.key)
}

/** The order with this number of WeChat Pay's, as it was last written. */
export function byOrderId(world: World, order_id: string): ServiceOrder | undefined {
  return serviceOrders(world).get(orderIds(world).get(order_id) ?? '')
}

/** The key of an order: its number is unique for the merchant whose service it is. */
export function keyOf(owner: string, out_order_no: string): string {
  return `${owner} ${out_order_no}`
}

/** The merchant whose service it is, and whose money. */
export function ownerOf({ sub_mchid }: Pick<ServiceRequest, 'sub_mchid'>, { mchid }: World): string {
  return sub_mchid ?? mchid
}

/** What tells which order a request is about. */
export interface Asked {
  readonly service_id?: string
  readonly appid?: string
  readonly sub_mchid?: string
}

/**
 * The order that a request is about, as it stands now.
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
    throw paramError(location === 'body' ? `/${name}` : name, location, 'is not that of the order', value)
  }
  return asOfNow(order, world)
}

/** The order with the number that a new one is to have, as it stands now. */
export function findKnown(
  request: Pick<ServiceRequest, 'out_order_no' | 'sub_mchid'>,
  world: World,
): ServiceOrder | undefined {
  const known = serviceOrders(world).get(keyOf(ownerOf(request, world), request.out_order_no))
  return known && asOfNow(known, world)
}

/** The order with this number, whosever it is, for the operator: the merchant's number, or WeChat Pay's `order_id`. */
export function findAnyServiceOrder(world: World, number: string): ServiceOrder {
  const order =
    byOrderId(world, number) ??
    serviceOrders(world).get(keyOf(world.mchid, number)) ??
    [...serviceOrders(world).values()].find((one) => one.request.out_order_no === number)
  if (!order) throw new Refusal(404, 'ORDER_NOT_EXIST', `no service order ${number}; create it first`)
  return asOfNow(order, world)
}

/** Whether the order is completed and waits for its money. */
export function isDue({ state, bill }: ServiceOrder): boolean {
  return state === 'DOING' && bill !== undefined
}

/** Why a step cannot be taken with an order in this state, in the documented words of the platform. */
export function wrongState({ state, bill }: ServiceOrder, step: string): Refusal {
  if (state === 'REVOKED') return new Refusal(400, 'ORDER_CANCELED', 'the service order is cancelled')
  if (state === 'DONE') return new Refusal(400, 'ORDER_DONE', 'the service order is done')
  const shown = state === 'DOING' ? `DOING, ${bill ? 'MCH_COMPLETE' : 'USER_CONFIRM'}` : state
  return new Refusal(400, 'INVALID_ORDER_STATE', `the service order is ${shown}: ${step}`)
}

/** 400 `INVALID_REQUEST`: the same step was asked for before, with other parameters. */
export function otherParameters(step: string): Refusal {
  const message = `the service order was ${step} before, with other parameters`
  return new Refusal(400, 'INVALID_REQUEST', message, { reason: REASON.reentry })
}

function asOfNow(order: ServiceOrder, { now }: World): ServiceOrder {
  return order.state === 'CREATED' && order.created + PATIENCE_MS <= now() ? { ...order, state: 'EXPIRED' } : order
}
