import { writeFileSync } from 'node:fs'
import { availableParallelism, loadavg } from 'node:os'
import { bill } from './bill/bench.js'
import { chain } from './chain.js'
import { first } from './cold/bench.js'
import { GOALS, type GoalName, type Measured } from './goals.js'
import { usedByOthers } from './machine.js'
import { pool } from './pool.js'
import { receiver } from './receiver.js'
import type { Run } from './report.js'
import { calls } from './runtime/calls.js'
import { web } from './runtime/web.js'

/** The parts of the bench, by the names that `npm run bench -- <name>` takes. */
const PARTS: Readonly<Record<string, () => Promise<Measured>>> = {
  calls,
  first,
  chain,
  receiver,
  bill,
  web,
  pool,
}

/** Runs parts of the bench on this Node.js: `run.ts <file for the results> <part>…`. A part that fails does not stop the others. */
const [file = 'results.json', ...names] = process.argv.slice(2)
const [load, failed]: [number[], string[]] = [[loadavg()[0] ?? Number.NaN], []]
process.setMaxListeners(100) // each process of a part is ended with this one
process.once('SIGTERM', () => process.exit(1))
let others = 0
let measured: Measured = {}
write()
for (const name of names) {
  const part = PARTS[name]
  if (!part) throw new Error(`there is no bench ${name}; there are ${Object.keys(PARTS).join(', ')}`)
  const begun = performance.now()
  others = Math.max(others, await usedByOthers())
  try {
    const found = await part()
    measured = { ...measured, ...found }
    for (const [goal, value] of Object.entries(found)) print(goal as GoalName, value) // its own keys
  } catch (error) {
    failed.push(name)
    console.error(`\nthe part ${name} has failed:`, error)
  }
  load.push(loadavg()[0] ?? Number.NaN)
  console.log(`  ${name}: ${Math.round((performance.now() - begun) / 1000)} s`)
  write()
}
process.exit()

function print(name: GoalName, value: number): void {
  const { en, bound, sign }: { en: string; bound?: number; sign?: string } = GOALS[name]
  console.log(`  ${en.padEnd(80)} ${value.toFixed(3).padStart(7)}  ${bound === undefined ? '' : `${sign} ${bound}`}`)
}

function write(): void {
  const run: Run = {
    node: process.version,
    measured,
    machine: { cores: availableParallelism(), load, others },
    failed,
  }
  writeFileSync(file, JSON.stringify(run))
}
