import { isDeepStrictEqual } from 'node:util'
import type { RequestOf, ResponseOf } from '../../../types/index.js'
import { invalidRequest, paramError, REASON, Refusal } from '../refusal.js'
import { beijingTime } from './beijing-time.js'
import { findByTransaction, findOrder, type Order, orders } from './orders.js'
import { type Story, story } from './story.js'
import { tableOf, type World } from './world.js'

const REFUNDS = 'v3/refund/domestic/refunds'

type RefundRequest = RequestOf<typeof REFUNDS, 'post'>['json']
type RefundView = ResponseOf<typeof REFUNDS, 'post'>

/** A refund: what was asked for, and what a query shows. */
export interface Refund {
  readonly request: RefundRequest
  readonly view: RefundView
}

/** By `out_refund_no`. */
export const refunds = tableOf<Refund>('refunds')

/** Refunds of paid orders, in one or several parts. */
export const refundStories: readonly Story[] = [
  story('post', REFUNDS, ({ json }, world) => {
    const known = refunds(world).get(json.out_refund_no)
    if (known) {
      if (isDeepStrictEqual(known.request, json)) return known.view
      throw invalidRequest('a refund with this out_refund_no exists, with other parameters', REASON.reentry)
    }
    const order = findPaid(json, world)
    checkAmount(json, order, world)
    const view = firstView(json, order, world)
    refunds(world).set(json.out_refund_no, { request: json, view })
    orders(world).set(order.request.out_trade_no, { ...order, state: 'REFUND' })
    return view
  }),

  // The money goes back some time after the refund was accepted. Here it has arrived when somebody first looks.
  story('get', `${REFUNDS}/{out_refund_no}`, ({ out_refund_no }, world) => {
    const refund = refunds(world).get(out_refund_no)
    if (!refund) throw new Refusal(404, 'RESOURCE_NOT_EXISTS', 'no such refund')
    const success_time = refund.view.success_time ?? beijingTime(world.now())
    const view: RefundView = { ...refund.view, status: 'SUCCESS', success_time }
    refunds(world).set(out_refund_no, { ...refund, view })
    return view
  }),
]

type Paid = Order & Required<Pick<Order, 'payment'>>

function findPaid({ transaction_id, out_trade_no }: RefundRequest, world: World): Paid {
  if (transaction_id === undefined && out_trade_no === undefined) {
    throw paramError('/out_trade_no', 'body', 'is missing, and so is /transaction_id; one of them tells the order')
  }
  const order =
    transaction_id === undefined ? findOrder(world, out_trade_no ?? '') : findByTransaction(world, transaction_id)
  if (!order || (out_trade_no ?? order.request.out_trade_no) !== order.request.out_trade_no) {
    throw new Refusal(404, 'RESOURCE_NOT_EXISTS', 'no such order')
  }
  if (!order.payment) throw invalidRequest('the order is not paid, so there is nothing to refund')
  return { ...order, payment: order.payment }
}

function checkAmount({ amount }: RefundRequest, { request, payment }: Paid, world: World): void {
  const { total, currency = 'CNY' } = request.amount
  if (amount.refund < 1) throw paramError('/amount/refund', 'body', 'must be at least 1 fen', amount.refund)
  if (amount.currency !== currency) throw paramError('/amount/currency', 'body', `must be ${currency}`, amount.currency)
  if (amount.total !== total) throw invalidRequest(`amount.total is not that of the order, ${total} fen`)
  const refunded = [...refunds(world).values()]
    .filter(({ view }) => view.transaction_id === payment.transaction_id)
    .reduce((sum, { view }) => sum + view.amount.refund, 0)
  if (refunded + amount.refund > total) {
    throw invalidRequest(`only ${total - refunded} fen of this order are left to refund`)
  }
}

function firstView(json: RefundRequest, { request, payment }: Paid, world: World): RefundView {
  const { refund, total, currency } = json.amount
  return {
    refund_id: `5030${world.random.digits(25)}`,
    out_refund_no: json.out_refund_no,
    transaction_id: payment.transaction_id,
    out_trade_no: request.out_trade_no,
    channel: 'ORIGINAL',
    user_received_account: '支付用户零钱',
    create_time: beijingTime(world.now()),
    status: 'PROCESSING',
    funds_account: json.funds_account ?? 'AVAILABLE',
    amount: {
      total,
      refund,
      ...(json.amount.from && { from: json.amount.from }),
      payer_total: total,
      payer_refund: refund,
      settlement_refund: refund,
      settlement_total: total,
      discount_refund: 0,
      currency,
    },
  }
}
