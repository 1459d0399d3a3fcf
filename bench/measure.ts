import { type ChildProcess, fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ClientName, ClientTask } from './runtime/clients.js'

/** One figure of ours beside another's, in one run, and what it has to be. */
export interface Ratio {
  readonly name: string
  readonly value: number
  readonly bound: number
  readonly sign: '≥' | '≤'
  /** The same for the hand-written client, where that was measured: what can be reached here at all. */
  readonly parts?: number
}

/** A process of a bench, which answers each message with one. */
export interface Process {
  ask<T>(message: unknown): Promise<T>
  end(): void
}

/** Serials as any merchant and platform could have. */
export const SERIAL = '3775B6A45ACD588826D15E583A95F5DD25D5B3E1'
export const PLATFORM_SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'

export function isReached({ value, bound, sign }: Ratio): boolean {
  return sign === '≥' ? value >= bound : value <= bound
}

/** Prints ratios, each beside its bound, and hands them on. */
export function show(ratios: readonly Ratio[]): readonly Ratio[] {
  for (const ratio of ratios) {
    const value = ratio.value.toFixed(3).padStart(7)
    const parts = ratio.parts === undefined ? '' : `; hand-written: ${ratio.parts.toFixed(3)}`
    console.log(
      `  ${ratio.name.padEnd(66)} ${value}  ${ratio.sign} ${ratio.bound} ${isReached(ratio) ? 'reached' : 'MISSED'}${parts}`,
    )
  }
  return ratios
}

/** Starts a file of the bench in a process of its own, so that nobody's memory or garbage is taken for another's. */
export function start(file: URL): Process {
  const child: ChildProcess = fork(fileURLToPath(file), { execArgv: ['--import', 'tsx'] })
  return {
    ask: async <T>(message: unknown) => {
      const over = new AbortController()
      const { signal } = over
      child.send(message as object) // what a bench asks can be serialised
      const [answer] = await Promise.race([
        once(child, 'message', { signal }),
        once(child, 'exit', { signal }).then(ended),
      ])
      over.abort() // whichever did not come is listened for no more
      return answer as T // the file that was started says what it answers
    },
    end: () => child.kill(),
  }
}

function ended(): never {
  throw new Error('a process of the bench has ended')
}

interface Pair {
  readonly privateKey: string
  readonly publicKey: string
}

/** What a client in a process of its own needs for a server that listens on this port. */
export function taskOf(client: ClientName, port: number, merchant: Pair, platform: Pair): ClientTask {
  return {
    client,
    url: `http://127.0.0.1:${port}/`,
    mchid: '1900000109',
    serial: SERIAL,
    privateKey: merchant.privateKey,
    platformSerial: PLATFORM_SERIAL,
    platformKey: platform.publicKey,
  }
}

export function makeKeys(): Pair {
  return generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  })
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

export function percentile(values: readonly number[], percent: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil((values.length * percent) / 100) - 1] ?? Number.NaN
}
