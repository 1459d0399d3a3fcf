/** The Levenshtein distance of two texts; `most` when it is at least that. */
export function distance(from: string, to: string, most: number): number {
  if (Math.abs(from.length - to.length) >= most) return most
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [at, letter] of [...from].entries()) {
    const next = [at + 1]
    for (let index = 0; index < to.length; index += 1) {
      const [left = 0, above = 0, diagonal = 0] = [next[index], row[index + 1], row[index]]
      next.push(Math.min(left + 1, above + 1, diagonal + (letter === to[index] ? 0 : 1)))
    }
    if (Math.min(...next) >= most) return most
    row = next
  }
  return Math.min(row.at(-1) ?? 0, most)
}
