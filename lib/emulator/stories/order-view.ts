import type { ResponseOf } from '../../../types/index.js'
import type { OrderView, PartnerOrderView } from '../types.js'
import type { Order } from './orders.js'

type Stated<V extends { readonly trade_state?: unknown }> = V & Required<Pick<V, 'trade_state'>>

/** An order as its query shows it, and the code payment that creates it. */
type Shown = Stated<OrderView & ResponseOf<'v3/pay/transactions/codepay', 'post'>>
type PartnerShown = Stated<PartnerOrderView & ResponseOf<'v3/pay/partner/transactions/codepay', 'post'>>

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
export function viewOf(order: Order): Shown {
  const payer = order.payment && { payer: { openid: order.payment.openid } }
  return { ...common(order), ...payer } as Shown // an order of a merchant has his numbers
}

/** What a query for an order of a merchant for whom a partner acts shows. */
export function partnerViewOf(order: Order): PartnerShown {
  const payer = order.payment && { payer: { sp_openid: order.payment.openid } }
  return { ...common(order), ...payer } as PartnerShown // an order of a partner has both merchants' numbers
}

/** What the notification of a payment tells. */
export function resourceOf(order: Order): object {
  const { seller, payment } = order
  const payer = 'mchid' in seller ? { openid: payment?.openid } : { sp_openid: payment?.openid }
  return { ...common(order), payer }
}

function common({ seller, request, state, payment, trade_type }: Order): object {
  const { total, currency = 'CNY' } = request.amount
  const device_id = request.scene_info?.device_id
  return {
    ...seller,
    out_trade_no: request.out_trade_no,
    ...(request.attach !== undefined && { attach: request.attach }),
    ...(device_id !== undefined && { scene_info: { device_id } }),
    trade_state: state,
    trade_state_desc: STATE_TEXT[state],
    amount: { total, currency, ...(payment && { payer_total: total, payer_currency: currency }) },
    ...(payment && {
      transaction_id: payment.transaction_id,
      success_time: payment.success_time,
      trade_type,
      bank_type: 'OTHERS',
    }),
  }
}
