import { base64Of, fromBase64 } from '../platform/bytes.js'

export function decodeBase64(text: string): Uint8Array | undefined {
  const bytes = fromBase64(text)
  return base64Of(bytes) === text ? bytes : undefined
}
