// Written by hand: the types that every generated file leans on.

/** What a call resolves to. An answer that is not a success is thrown as an `ApiError` instead. */
export interface ApiResponse<T> {
  /** HTTP status, 200 to 299. */
  readonly status: number
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The value of `Request-ID`, which WeChat Pay's support asks for. */
  readonly requestId: string | undefined
  /** Verified, decoded and decrypted; `undefined` where the operation answers without a body. */
  readonly data: T
  /** `false` only for an operation whose answers are not signed. */
  readonly verified: boolean
}

/**
 * A file as it comes: a `Readable` of node:stream, to iterate, to pipe, or to hand to `new Response(…)`.
 *
 * Read it to its end, or leave the loop: it keeps a connection busy until then.
 */
export interface FileStream extends AsyncIterable<Uint8Array> {
  /** As the answer names it, for example `image/png`; empty when it does not. */
  readonly contentType: string
  /** All of it, up to `maxResponseSize` of the client. */
  bytes(): Promise<Uint8Array>
  /** All of it as UTF-8, up to `maxResponseSize` of the client. */
  text(): Promise<string>
}

/** Options that every call takes beside its path variables, `query` and `json`. */
export interface CallOptions {
  /** Further request headers. `Wechatpay-Serial` chooses the platform key, which must be among `certs`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
  /** Ends the call early, with a `TransportError` whose `reason` is `aborted`. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds from the call to the last byte of the answer. Default: that of the client. */
  readonly timeout?: number | undefined
  /** Entry point for this call, for example `https://apihk.mch.weixin.qq.com/`. Default: that of the client. */
  readonly baseUrl?: string | undefined
  /** `false` leaves sensitive fields as they are. Default: `true`. */
  readonly encrypt?: boolean | undefined
  /** How the call may be repeated; `false`: not at all. Default: that of the client. */
  readonly retry?: RetryOptions | false | undefined
}

/** How a call may be repeated. What is not safe to repeat never is, unless the call says that it is idempotent. */
export interface RetryOptions {
  /** In all, the first included: 1 to 10. Default: 3. */
  readonly attempts?: number | undefined
  /**
   * `true`: carrying it out twice does no harm, since the same `out_trade_no`, `out_refund_no` or `out_bill_no` with the
   * same parameters is one and the same to WeChat Pay. A lost or 5xx answer is then retried for POST too. Default: `false`.
   */
  readonly idempotent?: boolean | undefined
}

/** One value of a query string. `null` and `undefined` are left out. */
export type QueryValue = string | number | bigint | boolean | null | undefined

/** An upload: `meta` is sent as JSON and signed; the file stands under the name that the operation gives it. */
export interface UploadParts {
  readonly meta: object
  /** A `Blob` (or `File`), or its bytes. */
  readonly [part: string]: object
}

declare const meta: unique symbol

/** A file that `upload()` was given, for the `body` of an upload. `Meta`: what the operation wants to know beside it. */
export interface Upload<Meta extends object = object> {
  readonly [meta]: Meta
}

/** Options of an operation that the spec does not know: path variables stand beside the named ones. */
export interface DynamicOptions extends CallOptions {
  /** A list repeats its key. */
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined
  /** Sent as JSON. */
  readonly json?: unknown
  /** Text or bytes sent as they are, as JSON unless `headers` names another `Content-Type`; or the parts of an upload. */
  readonly body?: string | Uint8Array | UploadParts | Upload | undefined
  readonly [variable: string]: unknown
}

/** The verbs of a path that the spec does not know. */
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

/** A path that the spec does not know: any segment, any verb, loosely typed. */
export type Dynamic = DynamicVerbs & { readonly [segment: string]: Dynamic }

/** The `resource` of a notification, or any other value that is encrypted under the APIv3 key. */
export interface EncryptedResource {
  readonly nonce: string
  readonly ciphertext: string
  readonly associated_data?: string | undefined
}

/** What the request for a bill or a receipt answers: where the file is, and its digest. */
export interface Downloadable {
  readonly download_url?: string | undefined
  /** `SHA1`, `SHA256` or `SM3`, of the content before packing. */
  readonly hash_type?: string | undefined
  /** Hexadecimal. */
  readonly hash_value?: string | undefined
  /** Instead of the three: encrypted parts, which are joined in the order of `bill_sequence`. */
  readonly download_bill_list?: readonly EncryptedBillPart[] | undefined
}

/** One part of an encrypted bill. */
export interface EncryptedBillPart {
  /** From 1. */
  readonly bill_sequence: number
  readonly download_url: string
  readonly hash_type: string
  readonly hash_value: string
  /** The key of AEAD_AES_256_GCM, decrypted by the client or as it came. */
  readonly encrypt_key: string
  readonly nonce: string
}

export interface DownloadOptions {
  /** Ends the download early, also in its middle, with a `TransportError` whose `reason` is `aborted`. */
  readonly signal?: AbortSignal | undefined
  /** Milliseconds to the first byte, and from then on without a byte that is waited for. Default: that of the client. */
  readonly timeout?: number | undefined
  /** How the request may be repeated before the first byte; `false`: not at all. Default: that of the client. */
  readonly retry?: RetryOptions | false | undefined
  /** `true` takes a file whose answer tells no digest, as for invoices. One that is told is checked all the same. */
  readonly unverified?: boolean | undefined
}

/** A file that was downloaded, checked, and put in its place. */
export interface DownloadedFile {
  /** Absolute. */
  readonly path: string
  /** Bytes. */
  readonly size: number
}

/** What stands at the root of a client beside `v3` and `v2`. */
export interface ClientTools {
  /**
   * The ciphertext (Base64) of a sensitive value, for an operation that the spec does not know.
   *
   * RSA-OAEP under the platform key that the client names in `Wechatpay-Serial` by default, or under the one with
   * `serial`: send that one in the header then.
   *
   * @throws {EncryptionError} when the value is longer than the key can carry (214 bytes of UTF-8 for 2048 bits).
   */
  encrypt(text: string, options?: { readonly serial?: string | undefined }): Promise<string>
  /**
   * The plaintext of a sensitive value: Base64 that was encrypted under the merchant certificate, or a resource that
   * was encrypted under the APIv3 key.
   *
   * @throws {DecryptionError} when key and ciphertext do not belong together.
   */
  decrypt(ciphertext: string | EncryptedResource): Promise<string>
  /**
   * The content of a bill or a receipt: fetched with a signed GET, unpacked, decrypted, and checked against the digest
   * that WeChat Pay told. A wrong file ends with an error in place of its end, never as if it were complete.
   *
   * @param answer What the request for the bill answered: the whole answer, or its `data`. Its URL lives 5 minutes.
   * @throws {RequestError} when it leads to a host that is not WeChat Pay's, or tells no digest; nothing was sent.
   * @throws {SignatureError} from the stream, `reason: 'mismatch'`, when the content is not the one that was told.
   */
  download(answer: Downloadable | { readonly data: Downloadable }, options?: DownloadOptions): Promise<FileStream>
  /**
   * The same into a file: written under a temporary name in the same folder, and renamed once all of it is proven. On
   * failure nothing is left behind, and a file that stood there before stays.
   *
   * @param options `to` is a path, or a `file:` URL.
   */
  download(
    answer: Downloadable | { readonly data: Downloadable },
    options: DownloadOptions & { readonly to: string | URL },
  ): Promise<DownloadedFile>
  /** Closes idle sockets once the calls in flight have ended. A dispatcher of your own stays open. */
  close(): Promise<void>
}

/**
 * Codes of errors that are known by name: those of this package (`ERR_…`), and WeChat Pay's own, which the manual and the
 * official SDKs list. Any other text is taken as well: WeChat Pay adds codes without notice.
 */
export type ErrorCode =
  | 'ERR_BILL'
  | 'ERR_CONFIG'
  | 'ERR_DECRYPTION'
  | 'ERR_ENCRYPTION'
  | 'ERR_REQUEST'
  | 'ERR_RESPONSE'
  | 'ERR_SIGNATURE'
  | 'ERR_SIGNING'
  | 'ERR_SIZE'
  | 'ERR_TIMEOUT'
  | 'ERR_TRANSPORT'
  | 'ACCOUNTERROR'
  | 'ACCOUNT_ERROR'
  | 'ACCOUNT_NOT_VERIFIED'
  | 'ALREADY_EXISTS'
  | 'AMOUNT_LIMIT'
  | 'APPID_MCHID_NOT_MATCH'
  | 'APPID_NOT_EXIST'
  | 'APPLYMENT_NOTEXIST'
  | 'APPLYMENT_NOT_EXIST'
  | 'AUTHCODEEXPIRE'
  | 'AUTH_CODE_EXPIRE'
  | 'AUTH_CODE_INVALID'
  | 'BANKERROR'
  | 'BANK_ERROR'
  | 'BIZERR_NEED_RETRY'
  | 'BIZ_ERR_NEED_RETRY'
  | 'BUYER_MISMATCH'
  | 'CA_ERROR'
  | 'CERT_ERROR'
  | 'CONTRACT_ERROR'
  | 'CONTRACT_EXISTED'
  | 'CONTRACT_NOT_CONFIRMED'
  | 'CONTRACT_NOT_EXIST'
  | 'DAY_OVER_LIMITED'
  | 'ERROR'
  | 'FATAL_ERROR'
  | 'FREQUENCY_LIMIT'
  | 'FREQUENCY_LIMITED'
  | 'FREQUENCY_LIMIT_EXCEED'
  | 'FREQ_LIMIT'
  | 'ILLEGAL_APPID'
  | 'INVALID_REQUEST'
  | 'INVALID_REQ_TOO_MUCH'
  | 'INVALID_TRANSACTIONID'
  | 'LACK_PARAMS'
  | 'MCHID_NOT_EXIST'
  | 'MCH_NOT_EXISTS'
  | 'MONEY_LIMIT'
  | 'MSGAPPID_ERROR'
  | 'NAME_MISMATCH'
  | 'NOAUTH'
  | 'NOTENOUGH'
  | 'NOTSUPORTCARD'
  | 'NOT_ENOUGH'
  | 'NOT_FOUND'
  | 'NOT_UTF8'
  | 'NO_AUTH'
  | 'NO_STATEMENT_EXIST'
  | 'OPENID_ERROR'
  | 'OPENID_MISMATCH'
  | 'ORDERCLOSED'
  | 'ORDERNOTEXIST'
  | 'ORDERPAID'
  | 'ORDERREVERSED'
  | 'ORDER_CLOSED'
  | 'ORDER_NOT_EXIST'
  | 'ORDER_NOT_READY'
  | 'ORDER_REVERSED'
  | 'OUT_TRADE_NO_USED'
  | 'PARAM_ERROR'
  | 'PARAM_IS_NOT_UTF8'
  | 'PHONE_NOT_EXIST'
  | 'POST_DATA_EMPTY'
  | 'PROCESSING'
  | 'RATELIMIT_EXCEEDED'
  | 'RATE_LIMITED'
  | 'RCVDAMOUNT_LIMIT'
  | 'REFUNDNOTEXIST'
  | 'REFUND_FEE_MISMATCH'
  | 'REFUND_NOT_EXISTS'
  | 'REQUEST_BLOCKED'
  | 'REQUIRE_POST_METHOD'
  | 'RESOURCE_ALREADY_EXISTS'
  | 'RESOURCE_NOT_EXISTS'
  | 'REVERSE_EXPIRE'
  | 'RULELIMIT'
  | 'RULE_LIMIT'
  | 'SECOND_OVER_LIMITED'
  | 'SENDAMOUNT_LIMIT'
  | 'SENDNUM_LIMIT'
  | 'SEND_FAILED'
  | 'SIGNERROR'
  | 'SIGN_ERROR'
  | 'STATEMENT_CREATING'
  | 'SYSTEMERROR'
  | 'SYSTEM_ERROR'
  | 'TRADE_ERROR'
  | 'TRADE_OVERDUE'
  | 'USERPAYING'
  | 'USER_ACCOUNT_ABNORMAL'
  | 'USER_NOT_EXIST'
  | 'V2_ACCOUNT_SIMPLE_BAN'
  | 'XML_ERROR'
  | 'XML_FORMAT_ERROR'
  | (string & {})
