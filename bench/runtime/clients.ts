import { createPrivateKey, createPublicKey, createSign, createVerify, randomBytes } from 'node:crypto'
import { createRequire } from 'node:module'
import { Agent } from 'undici'
import { createClient } from '../../dist/index.js'
import { handWritten } from './hand-written.js'

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

export type ClientName =
  | 'ours'
  | 'wechatpay-axios-plugin'
  | 'wechatpay-node-v3'
  | 'hand-written'
  | 'undici alone'
  | 'crypto alone'

/** One Native order, answered and verified. */
export type Order = () => Promise<void>

const require = createRequire(import.meta.url)

const ORDER = {
  appid: 'wxd678efh567hg6787',
  mchid: '1900000109',
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 100, currency: 'CNY' },
}

/** How each client places the order. All of them sign the request and verify the answer, but for the last two, which are limits. */
export const CLIENTS: Readonly<Record<ClientName, (task: ClientTask) => Order>> = {
  ours: ({ url, mchid, serial, privateKey, platformSerial, platformKey }) => {
    const client = createClient({ mchid, serial, privateKey, certs: { [platformSerial]: platformKey }, baseUrl: url })
    return async () => void (await client.v3.pay.transactions.native.post({ json: ORDER }))
  },

  'wechatpay-axios-plugin': ({ url, mchid, serial, privateKey, platformSerial, platformKey }) => {
    const { Wechatpay } = require('wechatpay-axios-plugin') as { Wechatpay: new (config: object) => AxiosClient }
    const certs = { [platformSerial]: createPublicKey(platformKey) }
    const client = new Wechatpay({ mchid, serial, privateKey: createPrivateKey(privateKey), certs })
    const { Agent: HttpAgent } = require('node:http') as typeof import('node:http')
    const config = { baseURL: url, httpAgent: new HttpAgent({ keepAlive: true }) } // as fast as axios can be set up
    return async () => void (await client.v3.pay.transactions.native.post(ORDER, config))
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
    return async () => {
      const answer = (await pay.transactions_native(ORDER)) as {
        data?: unknown
        raw?: string
        headers?: Record<string, string>
      }
      const received = answer.headers ?? headers
      const proven = await pay.verifySign({
        timestamp: received['wechatpay-timestamp'] ?? '',
        nonce: received['wechatpay-nonce'] ?? '',
        serial: received['wechatpay-serial'] ?? '',
        signature: received['wechatpay-signature'] ?? '',
        body: answer.raw ?? JSON.stringify(answer.data ?? ''),
      })
      if (!proven) throw new Error('wechatpay-node-v3 could not verify')
    }
  },

  'hand-written': (task) => handWritten(task, ORDER),

  'undici alone': ({ url }) => {
    const post = poster(url)
    return async () => void (await post())
  },

  'crypto alone': ({ privateKey }) => {
    const key = createPrivateKey(privateKey)
    const publicKey = createPublicKey(key)
    const answer = '1795359468\nfdasflkja484w\n{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}\n'
    const signature = createSign('RSA-SHA256').update(answer).sign(key)
    return async () => {
      createSign('RSA-SHA256').update(requestText()).sign(key, 'base64')
      createVerify('RSA-SHA256').update(answer).verify(publicKey, signature)
      JSON.parse('{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}')
    }
  },
}

function requestText(): string {
  return `POST\n/v3/pay/transactions/native\n1795359468\n${randomBytes(16).toString('hex')}\n${JSON.stringify(ORDER)}\n`
}

/** Sends the order by undici, unsigned. */
function poster(origin: string) {
  const agent = new Agent()
  return async () => {
    const body = JSON.stringify(ORDER)
    const headers = { 'content-type': 'application/json' }
    const answer = await agent.request({ origin, path: '/v3/pay/transactions/native', method: 'POST', body, headers })
    return { headers: answer.headers, text: await answer.body.text() }
  }
}

// The other packages have no types of their own that would fit here; this is as much of them as is used.
interface AxiosClient {
  readonly v3: { pay: { transactions: { native: { post(data: object, config: object): Promise<unknown> } } } }
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
