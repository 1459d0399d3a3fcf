import { paramError } from '../../world/refusal.js'
import { type Story, xmlStory } from '../../world/story.js'
import { makeHandle } from './cashier-link.js'
import { closeAll, combine } from './combined.js'
import { findCombined, nameAll } from './combined-stories.js'
import { combinedRequestOf, combinedXmlOf } from './xml-combined.js'
import { checkTradeType } from './xml-order.js'
import { cashierOf } from './xml-stories.js'

/** Combined orders of APIv2. They are the same as those of APIv3, in the same tables. */
export const xmlCombinedStories: readonly Story[] = [
  xmlStory('v2/pay/combinedorder', (xml, world) => {
    const { order_num, order_list } = xml.sub_order_list
    if (order_num !== order_list.length) {
      throw paramError(
        '/sub_order_list/order_num',
        'body',
        `must be the number of orders, ${order_list.length}`,
        order_num,
      )
    }
    const { trade_type, combine_openid: openid } = xml
    const type = checkTradeType(trade_type, openid === undefined ? {} : { openid })
    const placed = () => ({ signType: 'HMAC-SHA256', prepay_id: makeHandle('JSAPI', world) }) as const
    return cashierOf(combine(world, combinedRequestOf(xml), type, placed))
  }),

  xmlStory('v2/pay/querycombinedorder', ({ combine_out_trade_no }, world) =>
    combinedXmlOf(world, findCombined(world, combine_out_trade_no)),
  ),

  xmlStory('v2/pay/closecombinedorder', ({ combine_out_trade_no, sub_order_list }, world) => {
    const combined = findCombined(world, combine_out_trade_no)
    const own = combined.request.sub_orders.map(({ mchid, out_trade_no }) => ({ mchid, out_trade_no }))
    if (nameAll(sub_order_list) !== nameAll(own)) {
      throw paramError('/sub_order_list', 'body', 'must name all orders of the combined order, and no other')
    }
    closeAll(world, combined)
    return {}
  }),
]
