import { views } from '../stories/index.js'
import { beijingTime } from '../world/beijing-time.js'
import { command } from '../world/command.js'
import type { RowView } from '../world/page-wire.js'
import { notFound } from '../world/refusal.js'
import type { World } from '../world/world.js'
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
  command(
    'show',
    'Shows a row of a table: as the API answers a query for it, and as it is kept.',
    {
      required: {
        table: { type: 'string', description: 'As `state` names it: orders, refunds …' },
        key: { type: 'string', description: 'The key of the row.' },
      },
    },
    (world: World, { table, key }: { table: string; key: string }): RowView => {
      const isShown = !HIDDEN.has(table) && world.state.names().includes(table)
      const row = isShown ? world.state.table(table).get(key) : undefined
      if (row === undefined) throw notFound(`show: no row ${key} in the table ${table}`)
      const api = views[table]?.(world, key)
      return { row, ...(api && { api }) }
    },
  ),
] as const
