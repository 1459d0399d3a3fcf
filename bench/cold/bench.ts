import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { AXIOS, HAND, type Measured } from '../goals.js'
import { inRounds, makeKeys, middle, PLATFORM_SERIAL, type Process, ratio, start, taskOf } from '../measure.js'
import type { Prepare, Rewind } from '../runtime/server.js'

const ROUNDS = 11
const FIRST_CALLS = 500
const LOAD = fileURLToPath(new URL('load.mjs', import.meta.url))

const run = promisify(execFile)

/** Milliseconds, but `perCall`. */
interface Cost {
  /** Import and construction. */
  readonly made: number
  /** Those and the first verified answer; the 100 ms between them, in which a server starts, are left out. */
  readonly first: number
  /** The longest time for which the first call blocked the event loop. */
  readonly block: number
  /** CPU of the whole process, Node.js's own start included. */
  readonly cpu: number
  /** Microseconds of CPU of each call, import and construction left out. */
  readonly perCall: number
}

/** What a fresh process pays until its first verified answer, and for its first calls. */
export async function first(): Promise<Measured> {
  const [merchant, platform] = [makeKeys(), makeKeys()]
  const server = start(new URL('../runtime/server.ts', import.meta.url))
  try {
    const port = await server.ask<number>({ privateKey: platform.privateKey, serial: PLATFORM_SERIAL })
    const task = JSON.stringify(taskOf('ours', port, merchant, platform))
    const once = await measure(['ours', AXIOS, HAND, 'node:http'], task, 1, server)
    console.log(`\nimport, construction and first answer in a fresh process, medians of ${ROUNDS}`)
    for (const name of once.keys()) {
      const [made, answered, block, cpu] = (['made', 'first', 'block', 'cpu'] as const).map((key) =>
        middle(once, key, name).toFixed(1).padStart(6),
      )
      console.log(
        `  ${name.padEnd(24)} made ${made} ms  first answer ${answered} ms  longest block ${block} ms  CPU ${cpu} ms`,
      )
    }
    const many = await measure(['ours', HAND], task, FIRST_CALLS, server)
    console.log(`\nCPU per call of the first ${FIRST_CALLS} calls of a process, 64 in flight, medians of ${ROUNDS}`)
    for (const name of many.keys()) console.log(`  ${name.padEnd(24)} ${middle(many, 'perCall', name).toFixed(0)} µs`)
    return {
      first: ratio(once, 'first', 'ours', AXIOS),
      block: middle(once, 'block', 'ours'),
      warm: ratio(many, 'perCall', 'ours', HAND),
    }
  } finally {
    server.end()
  }
}

async function measure<Name extends string>(names: readonly Name[], task: string, orders: number, server: Process) {
  await server.ask({ answers: orders, method: 'POST' } satisfies Prepare)
  return inRounds(names, ROUNDS, async (name): Promise<Cost> => {
    await server.ask({ rewind: true } satisfies Rewind)
    const { stdout } = await run(process.execPath, [LOAD, name, task, String(orders)]).catch(({ stderr }) => {
      throw new Error(`load.mjs ${name} has failed: ${stderr}`) // the message of the error itself holds the keys
    })
    return JSON.parse(stdout) // as load.mjs prints it
  })
}
