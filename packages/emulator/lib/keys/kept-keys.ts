import { isDeepStrictEqual } from 'node:util'
import { ConfigError } from 'wechatpay-chain'
import { newSeed } from '../state/random.js'
import type { State } from '../state/state.js'
import { type KeptKeys, type Keys, makeKeptKeys, openKeys } from './keys.js'
import { makeShangmi, openShangmi } from './shangmi.js'

/** The table of secrets. No command, view or page shows it. */
export const KEYS = 'keys'

/**
 * Returns the keys that are stored in the state. When it has none, stores the given ones, or new ones, and returns them.
 *
 * @param now Milliseconds since the epoch.
 * @param keys The given keys. Default: new ones.
 * @param seed The seed of new keys. Default: chosen at random.
 * @param shangmi Whether keys of SM2 are needed as well; they are made where the others have none.
 * @throws {ConfigError} when the given keys differ from the stored ones.
 */
export async function keepKeys(
  state: State,
  now: number,
  {
    keys,
    seed = newSeed(),
    shangmi = false,
  }: { readonly keys?: KeptKeys | undefined; readonly seed?: string | undefined; readonly shangmi?: boolean } = {},
): Promise<Keys> {
  const kept = state.table<KeptKeys>(KEYS)
  const known = kept.get(KEYS)
  if (known && keys && !isDeepStrictEqual(withoutShangmi(known), withoutShangmi(keys))) {
    throw new ConfigError('`keys`: the file `data` has other keys; omit `keys`, or use a new file')
  }
  const found = known ?? keys ?? (await makeKeptKeys(now, seed))
  const all = shangmi ? await withShangmi(found, now, seed) : found
  if (all !== known) kept.set(KEYS, all)
  return { ...openKeys(all), ...(shangmi && all.shangmi && { shangmi: await openShangmi(all.shangmi) }) }
}

/** The keys with those of SM2, new ones where there are none. */
export async function withShangmi(keys: KeptKeys, now: number, seed: string): Promise<KeptKeys> {
  return keys.shangmi ? keys : { ...keys, shangmi: await makeShangmi(keys.mchid, now, seed) }
}

function withoutShangmi({ shangmi: _, ...keys }: KeptKeys): Omit<KeptKeys, 'shangmi'> {
  return keys
}
