import type { SiteIndex, SiteText } from '../../tools/site/entries.js'
import { indexInEnglish } from './english.js'
import { once } from './once.js'
import { isEnglish } from './words.js'

const loadChinese = once<SiteIndex>('index')

let english: Promise<SiteIndex> | undefined

/** All pages, for sidebar and search, with titles in the language of the frame. */
export function loadIndex(): Promise<SiteIndex> {
  if (!isEnglish()) return loadChinese()
  english ??= loadChinese().then(indexInEnglish)
  english.catch(() => {
    english = undefined // the next one tries again
  })
  return english
}

/** Fields and guides, for the search. */
export const loadText = once<SiteText>('text')

/** Causes and cures of error codes in English. */
export const loadErrors = once<Readonly<Record<string, string>>>('errors')
