import { utf8 } from '../platform/bytes.js'

const TAG_BYTES = 16

/** A key of WebCrypto belongs to the request of a Worker that imported it, so the bytes are kept. */
export type CipherKey = Uint8Array

export function cipherKey(bytes: Uint8Array): CipherKey {
  return bytes
}

/** The ciphertext of AES-256-GCM, followed by its tag. */
export async function encrypt(
  plaintext: Uint8Array,
  key: Uint8Array,
  nonce: string,
  associatedData: string,
): Promise<Uint8Array> {
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt'])
  return new Uint8Array(await crypto.subtle.encrypt(parameters(nonce, associatedData), imported, plaintext))
}

/**
 * The plaintext of AES-256-GCM.
 *
 * @param ciphertext The last 16 bytes are the tag.
 * @throws {Error} when key, nonce, associated data, ciphertext and tag do not all belong together.
 */
export async function decrypt(
  ciphertext: Uint8Array,
  key: Uint8Array,
  nonce: string,
  associatedData: string,
): Promise<Uint8Array> {
  if (ciphertext.length < TAG_BYTES) throw new Error('the ciphertext is shorter than its tag')
  const imported = await crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt'])
  return new Uint8Array(await crypto.subtle.decrypt(parameters(nonce, associatedData), imported, ciphertext))
}

/** Some runtimes refuse associated data without a byte, which mean the same as none. */
function parameters(nonce: string, associatedData: string) {
  const iv = utf8(nonce)
  const given = { name: 'AES-GCM', iv, tagLength: 8 * TAG_BYTES }
  return associatedData === '' ? given : { ...given, additionalData: utf8(associatedData) }
}
