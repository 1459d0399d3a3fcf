import type { ApiResponse, Keyring } from '../../types/core.js'
import type { Decrypter, Signer } from '../crypto/roles.js'
import type { WireRequest, WireResponse } from '../transport/transport.js'
import type { Traits } from '../types.js'
import type { Attempt } from './attempt.js'
import type { Call } from './call.js'

/** The client's half of a protocol of WeChat Pay, bound to the credentials of one client. */
export interface Protocol {
  readonly name: 'v3' | 'v2'
  /** The request of an attempt: encrypted, encoded and signed. */
  seal(attempt: Attempt): Promise<Sealed>
  /**
   * The result in a reply: verified, decoded and decrypted.
   *
   * @throws {ApiError} when the reply is not a success.
   */
  open(reply: WireResponse, sealed: Sealed, attempt: Attempt): Promise<ApiResponse<unknown>>
  /** Whether carrying a call out twice changes nothing. */
  repeatable(call: Call, traits: Traits): boolean
}

/** A request that is signed. */
export interface Sealed {
  readonly request: WireRequest
  /** The text that its signature covers. */
  readonly message: Uint8Array
}

/** What APIv3 signs, verifies and decrypts with. */
export interface V3Credentials {
  readonly signer: Signer
  readonly decrypter: Decrypter
  readonly keyring: Keyring
}

/** The credentials of a client, a part for each protocol. A part is complete, or it is absent. */
export interface Credentials {
  readonly v3?: V3Credentials
}

/** What a protocol needs of a client beside its credentials. */
export interface ProtocolOptions {
  readonly maxResponseSize: number
  readonly userAgent: string
  /** Milliseconds since the epoch. */
  readonly now: () => number
}
