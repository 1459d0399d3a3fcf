import type { Call } from '../call/call.js'
import type { ProtocolContext } from '../call/protocol.js'
import type { Transport } from '../transport/transport.js'
import type { Traits } from '../types.js'
import type { Breaker } from './breaker.js'
import type { Observer } from './observe.js'

/** Everything that a call needs, and nothing that it may change. */
export interface Context extends ProtocolContext {
  readonly transport: Transport
  readonly traits: (call: Call) => Traits
  /** Tells the developer that a call's operation is deprecated. */
  readonly warn: (call: Call, traits: Traits) => void
  /** The entry points that a call may go to. */
  readonly breakerOf: (call: Call, traits: Traits) => Breaker
  readonly attempts: number
  readonly observer: Observer
}
