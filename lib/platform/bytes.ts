import { isAscii as isAsciiBuffer, isUtf8 as isUtf8Buffer } from 'node:buffer'
import { timingSafeEqual } from 'node:crypto'

/** The bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return Buffer.from(text)
}

/** The number of bytes of a text in UTF-8, or of bytes. */
export function sizeOf(content: string | Uint8Array): number {
  return Buffer.byteLength(content)
}

/** The text of bytes in UTF-8. What is not UTF-8 becomes U+FFFD; a byte order mark stays. */
export function textOf(bytes: Uint8Array): string {
  return bufferOf(bytes).toString()
}

/** Whether bytes are UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  return isUtf8Buffer(bytes)
}

/** Whether bytes are characters of ASCII. */
export function isAscii(bytes: Uint8Array): boolean {
  return isAsciiBuffer(bytes)
}

/**
 * The text of bytes in UTF-8, without a byte order mark.
 *
 * @throws {TypeError} when they are not UTF-8.
 */
export function strictTextOf(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new TypeError('the bytes are not UTF-8')
  const text = textOf(bytes)
  return text.startsWith('\ufeff') ? text.slice(1) : text
}

/** A text with one character a byte, for bytes that are compared with ASCII. */
export function latin1Of(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('latin1')
}

/** Bytes one after another. @param size The sum of their lengths, where it is known. */
export function concat(parts: readonly Uint8Array[], size?: number): Uint8Array {
  return Buffer.concat(parts, size)
}

/** The Base64 of bytes. */
export function base64Of(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('base64')
}

/** The bytes of a Base64 text. Characters outside the alphabet are skipped; `decodeBase64` refuses them. */
export function fromBase64(text: string): Uint8Array {
  return Buffer.from(text, 'base64')
}

/** Bytes in lower-case hexadecimal digits. */
export function hexOf(bytes: Uint8Array): string {
  return bufferOf(bytes).toString('hex')
}

/** The bytes of hexadecimal digits, up to the first that is none. */
export function fromHex(text: string): Uint8Array {
  return Buffer.from(text, 'hex')
}

/** The order of two texts by their bytes in UTF-8: below, above or equal to zero. */
export function compareBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other))
}

/** Whether bytes are the same, in a time that does not depend on where they differ. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
