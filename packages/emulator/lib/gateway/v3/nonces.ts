/** The nonces in use, each kept while its timestamp would be accepted. */
export interface Nonces {
  /**
   * Records a nonce, and returns whether it was new.
   *
   * @param until Seconds since the epoch: when a request with this nonce would be refused for its timestamp anyway.
   * @param now Seconds since the epoch.
   */
  use(nonce: string, until: number, now: number): boolean
}

/** A record of used nonces. Beyond `most` the oldest are dropped, which limits the memory in load tests. */
export function createNonces(most = 100_000): Nonces {
  const used = new Map<string, number>()
  return {
    use(nonce, until, now) {
      const before = used.get(nonce)
      if (before !== undefined && before >= now) return false
      used.delete(nonce) // keeps the Map in the order of use
      used.set(nonce, until)
      for (const [oldest, end] of used) {
        if (end >= now && used.size <= most) break
        used.delete(oldest)
      }
      return true
    },
  }
}
