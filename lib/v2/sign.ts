import { createHmac } from 'node:crypto'

/** The fields to sign; empty and missing ones are left out. */
export type SecretFields = Readonly<Record<string, string | undefined>>

/**
 * The APIv2 signature by HMAC-SHA256, 64 upper-case hexadecimal digits: it covers the fields, sorted by name and joined
 * like a query, followed by the key.
 *
 * @param apiv2Key The APIv2 key, which is also the key of the HMAC. The APIv3 key gives another signature.
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
 */
export function hmacSha256(fields: SecretFields, apiv2Key: string): string {
  const text = Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== undefined && value !== '')
    .toSorted(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')
  return createHmac('sha256', apiv2Key).update(`${text}&key=${apiv2Key}`).digest('hex').toUpperCase()
}
