import type { SealedResource, SealOptions, Suite } from '../../types/core.js'
import { plaintextOf, type Sealed, sealing } from './resource.js'

/** The plaintext of a resource, like `openResource` but at once. On Node.js alone: WebCrypto has promises only. */
export function openResourceSync(resource: SealedResource, key: Uint8Array, suite?: Suite): Uint8Array {
  return plaintextOf(resource, key, suite) as Uint8Array // the ciphers of Node.js are synchronous
}

/** A resource as WeChat Pay would send it, like `sealResource` but at once. On Node.js alone. */
export function sealResourceSync(plaintext: Uint8Array | string, key: Uint8Array, options?: SealOptions): Sealed {
  const { ciphertext, sealed } = sealing(plaintext, key, options)
  return sealed(ciphertext as Uint8Array) // as above
}
