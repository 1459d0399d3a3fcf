/** Remembers which nonces were used, for as long as their timestamp is accepted. */
export interface Nonces {
  /**
   * Whether the nonce is new; from now on it is not.
   *
   * @param until Seconds since the epoch: when a request with this nonce would be refused for its timestamp anyway.
   * @param now Seconds since the epoch.
   */
  use(nonce: string, until: number, now: number): boolean
}

/** A memory for nonces. Beyond `most` it forgets the oldest, so that a load test does not eat all memory. */
export function createNonces(most = 100_000): Nonces {
  const used = new Map<string, number>()
  return {
    use(nonce, until, now) {
      const before = used.get(nonce)
      if (before !== undefined && before >= now) return false
      used.delete(nonce) // so that the Map's order stays the order of use
      used.set(nonce, until)
      for (const [oldest, end] of used) {
        if (end >= now && used.size <= most) break
        used.delete(oldest)
      }
      return true
    },
  }
}
