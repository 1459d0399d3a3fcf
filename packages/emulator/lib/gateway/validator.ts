import type { Ajv2020, ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { strictRequest } from '../spec/strict-request.js'
import { createAjv } from '../world/ajv.js'
import type { RequestOptions } from '../world/exchange.js'
import type { Operations } from '../world/operations.js'
import { type Location, paramError, type Refusal } from '../world/refusal.js'

/**
 * Checks a request against its spec.
 *
 * @param name `PATCH v3/…`.
 * @param sensitive Names of sensitive fields joined by dots, as in `Traits`: their values are not shown.
 * @throws {Refusal} 400 `PARAM_ERROR` that names the first field that does not match the spec.
 */
export type Validate = (name: string, request: RequestOptions, sensitive: readonly string[]) => void

const LOCATIONS: Readonly<Record<string, Location>> = {
  json: 'body',
  xml: 'body',
  body: 'body',
  query: 'query',
  headers: 'header',
}

/** A validator for every operation; each is compiled when it is first called. */
export function createValidator(operations: Operations): Validate {
  let ajv: Ajv2020 | undefined
  const compiled = new Map<string, ValidateFunction>()
  return (name, request, sensitive) => {
    ajv ??= createAjv({ strictTypes: false, strictRequired: false })
    const validate = compiled.get(name) ?? ajv.compile(strictRequest(operations.read(name).request))
    compiled.set(name, validate)
    const [error, ...more] = validate(request) ? [] : (validate.errors ?? [])
    if (error) throw toRefusal(error, request, sensitive, alternativesTo(error, more))
  }
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
  const { missingProperty, additionalProperty, unevaluatedProperty, allowedValues } = error.params
  const inside: string[] = error.instancePath.slice(1).split('/').filter(Boolean).map(unescapePointer)
  const last: unknown = missingProperty ?? additionalProperty ?? unevaluatedProperty
  const path = typeof last === 'string' ? [...inside, last] : inside
  const allowed = Array.isArray(allowedValues) ? `: ${allowedValues.join(', ')}` : ''
  const issue =
    missingProperty !== undefined
      ? ['is missing', ...alternatives].join(', and so is ')
      : last !== undefined
        ? 'is not described for this operation'
        : error.keyword === 'false schema'
          ? 'excludes the other field: exactly one of them is required'
          : `${error.keyword === 'format' ? 'must be in RFC 3339' : error.message}${allowed}`
  const isSensitive = sensitive.includes(path.filter((name) => !/^\d+$/.test(name)).join('.'))
  // A value under a wrong name may be sensitive as well.
  return fieldError(path, issue, isSensitive || last !== undefined ? undefined : valueAt(request, path))
}

/**
 * 400 `PARAM_ERROR` for a field of a request.
 *
 * @param path Its path in the options: `['json', 'amount', 'total']`.
 */
export function fieldError(path: readonly string[], issue: string, value?: unknown): Refusal {
  const [root = '', ...names] = path
  const location = LOCATIONS[root]
  if (location === undefined) return paramError(root, 'path', issue, value)
  return paramError(location === 'body' ? pointer(names) : names.join('.'), location, issue, value)
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
