import type { ImportedPublicKey, PrivateKey, PrivateKeyInput, PublicKeyInput, Suite } from '../../types/core.js'
import { KeyProblem, type KeyProblemReason } from '../crypto/key-problem.js'
import type { Semaphore } from '../crypto/semaphore.js'
import type { KeyHandle } from '../crypto/suite.js'
import { RSA, SUITES } from '../crypto/suites.js'
import { ConfigError } from '../errors.js'
import { inConsole } from './console.js'
import { findPem, type PemBlock } from './find-pem.js'

/** A block of PEM text that holds a public key. */
type PublicKind = 'CERTIFICATE' | 'PUBLIC KEY'

const PRIVATE_KEY_SOURCE = `Pass the content of \`apiclient_key.pem\` (${inConsole('security')})`
const PUBLIC_KEY_SOURCE = `Pass the WeChat Pay public key or platform certificate (${inConsole('security')})`

/** The problem with an input that is not the expected key; follows the setting's name in messages. */
const SENTENCES: Readonly<Record<KeyProblemReason, (found: string, source: string, suite: string) => string>> = {
  unreadable: (found, source) => `is not a readable ${found}; it may have been cut. ${source}`,
  type: (found, source) => `is a ${found} key. ${source}`,
  algorithm: (found, _, suite) =>
    `is a key of type ${found}; WeChat Pay's ${suite} scheme needs an ${suite} key${suite === RSA.name && SM2.test(found) ? HINT : ''}`,
  bits: (found) => `is an RSA key of ${found} bits; WeChat Pay uses 2048`,
  exponent: (found) => `is an RSA key with the public exponent ${found}, which protects nothing`,
  usage: (found) => `is a CryptoKey that cannot sign ${found}`,
}

/** The names under which versions of Node.js and OpenSSL know an SM2 key. */
const SM2 = /^(ec|sm2|unknown)/

const HINT = '; an SM2 key needs `suite: shangmi`'

/**
 * The merchant's private key.
 *
 * @param name Name of the setting in messages.
 * @param limit Limits concurrent operations. Default: the limit of this process.
 * @param suites Of one of them the key is; the first is asked first.
 * @throws {ConfigError} that names what was given instead.
 */
export function readPrivateKey(
  input: PrivateKeyInput | undefined,
  name = '`privateKey`',
  limit?: Semaphore,
  suites: readonly Suite[] = SUITES,
): PrivateKey {
  const source = privateSource(input, name, suites)
  return oneOf(suites, source, name, PRIVATE_KEY_SOURCE, (suite) => suite.importPrivateKey(source, limit))
}

/**
 * A public key, from a certificate or from the key itself.
 *
 * @param name Name of the setting in messages.
 * @param prefer The block that is read where the text has both.
 * @param suites Of one of them the key is; the first is asked first.
 * @throws {ConfigError} that names what was given instead.
 */
export function readPublicKey(
  input: PublicKeyInput,
  name: string,
  prefer: PublicKind = 'CERTIFICATE',
  suites: readonly Suite[] = SUITES,
): ImportedPublicKey {
  const source = publicSource(input, name, prefer, suites)
  return oneOf(suites, source, name, PUBLIC_KEY_SOURCE, (suite) => suite.importPublicKey(source))
}

/**
 * What the first suite makes of a key that is of this suite.
 *
 * @throws {ConfigError} with what the suite says whose key it is, or the first suite when it is of none.
 */
function oneOf<T>(
  suites: readonly Suite[],
  source: string | KeyHandle,
  name: string,
  where: string,
  work: (suite: Suite) => T,
): T {
  let first: ConfigError | undefined
  for (const suite of suites) {
    if (typeof source !== 'string' && !suite.isKeyHandle(source)) continue
    try {
      return work(suite)
    } catch (problem) {
      if (!(problem instanceof KeyProblem)) throw problem
      const { reason, found } = problem
      const refused = new ConfigError(`${name} ${SENTENCES[reason](found, where, suite.name)}`)
      if (reason !== 'algorithm') throw refused
      first ??= refused
    }
  }
  throw first // there is one: text is tried by each suite, and a handle is one of some suite
}

function isHandle(input: unknown, suites: readonly Suite[]): input is KeyHandle {
  return suites.some((suite) => suite.isKeyHandle(input))
}

function privateSource(input: PrivateKeyInput | undefined, name: string, suites: readonly Suite[]): string | KeyHandle {
  if (isHandle(input, suites)) return input
  const blocks = readPem(input, name, PRIVATE_KEY_SOURCE)
  const keys = blocks.filter(({ label }) => isPrivate(label))
  const key = keys.find(({ encrypted }) => !encrypted)
  if (key) return readable(key, name, PRIVATE_KEY_SOURCE)
  if (keys.length > 0) {
    throw new ConfigError(`${name} is encrypted. Pass \`createPrivateKey({ key, passphrase })\` of Node.js`)
  }
  if (blocks.some(({ label }) => label.endsWith('CERTIFICATE'))) {
    throw new ConfigError(`${name} is a certificate (apiclient_cert.pem?). ${PRIVATE_KEY_SOURCE}`)
  }
  if (blocks.some(({ label }) => label.endsWith('PUBLIC KEY'))) {
    throw new ConfigError(`${name} is a public key. ${PRIVATE_KEY_SOURCE}`)
  }
  throw new ConfigError(`${name} ${noBlock(blocks, 'private key')}. ${PRIVATE_KEY_SOURCE}`)
}

function publicSource(
  input: PublicKeyInput,
  name: string,
  prefer: PublicKind,
  suites: readonly Suite[],
): string | KeyHandle {
  if (isHandle(input, suites)) return input
  const blocks = readPem(input, name, PUBLIC_KEY_SOURCE)
  const keys = blocks.filter(({ label }) => label.endsWith('PUBLIC KEY') || label.endsWith('CERTIFICATE'))
  const key = keys.find(({ label }) => label.endsWith(prefer)) ?? keys[0]
  if (key) return readable(key, name, PUBLIC_KEY_SOURCE)
  if (blocks.some(({ label }) => isPrivate(label))) {
    throw new ConfigError(`${name} is a private key. ${PUBLIC_KEY_SOURCE}`)
  }
  throw new ConfigError(`${name} ${noBlock(blocks, 'public key and no certificate')}. ${PUBLIC_KEY_SOURCE}`)
}

function isPrivate(label: string): boolean {
  return label.endsWith('PRIVATE KEY')
}

function readable({ text, problem }: PemBlock, name: string, source: string): string {
  if (problem === undefined) return text
  throw new ConfigError(`${name} is not a readable PEM text; it may have been cut: ${problem}. ${source}`)
}

function noBlock(blocks: readonly PemBlock[], wanted: string): string {
  return `contains no ${wanted}, but: ${blocks.map(({ label }) => label.slice(0, 40)).join(', ')}`
}

/** The blocks of PEM text, one at least. */
function readPem(input: unknown, name: string, source: string): readonly PemBlock[] {
  if (input instanceof Uint8Array)
    throw new ConfigError(`${name} is bytes; read the file as text: readFileSync(path, 'utf8')`)
  if (typeof input !== 'string') throw new ConfigError(`${name} is missing or not text. ${source}`)
  const blocks = findPem(input)
  if (blocks.length > 0) return blocks
  const text = input.trim()
  const path = /[/\\]|\.pem$/.test(text) && text.length < 256
  const hint = path ? 'looks like a path; read the file and pass its content' : 'is not PEM text (-----BEGIN …)'
  throw new ConfigError(`${name} ${hint}. ${source}`)
}
