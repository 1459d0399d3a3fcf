import { spawnSync } from 'node:child_process'
import { makeKeys, median, PLATFORM_SERIAL, type Process, type Ratio, show, start, taskOf } from '../measure.js'
import type { Figures, Round } from './child.js'
import { CLIENTS, type ClientName } from './clients.js'

const ROUNDS = 9
const NAMES = Object.keys(CLIENTS) as ClientName[] // the keys of a table are its names
const AXIOS = 'wechatpay-axios-plugin'
const NODE_V3 = 'wechatpay-node-v3'
const HAND = 'hand-written'

type Of = (name: ClientName, key: keyof Figures) => number

/** Each client in a process of its own, taking turns against one server, warmed by count; medians over the rounds. */
export async function runtime(): Promise<readonly Ratio[]> {
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
    const many = await measure('64 in flight', { orders: 3_000, inFlight: 64 }, clients)
    const atMany = show([
      {
        name: 'orders/s at 64 in flight ÷ wechatpay-axios-plugin',
        value: over(many, 'perSecond', AXIOS),
        bound: 3,
        sign: '≥',
        parts: over(many, 'perSecond', AXIOS, HAND),
      },
      {
        name: 'orders/s at 64 in flight ÷ wechatpay-node-v3, verifying',
        value: over(many, 'perSecond', NODE_V3),
        bound: 6,
        sign: '≥',
        parts: over(many, 'perSecond', NODE_V3, HAND),
      },
      {
        name: 'CPU per order ÷ (undici alone + crypto alone)',
        value: many('ours', 'cpu') / alone(many),
        bound: 1.1,
        sign: '≤',
        parts: many(HAND, 'cpu') / alone(many),
      },
      {
        name: 'main-thread CPU ÷ wechatpay-axios-plugin',
        value: over(many, 'mainCpu', AXIOS),
        bound: 0.13,
        sign: '≤',
        parts: over(many, 'mainCpu', AXIOS, HAND),
      },
      {
        name: 'event-loop p99 at 64 in flight ÷ wechatpay-axios-plugin',
        value: over(many, 'loopP99', AXIOS),
        bound: 0.05,
        sign: '≤',
        parts: over(many, 'loopP99', AXIOS, HAND),
      },
    ])
    const single = await measure('one at a time', { orders: 500, inFlight: 1 }, clients)
    const atOne = show([
      {
        name: 'orders/s one at a time ÷ wechatpay-axios-plugin',
        value: over(single, 'perSecond', AXIOS),
        bound: 1.65,
        sign: '≥',
        parts: over(single, 'perSecond', AXIOS, HAND),
      },
    ])
    console.log(`  ${limitOfOpenssl()}`)
    return [...atMany, ...atOne]
  } finally {
    for (const child of [server, ...clients.values()]) child.end()
  }
}

function over(of: Of, key: keyof Figures, other: ClientName, mine: ClientName = 'ours'): number {
  return of(mine, key) / of(other, key)
}

/** What the network and the cryptography cost each by itself, on one thread and in large batches. */
function alone(of: Of): number {
  return of('undici alone', 'cpu') + of('crypto alone', 'cpu')
}

async function measure(mode: string, round: Round, clients: ReadonlyMap<ClientName, Process>): Promise<Of> {
  const figures = new Map<ClientName, Figures[]>(NAMES.map((name) => [name, []]))
  for (let at = 0; at <= ROUNDS; at += 1) {
    for (const [name, client] of clients) {
      const found = await client.ask<Figures>(round)
      if (at > 0) figures.get(name)?.push(found) // the first round warms
    }
  }
  const of: Of = (name, key) => median((figures.get(name) ?? []).map((one) => one[key]))
  console.log(`\n${mode}, ${round.orders} orders a round, medians of ${ROUNDS}`)
  for (const name of NAMES) {
    const [perSecond, cpu, mainCpu] = (['perSecond', 'cpu', 'mainCpu'] as const).map((key) => of(name, key).toFixed(0))
    const loop = of(name, 'loopP99').toFixed(2)
    console.log(
      `  ${name.padEnd(24)} ${perSecond?.padStart(6)}/s  CPU ${cpu?.padStart(5)} µs  main thread ${mainCpu?.padStart(5)} µs  loop p99 ${loop.padStart(7)} ms`,
    )
  }
  return of
}

/** What one core can do at most: each order costs a signature and a verification. */
function limitOfOpenssl(): string {
  const { stdout } = spawnSync('openssl', ['speed', '-seconds', '1', 'rsa2048'], { encoding: 'utf8' })
  const [, sign, verify] = /^rsa\s+2048 bits\s+\S+\s+\S+\s+([\d.]+)\s+([\d.]+)/m.exec(stdout ?? '') ?? []
  if (sign === undefined || verify === undefined) return 'openssl speed rsa2048: there is no openssl on this machine'
  return `openssl speed rsa2048, one core: ${sign} signatures/s, ${verify} verifications/s`
}
