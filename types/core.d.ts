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
}

/** One value of a query string. `null` and `undefined` are left out. */
export type QueryValue = string | number | bigint | boolean | null | undefined

/** An upload: `meta` is sent as JSON and signed; the file stands under the name that the operation gives it. */
export interface UploadParts {
  readonly meta: object
  /** A `Blob` (or `File`), or its bytes. */
  readonly [part: string]: object
}

/** Options of an operation that the spec does not know: path variables stand beside the named ones. */
export interface DynamicOptions extends CallOptions {
  /** A list repeats its key. */
  readonly query?: Readonly<Record<string, QueryValue | readonly QueryValue[]>> | undefined
  /** Sent as JSON. */
  readonly json?: unknown
  /** Text or bytes sent as they are, as JSON unless `headers` names another `Content-Type`; or the parts of an upload. */
  readonly body?: string | Uint8Array | UploadParts | undefined
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
  /** Closes idle sockets once the calls in flight have ended. A dispatcher of your own stays open. */
  close(): Promise<void>
}
