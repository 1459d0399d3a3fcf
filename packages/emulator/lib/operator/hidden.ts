import { KEYS } from '../keys/kept-keys.js'
import { CONTENTS } from '../world/kept-files.js'

/** Names of the tables that are not shown: secrets and the bytes of files. */
export const HIDDEN: ReadonlySet<string> = new Set([KEYS, CONTENTS])
