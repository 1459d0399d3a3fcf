import type { Delivery, Handle, Notification, ReceiverAnswer, ReceiverConfig } from '../../types/core.js'
import { checkRecipient } from './check-recipient.js'
import { readReceiverConfig } from './config.js'
import { type FastifyPlugin, fastifyPlugin } from './fastify.js'
import { type FetchHandler, fetchHandler } from './fetch.js'
import { type KoaContext, koaHandler } from './koa.js'
import { type NodeHandler, nodeHandler } from './node.js'
import { protocolOf } from './protocol.js'
import { toBytes, toWireHeaders } from './raw.js'
import { respond } from './respond.js'

/** Receives the notifications of WeChat Pay. */
export interface Receiver {
  /**
   * Verifies and decrypts a delivery. The caller answers it, and recognises repeated deliveries by `id`.
   *
   * @throws {RequestError} when the body was already parsed, {SignatureError} when it is not proven to come from WeChat
   * Pay, {DecryptionError} when the APIv3 key is wrong, {ConfigError} when it is for another merchant than `mchid`.
   */
  receive(delivery: Delivery): Promise<Notification>
  /** Runs the merchant's code for a delivery and returns the answer; every handler below uses it. Never rejects. */
  respond(delivery: Delivery, handle: Handle): Promise<ReceiverAnswer>
  /** For Fetch: `export const POST = receiver.fetch(handle)` in Next.js, `(c) => notify(c.req.raw)` in Hono, Bun, Deno. */
  fetch(handle: Handle): FetchHandler
  /** For node:http: `createServer(receiver.node(handle))`. */
  node(handle: Handle): NodeHandler
  /** For Express 5 and NestJS: `app.post('/notify', receiver.express(handle))`, before `express.json()`. */
  express(handle: Handle): NodeHandler
  /** For Koa: `router.post('/notify', receiver.koa(handle))`, before the body parser. */
  koa(handle: Handle): (ctx: KoaContext) => Promise<void>
  /** For Fastify: `app.register(receiver.fastify(handle), { prefix: '/notify' })`. */
  fastify(handle: Handle): FastifyPlugin
}

/**
 * A receiver for one merchant's notifications.
 *
 * Its handlers read the raw body themselves, call the merchant's code once per notification, and always answer within
 * 5 s: 204 when the code has returned, `{"code":"FAIL"}` with 4xx when a check failed, and with 5xx when the code failed.
 *
 * @throws {ConfigError} that lists every setting that is missing or malformed, and where in the merchant console the
 * right value is found.
 */
export function createReceiver(config: ReceiverConfig): Receiver {
  const settings = readReceiverConfig(config)
  return {
    receive: async ({ headers, body }) => {
      const found = toWireHeaders(headers)
      const opened = await protocolOf(found).open(found, toBytes(body), settings)
      checkRecipient(opened, settings)
      return opened as Notification // typed by the spec; nothing else describes it
    },
    respond: (delivery, handle) => respond(() => delivery, handle, settings),
    fetch: (handle) => fetchHandler(handle, settings),
    node: (handle) => nodeHandler(handle, settings, 'node'),
    express: (handle) => nodeHandler(handle, settings, 'express'),
    koa: (handle) => koaHandler(handle, settings),
    fastify: (handle) => fastifyPlugin(handle, settings),
  }
}
