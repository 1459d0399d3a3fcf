import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { lookup } from 'node:dns/promises'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { createPool } from '../lib/crypto/pool.js'
import type { Semaphore } from '../lib/crypto/semaphore.js'
import type { Measured } from './goals.js'
import { inRounds, middle, percentile } from './measure.js'

const ROUNDS = 5
const SIGNATURES = 1_500
const WAITING = 64

/** Bounds on the thread pool, which has four threads. */
const BOUNDS = { '1': 1, '2': 2, '3': 3, '4': 4, none: Number.POSITIVE_INFINITY } as const

interface Cost {
  readonly perSecond: number
  /** Milliseconds, p99, of what the merchant does beside: reading a small file, and looking up a host. */
  readonly file: number
  readonly dns: number
}

/**
 * What the merchant's own work on the thread pool waits for, while 64 calls want to sign at once: by the number of signatures
 * that may run at a time. It decides the bound in `lib/crypto/pool.ts`, and has no goal.
 */
export async function pool(): Promise<Measured> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const names = Object.keys(BOUNDS) as (keyof typeof BOUNDS)[] // its own keys
  const rounds = await inRounds(names, ROUNDS, (name) => measure(createPool(BOUNDS[name]), privateKey))
  console.log(
    `\nsignatures at once, of ${WAITING} calls; p99 of a merchant's own work beside them, medians of ${ROUNDS}`,
  )
  for (const name of names) {
    const of = (key: keyof Cost, digits: number) => middle(rounds, key, name).toFixed(digits).padStart(7)
    console.log(
      `  ${name.padEnd(6)} ${of('perSecond', 0)} signatures/s  file ${of('file', 2)} ms  dns.lookup ${of('dns', 2)} ms`,
    )
  }
  return {}
}

async function measure(limit: Semaphore, key: KeyObject): Promise<Cost> {
  const [files, hosts]: [number[], number[]] = [[], []]
  let [left, isOver] = [SIGNATURES, false]
  const message = Buffer.from('x'.repeat(300))
  const begun = performance.now()
  const worker = async () => {
    while (left-- > 0) await limit(() => signed(message, key))
  }
  const file = fileURLToPath(import.meta.url)
  const beside = Promise.all([
    repeat(
      files,
      () => readFile(file),
      () => isOver,
    ),
    repeat(
      hosts,
      () => lookup('localhost'),
      () => isOver,
    ),
  ])
  await Promise.all(Array.from({ length: WAITING }, worker))
  const seconds = (performance.now() - begun) / 1000
  isOver = true
  await beside
  return { perSecond: SIGNATURES / seconds, file: percentile(files, 99), dns: percentile(hosts, 99) }
}

/** Does some work every two milliseconds, and writes down how long each took. */
async function repeat(times: number[], work: () => Promise<unknown>, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const begun = performance.now()
    await work()
    times.push(performance.now() - begun)
    await new Promise((resolve) => setTimeout(resolve, 2))
  }
}

function signed(message: Uint8Array, key: KeyObject): Promise<Buffer> {
  return new Promise((resolve, reject) =>
    sign('sha256', message, key, (error, signature) => (error ? reject(error) : resolve(signature))),
  )
}
