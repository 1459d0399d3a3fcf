import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { Pool } from 'undici'
import type { ClientTask, Order } from './clients.js'

/** Signatures at once: with more, they wait for the thread pool of Node.js, which has four threads. */
const SIGNATURES = 4

const PATH = '/v3/pay/transactions/native'

interface Answer {
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
}

/** The least code that signs, sends, verifies and parses, on the parts that ours uses. It shares no code with `lib/`. */
export function handWritten(task: ClientTask, order: object): Order {
  const { url, mchid, serial, privateKey, platformKey } = task
  const pool = new Pool(url, { connections: null })
  const [key, publicKey] = [createPrivateKey(privateKey), createPublicKey(platformKey)]
  const signed = limited((message: string, done: (error: Error | null, signature: Buffer) => void) =>
    sign('sha256', Buffer.from(message), key, done),
  )

  const post = (body: string, authorization: string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const chunks: Buffer[] = []
      let headers: Record<string, string> = {}
      pool.dispatch(
        {
          path: PATH,
          method: 'POST',
          headers: { Accept: 'application/json', 'Content-Type': 'application/json', Authorization: authorization },
          body,
        },
        {
          onResponseStart: (_, __, received) => {
            headers = received as Record<string, string> // the bench sends each header once
          },
          onResponseData: (_, chunk) => chunks.push(chunk),
          onResponseEnd: () => resolve({ headers, text: Buffer.concat(chunks).toString() }),
          onResponseError: (_, error) => reject(error),
        },
      )
    })

  return async () => {
    const body = JSON.stringify(order)
    const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
    const signature = (await signed(`POST\n${PATH}\n${timestamp}\n${nonce}\n${body}\n`)).toString('base64')
    const { headers, text } = await post(
      body,
      `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",nonce_str="${nonce}",timestamp="${timestamp}",signature="${signature}"`,
    )
    const answer = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
    const proof = Buffer.from(headers['wechatpay-signature'] ?? '', 'base64')
    if (!verify('sha256', Buffer.from(answer), publicKey, proof)) throw new Error('the bench answers wrongly')
    JSON.parse(text)
  }
}

/** A function with a callback as one that promises, so many at once. */
function limited(run: (given: string, done: (error: Error | null, made: Buffer) => void) => void) {
  const waiting: (() => void)[] = []
  let running = 0
  return (given: string): Promise<Buffer> =>
    new Promise((resolve, reject) => {
      const start = () => {
        running += 1
        run(given, (error, made) => {
          running -= 1
          waiting.shift()?.()
          if (error) reject(error)
          else resolve(made)
        })
      }
      if (running < SIGNATURES) start()
      else waiting.push(start)
    })
}
