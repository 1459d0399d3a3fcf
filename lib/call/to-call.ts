import type { QueryValue } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { didYouMean } from '../settings/nearest.js'
import { ownProperties } from '../settings/setting.js'
import type { Method } from '../types.js'
import { capture, stringify } from './body.js'
import type { Call, QueryEntries } from './call.js'
import { CALL_OPTIONS, isRecord, OPTIONS, type Option, RETRY_OPTIONS } from './options.js'
import { variablesOf } from './target.js'

/** Headers that the client derives from the request, or that belong to the connection. */
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
 * A call, checked and copied from the options of the caller at the moment of the call.
 *
 * @throws {RequestError} that names the option that is unknown or of the wrong type.
 */
export function toCall(method: Method, template: string, options: unknown): Call {
  const subject = `${method} ${nameOf(template)}`
  const refuse: Refuse = (problem) => new RequestError(`${subject}: ${problem}`)
  const given: Readonly<Record<string, unknown>> = isRecord(options) ? ownProperties(options) : {}
  const read = <T>(name: keyof typeof CALL_OPTIONS) => expectOption<T>(given[name], name, CALL_OPTIONS[name], refuse)
  if (options !== undefined && !isRecord(options)) throw refuse('options must be a plain object')

  const names = variablesOf(template)
  const unknown = Object.keys(given).find((name) => !OPTIONS.includes(name) && !names.includes(name))
  if (unknown !== undefined) {
    const known = [...names, ...OPTIONS]
    throw refuse(`unknown option \`${unknown}\`; this path takes ${known.join(', ')}${didYouMean(unknown, known)}`)
  }
  return {
    method,
    template,
    subject,
    variables: Object.fromEntries(names.map((name) => [name, given[name]])),
    query: queryEntries(given.query, refuse),
    content: capture(method, given, refuse),
    headers: headerEntries(given.headers, refuse),
    signal: read<AbortSignal>('signal'),
    timeout: read<number>('timeout'),
    baseUrl: read<string>('baseUrl'),
    encrypt: read<boolean>('encrypt') ?? true,
    decrypt: read<boolean>('decrypt') ?? true,
    retry: retryOptions(given.retry, refuse),
    started: performance.now(),
  }
}

function retryOptions(retry: unknown, refuse: Refuse): Call['retry'] {
  if (retry === undefined || retry === false) return retry
  if (!isRecord(retry)) throw refuse('`retry` must be an object, or false')
  const known = Object.keys(RETRY_OPTIONS)
  const unknown = Object.keys(retry).find((name) => !known.includes(name))
  if (unknown !== undefined) throw refuse(`unknown option \`retry.${unknown}\`; known: ${known.join(', ')}`)
  const { attempts, idempotent } = ownProperties(retry)
  return {
    attempts: expectOption<number>(attempts, 'retry.attempts', RETRY_OPTIONS.attempts, refuse),
    idempotent: expectOption<boolean>(idempotent, 'retry.idempotent', RETRY_OPTIONS.idempotent, refuse),
  }
}

/** A template without the query that the caller may have written into it. */
function nameOf(template: string): string {
  return template.replace(/[?#].*$/s, '')
}

/** The checked value of an option. @typeParam T The type that the option's row checks for. */
function expectOption<T>(value: unknown, name: string, { is, wanted }: Option, refuse: Refuse): T | undefined {
  if (value === undefined) return undefined
  if (!is(value)) throw refuse(`\`${name}\` must be ${wanted}`)
  return value as T // checked just now
}

function queryEntries(query: unknown, refuse: Refuse): QueryEntries {
  if (query === undefined) return []
  if (!isRecord(query)) throw refuse('`query` must be a plain object')
  const halved = Object.keys(query).find((name) => /\p{Cs}/u.test(name))
  if (halved !== undefined) throw refuse('a name in `query` contains half a character (a lone surrogate)')
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

/** Whether a value can be sent as JSON text; the traits decide later whether the operation accepts one. */
function isPlainObject(value: unknown): value is object {
  return isRecord(value) && Object.getPrototypeOf(value) === Object.prototype
}

function queryText(value: QueryValue, name: string, refuse: Refuse): string {
  const scalar = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint'
  if (!scalar && !Number.isFinite(value)) {
    throw refuse(`\`query.${name}\` must be a string, a finite number, a boolean, or a list of them`)
  }
  const text = String(value)
  if (/\p{Cs}/u.test(text)) throw refuse(`\`query.${name}\` contains half a character (a lone surrogate)`)
  return text
}

function headerEntries(headers: unknown, refuse: Refuse): Record<string, string> {
  if (headers === undefined) return {}
  if (!isRecord(headers)) throw refuse('`headers` must be a plain object')
  const entries: [string, string][] = []
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) continue
    if (!/^[!#$%&'*+.^`|~\w-]+$/.test(name)) throw refuse('a header name contains a character that HTTP forbids')
    if (DERIVED.has(name.toLowerCase())) throw refuse(`the header \`${name}\` is set by the client`)
    if (typeof value !== 'string' || !/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) {
      throw refuse(`the value of the header \`${name}\` must be one line of printable text`)
    }
    entries.push([name.toLowerCase(), value])
  }
  return Object.fromEntries(entries)
}
