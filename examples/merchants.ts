// Several merchants in one process: a client and a receiver each. Nothing is shared between them.
import { type Client, createClient, type PlatformKeys } from 'wechatpay-chain'
import { createReceiver, type FetchHandler, type Handle } from 'wechatpay-chain/receiver'

/** A row of the table of merchants; the secrets come from your vault. */
export interface Merchant {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly certs: PlatformKeys
  readonly apiv3Key: string
  /** Default: WeChat Pay itself. */
  readonly baseUrl?: string
}

export interface Merchants {
  /** @throws {Error} for a merchant that is not configured. */
  clientOf(mchid: string): Client
  /** Takes `POST /notify/<mchid>`: the `notify_url` of each merchant's orders ends with its number. */
  readonly notify: FetchHandler
  close(): Promise<void>
}

/**
 * @param handle Called with each notification, and the merchant to whom it belongs.
 * @throws {ConfigError} when the settings of a merchant are wrong: at start-up, not with the first customer.
 */
export function serveMerchants(
  merchants: readonly Merchant[],
  handle: (mchid: string, ...rest: Parameters<Handle>) => ReturnType<Handle>,
): Merchants {
  const served = new Map(
    merchants.map(({ baseUrl, ...credentials }) => {
      const { mchid } = credentials
      const notify = createReceiver(credentials).fetch((...rest) => handle(mchid, ...rest))
      return [mchid, { client: createClient({ ...credentials, baseUrl }), notify }]
    }),
  )
  return {
    clientOf(mchid) {
      const merchant = served.get(mchid)
      if (!merchant) throw new Error(`merchant ${mchid} is not configured`)
      return merchant.client
    },
    async notify(request) {
      const mchid = new URL(request.url).pathname.split('/').at(-1) ?? ''
      return (await served.get(mchid)?.notify(request)) ?? new Response(null, { status: 404 })
    },
    async close() {
      await Promise.all([...served.values()].map(({ client }) => client.close()))
    },
  }
}
