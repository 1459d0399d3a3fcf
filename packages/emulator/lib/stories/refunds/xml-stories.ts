import { Refusal } from '../../world/refusal.js'
import { type Story, type XmlOf, xmlStory } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { findXmlOrder } from '../orders/xml-order.js'
import { finishRefund } from './end.js'
import { type Refund, type RefundRequest, refunds } from './model.js'
import { refund } from './refunds.js'
import { xmlRefundOf, xmlRefundsOf } from './xml-view.js'

/** Refunds in one answer. @see https://pay.weixin.qq.com/doc/v2/merchant/4011935218 */
const MOST = 10

type Asked = XmlOf<'v2/secapi/pay/refund'>
type Query = XmlOf<'v2/pay/refundquery'>

/** Refunds of APIv2. They are the same refunds as those of APIv3, of orders that either protocol has placed. */
export const xmlRefundStories: readonly Story[] = [
  xmlStory('v2/secapi/pay/refund', (xml, world) => xmlRefundOf(refundXml(world, xml))),
  xmlStory('v2/secapi/pay/refundv2', (xml, world) => xmlRefundOf(refundXml(world, xml))),
  xmlStory('v2/pay/refundquery', (xml, world) => queryRefunds(world, xml)),
  xmlStory('v2/pay/refundqueryv2', (xml, world) => queryRefunds(world, xml)),
]

/** The refund of the order that a message names. */
export function refundXml(world: World, xml: Asked): Refund {
  findXmlOrder(world, xml) // refused in the words of APIv2 when there is none
  return refund(world, requestOf(xml), { xml: true })
}

function requestOf(xml: Asked): RefundRequest {
  const { transaction_id, out_trade_no, out_refund_no, sub_mch_id, refund_desc, notify_url } = xml
  return {
    ...(transaction_id !== undefined && { transaction_id }),
    ...(out_trade_no !== undefined && { out_trade_no }),
    ...(sub_mch_id !== undefined && { sub_mchid: sub_mch_id }),
    ...{
      out_refund_no,
      amount: { refund: xml.refund_fee, total: xml.total_fee, currency: xml.refund_fee_type ?? 'CNY' },
    },
    ...(refund_desc !== undefined && { reason: refund_desc }),
    ...(notify_url !== undefined && { notify_url }),
  } as RefundRequest // one of the two numbers of its order is there, as `x-one-of` requires
}

/** The refunds of an order, or one of them, as a query shows them. */
export function queryRefunds(world: World, xml: Query) {
  const found = findRefunds(world, xml)
  const [first] = found
  if (!first) throw new Refusal(404, 'REFUNDNOTEXIST', 'no such refund')
  const { transaction_id, out_trade_no, amount } = first.view
  const { offset = 0 } = xml
  const shown = found.slice(offset, offset + MOST).map((one) => arrived(world, one))
  return {
    ...{ total_refund_count: found.length, refund_count: shown.length },
    ...{ transaction_id, out_trade_no, total_fee: amount.total, fee_type: 'CNY', cash_fee: amount.payer_total },
    ...(amount.settlement_total < amount.total && { settlement_total_fee: amount.settlement_total }),
    ...xmlRefundsOf(shown),
  }
}

/** The number of a refund takes precedence over that of an order, WeChat Pay's over the merchant's. */
function findRefunds(world: World, xml: Query): readonly Refund[] {
  const { refund_id, out_refund_no, mch_id, sub_mch_id } = xml
  const all = [...refunds(world).values()].filter(({ seller }) => {
    return 'mchid' in seller ? sub_mch_id === undefined && seller.mchid === mch_id : seller.sub_mchid === sub_mch_id
  })
  if (refund_id !== undefined) return all.filter(({ view }) => view.refund_id === refund_id)
  if (out_refund_no !== undefined) return all.filter(({ view }) => view.out_refund_no === out_refund_no)
  const { payment } = findXmlOrder(world, xml)
  return all.filter(({ view }) => view.transaction_id === payment?.transaction_id)
}

/** The money goes back some time after the refund was accepted. Here it has arrived at the first query. */
function arrived(world: World, one: Refund): Refund {
  return one.view.status === 'PROCESSING' ? finishRefund(world, one, 'SUCCESS') : one
}
