import { parseJson } from '../transport/parse-json.js'
import { type FieldTree, fieldsIn, toFieldTree } from './field-tree.js'

/**
 * A copy of `value` in which the fields at `paths` are JSON text, innermost first. JSON text that the caller
 * has already written stays as it is, so that code ported from PHP works.
 *
 * @param paths Field names joined by dots; elements of lists are included.
 */
export function writeJsonTexts(value: unknown, paths: readonly string[]): unknown {
  return write(value, toFieldTree(paths))
}

/** A copy of `value` in which the JSON texts at `paths` are parsed, outermost first. Text that is not JSON stays. */
export function readJsonTexts(value: unknown, paths: readonly string[]): unknown {
  return read(value, toFieldTree(paths))
}

function write(value: unknown, tree: FieldTree): unknown {
  const inner = mapFields(value, tree, write)
  return tree.isEnd && typeof inner === 'object' && inner !== null ? JSON.stringify(inner) : inner
}

function read(value: unknown, tree: FieldTree): unknown {
  return mapFields(tree.isEnd && typeof value === 'string' ? parse(value) : value, tree, read)
}

function mapFields(value: unknown, tree: FieldTree, map: (value: unknown, tree: FieldTree) => unknown): unknown {
  if (tree.below.size === 0 || typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item) => mapFields(item, tree, map))
  const mapped = fieldsIn(value, tree).map(([name, field, below]) => [name, map(field, below)] as const)
  return { ...value, ...Object.fromEntries(mapped) }
}

/** The parsed text, or the text itself when it is not JSON: the answer is verified, so it must reach the caller. */
function parse(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return text
  }
}
