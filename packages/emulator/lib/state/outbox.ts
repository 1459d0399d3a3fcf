import type { Events } from 'wechatpay-chain'
import type { SignType } from 'wechatpay-chain/protocol'
import type { FaultRequest } from '../world/fault-request.js'
import type { Tone } from '../world/page-wire.js'
import type { State } from './state.js'

/** A notification to the merchant, with the data of the moment of its event. */
export interface Message {
  /** The address: the `notify_url` of the order. Without one nothing is sent. */
  readonly url: string
  readonly event_type: string
  /** In plaintext, as `Events` of the types describes it. */
  readonly resource: object
  readonly original_type?: string
  readonly summary?: string
  readonly associated_data?: string
  /** How a message of APIv2 is sent; `undefined` for APIv3. */
  readonly xml?: XmlForm
}

/** The form of a message of APIv2: XML without an envelope. */
export interface XmlForm {
  /** The digest of its `sign`; `undefined` when it has none. */
  readonly signType?: SignType
  /** Whether it has no `nonce_str`. */
  readonly nonceless?: true
}

/** A message of APIv2. `nonce_str` and `sign` are added, and `req_info` is encrypted, when it is sent. */
export interface XmlMessage extends Message {
  /** As the receiver of `wechatpay-chain` names it: `v2/` and the name of its file below `spec/webhook/v2/`. */
  readonly event_type:
    | 'v2/transaction-success'
    | 'v2/combined-transactions-success'
    | 'v2/refund-processed'
    | 'v2/pap-contract-state-changed'
  readonly resource: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly xml: XmlForm
}

/** A message of an event in the spec, whose resource has the type of that event. */
export type EventMessage = {
  readonly [E in keyof Events]: Message & { readonly event_type: E; readonly resource: Events[E] }
}[keyof Events]

/** A message in the outbox: waiting, delivered or given up. */
export interface Posted extends Message {
  /** The notification's id. */
  readonly id: string
  /** Milliseconds since the epoch, by the business clock. */
  readonly created: number
  readonly state: 'waiting' | 'delivered' | 'given-up'
  /** When the next attempt is due, by the business clock. */
  readonly due: number
  readonly attempts: readonly Attempt[]
  /** The fault of the next attempt, set by the operator. */
  readonly wish?: FaultRequest
  /** Makes it wait until a later notification was delivered; `false` once that has happened. */
  readonly yields?: boolean
}

/** One delivery, and what the merchant answered. */
export interface Attempt {
  readonly at: number
  /** `undefined` when no answer came. */
  readonly status: number | undefined
  /** Why it does not count as delivered. */
  readonly problem: string | undefined
  /** The beginning of the body that the merchant answered. */
  readonly answer?: string
  /** The fault that was applied to it. */
  readonly fault?: string
  /** Whether it was a copy that arrived at the same moment as the first. */
  readonly copy?: boolean
}

export const OUTBOX = 'notifications'

/** How the page shows the states of notifications. */
export const OUTBOX_STATES = {
  waiting: 'wait',
  delivered: 'good',
  'given-up': 'bad',
} as const satisfies Record<Posted['state'], Tone>

/** Adds a message to the outbox, within the transaction of its cause. */
export function post(state: State, message: Message, id: string, now: number): void {
  if (message.url === '') return
  state.table<Posted>(OUTBOX).set(id, { ...message, id, created: now, state: 'waiting', due: now, attempts: [] })
}
