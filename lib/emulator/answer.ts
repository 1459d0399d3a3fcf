import { randomBytes } from 'node:crypto'
import { nonce } from '../crypto/nonce.js'
import { SCHEME } from '../crypto/rsa.js'
import { replyMessage } from '../v3/message.js'
import type { PlatformSide } from './keys.js'
import { REASON } from './refusal.js'
import type { Answer } from './types.js'

/** What an operation answers, before it becomes text. */
export interface Outcome {
  readonly status: number
  /** `undefined` for an answer without a body. */
  readonly data: unknown
  /** The number at the end of `Request-ID`. */
  readonly reason?: number
  /** The spec says that this answer carries no signature. */
  readonly unsigned?: boolean
}

/**
 * The answer as it goes over the wire: serialised once, signed over the very text that is sent.
 *
 * @param side The platform key that signs.
 * @param now Milliseconds since the epoch.
 */
export async function toAnswer(outcome: Outcome, side: PlatformSide, now: number): Promise<Answer> {
  const { status, data, reason = REASON.none } = outcome
  const body = data === undefined ? '' : JSON.stringify(data)
  return {
    status,
    headers: {
      ...(data !== undefined && { 'Content-Type': 'application/json' }),
      ...(status !== 204 && { 'Content-Length': String(Buffer.byteLength(body)) }),
      'Request-ID': `${randomBytes(16).toString('hex').toUpperCase()}-${reason}`,
      ...(!outcome.unsigned && (await signatureHeaders(body, side, now))),
    },
    body,
  }
}

async function signatureHeaders(body: string, side: PlatformSide, now: number): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000))
  const nonceText = nonce()
  const signature = await side.key.sign(replyMessage(timestamp, nonceText, Buffer.from(body)))
  return {
    'Wechatpay-Timestamp': timestamp,
    'Wechatpay-Nonce': nonceText,
    'Wechatpay-Serial': side.serial,
    'Wechatpay-Signature': Buffer.from(signature).toString('base64'),
    'Wechatpay-Signature-Type': SCHEME,
  }
}
