import type { Command } from './command.js'
import type { ApiView, Tone } from './page-wire.js'
import type { Story } from './story.js'
import type { World } from './world.js'

/** A product of WeChat Pay, as the index of its folder exports it. */
export interface Product {
  readonly stories: readonly Story[]
  /** Actions of the customer or of the platform outside the API. */
  readonly commands: readonly Command[]
  readonly states: States
  /** Default: the page shows rows as they are kept. */
  readonly views?: Views
}

/** The tone of each state on the page: by table, then by state. */
export type States = Readonly<Record<string, Readonly<Record<string, Tone>>>>

/** How the API shows the rows of a table, by table. */
export type Views = Readonly<Record<string, (world: World, key: string) => ApiView | undefined>>
