import type { Entry, SiteIndex } from '../../tools/site/entries.js'
import names from './businesses.tsv'
import { fileOnce } from './once.js'
import { type English, titleIn } from './title-in.js'

/** The file of English names, which only the English frame reads. */
export const loadEnglish = fileOnce<English>('english')

/** An index with English titles and businesses. The Chinese title stays, so that a search finds it too. */
export async function indexInEnglish(index: SiteIndex): Promise<SiteIndex> {
  const { titles } = await loadEnglish().catch((): English => ({ titles: {}, labels: {} })) // Chinese is better than nothing
  const entries = index.entries.map((entry): Entry => {
    const [address, title, verbs, business, marks] = entry
    const own = titleIn(titles, title)
    return own === undefined ? entry : [address, own, verbs, business, marks, title]
  })
  return { ...index, entries, businesses: index.businesses.map(businessInEnglish) }
}

/** The English name of a business, each of its levels by itself: `基础支付/JSAPI支付`. */
export function businessInEnglish(business: string): string {
  const known = rows()
  return business
    .split('/')
    .map((part) => known.get(part) ?? part)
    .join('/')
}

let parsed: ReadonlyMap<string, string> | undefined

function rows(): ReadonlyMap<string, string> {
  parsed ??= new Map(names.split('\n').map((line) => line.split('\t', 2) as [string, string])) // name, English
  return parsed
}
