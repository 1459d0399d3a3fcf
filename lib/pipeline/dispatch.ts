import type { ApiResponse } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import type { Call } from '../call/call.js'
import type { Sealed } from '../call/protocol.js'
import type { TransportError } from '../errors.js'
import { elapsed } from '../platform/elapsed.js'
import { nextTurn } from '../platform/next-turn.js'
import { type ByteStream, leave } from '../platform/stream.js'
import { endedError } from '../transport/error.js'
import type { Deadline, End, Listener, WireResponse } from '../transport/transport.js'
import type { Context } from './context.js'
import { startDeadline } from './deadline.js'
import type { Observation } from './observe.js'
import { type Plan, planCall, type Refusal } from './plan.js'
import { isUnconnected, judge, retryPolicy, type Step, withHistory } from './retry.js'

/** Longest time to connect, in milliseconds. */
const CONNECT_MS = 3_000

/** Milliseconds of waiting for a connection after which the end of a call says something about the base URL. */
const TELLING_MS = 250

/** A call on its way: what all its attempts share, and how far the current one is. */
interface Run extends Listener {
  readonly call: Call
  readonly context: Context
  readonly deadline: Deadline
  readonly plan: Plan | Refusal
  readonly baseUrls: readonly string[]
  /** Whether the first attempt only finds out whether its base URL can be reached again. */
  readonly probing: boolean
  readonly resolve: (answer: ApiResponse<unknown>) => void
  readonly reject: (error: unknown) => void
  readonly ended: (() => void) | undefined
  /** Of the current attempt, from 1. */
  number: number
  /** A probe that cannot connect is no attempt of the call. */
  spared: number
  /** Whether an earlier attempt may have been sent. */
  sent: boolean
  /** Which base URL is the next. */
  at: number
  /** The base URL of the current attempt, as it was configured. */
  url: string
  step: Step
  /** `elapsed()` when the request was given to the transport. */
  sendingSince: number
  /** The file of the answer, whose end stops the deadline. */
  file: ByteStream | undefined
  observation: Observation | undefined
  /** Whether the current attempt has ended: what comes of it later has no effect. */
  over: boolean
}

/**
 * The result of one call, with the retries that `judge` allows. One deadline bounds every wait.
 *
 * One promise and one object hold a call, and its steps call each other: a promise and a frame for each step would take as much
 * memory again as sending the request.
 *
 * @param ended Called when the call ends, before the promise is settled.
 * @throws the error of the last attempt; its `sent` covers all attempts.
 */
export function dispatch(call: Call, context: Context, ended?: () => void): Promise<ApiResponse<unknown>> {
  return new Promise((resolve, reject) => {
    const deadline = startDeadline(call, call.timeout ?? context.timeout)
    const plan = planCall(call, context)
    const baseUrls = plan.breaker.order()
    begin({
      onEnd,
      before: undefined,
      call,
      context,
      deadline,
      plan,
      baseUrls,
      probing: plan.breaker.avoids(baseUrls[0] ?? ''),
      resolve,
      reject,
      ended,
      number: 0,
      spared: 0,
      sent: false,
      at: 0,
      url: '',
      step: 'sealing',
      sendingSince: 0,
      file: undefined,
      observation: undefined,
      over: true,
    })
  })
}

/** The next attempt: seal → send → open. */
function begin(run: Run): void {
  const { call, context, deadline, plan, baseUrls } = run
  run.number += 1
  run.url = baseUrls[run.at % baseUrls.length] ?? ''
  run.step = 'sealing'
  run.file = undefined
  run.over = false
  try {
    const { traits, path, repeatable } = plan
    const baseUrl = call.baseUrl ?? context.baseUrlOf(run.url)
    const attempt: Attempt = { call, traits, path, repeatable, baseUrl, number: run.number, deadline }
    run.observation = context.observer.begin(attempt)
    if ('error' in plan) return void fail(run, plan.error)
    const end = deadline.ended()
    if (end) return void fail(run, lateError(run, end))
    deadline.listen(run) // before the attempt waits for anything, so that it hears last that the call has ended
    if (traits.redirect && plan.protocol.pageOf) settle(run, plan.protocol.pageOf(attempt))
    else {
      plan.protocol.seal(attempt).then(
        (sealed) => send(run, plan, sealed, attempt),
        (error: unknown) => fail(run, error),
      )
    }
  } catch (error) {
    fail(run, error)
  }
}

function send(run: Run, plan: Plan, sealed: Sealed, attempt: Attempt): void {
  if (run.over) return
  try {
    run.observation?.sealed()
    run.step = 'sending'
    run.sendingSince = elapsed()
    const connectWithin = canMoveOn(run) ? Math.min(CONNECT_MS, run.deadline.left() / 3) : CONNECT_MS
    run.context.transport.send(sealed.request, connectWithin).then(
      (reply) => open(run, plan, reply, sealed, attempt),
      (error: unknown) => fail(run, error),
    )
  } catch (error) {
    fail(run, error)
  }
}

function open(run: Run, { protocol }: Plan, reply: WireResponse, sealed: Sealed, attempt: Attempt): void {
  if (run.over) return void leave(reply.stream)
  try {
    run.step = 'opening'
    run.observation?.answered()
    run.file = reply.stream
    settle(run, protocol.open(reply, sealed, attempt))
  } catch (error) {
    fail(run, error)
  }
}

function settle(run: Run, answer: ApiResponse<unknown> | Promise<ApiResponse<unknown>>): void {
  if (!(answer instanceof Promise)) return void succeed(run, answer)
  answer.then(
    (found) => succeed(run, found),
    (error: unknown) => fail(run, error),
  )
}

function succeed(run: Run, answer: ApiResponse<unknown>): void {
  if (run.over) return
  run.over = true
  try {
    const { deadline, plan, file, url, step } = run
    deadline.leave(run)
    run.observation?.succeed(answer)
    if (!file) deadline.stop()
    if (step === 'opening') plan.breaker.report(url, true) // the page of a browser is made here
    run.ended?.()
    run.resolve(answer)
  } catch (problem) {
    refuse(run, problem) // nothing else would end the call
  }
}

/** The end of an attempt, and of its call unless it may be repeated. */
function fail(run: Run, error: unknown): void {
  if (run.over) return
  run.over = true
  try {
    const wait = waitAfter(run, error)
    if (wait === undefined) return void refuse(run, error)
    run.context.pause(wait, run.deadline).then(
      (isTime) => {
        if (isTime) begin(run)
        else refuse(run, error)
      },
      (problem: unknown) => refuse(run, problem),
    )
  } catch (problem) {
    refuse(run, problem) // as above
  }
}

/** Milliseconds until the next attempt after one that has failed; `undefined` when there is none. */
function waitAfter(run: Run, error: unknown): number | undefined {
  const { call, context, deadline, plan, step, url, number } = run
  deadline.leave(run)
  leave(run.file) // nobody else will read it
  run.observation?.fail(error)
  const unconnected = isUnconnected(error, step)
  if (step === 'opening' || (step === 'sending' && !unconnected)) run.sent = true
  if (step === 'opening') plan.breaker.report(url, true)
  else if (unconnected && isTelling(error, run)) plan.breaker.report(url, false)
  if (unconnected && isProbe(run)) run.spared = 1
  const policy = retryPolicy(call.retry, context.attempts, plan.repeatable)
  const verdict = judge(error, step, number - run.spared, policy)
  if (!verdict.again) return undefined
  if (verdict.next) run.at += 1
  return verdict.wait
}

/** The end of a call that has failed. */
function refuse(run: Run, error: unknown): void {
  run.deadline.stop()
  run.ended?.()
  run.reject(withHistory(error, run.sent, run.step))
}

/** The end of the time of a call. Where its attempt waits, there is a more exact error, which is given one turn to come. */
function onEnd(this: Run, end: End): void {
  nextTurn(() => fail(this, lateError(this, end)))
}

function lateError({ call, plan, deadline, step }: Run, end: End): TransportError {
  return endedError({ subject: call.subject, repeatable: plan.repeatable }, end, deadline.timeout, step !== 'sealing')
}

function isProbe({ probing, number }: Run): boolean {
  return probing && number === 1
}

/** Whether another base URL could be tried if this one cannot be reached. */
function canMoveOn(run: Run): boolean {
  const { call, context, plan, baseUrls, number, spared } = run
  if (baseUrls.length <= 1) return false
  return isProbe(run) || number - spared < retryPolicy(call.retry, context.attempts, plan.repeatable).attempts
}

/** Whether a call without a connection says something about the base URL: it may have ended before it could connect. */
function isTelling({ reason }: TransportError, { sendingSince, deadline }: Run): boolean {
  return reason === 'network' || elapsed() - sendingSince >= Math.min(TELLING_MS, deadline.timeout / 3)
}
