import type { DefaultTheme } from 'vitepress'
import { type Guide, readGuides } from '../../tools/site/guides.js'

type Title = Readonly<Record<Guide['language'], string>>

/** The guides in the order in which they are read, by the name of their file; what is not listed comes with the tasks. */
const GROUPS: readonly (readonly [title: Title, names: readonly string[]])[] = [
  [{ zh: '开始', en: 'Start' }, ['quick-start', 'spellings', 'configuration', 'keys']],
  [
    { zh: '业务指南', en: 'Tasks' },
    [
      ...['native', 'jsapi', 'h5', 'app', 'codepay', 'payments', 'refunds', 'reconciliation', 'profit-sharing'],
      ...['transfers', 'pay-score', 'coupons', 'complaints', 'onboarding', 'k12'],
    ],
  ],
  [
    { zh: '使用', en: 'Use' },
    [
      'notifications',
      'errors',
      'retries',
      'files',
      'proxies',
      'several-merchants',
      'nestjs',
      'serverless',
      'observability',
      'bundlers',
      'runtimes',
      'shangmi',
    ],
  ],
  [{ zh: '开发与测试', en: 'Development' }, ['gateway', 'testing', 'fidelity', 'command-line']],
  [{ zh: '协议', en: 'Protocol' }, ['apiv2', 'protocol']],
  [{ zh: '迁移', en: 'Coming from' }, ['from-wechatpay-php', 'from-wechatpay-axios-plugin', 'from-wechatpay-node-v3']],
]

const nameOf = ({ address }: Guide): string => address.split('/').at(-1) ?? ''

/** The sidebar of the guides in one language. */
export function guideSidebar(language: Guide['language']): DefaultTheme.SidebarItem[] {
  const guides = readGuides().filter((guide) => guide.language === language)
  const listed = new Set(GROUPS.flatMap(([, names]) => names))
  const others = guides.filter((guide) => !listed.has(nameOf(guide)))
  return GROUPS.map(([title, names], at) => {
    const own = names.flatMap((name) => guides.find((guide) => nameOf(guide) === name) ?? [])
    const items = at === 1 ? [...own, ...others] : own
    return { text: title[language], items: items.map((guide) => ({ text: guide.title, link: guide.address })) }
  }).filter(({ items }) => items.length > 0)
}

/** The address of the guide that is read first. */
export function firstGuide(language: Guide['language']): string {
  return guideSidebar(language)[0]?.items?.[0]?.link ?? '/'
}

/** Whether each guide is there in both languages; then a page leads to its twin, and else to the home page in the other language. */
export function areTranslated(): boolean {
  const names = { zh: new Set<string>(), en: new Set<string>() }
  for (const guide of readGuides()) names[guide.language].add(nameOf(guide))
  return [...names.zh, ...names.en].every((name) => names.zh.has(name) && names.en.has(name))
}
