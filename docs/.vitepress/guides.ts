import type { DefaultTheme } from 'vitepress'
import { GUIDE_GROUPS } from '../../tools/site/guide-groups.js'
import { type Guide, readGuides } from '../../tools/site/guides.js'

const nameOf = ({ address }: Guide): string => address.split('/').at(-1) ?? ''

/** The sidebar of the guides in one language. */
export function guideSidebar(language: Guide['language']): DefaultTheme.SidebarItem[] {
  const guides = readGuides().filter((guide) => guide.language === language)
  const listed = new Set(GUIDE_GROUPS.flatMap(([, names]) => names))
  const others = guides.filter((guide) => !listed.has(nameOf(guide)))
  return GUIDE_GROUPS.map(([title, names], at) => {
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
