import type { IncomingMessage } from 'node:http'
import type { Handle } from '../../types/core.js'
import type { ReceiverSetup } from './config.js'
import { reader } from './node.js'
import { respond } from './respond.js'

/** The part of a Fastify instance that the plugin uses. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown
}

export interface FastifyRequest {
  readonly raw: IncomingMessage
}

export interface FastifyReply {
  code(status: number): unknown
  header(name: string, value: string): unknown
  send(body?: unknown): unknown
}

/** A Fastify plugin: `app.register(plugin, { prefix: '/notify' })`. */
export type FastifyPlugin = (scope: FastifyScope, options: unknown, done: () => void) => void

/**
 * Answers `POST` at the prefix of the plugin. A plugin and not a route handler, because Fastify parses a body before it
 * calls one: within the plugin, and nowhere else, bodies are left alone.
 */
export function fastifyPlugin(handle: Handle, settings: ReceiverSetup): FastifyPlugin {
  return (scope, _options, done) => {
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null))
    scope.post('/', async ({ raw }, reply) => {
      const answer = await respond(reader(raw, {}, settings, 'fastify'), handle, settings)
      for (const [name, value] of Object.entries(answer.headers)) reply.header(name, value)
      if (!raw.complete) reply.header('connection', 'close')
      reply.code(answer.status)
      reply.send(answer.body === '' ? undefined : answer.body)
      raw.resume()
      return reply
    })
    done()
  }
}
