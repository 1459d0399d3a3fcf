/** Largest number of edits between two names that still counts as a typing error. */
const MOST_EDITS = 2

/**
 * The known name that is closest to an unknown one: the same letters in another case or with other separators, otherwise
 * the name with the fewest edits, two at most.
 *
 * @returns `undefined` when no name is near.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const bare = letters(name)
  const same = known.find((one) => letters(one) === bare)
  if (same !== undefined) return same
  if (name.length > 64) return undefined
  const [best] = known
    .map((one) => ({ one, edits: editsBetween(bare, letters(one)) }))
    .filter(({ one, edits }) => edits <= MOST_EDITS && edits < one.length / 2)
    .toSorted((a, b) => a.edits - b.edits)
  return best?.one
}

/** The end of a message about an unknown name: a question, or nothing. */
export function didYouMean(name: string, known: readonly string[]): string {
  const meant = nearest(name, known)
  return meant === undefined ? '' : `. Did you mean \`${meant}\`?`
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** The Levenshtein distance. */
function editsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1]
    for (let index = 0; index < to.length; index += 1) {
      const [left = 0, above = 0, diagonal = 0] = [next[index], row[index + 1], row[index]]
      next.push(Math.min(left + 1, above + 1, diagonal + (letter === to[index] ? 0 : 1)))
    }
    row = next
  }
  return row[to.length] ?? 0
}
