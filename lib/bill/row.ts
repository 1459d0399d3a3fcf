import type { BillRow } from '../../types/core.js'
import type { Columns } from './columns.js'
import { billError } from './lines.js'
import { fenOf } from './money.js'

/** What stands before each cell of most bills. */
export const TICK = '`'

/**
 * The row in a line without white space around it, with its names in the order of the header.
 *
 * @param number Of the line, for messages.
 * @throws {BillError} when it has not as many cells as columns, or an amount is not a whole number of fen.
 */
export function rowOf(line: string, { names, isMoney, last }: Columns, number: number): BillRow {
  const cells = line.startsWith(TICK) ? line.slice(1).split(`,${TICK}`) : line.split(',')
  if (cells.length !== names.length) {
    throw billError(number, `has ${cells.length} cells, and its header ${names.length}`)
  }
  const row = { ...last.row }
  for (const [index, name] of names.entries()) {
    const cell = cells[index]?.trim() ?? '' // there are as many
    row[name] = isMoney[index] ? fenOf(cell, name, number) : cell
  }
  return row as BillRow // money is where its names say: the pattern in columns.ts holds them
}
