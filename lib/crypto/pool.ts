import { inBatches } from './batch.js'
import { type Semaphore, semaphore } from './semaphore.js'

/**
 * Private-key operations that are under way at once in this process. Node.js has four threads for them: the fourth stays
 * free for the merchant's own files and look-ups, and the main thread finds a core sooner. Three sign more than it can
 * send.
 */
const AT_ONCE = 3

/** Results of one batch. */
const BATCH = 8

/** Milliseconds that a result waits for its batch at most. Three threads make a batch in less, if they have a core each. */
const PATIENCE_MS = 4

const NAME = Symbol.for('wechatpay-chain.pool')

/**
 * The bound on the thread pool, shared by every key of this process: of all clients, receivers, `createPaysign` and
 * `platformCertificates`, and of every copy of this package, since there is one pool as well.
 */
export const onPool: Semaphore = (work) => shared()(work)

/** A bound of its own, for a process that has nothing else to do on its pool. */
export function createPool(atOnce: number): Semaphore {
  const bounded = semaphore(atOnce)
  const batched = inBatches(BATCH, PATIENCE_MS)
  return (work) => batched(bounded(work))
}

function shared(): Semaphore {
  const process = globalThis as { [NAME]?: Semaphore } // nobody else takes this symbol
  const known = process[NAME]
  if (known) return known
  const made = createPool(AT_ONCE)
  Object.defineProperty(process, NAME, { value: made })
  return made
}
