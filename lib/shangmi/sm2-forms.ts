import { fromHex, hexOf } from '../platform/bytes.js'
import { contentOf, digitsOf, element, integer, sequenceOf, TAGS } from './der.js'

/** The order of the curve. @see GB/T 32918.5-2017 */
export const ORDER = 0xfffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123n

/** Bytes of the digest in a ciphertext. */
const DIGEST = 32

/** Hexadecimal digits of a coordinate, of a number of a signature, and of the digest. */
const WIDTH = 64

/** A signature as DER. @param digits r and s, 64 hexadecimal digits each. @see GM/T 0009-2012, 7.3 */
export function signatureToDer(digits: string): Uint8Array {
  const [r, s] = [digits.slice(0, WIDTH), digits.slice(WIDTH)].map((number) => integer(fromHex(number)))
  return element(TAGS.sequence, r as Uint8Array, s as Uint8Array) // both are there, by the line above
}

/**
 * The numbers r and s of a signature, 64 hexadecimal digits each.
 *
 * `undefined` when it is not exactly DER, or a number is not between 1 and the order of the curve: the same signature has no
 * second spelling.
 */
export function signatureFromDer(der: Uint8Array): string | undefined {
  try {
    const [r, s, ...more] = sequenceOf(der)
    const numbers = [digitsOf(r), digitsOf(s)]
    const fit = numbers.every((digits) => BigInt(`0x${digits}`) > 0n && BigInt(`0x${digits}`) < ORDER)
    return fit && more.length === 0 ? numbers.join('') : undefined
  } catch {
    return undefined
  }
}

/** Whether bytes have the form of a signature. */
export function isSignature(der: Uint8Array): boolean {
  return signatureFromDer(der) !== undefined
}

/** A ciphertext as DER. @param digits C1 (x and y), C3 and C2, in hexadecimal. @see GM/T 0009-2012, 7.2 */
export function ciphertextToDer(digits: string): Uint8Array {
  const part = (index: number) => fromHex(digits.slice(index * WIDTH, (index + 1) * WIDTH))
  const text = fromHex(digits.slice(3 * WIDTH))
  return element(
    TAGS.sequence,
    integer(part(0)),
    integer(part(1)),
    element(TAGS.octets, part(2)),
    element(TAGS.octets, text),
  )
}

/** The parts C1 (x and y), C3 and C2 of a ciphertext, in hexadecimal; `undefined` when it is not exactly DER of these. */
export function ciphertextFromDer(der: Uint8Array): string | undefined {
  try {
    const [x, y, digest, text, ...more] = sequenceOf(der)
    const [c3, c2] = [contentOf(digest, TAGS.octets), contentOf(text, TAGS.octets)]
    if (c3.length !== DIGEST || c2.length === 0 || more.length > 0) return undefined
    return digitsOf(x) + digitsOf(y) + hexOf(c3) + hexOf(c2)
  } catch {
    return undefined
  }
}
