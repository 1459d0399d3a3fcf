import { products } from '../packages/emulator/lib/stories/index.js'
import { PRODUCTS } from './fidelity-products.js'
import { type Language, table } from './markdown-table.js'
import type { Operation } from './spec.js'

/** Pages that a row of the table names; it tells the number of the others. */
const SHOWN = 4

const HEAD: Readonly<Record<Language, readonly string[]>> = {
  en: ['business', 'scope', 'APIv3 operations', 'APIv2 operations', 'manual'],
  zh: ['业务', '范围', 'APIv3 接口', 'APIv2 接口', '官方文档'],
}

/** The products that keep state: how many operations of each protocol, and the pages of the manual that describe them. */
export function statefulTable(language: Language, all: readonly Operation[]): string {
  const described = new Map<string, Operation>(all.map((one) => [`${one.method} ${one.template}`, one]))
  const rows = Object.entries(PRODUCTS).map(([product, { [language]: words }]) => {
    const operations = namesOf(product).flatMap((one) => described.get(one) ?? [])
    const ofXml = operations.filter(({ template }) => template.startsWith('v2/')).length
    const counts = [operations.length - ofXml, ofXml].map((count) => String(count || ''))
    return [...words, ...counts, linksTo(pagesOf(operations), language)]
  })
  return table(HEAD[language], rows)
}

/** How many operations keep state, how many are answered by their description alone. */
export function statefulCounts(language: Language, all: readonly Operation[]): string {
  const stateful = new Set(Object.keys(products).flatMap(namesOf)).size
  const [total, kept, others] = [all.length, stateful, all.length - stateful].map(format)
  return language === 'en'
    ? `Of all ${total} operations, ${kept} keep state, and ${others} are answered from their schema alone.`
    : `全部 ${total} 个接口中，${kept} 个保存状态，${others} 个只按参数定义应答。`
}

function namesOf(product: string): readonly string[] {
  return products[product as keyof typeof products].stories.map(([name]) => name) // a key of it
}

/** Each page once, those first that describe an operation alone. */
function pagesOf(operations: readonly Operation[]): readonly string[] {
  const first = operations.flatMap(({ spec }) => spec.references?.[0] ?? [])
  const all = operations.flatMap(({ spec }) => spec.references ?? [])
  return [...new Set([...first, ...all])].filter((url) => url.startsWith('https://pay.weixin.qq.com/'))
}

/** The first of the pages, and the number of all when there are more. */
function linksTo(pages: readonly string[], language: Language): string {
  const links = pages.slice(0, SHOWN).map(linkTo)
  const isAll = pages.length <= SHOWN
  if (language === 'en') return `${links.join(', ')}${isAll ? '' : ` and others, ${pages.length} pages in all`}`
  return `${links.join('、')}${isAll ? '' : ` 等 ${pages.length} 页`}`
}

function linkTo(url: string): string {
  const [, number] = /\/(\d{10})$/.exec(url) ?? []
  const [name = url] = url.split('/').slice(-1)
  return `[${number ?? name.replace(/\.(?:s?html|php).*$/, '')}](${url})`
}

function format(count: number): string {
  return count.toLocaleString('en-US')
}
