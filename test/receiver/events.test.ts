import { createServer, type IncomingMessage } from 'node:http'
import { beforeAll, describe, expect, it } from 'vitest'
import { flip } from '../fixtures/platform.js'
import { createStage, type Forged, open, type Stage } from './stage.js'

let stage: Stage
let forged: Forged
beforeAll(async () => {
  stage = await createStage()
  forged = stage.forge()
})

const base64 = (text: string) => Buffer.from(text).toString('base64')

/** Events as the platforms document them, for a request to `/notify`. */
const EVENTS: Readonly<Record<string, (given: Forged) => object | Buffer>> = {
  'API Gateway, payload 2.0': ({ headers, body }) => ({
    version: '2.0',
    rawPath: '/notify',
    headers: lowered(headers),
    requestContext: { http: { method: 'POST' } },
    body,
    isBase64Encoded: false,
  }),
  'API Gateway, payload 2.0, in Base64': ({ headers, body }) => ({
    version: '2.0',
    rawPath: '/notify',
    headers: lowered(headers),
    body: base64(body),
    isBase64Encoded: true,
  }),
  'API Gateway, payload 1.0': ({ headers, body }) => ({
    httpMethod: 'POST',
    path: '/notify',
    headers,
    multiValueHeaders: lists(headers),
    body,
    isBase64Encoded: false,
  }),
  'a load balancer with all values of the headers': ({ headers, body }) => ({
    httpMethod: 'POST',
    multiValueHeaders: lists(headers),
    body,
    isBase64Encoded: false,
  }),
  'Tencent Cloud SCF': ({ headers, body }) => ({
    httpMethod: 'POST',
    path: '/notify',
    headers: lowered(headers),
    queryString: {},
    body,
  }),
  'Alibaba Cloud FC 3, whose event is bytes': ({ headers, body }) =>
    Buffer.from(
      JSON.stringify({ version: 'v1', rawPath: '/notify', headers, body: base64(body), isBase64Encoded: true }),
    ),
}

function lowered(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}

function lists(headers: Readonly<Record<string, string>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]))
}

describe('an event of an HTTP trigger', () => {
  it.each(Object.entries(EVENTS))('%s: is acknowledged, and refused when one byte is another', async (_, eventOf) => {
    const handled: string[] = []
    const handler = stage.receiver().event(({ id }) => void handled.push(id))
    expect(await handler(eventOf({ ...forged, body: flip(forged.body, 20) }))).toMatchObject({ statusCode: 401 })
    expect(handled).toEqual([])
    const answer = await handler(eventOf(forged))
    expect(answer).toMatchObject({ statusCode: 204, body: '', isBase64Encoded: false })
    expect(handled).toHaveLength(1)
    expect(await handler(eventOf(forged))).toMatchObject({ statusCode: 204 })
    expect(handled).toHaveLength(1)
  })

  it('that is none of HTTP, or whose body a middleware has parsed, is a problem of the program', async () => {
    const handler = stage.receiver().event(() => undefined)
    for (const event of [{}, 'text', Buffer.from('{}'), { headers: forged.headers, body: JSON.parse(forged.body) }]) {
      expect((await handler(event)).statusCode).toBe(500)
    }
    const messages = stage.reports.slice(-4).map(({ error }) => (error as Error).message)
    expect(messages[0]).toContain('not that of an HTTP trigger')
    expect(messages[3]).toContain('without a middleware that parses its `body`')
  })

  it('that is larger than the limit is refused, in Base64 as well', async () => {
    const handler = stage.receiver({ maxBodySize: 1000 }).event(() => undefined)
    const answer = (body: string, isBase64Encoded: boolean) =>
      handler({ headers: forged.headers, body, isBase64Encoded })
    expect((await answer('x'.repeat(1001), false)).statusCode).toBe(413)
    expect((await answer(base64('x'.repeat(1001)), true)).statusCode).toBe(413)
    expect((await answer(base64('x'.repeat(1000)), true)).statusCode).toBe(401)
  })
})

/** A response as an HTTP function of FC 2 gets it. */
function fc2Response() {
  const seen: { status?: number; headers: Record<string, string>; body?: string } = { headers: {} }
  const response = {
    setStatusCode(status: number) {
      seen.status = status
    },
    setHeader(name: string, value: string) {
      seen.headers[name] = value
    },
    send(body: string) {
      seen.body = body
    },
  }
  return { seen, response }
}

describe('an HTTP function of Alibaba Cloud FC 2', () => {
  /** Sends a delivery over a socket to a function that gets its request. */
  async function sent({ headers, body }: Forged, take: (request: IncomingMessage) => Promise<unknown>): Promise<void> {
    const failed: unknown[] = []
    const server = await open(
      createServer(async (request, response) => {
        await take(request).catch((error) => failed.push(error))
        response.end()
      }),
    )
    await fetch(server.url, { method: 'POST', headers, body })
    await server.close()
    if (failed.length > 0) throw failed[0]
  }

  it('acknowledges a notification, and refuses it when one byte is another', async () => {
    const handled: string[] = []
    const handler = stage.receiver().fc2(({ id }) => void handled.push(id))
    for (const [given, status] of [
      [{ ...forged, body: flip(forged.body, 20) }, 401],
      [forged, 204],
    ] as const) {
      const { seen, response } = fc2Response()
      await sent(given, (request) => handler(request, response))
      expect(seen.status).toBe(status)
      expect(seen.body === '').toBe(status === 204)
    }
    expect(handled).toHaveLength(1)
  })

  it('is told to use `fc2` in place of `node`, before the code has run', async () => {
    const handled: unknown[] = []
    const handler = stage.receiver().node((given) => void handled.push(given))
    const { response } = fc2Response()
    await expect(sent(forged, (request) => handler(request, response as never))).rejects.toThrow(
      /receiver\.fc2\(handle\)/,
    )
    expect(handled).toEqual([])
  })
})
