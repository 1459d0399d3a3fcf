import type { Traits } from '../../types/core.js'
import type { Deadline } from '../transport/transport.js'
import type { BaseUrl } from './base-url.js'
import type { Call } from './call.js'

/** One attempt of a call. */
export interface Attempt {
  readonly call: Call
  readonly traits: Traits
  /** The path of the call, expanded, without a leading slash. */
  readonly path: string
  /** Whether the call is safe to repeat, so that it may be sent again when its answer is lost. */
  readonly repeatable: boolean
  /** The base URL of this attempt. */
  readonly baseUrl: BaseUrl
  /** 1 for the first. */
  readonly number: number
  readonly deadline: Deadline
}
