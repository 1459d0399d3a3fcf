import { styleText } from 'node:util'
import { comparisonIn } from '../terminal/message-of.js'
import type { Language } from '../terminal/words.js'
import { wrap } from '../terminal/wrap.js'
import type { Check } from './check.js'

const MARKS = {
  ok: { mark: '✓', colour: 'green' },
  failed: { mark: '✗', colour: 'red' },
  skipped: { mark: '-', colour: 'gray' },
} as const

const INDENT = '  '

/**
 * The lines of a check: what was found, what to do, where in the merchant console.
 *
 * @param columns Of the terminal. `undefined`: lines are not cut.
 */
export function printCheck(
  { status, text, cure, where, detail }: Check,
  language: Language,
  colours: boolean,
  columns?: number,
): string {
  const { mark, colour } = MARKS[status]
  const room = columns === undefined ? undefined : columns - INDENT.length
  const fitted = (line: string, indent = '') => wrap(line, room, indent).split('\n')
  const [first, ...rest] = [
    ...fitted(text[language]),
    ...(detail === undefined ? [] : comparisonIn(detail, language).split('\n')),
    ...(cure ? fitted(`→ ${cure[language]}`, INDENT) : []),
    ...(where === undefined || `${text[language]}${cure?.[language]}`.includes(where)
      ? []
      : [language === 'zh' ? `  商户平台：${where}` : `  merchant console: ${where}`]),
  ]
  const head = `${colours ? styleText(colour, mark) : mark} ${first}`
  return [head, ...rest.map((line) => `${INDENT}${line}`)].join('\n')
}
