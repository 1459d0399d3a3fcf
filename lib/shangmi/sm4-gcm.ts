import { sm3, sm4 } from 'sm-crypto-v2'
import type { Aead } from '../../types/core.js'
import { concat, fromHex, utf8 } from '../platform/bytes.js'

const TAG_BYTES = 16

/** Hexadecimal digits of a key of SM4. */
const KEY_DIGITS = 32

/** SM4-GCM as the resources of WeChat Pay use it: the key is the first half of the SM3 digest of the APIv3 key. */
export const sm4Gcm: Aead = {
  name: 'AEAD_SM4_GCM',
  encrypt: (plaintext, key, nonce, associatedData) => seal(plaintext, keyOf(key), utf8(nonce), utf8(associatedData)),
  decrypt: (ciphertext, key, nonce, associatedData) =>
    unseal(ciphertext, keyOf(key), utf8(nonce), utf8(associatedData)),
}

/** The ciphertext of SM4-GCM, followed by its tag. @param key 16 bytes. @see https://www.rfc-editor.org/rfc/rfc8998 */
export function seal(plaintext: Uint8Array, key: Uint8Array, iv: Uint8Array, associatedData: Uint8Array): Uint8Array {
  const options = { mode: 'gcm', output: 'array', outputTag: true, iv, associatedData } as const
  const { output, tag = new Uint8Array() } = sm4.encrypt(plaintext, key, options)
  return concat([output, tag])
}

/** The inverse of `seal`. @throws {Error} when key, IV, associated data, ciphertext and tag do not all belong together. */
export function unseal(
  ciphertext: Uint8Array,
  key: Uint8Array,
  iv: Uint8Array,
  associatedData: Uint8Array,
): Uint8Array {
  if (ciphertext.length < TAG_BYTES) throw new Error('the ciphertext is shorter than its tag')
  const split = ciphertext.length - TAG_BYTES
  const tag = ciphertext.subarray(split)
  return sm4.decrypt(ciphertext.subarray(0, split), key, { mode: 'gcm', output: 'array', iv, associatedData, tag })
}

function keyOf(apiv3Key: Uint8Array): Uint8Array {
  return fromHex(sm3(apiv3Key).slice(0, KEY_DIGITS))
}
