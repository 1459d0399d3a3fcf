import { getEventListeners, once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import type { Readable } from 'node:stream'
import { Agent, type Dispatcher, MockAgent } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TransportError } from '../lib/errors.js'
import { startDeadline } from '../lib/pipeline/deadline.js'
import { elapsed } from '../lib/platform/elapsed.js'
import { collect } from '../lib/transport/collect.js'
import { customTransport } from '../lib/transport/custom.js'
import { fetchTransport } from '../lib/transport/fetch-transport.js'
import { pieceOf } from '../lib/transport/file-stream.js'
import type { ClientConfig, FileStream, Transport, TransportResponse } from '../types/core.js'
import { plainTransport } from './fixtures/plain-transport.js'
import { caught, type Departure, type Platform, proven, startPlatform } from './fixtures/platform.js'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

async function refusal(call: Promise<unknown>): Promise<TransportError> {
  const error = await platform.refusal(call)
  expect(error).toMatchObject({ name: 'TransportError', code: 'ERR_TRANSPORT' })
  return error as TransportError // the line above has looked
}

/** A promise, and what settles it. */
function gate() {
  let open = () => {}
  const closed = new Promise<void>((resolve) => {
    open = resolve
  })
  return { closed, open: () => open() }
}

/** What the calls of `order` go through. */
let wire: Partial<ClientConfig> = {}

function order(method: 'get' | 'post' = 'post', settings = {}, options = {}) {
  return platform
    .client({ ...wire, ...settings })
    .chain('v3/orders/{id}')
    [method]({ id: 'hush-1', ...options })
}

const wires: [string, () => Partial<ClientConfig>][] = [
  ['undici', () => ({})],
  ['a transport of the caller’s own', () => ({ transport: plainTransport() })],
]

describe.each(wires)('over %s', (_, settings) => {
  beforeAll(() => {
    wire = settings()
  })
  afterAll(() => {
    wire = {}
  })

  describe('an answer that does not arrive', () => {
    it('because nobody listens was never sent', async () => {
      const server = createServer().listen(0, '127.0.0.1')
      await once(server, 'listening')
      const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
      server.close()
      await once(server, 'close')
      const error = await refusal(order('post', { baseUrl }))
      expect(error).toMatchObject({ reason: 'network', sent: false, cause: { code: 'ECONNREFUSED' } })
      expect(error.message).toBe(
        `POST v3/orders/{id}: the connection to ${new URL(baseUrl).host} failed (ECONNREFUSED); nothing was sent`,
      )
    })

    const broken: [string, Departure['write']][] = [
      ['because the connection was reset', (response) => void response.socket?.resetAndDestroy()],
      ['because the connection was closed', (response) => void response.socket?.destroy()],
      [
        'in full, one byte short of its length',
        (response, { headers, body }) => {
          response.writeHead(200, { ...headers, 'Content-Length': String(body.length + 1) })
          response.write(body, () => response.socket?.destroy())
        },
      ],
      [
        'in full, cut between two chunks',
        (response, { headers, body }) => {
          response.writeHead(200, headers)
          response.write(body, () => response.socket?.destroy())
        },
      ],
    ]
    it.each(broken)('%s may have been carried out', async (_, write) => {
      platform.next({ body: '{"hush":1}', ...(write && { write }) })
      const error = await refusal(order())
      expect(error).toMatchObject({ reason: 'network', sent: true })
      expect(error.message).toMatch(
        /^POST v3\/orders\/\{id\}: the connection to 127\.0\.0\.1:\d+ failed \(\w+\); WeChat Pay may have carried it out: query before you try again$/,
      )
      platform.only()
    })

    it('is taken when it is whole', async () => {
      platform.next({ body: '{"hush":1}' })
      expect((await order()).data).toEqual({ hush: 1 })
    })

    it('of a GET changed nothing', async () => {
      platform.next({ write: (response) => void response.socket?.destroy() })
      const error = await refusal(order('get'))
      expect(error).toMatchObject({ reason: 'network', sent: true })
      expect(error.message).toMatch(/; nothing was changed$/)
      expect(platform.requests).toHaveLength(1)
    })

    it('because it is not HTTP leaves its bytes out of the error', async () => {
      platform.next({ write: (response) => void response.socket?.end('SSH-2.0-hush hush hush\r\n\r\n') })
      expect(await refusal(order())).toMatchObject({ reason: 'network', sent: true })
    })

    it('because its head has no end is refused', async () => {
      platform.next({
        write: (response) => void response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}\r\n\r\n`),
      })
      expect(await refusal(order())).toMatchObject({ reason: 'network', sent: true })
    })
  })

  it('an answer behind early hints is the answer', async () => {
    platform.next({
      body: '{"a":1}',
      write: (response, { status, headers, body }) => {
        response.writeEarlyHints({ link: '</x>; rel=preload' })
        response.writeHead(status, headers)
        response.end(body)
      },
    })
    const { status, data, verified } = await order('get')
    expect({ status, data, verified }).toEqual({ status: 200, data: { a: 1 }, verified: true })
  })

  describe('a timeout', () => {
    it('ends a call that gets no answer', async () => {
      const { closed, open } = gate()
      platform.next({ hold: closed })
      const started = performance.now()
      const error = await refusal(order('post', { timeout: 500 }))
      expect(performance.now() - started).toBeLessThan(5_000)
      expect(error).toMatchObject({ reason: 'timeout', sent: true })
      expect(error.message).toBe(
        'POST v3/orders/{id}: no answer within 500 ms; WeChat Pay may have carried it out: query before you try again',
      )
      open()
    })

    it('of one call goes before that of the client', async () => {
      const { closed, open } = gate()
      platform.next({ hold: closed })
      const error = await refusal(order('get', { timeout: 30_000 }, { timeout: 500 }))
      expect(error).toMatchObject({ reason: 'timeout', sent: true })
      expect(error.message).toContain('no answer within 500 ms; nothing was changed')
      open()
    })

    it('covers the last byte, not only the first', async () => {
      platform.next({
        body: '{"hush":1}',
        write: (response, { headers }) => void response.writeHead(200, headers).write('{'),
      })
      expect(await refusal(order('post', { timeout: 500 }))).toMatchObject({ reason: 'timeout', sent: true })
    })

    it('that is not reached leaves no timer behind', async () => {
      await order('get', { timeout: 2 ** 31 - 1 })
      expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length).toBeLessThan(5)
    })
  })

  describe('a signal', () => {
    it('that has fired sends nothing', async () => {
      const error = await refusal(order('post', {}, { signal: AbortSignal.abort('enough') }))
      expect(error).toMatchObject({ reason: 'aborted', sent: false, cause: 'enough' })
      expect(error.message).toBe('POST v3/orders/{id}: aborted by its signal; nothing was sent')
      expect(platform.sockets).toBe(0)
    })

    it('that fires while the request is signed sends nothing', async () => {
      const controller = new AbortController()
      const call = order('post', {}, { signal: controller.signal })
      controller.abort()
      expect(await refusal(call)).toMatchObject({ reason: 'aborted', sent: false })
      expect(platform.requests).toHaveLength(0)
    })

    it('that fires before the answer ends the call', async () => {
      const { closed, open } = gate()
      const controller = new AbortController()
      platform.next({ hold: closed })
      const call = order('post', {}, { signal: controller.signal })
      await platform.arrival()
      controller.abort(new Error('enough'))
      const error = await refusal(call)
      expect(error).toMatchObject({ reason: 'aborted', sent: true, cause: { message: 'enough' } })
      expect(error.message).toMatch(/aborted by its signal; WeChat Pay may have carried it out/)
      open()
    })

    it('that fires amid the answer ends the call', async () => {
      const { closed, open } = gate()
      const controller = new AbortController()
      platform.next({
        body: '{"hush":1}',
        write: (response, { headers }) => void response.writeHead(200, headers).write('{', open),
      })
      const call = order('post', {}, { signal: controller.signal })
      await closed
      controller.abort()
      expect(await refusal(call)).toMatchObject({ reason: 'aborted', sent: true })
    })

    it('that fires after the answer changes nothing, and is not held on to', async () => {
      const controller = new AbortController()
      const answer = await order('get', {}, { signal: controller.signal })
      expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
      controller.abort()
      expect(answer.status).toBe(200)
    })

    it('is let go of when a call fails', async () => {
      const { signal } = new AbortController()
      platform.next({ write: (response) => void response.socket?.destroy() })
      await refusal(order('get', {}, { signal }))
      await platform.refusal(order('get', { timeout: 1 }, { signal, query: { a: {} } }))
      expect(getEventListeners(signal, 'abort')).toHaveLength(0)
    })
  })

  describe('the size of an answer', () => {
    it('may be exactly the bound, and not one byte more', async () => {
      const body = JSON.stringify({ hush: 'x'.repeat(100) })
      platform.next({ body })
      expect((await order('get', { maxResponseSize: body.length })).status).toBe(200)
      platform.reset()
      platform.next({ body })
      const error = await refusal(order('post', { maxResponseSize: body.length - 1 }))
      expect(error).toMatchObject({ reason: 'size', sent: true })
      expect(error.message).toBe(
        `POST v3/orders/{id}: the answer is larger than ${body.length - 1} bytes (\`maxResponseSize\`); WeChat Pay may have carried it out: query before you try again`,
      )
    })

    it('is bounded when it does not say how long it is, and when it never ends', async () => {
      platform.next({
        write: (response) => {
          response.writeHead(200)
          const more = () => {
            if (!response.destroyed) response.write(Buffer.alloc(1_000), () => setImmediate(more))
          }
          more()
        },
      })
      expect(await refusal(order('get', { maxResponseSize: 10_000 }))).toMatchObject({ reason: 'size', sent: true })
    })

    it('is bounded for an error as well', async () => {
      platform.next({ status: 500, body: 'x'.repeat(101), contentType: 'text/html', unsigned: true })
      expect(await refusal(order('get', { maxResponseSize: 100 }))).toMatchObject({ reason: 'size' })
    })

    it('of a few megabytes is taken by default', async () => {
      const text = '学'.repeat(1_000_000)
      platform.next({ body: JSON.stringify({ text }) })
      expect((await order('get')).data).toEqual({ text })
    })
  })

  it('a file comes as a stream, and what breaks off breaks it off', async () => {
    const file = (body: string, write?: Departure['write']) => {
      platform.next({ unsigned: true, body, contentType: 'text/plain', ...(write && { write }) })
      return platform
        .client(wire)
        .chain('v3/billdownload/file' as string)
        .get()
    }
    const whole = (await file('x'.repeat(300_000))).data as FileStream
    expect(await whole.text()).toBe('x'.repeat(300_000))
    const broken = (
      await file('x', (response, { headers }) => {
        response.writeHead(200, { ...headers, 'Content-Length': '2' })
        response.write('x', () => response.socket?.destroy())
      })
    ).data as FileStream
    expect(await refusal(broken.text())).toMatchObject({ reason: 'network', sent: true })
    const stalled = (await file('x', (response, { headers }) => void response.writeHead(200, headers).write('x'))).data
    const controller = new AbortController()
    platform.next({
      unsigned: true,
      write: (response, { headers }) => void response.writeHead(200, headers).write('x'),
    })
    const aborted = await platform
      .client(wire)
      .chain('v3/billdownload/file' as string)
      .get({ signal: controller.signal })
    const reading = refusal((aborted.data as FileStream).text())
    controller.abort()
    expect(await reading).toMatchObject({ reason: 'aborted', sent: true })
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0)
    ;(stalled as Readable).destroy()
  })

  /** The next answer is a file that does not end by itself. Resolves once its connection is closed. */
  function endless(more: Readonly<Record<string, string>> = {}): Promise<void> {
    const { closed, open } = gate()
    platform.next({
      unsigned: true,
      contentType: 'text/plain',
      write: (response, { headers }) => {
        response.once('close', open)
        response.writeHead(200, { ...headers, ...more }).write('x')
      },
    })
    return closed
  }
  const file = (settings = {}) =>
    platform
      .client({ ...wire, ...settings })
      .chain('v3/billdownload/file' as string)
      .get()

  it('a file that nobody reads to its end gives its connection back', async () => {
    const first = endless()
    ;((await file()).data as Readable).destroy()
    await first
    const second = endless()
    for await (const _ of (await file()).data as Readable) break
    await second
  })

  it('a file that cannot be unpacked gives its connection back', async () => {
    const closed = endless({ 'Content-Encoding': 'zstd' })
    const error = await platform.refusal(file())
    expect(error).toMatchObject({ code: 'ERR_RESPONSE', status: 200 })
    await closed
  })

  it('a file whose bytes stay away ends with the timeout', async () => {
    platform.next({
      unsigned: true,
      write: (response, { headers }) => void response.writeHead(200, headers).write('x'),
    })
    const { data } = await platform
      .client({ ...wire, timeout: 1_000 })
      .chain('v3/billdownload/file' as string)
      .get()
    expect(await refusal((data as FileStream).text())).toMatchObject({ reason: 'timeout', sent: true })
  })
})

describe('a file over a transport of the caller’s own', () => {
  it('may be read later than the timeout of its call', async () => {
    const deadline = startDeadline({ started: elapsed(), signal: undefined }, 20)
    const transport = customTransport({
      send: async () => ({ status: 200, headers: {}, body: pieceOf(Buffer.from('x')) }),
    })
    const { stream } = await transport.send({ ...REQUEST, deadline, stream: true })
    await new Promise((resolve) => setTimeout(resolve, 60)) // three times the timeout: time itself is what is tested
    expect(await collect(stream as Readable, 1, () => new Error('too large'))).toEqual(Buffer.from('x'))
  })

  it('is cancelled at the other end of `fetch` when nobody reads it', async () => {
    const { closed, open } = gate()
    platform.next({
      unsigned: true,
      write: (response, { headers }) => {
        response.once('close', open)
        response.writeHead(200, headers).write('x')
      },
    })
    const client = platform.client({ transport: fetchTransport() })
    const { data } = await client.chain('v3/billdownload/file' as string).get()
    ;(data as Readable).destroy()
    await closed
  })
})

/** A request as a protocol makes it. */
const REQUEST = {
  subject: 'GET v3/x',
  repeatable: true,
  method: 'GET',
  origin: 'http://127.0.0.1:1',
  target: '/v3/x',
  headers: {},
  body: undefined,
  maxResponseSize: 100,
} as const

describe('a request that waits for a socket', () => {
  it('is never sent once its signal has fired', async () => {
    const dispatcher = new Agent({ connections: 1, pipelining: 1 })
    const { closed, open } = gate()
    const controller = new AbortController()
    platform.next({ hold: closed })
    const client = platform.client({ dispatcher })
    const first = client.chain('v3/first').get()
    await platform.arrival()
    const second = client.chain('v3/second').post({ signal: controller.signal })
    await new Promise((resolve) => setTimeout(resolve, 50))
    controller.abort()
    const error = await refusal(second)
    expect(error).toMatchObject({ reason: 'aborted', sent: false })
    expect(error.message).toBe('POST v3/second: aborted by its signal; nothing was sent')
    open()
    await first
    await client.chain('v3/third').get()
    expect(platform.requests.map((request) => request.url)).toEqual(['/v3/first', '/v3/third'])
    await dispatcher.close()
  })

  it('is never sent once its time is over', async () => {
    const dispatcher = new Agent({ connections: 1, pipelining: 1 })
    const { closed, open } = gate()
    platform.next({ hold: closed })
    const client = platform.client({ dispatcher })
    const first = client.chain('v3/first').get()
    await platform.arrival()
    expect(await refusal(client.chain('v3/second').post({ timeout: 50 }))).toMatchObject({
      reason: 'timeout',
      sent: false,
    })
    open()
    await first
    await client.chain('v3/third').get()
    expect(platform.requests.map((request) => request.url)).toEqual(['/v3/first', '/v3/third'])
    await dispatcher.close()
  })
})

describe('sockets', () => {
  it('are used again', async () => {
    const client = platform.client()
    await client.chain('v3/x').get()
    await client.chain('v3/x').get()
    await client.chain('v3/x').post({ json: {} })
    expect([platform.requests.length, platform.sockets]).toEqual([3, 1])
  })

  it('are used again after an error of WeChat Pay', async () => {
    const client = platform.client()
    platform.next({ status: 400, body: '{"code":"PARAM_ERROR"}' })
    await platform.refusal(client.chain('v3/x').get())
    await client.chain('v3/x').get()
    expect([platform.requests.length, platform.sockets]).toEqual([2, 1])
  })

  it('that broke are replaced', async () => {
    const client = platform.client()
    platform.next({ write: (response) => void response.socket?.destroy() })
    await platform.refusal(client.chain('v3/x').get())
    expect((await client.chain('v3/x').get()).status).toBe(200)
    expect([platform.requests.length, platform.sockets]).toEqual([2, 2])
  })

  it('are as many as there are calls at once', async () => {
    const { closed, open } = gate()
    const client = platform.client()
    platform.next(...Array.from({ length: 20 }, () => ({ hold: closed })))
    const calls = Array.from({ length: 20 }, () => client.chain('v3/x').get())
    while (platform.requests.length < 20) await new Promise(setImmediate)
    open()
    expect((await Promise.all(calls)).every(({ status }) => status === 200)).toBe(true)
    expect(platform.sockets).toBe(20)
  })

  it('do not outlive `Connection: close` of the gateway', async () => {
    const client = platform.client()
    platform.next({
      alter: (answer) => {
        answer.headers.Connection = 'close'
      },
    })
    await client.chain('v3/x').get()
    await client.chain('v3/x').get()
    expect(platform.sockets).toBe(2)
  })
})

describe('a dispatcher of the caller’s own', () => {
  it('is used, and stays open when the client is closed', async () => {
    let used = 0
    const dispatcher = new Agent().compose((dispatch) => (options, handler) => {
      used += 1
      return dispatch(options, handler)
    })
    const client = platform.client({ dispatcher })
    await client.chain('v3/x').get()
    await client.close()
    await platform.client({ dispatcher }).chain('v3/x').get()
    expect([used, platform.requests.length]).toEqual([2, 2])
    for (const request of platform.requests) proven(request, platform.merchant)
    await dispatcher.close()
  })

  it('may be a MockAgent, whose answers have to be signed all the same', async () => {
    const dispatcher = new MockAgent()
    dispatcher.disableNetConnect()
    const path = '/v3/x?a=1'
    dispatcher.get(new URL(platform.url).origin).intercept({ path, method: 'GET' }).reply(200, { a: 1 })
    const client = platform.client({ dispatcher })
    const error = await platform.refusal(client.chain('v3/x').get({ query: { a: 1 } }))
    expect(error).toMatchObject({ code: 'ERR_SIGNATURE', reason: 'headers' })
    expect(platform.sockets).toBe(0)
    await dispatcher.close()
  })

  it('that refuses a request has not sent it', async () => {
    const dispatcher = new MockAgent()
    dispatcher.disableNetConnect()
    const error = await caught(order('get', { dispatcher })) // a MockAgent quotes the request in its own message
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'network', sent: false })
    expect(error.message).toMatch(/^GET v3\/orders\/\{id\}: .*\(UND_MOCK_ERR_MOCK_NOT_MATCHED\); nothing was sent$/)
    await dispatcher.close()
  })

  it('that is none ends the call at once: nothing is tried again, and no base URL is left for it', async () => {
    let dispatched = 0
    const dispatcher = {
      dispatch: (options: Dispatcher.DispatchOptions) => {
        dispatched += 1
        expect(options.origin).toBe('https://main.example')
        throw new TypeError('this.x is not a function')
      },
    } as unknown as Dispatcher
    const baseUrl = ['https://main.example/', 'https://other.example/']
    const client = platform.client({ dispatcher, baseUrl, retry: { attempts: 3 } })
    for (let calls = 1; calls <= 5; calls += 1) {
      const error = await platform.refusal(client.chain('v3/x').get())
      expect(error).toMatchObject({ code: 'ERR_CONFIG', cause: { message: 'this.x is not a function' } })
      expect(error.message).toMatch(
        /^GET v3\/x: the dispatcher threw TypeError instead of sending; .*Nothing was changed$/,
      )
      expect(dispatched).toBe(calls)
    }
  })
})

describe('a transport of the caller’s own', () => {
  const failing = (error: unknown) => {
    let asked = 0
    const transport: Transport = {
      send: () => {
        asked += 1
        return Promise.reject(error)
      },
    }
    return { transport, asked: () => asked }
  }

  it('whose error says nothing may have sent: a POST is not tried again, and the caller is told', async () => {
    const { transport, asked } = failing(new TypeError('fetch failed'))
    const error = await refusal(order('post', { transport, retry: { attempts: 3 } }))
    expect(error).toMatchObject({ reason: 'network', sent: true, cause: { message: 'fetch failed' } })
    expect(error.message).toMatch(/the connection to [\w.:]+ failed \(TypeError\); WeChat Pay may have carried it out/)
    expect(asked()).toBe(1)
  })

  it('whose error says `sent: false` has not sent: a POST is tried again', async () => {
    const { transport, asked } = failing(Object.assign(new TypeError('fetch failed'), { sent: false }))
    expect(await refusal(order('post', { transport, retry: { attempts: 3 } }))).toMatchObject({ sent: false })
    expect(asked()).toBe(3)
  })

  it('gets what was signed, and stays what it is when the client is closed', async () => {
    const client = platform.client({ transport: plainTransport() })
    await client.chain('v3/x?a=1').post({ json: { b: '张三' } })
    await client.close()
    proven(platform.only(), platform.merchant)
  })

  const nonsense: [string, unknown][] = [
    ['nothing', undefined],
    ['a body of text', { status: 200, headers: {}, body: '{}' }],
    ['no status', { headers: {}, body: new Uint8Array() }],
    ['no headers', { status: 200, body: new Uint8Array() }],
  ]
  it.each(nonsense)('that answers with %s is not tried again', async (_, answer) => {
    let asked = 0
    const transport: Transport = {
      send: async () => {
        asked += 1
        return answer as TransportResponse // wrong on purpose
      },
    }
    const error = await platform.refusal(order('get', { transport, retry: { attempts: 3 } }))
    expect(error).toMatchObject({
      code: 'ERR_CONFIG',
      message: expect.stringContaining('`transport` returned an answer'),
    })
    expect(asked).toBe(1)
  })

  it('that throws in place of a promise is not tried again', async () => {
    const transport: Transport = {
      send: () => {
        throw new TypeError('no such thing')
      },
    }
    const error = await platform.refusal(order('post', { transport, retry: { attempts: 3 } }))
    expect(error).toMatchObject({ code: 'ERR_CONFIG', cause: { message: 'no such thing' } })
  })

  it('that hangs holds a call no longer than its timeout, though it looks at no signal', async () => {
    const transport: Transport = { send: () => new Promise(() => {}) }
    expect(await refusal(order('post', { transport, timeout: 300 }))).toMatchObject({ reason: 'timeout', sent: true })
  })

  it('stands in the place of a dispatcher, not beside it', async () => {
    const both = () => platform.client({ transport: plainTransport(), dispatcher: new MockAgent() })
    expect(await caught(both)).toMatchObject({ code: 'ERR_CONFIG' })
    expect(await caught(() => platform.client({ transport: {} as Transport }))).toMatchObject({
      message: expect.stringContaining('`transport` must be an object with a function `send`'),
    })
  })
})
