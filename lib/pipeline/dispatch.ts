import type { ApiResponse } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import type { Call } from '../call/call.js'
import { ApiError, TransportError } from '../errors.js'
import { endedError } from '../transport/error.js'
import type { End } from '../transport/transport.js'
import type { Context } from './context.js'
import { startDeadline } from './deadline.js'
import { type Plan, planCall, type Refusal } from './plan.js'
import { judge, retryPolicy, withHistory } from './retry.js'

/**
 * The result of one call, with the retries that `judge` allows. One deadline bounds every wait.
 *
 * @throws the error of the last attempt; the `sent` of a `TransportError` covers all attempts.
 */
export async function dispatch(call: Call, context: Context): Promise<ApiResponse<unknown>> {
  const deadline = startDeadline(call, call.timeout ?? context.timeout)
  const plan = planCall(call, context)
  const { traits, path, repeatable, breaker } = plan
  const policy = retryPolicy(call.retry, context.attempts, repeatable)
  const baseUrls = breaker.order()
  let sent = false
  let at = 0
  for (let number = 1; ; number += 1) {
    const url = baseUrls[at % baseUrls.length] ?? ''
    const baseUrl = call.baseUrl ?? context.baseUrlOf(url)
    try {
      const answer = await attempt({ call, traits, path, repeatable, baseUrl, number, deadline }, plan, context)
      breaker.report(url, true)
      return answer
    } catch (error) {
      const unconnected = error instanceof TransportError && error.reason === 'network' && !error.sent
      if (unconnected || error instanceof ApiError) breaker.report(url, !unconnected)
      if (error instanceof TransportError) sent ||= error.sent
      const verdict = judge(error, number, policy)
      if (!verdict.again || !(await context.pause(verdict.wait, deadline))) {
        deadline.stop()
        throw withHistory(error, sent)
      }
      if (verdict.next) at += 1
    }
  }
}

/** The result of one attempt: seal → send → open, each within the deadline of the call. */
async function attempt(at: Attempt, plan: Plan | Refusal, context: Context): Promise<ApiResponse<unknown>> {
  const { call, deadline } = at
  const failed = (end: End, sent: boolean) =>
    endedError({ subject: call.subject, repeatable: at.repeatable }, end, deadline.timeout, sent)
  const observation = context.observer.begin(at)
  try {
    if ('error' in plan) throw plan.error
    const ended = deadline.ended()
    if (ended) throw failed(ended, false)

    const sealed = await deadline.race(
      () => plan.protocol.seal(at),
      (end) => failed(end, false),
    )
    observation?.sealed()
    const reply = await context.transport.send(sealed.request)
    observation?.answered()
    const answer = await deadline.race(
      () => plan.protocol.open(reply, sealed, at),
      (end) => failed(end, true),
    )
    observation?.succeed(answer)

    if (!reply.stream) deadline.stop()
    return answer
  } catch (error) {
    observation?.fail(error)
    throw error
  }
}
