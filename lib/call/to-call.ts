import type { QueryValue } from '../../types/core.js'
import { RequestError } from '../errors.js'
import type { Method } from '../types.js'
import { capture, stringify } from './body.js'
import type { Call, QueryEntries } from './call.js'
import { variablesOf } from './target.js'

const OPTIONS = new Set([
  'query',
  'json',
  'xml',
  'body',
  'headers',
  'signal',
  'timeout',
  'baseUrl',
  'encrypt',
  'decrypt',
  'retry',
])

/** Headers that are derived from the request, or belong to the connection. */
const DERIVED = new Set([
  'authorization',
  'connection',
  'content-length',
  'expect',
  'host',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

type Refuse = (problem: string) => RequestError

/**
 * One call, checked and copied from what the caller passed, at the moment of the call.
 *
 * @throws {RequestError} naming the option that is unknown or of the wrong type.
 */
export function toCall(method: Method, template: string, options: unknown): Call {
  const subject = `${method} ${nameOf(template)}`
  const refuse: Refuse = (problem) => new RequestError(`${subject}: ${problem}`)
  const given = isRecord(options) ? options : {}
  if (options !== undefined && !isRecord(options)) throw refuse('options must be a plain object')

  const names = variablesOf(template)
  const unknown = Object.keys(given).find((name) => !OPTIONS.has(name) && !names.includes(name))
  if (unknown !== undefined) {
    const known = [...names, ...OPTIONS].join(', ')
    throw refuse(`unknown option \`${unknown}\`; this path takes ${known}`)
  }
  return {
    method,
    template,
    subject,
    variables: Object.fromEntries(names.map((name) => [name, given[name]])),
    query: queryEntries(given.query, refuse),
    content: capture(method, given, refuse),
    headers: headerEntries(given.headers, refuse),
    signal: expectType(given.signal, (value) => value instanceof AbortSignal, 'signal', 'an AbortSignal', refuse),
    timeout: expectType(given.timeout, isDuration, 'timeout', 'milliseconds, above 0', refuse),
    baseUrl: expectType(given.baseUrl, isBaseUrl, 'baseUrl', 'an http(s) URL without query', refuse),
    encrypt: expectType(given.encrypt, isBoolean, 'encrypt', 'a boolean', refuse) ?? true,
    decrypt: expectType(given.decrypt, isBoolean, 'decrypt', 'a boolean', refuse) ?? true,
    retry: retryOptions(given.retry, refuse),
    started: performance.now(),
  }
}

function retryOptions(retry: unknown, refuse: Refuse): Call['retry'] {
  if (retry === undefined || retry === false) return retry
  if (!isRecord(retry)) throw refuse('`retry` must be an object, or false')
  const unknown = Object.keys(retry).find((name) => name !== 'attempts' && name !== 'idempotent')
  if (unknown !== undefined) throw refuse(`unknown option \`retry.${unknown}\`; there are attempts, idempotent`)
  return {
    attempts: expectType(retry.attempts, isAttempts, 'retry.attempts', 'an integer from 1 to 10', refuse),
    idempotent: expectType(retry.idempotent, isBoolean, 'retry.idempotent', 'a boolean', refuse),
  }
}

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** Whether a value can be a number of attempts. */
export function isAttempts(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 10 // an integer is a number
}

/** A template without a query that the caller may have written into it. */
function nameOf(template: string): string {
  return template.replace(/[?#].*$/s, '')
}

/** Whether a value is an object with properties of its own. A `Map` or `URLSearchParams` would come out empty. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value)
}

/** Whether a value can be a duration in milliseconds: what a timer can hold, above 0. */
export function isDuration(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 2 ** 31 - 1
}

/** Whether a value can be the entry point of calls. */
export function isBaseUrl(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const url = new URL(value)
  return /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === ''
}

function expectType<T>(
  value: unknown,
  is: (value: unknown) => value is T,
  name: string,
  wanted: string,
  refuse: Refuse,
): T | undefined {
  if (value === undefined) return undefined
  if (!is(value)) throw refuse(`\`${name}\` must be ${wanted}`)
  return value
}

function queryEntries(query: unknown, refuse: Refuse): QueryEntries {
  if (query === undefined) return []
  if (!isRecord(query)) throw refuse('`query` must be a plain object')
  const halved = Object.keys(query).find((name) => /\p{Cs}/u.test(name))
  if (halved !== undefined) throw refuse('a name in `query` holds half a character (a lone surrogate)')
  return Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== null && item !== undefined)
      .map((item) =>
        isPlainObject(item)
          ? ([name, jsonText(item, name, refuse), true] as const)
          : ([name, queryText(item, name, refuse)] as const),
      ),
  )
}

function jsonText(value: object, name: string, refuse: Refuse): string {
  const text = stringify(value)
  if (text === undefined) throw refuse(`\`query.${name}\` cannot be written as JSON`)
  return text
}

/** Whether a value can stand for a JSON text: the spec tells later which operations take one. */
function isPlainObject(value: unknown): value is object {
  return isRecord(value) && Object.getPrototypeOf(value) === Object.prototype
}

function queryText(value: QueryValue, name: string, refuse: Refuse): string {
  const scalar = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint'
  if (!scalar && !Number.isFinite(value)) {
    throw refuse(`\`query.${name}\` must be a string, a finite number, a boolean, or a list of them`)
  }
  const text = String(value)
  if (/\p{Cs}/u.test(text)) throw refuse(`\`query.${name}\` holds half a character (a lone surrogate)`)
  return text
}

function headerEntries(headers: unknown, refuse: Refuse): Record<string, string> {
  if (headers === undefined) return {}
  if (!isRecord(headers)) throw refuse('`headers` must be a plain object')
  const entries: [string, string][] = []
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) throw refuse('a header name holds a character that HTTP forbids')
    if (DERIVED.has(name.toLowerCase())) throw refuse(`the header \`${name}\` is set by the client`)
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw refuse(`the value of the header \`${name}\` must be one line of printable text`)
    }
    entries.push([name.toLowerCase(), value])
  }
  return Object.fromEntries(entries)
}
