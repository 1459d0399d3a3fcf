// Written by hand: every public type that is not generated from spec/.

import type { KeyObject, webcrypto } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { OperationErrorCode } from './error-codes.js'
import type { Acknowledgements, Events, OriginalTypes, XmlNotifications } from './events.js'

/** Imported by its own file: `undici` itself would bring 34 more into every program that imports the client. */
type Dispatcher = import('undici/types/dispatcher.d.ts').default

/** The result of a call. An answer that is not a success is thrown as an `ApiError` instead. */
export interface ApiResponse<T> {
  /** HTTP status, 200 to 299. */
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The value of `Request-ID`, which WeChat Pay's support needs for an inquiry. */
  readonly requestId: string | undefined
  /**
   * Verified, decoded and decrypted; `undefined` where the operation answers without a body. An integer beyond ±(2^53 − 1) is a
   * string of its digits, whatever its type says: a number would be rounded.
   */
  readonly data: T
  /** `false` only for an operation whose answers need no signature, when there was none to verify. */
  readonly verified: boolean
}

/**
 * A file as a stream, to iterate, to pipe, or to pass to `new Response(…)`: a `Readable` of node:stream on Node.js, and a
 * `ReadableStream` on every other runtime.
 *
 * Read it to its end, or leave the loop: it holds a connection until then.
 */
export interface FileStream extends AsyncIterable<Uint8Array> {
  /** The `Content-Type` of the answer, for example `image/png`; empty when it has none. */
  readonly contentType: string
  /** The whole file, up to `maxResponseSize` of the client. */
  bytes(): Promise<Uint8Array>
  /** The whole file as UTF-8 text, up to `maxResponseSize` of the client. */
  text(): Promise<string>
}

/** Options of every call, in addition to its path variables, `query` and `json`. */
export interface CallOptions {
  /** Further request headers. `Wechatpay-Serial` chooses the platform key, which must be among `certs`. */
  readonly headers?: { readonly [name: string]: string } | undefined
  /** Cancels the call with a `TransportError` whose `reason` is `aborted`. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds from the call to the last byte of the answer. Default: that of the client. */
  readonly timeout?: number | undefined
  /** Base URL for this call, for example `https://apihk.mch.weixin.qq.com/`. Default: that of the client. */
  readonly baseUrl?: BaseUrlInput | undefined
  /** `false` sends sensitive fields as they are, for example when they are encrypted already. Default: `true`. */
  readonly encrypt?: boolean | undefined
  /** `false` leaves sensitive fields of the answer encrypted. Default: `true`. */
  readonly decrypt?: boolean | undefined
  /** How the call may be repeated; `false`: not at all. Default: that of the client. */
  readonly retry?: RetryOptions | false | undefined
}

/** A base URL with a path, which a reverse proxy removes or forwards. */
export interface ProxiedBaseUrl {
  /** For example `https://proxy.example.com/wechatpay/`. */
  readonly url: string
  /**
   * The beginning of the path that the proxy removes before it forwards a request: `/wechatpay`. It is sent and not signed; the
   * rest of the path is signed. Empty: the proxy removes nothing.
   */
  readonly strips: string
}

/** A base URL. As text, it has no path, or one of WeChat Pay's own: `/hk/`, `/global/`. */
export type BaseUrlInput = string | ProxiedBaseUrl

/** How a call may be repeated. A call that is not safe to repeat is never repeated, unless it is declared idempotent. */
export interface RetryOptions {
  /** Number of attempts, including the first: 1 to 10. Default: 3. */
  readonly attempts?: number | undefined
  /**
   * `true`: repeating the call is harmless, because WeChat Pay treats the same `out_trade_no`, `out_refund_no` or
   * `out_bill_no` with the same parameters as one request. A lost or 5xx answer to a POST is then retried too.
   * Default: `false`.
   */
  readonly idempotent?: boolean | undefined
}

/** One value of a query string. `null` and `undefined` are omitted. */
export type QueryValue = string | number | bigint | boolean | null | undefined

/** A map in a query string: its members are sent as `name[member]=…`. */
export interface QueryMap {
  readonly [member: string]: QueryValue | QueryMap | readonly (QueryValue | QueryMap)[]
}

/** An upload: `meta` is sent as JSON and signed; the file has the name that the operation defines. */
export interface UploadParts {
  readonly meta: object
  /** A `Blob` (or `File`), or its bytes. */
  readonly [part: string]: object
}

declare const meta: unique symbol

/** A file made by `upload()`, for the `body` of an upload. `Meta`: the further fields that the operation requires. */
export interface Upload<Meta extends object = object> {
  readonly [meta]: Meta
}

/** Options of an operation that the spec does not describe: path variables are passed together with the named options. */
export interface DynamicOptions extends CallOptions {
  /**
   * A list is sent as several parameters of the same name, a map as `name[member]=…`. Text is a query string in which `+` is a
   * space.
   */
  readonly query?: QueryMap | string | null | undefined
  /** Sent as JSON. */
  readonly json?: unknown
  /** Text or bytes, sent unchanged (as JSON unless `headers` has another `Content-Type`); or the parts of an upload. */
  readonly body?: string | Uint8Array | UploadParts | Upload | undefined
  readonly [variable: string]: unknown
}

/** The verbs of a path that the spec does not describe. */
export interface DynamicVerbs {
  get<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  getAsync<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  post<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  postAsync<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  put<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  putAsync<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  patch<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  patchAsync<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  delete<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
  deleteAsync<T = unknown>(options?: DynamicOptions): Promise<ApiResponse<T>>
}

/** A path that the spec does not describe: any segment, any verb, loosely typed. */
export type Dynamic = DynamicVerbs & { readonly [segment: string]: Dynamic }

/** The `resource` of a notification, or any other value that is encrypted under the APIv3 key. */
export interface EncryptedResource {
  readonly nonce: string
  readonly ciphertext: string
  readonly associated_data?: string | undefined
}

/** The answer to a request for a bill or a receipt: the URL of the file, and its digest. */
export interface Downloadable {
  readonly download_url?: string | undefined
  /** `SHA1`, `SHA256` or `SM3`, of the content before packing. */
  readonly hash_type?: string | undefined
  /** Hexadecimal. */
  readonly hash_value?: string | undefined
  /** In place of the three fields above: encrypted parts, which are joined in the order of `bill_sequence`. */
  readonly download_bill_list?: readonly EncryptedBillPart[] | undefined
}

/** One part of an encrypted bill. */
export interface EncryptedBillPart {
  /** From 1. */
  readonly bill_sequence: number
  readonly download_url: string
  readonly hash_type: string
  readonly hash_value: string
  /** The key of AEAD_AES_256_GCM, either decrypted by the client or still encrypted. */
  readonly encrypt_key: string
  readonly nonce: string
}

export interface DownloadOptions {
  /** Cancels the download at any point, with a `TransportError` whose `reason` is `aborted`. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds to the first byte, and afterwards between two bytes. Default: that of the client. */
  readonly timeout?: number | undefined
  /** How the request may be repeated before the first byte; `false`: not at all. Default: that of the client. */
  readonly retry?: RetryOptions | false | undefined
  /** `true` accepts a file whose answer has no digest, as for invoices. A digest that is present is always checked. */
  readonly unverified?: boolean | undefined
}

/** A file that was downloaded, checked and saved. */
export interface DownloadedFile {
  /** Absolute. */
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/** The functions at the root of a client, in addition to `v3` and `v2`. */
export interface ClientTools {
  /**
   * Resolves to the ciphertext (Base64) of a sensitive value, for an operation that the spec does not describe.
   *
   * Encrypts by RSA-OAEP under the platform key that the client names in `Wechatpay-Serial` by default, or under the key
   * with `serial`: then send that serial in the header. `publicKey` is another key, such as the `pub_key` of
   * `v2/risk/getpublickey` (PKCS#1 PEM), under which APIv2 wants the account and the name of a transfer to a bank.
   *
   * @throws {EncryptionError} when the value is longer than the key can carry (214 bytes of UTF-8 for 2048 bits).
   */
  encrypt(
    text: string,
    options?: { readonly serial?: string | undefined; readonly publicKey?: PublicKeyInput | undefined },
  ): Promise<string>
  /**
   * Resolves to the plaintext of a sensitive value: Base64 that was encrypted under the merchant certificate, or a resource
   * that was encrypted under the APIv3 key.
   *
   * @throws {DecryptionError} when the key does not match the ciphertext.
   */
  decrypt(ciphertext: string | EncryptedResource): Promise<string>
  /**
   * Resolves to the content of a bill or a receipt: fetches it with a signed GET, unzips and decrypts it, and checks it
   * against the digest that WeChat Pay stated. The stream of a wrong file ends with an error, never as if it were complete.
   *
   * @param answer The answer to the request for the bill, or its `data`. Its URL is valid for 5 minutes.
   * @throws {RequestError} when the URL is not one of WeChat Pay's hosts, or the digest is missing; nothing was sent.
   * @throws {SignatureError} from the stream, `reason: 'mismatch'`, when the content does not match the digest.
   */
  download(answer: Downloadable | { readonly data: Downloadable }, options?: DownloadOptions): Promise<FileStream>
  /**
   * Resolves to the path of the downloaded file. It is written under a temporary name in the same folder, and renamed once
   * the whole file is verified. On failure the temporary file is removed, and an existing file is kept.
   *
   * @param options `to` is a path, or a `file:` URL.
   */
  download(
    answer: Downloadable | { readonly data: Downloadable },
    options: DownloadOptions & { readonly to: string | URL },
  ): Promise<DownloadedFile>
  /**
   * Waits for the calls in flight, each within its own timeout, and for files that are being read, within the client's
   * `timeout`; then closes the sockets. A dispatcher or a transport of your own stays open.
   */
  close(): Promise<void>
}

/**
 * PEM text (PKCS#8, or PKCS#1), a JWK, a `KeyObject`, or a `CryptoKey` for RSASSA-PKCS1-v1_5 with SHA-256. Never a path.
 */
export type PrivateKeyInput = string | RsaJwk | KeyObject | webcrypto.CryptoKey

/** PEM text (certificate, or public key as SPKI or PKCS#1), a JWK, a `KeyObject`, or a `CryptoKey`. Never a path. */
export type PublicKeyInput = string | RsaJwk | KeyObject | webcrypto.CryptoKey

/** An RSA key as a JSON Web Key (RFC 7517). A private one has `d` and all fields after it. */
export interface RsaJwk {
  readonly kty: string
  readonly n?: string
  readonly e?: string
  readonly d?: string
  readonly p?: string
  readonly q?: string
  readonly dp?: string
  readonly dq?: string
  readonly qi?: string
}

/** A cipher with authenticated encryption. */
export interface Aead {
  /** The name in resources, for example `AEAD_AES_256_GCM`. */
  readonly name: string
  /** The ciphertext, followed by its tag, before Base64. */
  encrypt(
    plaintext: Uint8Array,
    key: Uint8Array,
    nonce: string,
    associatedData: string,
  ): Uint8Array | Promise<Uint8Array>
  /** The plaintext. @throws {Error} when key, nonce, associated data, ciphertext and tag do not all belong together. */
  decrypt(
    ciphertext: Uint8Array,
    key: Uint8Array,
    nonce: string,
    associatedData: string,
  ): Uint8Array | Promise<Uint8Array>
}

/** A key that is not text: an object of the runtime, or a JWK. */
export type KeyHandle = Exclude<PrivateKeyInput | PublicKeyInput, string>

/** A public key, with the facts of its certificate if it came in one. */
export interface ImportedPublicKey extends PublicKey {
  readonly certificate: CertificateFacts | undefined
}

/** A running digest. */
export interface Digest {
  update(bytes: Uint8Array): unknown
  digest(): Uint8Array
}

/** A family of algorithms: that of RSA and AES is built in, `shangmi` of `wechatpay-chain/shangmi` is the setting `suite`. */
export interface Suite {
  /** Name of the family; every key of it has this name as `suite`. */
  readonly name: string
  /** Signature schemes, by the field of `Authorization` that names the owner. */
  readonly schemes: { readonly mchid: string; readonly brand_id?: string }
  /** The cipher of resources. */
  readonly aead: Aead
  /** `algorithm_type` of `GET v3/certificates`. Default: none, which lists the certificates for RSA. */
  readonly algorithmType?: string
  /** The form of a signature that a remote signer returns. Default: that of RSA. */
  readonly signatures?: { readonly wanted: string; readonly is: (bytes: Uint8Array) => boolean }
  /** Whether an input is a key rather than text. */
  isKeyHandle(input: unknown): input is KeyHandle
  /**
   * A private key of this suite.
   *
   * @param limit Limits concurrent operations. Default: the limit of this process.
   * @throws {KeyProblem} when the input is not a private key of this suite.
   */
  importPrivateKey(input: string | KeyHandle, limit?: <T>(work: () => Promise<T>) => Promise<T>): PrivateKey
  /** A public key of this suite. @throws {KeyProblem} when the input is not a public key of this suite. */
  importPublicKey(input: string | KeyHandle): ImportedPublicKey
  /** A running digest of this suite; `undefined` for any other algorithm. Used where the runtime has none, as for SM3. */
  startDigest?(algorithm: string): Digest | undefined
}

/** Platform keys by serial: `PUB_KEY_ID_…` → WeChat Pay public key, or 40 hexadecimal digits → platform certificate. */
export type PlatformKeys = Readonly<Record<string, PublicKeyInput>>

/** A merchant key outside this process: in a KMS, an HSM or a signing service. */
export interface RemoteSigner {
  /**
   * Returns the RSA-SHA256 signature (PKCS#1 v1.5) of `message`, in Base64.
   *
   * @param message The text itself, not its digest.
   */
  sign(message: Uint8Array): Promise<string>
  /**
   * Decrypts RSA-OAEP with SHA-1 and MGF1-SHA-1. Needed only for answers and notifications with sensitive fields.
   *
   * @param ciphertext 256 bytes for a key of 2048 bits.
   */
  decrypt?(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** The owner of the signatures: a merchant or a brand. */
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

/** The key that signs: a private key in this process, or an external signer. */
export type ConfigKey =
  | {
      /** The merchant's private key, the content of `apiclient_key.pem`. */
      readonly privateKey: PrivateKeyInput
      readonly signer?: undefined
    }
  | {
      /** Signs in place of `privateKey`, outside this process. */
      readonly signer: RemoteSigner
      readonly privateKey?: undefined
    }

/**
 * The merchant API certificate for mutual TLS, as in `apiclient_cert.pem` and `apiclient_key.pem`, or in
 * `apiclient_cert.p12`. `ca`: certificates (PEM) that every socket of the client trusts in addition to those of Node.js, for
 * tests with a CA of your own.
 */
export type ClientCertificate =
  | {
      /** PEM text of the certificate. */
      readonly cert: string
      /** PEM text of its private key. */
      readonly key: string
      readonly ca?: string | undefined
      readonly pfx?: undefined
      readonly passphrase?: undefined
      readonly dispatcher?: undefined
    }
  | {
      /** The bytes of the PKCS#12 file. */
      readonly pfx: Uint8Array
      /** Default: the merchant number, as WeChat Pay sets it. */
      readonly passphrase?: string | undefined
      readonly ca?: string | undefined
      readonly cert?: undefined
      readonly key?: undefined
      readonly dispatcher?: undefined
    }
  | {
      /** An undici 7 dispatcher that presents the certificate itself: `new Agent({ connect: { cert, key } })`. */
      readonly dispatcher: Dispatcher
      readonly ca?: undefined
      readonly cert?: undefined
      readonly key?: undefined
      readonly pfx?: undefined
      readonly passphrase?: undefined
    }

/** How `createClient` is configured: for APIv3, for APIv2, or for both. The object is read once and never changed. */
export type ClientConfig = (ClientSettings & ConfigOwner & ConfigKey) | Apiv2Config

/** The settings of a client of APIv2 alone. */
export interface Apiv2Config extends Omit<ClientSettings, 'serial' | 'certs' | 'apiv2Key'> {
  /** Merchant number. Merchant console → Account centre → Merchant information (账户中心 → 商户信息). */
  readonly mchid: string
  /** APIv2 key, 32 characters. Account centre → API security (账户中心 → API安全 → APIv2密钥). */
  readonly apiv2Key: string
  readonly brand_id?: undefined
  readonly serial?: undefined
  readonly certs?: undefined
  readonly privateKey?: undefined
  readonly signer?: undefined
}

/** The settings of a client, without its owner and its key. */
export interface ClientSettings extends Hooks {
  /** Serial of the merchant API certificate, 40 hexadecimal digits. Account centre → API security (账户中心 → API安全). */
  readonly serial: string
  /**
   * Platform keys by serial, public key and certificates side by side while a merchant migrates; or a keyring that
   * fetches them, from `platformCertificates()`. Account centre → API security (账户中心 → API安全).
   */
  readonly certs: PlatformKeys | Keyring
  /**
   * Called for each verified answer with the counts so far, which show the progress of a migration from certificates to
   * the public key. With a keyring from `platformCertificates()`, counts only the answers to this client.
   */
  readonly onKeyUsed?: ((use: KeyUse) => void) | undefined
  /** APIv3 key, 32 bytes. Needed to decrypt notifications and platform certificates. */
  readonly apiv3Key?: string | undefined
  /**
   * The algorithms of requests and answers in place of RSA: `shangmi` of `wechatpay-chain/shangmi`. `certs` may hold RSA keys
   * as well; they are not used then.
   */
  readonly suite?: Suite | undefined
  /** APIv2 key, 32 characters: signs and verifies the calls of `client.v2`. Account centre → API security (账户中心 → API安全). */
  readonly apiv2Key?: string | undefined
  /** The merchant API certificate, which some operations of APIv2 ask for (mutual TLS). No other call presents it. */
  readonly clientCertificate?: ClientCertificate | undefined
  /**
   * Base URL of every operation, or a list of them: the first is preferred, the others take over when it cannot be
   * reached. Default: `baseUrls.china`, or the base URL that the spec names for an operation.
   */
  readonly baseUrl?: BaseUrlInput | readonly BaseUrlInput[] | undefined
  /**
   * `true` accepts an `http:` base URL on another machine, such as an emulator or a gateway in a private network that adds TLS.
   * On this machine (`localhost`, `127.0.0.1`) `http:` is accepted in any case. Default: `false`.
   */
  readonly allowHttp?: boolean | undefined
  /** How calls may be repeated; `false`: not at all. Default: 3 attempts, where it is safe. */
  readonly retry?: { readonly attempts?: number | undefined } | false | undefined
  /** Milliseconds from a call to the last byte of its answer. Default: 30000. */
  readonly timeout?: number | undefined
  /** Size of the largest answer that is read into memory, in bytes. Default: 10 MiB. */
  readonly maxResponseSize?: number | undefined
  /**
   * Headers of every request, which the `headers` of a call replace. `Wechatpay-Serial` chooses the platform key, as it does
   * in a call.
   */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /**
   * URL of a forward proxy, for example `http://user:password@proxy.example.com:3128`. Requests are tunnelled, so the proxy sees
   * host names alone. Not together with `dispatcher` or `transport`.
   */
  readonly proxy?: string | undefined
  /** Text to put before this package's own `User-Agent`. */
  readonly userAgent?: string | undefined
  /** `false` silences the warning, once per operation, that an operation is deprecated. Default: `true`. */
  readonly deprecationWarnings?: boolean | undefined
  /** An undici 7 dispatcher to send with: a `ProxyAgent`, an `Agent` with other limits, a `MockAgent` in tests. */
  readonly dispatcher?: Dispatcher | undefined
  /**
   * Sends requests in place of undici, for a runtime without undici, or for tests; not together with `dispatcher`. It
   * stays open when the client is closed.
   */
  readonly transport?: Transport | undefined
  /** Returns milliseconds since the epoch. Default: `Date.now`. For tests, and for machines with a wrong clock. */
  readonly now?: (() => number) | undefined
}

/** How `platformCertificates` is configured. The object is read once and never changed. */
export type CertificatesConfig = Omit<ClientSettings, 'certs' | 'apiv3Key' | 'deprecationWarnings'> &
  ConfigOwner &
  ConfigKey & {
    /** APIv3 key, 32 bytes, which decrypts the certificates. Account centre → API security (账户中心 → API安全). */
    readonly apiv3Key: string
    /** Platform keys that are known already, usually the WeChat Pay public key while a merchant migrates. */
    readonly publicKeys?: PlatformKeys | undefined
    /** Which kind of key encrypts and is named in `Wechatpay-Serial`. Default: `publicKey`, if there is one. */
    readonly prefer?: 'publicKey' | 'certificate' | undefined
    /**
     * Which certificates are listed; `ALL`: of both kinds, for a receiver while a merchant migrates. Default: those of the
     * suite, `SM2` for `shangmi`.
     */
    readonly algorithmType?: 'RSA' | 'SM2' | 'ALL' | undefined
  }

/**
 * The owner and the key of signatures, for the factories that do not need to sign in every case. All settings of a client's
 * credentials are accepted, so one object can configure all factories; settings that a factory does not use are checked.
 */
export interface MerchantSettings {
  /** Merchant number. Account centre → Merchant information (账户中心 → 商户信息). */
  readonly mchid?: string | undefined
  /** Number of a brand (品牌ID). */
  readonly brand_id?: string | undefined
  /** Serial of the merchant API certificate, 40 hexadecimal digits. */
  readonly serial?: string | undefined
  /** The merchant's private key, the content of `apiclient_key.pem`. */
  readonly privateKey?: PrivateKeyInput | undefined
  /** Signs (and decrypts) in place of `privateKey`, outside this process. */
  readonly signer?: RemoteSigner | undefined
  /**
   * Algorithms in addition to RSA: `shangmi` of `wechatpay-chain/shangmi`. A receiver goes by `Wechatpay-Signature-Type`; `privateKey`
   * may be of either kind.
   */
  readonly suite?: Suite | undefined
  /** APIv2 key, 32 characters. Account centre → API security (账户中心 → API安全 → APIv2密钥). */
  readonly apiv2Key?: string | undefined
  /** Not used here. */
  readonly clientCertificate?: ClientCertificate | undefined
}

/** How `createReceiver` is configured: for APIv3, for APIv2, or for both. The object is read once and never changed. */
export type ReceiverConfig = ReceiverSettings & ReceiverKeys

/** What verifies and decrypts notifications. */
export type ReceiverKeys =
  | {
      /**
       * Platform keys by serial, as for `createClient`; or a `Keyring`. Account centre → API security (账户中心 → API安全).
       */
      readonly certs: PlatformKeys | Keyring
      /** APIv3 key, 32 bytes. Account centre → API security → APIv3 key (账户中心 → API安全 → APIv3密钥). */
      readonly apiv3Key: string
      /** APIv2 key, 32 characters: verifies and decrypts the notifications of APIv2. */
      readonly apiv2Key?: string | undefined
    }
  | {
      /** APIv2 key, 32 characters: verifies and decrypts the notifications of APIv2. */
      readonly apiv2Key: string
      readonly certs?: undefined
      /** APIv3 key, 32 bytes: decrypts the events of APIv2. */
      readonly apiv3Key?: string | undefined
    }

/** The settings of a receiver, without its keys. */
export interface ReceiverSettings extends MerchantSettings {
  /**
   * Merchant number: notifications for another one are refused and reported. Required for signed answers, unless `brand_id` is
   * given. A receiver for several merchants leaves it out.
   */
  readonly mchid?: string | undefined
  /** Number of a brand (品牌ID): the signatures of its notifications are accepted, and answers are signed for it. */
  readonly brand_id?: string | undefined
  /** Serial of the merchant API certificate: required for signed answers. */
  readonly serial?: string | undefined
  /** The merchant's private key: required for the few notifications with sensitive fields, and for signed answers. */
  readonly privateKey?: PrivateKeyInput | undefined
  /** Signs and decrypts in place of `privateKey`, outside this process. */
  readonly signer?: RemoteSigner | undefined
  /** Ensures that the merchant's code runs once per notification. Default: `memoryStore()`; `false`: at every delivery. */
  readonly dedupe?: DedupeStore | false | undefined
  /** Milliseconds after which a claim is free again, if its process has died. Default: 120000. */
  readonly claimTtl?: number | undefined
  /** Milliseconds for which a handled notification is remembered. Default: 25 hours. */
  readonly doneTtl?: number | undefined
  /**
   * Milliseconds after which the receiver requests another delivery, while the merchant's code keeps running. Default: 4500,
   * below WeChat Pay's own limit of 5 s.
   */
  readonly timeout?: number | undefined
  /** Bytes of the largest accepted body. Default: 1 MiB. */
  readonly maxBodySize?: number | undefined
  /**
   * Called for every refusal and failure. Default: prints incidents of level `error` by `console.error`, and one line a minute
   * for each reason of a refusal.
   */
  readonly onIncident?: ((error: unknown, incident: Incident) => void) | undefined
  /** Returns milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
}

/**
 * The result of a claim. `claimed`: the caller may run; `busy`: another run has not finished; `done`: a run has succeeded,
 * with this answer.
 */
export type Claim = 'claimed' | 'busy' | { readonly done: string }

/**
 * Ensures that one of several deliveries of a notification is handled. A store must claim atomically and with an expiry,
 * for all machines that share it.
 */
export interface DedupeStore {
  /**
   * Claims a notification for one run, atomically, or returns the state of an earlier claim.
   *
   * @param id The `id` of the notification.
   * @param run Identifies this run.
   * @param ttl Milliseconds after which the claim is free again, if its process has died.
   */
  claim(id: string, run: string, ttl: number): Promise<Claim>
  /**
   * Records that a run has succeeded, even if its claim has expired and belongs to another run: the code has run, and a
   * later delivery must not run it again.
   *
   * @param answer The answer for later deliveries; empty for 204.
   * @param ttl Milliseconds for which to remember it.
   */
  done(id: string, run: string, answer: string, ttl: number): Promise<void>
  /** Releases the claim because the run has failed; does nothing when another run holds it. */
  release(id: string, run: string): Promise<void>
}

/** A refusal or failure of a receiver: the step, and the severity. */
export interface Incident {
  /**
   * - `info`: a signature probe of WeChat Pay was refused, as it must be. Nothing has to be done.
   * - `warn`: a delivery that is not proven to come from WeChat Pay was refused, or did not arrive in time. Anyone on the
   *   internet can cause it.
   * - `error`: a notification was not accepted, or not in time, and something has to be repaired.
   */
  readonly level: 'info' | 'warn' | 'error'
  /** The step that failed. */
  readonly stage: 'check' | 'handle' | 'timeout' | 'dedupe' | 'acknowledge'
  /** The `id` of the notification, once its signature is proven. */
  readonly id?: string
  readonly event_type?: string
}

/** How `createPaysign` is configured. The object is read once and never changed; each function names what it needs. */
export interface PaysignConfig extends MerchantSettings {
  /** The merchant's private key: JSAPI, mini program, app. */
  readonly privateKey?: PrivateKeyInput | undefined
  /** Signs in place of `privateKey`, outside this process. */
  readonly signer?: RemoteSigner | undefined
  /** Merchant number: app, pay score, coupons. */
  readonly mchid?: string | undefined
  /** Default for `appid`: JSAPI, mini program, app. */
  readonly appid?: string | undefined
  /** APIv2 key, 32 characters: pay score, coupons. Account centre → API security (账户中心 → API安全 → APIv2密钥). */
  readonly apiv2Key?: string | undefined
  /** Not used here. */
  readonly certs?: PlatformKeys | Keyring | undefined
  /** Not used here. */
  readonly apiv3Key?: string | undefined
  /** Returns milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
}

/**
 * The connection of a client to the network. The client signs requests before they reach it and verifies answers afterwards,
 * so a transport can neither forge nor alter an answer.
 */
export interface Transport {
  /**
   * Sends one request once and resolves to its answer, whatever the status. It follows no redirect and repeats nothing:
   * the client decides on both.
   *
   * Rejects when there is no answer. Only `sent: false` on the error states that no byte was sent, as in
   * `new TransportError(message, { reason: 'network', sent: false })`; the client may then send the same payment again. A
   * transport that cannot know this, such as one built on `fetch`, leaves `sent` out: the client then assumes that the
   * request was sent.
   */
  send(request: TransportRequest): Promise<TransportResponse>
}

/** A signed request, which has to be sent unchanged. */
export interface TransportRequest {
  readonly method: string
  /** Absolute. Path and query are signed in exactly this spelling. */
  readonly url: string
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  /**
   * Aborts when the call ends early, by its timeout or its own signal, and when the reader of a file leaves it: an unsent request
   * must not be sent after that, and the answer is not read any further.
   */
  readonly signal: AbortSignal
  /** Whether the answer is a file, whose `body` should come as a stream. */
  readonly stream: boolean
  /** The certificate that this request has to present, over a socket that no request without it uses. */
  readonly clientCertificate?: ClientCertificate | undefined
}

/** An answer, of any status. */
export interface TransportResponse {
  readonly status: number
  /** Lower-case names; a repeated header is a list. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** All bytes, or a stream of them, such as the `body` of a Fetch `Response`. */
  readonly body: Uint8Array | AsyncIterable<Uint8Array>
}

/** An attempt of a call that is about to be signed and sent. It contains nothing that the caller passed. */
export interface RequestEvent {
  readonly method: string
  /** The path as the caller wrote it, with its variables unexpanded. */
  readonly template: string
  /** 1 for the first. */
  readonly attempt: number
  readonly baseUrl: string
}

/** Milliseconds that each step of an attempt took; 0 for a step that was not reached. */
export interface Durations {
  /** Encrypting, encoding and signing, including the wait for the thread pool. */
  readonly sealing: number
  /** From sending the request to the last byte of its answer. */
  readonly waiting: number
  /** Verifying, decoding and decrypting. */
  readonly opening: number
}

/** An attempt that succeeded. */
export interface ResponseEvent extends RequestEvent {
  readonly status: number
  readonly requestId: string | undefined
  readonly verified: boolean
  readonly durations: Durations
}

/** An attempt that failed. Another one may follow. */
export interface ErrorEvent extends RequestEvent {
  /** The error; an `ApiError` has `status` and `requestId`. */
  readonly error: unknown
  readonly durations: Durations
}

/**
 * Functions that a client calls for its attempts, and does not wait for. Whatever one throws, or rejects with, becomes a
 * warning of the process.
 */
export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined
  readonly onError?: ((event: ErrorEvent) => void) | undefined
}

/**
 * One public key of WeChat Pay, with its operations. `platformKey(serial, input)` makes one, for a `Keyring` of your own.
 */
export interface PlatformKey {
  /** `PUB_KEY_ID_…`, or the serial of a platform certificate, 40 hexadecimal digits in upper case. */
  readonly serial: string
  /** Name of its algorithms: `RSA`, or `SM2`. */
  readonly suite: string
  /**
   * Whether `signature` is valid for `message`. Never throws for a wrong signature.
   *
   * @param signature Base64, as in `Wechatpay-Signature`.
   */
  verify(message: Uint8Array, signature: string): boolean | Promise<boolean>
  /**
   * The ciphertext of a sensitive text, in Base64.
   *
   * @throws {RangeError} when the text is longer than the key can carry: 214 bytes of UTF-8 for 2048 bits.
   */
  encrypt(text: string): string | Promise<string>
  /** Whether a text has the form of a ciphertext under a key like this one. */
  isCiphertext(text: string): boolean
}

/** The public keys of WeChat Pay that a merchant trusts. */
export interface Keyring {
  /** The key for `Wechatpay-Serial` when the caller names no serial. */
  current(): PlatformKey | Promise<PlatformKey>
  /** The key with this serial. A keyring may fetch an unknown key. */
  find(serial: string): PlatformKey | undefined | Promise<PlatformKey | undefined>
  /** Known serials, for error messages. */
  readonly serials: readonly string[]
  /** Called when a signature of the key with this serial was verified. */
  proven?(serial: string): void
}

/** The verification of a message by a platform key, with the counts of both modes so far. */
export interface KeyUse {
  readonly serial: string
  readonly mode: 'publicKey' | 'certificate'
  /** Messages verified by the WeChat Pay public key, including this one. */
  readonly publicKey: number
  /** Messages verified by a platform certificate, including this one. A migration is complete when it stops growing. */
  readonly certificate: number
}

/**
 * Codes of errors that are known by name: those of this package (`ERR_…`), and WeChat Pay's own, which the manual and the
 * official SDKs list. Any other text is allowed as well: WeChat Pay adds codes without notice.
 */
export type ErrorCode =
  | OperationErrorCode
  | 'ERR_BILL'
  | 'ERR_CONFIG'
  | 'ERR_DECRYPTION'
  | 'ERR_ENCRYPTION'
  | 'ERR_KEYRING'
  | 'ERR_REQUEST'
  | 'ERR_RESPONSE'
  | 'ERR_SIGNATURE'
  | 'ERR_SIGNING'
  | 'ERR_SIZE'
  | 'ERR_TIMEOUT'
  | 'ERR_TRANSPORT'
  | 'CONTRACT_ERROR'
  | 'CONTRACT_EXISTED'
  | 'MSGAPPID_ERROR'
  | 'ORDER_REVERSED'
  | 'PHONE_NOT_EXIST'
  | 'REFUND_NOT_EXISTS'
  | 'USER_NOT_EXIST'
  | (string & {})

/** A type only, without values at run time. It can be read as a string but equals no literal, unlike a branded `string`. */
declare enum Unlisted {
  value = '',
}

/** Any string that the spec does not list; distinct from the listed values, so that a `switch` narrows them. */
export type Unknown = Unlisted

/** A notification: verified, decrypted, parsed. */
export interface Message<E extends string, O extends string | undefined, R> {
  /** Identifies the notification; the same in every delivery of it. */
  readonly id: string
  /** RFC 3339. */
  readonly create_time: string
  readonly event_type: E
  /** Nearly always `encrypt-resource`. */
  readonly resource_type: string
  readonly summary: string
  /** The kind of resource, when one `event_type` has several. */
  readonly original_type: O
  readonly resource: R
}

/** Any notification, of APIv3 or APIv2. `event_type`, and `original_type` for events with several kinds, determine the type of `resource`. */
export type Notification =
  | { [E in keyof Events]: NotificationOf<E> }[keyof Events]
  | { [N in keyof XmlNotifications]: XmlNotification<N> }[keyof XmlNotifications]
  | Message<Unknown, string | undefined, unknown>

/**
 * The resource of an event with several kinds of messages, before it is narrowed: `asMessage(notification, …)` returns the named
 * one, `TransactionSuccessDirect` for a plain payment of a direct merchant. Or compare `notification.original_type`, then test for
 * a field of the expected message: that payment is `original_type === 'transaction' && 'mchid' in resource`, or, where `original_type` may be missing,
 * `'mchid' in resource && 'payer' in resource`: a notification of profit sharing has `mchid` too, and a partner's `payer`.
 */
export interface CheckOriginalType {
  /** Absent at run time; it keeps other objects from being assignable to this type. */
  readonly [unlisted]?: never
}

declare const unlisted: unique symbol

/** A notification of APIv2: its `event_type` is `v2/` and the name of its page, its `resource` the fields of its XML. */
export type XmlNotification<N extends keyof XmlNotifications> = Message<`v2/${N}`, undefined, XmlNotifications[N]>

/** The notification of one event. Without an `original_type` its resource is any of the event's kinds of messages. */
export type NotificationOf<E extends keyof Events> = E extends keyof OriginalTypes
  ?
      | { [O in keyof OriginalTypes[E] & string]: Message<E, O, OriginalTypes[E][O]> }[keyof OriginalTypes[E] & string]
      | Message<E, undefined, Events[E]>
      | Message<E, Unknown, CheckOriginalType>
  : Message<E, string | undefined, Events[E]>

/** The return value of the merchant's code: nothing, except for the few events that require an answer of their own. */
export type Acknowledgement = Acknowledgements[keyof Acknowledgements]

/** The merchant's code. The notification counts as delivered once it has returned without throwing. */
export type Handle = (
  notification: Notification,
  // biome-ignore lint/suspicious/noConfusingVoidType: a function without `return` is the usual one
) => Acknowledgement | void | Promise<Acknowledgement | void>

/** Headers of Node.js, a Fetch `Headers`, or a plain object; names in any case. */
export type HeadersInput = IncomingHttpHeaders | Iterable<readonly [string, string]> | Readonly<Record<string, unknown>>

/** A delivery as received. */
export interface Delivery {
  readonly headers: HeadersInput
  /** The bytes exactly as received, or their text; not parsed JSON. */
  readonly body: Uint8Array | ArrayBuffer | string
}

/** The answer to WeChat Pay. */
export interface ReceiverAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; empty for 204. */
  readonly body: string
}

/** Receives the notifications of WeChat Pay. */
export interface Receiver {
  /**
   * Verifies and decrypts a delivery. The caller answers it, and recognises repeated deliveries by `id`.
   *
   * @throws {RequestError} when the body was already parsed, {SignatureError} when it is not proven to come from WeChat
   * Pay, {DecryptionError} when the APIv3 key is wrong, {ConfigError} when it is for another merchant than `mchid`.
   */
  receive(delivery: Delivery): Promise<Notification>
  /** Runs the merchant's code for a delivery and returns the answer; every handler below uses it. Never rejects. */
  respond(delivery: Delivery, handle: Handle): Promise<ReceiverAnswer>
  /** For Fetch: `export const POST = receiver.fetch(handle)` in Next.js, `(c) => notify(c.req.raw)` in Hono. */
  fetch(handle: Handle): FetchHandler
  /** For node:http: `createServer(receiver.node(handle))`. */
  node(handle: Handle): NodeHandler
  /** For Express 5 and NestJS: `app.post('/notify', receiver.express(handle))`, before `express.json()`. */
  express(handle: Handle): NodeHandler
  /** For Koa: `router.post('/notify', receiver.koa(handle))`, before the body parser. */
  koa(handle: Handle): (ctx: KoaContext) => Promise<void>
  /** For Fastify: `app.register(receiver.fastify(handle), { prefix: '/notify' })`. */
  fastify(handle: Handle): FastifyPlugin
  /**
   * For functions that get an HTTP request as an event: AWS Lambda (API Gateway, ALB, function URLs), Tencent Cloud SCF, Alibaba Cloud
   * FC 3. `export const handler = receiver.event(handle)`.
   */
  event(handle: Handle): EventHandler
  /** For HTTP functions of Alibaba Cloud FC 2: `exports.handler = receiver.fc2(handle)`. */
  fc2(handle: Handle): (request: IncomingMessage, response: Fc2Response) => Promise<void>
}

/** Handles a Fetch request: a route of Next.js or Hono. Bun, Deno and Workers call it in the same way. */
export type FetchHandler = (request: Request) => Promise<Response>

/** Handles a request of node:http, and so of Express and NestJS. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Handles the event of an HTTP trigger; the text or the bytes of its JSON are taken as well, as Alibaba Cloud FC passes them. */
export type EventHandler = (event: HttpEvent | Uint8Array | string) => Promise<EventAnswer>

/** The part of an event that the handler uses, by whatever platform: payload 1.0 and 2.0 of API Gateway, SCF, FC 3. */
export interface HttpEvent {
  readonly headers?: Readonly<Record<string, string | undefined>> | null
  /** In place of `headers`, where a load balancer is set to pass all values. */
  readonly multiValueHeaders?: Readonly<Record<string, readonly string[] | undefined>> | null
  readonly body?: string | null
  readonly isBase64Encoded?: boolean
}

/** The answer to an event of an HTTP trigger. */
export interface EventAnswer {
  readonly statusCode: number
  readonly headers: Record<string, string>
  readonly body: string
  readonly isBase64Encoded: false
}

/** The part of a response of Alibaba Cloud FC 2 that the handler uses. */
export interface Fc2Response {
  setStatusCode(status: number): void
  setHeader(name: string, value: string): void
  send(body: string): void
}

/** The part of a Koa context that the handler uses. */
export interface KoaContext {
  readonly req: IncomingMessage
  readonly request: object
  status: number
  body: unknown
  set(name: string, value: string): void
}

/** The part of a Fastify instance that the plugin uses. */
export interface FastifyScope {
  removeAllContentTypeParsers(): void
  addContentTypeParser(
    type: string,
    parser: (request: unknown, payload: unknown, done: (error: Error | null, body?: unknown) => void) => void,
  ): unknown
  post(path: string, handler: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>): unknown
}

/** The part of a Fastify request that the plugin uses. */
export interface FastifyRequest {
  readonly raw: IncomingMessage
}

/** The part of a Fastify reply that the plugin uses. */
export interface FastifyReply {
  code(status: number): unknown
  header(name: string, value: string): unknown
  send(body?: unknown): unknown
}

/** A Fastify plugin: `app.register(plugin, { prefix: '/notify' })`. */
export type FastifyPlugin = (scope: FastifyScope, options: unknown, done: () => void) => void

/** A connected client of `redis` (4 or 5); a pool or a cluster of it will do. */
export interface RedisClient {
  set(key: string, value: string, options: { readonly NX?: true; readonly PX: number }): Promise<unknown>
  get(key: string): Promise<unknown>
  eval(script: string, options: { keys: string[]; arguments: string[] }): Promise<unknown>
}

/** A client of `ioredis` (5) or `iovalkey`. */
export interface IoRedisClient {
  call(command: string, ...args: string[]): Promise<unknown>
}

/** The keys of WeChat Pay in a test: throw-away ones, such as `emulator.platform`. */
export interface PlatformSecrets {
  /** `PUB_KEY_ID_…`, or the serial of a platform certificate. */
  readonly serial: string
  /** The private key that belongs to it. */
  readonly privateKey: PrivateKeyInput
  /** APIv3 key of the merchant, 32 bytes. */
  readonly apiv3Key: string
  /** Public key or certificate of the merchant, for resources with sensitive fields. */
  readonly merchant?: PublicKeyInput | undefined
  /** APIv2 key of the merchant, for notifications of APIv2. */
  readonly apiv2Key?: string | undefined
  /** The algorithms of `privateKey`, which sign and encrypt. Default: RSA and AES. */
  readonly suite?: Suite | undefined
}

/** A deep `Partial`: objects may lack fields. */
export type Some<T> = T extends readonly (infer E)[]
  ? readonly Some<E>[]
  : T extends object
    ? { readonly [K in keyof T]?: Some<T[K]> }
    : T

/** The content of a forged notification. Everything has a default, except the event, its resource and the keys. */
export interface Forgery<E extends string> {
  readonly event_type: E
  /** The resource in plaintext, as the merchant's code receives it; fields that a test does not need may be omitted. */
  readonly resource: E extends keyof Events
    ? Some<Events[E]>
    : E extends `v2/${infer N extends keyof XmlNotifications}`
      ? Some<XmlNotifications[N]>
      : unknown
  readonly original_type?: string | undefined
  readonly id?: string | undefined
  readonly create_time?: string | undefined
  readonly resource_type?: string | undefined
  readonly summary?: string | undefined
  /** Default: none, and the message has no such field. */
  readonly associated_data?: string | undefined
  /** The keys that sign and encrypt: `emulator.platform`. For APIv2, `apiv2Key` alone, and `apiv3Key` for events. */
  readonly platform: E extends `v2/${string}` ? Partial<PlatformSecrets> : PlatformSecrets
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
}

/** The content of a forged answer. Everything has a default, except the keys. */
export interface AnswerForgery {
  /** The fields of the answer in plaintext, as the caller receives them in `data`. Without `json` and `body`, the answer is a 204. */
  readonly json?: unknown
  /** In place of `json`: the text of the body, as it is. */
  readonly body?: string | undefined
  /** Default: 200, or 204 without a body. That of an error has `json: { code, message }`. */
  readonly status?: number | undefined
  /** Method and path of the spec, `GET v3/merchant-service/complaints-v2`: its sensitive fields are encrypted for the merchant. */
  readonly operation?: string | undefined
  /** Further headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** The keys that sign and encrypt: `emulator.platform`, or keys of your own whose public half is in `certs`. */
  readonly platform: Pick<PlatformSecrets, 'serial' | 'privateKey' | 'merchant' | 'suite'>
  /** Milliseconds since the epoch. Default: `Date.now`. The client accepts an answer for 5 minutes. */
  readonly now?: (() => number) | undefined
}

/** An answer for a mock of HTTP: `reply(status, body, { headers })`, `new Response(body, answer)`. */
export interface ForgedAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** The signed text. */
  readonly body: string
}

/** A delivery for `receiver.receive`, or for `fetch(url, notification)`. */
export interface ForgedNotification {
  readonly method: 'POST'
  readonly headers: Readonly<Record<string, string>>
  /** The signed text. */
  readonly body: string
}

/** An order that was placed. */
export interface Prepaid {
  /** As in the answer to the order; valid for 2 hours. */
  readonly prepay_id: string
  /** Default: that of the configuration. It must be the one that the order was placed with. */
  readonly appid?: string | undefined
}

/** For `WeixinJSBridge.invoke('getBrandWCPayRequest', …)`, `wx.chooseWXPay` and, without `appId`, `wx.requestPayment`. */
export interface JsapiParameters {
  readonly appId: string
  /** Seconds since the epoch. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** `prepay_id=…`. */
  readonly package: string
  readonly signType: 'RSA'
  readonly paySign: string
}

/** For the app SDK's `PayReq`. */
export interface AppParameters {
  readonly appid: string
  readonly partnerid: string
  readonly prepayid: string
  readonly package: 'Sign=WXPay'
  readonly noncestr: string
  /** Seconds since the epoch. */
  readonly timestamp: string
  readonly sign: string
}

/** A digest of APIv2, as `sign_type` names it. */
export type SignType = 'MD5' | 'HMAC-SHA256'

/** As `JsapiParameters`, for an order placed by APIv2. */
export interface JsapiV2Parameters extends Omit<JsapiParameters, 'signType'> {
  readonly signType: SignType
}

/** For `wx.sendBizRedPacket` in a mini program. */
export interface RedPacketParameters {
  /** Seconds since the epoch. */
  readonly timeStamp: string
  readonly nonceStr: string
  /** Percent-encoded. */
  readonly package: string
  readonly signType: 'MD5'
  readonly paySign: string
}

/** One element of the `cardList` of `wx.addCard`. */
export interface CardParameters {
  readonly cardId: string
  /** JSON text. */
  readonly cardExt: string
}

/** For `openBusinessView`: `extraData` in a mini program, `queryString` on a page (JSAPI) and, as `query`, in an app. */
export interface ScoreParameters<Type extends string> {
  readonly businessType: Type
  readonly extraData: Readonly<Record<string, string>>
  readonly queryString: string
}

/** One coupon that the mini program's plugin distributes. */
export interface Coupon {
  readonly stock_id: string
  /** Up to 128 letters and digits, new for each coupon. */
  readonly out_request_no: string
  /** Required when the stock uses codes of the merchant. */
  readonly coupon_code?: string | undefined
  readonly customize_send_time?: string | undefined
  /** For a cash coupon (代金券): the merchant that created the stock. */
  readonly create_coupon_merchant?: string | undefined
}

/** For the properties of `<send-coupon>`. */
export interface CouponParameters {
  readonly send_coupon_params: readonly Coupon[]
  readonly send_coupon_merchant: string
  readonly sign: string
}

/**
 * One line of a bill by the names of its header, as the bill spells them (`'商户订单号'`). Money is in fen; a money cell
 * that is empty is `undefined`. Everything else is text.
 */
export interface BillRow {
  readonly [money: `${string}金额`]: number | undefined
  readonly [money: `${string}金额(元)`]: number | undefined
  readonly [money: `${string}结余(元)`]: number | undefined
  readonly [fee: `${string}手续费`]: number | undefined
  readonly [cell: string]: string | number | undefined
}

/** The lines of a bill; its summary is there once they have all been read. */
export interface BillRows extends AsyncIterable<BillRow> {
  /** The summary at the end of a bill. `undefined` before the end, and for a bill without one. */
  readonly summary: BillRow | undefined
}

/** A file: a `Blob` or `File`, its bytes, its path (a string or a `file:` URL), or a stream of its bytes. */
export type UploadSource = Blob | Uint8Array | ArrayBuffer | string | URL | AsyncIterable<Uint8Array>

/** Options of `upload`, in addition to the fields of the operation's `meta`. */
export interface UploadOptions {
  /** Default: the name of a `File` or the last part of a path. WeChat Pay requires an extension that matches the file. */
  readonly filename?: string | undefined
  /** Default: the type of a `Blob`, otherwise the type that the extension of `filename` implies. */
  readonly contentType?: string | undefined
}

/** A keyring that downloads the platform certificates, and keeps them current. */
export interface PlatformCertificates extends Keyring {
  /** Downloads now, for example when a server starts, so that a wrong key is found at once. */
  refresh(): Promise<void>
}

/** Signs the parameters with which a page, a mini program or an app opens the cashier of WeChat Pay: what `createPaysign` returns. */
export interface Paysign {
  /**
   * Parameters that open the cashier on a page in WeChat (JSAPI) and in a mini program.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter5_1_8.shtml
   */
  jsapi(order: Prepaid): Promise<JsapiParameters>
  /**
   * Parameters that open the cashier from an app.
   *
   * @param order `mchid`: the merchant of the order. Default: that of the configuration.
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012265144
   */
  app(order: Prepaid & { readonly mchid?: string | undefined }): Promise<AppParameters>
  /**
   * Parameters that open the cashier on a page in WeChat (JSAPI) and in a mini program, for an order placed by APIv2.
   *
   * @param order `signType`: that of the order. Default: MD5.
   * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=7_7&index=6
   */
  jsapiV2(order: Prepaid & { readonly signType?: SignType | undefined }): Promise<JsapiV2Parameters>
  /**
   * Parameters that open the cashier from an app, for an order placed by APIv2.
   *
   * @param order `signType`: that of the order. Default: MD5. `mchid`: the merchant of the order.
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_12&index=2
   */
  appV2(order: Prepaid & { readonly mchid?: string | undefined; readonly signType?: SignType | undefined }): Promise<AppParameters>
  /**
   * Parameters for `wx.sendBizRedPacket`, with which a mini program opens a red packet. `package` leaves encoded, as it is
   * signed.
   *
   * @param packet `package`: as the answer of `v2/mmpaymkttransfers/sendminiprogramhb` gives it.
   * @see https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon_xcx.php?chapter=18_3&index=4
   */
  redPacket(packet: { readonly package: string; readonly appid?: string | undefined }): Promise<RedPacketParameters>
  /**
   * One element of the `cardList` of `wx.addCard`. Its signature is the SHA-1 of the values, sorted and joined; no key of
   * WeChat Pay takes part.
   *
   * @param card `api_ticket`: the ticket for cards (`type=wx_card`) of the official account, valid for 7200 s. `code` and
   * `openid` where the card needs them.
   * @see https://developers.weixin.qq.com/doc/offiaccount/OA_Web_Apps/JS-SDK.html#65
   */
  addCard(card: {
    readonly api_ticket: string
    readonly card_id: string
    readonly code?: string | undefined
    readonly openid?: string | undefined
    readonly outer_str?: string | undefined
  }): Promise<CardParameters>
  /**
   * Parameters that open pay score for a customer to confirm an order (支付分确认订单).
   *
   * @param order `package`: as the order's answer gives it.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_12.shtml
   */
  scoreUse(order: { readonly package: string }): Promise<ScoreParameters<'wxpayScoreUse'>>
  /**
   * Parameters that show a customer the details of a pay-score order (支付分订单详情).
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_1_25.shtml
   */
  scoreDetail(order: { readonly service_id: string; readonly out_order_no: string }): Promise<ScoreParameters<'wxpayScoreDetail'>>
  /**
   * Properties of the mini program's coupon plugin (小程序发券插件). In the signed text each coupon's fields carry its
   * number from 0.
   *
   * @param coupons 1 to 10.
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter9_3_1.shtml
   */
  coupons(coupons: readonly Coupon[]): Promise<CouponParameters>
  /**
   * The address of WeChat Pay's page on which a customer takes a merchant coupon (H5发券).
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_4_1.shtml
   */
  h5Coupon(coupon: {
    readonly stock_id: string
    readonly out_request_no: string
    readonly open_id: string
    readonly coupon_code?: string | undefined
  }): Promise<string>
}

// Of `wechatpay-chain/protocol`.

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** How the client completes the upload of a file. */
export interface UploadTraits {
  /** Name of the part that holds the file. */
  readonly part: string
  /** Field of `meta`, or of the form, that takes the file's digest. */
  readonly digest: string
  /** `sha256`, `sm3`, `md5`. */
  readonly algorithm: string
  /** Field of `meta` that takes the file's name. */
  readonly filename?: string
  /** Fields of `meta` that have only one value. */
  readonly fixed?: Readonly<Record<string, string>>
  /** Size of the largest accepted file in bytes, where the manual states it. */
  readonly maxBytes?: number
  /** The fields stand beside the file, as parts of the form, and not in `meta`: APIv2. */
  readonly flat?: true
}

/** Properties of an operation that differ from the default. Generated from `spec/`. */
export interface Traits {
  /** Belongs to the brand API: only requests that a brand has signed are accepted. */
  readonly brand?: true
  /** Request fields that leave encrypted under the platform key, for example `json.user_name`. Lists are walked. */
  readonly encrypt?: readonly string[]
  /** Answer fields that arrive encrypted under the merchant certificate. */
  readonly decrypt?: readonly string[]
  /** Request fields that are JSON text on the wire and values for the caller. */
  readonly jsonTexts?: readonly string[]
  /** Answer fields that are JSON text on the wire and values for the caller. */
  readonly jsonAnswers?: readonly string[]
  /** Why new code should not use this operation, and its replacement. */
  readonly deprecated?: string
  /** Requests name no platform key, so that the first platform certificates can be fetched when no key is known. */
  readonly keyless?: true
  /** Answers of this operation carry no signature. */
  readonly unsigned?: true
  /** The signature covers the digest that this header holds, not the body. */
  readonly signedDigest?: string
  /** Whether the operation is safe to repeat. Default: `true` for GET alone. */
  readonly repeatable?: boolean
  /** Answers with a file: `data` is a stream. */
  readonly file?: true
  /** How a file is uploaded to this operation. */
  readonly upload?: UploadTraits
  /** Base URL of this operation, where it is not the default one. */
  readonly baseUrl?: string
  /** APIv2: the request goes over a socket that presents the merchant API certificate. */
  readonly clientCertificate?: true
  /** APIv2: the request carries no `nonce_str`. */
  readonly nonceless?: true
  /** APIv2: the request carries no `sign`. */
  readonly signless?: true
  /** APIv2: the field that names the merchant. Default: `mch_id`. `null`: there is none. */
  readonly owner?: 'mchid' | 'combine_mch_id' | null
  /** APIv2: the only digest that the operation accepts. */
  readonly signType?: 'HMAC-SHA256'
  /** APIv2: request fields that are a query string on the wire and an object for the caller. */
  readonly urlTexts?: readonly string[]
  /** APIv2: elements of an answer that may repeat. */
  readonly lists?: readonly string[]
  /** APIv2: fields of an answer whose names end in a number, as in `coupon_id_$n`. */
  readonly indexed?: readonly string[]
  /** APIv2: the answer is JSON. */
  readonly json?: true
  /** APIv2: the operation is a page for the customer's browser; the call makes its URL. */
  readonly redirect?: true
  /** APIv2: what follows the query in the URL of such a page, for example `#wechat_redirect`. */
  readonly fragment?: string
  /** The path of an operation that has capitals, which a chain of properties writes in kebab-case. */
  readonly path?: string
}

/** Properties of a notification that differ from the default. Generated from `spec/webhook/`. */
export interface NotificationTraits {
  /** Fields of the resource that arrive encrypted under the merchant certificate. Lists are walked. */
  readonly decrypt?: readonly string[]
  /** Fields of the resource that are JSON text on the wire and values for the merchant's code. */
  readonly jsonTexts?: readonly string[]
  /** The answer is JSON made by the merchant's code, with at least these fields. */
  readonly acknowledge?: readonly string[]
  /** The answer carries an `Authorization` header. */
  readonly signed?: true
  /** APIv2: fields whose names end in a number, as in `coupon_id_$n`. */
  readonly indexed?: readonly string[]
}

/** The public key of a pair: a platform key without its serial. */
export type PublicKey = Omit<PlatformKey, 'serial'>

/** The private key of a pair. */
export interface PrivateKey {
  /** Name of the suite, the algorithms of this key. */
  readonly suite: string
  /**
   * The signature of `message`, in Base64.
   *
   * @param isOver Whether nobody waits for it any more. Then it may reject in place of signing: a queue of signatures for calls
   * whose time is over would hold up those that are not.
   */
  sign(message: Uint8Array, isOver?: () => boolean): Promise<string>
  /** The plaintext; rejects when key and ciphertext do not belong together. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** The key with which a merchant signs and decrypts: in this process, or in an external signer. */
export interface MerchantKey extends PrivateKey {
  /** Whether the key is outside this process, so that signing may take long or fail. */
  readonly remote: boolean
  /** The key is outside this process and its signer cannot decrypt: `decrypt` always rejects. */
  readonly absent: boolean
}

/** Signs for one merchant, or for one brand. */
export interface Signer extends Pick<PrivateKey, 'sign'> {
  readonly mchid?: string | undefined
  readonly brand_id?: string | undefined
  /** Serial of the merchant API certificate. */
  readonly serial: string
  /** The suite, or the name of one that is built in. Default: RSA. */
  readonly suite?: string | Suite | undefined
  /** Whether signing happens outside this process, and may take long or fail. */
  readonly remote?: boolean | undefined
}

/** A value that becomes the text of one element. Numbers and booleans are written as they read: `1`, `true`. */
export type XmlScalar = string | number | bigint | boolean

/** A value of a document to write: text, an element with elements of its own, or a list that repeats its element. */
export type XmlInput = XmlScalar | null | undefined | XmlInputFields | readonly XmlInput[]

/** The elements of a document to write, in the order in which they are written. `null` and `undefined` are left out. */
export interface XmlInputFields {
  readonly [name: string]: XmlInput
}

/** A value of a document that was read: text, which is never converted, or an element with elements of its own. */
export type XmlValue = string | XmlFields | readonly XmlFields[]

/** The elements of a document that was read, by name. */
export interface XmlFields {
  readonly [name: string]: XmlValue
}

/** Fields of a message of APIv2. */
export type SignableFields = Readonly<Record<string, unknown>>

/** The configuration of each factory. */
export interface Configs {
  readonly client: ClientConfig
  readonly receiver: ReceiverConfig
  readonly paysign: PaysignConfig
  readonly certificates: CertificatesConfig
}

/** A factory, by the first word of its name. */
export type Factory = keyof Configs

/** Values under the names of operations, found by the path of a request. */
export interface PathTree<T> {
  /**
   * The values whose template has this method and matches this path: more than one where templates differ in nothing but
   * the names of their variables; `undefined` where none matches. A literal segment goes before a variable.
   *
   * @param segments The parts of the path between slashes, decoded, without a leading empty one.
   */
  find(method: string, segments: readonly string[]): readonly [T, ...T[]] | undefined
  /** The methods of all templates that match a path; empty where none does. */
  methodsAt(segments: readonly string[]): readonly string[]
}

/** The fields of an `Authorization` header. The scheme determines which one of `mchid` and `brand_id` is present. */
export interface Credentials {
  readonly mchid?: string | undefined
  readonly brand_id?: string | undefined
  readonly nonce_str: string
  /** Seconds since the epoch. */
  readonly timestamp: string
  /** Serial of the merchant API certificate. */
  readonly serial_no: string
  /** Base64. */
  readonly signature: string
}

/** Options of `importPrivateKey`. */
export interface ImportOptions {
  /** Concurrent operations of this key. Default: the key shares the limit of this process, which is 3. */
  readonly atOnce?: number | undefined
  /** The algorithms of the key. Default: RSA. */
  readonly suite?: Suite | undefined
}

/** The source of a merchant's key: exactly one of the two. */
export interface KeySource {
  readonly privateKey?: PrivateKeyInput | undefined
  readonly signer?: RemoteSigner | undefined
  /** The algorithms of the key; a `privateKey` may also be one of RSA. Default: RSA. */
  readonly suite?: Suite | undefined
}

/** An encrypted resource or platform certificate, as sent by WeChat Pay. */
export interface SealedResource extends EncryptedResource {
  /** Default: `AEAD_AES_256_GCM`. */
  readonly algorithm?: string | undefined
}

/** The parameters of encryption, apart from the key. */
export interface SealOptions {
  /** Default: none, and the resource has no `associated_data`. */
  readonly associated_data?: string | undefined
  /** 12 characters, never used twice under one key. Default: random. */
  readonly nonce?: string | undefined
  /** Default: that of `suite`, `AEAD_AES_256_GCM`. */
  readonly algorithm?: string | undefined
  /** A suite whose cipher may be used. */
  readonly suite?: Suite | undefined
}

/** The parts of a request that its signature covers. */
export interface SignableRequest {
  /** Upper case. */
  readonly method: string
  /** Path and query exactly as sent. */
  readonly target: string
  /** The bytes exactly as sent; for an upload, only the text of `meta`. */
  readonly body?: Uint8Array | undefined
}

/** A key that signs as WeChat Pay does, with its serial. */
export interface PlatformSigner extends Pick<PrivateKey, 'sign'> {
  /** `PUB_KEY_ID_…`, or the serial of a platform certificate. */
  readonly serial: string
  /** The suite, or the name of one that is built in. Default: RSA. */
  readonly suite?: string | Suite | undefined
}

/** The keys, the time and the context that a message is checked against. */
export interface Proof {
  readonly keyring: Keyring
  /** Milliseconds since the epoch. */
  readonly now: number
  /** The name of the checked message in error messages: an operation, or a notification. Default: `verify`. */
  readonly subject?: string
  /** Status of an answer; absent for a notification. */
  readonly status?: number
  /** Whether the message is for a brand: its own scheme is accepted as well. */
  readonly brand?: boolean
  /** The suites whose signatures are accepted. Default: RSA alone. */
  readonly suites?: readonly Suite[]
}

/** Returns the replacement of one sensitive text. `field` is its path, for messages. */
export type Replace = (text: string, field: string) => string | Promise<string>

/** Makes the error for a value at `field` that cannot be handled. */
export type Refuse = (field: string, problem: string) => Error

/** Serial and validity of a certificate. */
export interface CertificateFacts {
  /** Hexadecimal. */
  readonly serial: string
  /** Milliseconds since the epoch. */
  readonly from: number
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** A public RSA key on Node.js, where its functions answer at once. On other runtimes it is an `ImportedPublicKey`. */
export interface RsaPublicKey extends PublicKey {
  /** Whether it was read from a certificate, which has its own serial. */
  readonly certificate: CertificateFacts | undefined
  verify(message: Uint8Array, signature: string): boolean
  encrypt(text: string): string
}

/** The same of SM2. */
export type Sm2PublicKey = RsaPublicKey
