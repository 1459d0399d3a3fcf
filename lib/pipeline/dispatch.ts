import type { ApiResponse } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import type { Call } from '../call/call.js'
import type { TransportError } from '../errors.js'
import { endedError } from '../transport/error.js'
import type { End } from '../transport/transport.js'
import type { Context } from './context.js'
import { startDeadline } from './deadline.js'
import { type Plan, planCall, type Refusal } from './plan.js'
import { isUnconnected, judge, retryPolicy, type Step, withHistory } from './retry.js'

/** Longest time to connect, in milliseconds. */
const CONNECT_MS = 3_000

/** Milliseconds of waiting for a connection after which the end of a call says something about the base URL. */
const TELLING_MS = 250

/** An attempt while it runs, for what it means when it fails. */
interface Progress {
  step: Step
  /** `performance.now()` when the request was given to the transport. */
  sendingSince: number
}

/**
 * The result of one call, with the retries that `judge` allows. One deadline bounds every wait.
 *
 * @throws the error of the last attempt; its `sent` covers all attempts.
 */
export async function dispatch(call: Call, context: Context): Promise<ApiResponse<unknown>> {
  const deadline = startDeadline(call, call.timeout ?? context.timeout)
  const plan = planCall(call, context)
  const { traits, path, repeatable, breaker } = plan
  const policyOf = () => retryPolicy(call.retry, context.attempts, repeatable)
  const baseUrls = breaker.order()
  const probing = breaker.avoids(baseUrls[0] ?? '')
  let spared = 0 // a probe that cannot connect is no attempt of the call
  let sent = false
  let at = 0
  for (let number = 1; ; number += 1) {
    const url = baseUrls[at % baseUrls.length] ?? ''
    const baseUrl = call.baseUrl ?? context.baseUrlOf(url)
    const isProbe = probing && number === 1
    const canMoveOn = baseUrls.length > 1 && (isProbe || number - spared < policyOf().attempts)
    const progress: Progress = { step: 'sealing', sendingSince: 0 }
    try {
      const current = { call, traits, path, repeatable, baseUrl, number, deadline }
      const answer = await attempt(current, plan, context, progress, canMoveOn)
      breaker.report(url, true)
      return answer
    } catch (error) {
      const { step } = progress
      const unconnected = isUnconnected(error, step)
      if (step === 'opening' || (step === 'sending' && !unconnected)) sent = true
      if (step === 'opening') breaker.report(url, true)
      else if (unconnected && isTelling(error, progress, deadline.timeout)) breaker.report(url, false)
      if (unconnected && isProbe) spared = 1
      const verdict = judge(error, step, number - spared, policyOf())
      if (!verdict.again || !(await context.pause(verdict.wait, deadline))) {
        deadline.stop()
        throw withHistory(error, sent)
      }
      if (verdict.next) at += 1
    }
  }
}

/** Whether a call without a connection says something about the base URL: it may have ended before it could connect. */
function isTelling({ reason }: TransportError, { sendingSince }: Progress, timeout: number): boolean {
  return reason === 'network' || performance.now() - sendingSince >= Math.min(TELLING_MS, timeout / 3)
}

/** The result of one attempt: seal → send → open, each within the deadline of the call. */
async function attempt(
  at: Attempt,
  plan: Plan | Refusal,
  context: Context,
  progress: Progress,
  canMoveOn: boolean,
): Promise<ApiResponse<unknown>> {
  const { call, deadline } = at
  const failed = (end: End, sent: boolean) =>
    endedError({ subject: call.subject, repeatable: at.repeatable }, end, deadline.timeout, sent)
  const observation = context.observer.begin(at)
  try {
    if ('error' in plan) throw plan.error
    const ended = deadline.ended()
    if (ended) throw failed(ended, false)

    if (at.traits.redirect && plan.protocol.pageOf) {
      const page = await plan.protocol.pageOf(at)
      observation?.succeed(page)
      deadline.stop()
      return page
    }
    const sealed = await deadline.race(
      () => plan.protocol.seal(at),
      (end) => failed(end, false),
    )
    observation?.sealed()
    progress.step = 'sending'
    progress.sendingSince = performance.now()
    const connectWithin = canMoveOn ? Math.min(CONNECT_MS, deadline.left() / 3) : CONNECT_MS
    const reply = await context.transport.send(sealed.request, connectWithin)
    progress.step = 'opening'
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
