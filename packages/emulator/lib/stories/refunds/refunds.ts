import { isDeepStrictEqual } from 'node:util'
import { beijingTime } from '../../world/beijing-time.js'
import { copyOf } from '../../world/copy.js'
import { invalidRequest, notFound, paramError, REASON } from '../../world/refusal.js'
import { type Story, story } from '../../world/story.js'
import type { World } from '../../world/world.js'
import { type Parts, paymentParts, refundParts } from '../orders/discount.js'
import { findByTransaction, findOrder, type Order, orders, ownerOf, type Paid } from '../orders/model.js'
import { takeBack } from '../orders/settle.js'
import { finishRefund } from './end.js'
import { ABNORMAL, holdOf, REFUNDS, type Refund, type RefundRequest, type RefundView, refunds } from './model.js'

/** Milliseconds until the money arrives. An earlier query has the same effect. */
const ARRIVES_MS = 2_000

/** Refunds of paid orders, in one or several parts. */
export const refundStories: readonly Story[] = [
  story('post', REFUNDS, ({ json }, world) => refund(world, json).view),

  // WeChat Pay finishes a refund some time after it accepts it; the emulator does at the first query.
  story('get', `${REFUNDS}/{out_refund_no}`, ({ out_refund_no }, world) => {
    const refund = refunds(world).get(out_refund_no)
    if (!refund) throw notFound('no such refund', '退款单不存在')
    return refund.view.status === 'PROCESSING' ? finishRefund(world, refund, 'SUCCESS').view : refund.view
  }),

  story('post', ABNORMAL, ({ refund_id, json }, world) => {
    const refund = refunds(world).get(json.out_refund_no)
    if (refund?.view.refund_id !== refund_id) throw notFound('no such refund')
    if (isDeepStrictEqual(refund.rescue, json)) return refund.view
    if (refund.view.status !== 'ABNORMAL') throw invalidRequest(`the refund is ${refund.view.status}, not ABNORMAL`)
    const view: RefundView = { ...refund.view, status: 'PROCESSING' }
    refunds(world).set(json.out_refund_no, { ...refund, view, rescue: json })
    world.later(ARRIVES_MS, 'settle-refund', { out_refund_no: json.out_refund_no })
    return view
  }),
]

/**
 * The refund once it was accepted: a new one, or the same one again.
 *
 * @param protocol `xml: true` for one of APIv2.
 * @throws {Refusal} when its order cannot be refunded so, or its number is used for another one.
 */
export function refund(world: World, json: RefundRequest, protocol: Pick<Refund, 'xml'> = {}): Refund {
  const known = refunds(world).get(json.out_refund_no)
  if (known) {
    if (isDeepStrictEqual(known.request, json)) return known
    throw invalidRequest('a refund with this out_refund_no exists, with other parameters', REASON.reentry)
  }
  const order = findPaid(world, json)
  checkAmount(json, order)
  return accept(json, order, world, protocol)
}

/**
 * The paid order that a request names by one number or both.
 *
 * @throws {Refusal} when there is none, or it is not paid.
 */
function findPaid(
  world: World,
  asked: { readonly transaction_id?: string; readonly out_trade_no?: string; readonly sub_mchid?: string },
): Paid {
  const { transaction_id, out_trade_no, sub_mchid } = asked
  if (transaction_id === undefined && out_trade_no === undefined) {
    throw paramError('/out_trade_no', 'body', 'is missing, and so is /transaction_id; one of them is required')
  }
  const owner = sub_mchid ?? world.mchid
  const order =
    transaction_id === undefined
      ? findOrder(world, { mchid: owner }, out_trade_no ?? '')
      : findByTransaction(world, transaction_id)
  const isMeant =
    order &&
    (out_trade_no ?? order.request.out_trade_no) === order.request.out_trade_no &&
    ownerOf(order.seller) === owner
  if (!isMeant) throw notFound('no such order', '订单不存在')
  if (!order.payment)
    throw invalidRequest('the order is not paid, so there is nothing to refund', REASON.none, '订单未支付，不能退款')
  return { ...order, payment: order.payment }
}

function checkAmount({ amount }: RefundRequest, { request, refunded }: Order): void {
  const { total, currency = 'CNY' } = request.amount
  if (amount.refund < 1) throw paramError('/amount/refund', 'body', 'must be at least 1 fen', amount.refund)
  if (amount.currency !== currency) throw paramError('/amount/currency', 'body', `must be ${currency}`, amount.currency)
  if (amount.total !== total)
    throw invalidRequest(
      `amount.total is not the total of the order, ${total} fen`,
      REASON.none,
      '订单金额或退款金额与之前请求不一致，请核实后再试',
    )
  if (refunded + amount.refund > total) {
    throw invalidRequest(
      `only ${total - refunded} fen of this order are left to refund`,
      REASON.none,
      '申请退款金额大于订单可退金额',
    )
  }
}

function accept(json: RefundRequest, order: Paid, world: World, protocol: Pick<Refund, 'xml'>): Refund {
  const { refund: amount } = json.amount
  const parts = refundParts(order, amount)
  const view = firstView(json, order, parts, world)
  const about = { amount: parts.settlement, kind: '退款', id: view.refund_id, out: json.out_refund_no }
  const left = takeBack(world, order, { ...about, to: holdOf(view) })
  const accepted: Refund = {
    ...{ request: json, seller: order.seller, view, openid: order.payment.openid },
    ...(parts.coupons.length > 0 && { coupons: parts.coupons }),
    ...protocol,
  }
  refunds(world).set(json.out_refund_no, accepted)
  orders(world).set(order.key, { ...left, state: 'REFUND', refunded: order.refunded + amount })
  world.later(ARRIVES_MS, 'settle-refund', { out_refund_no: json.out_refund_no })
  return accepted
}

function firstView(json: RefundRequest, order: Paid, parts: Parts, world: World): RefundView {
  const { request, payment } = order
  const { refund, total, currency, from } = json.amount
  const paid = paymentParts(order)
  return {
    refund_id: `5030${world.random.digits(25)}`,
    out_refund_no: json.out_refund_no,
    transaction_id: payment.transaction_id,
    out_trade_no: request.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    create_time: beijingTime(world.now()),
    status: 'PROCESSING',
    funds_account: `${json.funds_account ?? 'AVAILABLE'}`,
    promotion_detail: parts.coupons.map(({ promotion, amount }) => ({
      ...{ promotion_id: promotion.coupon_id, scope: promotion.scope, type: 'COUPON' },
      ...{ amount: promotion.amount, refund_amount: amount },
    })),
    amount: {
      total,
      refund,
      ...(from && { from: copyOf(from) }),
      payer_total: paid.payer,
      payer_refund: parts.payer,
      settlement_refund: parts.settlement,
      settlement_total: paid.settlement,
      discount_refund: refund - parts.payer,
      currency,
    },
  }
}
