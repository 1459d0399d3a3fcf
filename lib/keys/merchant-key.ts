import type { KeySource, MerchantKey } from '../../types/core.js'
import { suitesWith } from '../crypto/suites.js'
import { ConfigError } from '../errors.js'
import { readPrivateKey } from './read-key.js'
import { remoteKey } from './remote-key.js'

/**
 * The key of a merchant: the private key in this process, or the external signer. Client, receiver, `paysign` and
 * `platformCertificates` all use it in the same way.
 *
 * @throws {ConfigError} when neither or both are given, or the given one is invalid.
 */
export function merchantKey({ privateKey, signer, suite }: KeySource): MerchantKey {
  if (signer === undefined) {
    const key = readPrivateKey(privateKey, '`privateKey`', undefined, suitesWith(suite))
    return { ...key, absent: false, remote: false }
  }
  if (privateKey !== undefined) {
    throw new ConfigError(
      '`privateKey` and `signer` are both given; the key is either in this process or outside of it',
    )
  }
  if (typeof signer?.sign !== 'function') throw new ConfigError('`signer` must be an object with a function `sign`')
  if (!['undefined', 'function'].includes(typeof signer.decrypt)) {
    throw new ConfigError('`signer.decrypt` must be a function')
  }
  return remoteKey(signer, suite)
}
