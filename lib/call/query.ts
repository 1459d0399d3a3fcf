import type { QueryValue } from '../../types/core.js'
import type { RequestError } from '../errors.js'
import { isRecord } from '../settings/checks.js'
import { stringify } from './body.js'
import type { QueryEntries, QueryEntry } from './call.js'

type Refuse = (problem: string) => RequestError

/** Maps within maps of a query: deeper ones are refused, and so are those that contain themselves. */
const DEEPEST = 8

/**
 * The parameters of a query, in the order of the caller. `null` and `undefined` are left out, a list repeats its name, and a
 * map writes the names of its members in brackets (`filter[a]=1`), as PHP does.
 *
 * @param query An object, or the text of a query string in the form of `application/x-www-form-urlencoded`.
 */
export function queryEntries(query: unknown, refuse: Refuse): QueryEntries {
  if (query === undefined || query === null) return []
  if (typeof query === 'string') return entriesOfText(query, refuse)
  if (!isRecord(query)) throw refuse('`query` must be a plain object, or the text of a query string')
  const entries: QueryEntry[] = []
  for (const name of Object.keys(query)) {
    if (!name.isWellFormed()) throw refuse('a name in `query` contains half a character (a lone surrogate)')
    const value = query[name]
    if (Array.isArray(value)) for (const item of value as unknown[]) add(entries, name, item, refuse)
    else add(entries, name, value, refuse)
  }
  return entries
}

function add(entries: QueryEntry[], name: string, item: unknown, refuse: Refuse): void {
  if (item === null || item === undefined) return
  entries.push(isPlainObject(item) ? mapEntry(item, name, refuse) : [name, queryText(item, name, refuse)])
}

function entriesOfText(text: string, refuse: Refuse): QueryEntries {
  if (/[\p{Cs}\p{Cc}#]/u.test(text)) throw refuse('`query` holds a control character, half a character or a `#`')
  if (/:\d\d\+\d\d:?\d\d/.test(text)) {
    throw refuse('`query` holds a time with a `+`, which a query string reads as a space; write %2B, or pass an object')
  }
  return [...new URLSearchParams(text)]
}

/** A map, as JSON text for the few operations that take one, and as parameters for the others. */
function mapEntry(value: object, name: string, refuse: Refuse): QueryEntry {
  const nested = flatten(value, name, refuse, 1)
  return [name, stringify(value) ?? '', true, nested]
}

function flatten(value: object, name: string, refuse: Refuse, depth: number): QueryEntries {
  if (depth > DEEPEST) throw refuse(`\`query.${name.split('[', 1)[0]}\` is nested too deeply, or refers to itself`)
  return Object.entries(value)
    .filter(([, item]) => item !== null && item !== undefined)
    .flatMap(([key, item]: [string, unknown]) => {
      const inner = `${name}[${key}]`
      const isMap = isPlainObject(item) || Array.isArray(item)
      return isMap
        ? flatten(item, inner, refuse, depth + 1)
        : [[inner, queryText(item as QueryValue, inner, refuse)] as const]
    })
}

function isPlainObject(value: unknown): value is object {
  return (
    typeof value === 'object' &&
    isRecord(value) &&
    (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null)
  )
}

function queryText(value: unknown, name: string, refuse: Refuse): string {
  const scalar = typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint'
  if (!scalar && !Number.isFinite(value)) {
    throw refuse(`\`query.${name}\` must be a string, a finite number, a boolean, or a list of them`)
  }
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw refuse(`\`query.${name}\` is an integer beyond 2^53, whose last digits are lost; pass it as a string`)
  }
  const text = String(value)
  if (!text.isWellFormed()) throw refuse(`\`query.${name}\` contains half a character (a lone surrogate)`)
  return text
}
