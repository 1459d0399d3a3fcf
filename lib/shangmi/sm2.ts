import { sm2 } from 'sm-crypto-v2'
import type { KeyHandle, PrivateKey, Sm2PublicKey } from '../../types/core.js'
import { decodeBase64 } from '../crypto/base64.js'
import { KeyProblem } from '../crypto/key-problem.js'
import { base64Of, fromHex, hexOf, utf8 } from '../platform/bytes.js'
import { readPrivate, readPublic } from './read-key.js'
import { ciphertextFromDer, ciphertextToDer, ORDER, signatureFromDer, signatureToDer } from './sm2-forms.js'

export const NAME = 'SM2'

/** The identity of a signer where the parties have agreed upon no other. @see GM/T 0009-2012, 10 */
const IDENTITY = '1234567812345678'

/** C1, C3, C2: the order of GB/T 32918.4-2016. */
const C1C3C2 = 1

/** Bits of the multiples of a point that are kept: 8 bits take five times as long to prepare, and save nothing (measured). */
const WINDOW = 4

/** Hexadecimal digits of C1 and C3, which stand before C2. */
const BEFORE_TEXT = 3 * 64

/**
 * A private SM2 key. It works on the calling thread, for some 2 ms a signature.
 *
 * @throws {KeyProblem} when the input is not such a key.
 */
export function privateKeyOf(input: string | KeyHandle): PrivateKey {
  const scalar = readPrivate(input)
  const number = BigInt(`0x${scalar}`)
  if (number < 1n || number > ORDER - 2n) throw new KeyProblem('unreadable', 'private key') // by GB/T 32918.1-2016, 6.1
  const point = sm2.getPublicKeyFromPrivateKey(scalar)
  return {
    suite: NAME,
    sign: async (message, isOver) => {
      if (isOver?.()) throw new Error('the call has ended')
      const digest = fromHex(sm2.getHash(message, point, IDENTITY))
      return base64Of(signatureToDer(sm2.doSignature(digest, scalar, { hash: false, der: false })))
    },
    decrypt: async (ciphertext) => {
      const parts = ciphertextFromDer(ciphertext)
      if (parts === undefined) throw new Error('it is not a ciphertext of SM2 in DER')
      const plaintext = sm2.doDecrypt(parts, scalar, C1C3C2, { output: 'array' })
      if (plaintext.length === 0) throw new Error('the digest C3 is not that of this key and text')
      return plaintext
    },
  }
}

/** A public SM2 key. @throws {KeyProblem} when the input is not such a key, or its point is not on the curve. */
export function publicKeyOf(input: string | KeyHandle): Sm2PublicKey {
  const { point: given, certificate } = readPublic(input)
  const point = pointOf(given)
  return {
    suite: NAME,
    certificate,
    verify: (message, signature) => {
      const der = decodeBase64(signature)
      const numbers = der && signatureFromDer(der)
      if (numbers === undefined) return false
      return sm2.doVerifySignature(message, numbers, point, { hash: true, der: false, userId: IDENTITY })
    },
    encrypt: (text) => {
      const plaintext = utf8(text)
      if (plaintext.length === 0) throw new RangeError('is empty, which SM2 cannot encrypt')
      return base64Of(ciphertextToDer(encrypt(plaintext, point)))
    },
    isCiphertext: (text) => {
      const der = decodeBase64(text)
      return der !== undefined && ciphertextFromDer(der) !== undefined
    },
  }
}

type Point = ReturnType<typeof sm2.precomputePublicKey>

/** The point with the multiples that make a verification four times faster, in some 10 ms. */
function pointOf(digits: string): Point {
  try {
    return sm2.precomputePublicKey(digits, WINDOW)
  } catch {
    throw new KeyProblem('unreadable', 'point of the curve')
  }
}

/**
 * The ciphertext of a text that is not empty. A key stream of zeros, which a short text meets by chance, is drawn again:
 * GB/T 32918.4-2016, 6.1, A5.
 */
function encrypt(plaintext: Uint8Array, point: Point): string {
  const open = hexOf(plaintext)
  for (;;) {
    const parts = sm2.doEncrypt(plaintext, point, C1C3C2)
    if (parts.slice(BEFORE_TEXT) !== open) return parts
  }
}
