import { beijingTime } from '../world/beijing-time.js'
import { command } from '../world/command.js'
import { HIDDEN } from './hidden.js'

/** Largest number of rows of a table that are shown: the last ones. */
const SHOWN = 200

/** The command that shows the state. */
export const stateCommands = [
  command('state', 'Shows the business time, the balances, and the last rows of every table.', {}, (world) => {
    const { state, ledger, now, mchid } = world
    const tables = state
      .names()
      .filter((name) => !HIDDEN.has(name))
      .map((name) => [name, [...state.table(name).values()].slice(-SHOWN)])
    return { now: beijingTime(now()), mchid, balances: ledger.balances(), tables: Object.fromEntries(tables) }
  }),
] as const
