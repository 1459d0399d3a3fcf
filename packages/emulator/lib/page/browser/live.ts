import { useEffect, useState } from 'preact/hooks'
import type { Changes, Row, Snapshot, Tone } from '../../world/page-wire.js'

/** Upper bound for the rows of a table, and for the exchanges, that the page keeps. */
const KEPT = 200

/** Milliseconds until a refused connection is retried. The browser itself restores an interrupted one. */
const AGAIN_MS = 2_000

/** The state of the emulator, as far as the page has received it. */
export interface Live {
  readonly isConnected: boolean
  /** `undefined` until the first connection. */
  readonly seen: Seen | undefined
}

export interface Seen extends Omit<Snapshot, 'tables'> {
  /** When `now` arrived, by the clock of this page. */
  readonly at: number
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Row>>
  /** The last exchange of the snapshot; those with a higher number are new. */
  readonly firstExchange: number
}

/** The tone in which a state is shown: `wait` when the emulator does not list the state. */
export function toneOf(seen: Seen | undefined, table: string, state: string): Tone {
  return seen?.states[table]?.[state] ?? 'wait'
}

type Update = (change: (live: Live) => Live) => void

/** Follows the state of the emulator. */
export function useLive(): Live {
  const [live, update] = useState<Live>({ isConnected: false, seen: undefined })
  useEffect(() => follow(update), [])
  return live
}

/** The business time in milliseconds since the epoch, updated every second. */
export function useStoryTime(seen: Seen): number {
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return seen.now + performance.now() - seen.at
}

/** Keeps a connection while the page is visible, because browsers limit the connections per host. */
function follow(update: Update): () => void {
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const close = () => {
    clearTimeout(timer)
    source?.close()
    source = undefined
  }
  const open = () => {
    close()
    if (document.hidden) return
    const opened = new EventSource('/_emulator/api/events')
    source = opened
    opened.addEventListener('snapshot', ({ data }) => {
      const snapshot: Snapshot = JSON.parse(data)
      update(() => ({ isConnected: true, seen: fromSnapshot(snapshot) }))
    })
    opened.addEventListener('changes', ({ data }) => {
      const changes: Changes = JSON.parse(data)
      update((live) => ({ ...live, seen: live.seen && applyChanges(live.seen, changes) }))
    })
    opened.addEventListener('error', () => {
      update((live) => ({ ...live, isConnected: false }))
      if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS)
    })
  }
  open()
  document.addEventListener('visibilitychange', open)
  return () => {
    document.removeEventListener('visibilitychange', open)
    close()
  }
}

function fromSnapshot(snapshot: Snapshot): Seen {
  const tables = Object.entries(snapshot.tables).map(([name, rows]) => [name, new Map(rows)] as const)
  const firstExchange = snapshot.exchanges.at(-1)?.id ?? 0
  return { ...snapshot, at: performance.now(), tables: new Map(tables), firstExchange }
}

function applyChanges(seen: Seen, { now, money, rows, exchanges }: Changes): Seen {
  const tables = new Map<string, ReadonlyMap<string, Row>>(seen.tables)
  const touched = new Map<string, Map<string, Row>>()
  for (const { table, key, row } of rows) {
    const copy = touched.get(table) ?? new Map(tables.get(table))
    touched.set(table, copy)
    if (row === undefined) copy.delete(key)
    else copy.set(key, row)
  }
  for (const [name, copy] of touched) tables.set(name, new Map([...copy].slice(-KEPT)))
  const all = [...seen.exchanges, ...exchanges].slice(-KEPT)
  return { ...seen, now, money, at: performance.now(), tables, exchanges: all }
}
