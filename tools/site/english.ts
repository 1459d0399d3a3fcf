import { readFileSync } from 'node:fs'
import type { English } from '../../docs/site/title-in.js'

/** The English names of `docs/site/`, by the Chinese ones. */
export function readEnglish(folder = 'docs/site'): English {
  return { titles: rowsOf(`${folder}/titles.tsv`), labels: rowsOf(`${folder}/labels.tsv`) }
}

/** The rows of a table of two columns. */
export function rowsOf(file: string): Record<string, string> {
  const lines = readFileSync(file, 'utf8').split('\n')
  const rows = lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split('\t'))
  return Object.fromEntries(rows.map(([name = '', english = '']) => [name, english]))
}
