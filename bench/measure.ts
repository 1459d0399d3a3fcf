import { type ChildProcess, fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { ClientName, ClientTask } from './runtime/clients.js'

/** A process of a bench, which answers each message with one. */
export interface Process {
  ask<T>(message: unknown): Promise<T>
  end(): void
}

/** Serials as any merchant and platform could have. */
export const SERIAL = '3775B6A45ACD588826D15E583A95F5DD25D5B3E1'
export const PLATFORM_SERIAL = '5157F09EFDC096DE15EBE81A47057A7232F1B8E1'

/** Starts a file of the bench in a process of its own, so that nobody's memory or garbage is taken for another's. */
export function start(file: URL): Process {
  const child: ChildProcess = fork(fileURLToPath(file), { execArgv: ['--import', 'tsx'] })
  process.once('exit', () => child.kill()) // a run that takes too long is ended, and leaves nothing behind
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

/** The figures of each round, by the name of what was measured. */
export type Rounds<Name extends string, Figures> = ReadonlyMap<Name, readonly Figures[]>

/**
 * Measures all of them in each round, so that all meet the same state of the machine, and in turns from the first and from the
 * last. The first round warms and does not count.
 */
export async function inRounds<Name extends string, Figures>(
  names: readonly Name[],
  rounds: number,
  measure: (name: Name, round: number) => Promise<Figures>,
  before: (round: number) => Promise<unknown> = async () => undefined,
): Promise<Rounds<Name, Figures>> {
  const found = new Map<Name, Figures[]>(names.map((name) => [name, []]))
  for (let round = 0; round <= rounds; round += 1) {
    await before(round)
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      const figures = await measure(name, round)
      if (round > 0) found.get(name)?.push(figures)
    }
  }
  return found
}

/** The median over the rounds of one ÷ another. Of each round, so that what the machine did in it has the same part in both. */
export function ratio<Name extends string, Figures>(
  rounds: Rounds<Name, Figures>,
  key: keyof Figures,
  mine: Name,
  other: Name,
): number {
  const others = rounds.get(other) ?? []
  return median((rounds.get(mine) ?? []).map((one, round) => Number(one[key]) / Number(others[round]?.[key])))
}

/** The median of one figure. */
export function middle<Name extends string, Figures>(rounds: Rounds<Name, Figures>, key: keyof Figures, name: Name) {
  return median((rounds.get(name) ?? []).map((one) => Number(one[key])))
}

export function median(values: readonly number[]): number {
  return percentile(values, 50)
}

export function percentile(values: readonly number[], percent: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil((values.length * percent) / 100) - 1] ?? Number.NaN
}
