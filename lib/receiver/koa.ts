import type { Handle, KoaContext } from '../../types/core.js'
import type { ReceiverSetup } from './config.js'
import { type Parsed, reader } from './node.js'
import { respond } from './respond.js'

/** Answers requests of Koa. */
export function koaHandler(handle: Handle, settings: ReceiverSetup): (ctx: KoaContext) => Promise<void> {
  return async (ctx) => {
    const parsed: Parsed = ctx.request // body parsers set further properties, which the type of Koa lacks
    const answer = await respond(reader(ctx.req, parsed, settings, 'koa'), handle, settings)
    for (const [name, value] of Object.entries(answer.headers)) ctx.set(name, value)
    if (!ctx.req.complete) ctx.set('connection', 'close')
    ctx.status = answer.status
    // Koa turns an empty body into 204, which is the status of such an answer.
    ctx.body = answer.body === '' ? null : answer.body
    ctx.req.resume()
  }
}
