import type { ApiResponse, Keyring } from '../../types/core.js'
import type { Decrypter, Signer } from '../crypto/roles.js'
import type { WireRequest, WireResponse } from '../transport/transport.js'
import type { Traits } from '../types.js'
import type { Call } from './call.js'

/** What a protocol needs of a client, and nothing that it may change. */
export interface ProtocolContext {
  readonly signer: Signer
  readonly decrypter: Decrypter
  readonly keyring: Keyring
  readonly timeout: number
  readonly maxResponseSize: number
  readonly userAgent: string
  readonly now: () => number
}

/** A dialect of WeChat Pay: the JSON one (v3) or the XML one (v2). */
export interface Protocol {
  /** @param entry Base URL of the entry point that this attempt goes to. */
  seal(call: Call, traits: Traits, context: ProtocolContext, entry: string): Promise<WireRequest>
  /** @param message The text that the request's signature covers. */
  open(
    reply: WireResponse,
    call: Call,
    traits: Traits,
    context: ProtocolContext,
    message: Uint8Array,
  ): Promise<ApiResponse<unknown>>
}
