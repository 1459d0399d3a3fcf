import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { BillError, RequestError } from 'wechatpay-chain'

/** Algorithms by the length of their digest in hexadecimal digits. */
const BY_LENGTH: Readonly<Record<number, string>> = { 40: 'SHA1', 64: 'SHA256' }

/** The digest of a bill, as `hash_type` and `hash_value` of an answer state it. */
export interface Digest {
  readonly hash_type: string
  /** Hexadecimal digits. */
  readonly hash_value: string
}

/** @throws {RequestError} when the text is not a digest. */
export function readDigest(text: string): Digest {
  const hash_type = /^[\da-f]+$/i.test(text) ? BY_LENGTH[text.length] : undefined
  if (hash_type !== undefined) return { hash_type, hash_value: text.toLowerCase() }
  throw new RequestError('verify: --digest must be `hash_value` of the answer: 40 hexadecimal digits of SHA1')
}

/**
 * Checks a saved bill by its digest, which is that of the text: a compressed file is decompressed.
 *
 * @throws {BillError} when it has another digest.
 */
export async function checkDigest(
  path: string,
  isCompressed: boolean,
  { hash_type, hash_value }: Digest,
): Promise<void> {
  const hash = createHash(hash_type.toLowerCase())
  if (isCompressed) await pipeline(createReadStream(path), createGunzip(), hash)
  else await pipeline(createReadStream(path), hash)
  const found = hash.digest('hex')
  if (found === hash_value.toLowerCase()) return
  throw new BillError(`verify: the ${hash_type} of the bill is ${found}, and the answer states ${hash_value}`)
}
