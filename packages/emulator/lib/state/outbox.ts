import type { FaultRequest } from '../world/fault-request.js'
import type { Tone } from '../world/page-wire.js'
import type { State } from './state.js'

/** What is to be told to the merchant, from the moment it happened. */
export interface Message {
  /** Where to: the `notify_url` of the order. Without one nothing is sent. */
  readonly url: string
  readonly event_type: string
  /** In plaintext, as `Events` of the types describes it. */
  readonly resource: object
  readonly original_type?: string
  readonly summary?: string
  readonly associated_data?: string
}

/** A message that waits, or has been delivered, or was given up. */
export interface Posted extends Message {
  /** The notification's id. */
  readonly id: string
  /** Milliseconds since the epoch, by the story's clock. */
  readonly created: number
  readonly state: 'waiting' | 'delivered' | 'given-up'
  /** When the next attempt is due, by the story's clock. */
  readonly due: number
  readonly attempts: readonly Attempt[]
  /** What goes wrong with the next attempt, by order of the operator. */
  readonly wish?: FaultRequest
  /** Lets a later one go first: it is due as soon as another one has been delivered; `false` once that has happened. */
  readonly yields?: boolean
}

/** One delivery, and what the merchant answered. */
export interface Attempt {
  readonly at: number
  /** `undefined` when no answer came. */
  readonly status: number | undefined
  /** Why it was not taken for delivered. */
  readonly problem: string | undefined
  /** The fault that was played on it. */
  readonly fault?: string
  /** One of several that arrived at the same moment, beside the first. */
  readonly copy?: boolean
}

export const OUTBOX = 'notifications'

/** How the page shows the states of notifications. */
export const OUTBOX_STATES = {
  waiting: 'wait',
  delivered: 'good',
  'given-up': 'bad',
} as const satisfies Record<Posted['state'], Tone>

/** Puts a message into the outbox, as part of the transaction in which its cause happens. */
export function post(state: State, message: Message, id: string, now: number): void {
  if (message.url === '') return
  state.table<Posted>(OUTBOX).set(id, { ...message, id, created: now, state: 'waiting', due: now, attempts: [] })
}
