import { sampleOf } from './samples.js'
import type { Field } from './spec.js'

/** What is measured and not counted: anything else is an integer of fen, of pieces, of days, or a number of a thing. */
const MEASURED = /(?:rate|price|score)$/

/** A text under this name is ciphertext, as far as a name can say it. */
const CIPHERTEXT = /^(?:ciphertext$|encrypt(?:ed)?_)/

/**
 * Kinds of error in the fields of one object that the source tables had: a count that may have decimals, ciphertext that is not
 * marked, an example that is only the label.
 */
export function lintValues({ properties = {} }: Field, at: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => [
    ...(isCountWithDecimals(name, field) ? [`${at}.${name}: a number of what is counted: \`integer\``] : []),
    ...(isUnmarked(name, field) && !field['x-reason']
      ? [`${at}.${name}: ciphertext by its name: x-encrypted, or x-reason says why the client leaves it as it is`]
      : []),
    ...(isOnlyItsLabel(name, field)
      ? [`${at}.${name}: its example is its label; tools/sample-texts.ts has examples`]
      : []),
  ])
}

function isCountWithDecimals(name: string, { type, 'x-unit': unit }: Field): boolean {
  return [type].flat().includes('number') && unit !== 'yuan' && !MEASURED.test(name)
}

/** Whether a text is ciphertext by its name, and not by its marks. */
export function isUnmarked(name: string, field: Field): boolean {
  return field.type === 'string' && field['x-encrypted'] === undefined && CIPHERTEXT.test(name)
}

function isOnlyItsLabel(name: string, field: Field): boolean {
  const isText = field.type === 'string' && field.enum === undefined && field.const === undefined
  return isText && field.description !== undefined && sampleOf(field, name) === field.description
}
