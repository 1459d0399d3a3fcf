import type { Dispatcher } from 'undici'
import type { PlatformSecrets } from 'wechatpay-chain/testing'
import type { BrandCredentials, Credentials, Files, Identity, ShangmiCredentials } from './keys/identity.js'
import type { KeptKeys, KeyMode } from './keys/keys.js'
import type { Delivered } from './notify/delivered.js'
import type { Deliver } from './notify/hand-over.js'
import type { Commands } from './operator/commands.js'
import type { PaidView } from './stories/orders/view.js'
import type { Exchange } from './world/exchange.js'

/** Settings of an emulator. All are optional. */
export interface EmulatorOptions {
  /** Port on `host`. Default: 0, any free one. */
  readonly port?: number
  /**
   * A second port, for HTTPS, with a certificate of the emulator's own authority: `true` for any free one. The
   * operations of APIv2 that need the client certificate (refunds, red packets, transfers, …) are answered there only.
   * Default: `false`.
   */
  readonly tls?: boolean | number
  /**
   * Address to listen on: `0.0.0.0` lets containers, and every device on the network, reach the emulator. The operator
   * then needs `operatorToken`. Default: `127.0.0.1`, this machine only.
   */
  readonly host?: string
  /** `false` opens no port: requests come through `dispatcher`. Default: `true`. */
  readonly listen?: boolean
  /**
   * The emulator's clock, for signatures, expiry and time stamps: milliseconds since the epoch. Default: `Date.now`.
   * With a fixed clock, `advance` moves the business time; the client needs the same clock.
   */
  readonly now?: () => number
  /**
   * Determines the values that the platform generates. Default: random. With the same `seed`, the same `now` and the same sequence
   * of requests, two emulators give the same answers: all numbers and tokens, `Request-ID`, ids of
   * notifications, `mchid`, APIv3 key, APIv2 key, `PUB_KEY_ID_…` and serials of certificates.
   *
   * A seed does not determine RSA keys: `node:crypto` makes new ones, unless `keys` passes those of `createKeys`. So PEM
   * texts (the encrypted ones in `v3/certificates` too) and signatures differ. Always random are the nonces of
   * signatures (`Wechatpay-Nonce`) and of encrypted notifications, the wrong signatures and serials of faults, and
   * everything that RSA encrypts: sensitive fields, `encrypt_key`. The header `Date` is the machine's. Over a socket
   * the port is random too, and with it every `download_url`.
   */
  readonly seed?: string
  /**
   * The keys that the platform has for the merchant: `'certificate'` (as for clients that know only platform certificates),
   * `'public-key'` (there are no certificates to download), or `'both'`, the default. It decides who signs answers and
   * notifications, and what `credentials.certs` holds.
   *
   * Or the keys of `createKeys`, shared by many emulators of one merchant: `keys`, or `{ ...keys, mode: 'certificate' }`.
   */
  readonly keys?: KeyMode | (KeptKeys & { readonly mode?: KeyMode })
  /**
   * `'shangmi'` speaks SM2, SM3 and SM4 as well, which needs the package `sm-crypto-v2`: requests of `WECHATPAY2-SM2-WITH-SM3` are
   * answered in kind, those of RSA by RSA, as while a merchant migrates; notifications are signed by SM2. Default: `'rsa'`.
   */
  readonly suite?: 'rsa' | 'shangmi'
  /**
   * Base URL under which clients reach the emulator, when a proxy stands in front of it: `https://pay.test/`. It begins every
   * `download_url`. Default: the host that the request asked (`Host`), with `https` for WeChat Pay's own hosts.
   */
  readonly publicUrl?: string
  /**
   * Language of the messages of refusals, when a request has no `Accept-Language`. Default: `'zh'`, as WeChat Pay's. The
   * messages in English explain more; the log of exchanges and `onExchange` always have them.
   */
  readonly language?: 'zh' | 'en'
  /**
   * Receives notifications in this process, whatever their address: `receiver.fetch(…)`, or the `fetch` of an app of Hono.
   * Default: they go over the network.
   */
  readonly deliver?: Deliver
  /**
   * SQLite file that keeps the state and the keys; made when it is missing. Default, and for `':memory:'`: memory. Needs Node.js 22.13 or later,
   * or the package `libsql` (`npm install --save-dev libsql`).
   */
  readonly data?: string
  /** Hosts other than this machine that notifications may be sent to. Default: none. */
  readonly notifyHosts?: readonly string[]
  /** Called with each request and its answer, before the answer is sent. What it throws becomes a warning of the process. */
  readonly onExchange?: (exchange: Exchange) => void
  /** Called after each delivery of a notification. Its exceptions become warnings of the process. */
  readonly onDelivery?: (delivered: Delivered) => void
}

/** The parameters of a command: optional when none of them is required. */
type ParametersOf<N extends keyof Commands> =
  Record<never, never> extends Commands[N]['parameters']
    ? readonly [parameters?: Commands[N]['parameters']]
    : readonly [parameters: Commands[N]['parameters']]

/** The TLS port of an emulator. */
export interface TlsSide {
  /** `https://127.0.0.1:PORT/`. */
  readonly url: string
  /** Certificate of the authority that clients must trust (PEM). */
  readonly ca: string
  /** The certificate and the key of the merchant, and the authority: for `createClient({ …, baseUrl: url, clientCertificate })`. */
  readonly clientCertificate: { readonly cert: string; readonly key: string; readonly ca: string }
}

/** What an emulator has for Shangmi. */
export interface ShangmiSide {
  /** With the suite: for `createClient`, `createReceiver` and `platformCertificates`. `certs`: the platform certificate of SM2. */
  readonly credentials: ShangmiCredentials
  /** For `forgeNotification`. */
  readonly platform: PlatformSecrets
}

/** An emulator of `suite: 'shangmi'`. */
export interface ShangmiEmulator extends Emulator {
  readonly shangmi: ShangmiSide
}

/** A running emulator, which behaves like WeChat Pay. */
export interface Emulator {
  /** `http://127.0.0.1:PORT/`, for the client's `baseUrl`. */
  readonly url: string
  /** With the option `tls`. */
  readonly tls?: TlsSide
  readonly credentials: Credentials
  /** For `client.brand`: the merchant's brand, which signs with the merchant's own key here. */
  readonly brand: BrandCredentials
  /** With `suite: 'shangmi'`. */
  readonly shangmi?: ShangmiSide | undefined
  readonly identity: Identity
  /**
   * What the operator's page and API need when `host` lets other machines reach the emulator: `/_emulator/?token=…`, or
   * `Authorization: Bearer …`. `undefined` when only this machine does.
   */
  readonly operatorToken: string | undefined
  readonly files: Files
  /** The secrets of the platform, for `forgeNotification` of `wechatpay-chain/testing`. */
  readonly platform: PlatformSecrets
  /**
   * Pays an order as its customer, and returns the order as a query now shows it.
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
   * @returns The result of the command.
   * @throws {Error} when the command cannot be carried out, with the reason.
   */
  operate<N extends keyof Commands>(name: N, ...parameters: ParametersOf<N>): Promise<Commands[N]['answer']>
  /** Resolves once no notification is due or being delivered. */
  settled(): Promise<void>
  /**
   * Moves the business time and resolves once everything that became due is complete: orders have expired, notifications
   * were delivered again. Signatures keep the time of `now`.
   */
  advance(seconds: number): Promise<void>
  /** Closes every connection and frees the port. Can be called again without effect. */
  close(): Promise<void>
  /** The same, at the end of a block: `await using emulator = await createEmulator()`. */
  [Symbol.asyncDispose](): Promise<void>
}

/** An emulator with a TLS port. */
export interface SecureEmulator extends Emulator {
  readonly tls: TlsSide
}

/** An emulator without a port. */
export interface InProcessEmulator extends Emulator {
  /** WeChat Pay's own base URL; requests through `dispatcher` are answered in this process. */
  readonly url: string
  /** For `createClient({ ...credentials, dispatcher })`, and for `request` and `fetch` of undici 7. */
  readonly dispatcher: Dispatcher
}
