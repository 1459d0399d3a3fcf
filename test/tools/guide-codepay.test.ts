import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Client, createClient } from '../../lib/index.js'
import { createEmulator, type InProcessEmulator } from '../../packages/emulator/lib/index.js'
import { blocksOf } from './guides/blocks.js'

const appid = 'wxd678efh567hg6787'
const CODEPAY = 'POST v3/pay/transactions/codepay'
const QUERY = 'GET v3/pay/transactions/out-trade-no/{out_trade_no}'
const PAID = '130061098828009401'
/** The customer has to enter a password. */
const ASKED = '130061098828009400'

type Take = (out_trade_no: string, auth_code: string, total: number) => Promise<boolean>

let emulator: InProcessEmulator
let client: Client
let take: Take
mkdirSync('dist', { recursive: true })
const folder = mkdtempSync(resolve('dist/guide-codepay-'))

/** `take` as the guide has it; it waits milliseconds in place of seconds. */
async function takeOfGuide(): Promise<Take> {
  const [{ code = '' } = {}] = blocksOf('docs/guide/codepay.md', 'ts')
  const [imports = '', ...rest] = code.split('\n\n')
  const body = rest.join('\n\n').replace('wait(5_000)', 'wait(5)').replace('timeout: 15_000', 'timeout: 1_000')
  expect(body).toContain('wait(5)')
  const file = join(folder, 'take.ts')
  writeFileSync(file, `${imports}\nexport const made = (client, mchid, appid) => {\n${body}\nreturn take }\n`)
  const module: { made(...given: readonly unknown[]): Take } = await import(pathToFileURL(file).href)
  return module.made(client, emulator.identity.mchid, appid)
}

beforeAll(async () => {
  emulator = await createEmulator({ listen: false })
  client = createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher })
  take = await takeOfGuide()
})

afterAll(async () => {
  await client.close()
  await emulator.close()
  rmSync(folder, { recursive: true })
})

async function stateOf(out_trade_no: string) {
  const query = { mchid: emulator.identity.mchid }
  return (await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query })).data.trade_state
}

describe('the till of the guide', () => {
  test('is paid at once', async () => {
    expect(await take('till-01', PAID, 100)).toBe(true)
  })

  test('knows that nothing was paid by a code that is none', async () => {
    expect(await take('till-02', '160061098828009401', 100)).toBe(false)
  })

  test.each([
    'reset-after',
    'system-error-after',
    'bad-gateway-after',
    'truncated',
    'wrong-signature',
    'unsigned',
    'unknown-serial',
  ] as const)('is paid although the answer is not to be used: %s', async (fault) => {
    await emulator.operate('fault', { fault, operation: CODEPAY })
    expect(await take(`till-${fault}`, PAID, 100)).toBe(true)
  })

  test('is paid when the same number is taken again', async () => {
    expect(await take('till-04', PAID, 100)).toBe(true)
    expect(await take('till-04', PAID.replace('01', '02'), 100)).toBe(true)
  })

  test('gives back what is not paid in time, and takes what is', async () => {
    expect(await take('till-05', ASKED, 100)).toBe(false)
    expect(await stateOf('till-05')).toBe('REVOKED')
    const taken = take('till-06', ASKED, 100)
    await expect.poll(() => stateOf('till-06').catch(() => undefined), { interval: 1 }).toBe('USERPAYING')
    await emulator.pay('till-06')
    expect(await taken).toBe(true)
  })

  test('goes on when a query fails, and knows an order that was never made', async () => {
    await emulator.operate('fault', { fault: 'reset-after', operation: CODEPAY })
    await emulator.operate('fault', { fault: 'system-error-before', operation: QUERY, times: 3 })
    expect(await take('till-07', PAID, 100)).toBe(true)
    await emulator.operate('fault', { fault: 'reset-before', operation: CODEPAY, times: 3 })
    expect(await take('till-08', PAID, 100)).toBe(false)
  })

  test('throws while the order is not reversed, so that nobody takes the money again', async () => {
    const reverse = 'POST v3/pay/transactions/out-trade-no/{out_trade_no}/reverse'
    await emulator.operate('fault', { fault: 'reset-before', operation: reverse, times: 3 })
    await expect(take('till-09', ASKED, 100)).rejects.toMatchObject({ name: 'TransportError' })
  })
})
