import type { Method } from '../../types/core.js'
import type { ByteStream } from '../platform/stream.js'

/** The reason why a call ended before its answer. */
export interface End {
  readonly reason: 'timeout' | 'aborted'
  /** The abort reason of the caller's signal. */
  readonly cause?: unknown
}

/** What is told that a call has ended. Of one deadline alone, at most once at a time. */
export interface Listener {
  onEnd(end: End): void
  /** Belongs to the deadline: the listener that was added before this one. */
  before: Listener | undefined
}

/** The time limit of one call, combined with its signal. It bounds every wait of the call. */
export interface Deadline {
  /** Milliseconds: the timeout of the call. */
  readonly timeout: number
  /** Milliseconds until the call ends. */
  left(): number
  /** The end of the call; `undefined` while it is running. Checks the clock too, since timers of a busy process are late. */
  ended(): End | undefined
  /** The signal that aborts when the call ends. Made when it is asked for first. */
  signal(): AbortSignal
  /** Tells `listener` when the call ends; the listener added last is told first. */
  listen(listener: Listener): void
  /** Removes a listener, if it is there. */
  leave(listener: Listener): void
  /**
   * Resolves to the result of `work`, unless the call ends first. Does not start the work when the call has ended.
   *
   * Work that fails because the call ended may have a more exact error, so it is given one turn of the event loop.
   *
   * @param late Makes the error to reject with when the call has ended.
   */
  race<T>(work: () => Promise<T>, late: (end: End) => Error): Promise<T>
  /** Waits; resolves to whether the call is still running, and to `false` at once when the remaining time is too short. */
  pause(milliseconds: number): Promise<boolean>
  /** Restarts the timeout from now: for the next bytes of a file. */
  restart(): void
  /** Stops the timeout while the reader of a file is busy. The signal still ends the call. */
  suspend(): void
  /** Releases timer and signal at the end of the call. */
  stop(): void
  /** A deadline with the same timeout from now and the same signal: for what follows a file, whose end stops that of its call. */
  renew(): Deadline
}

/** A request that a protocol has encrypted, encoded and signed. */
export interface WireRequest {
  /** The name of the call in messages. */
  readonly subject: string
  /** Whether the request is safe to repeat. */
  readonly repeatable: boolean
  readonly method: Method
  /** Scheme, host and port. */
  readonly origin: string
  /** Path and query, in the spelling that is both signed and sent. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array | undefined
  readonly deadline: Deadline
  /** Bytes. */
  readonly maxResponseSize: number
  /** Whether the answer is a file, which is streamed instead of read into memory. */
  readonly stream: boolean
  /** Whether the socket presents the merchant API certificate. Default: no. */
  readonly clientCertificate?: boolean | undefined
}

/** Headers with lower-case names; a repeated header is a list. */
export type WireHeaders = Readonly<Record<string, string | string[] | undefined>>

export interface WireResponse {
  readonly status: number
  readonly headers: WireHeaders
  /** Empty when there is a `stream`. */
  readonly body: Uint8Array
  /** The body of a success, where the request has `stream`. Its end stops the deadline. */
  readonly stream?: ByteStream
}

/** The transport of a client. Rejects with a `TransportError`, or with a `ConfigError` when it cannot send at all. */
export interface WireTransport {
  /**
   * Sends one request once.
   *
   * @param connectWithin Milliseconds in which a connection must be established, where the transport knows. It then rejects with
   * `reason: 'network'` and `sent: false`, so that another base URL can be tried.
   */
  send(request: WireRequest, connectWithin?: number): Promise<WireResponse>
  /**
   * Closes the sockets, once every call has ended. Files that are being read have `patience` milliseconds to end.
   */
  close(patience: number): Promise<void>
}
