import type { OrderView, PartnerOrderView } from '../types.js'
import type { Order } from './orders.js'

type Stated<V extends { readonly trade_state?: unknown }> = V & Required<Pick<V, 'trade_state'>>

/** As the platform words it. */
const STATE_TEXT: Readonly<Record<Order['state'], string>> = {
  NOTPAY: '订单未支付',
  USERPAYING: '用户支付中',
  PAYERROR: '支付失败',
  SUCCESS: '支付成功',
  CLOSED: '订单已关闭',
  REVOKED: '订单已撤销',
  REFUND: '转入退款',
}

/** What a query for a merchant's own order shows. */
export function viewOf(order: Order): Stated<OrderView> {
  const payer = order.payment && { payer: { openid: order.payment.openid } }
  return { ...common(order), ...payer } as Stated<OrderView> // the seller's own fields are those of his mode
}

/** What a query for an order of a merchant for whom a partner acts shows. */
export function partnerViewOf(order: Order): Stated<PartnerOrderView> {
  const payer = order.payment && { payer: { sp_openid: order.payment.openid } }
  return { ...common(order), ...payer } as Stated<PartnerOrderView> // as above
}

/** What the notification of a payment tells. */
export function resourceOf(order: Order): object {
  return 'mchid' in order.seller ? viewOf(order) : partnerViewOf(order)
}

function common({ request, seller, state, payment, trade_type }: Order): object {
  const { out_trade_no, attach } = request
  const { total, currency = 'CNY' } = request.amount
  const device_id = request.scene_info?.device_id
  return {
    ...seller,
    out_trade_no,
    ...(attach !== undefined && { attach }),
    ...(device_id !== undefined && { scene_info: { device_id } }),
    amount: { total, currency, ...(payment && { payer_total: total, payer_currency: currency }) },
    trade_state: state,
    trade_state_desc: STATE_TEXT[state],
    ...(payment && {
      transaction_id: payment.transaction_id,
      success_time: payment.success_time,
      trade_type,
      bank_type: 'OTHERS',
    }),
  }
}
