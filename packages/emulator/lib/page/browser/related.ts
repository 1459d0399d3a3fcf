import type { Row as Data, ExchangeSummary } from '../../world/page-wire.js'
import type { Seen } from './live.js'
import type { Entry } from './money-panel.js'
import { rowId } from './parts.js'
import { type Posted, postedIn } from './posted.js'
import { numberOf, timeOf } from './row-facts.js'

/** An event in the timeline of a row. */
export type Event = {
  readonly key: string
  /** Milliseconds since the epoch, by the business clock. */
  readonly at: number
  /** Its name: a number, an event type, a path. */
  readonly name: string
  /** The id of the row with the details. */
  readonly target?: string
} & (
  | { readonly kind: 'request'; readonly exchange: ExchangeSummary }
  | { readonly kind: 'row'; readonly table: string; readonly row: Data }
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'attempt'; readonly attempt: Posted['attempts'][number] }
  | { readonly kind: 'next' }
)

/** Names of fields that name an order, a refund, a transfer and so on. */
const NUMBER =
  /^(?:out_\w*_(?:no|number)|combine_out_trade_no|(?:combine_)?transaction_id|refund_id|transfer_bill_no|order_id|complaint_id|coupon_id|handle|combined)$/

/** Tables that are not searched for related rows. */
const ALONE = ['notifications', 'entries', 'faults', 'notification-faults', 'clock', 'random', 'gateway', 'agenda']

/** All events that belong to a row, in chronological sequence. */
export function eventsOf(table: string, id: string, row: Data, seen: Seen): readonly Event[] {
  const numbers = numbersIn(row)
  const rows = rowsWith(numbers, table, id, seen)
  for (const { row: other } of rows) for (const number of numbersIn(other)) numbers.add(number)
  const events = [
    ...seen.exchanges.filter((one) => one.numbers.some((number) => numbers.has(number))).map(requestEvent),
    ...rows.map(({ table: other, key, row: data }) => rowEvent(other, key, data, seen)),
    ...entriesWith(numbers, seen),
    ...postedIn(seen)
      .filter(({ resource }) => [...numbersIn(resource)].some((number) => numbers.has(number)))
      .flatMap(postedEvents),
  ]
  return events.toSorted((one, other) => one.at - other.at)
}

/** All numbers in a row, at any depth. */
function numbersIn(row: unknown): Set<string> {
  const found = new Set<string>()
  const visit = (value: unknown, name: string) => {
    if (typeof value === 'string') {
      if (value !== '' && NUMBER.test(name)) found.add(value)
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, one] of Object.entries(value)) visit(one, Array.isArray(value) ? name : key)
    }
  }
  visit(row, '')
  return found
}

interface Found {
  readonly table: string
  readonly key: string
  readonly row: Data
}

function rowsWith(numbers: ReadonlySet<string>, table: string, id: string, { tables }: Seen): readonly Found[] {
  return [...tables]
    .filter(([name]) => !ALONE.includes(name))
    .flatMap(([name, rows]) => [...rows].map(([key, row]): Found => ({ table: name, key, row })))
    .filter(({ table: name, key, row }) => {
      const isItself = name === table && key === id
      return !isItself && typeof row === 'object' && [...numbersIn(row)].some((number) => numbers.has(number))
    })
}

function requestEvent(exchange: ExchangeSummary): Event {
  const { id, story, method, target } = exchange
  return {
    kind: 'request',
    key: `request ${id}`,
    at: story,
    name: `${method} ${target}`,
    target: rowId('request', id),
    exchange,
  }
}

/** A row without a time, or with a time in whole seconds, is placed after the request that created it. */
function rowEvent(table: string, key: string, row: Data, { exchanges }: Seen): Event {
  const name = numberOf(key)
  const first = exchanges.find((one) => one.numbers.includes(name))?.story ?? 0
  const at = timeOf(row) ?? first
  const isSameSecond = Math.floor(at / 1000) === Math.floor(first / 1000)
  return {
    kind: 'row',
    key: `${table} ${key}`,
    at: isSameSecond ? first : at,
    name,
    target: rowId(table, key),
    table,
    row,
  }
}

function entriesWith(numbers: ReadonlySet<string>, { tables }: Seen): readonly Event[] {
  // The ledger alone writes this table.
  return [...((tables.get('entries') ?? new Map()) as ReadonlyMap<string, Entry>)]
    .filter(([, { id, out }]) => numbers.has(id) || numbers.has(out))
    .map(([key, entry]) => ({ kind: 'entry', key: `entry ${key}`, at: momentOf(entry), name: entry.kind, entry }))
}

function momentOf({ at, moment }: Entry): number {
  return moment ?? Date.parse(at)
}

function postedEvents({ id, event_type: name, attempts, state, due }: Posted): readonly Event[] {
  const target = rowId('notification', id)
  const made = attempts.map(
    (attempt, index): Event => ({ kind: 'attempt', key: `${id} ${index}`, at: attempt.at, name, target, attempt }),
  )
  return state === 'waiting' ? [...made, { kind: 'next', key: `${id} next`, at: due, name, target }] : made
}
