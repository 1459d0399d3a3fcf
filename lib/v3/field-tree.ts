/** Field names to the fields below them. */
export interface FieldTree {
  readonly below: ReadonlyMap<string, FieldTree>
  /** Whether a path ends here. Others may lead on below it. */
  readonly isEnd: boolean
}

interface Node {
  readonly below: Map<string, Node>
  isEnd: boolean
}

/**
 * The tree of the fields at `paths`.
 *
 * @param paths Field names joined by dots: `receivers.name`. A list has no segment of its own.
 */
export function toFieldTree(paths: readonly string[]): FieldTree {
  const root = newNode()
  for (const path of paths) {
    let node = root
    for (const name of path.split('.')) {
      const below = node.below.get(name) ?? newNode()
      node.below.set(name, below)
      node = below
    }
    node.isEnd = true
  }
  return root
}

/** The fields that `value` has of its own and that the tree names, in the order of the tree. */
export function fieldsIn(
  value: object,
  tree: FieldTree,
): readonly (readonly [name: string, field: unknown, below: FieldTree])[] {
  return [...tree.below]
    .filter(([name]) => Object.hasOwn(value, name))
    .map(([name, below]) => [name, (value as Record<string, unknown>)[name], below] as const) // hasOwn has just found it
}

function newNode(): Node {
  return { below: new Map(), isEnd: false }
}
