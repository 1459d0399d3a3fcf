import type { HeadersInput } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { utf8 } from '../platform/bytes.js'
import type { WireHeaders } from '../transport/transport.js'

/** How to get the raw body, in the framework at hand. */
const REMEDIES = {
  express: "Express: mount the handler before `express.json()`, or put `express.raw({ type: '*/*' })` on its route",
  nest: 'NestJS: `NestFactory.create(AppModule, { rawBody: true })`, then `request.rawBody`',
  koa: 'Koa: mount the handler before the body parser, or use the `ctx.request.rawBody` of koa-bodyparser',
  fastify:
    "Fastify: `app.register(receiver.fastify(handle), { prefix: '/notify' })`, or a parser by " +
    "`addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => done(null, body))`",
  fetch: 'Next.js, Hono and other Fetch servers: `await request.text()`, once, and not `request.json()`',
  pages: 'Next.js pages: `export const config = { api: { bodyParser: false } }`',
  event: 'Serverless functions: pass the event as the platform gave it, without a middleware that parses its `body`',
  http: '`http` of Node.js: read the request as a stream of bytes, once',
} as const

export type Framework = 'express' | 'koa' | 'fetch' | 'fastify' | 'http' | 'event'

const CONCERNS: Readonly<Record<Framework, readonly (keyof typeof REMEDIES)[]>> = {
  express: ['express', 'nest'],
  koa: ['koa'],
  fetch: ['fetch'],
  fastify: ['fastify'],
  event: ['event'],
  http: ['http', 'express', 'nest', 'pages'],
}

/**
 * The bytes of a body, without a copy where they are bytes already.
 *
 * @throws {RequestError} when the body was already parsed: explains why it cannot be verified, and what to do.
 */
export function toBytes(body: unknown, framework?: Framework): Uint8Array {
  if (body instanceof Uint8Array) return body
  if (typeof body === 'string') return utf8(body)
  if (body instanceof ArrayBuffer) return new Uint8Array(body)
  throw parsedError(body === undefined || body === null ? 'missing or read already' : 'a parsed object', framework)
}

export function parsedError(seen: string, framework?: Framework): RequestError {
  const concerns = framework ? CONCERNS[framework] : (Object.keys(REMEDIES) as (keyof typeof REMEDIES)[])
  return new RequestError(
    `notification: the body is ${seen}. WeChat Pay signs the bytes that it sent; spaces, escapes and the order of names ` +
      'are lost in parsing, so only the raw body can be verified. ' +
      concerns.map((name) => REMEDIES[name]).join('. '),
  )
}

/** The headers that `verify` reads, as it reads them: lower-case names, and a list where one came twice. */
export function toWireHeaders(headers: HeadersInput): WireHeaders {
  if (typeof headers !== 'object' || headers === null) {
    throw new RequestError('notification: `headers` must be the headers of the request; the signature is in them')
  }
  const found: Found = { ...EMPTY }
  if (Symbol.iterator in headers) for (const [name, value] of headers) add(found, name, value)
  else for (const name of Object.keys(headers)) add(found, name, headers[name])
  return found
}

type Found = Record<string, string | string[] | undefined>

/** What is read of them. To fill a copy takes less time than to add one name after another. */
const EMPTY: Found = {
  'wechatpay-timestamp': undefined,
  'wechatpay-nonce': undefined,
  'wechatpay-serial': undefined,
  'wechatpay-signature': undefined,
  'wechatpay-signature-type': undefined,
  'request-id': undefined,
}

function add(found: Found, given: string, value: unknown): void {
  const isAsRead = Object.hasOwn(found, given) // as Node.js writes them: nothing has to be sought in it
  if (!isAsRead && !OURS.test(given)) return
  const name = isAsRead ? given : given.toLowerCase()
  const before = found[name]
  found[name] = before === undefined && typeof value === 'string' ? value : join(before, value)
}

/** The headers of a signature, and the number by which WeChat Pay finds a request. */
const OURS = /^wechatpay-|^request-id$/i

/** Node.js joins a header that came twice, or lists it: neither may pass for one. */
function join(before: string | string[] | undefined, value: unknown): string | string[] | undefined {
  const values = [before ?? [], value ?? []].flat().map(String)
  return values.length > 1 ? values : values[0]
}
