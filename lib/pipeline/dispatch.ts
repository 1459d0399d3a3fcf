import type { ApiResponse } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import type { Call } from '../call/call.js'
import type { TransportError } from '../errors.js'
import { endedError } from '../transport/error.js'
import type { End } from '../transport/transport.js'
import type { Context } from './context.js'
import { startDeadline } from './deadline.js'
import type { Observation } from './observe.js'
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
  /** Whether the answer is a file, whose end stops the deadline. */
  streams: boolean
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
  const baseUrls = breaker.order()
  const probing = breaker.avoids(baseUrls[0] ?? '')
  let spared = 0 // a probe that cannot connect is no attempt of the call
  let sent = false
  let at = 0
  for (let number = 1; ; number += 1) {
    const url = baseUrls[at % baseUrls.length] ?? ''
    const baseUrl = call.baseUrl ?? context.baseUrlOf(url)
    const isProbe = probing && number === 1
    const canMoveOn =
      baseUrls.length > 1 &&
      (isProbe || number - spared < retryPolicy(call.retry, context.attempts, repeatable).attempts)
    const progress: Progress = { step: 'sealing', sendingSince: 0, streams: false }
    try {
      const current = { call, traits, path, repeatable, baseUrl, number, deadline }
      const answer = await attempt(current, plan, context, progress, canMoveOn)
      if (!progress.streams) deadline.stop()
      breaker.report(url, true)
      return answer
    } catch (error) {
      const { step } = progress
      const unconnected = isUnconnected(error, step)
      if (step === 'opening' || (step === 'sending' && !unconnected)) sent = true
      if (step === 'opening') breaker.report(url, true)
      else if (unconnected && isTelling(error, progress, deadline.timeout)) breaker.report(url, false)
      if (unconnected && isProbe) spared = 1
      const verdict = judge(error, step, number - spared, retryPolicy(call.retry, context.attempts, repeatable))
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

/** The result of one attempt, within the deadline of the call. */
function attempt(
  at: Attempt,
  plan: Plan | Refusal,
  context: Context,
  progress: Progress,
  canMoveOn: boolean,
): Promise<ApiResponse<unknown>> {
  const observation = context.observer.begin(at)
  return observation
    ? observed(observation, () => raced(at, plan, context, progress, canMoveOn, observation))
    : raced(at, plan, context, progress, canMoveOn, undefined)
}

async function observed(
  observation: Observation,
  work: () => Promise<ApiResponse<unknown>>,
): Promise<ApiResponse<unknown>> {
  try {
    const answer = await work()
    observation.succeed(answer)
    return answer
  } catch (error) {
    observation.fail(error)
    throw error
  }
}

/** Neither this nor the steps below is an async function: a call would pay for each with a promise and its frame. */
function raced(
  at: Attempt,
  plan: Plan | Refusal,
  context: Context,
  progress: Progress,
  canMoveOn: boolean,
  observation: Observation | undefined,
): Promise<ApiResponse<unknown>> {
  const { call, deadline } = at
  const failed = (end: End) =>
    endedError({ subject: call.subject, repeatable: at.repeatable }, end, deadline.timeout, progress.step !== 'sealing')
  if ('error' in plan) return Promise.reject(plan.error)
  const ended = deadline.ended()
  if (ended) return Promise.reject(failed(ended))
  // Where the transport waits, it knows better what was sent, and its error comes first.
  return deadline.race(() => steps(at, plan, context, progress, canMoveOn, observation), failed)
}

/** Seal → send → open. Once the deadline has ended nobody reads the result, and the transport sends nothing. */
function steps(
  at: Attempt,
  { protocol }: Plan,
  { transport }: Context,
  progress: Progress,
  canMoveOn: boolean,
  observation: Observation | undefined,
): Promise<ApiResponse<unknown>> {
  if (at.traits.redirect && protocol.pageOf) return protocol.pageOf(at)
  const { deadline } = at
  return protocol.seal(at).then((sealed) => {
    observation?.sealed()
    progress.step = 'sending'
    progress.sendingSince = performance.now()
    const connectWithin = canMoveOn ? Math.min(CONNECT_MS, deadline.left() / 3) : CONNECT_MS
    return transport.send(sealed.request, connectWithin).then((reply) => {
      progress.step = 'opening'
      observation?.answered()
      progress.streams = reply.stream !== undefined
      return protocol.open(reply, sealed, at)
    })
  })
}
