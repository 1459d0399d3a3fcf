// A refund that is made once, whatever the network does.
import { isWechatpayError, type ResponseOf } from 'wechatpay-chain'
import { client, notify_url } from './wechatpay.js'

export interface RefundRequest {
  readonly out_trade_no: string
  /** Of your own, saved before the first attempt: the same number is the same refund, a new one is another refund. */
  readonly out_refund_no: string
  /** In fen. */
  readonly refund: number
  /** The whole order, in fen. */
  readonly total: number
}

export type RefundState = ResponseOf<'v3/refund/domestic/refunds/{out_refund_no}', 'get'>['status']

/**
 * Asks for a refund, and returns its state: usually `PROCESSING`. The end comes as a notification
 * (`REFUND.SUCCESS`, `REFUND.ABNORMAL`, `REFUND.CLOSED`), or by `refundState`.
 */
export async function refund({ out_trade_no, out_refund_no, refund, total }: RefundRequest): Promise<RefundState> {
  const amount = { refund, total, currency: 'CNY' }
  try {
    const { data } = await client.v3.refund.domestic.refunds.post({
      json: { out_trade_no, out_refund_no, notify_url, amount },
      retry: { idempotent: true }, // a lost or 5xx answer is followed by the same request
    })
    return data.status
  } catch (error) {
    // Every attempt was lost, and one of them may have been carried out: ask before anything else is done.
    if (isWechatpayError(error) && error.name === 'TransportError' && error.sent) return refundState(out_refund_no)
    throw error
  }
}

/** @throws {ApiError} `RESOURCE_NOT_EXISTS` when WeChat Pay has no such refund: then `refund` can be called again. */
export async function refundState(out_refund_no: string): Promise<RefundState> {
  const { data } = await client.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no })
  return data.status
}
