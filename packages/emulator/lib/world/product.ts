import type { Command } from './command.js'
import type { Tone } from './page-wire.js'
import type { Story } from './story.js'

/** A product of WeChat Pay, as the index of its folder exports it. */
export interface Product {
  readonly stories: readonly Story[]
  /** Actions of the customer or of the platform outside the API. */
  readonly commands: readonly Command[]
  readonly states: States
}

/** The tone of each state on the page: by table, then by state. */
export type States = Readonly<Record<string, Readonly<Record<string, Tone>>>>
