import type { CertificateFacts, PrivateKey, PrivateKeyInput, PublicKey, PublicKeyInput } from '../../types/core.js'
import type { Semaphore } from './semaphore.js'

/** A cipher with authenticated encryption. */
export interface Aead {
  /** The name in resources, for example `AEAD_AES_256_GCM`. */
  readonly name: string
  /** The ciphertext, followed by its tag, before Base64. */
  encrypt(
    plaintext: Uint8Array,
    key: Uint8Array,
    nonce: string,
    associatedData: string,
  ): Uint8Array | Promise<Uint8Array>
  /** The plaintext. @throws {Error} when key, nonce, associated data, ciphertext and tag do not all belong together. */
  decrypt(
    ciphertext: Uint8Array,
    key: Uint8Array,
    nonce: string,
    associatedData: string,
  ): Uint8Array | Promise<Uint8Array>
}

/** A key that is not text: an object of the runtime, or a JWK. */
export type KeyHandle = Exclude<PrivateKeyInput | PublicKeyInput, string>

/** A public key, with the facts of its certificate if it came in one. */
export interface ImportedPublicKey extends PublicKey {
  readonly certificate: CertificateFacts | undefined
}

/** A family of algorithms, implemented for one runtime. */
export interface Suite {
  /** Name of the family; every key of it has this name as `suite`. */
  readonly name: string
  /** Signature schemes, by the field of `Authorization` that names the owner. */
  readonly schemes: { readonly mchid: string; readonly brand_id?: string }
  /** The cipher of resources. */
  readonly aead: Aead
  /** Whether an input is a key rather than text. */
  isKeyHandle(input: unknown): input is KeyHandle
  /**
   * A private key of this suite.
   *
   * @param limit Limits concurrent operations. Default: the limit of this process.
   * @throws {KeyProblem} when the input is not a private key of this suite.
   */
  importPrivateKey(input: string | KeyHandle, limit?: Semaphore): PrivateKey
  /** A public key of this suite. @throws {KeyProblem} when the input is not a public key of this suite. */
  importPublicKey(input: string | KeyHandle): ImportedPublicKey
}
