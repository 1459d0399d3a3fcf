import { BUSINESS } from './chinese-business.js'
import { COMMANDS } from './chinese-commands.js'
import { REFUSALS } from './chinese-refusals.js'
import { SENTENCES } from './chinese-sentences.js'
import { TERMINAL, TERMINAL_WORDS } from './chinese-terminal.js'
import { WORDS } from './chinese-words.js'

/** Translates a text of the page or of the emulator to Chinese; returns an unknown text unchanged. */
export function translate(english: string): string {
  return WORDS[english] ?? COMMANDS[english] ?? chineseOf(english) ?? english
}

/** The Chinese of a sentence of the emulator, whose values may be sentences as well; `undefined` for an unknown one. */
export const chineseOf = translator({ ...BUSINESS, ...REFUSALS, ...SENTENCES })

const inTerminal = translator(TERMINAL, chineseOf)

/** Translates what the command prints, as `translate` does the rest. */
export function translateForTerminal(english: string): string {
  return TERMINAL_WORDS[english] ?? inTerminal(english) ?? translate(english)
}

/** Finds the Chinese of sentences. @param others Translates values that are no sentence of these. */
function translator(
  sentences: Readonly<Record<string, string>>,
  others?: (english: string) => string | undefined,
): (english: string) => string | undefined {
  let patterns: readonly Pattern[] | undefined // made for the first sentence, so that they do not delay the start
  const find = (english: string): string | undefined => {
    if (Object.hasOwn(sentences, english)) return sentences[english]
    patterns ??= patternsOf(sentences)
    for (const [pattern, chinese] of patterns) {
      const values = pattern.exec(english)?.slice(1)
      if (values) return fill(chinese, values, (value) => find(value) ?? others?.(value) ?? value)
    }
    return undefined
  }
  return find
}

/** What a sentence is recognised by, and its Chinese. */
type Pattern = readonly [english: RegExp, chinese: string]

/** Those with more text of their own come first, so that the closest one is found. */
function patternsOf(sentences: Readonly<Record<string, string>>): readonly Pattern[] {
  return Object.entries(sentences)
    .filter(([english]) => english.includes('{}'))
    .toSorted(([one], [other]) => lettersOf(other) - lettersOf(one))
    .map(([english, chinese]): Pattern => [toPattern(english), chinese])
}

function fill(chinese: string, values: readonly string[], inChinese: (value: string) => string): string {
  return chinese
    .split('{}')
    .flatMap((part, index) => [part, inChinese(values[index] ?? '')])
    .join('')
}

function lettersOf(english: string): number {
  return english.replaceAll('{}', '').length
}

function toPattern(english: string): RegExp {
  const parts = english.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('([^]*?)')}$`)
}
