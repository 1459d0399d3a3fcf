import type { World } from '../../world/world.js'
import { type Combined, partsOf, type SubOrder } from './combined.js'
import type { Order } from './model.js'
import type { CombinedOrderView } from './view.js'

/** The combined order in the answer to a query. */
export function combinedViewOf(world: World, combined: Combined): CombinedOrderView {
  const { sub_orders, ...view } = combinedResourceOf(world, combined)
  return { ...view, sub_orders: sub_orders.map((part) => ({ ...part, promotion_detail: [] })) }
}

/** The resource of the notification of its payment. */
export function combinedResourceOf(world: World, combined: Combined) {
  const { request, payment } = combined
  const { combine_appid, combine_mchid, combine_out_trade_no, scene_info, trade_scenario } = request
  return {
    ...{ combine_appid, combine_mchid, combine_out_trade_no },
    combine_transaction_id: payment?.combine_transaction_id ?? '', // required by the spec
    ...(scene_info?.device_id !== undefined && { scene_info: { device_id: scene_info.device_id } }),
    sub_orders: partsOf(world, combined).map(([asked, order]) => partView(asked, order)),
    ...(payment && { combine_payer_info: { openid: payment.openid } }),
    ...(trade_scenario && { trade_scenario }),
  }
}

function partView(asked: SubOrder, { state, payment, trade_type }: Order) {
  const { mchid, sub_mchid, sub_appid, out_trade_no, attach, amount, individual_auth_id, individual_name } = asked
  const { total_amount, currency } = amount
  const payer_amount = payment ? total_amount : 0
  return {
    ...{ mchid, out_trade_no, trade_state: state },
    ...((attach !== undefined || payment) && { attach: attach ?? '' }),
    ...(sub_mchid !== undefined && { sub_mchid }),
    ...(sub_appid !== undefined && { sub_appid }),
    ...(individual_auth_id !== undefined && { individual_auth_id }),
    ...(individual_name !== undefined && { individual_name }),
    amount: { total_amount, currency, payer_amount, payer_currency: currency },
    ...(payment && {
      transaction_id: payment.transaction_id,
      success_time: payment.success_time,
      trade_type,
      bank_type: 'OTHERS',
    }),
  }
}
