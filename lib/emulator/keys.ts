import { generateKeyPair, type KeyObject } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { promisify } from 'node:util'
import { type Limit, limit } from '../crypto/limit.js'
import { nonce } from '../crypto/nonce.js'
import { type PrivateKey, privateKey } from '../crypto/rsa.js'
import { type IssuedCertificate, issueCertificate } from './certificate.js'
import { digits } from './digits.js'

/** One of the two keys by which the platform signs, and under which it takes sensitive fields. */
export interface PlatformSide {
  /** `PUB_KEY_ID_…`, or the serial of the certificate. */
  readonly serial: string
  readonly key: PrivateKey
  /** Bytes of a ciphertext under it. */
  readonly modulusBytes: number
}

/** Both ends' keys: the gateway's own, and those that a merchant would hold. */
export interface Keys {
  readonly mchid: string
  readonly apiv3Key: string
  /** The APIv2 key. */
  readonly secret: string
  readonly merchant: {
    readonly privateKey: KeyObject
    readonly publicKey: KeyObject
    readonly certificate: IssuedCertificate
  }
  /** WeChat Pay's public key. */
  readonly publicKey: PlatformSide & { readonly publicKey: KeyObject; readonly privateKey: KeyObject }
  readonly certificate: PlatformSide & { readonly certificate: IssuedCertificate }
}

const BITS = 2048

const generate = promisify(generateKeyPair)

/**
 * Throw-away keys and certificates of one merchant and of the platform.
 *
 * @param now Milliseconds since the epoch: the moment from which the certificates are valid.
 */
export async function makeKeys(now: number): Promise<Keys> {
  // The thread pool makes all three at once.
  const [merchant, publicKey, certificate] = await Promise.all([rsaPair(), rsaPair(), rsaPair()])
  const mchid = `19${digits(8)}`
  const bounded = limit(2 * availableParallelism())
  const platformCertificate = issueCertificate('WeChat Pay platform (local)', certificate, now)
  return {
    mchid,
    apiv3Key: nonce(),
    secret: nonce(),
    merchant: { ...merchant, certificate: issueCertificate(mchid, merchant, now) },
    publicKey: {
      ...platformSide(`PUB_KEY_ID_01${mchid}${digits(16)}`, publicKey.privateKey, bounded),
      publicKey: publicKey.publicKey,
      privateKey: publicKey.privateKey,
    },
    certificate: {
      ...platformSide(platformCertificate.serial, certificate.privateKey, bounded),
      certificate: platformCertificate,
    },
  }
}

/** Under load the thread pool is shared with the client in the same process, so it is not filled without bound. */
function platformSide(serial: string, object: KeyObject, bounded: Limit): PlatformSide {
  const key = privateKey(object)
  return {
    serial,
    key: {
      sign: (message) => bounded(() => key.sign(message)),
      decrypt: (ciphertext) => bounded(() => key.decrypt(ciphertext)),
    },
    modulusBytes: BITS / 8,
  }
}

function rsaPair(): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
  return generate('rsa', { modulusLength: BITS })
}
