import { ConfigError } from 'wechatpay-chain'
import { type Database, openDatabase, openError } from './database.js'
import type { Change, Store } from './state.js'

/** Version of the layout below. A file with another one was written by another version. */
const VERSION = 1

const LAYOUT = `
  CREATE TABLE IF NOT EXISTS state (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    key TEXT NOT NULL,
    row TEXT NOT NULL,
    UNIQUE (name, key)
  )`

/**
 * Resolves to a store in one SQLite file, which is created when it is missing, readable by its owner only.
 *
 * @throws {ConfigError} when no SQLite library can be loaded, or when the file is in use by another emulator, was
 * written by another version, or is not an SQLite file.
 */
export async function openStore(file: string): Promise<Store> {
  const database = await openDatabase(file)
  try {
    // One process locks the file while it runs. A commit is either complete in the log or absent.
    database.exec('PRAGMA locking_mode = EXCLUSIVE')
    database.exec('PRAGMA journal_mode = WAL')
    database.exec('PRAGMA synchronous = NORMAL')
    const { user_version } = database.prepare('PRAGMA user_version').get() as { user_version: number } // a pragma's row
    if (user_version !== 0 && user_version !== VERSION) {
      throw new ConfigError(`\`data\`: ${file} was written by another version of this package; use a new file`)
    }
    database.exec(LAYOUT)
    database.exec(`PRAGMA user_version = ${VERSION}`)
    return storeIn(database)
  } catch (cause) {
    database.close()
    throw cause instanceof ConfigError ? cause : openError(file, cause)
  }
}

function storeIn(database: Database): Store {
  const put = database.prepare(
    'INSERT INTO state (name, key, row) VALUES (?, ?, ?) ON CONFLICT (name, key) DO UPDATE SET row = excluded.row',
  )
  const remove = database.prepare('DELETE FROM state WHERE name = ? AND key = ?')
  return {
    load: () =>
      database
        .prepare('SELECT name, key, row FROM state ORDER BY seq')
        .all()
        .map((found): Change => {
          const { name, key, row } = found as { name: string; key: string; row: string } // columns of the layout
          return { table: name, key, row: JSON.parse(row) }
        }),
    commit: (changes) => {
      database.exec('BEGIN')
      try {
        for (const { table, key, row } of changes) {
          if (row === undefined) remove.run(table, key)
          else put.run(table, key, JSON.stringify(row))
        }
        database.exec('COMMIT')
      } catch (error) {
        database.exec('ROLLBACK')
        throw error
      }
    },
    close: () => release(database),
  }
}

/** Releases lock and log explicitly: libSQL releases a file only when its statements are garbage-collected. */
function release(database: Database): void {
  database.exec('PRAGMA journal_mode = DELETE')
  database.exec('PRAGMA locking_mode = NORMAL')
  database.prepare('SELECT count(*) FROM state').get()
  database.close()
}
