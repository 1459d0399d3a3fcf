import { Agent, request } from 'node:http'
import { performance } from 'node:perf_hooks'
import {
  makeKeys,
  median,
  PLATFORM_SERIAL,
  type Process,
  percentile,
  type Ratio,
  show,
  start,
  taskOf,
} from '../measure.js'
import type { ClientName } from './clients.js'
import type { OpenRound } from './web-child.js'

const ROUNDS = 7
const AXIOS = 'wechatpay-axios-plugin'
const NAMES: readonly ClientName[] = ['ours', AXIOS]

/** Milliseconds that the emulator takes. */
const DELAY = 30

/** Milliseconds between two visits to the merchant's web server. */
const VISIT_EVERY = 4

/** The rate of the design, and one that both clients can keep up with on two cores. */
const RATES: readonly OpenRound[] = [
  { orders: 2_000, perSecond: 2_000 },
  { orders: 800, perSecond: 800 },
]

interface Merchant {
  readonly child: Process
  readonly port: number
}

interface Latencies {
  readonly order: number
  readonly web: number
}

/** A web server with orders beside it, at a rate that does not wait for answers: what its visitors feel. */
export async function web(): Promise<readonly Ratio[]> {
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
    const [designed, gentle] = [await measure(RATES[0], merchants, agent), await measure(RATES[1], merchants, agent)]
    return show([
      {
        name: 'order p99 at 2,000/s and 30 ms ÷ wechatpay-axios-plugin',
        value: designed('order'),
        bound: 0.65,
        sign: '≤',
      },
      { name: 'web server p99 at 2,000/s ÷ wechatpay-axios-plugin', value: designed('web'), bound: 0.2, sign: '≤' },
      { name: 'order p99 at 800/s and 30 ms ÷ wechatpay-axios-plugin', value: gentle('order'), bound: 0.65, sign: '≤' },
      { name: 'web server p99 at 800/s ÷ wechatpay-axios-plugin', value: gentle('web'), bound: 0.2, sign: '≤' },
    ])
  } finally {
    agent.destroy()
    for (const child of [server, ...[...merchants.values()].map((one) => one.child)]) child.end()
  }
}

async function measure(
  round: OpenRound = { orders: 0, perSecond: 1 },
  merchants: ReadonlyMap<ClientName, Merchant>,
  agent: Agent,
): Promise<(key: keyof Latencies) => number> {
  const figures = new Map<ClientName, Latencies[]>(NAMES.map((name) => [name, []]))
  for (let at = 0; at <= ROUNDS; at += 1) {
    for (const [name, { child, port }] of merchants) {
      const visiting = visit(port, agent)
      const orders = await child.ask<number[]>(round)
      const found = { order: percentile(orders, 99), web: percentile(await visiting.end(), 99) }
      if (at > 0) figures.get(name)?.push(found) // the first round warms
    }
  }
  const of = (name: ClientName, key: keyof Latencies) => median((figures.get(name) ?? []).map((one) => one[key]))
  console.log(`\n${round.perSecond} orders/s, answered after ${DELAY} ms, p99, medians of ${ROUNDS}`)
  for (const name of NAMES) {
    const [order, visitors] = [of(name, 'order'), of(name, 'web')].map((one) => one.toFixed(1).padStart(8))
    console.log(`  ${name.padEnd(24)} order ${order} ms  web server in the same process ${visitors} ms`)
  }
  return (key) => of('ours', key) / of(AXIOS, key)
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
