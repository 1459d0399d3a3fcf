import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** Size of all keys of the emulator, in bits. */
export const BITS = 2048

/** An RSA key pair. */
export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

const generate = promisify(generateKeyPair)

/** Generates an RSA key pair of 2048 bits on the thread pool. Several calls run in parallel. */
export function makeKeyPair(): Promise<KeyPair> {
  return generate('rsa', { modulusLength: BITS })
}
