import { COMMANDS } from './chinese-commands.js'
import { SENTENCES } from './chinese-sentences.js'
import { WORDS } from './chinese-words.js'

/** Sentences with values, as patterns. */
const PATTERNS: readonly (readonly [pattern: RegExp, chinese: string])[] = Object.entries(SENTENCES)
  .filter(([english]) => english.includes('{}'))
  .map(([english, chinese]) => [toPattern(english), chinese])

/** Translates a text of the page or of the emulator to Chinese; returns an unknown text unchanged. */
export function translate(english: string): string {
  return WORDS[english] ?? COMMANDS[english] ?? translateSentence(english)
}

/** Translates a sentence of the emulator, whose values may be sentences as well. */
function translateSentence(english: string): string {
  const known = SENTENCES[english]
  if (known !== undefined) return known
  for (const [pattern, chinese] of PATTERNS) {
    const values = pattern.exec(english)?.slice(1)
    if (values)
      return chinese
        .split('{}')
        .flatMap((part, index) => [part, translateSentence(values[index] ?? '')])
        .join('')
  }
  return english
}

function toPattern(english: string): RegExp {
  const parts = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('([^]*?)')}$`)
}
