import { isDeepStrictEqual } from 'node:util'
import { ConfigError } from 'wechatpay-chain'
import type { State } from '../state/state.js'
import { type KeptKeys, type Keys, makeKeptKeys, openKeys } from './keys.js'

/** The table that nobody is shown. */
export const KEYS = 'keys'

/**
 * The keys that the state holds; when it holds none, the given ones, else new ones, which it holds from now on.
 *
 * @param now Milliseconds since the epoch.
 * @param seed Of new ones.
 * @throws {ConfigError} when keys are given and the state holds others.
 */
export async function keepKeys(
  state: State,
  now: number,
  { keys, seed }: { readonly keys?: KeptKeys | undefined; readonly seed?: string | undefined } = {},
): Promise<Keys> {
  const kept = state.table<KeptKeys>(KEYS)
  const known = kept.get(KEYS)
  if (known && keys && !isDeepStrictEqual(known, { ...keys })) {
    throw new ConfigError('`keys`: the file of `data` holds others; leave them out, or take a new file')
  }
  if (known) return openKeys(known)
  const made = keys ?? (await makeKeptKeys(now, seed))
  kept.set(KEYS, made)
  return openKeys(made)
}
