import type { ApiResponse, Keyring, Signer, Traits } from '../../types/core.js'
import type { Decrypter } from '../crypto/roles.js'
import type { WireRequest, WireResponse } from '../transport/transport.js'
import type { Attempt } from './attempt.js'
import type { Call } from './call.js'

/** The client side of a WeChat Pay protocol, bound to the credentials of one client. */
export interface Protocol {
  readonly name: 'v3' | 'v2'
  /** Resolves to the request of an attempt: encrypted, encoded and signed. May throw at once. */
  seal(attempt: Attempt): Promise<Sealed>
  /**
   * The result in a reply, verified, decoded and decrypted; a promise of it where something has to be waited for.
   *
   * @throws {ApiError} when the reply is not a success.
   */
  open(reply: WireResponse, sealed: Sealed, attempt: Attempt): ApiResponse<unknown> | Promise<ApiResponse<unknown>>
  /** Resolves to the answer of an operation that is a page for a browser (`redirect`): its signed URL. Nothing is sent. */
  pageOf?(attempt: Attempt): Promise<ApiResponse<unknown>>
  /** Whether a call is safe to repeat. */
  repeatable(call: Call, traits: Traits): boolean
}

/** A signed request. */
export interface Sealed {
  readonly request: WireRequest
  /** The text that its signature covers. */
  readonly message: Uint8Array
}

/** The keys of APIv3: to sign, to verify and to decrypt. */
export interface V3Credentials {
  readonly signer: Signer
  readonly decrypter: Decrypter
  readonly keyring: Keyring
}

/** The key of APIv2, and what some of its operations need in addition. */
export interface V2Credentials {
  readonly mchid: string
  readonly apiv2Key: string
  /** Whether the transport can present the merchant API certificate. */
  readonly hasCertificate: boolean
  /** The private key of the merchant API certificate, where the client has it. */
  readonly decrypter?: Decrypter | undefined
}

/** The credentials of a client, one part per protocol. A part is complete or absent. */
export interface Credentials {
  readonly v3?: V3Credentials | undefined
  readonly v2?: V2Credentials | undefined
}

/** The settings of a client that a protocol needs in addition to the credentials. */
export interface ProtocolOptions {
  readonly maxResponseSize: number
  readonly userAgent: string
  /** Further headers of every request, which those of a call replace; lower-case names. */
  readonly headers: Readonly<Record<string, string>> | undefined
  /** Returns milliseconds since the epoch. */
  readonly now: () => number
}
