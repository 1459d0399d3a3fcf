import { randomUUID } from 'node:crypto'

/** 32 hexadecimal digits that nobody can guess: 122 random bits, which Node.js draws in batches. */
export function nonce(): string {
  return randomUUID().replaceAll('-', '')
}
