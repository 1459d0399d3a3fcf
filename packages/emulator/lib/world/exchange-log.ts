import type { Exchange, Received } from './exchange.js'

/** Exchanges that are remembered at most. */
const MOST = 200

/** Characters of bodies that are remembered at most, so that uploads and bills do not eat all memory. */
const MOST_TEXT = 16 * 2 ** 20

/** An exchange, and when it was. */
export interface Recorded {
  /** Counted from 1. */
  readonly id: number
  /** The time of signatures, when the request came: milliseconds since the epoch. */
  readonly at: number
  /** Milliseconds until the answer was ready. */
  readonly took: number
  readonly exchange: Exchange
}

/** The last exchanges, in memory. */
export interface ExchangeLog {
  add(recorded: Omit<Recorded, 'id'>): void
  /** In the order in which they were answered. */
  all(): readonly Recorded[]
  /** Calls `listener` for each exchange from now on; what is returned ends that. */
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
 * The same gateway, whose exchanges are remembered.
 *
 * @param now The time of signatures: milliseconds since the epoch.
 */
export function recordExchanges(
  gateway: (received: Received) => Promise<Exchange>,
  exchanges: ExchangeLog,
  now: () => number,
): (received: Received) => Promise<Exchange> {
  return async (received) => {
    const at = now()
    const begun = performance.now()
    const exchange = await gateway(received)
    exchanges.add({ at, took: performance.now() - begun, exchange })
    return exchange
  }
}

function textOf({ exchange: { body, answer } }: Recorded): number {
  return body.length + answer.body.length + (answer.file?.length ?? 0)
}
