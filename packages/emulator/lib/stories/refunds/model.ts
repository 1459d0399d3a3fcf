import type { ResponseOf } from 'wechatpay-chain'
import type { SentOf } from '../../world/sent.js'
import { tableOf } from '../../world/world.js'
import type { Seller } from '../orders/model.js'

export const REFUNDS = 'v3/refund/domestic/refunds'
export const ABNORMAL = 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'

export type RefundRequest = SentOf<typeof REFUNDS, 'post'>['json']
export type RefundView = ResponseOf<typeof REFUNDS, 'post'>

/** A refund: what was asked for, and what a query shows. */
export interface Refund {
  readonly request: RefundRequest
  readonly seller: Seller
  readonly view: RefundView
  /** How an abnormal refund is to be paid out after all. */
  readonly rescue?: SentOf<typeof ABNORMAL, 'post'>['json']
  /** Who paid, and gets the money back. */
  readonly openid: string
  /** Whether it was asked for by APIv2, and is notified in XML. */
  readonly xml?: true
}

/** By `out_refund_no`. */
export const refunds = tableOf<Refund>('refunds')

/** Where a refund's money waits until it arrives. */
export function holdOf({ refund_id }: Pick<RefundView, 'refund_id'>): string {
  return `refund ${refund_id}`
}
