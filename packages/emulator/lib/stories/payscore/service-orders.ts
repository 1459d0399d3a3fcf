import type { ResponseOf } from 'wechatpay-chain'
import { paramError } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { findKnown, findServiceOrder, type ServiceOrder, type ServiceRequest } from './service-order.js'
import {
  cancel,
  complete,
  create,
  createCompleted,
  type DirectRequest,
  modify,
  retryCollection,
  sync,
} from './steps.js'
import { serviceViewOf } from './view.js'

const ORDERS = 'v3/payscore/serviceorder'
const PARTNER = 'v3/payscore/partner/serviceorder'

/** Pay score: the customer uses a service first and pays later. */
export const payscoreStories: readonly Story[] = [
  story('post', ORDERS, ({ json }, world) => {
    const order = createOrRepeat(json, world)
    const { openid: _, ...view } = serviceViewOf(order, world)
    return { ...view, package: order.package }
  }),
  story('get', ORDERS, ({ query }, world) => serviceViewOf(findQueried(query, world), world)),
  story('post', `${ORDERS}/{out_order_no}/modify`, ({ out_order_no, json }, world) =>
    serviceViewOf(modify(world, findServiceOrder(world, { out_order_no }, json), json), world),
  ),
  story('post', `${ORDERS}/{out_order_no}/complete`, ({ out_order_no, json }, world) => {
    const order = complete(world, findServiceOrder(world, { out_order_no }, json), json)
    const { collection: _, ...view } = serviceViewOf(order, world)
    return view as ResponseOf<`${typeof ORDERS}/{out_order_no}/complete`, 'post'> // completed, so its amounts are present
  }),
  story('post', `${ORDERS}/{out_order_no}/cancel`, ({ out_order_no, json }, world) =>
    numbersOf(cancel(world, findServiceOrder(world, { out_order_no }, json), json), world),
  ),
  story('post', `${ORDERS}/{out_order_no}/sync`, ({ out_order_no, json }, world) => {
    const order = sync(world, findServiceOrder(world, { out_order_no }, json), json)
    return { ...serviceViewOf(order, world), openid: order.openid ?? '' }
  }),
  story('post', `${ORDERS}/{out_order_no}/pay`, ({ out_order_no, json }, world) =>
    numbersOf(retryCollection(world, findServiceOrder(world, { out_order_no }, json)), world),
  ),

  story('post', `${ORDERS}/direct-complete`, ({ json }, world) => {
    const order = createCompletedOrRepeat(json, world)
    const { collection: _, openid: __, need_collection: ___, ...view } = serviceViewOf(order, world)
    return { ...view, state_description: 'MCH_COMPLETE' }
  }),

  story('post', PARTNER, ({ json }, world) => {
    const order = createOrRepeat({ ...json, notify_url: json.notify_url ?? '' }, world)
    const { openid: _, sub_openid: __, location, ...view } = serviceViewOf(order, world)
    const { start_time = '' } = view.time_range
    return {
      ...view,
      sub_mchid: json.sub_mchid,
      time_range: { ...view.time_range, start_time },
      ...(location && { location: { end_location: '', ...location } }),
      package: order.package,
    }
  }),
  story('post', `${PARTNER}/direct-complete`, ({ json }, world) => {
    createCompletedOrRepeat(json, world)
    return undefined
  }),
  story('get', PARTNER, ({ query }, world) => serviceViewOf(findQueried(query, world), world)),
  story('post', `${PARTNER}/{out_order_no}/modify`, ({ out_order_no, json }, world) => {
    modify(world, findServiceOrder(world, { out_order_no }, json), json)
    return undefined
  }),
  story('post', `${PARTNER}/{out_order_no}/complete`, ({ out_order_no, json }, world) => {
    complete(world, findServiceOrder(world, { out_order_no }, json), json)
    return undefined
  }),
  story('post', `${PARTNER}/{out_order_no}/cancel`, ({ out_order_no, json }, world) => {
    cancel(world, findServiceOrder(world, { out_order_no }, json), json)
    return undefined
  }),
  story('post', `${PARTNER}/{out_order_no}/sync`, ({ out_order_no, json }, world) => {
    sync(world, findServiceOrder(world, { out_order_no }, json), json)
    return undefined
  }),
  story('post', `${PARTNER}/{out_order_no}/pay`, ({ out_order_no, json }, world) =>
    numbersOf(retryCollection(world, findServiceOrder(world, { out_order_no }, json)), world),
  ),
]

function createOrRepeat(request: ServiceRequest, world: World): ServiceOrder {
  return create(world, request, findKnown(request, world))
}

function createCompletedOrRepeat(request: DirectRequest, world: World): ServiceOrder {
  return createCompleted(world, request, findKnown(request, world))
}

function findQueried(
  query: {
    readonly out_order_no?: string
    readonly query_id?: string
    readonly service_id: string
    readonly sub_mchid?: string
  },
  world: World,
): ServiceOrder {
  const { out_order_no, query_id } = query
  if ((out_order_no === undefined) === (query_id === undefined)) {
    throw paramError('out_order_no', 'query', 'or query_id must be given, but not both')
  }
  return findServiceOrder(world, { out_order_no, query_id }, query, 'query')
}

function numbersOf({ request, order_id }: ServiceOrder, { mchid }: World) {
  const { appid, service_id, out_order_no } = request
  return { appid, mchid, out_order_no, service_id, order_id }
}
