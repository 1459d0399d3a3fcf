import type { State } from './state.js'

/** A command that the platform gives itself. */
export interface Item {
  /** Milliseconds since the epoch, by the business clock. */
  readonly due: number
  readonly command: string
  readonly parameters: object
}

export const AGENDA = 'agenda'

/** Puts a command on the agenda, as part of the transaction in which its cause happens. */
export function plan(state: State, item: Item, id: string): void {
  state.table<Item>(AGENDA).set(id, item)
}
