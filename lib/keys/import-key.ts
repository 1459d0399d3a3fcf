import type { ImportOptions, PrivateKey, PrivateKeyInput, PublicKeyInput, RsaPublicKey } from '../../types/core.js'
import { createPool } from '../crypto/pool.js'
import { readPrivateKey, readPublicKey } from './read-key.js'

/**
 * A private key that signs and decrypts on the thread pool: the merchant's, or in a mock that of the platform.
 *
 * @throws {ConfigError} when the input is not a private RSA key of 2048 bits or more.
 */
export function importPrivateKey(input: PrivateKeyInput, { atOnce }: ImportOptions = {}): PrivateKey {
  return readPrivateKey(input, '`privateKey`', atOnce === undefined ? undefined : createPool(atOnce))
}

/**
 * A public key that verifies and encrypts: the merchant's in a mock, or a platform key without its serial. Its
 * functions are synchronous.
 *
 * @throws {ConfigError} when the input is not a public RSA key of 2048 bits or more, or a certificate of one.
 */
export function importPublicKey(input: PublicKeyInput): RsaPublicKey {
  return readPublicKey(input, '`publicKey`')
}
