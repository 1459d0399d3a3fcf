import { DecryptionError } from '../errors.js'
import { SUBJECT } from './source.js'

/** Authenticated plaintext, and a function that releases its resources. */
export interface Authenticated {
  readonly content: AsyncIterable<Uint8Array>
  release(): Promise<void>
}

/** The error of an encrypted file whose key or nonce is another one. */
export function mismatch(cause: unknown): DecryptionError {
  return new DecryptionError(
    `${SUBJECT}: the file does not match its \`encrypt_key\` and \`nonce\`; request the bill again`,
    { field: 'encrypt_key', cause },
  )
}
