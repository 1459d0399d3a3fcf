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
    // An attempt may have been carried out: ask before anything else is done.
    if (mayHaveHappened(error)) return refundState(out_refund_no)
    throw error
  }
}

/** Whether WeChat Pay may have accepted the refund: the answer was lost, cannot be trusted or read, or says nothing certain. */
function mayHaveHappened(error: unknown): boolean {
  if (!isWechatpayError(error)) return false
  if (error.name === 'ApiError') return error.status < 400 || error.status === 429 || error.status >= 500
  if (error.name === 'TransportError' || error.name === 'KeyringError') return error.sent
  return error.name === 'SignatureError' || error.name === 'DecryptionError'
}

/** @throws {ApiError} `RESOURCE_NOT_EXISTS` when WeChat Pay has no such refund: then call `refund` again, with the same number. */
export async function refundState(out_refund_no: string): Promise<RefundState> {
  const { data } = await client.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no })
  return data.status
}
