/** A part of a page that a search can find. */
export interface Section {
  readonly anchor: string
  readonly titles: string[]
  readonly text: string
}

/**
 * What a text is found by. Runs inside the page as well, from its own source, so it may use nothing from outside.
 *
 * Chinese becomes pairs of characters, so that any part of a title finds it. An identifier becomes itself and its ends
 * at a word's boundary (`out_trade_no`, `trade_no`, `no`), of which the search compares beginnings. `-` counts as `_`.
 */
export function tokenize(text: string): string[] {
  const runs = text.toLowerCase().match(/[\p{Script=Han}]+|[a-z0-9$]+(?:[_-][a-z0-9$]+)*/gu) ?? []
  const tokens = runs.flatMap((run) => {
    if (/^[a-z0-9$]/.test(run)) {
      const words = run.split(/[_-]/)
      return words.map((_, at) => words.slice(at).join('_'))
    }
    const characters = [...run]
    return characters.map((_, at) => characters.slice(at, at + 2).join(''))
  })
  return [...new Set(tokens)]
}

/** What a query looks for: whole identifiers, and pairs of Chinese characters. `outTradeNo` is `out_trade_no`. */
export function tokenizeQuery(text: string): string[] {
  const kebab = text.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()
  const runs = kebab.match(/[\p{Script=Han}]+|[a-z0-9$]+(?:[_-][a-z0-9$]+)*/gu) ?? []
  return runs.flatMap((run) => {
    if (/^[a-z0-9$]/.test(run)) return [run.replaceAll('-', '_')]
    const characters = [...run]
    return characters.length < 2 ? characters : characters.slice(1).map((last, at) => `${characters[at]}${last}`)
  })
}

/** The sections of a generated page: title, path, domains, field names and their labels, none of the code. */
export function sectionsOf(markdown: string): Section[] {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? ''
  const path = /^# .*\n\n`(.*)`$/m.exec(markdown)?.[1] ?? ''
  const [head = '', ...verbs] = markdown.split(/^## (?=.*\{#)/m)
  if (verbs.length === 0) return [{ anchor: '', titles: [path, title], text: words(head) }]
  return verbs.map((verb) => {
    const [, heading = '', anchor = ''] = /^(.*) \{#(.*)\}$/m.exec(verb) ?? []
    const mark = RETIRED.test(verb) ? '（不再使用）' : ''
    return { anchor, titles: [path, `${heading}${mark}`], text: words(verb) }
  })
}

/** How much an operation counts against the others: what should not be used any more comes last. */
export function weigh(_id: string, _term: string, stored?: Record<string, unknown>): number {
  return String(stored?.title).includes('不再使用') ? 0.2 : 1
}

const RETIRED = /^::: warning (?:已下线|已废弃|已停止开放|已有新接口)/m

/** The business domains, and each name and label of the tables once. */
function words(markdown: string): string {
  const domains = /^- 业务：(.*)$/m.exec(markdown)?.[1]?.replace(/\]\([^)]*\)/g, ' ') ?? ''
  const cells = [...markdown.matchAll(/^\| `([^`]+)` \|(?:.* \| )?([^|]*?)(?:<br>.*)? \|$/gm)]
  const names = cells.flatMap(([, name = '', label = '']) => [
    name
      .split(/[.[\]]+/)
      .filter(Boolean)
      .at(-1) ?? '',
    label,
  ])
  return [domains, ...new Set(names)].join(' ')
}
