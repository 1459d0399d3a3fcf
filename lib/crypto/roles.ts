import type { PrivateKey } from '../../types/core.js'

/** Decrypts values that were encrypted under the merchant certificate. */
export interface Decrypter extends Pick<PrivateKey, 'decrypt'> {
  /** The key is outside this process and its signer cannot decrypt: `decrypt` always rejects. */
  readonly absent?: boolean | undefined
}
