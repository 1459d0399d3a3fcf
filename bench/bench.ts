import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { nodeOf } from './nodes.js'
import { type Run, tableOf } from './report.js'

/** Major versions of Node.js, the first with all parts; others leave out what depends on the other clients alone. */
const NODES = (process.env.NODES ?? `${process.versions.node.split('.', 1)[0]},24`).split(',')

/** Milliseconds after which a run of one Node.js is ended; what it has measured is kept. */
const LONGEST_MS = 500_000

const ALL = ['calls', 'first', 'chain', 'receiver', 'bill', 'web', 'pool']
const SHORT = ALL.filter((name) => name !== 'web' && name !== 'pool')

/** The pages that show the table, between two marks, when `PASTE` is set. */
const PAGES = [
  ['../README.md', 'en'],
  ['../README.zh-CN.md', 'zh'],
  ['README.md', 'en'],
] as const

const RESULTS = fileURLToPath(new URL('results.md', import.meta.url))
const [given, begun] = [process.argv.slice(2), performance.now()]
const runs: Run[] = []
console.log(`load average before: ${loadavg().map((load) => load.toFixed(2))}`)
for (const [index, major] of NODES.entries()) {
  const parts = given.length > 0 ? given : index === 0 ? ALL : SHORT
  const run = measureOn(major, parts)
  if (run) runs.push(run)
  // After each run, so that an end in the middle loses none.
  writeFileSync(RESULTS, `${tableOf(runs, 'en')}\n${tableOf(runs, 'zh')}`)
}
console.log(`\n${readFileSync(RESULTS, 'utf8')}`)
if (process.env.PASTE) for (const [path, language] of PAGES) paste(path, language)
console.log(`${Math.round((performance.now() - begun) / 1000)} s; the table is in bench/results.md`)
if (runs.length < NODES.length || runs.some(({ failed }) => failed.length > 0)) process.exitCode = 1

/** Runs the parts in a process of a Node.js, which writes down what it has measured after each. */
function measureOn(major: string, parts: readonly string[]): Run | undefined {
  const file = fileURLToPath(new URL(`results-${major}.json`, import.meta.url))
  rmSync(file, { force: true })
  try {
    const node = nodeOf(major)
    const run = fileURLToPath(new URL('run.ts', import.meta.url))
    const options = { stdio: 'inherit', timeout: LONGEST_MS, killSignal: 'SIGTERM' } as const
    spawnSync(node, ['--import', 'tsx', run, file, ...parts], options)
  } catch (error) {
    console.error(`Node.js ${major} cannot be measured:`, error)
  }
  if (!existsSync(file)) return undefined
  const run: Run = JSON.parse(readFileSync(file, 'utf8')) // as run.ts writes it
  rmSync(file)
  return run
}

function paste(path: string, language: 'en' | 'zh'): void {
  const page = new URL(path, import.meta.url)
  const text = readFileSync(page, 'utf8')
  const between = /(<!-- bench -->\n)[\s\S]*?(<!-- \/bench -->)/
  if (!between.test(text)) throw new Error(`${path} has no marks for the table`)
  writeFileSync(
    page,
    text.replace(between, (_, before: string, after: string) => `${before}\n${tableOf(runs, language)}\n${after}`),
  )
}
