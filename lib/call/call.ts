import type { RetryOptions } from '../../types/core.js'
import type { Method } from '../types.js'

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
  /** Whether sensitive fields of the request leave encrypted. */
  readonly encrypt: boolean
  /** Whether sensitive fields of the answer are decrypted. */
  readonly decrypt: boolean
  readonly retry: RetryOptions | false | undefined
  /** `performance.now()` at the call: its timeout runs from here. */
  readonly started: number
}
