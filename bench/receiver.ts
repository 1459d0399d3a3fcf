import { createDecipheriv, createPublicKey, createSecretKey, generateKeyPairSync, verify } from 'node:crypto'
import { createReceiver } from '../dist/receiver.js'
import { forgeNotification } from '../dist/testing.js'
import type { Measured } from './goals.js'
import { inRounds, middle, PLATFORM_SERIAL, ratio } from './measure.js'

const ROUNDS = 21
const NOTIFICATIONS = 2_000
const APIV3_KEY = '0123456789abcdef0123456789abcdef'

const RESOURCE = {
  transaction_id: '1217752501201407033233368018',
  amount: { payer_total: 100, total: 100, currency: 'CNY', payer_currency: 'CNY' },
  mchid: '1230000109',
  trade_state: 'SUCCESS',
  bank_type: 'CMC',
  success_time: '2018-06-08T10:34:56+08:00',
  payer: { openid: 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o' },
  out_trade_no: '1217752501201407033233368018',
  appid: 'wxd678efh567hg6787',
  trade_state_desc: '支付成功',
  trade_type: 'JSAPI',
}

/** What `receive` takes for a notification, beside nothing but verification, decryption and parsing by node:crypto. */
export async function receiver(): Promise<Measured> {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const platform = { serial: PLATFORM_SERIAL, privateKey, apiv3Key: APIV3_KEY }
  const forged = await forgeNotification({ event_type: 'TRANSACTION.SUCCESS', resource: RESOURCE, platform })
  const body = Buffer.from(forged.body)
  const headers = Object.fromEntries(
    // As node:http has them, with what WeChat Pay's own carry beside the signature.
    Object.entries({ Host: 'shop.example', 'User-Agent': 'Mozilla/4.0', Accept: '*/*', ...forged.headers }).map(
      ([name, value]) => [name.toLowerCase(), value],
    ),
  )
  const ours = createReceiver({ certs: { [PLATFORM_SERIAL]: publicKey }, apiv3Key: APIV3_KEY, dedupe: false })
  const receive = async () => void (await ours.receive({ headers, body }))
  const bare = bareReceiver(headers, body, createPublicKey(privateKey))
  const ways = { receive, bare }
  const rounds = await inRounds(['receive', 'bare'] as const, ROUNDS, async (name) => ({
    cpu: await cpuOf(ways[name]),
  }))
  console.log(`\nnotifications, ${NOTIFICATIONS} a round, medians of ${ROUNDS}`)
  for (const name of rounds.keys())
    console.log(`  ${name.padEnd(24)} ${middle(rounds, 'cpu', name).toFixed(1)} µs of CPU`)
  return { notifications: ratio(rounds, 'cpu', 'bare', 'receive') }
}

function bareReceiver(
  headers: Readonly<Record<string, string>>,
  body: Buffer,
  key: ReturnType<typeof createPublicKey>,
) {
  const aesKey = createSecretKey(Buffer.from(APIV3_KEY)) // Node.js 24 takes 30 µs more for bytes
  return async (): Promise<void> => {
    const text = body.toString()
    const message = `${headers['wechatpay-timestamp']}\n${headers['wechatpay-nonce']}\n${text}\n`
    const signature = Buffer.from(headers['wechatpay-signature'] ?? '', 'base64')
    if (!verify('sha256', Buffer.from(message), key, signature)) throw new Error('the bench has signed it wrongly')
    const { resource } = JSON.parse(text)
    const sealed = Buffer.from(resource.ciphertext, 'base64')
    const decipher = createDecipheriv('aes-256-gcm', aesKey, resource.nonce)
    decipher.setAAD(Buffer.from(resource.associated_data ?? '')).setAuthTag(sealed.subarray(-16))
    JSON.parse(decipher.update(sealed.subarray(0, -16), undefined, 'utf8') + decipher.final('utf8'))
  }
}

/** Microseconds of CPU for one: on one thread that never waits it is the same as time, and steadier. */
async function cpuOf(work: () => Promise<void>): Promise<number> {
  const begun = process.cpuUsage()
  for (let left = NOTIFICATIONS; left > 0; left -= 1) await work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / NOTIFICATIONS
}
