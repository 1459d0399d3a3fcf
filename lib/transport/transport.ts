import type { Readable } from 'node:stream'
import type { Method } from '../types.js'

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
