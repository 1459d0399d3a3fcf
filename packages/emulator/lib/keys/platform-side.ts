import type { PrivateKey, Suite } from 'wechatpay-chain/protocol'

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
