import { styleText } from 'node:util'
import type { Language } from '../terminal/words.js'
import type { Check } from './check.js'

const MARKS = {
  ok: { mark: '✓', colour: 'green' },
  failed: { mark: '✗', colour: 'red' },
  skipped: { mark: '-', colour: 'gray' },
} as const

/** The two texts of a comparison, with the names of their owners. */
function detailIn(detail: string, language: Language): string[] {
  const lines = detail.split('\n')
  if (language === 'en') return lines
  return lines.map((line) =>
    line
      .replace(/^ours: +/, '本机：    ')
      .replace(/^WeChat Pay's: /, '微信支付：')
      .replace(/^ {14}/, ' '.repeat(10)),
  )
}

/** The lines of a check: what was found, what to do, where in the merchant console. */
export function printCheck({ status, text, cure, where, detail }: Check, language: Language, colours: boolean): string {
  const { mark, colour } = MARKS[status]
  const [first, ...rest] = [
    ...text[language].split('\n'),
    ...(detail === undefined ? [] : detailIn(detail, language)),
    ...(cure ? [`→ ${cure[language]}`] : []),
    ...(where === undefined || `${text[language]}${cure?.[language]}`.includes(where)
      ? []
      : [`  ${language === 'zh' ? '商户平台' : 'merchant console'}: ${where}`]),
  ]
  const head = `${colours ? styleText(colour, mark) : mark} ${first}`
  return [head, ...rest.map((line) => `  ${line}`)].join('\n')
}
