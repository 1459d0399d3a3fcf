import { t } from './words.js'

/** The title of a table. */
export function titleOf(name: string): string {
  return t(name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]/g, ' '))
}
