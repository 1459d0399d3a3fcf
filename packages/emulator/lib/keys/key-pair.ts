import { createPrivateKey, createPublicKey, generatePrime, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** Size of all keys of the emulator, in bits. */
export const BITS = 2048

/** An RSA key pair. */
export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

/** The public exponent. */
const E = 65_537n

const generate = promisify<number, { bigint: true }, bigint>(generatePrime)

/**
 * Generates a throw-away RSA key pair of 2048 bits on the thread pool. Several calls run in parallel.
 *
 * `generateKeyPair` of OpenSSL 3 searches its primes by the rules of FIPS 186, which takes 2.5 times as long as its `generatePrime`:
 * 220 ms of CPU for a key on a machine where two primes take 90. An emulator needs three keys before it is ready. The primes
 * are OpenSSL's, and so is everything that is done with the key; only its numbers are computed here. No client makes keys.
 */
export async function makeKeyPair(): Promise<KeyPair> {
  const [one, other] = await Promise.all([makePrime(), makePrime()])
  if (one === other) return makeKeyPair()
  const [p, q] = one > other ? [one, other] : [other, one]
  const d = inverse(E, (p - 1n) * (q - 1n))
  const numbers = { n: p * q, e: E, d, p, q, dp: d % (p - 1n), dq: d % (q - 1n), qi: inverse(q, p) }
  const texts = Object.entries(numbers).map(([name, value]) => [name, base64url(value)])
  const privateKey = createPrivateKey({ format: 'jwk', key: { kty: 'RSA', ...Object.fromEntries(texts) } })
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/** A prime of half the bits, its two highest ones set, to which the exponent has an inverse. */
async function makePrime(): Promise<bigint> {
  const prime = await generate(BITS / 2, { bigint: true })
  return prime % E === 1n ? makePrime() : prime
}

/** The number that, times `value`, leaves 1 when divided by `modulus`; the two have no common divisor. */
function inverse(value: bigint, modulus: bigint): bigint {
  let [rest, next] = [modulus, value % modulus]
  let [factor, nextFactor] = [0n, 1n]
  while (next !== 0n) {
    const times = rest / next
    const [following, followingFactor] = [rest - times * next, factor - times * nextFactor]
    rest = next
    next = following
    factor = nextFactor
    nextFactor = followingFactor
  }
  return factor < 0n ? factor + modulus : factor
}

function base64url(value: bigint): string {
  const digits = value.toString(16)
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex').toString('base64url')
}
