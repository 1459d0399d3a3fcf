import type { ClientConfig, Hooks, Keyring } from '../../types/core.js'
import { isAttempts, isBaseUrl, isDuration } from '../call/to-call.js'
import type { MerchantKey } from '../crypto/roles.js'
import { ConfigError } from '../errors.js'
import { CERTIFICATE_SERIAL, counting, isKeyring, staticKeyring } from '../keys/keyring.js'
import { merchantKey } from '../keys/merchant-key.js'
import { CONSOLE, need, readApiv3Key } from '../keys/setting.js'

/** A configuration that was checked, with its keys read and its defaults filled in. */
export interface Settings {
  /** One of `mchid` and `brand_id` is there. */
  readonly mchid: string | undefined
  readonly brand_id: string | undefined
  readonly serial: string
  /** In this process, or outside of it. */
  readonly key: MerchantKey
  readonly keyring: Keyring
  readonly apiv3Key: Uint8Array | undefined
  /** Undefined: every operation goes to the entry point that its spec names. */
  readonly entryPoints: readonly string[] | undefined
  readonly attempts: number
  readonly hooks: Hooks
  readonly timeout: number
  readonly maxResponseSize: number
  readonly userAgent: string | undefined
  readonly deprecationWarnings: boolean
  readonly dispatcher: ClientConfig['dispatcher']
  readonly now: () => number
}

const KNOWN = [
  'mchid',
  'serial',
  'privateKey',
  'certs',
  'brand_id',
  'signer',
  'onKeyUsed',
  'onRequest',
  'onResponse',
  'onError',
  'apiv3Key',
  'baseUrl',
  'retry',
  'timeout',
  'maxResponseSize',
  'userAgent',
  'deprecationWarnings',
  'dispatcher',
  'now',
]

/**
 * The settings that a configuration stands for. Reads nothing from disk, network or environment.
 *
 * @throws {ConfigError} naming what is missing or malformed, and where the right value stands.
 */
export function readConfig(config: ClientConfig): Settings {
  if (typeof config !== 'object' || config === null) throw new ConfigError('createClient takes a configuration object')
  const unknown = Object.keys(config).find((name) => !KNOWN.includes(name))
  if (unknown !== undefined) throw new ConfigError(`unknown setting \`${unknown}\`; known: ${KNOWN.join(', ')}`)
  const {
    mchid,
    brand_id,
    serial,
    onKeyUsed,
    baseUrl,
    timeout,
    maxResponseSize,
    userAgent,
    deprecationWarnings,
    dispatcher,
    now,
  } = config
  if (mchid !== undefined && brand_id !== undefined) {
    throw new ConfigError('`mchid` and `brand_id` are both given; a client signs for a merchant or for a brand')
  }
  if (brand_id !== undefined)
    need(isNumber(brand_id), 'brand_id', 'a string of digits, the number of the brand (品牌ID)')
  else need(isNumber(mchid), 'mchid', 'a string of digits (merchant console: 账户中心 → 商户信息)')
  need(
    typeof serial === 'string' && CERTIFICATE_SERIAL.test(serial),
    'serial',
    `the serial of the merchant API certificate, 40 hexadecimal digits without colons (${CONSOLE})`,
  )
  const entryPoints = typeof baseUrl === 'string' ? [baseUrl] : baseUrl
  need(
    entryPoints === undefined || (Array.isArray(entryPoints) && entryPoints.length > 0 && entryPoints.every(isBaseUrl)),
    'baseUrl',
    'an http(s) URL without query, or a list of them',
  )
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
  for (const name of ['onRequest', 'onResponse', 'onError'] as const) {
    need(config[name] === undefined || typeof config[name] === 'function', name, 'a function')
  }
  need(onKeyUsed === undefined || typeof onKeyUsed === 'function', 'onKeyUsed', 'a function')
  const keyring = isKeyring(config.certs) ? config.certs : staticKeyring(config.certs, serial)
  return {
    mchid,
    brand_id,
    serial: serial.toUpperCase(),
    key: merchantKey(config),
    keyring: onKeyUsed ? counting(keyring, onKeyUsed) : keyring,
    apiv3Key: config.apiv3Key === undefined ? undefined : readApiv3Key(config.apiv3Key),
    entryPoints: entryPoints && [...entryPoints],
    attempts: readAttempts(config.retry),
    hooks: { onRequest: config.onRequest, onResponse: config.onResponse, onError: config.onError },
    timeout: timeout ?? 30_000,
    maxResponseSize: maxResponseSize ?? 10 * 2 ** 20,
    userAgent,
    deprecationWarnings: deprecationWarnings ?? true,
    dispatcher,
    now: now ?? Date.now,
  }
}

/** How often calls are tried in all. That a call is idempotent only the call itself can say. */
function readAttempts(retry: ClientConfig['retry']): number {
  if (retry === undefined) return 3
  if (retry === false) return 1
  const { attempts = 3, ...others } = retry
  need(Object.keys(others).length === 0, 'retry', 'false or { attempts }; `idempotent` belongs to a call')
  need(isAttempts(attempts), 'retry.attempts', 'an integer from 1 to 10')
  return attempts
}

function isNumber(value: unknown): boolean {
  return typeof value === 'string' && /^\d+$/.test(value)
}

function isHeaderText(value: unknown): boolean {
  return typeof value === 'string' && /^[\x21-\x7e][\x20-\x7e]*$/.test(value)
}
