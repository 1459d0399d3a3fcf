import type { Dispatcher } from 'undici'
import type { PlatformSecrets } from 'wechatpay-chain/testing'
import type { Credentials, Files, Identity } from './keys/identity.js'
import type { KeptKeys } from './keys/keys.js'
import type { Deliver } from './notify/hand-over.js'
import type { Commands } from './operator/commands.js'
import type { PaidView } from './stories/orders/view.js'
import type { Exchange } from './world/exchange.js'

/** How the local gateway is started. Nothing has to be set. */
export interface EmulatorOptions {
  /** Port on 127.0.0.1. Default: 0, any free one. */
  readonly port?: number
  /** `false` opens no port: requests come through `dispatcher`. Default: `true`. */
  readonly listen?: boolean
  /**
   * Milliseconds since the epoch. Default: `Date.now`. The gateway's clock: signatures, expiry, time stamps. One that
   * stands still is moved by `advance`; the client needs the same one.
   */
  readonly now?: () => number
  /**
   * What the platform makes up follows from it. Default: chosen at random. With the same `seed`, the same `now` and the
   * same requests one after the other, two gateways answer the same: all numbers and tokens, `Request-ID`, ids of
   * notifications, `mchid`, APIv3 key, APIv2 key, `PUB_KEY_ID_…` and serials of certificates.
   *
   * Always random are the RSA keys, so the PEM texts (encrypted ones too, in `v3/certificates`) and signatures, the
   * nonces of signatures (`Wechatpay-Nonce`) and of encrypted notifications, what a fault puts in the place of a right
   * signature or serial, and all that RSA encrypts: sensitive fields, `encrypt_key`. The header `Date` is the machine's.
   * Over a socket also the port, so what leads to it: `download_url`.
   */
  readonly seed?: string
  /** Keys of `createKeys`, for many gateways of one merchant. Default: new ones. */
  readonly keys?: KeptKeys
  /**
   * Takes notifications in this process, whatever their address: `receiver.fetch(…)`, or the `fetch` of an app of Hono.
   * Default: they go over the network.
   */
  readonly deliver?: Deliver
  /** SQLite file in which everything is kept, the keys too; made when missing. Default: memory. Needs `libsql`. */
  readonly data?: string
  /** Hosts that notifications may be sent to, beside this machine. Default: none. */
  readonly notifyHosts?: readonly string[]
  /** Gets each request with its answer, before the answer leaves. What it throws is not caught. */
  readonly onExchange?: (exchange: Exchange) => void
}

/** The parameters of a command: optional when none of them is required. */
type ParametersOf<N extends keyof Commands> =
  Record<never, never> extends Commands[N]['parameters']
    ? readonly [parameters?: Commands[N]['parameters']]
    : readonly [parameters: Commands[N]['parameters']]

/** A local gateway that runs. */
export interface Emulator {
  /** `http://127.0.0.1:PORT/`, for the client's `baseUrl`. */
  readonly url: string
  readonly credentials: Credentials
  readonly identity: Identity
  readonly files: Files
  /** The gateway's own secrets, for `forgeNotification` of `wechatpay-chain/testing`. */
  readonly platform: PlatformSecrets
  /**
   * The order as a query shows it from now on: the customer has scanned its code and paid.
   *
   * @param out_trade_no Or the `combine_out_trade_no` of a combined order.
   * @throws {Error} when there is no such order, or it cannot be paid any more.
   */
  pay(out_trade_no: string): Promise<PaidView>
  /**
   * Runs a command of the operator, as `POST /_emulator/api/{name}` does: it plays the customer, moves the clock, or
   * disturbs the emulator.
   *
   * @param name `pay`, `settle-refund`, `fault` …: the type knows all names.
   * @param parameters Of this command. May be left out when the command needs none.
   * @returns What the command answers.
   * @throws {Error} when the command cannot be carried out, with the reason.
   */
  operate<N extends keyof Commands>(name: N, ...parameters: ParametersOf<N>): Promise<Commands[N]['answer']>
  /** Resolves once no notification is due or under way: what the merchant has answered is known then. */
  settled(): Promise<void>
  /**
   * Moves the time of the story and resolves once all is done that has become due: orders have expired, notifications
   * were delivered again. Signatures keep the time of `now`.
   */
  advance(seconds: number): Promise<void>
  /** Ends every connection and frees the port. Calling it again changes nothing. */
  close(): Promise<void>
  /** The same, at the end of a block: `await using emulator = await createEmulator()`. */
  [Symbol.asyncDispose](): Promise<void>
}

/** A local gateway without a port. */
export interface InProcessEmulator extends Emulator {
  /** WeChat Pay's own address, which is answered in this process by who has the `dispatcher`. */
  readonly url: string
  /** For `createClient({ ...credentials, dispatcher })`, and for `request` and `fetch` of undici 7. */
  readonly dispatcher: Dispatcher
}
