import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject } from 'node:crypto'
import type { Aead } from './suite.js'

const TAG_BYTES = 16

/** A key that was imported once. Node.js 24 imports bytes for each message, which takes longer than to decrypt it. */
export type CipherKey = KeyObject

/** A key for many messages. @param bytes Copied. */
export function cipherKey(bytes: Uint8Array): CipherKey {
  return createSecretKey(bytes)
}

/** The ciphertext of AES-256-GCM, followed by its tag. */
export function encrypt(plaintext: Uint8Array, key: Uint8Array, nonce: string, associatedData: string): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(nonce))
  cipher.setAAD(Buffer.from(associatedData))
  return Buffer.concat([cipher.update(plaintext), cipher.final(), cipher.getAuthTag()])
}

/**
 * The plaintext of AES-256-GCM.
 *
 * @param ciphertext The last 16 bytes are the tag.
 * @throws {Error} when key, nonce, associated data, ciphertext and tag do not all belong together.
 */
export function decrypt(
  ciphertext: Uint8Array,
  key: Uint8Array | CipherKey,
  nonce: string,
  associatedData: string,
): Uint8Array {
  if (ciphertext.length < TAG_BYTES) throw new Error('the ciphertext is shorter than its tag')
  const split = ciphertext.length - TAG_BYTES
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.from(associatedData))
  decipher.setAuthTag(ciphertext.subarray(split))
  const plaintext = decipher.update(ciphertext.subarray(0, split))
  decipher.final() // returns no bytes; throws when the tag does not match
  return plaintext
}

/** AES-256-GCM, with the name that resources use. */
export const aes256Gcm = { name: 'AEAD_AES_256_GCM', encrypt, decrypt } as const satisfies Aead
