import { isDeepStrictEqual } from 'node:util'
import { ConfigError } from 'wechatpay-chain'
import type { State } from '../state/state.js'
import { type KeptKeys, type Keys, makeKeptKeys, openKeys } from './keys.js'

/** The table of secrets. No command, view or page shows it. */
export const KEYS = 'keys'

/**
 * Returns the keys that are stored in the state. When it has none, stores the given ones, or new ones, and returns them.
 *
 * @param now Milliseconds since the epoch.
 * @param keys The given keys. Default: new ones.
 * @param seed The seed of new keys. Default: chosen at random.
 * @throws {ConfigError} when the given keys differ from the stored ones.
 */
export async function keepKeys(
  state: State,
  now: number,
  { keys, seed }: { readonly keys?: KeptKeys | undefined; readonly seed?: string | undefined } = {},
): Promise<Keys> {
  const kept = state.table<KeptKeys>(KEYS)
  const known = kept.get(KEYS)
  if (known && keys && !isDeepStrictEqual(known, { ...keys })) {
    throw new ConfigError('`keys`: the file `data` has other keys; omit `keys`, or use a new file')
  }
  if (known) return openKeys(known)
  const made = keys ?? (await makeKeptKeys(now, seed))
  kept.set(KEYS, made)
  return openKeys(made)
}
