import { randomHex, uuid } from '../platform/random.js'

/** Random bytes of a nonce. */
const BYTES = 16

/** Nonces for which a source takes random bytes at once. */
const AT_ONCE = 128

/** An unpredictable nonce: 32 hexadecimal digits with 122 random bits, which Node.js generates in batches. */
export function nonce(): string {
  return uuid().replaceAll('-', '')
}

/**
 * A source of nonces, each of 32 hexadecimal digits with 128 random bits, for those who need one at every call: it asks for the
 * random bytes of many at once, and builds no text of its own for each.
 */
export function nonces(): () => string {
  let digits = ''
  let at = 0
  return () => {
    if (at >= digits.length) {
      digits = randomHex(BYTES * AT_ONCE)
      at = 0
    }
    at += 2 * BYTES
    return digits.slice(at - 2 * BYTES, at)
  }
}
