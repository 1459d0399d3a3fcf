import { createPrivateKey, createPublicKey, randomBytes, sign, verify } from 'node:crypto'
import { Pool } from 'undici'

/** Signatures at once: with more, they wait for the thread pool of Node.js, which has four threads. */
const SIGNATURES = 4

/** The least code that signs, sends, verifies and parses, on the parts that ours uses. It shares no code with `lib/`. */
export function handWritten({ url, mchid, serial, privateKey, platformKey }) {
  const pool = new Pool(url, { connections: null })
  const [key, publicKey] = [createPrivateKey(privateKey), createPublicKey(platformKey)]
  const signed = limited((message, done) => sign('sha256', Buffer.from(message), key, done))

  const send = (method, path, body, authorization) =>
    new Promise((resolve, reject) => {
      const chunks = []
      let headers = {}
      pool.dispatch(
        {
          path,
          method,
          headers: { Accept: 'application/json', 'Content-Type': 'application/json', Authorization: authorization },
          body,
        },
        {
          onRequestStart: () => undefined,
          onResponseStart: (_, __, received) => {
            headers = received
          },
          onResponseData: (_, chunk) => chunks.push(chunk),
          onResponseEnd: () => resolve({ headers, text: Buffer.concat(chunks).toString() }),
          onResponseError: (_, error) => reject(error),
        },
      )
    })

  return async (method, path, given) => {
    const body = given && JSON.stringify(given)
    const [timestamp, nonce] = [Math.floor(Date.now() / 1000), randomBytes(16).toString('hex')]
    const signature = (await signed(`${method}\n${path}\n${timestamp}\n${nonce}\n${body ?? ''}\n`)).toString('base64')
    const { headers, text } = await send(
      method,
      path,
      body ?? null,
      `WECHATPAY2-SHA256-RSA2048 mchid="${mchid}",serial_no="${serial}",nonce_str="${nonce}",timestamp="${timestamp}",signature="${signature}"`,
    )
    const answer = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
    const proof = Buffer.from(headers['wechatpay-signature'] ?? '', 'base64')
    if (!verify('sha256', Buffer.from(answer), publicKey, proof)) throw new Error('the bench answers wrongly')
    return JSON.parse(text)
  }
}

/** A function with a callback as one that promises, so many at once. */
function limited(run) {
  const waiting = []
  let running = 0
  return (given) =>
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
