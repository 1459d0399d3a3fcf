import type { IncomingHttpHeaders } from 'node:http'
import type { Keyring, PlatformKeys, PrivateKeyInput } from '../../types/core.js'
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

/**
 * What became of a claim: `claimed`: the caller has it; `busy`: another run has it and is not done; `done`: a run has
 * succeeded, with the answer that it gave.
 */
export type Claim = 'claimed' | 'busy' | { readonly done: string }

/** Makes one run of several. Its one duty is an atomic claim with an expiry, for all machines that share it. */
export interface DedupeStore {
  /**
   * Claims a notification for one run, or says who was before; atomically.
   *
   * @param id Of the notification.
   * @param run Tells this run from others.
   * @param ttl Milliseconds after which the claim is free again, when its process has died.
   */
  claim(id: string, run: string, ttl: number): Promise<Claim>
  /**
   * Says that a run has succeeded.
   *
   * @param answer What later deliveries are told; empty for 204.
   * @param ttl Milliseconds for which to remember it.
   */
  done(id: string, run: string, answer: string, ttl: number): Promise<void>
  /** Gives the claim back because the run has failed; does nothing when another run has it by now. */
  release(id: string, run: string): Promise<void>
}

/** What went wrong, and how much it matters. */
export interface Incident {
  /**
   * - `info`: WeChat Pay's signature probe was refused, as it must be. Nobody needs to wake up.
   * - `warn`: a delivery that nothing proves to be from WeChat Pay was refused. Anybody on the internet can cause it.
   * - `error`: a notification was not taken, or not in time, and something has to be repaired.
   */
  readonly level: 'info' | 'warn' | 'error'
  /** What was going on. */
  readonly stage: 'check' | 'handle' | 'timeout' | 'dedupe' | 'acknowledge'
  /** Of the notification, once its signature is proven. */
  readonly id?: string
  readonly event_type?: string
}

/** How a receiver is made. The object is read once and never changed. */
export interface ReceiverConfig {
  /**
   * Platform keys by serial, as for `createClient`; or a `Keyring`. Account centre → API security (账户中心 → API安全).
   */
  readonly certs: PlatformKeys | Keyring
  /** APIv3 key, 32 bytes. Account centre → API security → APIv3 key (账户中心 → API安全 → APIv3密钥). */
  readonly apiv3Key: string
  /** The merchant's private key: for the few notifications with sensitive fields, and for answers that are signed. */
  readonly privateKey?: PrivateKeyInput | undefined
  /** Serial of the merchant API certificate: for answers that are signed. */
  readonly serial?: string | undefined
  /** Merchant number: for answers that are signed. */
  readonly mchid?: string | undefined
  /** Number of a brand (品牌ID), for its notifications: their signature scheme is taken too. */
  readonly brand_id?: string | undefined
  /** Runs the merchant's code once per notification. Default: `memoryStore()`; `false`: every delivery is a run. */
  readonly dedupe?: DedupeStore | false | undefined
  /** Milliseconds after which a claim is free again when its process has died. Default: 120000. */
  readonly claimTtl?: number | undefined
  /** Milliseconds for which a notification that was handled is remembered. Default: 25 hours. */
  readonly doneTtl?: number | undefined
  /** Milliseconds after which WeChat Pay is told to come again, while the code goes on. Default: 4500, below its 5 s. */
  readonly timeout?: number | undefined
  /** Bytes of the largest body that is taken. Default: 1 MiB. */
  readonly maxBodySize?: number | undefined
  /** Told of everything that was refused or went wrong. Default: errors go to `console.error`. */
  readonly onError?: ((error: unknown, incident: Incident) => void) | undefined
  /** Milliseconds since the epoch. Default: `Date.now`. */
  readonly now?: (() => number) | undefined
}
