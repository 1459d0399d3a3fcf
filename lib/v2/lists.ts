/** Fields of one index: those of `$n` and, under the key `$m`, those of the second index. */
interface Gathered {
  readonly [field: string]: string | readonly Gathered[]
}

/**
 * The fields whose names end in one number or two, gathered by it: `coupon_id_0` is `coupon_id` of `$n[0]`, and
 * `coupon_id_0_1` is `coupon_id` of `$n[0].$m[1]`. An index that no field has is an empty object, so that positions are
 * indexes. `undefined` when there is none.
 *
 * @param names As the spec has them: `coupon_id_$n`, `coupon_id_$n_$m`.
 */
import type { XmlFields, XmlValue } from '../../types/core.js'
export function gatherIndexed(fields: XmlFields, names: readonly string[]): readonly Gathered[] | undefined {
  const list: Record<string, string | Record<string, string>[]>[] = []
  for (const [name, value] of Object.entries(fields)) {
    const [, stem = '', first = '', second] = INDEXED.exec(name) ?? []
    if (typeof value !== 'string' || !names.includes(`${stem}${second === undefined ? '_$n' : '_$n_$m'}`)) continue
    const outer = at(list, Number(first))
    if (!outer) continue
    if (second === undefined) {
      outer[stem] = value
      continue
    }
    const inner = Array.isArray(outer.$m) ? outer.$m : []
    outer.$m = inner
    const found = at(inner, Number(second))
    if (found) found[stem] = value
  }
  return list.length > 0 ? list : undefined
}

/** Beyond this, a number at the end of a name is no index: a list of that length would be the answer's to choose. */
const MOST = 1_000

const INDEXED = /^(.+?)_(\d{1,4})(?:_(\d{1,4}))?$/

/** The element of a list, with empty ones before it. */
function at<T extends object>(list: T[], index: number): T | undefined {
  if (index >= MOST) return undefined
  while (list.length <= index) list.push({} as T) // every field of it is optional
  return list[index]
}

/**
 * A copy in which each element that may repeat is a list, also where it came once or not at all.
 *
 * @param paths As in `hblist.hbinfo`.
 */
export function asLists(fields: XmlFields, paths: readonly string[]): XmlFields {
  return paths.reduce((copy, path) => withList(copy, path.split('.')), fields)
}

function withList(fields: XmlFields, [name = '', ...rest]: readonly string[]): XmlFields {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  if (value === undefined) return fields
  return { ...fields, [name]: rest.length > 0 ? withList(elements(value)[0] ?? {}, rest) : elements(value) }
}

/** The elements with elements that a value has: none when it is text. */
function elements(value: XmlValue): readonly XmlFields[] {
  if (typeof value === 'string') return []
  return Array.isArray(value) ? (value as readonly XmlFields[]) : [value as XmlFields]
}
