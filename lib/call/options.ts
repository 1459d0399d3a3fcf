import type { CallOptions, RetryOptions } from '../../types/core.js'
import { BASE_URL_WANTED, baseUrlProblem } from '../settings/base-url-problem.js'
import { isAttempts, isBoolean, isDuration, isRecord } from '../settings/checks.js'

/** The check of one option of a call. */
export interface Option {
  /** Completes the sentence "`name` must be …". */
  readonly wanted: string
  readonly is: (value: unknown) => boolean
}

/** The options that every call accepts. */
export const CALL_OPTIONS = {
  headers: { is: isRecord, wanted: 'a plain object' },
  signal: { is: (value) => value instanceof AbortSignal, wanted: 'an AbortSignal' },
  timeout: { is: isDuration, wanted: 'milliseconds, above 0' },
  baseUrl: { is: (value) => baseUrlProblem(value) === undefined, wanted: BASE_URL_WANTED },
  encrypt: { is: isBoolean, wanted: 'a boolean' },
  decrypt: { is: isBoolean, wanted: 'a boolean' },
  retry: { is: (value) => value === false || isRecord(value), wanted: 'an object, or false' },
} as const satisfies { readonly [N in keyof CallOptions]-?: Option }

/** The options of `retry`. */
export const RETRY_OPTIONS = {
  attempts: { is: isAttempts, wanted: 'an integer from 1 to 10' },
  idempotent: { is: isBoolean, wanted: 'a boolean' },
} as const satisfies { readonly [N in keyof RetryOptions]-?: Option }

/** The options that depend on the operation: query and body. `xml` is the body of APIv2. */
export const CONTENT_OPTIONS = ['query', 'json', 'xml', 'body'] as const

/** Every named option of a call, without its path variables. */
export const OPTIONS = [
  ...CONTENT_OPTIONS,
  ...(Object.keys(CALL_OPTIONS) as (keyof typeof CALL_OPTIONS)[]), // a table has no other keys
] as const
