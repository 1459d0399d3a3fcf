import names from './businesses.tsv'
import rows from './frame.tsv'
import { loadIndex } from './load.js'
import { isEnglish } from './words.js'

/** Under this key the language of the page that the reader comes from is kept. */
const KEY = 'wechatpay-chain:language'

type Row = readonly [text: RegExp, english: string]

/**
 * The pages of operations and notifications have the manual's own Chinese names. For a reader who comes from the English part of the
 * site, or chooses it, their frame is English: headings, buttons, notes, search.
 */
export function frameInEnglish(): boolean {
  const isWanted = kept() === 'en'
  if (isWanted) document.documentElement.lang = 'en'
  return isWanted
}

/** Keeps the language of a guide or a home page when the reader leaves it. */
export function keepLanguage(): void {
  addEventListener('pagehide', () => keep(document.documentElement.lang.startsWith('en') ? 'en' : 'zh'))
}

/** The link to the other language changes the frame of the page instead of leaving it. */
export function watchLanguage(): void {
  const link = document.querySelector('[data-language]')
  link?.addEventListener('click', (event) => {
    event.preventDefault()
    keep(document.documentElement.lang.startsWith('en') ? 'zh' : 'en')
    location.reload()
  })
}

/** The name of a business of the manual in the language of the frame, where it has one there. */
export function businessName(name: string): string {
  return isEnglish() ? nameOf(name) : name
}

/** Puts English texts in place of those of the frame. What is not known stays: names of operations and fields. */
export function translateFrame(): void {
  document.querySelector('main')?.setAttribute('lang', 'zh-CN')
  const [exact, forms] = [new Map<string, string>(), [] as Row[]]
  for (const line of rows.split('\n')) {
    const [text, english] = line.split('\t')
    if (!text || !english || text.startsWith('#')) continue
    if (/[(\\]/.test(text)) forms.push([new RegExp(`^${text}$`), english])
    else if (!exact.has(text)) exact.set(text, english)
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const given = node.nodeValue ?? ''
    const text = given.trim()
    if (text === '' || node.parentElement?.closest('pre, code')) continue
    const isBusiness = node.parentElement?.closest('main.vp-doc h2, main.vp-doc li > a')
    const english = exact.get(text) ?? inEnglish(text, forms, exact) ?? (isBusiness ? nameOf(text) : undefined)
    if (english === undefined) continue
    const isOpen = /[:,]$/.test(english) && node.nextSibling !== null // Chinese punctuation has its space within
    const before = /^[,.;:]/.test(english) ? given.trimStart() : given // which stands by the word before it
    node.nodeValue = before.replace(text, () => (isOpen && given.endsWith(text) ? `${english} ` : english))
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href="/"], a[href^="/guide/"]')) {
    link.setAttribute('href', `/en${link.getAttribute('href')}`)
  }
  nameGuides().catch(() => undefined) // their Chinese titles stay
}

/** Links to guides have the titles of the English ones. */
async function nameGuides(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[href^="/en/guide/"]')]
  if (links.length === 0) return
  const titles = new Map((await loadIndex()).entries.map(([address, title]) => [address, title]))
  for (const link of links) {
    const title = titles.get(link.pathname)
    if (title !== undefined && /\p{Script=Han}/u.test(link.textContent ?? '')) link.textContent = title
  }
}

/** A business may be a part of another one: `基础支付/JSAPI支付`. */
function nameOf(business: string): string {
  const [top = '', ...parts] = business.split('/')
  const row = names.split('\n').find((line) => line.startsWith(`${top}\t`))
  return [row?.split('\t')[1] ?? top, ...parts].join('/')
}

/** By a row with a place for what differs, such as a length; of a list there, each part that is known is English too. */
function inEnglish(text: string, forms: readonly Row[], exact: ReadonlyMap<string, string>): string | undefined {
  const [form, english] = forms.find(([one]) => one.test(text)) ?? []
  if (!form || english === undefined) return undefined
  const [, given = ''] = form.exec(text) ?? []
  const parts = given.split('、').map((part) => exact.get(part) ?? part)
  return english.replace('$1', () => parts.join(', '))
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null // storage is switched off
  }
}

function keep(language: 'zh' | 'en'): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // The pages stay Chinese.
  }
}
