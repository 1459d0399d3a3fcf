import type { ResponseOf } from 'wechatpay-chain'
import type { Order } from './model.js'

/** What a query for an order answers. */
export type OrderView = ResponseOf<'v3/pay/transactions/out-trade-no/{out_trade_no}', 'get'>

/** The same for an order that a partner has placed. */
export type PartnerOrderView = ResponseOf<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}', 'get'>

/** What a query for a combined order answers. */
export type CombinedOrderView = ResponseOf<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}', 'get'>

/** What a query shows of what was paid: of a combined order its `sub_orders`, each with its own `transaction_id`. */
export type PaidView = OrderView & Pick<Partial<CombinedOrderView>, 'combine_transaction_id' | 'sub_orders'>

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

/** Fields of a request that no query shows: who must pay, how the money is shared, who bears the interest. */
const HIDDEN = new Set(['payer', 'settle_info', 'subsidy_info', 'scene_info'])

/** What a query for a merchant's own order shows. */
export function viewOf(order: Order): Stated<OrderView> {
  const payer = order.payment && { payer: { openid: order.payment.openid } }
  return { ...common(order), ...payer } as Stated<OrderView> // the order's request satisfied the spec, which the query repeats
}

/** What a query for an order of a merchant for whom a partner acts shows. */
export function partnerViewOf(order: Order): Stated<PartnerOrderView> {
  const payer = order.payment && { payer: { sp_openid: order.payment.openid } }
  return { ...common(order), ...payer } as Stated<PartnerOrderView> // as above
}

/** What a query for an order shows to whoever placed it: the merchant, or the partner that acts for it. */
export function viewForSeller(order: Order): Stated<OrderView> | Stated<PartnerOrderView> {
  return 'mchid' in order.seller ? viewOf(order) : partnerViewOf(order)
}

/** What the notification of a payment tells. */
export function resourceOf(order: Order): object {
  const { seller, request, payment } = order
  const { notify_url: _, description: __, detail: ___, goods_tag: ____, ...view } = viewOf(order)
  const payer = 'mchid' in seller ? { openid: payment?.openid } : { sp_openid: payment?.openid }
  const { total, currency = 'CNY' } = request.amount
  return { ...view, payer, amount: { total, payer_total: total, currency, payer_currency: currency } }
}

function common({ request, seller, state, payment, trade_type }: Order): object {
  const { total, currency = 'CNY' } = request.amount
  const shown = Object.fromEntries(Object.entries(request).filter(([name]) => !HIDDEN.has(name)))
  return {
    ...seller,
    notify_url: '',
    ...shown,
    ...('scene_info' in request && trade_type !== 'MICROPAY' && { scene_info: request.scene_info }),
    amount: { total, currency },
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
