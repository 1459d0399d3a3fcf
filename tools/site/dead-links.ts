import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Links of a built site to files or headings that are not there, a line each. Links to other hosts are not followed. */
export function deadLinks(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const pages = new Map(
    files.map((name) => [
      `/${name.replace(/(?:(^|\/)index)?\.html$/, '$1')}`,
      readFileSync(join(folder, name), 'utf8'),
    ]),
  )
  const anchors = new Map<string, Set<string>>()
  const anchorsOf = (address: string, html: string): Set<string> => {
    const known = anchors.get(address) ?? new Set([...html.matchAll(/\sid="?([^"\s>]+)/g)].map(([, id = '']) => id))
    anchors.set(address, known)
    return known
  }
  return [...pages].flatMap(([address, html]) =>
    linksOf(html).flatMap((link) => {
      const { pathname, hash } = new URL(link, `http://site${encodeURI(address)}`)
      const path = decodeURI(pathname)
      const target = pages.get(path)
      if (target === undefined) return existsSync(join(folder, path)) ? [] : [`${address}: no page ${link}`]
      const anchor = decodeURIComponent(hash.slice(1))
      return anchor === '' || anchorsOf(path, target).has(anchor) ? [] : [`${address}: no heading ${link}`]
    }),
  )
}

/** What a page leads to and loads, on its own host. */
function linksOf(html: string): string[] {
  const found = [...html.matchAll(/<(?:a|link|script|img)\s[^>]*?(?:href|src)=(?:"([^"]*)"|([^\s>"]+))/g)]
  const links = found.map(([, quoted, bare]) => (quoted ?? bare ?? '').replaceAll('&amp;', '&'))
  return [...new Set(links)].filter((link) => link !== '' && !/^(?:[a-z]+:|\/\/)/.test(link))
}
