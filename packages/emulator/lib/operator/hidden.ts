import { KEYS } from '../keys/kept-keys.js'
import { CONTENTS } from '../world/kept-files.js'

/** Tables that no view shows: secrets and the bytes of files. */
export const HIDDEN: ReadonlySet<string> = new Set([KEYS, CONTENTS])
