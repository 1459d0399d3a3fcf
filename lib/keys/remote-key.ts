import type { MerchantKey, RemoteSigner, Suite } from '../../types/core.js'
import { decodeBase64 } from '../crypto/base64.js'
import { RSA } from '../crypto/suites.js'

/** The signatures of RSA: the shortest is that of 2048 bits. */
const OF_RSA = {
  wanted: 'an RSA-SHA256 signature of 256 bytes or more',
  is: (bytes: Uint8Array) => bytes.length >= 256,
}

/**
 * A key outside this process. The form of its signatures is checked, because they are sent in a header.
 *
 * @throws {TypeError} from `sign` and `decrypt`, when the signer returns something else.
 */
export function remoteKey(signer: RemoteSigner, suite: Suite = RSA): MerchantKey {
  const { wanted, is } = suite.signatures ?? OF_RSA
  return {
    suite: suite.name,
    sign: async (message) => {
      const signature: unknown = await signer.sign(message)
      if (isSignature(signature, is)) return signature
      throw new TypeError(`\`signer.sign\` must return ${wanted}, as Base64 text`)
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

function isSignature(value: unknown, is: (bytes: Uint8Array) => boolean): value is string {
  // Hexadecimal digits are valid Base64 too, but no signature consists of them by chance.
  if (typeof value !== 'string' || /^[\da-f]*$/i.test(value)) return false
  const bytes = decodeBase64(value)
  return bytes !== undefined && is(bytes)
}
