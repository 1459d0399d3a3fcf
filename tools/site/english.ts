import type { English } from '../../docs/site/title-in.js'
import readRows from '../read-rows.js'

/** The English names of `docs/site/`, by the Chinese ones. */
export function readEnglish(folder = 'docs/site'): English {
  return { titles: namesOf(`${folder}/titles.tsv`), labels: namesOf(`${folder}/labels.tsv`) }
}

function namesOf(file: string): Record<string, string> {
  return Object.fromEntries(readRows(file).map(([name = '', english = '']) => [name, english]))
}
