import type { Traits, XmlFields } from '../../types/core.js'
import { asLists, gatherIndexed } from './lists.js'

/** Fields for the caller: as they came, repeated elements as lists, JSON texts parsed, and indexed fields gathered in `$n`. */
export function toData(
  fields: XmlFields,
  { lists = [], indexed = [], jsonAnswers = [] }: Pick<Traits, 'lists' | 'indexed' | 'jsonAnswers'>,
): Record<string, unknown> {
  const parsed = jsonAnswers
    .filter((name) => typeof fields[name] === 'string' && fields[name] !== '')
    .map((name) => [name, parseJson(String(fields[name]))] as const)
  const gathered = indexed.length > 0 ? (gatherIndexed(fields, indexed) ?? []) : undefined
  return { ...asLists(fields, lists), ...Object.fromEntries(parsed), ...(gathered && { $n: gathered }) }
}

/** The parsed text, or the text itself when it is not JSON: the answer is genuine, so it must reach the caller. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
