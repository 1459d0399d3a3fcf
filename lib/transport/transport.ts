import type { Readable } from 'node:stream'
import type { Method } from '../types.js'

/** What ended a call before its answer. */
export interface End {
  readonly reason: 'timeout' | 'aborted'
  /** The reason of the caller's signal. */
  readonly cause?: unknown
}

/** The time that one call has, and its signal. Every wait of the call is raced against it. */
export interface Deadline {
  /** Milliseconds that the call has in all. */
  readonly timeout: number
  /** Milliseconds until the call ends. */
  left(): number
  /** What ended the call; `undefined` while it goes on. Looks at the clock, since timers of a busy process are late. */
  ended(): End | undefined
  /** Fires when the call ends. Made when it is first asked for. */
  readonly signal: AbortSignal
  /** Calls `listener` when the call ends; of several, the one that was added last first. */
  onEnd(listener: (end: End) => void): void
  /** Forgets a listener. */
  offEnd(listener: (end: End) => void): void
  /**
   * The result of `work`, unless the call ends first. Work is not begun when the call has ended.
   *
   * Work that fails by itself when the call ends may know more of the reason, so it is given one turn of the event loop.
   *
   * @param late The error to reject with when the call has ended.
   */
  race<T>(work: () => Promise<T>, late: (end: End) => Error): Promise<T>
  /** Waits, and resolves to whether the call still goes on; at once to `false` when there is not so much time left. */
  pause(milliseconds: number): Promise<boolean>
  /** Gives the call `timeout` milliseconds from now: for the next bytes of a file. */
  restart(): void
  /** Stops the clock while the reader of a file is waited for. The signal still ends the call. */
  suspend(): void
  /** Lets go of timer and signal: the call is over. */
  stop(): void
}

/** A request on its way out, as a protocol has sealed it. */
export interface WireRequest {
  /** How messages name the call. */
  readonly subject: string
  /** Whether carrying it out twice changes nothing. */
  readonly repeatable: boolean
  readonly method: Method
  /** Scheme, host and port. */
  readonly origin: string
  /** Path and query: the one spelling that is signed, and sent. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  readonly deadline: Deadline
  /** Bytes. */
  readonly maxResponseSize: number
  /** The answer is a file: it is handed over as it comes, not taken into memory. */
  readonly stream: boolean
}

/** Lower-case names; a header that came twice is a list. */
export type WireHeaders = Readonly<Record<string, string | string[] | undefined>>

export interface WireResponse {
  readonly status: number
  readonly headers: WireHeaders
  /** Empty when there is a `stream`. */
  readonly body: Uint8Array
  /** The body of a success, where the request asked for a stream. It stops the deadline when it ends. */
  readonly stream?: Readable
}

/** Sends for a client. Rejects with a `TransportError`, or with a `ConfigError` when it cannot send at all. */
export interface WireTransport {
  send(request: WireRequest): Promise<WireResponse>
  close(): Promise<void>
}
