import type { Keyring } from '../../types/core.js'
import type { Decrypter } from '../crypto/roles.js'
import { ConfigError } from '../errors.js'
import { CERTIFICATE_SERIAL, isKeyring, staticKeyring } from '../keys/keyring.js'
import { merchantKey } from '../keys/merchant-key.js'
import { CONSOLE, need, readApiv3Key } from '../keys/setting.js'
import { signAcknowledgement } from '../v3/signature.js'
import { memoryStore } from './memory-store.js'
import type { DedupeStore, Incident, ReceiverConfig } from './types.js'

/** A configuration that was checked, with its keys read and its defaults filled in. */
export interface Settings {
  readonly keyring: Keyring
  /** Whether the signature scheme of brands is taken as well. */
  readonly brand: boolean
  readonly apiv3Key: Uint8Array
  readonly privateKey: Decrypter | undefined
  /** The `Authorization` of an answer; `undefined` without the settings that sign. */
  readonly authorize: ((body: Uint8Array) => Promise<string>) | undefined
  readonly store: DedupeStore | undefined
  readonly claimTtl: number
  readonly doneTtl: number
  readonly timeout: number
  readonly maxBodySize: number
  readonly onError: (error: unknown, incident: Incident) => void
  readonly now: () => number
}

const KNOWN = [
  ...['certs', 'apiv3Key', 'privateKey', 'serial', 'mchid', 'brand_id', 'dedupe', 'claimTtl', 'doneTtl'],
  ...['timeout', 'maxBodySize', 'onError', 'now'],
]

/**
 * The settings that a configuration stands for. Reads nothing from disk, network or environment.
 *
 * @throws {ConfigError} naming what is missing or malformed, and where the right value stands.
 */
export function readReceiverConfig(config: ReceiverConfig): Settings {
  if (typeof config !== 'object' || config === null)
    throw new ConfigError('createReceiver takes a configuration object')
  const unknown = Object.keys(config).find((name) => !KNOWN.includes(name))
  if (unknown !== undefined) throw new ConfigError(`unknown setting \`${unknown}\`; known: ${KNOWN.join(', ')}`)
  const { mchid, serial, dedupe, onError, now = Date.now } = config
  need(
    serial === undefined || (typeof serial === 'string' && CERTIFICATE_SERIAL.test(serial)),
    'serial',
    `the serial of the merchant API certificate, 40 hexadecimal digits without colons (${CONSOLE})`,
  )
  need(
    mchid === undefined || (typeof mchid === 'string' && /^\d+$/.test(mchid)),
    'mchid',
    'a string of digits (merchant console: 账户中心 → 商户信息)',
  )
  need(onError === undefined || typeof onError === 'function', 'onError', 'a function')
  need(typeof now === 'function', 'now', 'a function that returns milliseconds')
  const key = config.privateKey === undefined ? undefined : merchantKey(config)
  return {
    keyring: readKeyring(config.certs, serial),
    brand: config.brand_id !== undefined,
    apiv3Key: readApiv3Key(config.apiv3Key),
    privateKey: key,
    authorize:
      key && mchid !== undefined && serial !== undefined
        ? (body) => signAcknowledgement(body, { ...key, mchid, serial: serial.toUpperCase() }, now())
        : undefined,
    store: dedupe === false ? undefined : readStore(dedupe),
    claimTtl: readPositive(config.claimTtl, 'claimTtl', 120_000),
    doneTtl: readPositive(config.doneTtl, 'doneTtl', 25 * 3_600_000),
    timeout: readPositive(config.timeout, 'timeout', 4_500),
    maxBodySize: readPositive(config.maxBodySize, 'maxBodySize', 2 ** 20),
    onError: onError ?? printErrors,
    now,
  }
}

function readPositive(value: unknown, name: string, standard: number): number {
  if (value === undefined) return standard
  // Beyond 2^31 a timer fires at once.
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 2 ** 31) return value
  throw new ConfigError(`\`${name}\` must be a whole number above 0 and below 2147483648`)
}

function readKeyring(certs: ReceiverConfig['certs'], serial: string | undefined): Keyring {
  return isKeyring(certs) ? certs : staticKeyring(certs, serial ?? 'unknown')
}

function readStore(store: DedupeStore | undefined): DedupeStore {
  if (store === undefined) return memoryStore()
  const { claim, done, release } = store ?? {}
  const isStore = [claim, done, release].every((part) => typeof part === 'function')
  need(
    isStore,
    'dedupe',
    '`memoryStore()`, `redisStore(client)`, an object with `claim`, `done` and `release`, or false',
  )
  return store
}

/** Without a hook a notification that fails must not fail in silence. */
function printErrors(error: unknown, { level, stage, id }: Incident): void {
  if (level === 'error') console.error(`wechatpay-chain: ${stage} of notification ${id ?? '(unproven)'}:`, error)
}
