import type { PrivateKey, RsaPublicKey, Sm2PublicKey, Suite } from 'wechatpay-chain/protocol'
import type { IssuedCertificate } from './certificate.js'

/** A private key of the platform. */
export interface PlatformKey {
  /** `PUB_KEY_ID_…`, or the serial of the certificate. */
  readonly serial: string
  /** PEM (PKCS#8). */
  readonly privateKey: string
}

/** A key of the platform, which signs messages and decrypts sensitive fields. */
export interface PlatformSide {
  /** `PUB_KEY_ID_…`, or the serial of the certificate. */
  readonly serial: string
  readonly key: PrivateKey
  /** The form of a ciphertext for this key. */
  readonly ciphertext: { readonly name: string; readonly fits: (bytes: Uint8Array) => boolean }
  /** Default: RSA. */
  readonly suite?: Suite
  /** Whether a newer key has replaced it: it neither signs nor decrypts any more. */
  readonly hasEnded?: boolean
}

/** A key of the platform with its validity. */
export interface Side extends PlatformSide, PlatformKey {
  readonly publicKey: () => RsaPublicKey | Sm2PublicKey
  /** Present for certificates only. */
  readonly certificate?: IssuedCertificate
  /** Milliseconds since the epoch; from this time on it neither signs nor decrypts. */
  readonly until: number
}

/** A platform certificate with its key. */
export interface CertificateSide extends Side {
  readonly certificate: IssuedCertificate
}
