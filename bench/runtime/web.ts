import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import { AXIOS, type Measured } from '../goals.js'
import {
  inRounds,
  makeKeys,
  middle,
  PLATFORM_SERIAL,
  type Process,
  percentile,
  ratio,
  start,
  taskOf,
} from '../measure.js'
import type { ClientName } from './clients.js'
import type { Prepare, Rewind } from './server.js'
import type { OpenRound } from './web-child.js'

const ROUNDS = 5
const NAMES: readonly ClientName[] = ['ours', AXIOS]

/** Milliseconds that the server takes. */
const DELAY = 30

/** Milliseconds between two visits to the merchant's web server. */
const VISIT_EVERY = 4

/** A rate that one thread of the plugin does not reach, and one that both clients keep up with on two cores. */
const FAST: OpenRound = { orders: 2_000, perSecond: 2_000 }
const GENTLE: OpenRound = { orders: 800, perSecond: 800 }

interface Merchant {
  readonly child: Process
  readonly port: number
}

interface Latencies {
  readonly order: number
  readonly web: number
}

/** A web server with orders beside it, at a rate that does not wait for answers: what its visitors feel. */
export async function web(): Promise<Measured> {
  const [merchant, platform] = [makeKeys(), makeKeys()]
  const server = start(new URL('server.ts', import.meta.url))
  const merchants = new Map<ClientName, Merchant>()
  const agent = new Agent({ keepAlive: true })
  try {
    const port = await server.ask<number>({ privateKey: platform.privateKey, serial: PLATFORM_SERIAL, delay: DELAY })
    for (const client of NAMES) {
      const child = start(new URL('web-child.ts', import.meta.url))
      const task = taskOf(client, port, merchant, platform)
      merchants.set(client, { child, port: await child.ask<number>(task) })
    }
    const [fast, gentle] = [
      await measure(FAST, server, merchants, agent),
      await measure(GENTLE, server, merchants, agent),
    ]
    return {
      webOrder: ratio(fast, 'order', 'ours', AXIOS),
      web: ratio(fast, 'web', 'ours', AXIOS),
      webOrderGentle: ratio(gentle, 'order', 'ours', AXIOS),
      webGentle: ratio(gentle, 'web', 'ours', AXIOS),
    }
  } finally {
    agent.destroy()
    for (const child of [server, ...[...merchants.values()].map((one) => one.child)]) child.end()
  }
}

async function measure(round: OpenRound, server: Process, merchants: ReadonlyMap<ClientName, Merchant>, agent: Agent) {
  const rounds = await inRounds(
    NAMES,
    ROUNDS,
    async (name): Promise<Latencies> => {
      const merchant = merchants.get(name)
      if (!merchant) throw new Error(`${name} was not started`)
      await server.ask({ rewind: true } satisfies Rewind)
      const visiting = visit(merchant.port, agent)
      const orders = await merchant.child.ask<number[]>(round)
      return { order: percentile(orders, 99), web: percentile(await visiting.end(), 99) }
    },
    () => server.ask({ answers: round.orders, method: 'POST' } satisfies Prepare),
  )
  console.log(`\n${round.perSecond} orders/s, answered after ${DELAY} ms, p99, medians of ${ROUNDS}`)
  for (const name of NAMES) {
    const [order, visitors] = (['order', 'web'] as const).map((key) => middle(rounds, key, name).toFixed(1).padStart(8))
    console.log(`  ${name.padEnd(24)} order ${order} ms  web server in the same process ${visitors} ms`)
  }
  return rounds
}

/** Visits a web server at fixed times until told to end; resolves to the milliseconds of each visit. */
function visit(port: number, agent: Agent): { end(): Promise<number[]> } {
  const visits: Promise<number>[] = []
  const timer = setInterval(() => visits.push(once(port, agent)), VISIT_EVERY)
  return {
    end: () => {
      clearInterval(timer)
      return Promise.all(visits)
    },
  }
}

function once(port: number, agent: Agent): Promise<number> {
  const begun = performance.now()
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', agent }, (response) => {
      response.resume().once('end', () => resolve(performance.now() - begun))
    })
      .once('error', reject)
      .end()
  })
}
