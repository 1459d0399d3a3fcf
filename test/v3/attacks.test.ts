import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { importPrivateKey } from '../../lib/keys/import-key.js'
import { platformKey } from '../../lib/keys/keyring.js'
import { rememberReplays } from '../../lib/v3/replays.js'
import { retryAfter } from '../../lib/v3/retry-after.js'
import { signReply } from '../../lib/v3/signature.js'
import { verify } from '../../lib/v3/verify.js'
import type { FileStream } from '../../types/core.js'
import { type Platform, PUBLIC_KEY_ID, startPlatform } from '../fixtures/platform.js'

let platform: Platform
beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

const OUTCOME = 'WeChat Pay may have carried it out: query before you try again'
const post = (settings = {}) =>
  platform
    .client(settings)
    .chain('v3/orders')
    .post({ json: { a: 1 } })

describe('an answer that was received before', () => {
  it('is not the answer to another call, although its signature is right', async () => {
    const client = platform.client()
    const nonce = 'c5ac7061fccab6bf3e254dcf98995b8c'
    const timestamp = Math.floor(Date.now() / 1000)
    platform.next({ nonce, timestamp }, { nonce: nonce.replace('8c', '8d'), timestamp }, { nonce, timestamp })
    await client.chain('v3/orders/1').get()
    await client.chain('v3/orders/2').get()
    const error = await platform.refusal(client.chain('v3/orders/3').get())
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'replay', status: 200 })
    platform.next({ nonce, timestamp })
    await platform.client().chain('v3/orders/3').get() // another client has a memory of its own
  })

  it('is forgotten after the window of the clock, and the memory is bounded', () => {
    const memory = rememberReplays()
    expect([memory.isNew('a', '1', 0), memory.isNew('a', '1', 599_999), memory.isNew('a', '2', 0)]).toEqual([
      true,
      false,
      true,
    ])
    expect(memory.isNew('b', '1', 600_000)).toBe(true)
    expect(memory.isNew('a', '1', 700_000)).toBe(false)
    expect(memory.isNew('c', '1', 1_300_000)).toBe(true)
    expect(memory.isNew('a', '1', 1_300_001)).toBe(true)
    const many = rememberReplays()
    for (let at = 0; at < 8_192; at += 1) many.isNew(String(at), '1', 0)
    expect(many.isNew('0', '1', 0)).toBe(false)
    for (let at = 10_000; at < 20_000; at += 1) many.isNew(String(at), '1', 0)
    expect(many.isNew('0', '1', 0)).toBe(true)
  })
})

it('a nonce with a line break is refused, although the signature covers the shifted text', async () => {
  const sign = importPrivateKey(platform.publicKey.privateKey).sign
  const key = platformKey(PUBLIC_KEY_ID, platform.publicKey.publicKey)
  const keyring = { current: () => key, find: () => key, serials: [PUBLIC_KEY_ID] }
  const headers = await signReply(Buffer.from('{"a":\n1}'), { serial: PUBLIC_KEY_ID, sign }, Date.now())
  const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  const proof = { keyring, now: Date.now() }
  await verify(lower, Buffer.from('{"a":\n1}'), proof)
  const shifted = { ...lower, 'wechatpay-nonce': `${lower['wechatpay-nonce']}\n{"a":` }
  await expect(verify(shifted, Buffer.from('1}'), proof)).rejects.toMatchObject({ reason: 'headers' })
})

describe('what somebody writes into an error', () => {
  const refusal = (body: object, status = 400) => {
    platform.next({ status, body: JSON.stringify(body), unsigned: true })
    return platform.refusal(post())
  }

  it.each([
    ['PARAM_ERROR', 'PARAM_ERROR'],
    ['ERR_REQUEST', 'ERR_RESPONSE'],
    ['ERR_TRANSPORT', 'ERR_RESPONSE'],
    ['PARAM\r\nERROR', 'ERR_RESPONSE'],
    ['X'.repeat(65), 'ERR_RESPONSE'],
  ])('as the code %j is no code of this package, and no text of any length', async (code, seen) => {
    expect(await refusal({ code, message: 'no' })).toMatchObject({ name: 'ApiError', code: seen, verified: false })
  })

  it('as the message is one line of bounded, printable text', async () => {
    const error = await refusal({
      code: 'X',
      message: `a\r\n\u001b[31mFATAL${'y'.repeat(5_000)}`,
      detail: { field: 'z\n'.repeat(999) },
    })
    expect(error.message).toMatch(/^POST v3\/orders: 400 X: a \[31mFATALy+… \(field z [ z]+…\)$/)
    expect(error.message.length).toBeLessThan(800)
  })
})

describe('an outcome that is not known', () => {
  it.each([
    ['a signed answer that is cut', { body: '{"code_url":' }, true],
    ['a 500 to a POST', { status: 500, body: '{"code":"SYSTEM_ERROR"}' }, true],
    ['a 502 of an intermediary', { status: 502, body: '<html>', contentType: 'text/html', unsigned: true }, true],
    ['a 400 to a POST', { status: 400, body: '{"code":"PARAM_ERROR"}' }, false],
  ] as const)('after %s is said to be unknown: %o %s', async (_, departure, isUnknown) => {
    platform.next(departure)
    const error = await platform.refusal(post())
    expect(error.name).toBe('ApiError')
    expect(error.message.includes(OUTCOME)).toBe(isUnknown)
  })

  it('is none of a GET', async () => {
    platform.next({ status: 500, body: '{"code":"SYSTEM_ERROR"}' })
    expect((await platform.refusal(platform.client().chain('v3/x').get())).message).not.toContain('carried it out')
  })
})

describe('Retry-After', () => {
  const now = Date.UTC(1994, 10, 6, 8, 49, 7)
  it.each([
    ['30', 30_000],
    ['0', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 30_000],
    ['Sunday, 06-Nov-94 08:49:37 GMT', 30_000],
    ['Sun Nov  6 08:49:37 1994', 30_000],
    ['Sun, 06 Nov 1994 08:49:06 GMT', 0],
    ['-1', undefined],
    ['1.5', undefined],
    ['2, 3', undefined],
    ['2 ', undefined],
    ['1994-11-06', undefined],
    ['', undefined],
    ['99999999999999999999', Number.MAX_SAFE_INTEGER],
  ])('%j is %s ms', (value, wait) => {
    expect(retryAfter(value, now)).toBe(wait)
  })

  it('that asks for more than the call has ends it, and one of 0 does not make it hurry', async () => {
    const limited = (value: string) => ({
      status: 429,
      body: '{"code":"RATELIMIT_EXCEEDED"}',
      alter: ({ headers }: { headers: Record<string, unknown> }) => {
        headers['Retry-After'] = value
      },
    })
    platform.next(limited('99999999999999999999'))
    expect(await platform.refusal(post({ retry: { attempts: 3 } }))).toMatchObject({ status: 429 })
    expect(platform.requests).toHaveLength(1)
  })
})

describe('a file whose answer needs no signature', () => {
  const file = (departure: object, settings = {}) => {
    platform.next({ body: 'x'.repeat(100), contentType: 'text/plain', ...departure })
    return platform
      .client(settings)
      .chain('v3/billdownload/file' as string)
      .get()
  }

  it('and has one is verified', async () => {
    const { verified, data } = await file({})
    expect([verified, await (data as FileStream).text()]).toEqual([true, 'x'.repeat(100)])
  })

  it('and has a wrong one is refused', async () => {
    const alter = (answer: { body: Buffer }) => {
      answer.body[99] = 0x79
    }
    expect(await platform.refusal(file({ alter }))).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
  })

  it('and has none is what it is, as is one that is too large to be verified', async () => {
    expect((await file({ unsigned: true })).verified).toBe(false)
    const { verified, data } = await file({}, { maxResponseSize: 99 })
    const chunks: Uint8Array[] = []
    for await (const chunk of data as FileStream) chunks.push(chunk)
    expect([verified, Buffer.concat(chunks).toString()]).toEqual([false, 'x'.repeat(100)])
  })
})

describe('a polluted Object.prototype', () => {
  const polluted = Object.prototype as unknown as Record<string, unknown>
  const names = [
    'unsigned',
    'encrypt',
    'decrypt',
    'baseUrl',
    'dispatcher',
    'retry',
    'keyless',
    'unverified',
    'allowHttp',
    'signedDigest',
  ]
  afterEach(() => {
    for (const name of names) delete polluted[name]
  })

  it.each([
    ['unsigned', true],
    ['signedDigest', 'x'],
    ['keyless', true],
  ])('with `%s` does not switch verification off', async (name, value) => {
    const client = platform.client()
    polluted[name] = value
    platform.next({ unsigned: true }, Object.create(null)) // the fixture reads its options through the prototype
    const refused = await platform.refusal(client.chain('v3/x').get())
    const answer = await client.chain('v3/x').get()
    delete polluted[name]
    expect(refused).toMatchObject({ code: 'ERR_SIGNATURE' })
    expect(answer.verified).toBe(true)
  })

  it('does not switch encryption off, nor send to another host, nor repeat a POST', async () => {
    const client = platform.client()
    const user = { organization_id: 'o1', out_user_id: 'u1', json: { user_name: '张三' } }
    polluted.encrypt = false
    polluted.baseUrl = 'http://127.0.0.1:9/'
    polluted.retry = { idempotent: true, attempts: 10 }
    await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch(user)
    for (const name of names) delete polluted[name]
    expect(platform.only().body.toString()).not.toContain('张三')
  })
})

describe('a base URL without TLS', () => {
  it.each([
    ['http://127.0.0.1:8080/', true],
    ['http://localhost/', true],
    ['http://[::1]/', true],
    ['https://10.0.0.1/', true],
    ['http://127.0.0.1.example/', false],
    ['http://10.0.0.1/', false],
    ['http://api.mch.weixin.qq.com/', false],
  ])('%s is taken without being asked for: %s', async (baseUrl, taken) => {
    const make = () => platform.client({ baseUrl })
    if (taken) expect(make).not.toThrow()
    else expect(make).toThrow('`allowHttp: true`')
    expect(() => platform.client({ baseUrl, allowHttp: true })).not.toThrow()
  })

  it('is refused for one call too', async () => {
    const call = platform.client().chain('v3/x').get({ baseUrl: 'http://10.0.0.1/' })
    expect(await platform.refusal(call)).toMatchObject({
      code: 'ERR_REQUEST',
      message: expect.stringContaining('http://10.0.0.1 is not protected by TLS'),
    })
  })
})
