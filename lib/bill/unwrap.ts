import type { Decrypter } from '../crypto/roles.js'
import { DecryptionError, TransportError } from '../errors.js'
import { fromBase64, utf8 } from '../platform/bytes.js'
import { SUBJECT } from './source.js'

const KEY_BYTES = 32

/**
 * The key of a file. The client has decrypted it where the spec says so; the Base64 of a ciphertext is decrypted here.
 */
export async function unwrap(key: string, decrypter: Decrypter | undefined): Promise<Uint8Array> {
  const plain = utf8(key)
  if (plain.length === KEY_BYTES) return plain
  if (!decrypter) {
    throw new DecryptionError(`${SUBJECT}: this client has no key that could decrypt \`encrypt_key\``, {
      field: 'encrypt_key',
    })
  }
  try {
    const unwrapped = await decrypter.decrypt(fromBase64(key))
    if (unwrapped.length === KEY_BYTES) return unwrapped
  } catch (cause) {
    if (cause instanceof TransportError) throw cause // its time is over
    throw new DecryptionError(
      `${SUBJECT}: \`encrypt_key\` cannot be decrypted; was it encrypted for another merchant certificate?`,
      { field: 'encrypt_key', cause },
    )
  }
  throw new DecryptionError(
    `${SUBJECT}: \`encrypt_key\` is not a key of AEAD_AES_256_GCM; request the bill with that \`algorithm\``,
    {
      field: 'encrypt_key',
    },
  )
}
