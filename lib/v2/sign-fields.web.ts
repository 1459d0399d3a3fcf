import type { SignableFields, SignType } from '../../types/core.js'
import { hexOf, utf8 } from '../platform/bytes.js'
import { onlyNode } from '../platform/only-node.web.js'
import { signingTextV2 } from './signing-text.js'

/** @throws {ConfigError} for MD5, which WebCrypto does not have. */
export async function signFields(fields: SignableFields, apiv2Key: string, signType?: SignType): Promise<string> {
  const text = `${signingTextV2(fields)}&key=${apiv2Key}`
  if (signType !== 'HMAC-SHA256') throw onlyNode('a signature of APIv2 by MD5', 'MD5; sign by HMAC-SHA256')
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', utf8(apiv2Key), algorithm, false, ['sign'])
  return hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text)))).toUpperCase()
}
