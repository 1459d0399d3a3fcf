import { KEYS } from '../keys/kept-keys.js'
import { CONTENTS } from '../world/kept-files.js'

/** Tables that nobody is shown: secrets, and bytes that nobody could read. */
export const HIDDEN: ReadonlySet<string> = new Set([KEYS, CONTENTS])
