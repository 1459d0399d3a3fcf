import { createHash, timingSafeEqual } from 'node:crypto'

/** Whether `digest` (hexadecimal, any case) is the SHA-1 of `bytes`. WeChat Pay still states it for bills. */
export function isSha1(bytes: Uint8Array, digest: string): boolean {
  const actual = createHash('sha1').update(bytes).digest()
  const stated = Buffer.from(digest, 'hex')
  return stated.length === actual.length && timingSafeEqual(stated, actual)
}
