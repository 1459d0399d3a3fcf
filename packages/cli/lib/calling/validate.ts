import { distance } from 'fastest-levenshtein'
import { RequestError, type TransportRequest } from 'wechatpay-chain'
import { traitsOf } from 'wechatpay-chain/protocol'
import {
  coerce,
  createValidator,
  type Field,
  type Match,
  type OperationSpec,
  propertiesOf,
  Refusal,
  readOperations,
} from 'wechatpay-chain-emulator/spec'
import { type Named, suggestion } from './operation.js'
import type { CallGiven } from './read-options.js'

/**
 * Checks a request against the spec, with its sensitive fields in plaintext.
 *
 * @param request As it would be sent, for its headers.
 * @throws {RequestError} that names the first field that does not match, and its cure.
 */
export function validate({ method, path }: Named, given: CallGiven, request: TransportRequest): void {
  const operations = readOperations()
  const check = createValidator(operations)
  const matches = find(() => operations.find(method, new URL(request.url).pathname), method, path)
  let problem: RequestError | undefined
  for (const match of matches) {
    const spec = operations.read(match.name)
    if (propertiesOf(spec.request).body) return // an upload, which the client itself completes and checks
    try {
      check(match.name, optionsOf(match, spec, given, request), traitsOf(match.method, match.template).encrypt ?? [])
      return
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      problem ??= new RequestError(`${match.name}: ${error.message}${cureOf(error, spec.request)}`)
    }
  }
  throw problem ?? new TypeError('no operation was checked')
}

function find(work: () => readonly Match[], method: string, path: string): readonly Match[] {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const remedy = `${suggestion(method, path)} (--no-validate calls it all the same)`
    throw new RequestError(`${method} ${path}: ${error.message}${remedy}`)
  }
}

/** A request in the shape that a spec describes. */
function optionsOf({ variables }: Match, { request }: OperationSpec, given: CallGiven, wire: TransportRequest) {
  const { headers, query, json, ...described } = propertiesOf(request)
  const own = Object.entries(variables).map(([name, text]) => [name, coerce(text, described[name])])
  const named = Object.keys(headers?.properties ?? {}).flatMap((name) => {
    const value = wire.headers[name.toLowerCase()]
    return value === undefined ? [] : [[name, value]]
  })
  return {
    ...Object.fromEntries(own),
    ...(query && { query: mapValues(given.query ?? {}, (value, name) => coerceAll(value, query.properties?.[name])) }),
    ...(!query && given.query && { query: given.query }),
    ...(headers && { headers: Object.fromEntries(named) }),
    ...(json && given.json !== undefined && { json: given.json }),
    ...(!json && given.json !== undefined && { json: given.json }),
  }
}

function coerceAll(value: string | string[], field: Field | undefined): unknown {
  return typeof value === 'string' ? coerce(value, field) : value.map((one) => coerce(one, field?.items))
}

/** What to do about a field: its unit, or the right spelling of its name. */
function cureOf({ detail, message }: Refusal, request: Field): string {
  const path = typeof detail?.field === 'string' ? detail.field.split('/').filter(Boolean) : []
  const parents = path.slice(0, -1)
  const root = propertiesOf(request).json
  const parent = parents.reduce<Field | undefined>((field, name) => below(field, name), root)
  const last = path.at(-1) ?? ''
  const field = below(parent, last)
  if (field?.['x-unit'] === 'fen') return '. Amounts are whole numbers of fen (分): 1 yuan is 100'
  if (!/is not described/.test(message) || !parent) return ''
  const near = Object.keys(propertiesOf(parent)).find((name) => distance(name, last) < 3)
  return near === undefined ? '' : `. Did you mean \`${near}\`?`
}

function below(field: Field | undefined, name: string): Field | undefined {
  return /^\d+$/.test(name) ? field?.items : field && propertiesOf(field)[name]
}

function mapValues<T, U>(
  values: Readonly<Record<string, T>>,
  change: (value: T, name: string) => U,
): Record<string, U> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]))
}
