import { spawnSync } from 'node:child_process'
import { AXIOS, HAND, type Measured, NODE_V3 } from '../goals.js'
import {
  inRounds,
  makeKeys,
  middle,
  PLATFORM_SERIAL,
  type Process,
  type Rounds,
  ratio,
  start,
  taskOf,
} from '../measure.js'
import type { Figures, Round } from './child.js'
import { CLIENTS, type ClientName } from './clients.js'
import type { Prepare, Rewind } from './server.js'

const ROUNDS = 9
const NAMES = Object.keys(CLIENTS) as ClientName[] // the keys of a table are its names
const OURS: readonly ClientName[] = ['ours', HAND]

const MANY = { calls: 2_000, inFlight: 64 } as const
const ONE = { calls: 400, inFlight: 1 } as const

type Measure = (round: Round, names: readonly ClientName[], rounds: number) => Promise<Rounds<ClientName, Figures>>

/** Each client in a process of its own, taking turns against one server, warmed by count. */
export async function calls(): Promise<Measured> {
  const [merchant, platform] = [makeKeys(), makeKeys()]
  const server = start(new URL('server.ts', import.meta.url))
  const clients = new Map<ClientName, Process>()
  try {
    const port = await server.ask<number>({ privateKey: platform.privateKey, serial: PLATFORM_SERIAL })
    for (const client of NAMES) {
      const child = start(new URL('child.ts', import.meta.url))
      clients.set(client, child)
      await child.ask(taskOf(client, port, merchant, platform))
    }
    return await figures(measurer(server, clients))
  } finally {
    for (const child of [server, ...clients.values()]) child.end()
  }
}

async function figures(measure: Measure): Promise<Measured> {
  const get = await measure({ method: 'GET', ...MANY }, OURS, ROUNDS)
  const post = await measure({ method: 'POST', ...MANY }, OURS, ROUNDS)
  const others = await measure({ method: 'POST', ...MANY, calls: 1_000 }, ['ours', AXIOS, NODE_V3], 3)
  const oneGet = await measure({ method: 'GET', ...ONE }, OURS, ROUNDS)
  const onePost = await measure({ method: 'POST', ...ONE }, OURS, ROUNDS)
  console.log(`  ${limitOfOpenssl()}`)
  return {
    mainGet: ratio(get, 'mainCpu', 'ours', HAND),
    mainPost: ratio(post, 'mainCpu', 'ours', HAND),
    cpuGet: ratio(get, 'cpu', 'ours', HAND),
    cpuPost: ratio(post, 'cpu', 'ours', HAND),
    rateGet: ratio(get, 'perSecond', 'ours', HAND),
    ratePost: ratio(post, 'perSecond', 'ours', HAND),
    oneGet: ratio(oneGet, 'perSecond', 'ours', HAND),
    onePost: ratio(onePost, 'perSecond', 'ours', HAND),
    loop: ratio(others, 'loopP99', 'ours', AXIOS),
    rateAxios: ratio(others, 'perSecond', 'ours', AXIOS),
    rateNodeV3: ratio(others, 'perSecond', 'ours', NODE_V3),
    mainAxios: ratio(others, 'mainCpu', 'ours', AXIOS),
    mainNodeV3: ratio(others, 'mainCpu', 'ours', NODE_V3),
  }
}

function measurer(server: Process, clients: ReadonlyMap<ClientName, Process>): Measure {
  return async (round, names, count) => {
    const { method, calls: each, inFlight } = round
    const prepare = () => server.ask({ answers: each, method } satisfies Prepare)
    const rounds = await inRounds(
      names,
      count,
      async (name) => {
        await server.ask({ rewind: true } satisfies Rewind)
        const client = clients.get(name)
        if (!client) throw new Error(`${name} was not started`)
        return client.ask<Figures>(round)
      },
      prepare,
    )
    console.log(`\n${method}, ${inFlight} in flight, ${each} calls a round, medians of ${count}`)
    for (const name of names) print(name, rounds)
    return rounds
  }
}

function print(name: ClientName, rounds: Rounds<ClientName, Figures>): void {
  const of = (key: keyof Figures, digits = 0) => middle(rounds, key, name).toFixed(digits).padStart(6)
  console.log(
    `  ${name.padEnd(24)} ${of('perSecond')}/s  CPU ${of('cpu')} µs  main thread ${of('mainCpu')} µs  loop p99 ${of('loopP99', 2)} ms`,
  )
}

/** What one core can do at most: each call costs a signature and a verification. */
function limitOfOpenssl(): string {
  const { stdout } = spawnSync('openssl', ['speed', '-seconds', '1', 'rsa2048'], { encoding: 'utf8' })
  const [, sign, verify] = /^rsa\s+2048 bits\s+\S+\s+\S+\s+([\d.]+)\s+([\d.]+)/m.exec(stdout ?? '') ?? []
  if (sign === undefined || verify === undefined) return 'openssl speed rsa2048: there is no openssl on this machine'
  return `openssl speed rsa2048, one core: ${sign} signatures/s, ${verify} verifications/s`
}
