import type { ServerResponse } from 'node:http'
import { OUTBOX, OUTBOX_STATES } from '../state/outbox.js'
import type { Change } from '../state/state.js'
import { states } from '../stories/index.js'
import type { Changes, ExchangeSummary, Money, Snapshot } from '../world/page-wire.js'
import type { World } from '../world/world.js'
import { summaryOf } from './exchange-commands.js'
import { HIDDEN } from './hidden.js'

/** Milliseconds for which changes are collected before they are sent. */
const GATHER_MS = 60

/** Largest number of rows of a table, and of accounts, in a snapshot. */
const SHOWN = 200

/** Largest backlog of a slow page, in bytes. Beyond it the page is disconnected, and starts again with a snapshot. */
const MOST_WAITING = 8 * 2 ** 20

/**
 * A function that sends changes as Server-Sent Events: first a `snapshot`, then `changes`, until the page disconnects.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export function createEvents(world: World): (response: ServerResponse) => void {
  return (response) => {
    let changes = new Map<string, Change>()
    let exchanges: ExchangeSummary[] = []
    let timer: NodeJS.Timeout | undefined
    const send = (event: string, data: Snapshot | Changes) => {
      if (response.writableLength > MOST_WAITING) response.destroy()
      else response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
    }
    const flush = () => {
      timer = undefined
      const rows = [...changes.values()]
      send('changes', { now: world.now(), money: moneyOf(world), rows, exchanges: exchanges.slice(-SHOWN) })
      changes = new Map()
      exchanges = []
    }
    const arm = () => {
      timer ??= setTimeout(flush, GATHER_MS).unref()
    }
    const stops = [
      world.state.onCommit((committed) => {
        const shown = committed.filter(({ table }) => !HIDDEN.has(table) && table !== 'accounts')
        for (const change of shown) changes.set(JSON.stringify([change.table, change.key]), change)
        arm()
      }),
      world.exchanges.onAdd((recorded) => {
        exchanges.push(summaryOf(recorded))
        arm()
      }),
    ]
    response.on('close', () => {
      clearTimeout(timer)
      for (const stop of stops) stop()
    })
    response.write('retry: 1000\n\n')
    send('snapshot', snapshotOf(world))
  }
}

function snapshotOf(world: World): Snapshot {
  const { state, now, mchid, keys, exchanges } = world
  const tables = state
    .names()
    .filter((name) => !HIDDEN.has(name) && name !== 'accounts')
    .map((name) => [name, [...state.table(name).entries()].slice(-SHOWN)])
  const { merchant, publicKey, certificate } = keys
  return {
    now: now(),
    mchid,
    serials: { merchant: merchant.certificate.serial, publicKey: publicKey.serial, certificate: certificate.serial },
    money: moneyOf(world),
    tables: Object.fromEntries(tables),
    states: { ...states, [OUTBOX]: OUTBOX_STATES },
    exchanges: exchanges.all().map(summaryOf),
  }
}

function moneyOf({ state }: World): Money {
  const accounts: { account: string; balance: number }[] = []
  let sum = 0
  let unlisted = 0
  for (const [account, balance] of state.table<number>('accounts').entries()) {
    sum += balance
    if (balance === 0 && !account.startsWith('merchant ')) continue // most customers, whose balance is 0 again after each payment
    if (accounts.length < SHOWN) accounts.push({ account, balance })
    else unlisted += 1
  }
  return { sum, accounts, unlisted }
}
