import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { SignableFields, SignType } from '../../types/core.js'
import { RequestError } from '../errors.js'
import { signingTextV2 } from './signing-text.js'

const DIGESTS: Readonly<Record<SignType, (text: string, apiv2Key: string) => string>> = {
  MD5: (text) => createHash('md5').update(text).digest('hex'),
  'HMAC-SHA256': (text, apiv2Key) => createHmac('sha256', apiv2Key).update(text).digest('hex'),
}

/** The digest by the length of a signature: an answer states no `sign_type`. */
const BY_LENGTH: ReadonlyMap<number, SignType> = new Map([
  [32, 'MD5'],
  [64, 'HMAC-SHA256'],
])

/**
 * The APIv2 signature of the fields: 32 upper-case hexadecimal digits for MD5, 64 for HMAC-SHA256.
 *
 * @param apiv2Key The APIv2 key, which is also the key of the HMAC. The APIv3 key gives another signature.
 * @param signType Default: MD5, as for a message without `sign_type`.
 * @throws {RequestError} when a value is an object or a list.
 */
export function signV2(fields: SignableFields, apiv2Key: string, signType: SignType = 'MD5'): string {
  return DIGESTS[signType](`${signingTextV2(fields)}&key=${apiv2Key}`, apiv2Key).toUpperCase()
}

/**
 * Whether `sign`, one of the fields, is the signature of the others, compared in constant time.
 *
 * @param signType The only digest to accept, as for notifications. Default: the one that has the length of `sign`, as for
 * answers.
 */
export function verifyV2(fields: SignableFields, apiv2Key: string, signType?: SignType): boolean {
  const { sign } = fields
  if (typeof sign !== 'string' || !Object.hasOwn(fields, 'sign')) return false
  const stated = BY_LENGTH.get(sign.length)
  if (stated === undefined || (signType !== undefined && signType !== stated)) return false
  const wanted = signatureOf(fields, apiv2Key, stated)
  const given = Buffer.from(sign)
  return wanted !== undefined && given.length === wanted.length && timingSafeEqual(given, wanted)
}

/** The signature of fields that arrived; `undefined` where one is an object or a list, which no signature covers. */
function signatureOf(fields: SignableFields, apiv2Key: string, signType: SignType): Buffer | undefined {
  try {
    return Buffer.from(signV2(fields, apiv2Key, signType))
  } catch (error) {
    if (error instanceof RequestError) return undefined
    throw error
  }
}
