import { decrypt } from '../crypto/aes.web.js'
import type { Decrypter } from '../crypto/roles.js'
import { concat } from '../platform/bytes.js'
import { type Authenticated, mismatch } from './authenticated.js'
import type { Source } from './source.js'
import { unwrap } from './unwrap.js'

/**
 * Resolves to the plaintext of an encrypted file, once the whole file is authenticated.
 *
 * WebCrypto decrypts whole texts alone, so ciphertext and plaintext are held in memory.
 *
 * @throws {DecryptionError} when the key or the nonce does not match the file.
 */
export async function authenticate(
  file: AsyncIterable<Uint8Array>,
  encryption: NonNullable<Source['encryption']>,
  decrypter: Decrypter | undefined,
): Promise<Authenticated> {
  const key = await unwrap(encryption.key, decrypter)
  const chunks: Uint8Array[] = []
  for await (const chunk of file) chunks.push(Uint8Array.from(chunk))
  const plaintext = await decrypt(concat(chunks), key, encryption.nonce, '').catch((cause: unknown) => {
    throw mismatch(cause)
  })
  const content = async function* () {
    if (plaintext.length > 0) yield plaintext
  }
  return { content: content(), release: async () => undefined }
}
