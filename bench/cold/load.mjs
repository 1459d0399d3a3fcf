// A fresh process that imports one client, makes it, and places its first order with it, or its first orders. It prints what
// that took: `load.mjs <client> <task> [<orders>]`.
import { createRequire } from 'node:module'
import { monitorEventLoopDelay } from 'node:perf_hooks'

const require = createRequire(new URL('../runtime/package.json', import.meta.url))
const task = JSON.parse(process.argv[3])
const { url, mchid, serial, privateKey, platformSerial, platformKey } = task

const ORDER = {
  appid: 'wxd678efh567hg6787',
  mchid,
  description: 'Image形象店-深圳腾大-QQ公仔',
  out_trade_no: '1217752501201407033233368018',
  notify_url: 'https://www.example.com/notify',
  amount: { total: 100, currency: 'CNY' },
}

/** By name: imports and makes a client, and answers with its call. */
const CLIENTS = {
  ours: async () => {
    const { createClient } = await import('../../dist/index.js')
    const client = createClient({ mchid, serial, privateKey, certs: { [platformSerial]: platformKey }, baseUrl: url })
    return () => client.v3.pay.transactions.native.post({ json: ORDER })
  },

  'wechatpay-axios-plugin': () => {
    const { Wechatpay } = require('wechatpay-axios-plugin')
    const client = new Wechatpay({ mchid, serial, privateKey, certs: { [platformSerial]: platformKey } })
    return () => client.v3.pay.transactions.native.post(ORDER, { baseURL: url })
  },

  // On the parts that ours uses.
  'hand-written': async () => {
    const { handWritten } = await import('../runtime/hand-written.mjs')
    const send = handWritten(task)
    return () => send('POST', '/v3/pay/transactions/native', ORDER)
  },

  // The least that signs, sends, verifies and parses, and that Node.js has loaded in no time.
  'node:http': async () => {
    const { createPrivateKey, createPublicKey, randomBytes, sign, verify } = await import('node:crypto')
    const { Agent, request } = await import('node:http')
    const [key, publicKey, agent] = [
      createPrivateKey(privateKey),
      createPublicKey(platformKey),
      new Agent({ keepAlive: true }),
    ]
    const path = '/v3/pay/transactions/native'
    return () =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(ORDER)
        const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
        sign('sha256', Buffer.from(`POST\n${path}\n${timestamp}\n${nonce}\n${body}\n`), key, (error, signature) => {
          if (error) return reject(error)
          const headers = {
            Accept: 'application/json',
            'Content-Type': 'application/json',
            'Content-Length': Buffer.byteLength(body),
            Authorization: `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",nonce_str="${nonce}",timestamp="${timestamp}",signature="${signature.toString('base64')}"`,
          }
          const sent = request(new URL(path, url), { method: 'POST', headers, agent }, (answer) => {
            const chunks = []
            answer.on('data', (chunk) => chunks.push(chunk))
            answer.on('end', () => {
              const text = Buffer.concat(chunks).toString()
              const {
                'wechatpay-timestamp': at,
                'wechatpay-nonce': word,
                'wechatpay-signature': proof,
              } = answer.headers
              const genuine = verify(
                'sha256',
                Buffer.from(`${at}\n${word}\n${text}\n`),
                publicKey,
                Buffer.from(proof, 'base64'),
              )
              if (genuine) resolve(JSON.parse(text))
              else reject(new Error('the bench answers wrongly'))
            })
          })
          sent.on('error', reject)
          sent.end(body)
        })
      })
  },
}

/** So many orders, 64 in flight. */
async function placeAll(call, orders) {
  let left = orders
  const worker = async () => {
    while (left-- > 0) await call()
  }
  await Promise.all(Array.from({ length: 64 }, worker))
}

const orders = Number(process.argv[4] ?? 1)
const begun = performance.now()
const call = await CLIENTS[process.argv[2]]()
const made = performance.now()
// What a server does after it has made its client: it listens, and its first order comes some time later.
await new Promise((resolve) => setTimeout(resolve, 100))
const delay = monitorEventLoopDelay({ resolution: 1 })
delay.enable()
const [called, cpu] = [performance.now(), process.cpuUsage()]
if (orders === 1) await call()
else await placeAll(call, orders)
const answered = performance.now()
await new Promise(setImmediate)
delay.disable()
const first = made - begun + (answered - called)
const [calls, all] = [process.cpuUsage(cpu), process.cpuUsage()]
console.log(
  JSON.stringify({
    made: made - begun,
    first,
    block: delay.max / 1e6,
    cpu: (all.user + all.system) / 1000,
    perCall: (calls.user + calls.system) / orders,
  }),
)
process.exit(0)
