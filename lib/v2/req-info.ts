import { createCipheriv, createDecipheriv, createHash } from 'node:crypto'
import { decodeBase64 } from '../crypto/base64.js'

const CIPHER = 'aes-256-ecb'

/**
 * The plaintext of `req_info` in the notification of a refund: a document whose root is `root`, for `readXml`.
 *
 * AES-256-ECB with PKCS#7 under the lower-case hexadecimal MD5 of the APIv2 key. Nothing authenticates the ciphertext, and
 * the notification has no `sign`: query a refund before goods or money depend on it.
 *
 * @param ciphertext Base64.
 * @throws {Error} when it is not Base64, or key and ciphertext do not belong together.
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011940955
 */
export function openReqInfo(ciphertext: string, apiv2Key: string): string {
  const bytes = decodeBase64(ciphertext.replace(/\s/g, ''))
  if (!bytes) throw new Error('req_info is not Base64')
  const decipher = createDecipheriv(CIPHER, keyOf(apiv2Key), null)
  const plaintext = Buffer.concat([decipher.update(bytes), decipher.final()])
  return new TextDecoder('utf-8', { fatal: true }).decode(plaintext)
}

/**
 * `req_info` as WeChat Pay would send it, in Base64: the inverse of `openReqInfo`, for mocks and tests.
 *
 * @param xml The document, from `writeXml(fields, 'root')`.
 */
export function sealReqInfo(xml: string, apiv2Key: string): string {
  const cipher = createCipheriv(CIPHER, keyOf(apiv2Key), null)
  return Buffer.concat([cipher.update(xml), cipher.final()]).toString('base64')
}

function keyOf(apiv2Key: string): Buffer {
  return Buffer.from(createHash('md5').update(apiv2Key).digest('hex'))
}
