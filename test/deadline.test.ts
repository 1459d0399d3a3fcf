import { getEventListeners } from 'node:events'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { platformKey } from '../lib/keys/keyring.js'
import { startDeadline } from '../lib/pipeline/deadline.js'
import type { ClientConfig, FileStream, Keyring, RemoteSigner } from '../types/core.js'
import { type Platform, PUBLIC_KEY_ID, startPlatform } from './fixtures/platform.js'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

const never = () => new Promise<never>(() => {})

/** Keeps the process busy for so many milliseconds. */
function spin(milliseconds: number): void {
  const end = performance.now() + milliseconds
  while (performance.now() < end);
}

/** Settings whose signer needs no key, so that each test says what hangs. */
function remote(signer: Partial<RemoteSigner>): Partial<ClientConfig> {
  const sign = async () => Buffer.alloc(256).toString('base64')
  return { privateKey: undefined, signer: { sign, ...signer } }
}

describe('whatever a call waits for, its time ends the wait', () => {
  const keyring = (departure: Partial<Keyring>): Partial<ClientConfig> => ({
    certs: { current: never, find: never, serials: [PUBLIC_KEY_ID], ...departure },
  })
  const waits: [string, () => Partial<ClientConfig>, object, boolean][] = [
    ['the key to encrypt under', () => keyring({}), {}, false],
    ['the key that the call names', () => keyring({}), { headers: { 'Wechatpay-Serial': PUBLIC_KEY_ID } }, false],
    ['the signer', () => remote({ sign: never }), {}, false],
    ['the key of the answer', () => keyring({ current: known }), {}, true],
    ['the decryption of the answer', () => remote({ decrypt: never }), {}, true],
  ]
  const known = () => platformKey(PUBLIC_KEY_ID, platform.publicKey.publicKey)

  it.each(waits)('%s', async (_, settings, options, sent) => {
    const secret = 'v3/merchant-service/complaints-v2/{complaint_id}' as string
    platform.next({ body: JSON.stringify({ payer_phone: 'x'.repeat(344) }) })
    const call = platform.client(settings()).chain(secret)
    const late = await platform.refusal(call.get({ complaint_id: '1', timeout: 1_000, ...options }))
    expect(late).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'timeout', sent })
    expect(platform.requests).toHaveLength(sent ? 1 : 0)
  })

  it.each(waits)('%s, and its signal', async (_, settings, options, sent) => {
    platform.next({ body: JSON.stringify({ payer_phone: 'x'.repeat(344) }) })
    const controller = new AbortController()
    const secret = 'v3/merchant-service/complaints-v2/{complaint_id}' as string
    const call = platform.client(settings()).chain(secret)
    const pending = platform.refusal(call.get({ complaint_id: '1', signal: controller.signal, ...options }))
    if (sent) await platform.arrival()
    else await new Promise((resolve) => setImmediate(resolve))
    controller.abort('enough')
    expect(await pending).toMatchObject({ reason: 'aborted', sent, cause: 'enough' })
  })
})

describe('a signed file, whose end has stopped the time of its call', () => {
  const file = { contentType: 'text/plain', body: '对账单' }
  const path = 'v3/billdownload/file' as string
  const current = () => platformKey(PUBLIC_KEY_ID, platform.publicKey.publicKey)
  const client = (find: Keyring['find']) => platform.client({ certs: { current, find, serials: [PUBLIC_KEY_ID] } })

  it('is there when its key is found', async () => {
    platform.next(file)
    const { data, verified } = await client(current)
      .chain(path)
      .get({ query: { token: 'x' } })
    expect([await (data as FileStream).text(), verified]).toEqual(['对账单', true])
  })

  it('ends with a timeout when its key is never found', async () => {
    platform.next(file)
    const late = await platform.refusal(
      client(never)
        .chain(path)
        .get({ query: { token: 'x' }, timeout: 1_000 }),
    )
    expect(late).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'timeout', sent: true })
    expect(late.message).toBe(`GET ${path}: no answer within 1000 ms; nothing was changed`)
  })

  it('ends with its signal while its key is looked for, and leaves nothing on the signal', async () => {
    platform.next(file)
    const controller = new AbortController()
    const find = () => {
      setImmediate(() => controller.abort('enough'))
      return never()
    }
    const call = client(find)
      .chain(path)
      .get({ query: { token: 'x' }, signal: controller.signal })
    expect(await platform.refusal(call)).toMatchObject({ reason: 'aborted', sent: true, cause: 'enough' })
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })
})

describe('a call whose time is over', () => {
  /** A signature that takes longer than the call has, on a process that is too busy to notice. */
  const slow = (milliseconds: number) =>
    remote({
      sign: async () => {
        spin(milliseconds)
        return Buffer.alloc(256).toString('base64')
      },
    })

  it('is not sent, although no timer has fired yet', async () => {
    const post = (milliseconds: number) => platform.client(slow(milliseconds)).chain('v3/x').post({ timeout: 1_000 })
    expect(await platform.refusal(post(1_001))).toMatchObject({ reason: 'timeout', sent: false })
    expect(platform.requests).toHaveLength(0)
    await post(1)
    expect(platform.requests).toHaveLength(1)
  })
})

describe('a deadline', () => {
  const start = (timeout: number, signal?: AbortSignal) =>
    startDeadline({ started: performance.now(), signal }, timeout)
  const error = (end: { reason: string }) => new Error(end.reason)

  it('lets those speak first who waited last', async () => {
    const controller = new AbortController()
    const deadline = start(10_000, controller.signal)
    const inner = () => deadline.race(never, () => new Error('inner'))
    const outer = deadline.race(inner, () => new Error('outer'))
    controller.abort()
    await expect(outer).rejects.toThrow('inner')
  })

  it('has a signal, which fires when it ends, also when it was asked for afterwards', async () => {
    const controller = new AbortController()
    const deadline = start(10_000, controller.signal)
    const before = deadline.signal()
    expect(before.aborted).toBe(false)
    controller.abort('enough')
    expect([before.aborted, before.reason]).toEqual([true, 'enough'])
    const late = start(10_000, controller.signal).signal()
    expect([late.aborted, late.reason]).toEqual([true, 'enough'])
  })

  it('does not pause for longer than it has, and is over once it is stopped', async () => {
    const deadline = start(10_000)
    expect(await deadline.pause(10_001)).toBe(false)
    expect(await deadline.pause(0)).toBe(true)
    deadline.stop()
    await expect(deadline.race(async () => 1, error)).resolves.toBe(1)
  })

  it('begins nothing once it has ended', async () => {
    let begun = false
    const deadline = start(10_000, AbortSignal.abort())
    const work = async () => {
      begun = true
    }
    await expect(deadline.race(work, error)).rejects.toThrow('aborted')
    expect(begun).toBe(false)
  })

  it('does not run while a reader is waited for', () => {
    const deadline = start(1)
    deadline.suspend()
    spin(5)
    expect(deadline.ended()).toBeUndefined()
    deadline.restart()
    spin(5)
    expect(deadline.ended()).toEqual({ reason: 'timeout' })
  })
})
