import type { FastifyPlugin, Handle } from '../../types/core.js'
import type { ReceiverSetup } from './config.js'
import { reader } from './node.js'
import { respond } from './respond.js'

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
