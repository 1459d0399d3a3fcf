import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { emitIndex } from '../emit-index.js'
import { emitOpenapi } from '../emit-openapi.js'
import { emitPages } from '../emit-pages.js'
import { emitWebhookPages } from '../emit-webhook-pages.js'
import { errorsForSite } from '../error-english.js'
import { record } from '../record.js'
import { readNotifications, readSpec } from '../spec.js'
import { readEnglish } from './english.js'
import { indexOf, textFor } from './entries.js'
import { guidesTo, readGuides } from './guides.js'
import { homeAsMarkdown } from './home.js'
import { emitLlms } from './llms.js'
import { pageOf } from './page.js'
import { createRender, textOf } from './render.js'

/**
 * Every file of the site that VitePress does not make, by its name below the root: the pages of operations and notifications as HTML
 * and as Markdown, the guides as Markdown, what sidebar and search read, the OpenAPI document, `llms.txt`.
 *
 * @param recorded Whether the examples are sent to the emulator, and their answers shown. It takes some seconds.
 * @throws {AggregateError} when the emulator refuses one.
 */
export async function siteFiles(recorded: boolean): Promise<Map<string, string | Uint8Array>> {
  const operations = readSpec()
  const notifications = readNotifications()
  const guides = readGuides()
  const render = await createRender()
  const { answers, messages } = recorded ? await record(operations, notifications) : {}
  const pages = new Map([
    ...named('openapi', emitPages(operations, answers, undefined, guidesTo(guides))),
    ['openapi/index.md', emitIndex(operations)] as const,
    ...named('webhook', emitWebhookPages(notifications, messages)),
  ])
  const assets = await bundled()
  const version = createHash('sha256')
    .update(assets.map(({ contents }) => contents).join())
    .digest('hex')
    .slice(0, 8)
  const index = indexOf(operations, notifications, guides)
  const files = new Map<string, string | Uint8Array>(assets.map(({ path, contents }) => [path, contents]))
  for (const [name, markdown] of pages) {
    files.set(name, forReading(markdown))
    files.set(name.replace(/\.md$/, '.html'), htmlOf(name, markdown, render(markdown), version))
  }
  for (const { address, markdown } of guides) {
    files.set(`${address.slice(1)}.md`, forReading(withFiles(linksInMarkdown(markdown))))
  }
  files.set('index.md', forReading(homeAsMarkdown(readFileSync('docs/index.md', 'utf8'))))
  files.set('en/index.md', forReading(homeAsMarkdown(readFileSync('docs/index.en.md', 'utf8'))))
  files.set('site/index.json', JSON.stringify(index))
  files.set('site/english.json', JSON.stringify(readEnglish()))
  files.set('site/text.json', JSON.stringify(textFor(index, operations, notifications, guides, render)))
  files.set('site/errors.json', JSON.stringify(errorsForSite()))
  const { version: release } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  files.set('openapi.json', JSON.stringify(emitOpenapi(operations, notifications, release)))
  const [, program = ''] = /^```js\n(.*?)^```$/ms.exec(readFileSync('README.md', 'utf8')) ?? []
  files.set('llms.txt', emitLlms(operations, notifications, guides, program))
  return files
}

function named(folder: string, pages: ReadonlyMap<string, string>): (readonly [string, string])[] {
  return [...pages].map(([name, text]) => [`${folder}/${name}`, text] as const)
}

function htmlOf(name: string, markdown: string, content: string, version: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1] ?? name
  const isIndex = name.endsWith('/index.md')
  const path = /^# .*\n\n`(.*)`$/m.exec(markdown)?.[1]
  return pageOf({
    title: textOf(title),
    description: path === undefined ? title : `${textOf(title)} ${path}：参数、示例与错误码`,
    markdown: `/${encodeURI(name)}`,
    content,
    kind: name.startsWith('webhook/') ? 'webhook' : 'openapi',
    version,
    ...(isIndex && { className: 'index' }),
  })
}

/** With links between guides as their Markdown is named below the root: `./errors.en` is `/en/guide/errors.md`. */
function linksInMarkdown(markdown: string): string {
  return markdown.replace(
    /\]\((?:\.\/|\/guide\/)([\w-]+?)(\.en)?(?:\.md)?(#[^)]*)?\)/g,
    (_, name: string, english: string | undefined, anchor = '') =>
      `](${english ? '/en' : ''}/guide/${name}.md${anchor})`,
  )
}

/** With the examples that VitePress would put in place of `<<< ../../examples/refund.ts`. */
function withFiles(markdown: string): string {
  return markdown.replace(/^<<< \.\.\/\.\.\/(\S+\.(\w+))(?: ?\{.*\})?$/gm, (_, path: string, language: string) => {
    return ['```', language, '\n', readFileSync(path, 'utf8').trimEnd(), '\n```'].join('')
  })
}

/** Markdown without what VitePress alone reads: of a code group, the first form. */
function forReading(markdown: string): string {
  return markdown
    .replace(/^::: code-group\n\n(```.*?^```)\n.*?^:::$/gms, '$1')
    .replace(/^(```\w+) \[.*\]$/gm, '$1')
    .replace(/<Badge [^>]*text="([^"]*)" \/>/g, '（$1）')
    .replaceAll('<!---->', '')
}

/** The code and the styles that the pages load. */
async function bundled(): Promise<{ path: string; contents: Uint8Array }[]> {
  const { outputFiles } = await build({
    entryPoints: { site: 'docs/site/site.ts', api: 'docs/site/api.css', search: 'docs/site/search.css' },
    outdir: 'site',
    bundle: true,
    minify: true,
    write: false,
    target: 'es2022',
    external: ['*.woff2'],
    loader: { '.tsv': 'text' },
    logLevel: 'error',
  })
  return outputFiles.map(({ path, contents }) => ({ path: path.replace(/^.*\/site\//, 'site/'), contents }))
}
