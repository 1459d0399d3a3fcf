import type { Refuse, Replace } from '../../types/core.js'
import { type FieldTree, fieldsIn, toFieldTree } from './field-tree.js'

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
