// A Worker of Cloudflare that takes a Native order and its notification. It needs no `nodejs_compat`; keys are secrets of the Worker
// (`wrangler secret put`), and a KV namespace keeps the platform certificates and what was paid.
import { createClient } from 'wechatpay-chain'
import { asMessage, createReceiver } from 'wechatpay-chain/receiver'
import { certificatesIn, type Kv, refreshCertificates } from './certificates-in-kv.js'

/** What `wrangler.toml` binds. */
export interface Env {
  readonly SHOP: Kv
  readonly WECHATPAY_MCHID: string
  readonly WECHATPAY_SERIAL: string
  readonly WECHATPAY_PRIVATE_KEY: string
  readonly WECHATPAY_APIV3_KEY: string
  readonly WECHATPAY_APPID: string
  readonly WECHATPAY_NOTIFY_URL: string
  /** WeChat Pay itself without it. */
  readonly WECHATPAY_BASE_URL?: string
}

/** Of each order, in fen; from your catalogue, never from the browser. */
const TOTAL = 100

/** Made by the first request of an instance. */
let shop: ReturnType<typeof createShop> | undefined

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    shop ??= createShop(env)
    const [, place, out_trade_no] = new URL(request.url).pathname.split('/')
    if (request.method !== 'POST') return new Response(null, { status: 405 })
    if (place === 'notify') return shop.notify(request)
    if (place === 'orders' && out_trade_no) return Response.json(await shop.order(out_trade_no))
    return new Response(null, { status: 404 })
  },

  /** By a trigger of `wrangler.toml`, twice a day: WeChat Pay asks for a look at least every 12 hours. */
  async scheduled(_: unknown, env: Env): Promise<void> {
    await refreshCertificates(env.SHOP, settingsOf(env))
  },
}

function createShop(env: Env) {
  const settings = settingsOf(env)
  const keys = { ...settings, certs: certificatesIn(env.SHOP, settings) }
  const client = createClient(keys)
  // KV knows no lock. Writing the same twice does no harm, so no notification has to be remembered.
  const { mchid, certs, apiv3Key } = keys
  const receiver = createReceiver({ mchid, certs, apiv3Key, dedupe: false })
  return {
    async order(out_trade_no: string): Promise<{ readonly code_url: string }> {
      const { data } = await client.v3.pay.transactions.native.post({
        json: {
          appid: env.WECHATPAY_APPID,
          mchid,
          description: 'A book',
          out_trade_no,
          notify_url: env.WECHATPAY_NOTIFY_URL,
          amount: { total: TOTAL },
        },
      })
      return data
    },
    notify: receiver.fetch(async (notification) => {
      const payment = asMessage(notification, 'TransactionSuccessDirect')
      if (!payment) return
      const { out_trade_no, amount, trade_state } = payment
      if (amount.total !== TOTAL) throw new Error(`${out_trade_no}: paid ${amount.total} fen, ordered ${TOTAL} fen`)
      await env.SHOP.put(`paid/${out_trade_no}`, trade_state)
    }),
  }
}

function settingsOf(env: Env) {
  return {
    mchid: env.WECHATPAY_MCHID,
    serial: env.WECHATPAY_SERIAL,
    privateKey: env.WECHATPAY_PRIVATE_KEY,
    apiv3Key: env.WECHATPAY_APIV3_KEY,
    ...(env.WECHATPAY_BASE_URL && { baseUrl: env.WECHATPAY_BASE_URL }),
  }
}
