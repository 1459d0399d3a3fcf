import { useEffect, useState } from 'preact/hooks'
import type { Changes, Row, Snapshot, Tone } from '../../world/page-wire.js'

/** Rows of a table, and exchanges, that are kept at most. */
const KEPT = 200

/** Milliseconds until a connection that was refused is tried again; a broken one the browser mends by itself. */
const AGAIN_MS = 2_000

/** What happens at the gateway, as far as it is known here. */
export interface Live {
  readonly isConnected: boolean
  /** `undefined` until the first connection. */
  readonly seen: Seen | undefined
}

export interface Seen extends Omit<Snapshot, 'tables'> {
  /** When `now` was told, by this page's own clock. */
  readonly at: number
  readonly tables: ReadonlyMap<string, ReadonlyMap<string, Row>>
  /** Whether it is the first thing that was told, or came later. */
  readonly firstExchange: number
}

/** How to take a state of a row; one that the gateway does not list waits. */
export function toneOf(seen: Seen | undefined, table: string, state: string): Tone {
  return seen?.states[table]?.[state] ?? 'wait'
}

type Update = (change: (live: Live) => Live) => void

/** What happens at the gateway, from now on. */
export function useLive(): Live {
  const [live, update] = useState<Live>({ isConnected: false, seen: undefined })
  useEffect(() => follow(update), [])
  return live
}

/** The story's time in milliseconds since the epoch, second by second. */
export function useStoryTime(seen: Seen): number {
  const [, tick] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return seen.now + performance.now() - seen.at
}

/** Keeps a connection while the page is visible: browsers allow few at once, and hidden pages need none. */
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
