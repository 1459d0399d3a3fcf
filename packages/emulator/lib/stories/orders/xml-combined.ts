import type { XmlMessage } from '../../state/outbox.js'
import { compactTime } from '../../world/beijing-time.js'
import type { XmlOf } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { type Combined, type CombinedRequest, partsOf } from './combined.js'
import type { XmlOrder } from './model.js'
import { STATE_TEXT } from './view.js'
import { momentOf } from './xml-order.js'

type Asked = XmlOf<'v2/pay/combinedorder'>

/** The request for a combined order of APIv2 in the form of APIv3, so that either protocol can query and close it. */
export function combinedRequestOf(xml: Asked): CombinedRequest {
  const { combine_appid, combine_mch_id, combine_out_trade_no, combine_openid, notify_url, time_expire } = xml
  const { device_id } = xml.scene_info
  return {
    ...{ combine_appid, combine_mchid: combine_mch_id, combine_out_trade_no, notify_url },
    ...(time_expire !== undefined && { time_expire: momentOf(time_expire, 'time_expire') }),
    ...(device_id !== undefined && { scene_info: { device_id } }),
    ...(combine_openid !== undefined && { combine_payer_info: { openid: combine_openid } }),
    sub_orders: xml.sub_order_list.order_list.map(
      ({ mch_id, body, attach, out_trade_no, fee_type, total_fee, sub_appid, sub_mch_id }) => ({
        ...{ mchid: mch_id, out_trade_no, description: body, attach },
        amount: { total_amount: total_fee, currency: fee_type },
        ...(sub_appid !== undefined && { sub_appid }),
        ...(sub_mch_id !== undefined && { sub_mchid: sub_mch_id }),
      }),
    ),
  }
}

/** The combined order in the answer to a query of APIv2. All of its orders are in one state until one is refunded. */
export function combinedXmlOf(world: World, combined: Combined) {
  const { request, payment } = combined
  const parts = partsOf(world, combined)
  const state = parts[0]?.[1].state ?? 'NOTPAY'
  return {
    ...{ combine_out_trade_no: request.combine_out_trade_no, result_msg: 'OK' },
    ...{ trade_state: state, trade_state_desc: STATE_TEXT[state] },
    ...(payment && { combine_openid: payment.openid }),
    sub_order_list: {
      order_num: parts.length,
      order_list: parts.map(([asked, order]) => ({
        ...{ mchid: asked.mchid, trade_type: order.trade_type, attach: asked.attach ?? '' },
        ...{ amount: asked.amount, out_trade_no: asked.out_trade_no, description: asked.description },
        ...(order.payment && { transaction_id: order.payment.transaction_id }),
      })),
    },
  }
}

/** The notification of the payment of a combined order. */
export function combinedMessage(world: World, combined: Combined, { signType }: XmlOrder): XmlMessage {
  const { request, trade_type, payment } = combined
  const { combine_appid, combine_mchid, combine_out_trade_no, notify_url = '' } = request
  const openid = payment?.openid ?? ''
  const order_list = partsOf(world, combined).map(([asked, { payment: paid }]) => ({
    ...{ appid: asked.sub_appid ?? combine_appid, mch_id: asked.mchid, openid },
    ...{ total_fee: asked.amount.total_amount, cash_fee: asked.amount.total_amount },
    ...{ transaction_id: paid?.transaction_id ?? '', out_trade_no: asked.out_trade_no, attach: asked.attach ?? '' },
    time_end: compactTime(Date.parse(paid?.success_time ?? '')),
  }))
  return {
    url: notify_url,
    event_type: 'v2/combined-transactions-success',
    resource: {
      ...{ return_code: 'SUCCESS', result_code: 'SUCCESS', sign_type: signType },
      ...{ combine_appid, combine_mch_id: combine_mchid, combine_openid: openid, combine_out_trade_no, trade_type },
      bank_type: 'OTHERS',
      sub_order_list: JSON.stringify({ order_num: order_list.length, order_list }),
    },
    xml: { signType },
  }
}
