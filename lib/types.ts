import type { KeyObject, webcrypto } from 'node:crypto'
import type { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { RetryOptions } from '../types/core.js'
import type { Breaker } from './breaker.js'
import type { Hooks, Observer } from './hooks.js'

export type {
  ApiResponse,
  CallOptions,
  Downloadable,
  DownloadedFile,
  DownloadOptions,
  Dynamic,
  EncryptedBillPart,
  EncryptedResource,
  FileStream,
  Upload,
} from '../types/core.js'

/** PEM text (PKCS#8, or PKCS#1), a `KeyObject`, or a `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256. Never a path. */
export type PrivateKeyInput = string | KeyObject | webcrypto.CryptoKey

/** PEM text (certificate, or public key as SPKI or PKCS#1), a `KeyObject`, or a `CryptoKey`. Never a path. */
export type PublicKeyInput = string | KeyObject | webcrypto.CryptoKey

/** Platform keys by serial: `PUB_KEY_ID_…` → WeChat Pay public key, or 40 hexadecimal digits → platform certificate. */
export type PlatformKeys = Readonly<Record<string, PublicKeyInput>>

/** A key of the merchant that another process or machine holds: a KMS, an HSM, a signing service. */
export interface RemoteSigner {
  /**
   * The RSA-SHA256 signature (PKCS#1 v1.5) of `message`, in Base64.
   *
   * @param message The text itself, not its digest.
   */
  sign(message: Uint8Array): Promise<string>
  /**
   * The plaintext of RSA-OAEP with SHA-1 and MGF1-SHA-1. Needed only where answers hold sensitive fields.
   *
   * @param ciphertext 256 bytes for a key of 2048 bits.
   */
  decrypt?(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** Whom a client signs for: a merchant, or a brand. */
export type ConfigOwner =
  | {
      /** Merchant number. Merchant console → Account centre → Merchant information (账户中心 → 商户信息). */
      readonly mchid: string
      readonly brand_id?: undefined
    }
  | {
      /** Number of a brand (品牌ID), in place of `mchid`: requests carry `WECHATPAY-BRAND-SHA256-RSA2048`. */
      readonly brand_id: string
      readonly mchid?: undefined
    }

/** What a client signs with: a private key in this process, or a signer outside of it. */
export type ConfigKey =
  | {
      /** The merchant's private key, the content of `apiclient_key.pem`. */
      readonly privateKey: PrivateKeyInput
      readonly signer?: undefined
    }
  | {
      /** Signs in place of `privateKey`, asynchronously and outside this process. */
      readonly signer: RemoteSigner
      readonly privateKey?: undefined
    }

/** How a client is made. The object is read once and never changed. */
export type ClientConfig = ClientSettings & ConfigOwner & ConfigKey

/** The part of a configuration that does not depend on whom and what a client signs with. */
export interface ClientSettings extends Hooks {
  /** Serial of the merchant API certificate, 40 hexadecimal digits. Account centre → API security (账户中心 → API安全). */
  readonly serial: string
  /**
   * Platform keys by serial, public key and certificates side by side while a merchant migrates; or a keyring that
   * fetches them, from `platformCertificates()`. Account centre → API security (账户中心 → API安全).
   */
  readonly certs: PlatformKeys | Keyring
  /**
   * Told of each answer that a platform key has proven, with the counts so far: how far a migration from certificates
   * to the public key has come. Of a keyring from `platformCertificates()`, only what this client has verified.
   */
  readonly onKeyUsed?: ((use: KeyUse) => void) | undefined
  /** APIv3 key, 32 bytes. Needed to decrypt notifications and platform certificates. */
  readonly apiv3Key?: string | undefined
  /**
   * Entry point of every operation; of a list the first is preferred and the others stand in for it when it cannot be
   * reached. Default: `entryPoints.china`, or the one that an operation has of its own.
   */
  readonly baseUrl?: string | readonly string[] | undefined
  /** How calls may be repeated; `false`: not at all. Default: 3 attempts, where it is safe. */
  readonly retry?: { readonly attempts?: number | undefined } | false | undefined
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

/** An upload of which only the operation can tell how it is completed: name of the part, digest, bound. */
export interface UploadContent {
  readonly kind: 'upload'
  /** JSON of the fields of `meta` that the caller gave. */
  readonly text: string
  readonly file: UploadFile
}

/** A file on its way to an upload. */
export interface UploadFile {
  readonly filename: string | undefined
  /** Empty when nobody named it. */
  readonly contentType: string
  /** All of it; rejects with a `RangeError` when it is larger than `most` bytes. May be called again. */
  read(most: number): Promise<Uint8Array>
}

/** A call whose upload, if it is one, is complete. */
export type CompleteCall = Call & { readonly content: Content | undefined }

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
  readonly content: Content | UploadContent | undefined
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal | undefined
  readonly timeout: number | undefined
  readonly baseUrl: string | undefined
  readonly encrypt: boolean
  readonly retry: RetryOptions | false | undefined
  /** `performance.now()` at the call: its timeout runs from here. */
  readonly started: number
}

export interface WireRequest {
  readonly subject: string
  readonly method: Method
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  /** The text that the signature covers. */
  readonly message: Uint8Array
  readonly signal: AbortSignal | undefined
  /** `performance.now()` at the call. */
  readonly started: number
  /** Milliseconds from `started`. */
  readonly timeout: number
  /** Bytes. */
  readonly maxResponseSize: number
  /** The answer is a file: it is handed over as it comes, not taken into memory. */
  readonly stream?: true
}

/** Lower-case names; a header that came twice is a list. */
export type WireHeaders = Readonly<Record<string, string | string[] | undefined>>

export interface WireResponse {
  readonly status: number
  readonly headers: WireHeaders
  /** Empty when there is a `stream`. */
  readonly body: Uint8Array
  /** The body of a success, where the request asked for a stream. */
  readonly stream?: Readable
}

export interface Transport {
  send(request: WireRequest): Promise<WireResponse>
  close(): Promise<void>
}

/** What completes the upload of a file. */
export interface UploadTraits {
  /** Name of the file's part. */
  readonly part: string
  /** Field of `meta` that takes the file's digest. */
  readonly digest: string
  /** `sha256`, `sm3`. */
  readonly algorithm: string
  /** Field of `meta` that takes the file's name. */
  readonly filename?: string
  /** Fields of `meta` that have only one value. */
  readonly fixed?: Readonly<Record<string, string>>
  /** Bytes of the largest file that is taken, where the manual names them. */
  readonly maxBytes?: number
}

/** Where an operation departs from the default. Generated from `spec/`. */
export interface Traits {
  /** Belongs to the brand API: only what a brand has signed is taken. */
  readonly brand?: true
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
  /** Requests name no platform key. By it the first platform certificates are fetched, when none is known. */
  readonly keyless?: true
  /** Answers of this operation carry no signature. */
  readonly unsigned?: true
  /** The signature covers the digest that this header holds, not the body. */
  readonly signedDigest?: string
  /** Answers with a file: `data` is a stream. */
  readonly file?: true
  /** How a file is uploaded to this operation. */
  readonly upload?: UploadTraits
  /** Entry point of this operation, where it is not the default one. */
  readonly baseUrl?: string
  /** The path of an operation with capitals in it, which a chain of properties would spell in kebab-case. */
  readonly path?: string
}

/** Where a notification departs from the default. Generated from `spec/webhook/v3/`. */
export interface NotificationTraits {
  /** Fields of the resource that arrive encrypted under the merchant certificate. Lists are walked. */
  readonly decrypt?: readonly string[]
  /** Fields of the resource that are JSON text on the wire and values for the merchant's code. */
  readonly jsonTexts?: readonly string[]
  /** The answer is JSON made by the merchant's code, with at least these fields. */
  readonly acknowledge?: readonly string[]
  /** The answer carries an `Authorization` header. */
  readonly signed?: true
}

/** Signs for one merchant, or for one brand. */
export interface Signer {
  readonly mchid?: string | undefined
  readonly brand_id?: string | undefined
  readonly serial: string
  /** Whether signing happens outside this process, and may take long or fail. */
  readonly remote?: boolean | undefined
  /** The RSA-SHA256 signature of `message`, in Base64. */
  sign(message: Uint8Array): Promise<string>
}

/** Decrypts what was encrypted under the merchant certificate. */
export interface Decrypter {
  /** The plaintext; rejects when key and ciphertext do not belong together. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
  /** The key is outside this process and its signer cannot decrypt: `decrypt` always rejects. */
  readonly absent?: boolean | undefined
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
  /** Told when a message has been proven to be signed by the key with this serial. */
  proven?(serial: string): void
}

/** A platform key has proven a message, and how often each mode has done so until now. */
export interface KeyUse {
  readonly serial: string
  readonly mode: 'publicKey' | 'certificate'
  /** Messages proven by the WeChat Pay public key, this one included. */
  readonly publicKey: number
  /** Messages proven by a platform certificate, this one included. A migration is over when it no longer grows. */
  readonly certificate: number
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
  ): Promise<import('../types/core.js').ApiResponse<unknown>>
}
