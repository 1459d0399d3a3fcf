import { randomInt } from 'node:crypto'

/** Random decimal digits, of which WeChat Pay's numbers are made. */
export function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join('')
}
