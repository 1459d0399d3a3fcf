import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createKeys, type EmulatorKeys } from '../index.js'
import { openKeys } from '../keys/keys.js'

/** The file with the keys of merchant and platform, which the next start uses again. */
export const KEYS_FILE = 'emulator-keys.json'

/**
 * The keys that an earlier start has written to the folder, or new keys.
 *
 * @throws {Error} when the file exists and does not contain keys.
 */
export async function keysIn(folder: string): Promise<EmulatorKeys> {
  const file = join(folder, KEYS_FILE)
  if (!existsSync(file)) return createKeys()
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as EmulatorKeys // `openKeys` reads every one of them
    openKeys(kept)
    return kept
  } catch (cause) {
    throw new Error(`${file} does not hold the keys of an emulator; delete it, and the next start makes new ones`, {
      cause,
    })
  }
}
