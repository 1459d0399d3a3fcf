/** Runs work within a limit of concurrency. */
export type Semaphore = <T>(work: () => Promise<T>) => Promise<T>

/**
 * A limit on concurrent work, which is run in the order of the calls.
 *
 * Private-key operations use one: an unlimited queue of them in the thread pool delays the event loop eight times as long,
 * and starves the merchant's own file and DNS work.
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
