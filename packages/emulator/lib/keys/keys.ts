import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { importPrivateKey, type PrivateKey } from 'wechatpay-chain/protocol'
import { createStream, newSeed } from '../state/random.js'
import { type IssuedCertificate, issueCertificate, newSerial } from './certificate.js'
import { BITS, makeKeyPair } from './key-pair.js'

/** One of the two keys by which the platform signs, and under which it takes sensitive fields. */
export interface PlatformSide {
  /** `PUB_KEY_ID_…`, or the serial of the certificate. */
  readonly serial: string
  readonly key: PrivateKey
  /** Bytes of a ciphertext under it. */
  readonly modulusBytes: number
  /** Another one has taken its place: it opens nothing any more. */
  readonly hasEnded?: boolean
}

/** Both ends' keys: the gateway's own, and those that a merchant would hold. */
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
  /** WeChat Pay's public key. */
  readonly publicKey: PlatformSide & { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
  readonly certificate: PlatformSide & { readonly certificate: IssuedCertificate; readonly privateKey: KeyObject }
}

/**
 * The keys that the platform has for the merchant: certificates alone, as before the WeChat Pay public key; both, as while a
 * merchant changes over; the public key alone.
 */
export type KeyMode = 'certificate' | 'both' | 'public-key'

/** The same as texts and numbers, to be kept, or to be handed to another process. */
export interface KeptKeys {
  readonly mchid: string
  readonly apiv3Key: string
  readonly apiv2Key: string
  readonly publicKeyId: string
  /** PEM. */
  readonly privateKeys: { readonly merchant: string; readonly publicKey: string; readonly certificate: string }
  readonly certificates: { readonly merchant: KeptCertificate; readonly platform: KeptCertificate }
}

/** A certificate as texts and numbers. */
export interface KeptCertificate extends Pick<IssuedCertificate, 'serial' | 'pem'> {
  /** Milliseconds since the epoch. */
  readonly notBefore: number
  readonly notAfter: number
}

/** The number of the brand that the merchant of a gateway owns. Its certificate is the merchant's own. */
export function brandIdOf(mchid: string): string {
  return `4${mchid.slice(-5)}`
}

/**
 * Throw-away keys and certificates of one merchant and of the platform.
 *
 * @param now Milliseconds since the epoch: the moment from which the certificates are valid.
 */
export async function makeKeys(now: number): Promise<Keys> {
  return openKeys(await makeKeptKeys(now))
}

/**
 * The same as texts.
 *
 * @param seed What everything in it follows from but the keys themselves: numbers, APIv3 key, serials. Default: chosen
 * at random.
 */
export async function makeKeptKeys(now: number, seed = newSeed()): Promise<KeptKeys> {
  // The thread pool makes all three at once.
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

/** Keys that were kept as texts. */
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

export function toKept({ serial, pem, notBefore, notAfter }: IssuedCertificate): KeptCertificate {
  return { serial, pem, notBefore: notBefore.getTime(), notAfter: notAfter.getTime() }
}

export function fromKept({ serial, pem, notBefore, notAfter }: KeptCertificate): IssuedCertificate {
  return { serial, pem, notBefore: new Date(notBefore), notAfter: new Date(notAfter) }
}

function pemOf({ privateKey }: { readonly privateKey: KeyObject }): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

function pairOf(pem: string): { publicKey: KeyObject; privateKey: KeyObject } {
  const privateKey = createPrivateKey(pem)
  return { privateKey, publicKey: createPublicKey(privateKey) }
}

/**
 * Operations of a key that are under way at once: twice as many as the thread pool has threads, so that none of them waits
 * for the main thread. A gateway has no files of its own to read meanwhile, as a merchant's server has.
 */
const AT_ONCE = 8

/** The platform uses its keys as a client uses its own, but for the bound. */
export function platformSide(serial: string, key: KeyObject): PlatformSide {
  return { serial, key: importPrivateKey(key, { atOnce: AT_ONCE }), modulusBytes: BITS / 8 }
}
