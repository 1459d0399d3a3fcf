import type { ClientCertificate, ClientConfig, Hooks, Keyring, MerchantKey, Suite } from '../../types/core.js'
import { type BaseUrl, parseBaseUrl } from '../call/base-url.js'
import { RSA } from '../crypto/suites.js'
import { ConfigError } from '../errors.js'
import { countUses, isStatic } from '../keys/keyring.js'
import { type Merchant, merchantOf } from '../settings/merchant.js'
import { requireSettings, type Values } from '../settings/read-settings.js'

/** The settings of APIv3. */
export interface V3Settings {
  readonly merchant: Merchant & { readonly serial: string; readonly key: MerchantKey }
  readonly keyring: Keyring
  readonly apiv3Key: Uint8Array | undefined
  /** Undefined: RSA. */
  readonly suite?: Suite | undefined
}

/** The settings of APIv2. */
export interface V2Settings {
  readonly mchid: string
  readonly apiv2Key: string
  readonly clientCertificate: ClientCertificate | undefined
}

/** A checked configuration, with its keys read and its defaults filled in. */
export interface ClientSetup {
  /** Undefined for a client of APIv2 alone. */
  readonly v3: V3Settings | undefined
  /** Undefined for a client of APIv3 alone. */
  readonly v2: V2Settings | undefined
  /** Undefined: every operation goes to the base URL that its spec names. */
  readonly baseUrls: readonly BaseUrl[] | undefined
  /** Whether a call may go to an `http:` base URL on another machine. */
  readonly allowHttp: boolean
  readonly attempts: number
  readonly hooks: Hooks
  readonly timeout: number
  readonly maxResponseSize: number
  readonly userAgent: string | undefined
  /** Sent with every request; lower-case names. */
  readonly headers: Readonly<Record<string, string>> | undefined
  readonly deprecationWarnings: boolean
  readonly proxy: string | undefined
  readonly dispatcher: ClientConfig['dispatcher']
  readonly transport: ClientConfig['transport']
  readonly now: () => number
}

/**
 * The settings that a configuration stands for. Reads nothing from disk, network or environment.
 *
 * @throws {ConfigError} that lists every setting that is missing or malformed, and where to find the right value.
 */
export function readConfig(config: ClientConfig): ClientSetup {
  return settingsFrom(requireSettings('client', config))
}

/** The settings of a client, from values that were read. */
export function settingsFrom(values: Values<'client'>): ClientSetup {
  const { onRequest, onResponse, onError, mchid, apiv2Key, clientCertificate } = values
  return {
    v3: v3SettingsFrom(values),
    v2: mchid !== undefined && apiv2Key !== undefined ? { mchid, apiv2Key, clientCertificate } : undefined,
    baseUrls: values.baseUrl?.map(parseBaseUrl),
    allowHttp: values.allowHttp,
    attempts: values.retry,
    hooks: { onRequest, onResponse, onError },
    timeout: values.timeout,
    maxResponseSize: values.maxResponseSize,
    userAgent: values.userAgent,
    headers: values.headers,
    deprecationWarnings: values.deprecationWarnings,
    proxy: values.proxy,
    dispatcher: values.dispatcher,
    transport: values.transport,
    now: values.now,
  }
}

/** The settings of APIv3; the table requires them together. */
function v3SettingsFrom(values: Values<'client'>): V3Settings | undefined {
  const { serial, certs, apiv3Key, onKeyUsed, suite } = values
  const { key, ...merchant } = merchantOf(values)
  if (serial === undefined || certs === undefined || key === undefined) return undefined
  const { name } = suite ?? RSA
  if (key.suite !== name) {
    throw new ConfigError(
      `\`privateKey\` is a key of ${key.suite}, and \`suite\` signs by ${name}: pass the key of that certificate`,
    )
  }
  if (isStatic(certs) && certs.current().suite !== name) {
    throw new ConfigError(
      `\`certs\` has no key of ${name}, by which \`suite\` verifies; configured: ${certs.serials.join(', ')}`,
    )
  }
  const keyring = onKeyUsed ? countUses(certs, onKeyUsed) : certs
  return { merchant: { ...merchant, serial, key }, keyring, apiv3Key, suite }
}
