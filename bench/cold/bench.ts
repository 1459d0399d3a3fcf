import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { makeKeys, median, PLATFORM_SERIAL, type Ratio, show, start, taskOf } from '../measure.js'

const ROUNDS = 15
const NAMES = ['ours', 'wechatpay-axios-plugin', 'hand-written'] as const
const LOAD = fileURLToPath(new URL('load.mjs', import.meta.url))

/** Milliseconds. */
interface Cost {
  /** Import and construction. */
  readonly made: number
  /** Those and the first verified answer; the 100 ms between them, in which a server starts, are left out. */
  readonly first: number
  /** The longest time for which the first call blocked the event loop. */
  readonly block: number
  /** CPU of the whole process, Node.js's own start included. */
  readonly cpu: number
}

/** What a fresh process pays until its first verified answer. */
export async function cold(): Promise<readonly Ratio[]> {
  const [merchant, platform] = [makeKeys(), makeKeys()]
  const server = start(new URL('../runtime/server.ts', import.meta.url))
  const costs = new Map<string, Cost[]>(NAMES.map((name) => [name, []]))
  try {
    const port = await server.ask<number>({ privateKey: platform.privateKey, serial: PLATFORM_SERIAL })
    const task = JSON.stringify(taskOf('ours', port, merchant, platform))
    for (let round = 0; round <= ROUNDS; round += 1) {
      for (const name of NAMES) {
        const cost: Cost = JSON.parse(execFileSync(process.execPath, [LOAD, name, task], { encoding: 'utf8' }))
        if (round > 0) costs.get(name)?.push(cost) // the first round fills the page cache
      }
    }
  } finally {
    server.end()
  }
  const of = (name: string, key: keyof Cost) => median((costs.get(name) ?? []).map((cost) => cost[key]))
  console.log(`\nimport, construction and first answer in a fresh process, medians of ${ROUNDS}`)
  for (const name of NAMES) {
    const [made, first, block, cpu] = (['made', 'first', 'block', 'cpu'] as const).map((key) =>
      of(name, key).toFixed(1).padStart(6),
    )
    console.log(
      `  ${name.padEnd(24)} made ${made} ms  first answer ${first} ms  longest block ${block} ms  CPU ${cpu} ms`,
    )
  }
  return show([
    {
      name: 'import + createClient + first answer ÷ wechatpay-axios-plugin',
      value: of('ours', 'first') / of('wechatpay-axios-plugin', 'first'),
      bound: 0.7,
      sign: '≤',
      parts: of('hand-written', 'first') / of('wechatpay-axios-plugin', 'first'),
    },
    { name: 'longest block of the loop by a first call, ms', value: of('ours', 'block'), bound: 15, sign: '≤' },
  ])
}
