import type { Entry, SiteIndex, SiteText } from '../../tools/site/entries.js'

/** A place that a search found. */
export interface Found {
  readonly page: number
  readonly score: number
  /** The heading or the field that was found, and not the page's own title. */
  readonly note?: string
  readonly anchor?: string
}

const RETIRED = 1
const COMMON = 2
const PARTNER = 4
const V2 = 8
const GUIDE = 16
const ENGLISH = 32
const WEBHOOK = 64

/** What readers call by other names than the site: titles of what they look for. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  回调: ['接收通知', 'notification'],
  callback: ['接收通知', 'notification'],
  webhook: ['接收通知', 'notification'],
  沙箱: ['模拟网关', 'the emulator'],
  sandbox: ['模拟网关', 'the emulator'],
  reconcile: ['对账', 'reconciliation'],
  查单: ['商户订单号查询'],
  退单: ['申请退款'],
  撤单: ['撤销'],
  提现: ['商家转账'],
  payout: ['transfer'],
  签名失败: ['签名错误'],
}

/** How many places a search shows. */
export const MOST = 40

/**
 * The places that hold every word of a query, the likeliest first: titles before paths before businesses before fields and texts, and
 * what most merchants use before what few do.
 *
 * @param text The fields and the sections of the guides, once they are loaded.
 * @param prefersEnglish Of the guides, those in English come first.
 */
export function search(query: string, index: SiteIndex, text: SiteText | undefined, prefersEnglish: boolean): Found[] {
  const tokens = tokensOf(query)
  if (tokens.length === 0) return []
  const fields = text ? fieldHits(tokens, text) : []
  const texts = compared(index)
  const pages = index.entries.flatMap((entry, page): Found[] => {
    const hits = tokens.map((token, at) => {
      const most = (entry[4] & GUIDE) !== 0 ? 80 : 100 // a guide called as the query comes after the operation that does it
      const known = texts[page] as Comparable // as many as entries
      const scores = [token, ...(ALSO[token] ?? [])].map((name) => ownScore(name, known))
      const own = Math.min(Math.max(...scores), most)
      const field = fields[at]?.get(page)
      return own > 0 || !field ? { score: own } : { score: field.score, note: field.note }
    })
    if (hits.some(({ score }) => score === 0)) return []
    const score = hits.reduce((sum, hit) => sum + hit.score, 0) / hits.length + weight(entry, prefersEnglish)
    const note = hits.find((hit) => hit.note)?.note
    return [{ page, score, ...(note !== undefined && { note }) }]
  })
  const contents = text ? comparedText(text).sections : []
  const known = new Set(pages.map(({ page }) => page))
  const sections = (text?.sections ?? []).flatMap(([page, heading, anchor], at): Found[] => {
    const entry = index.entries[page]
    if (!entry || (anchor === '' && known.has(page))) return []
    const hits = tokens.map((token) => sectionScore(token, ...(contents[at] ?? ['', ''])))
    if (hits.includes(0)) return []
    const score = hits.reduce((sum, hit) => sum + hit, 0) / hits.length + weight(entry, prefersEnglish)
    return [{ page, score, note: heading, anchor }]
  })
  return [...pages, ...sections].toSorted((a, b) => b.score - a.score || a.page - b.page).slice(0, MOST)
}

/** The words of a query; `outTradeNo` and `out-trade-no` are `out_trade_no`, and of a URL its path counts. */
export function tokensOf(query: string): string[] {
  const words = query
    .split(/\s+/)
    .map((word) => (/^https?:\/\/[^/]|.\/.*\?/.test(word) ? word.replace(/^https?:\/\/[^/]*|\?.*$/g, '') : word))
    .filter(Boolean)
  return words.map((word) => {
    const kebab = /^[a-z][a-z0-9]*(?:[A-Z][a-z0-9]*)+$/.test(word) ? word.replace(/([a-z0-9])([A-Z])/g, '$1_$2') : word
    return plain(kebab)
  })
}

/** An entry as it is compared with words. */
interface Comparable {
  readonly name: string
  /** The title in Chinese, where the name is English. */
  readonly other: string
  readonly path: string
  readonly segments: readonly string[]
  readonly verbs: string
  readonly domain: string
}

/** The entries of an index as they are compared, made at the first query. */
const comparable = new WeakMap<SiteIndex, readonly Comparable[]>()

function compared(index: SiteIndex): readonly Comparable[] {
  const known = comparable.get(index)
  if (known) return known
  const made = index.entries.map(([address, title, verbs, business, , other = '']): Comparable => {
    const path = plain(address)
    const domain = plain(index.businesses[business] ?? '')
    return { name: plain(title), other: plain(other), path, segments: path.split('/'), verbs: plain(verbs), domain }
  })
  comparable.set(index, made)
  return made
}

/** The names of fields, and the headings and contents of sections, in small letters. */
interface ComparableText {
  readonly fields: readonly string[]
  readonly sections: readonly (readonly [heading: string, content: string])[]
}

const comparableTexts = new WeakMap<SiteText, ComparableText>()

function comparedText(text: SiteText): ComparableText {
  const known = comparableTexts.get(text)
  if (known) return known
  const made = {
    fields: text.fields.map(([name]) => plain(name)),
    sections: text.sections.map(([, heading, , content]) => [plain(heading), plain(content)] as const),
  }
  comparableTexts.set(text, made)
  return made
}

/** A text in small letters, with one spelling of compound names, and without the plural of English words. */
function plain(text: string): string {
  const small = text.toLowerCase().replaceAll('-', '_')
  return small.replace(/(?<=[a-z]{2})ies\b/g, 'y').replace(/(?<=[a-z]{2})s\b/g, '')
}

function ownScore(token: string, { name, other, path, segments, verbs, domain }: Comparable): number {
  if (name === token || other === token) return 100
  if (name.startsWith(token)) return 70
  if (name.includes(token) || other.includes(token)) return 55
  if (holdsAll(token, name)) return 45
  if (verbs.split(' ').includes(token)) return segments.at(-1) === token ? 95 : 88 // a type of notification
  if (segments.at(-1) === token) return 60
  if (token.includes('/') && fills(token, segments)) return 60
  if (segments.includes(token)) return 40
  if (startsWord(token, path)) return 34
  if (startsWord(token, verbs)) return 34
  if (domain === token) return 52
  if (domain.startsWith(token)) return 50
  if (domain.includes(token)) return 30
  return holdsAll(token, `${name}${domain}`) ? 26 : 0
}

/** Whether a token is the path of an operation with values in place of its variables: `v3/certificate/5157F0`. */
function fills(token: string, [, , ...segments]: readonly string[]): boolean {
  const given = token.split('/').filter(Boolean)
  return (
    given.length === segments.length &&
    segments.every((segment, at) => segment === given[at] || (at > 1 && segment.startsWith('{')))
  )
}

/** Whether a Chinese word is there in pieces: every pair of its characters stands somewhere. */
function holdsAll(token: string, text: string): boolean {
  if (!/^\p{Script=Han}{3,}$/u.test(token)) return false
  return [...token].slice(1).every((last, at) => text.includes(`${[...token][at]}${last}`))
}

/** Whether a word of the text begins so; words are parted by `_`, `/` and the like. */
function startsWord(token: string, text: string): boolean {
  const at = text.indexOf(token)
  if (at < 0) return false
  if (at === 0 || !/[a-z0-9]/.test(text[at - 1] ?? '') || !/^[a-z0-9]/.test(token)) return true
  return startsWord(token, text.slice(at + 1))
}

function sectionScore(token: string, heading: string, text: string): number {
  if (heading === token) return 75
  if (heading.includes(token)) return 50
  if (/^[a-z0-9]/.test(token) ? startsWord(token, text) : text.includes(token)) return 24
  return 0
}

function fieldHits(tokens: readonly string[], text: SiteText): Map<number, { score: number; note: string }>[] {
  const { fields: names } = comparedText(text)
  return tokens.map((token) => {
    const hits = new Map<number, { score: number; note: string }>()
    for (const [at, [name, label, distances]] of text.fields.entries()) {
      const own = names[at] ?? ''
      const exact = /^[A-Z_]+$/.test(name) ? 30 : 22 // who has an error code looks for what explains it
      const score = own === token || label === token ? exact : startsWord(token, own) || label.includes(token) ? 14 : 0
      if (score === 0) continue
      let page = 0
      for (const distance of distances) {
        page += distance
        if ((hits.get(page)?.score ?? 0) < score) hits.set(page, { score, note: `${name} ${label}` })
      }
    }
    return hits
  })
}

function weight([address, , , , marks]: Entry, prefersEnglish: boolean): number {
  const isForeign = (marks & GUIDE) !== 0 && ((marks & ENGLISH) !== 0) !== prefersEnglish
  return (
    (marks & COMMON ? (marks & WEBHOOK ? 18 : 40) : 0) +
    (marks & GUIDE ? 12 : 0) -
    (isForeign ? 60 : 0) -
    (marks & RETIRED ? 60 : 0) -
    (marks & V2 ? 22 : 0) -
    (marks & WEBHOOK ? 6 : 0) -
    (marks & PARTNER || address.includes('/partner/') ? 8 : 0) -
    (/\/(?:global|brand|platsolution|ecommerce)\//.test(address) ? 8 : 0)
  )
}
