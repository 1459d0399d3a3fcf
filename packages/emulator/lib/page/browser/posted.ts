import type { Row as Data } from '../../world/page-wire.js'
import type { Seen } from './live.js'

/** A notification as the outbox stores it. */
export interface Posted {
  readonly id: string
  readonly url: string
  readonly event_type: string
  readonly resource: object
  readonly created: number
  readonly state: string
  readonly due: number
  readonly attempts: readonly Attempt[]
}

interface Attempt {
  readonly at: number
  readonly status?: number
  readonly problem?: string
  readonly answer?: string
  readonly fault?: string
}

/** All notifications, in the order in which they were made. */
export function postedIn(seen: Seen): readonly Posted[] {
  // The outbox alone writes this table.
  return [...(seen.tables.get('notifications') ?? new Map<string, Data>()).values()] as Posted[]
}
