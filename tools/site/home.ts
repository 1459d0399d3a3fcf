/** What the front matter of a home page holds for its hero and its features. */
const ENTRIES =
  /^ {2}(?<part>name|text|tagline): (?<value>.*)$|^ {2}- title: (?<title>.*)$|^ {4}details: (?<details>.*)$/gm

/** The Markdown of a home page: VitePress reads its hero, its sample of code and its features from the front matter. */
export function homeAsMarkdown(markdown: string): string {
  const [, front = '', rest = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? []
  const [, sample = ''] = /^sample: \|\n((?: {2}.*\n|\n)+)/m.exec(front) ?? []
  const code = ['```ts', sample.replace(/^ {2}/gm, '').trimEnd(), '```'].join('\n')
  const shown = [...front.replace(sample, '').matchAll(ENTRIES)].map(({ groups = {} }) => {
    const { part, value = '', title, details = '' } = groups
    if (part !== undefined) return `${part === 'name' ? '# ' : ''}${unquoted(value)}`
    return title === undefined ? unquoted(details) : `## ${unquoted(title)}`
  })
  const [name = '', text = '', tagline = '', ...features] = shown
  return `${[name, text, tagline, code, ...features].join('\n\n')}\n${rest}`
}

function unquoted(text: string): string {
  return /^".*"$/.test(text) ? (JSON.parse(text) as string) : text // a text in quotes
}
