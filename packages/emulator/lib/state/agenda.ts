import type { State } from './state.js'

/** A command that the platform runs by itself at a later time. */
export interface Item {
  /** Milliseconds since the epoch, by the business clock. */
  readonly due: number
  readonly command: string
  readonly parameters: object
}

export const AGENDA = 'agenda'

/** Adds a command to the agenda, within the transaction of its cause. */
export function plan(state: State, item: Item, id: string): void {
  state.table<Item>(AGENDA).set(id, item)
}
