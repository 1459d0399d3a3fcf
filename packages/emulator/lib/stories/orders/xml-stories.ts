import { Refusal } from '../../world/refusal.js'
import { type Story, xmlStory } from '../../world/story.js'
import type { World } from '../../world/world.js'
import type { Order } from './model.js'
import { checkPaymentCode, payByCode } from './pay.js'
import { close } from './place.js'
import { reverse } from './reverse.js'
import { checkTradeType, findXmlOrder, placeXml } from './xml-order.js'
import { xmlPaymentOf, xmlViewOf } from './xml-view.js'

/** Orders of APIv2. They are the same orders as those of APIv3, in the same tables. */
export const xmlOrderStories: readonly Story[] = [
  xmlStory('v2/pay/unifiedorder', (xml, world) => cashierOf(placeXml(world, xml, checkTradeType(xml.trade_type, xml)))),

  xmlStory('v2/pay/micropay', (xml, world) => {
    checkPaymentCode(xml.auth_code)
    return payAtTill(world, placeXml(world, xml, 'MICROPAY'), xml.auth_code)
  }),

  xmlStory('v2/pay/facepay', (xml, world) => {
    const held = xml.deposit === 'Y' ? { consumed: 0 } : {}
    return payAtTill(world, placeXml(world, xml, 'FACEPAY', held), xml.face_code)
  }),

  xmlStory('v2/pay/orderquery', (xml, world) => xmlViewOf(findXmlOrder(world, xml))),
  xmlStory('v2/pay/facepayquery', (xml, world) => xmlViewOf(findXmlOrder(world, xml))),

  xmlStory('v2/pay/closeorder', (xml, world) => {
    const order = findXmlOrder(world, xml)
    if (order.state === 'CLOSED') throw new Refusal(400, 'ORDER_CLOSED', 'the order is closed already')
    close(world, order)
    return { result_msg: 'OK' }
  }),

  xmlStory('v2/secapi/pay/reverse', (xml, world) => reverseXml(world, xml)),
  xmlStory('v2/secapi/pay/facepayreverse', (xml, world) => reverseXml(world, xml)),
]

/** The links to the cashier of an order, by the names of APIv2. */
export function cashierOf(order: Pick<Order, 'trade_type' | 'handle' | 'xml'>) {
  const { trade_type, handle } = order
  return {
    ...{ trade_type, prepay_id: prepayIdOf(order) },
    ...(trade_type === 'NATIVE' && { code_url: handle }),
    ...(trade_type === 'MWEB' && { mweb_url: handle }),
  }
}

/** The answer once the customer at the till has shown a code: the payment, or that a password is to be entered. */
export function payAtTill(world: World, placed: Order, code: string) {
  const order = payByCode(world, placed, code)
  if (order.payment) return xmlPaymentOf({ ...order, payment: order.payment })
  return { result_code: 'FAIL', err_code: 'USERPAYING', err_code_des: '需要用户输入支付密码' }
}

/** Reverses the order that a message names. */
export function reverseXml(world: World, xml: Parameters<typeof findXmlOrder>[1]) {
  reverse(world, findXmlOrder(world, xml))
  return { recall: 'N' }
}

/** The number by which an app or a page of WeChat opens the cashier. */
function prepayIdOf({ trade_type, handle, xml }: Pick<Order, 'trade_type' | 'handle' | 'xml'>): string {
  const [, within] = /[?&]prepay_id=([^&]+)/.exec(handle) ?? []
  return within ?? (trade_type === 'NATIVE' ? (xml?.prepay_id ?? '') : handle)
}
