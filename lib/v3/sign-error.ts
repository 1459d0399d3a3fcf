import { sizeOf, textOf } from '../platform/bytes.js'

/** The lines of a signed text. The last one is the body, which may contain line breaks. */
const LINES = ['the method', 'the path and query', 'the timestamp', 'the nonce', 'the body'] as const

/** The difference between the text that the client signed and the one that WeChat Pay built from the received request. */
export interface Comparison {
  /** For a message: the line that differs and the position, without any part of the texts. */
  readonly problem: string
  /** Both texts of the line that differs, with the first difference marked. It quotes the request. */
  readonly shown: string
}

/**
 * A comparison of the text that WeChat Pay checked with the text that the client signed.
 *
 * @param detail The `detail` of a `SIGN_ERROR`: `sign_information` with `truncated_sign_message` and `sign_message_length` (bytes).
 * @param signed The text that the client's signature covers.
 * @returns `undefined` when the answer contains no such text.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012072670
 */
export function compareSigned(detail: unknown, signed: Uint8Array): Comparison | undefined {
  const information = property(detail, 'sign_information')
  const text = property(information, 'truncated_sign_message')
  const length = property(information, 'sign_message_length')
  if (typeof text !== 'string') return undefined
  const ours = textOf(signed)
  // Where the body is cut, the line break behind it is the end of the shown text, not of the body.
  const theirs = typeof length === 'number' && sizeOf(text) < length ? text.replace(/\n$/, '') : text
  const at = firstDifference(ours, theirs)
  if (at < theirs.length) return differing(ours, theirs, at)
  if (typeof length === 'number' && length !== signed.length) {
    const problem = `the texts that were signed are the same as far as WeChat Pay shows its own, but ours has ${signed.length} bytes and WeChat Pay's ${length}: an intermediary has changed the body`
    return { problem, shown: `ours: ${signed.length} bytes\nWeChat Pay's: ${length} bytes` }
  }
  const field = property(detail, 'field')
  if (typeof field === 'string' && field !== 'signature') return undefined // of the timestamp, say; the key is not in question
  const problem =
    'WeChat Pay checked exactly the text that was signed, so the private key does not belong to the certificate `serial`'
  return { problem, shown: '' }
}

function differing(ours: string, theirs: string, at: number): Comparison {
  const before = ours.slice(0, at).split('\n')
  const line = Math.min(before.length, LINES.length) - 1
  const start = before.slice(0, line).join('\n').length + (line === 0 ? 0 : 1)
  const lineOf = (text: string) => (line === LINES.length - 1 ? text.slice(start) : text.slice(start).split('\n', 1)[0])
  const mark = `${' '.repeat([...ours.slice(start, at)].length)}^`
  return {
    problem: `the texts that were signed differ first in ${LINES[line]}, at character ${at - start + 1}: \`comparison\` of this error shows both`,
    shown: [`ours:         ${lineOf(ours)}`, `WeChat Pay's: ${lineOf(theirs)}`, `              ${mark}`].join('\n'),
  }
}

/** The index of the first difference of two texts; the length of the shorter one when it is a prefix. */
function firstDifference(one: string, other: string): number {
  const end = Math.min(one.length, other.length)
  for (let at = 0; at < end; at += 1) if (one[at] !== other[at]) return at
  return end
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}
