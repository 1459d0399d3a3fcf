import { t } from './words.js'

/** A table's name, as a title. */
export function titleOf(name: string): string {
  return t(name.charAt(0).toUpperCase() + name.slice(1).replaceAll(/[-_]/g, ' '))
}
