import type { Field } from '../spec/field.js'
import { propertiesOf } from '../spec/shapes.js'

/** A value of an enumeration that its spec does not list. */
export interface Unlisted {
  /** Its path in the options: `['json', 'type']`. */
  readonly path: readonly string[]
  /** The documented values. */
  readonly list: readonly unknown[]
}

/** The values of a request that are in none of the lists that its spec has for them. */
export function unlistedIn(described: Field, request: unknown): readonly Unlisted[] {
  return find([described], request, [])
}

/** @param fields The field, in each alternative that describes it. */
function find(fields: readonly Field[], value: unknown, path: readonly string[]): readonly Unlisted[] {
  const lists = fields.flatMap(({ enum: list, 'x-open': isOpen }) => (list && !isOpen ? [list] : []))
  if (lists.length > 0 && lists.length === fields.length && !lists.flat().includes(value)) {
    return [{ path, list: [...new Set(lists.flat())] }]
  }
  if (Array.isArray(value)) {
    const items = fields.flatMap(({ items }) => items ?? [])
    return value.flatMap((item, index) => find(items, item, [...path, String(index)]))
  }
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return []
  return Object.entries(value).flatMap(([name, below]) => find(alternativesOf(fields, name), below, [...path, name]))
}

function alternativesOf(fields: readonly Field[], name: string): readonly Field[] {
  return fields.flatMap((field) => {
    const members = field.anyOf ?? []
    const own = field.properties?.[name]
    return [...(own ? [own] : []), ...members.flatMap((member) => propertiesOf(member)[name] ?? [])]
  })
}
