import type { PlatformSide } from '../../keys/platform-side.js'
import type { Received } from '../../world/exchange.js'
import { paramError, type Refusal } from '../../world/refusal.js'

interface Rule {
  readonly name: string
  readonly wanted: RegExp
  readonly words: string
}

const MANDATORY: readonly Rule[] = [
  { name: 'Accept', wanted: /application\/(?:json|\*)|\*\/\*/i, words: 'application/json' },
  { name: 'User-Agent', wanted: /\S/, words: 'the name of the client' },
]

const OF_A_BODY: Rule = {
  name: 'Content-Type',
  wanted: /^(?:application\/json\s*(?:;|$)|multipart\/form-data\s*;)/i,
  words: 'application/json, or multipart/form-data with its boundary for an upload',
}

/**
 * Checks the headers that every request carries.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` that names the header.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012081726
 */
export function checkHeaders({ headers, body }: Received): void {
  const rules = body?.length === 0 ? MANDATORY : [...MANDATORY, OF_A_BODY]
  for (const { name, wanted, words } of rules) {
    const value = headers[name.toLowerCase()]
    const more = { chinese: name === 'Content-Type' ? `Http头${name}有误` : 'Http头缺少Accept或User-Agent' }
    if (value === undefined) throw paramError(name, 'header', `is missing; it must be ${words}`, undefined, more)
    if (!wanted.test(String(value))) throw paramError(name, 'header', `must be ${words}`, value, more)
  }
}

/**
 * The key that a request names in `Wechatpay-Serial`: it decrypts the request's sensitive fields and signs the answer.
 *
 * `undefined` without the header, when it is empty (clients send it so before they know a serial), and when the platform has
 * no such key: that matters only where something is encrypted.
 */
export function namedSide({ headers }: Received, sides: readonly PlatformSide[]): PlatformSide | undefined {
  const serial = serialIn(headers).replace(/^[\da-f]{40}$/i, upperCase)
  return sides.find((known) => known.serial === serial)
}

/**
 * The refusal of a request with encrypted fields whose key is unknown.
 *
 * @param sides The keys of the platform.
 */
export function unknownSide({ headers }: Received, sides: readonly PlatformSide[]): Refusal {
  const serial = serialIn(headers)
  const issue = 'is missing; it names the key that encrypted the sensitive fields'
  const known = sides.map((one) => one.serial).join(' and ')
  const chinese = '平台证书序列号Wechatpay-Serial错误'
  if (serial === '') return paramError('Wechatpay-Serial', 'header', issue, undefined, { chinese })
  const unknown = `names no key of this platform; there are ${known}`
  return paramError('Wechatpay-Serial', 'header', unknown, serial, { chinese })
}

function serialIn(headers: Received['headers']): string {
  return String(headers['wechatpay-serial'] ?? '').trim()
}

function upperCase(text: string): string {
  return text.toUpperCase()
}
