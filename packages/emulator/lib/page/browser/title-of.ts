import { plainTitleOf } from './labels.js'
import { t } from './words.js'

/** The title of a table. */
export function titleOf(name: string): string {
  return t(plainTitleOf(name))
}
