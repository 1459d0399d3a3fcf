import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeKeys, median, PLATFORM_SERIAL, type Process, type Ratio, SERIAL, show, start } from '../measure.js'
import type { Cost, Way } from './reader.js'
import type { Bill } from './sender.js'

const ROUNDS = 7
const MB = 1e6
const MIB = 2 ** 20

/** A bill of 500 MB under its digest, beside the stream of axios; and what memory 1 GiB adds after a first call. */
export async function bill(): Promise<readonly Ratio[]> {
  const [merchant, platform] = [makeKeys(), makeKeys()]
  const keys = {
    serial: SERIAL,
    privateKey: merchant.privateKey,
    platformSerial: PLATFORM_SERIAL,
    platformKey: platform.publicKey,
  }
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
  const to = join(folder, 'bill.csv')
  const [small, large] = [start(new URL('sender.ts', import.meta.url)), start(new URL('sender.ts', import.meta.url))]
  const readers: Process[] = []
  const reader = async (from: Bill): Promise<Process> => {
    const child = start(new URL('reader.ts', import.meta.url))
    readers.push(child)
    await child.ask({ ...keys, ...from })
    return child
  }
  try {
    const half = await small.ask<Bill>(500 * MB)
    const speed = await beside({ stream: await reader(half), axios: await reader(half) })
    const whole = await large.ask<Bill>(1024 * MIB)
    console.log('\na bill of 1 GiB (rows: 500 MB), each in a process of its own')
    const added = new Map<Way, number>()
    for (const way of ['stream', 'file', 'rows', 'parts'] as const) {
      const child = await reader(way === 'rows' ? half : whole)
      const first = await child.ask<Cost>({ way: way === 'parts' ? 'parts first' : 'first', to })
      const cost = await child.ask<Cost>({ way, to })
      added.set(way, cost.added / MIB)
      const [before, called, more] = [first.before, cost.before - first.before, cost.added].map((bytes) =>
        Math.round(bytes / MIB),
      )
      console.log(
        `  ${(way === 'parts' ? 'undici and a hash alone' : way).padEnd(24)} ${cost.seconds.toFixed(1).padStart(6)} s  RSS ${before} MiB, + ${called} MiB by the first call, + ${more} MiB at most by the bill`,
      )
    }
    const { parts = Number.NaN, ...ours } = Object.fromEntries(added)
    return show([
      {
        name: '500 MB bill with digest, MB/s ÷ the stream of wechatpay-axios-plugin',
        value: speed,
        bound: 1.15,
        sign: '≥',
      },
      {
        name: 'RSS that 1 GiB of a bill adds after a first call, MiB',
        value: Math.max(...Object.values(ours)),
        bound: 64,
        sign: '≤',
        parts,
      },
    ])
  } finally {
    for (const child of [small, large, ...readers]) child.end()
    await rm(folder, { recursive: true })
  }
}

async function beside(readers: Readonly<Record<'stream' | 'axios', Process>>): Promise<number> {
  const ways: readonly Way[] = ['stream', 'axios']
  const costs = new Map<string, Cost[]>(ways.map((way) => [way, []]))
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const way of ['stream', 'axios'] as const) {
      const cost = await readers[way].ask<Cost>({ way, to: '' })
      if (round > 0) costs.get(way)?.push(cost) // the first round warms
    }
  }
  const perSecond = (way: Way) => median((costs.get(way) ?? []).map(({ bytes, seconds }) => bytes / MB / seconds))
  const cpu = (way: Way) => median((costs.get(way) ?? []).map(({ bytes, cpu }) => cpu / (bytes / MB)))
  console.log(`\na bill of 500 MB with its digest, medians of ${ROUNDS}`)
  for (const way of ways) {
    const name = way === 'axios' ? 'wechatpay-axios-plugin' : 'ours'
    console.log(
      `  ${name.padEnd(24)} ${perSecond(way).toFixed(0).padStart(6)} MB/s  CPU ${cpu(way).toFixed(0)} µs per MB`,
    )
  }
  return perSecond('stream') / perSecond('axios')
}
