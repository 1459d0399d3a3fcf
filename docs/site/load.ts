import type { SiteIndex, SiteText } from '../../tools/site/entries.js'
import { indexInEnglish } from './english.js'
import { fileOnce, once } from './once.js'
import { isEnglish } from './words.js'

const loadChinese = fileOnce<SiteIndex>('index')
const loadInEnglish = once(() => loadChinese().then(indexInEnglish))

/** All pages, for sidebar and search, with titles in the language of the frame. */
export function loadIndex(): Promise<SiteIndex> {
  return isEnglish() ? loadInEnglish() : loadChinese()
}

/** Fields and guides, for the search. */
export const loadText = fileOnce<SiteText>('text')

/** Causes and cures of error codes in English. */
export const loadErrors = fileOnce<Readonly<Record<string, string>>>('errors')
