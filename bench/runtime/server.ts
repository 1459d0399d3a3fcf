import { createPrivateKey, type KeyObject, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the parent hands to the process that answers. */
export interface ServerTask {
  readonly privateKey: string
  readonly serial: string
  /** Milliseconds until it answers. */
  readonly delay?: number
}

/** Signs so many answers for calls of a method. Each is given once to each client, since ours refuses one that it has seen. */
export interface Prepare {
  readonly answers: number
  readonly method: 'GET' | 'POST'
}

/** Gives the answers from the first one again, to another client. */
export interface Rewind {
  readonly rewind: true
}

const BODIES = {
  POST: '{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}',
  GET: JSON.stringify({
    appid: 'wxd678efh567hg6787',
    mchid: '1900000109',
    out_trade_no: '1217752501201407033233368018',
    transaction_id: '1217752501201407033233368018',
    trade_type: 'NATIVE',
    trade_state: 'SUCCESS',
    trade_state_desc: '支付成功',
    bank_type: 'CMC',
    attach: '',
    success_time: '2018-06-08T10:34:56+08:00',
    payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
    amount: { total: 100, payer_total: 100, currency: 'CNY', payer_currency: 'CNY' },
  }),
} as const

/** One answer: its nonce and its signature. */
interface Answer {
  readonly nonce: string
  readonly signature: string
}

/** An emulator that costs next to nothing while it is measured: its answers are signed before. */
function serve({ privateKey, serial, delay }: ServerTask): void {
  const key = createPrivateKey(privateKey)
  let answers: readonly Answer[] = []
  let [timestamp, at, number, body]: [number, number, number, string] = [0, 0, 0, '']
  const prepare = async ({ answers: count, method }: Prepare): Promise<void> => {
    ;[timestamp, at, body] = [Math.floor(Date.now() / 1000), 0, BODIES[method]]
    answers = await Promise.all(
      Array.from({ length: count }, async () => {
        number += 1
        const nonce = `bench${number}`
        return { nonce, signature: await signed(`${timestamp}\n${nonce}\n${body}\n`, key) }
      }),
    )
  }
  const server = createServer((request, response) => {
    const answer = () => {
      const { nonce, signature } = answers[at % answers.length] ?? { nonce: '', signature: '' }
      at += 1
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(body),
        'Request-ID': 'bench',
        'Wechatpay-Timestamp': timestamp,
        'Wechatpay-Nonce': nonce,
        'Wechatpay-Serial': serial,
        'Wechatpay-Signature': signature,
      })
      response.end(body)
    }
    request.resume()
    request.on('end', delay ? () => setTimeout(answer, delay) : answer)
  })
  server.keepAliveTimeout = 60_000 // longer than a turn of the others: axios would meet a closed socket after it
  process.on('message', async (message) => {
    const asked = message as Prepare | Rewind // the parent sends nothing else
    if ('answers' in asked) await prepare(asked)
    at = 0
    process.send?.('ready')
  })
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
}

/** On the thread pool, so that both cores sign. */
function signed(text: string, key: KeyObject): Promise<string> {
  return new Promise((resolve, reject) =>
    sign('sha256', Buffer.from(text), key, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    }),
  )
}

process.once('message', (task) => serve(task as ServerTask)) // the first message is the task
