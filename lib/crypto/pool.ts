import { type Semaphore, started } from './semaphore.js'

/**
 * Concurrent private-key operations of this process. Node.js has four threads for them: the fourth stays free for the
 * merchant's own file access and DNS, and the main thread gets a core sooner. Three threads sign more than the main thread
 * can send.
 */
const AT_ONCE = 3

/** Size of a group of results. */
const GROUP = 8

/** Longest wait of a result for its group, in milliseconds. Three threads fill a group faster, if each has a core. */
const PATIENCE_MS = 4

const NAME = Symbol.for('wechatpay-chain.pool')

/**
 * Runs work on the thread pool within the limit that all keys of this process share: those of clients, receivers,
 * `createPaysign` and `platformCertificates`, and of every copy of this package, since the process has one pool.
 */
export const onPool: Semaphore = (work) => shared()(work)

function shared(): Semaphore {
  const process = globalThis as { [NAME]?: Semaphore } // only this module uses the symbol
  const known = process[NAME]
  if (known) return known
  const made = createPool(AT_ONCE)
  Object.defineProperty(process, NAME, { value: made })
  return made
}

/** One piece of work, and what settles the promise of its result. */
interface Job {
  readonly work: () => Promise<unknown>
  readonly resolve: (value: never) => void
  readonly reject: (error: unknown) => void
  failed: boolean
  /** What the work has made, or its error. */
  result: unknown
}

/**
 * A separate limit on the thread pool, for a process that uses its pool for nothing else. Work is begun in the order of the calls.
 *
 * Results are delivered in groups, and at once when nothing else is under way: a single call does not wait at all. Requests that
 * leave in one turn of the event loop share its cost, and so do their answers: at 64 calls in flight that saves an eighth to a
 * fifth of the CPU that the main thread spends on a call (measured with and without, alternately, on two busy cores).
 *
 * @param most Size of the largest group.
 * @param patience Milliseconds after which a result is delivered although its group is not complete: a slow signature,
 * queued behind the merchant's own work on the thread pool, must not hold back those that are ready.
 */
export function createPool(atOnce: number, most = GROUP, patience = PATIENCE_MS): Semaphore {
  const waiting: Job[] = []
  let running = 0
  let underWay = 0 // waiting, running or ready
  let ready: Job[] = []
  let timer: NodeJS.Timeout | undefined
  const deliver = (): void => {
    clearTimeout(timer)
    timer = undefined
    const group = ready
    ready = []
    for (const job of group) settle(job)
  }
  const ended = (job: Job, failed: boolean, result: unknown): void => {
    job.failed = failed
    job.result = result
    const next = waiting.shift() // before what the caller does with the result
    if (next) start(next)
    else running -= 1
    underWay -= 1
    ready.push(job)
    if (ready.length >= most || underWay === 0) deliver()
    else timer ??= setTimeout(deliver, patience)
  }
  const start = (job: Job): void => {
    started(job.work).then(
      (value) => ended(job, false, value),
      (error: unknown) => ended(job, true, error),
    )
  }
  return (work) =>
    new Promise((resolve, reject) => {
      const job: Job = { work, resolve, reject, failed: false, result: undefined }
      underWay += 1
      if (running >= atOnce) return void waiting.push(job)
      running += 1
      start(job)
    })
}

function settle({ failed, result, resolve, reject }: Job): void {
  if (failed) reject(result)
  else resolve(result as never) // what the work of the same job has made
}
