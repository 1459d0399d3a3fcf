import type { Traits } from '../../types/core.js'
import type { Call } from '../call/call.js'
import type { Protocol } from '../call/protocol.js'
import { expand } from '../call/template.js'
import { ConfigError } from '../errors.js'
import { inConsole } from '../keys/console.js'
import { ownProperties } from '../settings/setting.js'
import type { Breaker } from './breaker.js'
import type { Context } from './context.js'
import { refuseNearMiss } from './near-miss.js'

/** The part of a call that all its attempts share. */
export interface Plan extends Route {
  readonly protocol: Protocol
}

/** A call for which no request can be built. Its only attempt fails with `error`, so that the hooks are called. */
export interface Refusal extends Route {
  readonly error: unknown
}

interface Route {
  readonly traits: Traits
  /** Expanded, without a leading slash; empty for a call that is refused. */
  readonly path: string
  readonly repeatable: boolean
  readonly breaker: Breaker
}

const NONE: Traits = ownProperties({})

/** The plan of a call: its expanded path, traits and protocol, determined once for all attempts. Never throws. */
export function planCall(call: Call, context: Context): Plan | Refusal {
  let traits = NONE
  try {
    const written = inLowerCase(expand(call.operation.template, call.variables, call.subject))
    traits = call.operation.traits ?? context.traits(call, written)
    context.checkBaseUrl(call)
    if (traits.encrypt === undefined) refuseNearMiss(call, written)
    const protocol = protocolOf(written, call, context)
    if (traits.deprecated !== undefined) context.warn(call, traits)
    // An operation whose path has capitals, which the chain wrote in kebab-case.
    const path = traits.path === undefined ? written : expand(traits.path, call.variables, call.subject)
    const repeatable = protocol.repeatable(call, traits)
    return { protocol, traits, path, repeatable, breaker: context.breakerOf(call, traits) }
  } catch (error) {
    return { error, traits, path: '', repeatable: false, breaker: context.breakerOf(call, traits) }
  }
}

/** A path of APIv2 with its version in lower case. */
function inLowerCase(path: string): string {
  return path.startsWith('V2/') ? `v2${path.slice(2)}` : path
}

/** The protocol of a path: that of APIv2 begins with `v2/`, once its variables are filled in. */
function protocolOf(path: string, { subject }: Call, { protocols }: Context): Protocol {
  const name = path === 'v2' || path.startsWith('v2/') ? 'v2' : 'v3'
  const protocol = protocols[name]
  if (protocol) return protocol
  throw new ConfigError(`${subject}: ${MISSING[name]}; nothing was sent`)
}

/** What a client lacks that was made for the other protocol. */
const MISSING: Readonly<Record<Protocol['name'], string>> = {
  v2: `APIv2 signs with the APIv2 key; give createClient the settings \`mchid\` and \`apiv2Key\` (${inConsole('apiv2Key')})`,
  v3:
    'this client has the settings of APIv2 alone; APIv3 needs `serial`, `privateKey` and `certs` as well ' +
    `(${inConsole('security')})`,
}
