import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MarkdownOptions } from 'vitepress'

type Transformer = NonNullable<MarkdownOptions['codeTransformers']>[number]

/**
 * Puts classes in place of the two colours that the highlighter gives each word, and nothing in place of the colours of plain
 * text: the guides are sent as HTML and as JavaScript, and half of both were colours.
 */
export function tokenClasses(): Transformer {
  const css = readFileSync(fileURLToPath(new URL('theme/tokens.css', import.meta.url)), 'utf8')
  const classes = new Map(
    [...css.matchAll(/^\.vp-code ?(?:\.(\w+) )?\{\s*--shiki-light: (\S+);\s*--shiki-dark: (\S+);\s*\}/gm)].map(
      ([, name = '', light, dark]) => [`--shiki-light:${light};--shiki-dark:${dark}`, name],
    ),
  )
  return {
    name: 'token-classes',
    span({ properties }) {
      const name = classes.get(String(properties.style).toLowerCase().replace(/;$/, ''))
      if (name === undefined) return // two colours that are rarely together, or italics
      delete properties.style
      if (name !== '') properties.class = name
    },
    line(line) {
      line.children = line.children.flatMap((token) =>
        token.type === 'element' && Object.keys(token.properties).length === 0 ? token.children : [token],
      )
    },
  }
}
