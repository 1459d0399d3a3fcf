import type { IncomingHttpHeaders } from 'node:http'
import type { Dispatcher } from 'undici'
import type { ResponseOf } from '../../types/index.js'
import type { PlatformSecrets } from '../testing.js'
import type { KeptKeys } from './keys.js'
import type { Deliver } from './notify/hand-over.js'

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

/** One request and what the gateway answered. */
export interface Exchange {
  readonly method: string
  /** Path and query exactly as received. */
  readonly target: string
  /** The operation's path with its variables unexpanded; `undefined` when the request did not get that far. */
  readonly template: string | undefined
  /** Lower-case names. */
  readonly headers: Readonly<IncomingHttpHeaders>
  /** Text of the request's body, of an upload that of its part `meta`; empty when there is none, or when it is too large. */
  readonly body: string
  readonly answer: Answer
  /** WeChat Pay's error code, when the request was refused. */
  readonly code: string | undefined
  /** Why the request was refused, in words that hold no value of a body, no key and no signature. */
  readonly problem: string | undefined
  /** The fault that was played on it, by order of a header or of the operator. */
  readonly fault?: string
}

/** What goes back over the wire. */
export interface Answer {
  /** 0 when there is none: the connection ends before the request was looked at. */
  readonly status: number
  /** Names as they are sent: `Wechatpay-Signature`. */
  readonly headers: Readonly<Record<string, string>>
  /** JSON text, or the text of a bill; empty for 204, and for a file that is no text. */
  readonly body: string
  /** The bytes of a file that is no text: PDF, image. */
  readonly file?: Uint8Array
  /** What the connection does to the answer; whoever carries it acts that out. */
  readonly wire?: Wire
}

/** How an answer fails to arrive as it should. */
export interface Wire {
  /** Milliseconds to wait before anything is sent. */
  readonly delayMs?: number
  /** The connection is reset before the answer begins, or closed half way through its body. */
  readonly cut?: 'before-answer' | 'mid-body'
}

/** A request as it came over the wire. */
export interface Received {
  readonly method: string
  /** Path and query exactly as received. */
  readonly target: string
  /** Lower-case names. */
  readonly headers: Readonly<IncomingHttpHeaders>
  /** `undefined` when it is larger than the gateway takes. */
  readonly body: Uint8Array | undefined
}

/** The settings of a client for this gateway: `createClient({ ...credentials, baseUrl: url })`. */
export interface Credentials {
  readonly mchid: string
  /** Serial of the merchant API certificate. */
  readonly serial: string
  /** PEM text (PKCS#8). */
  readonly privateKey: string
  /** PEM texts by serial: the WeChat Pay public key, and the platform certificate. */
  readonly certs: Readonly<Record<string, string>>
  readonly apiv3Key: string
}

/** The settings of a client of the brand API: `createClient({ ...brand, baseUrl: url })`. */
export interface BrandCredentials extends Omit<Credentials, 'mchid'> {
  /** Number of the brand (品牌ID). */
  readonly brand_id: string
}

/** Who the merchant is to this gateway: what the merchant console would show. */
export interface Identity {
  readonly mchid: string
  /** Serial of the merchant API certificate, 40 hexadecimal digits. */
  readonly serial: string
  /** Serial of the WeChat Pay public key: `PUB_KEY_ID_` and digits. */
  readonly publicKeyId: string
  /** Serial of the platform certificate, 40 hexadecimal digits. */
  readonly certificateSerial: string
  /** 32 bytes. */
  readonly apiv3Key: string
  /** The APIv2 key, 32 characters. */
  readonly secret: string
}

/** PEM texts under the names that the merchant console gives them. */
export interface Files {
  /** Private key of the merchant API certificate (PKCS#8). */
  readonly 'apiclient_key.pem': string
  /** Merchant API certificate. */
  readonly 'apiclient_cert.pem': string
  /** WeChat Pay public key (SPKI). */
  readonly 'pub_key.pem': string
  /** Platform certificate. */
  readonly 'wechatpay_cert.pem': string
}

/** What a query for an order answers. */
export type OrderView = ResponseOf<'v3/pay/transactions/out-trade-no/{out_trade_no}', 'get'>

/** The same for an order that a partner has placed. */
export type PartnerOrderView = ResponseOf<'v3/pay/partner/transactions/out-trade-no/{out_trade_no}', 'get'>

/** What a query for a combined order answers. */
export type CombinedOrderView = ResponseOf<'v3/combine-transactions/out-trade-no/{combine_out_trade_no}', 'get'>

/** What a query shows of what was paid: of a combined order its `sub_orders`, each with its own `transaction_id`. */
export type PaidView = OrderView & Pick<Partial<CombinedOrderView>, 'combine_transaction_id' | 'sub_orders'>

/** A local gateway that runs. */
export interface Emulator {
  /** `http://127.0.0.1:PORT/`, for the client's `baseUrl`. */
  readonly url: string
  readonly credentials: Credentials
  /** For `client.brand`: the merchant's brand, which signs with the merchant's own key here. */
  readonly brand: BrandCredentials
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
   * Plays the customer, the clock, or trouble: a command of the operator, as in `POST /_emulator/api/{name}`.
   *
   * @throws {Error} when it cannot be done, with the reason.
   */
  operate(name: string, parameters?: object): Promise<unknown>
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
