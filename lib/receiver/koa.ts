import type { IncomingMessage } from 'node:http'
import type { Settings } from './config.js'
import { type Parsed, reader } from './node.js'
import { respond } from './respond.js'
import type { Handle } from './types.js'

/** What the handler needs of a Koa context. */
export interface KoaContext {
  readonly req: IncomingMessage
  readonly request: object
  status: number
  body: unknown
  set(name: string, value: string): void
}

/** Answers requests of Koa. */
export function koaHandler(handle: Handle, settings: Settings): (ctx: KoaContext) => Promise<void> {
  return async (ctx) => {
    const parsed: Parsed = ctx.request // body parsers leave their work here, which Koa's own type does not know
    const answer = await respond(reader(ctx.req, parsed, settings, 'koa'), handle, settings)
    for (const [name, value] of Object.entries(answer.headers)) ctx.set(name, value)
    if (!ctx.req.complete) ctx.set('connection', 'close')
    ctx.status = answer.status
    ctx.body = answer.body === '' ? null : answer.body
    // Koa makes an empty body 204, which is what it is.
    ctx.req.resume()
  }
}
