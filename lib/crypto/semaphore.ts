/** Runs work with a bound on how much of it is under way at once. */
export type Semaphore = <T>(work: () => Promise<T>) => Promise<T>

/**
 * A bound on concurrent work, in the order it was asked for.
 *
 * Private-key operations go through one: an unbounded queue of them in the thread pool delays the event loop eight times
 * as long, and starves the merchant's own file and DNS work.
 */
export function semaphore(most: number): Semaphore {
  const waiting: (() => void)[] = []
  let running = 0
  return async (work) => {
    if (running >= most) await new Promise<void>((resume) => waiting.push(resume))
    else running += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
