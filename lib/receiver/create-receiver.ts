import type { Notification, Receiver, ReceiverConfig } from '../../types/core.js'
import { checkRecipient } from './check-recipient.js'
import { readReceiverConfig } from './config.js'
import { eventHandler } from './event.js'
import { fastifyPlugin } from './fastify.js'
import { fc2Handler } from './fc2.js'
import { fetchHandler } from './fetch.js'
import { koaHandler } from './koa.js'
import { nodeHandler } from './node.js'
import { protocolOf } from './protocol.js'
import { toBytes, toWireHeaders } from './raw.js'
import { respond } from './respond.js'

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
      const bytes = toBytes(body)
      const opening = protocolOf(found, bytes).open(found, bytes, settings)
      const opened = opening instanceof Promise ? await opening : opening
      checkRecipient(opened, settings)
      return opened as Notification // typed by the spec; nothing else describes it
    },
    respond: (delivery, handle) => respond(() => delivery, handle, settings),
    fetch: (handle) => fetchHandler(handle, settings),
    node(handle) {
      return nodeHandler(handle, settings, 'http')
    },
    express: (handle) => nodeHandler(handle, settings, 'express'),
    koa: (handle) => koaHandler(handle, settings),
    fastify: (handle) => fastifyPlugin(handle, settings),
    event: (handle) => eventHandler(handle, settings),
    fc2: (handle) => fc2Handler(handle, settings),
  }
}
