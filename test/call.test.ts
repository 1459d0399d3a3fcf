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
  const sent: [string, NonNullable<DynamicOptions['query']>, string][] = [
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
    ['an object', { a: { b: 'hush' } }, /`query.a` must be/],
    ['an object that refers to itself', { a: circular }, /`query.a` /],
    ['an object with a bigint', { a: { hush: 1n } }, /`query.a` /],
    ['a list in a list', { a: [['hush']] }, /`query.a` must be/],
    ['a date', { a: new Date() }, /`query.a` must be/],
    ['a function', { a: () => 'hush' }, /`query.a` must be/],
    ['a symbol', { a: Symbol('hush') }, /`query.a` must be/],
    ['half a character', { a: 'hush\ud800' }, /`query.a` contains half a character/],
    ['a name with half a character', { 'a\udc00': 'hush' }, /half a character/],
    ['a text', 'a=hush', /`query` must be an? (?:plain )?object/],
    ['a list', [['a', 'hush']], /`query` must be an? (?:plain )?object/],
    ['null', null, /`query` must be an? (?:plain )?object/],
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

describe('options', () => {
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
