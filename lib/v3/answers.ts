import { createPathTree, segmentsOf } from '../call/path-tree.js'
import { bodiless, coded, files, operations } from '../generated/operations.js'

/**
 * What an operation answers with: JSON without or with a field `code` of its own, nothing, or a file; `unknown` where the
 * spec does not describe it.
 */
export type Answers = 'json' | 'coded' | 'none' | 'file' | 'unknown'

/** Loaded only for an answer that looks wrong; built once from a constant, and never changed. */
const tree = createPathTree(operations.filter((name) => !/ v2\//.test(name)).map((name) => [name, name] as const))

/** What the operation at a path answers with. @param path Expanded, without a leading slash. */
export function answersOf(method: string, path: string): Answers {
  const [name] = tree.find(method, segmentsOf(path)) ?? []
  if (name === undefined) return 'unknown'
  if (bodiless.has(name)) return 'none'
  if (files.has(name)) return 'file'
  return coded.has(name) ? 'coded' : 'json'
}
