import { localKey, type MerchantKey, remoteKey } from '../crypto/signer.js'
import type { KeySource } from './merchant.js'

/** What a merchant's key does, wherever it is. Loads what a local key is imported by. */
export function merchantKey({ signer, privateKey }: KeySource): MerchantKey {
  return signer ? remoteKey(signer) : localKey(privateKey)
}
