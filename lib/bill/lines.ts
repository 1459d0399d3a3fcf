import { BillError } from '../errors.js'
import { concat, strictTextOf } from '../platform/bytes.js'

/** Bytes that are read at once: a bill may come in one piece. */
const PIECE = 256 * 1024

/** Characters of the longest line that is accepted, each of them three bytes at most. */
const LONGEST = 1_000_000

const LINE_FEED = 0x0a

/** The error of a line that does not have the format of a bill. */
export function billError(line: number, problem: string): BillError {
  return new BillError(`line ${line} of the bill ${problem}`)
}

/**
 * The text of a bill in whole lines: as many as each chunk completes, wherever the chunks were cut. The line feed is no part
 * of another character in UTF-8, so only whole characters are decoded.
 *
 * @param read The number of lines that were read so far, for messages.
 * @throws {BillError} when the bytes are not UTF-8, or a line is longer than a million characters.
 */
export async function* linesOf(
  bill: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  read: () => number,
): AsyncGenerator<string> {
  let rest: Uint8Array[] = [] // the line that no chunk has completed, in pieces: joining them for each chunk takes quadratic time
  let size = 0
  const decode = (parts: readonly Uint8Array[]): string => {
    const [first = new Uint8Array()] = parts
    try {
      return strictTextOf(parts.length === 1 ? first : concat(parts))
    } catch {
      throw billError(read() + 1, 'or one soon after it is not UTF-8; is the file still packed?')
    }
  }
  for await (const chunk of bill) {
    for (let from = 0; from < chunk.length; from += PIECE) {
      const piece = chunk.subarray(from, from + PIECE)
      const end = piece.lastIndexOf(LINE_FEED) + 1
      if (end > 0) {
        yield decode([...rest, piece.subarray(0, end)])
        rest = []
        size = 0
      }
      if (end < piece.length) rest.push(new Uint8Array(piece.subarray(end))) // a copy: the sender may use its buffer again
      size += piece.length - end
      if (size > 3 * LONGEST) throw billError(read() + 1, `has more than ${LONGEST} characters`)
    }
  }
  if (rest.length > 0) yield decode(rest)
}
