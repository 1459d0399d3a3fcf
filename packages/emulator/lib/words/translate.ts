import { BUSINESS } from './chinese-business.js'
import { COMMANDS } from './chinese-commands.js'
import { REFUSALS } from './chinese-refusals.js'
import { SENTENCES } from './chinese-sentences.js'
import { WORDS } from './chinese-words.js'

const ALL: Readonly<Record<string, string>> = { ...BUSINESS, ...REFUSALS, ...SENTENCES }

/** Sentences with values, as patterns; those with more text of their own come first, so that the closest one is found. */
const PATTERNS: readonly (readonly [pattern: RegExp, chinese: string])[] = Object.entries(ALL)
  .filter(([english]) => english.includes('{}'))
  .toSorted(([one], [other]) => lettersOf(other) - lettersOf(one))
  .map(([english, chinese]) => [toPattern(english), chinese])

/** Translates a text of the page or of the emulator to Chinese; returns an unknown text unchanged. */
export function translate(english: string): string {
  return WORDS[english] ?? COMMANDS[english] ?? chineseOf(english) ?? english
}

/** The Chinese of a sentence of the emulator, whose values may be sentences as well; `undefined` for an unknown one. */
export function chineseOf(english: string): string | undefined {
  if (Object.hasOwn(ALL, english)) return ALL[english]
  for (const [pattern, chinese] of PATTERNS) {
    const values = pattern.exec(english)?.slice(1)
    if (values) return fill(chinese, values)
  }
  return undefined
}

function fill(chinese: string, values: readonly string[]): string {
  return chinese
    .split('{}')
    .flatMap((part, index) => {
      const value = values[index] ?? ''
      return [part, chineseOf(value) ?? value]
    })
    .join('')
}

function lettersOf(english: string): number {
  return english.replaceAll('{}', '').length
}

function toPattern(english: string): RegExp {
  const parts = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('([^]*?)')}$`)
}
