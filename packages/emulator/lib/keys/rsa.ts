import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { importPrivateKey } from 'wechatpay-chain/protocol'
import { issueCertificate } from './certificate.js'
import { BITS } from './key-pair.js'
import { publicKeyOf } from './public-key.js'
import type { Algorithm } from './succession.js'

/** Subject and issuer of a platform certificate. */
const NAME = 'WeChat Pay platform (local)'

/**
 * Upper bound for the concurrent operations of a key: twice the threads of the thread pool, so that no thread waits for the
 * main thread. The client's bound is lower, because a merchant's server also reads files on the pool.
 */
const AT_ONCE = 8

const CIPHERTEXT = { name: 'RSA-OAEP', fits: ({ length }: Uint8Array) => length === BITS / 8 }

/** RSA-2048. The emulator uses a platform key as a client uses its private key, but with a higher bound. */
export const RSA: Algorithm = {
  newPrivateKey: () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: BITS })
    return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  },
  open: (serial, privateKey) => ({
    serial,
    key: importPrivateKey(createPrivateKey(privateKey), { atOnce: AT_ONCE }),
    publicKey: () => publicKeyOf(createPublicKey(privateKey)),
    ciphertext: CIPHERTEXT,
  }),
  issue: (privateKey, now, options) =>
    issueCertificate(
      NAME,
      { privateKey: createPrivateKey(privateKey), publicKey: createPublicKey(privateKey) },
      now,
      options,
    ),
}
