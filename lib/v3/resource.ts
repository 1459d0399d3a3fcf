import type { SealedResource, SealOptions, Suite } from '../../types/core.js'
import type { CipherKey } from '../crypto/aes.js'
import { nonce as newNonce } from '../crypto/nonce.js'
import { aeadOf, RSA } from '../crypto/suites.js'
import { base64Of, fromBase64, utf8 } from '../platform/bytes.js'

/** Characters of a nonce for AES-256-GCM and SM4-GCM. */
const NONCE_LENGTH = 12

/** A resource as it travels, with its algorithm. */
export type Sealed = SealedResource & { readonly algorithm: string }

/** Whether this version can decrypt resources of this algorithm. */
export function isKnownAlgorithm(algorithm: string | undefined, suite?: Suite): boolean {
  return algorithm === undefined || aeadOf(algorithm, suite) !== undefined
}

/**
 * Resolves to the plaintext of a resource: of a notification, of a platform certificate, or of any other value that is
 * encrypted under the APIv3 key.
 *
 * @param key The 32 bytes of the APIv3 key.
 * @param suite Its cipher is known in addition to AES-256-GCM.
 * @throws {Error} when the algorithm is unknown, or key, nonce, associated data and ciphertext do not all belong together.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export async function openResource(resource: SealedResource, key: Uint8Array, suite?: Suite): Promise<Uint8Array> {
  return plaintextOf(resource, key, suite)
}

/**
 * Resolves to a resource as WeChat Pay would send it: the inverse of `openResource`, for mocks and tests.
 *
 * @param key The 32 bytes of the APIv3 key.
 * @throws {Error} when the algorithm is unknown, or the key has another length.
 */
export async function sealResource(
  plaintext: Uint8Array | string,
  key: Uint8Array,
  options?: SealOptions,
): Promise<Sealed> {
  const { ciphertext, sealed } = sealing(plaintext, key, options)
  return sealed(await ciphertext)
}

/**
 * The plaintext of a resource: at once by `node:crypto`, a promise by WebCrypto. Throws like `openResource`.
 *
 * @param imported The same key, where it was imported for many resources.
 */
export function plaintextOf(
  { algorithm = RSA.aead.name, ciphertext, nonce, associated_data = '' }: SealedResource,
  key: Uint8Array,
  suite?: Suite,
  imported: Uint8Array | CipherKey = key,
): Uint8Array | Promise<Uint8Array> {
  const aead = cipherOf(algorithm, suite)
  const own = aead === RSA.aead ? (imported as Uint8Array) : key // the cipher of this runtime takes either
  return aead.decrypt(fromBase64(ciphertext), own, nonce, associated_data)
}

/** The ciphertext, in the same way, and the resource that it makes. Throws like `sealResource`. */
export function sealing(
  plaintext: Uint8Array | string,
  key: Uint8Array,
  { associated_data, nonce = newNonce().slice(0, NONCE_LENGTH), suite, ...given }: SealOptions = {},
) {
  const { algorithm = (suite ?? RSA).aead.name } = given
  const bytes = typeof plaintext === 'string' ? utf8(plaintext) : plaintext
  return {
    ciphertext: cipherOf(algorithm, suite).encrypt(bytes, key, nonce, associated_data ?? ''),
    sealed: (ciphertext: Uint8Array): Sealed => ({
      algorithm,
      ciphertext: base64Of(ciphertext),
      ...(associated_data !== undefined && { associated_data }),
      nonce,
    }),
  }
}

function cipherOf(algorithm: string, suite: Suite | undefined) {
  const aead = aeadOf(algorithm, suite)
  if (!aead) throw new Error(`the algorithm ${algorithm.slice(0, 40)} is unknown`)
  return aead
}
