import { createPrivateKey, randomUUID, sign } from 'node:crypto'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { type Cpu, cpuSince } from './cpu.js'
import type { Ready } from './gateway.js'

/** Orders of one round. */
export interface Round {
  readonly orders: number
  readonly inFlight: number
}

/** What came of it. */
export interface Figures {
  readonly perSecond: number
  /** Of the load alone, the signing of its requests left out. */
  readonly cpu: Cpu
}

const TARGET = '/v3/pay/transactions/native'

/** Orders, each under a number of its own and signed, as bytes to be written: so the load costs little more than its sockets. */
function prepare({ url, mchid, serial, privateKey, publicKeyId }: Ready, count: number): Buffer[] {
  const key = createPrivateKey(privateKey)
  const { host } = new URL(url)
  const timestamp = Math.floor(Date.now() / 1000)
  return Array.from({ length: count }, () => {
    const body = JSON.stringify({
      appid: 'wxd678efh567hg6787',
      mchid,
      description: 'Image形象店-深圳腾大-QQ公仔',
      out_trade_no: randomUUID().replaceAll('-', ''),
      notify_url: 'https://shop.example.com/notify',
      amount: { total: 100, currency: 'CNY' },
    })
    const nonce = randomUUID().replaceAll('-', '')
    const signature = sign('sha256', Buffer.from(`POST\n${TARGET}\n${timestamp}\n${nonce}\n${body}\n`), key)
    const fields = { mchid, nonce_str: nonce, timestamp, serial_no: serial, signature: signature.toString('base64') }
    const authorization = Object.entries(fields).map(([name, value]) => `${name}="${value}"`)
    const head = [
      `POST ${TARGET} HTTP/1.1`,
      `Host: ${host}`,
      `Authorization: WECHATPAY2-SHA256-RSA2048 ${authorization.join(',')}`,
      `Wechatpay-Serial: ${publicKeyId}`,
      'Accept: application/json',
      'Content-Type: application/json',
      'User-Agent: load',
      `Content-Length: ${Buffer.byteLength(body)}`,
    ]
    return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
  })
}

/** Resolves once all requests are answered on this socket, one at a time, with an order each. */
function converse(socket: Socket, next: () => Buffer | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    let received = ''
    const write = (): void => {
      const request = next()
      if (request) socket.write(request)
      else resolve()
    }
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('the emulator hung up')))
    socket.on('data', (chunk: string) => {
      received += chunk
      if (!received.endsWith('}')) return // every answer is a JSON object, and that of an order a small one
      if (!received.startsWith('HTTP/1.1 200 ') || !received.includes('\r\n\r\n{"code_url":"weixin://')) {
        return reject(new Error(`no order: ${received.split('\r\n\r\n')[1]}`))
      }
      received = ''
      write()
    })
    socket.setEncoding('latin1')
    write()
  })
}

async function run(ready: Ready, { orders, inFlight }: Round): Promise<Figures> {
  const requests = prepare(ready, orders)
  const { hostname, port } = new URL(ready.url)
  const sockets = Array.from({ length: inFlight }, () => connect(Number(port), hostname))
  await Promise.all(sockets.map((socket) => once(socket, 'connect')))
  process.send?.('go')
  const before = process.cpuUsage()
  const start = performance.now()
  await Promise.all(sockets.map((socket) => converse(socket, () => requests.pop())))
  const seconds = (performance.now() - start) / 1000
  const cpu = cpuSince(before)
  for (const socket of sockets) socket.removeAllListeners('close').destroy()
  return { perSecond: orders / seconds, cpu }
}

process.once('message', (ready) => {
  // The parent sends nothing else: first the emulator, then rounds.
  process.on('message', (round) => void run(ready as Ready, round as Round).then((figures) => process.send?.(figures)))
})
