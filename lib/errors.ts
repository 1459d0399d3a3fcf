import type { ErrorCode } from '../types/core.js'

/** Options common to every error of this package. */
export interface ErrorDetails {
  readonly cause?: unknown
}

/** A code of this package. Every other `code` is WeChat Pay's own, as its answer names it. */
export type OurCode =
  | 'ERR_CONFIG'
  | 'ERR_REQUEST'
  | 'ERR_SIGNING'
  | 'ERR_KEYRING'
  | 'ERR_ENCRYPTION'
  | 'ERR_TRANSPORT'
  | 'ERR_SIGNATURE'
  | 'ERR_RESPONSE'
  | 'ERR_DECRYPTION'
  | 'ERR_TIMEOUT'
  | 'ERR_SIZE'
  | 'ERR_BILL'

/**
 * Marks the prototype of each class below with its name. Two copies of this package in one process share the symbol, so
 * `instanceof` recognises an error of the other copy.
 */
const CLASS = Symbol.for('wechatpay-chain.error')

/**
 * The base class of every error that this package throws on purpose.
 *
 * `code` begins with `ERR_` when the client found the fault, and is WeChat Pay's own code when the platform answered
 * with one, so one `switch (error.code)` covers both. No message, property or `cause` holds a key, an `Authorization`
 * header, the expanded path, a query or a body.
 */
export class WechatpayError extends Error {
  static {
    mark(WechatpayError, 'WechatpayError')
  }

  override readonly name: string = 'WechatpayError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details)
    this.code = code
  }

  /** Whether a value is an instance of this class, in this copy of the package or in another one. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    // biome-ignore lint/complexity/noThisInStatic: the class on the right of `instanceof`, which may be a subclass
    const own: object = this.prototype
    const name = markOf(own)
    for (let at = prototypeOf(value); at !== null; at = prototypeOf(at)) {
      if (at === own || (name !== undefined && markOf(at) === name)) return true
    }
    return false
  }
}

/** Any error of this package. `name` distinguishes the classes. */
export type AnyWechatpayError =
  | ConfigError
  | RequestError
  | SigningError
  | KeyringError
  | EncryptionError
  | TransportError
  | SignatureError
  | ApiError
  | DecryptionError
  | TimeoutError
  | SizeError
  | BillError

/**
 * Whether a value is an error of this package, of whichever copy of it is loaded. An error of another library is not,
 * even when its `code` begins with `ERR_`.
 */
export function isWechatpayError(value: unknown): value is AnyWechatpayError {
  return value instanceof WechatpayError
}

function mark({ prototype }: { readonly prototype: object }, name: string): void {
  Object.defineProperty(prototype, CLASS, { value: name })
}

function markOf(prototype: object): unknown {
  return Object.getOwnPropertyDescriptor(prototype, CLASS)?.value
}

function prototypeOf(value: unknown): object | null {
  return typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : null
}

/** A setting that is missing or malformed. */
export interface SettingProblem {
  /** Name of the setting, for example `apiv3Key` or `certs["PUB_KEY_ID_…"]`. */
  readonly name: string
  /** A sentence that names the setting, what is wrong with it, and what is right. */
  readonly problem: string
  /** Where the right value is found in the merchant console (pay.weixin.qq.com), for example `账户中心 → API安全`. */
  readonly where: string | undefined
}

/** The configuration lacks a setting or holds a malformed one; the message says where to find the right value. */
export class ConfigError extends WechatpayError {
  static {
    mark(ConfigError, 'ConfigError')
  }

  static readonly code = 'ERR_CONFIG'
  override readonly name = 'ConfigError'
  declare readonly code: typeof ConfigError.code
  /** Every setting that is wrong; empty when the error is not about settings. */
  readonly problems: readonly SettingProblem[]

  constructor(message: string, details: ErrorDetails & { readonly problems?: readonly SettingProblem[] } = {}) {
    const { problems = [], ...rest } = details
    super(ConfigError.code, message, rest)
    this.problems = problems
  }
}

/** The options of a call do not make a valid request. Nothing was sent. */
export class RequestError extends WechatpayError {
  static {
    mark(RequestError, 'RequestError')
  }

  static readonly code = 'ERR_REQUEST'
  override readonly name = 'RequestError'
  declare readonly code: typeof RequestError.code

  constructor(message: string, details?: ErrorDetails) {
    super(RequestError.code, message, details)
  }
}

/** The external `signer` failed, so the request was not signed. Nothing was sent; `cause` is the error of the signer. */
export class SigningError extends WechatpayError {
  static {
    mark(SigningError, 'SigningError')
  }

  static readonly code = 'ERR_SIGNING'
  override readonly name = 'SigningError'
  declare readonly code: typeof SigningError.code

  constructor(message: string, details?: ErrorDetails) {
    super(SigningError.code, message, details)
  }
}

/**
 * The `Keyring` in `certs` failed, or a key of it: a platform key could not be looked up or used. `cause` is its error.
 *
 * While the request was prepared, nothing was sent. While the answer was verified, the operation may have been carried out:
 * query it. The client sends the request again in neither case.
 */
export class KeyringError extends WechatpayError {
  static {
    mark(KeyringError, 'KeyringError')
  }

  static readonly code = 'ERR_KEYRING'
  override readonly name = 'KeyringError'
  declare readonly code: typeof KeyringError.code
  /** Whether the request was sent, so that its answer is what could not be verified. `false` for a notification. */
  readonly sent: boolean

  constructor(message: string, details: ErrorDetails & { readonly sent: boolean }) {
    super(KeyringError.code, message, details)
    this.sent = details.sent
  }
}

/**
 * - `timeout`: the call took longer than its `timeout`.
 * - `aborted`: the caller's `signal` was aborted, or the client is closed.
 * - `size`: the answer is larger than `maxResponseSize`.
 * - `network`: any other failure of the connection; `cause` is the error of the transport.
 */
export type TransportReason = 'timeout' | 'aborted' | 'size' | 'network'

/** No complete answer was received. */
export class TransportError extends WechatpayError {
  static {
    mark(TransportError, 'TransportError')
  }

  static readonly code = 'ERR_TRANSPORT'
  override readonly name = 'TransportError'
  declare readonly code: typeof TransportError.code
  readonly reason: TransportReason
  /** Whether bytes of the request may have reached WeChat Pay. `false` is certain, `true` is a possibility. */
  readonly sent: boolean

  constructor(message: string, details: ErrorDetails & { readonly reason: TransportReason; readonly sent: boolean }) {
    super(TransportError.code, message, details)
    this.reason = details.reason
    this.sent = details.sent
  }
}

/** WeChat Pay answered with an error, or with an answer that cannot be used. */
export class ApiError extends WechatpayError {
  static {
    mark(ApiError, 'ApiError')
  }

  /** The `code` of an answer that has none of WeChat Pay's. */
  static readonly code = 'ERR_RESPONSE'
  override readonly name = 'ApiError'
  declare readonly code: typeof ApiError.code | (string & {})
  /** HTTP status. */
  readonly status: number
  /** The value of `Request-ID`, which WeChat Pay's support asks for. */
  readonly requestId: string | undefined
  /**
   * WeChat Pay's own sentence: the `message` of the answer (APIv2: `err_code_des` or `return_msg`), alone and on one line;
   * `undefined` when it has none.
   */
  readonly platformMessage: string | undefined
  /**
   * `detail` of the answer, unchanged; its shape depends on the code. It may quote the request, so it is not enumerable
   * and does not appear in logs by default.
   */
  declare readonly detail: unknown
  /**
   * For `SIGN_ERROR`: the line in which the signed text differs from the text that WeChat Pay checked, in both versions,
   * with the first difference marked. It quotes the request, so it is not enumerable.
   */
  declare readonly comparison: string | undefined
  /** Milliseconds to wait before the next attempt, from `Retry-After`. */
  readonly retryAfter: number | undefined
  /** Whether the answer carried a valid signature. If it carried an invalid one, `cause` is the `SignatureError`. */
  readonly verified: boolean
  readonly #excerpt: string | undefined

  constructor(
    code: string,
    message: string,
    details: ErrorDetails & {
      readonly status: number
      readonly requestId: string | undefined
      readonly platformMessage?: string | undefined
      readonly detail?: unknown
      readonly comparison?: string | undefined
      readonly retryAfter?: number | undefined
      readonly verified: boolean
      readonly excerpt?: string | undefined
    },
  ) {
    super(code, message, details)
    this.status = details.status
    this.requestId = details.requestId
    this.platformMessage = details.platformMessage
    Object.defineProperty(this, 'detail', { value: details.detail, enumerable: false })
    Object.defineProperty(this, 'comparison', { value: details.comparison, enumerable: false })
    this.retryAfter = details.retryAfter
    this.verified = details.verified
    this.#excerpt = details.excerpt
  }

  /**
   * The first 500 characters of an answer that has no code of WeChat Pay, such as the page of a proxy; on one line, control
   * characters replaced. `undefined` for an answer with a code. A function, so that no log and no `inspect` shows it.
   */
  excerpt(): string | undefined {
    return this.#excerpt
  }
}

/**
 * - `headers`: a signature header is missing, repeated or malformed.
 * - `probe`: a deliberately wrong signature, with which WeChat Pay tests that signatures are verified.
 * - `clock`: the timestamp is more than 300 s away from the local clock.
 * - `unknown-serial`: no configured platform key has the serial that the message names.
 * - `replay`: the answer was received before, so it does not belong to this call.
 * - `mismatch`: the signature, or the digest of a file, does not match the content.
 */
export type SignatureReason = 'headers' | 'probe' | 'clock' | 'unknown-serial' | 'mismatch' | 'replay'

/** A message is not proven to come from WeChat Pay. The operation may still have been carried out: query it. */
export class SignatureError extends WechatpayError {
  static {
    mark(SignatureError, 'SignatureError')
  }

  static readonly code = 'ERR_SIGNATURE'
  override readonly name = 'SignatureError'
  declare readonly code: typeof SignatureError.code
  readonly reason: SignatureReason
  /** HTTP status of the refused answer; `undefined` for a notification. */
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
    super(SignatureError.code, message, details)
    this.reason = details.reason
    this.status = details.status
    this.requestId = details.requestId
  }
}

/** A sensitive field could not be encrypted. Nothing was sent. */
export class EncryptionError extends WechatpayError {
  static {
    mark(EncryptionError, 'EncryptionError')
  }

  static readonly code = 'ERR_ENCRYPTION'
  override readonly name = 'EncryptionError'
  declare readonly code: typeof EncryptionError.code
  /** Path of the field in the options, for example `json.user_name`. */
  readonly field: string

  constructor(message: string, details: ErrorDetails & { readonly field: string }) {
    super(EncryptionError.code, message, details)
    this.field = details.field
  }
}

/** A sensitive field of an answer, or an encrypted resource, could not be decrypted. */
export class DecryptionError extends WechatpayError {
  static {
    mark(DecryptionError, 'DecryptionError')
  }

  static readonly code = 'ERR_DECRYPTION'
  override readonly name = 'DecryptionError'
  declare readonly code: typeof DecryptionError.code
  /** Path of the field in the answer or notification, for example `payer_phone`. */
  readonly field: string

  constructor(message: string, details: ErrorDetails & { readonly field: string }) {
    super(DecryptionError.code, message, details)
    this.field = details.field
  }
}

/**
 * The merchant's code did not finish within the receiver's `timeout`. WeChat Pay was asked to deliver the notification
 * again; the code keeps running.
 */
export class TimeoutError extends WechatpayError {
  static {
    mark(TimeoutError, 'TimeoutError')
  }

  static readonly code = 'ERR_TIMEOUT'
  override readonly name = 'TimeoutError'
  declare readonly code: typeof TimeoutError.code

  constructor(message: string, details?: ErrorDetails) {
    super(TimeoutError.code, message, details)
  }
}

/** The body of a notification is larger than the receiver's `maxBodySize`; it was not read to its end. */
export class SizeError extends WechatpayError {
  static {
    mark(SizeError, 'SizeError')
  }

  static readonly code = 'ERR_SIZE'
  override readonly name = 'SizeError'
  declare readonly code: typeof SizeError.code

  constructor(message: string, details?: ErrorDetails) {
    super(SizeError.code, message, details)
  }
}

/** The content given to `rows()` does not have the format of a bill. The message names the line and holds no cell. */
export class BillError extends WechatpayError {
  static {
    mark(BillError, 'BillError')
  }

  static readonly code = 'ERR_BILL'
  override readonly name = 'BillError'
  declare readonly code: typeof BillError.code

  constructor(message: string, details?: ErrorDetails) {
    super(BillError.code, message, details)
  }
}
