import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKeys, type EmulatorKeys, type EmulatorOptions } from '../index.js'
import { withShangmi } from '../keys/kept-keys.js'
import { openKeys } from '../keys/keys.js'
import { newSeed } from '../state/random.js'

/** The file with the keys of merchant and platform, which the next start uses again. */
export const KEYS_FILE = 'emulator-keys.json'

/**
 * The keys that an earlier start has written to the folder, or new keys; with those of SM2 where the suite is `shangmi`.
 *
 * @throws {Error} when the file exists and does not contain keys.
 */
export async function keysIn(folder: string, suite?: EmulatorOptions['suite']): Promise<EmulatorKeys> {
  const file = join(folder, KEYS_FILE)
  if (!existsSync(file)) return createKeys({ ...(suite && { suite }) })
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as EmulatorKeys // `openKeys` reads every one of them
    openKeys(kept)
    return suite === 'shangmi' ? await withShangmi(kept, Date.now(), newSeed()) : kept
  } catch (cause) {
    throw new Error(`${file} does not hold the keys of an emulator; delete it, and the next start makes new ones`, {
      cause,
    })
  }
}
