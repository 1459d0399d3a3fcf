import { KEYS } from '../state/keep-keys.js'
import { CONTENTS } from '../stories/kept-files.js'

/** Tables that nobody is shown: secrets, and bytes that nobody could read. */
export const HIDDEN: ReadonlySet<string> = new Set([KEYS, CONTENTS])
