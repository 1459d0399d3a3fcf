import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { createStream, newSeed } from '../state/random.js'
import { type IssuedCertificate, issueCertificate, newSerial } from './certificate.js'
import { fromKept, type KeptCertificate, toKept } from './kept-certificate.js'
import { makeKeyPair } from './key-pair.js'
import { loadX509 } from './load-x509.js'
import type { PlatformKey } from './platform-side.js'
import type { KeptShangmi, ShangmiKeys } from './shangmi.js'

/** The keys of both sides: of the platform, and of the merchant. */
export interface Keys {
  readonly mchid: string
  readonly apiv3Key: string
  /** The APIv2 key. */
  readonly apiv2Key: string
  readonly merchant: {
    readonly privateKey: KeyObject
    readonly publicKey: KeyObject
    readonly certificate: IssuedCertificate
  }
  /** The WeChat Pay public key, with its private key. */
  readonly publicKey: PlatformKey & { /** PEM (SPKI). */ readonly pem: string }
  readonly certificate: PlatformKey & { readonly certificate: IssuedCertificate }
  /** With `suite: 'shangmi'`. */
  readonly shangmi?: ShangmiKeys | undefined
}

/**
 * The keys that the platform has for the merchant: certificates alone, as before the WeChat Pay public key; both, as while a
 * merchant changes over; the public key alone.
 */
export type KeyMode = 'certificate' | 'both' | 'public-key'

/** The keys as texts and numbers, for storage or for another process. */
export interface KeptKeys {
  readonly mchid: string
  readonly apiv3Key: string
  readonly apiv2Key: string
  readonly publicKeyId: string
  /** PEM. */
  readonly privateKeys: { readonly merchant: string; readonly publicKey: string; readonly certificate: string }
  readonly certificates: { readonly merchant: KeptCertificate; readonly platform: KeptCertificate }
  /** Those of SM2, where they were asked for. */
  readonly shangmi?: KeptShangmi
}

/** The ID of the brand of the emulator's merchant. The brand uses the merchant's certificate. */
export function brandIdOf(mchid: string): string {
  return `4${mchid.slice(-5)}`
}

/**
 * Makes new keys and certificates for one merchant and for the platform.
 *
 * @param now Milliseconds since the epoch; the certificates are valid from this time.
 */
export async function makeKeys(now: number): Promise<Keys> {
  return openKeys(await makeKeptKeys(now))
}

/**
 * Makes new keys and certificates as texts.
 *
 * @param now Milliseconds since the epoch; the certificates are valid from this time.
 * @param seed Determines everything but the RSA keys: numbers, APIv3 key, APIv2 key, serials. Default: chosen at random.
 */
export async function makeKeptKeys(now: number, seed = newSeed()): Promise<KeptKeys> {
  // Generated in parallel, on the thread pool, while this thread loads what issues certificates.
  const pairs = Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()])
  loadX509()
  const [merchant, publicKey, certificate] = await pairs
  const random = createStream(seed, 'keys')
  const mchid = `19${random.digits(8)}`
  return {
    mchid,
    apiv3Key: random.nonce(),
    apiv2Key: random.nonce(),
    publicKeyId: `PUB_KEY_ID_01${mchid}${random.digits(16)}`,
    privateKeys: { merchant: pemOf(merchant), publicKey: pemOf(publicKey), certificate: pemOf(certificate) },
    certificates: {
      merchant: toKept(issueCertificate(mchid, merchant, now, { serial: newSerial(random) })),
      platform: toKept(
        issueCertificate('WeChat Pay platform (local)', certificate, now, { serial: newSerial(random) }),
      ),
    },
  }
}

/** Reads keys from texts. */
export function openKeys({ mchid, apiv3Key, apiv2Key, publicKeyId, privateKeys, certificates }: KeptKeys): Keys {
  const privateKey = createPrivateKey(privateKeys.merchant)
  const platform = fromKept(certificates.platform)
  return {
    mchid,
    apiv3Key,
    apiv2Key,
    merchant: { privateKey, publicKey: createPublicKey(privateKey), certificate: fromKept(certificates.merchant) },
    publicKey: { serial: publicKeyId, privateKey: privateKeys.publicKey, pem: publicPemOf(privateKeys.publicKey) },
    certificate: { serial: platform.serial, privateKey: privateKeys.certificate, certificate: platform },
  }
}

/** The public key of a private one: PEM (SPKI). @param privateKey PEM. */
export function publicPemOf(privateKey: string): string {
  return createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
}

function pemOf({ privateKey }: { readonly privateKey: KeyObject }): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}
