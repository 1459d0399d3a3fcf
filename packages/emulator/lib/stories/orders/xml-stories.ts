import { Refusal } from '../../world/refusal.js'
import { type Story, xmlStory } from '../../world/story.js'
import type { Order } from './model.js'
import { payByCode } from './pay.js'
import { close } from './place.js'
import { reverse } from './reverse.js'
import { checkTradeType, findXmlOrder, placeXml } from './xml-order.js'
import { xmlPaymentOf, xmlViewOf } from './xml-view.js'

/** Orders of APIv2. They are the same orders as those of APIv3, in the same tables. */
export const xmlOrderStories: readonly Story[] = [
  xmlStory('v2/pay/unifiedorder', (xml, world) => {
    const order = placeXml(world, xml, checkTradeType(xml.trade_type, xml))
    const { trade_type } = order
    return {
      ...{ trade_type, prepay_id: prepayIdOf(order) },
      ...(trade_type === 'NATIVE' && { code_url: order.handle }),
      ...(trade_type === 'MWEB' && { mweb_url: order.handle }),
    }
  }),

  xmlStory('v2/pay/micropay', (xml, world) => {
    const order = payByCode(world, placeXml(world, xml, 'MICROPAY'), xml.auth_code)
    if (order.payment) return xmlPaymentOf({ ...order, payment: order.payment })
    return { result_code: 'FAIL', err_code: 'USERPAYING', err_code_des: '需要用户输入支付密码' }
  }),

  xmlStory('v2/pay/orderquery', (xml, world) => xmlViewOf(findXmlOrder(world, xml))),

  xmlStory('v2/pay/closeorder', (xml, world) => {
    const order = findXmlOrder(world, xml)
    if (order.state === 'CLOSED') throw new Refusal(400, 'ORDER_CLOSED', 'the order is closed already')
    close(world, order)
    return { result_msg: 'OK' }
  }),

  xmlStory('v2/secapi/pay/reverse', (xml, world) => {
    reverse(world, findXmlOrder(world, xml))
    return { recall: 'N' }
  }),
]

/** The number by which an app or a page of WeChat opens the cashier. */
function prepayIdOf({ trade_type, handle, xml }: Order): string {
  const [, within] = /[?&]prepay_id=([^&]+)/.exec(handle) ?? []
  return within ?? (trade_type === 'NATIVE' ? (xml?.prepay_id ?? '') : handle)
}
