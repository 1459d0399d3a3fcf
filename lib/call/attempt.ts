import type { Deadline } from '../transport/transport.js'
import type { Traits } from '../types.js'
import type { Call } from './call.js'
import type { Entry } from './target.js'

/** One try at a call. */
export interface Attempt {
  readonly call: Call
  readonly traits: Traits
  /** The path of the call, expanded, without a leading slash. */
  readonly path: string
  /** Whether carrying it out twice changes nothing, so that a lost answer may be asked for again. */
  readonly repeatable: boolean
  /** The entry point that this attempt goes to. */
  readonly entry: Entry
  /** 1 for the first. */
  readonly number: number
  readonly deadline: Deadline
}
