import { translateForTerminal } from '../words/translate.js'
import type { Language } from './options.js'

/** Words a sentence of the command in the language of its reader. */
export type Say = (english: string) => string

/** The sentences of the command in a language. */
export function sayIn(language: Language): Say {
  return (english) => (language === 'zh' ? translateForTerminal(english) : english)
}
