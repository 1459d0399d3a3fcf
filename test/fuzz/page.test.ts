import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findBrowser, openBrowser, openPageStage, type PageStage } from '../emulator/page-stage.js'
import { fuzz, mutants, seedsOf } from './run.js'

/** What no text may become: an element that loads or runs something. */
const FOREIGN =
  "document.querySelectorAll('main :is(script, img, svg:not(.qr), iframe, object, embed, style, link, base)').length"

/** A browser shows each input on two pages. */
const RUNS = 50

const name = findBrowser()
if (!name) console.warn('SKIPPED: fuzzing the pages in a browser; apt-get install -y chromium')

describe.skipIf(!name)('in a real browser', () => {
  let browser: Browser
  let stage: PageStage
  let pages: readonly Page[]
  let orders = 0
  beforeAll(async () => {
    browser = await openBrowser(name ?? '')
    stage = await openPageStage(browser)
    pages = [await stage.open(''), await stage.open('', { locale: 'zh-CN' })]
    for (const page of pages) page.on('dialog', () => expect.unreachable('a text ran as a script'))
  })
  afterAll(async () => {
    await browser.close()
    await stage.close()
  })

  fuzz(
    'the page shows whatever a merchant, its shop and its faults say as text, and says no error of its own',
    mutants(seedsOf('shown')),
    async (text) => {
      orders += 1
      const out_trade_no = `fuzzed-${orders}`
      const attach = Buffer.from(text).toString().slice(0, 30)
      stage.answer(500, text)
      // Some descriptions are refused; the page shows those requests all the same.
      await stage.place(out_trade_no, { description: text }).catch(({ code }: { code: string }) => {
        expect(code).toBe('PARAM_ERROR')
      })
      await stage.emulator
        .operate('pay', { out_trade_no, openid: attach || 'o' })
        .catch(({ code }: { code: string }) => {
          expect(['ORDER_NOT_EXIST', 'PARAM_ERROR']).toContain(code)
        })
      for (const page of pages) {
        await page.getByRole('searchbox').fill(text)
        expect(await page.evaluate(FOREIGN)).toBe(0)
      }
      expect(stage.complaints).toEqual([])
    },
    seedsOf('shown'),
    RUNS,
  )

  test('after all of that, both pages are live, and every row opens', async () => {
    stage.answer(204)
    await stage.place('last-order')
    for (const page of pages) {
      await page.getByRole('searchbox').fill('')
      await page.locator('#orders .row', { hasText: 'last-order' }).first().waitFor()
      await page.evaluate(
        "for (const one of document.querySelectorAll('.row summary')) if (!one.parentElement.open) one.click()",
      )
      await page.locator('.timeline').first().waitFor()
      expect(await page.evaluate(FOREIGN)).toBe(0)
    }
    expect(stage.complaints).toEqual([])
  }, 60_000)
})
