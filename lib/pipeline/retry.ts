import { randomInt } from 'node:crypto'
import type { RetryOptions } from '../../types/core.js'
import type { Call } from '../call/call.js'
import { ApiError, TransportError } from '../errors.js'
import type { Breaker } from './breaker.js'

/** Milliseconds of the first wait at most; each further one may take twice as long. */
const FIRST_WAIT = 200
const LONGEST_WAIT = 5_000

/** How a call may be repeated. */
export interface RetryPolicy {
  /** In all, the first included. */
  readonly attempts: number
  /** The caller vouches that carrying it out twice does no harm. */
  readonly idempotent: boolean
}

/** What to do after a failure: throw it, or try again after a wait, on the next entry point or on the same. */
type Verdict = { readonly again: false } | { readonly again: true; readonly wait: number; readonly next: boolean }

const GIVE_UP: Verdict = { again: false }

/** The policy that the options of a call stand for; `false` is one attempt. */
export function retryPolicy(options: RetryOptions | false | undefined, attempts: number): RetryPolicy {
  if (options === false) return { attempts: 1, idempotent: false }
  return { attempts: options?.attempts ?? attempts, idempotent: options?.idempotent ?? false }
}

/**
 * What `once` resolves to, tried again where what is known makes it safe:
 *
 * - a connection that was never established: any method, at once, on the next entry point;
 * - 429: any method, after `Retry-After` or an exponential wait with full jitter, since nothing was carried out;
 * - a lost or 5xx answer: GET, or a call that is declared idempotent, after such a wait;
 * - anything else: never. A POST whose bytes may have arrived is not sent twice.
 *
 * Attempts are bounded by the policy, time by the call's own timeout, waits included.
 *
 * @param once Seals and sends afresh, to the entry point it is given.
 * @throws what the last attempt threw; a `TransportError` tells `sent` for all attempts together.
 */
export async function retrying<T>(
  call: Call,
  policy: RetryPolicy,
  timeout: number,
  breaker: Breaker,
  once: (entry: string, attempt: number) => Promise<T>,
): Promise<T> {
  const entries = breaker.order()
  let sent = false
  let at = 0
  for (let attempt = 1; ; attempt += 1) {
    const entry = entries[at % entries.length] ?? ''
    try {
      const answer = await once(entry, attempt)
      breaker.report(entry, true)
      return answer
    } catch (error) {
      const unconnected = error instanceof TransportError && error.reason === 'network' && !error.sent
      if (unconnected || error instanceof ApiError) breaker.report(entry, !unconnected)
      if (error instanceof TransportError) sent ||= error.sent
      const verdict = attempt < policy.attempts ? judge(error, call, policy, attempt) : GIVE_UP
      if (!verdict.again || !(await waited(verdict.wait, call, timeout))) throw truthful(error, sent)
      if (verdict.next) at += 1
    }
  }
}

function judge(error: unknown, call: Call, policy: RetryPolicy, attempt: number): Verdict {
  const repeatable = call.method === 'GET' || policy.idempotent
  if (error instanceof TransportError && error.reason === 'network') {
    if (!error.sent) return { again: true, wait: 0, next: true }
    return repeatable ? { again: true, wait: jitter(attempt), next: false } : GIVE_UP
  }
  if (!(error instanceof ApiError)) return GIVE_UP
  if (error.status === 429) return { again: true, wait: error.retryAfter ?? jitter(attempt), next: false }
  return repeatable && error.status >= 500 ? { again: true, wait: jitter(attempt), next: false } : GIVE_UP
}

/** Full jitter: anything up to the bound, so that callers who failed together do not come back together. */
function jitter(attempt: number): number {
  return randomInt(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1)) + 1)
}

/** Whether the wait was over in time: not when the call's time would be up, nor when its signal fires. */
async function waited(wait: number, call: Call, timeout: number): Promise<boolean> {
  const left = timeout - (performance.now() - call.started)
  if (wait >= left || call.signal?.aborted) return false
  if (wait === 0) return true
  return new Promise((resolve) => {
    const end = (inTime: boolean) => {
      clearTimeout(timer)
      call.signal?.removeEventListener('abort', onAbort)
      resolve(inTime)
    }
    const onAbort = () => end(false)
    const timer = setTimeout(() => end(true), wait)
    call.signal?.addEventListener('abort', onAbort, { once: true })
  })
}

/** The last attempt may not have sent anything, but an earlier one may. */
function truthful(error: unknown, sent: boolean): unknown {
  if (!(error instanceof TransportError) || error.sent || !sent) return error
  const message = `${error.message}; but an earlier attempt may have arrived`
  return new TransportError(message, { reason: error.reason, sent, cause: error.cause })
}
