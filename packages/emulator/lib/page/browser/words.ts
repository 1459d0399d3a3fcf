import { useState } from 'preact/hooks'
import { translate } from '../../words/translate.js'
import { KINDS } from './english-kinds.js'
import { keep, kept } from './kept.js'

/** Key of the chosen language in the storage of the browser. */
const KEY = 'language'

/** The languages of the pages, with their own names. */
export const LANGUAGES = { en: 'English', 'zh-CN': '中文' } as const

export type Language = keyof typeof LANGUAGES

/** Translates a text to the language of the page. @param english The English text. */
export function t(english: string): string {
  return currentLanguage() === 'en' ? english : translate(english)
}

/** Translates the kind of a ledger entry to the language of the page. @param chinese The Chinese text. */
export function tKind(chinese: string): string {
  return currentLanguage() === 'en' ? (KINDS[chinese] ?? chinese) : chinese
}

/** Sets the language and the title of the document. */
export function beginPage(title: string): HTMLElement {
  document.documentElement.lang = languageOf(kept(KEY) ?? navigator.language)
  document.title = t(title)
  return document.body
}

/** The language of the page, and a function that changes it, also for the next visit. */
export function useLanguage(title: string): readonly [Language, (language: Language) => void] {
  const [language, set] = useState<Language>(currentLanguage)
  return [
    language,
    (next) => {
      document.documentElement.lang = next
      document.title = t(title)
      keep(KEY, next)
      set(next)
    },
  ]
}

/** The language in which the page is shown now. */
export function currentLanguage(): Language {
  return languageOf(document.documentElement.lang)
}

function languageOf(tag: string): Language {
  return tag.startsWith('zh') ? 'zh-CN' : 'en'
}
