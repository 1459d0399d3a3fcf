import { readPublicKey } from './crypto/keys.js'
import { ConfigError } from './errors.js'
import type { ClientConfig, Keyring, PlatformKey } from './types.js'

/** Serial of a WeChat Pay public key. */
const PUBLIC_KEY_ID = /^PUB_KEY_ID_\d+$/

/** Serial of a certificate, the merchant's or the platform's. */
export const CERTIFICATE_SERIAL = /^[\dA-Fa-f]{40}$/

const SOURCE = 'merchant console: 账户中心 → API安全'

/**
 * The platform keys that the configuration holds.
 *
 * @throws {ConfigError} naming the entry that is wrong, and where the right value stands.
 */
export function staticKeyring(certs: ClientConfig['certs'], merchantSerial: string): Keyring {
  if (typeof certs !== 'object' || certs === null) {
    throw new ConfigError(`\`certs\` must map serials to platform keys (${SOURCE})`)
  }
  const entries = Object.entries(certs).map(([serial, input]) => readEntry(serial, input, merchantSerial))
  const preferred = entries.toSorted((a, b) => b.rank - a.rank)[0]
  if (!preferred) {
    throw new ConfigError(`\`certs\` is empty; without a platform key no answer can be verified (${SOURCE})`)
  }
  const keys = new Map<string, PlatformKey>(entries.map((entry) => [entry.serial, entry]))
  return {
    current: () => preferred,
    find: (serial) => keys.get(normalise(serial)),
    serials: [...keys.keys()],
  }
}

/** The public key goes first, since that is where merchants migrate to; then the certificate that is valid longest. */
function readEntry(
  given: string,
  input: ClientConfig['certs'][string],
  merchantSerial: string,
): PlatformKey & { readonly rank: number } {
  if (given.includes('-----BEGIN')) {
    throw new ConfigError(`a name in \`certs\` is PEM text; the serial is the name, the key its value (${SOURCE})`)
  }
  const name = `\`certs["${given.slice(0, 80)}"]\``
  const serial = normalise(given)
  const isPublicKeyId = PUBLIC_KEY_ID.test(serial)
  if (serial === normalise(merchantSerial)) {
    throw new ConfigError(
      `${name} has the serial of the merchant certificate; \`certs\` takes platform keys (${SOURCE})`,
    )
  }
  if (!isPublicKeyId && !CERTIFICATE_SERIAL.test(serial)) {
    throw new ConfigError(`${name}: a serial is PUB_KEY_ID_ and digits, or 40 hexadecimal digits (${SOURCE})`)
  }
  const { key, certificate } = readPublicKey(input, name)
  if (certificate && isPublicKeyId) {
    throw new ConfigError(`${name} is a certificate; a public key ID goes with the WeChat Pay public key, pub_key.pem`)
  }
  if (certificate && normalise(certificate.serialNumber) !== serial) {
    throw new ConfigError(`${name} is the certificate with serial ${certificate.serialNumber}; use that as its name`)
  }
  const rank = isPublicKeyId ? Number.POSITIVE_INFINITY : certificate ? Date.parse(certificate.validTo) : 0
  return { serial, key, rank }
}

function normalise(serial: string): string {
  return CERTIFICATE_SERIAL.test(serial) ? serial.toUpperCase() : serial
}
