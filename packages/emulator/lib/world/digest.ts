import { createHash, getHashes } from 'node:crypto'

/**
 * The digest of bytes in lower-case hexadecimal digits; `undefined` where this machine's OpenSSL has no such algorithm,
 * as some builds leave SM3 out.
 *
 * @param algorithm As a spec or an answer names it, in capitals or not: `sha256`, `SM3`.
 */
export function digestOf(algorithm: string, bytes: Uint8Array): string | undefined {
  const name = algorithm.toLowerCase()
  return getHashes().includes(name) ? createHash(name).update(bytes).digest('hex') : undefined
}
