import { concat } from '../platform/bytes.js'

/** One element of DER. */
export interface Element {
  readonly tag: number
  /** Its content. */
  readonly content: Uint8Array
  /** Tag, length and content. */
  readonly whole: Uint8Array
}

export const TAGS = { integer: 0x02, bits: 0x03, octets: 0x04, null: 0x05, oid: 0x06, sequence: 0x30 } as const

/** The elements that stand one after another in `bytes`. @throws {RangeError} when their lengths do not fit. */
export function elementsOf(bytes: Uint8Array): readonly Element[] {
  const found: Element[] = []
  for (let at = 0; at < bytes.length; ) {
    const element = elementAt(bytes, at)
    found.push(element)
    at += element.whole.length
  }
  return found
}

/** The elements inside the one element of `bytes`. @throws {RangeError} when it is no sequence, or its lengths do not fit. */
export function sequenceOf(bytes: Uint8Array): readonly Element[] {
  const [only, ...more] = elementsOf(bytes)
  if (only?.tag !== TAGS.sequence || more.length > 0) throw new RangeError('not a sequence of DER')
  return elementsOf(only.content)
}

/** An element that is written as DER. */
export function element(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = concat(contents)
  const { length } = content
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff]
  return concat([Uint8Array.of(tag, ...size), content])
}

/** An unsigned integer without the zeros in front of it. */
export function magnitudeOf(integer: Element | undefined): Uint8Array {
  if (integer?.tag !== TAGS.integer) throw new RangeError('not an integer of DER')
  const first = integer.content.findIndex((byte) => byte !== 0)
  return first < 0 ? new Uint8Array() : integer.content.subarray(first)
}

/** The number of bits of a magnitude. */
export function bitsOf(magnitude: Uint8Array): number {
  const [first = 0] = magnitude
  return magnitude.length === 0 ? 0 : 8 * (magnitude.length - 1) + (32 - Math.clz32(first))
}

function elementAt(bytes: Uint8Array, at: number): Element {
  const [tag = 0, short = 0] = bytes.subarray(at, at + 2)
  const more = short < 0x80 ? 0 : short & 0x7f
  const given = bytes.subarray(at + 2, at + 2 + more)
  const length = more === 0 ? short : given.reduce((sum, byte) => 256 * sum + byte, 0)
  const start = at + 2 + more
  if (short === 0x80 || more > 4 || start + length > bytes.length) throw new RangeError('a length of DER does not fit')
  return { tag, content: bytes.subarray(start, start + length), whole: bytes.subarray(at, start + length) }
}
