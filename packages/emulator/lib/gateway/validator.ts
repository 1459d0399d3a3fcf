import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import type { Field } from '../spec/field.js'
import { type JsonSchema, NOTIFY_URL, strictRequest, withoutLists } from '../spec/strict-request.js'
import { createAjv } from '../world/ajv.js'
import { brokenRule } from '../world/broken-rule.js'
import type { RequestOptions } from '../world/exchange.js'
import { isLoopback } from '../world/loopback.js'
import type { Operations } from '../world/operations.js'
import { type Location, paramError, REASON, type Refusal, sourceOf } from '../world/refusal.js'
import { sayRule } from './rule-message.js'
import { unlistedIn } from './unlisted.js'

/**
 * Checks a request against its spec. Returns what production may refuse although it is accepted here: values of enumerations
 * that no document lists, because WeChat Pay adds values without notice.
 *
 * @param name `PATCH v3/…`.
 * @param sensitive Names of sensitive fields joined by dots, as in `Traits`: their values are not shown.
 * @throws {Refusal} 400 `PARAM_ERROR` that names the first field that does not match the spec.
 */
export type Validate = (name: string, request: RequestOptions, sensitive: readonly string[]) => readonly string[]

const LOCATIONS: Readonly<Record<string, Location>> = {
  json: 'body',
  xml: 'body',
  body: 'body',
  query: 'query',
  headers: 'header',
}

/**
 * A validator for every operation; each is compiled when it is first called.
 *
 * @param notifyAnywhere Whether notifications may go by http to a host. Default: to this machine only.
 */
export function createValidator(
  operations: Operations,
  notifyAnywhere: (host: string) => boolean = isLoopback,
): Validate {
  let ajv: Ajv2020 | undefined
  const compiled = new Map<string, ValidateFunction>()
  const compile = (key: string, schema: () => JsonSchema): ValidateFunction => {
    ajv ??= withNotifyUrls(createAjv({ strictTypes: false, strictRequired: false, verbose: true }), notifyAnywhere)
    const known = compiled.get(key) ?? ajv.compile(schema())
    compiled.set(key, known)
    return known
  }
  const errorsOf = (validate: ValidateFunction, request: RequestOptions) =>
    validate(request) ? [] : [...(validate.errors ?? [])]

  return (name, request, sensitive) => {
    const described = (): Field => operations.read(name).request
    const strict = errorsOf(
      compile(name, () => strictRequest(described())),
      request,
    )
    if (strict.length === 0) return []
    const isOfLists = strict.some(({ keyword }) => keyword === 'enum')
    const [error, ...more] = isOfLists
      ? errorsOf(
          compile(`${name} without lists`, () => withoutLists(strictRequest(described()))),
          request,
        )
      : strict
    if (error) throw toRefusal(error, request, sensitive, alternativesTo(error, more))
    return unlistedIn(described(), request).map(({ path, list }) => {
      const { message } = fieldError(path, `is not in the documented list: ${list.join(', ')}`)
      return message
    })
  }
}

/** Adds the keyword for addresses of notifications: https without a query, or http to a host that the emulator may notify so. */
function withNotifyUrls(ajv: Ajv2020, notifyAnywhere: (host: string) => boolean): Ajv2020 {
  const isHttpHere = (url: string): boolean => {
    if (!/^http:\/\/[^\s?#]+$/.test(url) || !URL.canParse(url)) return false
    return notifyAnywhere(new URL(url).hostname)
  }
  return ajv.addKeyword({
    keyword: 'notifyUrl',
    type: 'string',
    schemaType: 'string',
    validate: (pattern: string, url: string) =>
      (new RegExp(pattern, 'u').test(url) && URL.canParse(url)) || isHttpHere(url),
    error: { message: () => NOTIFY_URL.words },
  })
}

/** The fields of which one may replace a missing one. */
function alternativesTo({ keyword, instancePath }: ErrorObject, more: readonly ErrorObject[]): string[] {
  const ofOne = more.some((other) => other.schemaPath.endsWith('/allOf/0/anyOf'))
  if (keyword !== 'required' || !ofOne) return []
  return more
    .flatMap((other) => (other.instancePath === instancePath ? [other.params.missingProperty] : []))
    .filter(Boolean)
}

function toRefusal(
  error: ErrorObject,
  request: RequestOptions,
  sensitive: readonly string[],
  alternatives: readonly string[],
): Refusal {
  const { missingProperty, additionalProperty, unevaluatedProperty } = error.params
  const inside: string[] = error.instancePath.slice(1).split('/').filter(Boolean).map(unescapePointer)
  const last: unknown = missingProperty ?? additionalProperty ?? unevaluatedProperty
  const path = typeof last === 'string' ? [...inside, last] : inside
  const isUnknown = missingProperty === undefined && last !== undefined
  const issue =
    missingProperty !== undefined
      ? ['is missing', ...alternatives].join(', and so is ')
      : isUnknown
        ? 'is not described for this operation'
        : error.keyword === 'false schema'
          ? 'excludes the other field: exactly one of them is required'
          : brokenRule(error)
  const isSensitive = sensitive.includes(path.filter((name) => !/^\d+$/.test(name)).join('.'))
  // A value under a wrong name may be sensitive as well.
  const value = isSensitive || last !== undefined ? undefined : valueAt(request, path)
  return fieldError(path, issue, value, isUnknown ? REASON.unknownField : REASON.badValue, error)
}

/**
 * 400 `PARAM_ERROR` for a field of a request.
 *
 * @param path Its path in the options: `['json', 'amount', 'total']`.
 * @param error From which WeChat Pay's own sentence is made.
 */
export function fieldError(
  path: readonly string[],
  issue: string,
  value?: unknown,
  reason: number = REASON.badValue,
  error?: ErrorObject,
): Refusal {
  const [root = '', ...names] = path
  const location = LOCATIONS[root] ?? 'path'
  const field = location === 'path' ? root : location === 'body' ? pointer(names) : names.join('.')
  const chinese = error && sayRule(error, sourceOf(field, location))
  return paramError(field, location, issue, value, { reason, ...(chinese !== undefined && { chinese }) })
}

function valueAt(request: unknown, path: readonly string[]): unknown {
  let value = request
  for (const name of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
    value = (value as Record<string, unknown>)[name] // hasOwn has just found it
  }
  return value
}

function pointer(names: readonly string[]): string {
  return names.map((name) => `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

function unescapePointer(name: string): string {
  return name.replaceAll('~1', '/').replaceAll('~0', '~')
}
