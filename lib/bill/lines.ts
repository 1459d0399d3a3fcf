import { BillError } from '../errors.js'
import { concat, isUtf8 } from '../platform/bytes.js'

/** Bytes that are read at once: a bill may come in one piece. */
const PIECE = 256 * 1024

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
  for await (const chunk of bill) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE)
      const end = piece.lastIndexOf(LINE_FEED) + 1
      let begin = 0
      if (end > 0 && rest.length > 0) {
        begin = piece.indexOf(LINE_FEED) + 1
        yield checked(concat([...rest, piece.subarray(0, begin)])) // one line: the others are not copied
        rest = []
      }
      if (begin < end) yield checked(piece.subarray(begin, end))
      if (end > 0) size = 0
      if (end < piece.length) rest.push(new Uint8Array(piece.subarray(end))) // a copy: the sender may use its buffer again
      size += piece.length - end
      if (size > 3 * LONGEST) throw billError(read() + 1, `has more than ${LONGEST} characters`)
    }
  }
  if (rest.length > 0) yield checked(concat(rest))
}
