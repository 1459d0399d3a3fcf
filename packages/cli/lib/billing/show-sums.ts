import Table from 'cli-table3'
import type { Choose } from '../terminal/words.js'
import type { Sums } from './add-up.js'

/** The sums that a bill states beside those of its lines, in yuan, as a table. */
export function showSums({ summary, summed, wrong }: Sums, t: Choose): string {
  const table = new Table({
    head: [t('sum', '项目'), t('stated', '账单所载'), t('of the lines', '逐行合计')],
    colAligns: ['left', 'right', 'right'],
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
    chars: PLAIN,
  })
  for (const [name, value] of Object.entries(summary)) {
    const own = summed[name]
    const mark = wrong.includes(name) ? ' ✗' : ''
    const shown = own === undefined ? '' : `${typeof value === 'number' ? yuanOf(own) : own}${mark}`
    table.push([name, typeof value === 'number' ? yuanOf(value) : String(value), shown])
  }
  return table
    .toString()
    .split('\n')
    .map((line) => `  ${line.trimEnd()}`)
    .join('\n')
}

const PLAIN = {
  ...Object.fromEntries(['top', 'bottom', 'left', 'right', 'mid'].map((name) => [name, ''])),
  ...Object.fromEntries(['top-mid', 'top-left', 'top-right', 'bottom-mid', 'bottom-left'].map((name) => [name, ''])),
  ...Object.fromEntries(['bottom-right', 'left-mid', 'mid-mid', 'right-mid', 'middle'].map((name) => [name, ''])),
}

/** Fen as yuan, without rounding. */
function yuanOf(fen: number): string {
  const digits = String(Math.abs(fen)).padStart(3, '0')
  return `${fen < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
