import { hexOf } from './bytes.web.js'

export function uuid(): string {
  return crypto.randomUUID()
}

export function randomHex(bytes: number): string {
  return hexOf(crypto.getRandomValues(new Uint8Array(bytes)))
}

export function randomBelow(end: number): number {
  const [random = 0] = crypto.getRandomValues(new Uint32Array(1))
  return Math.floor((random / 2 ** 32) * end)
}
