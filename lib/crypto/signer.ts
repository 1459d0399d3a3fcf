import type { KeyObject, webcrypto } from 'node:crypto'
import type { RemoteSigner } from '../../types/core.js'
import { inBatches } from './batch.js'
import { privateKey } from './rsa.js'
import { semaphore } from './semaphore.js'

/** What a merchant's key does, wherever it is. */
export interface MerchantKey {
  /** The RSA-SHA256 signature, in Base64. */
  sign(message: Uint8Array): Promise<string>
  /** The plaintext of RSA-OAEP. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
  /** Whether the key is outside this process and its signer cannot decrypt. */
  readonly absent: boolean
  /** Whether the key is outside this process. */
  readonly remote: boolean
}

/** Bytes of the shortest signature: RSA of 2048 bits. */
const SHORTEST = 256

/**
 * Operations of a key that are under way at once. Node.js has four threads for them: the fourth stays free for the
 * merchant's own files and look-ups, and the main thread finds a core sooner. Three sign more than it can send.
 */
const AT_ONCE = 3

/** Signatures that are delivered in one batch while more are under way. */
const BATCH = 8

/**
 * A key in this process. Its work is bounded to what the thread pool takes without starving others.
 *
 * @param atOnce Operations that are under way at once.
 */
export function localKey(key: KeyObject | webcrypto.CryptoKey, atOnce = AT_ONCE): MerchantKey {
  const { sign, decrypt } = privateKey(key)
  const bounded = semaphore(atOnce)
  const batched = inBatches(BATCH)
  return {
    sign: async (message) => Buffer.from(await batched(bounded(() => sign(message)))).toString('base64'),
    decrypt: (ciphertext) => bounded(() => decrypt(ciphertext)),
    absent: false,
    remote: false,
  }
}

/**
 * A key outside this process. What its signer returns is checked for its form: it goes into a header.
 *
 * @throws {TypeError} from `sign` and `decrypt`, when the signer returns something else.
 */
export function remoteKey(signer: RemoteSigner): MerchantKey {
  return {
    sign: async (message) => {
      const signature: unknown = await signer.sign(message)
      if (isSignature(signature)) return signature
      throw new TypeError('`signer.sign` must return an RSA-SHA256 signature of 256 bytes or more, as Base64 text')
    },
    decrypt: async (ciphertext) => {
      if (!signer.decrypt) throw new TypeError('the configured `signer` has no `decrypt`')
      const plaintext: unknown = await signer.decrypt(ciphertext)
      if (plaintext instanceof Uint8Array) return plaintext
      throw new TypeError('`signer.decrypt` must return the plaintext as a Uint8Array')
    },
    absent: !signer.decrypt,
    remote: true,
  }
}

function isSignature(value: unknown): value is string {
  // Hexadecimal reads as Base64, too; no signature is that by chance.
  if (typeof value !== 'string' || /^[\da-f]*$/i.test(value)) return false
  const bytes = Buffer.from(value, 'base64')
  return bytes.length >= SHORTEST && bytes.toString('base64') === value
}
