import type { BillRow, BillRows } from '../../types/core.js'
import { billError, type Line, linesOf } from './lines.js'
import { fenOf } from './money.js'

const TICK = '`'

/** Columns of money: yuan with decimals in the bill. */
const MONEY = /(?:金额|手续费|结余|余额)(?:[(（]元[)）])?$/

/** A part of a bill: its columns, and whether it is the summary. */
interface Section {
  readonly header: string
  readonly columns: readonly { readonly name: string; readonly isMoney: boolean }[]
  readonly isSummary: boolean
}

interface Found {
  readonly isSummary: boolean
  readonly row: BillRow
}

/**
 * The lines of a bill, typed by its header: `for await (const row of rows(await client.download(data)))`.
 *
 * A bill is a header, a line for each payment, a second header and a line of sums. WeChat Pay puts a back-tick before
 * every cell, so a cell may hold a comma; a bill without back-ticks is split at its commas. Back-ticks, byte order marks
 * and white space around a cell are removed. Yuan become whole fen, without rounding.
 *
 * @throws {BillError} naming the line, when the columns of a line differ from its header, or an amount is not a whole
 * number of fen. Errors of the stream itself are passed on: **a bill is complete only once the loop has ended.**
 */
export function rows(bill: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): BillRows {
  let summary: BillRow | undefined
  /** The rows that each chunk completes, and an error after those that come before it. */
  const read = async function* (): AsyncGenerator<Batch> {
    const take = createReader()
    for await (const lines of linesOf(bill)) {
      const batch: Batch = { rows: [], failure: undefined }
      try {
        for (const line of lines) {
          for (const { isSummary, row } of take(line)) {
            if (isSummary) summary = row
            else batch.rows.push(row)
          }
        }
      } catch (error) {
        batch.failure = { error }
      }
      yield batch
    }
    yield { rows: take(undefined).map(({ row }) => row), failure: undefined }
  }
  const iterator = oneByOne(read())
  return {
    [Symbol.asyncIterator]: () => iterator,
    get summary() {
      return summary
    },
  }
}

/** Rows that are there together, and the error of the line behind them. */
interface Batch {
  readonly rows: BillRow[]
  failure: { readonly error: unknown } | undefined
}

/** The rows of batches, one by one. A row that is there costs one promise; an async generator makes four. */
function oneByOne(batches: AsyncGenerator<Batch>): AsyncIterableIterator<BillRow> {
  let [batch, at]: [Batch, number] = [{ rows: [], failure: undefined }, 0]
  let turn: Promise<unknown> = Promise.resolve() // those who ask without waiting are answered in their order
  let waiting = 0
  const further = async (): Promise<IteratorResult<BillRow>> => {
    for (;;) {
      const row = batch.rows[at]
      if (row) {
        at += 1
        return { done: false, value: row }
      }
      const { failure } = batch
      batch = { rows: [], failure: undefined }
      at = 0
      if (failure) {
        await batches.return(undefined)
        throw failure.error
      }
      const { done, value } = await batches.next()
      if (done) return { done: true, value: undefined }
      batch = value
    }
  }
  const iterator: AsyncIterableIterator<BillRow> = {
    [Symbol.asyncIterator]: () => iterator,
    next: () => {
      const row = waiting === 0 ? batch.rows[at] : undefined
      if (row) {
        at += 1
        return Promise.resolve({ done: false, value: row })
      }
      waiting += 1
      const result = turn.then(further).finally(() => {
        waiting -= 1
      })
      turn = result.catch(() => undefined)
      return result
    },
    return: async () => {
      batch = { rows: [], failure: undefined }
      await batches.return(undefined)
      return { done: true, value: undefined }
    },
  }
  return iterator
}

/** Called with each line, returns the rows that are complete. Called with `undefined` after the last line. */
function createReader(): (line: Line | undefined) => readonly Found[] {
  let details: Section | undefined
  let section: Section | undefined
  let ticked: boolean | undefined // unknown until a line of cells was seen
  let pending: Line | undefined // the second line, when it may be a header or cells

  /** A line of a bill without back-ticks: cells, or the header of the summary. */
  const readPlain = (line: Line, of: Section): readonly Found[] => {
    if (line.text.split(',').length === of.columns.length) return [found(line, of)]
    if (of.isSummary) throw billError(line.number, 'has other columns than its header')
    section = sectionOf(line, true)
    return []
  }
  return (line) => {
    if (!line) return pending && details && ticked === undefined ? readPlain(pending, details) : []
    const hasTick = line.text.startsWith(TICK)
    if (!details || !section) {
      if (hasTick) throw billError(line.number, 'begins with a back-tick, where the header should stand')
      section = details = sectionOf(line, false)
      return []
    }
    if (hasTick) {
      if (pending) section = sectionOf(pending, true) // of a bill without payments
      pending = undefined
      ticked = true
      return [found(line, section)]
    }
    if (ticked) {
      // A bill that was joined of parts may repeat its header.
      section = line.text === details.header ? details : sectionOf(line, true)
      return []
    }
    if (ticked === undefined && !pending) {
      pending = line
      return []
    }
    ticked = false
    const held = pending ? readPlain(pending, section) : []
    pending = undefined
    return [...held, ...readPlain(line, section)]
  }
}

function sectionOf({ text }: Line, isSummary: boolean): Section {
  const names = text.split(',').map((name) => name.trim())
  return { header: text, columns: names.map((name) => ({ name, isMoney: MONEY.test(name) })), isSummary }
}

function found(line: Line, { columns, isSummary }: Section): Found {
  const { number, text } = line
  const cells = text.startsWith(TICK) ? text.slice(1).split(`,${TICK}`) : text.split(',')
  if (cells.length !== columns.length) {
    throw billError(number, `has ${cells.length} cells, and its header ${columns.length}`)
  }
  const row: Record<string, string | number | undefined> = {}
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index]
    if (column === undefined) continue // there is one, by the length above
    const cell = trimmed(cells[index] ?? '')
    row[column.name] = column.isMoney ? fenOf(cell, column.name, number) : cell
  }
  return { isSummary, row: row as BillRow } // money is where its names say: the pattern above holds them
}

/** Most cells have no white space around them, and are not copied. */
function trimmed(cell: string): string {
  return isPrintable(cell.charCodeAt(0)) && isPrintable(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim()
}

/** Whether a character is of ASCII and no white space. `NaN`, of an empty cell, is none. */
function isPrintable(code: number): boolean {
  return code > 0x20 && code < 0x7f
}
