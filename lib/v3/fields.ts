import { type FieldTree, fieldsIn, toFieldTree } from './field-tree.js'

/** Replaces one sensitive text by another. `field` says where it stands, for messages. */
export type Replace = (text: string, field: string) => string | Promise<string>

/** Says that what stands at `field` cannot be handled. */
export type Refuse = (field: string, problem: string) => Error

/**
 * A copy of `value` with its sensitive fields replaced; what is not on the way to one is shared with the original.
 *
 * Lists are walked: `receivers.name` is the `name` of every receiver, and a list of texts is replaced one by one.
 * Empty texts, `null` and missing fields stay as they are.
 *
 * @param paths Field names joined by dots.
 * @throws what `refuse` makes, when a field is not of the shape that the spec gives it: it must not travel unreplaced.
 */
export async function replaceFields(
  value: unknown,
  paths: readonly string[],
  replace: Replace,
  refuse: Refuse,
  at = '',
): Promise<unknown> {
  // Without this the root itself would count as the sensitive field.
  return paths.length === 0 ? value : walk(value, toFieldTree(paths), replace, refuse, at)
}

async function walk(value: unknown, tree: FieldTree, replace: Replace, refuse: Refuse, at: string): Promise<unknown> {
  if (value === undefined || value === null || value === '') return value
  if (Array.isArray(value)) {
    return Promise.all(value.map((item, index) => walk(item, tree, replace, refuse, `${at}[${index}]`)))
  }
  if (tree.below.size === 0) {
    if (typeof value !== 'string') throw refuse(at, `must be a string, not ${typeof value}`)
    return replace(value, at)
  }
  if (typeof value !== 'object') throw refuse(at, `must be an object, not ${typeof value}`)
  const replaced = fieldsIn(value, tree).map(
    async ([name, field, below]) =>
      [name, await walk(field, below, replace, refuse, at === '' ? name : `${at}.${name}`)] as const,
  )
  return { ...value, ...Object.fromEntries(await Promise.all(replaced)) }
}
