import { billError } from './lines.js'

/**
 * Whole fen of an amount in yuan: `1.10` and `-0.01000` are 110 and -1. No rounding and no floating point on the way.
 *
 * @returns `undefined` for an empty cell.
 * @throws {BillError} when it is not an amount, not a whole number of fen, or beyond `Number.MAX_SAFE_INTEGER`.
 */
export function fenOf(yuan: string, column: string, line: number): number | undefined {
  if (yuan === '') return undefined
  const plain = plainFen(yuan)
  if (plain !== undefined) return plain
  const [, sign, whole = '', decimals = ''] = /^([+-]?)(\d+)(?:\.(\d+))?$/.exec(yuan) ?? []
  const problem = (what: string) => billError(line, `has ${what} in the column ${column.slice(0, 40)}`)
  if (whole === '') throw problem('no amount')
  if (/[1-9]/.test(decimals.slice(2))) throw problem('a fraction of a fen')
  const fen = Number(whole + decimals.slice(0, 2).padEnd(2, '0'))
  if (!Number.isSafeInteger(fen)) throw problem('an amount beyond what a number can hold')
  return sign === '-' && fen !== 0 ? -fen : fen
}

/** Characters of an amount whose fen a number holds in any case. */
const MOST = 15

/** The fen of an amount as bills write it, digits with two decimals; `undefined` for any other, which is looked at closely. */
function plainFen(yuan: string): number | undefined {
  const point = yuan.length - 3
  if (point < 1 || yuan.length > MOST || yuan.charCodeAt(point) !== 0x2e) return undefined
  let fen = 0
  for (let at = 0; at < yuan.length; at += 1) {
    if (at === point) continue
    const digit = yuan.charCodeAt(at) - 0x30
    if (digit < 0 || digit > 9) return undefined
    fen = fen * 10 + digit
  }
  return fen
}
