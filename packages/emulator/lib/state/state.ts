/** The new value of one row; `undefined` when it was deleted. Rows are plain JSON values. */
export interface Change {
  readonly table: string
  readonly key: string
  readonly row: unknown
}

/** Storage of the state beyond the life of the process. */
export interface Store {
  /** All rows, in the order in which they were first written. */
  load(): Iterable<Change>
  /** Stores all of the changes, or none when the process dies meanwhile. */
  commit(changes: readonly Change[]): void
  close(): void
}

/** Rows by key, in the order in which they were first written. Rows are plain JSON values: replaced, never changed. */
export interface Table<T> {
  readonly size: number
  get(key: string): T | undefined
  set(key: string, row: T): void
  delete(key: string): void
  values(): IterableIterator<T>
  entries(): IterableIterator<[key: string, row: T]>
}

/** The whole state of an emulator. */
export interface State {
  /** The table with this name; empty when nothing was written to it. */
  table<T>(name: string): Table<T>
  /** Names of all tables. */
  names(): readonly string[]
  /**
   * The result of `work`, whose writes are stored together; when it throws, none of them is. A nested transaction is part
   * of the outer one. A write outside of any is a transaction of its own.
   */
  transaction<T>(work: () => T): T
  /** Calls `listener` after each transaction that has written something. Returns a function that removes it. */
  onCommit(listener: (changes: readonly Change[]) => void): () => void
  close(): void
}

interface Undo {
  readonly rows: Map<string, unknown>
  readonly table: string
  readonly key: string
  readonly before: unknown
  readonly existed: boolean
}

/** State in memory, and in `store` when there is one. */
export function createState(store?: Store): State {
  const tables = new Map<string, Map<string, unknown>>()
  const listeners = new Set<(changes: readonly Change[]) => void>()
  let journal: Undo[] | undefined

  const rowsOf = (name: string) => {
    const rows = tables.get(name) ?? new Map<string, unknown>()
    tables.set(name, rows)
    return rows
  }
  const write = (table: string, key: string, row: unknown): void => {
    if (!journal) {
      state.transaction(() => write(table, key, row))
      return
    }
    const rows = rowsOf(table)
    journal.push({ rows, table, key, before: rows.get(key), existed: rows.has(key) })
    put(rows, key, row)
  }
  const state: State = {
    table: <T>(name: string) => tableOf(rowsOf(name) as Map<string, T>, (key, row) => write(name, key, row)), // the type of its writer
    names: () => [...tables.keys()],
    transaction: (work) => {
      if (journal) return work()
      const written: Undo[] = []
      journal = written
      try {
        const value = work()
        const changes = changesOf(written)
        if (changes.length > 0) store?.commit(changes)
        journal = undefined
        if (changes.length > 0) for (const listener of listeners) listener(changes)
        return value
      } catch (error) {
        if (journal) for (const undo of written.toReversed()) put(undo.rows, undo.key, undo.before, undo.existed)
        throw error
      } finally {
        journal = undefined
      }
    },
    onCommit: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => store?.close(),
  }
  for (const { table, key, row } of store?.load() ?? []) rowsOf(table).set(key, row)
  return state
}

function tableOf<T>(rows: Map<string, T>, write: (key: string, row: T | undefined) => void): Table<T> {
  return {
    get size() {
      return rows.size
    },
    get: (key) => rows.get(key),
    set: write,
    delete: (key) => write(key, undefined),
    values: () => rows.values(),
    entries: () => rows.entries(),
  }
}

function put(rows: Map<string, unknown>, key: string, row: unknown, exists = row !== undefined): void {
  if (exists) rows.set(key, row)
  else rows.delete(key)
}

/** The last change of each row. */
function changesOf(written: readonly Undo[]): readonly Change[] {
  const changes = new Map<string, Change>()
  for (const { rows, table, key } of written) {
    changes.set(JSON.stringify([table, key]), { table, key, row: rows.get(key) })
  }
  return [...changes.values()]
}
