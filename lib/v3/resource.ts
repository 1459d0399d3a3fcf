import type { SealedResource, SealOptions, Suite } from '../../types/core.js'
import { nonce as newNonce } from '../crypto/nonce.js'
import { aeadOf, RSA } from '../crypto/suites.js'

/** Characters of a nonce for AES-256-GCM and SM4-GCM. */
const NONCE_LENGTH = 12

/** Whether this version can decrypt resources of this algorithm. */
export function isKnownAlgorithm(algorithm: string | undefined, suite?: Suite): boolean {
  return algorithm === undefined || aeadOf(algorithm, suite) !== undefined
}

/**
 * The plaintext of a resource: of a notification, of a platform certificate, or of any other value that is encrypted
 * under the APIv3 key.
 *
 * @param key The 32 bytes of the APIv3 key.
 * @param suite Its cipher is known in addition to AES-256-GCM.
 * @throws {Error} when the algorithm is unknown, or key, nonce, associated data and ciphertext do not all belong together.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function openResource(resource: SealedResource, key: Uint8Array, suite?: Suite): Uint8Array {
  const { algorithm = RSA.aead.name, ciphertext, nonce, associated_data = '' } = resource
  const aead = aeadOf(algorithm, suite)
  if (!aead) throw new Error(`the algorithm ${algorithm.slice(0, 40)} is unknown`)
  // Those of Node.js are synchronous.
  return aead.decrypt(Buffer.from(ciphertext, 'base64'), key, nonce, associated_data) as Uint8Array
}

/**
 * A resource as WeChat Pay would send it: the inverse of `openResource`, for mocks and tests.
 *
 * @param key The 32 bytes of the APIv3 key.
 * @throws {Error} when the algorithm is unknown, or the key has another length.
 */
export function sealResource(
  plaintext: Uint8Array | string,
  key: Uint8Array,
  { associated_data, nonce = newNonce().slice(0, NONCE_LENGTH), suite, ...given }: SealOptions = {},
): SealedResource & { readonly algorithm: string } {
  const { algorithm = (suite ?? RSA).aead.name } = given
  const aead = aeadOf(algorithm, suite)
  if (!aead) throw new Error(`the algorithm ${algorithm.slice(0, 40)} is unknown`)
  const bytes = typeof plaintext === 'string' ? Buffer.from(plaintext) : plaintext
  const ciphertext = aead.encrypt(bytes, key, nonce, associated_data ?? '') as Uint8Array // as above
  return {
    algorithm,
    ciphertext: Buffer.from(ciphertext).toString('base64'),
    ...(associated_data !== undefined && { associated_data }),
    nonce,
  }
}
