import type { ErrorCode } from '../types/core.js'

/** Options common to every error of this package. */
export interface ErrorDetails {
  readonly cause?: unknown
}

/**
 * The ancestor of everything that this package throws on purpose.
 *
 * `code` begins with `ERR_` when the client found the fault, and is WeChat Pay's own code when the platform answered
 * with one, so one `switch (error.code)` covers both. No message, property or `cause` holds a key, an `Authorization`
 * header, the expanded path, a query or a body.
 */
export class WechatpayError extends Error {
  override readonly name: string = 'WechatpayError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details)
    this.code = code
  }
}

/** The configuration is missing something or holds something malformed; the message says where the right value stands. */
export class ConfigError extends WechatpayError {
  override readonly name: string = 'ConfigError'

  constructor(message: string, details?: ErrorDetails) {
    super('ERR_CONFIG', message, details)
  }
}

/** The options of a call cannot become a request. Nothing was sent. */
export class RequestError extends WechatpayError {
  override readonly name: string = 'RequestError'

  constructor(message: string, details?: ErrorDetails) {
    super('ERR_REQUEST', message, details)
  }
}

/** A request could not be signed: the signer outside this process failed. Nothing was sent; the `cause` is its error. */
export class SigningError extends WechatpayError {
  override readonly name: string = 'SigningError'

  constructor(message: string, details?: ErrorDetails) {
    super('ERR_SIGNING', message, details)
  }
}

/**
 * - `timeout`: the call took longer than its `timeout`.
 * - `aborted`: the caller's `signal` fired, or the client is closed.
 * - `size`: the answer is larger than `maxResponseSize`.
 * - `network`: everything else between two sockets; `cause` is the error of the transport.
 */
export type TransportReason = 'timeout' | 'aborted' | 'size' | 'network'

/** No complete answer arrived. */
export class TransportError extends WechatpayError {
  override readonly name: string = 'TransportError'
  readonly reason: TransportReason
  /** Whether bytes of the request may have reached WeChat Pay. `false` is certain, `true` is a possibility. */
  readonly sent: boolean

  constructor(message: string, details: ErrorDetails & { readonly reason: TransportReason; readonly sent: boolean }) {
    super('ERR_TRANSPORT', message, details)
    this.reason = details.reason
    this.sent = details.sent
  }
}

/** WeChat Pay answered, and the answer is not a success. */
export class ApiError extends WechatpayError {
  override readonly name: string = 'ApiError'
  /** HTTP status. */
  readonly status: number
  /** The value of `Request-ID`, which WeChat Pay's support asks for. */
  readonly requestId: string | undefined
  /**
   * `detail` of the answer, as it came; its shape varies from code to code. It may quote what was sent, so it is not
   * enumerable: no log shows it unasked.
   */
  declare readonly detail: unknown
  /**
   * Of a `SIGN_ERROR`: the line in which the text that was signed differs from the one that WeChat Pay checked, both of
   * them, with the first difference marked. It quotes what was sent, so it is not enumerable.
   */
  declare readonly comparison: string | undefined
  /** Milliseconds that the answer asks to wait before the next try (`Retry-After`). */
  readonly retryAfter: number | undefined
  /** Whether the answer carried a right signature. When it carried a wrong one, `cause` is the `SignatureError`. */
  readonly verified: boolean

  constructor(
    code: string,
    message: string,
    details: ErrorDetails & {
      readonly status: number
      readonly requestId: string | undefined
      readonly detail?: unknown
      readonly comparison?: string | undefined
      readonly retryAfter?: number | undefined
      readonly verified: boolean
    },
  ) {
    super(code, message, details)
    this.status = details.status
    this.requestId = details.requestId
    Object.defineProperty(this, 'detail', { value: details.detail, enumerable: false })
    Object.defineProperty(this, 'comparison', { value: details.comparison, enumerable: false })
    this.retryAfter = details.retryAfter
    this.verified = details.verified
  }
}

/**
 * - `headers`: a signature header is missing, repeated or malformed.
 * - `probe`: a deliberately wrong signature by which WeChat Pay tests that answers are verified.
 * - `clock`: the timestamp is more than 300 s away from the local clock.
 * - `unknown-serial`: no configured platform key has the serial that the answer names.
 * - `mismatch`: the signature does not belong to this message.
 */
export type SignatureReason = 'headers' | 'probe' | 'clock' | 'unknown-serial' | 'mismatch'

/** A message is not proven to come from WeChat Pay. The operation may have been carried out all the same: query it. */
export class SignatureError extends WechatpayError {
  override readonly name: string = 'SignatureError'
  readonly reason: SignatureReason
  /** HTTP status of the answer that was refused; `undefined` for a notification. */
  readonly status: number | undefined
  readonly requestId: string | undefined

  constructor(
    message: string,
    details: ErrorDetails & {
      readonly reason: SignatureReason
      readonly status?: number | undefined
      readonly requestId?: string | undefined
    },
  ) {
    super('ERR_SIGNATURE', message, details)
    this.reason = details.reason
    this.status = details.status
    this.requestId = details.requestId
  }
}

/** A sensitive field could not be encrypted. Nothing was sent. */
export class EncryptionError extends WechatpayError {
  override readonly name: string = 'EncryptionError'
  /** Where the field stands in the options, for example `json.user_name`. */
  readonly field: string

  constructor(message: string, details: ErrorDetails & { readonly field: string }) {
    super('ERR_ENCRYPTION', message, details)
    this.field = details.field
  }
}

/** A sensitive field of an answer, or an encrypted resource, could not be decrypted. */
export class DecryptionError extends WechatpayError {
  override readonly name: string = 'DecryptionError'
  /** Where the field stands in the answer, for example `payer_phone`. */
  readonly field: string

  constructor(message: string, details: ErrorDetails & { readonly field: string }) {
    super('ERR_DECRYPTION', message, details)
    this.field = details.field
  }
}
