import type { Exchange, Received } from './exchange.js'

/** Largest number of exchanges in the log. */
const MOST = 200

/** Largest number of characters of bodies in the log, which limits the memory for uploads and bills. */
const MOST_TEXT = 16 * 2 ** 20

/** An exchange with its time. */
export interface Recorded {
  /** Counted from 1. */
  readonly id: number
  /** When the request arrived, by the clock of signatures: milliseconds since the epoch. */
  readonly at: number
  /** The same moment by the business clock, in milliseconds since the epoch. */
  readonly story: number
  /** Milliseconds until the answer was ready. */
  readonly took: number
  readonly exchange: Exchange
}

/** A log of the last exchanges, in memory. */
export interface ExchangeLog {
  add(recorded: Omit<Recorded, 'id'>): void
  /** In the order in which they were answered. */
  all(): readonly Recorded[]
  /** Calls `listener` for each further exchange. Returns a function that removes it. */
  onAdd(listener: (recorded: Recorded) => void): () => void
}

export function createExchangeLog(): ExchangeLog {
  const listeners = new Set<(recorded: Recorded) => void>()
  const kept: Recorded[] = []
  let count = 0
  let text = 0
  return {
    add: (given) => {
      count += 1
      const recorded = { id: count, ...given }
      kept.push(recorded)
      text += textOf(recorded)
      while (kept.length > MOST || (text > MOST_TEXT && kept.length > 1)) {
        const oldest = kept.shift()
        if (oldest) text -= textOf(oldest)
      }
      for (const listener of listeners) listener(recorded)
    },
    all: () => kept,
    onAdd: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * The same gateway, with its exchanges logged.
 *
 * @param now The time of signatures: milliseconds since the epoch.
 * @param story The business time.
 */
export function recordExchanges(
  gateway: (received: Received) => Promise<Exchange>,
  exchanges: ExchangeLog,
  now: () => number,
  story: () => number,
): (received: Received) => Promise<Exchange> {
  return async (received) => {
    const at = now()
    const begunAt = story()
    const begun = performance.now()
    const exchange = await gateway(received)
    exchanges.add({ at, story: begunAt, took: performance.now() - begun, exchange })
    return exchange
  }
}

function textOf({ exchange: { body, answer } }: Recorded): number {
  return body.length + answer.body.length + (answer.file?.length ?? 0)
}
