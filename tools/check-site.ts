import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { deadLinks } from './site/dead-links.js'
import { markdownFaults } from './site/markdown-faults.js'
import { DIST, serveSite } from './site/serve.js'

const MOST_MEGABYTES = 40

/** Pages of each kind; the search is opened on two of them. */
const PAGES = [
  '/',
  '/en/',
  '/guide/errors',
  '/guide/native',
  '/en/guide/apiv2',
  '/openapi/',
  '/openapi/v3/pay/transactions/native',
  '/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}',
  '/webhook/v3/TRANSACTION.SUCCESS',
  '/webhook/v2/refund-processed',
]

/** How a reader looks at them. */
const LOOKS = [
  { name: 'wide', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'phone', viewport: { width: 360, height: 740 }, colorScheme: 'light' },
  { name: 'dark', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
] as const

const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/**
 * Checks the built site: size, links with their anchors, the Markdown of each page, and in Chromium accessibility, overflow on a phone, errors, and the search.
 * With `SCREENSHOTS` it keeps pictures of the pages in that folder.
 */
async function main(): Promise<void> {
  const problems = [...tooLarge(), ...deadLinks(DIST), ...markdownFaults(DIST)]
  const executablePath = BROWSERS.find(existsSync)
  if (executablePath === undefined) console.log('no chromium: the pages are not looked at')
  else problems.push(...(await lookAt(executablePath)))
  for (const problem of problems) console.error(problem)
  console.log(`${problems.length} problems`)
  process.exitCode = problems.length > 0 ? 1 : 0
}

function tooLarge(): string[] {
  const files = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).map((name) => statSync(join(DIST, name)))
  const megabytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0) / 1e6
  console.log(`${files.length} files, ${megabytes.toFixed(1)} MB`)
  return megabytes > MOST_MEGABYTES ? [`the site has ${megabytes.toFixed(1)} MB, more than ${MOST_MEGABYTES}`] : []
}

async function lookAt(executablePath: string): Promise<string[]> {
  const server = await serveSite()
  const { port } = server.address() as AddressInfo // it listens on a port
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const looks = LOOKS.map((look) => withLook(browser, `http://127.0.0.1:${port}`, look))
    return (await Promise.all(looks)).flat()
  } finally {
    await browser.close()
    server.closeAllConnections()
    server.close()
  }
}

async function withLook(browser: Browser, base: string, { name, ...look }: (typeof LOOKS)[number]): Promise<string[]> {
  const context = await browser.newContext(look)
  const page = await context.newPage()
  const problems: string[] = []
  page.on('pageerror', (error) => problems.push(`${page.url()} (${name}): ${error.message}`))
  page.on('response', (answer) => {
    if (answer.status() >= 400) problems.push(`${page.url()} (${name}): ${answer.status()} ${answer.url()}`)
  })
  for (const address of PAGES) {
    await visit(page, base + encodeURI(address))
    problems.push(...(await faultsOf(page)).map((fault) => `${address} (${name}): ${fault}`))
    if (address === '/openapi/')
      problems.push(...(await markFaults(page)).map((fault) => `${address} (${name}): ${fault}`))
    await picture(page, `${name}-${address}`)
  }
  for (const address of ['/guide/errors', '/openapi/']) {
    await visit(page, base + address)
    problems.push(...(await searchFaults(page, name)).map((fault) => `${address} (${name}): ${fault}`))
  }
  problems.push(...(await languageFaults(page, base, name)).map((fault) => `the English frame (${name}): ${fault}`))
  await context.close()
  return problems
}

/** Opens a page and waits for all of it: the network may be idle while a busy machine still parses the largest ones. */
async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle')
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS
  if (folder === undefined) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name.replace(/[^\w.-]+/g, '_')}.png`) })
}

interface AxeResult {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[]
}

async function faultsOf(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' })
  const violations = (await page.evaluate('axe.run().then(({ violations }) => violations)')) as AxeResult[] // axe's own type
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  return [
    ...violations.map(({ id, nodes }) => `${id}: ${nodes.length} × ${nodes[0]?.html} ${nodes[0]?.failureSummary}`),
    ...(Number(overflow) > 0 ? [`is ${overflow} pixels too wide`] : []),
  ]
}

/** A reader who comes from an English page finds English headings around the fields, and goes back to Chinese by one click. */
async function languageFaults(page: Page, base: string, name: string): Promise<string[]> {
  const headings = () => page.locator('main h3').allInnerTexts()
  await visit(page, `${base}/en/guide/apiv2`)
  await visit(page, `${base}/openapi/v3/pay/transactions/native`)
  const english = await headings()
  const businesses = (await page.locator('#side summary').allTextContents()).slice(0, 4)
  const faults = await faultsOf(page)
  await picture(page, `${name}-english-frame`)
  const guide = page.locator('main a[href^="/en/guide/native"]')
  await guide
    .filter({ hasText: /^[A-Z]/ })
    .first()
    .waitFor({ timeout: 5_000 })
  const title = (await guide.first().textContent()) ?? ''
  const operation = (await page.locator('main h1').textContent()) ?? ''
  const chineseNotes = await page
    .locator('main td:last-child:not(:has(code))')
    .filter({ hasText: /\p{Script=Han}/u })
    .count()
  await page.click('[data-language]')
  await page.waitForLoadState('networkidle')
  const chinese = await headings()
  return [
    ...faults,
    ...(english.some((text) => text.startsWith('Request')) ? [] : [`the headings are ${english.join(', ')}`]),
    ...(/\p{Script=Han}/u.test(title) ? [`the guide is called ${title}`] : []),
    ...(operation.startsWith('Create a Native order') ? [] : [`the operation is called ${operation}`]),
    ...(chineseNotes > 2 ? [`${chineseNotes} notes are Chinese`] : []),
    ...(businesses.includes('Basic payments') ? [] : [`the sidebar begins with ${businesses.join(', ')}`]),
    ...(chinese.some((text) => text.startsWith('请求参数')) ? [] : [`after the click they are ${chinese.join(', ')}`]),
  ]
}

/** The search opens by its button, answers, is accessible, and leads to a page. */
async function searchFaults(page: Page, name: string): Promise<string[]> {
  await page.click('[data-search]')
  await page.fill('.search-box input', '申请退款')
  const first = page.locator('.search-box [role=option]').first()
  await first.waitFor({ timeout: 5_000 })
  const faults = await faultsOf(page)
  await picture(page, `${name}-search`)
  await page.keyboard.press('Enter')
  await page.waitForURL('**/openapi/v3/refund/domestic/refunds', { timeout: 5_000 }).catch(() => {
    faults.push(`the search for 申请退款 leads to ${page.url()}`)
  })
  return faults
}

/** On a phone, too, the marks of a row stand below their heading, since they say who may call an operation. */
async function markFaults(page: Page): Promise<string[]> {
  const columns = (cells: string) =>
    page.locator(cells).evaluateAll((found) => found.map((one) => Math.round(one.getBoundingClientRect().left)))
  const [heads, marks] = [
    await columns('main table:first-of-type th:nth-child(n+3)'),
    await columns('main table:first-of-type tbody tr:first-child td:nth-child(n+3)'),
  ]
  return heads.length === 2 && heads.join() === marks.join() ? [] : [`marks at ${marks}, headings at ${heads}`]
}

await main()
