import type { Events } from '../../../types/events.js'
import type { ResponseOf } from '../../../types/index.js'
import type { OrderView, PartnerOrderView } from '../types.js'
import type { Order, Paid } from './orders.js'

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
  return { ...common(order), ...payer } as Shown // the seller's own fields are those of his mode
}

/** What a query for an order of a merchant for whom a partner acts shows. */
export function partnerViewOf(order: Order): PartnerShown {
  const payer = order.payment && { payer: { sp_openid: order.payment.openid } }
  return { ...common(order), ...payer } as PartnerShown // as above
}

/** What the notification of a payment tells. */
export function resourceOf({ seller, request, state, payment, trade_type }: Paid): Events['TRANSACTION.SUCCESS'] {
  const { total, currency = 'CNY' } = request.amount
  const { out_trade_no, attach, scene_info: { device_id } = {} } = request
  const told = {
    ...{ out_trade_no, trade_type, trade_state: state, trade_state_desc: STATE_TEXT[state], bank_type: 'OTHERS' },
    ...(attach !== undefined && { attach }),
    ...{ transaction_id: payment.transaction_id, success_time: payment.success_time },
    amount: { total, payer_total: total, currency, payer_currency: currency },
    ...(device_id !== undefined && { scene_info: { device_id } }),
  }
  if ('mchid' in seller) return { ...seller, ...told, payer: { openid: payment.openid } }
  return { ...seller, ...told, payer: { sp_openid: payment.openid } }
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
