import { once } from 'node:events'
import { connect } from 'node:net'
import { inspect } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createClient } from '../../lib/index.js'
import { createEmulator, type Emulator, type EmulatorOptions } from '../../packages/emulator/lib/index.js'
import { send } from './stage.js'

let emulator: Emulator
beforeAll(async () => {
  emulator = await createEmulator()
})
afterAll(() => emulator.close())

test('its credentials and its url are all that a client needs', async () => {
  const client = createClient({ ...emulator.credentials, baseUrl: emulator.url })
  expect((await client.v3.certificates.get()).verified).toBe(true)
  await client.close()
})

test('it listens on loopback only', () => {
  expect(emulator.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
})

test('two of them have nothing in common', async () => {
  const other = await createEmulator()
  expect(other.identity.mchid).not.toBe(emulator.identity.mchid)
  expect((await send({ ...other, url: emulator.url })).json.code).toBe('SIGN_ERROR')
  await other.close()
})

test('a port in use is told at once, with what to do', async () => {
  const port = Number(new URL(emulator.url).port)
  await expect(createEmulator({ port })).rejects.toMatchObject({
    code: 'ERR_CONFIG',
    message: `port ${port} of 127.0.0.1 is in use; choose another one, or 0 for any that is free`,
  })
})

test.each([
  ['a port beyond the last', { port: 65_536 }, /`port` must be from 0 to 65535/],
  ['a port that is a text', { port: '80' }, /`port` must be from 0 to 65535/],
  ['an option that there is not', { host: '0.0.0.0' }, /unknown option `host`/],
])('%s is refused', async (_, options, message) => {
  await expect(createEmulator(options as EmulatorOptions)).rejects.toThrow(message)
})

test('console.log shows none of its keys', () => {
  const shown = inspect({ emulator, ...emulator }, { depth: 9, showHidden: true })
  expect(shown).toContain(emulator.url)
  for (const secret of ['BEGIN', emulator.identity.apiv3Key, emulator.identity.apiv2Key]) {
    expect(shown).not.toContain(secret)
  }
})

test('an exchange is told before its answer arrives, with the reason of a refusal', async () => {
  const told: unknown[] = []
  const watched = await createEmulator({ onExchange: (exchange) => told.push(exchange) })
  await send(watched, { target: '/v3/certificates?algorithm=RSA' })
  expect(told).toEqual([
    expect.objectContaining({
      method: 'GET',
      target: '/v3/certificates?algorithm=RSA',
      template: 'v3/certificates',
      body: '',
      code: 'PARAM_ERROR',
      problem: expect.stringContaining('`algorithm` in the query is not described'),
      answer: expect.objectContaining({ status: 400, body: expect.stringContaining('PARAM_ERROR') }),
    }),
  ])
  await watched.close()
})

test('its clock can be moved: what is signed now comes too late then', async () => {
  let ahead = 0
  const moved = await createEmulator({ now: () => Date.now() + ahead, language: 'en' })
  expect((await send(moved)).status).toBe(200)
  ahead = 302_000
  expect((await send(moved)).json.message).toMatch(/timestamp: is 30[123] s away/)
  await moved.close()
})

test('close ends open connections, frees the port, and may be called again', async () => {
  const closing = await createEmulator()
  const port = Number(new URL(closing.url).port)
  const idle = connect(port, '127.0.0.1')
  await once(idle, 'connect')
  const ended = once(idle, 'close')
  await Promise.all([closing.close(), closing.close(), ended])
  await closing.close()
  const next = await createEmulator({ port })
  expect(next.url).toBe(closing.url)
  await next.close()
})
