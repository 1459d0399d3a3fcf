import type { PrivateKey, Sm2PublicKey, Suite } from 'wechatpay-chain/protocol'
import { createStream } from '../state/random.js'
import { type IssuedCertificate, issueShangmiCertificate, newSerial } from './certificate.js'
import { fromKept, type KeptCertificate, toKept } from './kept-certificate.js'
import type { PlatformSide } from './platform-side.js'

/** The keys of Shangmi as texts and numbers. */
export interface KeptShangmi {
  /** PEM. */
  readonly privateKeys: { readonly merchant: string; readonly platform: string }
  readonly certificates: { readonly merchant: KeptCertificate; readonly platform: KeptCertificate }
}

/** The keys of both sides for SM2, SM3 and SM4, beside those of RSA. */
export interface ShangmiKeys {
  readonly suite: Suite
  readonly merchant: {
    /** PEM. */
    readonly privateKey: string
    readonly publicKey: Sm2PublicKey
    readonly certificate: IssuedCertificate
  }
  readonly platform: PlatformSide & {
    /** PEM. */
    readonly privateKey: string
    readonly publicKey: Sm2PublicKey
    readonly certificate: IssuedCertificate
  }
}

/** PEM labels, and what stands around the numbers of an SM2 key in DER (RFC 5915, RFC 5480), in hexadecimal. */
const ALGORITHM = '301306072a8648ce3d020106082a811ccf5501822d'

/**
 * Makes new keys and certificates of SM2. Loads sm-crypto-v2.
 *
 * @param now Milliseconds since the epoch; the certificates are valid from this time.
 * @param seed Determines the serials. The keys are new each time.
 */
export async function makeShangmi(mchid: string, now: number, seed: string): Promise<KeptShangmi> {
  const random = createStream(seed, 'shangmi')
  const [merchant, platform] = [await newKey(), await newKey()]
  const issue = async (name: string, key: NewKey) =>
    toKept(await issueShangmiCertificate(name, key, now, { serial: newSerial(random) }))
  return {
    privateKeys: { merchant: merchant.privateKey, platform: platform.privateKey },
    certificates: {
      merchant: await issue(mchid, merchant),
      platform: await issue('WeChat Pay platform (local, SM2)', platform),
    },
  }
}

/** Reads keys of Shangmi from texts. Loads sm-crypto-v2. */
export async function openShangmi({ privateKeys, certificates }: KeptShangmi): Promise<ShangmiKeys> {
  const { shangmi: suite } = await import('wechatpay-chain/shangmi')
  const [merchant, platform] = [fromKept(certificates.merchant), fromKept(certificates.platform)]
  const publicKey = suite.importPublicKey(platform.pem)
  return {
    suite,
    merchant: {
      privateKey: privateKeys.merchant,
      publicKey: suite.importPublicKey(merchant.pem),
      certificate: merchant,
    },
    platform: {
      serial: platform.serial,
      suite,
      key: suite.importPrivateKey(privateKeys.platform),
      ciphertext: { name: 'SM2', fits: (bytes) => publicKey.isCiphertext(Buffer.from(bytes).toString('base64')) },
      privateKey: privateKeys.platform,
      publicKey,
      certificate: platform,
    },
  }
}

/** A new key, with the signature of its own certificate. */
export interface NewKey {
  /** PEM (PKCS#8). */
  readonly privateKey: string
  /** SPKI in DER. */
  readonly publicKey: Uint8Array
  readonly sign: PrivateKey['sign']
}

async function newKey(): Promise<NewKey> {
  const [{ sm2 }, { shangmi }] = await Promise.all([import('sm-crypto-v2'), import('wechatpay-chain/shangmi')])
  const { privateKey: scalar, publicKey: point } = sm2.generateKeyPairHex()
  const der = Buffer.from(`308187020100${ALGORITHM}046d306b0201010420${scalar}a144034200${point}`, 'hex')
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  const privateKey = ['-----BEGIN PRIVATE KEY-----', ...lines, '-----END PRIVATE KEY-----', ''].join('\n')
  const publicKey = Buffer.from(`3059${ALGORITHM}034200${point}`, 'hex')
  return { privateKey, publicKey, sign: shangmi.importPrivateKey(privateKey).sign }
}
