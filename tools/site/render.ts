import { createMarkdownRenderer } from 'vitepress'
import { drawSequences } from '../../docs/.vitepress/sequence.js'
import { escapeHtml, highlight } from './highlight.js'

/** A page's Markdown as HTML, in the dialect and the classes of VitePress. `path` is that of its file, for what it includes. */
export type Render = (markdown: string, path?: string) => string

/**
 * A renderer of the generated pages. VitePress would make a Vue component of each page and send its content twice, and its
 * highlighter would give every word two colours of its own: ten times the bytes, and minutes.
 */
export async function createRender(): Promise<Render> {
  const renderer = await createMarkdownRenderer('docs', {
    highlight: (code, language) => `<pre tabindex=0><code>${highlight(code.trimEnd(), language)}</code></pre>`,
    image: { lazyLoading: true },
    config: drawSequences,
  })
  return (markdown, path = 'docs/openapi/index.md') =>
    slim(renderer.render(markdown.replace(/^---\n.*?\n---\n/s, ''), { path, cleanUrls: true }))
}

/** Without what Vue alone reads, and without what HTML says anyway. */
function slim(html: string): string {
  return html
    .replace(/ v-pre(?:="")?/g, '')
    .replaceAll('<!---->', '')
    .replace(/<Badge type="(\w+)" text="([^"]*)" \/>/g, '<span class="badge $1">$2</span>')
    .replace(/ tabindex="-1"/g, '')
    .replace(/ <a class="header-anchor"[^>]*>[^<]*<\/a>/g, '') // the browser adds it
    .replace(/<button title="Copy Code" class="copy"><\/button>/g, '') // and this
    .replace(/ data-title="[^"]*"/g, '')
    .replace(/<span class="lang">\w*<\/span>/g, '')
    .replaceAll(' vp-adaptive-theme', '')
    .replace(/"(group|tab)-[\w-]+"/g, sameAgain())
    .replace(/<a href="(https?:[^"]*)" target="_blank" rel="noreferrer">/g, '<a href="$1" rel=noreferrer>')
    .replace(/<td><code>((?:[\w$[\]-]+\.)+)([\w$[\]-]+)<\/code>/g, (_, above: string, name: string) => {
      return `<td><code><i>${above}</i>${name}</code>`
    })
    .replace(/(?<=<td.*)<code>(.*?)<\/code>/g, (_, name: string) => `<code>${breakable(name)}</code>`)
    .replace(/<\/(?:td|th|tr|li|p)>\s*/g, '')
    .replace(/>\n</g, '><')
}

/** A name that breaks after its dots and underscores, where it has to. */
function breakable(name: string): string {
  return name.replace(/(?<=\w)[._](?=[\w<])/g, '$&<wbr>')
}

/** Puts numbers in place of the random names of tabs, so that the same page is the same file. */
function sameAgain(): (name: string, kind: string) => string {
  const known = new Map<string, string>()
  return (name, kind) => {
    const own = known.get(name) ?? `${kind}-${known.size}`
    known.set(name, own)
    return own
  }
}

/** The headings of a rendered page: level, anchor, text. */
export function headingsOf(html: string): { level: number; anchor: string; text: string }[] {
  return [...html.matchAll(/<h([1-3]) id="([^"]*)"[^>]*>(.*?)<\/h\1>/gs)].map(([, level, anchor = '', inner = '']) => ({
    level: Number(level),
    anchor,
    text: textOf(inner),
  }))
}

/** The text of HTML. */
export function textOf(html: string): string {
  const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(#?\w+);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim()
}

export { escapeHtml }
