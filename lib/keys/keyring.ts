import type { Keyring, KeyUse, PlatformKey, PlatformKeys, PublicKeyInput, Suite } from '../../types/core.js'
import { contain } from '../contain.js'
import { suitesWith } from '../crypto/suites.js'
import { ConfigError, type SettingProblem } from '../errors.js'
import { inConsole, PLACES } from './console.js'
import { readPublicKey } from './read-key.js'

/** Marks a keyring of this module: it cannot fail, so nothing has to be guarded. */
export const SURE = Symbol('sure')

/** A keyring whose keys are available at once. */
export interface StaticKeyring extends Keyring {
  readonly [SURE]: true
  current(): PlatformKey
  find(serial: string): PlatformKey | undefined
}

/** Whether the keys of a keyring are available at once. */
export function isStatic(keyring: Keyring): keyring is StaticKeyring {
  return SURE in keyring
}

/** Serial of a WeChat Pay public key. */
export const PUBLIC_KEY_ID = /^PUB_KEY_ID_\d+$/

/** Serial of a certificate, the merchant's or the platform's. */
export const CERTIFICATE_SERIAL = /^[\dA-Fa-f]{40}$/

const SOURCE = inConsole('publicKey')

/**
 * A keyring of the configured platform keys.
 *
 * @param merchantSerial Serial of the merchant certificate, if known: it is refused as the serial of a platform key.
 * @param setting Name of the setting in messages.
 * @param suite Its keys are read in addition to those of RSA, and preferred.
 * @throws {ConfigError} that lists every entry that is wrong, and where to find the right value.
 */
export function staticKeyring(
  certs: PlatformKeys,
  merchantSerial?: string,
  setting = 'certs',
  suite?: Suite,
): StaticKeyring {
  if (typeof certs !== 'object' || certs === null) {
    throw new ConfigError(`\`${setting}\` must map serials to platform keys (${SOURCE})`)
  }
  const problems: SettingProblem[] = []
  const entries = Object.entries(certs).flatMap(([given, input]) => {
    const name = `${setting}["${given.includes('-----BEGIN') ? '…' : given.slice(0, 80)}"]`
    try {
      return [readEntry(given, input, { merchantSerial, setting, name: `\`${name}\``, suite })]
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      problems.push({ name, problem: error.message, where: PLACES.publicKey })
      return []
    }
  })
  if (problems.length > 0) throw new ConfigError(problems.map(({ problem }) => problem).join('\n'), { problems })
  const byRank = entries.toSorted((a, b) => b.rank - a.rank)
  const preferred = (byRank.find(({ key }) => key.suite === suite?.name) ?? byRank[0])?.key
  if (!preferred) {
    throw new ConfigError(`\`${setting}\` is empty; without a platform key no answer can be verified (${SOURCE})`)
  }
  const keys = new Map(entries.map(({ key }) => [key.serial, key]))
  return {
    [SURE]: true,
    current: () => preferred,
    find: (serial) => keys.get(serial) ?? keys.get(normalise(serial)),
    serials: [...keys.keys()],
  }
}

/**
 * One platform key, for a `Keyring` of your own: one that takes its keys from a configuration service, say.
 *
 * ```ts
 * const key = platformKey('PUB_KEY_ID_0114232134912410000000000000', pem)
 * const certs = { current: () => key, find: (serial) => (serial === key.serial ? key : undefined), serials: [key.serial] }
 * const client = createClient({ mchid, serial, privateKey, certs })
 * ```
 *
 * @param serial `PUB_KEY_ID_…` of a WeChat Pay public key, or the 40 hexadecimal digits of a platform certificate.
 * @param input The public key or the certificate.
 * @param suite Its keys are read in addition to those of RSA.
 * @throws {ConfigError} when the serial has no such form, the input is not a public key (of RSA, with 2048 bits or more), or the two
 * do not match.
 */
export function platformKey(serial: string, input: PublicKeyInput, suite?: Suite): PlatformKey {
  const given = String(serial)
  const name = `platformKey("${given.slice(0, 80)}")`
  return readEntry(given, input, { merchantSerial: undefined, setting: 'certs', name, suite }).key
}

/** The public key ranks first, since merchants migrate to it; then the certificate that is valid longest. */
function readEntry(
  given: string,
  input: PublicKeyInput,
  {
    merchantSerial,
    setting,
    name,
    suite,
  }: { merchantSerial: string | undefined; setting: string; name: string; suite: Suite | undefined },
): { readonly key: PlatformKey; readonly rank: number } {
  if (given.includes('-----BEGIN')) {
    throw new ConfigError(`a name in \`${setting}\` is PEM text; the serial is the name, the key its value (${SOURCE})`)
  }
  if (given === 'undefined' || given === '') {
    throw new ConfigError(`${name}: the serial is missing; is the variable set from which it comes? (${SOURCE})`)
  }
  const serial = normalise(given)
  if (serial !== serial.trim()) {
    throw new ConfigError(`${name}: the serial begins or ends with white space; remove it (${SOURCE})`)
  }
  const isPublicKeyId = PUBLIC_KEY_ID.test(serial)
  if (merchantSerial !== undefined && serial === normalise(merchantSerial)) {
    throw new ConfigError(
      `${name} has the serial of the merchant certificate; \`${setting}\` takes platform keys (${SOURCE})`,
    )
  }
  if (!isPublicKeyId && !CERTIFICATE_SERIAL.test(serial)) {
    throw new ConfigError(`${name}: a serial is PUB_KEY_ID_ and digits, or 40 hexadecimal digits (${SOURCE})`)
  }
  const { certificate, ...key } = readPublicKey(
    input,
    name,
    isPublicKeyId ? 'PUBLIC KEY' : 'CERTIFICATE',
    suitesWith(suite),
  )
  if (certificate && isPublicKeyId) {
    throw new ConfigError(
      `${name} is a certificate; a public key ID goes with the WeChat Pay public key, pub_key.pem (${SOURCE})`,
    )
  }
  if (certificate && normalise(certificate.serial) !== serial) {
    throw new ConfigError(
      `${name} is the certificate with serial ${certificate.serial}; use that as its name (${SOURCE})`,
    )
  }
  const rank = isPublicKeyId ? Number.POSITIVE_INFINITY : (certificate?.until ?? 0)
  return { key: { ...key, serial }, rank }
}

/** The spelling under which a key is kept: hexadecimal serials in upper case. */
export function normalise(serial: string): string {
  return CERTIFICATE_SERIAL.test(serial) ? serial.toUpperCase() : serial
}

/** Whether a value is a keyring rather than a record of keys. */
export function isKeyring(value: unknown): value is Keyring {
  if (typeof value !== 'object' || value === null || !('find' in value) || !('current' in value)) return false
  return typeof value.find === 'function' && typeof value.current === 'function'
}

/**
 * A keyring with the same keys, which calls `listen` for every verified signature.
 *
 * A failure of `listen` becomes a warning of the process: a verified answer must not be lost for it.
 */
export function countUses(keyring: Keyring, listen: (use: KeyUse) => void): Keyring {
  const counts = { publicKey: 0, certificate: 0 }
  return {
    ...(SURE in keyring && { [SURE]: true }),
    current: () => keyring.current(),
    find: (serial) => keyring.find(serial),
    get serials() {
      return keyring.serials
    },
    proven: (serial) => {
      keyring.proven?.(serial)
      const mode = PUBLIC_KEY_ID.test(serial) ? 'publicKey' : 'certificate'
      counts[mode] += 1
      contain('onKeyUsed', () => listen({ serial, mode, ...counts }))
    },
  }
}
