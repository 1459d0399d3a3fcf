import { createPrivateKey, createPublicKey, KeyObject, type webcrypto, X509Certificate } from 'node:crypto'
import { isCryptoKey, isKeyObject } from 'node:util/types'
import type { CertificateFacts, RsaJwk } from '../../types/core.js'
import { KeyProblem } from './key-problem.js'
import type { KeyHandle } from './suite.js'

type CryptoKey = webcrypto.CryptoKey

/** Length of the shortest accepted key, in bits. */
const SHORTEST = 2048

/** Whether an input is a key or a JWK, rather than text. */
export function isKeyHandle(input: unknown): input is KeyHandle {
  return isCryptoKey(input) || isKeyObject(input) || isJwk(input)
}

/**
 * The private key of an input. A `CryptoKey` that is not extractable is returned as it is.
 *
 * @param input Text is PEM: PKCS#8 or PKCS#1, not encrypted.
 * @throws {KeyProblem} when it is not a private RSA key of 2048 bits or more, or cannot sign.
 */
export function readPrivate(input: string | KeyHandle): KeyObject | CryptoKey {
  if (isCryptoKey(input)) return readSigningKey(input)
  if (isKeyObject(input)) return checkRsa(input, 'private')
  if (typeof input === 'string')
    return checkRsa(
      parse(() => createPrivateKey(input)),
      'private',
    )
  if (input.d === undefined) throw new KeyProblem('type', 'public')
  return checkRsa(
    parse(() => createPrivateKey({ key: { ...input }, format: 'jwk' }), 'JWK'),
    'private',
  )
}

/**
 * The public key of an input, with the facts of its certificate if it is one.
 *
 * @param input Text is PEM: a certificate, or a public key as SPKI or PKCS#1.
 * @throws {KeyProblem} when it is not a public RSA key of 2048 bits or more.
 */
export function readPublic(input: string | KeyHandle): {
  readonly key: KeyObject
  readonly certificate: CertificateFacts | undefined
} {
  if (typeof input === 'string' && input.includes('BEGIN CERTIFICATE-----')) return readCertificate(input)
  return { key: checkRsa(openPublic(input), 'public'), certificate: undefined }
}

function openPublic(input: string | KeyHandle): KeyObject {
  if (isCryptoKey(input)) return KeyObject.from(input)
  if (isKeyObject(input)) return input
  if (typeof input === 'string') return parse(() => createPublicKey(input))
  if (input.d !== undefined) throw new KeyProblem('type', 'private')
  return parse(() => createPublicKey({ key: { ...input }, format: 'jwk' }), 'JWK')
}

function readCertificate(pem: string): { key: KeyObject; certificate: CertificateFacts } {
  const { publicKey, serialNumber, validFrom, validTo } = parse(() => new X509Certificate(pem))
  return {
    key: checkRsa(publicKey, 'public'),
    certificate: { serial: serialNumber, from: Date.parse(validFrom), until: Date.parse(validTo) },
  }
}

function readSigningKey(key: CryptoKey): KeyObject | CryptoKey {
  if (key.type !== 'private') throw new KeyProblem('type', key.type)
  // RSA algorithms have these in addition to the name; other algorithms lack them.
  const { name, hash, modulusLength = 0 } = key.algorithm as Partial<webcrypto.RsaHashedKeyAlgorithm>
  if (name !== 'RSASSA-PKCS1-v1_5' || hash?.name !== 'SHA-256' || !key.usages.includes('sign')) {
    throw new KeyProblem('usage', 'RSASSA-PKCS1-v1_5 with SHA-256')
  }
  checkBits(modulusLength)
  // A KeyObject costs the main thread less per signature; a key that is not extractable cannot be converted.
  return key.extractable ? KeyObject.from(key) : key
}

function isJwk(input: unknown): input is RsaJwk {
  return typeof input === 'object' && input !== null && 'kty' in input && typeof input.kty === 'string'
}

/** The key that node:crypto reads. Its error is dropped: it is no help, and a cause must never carry key material. */
function parse<T>(make: () => T, found = 'PEM text'): T {
  try {
    return make()
  } catch {
    throw new KeyProblem('unreadable', found)
  }
}

function checkRsa(key: KeyObject, type: 'private' | 'public'): KeyObject {
  if (key.type !== type) throw new KeyProblem('type', key.type)
  if (key.asymmetricKeyType !== 'rsa') throw new KeyProblem('algorithm', key.asymmetricKeyType ?? 'unknown')
  const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {}
  checkBits(modulusLength)
  checkExponent(publicExponent)
  return key
}

/** With an exponent of 1 a message is its own ciphertext, and every text its own signature. */
function checkExponent(exponent: bigint): void {
  if (exponent < 3n) throw new KeyProblem('exponent', String(exponent))
}

function checkBits(bits: number): void {
  if (bits < SHORTEST) throw new KeyProblem('bits', String(bits))
}
