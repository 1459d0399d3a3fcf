import type { ClientTools } from '../../types/core.js'

const NAMES = { encrypt: true, decrypt: true, download: true, close: true } satisfies Record<keyof ClientTools, true>

/** What stands at the root of a client beside `chain` and the paths; no path may begin with such a name. */
export const TOOLS = Object.keys(NAMES) as readonly (keyof ClientTools)[] // the record has no other keys
