import { KEYS } from '../state/keep-keys.js'

/** Tables that nobody is shown. */
export const HIDDEN: ReadonlySet<string> = new Set([KEYS])
