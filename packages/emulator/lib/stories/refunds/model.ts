import type { ResponseOf } from 'wechatpay-chain'
import type { SentOf } from '../../world/sent.js'
import { tableOf } from '../../world/world.js'
import type { CouponPart } from '../orders/discount.js'
import type { Seller } from '../orders/model.js'

export const REFUNDS = 'v3/refund/domestic/refunds'
export const ABNORMAL = 'v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund'

export type RefundRequest = SentOf<typeof REFUNDS, 'post'>['json']
export type RefundView = ResponseOf<typeof REFUNDS, 'post'>

/** A refund: the request, and the answer to a query. */
export interface Refund {
  readonly request: RefundRequest
  readonly seller: Seller
  readonly view: RefundView
  /** The request that pays out an abnormal refund in another way. */
  readonly rescue?: SentOf<typeof ABNORMAL, 'post'>['json']
  /** The customer who paid and gets the money back. */
  readonly openid: string
  /** The coupons of the order that come back with it. Default: none. */
  readonly coupons?: readonly CouponPart[]
  /** Whether it was asked for by APIv2, and is notified in XML. */
  readonly xml?: true
}

/** By `out_refund_no`. */
export const refunds = tableOf<Refund>('refunds')

/** The account that holds the money of a refund until it arrives. */
export function holdOf({ refund_id }: Pick<RefundView, 'refund_id'>): string {
  return `refund ${refund_id}`
}
