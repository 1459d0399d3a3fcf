import type { XmlMessage } from '../../state/outbox.js'
import { plainTime } from '../../world/beijing-time.js'
import { type CouponPart, sumOf } from '../orders/discount.js'
import { couponType, partiesOf } from '../orders/xml-view.js'
import type { Refund } from './model.js'

/** States in the words of APIv2. */
const STATUS: Readonly<Record<string, string>> = {
  PROCESSING: 'PROCESSING',
  SUCCESS: 'SUCCESS',
  CLOSED: 'REFUNDCLOSE',
  ABNORMAL: 'CHANGE',
}

/** Where the money of a refund comes from, in the words of APIv2. */
const SOURCE = 'REFUND_SOURCE_UNSETTLED_FUNDS'

/** The answer to the request for a refund. */
export function xmlRefundOf({ view, coupons = [] }: Refund) {
  const { transaction_id, out_trade_no, out_refund_no, refund_id, amount } = view
  return {
    ...{ transaction_id, out_trade_no, out_refund_no, refund_id },
    ...{ refund_fee: amount.refund, total_fee: amount.total },
    ...{ cash_fee: amount.payer_total, cash_refund_fee: amount.payer_refund },
    ...(amount.settlement_total < amount.total && {
      ...{ settlement_total_fee: amount.settlement_total, settlement_refund_fee: amount.settlement_refund },
    }),
    ...couponsOf(coupons, ''),
  }
}

/** Refunds of one order in the answer to a query, numbered from 0. */
export function xmlRefundsOf(refunds: readonly Refund[]): { readonly [name: `${string}_${number}`]: string | number } {
  const fields = refunds.flatMap(({ view, coupons = [] }, index) =>
    Object.entries({
      out_refund_no: view.out_refund_no,
      refund_id: view.refund_id,
      refund_channel: 'ORIGINAL',
      refund_fee: view.amount.refund,
      settlement_refund_fee: view.amount.settlement_refund,
      refund_status: statusOf(view),
      refund_account: SOURCE,
      refund_recv_accout: view.user_received_account,
      ...(view.success_time !== undefined && { refund_success_time: plainTime(view.success_time) }),
    })
      .map(([name, value]): readonly [string, string | number] => [`${name}_${index}`, value])
      .concat(Object.entries(couponsOf(coupons, `_${index}`))),
  )
  return Object.fromEntries(fields)
}

/** The coupons that come back with a refund, numbered from 0. @param of What stands after the name of a field, for one of several refunds. */
function couponsOf(coupons: readonly CouponPart[], of: string): Readonly<Record<string, string | number>> {
  if (coupons.length === 0) return {}
  const numbered = coupons.flatMap(({ promotion, amount }, index) => [
    [`coupon_type${of}_${index}`, couponType(promotion)],
    [`coupon_refund_id${of}_${index}`, promotion.coupon_id],
    [`coupon_refund_fee${of}_${index}`, amount],
  ])
  return {
    ...{ [`coupon_refund_fee${of}`]: sumOf(coupons), [`coupon_refund_count${of}`]: coupons.length },
    ...Object.fromEntries(numbered),
  }
}

/** The notification of a refund that has ended. */
export function refundMessage({ seller, view, request }: Refund): XmlMessage {
  const { transaction_id, out_trade_no, out_refund_no, refund_id, amount, success_time } = view
  return {
    url: request.notify_url ?? '',
    event_type: 'v2/refund-processed',
    resource: {
      return_code: 'SUCCESS',
      ...partiesOf(seller),
      req_info: {
        ...{ transaction_id, out_trade_no, refund_id, out_refund_no },
        ...{ total_fee: String(amount.total), settlement_total_fee: String(amount.settlement_total) },
        ...{ refund_fee: String(amount.refund), settlement_refund_fee: String(amount.settlement_refund) },
        cash_refund_fee: String(amount.payer_refund),
        refund_status: statusOf(view),
        ...(success_time !== undefined && { success_time: plainTime(success_time) }),
        ...{ refund_recv_accout: view.user_received_account, refund_account: SOURCE, refund_request_source: 'API' },
      },
    },
    xml: {},
  }
}

function statusOf({ status }: Refund['view']): string {
  return STATUS[status] ?? status
}
