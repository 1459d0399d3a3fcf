import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { median, type Ratio, show } from '../measure.js'

const ROUNDS = 21
const NAMES = ['ours', 'wechatpay-axios-plugin'] as const
const LOAD = fileURLToPath(new URL('load.mjs', import.meta.url))

interface Cost {
  readonly milliseconds: number
  readonly bytes: number
}

/** What importing a client costs a process that has imported nothing yet. Its first call loads the rest. */
export function importing(): readonly Ratio[] {
  const costs = new Map<string, Cost[]>(NAMES.map((name) => [name, []]))
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const name of NAMES) {
      const cost: Cost = JSON.parse(execFileSync(process.execPath, [LOAD, name], { encoding: 'utf8' }))
      if (round > 0) costs.get(name)?.push(cost) // the first round fills the page cache
    }
  }
  const of = (name: string, key: keyof Cost) => median((costs.get(name) ?? []).map((cost) => cost[key]))
  console.log(`\nimport in a fresh process, medians of ${ROUNDS}`)
  for (const name of NAMES) {
    const [time, memory] = [of(name, 'milliseconds').toFixed(1), (of(name, 'bytes') / 2 ** 20).toFixed(1)]
    console.log(`  ${name.padEnd(24)} ${time.padStart(6)} ms  RSS + ${memory.padStart(5)} MiB`)
  }
  const ratio = (key: keyof Cost) => of('ours', key) / of('wechatpay-axios-plugin', key)
  return show([
    { name: 'import time ÷ wechatpay-axios-plugin', value: ratio('milliseconds'), bound: 0.25, sign: '≤' },
    { name: 'RSS added by the import ÷ wechatpay-axios-plugin', value: ratio('bytes'), bound: 0.5, sign: '≤' },
  ])
}
