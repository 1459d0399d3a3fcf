import type { Traits } from '../../types/core.js'
import { traits } from '../generated/traits.js'
import { ownProperties } from '../settings/setting.js'

/** Operations that depart from the default, `PATCH v3/…/{out_user_id}`, and how. */
export type TraitRows = ReadonlyMap<string, Traits>

/**
 * The head of a path: its first two segments in lower case, by which the rows are grouped. `undefined` where a variable stands
 * there.
 */
export function headOf(segments: readonly (string | undefined)[]): string | undefined {
  const head = segments.slice(0, 2)
  return head.includes(undefined) ? undefined : head.join('/').toLowerCase()
}

/**
 * A function that returns what `make` makes of the rows under a head, and the same from then on; `undefined` for a head without
 * rows. So a process that calls few operations takes few of them apart. Rows are constants: what is kept never changes, and there
 * is at most one of it for each head of the spec.
 */
export function perHead<T extends object | null>(make: (rows: TraitRows) => T): (head?: string) => T | undefined {
  const made = new Map<string, T>()
  return (head = '') => {
    const found = made.get(head)
    if (found !== undefined || !Object.hasOwn(traits, head)) return found
    const fresh = make(readRows(head))
    made.set(head, fresh)
    return fresh
  }
}

/** The rows under a head. */
export const rowsUnder = perHead((rows) => rows)

/** Without prototypes: `Object.prototype.unsigned` must not switch verification off. */
function readRows(head: string): TraitRows {
  const rows = JSON.parse(traits[head] ?? '{}', (_, value: unknown) => {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? ownProperties(value) : value
  })
  const named = Object.entries(rows as Readonly<Record<string, Traits>>) // as the generator has written it
  return new Map(named.map(([name, row]) => [name.replace(' ', ` ${head}`), row]))
}
