import { existsSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DynamicOptions } from '../types/core.js'
import { type Platform, PUBLIC_KEY_ID, proven, startPlatform } from './fixtures/platform.js'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

/** Options as JavaScript, or a careless cast, passes them. */
function wrong(options: unknown): DynamicOptions {
  return options as DynamicOptions // that it is none is what is tested
}

describe('a query', () => {
  const sent: [string, DynamicOptions['query'], string][] = [
    ['a list, which repeats its key', { a: ['1', '2'], b: 3 }, '?a=1&a=2&b=3'],
    ['booleans', { a: true, b: false }, '?a=true&b=false'],
    ['null and undefined, which are left out', { a: null, b: undefined, c: [null, 1, undefined] }, '?c=1'],
    ['nothing but null', { a: null }, ''],
    ['an empty list', { a: [] }, ''],
    ['an empty text', { a: '' }, '?a='],
    ['a space, Chinese and reserved characters', { 名: "a b+!'()*" }, '?%E5%90%8D=a%20b%2B%21%27%28%29%2A'],
    ['numbers', { a: 0, b: -1.5, c: 10n ** 20n }, '?a=0&b=-1.5&c=100000000000000000000'],
    ['keys out of order', { b: 1, a: 2 }, '?b=1&a=2'],
    ['an emoji', { a: '😀' }, '?a=%F0%9F%98%80'],
    [
      'a map, whose names stand in brackets',
      { filter: { a: 1, b: null, c: [true, 'x'] } },
      '?filter%5Ba%5D=1&filter%5Bc%5D%5B0%5D=true&filter%5Bc%5D%5B1%5D=x',
    ],
    ['maps in maps', { a: { b: { c: '=' } } }, '?a%5Bb%5D%5Bc%5D=%3D'],
    ['a list of maps', { a: [{ b: 1 }, 2] }, '?a%5Bb%5D=1&a=2'],
    ['a map with a bigint', { a: { b: 1n } }, '?a%5Bb%5D=1'],
    ['a map without members', { a: {}, b: 1 }, '?b=1'],
    ['a text', 'b=1&a=%E5%90%8D&a=x%20y+z&c', '?b=1&a=%E5%90%8D&a=x%20y%20z&c='],
    ['a text that begins with its mark', '?a=1', '?a=1'],
    ['an empty text', '', ''],
    ['a time in a text', 'a=2026-01-01T00:00:00%2B08:00', '?a=2026-01-01T00%3A00%3A00%2B08%3A00'],
    ['null', null, ''],
    ['the largest integer', { a: 9007199254740991 }, '?a=9007199254740991'],
  ]
  it.each(sent)('takes %s', async (_, query, search) => {
    await platform.client().chain('v3/x').get({ query })
    expect(platform.only().url).toBe(`/v3/x${search}`)
    proven(platform.only(), platform.merchant)
  })

  it('is appended to the one that the path holds', async () => {
    await platform
      .client()
      .chain('v3/x?sort=asc')
      .get({ query: { a: 1 } })
    expect(platform.only().url).toBe('/v3/x?sort=asc&a=1')
  })

  const circular: Record<string, unknown> = {}
  circular.hush = circular
  const refused: [string, unknown, RegExp][] = [
    ['NaN', { a: Number.NaN }, /`query.a` must be a string, a finite number, a boolean, or a list of them/],
    ['Infinity', { a: Number.POSITIVE_INFINITY }, /`query.a` must be/],
    ['an integer beyond 2^53', { a: 9007199254740992 }, /`query.a` is an integer beyond 2\^53/],
    ['one in a map', { a: { b: 9007199254740992 } }, /`query.a\[b\]` is an integer beyond 2\^53/],
    ['NaN in a map', { a: { b: Number.NaN } }, /`query.a\[b\]` must be/],
    ['a date in a map', { a: { b: new Date() } }, /`query.a\[b\]` must be/],
    ['an object that refers to itself', { a: circular }, /`query.a` /],
    ['a list in a list', { a: [['hush']] }, /`query.a` must be/],
    ['a date', { a: new Date() }, /`query.a` must be/],
    ['a function', { a: () => 'hush' }, /`query.a` must be/],
    ['a symbol', { a: Symbol('hush') }, /`query.a` must be/],
    ['half a character', { a: 'hush\ud800' }, /`query.a` contains half a character/],
    ['a name with half a character', { 'a\udc00': 'hush' }, /half a character/],
    ['a text with an unescaped time', 'hush=2026-01-01T00:00:00+08:00', /`query` holds a time with a `\+`/],
    ['a text with a fragment', 'a=hush#b', /`query` holds .* a `#`/],
    ['a list', [['a', 'hush']], /`query` must be an? (?:plain )?object/],
    ['URLSearchParams, which would be dropped', new URLSearchParams({ a: 'hush' }), /`query` must be/],
    ['a Map, which would be dropped', new Map([['a', 'hush']]), /`query` must be/],
  ]
  it.each(refused)('refuses %s, and nothing is sent', async (_, query, message) => {
    const error = await platform.refusal(platform.client().chain('v3/x').get(wrong({ query })))
    expect(error).toMatchObject({ name: 'RequestError', code: 'ERR_REQUEST' })
    expect(error.message).toMatch(message)
    expect(error.message).toMatch(/^GET v3\/x: /)
    expect(platform.sockets).toBe(0)
  })
})

describe('headers', () => {
  it('of the caller are sent beside those of the client', async () => {
    const headers = { 'X-Trace': 'a\tb', 'Accept-Language': 'zh-CN', 'Idempotency-Key': '' }
    await platform.client().chain('v3/x').get({ headers })
    expect(platform.only().headers).toMatchObject({ 'x-trace': 'a\tb', 'accept-language': 'zh-CN' })
  })

  it('of the caller go before the defaults, whatever their case', async () => {
    await platform
      .client()
      .chain('v3/x')
      .post({ body: 'a=1', headers: { ACCEPT: 'text/plain', 'content-Type': 'application/x-www-form-urlencoded' } })
    expect(platform.only().headers).toMatchObject({
      accept: 'text/plain',
      'content-type': 'application/x-www-form-urlencoded',
    })
  })

  it('that are undefined are left out', async () => {
    await platform
      .client()
      .chain('v3/x')
      .get(wrong({ headers: { 'X-Trace': undefined } }))
    expect(platform.only().headers).not.toHaveProperty('x-trace')
  })

  const refused: [string, unknown, RegExp][] = [
    ['a value with CR LF', { 'X-Trace': 'a\r\nX-Evil: hush' }, /the value of the header `X-Trace` must be one line/],
    ['a value with LF', { 'X-Trace': 'hush\n' }, /the value of the header `X-Trace` must be one line/],
    ['a value with NUL', { 'X-Trace': 'hush\0' }, /the value of the header `X-Trace` must be one line/],
    ['a value in Chinese', { 'X-Trace': '学生hush' }, /the value of the header `X-Trace` must be one line/],
    ['a number', { 'X-Trace': 7 }, /the value of the header `X-Trace` must be/],
    ['a list', { 'X-Trace': ['hush'] }, /the value of the header `X-Trace` must be/],
    ['a name with CR LF', { 'X\r\nX-Evil': 'hush' }, /a header name contains a character that HTTP forbids/],
    ['a name with a colon', { 'X:': 'hush' }, /a header name contains a character that HTTP forbids/],
    ['an empty name', { '': 'hush' }, /a header name/],
    ['Authorization', { Authorization: 'hush' }, /the header `Authorization` is set by the client/],
    ['authorization', { authorization: 'hush' }, /the header `authorization` is set by the client/],
    ['Host', { Host: 'evil.example' }, /the header `Host` is set by the client/],
    ['Content-Length', { 'Content-Length': '1' }, /the header `Content-Length` is set by the client/],
    ['Transfer-Encoding', { 'Transfer-Encoding': 'chunked' }, /the header `Transfer-Encoding` is set by the client/],
    ['Connection', { Connection: 'close' }, /the header `Connection` is set by the client/],
    ['Expect', { Expect: '100-continue' }, /the header `Expect` /],
    ['Upgrade', { Upgrade: 'h2c' }, /the header `Upgrade` /],
    ['a text', 'X-Trace: hush', /`headers` must be an? (?:plain )?object/],
    ['Headers, which would be dropped', new Headers({ 'X-Trace': 'hush' }), /`headers` must be/],
    [
      'an unknown Wechatpay-Serial',
      { 'wechatpay-serial': 'PUB_KEY_ID_1' },
      /no key for the `Wechatpay-Serial` PUB_KEY_ID_1; configured: PUB_KEY_ID_0114.*`certs`/,
    ],
  ]
  it.each(refused)('refuse %s, and nothing is sent', async (_, headers, message) => {
    const error = await platform.refusal(platform.client().chain('v3/x').get(wrong({ headers })))
    expect(error).toMatchObject({ name: 'RequestError', code: 'ERR_REQUEST' })
    expect(error.message).toMatch(message)
    expect(platform.sockets).toBe(0)
  })

  it('name the platform key of the caller’s choice', async () => {
    await platform
      .client()
      .chain('v3/x')
      .get({ headers: { 'WECHATPAY-SERIAL': PUBLIC_KEY_ID } })
    expect(platform.only().headers['wechatpay-serial']).toBe(PUBLIC_KEY_ID)
  })
})

describe('a body', () => {
  const lossy: [string, unknown, RegExp][] = [
    ['NaN', { amount: { total: Number.NaN } }, /`json`: `total` is NaN, which JSON writes as null/],
    ['Infinity', { a: [Number.POSITIVE_INFINITY] }, /`0` is Infinity/],
    ['an integer beyond 2^53', { a: 9007199254740992 }, /`a` is an integer beyond 2\^53, whose last digits are lost/],
    ['a negative one', { a: -9007199254740992 }, /`a` is an integer beyond 2\^53/],
    ['one that is written with an exponent', { a: 1e21 }, /`a` is an integer beyond 2\^53/],
    ['a Map', { a: new Map([['hush', 1]]) }, /`a` is a Map, which JSON cannot write; pass `Object.fromEntries\(map\)`/],
    ['a Set', { a: new Set(['hush']) }, /`a` is a Set/],
    ['a promise', { a: Promise.resolve('hush') }, /`a` is a Promise, which JSON cannot write; `await` it/],
    ['FormData', { a: new FormData() }, /`a` is FormData/],
    ['bytes', { a: Buffer.from('hush') }, /`a` is bytes/],
    ['an empty Uint8Array', { a: new Uint8Array() }, /`a` is bytes/],
    ['an ArrayBuffer', { a: new ArrayBuffer(1) }, /`a` is bytes/],
    ['a Blob', { a: new Blob(['hush']) }, /`a` is a Blob/],
    ['URLSearchParams', { a: new URLSearchParams({ a: 'hush' }) }, /`a` is an iterable/],
    ['an error', { a: new Error('hush') }, /`a` is an Error/],
  ]
  it.each(lossy)('that would lose %s is refused, and nothing is sent', async (_, json, message) => {
    const error = await platform.refusal(platform.client().chain('v3/x').post({ json }))
    expect(error).toMatchObject({ name: 'RequestError', code: 'ERR_REQUEST' })
    expect(error.message).toMatch(message)
    expect(platform.sockets).toBe(0)
  })

  it.each([
    ['a Map itself', new Map([['hush', 1]]), /`json`: the value is a Map/],
    ['FormData itself', new FormData(), /`json`: the value is FormData, .*`upload\(\)`/],
  ])('that is %s is refused', async (_, json, message) => {
    expect((await platform.refusal(platform.client().chain('v3/x').post({ json }))).message).toMatch(message)
  })

  it('that loses nothing is sent, whatever it resembles', async () => {
    class Money {
      readonly #fen = 1
      toJSON() {
        return this.#fen
      }
    }
    const json = {
      a: null,
      b: {},
      c: [],
      d: 9007199254740991,
      e: '9007199254740992',
      f: 'NaN:12345678901234567890',
      g: new Date(0),
      h: new Money(),
      i: { 0: 'x' },
      j: 1.5e-7,
      k: undefined,
      l: { type: 'Buffer' },
      m: Object.create(null),
    }
    await platform.client().chain('v3/x').post({ json })
    expect(platform.only().body.toString()).toBe(JSON.stringify(json))
  })

  const files: [string, unknown, RegExp][] = [
    ['FormData', new FormData(), /`body` is a FormData; pass `body: upload\(file, \{ filename \}\)`/],
    ['a Blob', new Blob(['hush']), /`body` is a Blob; pass `body: upload/],
    ['an ArrayBuffer', new ArrayBuffer(8), /`body` is an ArrayBuffer; pass `new Uint8Array\(buffer\)`.* upload/],
    ['an upload of an ArrayBuffer', { meta: {}, file: new ArrayBuffer(8) }, /`body.file` must be .*`upload\(\)`/],
  ]
  it.each(files)('that is %s is pointed to `upload`', async (_, body, message) => {
    const error = await platform.refusal(platform.client().chain('v3/x').post(wrong({ body })))
    expect(error).toMatchObject({ code: 'ERR_REQUEST' })
    expect(error.message).toMatch(message)
    expect(platform.sockets).toBe(0)
  })
})

describe('options', () => {
  it.each([
    ['verify', /In place of `verify`: .*\(docs\/guide\/from-wechatpay-php\.md\)$/],
    ['params', /In place of `params`: pass `query` \(docs\/guide\/from-wechatpay-axios-plugin\.md\)$/],
    ['toString', /unknown option `toString`; this path takes query[^(]*$/],
  ])('of another library have a hint: %s', async (name, message) => {
    const error = await platform.refusal(
      platform
        .client()
        .chain('v3/x')
        .get(wrong({ [name]: 'hush' })),
    )
    expect(error.message).toMatch(message)
    expect(existsSync(/\((docs\S+)\)$/.exec(error.message)?.[1] ?? 'docs')).toBe(true)
  })

  it('`empty` is taken where the path has `{empty}`, and ignored', async () => {
    const client = platform.client()
    await client.chain('v3/x/{empty}').get({ empty: '' })
    expect(platform.only().url).toBe('/v3/x/')
    expect(await platform.refusal(client.chain('v3/x/').get({ empty: '' }))).toMatchObject({ code: 'ERR_REQUEST' })
  })

  it('a path takes operators, and its name in messages has no query', async () => {
    const client = platform.client()
    await client.chain('v3/x{/ids*}{?limit,offset}').get({ ids: ['1', '2'], limit: 3, query: { a: 1 } })
    expect(platform.only().url).toBe('/v3/x/1/2?limit=3&a=1')
    proven(platform.only(), platform.merchant)
    const error = await platform.refusal(client.chain('v3/x{?limit}?a=hush').get(wrong({ limit: new Date() })))
    expect(error.message).toMatch(/^GET v3\/x\{\?limit\}: the path variable `limit`/)
  })

  const refused: [string, unknown, RegExp][] = [
    ['a name that nobody knows', { qurey: {} }, /unknown option `qurey`; this path takes id, query, json/],
    ['a text', 'hush', /options must be an? (?:plain )?object/],
    ['null', null, /options must be an? (?:plain )?object/],
    ['a list', [{ id: 'hush' }], /options must be an? (?:plain )?object/],
    ['a signal that is none', { signal: {} }, /`signal` must be an AbortSignal/],
    ['a timeout of 0', { timeout: 0 }, /`timeout` must be milliseconds, above 0/],
    ['a timeout that is text', { timeout: '1' }, /`timeout` must be milliseconds/],
    ['a timeout that is NaN', { timeout: Number.NaN }, /`timeout` must be milliseconds/],
    ['a timeout that no timer can hold', { timeout: 2 ** 31 }, /`timeout` must be milliseconds/],
    ['a base URL that is no URL', { baseUrl: 'apihk.mch.weixin.qq.com' }, /`baseUrl` must be an http\(s\) URL/],
    ['a base URL of another scheme', { baseUrl: 'ftp://127.0.0.1/' }, /`baseUrl` must be an http\(s\) URL/],
    ['a base URL with a query', { baseUrl: 'http://127.0.0.1/?a' }, /`baseUrl` must be an http\(s\) URL/],
    ['a base URL with a password', { baseUrl: 'http://u:hush@127.0.0.1/' }, /`baseUrl` must be an http\(s\) URL/],
    ['encrypt as text', { encrypt: 'no' }, /`encrypt` must be a boolean/],
  ]
  it.each(refused)('refuse %s, and nothing is sent', async (_, options, message) => {
    const given = typeof options === 'object' && options && !Array.isArray(options) ? { id: '1', ...options } : options
    const error = await platform.refusal(platform.client().chain('v3/x/{id}').get(wrong(given)))
    expect(error).toMatchObject({ name: 'RequestError', code: 'ERR_REQUEST' })
    expect(error.message).toMatch(message)
    expect(platform.sockets).toBe(0)
  })

  it('a wrong option is a rejected promise, not an exception', async () => {
    let call: Promise<unknown> | undefined
    expect(() => {
      call = platform.client().chain('v3/x').get(wrong('hush'))
    }).not.toThrow()
    await expect(call).rejects.toMatchObject({ code: 'ERR_REQUEST' })
  })

  it('`baseUrl` takes one call to another base URL', async () => {
    const client = platform.client({ baseUrl: 'http://127.0.0.1:1/' })
    await client.chain('v3/x').get({ baseUrl: platform.url })
    expect(platform.only().headers.host).toBe(new URL(platform.url).host)
  })
})
