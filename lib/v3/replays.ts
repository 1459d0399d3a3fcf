/** Most answers that are remembered in each half of the memory: some 2 MB in all. */
const MOST = 8_192

/** Milliseconds after which an answer that was signed is refused for its age in any case: both sides of the clock window. */
const WINDOW_MS = 600_000

/** Remembers the answers of one client. */
export interface Replays {
  /** Whether this is the first time that the answer is seen. */
  isNew(nonce: string, timestamp: string, now: number): boolean
}

/**
 * A memory of the nonces of verified answers. WeChat Pay's signature covers neither the request nor its `Request-ID`, so
 * within the clock window an answer could be given for another call; with the memory, only for a call of another client.
 *
 * It is bounded: of a client that gets more than 8,192 answers within 10 minutes, only the latest are remembered.
 */
export function rememberReplays(): Replays {
  let recent = new Set<string>()
  let older = new Set<string>()
  let since = Number.NEGATIVE_INFINITY
  return {
    isNew: (nonce, timestamp, now) => {
      if (recent.size >= MOST || !(now >= since && now < since + WINDOW_MS)) {
        older = now >= since && now < since + 2 * WINDOW_MS ? recent : new Set()
        recent = new Set()
        since = now
      }
      const key = `${timestamp} ${nonce}`
      const { size } = recent
      return !older.has(key) && recent.add(key).size > size // fewer look-ups than to ask both first
    },
  }
}
