/** Columns of money: yuan with decimals in the bill. */
const MONEY = /(?:金额|手续费|结余|余额)(?:[(（]元[)）])?$/

/** The row that was read last from bytes, and where each of its cells stands in them. */
export interface Last {
  bytes: Uint8Array | undefined
  readonly row: Record<string, string | number | undefined>
  readonly starts: number[]
  readonly ends: number[]
  /** How often each cell was another one than in the line before, among these bytes. */
  readonly changes: number[]
}

/** The columns of a header. */
export interface Columns {
  readonly names: readonly string[]
  readonly isMoney: readonly boolean[]
  /** Changed by `quickRow`. A copy of its row takes less time than an object that gets its names one by one. */
  readonly last: Last
  /** Whether two columns have one name, of which the second is kept. */
  readonly isAmbiguous: boolean
}

/** @param header A line without white space around it. */
export function columnsOf(header: string): Columns {
  const names = header.split(',').map((name) => name.trim())
  const isMoney = names.map((name) => MONEY.test(name))
  const entries = Object.fromEntries(names.map((name, index) => [name, isMoney[index] ? 0 : '']))
  const blank = JSON.parse(JSON.stringify(entries)) // which V8 makes as one piece, and its copies too
  return {
    names,
    isMoney,
    last: {
      bytes: undefined,
      row: blank,
      starts: names.map(() => 0),
      ends: names.map(() => 0),
      changes: names.map(() => 0),
    },
    isAmbiguous: new Set(names).size < names.length,
  }
}
