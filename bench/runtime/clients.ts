import { createPrivateKey, createPublicKey } from 'node:crypto'
import { createRequire } from 'node:module'
import { createClient } from '../../dist/index.js'
import { handWritten } from './hand-written.mjs'

/** What the parent hands to the process of one client. */
export interface ClientTask {
  readonly client: ClientName
  readonly url: string
  readonly mchid: string
  readonly serial: string
  readonly privateKey: string
  readonly platformSerial: string
  readonly platformKey: string
}

export type ClientName = 'ours' | 'wechatpay-axios-plugin' | 'wechatpay-node-v3' | 'hand-written'

/** A Native order, and a query of an order by its number: answered and verified. */
export interface Calls {
  readonly POST: () => Promise<void>
  readonly GET: (id: string) => Promise<void>
}

const require = createRequire(import.meta.url)

const ORDER = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 100, currency: 'CNY' },
}

/** How each client calls. All of them sign the request and verify the answer. */
export const CLIENTS: Readonly<Record<ClientName, (task: ClientTask) => Calls>> = {
  ours: ({ url, mchid, serial, privateKey, platformSerial, platformKey }) => {
    const client = createClient({ mchid, serial, privateKey, certs: { [platformSerial]: platformKey }, baseUrl: url })
    return {
      POST: async () => void (await client.v3.pay.transactions.native.post({ json: ORDER })),
      GET: async (out_trade_no) =>
        void (await client.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } })),
    }
  },

  'wechatpay-axios-plugin': ({ url, mchid, serial, privateKey, platformSerial, platformKey }) => {
    const { Wechatpay } = require('wechatpay-axios-plugin') as { Wechatpay: new (config: object) => AxiosClient }
    const certs = { [platformSerial]: createPublicKey(platformKey) }
    const client = new Wechatpay({ mchid, serial, privateKey: createPrivateKey(privateKey), certs })
    const { Agent: HttpAgent } = require('node:http') as typeof import('node:http')
    const config = { baseURL: url, httpAgent: new HttpAgent({ keepAlive: true }) } // as fast as axios can be set up
    return {
      POST: async () => void (await client.v3.pay.transactions.native.post(ORDER, config)),
      GET: async (out_trade_no) =>
        void (await client.v3.pay.transactions.outTradeNo.$out_trade_no$.get({
          ...config,
          params: { mchid },
          out_trade_no,
        })),
    }
  },

  'wechatpay-node-v3': ({ url, mchid, serial, privateKey, platformSerial, platformKey }) => {
    const Pay = require('wechatpay-node-v3') as NodeV3
    const superagent = require('superagent') as Superagent
    const { Agent: HttpAgent } = require('node:http') as typeof import('node:http')
    const agent = new HttpAgent({ keepAlive: true })
    Pay.certificates = { [platformSerial]: platformKey }
    const pay = new Pay({
      appid: ORDER.appid,
      mchid,
      serial_no: serial,
      publicKey: Buffer.from('-'),
      privateKey: Buffer.from(privateKey),
    })
    let headers: Record<string, string> = {}
    // Its own service drops the headers of answers, without which its verification cannot be called.
    pay.createHttp({
      post: async (target, params, given) => {
        const answer = await superagent
          .post(target.replace('https://api.mch.weixin.qq.com/', url))
          .agent(agent)
          .send(params)
          .set(given)
        headers = answer.headers
        return { status: answer.status, data: answer.body, raw: answer.text, headers }
      },
    })
    const proven = async (found: Promise<unknown>): Promise<void> => {
      const answer = (await found) as NodeV3Answer // as its service above gives it
      const received = answer.headers ?? headers
      const isProven = await pay.verifySign({
        timestamp: received['wechatpay-timestamp'] ?? '',
        nonce: received['wechatpay-nonce'] ?? '',
        serial: received['wechatpay-serial'] ?? '',
        signature: received['wechatpay-signature'] ?? '',
        body: answer.raw ?? JSON.stringify(answer.data ?? ''),
      })
      if (!isProven) throw new Error('wechatpay-node-v3 could not verify')
    }
    return {
      POST: () => proven(pay.transactions_native(ORDER)),
      GET: () => Promise.reject(new Error('the bench measures orders of wechatpay-node-v3 alone')),
    }
  },

  'hand-written': (task) => {
    const call = handWritten(task)
    return {
      POST: async () => void (await call('POST', '/v3/pay/transactions/native', ORDER)),
      GET: async (id) =>
        void (await call('GET', `/v3/pay/transactions/out-trade-no/${encodeURIComponent(id)}?mchid=${task.mchid}`)),
    }
  },
}

// The other packages have no types of their own that would fit here; this is as much of them as is used.
interface AxiosClient {
  readonly v3: {
    pay: {
      transactions: {
        native: { post(data: object, config: object): Promise<unknown> }
        outTradeNo: { $out_trade_no$: { get(config: object): Promise<unknown> } }
      }
    }
  }
}
interface NodeV3Answer {
  readonly data?: unknown
  readonly raw?: string
  readonly headers?: Record<string, string>
}
interface NodeV3 {
  certificates: Record<string, string>
  new (
    config: object,
  ): {
    createHttp(service: { post(url: string, params: object, headers: Record<string, string>): Promise<object> }): void
    transactions_native(params: object): Promise<unknown>
    verifySign(params: Record<string, string>): Promise<boolean>
  }
}
interface Superagent {
  post(url: string): {
    agent(agent: object): {
      send(body: object): {
        set(headers: object): Promise<{ status: number; body: unknown; text: string; headers: Record<string, string> }>
      }
    }
  }
}
