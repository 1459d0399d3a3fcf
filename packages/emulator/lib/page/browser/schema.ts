import type { Field as SpecField } from '../../spec/field.js'

/** The keywords of JSON Schema that a form supports. */
type Shown = 'type' | 'enum' | 'const' | 'description' | 'minimum' | 'maximum' | 'minLength' | 'maxLength' | 'pattern'
export type Schema = Pick<SpecField, Shown> & { readonly default?: unknown; readonly choices?: readonly Choice[] }

/** A choice of a fault, as the schema of a command lists it: with parameters of its own. */
export interface Choice {
  readonly name: string
  readonly summary: string
  readonly parameters: Readonly<Record<string, Schema>>
}
