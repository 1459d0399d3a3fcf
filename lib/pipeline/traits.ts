import type { Call } from '../call/call.js'
import { createPathTree } from '../call/path-tree.js'
import { traits } from '../generated/traits.js'
import type { Traits } from '../types.js'

const NONE: Traits = {}

/** Built from a constant, once, when the module is first loaded; it never changes. */
const tree = createPathTree(Object.entries(traits))

/** Where an operation of the spec departs from the default, by the spec's own template. */
export function traitsOf(method: string, template: string): Traits {
  return traits[`${method} ${template}`] ?? NONE
}

/**
 * Where the operation of a call departs from the default.
 *
 * What counts is the path on the wire: the caller may have named variables otherwise than the spec, filled them in
 * (`chain('v3/pay/transactions/id/4200…')`) or written several segments as one `{+x}`, and sensitive fields must be
 * encrypted all the same. A literal segment of the spec goes before a variable.
 *
 * @param path The template of the call, expanded.
 */
export function findTraits(call: Pick<Call, 'method' | 'template'>, path: string): Traits {
  const exact = traits[`${call.method} ${call.template}`]
  if (exact) return exact
  const [pathname = ''] = path.split('?', 1)
  const segments = pathname.split('/')
  return tree.find(call.method, pathname.includes('%') ? segments.map(decodeSegment) : segments)?.[0] ?? NONE
}

/** A segment as the emulator reads it. One that is no valid encoding cannot be a literal of the spec. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
