import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findBrowser, openBrowser, openPageStage, type PageStage } from './page-stage.js'
import { send } from './stage.js'

/** What runs in a page is text here: these tests know no DOM. */
const FAINT_TEXTS = readFileSync(new URL('./faint-texts.js', import.meta.url), 'utf8')
const OPEN_ALL = "for (const one of document.querySelectorAll('.row summary')) one.click()"
const OUTLINE = `(document.activeElement === document.body ? 'nowhere' : getComputedStyle(document.activeElement).outlineStyle)`
const COUNT_CONTROLS = `[...document.querySelectorAll('a[href], button, summary, input, select, textarea, pre')].filter(
  (one) => one.checkVisibility(),
).length`

const name = findBrowser()
if (!name) console.warn('SKIPPED: the pages in a browser; apt-get install -y chromium')

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

  const row = (page: Page, section: string, text: string) => page.locator(`#${section} .row`, { hasText: text }).first()
  const query = async (out_trade_no: string) => {
    const { mchid } = stage.emulator.identity
    const orders = stage.client.v3.pay.transactions.outTradeNo._out_trade_no_
    return (await orders.get({ out_trade_no, query: { mchid } })).data.trade_state
  }

  test('an order appears the moment it is placed, and the developer plays the customer there', async () => {
    const page = await stage.open('')
    await page.getByText('No orders yet.').waitFor()
    await stage.place('live-1')
    const order = row(page, 'orders', 'live-1')
    await order.getByText('NOTPAY').waitFor()
    await row(page, 'requests', '/v3/pay/transactions/native').getByText('signature valid').waitFor()
    await order.getByRole('button', { name: 'Pay: live-1' }).press('Enter')
    await order.getByText('SUCCESS').waitFor()
    await order.locator('summary:focus').waitFor()
    await row(page, 'notifications', 'TRANSACTION.SUCCESS').getByText('delivered').waitFor()
    expect(await query('live-1')).toBe('SUCCESS')
    expect(await page.locator('#money .sum').innerText()).toBe('Sum over all accounts: ¥0.00 correct')
    expect(await order.getByRole('button').count()).toBe(0)
  })

  test('a customer pays at the cashier by keyboard alone, and the shop is told', async () => {
    await stage.place('by-keyboard')
    const page = await stage.open('cashier/by-keyboard')
    await page.getByRole('img', { name: /^QR code of weixin:/ }).waitFor()
    await page.getByText('waiting for payment').waitFor()
    await focus(page, 'Pay ¥1.00')
    await page.keyboard.press('Enter')
    await page.getByRole('status').getByText('paid', { exact: true }).waitFor()
    await page.getByText('delivered').waitFor()
    expect(await query('by-keyboard')).toBe('SUCCESS')
    // The button is gone; the focus is not lost with it.
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1')
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
  })

  test('the cashier is found by the address in the code, follows the order, and lets a payment fail', async () => {
    const code_url = await stage.place('by-code')
    const page = await stage.open(`cashier?code_url=${encodeURIComponent(code_url)}`)
    await page.getByRole('button', { name: 'Fail payment' }).click()
    await page.getByText('waiting for payment').waitFor()
    const { mchid } = stage.emulator.identity
    const orders = stage.client.v3.pay.transactions.outTradeNo._out_trade_no_
    await orders.close.post({ out_trade_no: 'by-code', json: { mchid } })
    await page.getByText('closed').waitFor()
    expect(await page.locator('main').getByRole('button').count()).toBe(0)
  })

  test('a request whose signature is wrong is explained line by line', async () => {
    const page = await stage.open('')
    await send(stage.emulator, { target: '/v3/certificates?algorithm_type=RSA', signedTarget: '/v3/certificates' })
    const refused = row(page, 'requests', 'SIGN_ERROR')
    await refused.locator('summary').first().press('Enter')
    await refused.getByText('It belongs to the path without its query').waitFor()
    await refused.getByText('What to do: Sign path and query exactly as they are sent').waitFor()
    const [request, answer] = await refused.locator('.signature').all()
    expect(await request?.locator('.checks li').allInnerTexts()).toEqual([
      expect.stringMatching(/^✓\s*Authorization the header is there/),
      expect.stringMatching(/^✓\s*mchid is the merchant/),
      expect.stringMatching(/^✓\s*serial_no is the serial/),
      expect.stringMatching(/^✓\s*timestamp is [01] s before/),
      expect.stringMatching(/^✗\s*signature does not match/),
      expect.stringMatching(/^–\s*nonce_str not reached/),
    ])
    expect((await request?.locator('.lines dd').allInnerTexts())?.slice(0, 2)).toEqual([
      'GET\\n',
      '/v3/certificates?algorithm_type=RSA\\n',
    ])
    expect(await answer?.innerText()).toContain(`Signed by the platform certificate`)
  })

  test('a notification shows its attempts and when the next one is due; it goes out again on request', async () => {
    stage.answer(500)
    await stage.place('deaf-shop')
    await stage.emulator.pay('deaf-shop')
    const page = await stage.open('')
    const posted = row(page, 'notifications', 'waiting')
    await posted.getByText('answered 500; only 200 and 204 count as accepted').waitFor()
    await posted.getByText(/next attempt in 1[0-5] s/).waitFor()
    stage.answer(204)
    await page.getByRole('button', { name: 'Advance the clock by 15 s' }).click()
    const delivered = page.locator('#notifications .row').first()
    await delivered.getByText('2 attempts').waitFor()
    await delivered.getByRole('button', { name: /^Resend: TRANSACTION.SUCCESS/ }).click()
    await delivered.getByText('3 attempts').waitFor()
    await delivered.locator('summary').click()
    expect(await delivered.locator('.attempts li').allInnerTexts()).toEqual([
      expect.stringContaining('500: answered 500'),
      expect.stringContaining('204 ✓'),
      expect.stringContaining('204 ✓'),
    ])
    await delivered.getByText('"out_trade_no": "deaf-shop"').waitFor()
  })

  test('every command has a form made from its schema, which says what the emulator answers', async () => {
    const page = await stage.open('')
    const listed = (await (await fetch(`${stage.emulator.url}_emulator/api/commands`)).json()) as unknown[] // a list, as tested
    await page
      .locator('#commands form')
      .nth(listed.length - 1)
      .waitFor({ state: 'attached' })
    expect(await page.locator('#commands form').count()).toBe(listed.length)
    await open(page, 'advance')
    const advance = page.getByRole('form', { name: 'advance', exact: true })
    await advance.getByLabel('seconds').fill('-1')
    await advance.getByRole('button').click()
    expect(await advance.locator('input:invalid').count()).toBe(1)
    await advance.getByLabel('seconds').fill('60')
    await advance.getByLabel('seconds').press('Enter')
    await advance.getByRole('group', { name: 'Answer of advance' }).getByText('"now"').waitFor()
    await open(page, 'pay')
    const pay = page.getByRole('form', { name: 'pay', exact: true })
    await pay.getByLabel('out_trade_no').fill('nothing')
    await pay.getByRole('button').click()
    await page.getByRole('status').getByText('pay: no order with out_trade_no nothing; place it first').waitFor()
    await open(page, 'fail-transfer')
    const reasons = page.getByRole('form', { name: 'fail-transfer' }).getByLabel('fail_reason').locator('option')
    expect(await reasons.allInnerTexts()).toContain('ACCOUNT_FROZEN')
  })

  test('what a merchant writes is text, whatever it looks like', async () => {
    const description = `<script>alert(1)</script><img src=x onerror="alert(2)">`
    await stage.place('markup', { description })
    for (const path of ['', 'cashier/markup']) {
      const page = await stage.open(path)
      page.on('dialog', () => expect.unreachable('a script of the merchant ran'))
      await page.getByText(description).first().waitFor()
      expect(await page.locator('main img, main script').count()).toBe(0)
    }
  })

  test('on a phone nothing stands beside the page, and all is legible, in the dark too', async () => {
    await stage.place('phone-order-with-a-long-number-1')
    await send(stage.emulator, { signed: { timestamp: '1600000000' } })
    for (const path of ['', 'cashier/phone-order-with-a-long-number-1']) {
      const page = await stage.open(path, { viewport: { width: 360, height: 740 } })
      await page.evaluate(OPEN_ALL)
      if (path === '') await page.locator('.signature').first().waitFor()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
        const back = await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')
        expect(Number(/\d+/.exec(back)) < 128 ? 'dark' : 'light').toBe(colorScheme)
        expect(await page.evaluate(FAINT_TEXTS)).toEqual([])
      }
    }
  })

  test('every control has a name, and an id stands once', async () => {
    await stage.place('order-named')
    for (const path of ['', 'cashier/order-named']) {
      const page = await stage.open(path)
      await page.evaluate(OPEN_ALL)
      expect(await namelessControls(page)).toEqual([])
      const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
      expect(await page.locator('h1').count()).toBe(1)
      expect(await page.locator('html').getAttribute('lang')).toBe('en')
    }
  })

  test('the keyboard comes to every control, sees where it is, and out again', async () => {
    const page = await stage.open('')
    await page.locator('#commands form').first().waitFor({ state: 'attached' })
    const wanted = await page.evaluate<number>(COUNT_CONTROLS)
    let reached = 0
    for (; reached <= wanted; reached += 1) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate(OUTLINE)
      if (outline === 'nowhere') break
      expect(outline).toBe('solid')
    }
    expect(reached).toBe(wanted)
  })

  test('a page says when the emulator is gone, and goes on when it is back', async () => {
    const first = await openPageStage(browser)
    const port = Number(new URL(first.emulator.url).port)
    const page = await first.open('')
    await first.close()
    await page.getByText('disconnected; reconnecting').waitFor()
    const second = await openPageStage(browser, { port })
    await page.getByText(second.emulator.identity.mchid).first().waitFor()
    await page.getByText('live', { exact: true }).waitFor()
    await page.close()
    await second.close()
  })

  test('a reader of Chinese reads Chinese', async () => {
    const page = await stage.open('', { locale: 'zh-CN' })
    expect(await page.title()).toBe('微信支付模拟网关')
    await page.getByRole('heading', { name: /^订单/ }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  })
})

/** Presses Tab until the control with this text has the focus. */
async function focus(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 20; presses += 1) {
    await page.keyboard.press('Tab')
    if ((await page.evaluate('document.activeElement.textContent.trim()')) === text) return
  }
  throw new Error(`the keyboard does not come to ${text}`)
}

async function open(page: Page, command: string): Promise<void> {
  await page
    .locator('#commands summary')
    .filter({ has: page.getByText(command, { exact: true }) })
    .click()
}

/** Controls that a screen reader would have no word for, as the browser's own accessibility tree has them. */
async function namelessControls(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes
    .filter(
      ({ ignored, properties }) =>
        !ignored && properties?.some(({ name, value }) => name === 'focusable' && value.value),
    )
    .filter(({ role, name }) => role?.value !== 'RootWebArea' && role?.value !== 'option' && !name?.value?.trim())
    .map(({ role }) => String(role?.value))
}
