import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import type { Client } from '../types/index.js'
import { AXIOS, type Measured } from './goals.js'
import { inRounds, makeKeys, middle, ratio } from './measure.js'

const ROUNDS = 15
const TIMES = 100_000

interface Cost {
  /** Nanoseconds of CPU. */
  readonly cpu: number
}

interface AxiosClient {
  readonly v3: { pay: { transactions: { native: { post: unknown } } } }
}

/**
 * What it takes to write a path: a known one, ours with its verb called and its operation found, the plugin's with its verb
 * looked up alone; and an id that was never there before, filled into a known path.
 */
export async function chain(): Promise<Measured> {
  const { createChain, createOperations, expand } = await built()
  const operationOf = createOperations()
  let sink: unknown
  const done = Promise.resolve()
  const known = createChain((method, template) => {
    sink = operationOf(method, template)
    return done
  }, {}) as Client // the types describe what the Proxy does
  const { template, subject } = operationOf('GET', 'v3/pay/transactions/out-trade-no/{out_trade_no}')
  const axios = axiosClient()
  let id = 0
  const ways = {
    ours: () => void known.v3.pay.transactions.native.post({} as never),
    [AXIOS]: () => {
      sink = axios.v3.pay.transactions.native.post
    },
    'ours, new id': () => {
      id += 1
      sink = expand(template, { out_trade_no: `12177525012014070332${id}` }, subject)
    },
    'template string': () => {
      id += 1
      sink = `v3/pay/transactions/out-trade-no/${encodeURIComponent(`12177525012014070332${id}`)}`
    },
  } satisfies Readonly<Record<string, () => void>>
  type Way = keyof typeof ways
  const names = Object.keys(ways) as Way[] // its own keys
  const rounds = await inRounds(names, ROUNDS, async (name): Promise<Cost> => {
    const [way, begun] = [ways[name], process.cpuUsage()]
    for (let left = TIMES; left > 0; left -= 1) way()
    await undefined
    const { user, system } = process.cpuUsage(begun)
    return { cpu: ((user + system) * 1_000) / TIMES }
  })
  console.log(`\npaths, ${TIMES} a round, medians of ${ROUNDS}`)
  for (const name of names) console.log(`  ${name.padEnd(24)} ${middle(rounds, 'cpu', name).toFixed(0).padStart(6)} ns`)
  if (sink === undefined) throw new Error('nothing was measured')
  return { chain: ratio(rounds, 'cpu', 'ours', AXIOS), id: ratio(rounds, 'cpu', 'ours, new id', 'template string') }
}

function axiosClient(): AxiosClient {
  const require = createRequire(new URL('runtime/package.json', import.meta.url))
  const { Wechatpay } = require('wechatpay-axios-plugin') as { Wechatpay: new (config: object) => AxiosClient }
  const { privateKey, publicKey } = makeKeys()
  return new Wechatpay({ mchid: '1900000109', serial: 'A', privateKey, certs: { B: publicKey } })
}

interface Inside {
  readonly createChain: typeof import('../lib/client/chain.js').createChain
  readonly createOperations: typeof import('../lib/pipeline/operations.js').createOperations
  readonly expand: typeof import('../lib/call/template.js').expand
}

/** What the client has inside, built as the package is: tsx gives each function a name when it is made, which takes a microsecond. */
async function built(): Promise<Inside> {
  const outfile = join(tmpdir(), `wechatpay-chain-bench-${process.pid}.mjs`)
  const contents = [
    "export { createChain } from './client/chain.js'",
    "export { createOperations } from './pipeline/operations.js'",
    "export { expand } from './call/template.js'",
  ].join('\n')
  const resolveDir = fileURLToPath(new URL('../lib', import.meta.url))
  await build({
    stdin: { contents, resolveDir },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
  })
  return import(pathToFileURL(outfile).href) // what stands in `contents`
}
