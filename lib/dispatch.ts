import type { ApiResponse } from '../types/core.js'
import { ConfigError } from './errors.js'
import type { Call, Context, Protocol } from './types.js'
import { v3 } from './v3/index.js'

/** The way of one request: seal → send → open. */
export async function dispatch(given: Call, context: Context): Promise<ApiResponse<unknown>> {
  const traits = context.traits(given)
  const call = traits.path === undefined ? given : { ...given, template: traits.path }
  const protocol = protocolOf(call)
  if (traits.deprecated !== undefined) context.warn(call, traits)
  const request = await protocol.seal(call, traits, context)
  const reply = await context.transport.send(request)
  return protocol.open(reply, call, traits, context)
}

function protocolOf(call: Call): Protocol {
  if (!/^v2(?:\/|$)/.test(call.template)) return v3
  throw new ConfigError(`${call.subject}: APIv2 (XML) is not part of this version yet; nothing was sent`)
}
