import { getEventListeners, once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { Agent, MockAgent } from 'undici'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { TransportError } from '../lib/errors.js'
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

function order(method: 'get' | 'post' = 'post', settings = {}, options = {}) {
  return platform
    .client(settings)
    .chain('v3/orders/{id}')
    [method]({ id: 'hush-1', ...options })
}

describe('an answer that does not arrive', () => {
  it('because nobody listens was never sent', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
    server.close()
    await once(server, 'close')
    const error = await refusal(order('post', { baseUrl }))
    expect(error).toMatchObject({ reason: 'network', sent: false, cause: { code: 'ECONNREFUSED' } })
    expect(error.message).toBe('POST v3/orders/{id}: the connection failed (ECONNREFUSED); nothing was sent')
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
      /^POST v3\/orders\/\{id\}: the connection failed \(\w+\); WeChat Pay may have carried it out: query before you try again$/,
    )
    platform.only()
  })

  it.each(broken)('%s is taken when it is whole', async () => {
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
    const error = await refusal(order('post', { timeout: 80 }))
    expect(performance.now() - started).toBeLessThan(5_000)
    expect(error).toMatchObject({ reason: 'timeout', sent: true })
    expect(error.message).toBe(
      'POST v3/orders/{id}: no answer within 80 ms; WeChat Pay may have carried it out: query before you try again',
    )
    open()
  })

  it('of one call goes before that of the client', async () => {
    const { closed, open } = gate()
    platform.next({ hold: closed })
    const error = await refusal(order('get', { timeout: 30_000 }, { timeout: 80 }))
    expect(error).toMatchObject({ reason: 'timeout', sent: true })
    expect(error.message).toContain('no answer within 80 ms; nothing was changed')
    open()
  })

  it('covers the last byte, not only the first', async () => {
    platform.next({
      body: '{"hush":1}',
      write: (response, { headers }) => void response.writeHead(200, headers).write('{'),
    })
    expect(await refusal(order('post', { timeout: 80 }))).toMatchObject({ reason: 'timeout', sent: true })
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

  it('that fires while a request waits for a socket never sends it', async () => {
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

  it('a timeout while a request waits for a socket never sends it either', async () => {
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
})
