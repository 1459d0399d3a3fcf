import type { Field } from '../../tools/spec.js'

/**
 * Where a value holds a text that is only what its field is called: `data.links.next` with 下一页链接.
 *
 * @param isOwn Whether a text is the caller's own, which an answer may repeat.
 */
export function placeholdersIn(
  field: Field,
  value: unknown,
  at: string,
  isOwn: (text: unknown) => boolean = () => false,
): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => placeholdersIn(field.items ?? {}, one, `${at}[]`, isOwn))
  if (typeof value !== 'object' || value === null) {
    return typeof value === 'string' && value === field.description && !isOwn(value) ? [at] : []
  }
  const below = [field, ...(field.anyOf ?? [])].flatMap(({ properties = {} }) => Object.entries(properties))
  const values = value as Readonly<Record<string, unknown>> // a value of an answer is JSON
  return below.flatMap(([name, one]) => placeholdersIn(one, values[name], `${at}.${name}`, isOwn))
}

/** All texts in a request, each of which is the caller's own. */
export function textsIn(value: unknown): unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [value]
}
