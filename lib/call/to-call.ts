import type { BaseUrlInput, Method } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { elapsed } from '../platform/elapsed.js'
import { baseUrlProblem } from '../settings/base-url-problem.js'
import { isRecord } from '../settings/checks.js'
import { didYouMean } from '../settings/nearest.js'
import { readHeaders } from '../settings/read-headers.js'
import { ownProperties } from '../settings/setting.js'
import { parseBaseUrl } from './base-url.js'
import { capture } from './body.js'
import { type Call, NO_HEADERS } from './call.js'
import { type Operation, toOperation } from './operation.js'
import { optionElsewhere } from './option-elsewhere.js'
import { CALL_OPTIONS, OPTIONS, type Option, RETRY_OPTIONS } from './options.js'
import { queryEntries } from './query.js'
import { EMPTY, type Template } from './template.js'

type Refuse = (problem: string) => RequestError

/**
 * A call, checked and copied from the options of the caller at the moment of the call.
 *
 * @throws {RequestError} that names the option that is unknown or of the wrong type.
 */
export function toCall(method: Method, template: string, options: unknown): Call {
  return callOf(toOperation(method, template), options)
}

/** The call of an operation that was taken apart before. @throws {RequestError} as `toCall`. */
export function callOf(operation: Operation, options: unknown): Call {
  const { method, template, subject } = operation
  const refuse: Refuse = (problem) => new RequestError(`${subject}: ${problem}`)
  if (options !== undefined && !isRecord(options)) throw refuse('options must be a plain object')
  const given = nothing()
  const variables = template.names.length > 0 ? (ownProperties({}) as Record<string, unknown>) : NO_VARIABLES
  if (options !== undefined) read(options, template, given, variables, refuse)
  return {
    operation,
    method,
    template: template.text,
    subject,
    variables,
    query: given.query === undefined ? NO_QUERY : queryEntries(given.query, refuse),
    content: capture(method, given, refuse),
    headers: given.headers === undefined ? NO_HEADERS : headerEntries(given.headers, refuse),
    signal: expectOption<AbortSignal>(given.signal, 'signal', CALL_OPTIONS.signal, refuse),
    timeout: expectOption<number>(given.timeout, 'timeout', CALL_OPTIONS.timeout, refuse),
    baseUrl: baseUrlOption(given.baseUrl, refuse),
    encrypt: expectOption<boolean>(given.encrypt, 'encrypt', CALL_OPTIONS.encrypt, refuse) ?? true,
    decrypt: expectOption<boolean>(given.decrypt, 'decrypt', CALL_OPTIONS.decrypt, refuse) ?? true,
    retry: retryOptions(given.retry, refuse),
    started: elapsed(),
  }
}

type OptionName = (typeof OPTIONS)[number]

/** What a caller has passed, by the names of all options. */
type Given = Record<OptionName, unknown>

const NO_VARIABLES: Record<string, unknown> = Object.freeze(ownProperties({}))
const NO_QUERY: Call['query'] = Object.freeze([])
const KNOWN: ReadonlySet<string> = new Set(OPTIONS)

/** No option, as an object to write them into: one without a prototype would take twice the memory, and longer. */
function nothing(): Given {
  return {
    query: undefined,
    json: undefined,
    xml: undefined,
    body: undefined,
    headers: undefined,
    signal: undefined,
    timeout: undefined,
    baseUrl: undefined,
    encrypt: undefined,
    decrypt: undefined,
    retry: undefined,
  }
}

/** Copies the own properties of the options: what is the name of an option, and what is that of a variable. */
function read(
  options: Readonly<Record<string, unknown>>,
  template: Template,
  given: Given,
  variables: Record<string, unknown>,
  refuse: Refuse,
): void {
  for (const name of Object.keys(options)) {
    const isVariable = template.names.includes(name)
    const value = options[name]
    if (isVariable) variables[name] = value
    if (isOption(name)) given[name] = value
    else if (!isVariable && !(name === EMPTY && template.hasEmpty)) throw unknownOption(name, template, refuse)
  }
}

function isOption(name: string): name is OptionName {
  return KNOWN.has(name)
}

function unknownOption(name: string, { names }: Template, refuse: Refuse): RequestError {
  const known = [...names, ...OPTIONS]
  const elsewhere = optionElsewhere(name) ?? didYouMean(name, known)
  return refuse(`unknown option \`${name}\`; this path takes ${known.join(', ')}${elsewhere}`)
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

/** The checked value of an option. @typeParam T The type that the option's row checks for. */
function expectOption<T>(value: unknown, name: string, { is, wanted }: Option, refuse: Refuse): T | undefined {
  if (value === undefined) return undefined
  if (!is(value)) throw refuse(`\`${name}\` must be ${wanted}`)
  return value as T // checked just now
}

function headerEntries(headers: unknown, refuse: Refuse): Record<string, string> {
  if (!isRecord(headers)) throw refuse('`headers` must be a plain object')
  return readHeaders(headers, refuse)
}
