import type { Attempt, Posted } from '../state/outbox.js'
import type { FaultRequest } from '../world/fault-request.js'
import { waitAfter } from './schedule.js'
import type { Delivery } from './send.js'

/** The message after a delivery, or after several at the same moment, with the attempts recorded. */
export function recordAttempts(
  posted: Posted,
  deliveries: readonly Delivery[],
  { at, isFinal, wish }: { readonly at: number; readonly isFinal: boolean; readonly wish: FaultRequest | undefined },
): Posted {
  const made = deliveries.map(
    ({ status, problem, answer }, index): Attempt => ({
      at,
      status,
      problem,
      ...(answer && { answer }),
      ...(wish && { fault: wish.fault }),
      ...(index > 0 && { copy: true }),
    }),
  )
  const { wish: _, yields: __, ...rest } = posted
  const attempts = [...posted.attempts, ...made]
  if (made.some(({ problem }) => problem === undefined)) return { ...rest, attempts, state: 'delivered' }
  const wait = isFinal ? undefined : waitAfter(attempts.filter(({ copy }) => !copy).length)
  return wait === undefined ? { ...rest, attempts, state: 'given-up' } : { ...rest, attempts, due: at + wait }
}
