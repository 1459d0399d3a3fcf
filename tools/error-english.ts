import readRows from './read-rows.js'

const LINK = /\[([^\]]*)\]\([^)]*\)/g

/** Causes and cures of error codes in Markdown, and what they are in English. */
export function errorEnglish(): ReadonlyMap<string, string> {
  return new Map(readRows(new URL('error-english.tsv', import.meta.url)) as [string, string][])
}

/** `site/errors.json`: a cause or a cure as a page shows it, without its marks, and its English, in Markdown. */
export function errorsForSite(): Record<string, string> {
  return Object.fromEntries(
    [...errorEnglish()].map(([text, english]) => [text.replace(LINK, '$1').replaceAll('`', ''), english]),
  )
}
