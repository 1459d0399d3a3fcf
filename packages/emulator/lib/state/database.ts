import { closeSync, fchmodSync, openSync } from 'node:fs'
import { ConfigError } from 'wechatpay-chain'

/** The part of SQLite's interface that the store uses; `node:sqlite` and libSQL share it. */
export interface Database {
  exec(sql: string): unknown
  prepare(sql: string): Statement
  close(): void
}

interface Statement {
  run(...values: readonly unknown[]): unknown
  all(...values: readonly unknown[]): unknown[]
  get(...values: readonly unknown[]): unknown
}

type DatabaseClass = new (file: string) => Database

/** The two libraries that can open the file. */
export interface Libraries {
  /** `DatabaseSync` of `node:sqlite`; `undefined` where Node.js does not have it. */
  builtin(): DatabaseClass | undefined
  libsql(): Promise<{ readonly default: DatabaseClass }>
}

const LIBRARIES: Libraries = {
  builtin: () => {
    const sqlite = process.getBuiltinModule('node:sqlite') as { readonly DatabaseSync: DatabaseClass } | undefined // its own types
    return sqlite?.DatabaseSync
  },
  // Hidden from bundlers, because it is an optional peer with native parts.
  libsql: () => import(/* webpackIgnore: true */ 'libsql'),
}

/**
 * Opens an SQLite file, with `node:sqlite` where Node.js has it, otherwise with libSQL. Each reads the files of the other.
 *
 * @param file Made when it is missing; readable by its owner only.
 * @throws {ConfigError} when `file` is no path, when there is neither library, when libSQL cannot be loaded, or when the file cannot be opened.
 */
export async function openDatabase(file: string, libraries: Libraries = LIBRARIES): Promise<Database> {
  if (file === ':memory:' || file === '') {
    throw new ConfigError('`data` is the path of a file; leave it out to keep everything in memory')
  }
  const Library = libraries.builtin() ?? (await loadLibsql(libraries))
  try {
    const made = openSync(file, 'a', 0o600)
    if (process.platform !== 'win32') fchmodSync(made, 0o600) // it may have been there: keys are written into it
    closeSync(made)
    return new Library(file)
  } catch (cause) {
    throw openError(file, cause)
  }
}

/** `ConfigError` for a file that cannot be opened. */
export function openError(file: string, cause: unknown): ConfigError {
  const { message } = cause as Error // node:fs and SQLite throw only errors
  const problem = /lock|busy/i.test(message) ? 'is in use by another emulator' : `cannot be opened (${message})`
  return new ConfigError(`\`data\`: ${file} ${problem}`, { cause })
}

async function loadLibsql({ libsql }: Libraries): Promise<DatabaseClass> {
  try {
    return (await libsql()).default
  } catch (cause) {
    throw new ConfigError(libsqlProblem(cause as NodeJS.ErrnoException), { cause }) // import() rejects with errors
  }
}

function libsqlProblem({ code, message }: NodeJS.ErrnoException): string {
  // A missing native part has its own package name, `@libsql/linux-x64-gnu`.
  const isMissing = /MODULE_NOT_FOUND$/.test(code ?? '') && /['"]libsql['"]/.test(message)
  if (isMissing) return '`data` needs SQLite: run `npm install --save-dev libsql`, or use Node.js 22.13 or later'
  return `\`data\`: the package libsql is installed but cannot be loaded (${message.split('\n', 1)[0]}); reinstall it for this platform, or use Node.js 22.13 or later`
}
