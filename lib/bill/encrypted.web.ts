import { decrypt } from '../crypto/aes.web.js'
import type { Decrypter } from '../crypto/roles.js'
import { TransportError } from '../errors.js'
import { collect } from '../transport/collect.js'
import { type Authenticated, mismatch, type Room } from './authenticated.js'
import { type Source, SUBJECT } from './source.js'
import { unwrap } from './unwrap.js'

/**
 * Resolves to the plaintext of an encrypted file, once the whole file is authenticated.
 *
 * WebCrypto decrypts whole texts alone, so ciphertext and plaintext are held in memory, up to `most` bytes each.
 *
 * @throws {DecryptionError} when the key or the nonce does not match the file.
 * @throws {TransportError} `reason: 'size'` when it is larger.
 */
export async function authenticate(
  file: AsyncIterable<Uint8Array>,
  encryption: NonNullable<Source['encryption']>,
  decrypter: Decrypter | undefined,
  { most }: Room,
): Promise<Authenticated> {
  const key = await unwrap(encryption.key, decrypter)
  const ciphertext = await collect(file, most, () => tooLarge(most))
  const plaintext = await decrypt(ciphertext, key, encryption.nonce, '').catch((cause: unknown) => {
    throw mismatch(cause)
  })
  const content = async function* () {
    if (plaintext.length > 0) yield plaintext
  }
  return { content: content(), release: async () => undefined }
}

function tooLarge(most: number): TransportError {
  const problem = `the encrypted file is larger than ${most} bytes (\`maxResponseSize\`), and this runtime decrypts it in memory`
  return new TransportError(`${SUBJECT}: ${problem}; raise the setting, or download the bill on Node.js`, {
    reason: 'size',
    sent: true,
  })
}
