const BYTE_ORDER_MARK = '\ufeff'

/** A bill: a column for each fact about a line, and sums at the end. */
export interface Statement<L> {
  readonly columns: readonly Column<L>[]
  readonly lines: readonly L[]
  readonly sums: readonly (readonly [name: string, value: string])[]
}

export type Column<L> = readonly [name: string, value: (line: L) => string]

/** The text of a bill, in WeChat Pay's format: a back-tick before each cell, so that Excel does not change numbers. */
export function textOf<L>({ columns, lines, sums }: Statement<L>): string {
  const text = [
    columns.map(([name]) => name).join(','),
    ...lines.map((line) => rowOf(columns.map(([, value]) => value(line)))),
    sums.map(([name]) => name).join(','),
    rowOf(sums.map(([, value]) => value)),
    '',
  ]
  return BYTE_ORDER_MARK + text.join('\r\n')
}

/** Fen in yuan: `-0.01`. */
export function yuan(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

function rowOf(cells: readonly string[]): string {
  return cells.map((cell) => `\`${cleanCell(cell)}`).join(',')
}

/** Text of the merchant that cannot end its line or its cell. */
function cleanCell(cell: string): string {
  return cell.replace(/[\r\n]+/g, ' ').replaceAll(',`', ', `')
}
