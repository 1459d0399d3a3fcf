import type { BillRow, BillRows } from '../../types/core.js'
import { nextTurn } from '../platform/next-turn.js'
import { linesOf } from './lines.js'
import { createReader } from './reader.js'

/** Characters of a bill that are read in one turn of the event loop, if they are there: a few milliseconds of work. */
const TURN = 500_000

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
  const reader = createReader()
  /** The rows that each chunk completes, and an error after those that come before it. */
  const read = async function* (): AsyncGenerator<Batch> {
    let length = 0
    for await (const text of linesOf(bill, reader.lines)) {
      yield batchOf((found) => reader.read(text, found))
      length += text.length
      if (length < TURN) continue
      length = 0
      await new Promise<void>(nextTurn) // what is there already would be read without one, and block the merchant's server
    }
    yield batchOf((found) => reader.end(found))
  }
  const iterator = oneByOne(read())
  return {
    [Symbol.asyncIterator]: () => iterator,
    get summary() {
      return reader.summary()
    },
  }
}

function batchOf(read: (found: BillRow[]) => void): Batch {
  const found: BillRow[] = []
  try {
    read(found)
    return { rows: found, failure: undefined }
  } catch (error) {
    return { rows: found, failure: { error } }
  }
}

/** Rows that are there together, and the error of the line behind them. */
interface Batch {
  readonly rows: readonly BillRow[]
  readonly failure: { readonly error: unknown } | undefined
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
