import type { MarkdownRenderer } from 'vitepress'

/** A page that VitePress does not make: its router must leave the link to the browser. */
const FOREIGN = /^\/(?:openapi|webhook)(?:[/.]|$)|^\/(?:llms\.txt|openapi\.json)/

/** A guide in English, as guides name each other: `./errors.en`, `/guide/errors.en.md#codes`. */
const ENGLISH = /^(?:\/guide\/|\.\/)?([\w-]+)\.en(?:\.md)?(#.*)?$/

/** Links to generated pages are opened by the browser, and those to guides in English lead to their place below `/en/`. */
export function rewriteLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('site-links', ({ tokens, env }) => {
    const isEnglish = /^en\/|\.en\.md$/.test(env.relativePath ?? '')
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type !== 'link_open') continue
      const href = token.attrGet('href') ?? ''
      if (FOREIGN.test(href)) token.attrSet('target', '_self')
      const [, name, anchor = ''] = ENGLISH.exec(href) ?? []
      if (name !== undefined) token.attrSet('href', `/en/guide/${name}${anchor}`)
      else if (isEnglish && /^\.\//.test(href)) token.attrSet('href', href.replace(/^\.\//, '/guide/'))
    }
  })
}
