import { sm3 } from 'sm-crypto-v2'
import type { KeyHandle, Sm2PublicKey, Suite } from '../../types/core.js'
import { concat, fromHex } from '../platform/bytes.js'
import { isKeyHandle } from './read-key.js'
import { NAME, privateKeyOf, publicKeyOf } from './sm2.js'
import { isSignature } from './sm2-forms.js'
import { sm4Gcm } from './sm4-gcm.js'

/** Size of the largest content whose digest is computed here, in bytes: it is held in memory. */
const LARGEST = 64 * 2 ** 20

/** A suite whose public keys work at once. */
export interface Shangmi extends Suite {
  importPublicKey(input: string | KeyHandle): Sm2PublicKey
}

/**
 * The algorithms of Shangmi (商密, 国密): signatures by SM2 with SM3, sensitive fields by SM2, resources by SM4-GCM. The
 * setting `suite` of `createClient`, `createReceiver` and `platformCertificates`.
 *
 * ```ts
 * const client = createClient({ suite: shangmi, mchid, serial, privateKey, certs, apiv3Key })
 * ```
 *
 * By sm-crypto-v2, a dependency that the merchant installs: `npm install sm-crypto-v2`.
 *
 * @see https://github.com/wechatpay-apiv3/wechatpay-java/tree/main/shangmi
 */
export const shangmi: Shangmi = Object.freeze({
  name: NAME,
  schemes: { mchid: 'WECHATPAY2-SM2-WITH-SM3' },
  aead: sm4Gcm,
  algorithmType: 'SM2',
  signatures: { wanted: 'an SM2 signature with SM3 in DER', is: isSignature },
  isKeyHandle,
  importPrivateKey: privateKeyOf,
  importPublicKey: publicKeyOf,
  startDigest,
} satisfies Suite)

function startDigest(algorithm: string): ReturnType<NonNullable<Suite['startDigest']>> {
  if (algorithm.toUpperCase() !== 'SM3') return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  return {
    update: (bytes) => {
      size += bytes.length
      if (size > LARGEST) throw new RangeError(`SM3 of more than ${LARGEST} bytes needs an OpenSSL with SM3`)
      chunks.push(Uint8Array.from(bytes)) // the caller may use its buffer again
    },
    digest: () => fromHex(sm3(concat(chunks, size))),
  }
}
