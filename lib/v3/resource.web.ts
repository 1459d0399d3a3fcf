import type { SealedResource, SealOptions, Suite } from '../../types/core.js'
import { nonce as newNonce } from '../crypto/nonce.js'
import { aeadOf, RSA } from '../crypto/suites.js'
import { base64Of, fromBase64, utf8 } from '../platform/bytes.js'

const NONCE_LENGTH = 12

export function isKnownAlgorithm(algorithm: string | undefined, suite?: Suite): boolean {
  return algorithm === undefined || aeadOf(algorithm, suite) !== undefined
}

/** As on Node.js, and a promise: WebCrypto has no other. */
export async function openResource(resource: SealedResource, key: Uint8Array, suite?: Suite): Promise<Uint8Array> {
  const { algorithm = RSA.aead.name, ciphertext, nonce, associated_data = '' } = resource
  const aead = aeadOf(algorithm, suite)
  if (!aead) throw new Error(`the algorithm ${algorithm.slice(0, 40)} is unknown`)
  return aead.decrypt(fromBase64(ciphertext), key, nonce, associated_data)
}

/** As on Node.js, and a promise: WebCrypto has no other. */
export async function sealResource(
  plaintext: Uint8Array | string,
  key: Uint8Array,
  { associated_data, nonce = newNonce().slice(0, NONCE_LENGTH), suite, ...given }: SealOptions = {},
): Promise<SealedResource & { readonly algorithm: string }> {
  const { algorithm = (suite ?? RSA).aead.name } = given
  const aead = aeadOf(algorithm, suite)
  if (!aead) throw new Error(`the algorithm ${algorithm.slice(0, 40)} is unknown`)
  const bytes = typeof plaintext === 'string' ? utf8(plaintext) : plaintext
  return {
    algorithm,
    ciphertext: base64Of(await aead.encrypt(bytes, key, nonce, associated_data ?? '')),
    ...(associated_data !== undefined && { associated_data }),
    nonce,
  }
}
