import type { BillRow, BillRows } from '../../types/core.js'
import { nextTurn } from '../platform/next-turn.js'
import { linesOf } from './lines.js'
import { createReader, type Reader } from './reader.js'

/** Bytes of a bill that are read in one turn of the event loop, if they are there: a few milliseconds of work. */
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
  const iterator = oneByOne(linesOf(bill, reader.lines), reader)
  return {
    [Symbol.asyncIterator]: () => iterator,
    get summary() {
      return reader.summary()
    },
  }
}

/** The rows of whole lines, one by one. A row that is there costs one promise; an async generator makes four. */
function oneByOne(lines: AsyncGenerator<Uint8Array>, reader: Reader): AsyncIterableIterator<BillRow> {
  let [length, isOver] = [0, false]
  let turn: Promise<unknown> = Promise.resolve() // those who ask without waiting are answered in their order
  let waiting = 0
  /** The next row, when more bytes or a closer look are needed for it. */
  const further = async (): Promise<BillRow | undefined> => {
    while (!isOver) {
      const row = reader.next()
      if (row) return row
      const { done, value } = await lines.next()
      if (done) {
        isOver = true
        return reader.end()
      }
      if (length >= TURN) {
        length = 0
        await new Promise<void>(nextTurn) // what is there already would be read without one, and block the merchant's server
      }
      length += value.length
      reader.take(value)
    }
    return undefined
  }
  const end = async (): Promise<void> => {
    isOver = true
    await lines.return(undefined)
  }
  const later = async (before: Promise<unknown>): Promise<IteratorResult<BillRow>> => {
    await before
    try {
      const value = await further()
      return value ? { done: false, value } : { done: true, value: undefined }
    } catch (error) {
      await end()
      throw error
    } finally {
      waiting -= 1
    }
  }
  const iterator: AsyncIterableIterator<BillRow> = {
    [Symbol.asyncIterator]: () => iterator,
    next: () => {
      const value = waiting === 0 && !isOver ? reader.quick() : undefined
      if (value) return Promise.resolve({ done: false, value })
      waiting += 1
      const result = later(turn)
      turn = result.catch(() => undefined)
      return result
    },
    return: async () => {
      await end()
      return { done: true, value: undefined }
    },
  }
  return iterator
}
