import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { importPrivateKey } from 'wechatpay-chain/protocol'
import { createStream, newSeed } from '../state/random.js'
import { type IssuedCertificate, issueCertificate, newSerial } from './certificate.js'
import { fromKept, type KeptCertificate, toKept } from './kept-certificate.js'
import { BITS, makeKeyPair } from './key-pair.js'
import type { PlatformSide } from './platform-side.js'
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
  readonly publicKey: PlatformSide & { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
  readonly certificate: PlatformSide & { readonly certificate: IssuedCertificate; readonly privateKey: KeyObject }
  /** With `suite: 'shangmi'`. */
  readonly shangmi?: ShangmiKeys
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
  // Generated in parallel, on the thread pool.
  const [merchant, publicKey, certificate] = await Promise.all([makeKeyPair(), makeKeyPair(), makeKeyPair()])
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
  const merchant = pairOf(privateKeys.merchant)
  const publicKey = pairOf(privateKeys.publicKey)
  const platform = fromKept(certificates.platform)
  const privateKey = createPrivateKey(privateKeys.certificate)
  return {
    mchid,
    apiv3Key,
    apiv2Key,
    merchant: { ...merchant, certificate: fromKept(certificates.merchant) },
    publicKey: { ...platformSide(publicKeyId, publicKey.privateKey), ...publicKey },
    certificate: {
      ...platformSide(platform.serial, privateKey),
      certificate: platform,
      privateKey,
    },
  }
}

function pemOf({ privateKey }: { readonly privateKey: KeyObject }): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function pairOf(pem: string): { publicKey: KeyObject; privateKey: KeyObject } {
  const privateKey = createPrivateKey(pem)
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/**
 * Upper bound for the concurrent operations of a key: twice the threads of the thread pool, so that no thread waits for the
 * main thread. The client's bound is lower, because a merchant's server also reads files on the pool.
 */
const AT_ONCE = 8

/** A key of the platform. The emulator uses it as a client uses its private key, but with a higher bound. */
export function platformSide(serial: string, key: KeyObject): PlatformSide {
  const ciphertext = { name: 'RSA-OAEP', fits: ({ length }: Uint8Array) => length === BITS / 8 }
  return { serial, key: importPrivateKey(key, { atOnce: AT_ONCE }), ciphertext }
}
