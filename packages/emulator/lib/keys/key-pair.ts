import { generateKeyPair, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

/** Bits of every key of the emulator. */
export const BITS = 2048

/** An RSA key with its public half. */
export interface KeyPair {
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject
}

const generate = promisify(generateKeyPair)

/** A new RSA key of 2048 bits. The thread pool makes it, so that several can be made at once. */
export function makeKeyPair(): Promise<KeyPair> {
  return generate('rsa', { modulusLength: BITS })
}
