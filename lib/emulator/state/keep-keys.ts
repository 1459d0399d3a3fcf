import { type KeptKeys, type Keys, makeKeptKeys, openKeys } from '../keys.js'
import type { State } from './state.js'

/** The table that nobody is shown. */
export const KEYS = 'keys'

/**
 * The keys that the state holds; new ones, from now on held by it, when it holds none.
 *
 * @param now Milliseconds since the epoch.
 */
export async function keepKeys(state: State, now: number): Promise<Keys> {
  const kept = state.table<KeptKeys>(KEYS)
  const known = kept.get(KEYS)
  if (known) return openKeys(known)
  const made = await makeKeptKeys(now)
  kept.set(KEYS, made)
  return openKeys(made)
}
