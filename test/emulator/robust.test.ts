import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createEmulator } from '../../packages/emulator/lib/index.js'
import { listen } from '../../packages/emulator/lib/server/listen.js'
import { runCommand } from './run-command.js'
import { placeNative, send, sendRaw, stageOfFile } from './stage.js'
import { sendWire } from './wire.js'

const stage = stageOfFile()

const HOST = 'Host: {host}'
const USUAL = ['User-Agent: a merchant', 'Accept: application/json']
const PATH = '/v3/certificates'

const isAlive = async () => (await send(stage.emulator)).status

afterEach(async () => {
  expect(await isAlive()).toBe(200)
})

describe('a request that breaks a rule of HTTP is answered with signed JSON, one that keeps it as usual', () => {
  test('an expectation', async () => {
    const ask = (expectation: string) =>
      sendWire(stage.emulator, { target: PATH, headers: [HOST, ...USUAL, `Expect: ${expectation}`] })
    expect(await ask('100-continue')).toMatchObject({ status: 200, proven: true })
    const { status, json, proven } = await ask('100-continuf')
    expect({ status, code: json?.code, proven }).toEqual({ status: 417, code: 'PARAM_ERROR', proven: true })
  })

  test('a missing host, which HTTP/1.0 does without', async () => {
    const ask = (headers: readonly string[], version = '1.1') =>
      sendWire(stage.emulator, { target: PATH, headers: [...headers, ...USUAL], version })
    expect((await ask([HOST])).status).toBe(200)
    expect((await ask([], '1.0')).status).toBe(200)
    const { status, json, proven } = await ask([])
    expect({ status, field: json?.detail.field, proven }).toEqual({ status: 400, field: 'Host', proven: true })
  })

  test('HEAD, whose answer has no body, and a signature over none', async () => {
    expect(await sendWire(stage.emulator, { target: PATH, headers: [HOST, ...USUAL] })).toMatchObject({ status: 200 })
    const reply = await sendWire(stage.emulator, { method: 'HEAD', target: PATH, headers: [HOST, ...USUAL] })
    expect(reply).toMatchObject({ status: 405, text: '', proven: true })
    expect(Number(reply.headers['content-length'] ?? 0)).toBe(0)
  })
})

describe('a body that is too large', () => {
  const HEADERS = ['Content-Type: application/json', ...USUAL]
  const announce = async (length: number, more: readonly string[] = []) => {
    const { port } = new URL(stage.emulator.url)
    const socket = connect(Number(port), '127.0.0.1')
    const lines = [
      'POST /v3/pay/transactions/native HTTP/1.1',
      'Host: x',
      ...HEADERS,
      ...more,
      `Content-Length: ${length}`,
    ]
    socket.write(`${lines.join('\r\n')}\r\n\r\n`)
    const [bytes] = await once(socket, 'data')
    socket.destroy()
    return String(bytes)
  }

  test('is refused by its announced length, before a byte of it was sent', async () => {
    for (const more of [[], ['Expect: 100-continue']]) {
      const reply = await announce(2 ** 31, more)
      expect(reply).toMatch(/^HTTP\/1\.1 400 /)
      expect(reply).toContain('is larger than 1 MiB')
      expect(reply).toContain('Wechatpay-Signature:')
      expect(reply).toMatch(/\r\nConnection: close\r\n/)
    }
    expect(await announce(2 ** 20, ['Expect: 100-continue'])).toMatch(/^HTTP\/1\.1 100 Continue/)
  })
})

test('a half-sent request is dropped in time', async () => {
  const server = await listen(0, { headers: 100, request: 200, check: 20 })
  server.serve(async () => {
    throw new Error('nothing is complete here')
  }, undefined)
  const { port } = new URL(server.url)
  for (const half of ['GET /v3/cert', 'POST /v3/x HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{']) {
    const socket = connect(Number(port), '127.0.0.1')
    socket.write(half)
    const [bytes] = await once(socket, 'data')
    expect(String(bytes)).toMatch(/^HTTP\/1\.1 408 /)
    await once(socket, 'close')
  }
  await server.close()
})

test('an exception in onExchange becomes a warning; the request is answered', async () => {
  const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined)
  const failures: readonly (() => unknown)[] = [
    () => {
      throw new Error('of the merchant')
    },
    async () => Promise.reject(new Error('of the merchant')),
  ]
  for (const listening of [true, false]) {
    for (const onExchange of failures) {
      const emulator = await createEmulator({
        onExchange: () => onExchange() as undefined,
        ...(!listening && { listen: false }),
      })
      const status = listening
        ? (await send(emulator)).status
        : (await (await import('undici')).request('http://x/v3/certificates', { dispatcher: dispatcherOf(emulator) }))
            .statusCode
      expect(status).toBe(listening ? 200 : 400)
      await emulator.close()
    }
  }
  expect(warned.mock.calls.map(([warning]) => String(warning))).toEqual(Array(4).fill('Error: of the merchant'))
  warned.mockRestore()
})

describe('absurd amounts and times are refused, the largest sensible ones are not', () => {
  const run = (name: string, parameters: object) => runCommand(stage.emulator, name, parameters)

  test('money', async () => {
    await run('recharge', { amount: 10_000_000_000 })
    await expect(run('recharge', { amount: 2 ** 53 - 1 })).rejects.toThrow(/cannot be moved/)
    for (const amount of [2 ** 53, 1e300, -1, 0.5]) await expect(run('recharge', { amount })).rejects.toThrow()
    const { mchid } = stage.emulator.identity
    const order = { appid: 'wxd678efh567hg6787', mchid, description: 'x', notify_url: 'https://merchant.test/notify' }
    for (const total of [2 ** 53, 1e300, 1e308]) {
      const body = JSON.stringify({ ...order, out_trade_no: 'order-absurd', amount: { total } })
      expect((await send(stage.emulator, { method: 'POST', target: '/v3/pay/transactions/native', body })).status).toBe(
        400,
      )
    }
    const combined = {
      ...{ combine_appid: order.appid, combine_mchid: mchid, combine_out_trade_no: 'order-combined' },
      notify_url: order.notify_url,
      sub_orders: [1, 2].map((index) => ({
        ...{ mchid, attach: 'x', out_trade_no: `order-part-${index}`, description: 'x' },
        amount: { total_amount: 2 ** 53, currency: 'CNY' },
      })),
    }
    const target = '/v3/combine-transactions/native'
    expect((await send(stage.emulator, { method: 'POST', target, body: JSON.stringify(combined) })).status).toBe(400)
  })

  test('time', async () => {
    const moved = await createEmulator()
    const advance = (seconds: number) => runCommand(moved, 'advance', { seconds })
    await advance(366 * 24 * 3600)
    for (const seconds of [1e15, 1e300, -1]) await expect(advance(seconds)).rejects.toThrow()
    for (let century = 0; century < 120; century += 1) await advance(10 * 366 * 24 * 3600).catch(() => undefined)
    await expect(advance(10 * 366 * 24 * 3600)).rejects.toThrow(/ends with the year 2999/)
    await placeNative({ emulator: moved, client: stage.client }, 'order-late').catch(() => undefined)
    expect((await send(moved)).status).toBe(200)
    await moved.close()
  })
})

test('a page of another site uses up no fault, a program does', async () => {
  await stage.emulator.operate('fault', { fault: 'rate-limit' })
  const site = (value: string) => sendRaw(stage.emulator.url, 'POST', PATH, { 'Sec-Fetch-Site': value })
  for (const value of ['cross-site', 'same-site']) await site(value)
  expect((await send(stage.emulator)).status).toBe(429)
  expect((await send(stage.emulator)).status).toBe(200)
})

test('a file in memory is no file', async () => {
  const emulator = await createEmulator({ data: ':memory:' })
  expect((await send(emulator)).status).toBe(200)
  await emulator.close()
  expect(existsSync(':memory:')).toBe(false)
})

function dispatcherOf(emulator: object) {
  return (emulator as { readonly dispatcher: import('undici').Dispatcher }).dispatcher // it was opened without a port
}
