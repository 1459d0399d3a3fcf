import type { PlatformKey } from '../../types/core.js'

/** The public key of a pair: a platform key without its serial. */
export type PublicKey = Omit<PlatformKey, 'serial'>

/** The private key of a pair. */
export interface PrivateKey {
  /** Name of the suite, the algorithms of this key. */
  readonly suite: string
  /**
   * The signature of `message`, in Base64.
   *
   * @param isOver Whether nobody waits for it any more. Then it may reject in place of signing: a queue of signatures for calls
   * whose time is over would hold up those that are not.
   */
  sign(message: Uint8Array, isOver?: () => boolean): Promise<string>
  /** The plaintext; rejects when key and ciphertext do not belong together. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
}

/** The key with which a merchant signs and decrypts: in this process, or in an external signer. */
export interface MerchantKey extends PrivateKey {
  /** Whether the key is outside this process, so that signing may take long or fail. */
  readonly remote: boolean
  /** The key is outside this process and its signer cannot decrypt: `decrypt` always rejects. */
  readonly absent: boolean
}

/** Signs for one merchant, or for one brand. */
export interface Signer extends Pick<PrivateKey, 'sign'> {
  readonly mchid?: string | undefined
  readonly brand_id?: string | undefined
  /** Serial of the merchant API certificate. */
  readonly serial: string
  /** Name of the suite. Default: RSA. */
  readonly suite?: string | undefined
  /** Whether signing happens outside this process, and may take long or fail. */
  readonly remote?: boolean | undefined
}

/** Decrypts values that were encrypted under the merchant certificate. */
export interface Decrypter extends Pick<PrivateKey, 'decrypt'> {
  /** The key is outside this process and its signer cannot decrypt: `decrypt` always rejects. */
  readonly absent?: boolean | undefined
}
