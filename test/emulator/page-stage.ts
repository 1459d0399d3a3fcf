import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type Client, createClient } from '../../lib/index.js'
import type { Emulator, EmulatorOptions } from '../../packages/emulator/lib/index.js'

/** As it is published: the pages' programs exist only once they are compiled. */
const PUBLISHED = new URL('../../packages/emulator/dist/index.js', import.meta.url).href

/** The browser that is on this machine; `undefined` when there is none, or when it is not wanted. */
export function findBrowser(): string | undefined {
  if (process.env.BROWSER_TESTS === '0') return undefined
  return ['chromium', 'chromium-browser', 'google-chrome'].find((name) => {
    try {
      execFileSync(name, ['--version'], { stdio: 'ignore' })
      return true
    } catch {
      return false
    }
  })
}

export function openBrowser(name: string): Promise<Browser> {
  const executablePath = execFileSync('which', [name], { encoding: 'utf8' }).trim()
  // A browser refuses to be root's within its sandbox.
  return chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })
}

/** An emulator, a merchant's client, a shop that is notified, and pages that look at it. */
export interface PageStage {
  readonly emulator: Emulator
  readonly client: Client
  /** Where the shop is notified. */
  readonly notify_url: string
  /** What pages complained about, and what they asked of another host. */
  readonly complaints: readonly string[]
  /** What the shop answers from now on. */
  answer(status: number, body?: string): void
  /** Orders 1 yuan, or as `more` says. */
  place(out_trade_no: string, more?: { readonly description?: string }): Promise<string>
  /** @param path Below `/_emulator/`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

export async function openPageStage(browser: Browser, options: EmulatorOptions = {}): Promise<PageStage> {
  const published = (await import(PUBLISHED)) as typeof import('../../packages/emulator/lib/index.js') // what it is compiled from
  const emulator = await published.createEmulator(options)
  const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  const complaints: string[] = []
  let shopAnswer = { status: 204, body: '' }
  const shop = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(shopAnswer.status).end(shopAnswer.body))
  }).listen(0, '127.0.0.1')
  await once(shop, 'listening')
  const { port } = shop.address() as AddressInfo // it listens on a port, not on a pipe
  const notify_url = `http://127.0.0.1:${port}/notify`

  const place: PageStage['place'] = async (out_trade_no, { description = 'A book' } = {}) => {
    const order = { appid: 'wxd678efh567hg6787', mchid: emulator.identity.mchid, out_trade_no, notify_url }
    const json = { ...order, description, amount: { total: 100 } }
    return (await client.v3.pay.transactions.native.post({ json })).data.code_url
  }
  const open: PageStage['open'] = async (path, contextOptions = {}) => {
    const page = await browser.newPage({ locale: 'en-GB', ...contextOptions })
    page.setDefaultTimeout(10_000)
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('console', (message) => {
      const isRefusal = message.location().url.startsWith(`${emulator.url}_emulator/api/`) // of a command; the page says so
      if (/error|warning/.test(message.type()) && !isRefusal) complaints.push(message.text())
    })
    page.on('request', (request) => {
      if (!request.url().startsWith(emulator.url)) complaints.push(`asked of another host: ${request.url()}`)
    })
    await page.goto(`${emulator.url}_emulator/${path}`)
    await page.locator('main section').first().waitFor()
    return page
  }
  const close = async () => {
    await client.close()
    await emulator.close()
    shop.close()
  }
  return {
    ...{ emulator, client, notify_url, complaints, place, open, close },
    answer: (status, body = '') => {
      shopAnswer = { status, body }
    },
  }
}
