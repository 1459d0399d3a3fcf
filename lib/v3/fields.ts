/** Returns the replacement of one sensitive text. `field` is its path, for messages. */
export type Replace = (text: string, field: string) => string | Promise<string>

/** Makes the error for a value at `field` that cannot be handled. */
export type Refuse = (field: string, problem: string) => Error

/** Field names to the fields below them; a leaf is a sensitive field. */
interface Tree extends Map<string, Tree> {}

/**
 * A copy of `value` with its sensitive fields replaced; all other parts are shared with the original.
 *
 * Elements of lists are included: `receivers.name` is the `name` of every receiver, and each text of a list is replaced.
 * Empty texts, `null` and missing fields stay as they are.
 *
 * @param paths Field names joined by dots.
 * @throws the error that `refuse` makes, when a field has another shape than in the spec: it must not be sent as it is.
 */
export async function replaceFields(
  value: unknown,
  paths: readonly string[],
  replace: Replace,
  refuse: Refuse,
  at = '',
): Promise<unknown> {
  // Without this the root itself would count as the sensitive field.
  return paths.length === 0 ? value : walk(value, toTree(paths), replace, refuse, at)
}

async function walk(value: unknown, tree: Tree, replace: Replace, refuse: Refuse, at: string): Promise<unknown> {
  if (value === undefined || value === null || value === '') return value
  if (Array.isArray(value)) {
    return Promise.all(value.map((item, index) => walk(item, tree, replace, refuse, `${at}[${index}]`)))
  }
  if (tree.size === 0) {
    if (typeof value !== 'string') throw refuse(at, `must be a string, not ${typeof value}`)
    return replace(value, at)
  }
  if (typeof value !== 'object') throw refuse(at, `must be an object, not ${typeof value}`)
  const present = [...tree].filter(([name]) => Object.hasOwn(value, name))
  const replaced = present.map(async ([name, below]) => {
    const field = (value as Record<string, unknown>)[name] // checked by hasOwn
    return [name, await walk(field, below, replace, refuse, at === '' ? name : `${at}.${name}`)] as const
  })
  return { ...value, ...Object.fromEntries(await Promise.all(replaced)) }
}

function toTree(paths: readonly string[]): Tree {
  const root: Tree = new Map()
  for (const path of paths) {
    let node = root
    for (const name of path.split('.')) {
      const below: Tree = node.get(name) ?? new Map()
      node.set(name, below)
      node = below
    }
  }
  return root
}
