import { once } from 'node:events'
import { createServer, request as forward } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Agent, interceptors, MockAgent, Pool, ProxyAgent, RetryAgent } from 'undici'
import * as undici5 from 'undici-5'
import * as undici6 from 'undici-6'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClient } from '../lib/client/create-client.js'
import { upload } from '../lib/index.js'
import type { ClientConfig, FileStream } from '../types/core.js'
import { caught, HUSH, type Platform, proven, startPlatform } from './fixtures/platform.js'

let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
})
beforeEach(() => platform.reset())
afterAll(() => platform.close())

const origin = () => new URL(platform.url).origin

async function refusal(settings: object): Promise<Error> {
  const error = await caught(() => createClient({ ...platform.config, ...settings } as ClientConfig))
  expect(error).toMatchObject({ name: 'ConfigError', code: 'ERR_CONFIG' })
  return error as Error // the line above has looked
}

describe('a base URL with a path', () => {
  it.each([
    ['/hk/', '', '/hk/v3/x?a=1', '/hk/v3/x?a=1'],
    ['/global', '', '/global/v3/x?a=1', '/global/v3/x?a=1'],
    ['/wx/', '/wx', '/wx/v3/x?a=1', '/v3/x?a=1'],
    ['/wx', '/wx/', '/wx/v3/x?a=1', '/v3/x?a=1'],
    ['/a/wx/hk/', '/a/wx', '/a/wx/hk/v3/x?a=1', '/hk/v3/x?a=1'],
    ['/wx/', '', '/wx/v3/x?a=1', '/wx/v3/x?a=1'],
  ])('%s of which a proxy strips %j is sent as %s and signed as %s', async (path, strips, sent, signed) => {
    const url = origin() + path
    const text = strips === '' && path !== '/wx/'
    for (const baseUrl of [{ url, strips }, ...(text ? [url] : [])]) {
      platform.reset()
      await platform
        .client({ baseUrl })
        .chain('v3/x')
        .get({ query: { a: 1 } })
      await platform
        .client()
        .chain('v3/x')
        .get({ query: { a: 1 }, baseUrl })
      for (const request of platform.requests) {
        expect(request.url).toBe(sent)
        proven({ ...request, url: signed }, platform.merchant)
      }
      expect(platform.requests).toHaveLength(2)
    }
  })

  it('that WeChat Pay does not know is refused as text, with both ways to write it', async () => {
    const { message } = await refusal({ baseUrl: 'https://proxy.example.com/wx/' })
    expect(message).toContain('has the path `/wx`, which is not one of WeChat Pay')
    expect(message).toContain("`{ url: 'https://proxy.example.com/wx/', strips: '/wx' }`")
    expect(message).toContain("`{ url: 'https://proxy.example.com/wx/', strips: '' }`")
    const call = platform
      .client()
      .chain('v3/x')
      .get({ baseUrl: `${platform.url}wx/` })
    expect((await platform.refusal(call)).message).toContain("strips: '/wx' }`")
    expect(platform.sockets).toBe(0)
  })

  it.each([
    [{ url: 'https://a.example/wx/', strips: '/w' }, 'must strip the beginning of its own path'],
    [{ url: 'https://a.example/wx/', strips: 'wx' }, 'must strip the beginning of its own path'],
    [{ url: 'https://a.example/wx/' }, 'must be an http(s) URL without query, or { url, strips }'],
    [{ url: 'https://a.example/wx/?a', strips: '' }, 'must be an http(s) URL without query'],
    [{ url: 'https://a.example/', strips: '', strip: '' }, 'must be an http(s) URL without query'],
    [['https://a.example/', 'https://a.example/wx'], 'has the path `/wx`'],
    [[], 'or a list of them'],
  ])('is refused as %j', async (baseUrl, problem) => {
    expect((await refusal({ baseUrl })).message).toContain(problem)
  })

  it('is the way of a download, too, where the host of the file is WeChat Pay’s', async () => {
    const bill = { download_url: 'https://api.mch.weixin.qq.com/v3/billdownload/file?token=a%2Bb&t=1' }
    const client = platform.client({ baseUrl: { url: `${origin()}/wx/hk/`, strips: '/wx' } })
    platform.next({ unsigned: true, body: 'file', contentType: 'text/plain' })
    const file: FileStream = await client.download(bill, { unverified: true })
    expect(await file.text()).toBe('file')
    expect(platform.only().url).toBe('/wx/v3/billdownload/file?token=a%2Bb&t=1')
    proven({ ...platform.only(), url: '/v3/billdownload/file?token=a%2Bb&t=1' }, platform.merchant)
    const foreign = { download_url: 'https://api.mch.weixin.qq.con/v3/billdownload/file?token=a%2Bb&t=1' }
    expect(await platform.refusal(client.download(foreign, { unverified: true }))).toMatchObject({
      code: 'ERR_REQUEST',
    })
    expect(platform.requests).toHaveLength(1)
  })
})

describe('headers of a client', () => {
  it('are sent with every request, behind those of a call', async () => {
    const client = platform.client({ headers: { 'X-Trace': 'a', 'Accept-Language': 'zh-CN' } })
    await client.chain('v3/x').get({ headers: { 'x-trace': 'b' } })
    await client.chain('v3/x').get()
    expect(platform.requests.map(({ headers }) => headers['x-trace'])).toEqual(['b', 'a'])
    expect(platform.requests[0]?.headers['accept-language']).toBe('zh-CN')
  })

  it.each([
    [{ Authorization: 'x' }, '`headers`: the header `Authorization` is set by the client'],
    [{ 'X-Trace': 'a\n' }, '`headers`: the value of the header `X-Trace` must be one line'],
    [new Map([['X-Trace', 'a']]), '`headers`: must be a plain object'],
  ])('are checked like those of a call', async (headers, problem) => {
    expect((await refusal({ headers })).message).toContain(problem)
  })

  it('ask for what an operation answers with', async () => {
    await platform.client().chain('v3/x').get()
    platform.next({ unsigned: true, contentType: 'image/png' })
    await platform
      .client()
      .chain('v3/merchant-service/images/1' as string)
      .get()
    expect(platform.requests.map(({ headers }) => headers.accept)).toEqual(['application/json', '*/*'])
  })
})

describe('a proxy', () => {
  /** A forward proxy on loopback. @param status Of its answer to CONNECT. */
  async function startProxy(status: number) {
    const seen: { target: string; authorization: string | undefined }[] = []
    const server = createServer((incoming, outgoing) => {
      incoming.pipe(forward(incoming.url ?? '', incoming, (reply) => reply.pipe(outgoing)))
    })
    server.on('connect', ({ url = '', headers }, socket, head) => {
      seen.push({ target: url, authorization: headers['proxy-authorization'] })
      if (status !== 200) {
        socket.end(`HTTP/1.1 ${status} No\r\nContent-Length: 0\r\n\r\n`)
        return
      }
      const upstream = connect(Number(url.split(':')[1]), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 OK\r\n\r\n')
        upstream.write(head)
        upstream.pipe(socket).pipe(upstream)
      })
      socket.on('error', () => upstream.destroy())
      upstream.on('error', () => socket.destroy())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo // it listens on a port
    return { seen, host: `127.0.0.1:${port}`, close: () => server.close() }
  }

  it('is a setting, with user name and password in its URL', async () => {
    const proxy = await startProxy(200)
    const client = platform.client({ proxy: `http://me:${HUSH}@${proxy.host}` })
    expect((await client.chain('v3/x').get()).verified).toBe(true)
    const { host } = new URL(platform.url)
    const authorization = `Basic ${Buffer.from(`me:${HUSH}`).toString('base64')}`
    expect(proxy.seen).toEqual([{ target: host, authorization }])
    await client.close()
    proxy.close()
  })

  it.each([
    [
      407,
      /the proxy 127\.0\.0\.1:\d+ wants a user name and a password for 127\.0\.0\.1:\d+ \(407\).*; nothing was sent$/,
    ],
    [403, /the proxy 127\.0\.0\.1:\d+ refuses to connect to 127\.0\.0\.1:\d+ \(403\); nothing was sent$/],
  ])('that answers %i is named', async (status, message) => {
    const proxy = await startProxy(status)
    const client = platform.client({ proxy: `http://me:${HUSH}@${proxy.host}`, retry: false })
    const error = await platform.refusal(client.chain('v3/x').post({ json: {} }))
    expect(error).toMatchObject({ code: 'ERR_TRANSPORT', reason: 'network', sent: false })
    expect(error.message).toMatch(message)
    const dispatcher = new ProxyAgent(`http://${proxy.host}`)
    const other = await platform.refusal(platform.client({ dispatcher, retry: false }).chain('v3/x').get())
    expect(other.message).toContain(`(${status})`)
    await dispatcher.close()
    await client.close()
    proxy.close()
  })

  it('that cannot be reached is named', async () => {
    const client = platform.client({ proxy: `http://me:${HUSH}@127.0.0.1:1`, retry: false })
    const error = await platform.refusal(client.chain('v3/x').get())
    expect(error.message).toMatch(
      /the connection to 127\.0\.0\.1:\d+ through the proxy 127\.0\.0\.1:1 failed \(ECONNREFUSED\)/,
    )
  })

  it.each([
    [{ proxy: '127.0.0.1:3128' }, '`proxy` must be an http(s) URL of a forward proxy'],
    [{ proxy: 'socks5://127.0.0.1' }, '`proxy` must be an http(s) URL of a forward proxy'],
    [{ proxy: `http://me:${HUSH}%@127.0.0.1:3128` }, 'user name and password, percent-encoded'],
    [{ proxy: `http://me:${HUSH}%zz@127.0.0.1:3128` }, 'user name and password, percent-encoded'],
    [{ proxy: 'http://127.0.0.1:3128/path' }, '`proxy` must be an http(s) URL of a forward proxy'],
    [{ proxy: 'http://127.0.0.1', transport: { send() {} } }, '`proxy` and `transport` are both given'],
    [{ proxy: 'http://127.0.0.1', dispatcher: { dispatch() {} } }, '`proxy` and `dispatcher` are both given'],
  ])('is refused as %j', async (settings, problem) => {
    expect((await refusal(settings)).message).toContain(problem)
  })
})

describe('a dispatcher', () => {
  it('of undici 5 or 6 is refused when a client is created', async () => {
    const all = [undici5 as unknown as typeof undici6, undici6].flatMap(({ Agent, Pool, ProxyAgent, MockAgent }) => [
      new Agent(),
      new Pool('http://127.0.0.1:1'),
      new ProxyAgent('http://127.0.0.1:1'),
      new MockAgent(),
    ])
    const composed = new undici6.Agent().compose((dispatch) => (options, handler) => dispatch(options, handler))
    for (const dispatcher of [...all, composed, new undici6.RetryAgent(new undici6.Agent())]) {
      expect((await refusal({ dispatcher })).message).toMatch(/one of undici 5 or 6, .*`npm install undici@7`/)
    }
  })

  it('of undici 7 is taken, whatever it is made of; and so is one of the caller’s own', async () => {
    const agent = new Agent()
    class Mine extends Agent {}
    class Dispatcher {
      dispatch() {
        return true
      }
    }
    const all = [
      agent,
      new Pool('http://127.0.0.1:1'),
      new ProxyAgent('http://127.0.0.1:1'),
      new MockAgent(),
      new RetryAgent(agent),
      agent.compose(interceptors.redirect({ maxRedirections: 1 })),
      new Mine(),
      new Dispatcher(),
      { dispatch: () => true, interceptors: [] },
    ]
    for (const dispatcher of all) expect(() => createClient({ ...platform.config, dispatcher } as never)).not.toThrow()
  })
})

describe('the stack of an error', () => {
  async function order(work: () => Promise<unknown>): Promise<Error> {
    try {
      await work()
    } catch (error) {
      return error as Error
    }
    throw new Error('nothing was thrown')
  }

  it('leads to the line that made the call', async () => {
    const client = platform.client({ retry: false })
    const dead = platform.client({ baseUrl: 'http://127.0.0.1:1/', retry: false })
    const failures: [string, () => Promise<unknown>][] = [
      ['ApiError', async () => await client.chain('v3/a').get()],
      ['SignatureError', async () => await client.chain('v3/b').getAsync()],
      ['TransportError', async () => await dead.chain('v3/c').get()],
      ['RequestError', async () => await client.chain('v3/{d}').get()],
      ['DecryptionError', async () => await client.decrypt('e')],
      ['RequestError', async () => await client.download({})],
    ]
    platform.next({ status: 400, body: '{"code":"PARAM_ERROR"}' }, { unsigned: true })
    for (const [name, work] of failures) {
      const error = await order(work)
      expect(error.name).toBe(name)
      expect(error.stack, name).toMatch(/way\.test\.ts:\d+/)
      expect(error.stack?.split('\n').length).toBe(new Set(error.stack?.split('\n')).size)
    }
  })
})

describe('an upload', () => {
  it('takes an ArrayBuffer like the bytes in it', async () => {
    const { buffer } = Uint8Array.from([1, 2, 3])
    const client = platform.client()
    await client.chain('v3/merchant/media/upload' as string).post({ body: upload(buffer, { filename: 'a.png' }) })
    await client
      .chain('v3/merchant/media/upload' as string)
      .post({ body: upload(new Uint8Array(buffer), { filename: 'a.png' }) })
    const [first, second] = platform.requests.map(({ body }) => body.toString().replaceAll(/[\da-f]{32}(?=\r|--)/g, ''))
    expect(first).toBe(second)
  })

  it.each([
    ['Base64', Buffer.from(`\x89PNG\r\n\x1a\n\0${HUSH.repeat(99)}`, 'latin1').toString('base64')],
    ['a data URL', 'data:image/png;base64,aHVzaA=='],
  ])('of %s is not taken for a path, and stands in no error', async (_, text) => {
    const error = await caught(() => upload(text))
    expect(error).toMatchObject({ code: 'ERR_REQUEST' })
    expect((error as Error).message).toMatch(/is not a path but the content of a file; pass its bytes/)
    expect((error as Error).message).not.toContain(text.slice(0, 20))
  })
})
