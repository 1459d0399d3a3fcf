import type { BillRow } from '../../types/core.js'
import { isAscii, latin1Of, textOf } from '../platform/bytes.js'
import { type Columns, columnsOf } from './columns.js'
import { billError, LINE_FEED } from './lines.js'
import { type Lines, quickRow } from './quick-row.js'
import { rowOf, TICK } from './row.js'

/** Reads the lines of a bill in their order. */
export interface Reader {
  /** Takes the bytes of whole lines, when those before have been read. */
  take(bytes: Uint8Array): void
  /** The next row, if it is there and its line is as almost all are. Never throws. */
  quick(): BillRow | undefined
  /** The next row that is there. The summary is no row. */
  next(): BillRow | undefined
  /** The row that only the end of the bill completes. */
  end(): BillRow | undefined
  /** The number of lines that were read. */
  lines(): number
  summary(): BillRow | undefined
}

/** A part of a bill: its columns, and whether it is the summary. */
interface Section {
  readonly header: string
  readonly columns: Columns
  readonly isSummary: boolean
}

/** A line without its line break and white space. */
interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
}

export function createReader(): Reader {
  let lines: Lines = { bytes: new Uint8Array(), text: '', isAscii: true, at: 0 }
  let isWhole = true // but for a last line without its line feed
  let count = 0
  const found: BillRow[] = [] // two at most, of which the first line was pending
  let summary: BillRow | undefined
  let details: Section | undefined
  let section: Section | undefined
  let ticked: boolean | undefined // unknown until a line of cells was seen
  let pending: Line | undefined // the second line, when it may be a header or cells

  const addLine = ({ text, number }: Line, { columns, isSummary }: Section): void => {
    const row = rowOf(text, columns, number)
    if (isSummary) summary = row
    else found.push(row)
  }
  /** A line of a bill without back-ticks: cells, or the header of the summary. */
  const readPlain = (line: Line, of: Section): void => {
    if (line.text.split(',').length === of.columns.names.length) addLine(line, of)
    else if (of.isSummary) throw billError(line.number, 'has other columns than its header')
    else section = sectionOf(line, true)
  }
  const readLine = (line: Line): void => {
    const hasTick = line.text.startsWith(TICK)
    if (!details || !section) {
      if (hasTick) throw billError(line.number, 'begins with a back-tick, where the header should stand')
      section = details = sectionOf(line, false)
      return
    }
    if (hasTick) {
      if (pending) section = sectionOf(pending, true) // of a bill without payments
      pending = undefined
      ticked = true
      addLine(line, section)
      return
    }
    if (ticked) {
      // A bill that was joined of parts may repeat its header.
      section = line.text === details.header ? details : sectionOf(line, true)
      return
    }
    if (ticked === undefined && !pending) {
      pending = line
      return
    }
    ticked = false
    const held = pending
    pending = undefined
    if (held) readPlain(held, section)
    readPlain(line, section)
  }
  const quick = (): BillRow | undefined => {
    if (ticked === undefined || !section || section.isSummary || !isWhole || found.length > 0) return undefined
    const row = quickRow(lines, section.columns, ticked)
    if (row) count += 1
    return row
  }
  /** The text of the next line; empty for a line of white space alone. */
  const nextLine = (): Line => {
    const { bytes, at } = lines
    const lineFeed = bytes.indexOf(LINE_FEED, at)
    const end = lineFeed < 0 ? bytes.length : lineFeed
    lines.at = end + 1
    count += 1
    return { number: count, text: textOf(bytes.subarray(at, end)).trim() } // a byte order mark is white space as well
  }
  return {
    take: (bytes) => {
      lines = { bytes, text: latin1Of(bytes), isAscii: isAscii(bytes), at: 0 }
      isWhole = bytes.at(-1) === LINE_FEED
    },
    quick,
    next: () => {
      for (;;) {
        const row = found.shift() ?? quick()
        if (row || lines.at >= lines.bytes.length) return row
        const line = nextLine()
        if (line.text !== '') readLine(line)
      }
    },
    end: () => {
      if (pending && details && ticked === undefined) readPlain(pending, details)
      return found.shift()
    },
    lines: () => count,
    summary: () => summary,
  }
}

function sectionOf({ text }: Line, isSummary: boolean): Section {
  return { header: text, columns: columnsOf(text), isSummary }
}
