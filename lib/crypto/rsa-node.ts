import {
  constants,
  type KeyObject,
  publicEncrypt,
  sign as signMessage,
  verify as verifySignature,
  webcrypto,
} from 'node:crypto'
import type { PrivateKey, RsaPublicKey } from '../../types/core.js'
import { aes256Gcm } from './aes.js'
import { decodeBase64 } from './base64.js'
import { onPool } from './pool.js'
import { isKeyHandle, readPrivate, readPublic } from './rsa-node-read.js'
import type { Semaphore } from './semaphore.js'
import type { KeyHandle, Suite } from './suite.js'

const NAME = 'RSA'

/** With a callback, Node.js signs on the thread pool. */
function signOnPool(message: Uint8Array, key: KeyObject): Promise<string> {
  return new Promise((resolve, reject) =>
    signMessage('sha256', message, key, (error, signature) => {
      if (error) reject(error)
      else resolve(signature.toString('base64'))
    }),
  )
}

/**
 * A private key whose operations run on the thread pool, never on the main thread: RSA-SHA256 (PKCS#1 v1.5), and RSA-OAEP
 * with SHA-1 and MGF1-SHA-1.
 *
 * @param limit Limits concurrent operations. Default: the limit of this process.
 * @throws {KeyProblem} at once, when the input is not such a key; `TypeError` from `decrypt`, for a `CryptoKey` that is not
 * extractable.
 */
function importPrivateKey(input: string | KeyHandle, limit: Semaphore = onPool): PrivateKey {
  const key = readPrivate(input)
  const source = typeof input === 'object' && 'kty' in input ? { ...input } : input // the caller may change a JWK later
  const decryptionKey = once(async () => (await import('./rsa-node-decryption.js')).importDecryptionKey(source, key))
  const sign =
    'export' in key
      ? (message: Uint8Array) => signOnPool(message, key)
      : async (message: Uint8Array) =>
          Buffer.from(await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', key, message)).toString('base64')
  return {
    suite: NAME,
    sign: (message, isOver) =>
      limit(() => (isOver?.() ? Promise.reject(new Error('the call has ended')) : sign(message))),
    decrypt: async (ciphertext) => {
      const imported = await decryptionKey() // outside the limit: the first one reads files
      return new Uint8Array(await limit(() => webcrypto.subtle.decrypt('RSA-OAEP', imported, ciphertext)))
    },
  }
}

/**
 * A public key. Verification costs a tenth of a signature, so it runs on the calling thread.
 *
 * @throws {KeyProblem} when the input is not such a key; `RangeError` from `encrypt`, for a text longer than the key can carry.
 */
function importPublicKey(input: string | KeyHandle): RsaPublicKey {
  const { key, certificate } = readPublic(input)
  const bytes = Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8)
  const most = bytes - 2 * 20 - 2 // OAEP with SHA-1 uses the rest of the modulus
  return {
    suite: NAME,
    certificate,
    verify: (message, signature) => {
      const signed = decodeBase64(signature)
      return signed !== undefined && verifySignature('sha256', message, key, signed)
    },
    encrypt: (text) => {
      const plaintext = Buffer.from(text)
      if (plaintext.length > most) {
        throw new RangeError(`is ${plaintext.length} bytes of UTF-8; RSA-OAEP under this key accepts at most ${most}`)
      }
      const padding = constants.RSA_PKCS1_OAEP_PADDING
      return publicEncrypt({ key, padding, oaepHash: 'sha1' }, plaintext).toString('base64')
    },
    // A ciphertext is longer than any plaintext that fits, so no plaintext is mistaken for one.
    isCiphertext: (text) => text.length === Math.ceil(bytes / 3) * 4 && decodeBase64(text)?.length === bytes,
  }
}

/** The RSA suite by node:crypto; jose imports the decryption keys. */
export const rsaNode = {
  name: NAME,
  schemes: { mchid: 'WECHATPAY2-SHA256-RSA2048', brand_id: 'WECHATPAY-BRAND-SHA256-RSA2048' },
  aead: aes256Gcm,
  isKeyHandle,
  importPrivateKey,
  importPublicKey,
} as const satisfies Suite

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
