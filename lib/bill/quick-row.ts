import type { BillRow } from '../../types/core.js'
import { textOf } from '../platform/bytes.js'
import type { Columns } from './columns.js'
import { LINE_FEED } from './lines.js'
import { fenAt } from './money.js'

const [COMMA, TICK, CARRIAGE_RETURN] = [0x2c, 0x60, 0x0d]

/** Whole lines, each with its line feed, and where the next one begins. */
export interface Lines {
  readonly bytes: Uint8Array
  /** One character a byte. */
  readonly text: string
  at: number
}

/**
 * The row in the next line of bytes, for a line as almost all are: as many cells as columns, and amounts as bills write them.
 * `undefined` for any other, which stays the next line, and which `rowOf` looks at closely.
 *
 * Most cells of a bill are those of the line before: they are compared, and neither copied nor read again.
 *
 * @param isTicked Whether the bill has back-ticks before its cells.
 */
export function quickRow(lines: Lines, columns: Columns, isTicked: boolean): BillRow | undefined {
  const { bytes, text, at } = lines
  const { names, isMoney, last, isAmbiguous } = columns
  const { row, starts, ends } = last
  if (isAmbiguous || (isTicked ? bytes[at] !== TICK : bytes[at] === TICK || !isPrintable(bytes[at]))) return undefined
  const isKnown = last.bytes === bytes
  last.bytes = undefined // until each of its cells is one of this line
  const gap = isTicked ? 2 : 1 // a comma, and the back-tick of the next cell
  let from = isTicked ? at + 1 : at
  let end = from
  for (let index = 0; index < names.length; index += 1) {
    if (index > 0) {
      if (bytes[end] !== COMMA) return undefined // a cell too few
      from = end + gap
    }
    const start = starts[index] ?? 0 // there is one, by the length
    const length = (ends[index] ?? 0) - start
    end = from + length
    if (isKnown && isEnd(bytes, end, isTicked) && isSame(bytes, start, from, length)) {
      starts[index] = from
      ends[index] = end
      continue
    }
    const found = endOf(bytes, from, isTicked)
    end = found < 0 ? -found : found
    const name = names[index] ?? ''
    if (isMoney[index]) {
      const fen = end === from ? undefined : fenAt(bytes, from, end)
      if (Number.isNaN(fen)) return undefined
      row[name] = fen
    } else row[name] = cellAt(bytes, text, from, end, found > 0)
    starts[index] = from
    ends[index] = end
  }
  if (bytes[end] === CARRIAGE_RETURN) end += 1
  if (bytes[end] !== LINE_FEED) return undefined // a cell too many
  lines.at = end + 1
  last.bytes = bytes
  return { ...row } as BillRow // money is where its names say: the pattern in columns.ts holds them
}

/** Whether a cell ends here: at a comma before the next one, or with its line. */
function isEnd(bytes: Uint8Array, at: number, isTicked: boolean): boolean {
  const code = bytes[at]
  if (code === COMMA) return !isTicked || bytes[at + 1] === TICK
  return code === LINE_FEED || (code === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED)
}

/** Where a cell ends; negated when it is not of ASCII alone. */
function endOf(bytes: Uint8Array, from: number, isTicked: boolean): number {
  let at = from
  let all = 0
  for (;;) {
    const code = bytes[at] ?? LINE_FEED // which is behind every line
    if (code <= COMMA && isEnd(bytes, at, isTicked)) return all < 0x80 ? at : -at
    all |= code
    at += 1
  }
}

/** From the end: two numbers or times in one column begin in the same way. */
function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let at = length - 1; at >= 0; at -= 1) if (bytes[one + at] !== bytes[other + at]) return false
  return true
}

/** A cell without white space around it. Most have none, and are not copied once more. */
function cellAt(bytes: Uint8Array, text: string, from: number, end: number, isAscii: boolean): string {
  if (!isAscii) return textOf(bytes.subarray(from, end)).trim()
  const cell = text.slice(from, end)
  return from === end || (isPrintable(bytes[from]) && isPrintable(bytes[end - 1])) ? cell : cell.trim()
}

/** Whether a byte is a character of ASCII and no white space. */
function isPrintable(code = 0): boolean {
  return code > 0x20 && code < 0x7f
}
