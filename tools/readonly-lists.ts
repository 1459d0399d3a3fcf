const PAIRS: Readonly<Record<string, string>> = { '}': '{', ')': '(', ']': '[' }

/** The text of types in which every list is `readonly`, so that a constant list (`as const`) is accepted; comments are left alone. */
export function withReadonlyLists(text: string): string {
  const comments = [...text.matchAll(/\/\*\*.*?\*\//gs)].map(
    ({ 0: one, index }) => [index, index + one.length] as const,
  )
  const isCode = (at: number) => !comments.some(([from, to]) => at >= from && at < to)
  const starts = [...text.matchAll(/\[\]/g)]
    .map(({ index }) => index)
    .filter(isCode)
    .map((end) => startOf(text, end, isCode))
  return starts.toSorted((a, b) => b - a).reduce((all, at) => `${all.slice(0, at)}readonly ${all.slice(at)}`, text)
}

/** Where the type begins that ends at `end`: a name, or a pair of brackets. Texts in quotes are passed over. */
function startOf(text: string, end: number, isCode: (at: number) => boolean): number {
  const last = text[end - 1] ?? ''
  const opener = PAIRS[last]
  if (opener === undefined) return end - (/[\w.$]+$/.exec(text.slice(0, end))?.[0].length ?? 0)
  let depth = 0
  let isQuoted = false
  for (let at = end - 1; at >= 0; at -= 1) {
    const letter = text[at]
    if (!isCode(at)) continue
    if (letter === "'") isQuoted = !isQuoted
    if (isQuoted) continue
    if (letter === last) depth += 1
    if (letter === opener) depth -= 1
    if (depth === 0) return at
  }
  throw new Error('a type of a list without its beginning')
}
