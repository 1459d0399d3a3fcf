import type { ApiResponse } from '../../types/core.js'
import type { Call } from '../call/call.js'
import type { Protocol } from '../call/protocol.js'
import { ConfigError } from '../errors.js'
import { v3 } from '../v3/index.js'
import type { Context } from './context.js'
import { observed } from './observe.js'
import { retrying, retryPolicy } from './retry.js'

/** The way of one request: seal → send → open, again where that is safe. */
export async function dispatch(given: Call, context: Context): Promise<ApiResponse<unknown>> {
  const traits = context.traits(given)
  const call = traits.path === undefined ? given : { ...given, template: traits.path }
  const protocol = protocolOf(call)
  if (traits.deprecated !== undefined) context.warn(call, traits)
  const policy = retryPolicy(call.retry, context.attempts)
  return retrying(
    call,
    policy,
    call.timeout ?? context.timeout,
    context.breakerOf(call, traits),
    async (entry, attempt) =>
      observed(call, context.observer, attempt, entry, async (done) => {
        const request = await protocol.seal(call, traits, context, entry)
        done()
        const reply = await context.transport.send(request)
        done()
        const answer = await protocol.open(reply, call, traits, context, request.message)
        done()
        return answer
      }),
  )
}

function protocolOf(call: Call): Protocol {
  if (!/^v2(?:\/|$)/.test(call.template)) return v3
  throw new ConfigError(`${call.subject}: APIv2 (XML) is not part of this version yet; nothing was sent`)
}
