import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createClient } from '../../lib/index.js'
import { createEmulator, createKeys, type Exchange } from '../../packages/emulator/lib/index.js'
import { openStage, placeNative, type Stage, sendRaw } from './stage.js'

let stage: Stage
let keys: Awaited<ReturnType<typeof createKeys>>
beforeAll(async () => {
  keys = await createKeys()
  stage = await openStage({ keys })
})
afterAll(() => stage.close())

const MOST = Number.MAX_SAFE_INTEGER
const ask = (name: string, parameters: object) => {
  const body = JSON.stringify(parameters)
  const { host } = new URL(stage.emulator.url)
  const headers = { Host: host, 'Content-Length': String(Buffer.byteLength(body)) }
  return sendRaw(stage.emulator.url, 'POST', `/_emulator/api/${name}`, headers, body)
}

describe('the process of the emulator outlives', () => {
  test('amounts that are no amounts, and sums that would not be exact', async () => {
    expect(await ask('recharge', { amount: 1e300 })).toMatchObject({ status: 400, json: { code: 'PARAM_ERROR' } })
    expect(await ask('recharge', { amount: 1 })).toMatchObject({ status: 200 })
    expect(await ask('recharge', { amount: MOST })).toMatchObject({ status: 403, json: { code: 'AMOUNT_LIMIT' } })
  })

  test('an order of more than a number holds', async () => {
    const { mchid } = stage.emulator.identity
    const place = (out_trade_no: string, total: number) => {
      const order = { description: 'A book', out_trade_no, notify_url: '', amount: { total } }
      return stage.client.v3.pay.transactions.native.post({ json: { appid: 'wxd678efh567hg6787', mchid, ...order } })
    }
    await expect(place('big', MOST + 1)).rejects.toMatchObject({ code: 'PARAM_ERROR' })
    expect((await place('large', MOST)).status).toBe(200)
  })

  test('a clock that is moved to the end of time', async () => {
    const emulator = await createEmulator({ listen: false, keys, now: () => Date.UTC(9999, 11, 31, 15, 59, 0) })
    await expect(emulator.advance(60)).rejects.toMatchObject({ code: 'PARAM_ERROR' })
    await emulator.advance(59)
    await emulator.close()
  })

  test.each([
    ['an error', new Error('x')],
    ['a symbol', Symbol('x')],
    ['an object without a prototype', Object.create(null)],
  ])('an `onExchange` that throws %s, or rejects with it', async (_, thrown) => {
    const hooks = [
      () => {
        throw thrown
      },
      () => Promise.reject(thrown),
      () => new Promise<never>(() => {}),
    ]
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
    for (const onExchange of hooks as unknown as ((exchange: Exchange) => void)[]) {
      const emulator = await createEmulator({ listen: false, keys, onExchange })
      const client = createClient({ ...emulator.credentials, dispatcher: emulator.dispatcher })
      const { mchid } = emulator.credentials
      const call = client.v3.pay.transactions.outTradeNo._out_trade_no_.get({
        out_trade_no: 'none1234',
        query: { mchid },
      })
      await expect(call).rejects.toMatchObject({ code: 'ORDER_NOT_EXIST' })
      await emulator.close()
    }
    expect(warned).toHaveBeenCalledTimes(2)
    warned.mockRestore()
  })
})

test('an ordered fault waits for the program under test, whatever pages of other sites send meanwhile', async () => {
  await ask('fault', { fault: 'rate-limit' })
  const { host } = new URL(stage.emulator.url)
  const page = { Host: host, 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }
  expect((await sendRaw(stage.emulator.url, 'GET', '/v3/certificates', page)).status).not.toBe(429)
  await placeNative(stage, 'limited') // the client tries again
  const limited = stage.exchanges.filter(({ fault }) => fault === 'rate-limit')
  expect(limited.map(({ target, answer }) => [target, answer.status])).toEqual([['/v3/pay/transactions/native', 429]])
})

test('a file of `data` is made for its owner alone, also when it was there; and it is a file', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
  const data = join(folder, 'state.db')
  await writeFile(data, '')
  await chmod(data, 0o644)
  const emulator = await createEmulator({ listen: false, keys, data })
  expect((await stat(data)).mode & 0o777).toBe(0o600)
  await emulator.close()
  await expect(createEmulator({ listen: false, keys, data: ':memory:' })).rejects.toMatchObject({ code: 'ERR_CONFIG' })
  await rm(folder, { recursive: true })
})
