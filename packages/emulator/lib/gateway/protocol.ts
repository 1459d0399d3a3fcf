import type { PublicKey, SignType } from 'wechatpay-chain/protocol'
import type { PlatformSide } from '../keys/platform-side.js'
import type { Answer, Received, RequestOptions } from '../world/exchange.js'
import type { Language } from '../world/messages.js'
import type { Match } from '../world/operations.js'
import type { Refusal } from '../world/refusal.js'

/** The platform's half of a protocol: a folder `v3/` or `v2/`, and a row in the list of `createGateway`. */
export interface GatewayProtocol {
  /** Whether the request belongs to this protocol, by its path alone. */
  claims(received: Received): boolean
  /** Names of the operations that the request may mean; none for an unknown path. */
  namesOf(received: Received): readonly string[]
  /**
   * Checks the request (headers, signature, path, spec) and reads it.
   *
   * @param visit Is filled in as far as the checks get, so that a refusal can be signed and logged.
   * @param now The time of signatures at which the request arrived: milliseconds since the epoch.
   * @throws {Refusal} for the first check that fails.
   */
  admit(received: Received, visit: Visit, now: number): Promise<Admitted>
  /** The answer of a request that was carried out. @param data What the story returned: JSON, or an `AnswerFile`. */
  answer(data: unknown, admitted: Admitted, visit: Visit, stamp: Stamp): Promise<Answer>
  /** The answer of a request that was refused. */
  refuse(refusal: Refusal, visit: Visit, stamp: Stamp): Promise<Answer>
}

/** A request that passed all checks. */
export interface Admitted {
  readonly match: Match
  readonly request: RequestOptions
}

/** What is known of a request so far. */
export interface Visit {
  /** `GET`; an answer to `HEAD` has no body. */
  readonly method: string
  /** Of the message of a refusal. */
  readonly language: Language
  /** What the log of exchanges notes about a request that was accepted. */
  notes: readonly string[]
  /** The platform key that the request named. */
  side: PlatformSide
  /** The key of the merchant certificate by which it was signed: it encrypts the fields of the answer. */
  merchant?: PublicKey
  template: string | undefined
  /** The part of an upload that is signed. */
  meta: string | undefined
  /** APIv2: the fields of the request, once their signature was verified. */
  signed?: SignedFields
}

/** The fields of a request of APIv2, which answers repeat in part. */
export interface SignedFields {
  /** The operation: `POST v2/pay/unifiedorder`. */
  readonly name: string
  readonly fields: Readonly<Record<string, string>>
  /** The digest that the request has chosen, for its answer too. */
  readonly signType: SignType
}

/** What an answer carries in addition to its content. */
export interface Stamp {
  /** The beginning of `Request-ID`. */
  readonly id: string
  /** The time of the signature: milliseconds since the epoch. */
  readonly now: number
  /** Signs instead of the key that the request asked for. */
  readonly signer?: 'public-key' | undefined
}
