import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { toCall } from '../lib/call/to-call.js'
import { readConfig } from '../lib/client/config.js'
import { createContext } from '../lib/client/runtime.js'
import { ApiError, ConfigError, TransportError } from '../lib/errors.js'
import { platformKey } from '../lib/keys/keyring.js'
import { createBreaker } from '../lib/pipeline/breaker.js'
import type { Context } from '../lib/pipeline/context.js'
import { dispatch } from '../lib/pipeline/dispatch.js'
import type { PlatformKey } from '../types/core.js'
import type { Client } from '../types/index.js'
import { type Fault, type FaultyWay, nowhere, startFaultyWay } from './fixtures/faults.js'
import { type Platform, PUBLIC_KEY_ID, startPlatform } from './fixtures/platform.js'

let platform: Platform
let way: FaultyWay
let dead: string
let client: Client

beforeAll(async () => {
  platform = await startPlatform()
  way = await startFaultyWay(platform.url)
  dead = await nowhere()
  client = platform.client({ baseUrl: way.url, retry: { attempts: 3 }, timeout: 5_000 })
})
beforeEach(() => platform.reset())
afterAll(async () => {
  await platform.close()
  await way.close()
})

type Verb = 'get' | 'post'

/** The two look-ups of a keyring. */
interface Keys {
  readonly current: () => PlatformKey
  readonly find: () => PlatformKey | undefined
}

function call(verb: Verb, options = {}, on = client): Promise<{ status: number }> {
  return on.chain('v3/orders')[verb](options)
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => error,
  )
}

describe('fault × method × outcome', () => {
  // `arrived`: how many requests the gateway has seen at the end; `sent`: what the error says, if there is one.
  const table: readonly [Fault, Verb, object, { ok: boolean; arrived: number; sent?: boolean }][] = [
    ['reset-before', 'get', {}, { ok: true, arrived: 1 }],
    ['reset-before', 'post', {}, { ok: false, arrived: 0, sent: true }],
    ['reset-before', 'post', { retry: { idempotent: true } }, { ok: true, arrived: 1 }],
    ['reset-after', 'get', {}, { ok: true, arrived: 2 }],
    ['reset-after', 'post', {}, { ok: false, arrived: 1, sent: true }],
    ['reset-after', 'post', { retry: { idempotent: true } }, { ok: true, arrived: 2 }],
    ['half', 'get', {}, { ok: true, arrived: 2 }],
    ['half', 'post', {}, { ok: false, arrived: 1, sent: true }],
    ['garbage', 'get', {}, { ok: true, arrived: 1 }],
    ['garbage', 'post', {}, { ok: false, arrived: 0, sent: true }],
    ['hang', 'get', { timeout: 600 }, { ok: false, arrived: 0, sent: true }],
    ['hang', 'post', { timeout: 600, retry: { idempotent: true } }, { ok: false, arrived: 0, sent: true }],
    ['reset-after', 'get', { retry: false }, { ok: false, arrived: 1, sent: true }],
  ]

  it.each(table)('%s, %s %o', async (fault, verb, options, { ok, arrived, sent }) => {
    way.next(fault)
    const outcome = await call(verb, options).then(
      ({ status }) => status,
      (error: unknown) => error,
    )
    if (ok) expect(outcome).toBe(200)
    else expect(outcome).toMatchObject({ code: 'ERR_TRANSPORT', sent })
    expect(platform.requests).toHaveLength(arrived)
  })

  it('each attempt is signed afresh, with a nonce of its own', async () => {
    way.next('reset-after')
    await call('get')
    const [first, second] = platform.requests.map(
      ({ headers }) => /nonce_str="(\w+)"/.exec(headers.authorization ?? '')?.[1],
    )
    expect(first).toMatch(/^\w{32}$/)
    expect(second).toMatch(/^\w{32}$/)
    expect(first).not.toBe(second)
  })

  it('gives up after its attempts', async () => {
    way.next('reset-after', 'reset-after', 'reset-after', 'reset-after')
    expect(await failure(call('get'))).toBeInstanceOf(TransportError)
    expect(platform.requests).toHaveLength(3)
    expect((await call('get')).status).toBe(200) // meets the fourth fault, and gets through
    expect(platform.requests).toHaveLength(5)
  })
})

describe('answers', () => {
  const refusal = (status: number, headers: Record<string, string> = {}) => ({
    status,
    body: '{"code":"SYSTEM_ERROR","message":"x"}',
    alter: (answer: { headers: Record<string, unknown> }) => void Object.assign(answer.headers, headers),
  })

  it.each([
    [500, 'get', {}, 2],
    [502, 'get', {}, 2],
    [500, 'post', {}, 1],
    [500, 'post', { retry: { idempotent: true } }, 2],
    [429, 'get', {}, 2],
    [429, 'post', {}, 2],
    [400, 'get', {}, 1],
    [404, 'post', { retry: { idempotent: true } }, 1],
  ] as const)('%i to %s %o is asked %i times', async (status, verb, options, times) => {
    platform.next(refusal(status))
    const outcome = await failure(call(verb, options))
    expect(platform.requests).toHaveLength(times)
    if (times === 1) expect(outcome).toBeInstanceOf(ApiError)
    else expect(outcome).toBe('no failure')
  })

  /** The waits of a call that is refused so many times, none of which is really waited. */
  async function waitsOf(times: number, headers: Record<string, string>): Promise<number[]> {
    const waits: number[] = []
    const context: Context = {
      ...createContext(readConfig({ ...platform.config, retry: { attempts: times + 1 } })),
      pause: async (milliseconds) => {
        waits.push(milliseconds)
        return true
      },
    }
    platform.next(...Array.from({ length: times }, () => refusal(429, headers)))
    expect((await dispatch(toCall('POST', 'v3/orders', {}), context)).status).toBe(200)
    await context.transport.close(0)
    expect(platform.requests).toHaveLength(times + 1)
    return waits
  }

  it('wait as long as Retry-After says', async () => {
    expect(await waitsOf(1, { 'Retry-After': '1' })).toEqual([1_000])
  })

  it('wait up to 200 ms where nothing is said, then up to twice as long, and never above 5 s', async () => {
    const waits = await waitsOf(9, {})
    for (const [index, most] of [200, 400, 800, 1_600, 3_200, 5_000, 5_000, 5_000, 5_000].entries()) {
      expect(waits[index]).toBeGreaterThanOrEqual(0)
      expect(waits[index]).toBeLessThanOrEqual(most)
    }
    expect(new Set(waits).size).toBeGreaterThan(3)
  })

  it('that ask for more time than the call has are given to the caller at once', async () => {
    platform.next(refusal(429, { 'Retry-After': '60' }))
    expect(await failure(call('get'))).toMatchObject({ status: 429, retryAfter: 60_000 })
    expect(platform.requests).toHaveLength(1)
  })

  it('are not waited for once the signal has fired', async () => {
    platform.next(refusal(429, { 'Retry-After': '3' }))
    const controller = new AbortController()
    const pending = failure(call('get', { signal: controller.signal }))
    await platform.arrival()
    const begun = performance.now()
    setTimeout(() => controller.abort(), 50)
    await pending
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect(platform.requests).toHaveLength(1)
  })

  it.each([
    ['changes nothing, although it is a POST', { repeatable: true }, 2],
    ['may change something, as a POST does', {}, 1],
    ['may change something, although it is a GET', { repeatable: false }, 1],
  ] as const)('5xx to an operation that %s, is asked so often', async (_, traits, times) => {
    const method = 'repeatable' in traits && !traits.repeatable ? 'GET' : 'POST'
    const context = {
      ...createContext(readConfig({ ...platform.config, retry: { attempts: 2 } })),
      traits: () => traits,
    }
    platform.next(refusal(500))
    const outcome = await failure(dispatch(toCall(method, 'v3/orders', {}), context))
    await context.transport.close(0)
    expect(platform.requests).toHaveLength(times)
    if (times === 1) expect(outcome).toBeInstanceOf(ApiError)
    else expect(outcome).toBe('no failure')
  })

  it('that are not proven are never tried again', async () => {
    platform.next({ unsigned: true })
    expect(await failure(call('get'))).toMatchObject({ code: 'ERR_SIGNATURE' })
    expect(platform.requests).toHaveLength(1)
  })
})

describe('base URLs', () => {
  it.each(['get', 'post'] as const)('a main one that cannot be reached sends %s to the other at once', async (verb) => {
    const two = platform.client({ baseUrl: [dead, platform.url], retry: { attempts: 2 } })
    expect((await call(verb, {}, two)).status).toBe(200)
    expect(platform.requests).toHaveLength(1)
  })

  it('that cannot be reached, any of them, are told of with certainty', async () => {
    const none = platform.client({ baseUrl: [dead, dead], retry: { attempts: 3 } })
    expect(await failure(call('post', {}, none))).toMatchObject({
      code: 'ERR_TRANSPORT',
      reason: 'network',
      sent: false,
    })
  })

  it('an attempt that may have arrived is not forgotten when the next cannot connect', async () => {
    const failing = await startFaultyWay(platform.url)
    const alone = platform.client({ baseUrl: failing.url, retry: { attempts: 2 } })
    failing.next('reset-after')
    const closed = platform.arrival().then(() => failing.close())
    expect(await failure(call('get', {}, alone))).toMatchObject({ code: 'ERR_TRANSPORT', sent: true })
    await closed
  })

  const wrong = (problem: string) => Promise.reject(new ConfigError(problem))
  it.each([
    [
      'a keyring that has no key left',
      {},
      ({ current }: Keys) => ({ current: [current, () => wrong('no key')] }),
      'ERR_CONFIG',
    ],
    [
      'a key that is gone',
      { headers: { 'Wechatpay-Serial': PUBLIC_KEY_ID } },
      ({ find }: Keys) => ({ find: [find, find, () => undefined] }),
      'ERR_REQUEST',
    ],
  ] as const)('nor is it when the next cannot be made, by %s', async (_, options, change, code) => {
    const { [PUBLIC_KEY_ID]: pem = '' } = platform.config.certs
    const key = platformKey(PUBLIC_KEY_ID, pem as string)
    const right: Keys = { current: () => key, find: () => key }
    const steps: { readonly [N in keyof Keys]?: readonly (() => unknown)[] } = change(right)
    const at = { current: 0, find: 0 }
    const take = (name: keyof Keys) => {
      const all = steps[name] ?? [right[name]]
      at[name] += 1
      return all[Math.min(at[name], all.length) - 1]?.() as PlatformKey
    }
    const certs = { serials: [PUBLIC_KEY_ID], current: () => take('current'), find: () => take('find') }
    platform.next({ status: 500, body: '{"code":"SYSTEM_ERROR","message":"x"}' })
    const retrying = platform.client({ certs, retry: { attempts: 2 } })
    const error = await failure(call('post', { ...options, retry: { idempotent: true } }, retrying))
    expect(platform.requests).toHaveLength(1)
    expect(error).toMatchObject({ code, message: expect.stringMatching(/; but an earlier attempt may have arrived$/) })
  })

  it('whose TLS fails has not seen the request', async () => {
    const plain = platform.url.replace('http:', 'https:')
    const two = platform.client({ baseUrl: [plain, platform.url], retry: { attempts: 2 } })
    expect((await call('post', {}, two)).status).toBe(200)
    expect(platform.requests).toHaveLength(1)
    const one = platform.client({ baseUrl: plain, retry: false })
    expect(await failure(call('post', {}, one))).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
  })

  it('of one call go before those of the client', async () => {
    const two = platform.client({ baseUrl: dead, retry: false })
    expect((await call('get', { baseUrl: platform.url }, two)).status).toBe(200)
  })
})

describe('the circuit breaker', () => {
  const [main, backup] = ['https://main/', 'https://backup/']

  it('leaves the main base URL after three failures in a row, and only then', () => {
    const breaker = createBreaker([main, backup])
    breaker.report(main, false)
    breaker.report(main, false)
    expect(breaker.order()).toEqual([main, backup])
    breaker.report(main, true)
    breaker.report(main, false)
    breaker.report(main, false)
    expect(breaker.order()).toEqual([main, backup])
    breaker.report(main, false)
    expect(breaker.order()).toEqual([backup, main])
  })

  it('probes the main one with one request in a hundred, and comes back when it answers', () => {
    const breaker = createBreaker([main, backup])
    for (let failure = 0; failure < 3; failure += 1) breaker.report(main, false)
    const orders = Array.from({ length: 1_000 }, () => breaker.order()[0])
    expect(orders.filter((entry) => entry === main)).toHaveLength(10)
    breaker.report(backup, true)
    expect(breaker.order()[0]).toBe(backup)
    breaker.report(main, true)
    expect(breaker.order()[0]).toBe(main)
  })

  it('has nothing to choose from one', () => {
    const breaker = createBreaker([main])
    for (let failure = 0; failure < 5; failure += 1) breaker.report(main, false)
    expect(breaker.order()).toEqual([main])
  })

  it('belongs to one client', async () => {
    const hurt = platform.client({ baseUrl: [dead, platform.url], retry: { attempts: 2 } })
    for (let at = 0; at < 4; at += 1) await call('get', {}, hurt)
    const fresh = platform.client({ baseUrl: [dead, platform.url], retry: false })
    expect(await failure(call('get', {}, fresh))).toMatchObject({ sent: false })
    expect((await call('get', { retry: false }, hurt)).status).toBe(200)
  })
})

/** `.ci/run` sets fewer on the other Node.js versions, where the same code meets the same faults. */
const POSTS = Number(process.env.POSTS ?? 10_000)

describe('ten thousand POSTs under random faults', () => {
  it('are carried out at most once each, and the caller is told the truth about each', async () => {
    const faults: readonly Fault[] = ['pass', 'pass', 'pass', 'reset-before', 'reset-after', 'half', 'garbage']
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
      return Math.floor((seed / 2_147_483_648) * below)
    }
    way.choose(() => faults[random(faults.length)] ?? 'pass')
    const risky = platform.client({ baseUrl: [dead, way.url], retry: { attempts: 3 }, timeout: 20_000 })
    const outcomes = new Map<string, 'done' | 'maybe' | 'not'>()
    let next = 0
    const worker = async () => {
      for (let id = next++; id < POSTS; id = next++) {
        const out_trade_no = `o${id}`
        const outcome = await call('post', { json: { out_trade_no } }, risky).then(
          () => 'done' as const,
          (error: unknown) => (error instanceof TransportError && !error.sent ? 'not' : 'maybe'),
        )
        outcomes.set(out_trade_no, outcome)
      }
    }
    await Promise.all(Array.from({ length: 32 }, worker))

    const carried = new Map<string, number>()
    for (const { body } of platform.requests) {
      const { out_trade_no } = JSON.parse(body.toString()) as { out_trade_no: string }
      carried.set(out_trade_no, (carried.get(out_trade_no) ?? 0) + 1)
    }
    expect(outcomes.size).toBe(POSTS)
    expect([...carried.values()].filter((times) => times > 1)).toEqual([])
    for (const [out_trade_no, outcome] of outcomes) {
      if (outcome === 'done') expect(carried.get(out_trade_no), out_trade_no).toBe(1)
      if (outcome === 'not') expect(carried.has(out_trade_no), out_trade_no).toBe(false)
    }
    expect([...outcomes.values()].filter((outcome) => outcome === 'maybe').length).toBeGreaterThan(POSTS / 10)
  }, 120_000)
})
