import type { PlatformSide } from '../../keys/keys.js'
import type { Received } from '../../world/exchange.js'
import { paramError } from '../../world/refusal.js'

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
    if (value === undefined) throw paramError(name, 'header', `is missing; it must be ${words}`)
    if (!wanted.test(String(value))) throw paramError(name, 'header', `must be ${words}`, value)
  }
}

/**
 * The key that a request names in `Wechatpay-Serial`: it decrypts the request's sensitive fields and signs the answer.
 * Default without the header: the first of `sides`.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when the platform has no such key.
 */
export function platformSide({ headers }: Received, sides: readonly [PlatformSide, ...PlatformSide[]]): PlatformSide {
  const serial = headers['wechatpay-serial']
  if (serial === undefined) return sides[0]
  const side = sides.find((known) => known.serial === String(serial).replace(/^[\da-f]{40}$/i, upperCase))
  if (side) return side
  const known = sides.map((one) => one.serial).join(' and ')
  throw paramError('Wechatpay-Serial', 'header', `names no key of this platform; there are ${known}`, serial)
}

function upperCase(text: string): string {
  return text.toUpperCase()
}
