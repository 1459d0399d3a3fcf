import { readFileSync } from 'node:fs'
import { groupBy } from './group.js'
import { inline } from './markdown.js'

/** Whose manual a page belongs to, by its address. */
const MANUALS: readonly (readonly [address: RegExp, name: string])[] = [
  [/\/doc\/v3\/merchant\/|\/docs\/merchant\//, '直连商户文档'],
  [/\/doc\/v3\/partner\/|\/docs\/partner\//, '服务商文档'],
  [/\/doc\/v3\/institution\//, '机构文档'],
  [/\/doc\/v3\//, 'APIv3 文档'],
  [/\/doc\/v2\/merchant\//, 'APIv2 直连商户文档'],
  [/\/doc\/v2\/partner\//, 'APIv2 服务商文档'],
  [/\/doc\/v2\//, 'APIv2 文档'],
  [/\/doc\/global\//, '境外文档'],
  [/\/doc\/brand\//, '品牌文档'],
  [/\/wiki\//, '旧版文档'],
  [/./, '其他文档'],
]

/** The product of the manual under which a page stands, by the number of the page. */
const PRODUCTS: ReadonlyMap<string, string> = new Map(
  readFileSync(new URL('manual-pages.tsv', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .flatMap((line) => {
      const [product = '', numbers = ''] = line.split('\t')
      return numbers.split(' ').map((number) => [`40${number}`, product] as const)
    }),
)

/**
 * Pages of the official manual by whose manual it is, each with its title: that of the operation, and the product that it is described
 * for. A line of the manual says why there is none.
 */
export function referenceList(spec: {
  readonly title: string
  readonly references: readonly string[]
  readonly unreferenced?: string
}): string {
  if (spec.references.length === 0) return `无（${inline(spec.unreferenced ?? '')}）`
  const manualOf = (url: string) => MANUALS.find(([address]) => address.test(url))?.[1] ?? ''
  const lines = [...groupBy(spec.references, manualOf)].map(([manual, urls]) => {
    const titles = titlesOf(spec.title, urls)
    return `- ${manual}：${urls.map((url, index) => `[${inline(titles[index] ?? '')}](${url})`).join('、')}`
  })
  return lines.join('\n')
}

/** A title for each page, all different: with its product where that is known, else with a number. */
function titlesOf(title: string, urls: readonly string[]): string[] {
  const counts = new Map<string, number>()
  return urls.map((url) => {
    const [, number = ''] = /\/doc\/v3\/(?:merchant|partner)\/(\d+)/.exec(url) ?? []
    const product = PRODUCTS.get(number)
    const name = product === undefined ? title : `${title}（${product}）`
    const nth = (counts.get(name) ?? 0) + 1
    counts.set(name, nth)
    return nth === 1 ? name : `${name}（${nth}）`
  })
}
