/** Signs for one merchant, or for one brand. */
export interface Signer {
  readonly mchid?: string | undefined
  readonly brand_id?: string | undefined
  readonly serial: string
  /** Whether signing happens outside this process, and may take long or fail. */
  readonly remote?: boolean | undefined
  /** The RSA-SHA256 signature of `message`, in Base64. */
  sign(message: Uint8Array): Promise<string>
}

/** Decrypts what was encrypted under the merchant certificate. */
export interface Decrypter {
  /** The plaintext; rejects when key and ciphertext do not belong together. */
  decrypt(ciphertext: Uint8Array): Promise<Uint8Array>
  /** The key is outside this process and its signer cannot decrypt: `decrypt` always rejects. */
  readonly absent?: boolean | undefined
}
