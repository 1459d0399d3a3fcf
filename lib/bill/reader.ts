import type { BillRow } from '../../types/core.js'
import { billError } from './lines.js'
import { type Columns, columnsOf, rowOf, TICK } from './row.js'

/** Reads the lines of a bill in their order. */
export interface Reader {
  /** Adds the rows of whole lines to those that were found. The summary is no row. */
  read(text: string, found: BillRow[]): void
  /** Adds the row that only the end of the bill completes. */
  end(found: BillRow[]): void
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

const CARRIAGE_RETURN = 0x0d
const TICK_CODE = TICK.charCodeAt(0)

export function createReader(): Reader {
  let lines = 0
  let summary: BillRow | undefined
  let details: Section | undefined
  let section: Section | undefined
  let ticked: boolean | undefined // unknown until a line of cells was seen
  let pending: Line | undefined // the second line, when it may be a header or cells

  const add = (row: BillRow, { isSummary }: Section, found: BillRow[]): void => {
    if (isSummary) summary = row
    else found.push(row)
  }
  const addLine = ({ text, number }: Line, of: Section, found: BillRow[]): void =>
    add(rowOf(text, 0, text.length, of.columns, number), of, found)
  /** A line of a bill without back-ticks: cells, or the header of the summary. */
  const readPlain = (line: Line, of: Section, found: BillRow[]): void => {
    if (line.text.split(',').length === of.columns.names.length) addLine(line, of, found)
    else if (of.isSummary) throw billError(line.number, 'has other columns than its header')
    else section = sectionOf(line, true)
  }
  const readLine = (line: Line, found: BillRow[]): void => {
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
      addLine(line, section, found)
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
    if (held) readPlain(held, section, found)
    readPlain(line, section, found)
  }
  return {
    read: (text, found) => {
      for (let at = 0; at < text.length; ) {
        const lineFeed = text.indexOf('\n', at)
        const next = lineFeed < 0 ? text.length : lineFeed
        const end = text.charCodeAt(next - 1) === CARRIAGE_RETURN ? next - 1 : next
        lines += 1
        // Most lines are cells with nothing to remove around them, and are read where they are.
        if (ticked && section && text.charCodeAt(at) === TICK_CODE && isPrintable(text.charCodeAt(end - 1))) {
          add(rowOf(text, at, end, section.columns, lines), section, found)
        } else {
          const clean = text
            .slice(at, end)
            .replace(/^\ufeff/, '')
            .trim()
          if (clean !== '') readLine({ number: lines, text: clean }, found)
        }
        at = next + 1
      }
    },
    end: (found) => {
      if (pending && details && ticked === undefined) readPlain(pending, details, found)
    },
    lines: () => lines,
    summary: () => summary,
  }
}

function sectionOf({ text }: Line, isSummary: boolean): Section {
  return { header: text, columns: columnsOf(text), isSummary }
}

/** Whether a character is of ASCII and no white space. */
function isPrintable(code: number): boolean {
  return code > 0x20 && code < 0x7f
}
