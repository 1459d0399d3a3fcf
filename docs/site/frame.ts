import { businessInEnglish, loadEnglish } from './english.js'
import rows from './frame.tsv'
import { loadIndex } from './load.js'
import { type English, titleIn } from './title-in.js'

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

/** Puts English texts in place of those of the frame. What is not known stays: names of operations and fields. */
export function translateFrame(): void {
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
    const english = exact.get(text) ?? inEnglish(text, forms, exact) ?? (isBusiness ? englishBusiness(text) : undefined)
    if (english === undefined) continue
    const isOpen = /[:,]$/.test(english) && node.nextSibling !== null // Chinese punctuation has its space within
    const before = /^[,.;:]/.test(english) ? given.trimStart() : given // which stands by the word before it
    node.nodeValue = before.replace(text, () => (isOpen && given.endsWith(text) ? `${english} ` : english))
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href="/"], a[href^="/guide/"]')) {
    link.setAttribute('href', `/en${link.getAttribute('href')}`)
  }
  nameGuides().catch(() => undefined) // their Chinese titles stay
  nameFields().catch(() => undefined) // so do those of operations and fields
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

/** The English name of a business; `undefined` for one that has none. */
function englishBusiness(name: string): string | undefined {
  const english = businessInEnglish(name)
  return english === name ? undefined : english
}

const HAN = /\p{Script=Han}/u

/** Titles of operations, names of fields and meanings of values in English. What stays Chinese says so to screen readers. */
async function nameFields(): Promise<void> {
  const english = await loadEnglish()
  document.title = document.title.replace(/^(.*)(?= \| )/, (title) => titleIn(english.titles, title) ?? title)
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement
    if (!HAN.test(node.nodeValue ?? '') || !parent || parent.closest('pre, code, script, [data-language]')) continue
    const isField = parent.closest('td') !== null && parent.closest('a') === null
    node.nodeValue = (node.nodeValue ?? '').replace(/\S(?:.*\S)?/s, (text) => {
      return (isField ? labelOf(text, english) : titleOf(text, english)) ?? text
    })
    if (!HAN.test(node.nodeValue)) continue
    if (parent.matches('td:nth-child(4)') && saysItself(node.previousSibling)) node.nodeValue = ''
    else parent.lang = 'zh-CN'
  }
}

/** Whether what stands before a meaning is a value that English readers understand: `NOT_PAID`, but not `1`. */
function saysItself(before: Node | null): boolean {
  return before instanceof Element && before.tagName === 'CODE' && /^[A-Za-z_ ]{3,}$/.test(before.textContent ?? '')
}

/** `POST 申请退款`, or a title alone. */
function titleOf(text: string, { titles }: English): string | undefined {
  const [, verb = '', title = ''] = /^((?:[A-Z]+ )?)(.*)$/s.exec(text) ?? []
  const own = titleIn(titles, title) ?? titleIn(titles, text)
  return own === undefined ? undefined : titles[text] === undefined ? `${verb}${own}` : own
}

/** A name of a field, or a meaning of a value. */
function labelOf(text: string, { labels }: English): string | undefined {
  return Object.hasOwn(labels, text) ? labels[text] : undefined
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
