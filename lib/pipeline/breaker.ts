/** Consecutive failed connections after which the main base URL is avoided. */
const FAILURES = 3

/** While the main base URL is avoided, one call in this many tries it. */
const PROBE_EVERY = 100

/** Chooses the base URLs of each call. Its state belongs to one client. */
export interface Breaker {
  /** The base URLs in the order in which one call should try them. */
  order(): readonly string[]
  /** Whether a base URL is avoided: a call that tries it first only finds out whether it can be reached again. */
  avoids(baseUrl: string): boolean
  /** Records whether a connection to a base URL was established. */
  report(baseUrl: string, connected: boolean): void
}

/**
 * A circuit breaker over base URLs: the first is preferred, the others replace it while it cannot be reached.
 *
 * After three consecutive failed connections the first one is avoided, and one call in a hundred tries it again; a success
 * there sends all calls to it again. Only connections count: an error answer does not mean that the base URL is unreachable.
 */
export function createBreaker(baseUrls: readonly string[]): Breaker {
  const [main = '', ...others] = baseUrls
  let failures = 0
  let calls = 0
  const isOpen = () => failures >= FAILURES && others.length > 0
  return {
    order: () => {
      if (!isOpen()) return baseUrls
      calls += 1
      return calls % PROBE_EVERY === 0 ? baseUrls : [...others, main]
    },
    avoids: (baseUrl) => isOpen() && baseUrl === main,
    report: (baseUrl, connected) => {
      if (baseUrl !== main) return
      failures = connected ? 0 : failures + 1
      if (connected) calls = 0
    },
  }
}
