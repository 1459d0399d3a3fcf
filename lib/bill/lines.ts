import { BillError } from '../errors.js'

/** Characters of the longest line that is accepted. */
const LONGEST = 1_000_000

/** A line of a bill, without its line break. */
export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** The error of a line that does not have the format of a bill. */
export function billError(line: number, problem: string): BillError {
  return new BillError(`line ${line} of the bill ${problem}`)
}

/**
 * The non-empty lines of a text in UTF-8, in groups: those that each chunk completes, wherever the chunks were cut. Byte
 * order marks are removed: a bill joined from parts has one per part.
 *
 * @throws {BillError} when the bytes are not UTF-8, or a line has more than a million characters.
 */
export async function* linesOf(
  bill: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let number = 0
  let rest: string[] = [] // the line that no chunk has completed, in pieces: joining them for each chunk takes quadratic time
  let length = 0
  const decode = (chunk?: Uint8Array): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch {
      throw billError(number + 1, 'or one soon after it is not UTF-8; is the file still packed?')
    }
  }
  const take = (text: string): Line | undefined => {
    number += 1
    const clean = cleaned(text)
    return clean === '' ? undefined : { number, text: clean }
  }
  for await (const chunk of bill) {
    const [first = '', ...more] = decode(chunk).split('\n')
    rest.push(first)
    length += first.length
    const last = more.pop()
    if (last !== undefined) {
      yield [rest.join(''), ...more].map(take).filter((line) => line !== undefined)
      rest = [last]
      length = last.length
    }
    if (length > LONGEST) throw billError(number + 1, `has more than ${LONGEST} characters`)
  }
  const last = take(rest.join('') + decode())
  if (last) yield [last]
}

/** A line without byte order mark and white space. Most end in nothing but the `\r` of their line break. */
function cleaned(text: string): string {
  const end = text.charCodeAt(text.length - 1) === 0x0d ? text.length - 1 : text.length
  const [first, last] = [text.charCodeAt(0), text.charCodeAt(end - 1)]
  const isPlain = first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f
  return isPlain ? text.slice(0, end) : text.replace(/^\ufeff/, '').trim()
}
