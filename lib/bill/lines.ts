import { BillError } from '../errors.js'
import { concat, isUtf8 } from '../platform/bytes.js'

/** Bytes that are read at once. Their text is what outlives a collection: the less it is, the less V8 grows its young space. */
const PIECE = 16 * 1024

/** Characters of the longest line that is accepted, each of them three bytes at most. */
const LONGEST = 1_000_000

export const LINE_FEED = 0x0a

/** The error of a line that does not have the format of a bill. */
export function billError(line: number, problem: string): BillError {
  return new BillError(`line ${line} of the bill ${problem}`)
}

/**
 * The bytes of a bill in whole lines: as many as each chunk completes, wherever the chunks were cut. They are UTF-8, and only
 * the last line of a bill may lack its line feed. They are valid until the next ones are asked for.
 *
 * @param read The number of lines that were read so far, for messages.
 * @throws {BillError} when the bytes are not UTF-8, or a line is longer than a million characters.
 */
export async function* linesOf(
  bill: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  read: () => number,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array[] = [] // the line that no chunk has completed, in pieces: joining them for each chunk takes quadratic time
  let size = 0
  const checked = (lines: Uint8Array): Uint8Array => {
    if (isUtf8(lines)) return lines
    throw billError(read() + 1, 'or one soon after it is not UTF-8; is the file still packed?')
  }
  const checkLength = (length: number): void => {
    if (length > 3 * LONGEST) throw billError(read() + 1, `has more than ${LONGEST} characters`)
  }
  for await (const chunk of bill) {
    const end = chunk.lastIndexOf(LINE_FEED) + 1
    let from = 0
    if (end > 0 && rest.length > 0) {
      from = chunk.indexOf(LINE_FEED) + 1
      checkLength(size + from)
      yield checked(concat([...rest, chunk.subarray(0, from)])) // one line: the others are not copied
      rest = []
      size = 0
    }
    while (from < end) {
      const near = chunk.subarray(from, Math.min(from + PIECE, end)).lastIndexOf(LINE_FEED)
      const next = (near < 0 ? chunk.indexOf(LINE_FEED, from) : from + near) + 1
      checkLength(next - from)
      yield checked(chunk.subarray(from, next))
      from = next
    }
    size += chunk.length - end
    checkLength(size)
    if (end < chunk.length) rest.push(new Uint8Array(chunk.subarray(end))) // a copy: the sender may use its buffer again
  }
  if (rest.length > 0) yield checked(concat(rest))
}
