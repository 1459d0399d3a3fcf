import fc from 'fast-check'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { DynamicOptions } from '../types/core.js'
import { type Platform, proven, startPlatform } from './fixtures/platform.js'

/** Integers beyond 2^53, which are refused: test/call.test.ts. */
const LARGE = /[:,[]-?(?:\d{16}|\d[\d.]*e\+)/

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

/** Posts, and gives back what came off the socket once its signature was checked over those bytes. */
async function post(options: DynamicOptions, path = 'v3/x') {
  platform.reset()
  await platform.client().chain(path).post(options)
  const request = platform.only()
  proven(request, platform.merchant)
  return request
}

function wrong(options: unknown): DynamicOptions {
  return options as DynamicOptions // that it is none is what is tested
}

describe('what is signed is what is sent', () => {
  it('for any JSON value', async () => {
    const client = platform.client()
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue()), fc.array(fc.jsonValue())),
        async (json) => {
          platform.reset()
          const text = JSON.stringify(json)
          fc.pre(!LARGE.test(text))
          await client.chain('v3/x').post({ json })
          const request = platform.only()
          proven(request, platform.merchant)
          expect(request.body.toString()).toBe(text)
          expect(request.headers['content-length']).toBe(String(Buffer.byteLength(text)))
        },
      ),
      { numRuns: 100 },
    )
  })

  it('for an operation with sensitive fields, whatever else stands beside them', async () => {
    const client = platform.client()
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (others) => {
        platform.reset()
        const json = { ...others, user_name: '', phone: '' }
        fc.pre(!LARGE.test(JSON.stringify(json)))
        await client.chain('v3/offlinefacemch/organizations/{o}/users/out-user-id/{u}').patch({ o: '1', u: '2', json })
        proven(platform.only(), platform.merchant)
        expect(JSON.parse(platform.only().body.toString())).toEqual(JSON.parse(JSON.stringify(json)))
      }),
      { numRuns: 50 },
    )
  })

  it('for any bytes', async () => {
    const client = platform.client()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (body) => {
        platform.reset()
        await client.chain('v3/x').put({ body })
        proven(platform.only(), platform.merchant)
        expect(platform.only().body.equals(body)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })

  it.each(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])('for %s without a body', async (method) => {
    const verbs = platform.client().chain('v3/x')
    await verbs[method.toLowerCase() as 'get']() // the table holds the five verbs
    const request = platform.only()
    expect(request).toMatchObject({ method, url: '/v3/x' })
    expect(request.headers['content-type']).toBe('application/json')
    expect(request.body).toHaveLength(0)
    proven(request, platform.merchant)
  })

  it('for DELETE with a body', async () => {
    await platform
      .client()
      .chain('v3/x')
      .delete({ json: { reason: '退款' } })
    expect(platform.only().body.toString()).toBe('{"reason":"退款"}')
    proven(platform.only(), platform.merchant)
  })

  it('for a large body', async () => {
    const json = { text: '学'.repeat(300_000) }
    expect((await post({ json })).body.toString()).toBe(JSON.stringify(json))
  })

  it('whatever becomes of the options while the call is under way', async () => {
    const json = { amount: { total: 1 }, list: [1] }
    const query = { a: '1' }
    const headers = { 'X-Trace': '1' }
    const options = { id: '1', json, query, headers }
    const call = platform.client().chain('v3/x/{id}').post(options)
    json.amount.total = 2
    json.list.push(2)
    query.a = '2'
    headers['X-Trace'] = '2'
    options.id = '2'
    await call
    const request = platform.only()
    expect([request.url, request.body.toString()]).toEqual(['/v3/x/1?a=1', '{"amount":{"total":1},"list":[1]}'])
    expect(request.headers['x-trace']).toBe('1')
    proven(request, platform.merchant)
  })

  it('whatever becomes of the bytes while the call is under way', async () => {
    const body = Buffer.from('{"a":1}')
    const call = platform.client().chain('v3/x').post({ body })
    body.fill(0x20)
    await call
    expect(platform.only().body.toString()).toBe('{"a":1}')
    proven(platform.only(), platform.merchant)
  })
})

describe('a body', () => {
  it('of text is sent as it is, spaces and all', async () => {
    const request = await post({ body: ' { "a" : 1.0 }\n' })
    expect(request.body.toString()).toBe(' { "a" : 1.0 }\n')
    expect(request.headers['content-type']).toBe('application/json')
  })

  it('is written by `toJSON` where an object has it', async () => {
    const request = await post({ json: { at: new Date(0), skip: undefined } })
    expect(request.body.toString()).toBe('{"at":"1970-01-01T00:00:00.000Z"}')
  })

  it('may be a list, or empty', async () => {
    expect((await post({ json: [] })).body.toString()).toBe('[]')
    expect((await post({ json: {} })).body.toString()).toBe('{}')
    expect((await post({ json: { a: undefined } })).body.toString()).toBe('{}')
  })

  it('may be an object without a prototype, or one of a class', async () => {
    class Order {
      out_trade_no = '1'
      readonly #secret = 'hush'
      get secret() {
        return this.#secret
      }
    }
    expect((await post({ json: Object.assign(Object.create(null), { a: 1 }) })).body.toString()).toBe('{"a":1}')
    expect((await post({ json: new Order() })).body.toString()).toBe('{"out_trade_no":"1"}')
  })

  const circular: Record<string, unknown> = { hush: 'hush' }
  circular.self = circular
  const refused: [string, unknown, RegExp][] = [
    ['that refers to itself', { json: circular }, /`json` cannot be written as JSON/],
    ['that holds a bigint', { json: { hush: 1n } }, /`json` cannot be written as JSON.*bigint/],
    [
      'whose toJSON throws',
      {
        json: {
          toJSON: () => {
            throw new Error('hush')
          },
        },
      },
      /`json` cannot be written as JSON/,
    ],
    ['that writes itself as nothing', { json: { toJSON: () => undefined } }, /`json` cannot be written as JSON/],
    ['that is null', { json: null }, /`json` must be an object/],
    [
      'that is text already',
      { json: '{"hush":1}' },
      /`json` must be an object; text that is JSON already goes into `body`/,
    ],
    ['that is a number', { json: 7 }, /`json` must be an object/],
    ['that is a function', { json: () => 'hush' }, /`json` must be an object/],
    ['that is bytes', { json: Buffer.from('{"hush":1}') }, /`json` must be an object; bytes go into `body`/],
    ['given twice', { json: {}, body: '{}' }, /`json` and `body` are both given/],
    ['that is null bytes', { body: null }, /`body` must be a string or a Uint8Array/],
    ['that is an object', { body: { hush: 1 } }, /`body` must be a string or a Uint8Array/],
    ['in XML', { xml: { hush: 1 } }, /`xml` is the body of APIv2, whose paths begin with `v2\/`; pass `json`/],
  ]
  it.each(refused)('%s is refused, and nothing is sent', async (_, options, message) => {
    const error = await platform.refusal(platform.client().chain('v3/x').post(wrong(options)))
    expect(error).toMatchObject({ name: 'RequestError', code: 'ERR_REQUEST' })
    expect(error.message).toMatch(message)
    expect(error.message).toMatch(/^POST v3\/x: /)
    expect(platform.sockets).toBe(0)
  })

  it('of a GET is refused, and `query` is named instead', async () => {
    const error = await platform.refusal(platform.client().chain('v3/x').get({ json: {} }))
    expect(error).toMatchObject({ code: 'ERR_REQUEST' })
    expect(error.message).toBe('GET v3/x: GET takes no `json`; pass `query`')
    expect(platform.sockets).toBe(0)
  })
})
