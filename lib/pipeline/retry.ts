import type { RetryOptions } from '../../types/core.js'
import {
  ApiError,
  ConfigError,
  EncryptionError,
  KeyringError,
  RequestError,
  SigningError,
  TransportError,
} from '../errors.js'
import { randomBelow } from '../platform/random.js'

/** Upper bound of the first wait, in milliseconds; it doubles with each further wait. */
const FIRST_WAIT = 200
const LONGEST_WAIT = 5_000

/** How a call may be repeated. */
export interface RetryPolicy {
  /** Number of attempts, including the first. */
  readonly attempts: number
  /** Whether the call is safe to repeat: by its operation, or because the caller declares it idempotent. */
  readonly repeatable: boolean
}

/**
 * The last step that an attempt has begun. Which one it is decides what its error means, since an error of the same class can
 * come from code of the caller: a keyring may throw the `TransportError` of another client.
 *
 * - `sealing`: the request is made; nothing was sent.
 * - `sending`: the request was given to the transport, whose error says whether it was sent.
 * - `opening`: an answer has arrived.
 */
export type Step = 'sealing' | 'sending' | 'opening'

/** The decision after a failure: throw it, or retry after a wait, at the same base URL or at the next. */
export type Verdict =
  | { readonly again: false }
  | { readonly again: true; readonly wait: number; readonly next: boolean }

const GIVE_UP: Verdict = { again: false }

/**
 * The retry policy of a call from its options; `false` means one attempt.
 *
 * @param attempts Number of attempts that the client allows.
 * @param repeatable Whether the operation is safe to repeat.
 */
export function retryPolicy(
  options: RetryOptions | false | undefined,
  attempts: number,
  repeatable: boolean,
): RetryPolicy {
  if (options === false) return { attempts: 1, repeatable }
  return { attempts: options?.attempts ?? attempts, repeatable: repeatable || options?.idempotent === true }
}

/** Whether an attempt ended before its connection was established, for any reason. */
export function isUnconnected(error: unknown, step: Step): error is TransportError {
  return step === 'sending' && error instanceof TransportError && !error.sent
}

/**
 * The decision after a failed attempt. A retry happens only where it is known to be safe:
 *
 * - a connection that was never established: any call, at once, at the next base URL;
 * - 429: any call, after `Retry-After` or an exponential backoff with full jitter, since nothing was carried out;
 * - a lost or 5xx answer, or APIv2's SYSTEMERROR: a call that is safe to repeat, after the same backoff;
 * - anything else: never. A POST whose bytes may have arrived is not sent twice.
 *
 * @param step The last step that the attempt has begun.
 * @param number Number of the attempt, from 1.
 */
export function judge(error: unknown, step: Step, number: number, { attempts, repeatable }: RetryPolicy): Verdict {
  if (number >= attempts) return GIVE_UP
  if (step === 'sending' && error instanceof TransportError && error.reason === 'network') {
    if (!error.sent) return { again: true, wait: 0, next: true }
    return repeatable ? { again: true, wait: jitter(number), next: false } : GIVE_UP
  }
  if (step !== 'opening' || !(error instanceof ApiError)) return GIVE_UP
  if (error.status === 429) {
    return { again: true, wait: Math.max(error.retryAfter ?? 0, jitter(number)), next: false }
  }
  return repeatable && isPassing(error) ? { again: true, wait: jitter(number), next: false } : GIVE_UP
}

/** Whether WeChat Pay had a fault of its own, which passes. APIv2 says so with status 200. */
function isPassing({ status, code }: ApiError): boolean {
  return status >= 500 || (status === 200 && code === 'SYSTEMERROR')
}

/** Milliseconds to wait, with full jitter: callers that failed at the same moment do not retry at the same moment. */
function jitter(number: number): number {
  return randomBelow(Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (number - 1)) + 1)
}

/**
 * The error of a call: an earlier attempt may have been sent even if the last one was not.
 *
 * @param sent Whether any attempt may have been sent.
 * @param step The last step of the last attempt.
 */
export function withHistory(error: unknown, sent: boolean, step: Step): unknown {
  if (!sent || !(error instanceof Error)) return error
  const { cause } = error
  const message = `${error.message}; but an earlier attempt may have arrived`
  if (error instanceof TransportError && !error.sent)
    return new TransportError(message, { reason: error.reason, sent, cause })
  if (error instanceof KeyringError && !error.sent) return new KeyringError(message, { sent, cause })
  if (step !== 'sealing') return error // it says itself what may have arrived
  if (error instanceof SigningError) return new SigningError(message, { cause })
  if (error instanceof RequestError) return new RequestError(message, { cause })
  if (error instanceof EncryptionError) return new EncryptionError(message, { field: error.field, cause })
  return error instanceof ConfigError ? new ConfigError(message, { problems: error.problems, cause }) : error
}
