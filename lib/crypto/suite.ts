import type { PrivateKeyInput, PublicKeyInput } from '../../types/core.js'
import type { PrivateKey, PublicKey } from './roles.js'
import type { Semaphore } from './semaphore.js'

/** A cipher whose ciphertext proves itself. */
export interface Aead {
  /** As resources name it, for example `AEAD_AES_256_GCM`. */
  readonly name: string
  /** Ciphertext with its tag behind it, before Base64. */
  encrypt(plaintext: Uint8Array, key: Uint8Array, nonce: string, associatedData: string): Uint8Array
  /** @throws {Error} when key, nonce, associated data, ciphertext and tag do not all belong together. */
  decrypt(ciphertext: Uint8Array, key: Uint8Array, nonce: string, associatedData: string): Uint8Array
}

/** A key that is no text: an object of the runtime's own, or a JWK. */
export type KeyHandle = Exclude<PrivateKeyInput | PublicKeyInput, string>

/** What a certificate says of the key in it. */
export interface CertificateFacts {
  /** Hexadecimal. */
  readonly serial: string
  /** Milliseconds since the epoch. */
  readonly from: number
  /** Milliseconds since the epoch. */
  readonly until: number
}

/** A public key, and what its certificate says if it came in one. */
export interface ImportedPublicKey extends PublicKey {
  readonly certificate: CertificateFacts | undefined
}

/** The algorithms that go together, on one runtime. */
export interface Suite {
  /** Name of the family, which every key of it carries as `suite`. */
  readonly name: string
  /** Signature schemes by the field of `Authorization` that names whom they sign for. */
  readonly schemes: { readonly mchid: string; readonly brand_id?: string }
  /** The cipher of resources. */
  readonly aead: Aead
  /** Whether an input is a key rather than text. */
  isKeyHandle(input: unknown): input is KeyHandle
  /**
   * @param bounded What bounds its operations. Default: the bound of this process.
   * @throws {KeyProblem} when the input is not a private key of this suite.
   */
  importPrivateKey(input: string | KeyHandle, bounded?: Semaphore): PrivateKey
  /** @throws {KeyProblem} when the input is not a public key of this suite. */
  importPublicKey(input: string | KeyHandle): ImportedPublicKey
}
