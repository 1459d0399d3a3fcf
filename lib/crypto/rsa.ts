import {
  constants,
  KeyObject,
  publicEncrypt,
  sign as signMessage,
  verify as verifySignature,
  webcrypto,
} from 'node:crypto'
import { promisify } from 'node:util'
import { importPKCS8 } from 'jose'

type CryptoKey = webcrypto.CryptoKey

/** With a callback, Node.js signs on the thread pool. */
const signOnPool = promisify<string, Uint8Array, KeyObject, Uint8Array>(signMessage)

/** RSA-SHA256 (PKCS#1 v1.5): the scheme of `Authorization` and of `Wechatpay-Signature-Type`. */
export const SCHEME = 'WECHATPAY2-SHA256-RSA2048'

/** What a private key does. Both run on the thread pool, never on the main thread. */
export interface PrivateKey {
  /** The RSA-SHA256 signature. */
  sign(message: Uint8Array): Promise<Uint8Array>
  /** The plaintext of RSA-OAEP with SHA-1 and MGF1-SHA-1. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
}

/**
 * The operations of a private key that is imported once, when it is first needed.
 *
 * @param key A `CryptoKey` that is not extractable signs, but cannot decrypt: WebCrypto ties a key to one algorithm.
 * @throws {TypeError} from `decrypt`, for such a key.
 */
export function privateKey(key: KeyObject | CryptoKey): PrivateKey {
  const signing = once(async () => {
    const imported = await importKey(key, 'RS256')
    // A KeyObject costs the main thread less per signature; a key that may not be extracted has to stay what it is.
    return imported.extractable ? KeyObject.from(imported) : imported
  })
  const decrypting = once(() => importKey(key, 'RSA-OAEP'))
  return {
    sign: async (message) => {
      const ready = await signing()
      if (ready instanceof KeyObject) return signOnPool('sha256', message, ready)
      return new Uint8Array(await webcrypto.subtle.sign('RSASSA-PKCS1-v1_5', ready, message))
    },
    decrypt: async (ciphertext) =>
      new Uint8Array(await webcrypto.subtle.decrypt('RSA-OAEP', await decrypting(), ciphertext)),
  }
}

/** Whether `signature` is the RSA-SHA256 signature of `message`. Costs a tenth of a signature, so it is not deferred. */
export function verify(message: Uint8Array, signature: Uint8Array, key: KeyObject): boolean {
  return verifySignature('sha256', message, key, signature)
}

/**
 * The ciphertext of RSA-OAEP with SHA-1 and MGF1-SHA-1.
 *
 * @throws {Error} from OpenSSL when the plaintext is longer than `capacity(key)`.
 */
export function encrypt(plaintext: Uint8Array, key: KeyObject): Uint8Array {
  return publicEncrypt({ key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha1' }, plaintext)
}

/** Bytes of the longest plaintext that RSA-OAEP with SHA-1 takes under this key: 214 for 2048 bits. */
export function capacity(key: KeyObject): number {
  return modulusBytes(key) - 2 * 20 - 2
}

/** Bytes of every ciphertext under this key: 256 for 2048 bits. */
export function modulusBytes(key: KeyObject): number {
  return Math.ceil((key.asymmetricKeyDetails?.modulusLength ?? 0) / 8)
}

async function importKey(key: KeyObject | CryptoKey, algorithm: 'RS256' | 'RSA-OAEP'): Promise<CryptoKey> {
  if (!(key instanceof KeyObject)) {
    if (algorithm === 'RS256') return key
    if (!key.extractable) throw new TypeError('a CryptoKey that is not extractable cannot be imported for decryption')
  }
  const object = key instanceof KeyObject ? key : KeyObject.from(key)
  const pem = object.export({ type: 'pkcs8', format: 'pem' }).toString()
  return importPKCS8(pem, algorithm, { extractable: algorithm === 'RS256' })
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}
