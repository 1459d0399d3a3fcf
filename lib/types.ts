import type { KeyObject, webcrypto } from 'node:crypto'
import type { Dispatcher } from 'undici'

export type { ApiResponse, CallOptions, Dynamic, EncryptedResource } from '../types/core.js'

/** PEM text (PKCS#8, or PKCS#1), a `KeyObject`, or a `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256. Never a path. */
export type PrivateKeyInput = string | KeyObject | webcrypto.CryptoKey

/** PEM text (certificate, or public key as SPKI or PKCS#1), a `KeyObject`, or a `CryptoKey`. Never a path. */
export type PublicKeyInput = string | KeyObject | webcrypto.CryptoKey

/** How a client is made. The object is read once and never changed. */
export interface ClientConfig {
  /** Merchant number. Merchant console → Account centre → Merchant information (账户中心 → 商户信息). */
  readonly mchid: string
  /** Serial of the merchant API certificate, 40 hexadecimal digits. Account centre → API security (账户中心 → API安全). */
  readonly serial: string
  /** The merchant's private key, the content of `apiclient_key.pem`. */
  readonly privateKey: PrivateKeyInput
  /**
   * Platform keys by serial: `PUB_KEY_ID_…` → WeChat Pay public key, or 40 hexadecimal digits → platform certificate,
   * or both while a merchant migrates. Account centre → API security (账户中心 → API安全).
   */
  readonly certs: Readonly<Record<string, PublicKeyInput>>
  /** APIv3 key, 32 bytes. Needed to decrypt notifications and platform certificates. */
  readonly apiv3Key?: string | undefined
  /** Entry point of every operation. Default: `https://api.mch.weixin.qq.com/`, or the one that an operation has of its own. */
  readonly baseUrl?: string | undefined
  /** Milliseconds from a call to the last byte of its answer. Default: 30000. */
  readonly timeout?: number | undefined
  /** Bytes of the largest answer that is taken into memory. Default: 10 MiB. */
  readonly maxResponseSize?: number | undefined
  /** Text put before this package's own `User-Agent`. */
  readonly userAgent?: string | undefined
  /** `false` silences the warning, once per operation, that an operation is deprecated. Default: `true`. */
  readonly deprecationWarnings?: boolean | undefined
  /** An undici 7 dispatcher to send with: a `ProxyAgent`, an `Agent` with other limits, a `MockAgent` in tests. */
  readonly dispatcher?: Dispatcher | undefined
  /** Milliseconds since the epoch. Default: `Date.now`. A seam for tests and for machines with a wrong clock. */
  readonly now?: (() => number) | undefined
}

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** The body of a call, captured at the moment of the call: what the caller changes later does not reach the wire. */
export type Content =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array }
  | { readonly kind: 'multipart'; readonly text: string; readonly files: readonly FilePart[] }

/** A file part of an upload. */
export interface FilePart {
  /** Name of the part, `file` in most operations. */
  readonly name: string
  readonly filename: string
  readonly file: Blob
}

/** `isJson`: the value was an object, and is its JSON text here; few operations take that. */
export type QueryEntries = readonly (readonly [name: string, value: string, isJson?: boolean])[]

/** One call, checked and copied from the caller's options. */
export interface Call {
  readonly method: Method
  /** Path with its variables unexpanded: `v3/pay/transactions/id/{transaction_id}`. */
  readonly template: string
  /** How messages name the call: method and template, nothing that the caller passed. */
  readonly subject: string
  readonly variables: Readonly<Record<string, unknown>>
  readonly query: QueryEntries
  readonly content: Content | undefined
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal | undefined
  readonly timeout: number | undefined
  readonly baseUrl: string | undefined
  readonly encrypt: boolean
  /** `performance.now()` at the call: its timeout runs from here. */
  readonly started: number
}

export interface WireRequest {
  readonly subject: string
  readonly method: Method
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  readonly signal: AbortSignal | undefined
  /** `performance.now()` at the call. */
  readonly started: number
  /** Milliseconds from `started`. */
  readonly timeout: number
  /** Bytes. */
  readonly maxResponseSize: number
}

/** Lower-case names; a header that came twice is a list. */
export type WireHeaders = Readonly<Record<string, string | string[] | undefined>>

export interface WireResponse {
  readonly status: number
  readonly headers: WireHeaders
  readonly body: Uint8Array
}

export interface Transport {
  send(request: WireRequest): Promise<WireResponse>
  close(): Promise<void>
}

/** Where an operation departs from the default. Generated from `spec/`. */
export interface Traits {
  /** Request fields that leave encrypted under the platform key, for example `json.user_name`. Lists are walked. */
  readonly encrypt?: readonly string[]
  /** Answer fields that arrive encrypted under the merchant certificate. */
  readonly decrypt?: readonly string[]
  /** Request fields that are JSON text on the wire and values for the caller. */
  readonly jsonTexts?: readonly string[]
  /** Answer fields that are JSON text on the wire and values for the caller. */
  readonly jsonAnswers?: readonly string[]
  /** Why nothing new should use this operation, and what replaces it. */
  readonly deprecated?: string
  /** Answers of this operation carry no signature. */
  readonly unsigned?: true
  /** The signature covers the digest that this header holds, not the body. */
  readonly signedDigest?: string
  /** Entry point of this operation, where it is not the default one. */
  readonly baseUrl?: string
  /** The path of an operation with capitals in it, which a chain of properties would spell in kebab-case. */
  readonly path?: string
}

/** Signs for one merchant. */
export interface Signer {
  readonly mchid: string
  readonly serial: string
  /** The RSA-SHA256 signature of `message`, in Base64. */
  sign(message: Uint8Array): Promise<string>
}

/** Decrypts what was encrypted under the merchant certificate. */
export interface Decrypter {
  /** The plaintext; rejects when key and ciphertext do not belong together. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** One public key of WeChat Pay. */
export interface PlatformKey {
  readonly serial: string
  readonly key: KeyObject
}

/** The public keys of WeChat Pay that this merchant trusts. */
export interface Keyring {
  /** The key to name in `Wechatpay-Serial` when the caller names none. */
  current(): PlatformKey | Promise<PlatformKey>
  /** The key with this serial. One that is unknown may be looked for. */
  find(serial: string): PlatformKey | undefined | Promise<PlatformKey | undefined>
  /** For messages. */
  readonly serials: readonly string[]
}

/** Everything that a call needs, and nothing that it may change. */
export interface Context {
  readonly signer: Signer
  readonly decrypter: Decrypter
  readonly keyring: Keyring
  readonly transport: Transport
  readonly traits: (call: Call) => Traits
  /** Tells the developer that a call's operation is deprecated. */
  readonly warn: (call: Call, traits: Traits) => void
  readonly baseUrl: string | undefined
  readonly timeout: number
  readonly maxResponseSize: number
  readonly userAgent: string
  readonly now: () => number
}

/** A dialect of WeChat Pay: the JSON one (v3) or the XML one (v2). */
export interface Protocol {
  seal(call: Call, traits: Traits, context: Context): Promise<WireRequest>
  open(
    reply: WireResponse,
    call: Call,
    traits: Traits,
    context: Context,
  ): Promise<import('../types/core.js').ApiResponse<unknown>>
}
