import type { Method, RetryOptions } from '../../types/core.js'
import type { BaseUrl } from './base-url.js'
import type { Operation } from './operation.js'

/** The body of a call of APIv3, captured at the moment of the call: later changes by the caller have no effect. */
export type Content =
  | { readonly kind: 'json'; readonly text: string }
  | { readonly kind: 'raw'; readonly bytes: Uint8Array }
  | { readonly kind: 'multipart'; readonly text: string; readonly files: readonly FilePart[] }

/** The body of a call of either protocol. */
export type AnyContent = Content | XmlContent | FormContent

/** A field of APIv2 as text. `isJson`: the text is the JSON of an object or a list, which few fields take. */
export type XmlField = readonly [name: string, text: string, isJson?: boolean]

/** The fields of a request of APIv2, in the caller's order. */
export interface XmlContent {
  readonly kind: 'xml'
  readonly fields: readonly XmlField[]
}

/** The fields and the file of an upload of APIv2. */
export interface FormContent {
  readonly kind: 'form'
  readonly fields: readonly XmlField[]
  readonly files: readonly FilePart[]
}

/** An upload that is completed by the traits of its operation: name of the part, digest, size limit. */
export interface UploadContent {
  readonly kind: 'upload'
  /** JSON of the fields of `meta` that the caller gave. */
  readonly text: string
  readonly file: UploadFile
}

/** A file to upload. */
export interface UploadFile {
  readonly filename: string | undefined
  /** Empty when it is not known. */
  readonly contentType: string
  /** Resolves to all bytes; rejects with a `RangeError` when there are more than `most`. May be called again. */
  read(most: number): Promise<Uint8Array>
}

/** A call of APIv3 whose upload, if it has one, is complete. */
export type CompleteCall = Call & { readonly content: Content | undefined }

/** A file part of an upload. */
export interface FilePart {
  /** Name of the part, `file` in most operations. */
  readonly name: string
  readonly filename: string
  readonly file: Blob
}

/**
 * A query parameter. `isJson`: it was given as an object. The value is its JSON text, which few operations accept (empty when it
 * has none); `nested` are its members, which are sent to all others.
 */
export type QueryEntry = readonly [name: string, value: string, isJson?: boolean, nested?: QueryEntries]

/** Query parameters, in the order of the caller. */
export type QueryEntries = readonly QueryEntry[]

/** The headers of a call that has none of its own. */
export const NO_HEADERS: Call['headers'] = Object.freeze({})

/** One call, checked and copied from the caller's options. */
export interface Call {
  readonly operation: Operation
  readonly method: Method
  /** Path with its variables unexpanded: `v3/pay/transactions/id/{transaction_id}`. */
  readonly template: string
  /** The name of the call in messages: method and template, without any value that the caller passed. */
  readonly subject: string
  /** The values of its variables, by name. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly query: QueryEntries
  readonly content: AnyContent | UploadContent | undefined
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly signal: AbortSignal | undefined
  readonly timeout: number | undefined
  readonly baseUrl: BaseUrl | undefined
  /** Whether sensitive fields of the request are encrypted. */
  readonly encrypt: boolean
  /** Whether sensitive fields of the answer are decrypted. */
  readonly decrypt: boolean
  readonly retry: RetryOptions | false | undefined
  /** `elapsed()` at the call, from which the timeout is measured. */
  readonly started: number
}
