import { type Semaphore, semaphore } from './semaphore.js'

/** Runs work at once: WebCrypto has no thread pool that it could share with the merchant's own work. */
export const onPool: Semaphore = (work) => work()

export function createPool(atOnce: number): Semaphore {
  return semaphore(atOnce)
}
