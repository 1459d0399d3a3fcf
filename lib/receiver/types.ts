import type { IncomingHttpHeaders } from 'node:http'
import type { Acknowledgements, Events, OriginalTypes } from '../../types/events.js'

/** A type only, without values at run time. It can be read as a string but equals no literal, unlike a branded `string`. */
declare enum Unlisted {
  value = '',
}

/** Any string that the spec does not list; distinct from the listed values, so that a `switch` narrows them. */
export type Unknown = Unlisted

/** A notification: verified, decrypted, parsed. */
export interface Message<E extends string, O extends string | undefined, R> {
  /** Identifies the notification; the same in every delivery of it. */
  readonly id: string
  /** RFC 3339. */
  readonly create_time: string
  readonly event_type: E
  /** Nearly always `encrypt-resource`. */
  readonly resource_type: string
  readonly summary: string
  /** The kind of resource, when one `event_type` has several. */
  readonly original_type: O
  readonly resource: R
}

/** Any notification. `event_type`, and `original_type` for events with several kinds, determine the type of `resource`. */
export type Notification =
  | { [E in keyof Events]: NotificationOf<E> }[keyof Events]
  | Message<Unknown, string | undefined, unknown>

/**
 * What the resource is before anything was tested, where one event stands for several things: test
 * `notification.original_type`, or ask for a field of the message that you want, `'mchid' in resource`.
 */
export interface CheckOriginalType {
  /** Never there at run time: it keeps this type from being any object. */
  readonly [unlisted]?: never
}

declare const unlisted: unique symbol

/** The notification of one event. One without an `original_type` holds any of the things that the event stands for. */
export type NotificationOf<E extends keyof Events> = E extends keyof OriginalTypes
  ?
      | { [O in keyof OriginalTypes[E] & string]: Message<E, O, OriginalTypes[E][O]> }[keyof OriginalTypes[E] & string]
      | Message<E, undefined, Events[E]>
      | Message<E, Unknown, CheckOriginalType>
  : Message<E, string | undefined, Events[E]>

/** The return value of the merchant's code: nothing, except for the few events that require an answer of their own. */
export type Acknowledgement = Acknowledgements[keyof Acknowledgements]

/** The merchant's code. The notification counts as delivered once it has returned without throwing. */
export type Handle = (
  notification: Notification,
  // biome-ignore lint/suspicious/noConfusingVoidType: a function without `return` is the usual one
) => Acknowledgement | void | Promise<Acknowledgement | void>

/** Headers of Node.js, a Fetch `Headers`, or a plain object; names in any case. */
export type HeadersInput = IncomingHttpHeaders | Iterable<readonly [string, string]> | Readonly<Record<string, unknown>>

/** A delivery as received. */
export interface Delivery {
  readonly headers: HeadersInput
  /** The bytes exactly as received, or their text; not parsed JSON. */
  readonly body: Uint8Array | ArrayBuffer | string
}

/** The answer to WeChat Pay. */
export interface ReceiverAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** JSON text; empty for 204. */
  readonly body: string
}
