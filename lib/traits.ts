import { traits } from './generated/traits.js'
import type { Method, Traits } from './types.js'

const NONE: Traits = {}

/** Segments to the operations below them. A variable of the spec stands under `{}`. */
interface Node {
  readonly below: Map<string, Node>
  traits?: Traits
}

/** Built from a constant, once, when the module is first loaded; it never changes. */
const roots = buildTree(traits)

/**
 * Where an operation departs from the default.
 *
 * @param template As the caller wrote it: variables may have other names than in the spec, or be filled in already
 * (`chain('v3/pay/transactions/id/4200…')`), and sensitive fields must be encrypted all the same. A literal segment of
 * the spec goes before a variable.
 */
export function findTraits(method: Method, template: string): Traits {
  const exact = traits[`${method} ${template}`]
  if (exact) return exact
  const root = roots.get(method)
  const segments = template.replace(/[?#].*$/s, '').split('/')
  return (root && descend(root, segments, 0)) ?? NONE
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
