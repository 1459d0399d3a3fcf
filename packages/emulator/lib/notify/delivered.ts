import type { Attempt, Posted } from '../state/outbox.js'

/** One delivery of a notification, and its result. */
export interface Delivered {
  /** The notification's id, the same for each of its deliveries. */
  readonly id: string
  /** For example `TRANSACTION.SUCCESS`. */
  readonly event_type: string
  /** The `notify_url`. */
  readonly url: string
  /** Status of the shop's answer; `undefined` when no answer came. */
  readonly status: number | undefined
  /** Why it does not count as accepted; `undefined` when it does. */
  readonly problem: string | undefined
  /** The beginning of the body that the shop answered. */
  readonly answer?: string
  /** The fault that was applied to it. */
  readonly fault?: string
  /** Milliseconds until the next attempt, by the business clock; absent when none follows. */
  readonly waitMs?: number
}

/** The deliveries that `after` has recorded in addition to those of `before`. */
export function deliveredSince(before: Posted, after: Posted): readonly Delivered[] {
  const { id, event_type, url, state, due } = after
  const made: readonly Attempt[] = after.attempts.slice(before.attempts.length)
  return made.map(({ at, status, problem, answer, fault }) => ({
    ...{ id, event_type, url, status, problem },
    ...(answer !== undefined && { answer }),
    ...(fault !== undefined && { fault }),
    ...(state === 'waiting' && { waitMs: due - at }),
  }))
}
