/** Field names to the fields below them. A marked field is JSON text on the wire. */
interface Node {
  readonly below: Map<string, Node>
  marked: boolean
}

/**
 * A copy of `value` in which the fields at `paths` are JSON text, innermost first. JSON text that the caller
 * has already written stays as it is, so that code ported from PHP works.
 *
 * @param paths Field names joined by dots; elements of lists are included.
 */
export function writeJsonTexts(value: unknown, paths: readonly string[]): unknown {
  return write(value, toTree(paths))
}

/** A copy of `value` in which the JSON texts at `paths` are parsed, outermost first. Text that is not JSON stays. */
export function readJsonTexts(value: unknown, paths: readonly string[]): unknown {
  return read(value, toTree(paths))
}

function write(value: unknown, node: Node): unknown {
  const inner = mapFields(value, node, write)
  return node.marked && typeof inner === 'object' && inner !== null ? JSON.stringify(inner) : inner
}

function read(value: unknown, node: Node): unknown {
  return mapFields(node.marked && typeof value === 'string' ? parse(value) : value, node, read)
}

function mapFields(value: unknown, node: Node, map: (value: unknown, node: Node) => unknown): unknown {
  if (node.below.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => mapFields(item, node, map))
  const present = Object.entries(value).flatMap(([name, field]) => {
    const below = node.below.get(name)
    return below ? [[name, map(field, below)] as const] : []
  })
  return { ...value, ...Object.fromEntries(present) }
}

/** The parsed text, or the text itself when it is not JSON: the answer is verified, so it must reach the caller. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function toTree(paths: readonly string[]): Node {
  const root: Node = { below: new Map(), marked: false }
  for (const path of paths) {
    let node = root
    for (const name of path.split('.')) {
      const below: Node = node.below.get(name) ?? { below: new Map(), marked: false }
      node.below.set(name, below)
      node = below
    }
    node.marked = true
  }
  return root
}
