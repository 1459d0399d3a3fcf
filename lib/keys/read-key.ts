import type { PrivateKeyInput, PublicKeyInput } from '../../types/core.js'
import { KeyProblem, type KeyProblemReason } from '../crypto/key-problem.js'
import type { PrivateKey } from '../crypto/roles.js'
import type { Semaphore } from '../crypto/semaphore.js'
import type { KeyHandle } from '../crypto/suite.js'
import { RSA, type RsaPublicKey } from '../crypto/suites.js'
import { ConfigError } from '../errors.js'
import { inConsole } from './console.js'

const PRIVATE_KEY_SOURCE = `Pass the content of \`apiclient_key.pem\` (${inConsole('security')})`
const PUBLIC_KEY_SOURCE = `Pass the WeChat Pay public key or platform certificate (${inConsole('security')})`

/** The problem with an input that is not the expected key; follows the setting's name in messages. */
const SENTENCES: Readonly<Record<KeyProblemReason, (found: string, source: string) => string>> = {
  unreadable: (found, source) => `is not a readable ${found}; it may have been cut. ${source}`,
  type: (found, source) => `is a ${found} key. ${source}`,
  algorithm: (found) => `is a key of type ${found}; WeChat Pay's RSA scheme needs an RSA key`,
  bits: (found) => `is an RSA key of ${found} bits; WeChat Pay uses 2048`,
  exponent: (found) => `is an RSA key with the public exponent ${found}, which protects nothing`,
  usage: (found) => `is a CryptoKey that cannot sign ${found}`,
}

/**
 * The merchant's private key.
 *
 * @param name Name of the setting in messages.
 * @param limit Limits concurrent operations. Default: the limit of this process.
 * @throws {ConfigError} that names what was given instead.
 */
export function readPrivateKey(
  input: PrivateKeyInput | undefined,
  name = '`privateKey`',
  limit?: Semaphore,
): PrivateKey {
  return described(name, PRIVATE_KEY_SOURCE, () => RSA.importPrivateKey(privateSource(input, name), limit))
}

/**
 * A public key, from a certificate or from the key itself.
 *
 * @param name Name of the setting in messages.
 * @throws {ConfigError} that names what was given instead.
 */
export function readPublicKey(input: PublicKeyInput, name: string): RsaPublicKey {
  return described(name, PUBLIC_KEY_SOURCE, () => RSA.importPublicKey(publicSource(input, name)))
}

function described<T>(name: string, source: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof KeyProblem)) throw error
    throw new ConfigError(`${name} ${SENTENCES[error.reason](error.found, source)}`)
  }
}

function privateSource(input: PrivateKeyInput | undefined, name: string): string | KeyHandle {
  if (RSA.isKeyHandle(input)) return input
  const pem = readPem(input, name, PRIVATE_KEY_SOURCE)
  if (pem.includes('BEGIN CERTIFICATE-----')) {
    throw new ConfigError(`${name} is a certificate (apiclient_cert.pem?). ${PRIVATE_KEY_SOURCE}`)
  }
  if (pem.includes('PUBLIC KEY-----')) throw new ConfigError(`${name} is a public key. ${PRIVATE_KEY_SOURCE}`)
  if (pem.includes('ENCRYPTED')) {
    throw new ConfigError(`${name} is encrypted. Pass \`createPrivateKey({ key, passphrase })\` of node:crypto`)
  }
  return pem
}

function publicSource(input: PublicKeyInput, name: string): string | KeyHandle {
  if (RSA.isKeyHandle(input)) return input
  const pem = readPem(input, name, PUBLIC_KEY_SOURCE)
  if (pem.includes('PRIVATE KEY-----')) throw new ConfigError(`${name} is a private key. ${PUBLIC_KEY_SOURCE}`)
  return pem
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
