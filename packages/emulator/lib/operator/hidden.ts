import { MEMORY } from '../improvise/memory.js'
import { KEYS } from '../keys/kept-keys.js'
import { CONTENTS } from '../world/kept-files.js'

/** Names of the tables that are not shown: secrets, the bytes of files, and what answers from the spec repeat. */
export const HIDDEN: ReadonlySet<string> = new Set([KEYS, CONTENTS, MEMORY])
