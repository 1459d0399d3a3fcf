import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Agent, type Dispatcher } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ApiError, TransportError } from '../lib/errors.js'
import { platformKey } from '../lib/keys/keyring.js'
import type { ClientConfig, FileStream, Keyring, PlatformKey } from '../types/core.js'
import type { Client } from '../types/index.js'
import { startDropping } from './fixtures/dropping.js'
import { nowhere } from './fixtures/faults.js'
import { type Platform, PUBLIC_KEY_ID, startPlatform } from './fixtures/platform.js'

let platform: Platform
let dropping: Awaited<ReturnType<typeof startDropping>>

beforeAll(async () => {
  platform = await startPlatform()
  dropping = await startDropping()
})
beforeEach(() => platform.reset())
afterAll(async () => {
  await platform.close()
  await dropping.close()
})

const post = (client: Client, options: object = {}) => client.chain('v3/orders').post({ json: { a: 1 }, ...options })
const outcome = (call: Promise<{ status: number }>) =>
  call.then(
    ({ status }) => status,
    (error: unknown) => error,
  )

/** What calls end with until one succeeds. On a busy machine one may end before it has begun to connect, which tells nothing. */
async function leave(client: Client, limit: () => object): Promise<unknown[]> {
  const failures: unknown[] = []
  for (;;) {
    const end = await outcome(post(client, limit()))
    if (end === 200) return failures
    failures.push(end)
    if (failures.length > 20) throw failures[0]
  }
}

describe('a base URL that drops packets', () => {
  const two = (settings: Partial<ClientConfig>) =>
    platform.client({ baseUrl: [dropping.url, platform.url], ...settings })

  it('costs no call its success: the next one takes over within the time of the call, and is then preferred', async () => {
    const client = two({ timeout: 2_000, retry: { attempts: 3 } })
    for (let at = 0; at < 3; at += 1) expect((await post(client)).status).toBe(200)
    const began = performance.now()
    for (let at = 0; at < 9; at += 1) expect((await post(client)).status).toBe(200)
    expect(performance.now() - began).toBeLessThan(2_000) // none of them has waited
    expect(platform.requests).toHaveLength(12)
  })

  it('is left after three calls that could make one attempt, whatever ended them', async () => {
    for (const limit of [() => ({ timeout: 300 }), () => ({ signal: AbortSignal.timeout(300) })]) {
      const client = two({ retry: false })
      const failures = await leave(client, limit)
      expect(failures.length).toBeGreaterThanOrEqual(3)
      for (const failure of failures) expect(failure).toMatchObject({ code: 'ERR_TRANSPORT', sent: false })
      expect(await outcome(post(client))).toBe(200)
    }
    expect(platform.requests).toHaveLength(4)
  })

  it('is not left for calls that were cancelled before they could connect', async () => {
    const client = platform.client({ baseUrl: [platform.url, dropping.url], retry: false, timeout: 2_000 })
    for (let at = 0; at < 5; at += 1) {
      const controller = new AbortController()
      const call = outcome(post(client, { signal: controller.signal }))
      setImmediate(() => controller.abort())
      expect(await call).toMatchObject({ reason: 'aborted' })
    }
    expect(await outcome(post(client))).toBe(200)
  })

  it('costs no call its success when one in a hundred tries it again', async () => {
    const client = two({ retry: false, timeout: 900 })
    await leave(client, () => ({}))
    platform.reset()
    for (let batch = 0; batch < 11; batch += 1) {
      const calls = Array.from({ length: 10 }, () => outcome(post(client, { timeout: 5_000 })))
      expect((await Promise.all(calls)).filter((one) => one !== 200)).toEqual([])
    }
    expect(platform.requests).toHaveLength(110)
  })

  it('does not hold up the end of a client', async () => {
    const client = platform.client({ baseUrl: dropping.url, retry: false })
    expect(await outcome(post(client, { timeout: 100 }))).toMatchObject({ reason: 'timeout', sent: false })
    const began = performance.now()
    await client.close()
    expect(performance.now() - began).toBeLessThan(1_000)
  })
})

describe('a keyring that fails', () => {
  const failures: [string, unknown][] = [
    ['a connection that was refused', new TransportError('x', { reason: 'network', sent: false })],
    ['an answer that was lost', new TransportError('x', { reason: 'network', sent: true })],
    ['too many requests', new ApiError('RATE_LIMITED', 'x', { status: 429, requestId: '1', verified: true })],
    ['an answer of 500', new ApiError('X', 'x', { status: 500, requestId: '1', verified: true })],
    ['a symbol', Symbol('x')],
  ]
  const known = () => platformKey(PUBLIC_KEY_ID, platform.publicKey.publicKey)
  const client = (keyring: Partial<Keyring>) =>
    platform.client({
      certs: { current: known, find: known, serials: [PUBLIC_KEY_ID], ...keyring },
      retry: { attempts: 3 },
    })

  it.each(failures)('with %s when the answer is there, is no reason to send the call again', async (_, cause) => {
    const options = { retry: { idempotent: true, attempts: 3 } }
    const error = await platform.refusal(post(client({ find: () => Promise.reject(cause) }), options))
    expect(error).toMatchObject({ name: 'KeyringError', code: 'ERR_KEYRING', sent: true, cause })
    expect(error.message).toMatch(
      /^POST v3\/orders: the keyring in `certs` failed .*may have been carried out: query it$/,
    )
    platform.only()
    expect((await post(client({}), options)).status).toBe(200)
  })

  it.each(failures)('with %s before the call was sent, has sent nothing', async (_, cause) => {
    const error = await platform.refusal(post(client({ current: () => Promise.reject(cause) })))
    expect(error).toMatchObject({ code: 'ERR_KEYRING', sent: false, cause })
    expect(error.message).toMatch(/; nothing was sent$/)
    expect(platform.requests).toHaveLength(0)
  })

  it('by a key of its own is one too, and one that gives something else than keys', async () => {
    const broken = { ...known(), verify: () => Promise.reject(new Error('HSM')) }
    expect(await platform.refusal(post(client({ find: () => broken })))).toMatchObject({ sent: true })
    const nonsense = {} as PlatformKey // wrong on purpose
    expect(await platform.refusal(post(client({ find: () => nonsense })))).toMatchObject({ sent: true })
    expect(await platform.refusal(post(client({ current: () => nonsense })))).toMatchObject({ sent: false })
    expect(platform.requests).toHaveLength(2)
  })

  it('after it has verified the answer does not lose it', async () => {
    const proven = () => {
      throw Object.create(null)
    }
    const warned = once(process, 'warning')
    expect((await post(client({ proven }))).status).toBe(200)
    expect((await warned)[0]).toMatchObject({ code: 'WECHATPAY_HOOK' })
  })
})

describe('an error after an attempt that may have arrived', () => {
  it('does not say that nothing was sent', async () => {
    const baseUrl = [platform.url, await nowhere()]
    const sign = async () => Buffer.alloc(256, 1).toString('base64')
    const refuse = { status: 500, body: '{"code":"SYSTEM_ERROR"}' }
    let signed = 0
    const signer = {
      sign: async () => {
        signed += 1
        if (signed === 2) throw new Error('KMS')
        return sign()
      },
    }
    platform.next(refuse)
    const options = { retry: { idempotent: true, attempts: 2 } }
    const error = await platform.refusal(post(platform.client({ baseUrl, privateKey: undefined, signer }), options))
    expect(error).toMatchObject({ code: 'ERR_SIGNING' })
    expect(error.message).toMatch(/but an earlier attempt may have arrived$/)
  })
})

describe('a dispatcher of the caller’s own', () => {
  type Dispatch = (handler: Dispatcher.DispatchHandler, controller: Dispatcher.DispatchController) => void

  /** A home-made dispatcher that never says when it starts, and how often it was asked. */
  const homemade = (dispatch: Dispatch) => {
    let asked = 0
    const controller = {
      abort: () => {},
      pause: () => {},
      resume: () => {},
    } as unknown as Dispatcher.DispatchController
    const dispatcher = {
      dispatch: (_: unknown, handler: Dispatcher.DispatchHandler) => {
        asked += 1
        setImmediate(() => dispatch(handler, controller))
        return true
      },
    } as unknown as Dispatcher
    return { dispatcher, asked: () => asked }
  }
  const failing =
    (error: unknown): Dispatch =>
    (handler, controller) =>
      handler.onResponseError?.(controller, error as Error)
  const code = (name: string) => Object.assign(new Error('x'), { code: name })

  it.each([
    ['a reset connection may have sent', failing(code('ECONNRESET')), true],
    ['a refused connection has not sent', failing(code('ECONNREFUSED')), false],
    ['a host that is not found has not sent', failing(code('ENOTFOUND')), false],
    ['a connection that timed out has not sent', failing(code('UND_ERR_CONNECT_TIMEOUT')), false],
    ['a socket that timed out may have sent', failing(code('UND_ERR_SOCKET')), true],
    ['an error that is none may have sent', failing('gone'), true],
    [
      'an answer has sent',
      (handler, controller) => {
        handler.onResponseStart?.(controller, 200, {}, 'OK')
        handler.onResponseError?.(controller, code('ECONNREFUSED'))
      },
      true,
    ],
    [
      'an answer without headers has sent',
      (handler, controller) => handler.onResponseStart?.(controller, 200, null as never, ''),
      true,
    ],
    [
      'text in place of bytes has sent',
      (handler, controller) => {
        handler.onResponseStart?.(controller, 200, {}, 'OK')
        handler.onResponseData?.(controller, '{}' as never)
      },
      true,
    ],
    ['an end without an answer has sent', (handler, controller) => handler.onResponseEnd?.(controller, {}), true],
  ] as [string, Dispatch, boolean][])('by %s', async (_, dispatch, sent) => {
    const { dispatcher, asked } = homemade(dispatch)
    const client = platform.client({ dispatcher, retry: { attempts: 3 } })
    expect(await outcome(post(client))).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'network', sent })
    expect(asked()).toBe(sent ? 1 : 3)
  })

  it('that says nothing until the time is over may have sent; one of undici that waits for a place has not', async () => {
    const { dispatcher } = homemade(() => {})
    expect(await outcome(post(platform.client({ dispatcher }), { timeout: 600 }))).toMatchObject({
      reason: 'timeout',
      sent: true,
    })
    const agent = new Agent()
    const client = platform.client({ dispatcher: agent, baseUrl: dropping.url })
    expect(await outcome(post(client, { timeout: 50 }))).toMatchObject({ reason: 'timeout', sent: false })
    const silent = agent.compose(
      (next) => (options, handler) => next(options, { ...handler, onRequestStart: () => {} }),
    )
    const other = platform.client({ dispatcher: silent, baseUrl: dropping.url })
    expect(await outcome(post(other, { timeout: 600 }))).toMatchObject({ reason: 'timeout', sent: true })
    await agent.destroy()
  })
})

describe('4,000 calls at once, of 400 ms each, to a server that is fast', () => {
  it('begin in time or not at all, and all of them end', async () => {
    // Of its own: what was sent and then given up still arrives, and would take the answers of the next test.
    const crowded = await startPlatform()
    const begun = new Map<string, number>()
    const agent = new Agent()
    // What is looked at is when undici begins to write a request: a server in this process would look late.
    const dispatcher = agent.compose((next) => (options, handler) => {
      const started: Dispatcher.DispatchHandler = {
        onRequestStart: (controller, context) => {
          const now = performance.now()
          handler.onRequestStart?.(controller, context)
          if (!controller.aborted) begun.set(String(options.path), now)
        },
        onResponseStart: (...given) => handler.onResponseStart?.(...given),
        onResponseData: (...given) => handler.onResponseData?.(...given),
        onResponseEnd: (...given) => handler.onResponseEnd?.(...given),
        onResponseError: (...given) => handler.onResponseError?.(...given),
      }
      return next(options, started)
    })
    const client = crowded.client({ dispatcher, retry: { attempts: 3 } })
    await client.chain('v3/warm').get()
    begun.clear()
    const called = new Map<string, number>()
    const outcomes = await Promise.all(
      Array.from({ length: 4_000 }, (_, at) => {
        const answer = client.chain('v3/orders/{at}').post({ at, timeout: 400, json: {} })
        called.set(`/v3/orders/${at}`, performance.now())
        return outcome(answer)
      }),
    )
    // The test's clock is read after that of the call at its beginning, and before that of the call at its start: no margin.
    const late = [...begun].filter(([path, at]) => at > (called.get(path) ?? 0) + 400)
    expect(late).toEqual([])
    const unsent = outcomes.filter((one) => one instanceof TransportError && !one.sent).length
    const rest = outcomes.filter((one) => one !== 200 && !(one instanceof TransportError))
    expect(rest).toEqual([])
    expect(begun.size + unsent).toBe(4_000)
    await agent.close()
    await crowded.close()
  }, 120_000)
})

describe('the end of a client', () => {
  it('is not held up by a download that is half read, beyond its timeout', async () => {
    const client = platform.client({ timeout: 1_500 })
    const unsigned = { unsigned: true, contentType: 'text/plain' } as const
    platform.next({ ...unsigned, body: 'x'.repeat(3_000_000) })
    const path = 'v3/billdownload/file' as string
    const { data } = await client.chain(path).get()
    const iterator = (data as FileStream)[Symbol.asyncIterator]()
    await iterator.next()
    const began = performance.now()
    await client.close()
    expect(performance.now() - began).toBeLessThan(5_000)
    const reading = async () => {
      for (;;) if ((await iterator.next()).done) return 'whole'
    }
    await expect(reading()).rejects.toMatchObject({ code: 'ERR_TRANSPORT', reason: 'aborted' })
  })

  it('is not held up by a file that is saved and comes drop by drop, which is not there afterwards', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
    const client = platform.client({ timeout: 1_500 })
    platform.next({
      unsigned: true,
      write: (response, { headers }) => {
        response.writeHead(200, headers)
        const drop = () => response.destroyed || response.write('x', () => setTimeout(drop, 50))
        drop()
      },
    })
    const answer = { download_url: `${platform.url}v3/billdownload/file`, hash_type: 'SHA1', hash_value: 'ab' }
    const saving = platform.refusal(client.download(answer, { to: join(folder, 'bill.csv') }))
    await platform.arrival()
    await client.close()
    expect(await saving).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'aborted' })
    expect(await readdir(folder)).toEqual([])
    await rm(folder, { recursive: true })
  })

  it('is not held up by a file that broke off in the moment in which it began', async () => {
    const dispatcher = {
      dispatch(_: object, handler: Required<Dispatcher.DispatchHandler>) {
        setImmediate(() => {
          const controller = { resume() {}, pause() {}, abort() {} } as unknown as Dispatcher.DispatchController
          handler.onRequestStart(controller, {})
          handler.onResponseStart(controller, 200, {}, 'OK')
          handler.onResponseError(controller, new Error('broken'))
        })
        return true
      },
    } as unknown as Dispatcher
    const client = platform.client({ dispatcher })
    const { data } = await client.chain('v3/billdownload/file').get({ query: { token: 'x' } })
    const before = performance.now()
    await client.close()
    expect(performance.now() - before).toBeLessThan(5_000)
    await expect((data as FileStream).text()).rejects.toThrow()
  })

  it('lets a download that is being read come to its end', async () => {
    const client = platform.client({ timeout: 10_000 })
    platform.next({ unsigned: true, contentType: 'text/plain', body: 'x'.repeat(3_000_000) })
    const { data } = await client.chain('v3/billdownload/file' as string).get()
    const text = (data as FileStream).text()
    await client.close()
    expect((await text).length).toBe(3_000_000)
  })

  it.each([
    ['client.encrypt', (client: Client) => client.encrypt('x')],
    ['client.decrypt', (client: Client) => client.decrypt('x'.repeat(344))],
  ])('%s ends in time although a keyring or a signer hangs', async (subject, call) => {
    const never = () => new Promise<never>(() => {})
    const certs = { current: never, find: never, serials: [] }
    const client = platform.client({
      certs,
      privateKey: undefined,
      signer: { sign: never, decrypt: never },
      timeout: 50,
    })
    const error = await platform.refusal(call(client))
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'timeout', sent: false })
    expect(error.message).toMatch(new RegExp(`^${subject}: no answer within 50 ms; nothing was sent$`))
  })
})
