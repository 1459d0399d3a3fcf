import type { Field } from '../spec/field.js'
import { holdsSecret, propertiesOf } from '../spec/shapes.js'
import type { RequestOptions } from '../world/exchange.js'

/** A value that the request gave, and what the request's spec says of it. */
interface Given {
  readonly value: unknown
  readonly field: Field
}

/** What an answer may repeat of its request, seen from one place in the answer. */
export interface Echo {
  /** The same, seen from the property `name` of this place. */
  below(name: string): Echo
  /** The same, seen from each element of the list that the request gave for this place; `undefined` when it gave none. */
  elements(): readonly Echo[] | undefined
  /**
   * What `accept` makes of the value that the request gave for this place; `undefined` when it takes none.
   *
   * @param sensitive Whether this place is encrypted; a sensitive value is for such places only.
   */
  value(accept: (value: unknown) => unknown, sensitive: boolean): unknown
}

/** Names that mean one thing wherever they stand: `out_trade_no`, `appid`, `sha256`, but not `name` or `total`. */
const DISTINCT = /_|..id$|\d$|[a-z][A-Z]/

/** Elements of a given list that are repeated at most. */
const MOST_ELEMENTS = 100

const ROOTS = ['json', 'query', 'body'] as const

/**
 * What the answer to a request may repeat: what stands at the same place of the request (its path variables, `query`,
 * `json` and `meta` taken as one), else what has the same name anywhere in it.
 */
export function createEcho(request: RequestOptions, described: Field): Echo {
  const root = { value: request, field: described }
  const places = [
    root,
    ...ROOTS.flatMap((name) => child(root, name)).flatMap((given) => [given, ...child(given, 'meta')]),
  ]
  return echoAt(places, indexByName(places))
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
      const values = list.value as readonly unknown[] // Array.isArray has just found it
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
  const below: unknown = (value as Record<string, unknown>)[name] // hasOwn has just found it
  return below === undefined ? [] : [{ value: below, field: propertiesOf(field)[name] ?? {} }]
}

/** Breadth first: of two fields with one name, the one nearer to the root. */
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

/** Whether a value is an object as JSON makes them; a file is not. */
function isPlain(value: unknown): value is object {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
