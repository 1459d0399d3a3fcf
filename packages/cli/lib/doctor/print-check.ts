import { styleText } from 'node:util'
import { comparisonIn } from '../terminal/message-of.js'
import type { Language } from '../terminal/words.js'
import type { Check } from './check.js'

const MARKS = {
  ok: { mark: '✓', colour: 'green' },
  failed: { mark: '✗', colour: 'red' },
  skipped: { mark: '-', colour: 'gray' },
} as const

/** The lines of a check: what was found, what to do, where in the merchant console. */
export function printCheck({ status, text, cure, where, detail }: Check, language: Language, colours: boolean): string {
  const { mark, colour } = MARKS[status]
  const [first, ...rest] = [
    ...text[language].split('\n'),
    ...(detail === undefined ? [] : comparisonIn(detail, language).split('\n')),
    ...(cure ? [`→ ${cure[language]}`] : []),
    ...(where === undefined || `${text[language]}${cure?.[language]}`.includes(where)
      ? []
      : [language === 'zh' ? `  商户平台：${where}` : `  merchant console: ${where}`]),
  ]
  const head = `${colours ? styleText(colour, mark) : mark} ${first}`
  return [head, ...rest.map((line) => `  ${line}`)].join('\n')
}
