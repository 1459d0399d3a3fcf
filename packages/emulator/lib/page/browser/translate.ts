import { COMMANDS } from './chinese-commands.js'
import { SENTENCES } from './chinese-sentences.js'
import { WORDS } from './chinese-words.js'

/** Sentences with values, as patterns. The values stand where `{}` is, in both languages in the same order. */
const PATTERNS: readonly (readonly [pattern: RegExp, chinese: string])[] = Object.entries(SENTENCES)
  .filter(([english]) => english.includes('{}'))
  .map(([english, chinese]) => [toPattern(english), chinese])

/** The Chinese for a text of the page or of the emulator; the text itself when it is not known. */
export function translate(english: string): string {
  return WORDS[english] ?? COMMANDS[english] ?? translateSentence(english)
}

/** The same for a sentence of the emulator. Its values may be sentences, too, but no words of the page. */
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
