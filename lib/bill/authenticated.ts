import { DecryptionError } from '../errors.js'
import { SUBJECT } from './source.js'

/** Authenticated plaintext, and a function that releases its resources. */
export interface Authenticated {
  readonly content: AsyncIterable<Uint8Array>
  release(): Promise<void>
}

/** Where an encrypted file is held until it is authenticated. */
export interface Room {
  /** The file that it is for: on Node.js, it is held in the same folder. Default: that of temporary files. */
  readonly path: string | undefined
  /** Size limit in bytes where it is held in memory, as outside of Node.js. */
  readonly most: number
}

/** The error of an encrypted file whose key or nonce is another one. */
export function mismatch(cause: unknown): DecryptionError {
  return new DecryptionError(
    `${SUBJECT}: the file does not match its \`encrypt_key\` and \`nonce\`; request the bill again`,
    { field: 'encrypt_key', cause },
  )
}
