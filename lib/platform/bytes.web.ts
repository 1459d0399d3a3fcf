const ENCODER = new TextEncoder()

/** Characters that `fromCharCode` takes at once: engines limit the number of arguments. */
const AT_ONCE = 8_192

export function utf8(text: string): Uint8Array {
  return ENCODER.encode(text)
}

export function sizeOf(content: string | Uint8Array): number {
  return typeof content === 'string' ? utf8(content).length : content.length
}

export function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    strictTextOf(bytes)
    return true
  } catch {
    return false
  }
}

export function isAscii(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80)
}

export function strictTextOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
}

export function latin1Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE))
  return text
}

export function concat(parts: readonly Uint8Array[], size?: number): Uint8Array {
  const whole = new Uint8Array(size ?? parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function base64Of(bytes: Uint8Array): string {
  return btoa(latin1Of(bytes))
}

export function fromBase64(text: string): Uint8Array {
  const [known = ''] = text.split('=', 1)
  const clean = known
    .replaceAll('-', '+')
    .replaceAll('_', '/')
    .replace(/[^\w+/]/g, '')
  const whole = clean.length % 4 === 1 ? clean.slice(0, -1) : clean // six bits alone are no byte
  return Uint8Array.from(atob(whole), (character) => character.charCodeAt(0))
}

export function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function fromHex(text: string): Uint8Array {
  const [known = ''] = /^(?:[\da-f]{2})*/i.exec(text) ?? []
  return Uint8Array.from(known.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function compareBytes(one: string, other: string): number {
  const [left, right] = [utf8(one), utf8(other)]
  const end = Math.min(left.length, right.length)
  for (let at = 0; at < end; at += 1) {
    const difference = (left[at] ?? 0) - (right[at] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length
}

export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  let difference = 0
  for (const [at, byte] of one.entries()) difference |= byte ^ (other[at] ?? 0)
  return difference === 0
}
