import type { Call } from '../call/call.js'
import type { Credentials, Protocol } from '../call/protocol.js'
import type { Entry } from '../call/target.js'
import type { Deadline, WireTransport } from '../transport/transport.js'
import type { Traits } from '../types.js'
import type { Breaker } from './breaker.js'
import type { Observer } from './observe.js'

/** Everything that a call needs of its client, and nothing that it may change. */
export interface Context {
  /** The protocols that the client has the credentials for. */
  readonly protocols: Readonly<Partial<Record<Protocol['name'], Protocol>>>
  readonly credentials: Credentials
  readonly transport: WireTransport
  /** @param path The call's own, expanded. */
  readonly traits: (call: Call, path: string) => Traits
  /** Warns the developer that a call's operation is deprecated. */
  readonly warn: (call: Call, traits: Traits) => void
  /** The entry points that a call may go to. */
  readonly breakerOf: (call: Call, traits: Traits) => Breaker
  readonly entryOf: (baseUrl: string) => Entry
  readonly attempts: number
  readonly observer: Observer
  /** Waits before a call is tried again; resolves to whether the call still has time. A seam for tests. */
  readonly pause: (milliseconds: number, deadline: Deadline) => Promise<boolean>
  /** Milliseconds of a call that names none. */
  readonly timeout: number
  /** Bytes of the largest answer that is taken into memory. */
  readonly maxResponseSize: number
}
