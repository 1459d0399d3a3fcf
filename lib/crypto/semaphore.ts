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
  const end = (): void => {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
  const run = <T>(work: () => Promise<T>): Promise<T> => {
    const result = started(work)
    result.then(end, end) // before what the caller does with the result
    return result
  }
  return (work) => {
    if (running >= most) return new Promise((resolve) => waiting.push(() => resolve(run(work))))
    running += 1
    return run(work)
  }
}

/** The promise of work, also where it throws at once. */
export function started<T>(work: () => Promise<T>): Promise<T> {
  try {
    return work()
  } catch (error) {
    return Promise.reject(error)
  }
}
