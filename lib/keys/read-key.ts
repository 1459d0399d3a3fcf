import { createPrivateKey, createPublicKey, KeyObject, type webcrypto, X509Certificate } from 'node:crypto'
import { types } from 'node:util'
import type { PrivateKeyInput, PublicKeyInput } from '../../types/core.js'
import { ConfigError } from '../errors.js'
import { inConsole } from './console.js'

type CryptoKey = webcrypto.CryptoKey

/** A public key, and the certificate that it came in, if it did. */
export interface PublicKey {
  readonly key: KeyObject
  readonly certificate: X509Certificate | undefined
}

const PRIVATE_KEY_SOURCE = `Pass the content of \`apiclient_key.pem\` (${inConsole('security')})`
const PUBLIC_KEY_SOURCE = `Pass the WeChat Pay public key or platform certificate (${inConsole('security')})`

/**
 * The merchant's private key. A `CryptoKey` stays one, because it may not be extractable.
 *
 * @throws {ConfigError} naming what was given instead.
 */
export function readPrivateKey(input: PrivateKeyInput | undefined): KeyObject | CryptoKey {
  const key = types.isCryptoKey(input) ? input : input instanceof KeyObject ? input : parsePrivateKey(input)
  if (key.type !== 'private') throw new ConfigError(`\`privateKey\` is a ${key.type} key. ${PRIVATE_KEY_SOURCE}`)
  if (types.isCryptoKey(key)) {
    // RSA algorithms have these beside the name; any other key lacks them.
    const algorithm = key.algorithm as Partial<webcrypto.RsaHashedKeyAlgorithm>
    const { name, hash, modulusLength = 0 } = algorithm
    if (name !== 'RSASSA-PKCS1-v1_5' || hash?.name !== 'SHA-256' || !key.usages.includes('sign')) {
      throw new ConfigError('`privateKey` is a CryptoKey that cannot sign RSASSA-PKCS1-v1_5 with SHA-256')
    }
    checkBits(modulusLength, '`privateKey`')
    return key
  }
  return checkRsa(key, '`privateKey`')
}

/**
 * A platform key, from a certificate or a public key.
 *
 * @param name How messages call it.
 * @throws {ConfigError} naming what was given instead.
 */
export function readPublicKey(input: PublicKeyInput, name: string): PublicKey {
  if (types.isCryptoKey(input) || input instanceof KeyObject) {
    if (input.type !== 'public') throw new ConfigError(`${name} is a ${input.type} key. ${PUBLIC_KEY_SOURCE}`)
    const key = input instanceof KeyObject ? input : KeyObject.from(input)
    return { key: checkRsa(key, name), certificate: undefined }
  }
  const pem = readPem(input, name, PUBLIC_KEY_SOURCE)
  if (pem.includes('PRIVATE KEY-----')) throw new ConfigError(`${name} is a private key. ${PUBLIC_KEY_SOURCE}`)
  try {
    const certificate = pem.includes('BEGIN CERTIFICATE-----') ? new X509Certificate(pem) : undefined
    return { key: checkRsa(certificate?.publicKey ?? createPublicKey(pem), name), certificate }
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause
    throw new ConfigError(`${name} is not a readable PEM text; it may have been cut. ${PUBLIC_KEY_SOURCE}`)
  }
}

function parsePrivateKey(input: string | undefined): KeyObject {
  const pem = readPem(input, '`privateKey`', PRIVATE_KEY_SOURCE)
  if (pem.includes('BEGIN CERTIFICATE-----')) {
    throw new ConfigError(`\`privateKey\` is a certificate (apiclient_cert.pem?). ${PRIVATE_KEY_SOURCE}`)
  }
  if (pem.includes('PUBLIC KEY-----')) throw new ConfigError(`\`privateKey\` is a public key. ${PRIVATE_KEY_SOURCE}`)
  if (pem.includes('ENCRYPTED')) {
    throw new ConfigError('`privateKey` is encrypted. Pass `createPrivateKey({ key, passphrase })` of node:crypto')
  }
  try {
    return createPrivateKey(pem)
  } catch {
    // OpenSSL's error says nothing that helps, and a cause must never carry key material.
    throw new ConfigError(`\`privateKey\` is not a readable PEM text; it may have been cut. ${PRIVATE_KEY_SOURCE}`)
  }
}

/** PEM text with its newlines restored: environment variables often carry them as `\n`, or in quotes. */
function readPem(input: unknown, name: string, source: string): string {
  if (input instanceof Uint8Array)
    throw new ConfigError(`${name} is bytes; read the file as text: readFileSync(path, 'utf8')`)
  if (typeof input !== 'string') throw new ConfigError(`${name} is missing or not text. ${source}`)
  const pem = input
    .trim()
    .replace(/^(["'])(.*)\1$/s, '$2')
    .replaceAll('\\r', '')
    .replaceAll('\\n', '\n')
    .trim()
  if (!pem.startsWith('-----BEGIN ')) {
    const path = /[/\\]|\.pem$/.test(pem) && pem.length < 256
    const hint = path ? 'looks like a path; read the file and pass its content' : 'is not PEM text (-----BEGIN …)'
    throw new ConfigError(`${name} ${hint}. ${source}`)
  }
  return pem
}

function checkRsa(key: KeyObject, name: string): KeyObject {
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 0
  if (key.asymmetricKeyType !== 'rsa') {
    throw new ConfigError(`${name} is a key of type ${key.asymmetricKeyType}; WeChat Pay's RSA scheme needs an RSA key`)
  }
  checkBits(bits, name)
  return key
}

function checkBits(bits: number, name: string): void {
  if (bits < 2048) throw new ConfigError(`${name} is an RSA key of ${bits} bits; WeChat Pay uses 2048`)
}
