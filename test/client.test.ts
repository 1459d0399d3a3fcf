import { readFile } from 'node:fs/promises'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ApiResponse, Client, Dynamic } from '../lib/index.js'
import {
  CERTIFICATE_SERIAL,
  expectNoSecret,
  MCHID,
  MERCHANT_SERIAL,
  type Platform,
  PUBLIC_KEY_ID,
  proven,
  startPlatform,
} from './fixtures/platform.js'

let platform: Platform
let client: Client

beforeAll(async () => {
  platform = await startPlatform()
  client = platform.client()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

describe('the K12 pair', () => {
  const user = { organization_id: 'o-1', out_user_id: '学生/1' }
  const json = { user_type: 'STUDENT', status: 'NORMAL', student_info: { class_name: '三年二班' } } as const
  const chained = () => client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_
  const declared = () =>
    client.chain('v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}')
  const property = () => client['v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}']

  const gets: [string, () => Promise<ApiResponse<{ out_user_id?: string }>>][] = [
    ['a chain', () => chained().get(user)],
    ['a chain, Async', () => chained().getAsync(user)],
    ['a declared path', () => declared().get(user)],
    ['a declared path, Async', () => declared().getAsync(user)],
    ['a property', () => property().get(user)],
    ['a property, Async', () => property().getAsync(user)],
  ]
  it.each(gets)('is read through %s', async (_, call) => {
    platform.next({ body: '{"out_user_id":"学生/1","status":"NORMAL"}' })
    const { status, data, verified } = await call()
    expect({ status, data, verified }).toEqual({
      status: 200,
      data: { out_user_id: '学生/1', status: 'NORMAL' },
      verified: true,
    })
    const request = platform.only()
    expect(`${request.method} ${request.url}`).toBe(
      'GET /v3/offlinefacemch/organizations/o-1/users/out-user-id/%E5%AD%A6%E7%94%9F%2F1',
    )
    proven(request, platform.merchant)
  })

  const patches: [string, () => Promise<ApiResponse<undefined>>][] = [
    ['a chain', () => chained().patch({ ...user, json })],
    ['a chain, Async', () => chained().patchAsync({ ...user, json })],
    ['a declared path', () => declared().patch({ ...user, json })],
    ['a declared path, Async', () => declared().patchAsync({ ...user, json })],
    ['a property', () => property().patch({ ...user, json })],
    ['a property, Async', () => property().patchAsync({ ...user, json })],
  ]
  it.each(patches)('is changed through %s', async (_, call) => {
    platform.next({ status: 204 })
    const { status, data, verified } = await call()
    expect({ status, data, verified }).toEqual({ status: 204, data: undefined, verified: true })
    const request = platform.only()
    expect(`${request.method} ${request.url}`).toBe(
      'PATCH /v3/offlinefacemch/organizations/o-1/users/out-user-id/%E5%AD%A6%E7%94%9F%2F1',
    )
    expect(request.body.toString()).toBe(JSON.stringify(json))
    proven(request, platform.merchant)
  })

  it('reads well with `then` as well', async () => {
    platform.next({ body: '{"user_type":"STUDENT"}' })
    expect(
      await property()
        .getAsync(user)
        .then(({ data }) => data.user_type),
    ).toBe('STUDENT')
  })
})

describe('every request', () => {
  const calls: [string, (client: Client) => Promise<unknown>][] = [
    ['GET', (c) => c.chain('v3/x').get()],
    ['POST', (c) => c.chain('v3/x').post({ json: {} })],
    ['DELETE', (c) => c.chain('v3/x').delete()],
  ]
  it.each(calls)('%s carries what WeChat Pay asks for', async (_, call) => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string } // npm demands one
    const before = Math.floor(Date.now() / 1000)
    await call(client)
    const { headers } = platform.only()
    expect(headers).toMatchObject({
      accept: 'application/json',
      'content-type': 'application/json',
      'wechatpay-serial': PUBLIC_KEY_ID,
      host: new URL(platform.url).host,
    })
    expect(headers['user-agent']).toMatch(new RegExp(`^wechatpay-chain/${version} \\(\\w+\\) node/[\\d.]+$`))
    const { mchid, serial_no, nonce_str, timestamp } = proven(platform.only(), platform.merchant)
    expect({ mchid, serial_no }).toEqual({ mchid: MCHID, serial_no: MERCHANT_SERIAL })
    expect(nonce_str).toMatch(/^[\da-f]{32}$/)
    expect(Number(timestamp)).toBeGreaterThanOrEqual(before)
    expect(Number(timestamp)).toBeLessThanOrEqual(before + 10)
  })

  it('has a nonce of its own', async () => {
    await Promise.all(Array.from({ length: 20 }, () => client.chain('v3/x').get()))
    const nonces = platform.requests.map((request) => proven(request, platform.merchant).nonce_str)
    expect(new Set(nonces).size).toBe(20)
  })

  it('is dated by the clock that `now` gives', async () => {
    platform.next({ timestamp: 1_700_000_000 })
    await platform
      .client({ now: () => 1_700_000_000_999 })
      .chain('v3/x')
      .get()
    expect(proven(platform.only(), platform.merchant).timestamp).toBe('1700000000')
  })

  it('puts the text of the merchant before the User-Agent', async () => {
    await platform.client({ userAgent: 'shop/1.0 (+https://shop.example)' }).chain('v3/x').get()
    expect(platform.only().headers['user-agent']).toMatch(/^shop\/1\.0 \(\+https:\/\/shop\.example\) wechatpay-chain\//)
  })

  it('names the merchant certificate in upper case, as the console does', async () => {
    await platform.client({ serial: MERCHANT_SERIAL.toLowerCase() }).chain('v3/x').get()
    expect(proven(platform.only(), platform.merchant).serial_no).toBe(MERCHANT_SERIAL)
  })

  it('under load is signed right, each by itself', async () => {
    await Promise.all(Array.from({ length: 64 }, (_, n) => client.chain('v3/x').post({ json: { n } })))
    const numbers = platform.requests.map((request) => {
      proven(request, platform.merchant)
      return (JSON.parse(request.body.toString()) as { n: number }).n // what the line above has sent
    })
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, n) => n))
  })
})

describe('the caller’s objects', () => {
  it('are never changed', async () => {
    const options = freeze({
      organization_id: 'o',
      out_user_id: 'u',
      headers: { 'Wechatpay-Serial': PUBLIC_KEY_ID },
      json: { user_name: '张三', phone: '13800138000', student_info: { class_name: '三年二班' } },
    })
    const copy = structuredClone(options)
    platform.next({ status: 204 })
    await client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch(options)
    expect(options).toEqual(copy)
    expect(platform.only().body.toString()).not.toContain('张三')
  })

  it('are not needed once a client is made', async () => {
    const config = { ...platform.config, certs: { ...platform.config.certs } as Record<string, string> }
    const made = platform.client(config)
    config.mchid = '1'
    config.baseUrl = 'http://127.0.0.1:1/'
    delete config.certs[PUBLIC_KEY_ID]
    await made.chain('v3/x').get()
    expect(proven(platform.only(), platform.merchant).mchid).toBe(MCHID)
  })

  it('may be frozen when a client is made', async () => {
    await platform
      .client(freeze({ ...platform.config, certs: { ...platform.config.certs } }))
      .chain('v3/x')
      .get()
    platform.only()
  })
})

describe('a client', () => {
  it('shows no key, before and after its first call', async () => {
    const made = platform.client()
    for (let round = 0; round < 2; round += 1) {
      for (const value of [made, made.v3, made.chain, made.encrypt, made.close]) {
        expectNoSecret(value, platform.keyLines)
        expect(inspect(value, { showProxy: true, depth: 20, showHidden: true })).not.toContain(MCHID)
      }
      await made.chain('v3/x').get()
    }
  })

  it('of one merchant never meets that of another', async () => {
    const other = await startPlatform()
    try {
      const mine = platform.client({ mchid: '1900000001' })
      const theirs = other.client({ mchid: '1900000002' })
      await Promise.all([mine, theirs, mine, theirs].map((each) => each.chain('v3/x').get()))
      expect(platform.requests.map((request) => proven(request, platform.merchant).mchid)).toEqual([
        '1900000001',
        '1900000001',
      ])
      expect(other.requests.map((request) => proven(request, other.merchant).mchid)).toEqual([
        '1900000002',
        '1900000002',
      ])
      const crossed = platform.client({ baseUrl: other.url }).chain('v3/x').get()
      expect(await platform.refusal(crossed)).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'mismatch' })
    } finally {
      await other.close()
    }
  })

  it('that is made sends nothing', async () => {
    platform.client()
    await new Promise(setImmediate)
    expect(platform.sockets).toBe(0)
  })

  it('without the APIv2 key says so before a call of APIv2 is sent', async () => {
    const v2 = client as unknown as { v2: { pay: { unifiedorder: Dynamic } } } // not in the types, reachable all the same
    const error = await platform.refusal(v2.v2.pay.unifiedorder.post())
    expect(error).toMatchObject({ code: 'ERR_CONFIG' })
    expect(error.message).toMatch(
      /^POST v2\/pay\/unifiedorder: APIv2 signs with the APIv2 key; give createClient .* `apiv2Key`/,
    )
    expect(platform.sockets).toBe(0)
  })
})

describe('close', () => {
  it('refuses the calls after it', async () => {
    const made = platform.client()
    await made.chain('v3/x').get()
    await made.close()
    const error = await platform.refusal(made.chain('v3/x').get())
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
    expect(error.message).toMatch(/^GET v3\/x: /)
    platform.only()
  })

  it('refuses the calls after it, even when it was the first thing done', async () => {
    const made = platform.client()
    await made.close()
    expect(await platform.refusal(made.chain('v3/x').get())).toMatchObject({ sent: false })
    expect(platform.sockets).toBe(0)
  })

  it('lets the calls in flight end', async () => {
    const made = platform.client()
    await made.chain('v3/x').get()
    let release = () => {}
    platform.reset()
    platform.next({ hold: new Promise<void>((resolve) => (release = resolve)) })
    const call = made.chain('v3/x').get()
    await platform.arrival()
    const closed = made.close()
    release()
    expect((await call).status).toBe(200)
    await closed
  })

  it('lets a call end that was made just before it', async () => {
    const made = platform.client()
    await made.chain('v3/x').get()
    const call = made.chain('v3/x').get()
    const closed = made.close()
    expect((await call).status).toBe(200)
    await closed
  })

  it('may be called twice', async () => {
    const made = platform.client()
    await made.chain('v3/x').get()
    await made.close()
    await made.close()
    await Promise.all([made.close(), made.close()])
    expect(platform.requests).toHaveLength(1)
  })
})

describe('encrypt and decrypt', () => {
  it('refuse what is no text, and a serial that is not configured', async () => {
    const call = client.encrypt(7 as unknown as string) // what JavaScript may pass
    const error = await platform.refusal(call)
    expect(error).toMatchObject({ code: 'ERR_REQUEST' })
    expect(error.message).toBe('client.encrypt: takes a string, not number')
    const unknown = await platform.refusal(client.encrypt('hush', { serial: CERTIFICATE_SERIAL }))
    expect(unknown).toMatchObject({ code: 'ERR_REQUEST' })
    expect(unknown.message).toContain(`no key for serial ${CERTIFICATE_SERIAL}; configured: ${PUBLIC_KEY_ID}`)
  })
})

/** `value`, frozen to its last leaf. */
function freeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  for (const inner of Object.values(value)) freeze(inner)
  return Object.freeze(value)
}
