import { commands } from '../operator/commands.js'
import type { Field } from '../spec/field.js'

/** The parameters of each command of the operator as fields of an object, for a shell that completes them. */
export function operatorFields(): Readonly<Record<string, Field>> {
  return Object.fromEntries([...commands].map(([name, { properties }]) => [name, { type: 'object', properties }]))
}
