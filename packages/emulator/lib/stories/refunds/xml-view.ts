import type { XmlMessage } from '../../state/outbox.js'
import { plainTime } from '../../world/beijing-time.js'
import { partiesOf } from '../orders/xml-view.js'
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
export function xmlRefundOf({ view }: Refund) {
  const { transaction_id, out_trade_no, out_refund_no, refund_id, amount } = view
  return {
    ...{ transaction_id, out_trade_no, out_refund_no, refund_id },
    ...{ refund_fee: amount.refund, total_fee: amount.total, cash_fee: amount.total, cash_refund_fee: amount.refund },
  }
}

/** Refunds of one order in the answer to a query, numbered from 0. */
export function xmlRefundsOf(refunds: readonly Refund[]): { readonly [name: `${string}_${number}`]: string | number } {
  const fields = refunds.flatMap(({ view }, index) =>
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
    }).map(([name, value]) => [`${name}_${index}`, value] as const),
  )
  return Object.fromEntries(fields)
}

/** The notification of a refund that has ended. */
export function refundMessage({ seller, view, request }: Refund): XmlMessage {
  const { transaction_id, out_trade_no, out_refund_no, refund_id, amount, success_time } = view
  const [total, back] = [String(amount.total), String(amount.refund)]
  return {
    url: request.notify_url ?? '',
    event_type: 'v2/refund-processed',
    resource: {
      return_code: 'SUCCESS',
      ...partiesOf(seller),
      req_info: {
        ...{ transaction_id, out_trade_no, refund_id, out_refund_no },
        ...{ total_fee: total, settlement_total_fee: total },
        ...{ refund_fee: back, settlement_refund_fee: back, cash_refund_fee: back },
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
