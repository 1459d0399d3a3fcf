import type { Credentials } from '../../types/core.js'
import { RSA, SUITES } from '../crypto/suites.js'

/** The scheme of a merchant's requests; also the `Wechatpay-Signature-Type` of WeChat Pay's own messages. */
export const SCHEME = RSA.schemes.mchid

/** The schemes of requests, by owner: a merchant or a brand. */
export const SCHEMES = RSA.schemes

const FIELDS = ['nonce_str', 'timestamp', 'serial_no', 'signature'] as const

/**
 * The value of an `Authorization` header.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012365342
 * @see https://pay.weixin.qq.com/doc/brand/4015597833
 */
export function formatAuthorization(scheme: string, credentials: Credentials): string {
  const { nonce_str, timestamp, serial_no, signature } = credentials
  const owner = ownerField(scheme)
  return `${scheme} ${owner}="${credentials[owner]}",nonce_str="${nonce_str}",timestamp="${timestamp}",serial_no="${serial_no}",signature="${signature}"`
}

/** Scheme and fields of an `Authorization` header, in any order of fields; or the problem with it. */
export function parseAuthorization(header: string): { scheme: string; credentials: Credentials } | { problem: string } {
  const [, scheme, list] = /^(\S+)\s+(.+)$/.exec(header.trim()) ?? []
  if (scheme === undefined || list === undefined) return { problem: 'it is not a scheme followed by fields' }
  const fields = new Map<string, string>()
  for (const part of list.split(',')) {
    const [, name, value] = /^\s*(\w+)="([^"]*)"\s*$/.exec(part) ?? []
    if (name === undefined || value === undefined) return { problem: 'a field is not of the form name="value"' }
    if (fields.has(name)) return { problem: `the field ${name} occurs twice` }
    fields.set(name, value)
  }
  const owner = ownerField(scheme)
  const missing = [owner, ...FIELDS].find((name) => !fields.get(name))
  if (missing) return { problem: `the field ${missing} is missing` }
  const field = (name: (typeof FIELDS)[number]) => fields.get(name) ?? ''
  return {
    scheme,
    credentials: {
      [owner]: fields.get(owner),
      nonce_str: field('nonce_str'),
      timestamp: field('timestamp'),
      serial_no: field('serial_no'),
      signature: field('signature'),
    },
  }
}

/** The field that names the owner in a scheme. */
function ownerField(scheme: string): 'mchid' | 'brand_id' {
  return SUITES.some(({ schemes }) => schemes.brand_id === scheme) ? 'brand_id' : 'mchid'
}
