import { importPublicKey, type PublicKeyInput, type RsaPublicKey } from 'wechatpay-chain/protocol'

/** A public RSA key whose functions answer at once. */
export function publicKeyOf(input: PublicKeyInput): RsaPublicKey {
  return importPublicKey(input) as RsaPublicKey // as they do on Node.js, where the emulator runs
}
