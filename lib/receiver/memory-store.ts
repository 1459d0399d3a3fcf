import type { Claim, DedupeStore } from '../../types/core.js'
import { ConfigError } from '../errors.js'

interface Entry {
  readonly run: string
  readonly expires: number
  /** The answer, once the run has succeeded. */
  readonly done?: string
}

/**
 * Ensures that one of several deliveries to this process is handled. Several machines must share a store: `redisStore`.
 *
 * @param options.limit Largest number of remembered notifications; the oldest that are done are removed first. Default: 100000, some 30 MB.
 * @throws {ConfigError} when `limit` is not above 0: every delivery would be answered as busy.
 */
export function memoryStore(options: { readonly limit?: number; readonly now?: () => number } = {}): DedupeStore {
  const { limit = 100_000, now = Date.now } = options
  if (!(limit >= 1)) throw new ConfigError('memoryStore: `limit` must be a number above 0')
  const entries = new Map<string, Entry>() // in the order of their last change
  const put = (id: string, entry: Entry) => {
    entries.delete(id)
    entries.set(id, entry)
  }
  return {
    async claim(id, run, ttl): Promise<Claim> {
      const found = entries.get(id)
      if (found && found.expires > now()) return found.done === undefined ? 'busy' : { done: found.done }
      // Full of runs that are not done: WeChat Pay will deliver again.
      if (entries.size >= limit && !makeRoom(entries, now())) return 'busy'
      put(id, { run, expires: now() + ttl })
      return 'claimed'
    },
    async done(id, run, answer, ttl) {
      put(id, { run, expires: now() + ttl, done: answer })
    },
    async release(id, run) {
      if (entries.get(id)?.run === run) entries.delete(id)
    },
  }
}

/** Removes the oldest entry that is done or expired. */
function makeRoom(entries: Map<string, Entry>, now: number): boolean {
  for (const [id, { done, expires }] of entries) {
    if (done === undefined && expires > now) continue
    return entries.delete(id)
  }
  return false
}
