import { type CryptoKey, importJWK, importPKCS8, importSPKI, type JWK } from 'jose'
import type { PrivateKey, RsaJwk } from '../../types/core.js'
import { base64Of, fromBase64, utf8 } from '../platform/bytes.js'
import { decrypt, encrypt } from './aes.web.js'
import { decodeBase64 } from './base64.js'
import { bitsOf } from './der.web.js'
import { KeyProblem } from './key-problem.js'
import { checkNumbers, readPrivatePem, readPublicPem } from './rsa-read.web.js'
import type { Semaphore } from './semaphore.js'
import type { ImportedPublicKey, KeyHandle, Suite } from './suite.js'

const NAME = 'RSA'

/** The algorithms of a key: WebCrypto ties a key to one. */
type Use = 'RS256' | 'RSA-OAEP'

/** The source of a key, once it was checked: it is imported when it is first used. */
type Source = { readonly pem: string } | { readonly jwk: RsaJwk } | { readonly key: CryptoKey }

/**
 * A private key of WebCrypto: RSA-SHA256 (PKCS#1 v1.5), and RSA-OAEP with SHA-1 and MGF1-SHA-1.
 *
 * @throws {KeyProblem} at once, when the input is not such a key; `TypeError` from `decrypt`, for a `CryptoKey` that is not
 * extractable.
 */
function importPrivateKey(input: string | KeyHandle, limit: Semaphore = (work) => work()): PrivateKey {
  const source = privateSource(input)
  const signingKey = kept(() => importPrivate(source, 'RS256'))
  const decryptionKey = kept(() => importPrivate(source, 'RSA-OAEP'))
  return {
    suite: NAME,
    sign: async (message, isOver) => {
      const key = await signingKey()
      const work = () =>
        isOver?.()
          ? Promise.reject(new Error('the call has ended'))
          : crypto.subtle.sign('RSASSA-PKCS1-v1_5', key, message)
      return base64Of(new Uint8Array(await limit(work)))
    },
    decrypt: async (ciphertext) => {
      const key = await decryptionKey()
      return new Uint8Array(await limit(() => crypto.subtle.decrypt('RSA-OAEP', key, ciphertext)))
    },
  }
}

/**
 * A public key of WebCrypto.
 *
 * @throws {KeyProblem} when the input is not such a key; `encrypt` rejects with a `RangeError`, for a text longer than the key can carry.
 */
function importPublicKey(input: string | KeyHandle): ImportedPublicKey {
  const { source, bits, certificate } = publicSource(input)
  const bytes = Math.ceil(bits / 8)
  const most = bytes - 2 * 20 - 2 // OAEP with SHA-1 uses the rest of the modulus
  const verifyKey = kept(() => importPublic(source, 'RS256'))
  const encryptionKey = kept(() => importPublic(source, 'RSA-OAEP'))
  return {
    suite: NAME,
    certificate,
    verify: async (message, signature) => {
      const signed = decodeBase64(signature)
      if (signed === undefined || signed.length !== bytes) return false
      return crypto.subtle.verify('RSASSA-PKCS1-v1_5', await verifyKey(), signed, message)
    },
    encrypt: async (text) => {
      const plaintext = utf8(text)
      if (plaintext.length > most) {
        throw new RangeError(`is ${plaintext.length} bytes of UTF-8; RSA-OAEP under this key accepts at most ${most}`)
      }
      return base64Of(new Uint8Array(await crypto.subtle.encrypt('RSA-OAEP', await encryptionKey(), plaintext)))
    },
    isCiphertext: (text) => text.length === Math.ceil(bytes / 3) * 4 && decodeBase64(text)?.length === bytes,
  }
}

/** The RSA suite by WebCrypto; jose imports the keys. */
export const rsaWeb = {
  name: NAME,
  schemes: { mchid: 'WECHATPAY2-SHA256-RSA2048', brand_id: 'WECHATPAY-BRAND-SHA256-RSA2048' },
  aead: { name: 'AEAD_AES_256_GCM', encrypt, decrypt },
  isKeyHandle,
  importPrivateKey,
  importPublicKey,
} as const satisfies Suite

function isKeyHandle(input: unknown): input is KeyHandle {
  return isCryptoKey(input) || isKeyObject(input) || isJwk(input)
}

function privateSource(input: string | KeyHandle): Source {
  if (typeof input === 'string') return { pem: readPrivatePem(input) }
  if (isCryptoKey(input)) return { key: checkSigning(input) }
  if (isKeyObject(input)) {
    if (input.type !== 'private') throw new KeyProblem('type', input.type)
    return { pem: readPrivatePem(input.export({ type: 'pkcs8', format: 'pem' })) }
  }
  if (!isJwk(input) || input.d === undefined) throw new KeyProblem('type', 'public')
  return { jwk: checkJwk(input) }
}

function publicSource(input: string | KeyHandle): Pick<ImportedPublicKey, 'certificate'> & {
  readonly source: Source
  readonly bits: number
} {
  if (isCryptoKey(input)) return { source: { key: input }, bits: bitsOfKey(input, 'public'), certificate: undefined }
  if (isJwk(input)) {
    if (input.d !== undefined) throw new KeyProblem('type', 'private')
    return { source: { jwk: checkJwk(input) }, bits: bitsOf(fromBase64(input.n ?? '')), certificate: undefined }
  }
  if (isKeyObject(input) && input.type !== 'public') throw new KeyProblem('type', input.type)
  const given = isKeyObject(input) ? input.export({ type: 'spki', format: 'pem' }) : String(input)
  const { pem, bits, certificate } = readPublicPem(given)
  return { source: { pem }, bits, certificate }
}

async function importPrivate(source: Source, use: Use): Promise<CryptoKey> {
  if ('pem' in source) return importPKCS8(source.pem, use)
  if ('jwk' in source) return importNumbers(source.jwk, use)
  if (use === 'RS256') return source.key
  if (!source.key.extractable) {
    throw new TypeError('a CryptoKey that is not extractable cannot be imported for decryption')
  }
  const der = new Uint8Array(await crypto.subtle.exportKey('pkcs8', source.key))
  return crypto.subtle.importKey('pkcs8', der, { name: 'RSA-OAEP', hash: 'SHA-1' }, false, ['decrypt'])
}

async function importPublic(source: Source, use: Use): Promise<CryptoKey> {
  if ('pem' in source) return importSPKI(source.pem, use)
  if ('jwk' in source) return importNumbers(source.jwk, use)
  const der = await crypto.subtle.exportKey('spki', source.key)
  const algorithm =
    use === 'RS256' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'RSA-OAEP', hash: 'SHA-1' }
  return crypto.subtle.importKey('spki', der, algorithm, false, [use === 'RS256' ? 'verify' : 'encrypt'])
}

/** Imports the numbers alone: a JWK with `use`, `alg` or `key_ops` would be refused for any other usage. */
async function importNumbers({ kty, n, e, d, p, q, dp, dq, qi }: RsaJwk, use: Use): Promise<CryptoKey> {
  const numbers = { kty, n, e, ...(d !== undefined && { d, p, q, dp, dq, qi }) } as JWK // it was read as an RSA key
  return (await importJWK(numbers, use)) as CryptoKey // only a symmetric key would be bytes
}

function checkSigning(key: CryptoKey): CryptoKey {
  bitsOfKey(key, 'private')
  const { name, hash } = key.algorithm as { readonly name: string; readonly hash?: { readonly name: string } } // RSA has both
  if (name === 'RSASSA-PKCS1-v1_5' && hash?.name === 'SHA-256' && key.usages.includes('sign')) return key
  throw new KeyProblem('usage', 'RSASSA-PKCS1-v1_5 with SHA-256')
}

/** The length of the modulus of a checked key. */
function bitsOfKey({ type, algorithm }: CryptoKey, wanted: 'private' | 'public'): number {
  if (type !== wanted) throw new KeyProblem('type', type)
  // RSA algorithms have these in addition to the name; other algorithms lack them.
  const { name, modulusLength, publicExponent } = algorithm as Partial<RsaKeyFacts>
  if (modulusLength === undefined) throw new KeyProblem('algorithm', String(name))
  const modulus = new Uint8Array(Math.ceil(modulusLength / 8)).fill(1 << ((modulusLength + 7) % 8), 0, 1)
  checkNumbers(modulus, publicExponent)
  return modulusLength
}

interface RsaKeyFacts {
  readonly name: string
  readonly modulusLength: number
  readonly publicExponent: Uint8Array
}

function checkJwk(jwk: RsaJwk): RsaJwk {
  if (jwk.kty !== 'RSA') throw new KeyProblem('algorithm', jwk.kty.toLowerCase())
  if (typeof jwk.n !== 'string' || typeof jwk.e !== 'string') throw new KeyProblem('unreadable', 'JWK')
  checkNumbers(fromBase64(jwk.n), fromBase64(jwk.e))
  return { ...jwk } // the caller may change it later
}

function isCryptoKey(input: unknown): input is CryptoKey {
  const { CryptoKey: Class } = globalThis as { readonly CryptoKey?: new () => CryptoKey } // every WebCrypto has it
  return Class !== undefined && input instanceof Class
}

function isJwk(input: unknown): input is RsaJwk {
  return typeof input === 'object' && input !== null && 'kty' in input && typeof input.kty === 'string'
}

/** A key of Node.js, which Bun and Deno have as well, by what is used of it. */
interface PortableKey {
  readonly type: 'private' | 'public' | 'secret'
  export(options: { readonly type: 'pkcs8' | 'spki'; readonly format: 'pem' }): string
}

function isKeyObject(input: unknown): input is PortableKey & KeyHandle {
  if (typeof input !== 'object' || input === null || !('export' in input) || !('type' in input)) return false
  return typeof input.export === 'function' && ['private', 'public', 'secret'].includes(String(input.type))
}

/**
 * The result of `make`, made once. Its value is kept and no promise: a promise that belongs to one request of a Worker must not
 * be waited for by another.
 */
function kept<T>(make: () => Promise<T>): () => Promise<T> {
  let made: T | undefined
  return async () => {
    made ??= await make()
    return made
  }
}
