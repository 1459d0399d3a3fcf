import type { XmlMessage } from '../../state/outbox.js'
import { compactTime } from '../../world/beijing-time.js'
import { type CouponPart, paymentParts, sumOf } from './discount.js'
import type { Order, Paid, Payment, Promotion, Seller, XmlOrder } from './model.js'
import { STATE_TEXT } from './view.js'

/** An order in the answer to a query of APIv2. One that is not paid has neither payer nor amounts. */
export function xmlViewOf(order: Order) {
  const { request, state } = order
  return {
    ...{ trade_state: state, trade_state_desc: STATE_TEXT[state], out_trade_no: request.out_trade_no },
    ...(order.payment ? { ...xmlPaymentOf({ ...order, payment: order.payment }), ...couponFees(order) } : asked(order)),
    ...(order.xml?.consumed ? { consume_fee: String(order.xml.consumed) } : {}),
  }
}

/** What a query, a payment by code and a notification show of a payment. */
export function xmlPaymentOf({ request, trade_type, payment }: Order & { readonly payment: Payment }) {
  const { total } = request.amount
  const { coupons, payer, settlement } = paymentParts({ request, payment })
  return {
    ...asked({ request }),
    ...{ openid: payment.openid, is_subscribe: 'N', trade_type, bank_type: 'OTHERS' },
    ...{ total_fee: String(total), fee_type: 'CNY', cash_fee: String(payer), cash_fee_type: 'CNY' },
    ...(settlement < total && { settlement_total_fee: String(settlement) }),
    ...couponsOf(coupons),
    ...{ transaction_id: payment.transaction_id, out_trade_no: request.out_trade_no },
    time_end: compactTime(Date.parse(payment.success_time)),
  }
}

/** The coupons of a payment, numbered from 0. */
function couponsOf(coupons: readonly CouponPart[]): Readonly<Record<string, string>> {
  if (coupons.length === 0) return {}
  const numbered = coupons.flatMap(({ promotion }, index) => [
    [`coupon_type_${index}`, couponType(promotion)],
    [`coupon_id_${index}`, promotion.coupon_id],
  ])
  return {
    ...{ coupon_fee: String(sumOf(coupons)), coupon_count: String(coupons.length) },
    ...Object.fromEntries(numbered),
  }
}

/** What each coupon has paid, which a query alone shows. */
function couponFees(order: Order): Readonly<Record<string, string>> {
  const { coupons } = paymentParts(order)
  return Object.fromEntries(coupons.map(({ amount }, index) => [`coupon_fee_${index}`, String(amount)]))
}

/** The kind of a coupon in the words of APIv2. */
export function couponType({ type }: Promotion): string {
  return type === 'CASH' ? 'CASH' : 'NO_CASH'
}

/** The notification of a payment. */
export function paymentMessage(order: Paid, { signType, contract_id }: XmlOrder): XmlMessage {
  const { seller, request } = order
  return {
    url: request.notify_url ?? '',
    event_type: 'v2/transaction-success',
    resource: {
      ...{ return_code: 'SUCCESS', result_code: 'SUCCESS' },
      ...partiesOf(seller),
      ...xmlPaymentOf(order),
      ...(contract_id !== undefined && { contract_id, trade_state: 'SUCCESS' }),
    },
    xml: { signType },
  }
}

/** The notification of a deduction that has failed. */
export function failureMessage({ seller, request }: Order, { signType, contract_id }: XmlOrder): XmlMessage {
  return {
    url: request.notify_url ?? '',
    event_type: 'v2/transaction-success',
    resource: {
      ...{ return_code: 'SUCCESS', result_code: 'FAIL', err_code: 'NOTENOUGH', err_code_des: '余额不足' },
      ...partiesOf(seller),
      ...{ out_trade_no: request.out_trade_no, bank_type: 'OTHERS', is_subscribe: 'N', trade_state: 'PAY_FAIL' },
      ...(contract_id !== undefined && { contract_id }),
    },
    xml: { signType },
  }
}

/** The numbers of a seller and of its applications, by the names of APIv2. */
export function partiesOf(seller: Seller): Readonly<Record<string, string>> {
  if ('mchid' in seller) return { appid: seller.appid, mch_id: seller.mchid }
  const { sp_appid, sp_mchid, sub_appid, sub_mchid } = seller
  return {
    appid: sp_appid ?? '',
    mch_id: sp_mchid,
    ...(sub_appid !== undefined && { sub_appid }),
    sub_mch_id: sub_mchid,
  }
}

function asked({ request: { attach, scene_info } }: Pick<Order, 'request'>) {
  return {
    ...(attach !== undefined && { attach }),
    ...(scene_info?.device_id !== undefined && { device_info: scene_info.device_id }),
  }
}
