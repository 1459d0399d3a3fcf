import type { IssuedCertificate } from '../certificate.js'
import type { Keys } from '../keys.js'
import type { User } from './k12.js'
import type { Order } from './orders.js'
import type { Refund } from './refunds.js'

/** What the platform knows: one merchant, and what that merchant did so far. */
export interface World {
  readonly mchid: string
  readonly apiv3Key: string
  /** The platform certificate. */
  readonly certificate: IssuedCertificate
  /** Milliseconds since the epoch. */
  readonly now: () => number
  /** Users by `out_user_id`, by organisation. */
  readonly organizations: Map<string, Map<string, User>>
  /** By `out_trade_no`. */
  readonly orders: Map<string, Order>
  /** By `out_refund_no`. */
  readonly refunds: Map<string, Refund>
}

/** A world in which nothing has happened yet. */
export function createWorld(keys: Keys, now: () => number): World {
  return {
    mchid: keys.mchid,
    apiv3Key: keys.apiv3Key,
    certificate: keys.certificate.certificate,
    now,
    organizations: new Map(),
    orders: new Map(),
    refunds: new Map(),
  }
}
