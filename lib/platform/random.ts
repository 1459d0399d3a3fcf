import { randomBytes, randomInt, randomUUID } from 'node:crypto'

/** A random UUID, of a cryptographic generator. */
export function uuid(): string {
  return randomUUID()
}

/** Random hexadecimal digits, of a cryptographic generator. @param bytes Half of their number. */
export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}

/** A random whole number from 0, below `end`. */
export function randomBelow(end: number): number {
  return randomInt(end)
}
