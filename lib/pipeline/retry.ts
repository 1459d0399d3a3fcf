import { randomInt } from 'node:crypto'
import type { RetryOptions } from '../../types/core.js'
import { ApiError, TransportError } from '../errors.js'

/** Milliseconds of the first wait at most; each further one may take twice as long. */
const FIRST_WAIT = 200
const LONGEST_WAIT = 5_000

/** How a call may be repeated. */
export interface RetryPolicy {
  /** In all, the first included. */
  readonly attempts: number
  /** Whether carrying it out twice does no harm: by its operation, or because the caller vouches for it. */
  readonly repeatable: boolean
}

/** What to do after a failure: throw it, or try again after a wait, on the next entry point or on the same. */
export type Verdict =
  | { readonly again: false }
  | { readonly again: true; readonly wait: number; readonly next: boolean }

const GIVE_UP: Verdict = { again: false }

/**
 * The policy that the options of a call stand for; `false` is one attempt.
 *
 * @param attempts Those of the client.
 * @param repeatable Whether the operation is.
 */
export function retryPolicy(
  options: RetryOptions | false | undefined,
  attempts: number,
  repeatable: boolean,
): RetryPolicy {
  if (options === false) return { attempts: 1, repeatable }
  return { attempts: options?.attempts ?? attempts, repeatable: repeatable || options?.idempotent === true }
}

/**
 * What to do after an attempt that failed. It is tried again where what is known makes that safe:
 *
 * - a connection that was never established: any call, at once, on the next entry point;
 * - 429: any call, after `Retry-After` or an exponential wait with full jitter, since nothing was carried out;
 * - a lost or 5xx answer: a call that may be repeated, after such a wait;
 * - anything else: never. A POST whose bytes may have arrived is not sent twice.
 *
 * @param number Of the attempt, from 1.
 */
export function judge(error: unknown, number: number, { attempts, repeatable }: RetryPolicy): Verdict {
  if (number >= attempts) return GIVE_UP
  if (error instanceof TransportError && error.reason === 'network') {
    if (!error.sent) return { again: true, wait: 0, next: true }
    return repeatable ? { again: true, wait: jitter(number), next: false } : GIVE_UP
  }
  if (!(error instanceof ApiError)) return GIVE_UP
  if (error.status === 429) return { again: true, wait: error.retryAfter ?? jitter(number), next: false }
  return repeatable && error.status >= 500 ? { again: true, wait: jitter(number), next: false } : GIVE_UP
}

/** Full jitter: anything up to the bound, so that callers who failed together do not come back together. */
function jitter(number: number): number {
  return randomInt(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (number - 1)) + 1)
}

/** The error of a call: its last attempt may not have sent anything, but an earlier one may. */
export function withHistory(error: unknown, sent: boolean): unknown {
  if (!(error instanceof TransportError) || error.sent || !sent) return error
  const message = `${error.message}; but an earlier attempt may have arrived`
  return new TransportError(message, { reason: error.reason, sent, cause: error.cause })
}
