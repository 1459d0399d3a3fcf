import type { DefaultTheme } from 'vitepress'
import { domainsOf } from '../../tools/emit-index.js'
import { linkTo } from '../../tools/emit-pages.js'
import { groupBy } from '../../tools/group.js'
import { anchorOf } from '../../tools/markdown.js'
import type { Notification, Operation } from '../../tools/spec.js'

type Item = DefaultTheme.SidebarItem

const BACK: Item = { text: '← 接口索引', link: '/openapi/' }

/** Below this many pages a section is one list; above, its business domains fold. */
const FOLD = 12

/**
 * The sidebar of every section. A page shows its neighbours in the URL tree, never all thousand pages, so that neither
 * the reader nor the page's HTML has to carry them.
 */
export function apiSidebar(operations: readonly Operation[]): DefaultTheme.SidebarMulti {
  const sections = groupBy(operations, ({ template }) => template.split('/').slice(0, 2).join('/'))
  return {
    '/openapi/': [{ text: '业务领域', items: domainItems(operations) }],
    ...Object.fromEntries([...sections].flatMap(([section, found]) => sectionEntries(section, found))),
  }
}

export function webhookSidebar(notifications: readonly Notification[]): DefaultTheme.SidebarMulti {
  const { compare } = new Intl.Collator('zh-CN')
  const groups = groupBy(notifications, ({ protocol }) => protocol)
  const items = [...groups].map(([protocol, found]) => {
    const names = groupBy(found, ({ spec }) => spec.business?.[0]?.split('/', 1)[0] ?? '其他')
    const sorted = [...names].toSorted(([a], [b]) => compare(a, b))
    const folded = sorted.map(([text, rows]) => ({ text, collapsed: true, items: rows.map(notificationItem) }))
    return { text: `API${protocol}`, items: folded }
  })
  return { '/webhook/': [{ text: '通知索引', link: '/webhook/' }, ...items] }
}

/** A path of two segments has its page beside the folder of its section, so a section has up to two prefixes. */
function sectionEntries(section: string, operations: readonly Operation[]): [string, Item[]][] {
  const pages = groupBy(operations, ({ template }) => template)
  const domains = groupBy(pages, ([, [first]]) => first?.spec.business[0] ?? '')
  const folded = [...domains].map(([text, found]) => ({ text, collapsed: true, items: pageItems(found) }))
  const isShort = pages.size <= FOLD || domains.size === 1
  const items = [BACK, { text: section, items: isShort ? pageItems([...pages]) : folded }]
  const entries: [string, Item[]][] = [
    [`/openapi/${section}/`, items],
    [`/openapi/${section}.md`, items],
  ]
  const isUsed = (prefix: string) => [...pages.keys()].some((template) => `/openapi/${template}.md`.startsWith(prefix))
  return entries.filter(([prefix]) => isUsed(prefix))
}

type Page = readonly [template: string, operations: readonly Operation[]]

/** The same thing often exists for merchants and for service providers; then the entry says for whom it is. */
function pageItems(pages: readonly Page[]): Item[] {
  const titles = pages.map(titleOf)
  return pages.map(([template, operations], at) => {
    const title = titles[at] ?? template
    const modes = operations.flatMap(({ spec }) => spec.modes ?? [])
    const isTwin = titles.filter((other) => other === title).length > 1
    return {
      text: isTwin ? `${title}${new Set(modes).size === 1 ? MODES[modes[0] ?? ''] : ''}` : title,
      link: linkTo(template),
    }
  })
}

const MODES: Readonly<Record<string, string>> = { direct: '（直连）', partner: '（服务商）' }

function titleOf([, operations]: Page): string {
  return [...new Set(operations.map(({ spec }) => spec.title))].join(' · ')
}

function notificationItem({ protocol, name, spec }: Notification): Item {
  return { text: spec.title, link: `/webhook/${protocol}/${name}` }
}

function domainItems(operations: readonly Operation[]): Item[] {
  return [...domainsOf(operations).keys()].map((name) => ({ text: name, link: `/openapi/#${anchorOf(name)}` }))
}
