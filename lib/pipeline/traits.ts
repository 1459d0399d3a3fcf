import type { Call } from '../call/call.js'
import { traits } from '../generated/traits.js'
import type { Traits } from '../types.js'

const NONE: Traits = {}

/** Path segments to the operations below them. A variable of the spec has the key `{}`. */
interface Node {
  readonly below: Map<string, Node>
  traits?: Traits
}

/** Built once from a constant when the module is loaded; never changed. */
const roots = buildTree(traits)

/** The traits of an operation, by the template of the spec; empty where nothing departs from the default. */
export function traitsOf(method: string, template: string): Traits {
  return traits[`${method} ${template}`] ?? NONE
}

/**
 * The traits of the operation that a call addresses; empty where nothing departs from the default.
 *
 * The lookup uses the path on the wire, because the caller may have given the variables other names than the spec, filled
 * them in (`chain('v3/pay/transactions/id/4200…')`) or written several segments as one `{+x}`, and sensitive fields must
 * be encrypted in any case. A literal segment of the spec takes precedence over a variable.
 *
 * @param path The expanded path of the call.
 */
export function findTraits(call: Pick<Call, 'method' | 'template'>, path: string): Traits {
  const exact = traits[`${call.method} ${call.template}`]
  if (exact) return exact
  const root = roots.get(call.method)
  if (!root) return NONE
  const [pathname = ''] = path.split('?', 1)
  return descend(root, pathname.split('/').map(decodeSegment), 0) ?? NONE
}

/** A decoded path segment. A segment with an invalid encoding cannot be a literal of the spec. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function descend(node: Node, segments: readonly string[], depth: number): Traits | undefined {
  const segment = segments[depth]
  if (segment === undefined) return node.traits
  const literal = node.below.get(segment)
  const found = literal && descend(literal, segments, depth + 1)
  if (found) return found
  const variable = segment === '' ? undefined : node.below.get('{}')
  return variable && descend(variable, segments, depth + 1)
}

function buildTree(operations: Readonly<Record<string, Traits>>): ReadonlyMap<string, Node> {
  const trees = new Map<string, Node>()
  for (const [operation, found] of Object.entries(operations)) {
    const [method = '', template = ''] = operation.split(' ')
    let node = childOf(trees, method)
    for (const segment of template.split('/')) node = childOf(node.below, segmentKey(segment))
    node.traits ??= found
  }
  return trees
}

function childOf(nodes: Map<string, Node>, key: string): Node {
  const node = nodes.get(key) ?? { below: new Map() }
  nodes.set(key, node)
  return node
}

function segmentKey(segment: string): string {
  if (segment === '{empty}') return ''
  return segment.startsWith('{') ? '{}' : segment
}
