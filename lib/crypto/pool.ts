import { type Semaphore, semaphore } from './semaphore.js'

/**
 * Private-key operations that are under way at once in this process. Node.js has four threads for them: the fourth stays
 * free for the merchant's own files and look-ups, and the main thread finds a core sooner. Three sign more than it can
 * send.
 */
const AT_ONCE = 3

const NAME = Symbol.for('wechatpay-chain.pool')

/**
 * The bound on the thread pool, shared by every key of this process: of all clients, receivers, `createPaysign` and
 * `platformCertificates`, and of every copy of this package, since the pool is one as well.
 */
export const onPool: Semaphore = (work) => shared()(work)

function shared(): Semaphore {
  const process = globalThis as { [NAME]?: Semaphore } // nobody else takes this symbol
  const known = process[NAME]
  if (known) return known
  const made = semaphore(AT_ONCE)
  Object.defineProperty(process, NAME, { value: made })
  return made
}
