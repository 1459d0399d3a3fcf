import { createHash } from 'node:crypto'
import { fromHex, hexOf, sameBytes } from '../platform/bytes.js'

/** A running digest. Runtimes other than Node.js give its result as a promise. */
export interface Digest {
  update(bytes: Uint8Array): unknown
  digest(): Uint8Array | Promise<Uint8Array>
}

/** Whether `digest` (hexadecimal, any case) is the SHA-1 of `bytes`. Bills still state it. */
export function isSha1(bytes: Uint8Array, digest: string): boolean | Promise<boolean> {
  return isSame(createHash('sha1').update(bytes).digest(), digest)
}

/** The SHA-1 of a text, in lower-case hexadecimal digits. */
export function sha1Of(text: string): string | Promise<string> {
  return hexOf(createHash('sha1').update(text).digest())
}

/**
 * A running digest; `undefined` where this machine's OpenSSL has no such algorithm, as in builds without SM3.
 *
 * @param algorithm As a spec or an answer names it, in capitals or not: `SHA1`, `sha256`, `SM3`.
 */
export function startDigest(algorithm: string): Digest | undefined {
  try {
    return createHash(algorithm.toLowerCase())
  } catch {
    return undefined // getHashes() would list what there is, in half a millisecond
  }
}

/** Whether `digest` (hexadecimal, any case) is the digest of `hash`, compared in constant time. Finalises `hash`. */
export async function isDigest(hash: Digest, digest: string): Promise<boolean> {
  return isSame(await hash.digest(), digest)
}

function isSame(actual: Uint8Array, digest: string): boolean {
  return digest.length === 2 * actual.length && sameBytes(fromHex(digest), actual)
}
