import { createHash, type Hash, timingSafeEqual } from 'node:crypto'

/** Whether `digest` (hexadecimal, any case) is the SHA-1 of `bytes`. Bills still state it. */
export function isSha1(bytes: Uint8Array, digest: string): boolean {
  return isDigest(createHash('sha1').update(bytes), digest)
}

/**
 * A running digest; `undefined` where this machine's OpenSSL has no such algorithm, as in builds without SM3.
 *
 * @param algorithm As a spec or an answer names it, in capitals or not: `SHA1`, `sha256`, `SM3`.
 */
export function startDigest(algorithm: string): Hash | undefined {
  try {
    return createHash(algorithm.toLowerCase())
  } catch {
    return undefined // getHashes() would list what there is, in half a millisecond
  }
}

/** Whether `digest` (hexadecimal, any case) is the digest of `hash`, compared in constant time. Finalises `hash`. */
export function isDigest(hash: Hash, digest: string): boolean {
  const actual = hash.digest()
  const stated = Buffer.from(digest, 'hex')
  return stated.length === actual.length && digest.length === 2 * actual.length && timingSafeEqual(stated, actual)
}
