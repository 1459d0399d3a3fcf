import { concat, hexOf } from '../platform/bytes.js'

/** One element of DER. */
export interface Element {
  readonly tag: number
  readonly content: Uint8Array
}

export const TAGS = { integer: 0x02, bits: 0x03, octets: 0x04, oid: 0x06, sequence: 0x30 } as const

/**
 * The elements that stand one after another in `bytes`.
 *
 * @throws {RangeError} when a length does not fit, or is not written in its shortest form: one value has one spelling.
 */
export function elementsOf(bytes: Uint8Array): readonly Element[] {
  const found: Element[] = []
  for (let at = 0; at < bytes.length; ) {
    const { tag, start, end } = elementAt(bytes, at)
    found.push({ tag, content: bytes.subarray(start, end) })
    at = end
  }
  return found
}

/** The elements of a sequence that is all of `bytes`. @throws {RangeError} when it is none, or is not DER. */
export function sequenceOf(bytes: Uint8Array): readonly Element[] {
  const [only, ...more] = elementsOf(bytes)
  if (only?.tag !== TAGS.sequence || more.length > 0) throw new RangeError('not a sequence of DER')
  return elementsOf(only.content)
}

/** The content of an element with this tag. @throws {RangeError} for any other. */
export function contentOf(element: Element | undefined, tag: number): Uint8Array {
  if (element?.tag === tag) return element.content
  throw new RangeError('not the expected element of DER')
}

/**
 * The 64 hexadecimal digits of an integer of 256 bits.
 *
 * @throws {RangeError} when it is negative, longer, or has zeros in front that DER forbids.
 */
export function digitsOf(element: Element | undefined): string {
  const content = contentOf(element, TAGS.integer)
  const [first = 0x80, second = 0] = content
  const isShortest = content.length === 1 || first !== 0 || second >= 0x80
  if (first >= 0x80 || !isShortest) throw new RangeError('not a positive integer of DER')
  const magnitude = first === 0 && content.length > 1 ? content.subarray(1) : content
  if (magnitude.length > 32) throw new RangeError('an integer of more than 256 bits')
  return hexOf(magnitude).padStart(64, '0')
}

/** An element of DER, shorter than 64 KiB. */
export function element(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = concat(contents)
  return concat([Uint8Array.from([tag, ...lengthOf(content.length)]), content])
}

/** An unsigned integer, from its bytes. */
export function integer(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0)
  const magnitude = first < 0 ? Uint8Array.of(0) : bytes.subarray(first)
  return (magnitude[0] ?? 0) < 0x80
    ? element(TAGS.integer, magnitude)
    : element(TAGS.integer, Uint8Array.of(0), magnitude)
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length]
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
}

function elementAt(bytes: Uint8Array, at: number): { tag: number; start: number; end: number } {
  const [tag = 0, short = 0x80] = bytes.subarray(at, at + 2)
  const more = short < 0x80 ? 0 : short & 0x7f
  const given = bytes.subarray(at + 2, at + 2 + more)
  const length = more === 0 ? short : given.reduce((sum, byte) => 256 * sum + byte, 0)
  const start = at + 2 + more
  const isShortest = more === 0 || (length >= 0x80 && given[0] !== 0)
  if (short === 0x80 || more > 3 || !isShortest || start + length > bytes.length) {
    throw new RangeError('a length of DER does not fit')
  }
  return { tag, start, end: start + length }
}
