import type { DedupeStore, Incident, Keyring, MerchantKey, ReceiverConfig, Suite } from '../../types/core.js'
import { type CipherKey, cipherKey } from '../crypto/aes.js'
import { suitesWith } from '../crypto/suites.js'
import { SigningError } from '../errors.js'
import { type Merchant, merchantOf } from '../settings/merchant.js'
import { requireSettings } from '../settings/read-settings.js'
import { signAcknowledgement } from '../v3/signature.js'
import { memoryStore } from './memory-store.js'
import { printIncidents } from './print-incidents.js'

/** A checked configuration, with its keys read and its defaults filled in. */
export interface ReceiverSetup {
  /** The merchant whose notifications are accepted; `undefined`: any. */
  readonly mchid: string | undefined
  /** Undefined for a receiver of APIv2 alone. */
  readonly keyring: Keyring | undefined
  /** Whether the signature scheme of brands is accepted as well. */
  readonly brand: boolean
  /** Accepted in addition to RSA. */
  readonly suite: Suite | undefined
  readonly apiv3Key: Uint8Array | undefined
  /** The same, imported once. */
  readonly cipherKey: CipherKey | undefined
  /** Undefined for a receiver of APIv3 alone. */
  readonly apiv2Key: string | undefined
  readonly key: MerchantKey | undefined
  /** The `Authorization` of an answer; `undefined` without the settings for it. */
  readonly authorize: ((body: Uint8Array) => Promise<string>) | undefined
  readonly store: DedupeStore | undefined
  readonly claimTtl: number
  readonly doneTtl: number
  readonly timeout: number
  readonly maxBodySize: number
  readonly onIncident: (error: unknown, incident: Incident) => void
  readonly now: () => number
}

/**
 * The settings that a configuration stands for. Reads nothing from disk, network or environment.
 *
 * @throws {ConfigError} that lists every setting that is missing or malformed, and where to find the right value.
 */
export function readReceiverConfig(config: ReceiverConfig): ReceiverSetup {
  const values = requireSettings('receiver', config)
  const { certs, apiv3Key, dedupe, claimTtl, doneTtl, timeout, maxBodySize, now, suite } = values
  const merchant = merchantOf(values)
  const { key } = merchant
  return {
    mchid: merchant.mchid,
    keyring: certs,
    brand: merchant.brand_id !== undefined,
    suite,
    apiv3Key,
    cipherKey: apiv3Key && cipherKey(apiv3Key),
    apiv2Key: values.apiv2Key,
    key,
    authorize: key && authorizer(key, merchant, suite, now),
    store: dedupe === false ? undefined : (dedupe ?? memoryStore()),
    claimTtl,
    doneTtl,
    timeout,
    maxBodySize,
    onIncident: values.onIncident ?? printIncidents(now),
    now,
  }
}

/** Signs answers with the merchant's key; as a brand where there is a `brand_id`. */
function authorizer(
  key: MerchantKey,
  merchant: Merchant,
  suite: Suite | undefined,
  now: () => number,
): ReceiverSetup['authorize'] {
  const { brand_id, serial } = merchant
  const mchid = brand_id === undefined ? merchant.mchid : undefined
  if (serial === undefined || (mchid ?? brand_id) === undefined) return undefined
  const own = suitesWith(suite).find(({ name }) => name === key.suite)
  const signer = { ...key, suite: own, mchid, brand_id, serial, sign: (message: Uint8Array) => sign(key, message) }
  return (body) => signAcknowledgement(body, signer, now())
}

async function sign(key: MerchantKey, message: Uint8Array): Promise<string> {
  try {
    return await key.sign(message)
  } catch (cause) {
    if (!key.remote) throw cause
    throw new SigningError('notification: the configured `signer` failed, so the answer was not signed', { cause })
  }
}
