import type { Traits } from '../../types/core.js'
import type { BaseUrl } from '../call/base-url.js'
import type { Call } from '../call/call.js'
import type { Credentials, Protocol } from '../call/protocol.js'
import type { Deadline, WireTransport } from '../transport/transport.js'
import type { Breaker } from './breaker.js'
import type { Observer } from './observe.js'

/** What a call needs from its client, all of it read-only. */
export interface Context {
  /** The protocols that the client has the credentials for. */
  readonly protocols: Readonly<Partial<Record<Protocol['name'], Protocol>>>
  readonly credentials: Credentials
  readonly transport: WireTransport
  /** The traits of the call's operation. @param path The expanded path of the call. */
  readonly traits: (call: Call, path: string) => Traits
  /** Warns the developer that a call's operation is deprecated. */
  readonly warn: (call: Call, traits: Traits) => void
  /** The circuit breaker over the base URLs that a call may use. */
  readonly breakerOf: (call: Call, traits: Traits) => Breaker
  /** Checks the base URL that a call has of its own. @throws {RequestError} when requests must not go there. */
  readonly checkBaseUrl: (call: Call) => void
  /** A base URL in parts. */
  readonly baseUrlOf: (url: string) => BaseUrl
  readonly attempts: number
  readonly observer: Observer
  /** Waits before a retry; resolves to `false` when the call has no time left. Replaceable in tests. */
  readonly pause: (milliseconds: number, deadline: Deadline) => Promise<boolean>
  /** Milliseconds: the timeout of a call that sets none. */
  readonly timeout: number
  /** Size of the largest answer that is read into memory, in bytes. */
  readonly maxResponseSize: number
}
