import { billError } from './lines.js'

/**
 * Whole fen of an amount in yuan: `1.10` and `-0.01000` are 110 and -1. No rounding and no floating point on the way.
 *
 * @returns `undefined` for an empty cell.
 * @throws {BillError} when it is not an amount, not a whole number of fen, or beyond `Number.MAX_SAFE_INTEGER`.
 */
export function fenOf(yuan: string, column: string, line: number): number | undefined {
  if (yuan === '') return undefined
  const [, sign, whole = '', decimals = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(yuan) ?? []
  const problem = (what: string) => billError(line, `has ${what} in the column ${column.slice(0, 40)}`)
  if (whole === '') throw problem('no amount')
  if (/[1-9]/.test(decimals.slice(2))) throw problem('a fraction of a fen')
  const fen = Number(whole + decimals.slice(0, 2).padEnd(2, '0'))
  if (!Number.isSafeInteger(fen)) throw problem('an amount beyond what a number can hold')
  return sign === '-' && fen !== 0 ? -fen : fen
}

const [MINUS, POINT, ZERO, SPACE] = [0x2d, 0x2e, 0x30, 0x20]

/**
 * The same of an amount within bytes, as bills write them: digits, two or more decimals, and spaces behind. `NaN` for any
 * other, which `fenOf` looks at closely.
 */
export function fenAt(bytes: Uint8Array, from: number, end: number): number {
  const isNegative = bytes[from] === MINUS
  const first = isNegative ? from + 1 : from
  let last = end
  while (last > first && bytes[last - 1] === SPACE) last -= 1
  let fen = 0
  let decimals = -1 // before the point
  for (let at = first; at < last; at += 1) {
    const code = bytes[at] ?? 0 // it is within them
    const digit = code - ZERO
    if (code === POINT && decimals < 0 && at > first) decimals = 0
    else if (digit < 0 || digit > 9) return Number.NaN
    else if (decimals < 2) {
      fen = 10 * fen + digit
      if (decimals >= 0) decimals += 1
    } else if (digit !== 0) return Number.NaN
  }
  if (decimals < 2 || fen > Number.MAX_SAFE_INTEGER) return Number.NaN
  return isNegative && fen !== 0 ? -fen : fen
}
