import { isDeepStrictEqual } from 'node:util'
import { invalidRequest, REASON } from '../world/refusal.js'
import { tableOf, type World } from '../world/world.js'

interface Answered {
  readonly request: object
  /** Absent when the step has no answer. */
  readonly answer?: unknown
}

/** By step, and the merchant's number of the request. */
const answered = tableOf<Answered>('answered')

/**
 * The result of `work`, which runs once for each number: a repeated request gets the same answer.
 *
 * @param what Name of the step, for example `use`: different steps may use the same number.
 * @param number The merchant's number of the request, for example `use_request_no`.
 * @throws {Refusal} 400 `INVALID_REQUEST` when the number was used with other parameters.
 */
export function answerOnce<T>(world: World, what: string, number: string, request: object, work: () => T): T {
  const key = `${what} ${number}`
  const known = answered(world).get(key)
  if (known) {
    if (isDeepStrictEqual(known.request, request)) return known.answer as T // the result of the same work
    throw invalidRequest('the number of this request was used before, with other parameters', REASON.reentry)
  }
  const answer = work()
  answered(world).set(key, { request, ...(answer !== undefined && { answer }) })
  return answer
}
