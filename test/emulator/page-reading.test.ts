import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findBrowser, openBrowser, openPageStage, type PageStage } from './page-stage.js'
import { send } from './stage.js'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RUN_AXE = `axe.run().then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`
/** The first row of each list, and each command with choices. */
const OPEN_SOME =
  "for (const one of document.querySelectorAll('.rows > .row:first-child summary, #commands summary')) if (!one.parentElement.open && (one.closest('#commands') === null || /fault/.test(one.textContent))) one.click()"
const OPEN_ALL = "for (const one of document.querySelectorAll('.row summary')) if (!one.parentElement.open) one.click()"

/** Texts on the page that hold a phrase of English, apart from what is code or a value. */
const ENGLISH = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  const found = []
  while (walker.nextNode()) {
    const { parentElement, textContent } = walker.currentNode
    if (parentElement.closest('code, pre, .number, .way, .note, [lang=en]') || !parentElement.checkVisibility()) continue
    if (/[a-z]{2,},? [a-z]{2,}/.test(textContent)) found.push(textContent.trim())
  }
  return found
})()`

const name = findBrowser()
if (!name) console.warn('SKIPPED: reading the pages in a browser; apt-get install -y chromium')

describe.skipIf(!name)('in a real browser', () => {
  let browser: Browser
  let stage: PageStage
  beforeAll(async () => {
    browser = await openBrowser(name ?? '')
    stage = await openPageStage(browser)
  })
  afterAll(async () => {
    await browser.close()
    await stage.close()
  })
  beforeEach(() => stage.answer(204))
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close()
    expect(stage.complaints).toEqual([])
  })

  const row = (page: Page, section: string, text: string) =>
    page.locator(`#${section} > .rows > .row`, { hasText: text }).first()

  test('a page where nothing has happened says how to connect, with buttons that copy', async () => {
    const page = await stage.open('')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const connect = page.locator('#connect')
    await connect.getByRole('button', { name: 'Copy: Address' }).click()
    await connect.getByText('copied').waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(stage.emulator.url)
    await connect.getByRole('button', { name: 'Copy: config.json' }).click()
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toContain('createClient(config.client)')
    await stage.place('order-1')
    await row(page, 'orders', 'order-1').waitFor()
    expect(await connect.count()).toBe(0)
    await page.locator('.keys summary').click()
    await page.getByRole('button', { name: 'Copy: Merchant number' }).click()
    await expect.poll(() => page.evaluate('navigator.clipboard.readText()')).toBe(stage.emulator.identity.mchid)
  })

  test('an opened order shows what the API shows, and all that belongs to it in the order of time', async () => {
    stage.answer(401, '{"code":"FAIL","message":"signature refused: headers"}')
    await stage.place('timeline-1')
    await stage.place('unrelated-1')
    await stage.emulator.pay('timeline-1')
    await stage.emulator.settled()
    const { refunds } = stage.client.v3.refund.domestic
    await refunds.post({
      json: {
        out_trade_no: 'timeline-1',
        out_refund_no: 'back-1',
        amount: { total: 100, refund: 40, currency: 'CNY' },
      },
    })
    const page = await stage.open('')
    const order = row(page, 'orders', 'timeline-1')
    await order.getByText('refunded ¥0.40').waitFor()
    await order.locator('summary').first().click()
    await order.getByText('GET /v3/pay/transactions/out-trade-no/timeline-1?mchid=').waitFor()
    await order.getByText('"trade_state_desc"').waitFor()
    const steps = (await order.locator('.timeline .event').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '))
    const inOrder = [
      /^POST \/v3\/pay\/transactions\/native 200/,
      /^Money: top-up ¥1\.00/,
      /^Money: payment ¥1\.00/,
      /^Notification TRANSACTION\.SUCCESS 401 answered 401.*signature refused: headers/,
      /^POST \/v3\/refund\/domestic\/refunds 200/,
      /^Refunds back-1 (PROCESSING|SUCCESS)/,
      /^Money: refund ¥0\.40/,
      /^Notification TRANSACTION\.SUCCESS next attempt/,
    ]
    const places = inOrder.map((step) => steps.findIndex((text) => step.test(text)))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((one, other) => one - other))
    expect(steps.filter((text) => text.startsWith('POST'))).toHaveLength(2) // and none of the other order
    // From a step to the request itself, which opens and has the focus.
    await order.getByRole('button', { name: 'Show: POST /v3/refund/domestic/refunds' }).press('Enter')
    await row(page, 'requests', '/v3/refund/domestic/refunds').getByText('Answer headers').waitFor()
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain('/v3/refund/domestic/refunds')
  })

  test('a failed delivery shows what the shop answered', async () => {
    stage.answer(500, '{"code":"FAIL","message":"no such order <b>"}')
    await stage.place('refused-shop')
    await stage.emulator.pay('refused-shop')
    const page = await stage.open('')
    await page.getByRole('searchbox').fill('refused-shop')
    const posted = row(page, 'notifications', 'waiting')
    await posted.getByText('The shop answered: {"code":"FAIL","message":"no such order <b>"}').waitFor()
    await posted.locator('summary').click()
    await posted.locator('.attempts pre').getByText('"message": "no such order <b>"').waitFor()
  })

  test('a search and a filter leave what fits, in every list', async () => {
    await stage.place('needle-1')
    await stage.place('haystack-1')
    await send(stage.emulator, { target: '/v3/certificates?needle', signedTarget: '/v3/certificates' })
    const page = await stage.open('')
    const rows = (section: string) => page.locator(`#${section} > .rows > .row`).count()
    await page.getByRole('searchbox').fill('NEEDLE')
    await expect.poll(() => rows('orders')).toBe(1)
    expect(await rows('requests')).toBe(2)
    await page.getByLabel('Show: Requests').selectOption('refused')
    await expect.poll(() => rows('requests')).toBe(1)
    await row(page, 'requests', 'SIGN_ERROR').waitFor()
    await page.getByRole('searchbox').fill('nothing like that')
    await page.locator('#orders').getByText('Nothing fits the search.').waitFor()
    await page.getByRole('searchbox').fill('')
    await row(page, 'orders', 'haystack-1').waitFor()
  })

  test('a fault has its own parameters in the form, and is named above until it is cleared', async () => {
    const page = await stage.open('')
    await page
      .locator('#commands summary')
      .filter({ has: page.getByText('fault', { exact: true }) })
      .click()
    const form = page.getByRole('form', { name: 'fault', exact: true })
    const fields = () => form.locator('label').allInnerTexts()
    expect(await fields()).toEqual(['fault', 'operation', 'times'])
    await form.getByLabel('fault', { exact: true }).selectOption('rate-limit')
    await form.getByText('Too many requests').waitFor()
    expect(await fields()).toEqual(['fault', 'operation', 'times', 'retry_after'])
    await form.getByLabel('times').fill('2')
    await form.getByRole('button').click()
    await form.getByRole('status').getByText('Fault: done').waitFor()
    await page.locator('header .badge').getByText('Fault: rate-limit · 2 ×').waitFor()
    await page.getByRole('button', { name: 'Clear: rate-limit' }).click()
    await page.locator('header .badge').waitFor({ state: 'detached' })
  })

  test('what a command says stands beside its button and covers nothing', async () => {
    await stage.place('covered')
    const page = await stage.open('')
    await row(page, 'orders', 'covered').getByRole('button', { name: 'Fail payment: covered' }).click()
    const said = row(page, 'orders', 'covered').getByRole('status')
    await said.getByText('Fail payment: done').waitFor()
    expect(await page.evaluate("getComputedStyle(document.querySelector('#orders .said')).position")).toBe('static')
  })

  test('the Chinese page has no English sentence, and the chosen language is kept', async () => {
    await stage.emulator.operate('fault', { fault: 'truncated', operation: 'POST v3/refund/domestic/refunds' })
    await send(stage.emulator, { signed: { timestamp: '1600000000' } })
    await stage.place('read-1')
    for (const path of ['', 'cashier/read-1']) {
      const page = await stage.open(path, { locale: 'zh-CN' })
      if (path === '') await page.locator('#commands form').first().waitFor({ state: 'attached' })
      await page.evaluate(OPEN_ALL)
      if (path === '') await page.locator('.signature').first().waitFor()
      expect(await page.evaluate(ENGLISH)).toEqual([])
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByRole('button', { name: '中文' }).waitFor()
      expect(await page.title()).toBe(path === '' ? 'WeChat Pay emulator' : 'Cashier')
      await page.reload()
      await page.getByRole('button', { name: '中文' }).waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
    }
    await stage.emulator.operate('clear-faults')
  })

  test('a theme is chosen against that of the system, on both pages, and kept until the system is to decide again', async () => {
    await stage.place('theme-1')
    const page = await stage.open('', { colorScheme: 'light' })
    const theme = page.getByRole('combobox', { name: 'Theme' })
    const back = () => page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
    const light = await back()
    await theme.selectOption('Dark')
    const dark = await back()
    expect([light, dark]).toEqual(['rgb(243, 245, 244)', 'rgb(15, 20, 18)'])
    await page.reload()
    await theme.waitFor()
    expect(await back()).toBe(dark)
    await page.goto(`${stage.emulator.url}_emulator/cashier/theme-1`)
    await theme.waitFor()
    expect([await back(), await theme.inputValue()]).toEqual([dark, 'dark'])
    await theme.selectOption('Light')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await back()).toBe(light)
    await theme.selectOption('As the system')
    expect(await back()).toBe(dark)
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await back()).toBe(light)
  })

  test.each([
    ['wide', { width: 1280, height: 900 }, 'light', 'en-GB'],
    ['on a phone, in the dark, in Chinese', { width: 360, height: 740 }, 'dark', 'zh-CN'],
  ] as const)('axe finds nothing to complain about, %s', async (_, viewport, colorScheme, locale) => {
    await stage.place(`axe-${locale}`)
    for (const path of ['', `cashier/axe-${locale}`]) {
      const page = await stage.open(path, { viewport, colorScheme, locale })
      if (path === '') await page.locator('#commands form').first().waitFor({ state: 'attached' })
      if (path === '') await page.locator('.keys summary').click()
      await page.evaluate(OPEN_SOME)
      if (path === '') await page.locator('.signature').first().waitFor()
      await page.evaluate(AXE)
      expect(await page.evaluate(RUN_AXE)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(viewport.width)
    }
  })
})
