import type { SignableFields, SignType } from '../../types/core.js'
import { compareBytes } from '../platform/bytes.js'
import { scalarText } from './write-xml.js'

/** Whether this is a digest of APIv2. */
export function isSignType(value: unknown): value is SignType {
  return value === 'MD5' || value === 'HMAC-SHA256'
}

/**
 * The text that an APIv2 signature covers, without the key: the fields sorted by the bytes of their names and joined like
 * a query, values neither encoded nor trimmed. `sign` and empty, `null` and missing fields are left out; `0` and `false`
 * are not.
 *
 * @throws {RequestError} when a value is an object or a list, for which WeChat Pay defines no text.
 * @see https://pay.weixin.qq.com/wiki/doc/api/jsapi.php?chapter=4_3
 */
export function signingTextV2(fields: SignableFields): string {
  return Object.entries(fields)
    .filter(([name, value]) => name !== 'sign' && value !== undefined && value !== null && value !== '')
    .map(([name, value]) => [name, `${name}=${scalarText(value, name)}`] as const)
    .toSorted(([a], [b]) => compareBytes(a, b))
    .map(([, pair]) => pair)
    .join('&')
}
