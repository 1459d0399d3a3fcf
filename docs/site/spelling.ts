import { distance } from 'fastest-levenshtein'
import type { SiteIndex, SiteText } from '../../tools/site/entries.js'
import { tokensOf } from './rank.js'

/**
 * The query with each misspelt word put right; `undefined` where there is none, or nothing is near it. Words of four letters and more
 * are looked at, since a shorter one is near to too many.
 */
export function meantBy(query: string, index: SiteIndex, text: SiteText): string | undefined {
  const known = wordsOf(index, text)
  const tokens = tokensOf(query)
  const meant = tokens.map((token) => {
    return known.has(token) || !/^[a-z_]{4,}$/.test(token) ? token : nearest(token, known)
  })
  return meant.includes(undefined) || meant.every((word, at) => word === tokens[at]) ? undefined : meant.join(' ')
}

/** Latin words of titles and paths, and the names of fields, with how often each is there. */
function wordsOf({ entries }: SiteIndex, { fields }: SiteText): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const count = (word: string, times: number) => {
    for (const token of tokensOf(word)) counts.set(token, (counts.get(token) ?? 0) + times)
  }
  for (const [address, title] of entries) {
    for (const word of `${title} ${address}`.split(/[^A-Za-z_]+/)) count(word, 1)
  }
  for (const [name, , pages] of fields) count(name, pages.length)
  return counts
}

/** Of the words that differ by a letter, or by two where it is long, the nearest, and of those the most frequent. */
function nearest(token: string, known: ReadonlyMap<string, number>): string | undefined {
  const most = token.length >= 6 ? 2 : 1 // two letters exchanged are two
  const near = [...known]
    .map(([word, times]) => ({ word, times, slips: distance(token, word) }))
    .filter(({ slips }) => slips <= most)
  return near.toSorted((a, b) => a.slips - b.slips || b.times - a.times)[0]?.word
}
