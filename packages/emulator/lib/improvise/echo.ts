import type { Field } from '../spec/field.js'
import { holdsSecret, propertiesOf } from '../spec/shapes.js'
import type { RequestOptions } from '../world/exchange.js'

/** A value of the request, with its field in the spec. */
export interface Given {
  readonly value: unknown
  readonly field: Field
}

/** The values of the request that an answer may repeat, seen from one position in the answer. */
export interface Echo {
  /** The same, seen from the property `name` of this position. */
  below(name: string): Echo
  /** The same, seen from each element of the request's list for this position; `undefined` without such a list. */
  elements(): readonly Echo[] | undefined
  /**
   * The result of `accept` for the request's value for this position; `undefined` when no value is accepted.
   *
   * @param sensitive Whether this position is encrypted; sensitive values are repeated only there.
   */
  value(accept: (value: unknown) => unknown, sensitive: boolean): unknown
}

/** Names that have one meaning in any position: `out_trade_no`, `appid`, `sha256`, but not `name` or `total`. */
const DISTINCT = /_|..id$|\d$|[a-z][A-Z]/

/** Largest number of elements of a list that are repeated. */
const MOST_ELEMENTS = 100

const ROOTS = ['json', 'query', 'xml', 'body'] as const

/**
 * The values that the answer to a request may repeat: the value at the same position of the request (path variables,
 * `query`, `json`, `xml` and `meta` merged), otherwise a value with the same name anywhere in it.
 *
 * @param more Values of earlier requests, where this one has none.
 */
export function createEcho(request: RequestOptions, described: Field, more: readonly Given[] = []): Echo {
  const root = { value: request, field: described }
  const places = [
    root,
    ...ROOTS.flatMap((name) => child(root, name)).flatMap((given) => [given, ...child(given, 'meta')]),
  ]
  return echoAt([...places, ...more], new Map([...indexByName(more), ...indexByName(places)]))
}

function echoAt(places: readonly Given[], named: ReadonlyMap<string, Given>): Echo {
  return {
    below(name) {
      const here = places.flatMap((given) => child(given, name))
      const elsewhere = named.get(name)
      return echoAt(here.length === 0 && elsewhere ? [elsewhere] : here, named)
    },
    elements() {
      const list = places.find(({ value }) => Array.isArray(value))
      if (!list) return undefined
      const values = list.value as readonly unknown[] // checked by Array.isArray
      return values.slice(0, MOST_ELEMENTS).map((value) => echoAt([{ value, field: list.field.items ?? {} }], named))
    },
    value(accept, sensitive) {
      const allowed = places.filter(({ field }) => sensitive || !holdsSecret(field))
      return allowed.map(({ value }) => accept(value)).find((value) => value !== undefined)
    },
  }
}

function child({ value, field }: Given, name: string): Given[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !Object.hasOwn(value, name)) return []
  const below: unknown = (value as Record<string, unknown>)[name] // checked by hasOwn
  return below === undefined ? [] : [{ value: below, field: propertiesOf(field)[name] ?? {} }]
}

/** Searches breadth first: of two fields with the same name, the one nearer to the root is found. */
function indexByName(places: readonly Given[]): Map<string, Given> {
  const named = new Map<string, Given>()
  let level = places
  while (level.length > 0) {
    const next: Given[] = []
    for (const given of level) {
      for (const [name, below] of childrenOf(given)) {
        next.push(below)
        const isName = name !== '' && (typeof below.value === 'object' || DISTINCT.test(name))
        if (isName && !named.has(name)) named.set(name, below)
      }
    }
    level = next
  }
  return named
}

function childrenOf(given: Given): (readonly [name: string, below: Given])[] {
  const { value, field } = given
  if (Array.isArray(value)) {
    return value.slice(0, MOST_ELEMENTS).map((item) => ['', { value: item, field: field.items ?? {} }] as const)
  }
  if (!isPlain(value)) return []
  return Object.keys(value).flatMap((name) => child(given, name).map((below) => [name, below] as const))
}

/** Whether a value is a JSON object; a file is not. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
