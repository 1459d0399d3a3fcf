import type { KeyObject, webcrypto } from 'node:crypto'
import type { Dispatcher } from 'undici'
import { isBaseUrl, isDuration } from './call.js'
import { readPrivateKey } from './crypto/keys.js'
import { ConfigError } from './errors.js'
import { CERTIFICATE_SERIAL, staticKeyring } from './keyring.js'
import type { ClientConfig, Keyring } from './types.js'

/** A configuration that was checked, with its keys read and its defaults filled in. */
export interface Settings {
  readonly mchid: string
  readonly serial: string
  readonly privateKey: KeyObject | webcrypto.CryptoKey
  readonly keyring: Keyring
  readonly apiv3Key: Uint8Array | undefined
  /** Undefined: every operation goes to the entry point that its spec names. */
  readonly baseUrl: string | undefined
  readonly timeout: number
  readonly maxResponseSize: number
  readonly userAgent: string | undefined
  readonly deprecationWarnings: boolean
  readonly dispatcher: Dispatcher | undefined
  readonly now: () => number
}

const KNOWN = [
  'mchid',
  'serial',
  'privateKey',
  'certs',
  'apiv3Key',
  'baseUrl',
  'timeout',
  'maxResponseSize',
  'userAgent',
  'deprecationWarnings',
  'dispatcher',
  'now',
]

const CONSOLE = 'merchant console: 账户中心 → API安全'

/**
 * The settings that a configuration stands for. Reads nothing from disk, network or environment.
 *
 * @throws {ConfigError} naming what is missing or malformed, and where the right value stands.
 */
export function readConfig(config: ClientConfig): Settings {
  if (typeof config !== 'object' || config === null) throw new ConfigError('createClient takes a configuration object')
  const unknown = Object.keys(config).find((name) => !KNOWN.includes(name))
  if (unknown !== undefined) throw new ConfigError(`unknown setting \`${unknown}\`; known: ${KNOWN.join(', ')}`)
  const { mchid, serial, baseUrl, timeout, maxResponseSize, userAgent, deprecationWarnings, dispatcher, now } = config
  need(
    typeof mchid === 'string' && /^\d+$/.test(mchid),
    'mchid',
    'a string of digits (merchant console: 账户中心 → 商户信息)',
  )
  need(
    typeof serial === 'string' && CERTIFICATE_SERIAL.test(serial),
    'serial',
    `the serial of the merchant API certificate, 40 hexadecimal digits without colons (${CONSOLE})`,
  )
  need(baseUrl === undefined || isBaseUrl(baseUrl), 'baseUrl', 'an http(s) URL without query')
  need(timeout === undefined || isDuration(timeout), 'timeout', 'milliseconds, above 0')
  need(
    maxResponseSize === undefined || (Number.isSafeInteger(maxResponseSize) && maxResponseSize > 0),
    'maxResponseSize',
    'a number of bytes, above 0',
  )
  need(userAgent === undefined || isHeaderText(userAgent), 'userAgent', 'one line of ASCII text')
  need(['undefined', 'boolean'].includes(typeof deprecationWarnings), 'deprecationWarnings', 'a boolean')
  need(dispatcher === undefined || typeof dispatcher?.dispatch === 'function', 'dispatcher', 'an undici 7 dispatcher')
  need(now === undefined || typeof now === 'function', 'now', 'a function that returns milliseconds')
  return {
    mchid,
    serial: serial.toUpperCase(),
    privateKey: readPrivateKey(config.privateKey),
    keyring: staticKeyring(config.certs, serial),
    apiv3Key: readApiv3Key(config.apiv3Key),
    baseUrl,
    timeout: timeout ?? 30_000,
    maxResponseSize: maxResponseSize ?? 10 * 2 ** 20,
    userAgent,
    deprecationWarnings: deprecationWarnings ?? true,
    dispatcher,
    now: now ?? Date.now,
  }
}

function isHeaderText(value: unknown): boolean {
  return typeof value === 'string' && /^[\x21-\x7e][\x20-\x7e]*$/.test(value)
}

function need(right: boolean, name: string, wanted: string): void {
  if (!right) throw new ConfigError(`\`${name}\` must be ${wanted}`)
}

function readApiv3Key(key: unknown): Uint8Array | undefined {
  if (key === undefined) return undefined
  if (typeof key !== 'string') throw new ConfigError(`\`apiv3Key\` must be text of 32 bytes (${CONSOLE} → APIv3密钥)`)
  const bytes = Buffer.from(key)
  if (bytes.length === 32) return bytes
  throw new ConfigError(
    `\`apiv3Key\` is ${bytes.length} bytes long and must be 32 (${CONSOLE} → APIv3密钥). The APIv2 key is another value`,
  )
}
