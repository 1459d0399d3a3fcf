import { isDeepStrictEqual } from 'node:util'
import { invalidRequest, REASON } from '../world/refusal.js'
import { tableOf, type World } from '../world/world.js'

interface Answered {
  readonly request: object
  /** Left out when there is nothing to say. */
  readonly answer?: unknown
}

/** By what was asked for, and the merchant's number of the request. */
const answered = tableOf<Answered>('answered')

/**
 * What `work` returns, done once for each number: the same request again has the same answer.
 *
 * @param what `use`: tells apart numbers of different steps.
 * @param number The merchant's own: `use_request_no`.
 * @throws {Refusal} 400 `INVALID_REQUEST` when the number was used with other parameters.
 */
export function once<T>(world: World, what: string, number: string, request: object, work: () => T): T {
  const key = `${what} ${number}`
  const known = answered(world).get(key)
  if (known) {
    if (isDeepStrictEqual(known.request, request)) return known.answer as T // what the same work has returned
    throw invalidRequest('the number of this request was used before, with other parameters', REASON.reentry)
  }
  const answer = work()
  answered(world).set(key, { request, ...(answer !== undefined && { answer }) })
  return answer
}
