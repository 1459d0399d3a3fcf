import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Measured } from '../goals.js'
import { inRounds, makeKeys, middle, PLATFORM_SERIAL, type Process, ratio, SERIAL, start } from '../measure.js'
import type { Cost, Way } from './reader.js'
import type { Bill } from './sender.js'

const ROUNDS = 5
const MB = 1e6
const MIB = 2 ** 20

/** Ways to read a bill of 500 MB, each in a process of its own. */
const SPEEDS = ['stream', 'axios', 'gzip', 'axios gzip'] as const

/** Ways whose memory is measured after a first call; 1 GiB, but 500 MB as rows. */
const SIZES = ['stream', 'gzip', 'file', 'rows', 'parts'] as const

type Reader = (from: Bill) => Promise<Process>

/** A bill of 500 MB under its digest, beside the stream of axios; and what memory 1 GiB adds after a first call. */
export async function bill(): Promise<Measured> {
  const [merchant, platform] = [makeKeys(), makeKeys()]
  const keys = {
    serial: SERIAL,
    privateKey: merchant.privateKey,
    platformSerial: PLATFORM_SERIAL,
    platformKey: platform.publicKey,
  }
  const folder = await mkdtemp(join(tmpdir(), 'wechatpay-chain-'))
  const [small, large] = [start(new URL('sender.ts', import.meta.url)), start(new URL('sender.ts', import.meta.url))]
  const readers: Process[] = []
  const reader: Reader = async (from) => {
    const child = start(new URL('reader.ts', import.meta.url))
    readers.push(child)
    await child.ask({ ...keys, ...from })
    return child
  }
  try {
    const [half, whole] = [await small.ask<Bill>(500 * MB), await large.ask<Bill>(1024 * MIB)]
    const [speeds, sizes] = [await speedsOf(half, reader), await sizesOf(half, whole, reader, join(folder, 'bill.csv'))]
    return { ...speeds, ...sizes }
  } finally {
    for (const child of [small, large, ...readers]) child.end()
    await rm(folder, { recursive: true })
  }
}

async function speedsOf(from: Bill, reader: Reader): Promise<Measured> {
  const readers = new Map<Way, Process>()
  for (const way of SPEEDS) readers.set(way, await reader(from))
  const measure = async (way: Way): Promise<Cost & { readonly perSecond: number }> => {
    const child = readers.get(way)
    if (!child) throw new Error(`the reader of ${way} was not started`)
    const cost = await child.ask<Cost>({ way, to: '' })
    return { ...cost, perSecond: from.size / MB / cost.seconds, cpu: cost.cpu / (from.size / MB) }
  }
  const rounds = await inRounds<Way, Awaited<ReturnType<typeof measure>>>(SPEEDS, ROUNDS, measure)
  console.log(`\na bill of 500 MB with its digest, medians of ${ROUNDS}`)
  for (const way of SPEEDS) {
    const of = (key: 'perSecond' | 'cpu' | 'block') => middle(rounds, key, way).toFixed(0).padStart(5)
    console.log(
      `  ${way.padEnd(24)} ${of('perSecond')} MB/s  CPU ${of('cpu')} µs per MB  longest block ${of('block')} ms`,
    )
  }
  const rows = await inRounds<Way, Awaited<ReturnType<typeof measure>>>(['stream', 'rows'], 1, async (way) => {
    if (!readers.has(way)) readers.set(way, await reader(from))
    return measure(way)
  })
  console.log(
    `  ${'rows'.padEnd(24)} ${middle(rounds, 'perSecond', 'stream').toFixed(0).padStart(5)} MB/s as a stream, ${middle(rows, 'perSecond', 'rows').toFixed(0)} as rows`,
  )
  return {
    bill: ratio(rounds, 'perSecond', 'stream', 'axios'),
    billGzip: ratio(rounds, 'perSecond', 'gzip', 'axios gzip'),
    billBlock: Math.max(
      middle(rounds, 'block', 'stream'),
      middle(rounds, 'block', 'gzip'),
      middle(rows, 'block', 'rows'),
    ),
    rows: ratio(rows, 'perSecond', 'rows', 'stream'),
  }
}

async function sizesOf(half: Bill, whole: Bill, reader: Reader, to: string): Promise<Measured> {
  console.log('\na bill of 1 GiB (rows: 500 MB), each in a process of its own')
  const added: number[] = []
  for (const way of SIZES) {
    const child = await reader(way === 'rows' ? half : whole)
    const first = await child.ask<Cost>({ way: way === 'parts' ? 'parts first' : 'first', to })
    const cost = await child.ask<Cost>({ way, to })
    if (way !== 'parts') added.push(cost.added / MIB)
    const [before, called, more] = [first.before, cost.before - first.before, cost.added].map((bytes) =>
      Math.round(bytes / MIB),
    )
    console.log(
      `  ${(way === 'parts' ? 'undici and a hash alone' : way).padEnd(24)} ${cost.seconds.toFixed(1).padStart(6)} s  RSS ${before} MiB, + ${called} MiB by the first call, + ${more} MiB at most by the bill`,
    )
  }
  return { rss: Math.max(...added) }
}
