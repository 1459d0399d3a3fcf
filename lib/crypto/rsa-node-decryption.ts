import { type KeyObject, webcrypto } from 'node:crypto'
import { importJWK, importPKCS8, type JWK } from 'jose'
import type { RsaJwk } from '../../types/core.js'
import type { KeyHandle } from './suite.js'

type CryptoKey = webcrypto.CryptoKey

const PKCS8 = /-----BEGIN PRIVATE KEY-----[^-]+-----END PRIVATE KEY-----/

/**
 * Resolves to a private key of WebCrypto for RSA-OAEP with SHA-1 and MGF1-SHA-1. node:crypto decrypts only on the main
 * thread; WebCrypto decrypts on the thread pool.
 *
 * @param input The source of the key: PKCS#8 text and JWK are imported directly.
 * @param key The key that was read from it.
 * @throws {TypeError} when the key is a `CryptoKey` that is not extractable: WebCrypto ties a key to one algorithm.
 */
export async function importDecryptionKey(input: string | KeyHandle, key: KeyObject | CryptoKey): Promise<CryptoKey> {
  const [pem] = typeof input === 'string' ? (PKCS8.exec(input) ?? []) : []
  if (pem !== undefined) return importPKCS8(pem, 'RSA-OAEP')
  if (typeof input === 'object' && 'kty' in input) return importJwk(input)
  if (!('export' in key)) {
    throw new TypeError('a CryptoKey that is not extractable cannot be imported for decryption')
  }
  const der = key.export({ type: 'pkcs8', format: 'der' })
  try {
    return await webcrypto.subtle.importKey('pkcs8', der, { name: 'RSA-OAEP', hash: 'SHA-1' }, false, ['decrypt'])
  } finally {
    der.fill(0)
  }
}

/** Imports the numbers alone: a JWK with `use`, `alg` or `key_ops` would be refused for any other usage. */
async function importJwk({ kty, n, e, d, p, q, dp, dq, qi }: RsaJwk): Promise<CryptoKey> {
  const numbers = { kty, n, e, d, p, q, dp, dq, qi } as JWK // it was read as a private RSA key
  return (await importJWK(numbers, 'RSA-OAEP')) as CryptoKey // only a symmetric key would be bytes
}
