import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { groupBy } from '../group.js'
import { GUIDE_GROUPS } from './guide-groups.js'
import { headingsOf, type Render, textOf } from './render.js'

/** A page written by hand, in one of the two languages. */
export interface Guide {
  /** The address: `/guide/errors`, `/en/guide/errors`. */
  readonly address: string
  /** The file: `docs/guide/errors.en.md`. */
  readonly file: string
  readonly language: 'zh' | 'en'
  readonly title: string
  readonly markdown: string
}

/** A part of a guide below one heading. */
export interface Section {
  readonly heading: string
  readonly anchor: string
  readonly text: string
}

/** Every guide under `docs/guide/`, in the order in which they are read. `x.en.md` is the English twin of `x.md`. */
export function readGuides(folder = 'docs/guide'): Guide[] {
  if (!existsSync(folder)) return []
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'))
  return names.toSorted(byReading).map((file) => {
    const name = file.replace(/(?:\.en)?\.md$/, '')
    const isEnglish = file.endsWith('.en.md')
    const markdown = readFileSync(`${folder}/${file}`, 'utf8')
    return {
      file: `${folder}/${file}`,
      address: `${isEnglish ? '/en' : ''}/guide/${name}`,
      language: isEnglish ? 'en' : 'zh',
      title: /^# (.*?)(?: \{#.*\})?$/m.exec(markdown)?.[1] ?? name,
      markdown,
    }
  })
}

const ORDER = GUIDE_GROUPS.flatMap(([, names]) => names)

/** What is not listed comes at the end. */
function byReading(a: string, b: string): number {
  const [first, second] = [a, b].map((file) => {
    const at = ORDER.indexOf(file.replace(/(?:\.en)?\.md$/, ''))
    return at < 0 ? ORDER.length : at
  })
  return (first ?? 0) - (second ?? 0) || (a < b ? -1 : 1)
}

/** Links to the guides in Chinese that lead to a page, by its address. */
export function guidesTo(guides: readonly Guide[]): (address: string) => string[] {
  const leading = guides.flatMap(({ language, title, address, markdown }) => {
    if (language !== 'zh') return []
    const found = [...markdown.matchAll(/\]\((\/(?:openapi|webhook)\/[^)#\s]+)/g)]
    return found.map(([, to = '']) => [decodeURI(to), `[${title}](${address})`] as const)
  })
  const links = groupBy(leading, ([to]) => to)
  return (address) => [...new Set(links.get(address)?.map(([, link]) => link))]
}

/** The sections of a guide, code included: names of settings and packages stand there. */
export function sectionsOf({ markdown, file }: Guide, render: Render): Section[] {
  const html = render(markdown, file)
  const headings = headingsOf(html)
  const parts = html.split(/(?=<h[123] id=")/).filter((part) => /^<h[123] id="/.test(part))
  return headings.map(({ text, anchor, level }, index) => ({
    heading: text,
    anchor: level === 1 ? '' : anchor,
    text: textOf((parts[index] ?? '').replace(/^<h\d.*?<\/h\d>/s, '')),
  }))
}
