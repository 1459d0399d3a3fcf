import { uuid } from '../platform/random.js'

/** An unpredictable nonce: 32 hexadecimal digits with 122 random bits, which Node.js generates in batches. */
export function nonce(): string {
  return uuid().replaceAll('-', '')
}
