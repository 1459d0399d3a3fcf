import type { BillRow } from '../../types/core.js'
import { billError } from './lines.js'
import { fenAt, fenOf } from './money.js'

/** What stands before each cell of most bills. */
export const TICK = '`'

/** Columns of money: yuan with decimals in the bill. */
const MONEY = /(?:金额|手续费|结余|余额)(?:[(（]元[)）])?$/

const COMMA = 0x2c

/** The columns of a header. */
export interface Columns {
  readonly names: readonly string[]
  readonly isMoney: readonly boolean[]
  /** A row whose cells are empty. A copy of it takes less time than an object that gets its names one by one. */
  readonly blank: Readonly<Record<string, string | number | undefined>>
}

export function columnsOf(header: string): Columns {
  const names = header.split(',').map((name) => name.trim())
  const isMoney = names.map((name) => MONEY.test(name))
  return { names, isMoney, blank: Object.fromEntries(names.map((name, index) => [name, isMoney[index] ? 0 : ''])) }
}

/**
 * The row in a part of a text, with its names in the order of the header.
 *
 * @param number Of its line, for messages.
 * @throws {BillError} when it has not as many cells as columns, or an amount is not a whole number of fen.
 */
export function rowOf(text: string, start: number, end: number, columns: Columns, number: number): BillRow {
  const { names, isMoney, blank } = columns
  const isTicked = text.startsWith(TICK, start)
  const gap = isTicked ? 2 : 1 // a comma, and the back-tick of the next cell
  const row = { ...blank }
  let from = isTicked ? start + 1 : start
  for (let index = 0; index < names.length; index += 1) {
    if (from > end) throw countError(text.slice(start, end), columns, number)
    const to = isTicked ? endOfTicked(text, from, end) : endOfPlain(text, from, end)
    const name = names[index] ?? '' // there is one, by the length
    if (isMoney[index]) {
      row[name] = fenAt(text, from, to) ?? closely(text.slice(start, end), text.slice(from, to), columns, name, number)
    } else row[name] = cellAt(text, from, to)
    from = to + gap
  }
  if (from !== end + gap) throw countError(text.slice(start, end), columns, number)
  return row as BillRow // money is where its names say: the pattern above holds them
}

/** Where a cell ends: before a comma and a back-tick, or with its line. A back-tick is rarer than a comma. */
function endOfTicked(text: string, from: number, end: number): number {
  for (let at = text.indexOf(TICK, from); at >= 0 && at < end; at = text.indexOf(TICK, at + 1)) {
    if (text.charCodeAt(at - 1) === COMMA) return at - 1
  }
  return end
}

function endOfPlain(text: string, from: number, end: number): number {
  const at = text.indexOf(',', from)
  return at < 0 || at > end ? end : at
}

/** A cell without white space around it. Most have none, and are not copied once more. */
function cellAt(text: string, from: number, to: number): string {
  const cell = text.slice(from, to)
  const [first, last] = [text.charCodeAt(from), text.charCodeAt(to - 1)]
  return first > 0x20 && first < 0x7f && last > 0x20 && last < 0x7f ? cell : cell.trim()
}

/** An amount as no bill writes it. A line with other columns than its header is refused for that. */
function closely(line: string, cell: string, columns: Columns, name: string, number: number): number | undefined {
  if (cellsOf(line) !== columns.names.length) throw countError(line, columns, number)
  return fenOf(cell.trim(), name, number)
}

function cellsOf(line: string): number {
  return line.startsWith(TICK) ? line.slice(1).split(`,${TICK}`).length : line.split(',').length
}

function countError(line: string, { names }: Columns, number: number): Error {
  return billError(number, `has ${cellsOf(line)} cells, and its header ${names.length}`)
}
