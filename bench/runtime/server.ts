import { createSign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the parent hands to the process that answers. */
export interface ServerTask {
  readonly privateKey: string
  readonly serial: string
  /** Milliseconds until it answers. */
  readonly delay?: number
}

const BODY = '{"code_url":"weixin://wxpay/bizpayurl?pr=p4lpSuKzz"}'
const NONCE = 'fdasflkja484w'

/** An emulator that costs next to nothing: one genuine signature a second, for the same answer to everybody. */
function serve({ privateKey, serial, delay }: ServerTask): void {
  let second = 0
  let signature = ''
  const server = createServer((request, response) => {
    const answer = () => {
      const now = Math.floor(Date.now() / 1000)
      if (now !== second) {
        second = now
        signature = createSign('RSA-SHA256').update(`${now}\n${NONCE}\n${BODY}\n`).sign(privateKey, 'base64')
      }
      response.writeHead(200, {
        'Content-Type': 'application/json',
        'Content-Length': Buffer.byteLength(BODY),
        'Request-ID': 'bench',
        'Wechatpay-Timestamp': second,
        'Wechatpay-Nonce': NONCE,
        'Wechatpay-Serial': serial,
        'Wechatpay-Signature': signature,
      })
      response.end(BODY)
    }
    request.resume()
    request.on('end', delay ? () => setTimeout(answer, delay) : answer)
  })
  server.keepAliveTimeout = 60_000 // longer than a turn of the others: axios would meet a closed socket after it
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port))
}

process.once('message', (task) => serve(task as ServerTask)) // the parent sends nothing else
