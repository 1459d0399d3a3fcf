import type { ApiResponse, Keyring } from '../../types/core.js'
import type { Call } from '../call/call.js'
import type { Decrypter, Signer } from '../crypto/roles.js'
import type { Transport, WireRequest, WireResponse } from '../transport/transport.js'
import type { Traits } from '../types.js'
import type { Breaker } from './breaker.js'
import type { Observer } from './observe.js'

/** Everything that a call needs, and nothing that it may change. */
export interface Context {
  readonly signer: Signer
  readonly decrypter: Decrypter
  readonly keyring: Keyring
  readonly transport: Transport
  readonly traits: (call: Call) => Traits
  /** Tells the developer that a call's operation is deprecated. */
  readonly warn: (call: Call, traits: Traits) => void
  /** The entry points that a call may go to. */
  readonly breakerOf: (call: Call, traits: Traits) => Breaker
  readonly attempts: number
  readonly observer: Observer
  readonly timeout: number
  readonly maxResponseSize: number
  readonly userAgent: string
  readonly now: () => number
}

/** A dialect of WeChat Pay: the JSON one (v3) or the XML one (v2). */
export interface Protocol {
  /** @param entry Base URL of the entry point that this attempt goes to. */
  seal(call: Call, traits: Traits, context: Context, entry: string): Promise<WireRequest>
  /** @param message The text that the request's signature covers. */
  open(
    reply: WireResponse,
    call: Call,
    traits: Traits,
    context: Context,
    message: Uint8Array,
  ): Promise<ApiResponse<unknown>>
}
