import type {
  ImportedPublicKey,
  ImportOptions,
  PrivateKey,
  PrivateKeyInput,
  PublicKeyInput,
  Suite,
} from '../../types/core.js'
import { createPool } from '../crypto/pool.js'
import { ConfigError } from '../errors.js'
import { readPrivateKey, readPublicKey } from './read-key.js'

/**
 * A private key that signs and decrypts on the thread pool: the merchant's, or in a mock that of the platform.
 *
 * @throws {ConfigError} when the input is not a private key of the suite; for RSA, of 2048 bits or more.
 * Also when `atOnce` is not a whole number above 0.
 */
export function importPrivateKey(input: PrivateKeyInput, { atOnce, suite }: ImportOptions = {}): PrivateKey {
  // With 0, nothing would ever be signed.
  if (atOnce !== undefined && !(Number.isSafeInteger(atOnce) && atOnce > 0)) {
    throw new ConfigError('`atOnce` must be a whole number above 0')
  }
  const limit = atOnce === undefined ? undefined : createPool(atOnce)
  return readPrivateKey(input, '`privateKey`', limit, suite && [suite])
}

/**
 * A public key that verifies and encrypts: the merchant's in a mock, or a platform key without its serial. On Node.js its
 * functions answer at once (`as RsaPublicKey`), on other runtimes by promises.
 *
 * @throws {ConfigError} when the input is not a public RSA key of 2048 bits or more, or a certificate of one.
 */
export function importPublicKey(
  input: PublicKeyInput,
  { suite }: { readonly suite?: Suite | undefined } = {},
): ImportedPublicKey {
  return suite ? readPublicKey(input, '`publicKey`', undefined, [suite]) : readPublicKey(input, '`publicKey`')
}
