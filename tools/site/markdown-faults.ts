import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Pages of a built site without their Markdown, and Markdown with links to what is not there, a line each. */
export function markdownFaults(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const pages = names.filter((name) => name.endsWith('.html') && name !== '404.html')
  const texts = names.filter((name) => name.endsWith('.md') || name === 'llms.txt')
  const twins = pages.filter((name) => !existsSync(join(folder, name.replace(/html$/, 'md'))))
  const dead = texts.flatMap((name) => {
    const links = readFileSync(join(folder, name), 'utf8')
      .replace(/^```.*?^```$/gms, '')
      .matchAll(/\]\(([^)\s]+)\)/g)
    return [...links]
      .map(([, link = '']) => link.replace(/#.*$/, ''))
      .filter((link) => link !== '' && !/^[a-z]+:/.test(link) && !isThere(folder, link))
      .map((link) => `/${name}: no page ${link}`)
  })
  return [...twins.map((name) => `/${name}: has no Markdown`), ...dead]
}

function isThere(folder: string, link: string): boolean {
  const path = decodeURI(link)
  const found = [path, `${path}.html`, `${path}index.html`]
  return path.startsWith('/') && found.some((name) => /\.\w+$/.test(name) && existsSync(join(folder, name)))
}
