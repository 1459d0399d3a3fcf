import { readFileSync } from 'node:fs'

const LINK = /\[([^\]]*)\]\([^)]*\)/g

/** Causes and cures of error codes in Markdown, and what they are in English. */
export function errorEnglish(): ReadonlyMap<string, string> {
  const lines = readFileSync(new URL('error-english.tsv', import.meta.url), 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#'))
  return new Map(rows.map((line) => line.split('\t') as [string, string]))
}

/** `site/errors.json`: a cause or a cure as a page shows it, without its marks, and its English, in Markdown. */
export function errorsForSite(): Record<string, string> {
  return Object.fromEntries(
    [...errorEnglish()].map(([text, english]) => [text.replace(LINK, '$1').replaceAll('`', ''), english]),
  )
}
