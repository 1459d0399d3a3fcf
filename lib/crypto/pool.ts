import { inBatches } from './batch.js'
import { type Semaphore, semaphore } from './semaphore.js'

/**
 * Concurrent private-key operations of this process. Node.js has four threads for them: the fourth stays free for the
 * merchant's own file access and DNS, and the main thread gets a core sooner. Three threads sign more than the main thread
 * can send.
 */
const AT_ONCE = 3

/** Size of a batch. */
const BATCH = 8

/** Longest wait of a result for its batch, in milliseconds. Three threads fill a batch faster, if each has a core. */
const PATIENCE_MS = 4

const NAME = Symbol.for('wechatpay-chain.pool')

/**
 * Runs work on the thread pool within the limit that all keys of this process share: those of clients, receivers,
 * `createPaysign` and `platformCertificates`, and of every copy of this package, since the process has one pool.
 */
export const onPool: Semaphore = (work) => shared()(work)

/** A separate limit on the thread pool, for a process that uses its pool for nothing else. */
export function createPool(atOnce: number): Semaphore {
  const limit = semaphore(atOnce)
  const batched = inBatches(BATCH, PATIENCE_MS)
  return (work) => batched(limit(work))
}

function shared(): Semaphore {
  const process = globalThis as { [NAME]?: Semaphore } // only this module uses the symbol
  const known = process[NAME]
  if (known) return known
  const made = createPool(AT_ONCE)
  Object.defineProperty(process, NAME, { value: made })
  return made
}
