import type { BillRow } from '../../types/core.js'
import { textOf } from '../platform/bytes.js'
import type { Columns } from './columns.js'
import { fenAt } from './money.js'

const [COMMA, TICK, CARRIAGE_RETURN] = [0x2c, 0x60, 0x0d]

/** Whole lines, each with its line feed, and where the next one begins. */
export interface Lines {
  readonly bytes: Uint8Array
  /** One character a byte. */
  readonly text: string
  readonly isAscii: boolean
  at: number
}

/** Changes of a cell, among lines that are read at once, after which it is no longer compared. */
const MOST_CHANGES = 4

/**
 * The row in the next line of bytes, for a line as almost all are: as many cells as columns, and amounts as bills write them.
 * `undefined` for any other, which stays the next line, and which `rowOf` looks at closely.
 *
 * Many cells of a bill are those of the line before: they are compared, and neither copied nor read again.
 *
 * @param isTicked Whether the bill has back-ticks before its cells.
 */
export function quickRow(lines: Lines, columns: Columns, isTicked: boolean): BillRow | undefined {
  const { bytes, text, at } = lines
  const { names, isMoney, last, isAmbiguous } = columns
  const { row, starts, ends, changes } = last
  if (isAmbiguous || (isTicked ? bytes[at] !== TICK : bytes[at] === TICK || !isPrintable(bytes[at]))) return undefined
  const isKnown = last.bytes === bytes
  last.bytes = undefined // until each of its cells is one of this line
  const lineFeed = text.indexOf('\n', at)
  const lineEnd = bytes[lineFeed - 1] === CARRIAGE_RETURN ? lineFeed - 1 : lineFeed
  const gap = isTicked ? 2 : 1 // a comma, and the back-tick of the next cell
  let from = isTicked ? at + 1 : at
  for (let index = 0; index < names.length; index += 1) {
    if (from > lineEnd) return undefined // a cell too few
    const change = isKnown ? (changes[index] ?? 0) : 0 // there is one, by the length
    const start = starts[index] ?? 0
    let end = from + (ends[index] ?? 0) - start
    if (
      !isKnown ||
      change >= MOST_CHANGES ||
      !isEnd(bytes, end, lineEnd, isTicked) ||
      !isSame(bytes, start, from, end - from)
    ) {
      end = endOf(lines, from, lineEnd, isTicked)
      const name = names[index] ?? ''
      if (isMoney[index]) {
        const fen = end === from ? undefined : fenAt(bytes, from, end)
        if (Number.isNaN(fen)) return undefined
        row[name] = fen
      } else row[name] = cellAt(lines, from, end)
      changes[index] = isKnown ? change + 1 : 0
    }
    starts[index] = from
    ends[index] = end
    from = end + gap
  }
  if (from !== lineEnd + gap) return undefined // a cell too many
  lines.at = lineFeed + 1
  last.bytes = bytes
  return { ...row } as BillRow // money is where its names say: the pattern in columns.ts holds them
}

/** Whether a cell ends here: at a comma before the next one, or with its line. */
function isEnd(bytes: Uint8Array, at: number, lineEnd: number, isTicked: boolean): boolean {
  return at === lineEnd || (at < lineEnd && bytes[at] === COMMA && (!isTicked || bytes[at + 1] === TICK))
}

/** Where a cell ends. A back-tick is rarer than a comma. */
function endOf({ bytes, text }: Lines, from: number, lineEnd: number, isTicked: boolean): number {
  if (!isTicked) {
    const comma = text.indexOf(',', from)
    return comma < 0 || comma > lineEnd ? lineEnd : comma
  }
  for (let at = text.indexOf('`', from); at >= 0 && at < lineEnd; at = text.indexOf('`', at + 1)) {
    if (bytes[at - 1] === COMMA) return at - 1
  }
  return lineEnd
}

/** From the end: two numbers or times in one column begin in the same way. */
function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let at = length - 1; at >= 0; at -= 1) if (bytes[one + at] !== bytes[other + at]) return false
  return true
}

/** A cell without white space around it. Most have none, and are not copied once more. */
function cellAt(lines: Lines, from: number, end: number): string {
  const { bytes, text } = lines
  if (!lines.isAscii && hasOthers(bytes, from, end)) return textOf(bytes.subarray(from, end)).trim()
  const cell = text.slice(from, end)
  return from === end || (isPrintable(bytes[from]) && isPrintable(bytes[end - 1])) ? cell : cell.trim()
}

/** Whether there are characters beyond ASCII. A view of so few bytes takes longer than to look at each. */
function hasOthers(bytes: Uint8Array, from: number, end: number): boolean {
  let all = 0
  for (let at = from; at < end; at += 1) all |= bytes[at] ?? 0
  return all >= 0x80
}

/** Whether a byte is a character of ASCII and no white space. */
function isPrintable(code = 0): boolean {
  return code > 0x20 && code < 0x7f
}
