import { type ChildProcess, fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Figures, Round } from './child.js'
import { CLIENTS, type ClientName } from './clients.js'

const ROUNDS = 7
const NAMES = Object.keys(CLIENTS) as ClientName[] // the keys of a table are its names
const MODES: Readonly<Record<string, Round>> = {
  '64 in flight': { orders: 3_000, inFlight: 64 },
  'one at a time': { orders: 600, inFlight: 1 },
}

/** Each client in a process of its own, taking turns against one server, warmed by count; medians over the rounds. */
async function main(): Promise<void> {
  const [merchant, platform] = [makeKeys(), makeKeys()]
  const serial = '3775B6A45ACD588826D15E583A95F5DD25D5B3E1'
  const platformSerial = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'
  const server = start('server.ts')
  server.send({ privateKey: platform.privateKey, serial: platformSerial })
  const [port] = (await once(server, 'message')) as [number]
  const shared = {
    url: `http://127.0.0.1:${port}/`,
    mchid: '1900000109',
    serial,
    privateKey: merchant.privateKey,
    platformSerial,
    platformKey: platform.publicKey,
  }
  const children = new Map<ClientName, ChildProcess>()
  try {
    for (const client of NAMES) {
      const child = start('child.ts')
      children.set(client, child)
      child.send({ client, ...shared })
      await once(child, 'message')
    }
    for (const [mode, round] of Object.entries(MODES)) await measure(mode, round, children)
  } finally {
    for (const child of [server, ...children.values()]) child.kill()
  }
}

async function measure(mode: string, round: Round, children: ReadonlyMap<ClientName, ChildProcess>): Promise<void> {
  const figures = new Map<ClientName, Figures[]>(NAMES.map((name) => [name, []]))
  for (let at = 0; at <= ROUNDS; at += 1) {
    for (const [name, child] of children) {
      child.send(round)
      const [found] = (await once(child, 'message')) as [Figures]
      if (at > 0) figures.get(name)?.push(found) // the first round warms
    }
  }
  const of = (name: ClientName, key: keyof Figures) => median((figures.get(name) ?? []).map((one) => one[key]))
  console.log(`\n${mode}, ${round.orders} orders a round, medians of ${ROUNDS}`)
  for (const name of NAMES) {
    const [perSecond, cpu, mainCpu, loop] = (['perSecond', 'cpu', 'mainCpu', 'loopP99'] as const).map((key) =>
      of(name, key).toFixed(key === 'loopP99' ? 2 : 0),
    )
    console.log(
      `  ${name.padEnd(24)} ${perSecond?.padStart(6)}/s  CPU ${cpu?.padStart(5)} µs  main thread ${mainCpu?.padStart(5)} µs  loop p99 ${loop?.padStart(7)} ms`,
    )
  }
  const axios = 'wechatpay-axios-plugin'
  const ratio = (key: keyof Figures, other: ClientName) => of('ours', key) / of(other, key)
  report('requests/s ÷ wechatpay-axios-plugin', ratio('perSecond', axios), mode === 'one at a time' ? 1.65 : 3, '≥')
  if (mode === 'one at a time') return
  report('requests/s ÷ wechatpay-node-v3 with its verification', ratio('perSecond', 'wechatpay-node-v3'), 6, '≥')
  report(
    'CPU ÷ (undici alone + crypto alone)',
    of('ours', 'cpu') / (of('undici alone', 'cpu') + of('crypto alone', 'cpu')),
    1.1,
    '≤',
  )
  report('main-thread CPU ÷ wechatpay-axios-plugin', ratio('mainCpu', axios), 0.13, '≤')
  report('event-loop p99 ÷ wechatpay-axios-plugin', ratio('loopP99', axios), 0.05, '≤')
}

function report(name: string, value: number, bound: number, sign: '≥' | '≤'): void {
  const reached = sign === '≥' ? value >= bound : value <= bound
  console.log(
    `  ours: ${name.padEnd(56)} ${value.toFixed(3).padStart(7)}  ${sign} ${bound} ${reached ? 'reached' : 'MISSED'}`,
  )
}

function start(file: string): ChildProcess {
  return fork(fileURLToPath(new URL(file, import.meta.url)), { execArgv: ['--import', 'tsx'] })
}

function makeKeys(): { privateKey: string; publicKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

await main()
