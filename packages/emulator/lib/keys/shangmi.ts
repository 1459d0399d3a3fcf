import type { Sm2PublicKey, Suite } from 'wechatpay-chain/protocol'
import { createStream } from '../state/random.js'
import { type IssuedCertificate, issueShangmiCertificate, newSerial } from './certificate.js'
import { fromKept, type KeptCertificate, toKept } from './kept-certificate.js'
import type { PlatformKey } from './platform-side.js'
import type { Algorithm } from './succession.js'

/** The keys of Shangmi as texts and numbers. */
export interface KeptShangmi {
  /** PEM. */
  readonly privateKeys: { readonly merchant: string; readonly platform: string }
  readonly certificates: { readonly merchant: KeptCertificate; readonly platform: KeptCertificate }
}

/** The keys of both sides for SM2, SM3 and SM4, beside those of RSA. */
export interface ShangmiKeys {
  readonly suite: Suite
  /** Of the platform's certificates. */
  readonly algorithm: Algorithm
  readonly merchant: {
    /** PEM. */
    readonly privateKey: string
    readonly publicKey: Sm2PublicKey
    readonly certificate: IssuedCertificate
  }
  readonly platform: PlatformKey & { readonly certificate: IssuedCertificate }
}

/** Subject and issuer of a platform certificate. */
const NAME = 'WeChat Pay platform (local, SM2)'

/** The identity of a signer. @see GM/T 0009-2012, 10 */
const IDENTITY = '1234567812345678'

/** What stands around the numbers of an SM2 key in DER (RFC 5915, RFC 5480), in hexadecimal. */
const ALGORITHM = '301306072a8648ce3d020106082a811ccf5501822d'
const BEFORE_SCALAR = '0201010420'

/**
 * Makes new keys and certificates of SM2. Loads sm-crypto-v2.
 *
 * @param now Milliseconds since the epoch; the certificates are valid from this time.
 * @param seed Determines the serials. The keys are new each time.
 */
export async function makeShangmi(mchid: string, now: number, seed: string): Promise<KeptShangmi> {
  const random = createStream(seed, 'shangmi')
  const { newPrivateKey, issueFor, issue } = await loadAlgorithm()
  const [merchant, platform] = [newPrivateKey(), newPrivateKey()]
  return {
    privateKeys: { merchant, platform },
    certificates: {
      merchant: toKept(issueFor(mchid, merchant, now, { serial: newSerial(random) })),
      platform: toKept(issue(platform, now, { serial: newSerial(random) })),
    },
  }
}

/** Reads keys of Shangmi from texts. Loads sm-crypto-v2. */
export async function openShangmi({ privateKeys, certificates }: KeptShangmi): Promise<ShangmiKeys> {
  const { suite, ...algorithm } = await loadAlgorithm()
  const [merchant, platform] = [fromKept(certificates.merchant), fromKept(certificates.platform)]
  return {
    suite,
    algorithm,
    merchant: {
      privateKey: privateKeys.merchant,
      publicKey: suite.importPublicKey(merchant.pem),
      certificate: merchant,
    },
    platform: { serial: platform.serial, privateKey: privateKeys.platform, certificate: platform },
  }
}

/** The algorithm of SM2, which also issues certificates for a merchant. */
interface ShangmiAlgorithm extends Algorithm {
  readonly suite: { importPublicKey(input: string): Sm2PublicKey } & Suite
  issueFor(commonName: string, ...rest: Parameters<Algorithm['issue']>): IssuedCertificate
}

async function loadAlgorithm(): Promise<ShangmiAlgorithm> {
  const [{ sm2 }, { shangmi: suite }] = await Promise.all([
    import('sm-crypto-v2'),
    import('wechatpay-chain/shangmi'),
  ]).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error('the suite shangmi needs the package sm-crypto-v2: npm install --save-dev sm-crypto-v2')
  })
  const issueFor: ShangmiAlgorithm['issueFor'] = (commonName, privateKey, now, options) => {
    const scalar = scalarOf(privateKey)
    const point = sm2.getPublicKeyFromPrivateKey(scalar)
    const key = {
      publicKey: Buffer.from(`3059${ALGORITHM}034200${point}`, 'hex'),
      sign: (text: Uint8Array) =>
        Buffer.from(
          sm2.doSignature(text, scalar, { hash: true, der: true, publicKey: point, userId: IDENTITY }),
          'hex',
        ),
    }
    return issueShangmiCertificate(commonName, key, now, options)
  }
  return {
    suite,
    newPrivateKey: () => {
      const { privateKey, publicKey } = sm2.generateKeyPairHex()
      return toPem(`308187020100${ALGORITHM}046d306b${BEFORE_SCALAR}${privateKey}a144034200${publicKey}`)
    },
    open: (serial, privateKey) => {
      const publicKey = suite.importPublicKey(toPublicPem(sm2.getPublicKeyFromPrivateKey(scalarOf(privateKey))))
      return {
        serial,
        suite,
        key: suite.importPrivateKey(privateKey),
        publicKey: () => publicKey,
        ciphertext: { name: 'SM2', fits: (bytes) => publicKey.isCiphertext(Buffer.from(bytes).toString('base64')) },
      }
    },
    issue: (...rest) => issueFor(NAME, ...rest),
    issueFor,
  }
}

/** The number of a private key that `newPrivateKey` has made, in hexadecimal. */
function scalarOf(privateKey: string): string {
  const der = Buffer.from(privateKey.replace(/-----.*?-----/g, ''), 'base64').toString('hex')
  const start = der.indexOf(BEFORE_SCALAR) + BEFORE_SCALAR.length
  return der.slice(start, start + 64)
}

function toPem(der: string, label = 'PRIVATE KEY'): string {
  const lines =
    Buffer.from(der, 'hex')
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}

/** @param point Uncompressed, in hexadecimal. */
function toPublicPem(point: string): string {
  return toPem(`3059${ALGORITHM}034200${point}`, 'PUBLIC KEY')
}
