import type { ClientTools } from '../../types/core.js'

const NAMES = { encrypt: true, decrypt: true, download: true, close: true } satisfies Record<keyof ClientTools, true>

/** Names of the functions at the root of a client, in addition to `chain`; no path may begin with one of them. */
export const TOOLS = Object.keys(NAMES) as readonly (keyof ClientTools)[] // the record has no other keys
