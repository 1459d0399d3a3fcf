import type { Events, ResponseOf } from 'wechatpay-chain'
import { paymentParts } from './discount.js'
import type { Order, Paid } from './model.js'

/** The answer to a query for an order. */
export type OrderView = ResponseOf<'v3/pay/transactions/out-trade-no/{out_trade_no}', 'get'>

/** The answer to a query for an order that a partner has placed. */
export type PartnerOrderView = ResponseOf<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}', 'get'>

/** The answer to a query for a combined order. */
export type CombinedOrderView = ResponseOf<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}', 'get'>

/** The answer to a query for a paid order. A combined order has `sub_orders`, each with its own `transaction_id`. */
export type PaidView = OrderView & Pick<Partial<CombinedOrderView>, 'combine_transaction_id' | 'sub_orders'>

type Stated<V extends { readonly trade_state?: unknown }> = V & Required<Pick<V, 'trade_state'>>

/** An order as its query shows it, and the code payment that placed it. */
type Shown = Stated<OrderView & ResponseOf<'v3/pay/transactions/codepay', 'post'>>
type PartnerShown = Stated<PartnerOrderView & ResponseOf<'v3/pay/partner/transactions/codepay', 'post'>>

/** Descriptions of the states, as WeChat Pay writes them. */
export const STATE_TEXT: Readonly<Record<Order['state'], string>> = {
  NOTPAY: '订单未支付',
  USERPAYING: '用户支付中',
  PAYERROR: '支付失败',
  SUCCESS: '支付成功',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  REFUND: '转入退款',
}

/** A merchant's own order in the answer to a query. */
export function orderViewOf(order: Order): Shown {
  const payer = order.payment && { payer: { openid: order.payment.openid } }
  return { ...common(order), ...payer } as Shown // the seller's fields are those of its mode
}

/** An order of a partner's merchant in the answer to a query. */
export function partnerViewOf(order: Order): PartnerShown {
  const payer = order.payment && { payer: { sp_openid: order.payment.openid } }
  return { ...common(order), ...payer } as PartnerShown // as above
}

/** The order in the answer to a query by the merchant or partner that placed it. */
export function viewForSeller(order: Order): Shown | PartnerShown {
  return 'mchid' in order.seller ? orderViewOf(order) : partnerViewOf(order)
}

/** The resource of the notification of a payment. */
export function resourceOf({ seller, request, state, payment, trade_type }: Paid): Events['TRANSACTION.SUCCESS'] {
  const { total, currency = 'CNY' } = request.amount
  const { out_trade_no, attach = '', scene_info: { device_id } = {} } = request
  const { promotions = [] } = payment
  const paidFields = {
    ...{ out_trade_no, trade_type, trade_state: state, trade_state_desc: STATE_TEXT[state], bank_type: 'OTHERS' },
    ...{ attach, transaction_id: payment.transaction_id, success_time: payment.success_time },
    amount: { total, payer_total: paymentParts({ request, payment }).payer, currency, payer_currency: currency },
    ...(device_id !== undefined && { scene_info: { device_id } }),
    ...(promotions.length > 0 && { promotion_detail: [...promotions] }),
  }
  if ('mchid' in seller) return { ...seller, ...paidFields, payer: { openid: payment.openid } }
  return { ...seller, ...paidFields, payer: { sp_openid: payment.openid } }
}

/** An order before it is paid lacks what only the payment determines, as in WeChat Pay's answers. */
function common({ request, seller, state, payment, trade_type }: Order): object {
  const { out_trade_no, attach, scene_info: { device_id = '' } = {} } = request
  const { total, currency } = request.amount
  const payer_currency = currency ?? 'CNY'
  return {
    ...seller,
    out_trade_no,
    ...(attach !== undefined && { attach }),
    ...((device_id !== '' || !payment) && { scene_info: { device_id } }),
    amount: { total, ...(currency !== undefined && { currency }), payer_currency },
    trade_state: state,
    trade_state_desc: STATE_TEXT[state],
    promotion_detail: payment?.promotions ?? [],
    ...(payment && {
      attach: attach ?? '',
      amount: {
        total,
        payer_total: paymentParts({ request, payment }).payer,
        currency: payer_currency,
        payer_currency,
      },
      transaction_id: payment.transaction_id,
      success_time: payment.success_time,
      trade_type,
      bank_type: 'OTHERS',
    }),
  }
}
