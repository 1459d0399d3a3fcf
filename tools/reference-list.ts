import { groupBy } from './group.js'
import { inline } from './markdown.js'
import readRows from './read-rows.js'

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

/** The product of the manual under which a page stands, or the part of it, by the number of the page. */
const PRODUCTS: ReadonlyMap<string, string> = new Map(
  readRows(new URL('manual-pages.tsv', import.meta.url)).flatMap(([product = '', numbers = '']) =>
    numbers.split(' ').map((number) => [`40${number}`, product] as const),
  ),
)

/** Products by the file of their pages in the old manual of APIv2, or by the chapter of its pay score. */
const OLD_PRODUCTS: ReadonlyMap<string, string> = new Map([
  ['micropay', '付款码支付'],
  ['jsapi', 'JSAPI支付'],
  ['native', 'Native支付'],
  ['app', 'APP支付'],
  ['H5', 'H5支付'],
  ['wxa_api', '小程序支付'],
  ['18', '免押租借'],
  ['19', '免押速住'],
])

/** Why an operation has no page of the manual, as `spec/` says it, and as its own page does. */
const WHY: ReadonlyMap<string, string> = new Map([
  ['the source gives no official page', '收录依据的资料没有给出官方页面'],
  [
    'the manual has no page of it; the official SDKs for Go and Java know it',
    '官方文档没有该接口的页面，依据官方的 Go 与 Java SDK 收录',
  ],
  [
    'known from the official sample code (wechatpay-skills); the page of the brand manual is not known',
    '依据官方示例代码 wechatpay-skills 收录，品牌文档中的页面未知',
  ],
])

/**
 * Pages of the official manual by whose manual it is, each with its title: that of the operation, and the product that it is described
 * for. A line of the manual says why there is none.
 */
export function referenceList(spec: {
  readonly title: string
  readonly references: readonly string[]
  readonly unreferenced?: string
}): string {
  if (spec.references.length === 0)
    return `无（${inline(WHY.get(spec.unreferenced ?? '') ?? spec.unreferenced ?? '')}）`
  const manualOf = (url: string) => MANUALS.find(([address]) => address.test(url))?.[1] ?? ''
  const lines = [...groupBy(spec.references, manualOf)].map(
    ([manual, urls]) => `- ${manual}：${linksTo(spec.title, urls)}`,
  )
  return lines.join('\n')
}

/** Links to the pages of one manual, titled by their products; after them, by its number alone, each page that nothing tells apart. */
function linksTo(title: string, urls: readonly string[]): string {
  const [titled, numbered] = [new Map<string, string>(), [] as string[]]
  for (const url of urls) {
    const product = productOf(url)
    const name = product === undefined ? title : `${title}（${product}）`
    if (titled.has(name)) numbered.push(`[${numberOf(url)}](${url})`)
    else titled.set(name, url)
  }
  const links = [...titled].map(([name, url]) => `[${inline(name)}](${url})`).join('、')
  return numbered.length === 0 ? links : `${links}；另有同名页面，区别未注明：${numbered.join('、')}`
}

/** The product that a page is for: the old manual has it in the address. */
function productOf(url: string): string | undefined {
  const [, file = ''] = /\/wiki\/doc\/api\/(?:\w+\/)?(\w+?)(?:_sl)?\.php/.exec(url) ?? []
  const [, chapter = ''] = /\/payscore\.php\?chapter=(\d+)_/.exec(url) ?? []
  return OLD_PRODUCTS.get(file || chapter) ?? PRODUCTS.get(numberOf(url))
}

/** What the address of a page ends with, but for its ending. */
function numberOf(url: string): string {
  return (
    url
      .replace(/\.\w+$/, '')
      .split('/')
      .at(-1) ?? ''
  )
}
