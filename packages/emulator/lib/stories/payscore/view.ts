import type { World } from '../../world/world.js'
import type { Item, ServiceOrder, ServiceRequest, TimeRange } from './service-order.js'
import { isDue } from './service-order.js'

/** An order in the answer to a query. */
export type ServiceView = {
  readonly out_order_no: string
  readonly service_id: string
  readonly appid: string
  readonly mchid: string
  readonly sub_appid?: string
  readonly sub_mchid?: string
  readonly service_introduction: string
  readonly state: ServiceOrder['state']
  readonly state_description?: 'USER_CONFIRM' | 'MCH_COMPLETE'
  readonly post_payments: Item[]
  readonly post_discounts?: { name: string; description: string; amount?: number; count?: number }[]
  readonly risk_fund?: NonNullable<ServiceRequest['risk_fund']>
  readonly total_amount?: number
  readonly need_collection?: boolean
  readonly collection?: Collection
  readonly time_range: TimeRange
  readonly location?: NonNullable<ServiceRequest['location']>
  readonly attach?: string
  readonly notify_url: string
  readonly openid?: string
  readonly sub_openid?: string
  readonly order_id: string
}

type Collection = {
  readonly state: 'USER_PAYING' | 'USER_PAID'
  readonly total_amount: number
  readonly paying_amount: number
  readonly paid_amount: number
  readonly details?: {
    seq: number
    amount: number
    paid_type: 'NEWTON' | 'MCH'
    paid_time: string
    transaction_id?: string
  }[]
}

/** Makes the answer to a query for an order. */
export function serviceViewOf(order: ServiceOrder, { mchid }: World): ServiceView {
  const { request, state, bill, completion, order_id } = order
  const {
    need_user_confirm: _,
    device: __,
    openid: named,
    post_discounts: promised,
    post_payments = [],
    ...asked
  } = request
  const openid = order.openid ?? named
  const discounts = bill ? bill.post_discounts : promised
  return {
    ...asked,
    mchid,
    order_id,
    state,
    ...(state === 'DOING' && { state_description: bill ? 'MCH_COMPLETE' : 'USER_CONFIRM' }),
    post_payments: [...(bill?.post_payments ?? post_payments)],
    ...(discounts && {
      post_discounts: discounts.map(({ name = '', description = '', ...rest }) => ({ name, description, ...rest })),
    }),
    time_range: { ...order.time_range, ...completion?.time_range },
    ...((request.location ?? completion?.location) && { location: { ...request.location, ...completion?.location } }),
    ...(openid !== undefined && { openid }),
    ...(bill && { total_amount: bill.total_amount, need_collection: bill.total_amount > 0 }),
    ...collectionOf(order),
  }
}

function collectionOf(order: ServiceOrder): { readonly collection?: Collection } {
  const { bill, paid } = order
  const total_amount = bill?.total_amount ?? 0
  if (isDue(order)) {
    return { collection: { state: 'USER_PAYING', total_amount, paying_amount: total_amount, paid_amount: 0 } }
  }
  if (!paid) return {}
  const details = [{ seq: 1, amount: total_amount, ...paid }]
  return { collection: { state: 'USER_PAID', total_amount, paying_amount: 0, paid_amount: total_amount, details } }
}
