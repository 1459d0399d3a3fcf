import type { Command } from './command.js'
import type { Tone } from './page-wire.js'
import type { Story } from './story.js'

/** A product of WeChat Pay, as the index of its folder exports it. */
export interface Product {
  readonly stories: readonly Story[]
  /** What its customer, or the platform, does outside the API. */
  readonly commands: readonly Command[]
  readonly states: States
}

/** How the page shows the states of rows: by table, then by state. */
export type States = Readonly<Record<string, Readonly<Record<string, Tone>>>>
