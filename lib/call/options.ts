import type { CallOptions, RetryOptions } from '../../types/core.js'
import { isAttempts, isBaseUrl, isBoolean, isDuration } from '../settings/checks.js'

/** One option of a call, checked at the moment of the call. */
export interface Option {
  /** Completes the sentence "`name` must be …". */
  readonly wanted: string
  readonly is: (value: unknown) => boolean
}

/** Whether a value is an object with properties of its own. A `Map` or `URLSearchParams` would come out empty. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value)
}

/** Options that every call takes. */
export const CALL_OPTIONS = {
  headers: { is: isRecord, wanted: 'a plain object' },
  signal: { is: (value) => value instanceof AbortSignal, wanted: 'an AbortSignal' },
  timeout: { is: isDuration, wanted: 'milliseconds, above 0' },
  baseUrl: { is: isBaseUrl, wanted: 'an http(s) URL without query' },
  encrypt: { is: isBoolean, wanted: 'a boolean' },
  decrypt: { is: isBoolean, wanted: 'a boolean' },
  retry: { is: (value) => value === false || isRecord(value), wanted: 'an object, or false' },
} as const satisfies { readonly [N in keyof CallOptions]-?: Option }

/** What `retry` takes. */
export const RETRY_OPTIONS = {
  attempts: { is: isAttempts, wanted: 'an integer from 1 to 10' },
  idempotent: { is: isBoolean, wanted: 'a boolean' },
} as const satisfies { readonly [N in keyof RetryOptions]-?: Option }

/** Options that depend on the operation: its query and its body. `xml` is the body of APIv2. */
export const CONTENT_OPTIONS = ['query', 'json', 'xml', 'body'] as const

/** Every named option of a call; path variables come in addition. */
export const OPTIONS: readonly string[] = [...CONTENT_OPTIONS, ...Object.keys(CALL_OPTIONS)]
