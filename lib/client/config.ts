import type { ClientConfig, Hooks, Keyring } from '../../types/core.js'
import type { MerchantKey } from '../crypto/roles.js'
import { countUses } from '../keys/keyring.js'
import { type Merchant, merchantOf } from '../settings/merchant.js'
import { requireSettings, type Values } from '../settings/read-settings.js'

/** A checked configuration, with its keys read and its defaults filled in. */
export interface ClientSetup {
  readonly merchant: Merchant & { readonly serial: string; readonly key: MerchantKey }
  readonly keyring: Keyring
  readonly apiv3Key: Uint8Array | undefined
  /** Undefined: every operation goes to the base URL that its spec names. */
  readonly baseUrls: readonly string[] | undefined
  /** Whether a call may go to an `http:` base URL on another machine. */
  readonly allowHttp: boolean
  readonly attempts: number
  readonly hooks: Hooks
  readonly timeout: number
  readonly maxResponseSize: number
  readonly userAgent: string | undefined
  readonly deprecationWarnings: boolean
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
export function settingsFrom(
  values: Omit<Values<'client'>, 'mchid'> & { readonly mchid: string | undefined },
): ClientSetup {
  const { serial, onRequest, onResponse, onError, onKeyUsed, certs } = values
  const merchant = merchantOf(values)
  return {
    merchant: { ...merchant, serial, key: merchant.key as MerchantKey }, // the table requires one of the two
    keyring: onKeyUsed ? countUses(certs, onKeyUsed) : certs,
    apiv3Key: values.apiv3Key,
    baseUrls: values.baseUrl,
    allowHttp: values.allowHttp,
    attempts: values.retry,
    hooks: { onRequest, onResponse, onError },
    timeout: values.timeout,
    maxResponseSize: values.maxResponseSize,
    userAgent: values.userAgent,
    deprecationWarnings: values.deprecationWarnings,
    dispatcher: values.dispatcher,
    transport: values.transport,
    now: values.now,
  }
}
