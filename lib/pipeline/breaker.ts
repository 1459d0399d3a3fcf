/** Consecutive failed connections after which the main entry point is left. */
const FAILURES = 3

/** Of this many requests, one tries the main entry point while it is left. */
const PROBE_EVERY = 100

/** Which entry point a request goes to. Its state belongs to one client. */
export interface Breaker {
  /** The entry points in the order in which one request should try them. */
  order(): readonly string[]
  /** Tells whether a connection to an entry point was established. */
  report(entry: string, connected: boolean): void
}

/**
 * A circuit breaker over entry points: the first is preferred, the others stand in for it.
 *
 * After three consecutive connections that were not established the main one is left, and one request in a hundred
 * tries it again; one that succeeds brings all back. Only connections count: what the platform answers says nothing of
 * the way there.
 *
 */
export function createBreaker(entries: readonly string[]): Breaker {
  const [main = '', ...others] = entries
  let failures = 0
  let requests = 0
  return {
    order: () => {
      if (failures < FAILURES || others.length === 0) return entries
      requests += 1
      return requests % PROBE_EVERY === 0 ? entries : [...others, main]
    },
    report: (entry, connected) => {
      if (entry !== main) return
      failures = connected ? 0 : failures + 1
      if (connected) requests = 0
    },
  }
}
