import { readFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'

/** Milliseconds for which the machine is watched. */
const WATCH_MS = 1_000

/** The share of the CPU that is in use, in percent. Nothing of the bench runs meanwhile, so that it is used by others. */
export async function usedByOthers(): Promise<number> {
  const before = busy()
  await new Promise((resolve) => setTimeout(resolve, WATCH_MS))
  return ((busy() - before) / WATCH_MS / availableParallelism()) * 100
}

/** Milliseconds for which the cores have worked. */
function busy(): number {
  return cpus().reduce((sum, { times }) => sum + times.user + times.nice + times.sys + times.irq, 0)
}

/**
 * Microseconds of CPU that the main thread has used. Linux counts them in nanoseconds in `schedstat`; `NaN` elsewhere.
 */
export function mainThread(): number {
  try {
    return Number(readFileSync('/proc/self/schedstat', 'utf8').split(' ', 1)[0]) / 1_000
  } catch {
    return Number.NaN
  }
}
