import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { emitErrorCodes } from './emit-error-codes.js'
import { emitEvents } from './emit-events.js'
import { emitMessages } from './emit-messages.js'
import { emitNotifications } from './emit-notifications.js'
import { emitOperations } from './emit-operations.js'
import { emitTables } from './emit-tables.js'
import { emitTraits } from './emit-traits.js'
import { emitTypes } from './emit-types.js'
import { checkedOf, readFacts } from './facts.js'
import { lint, lintNotifications } from './lint.js'
import { readNotifications, readSpec } from './spec.js'

/** Every generated file, by its name relative to the project. */
export async function generate(): Promise<Map<string, string>> {
  const operations = readSpec()
  const notifications = readNotifications()
  const problems = [...lint(operations), ...lintNotifications(notifications)]
  if (problems.length > 0) throw new Error(`spec/ has ${problems.length} problems:\n${problems.join('\n')}`)
  const types = await emitTypes(operations)
  return new Map([
    ...[...types].map(([name, text]) => [`types/${name}`, text] as const),
    ['types/error-codes.d.ts', emitErrorCodes(operations)],
    ['types/events.d.ts', await emitEvents(notifications)],
    ['lib/generated/messages.ts', emitMessages(notifications)],
    ['lib/generated/notifications.ts', emitNotifications(notifications)],
    ['lib/generated/operations.ts', emitOperations(operations)],
    ['lib/generated/traits.ts', emitTraits(operations)],
    ['lib/generated/version.ts', emitVersion()],
  ])
}

function emitVersion(): string {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
  return `// GENERATED from package.json by \`npm run generate\`. Do not edit.\nexport const VERSION = '${version}'\n`
}

/** Writes the files and removes generated ones that nothing makes any more. */
function write(files: ReadonlyMap<string, string>): void {
  const stale = ['types', 'lib/generated']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
    .filter(
      (path) => path.endsWith('.ts') && path !== join('types', 'core.d.ts') && !files.has(path.replaceAll('\\', '/')),
    )
  for (const path of stale) rmSync(path)
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}

if (process.argv[1] === import.meta.filename) {
  const evidence = readFacts()
  const files = await generate()
  write(files)
  const pages = emitTables() // pages that are written by hand, with their tables
  for (const [page, text] of pages) writeFileSync(page, text)
  console.log(`${files.size + pages.size} files written`)
  const operations = readSpec()
  const checked = operations.filter((operation) => checkedOf(operation, evidence).length > 0)
  const rest = operations.length - checked.length
  console.log(`${checked.length} operations have independent evidence in spec/facts.tsv, ${rest} have none`)
}
