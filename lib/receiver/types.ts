import type { IncomingHttpHeaders } from 'node:http'
import type { Acknowledgements, Events, OriginalTypes } from '../../types/events.js'

/** Never there at run time. A string to whoever reads it, and equal to no literal: a branded `string` would be. */
declare enum Unlisted {
  value = '',
}

/** A value that the spec does not know: some other string. Nothing known equals it, so known values stay told apart. */
export type Unknown = Unlisted

/** A notification: verified, decrypted, parsed. */
export interface Message<E extends string, O extends string | undefined, R> {
  /** The same for every delivery of one notification. */
  readonly id: string
  /** RFC 3339. */
  readonly create_time: string
  readonly event_type: E
  /** `encrypt-resource`, in nearly all cases. */
  readonly resource_type: string
  readonly summary: string
  /** What the resource is, where one `event_type` stands for several things. */
  readonly original_type: O
  readonly resource: R
}

/** Any notification. `event_type`, and `original_type` where one event has several, tell what `resource` holds. */
export type Notification =
  | { [E in keyof Events]: NotificationOf<E> }[keyof Events]
  | Message<Unknown, string | undefined, unknown>

/** The notification of one event. */
export type NotificationOf<E extends keyof Events> = E extends keyof OriginalTypes
  ?
      | { [O in keyof OriginalTypes[E] & string]: Message<E, O, OriginalTypes[E][O]> }[keyof OriginalTypes[E] & string]
      | Message<E, Unknown | undefined, unknown>
  : Message<E, string | undefined, Events[E]>

/** What the merchant's code returns: nothing, save for the few events that want an answer of their own. */
export type Acknowledgement = Acknowledgements[keyof Acknowledgements]

/** The merchant's code. The notification counts as delivered once it has returned without throwing. */
export type Handle = (
  notification: Notification,
  // biome-ignore lint/suspicious/noConfusingVoidType: a function without `return` is the usual one
) => Acknowledgement | void | Promise<Acknowledgement | void>

/** Names in any case: those of Node.js, of a Fetch `Headers`, or a plain object. */
export type HeadersInput = IncomingHttpHeaders | Iterable<readonly [string, string]> | Readonly<Record<string, unknown>>

/** A delivery as it came over the wire. */
export interface Delivery {
  readonly headers: HeadersInput
  /** The bytes exactly as received, or their text. Not what a JSON parser made of them. */
  readonly body: Uint8Array | ArrayBuffer | string
}

/** What goes back to WeChat Pay. */
export interface ReceiverAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; empty for 204. */
  readonly body: string
}
