import type { EmulatorOptions } from './emulator.js'
import { hideFromInspect } from './keys/hide-from-inspect.js'
import { withShangmi } from './keys/kept-keys.js'
import { type KeptKeys, makeKeptKeys } from './keys/keys.js'
import { newSeed } from './state/random.js'

/**
 * Throw-away keys and numbers of one merchant and of the platform, to be shared by many emulators: making RSA keys is what
 * takes longest at start. Plain texts, which another process or a worker can use.
 *
 * `seed` determines the numbers, the APIv3 key and the serials, but not the RSA keys, which are new each time.
 *
 * @param options `seed`, `suite` and `now` as those of `createEmulator`; the moment is that from which the certificates are valid.
 */
export async function createKeys(options: Pick<EmulatorOptions, 'seed' | 'suite' | 'now'> = {}): Promise<KeptKeys> {
  const { seed = newSeed(), suite, now = Date.now } = options
  const keys = await makeKeptKeys(now(), seed)
  return hideFromInspect(suite === 'shangmi' ? await withShangmi(keys, now(), seed) : keys, 'EmulatorKeys {}')
}
