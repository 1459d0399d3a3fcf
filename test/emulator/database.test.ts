import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Libraries, openDatabase } from '../../packages/emulator/lib/state/database.js'

const builtin = () =>
  (process.getBuiltinModule('node:sqlite') as { DatabaseSync: ReturnType<Libraries['builtin']> } | undefined)
    ?.DatabaseSync
const none = () => undefined
const libsql: Libraries['libsql'] = () => import('libsql')

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  file = join(folder, 'gateway.db')
})
afterEach(() => rmSync(folder, { recursive: true }))

/** A module that Node.js imports from a folder of its own: Vitest leaves to it what stands under `node_modules`. */
function importedFrom(name: string, text: string): Libraries['libsql'] {
  const module = join(folder, 'node_modules', name)
  mkdirSync(dirname(module), { recursive: true })
  writeFileSync(module, text)
  return () => import(/* @vite-ignore */ pathToFileURL(module).href)
}

describe('the library that opens a data file', () => {
  test('is named with its install line when there is none', async () => {
    await expect(
      openDatabase(file, { builtin: none, libsql: importedFrom('importer.mjs', "export { default } from 'libsql'\n") }),
    ).rejects.toMatchObject({
      code: 'ERR_CONFIG',
      message: '`data` needs SQLite: run `npm install --save-dev libsql`, or use Node.js 22.13 or later',
    })
  })

  test('is said to be installed when it is, and cannot be loaded', async () => {
    const broken = importedFrom('libsql/index.cjs', "require('@libsql/linux-none')\n")
    await expect(openDatabase(file, { builtin: none, libsql: broken })).rejects.toMatchObject({
      code: 'ERR_CONFIG',
      message: expect.stringMatching(
        /^`data`: the package libsql is installed but cannot be loaded \(.*@libsql\/linux-none.*\); reinstall it for this platform, or use Node\.js 22\.13 or later$/,
      ),
    })
  })

  test('is not asked for libSQL where Node.js has SQLite', async () => {
    const { DatabaseSync } = { DatabaseSync: builtin() ?? (await libsql()).default }
    const never: Libraries['libsql'] = () => Promise.reject(new Error('asked for'))
    const database = await openDatabase(file, { builtin: () => DatabaseSync, libsql: never })
    expect(database.prepare('SELECT 1 AS one').get()).toMatchObject({ one: 1 })
    database.close()
  })

  test.skipIf(builtin() === undefined).each([
    ['libSQL', 'node:sqlite', { builtin: none, libsql }, { builtin, libsql }],
    ['node:sqlite', 'libSQL', { builtin, libsql }, { builtin: none, libsql }],
  ] as const)('of %s writes what %s reads', async (_, __, writer, reader) => {
    const first = await openDatabase(file, writer)
    first.exec('CREATE TABLE rows (key TEXT, row TEXT)')
    first.prepare('INSERT INTO rows VALUES (?, ?)').run('a', '微信支付')
    first.close()
    const second = await openDatabase(file, reader)
    expect(second.prepare('SELECT key, row FROM rows').all()).toMatchObject([{ key: 'a', row: '微信支付' }])
    second.close()
  })
})
