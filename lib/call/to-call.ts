import type { BaseUrlInput, Method } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { baseUrlProblem } from '../settings/base-url-problem.js'
import { isRecord } from '../settings/checks.js'
import { didYouMean } from '../settings/nearest.js'
import { readHeaders } from '../settings/read-headers.js'
import { ownProperties } from '../settings/setting.js'
import { parseBaseUrl } from './base-url.js'
import { capture } from './body.js'
import type { Call } from './call.js'
import { optionElsewhere } from './option-elsewhere.js'
import { CALL_OPTIONS, OPTIONS, type Option, RETRY_OPTIONS } from './options.js'
import { queryEntries } from './query.js'
import { EMPTY, hasEmpty, variablesOf } from './template.js'

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
  if (unknown !== undefined && !(unknown === EMPTY && hasEmpty(template))) {
    const known = [...names, ...OPTIONS]
    const elsewhere = optionElsewhere(unknown) ?? didYouMean(unknown, known)
    throw refuse(`unknown option \`${unknown}\`; this path takes ${known.join(', ')}${elsewhere}`)
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
    baseUrl: baseUrlOption(given.baseUrl, refuse),
    encrypt: read<boolean>('encrypt') ?? true,
    decrypt: read<boolean>('decrypt') ?? true,
    retry: retryOptions(given.retry, refuse),
    started: performance.now(),
  }
}

function baseUrlOption(baseUrl: unknown, refuse: Refuse): Call['baseUrl'] {
  if (baseUrl === undefined) return undefined
  const problem = baseUrlProblem(baseUrl)
  if (problem !== undefined) throw refuse(`\`baseUrl\` ${problem}`)
  return parseBaseUrl(baseUrl as BaseUrlInput) // checked just now
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
  return template.replace(/(?<!\{)[?#].*$/s, '')
}

/** The checked value of an option. @typeParam T The type that the option's row checks for. */
function expectOption<T>(value: unknown, name: string, { is, wanted }: Option, refuse: Refuse): T | undefined {
  if (value === undefined) return undefined
  if (!is(value)) throw refuse(`\`${name}\` must be ${wanted}`)
  return value as T // checked just now
}

function headerEntries(headers: unknown, refuse: Refuse): Record<string, string> {
  if (headers === undefined) return {}
  if (!isRecord(headers)) throw refuse('`headers` must be a plain object')
  return readHeaders(headers, refuse)
}
