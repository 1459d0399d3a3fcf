import { channel } from 'node:diagnostics_channel'
import type { ErrorEvent, Hooks, RequestEvent, ResponseEvent } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'

/** Reports the attempts of one client to its hooks and to subscribers of the process-wide diagnostics channels. */
export interface Observer {
  /** Reports the start of an attempt and returns its observation; `undefined` when nothing listens, to save the work. */
  begin(attempt: Pick<Attempt, 'call' | 'number' | 'baseUrl'>): Observation | undefined
}

/** The observation of one attempt. Each step's duration is measured when the step ends. */
export interface Observation {
  sealed(): void
  answered(): void
  /** Reports success, as the last event of the attempt. */
  succeed(answer: Pick<ResponseEvent, 'status' | 'requestId' | 'verified'>): void
  /** Reports failure, as the last event of the attempt. */
  fail(error: unknown): void
}

const CHANNELS = {
  request: channel('wechatpay-chain:request'),
  response: channel('wechatpay-chain:response'),
  error: channel('wechatpay-chain:error'),
}

export function createObserver({ onRequest, onResponse, onError }: Hooks): Observer {
  const hasHooks = onRequest !== undefined || onResponse !== undefined || onError !== undefined
  const { request, response, error } = CHANNELS
  return {
    begin: ({ call: { method, template }, number, baseUrl }) => {
      if (!hasHooks && !request.hasSubscribers && !response.hasSubscribers && !error.hasSubscribers) return undefined
      const event: RequestEvent = { method, template, attempt: number, baseUrl: baseUrl.url }
      const observation = observe(event, {
        succeed: (outcome) => report(outcome, response, onResponse),
        fail: (outcome) => report(outcome, error, onError),
      })
      report(event, request, onRequest)
      return observation
    },
  }
}

interface Listeners {
  succeed(event: ResponseEvent): void
  fail(event: ErrorEvent): void
}

function observe(event: RequestEvent, listeners: Listeners): Observation {
  const begun = performance.now()
  let sealed: number | undefined
  let answered: number | undefined
  // A step that was not reached took no time; the step that failed took the rest.
  const durations = () => {
    const ended = performance.now()
    return {
      sealing: (sealed ?? ended) - begun,
      waiting: sealed === undefined ? 0 : (answered ?? ended) - sealed,
      opening: answered === undefined ? 0 : ended - answered,
    }
  }
  return {
    sealed: () => {
      sealed = performance.now()
    },
    answered: () => {
      answered = performance.now()
    },
    succeed: ({ status, requestId, verified }) =>
      listeners.succeed({ ...event, status, requestId, verified, durations: durations() }),
    fail: (error) => listeners.fail({ ...event, error, durations: durations() }),
  }
}

/** Calls a hook. An exception in it must not fail a payment, so it becomes a warning of the process. */
function report<E>(event: E, target: ReturnType<typeof channel>, hook: ((event: E) => unknown) | undefined): void {
  if (target.hasSubscribers) target.publish(event)
  if (!hook) return
  try {
    const returned = hook(event)
    if (returned instanceof Promise) returned.catch(warn)
  } catch (error) {
    warn(error)
  }
}

function warn(error: unknown): void {
  const reason = error instanceof Error ? error.message : typeof error
  process.emitWarning(`a hook of wechatpay-chain threw: ${reason}`, { code: 'WECHATPAY_HOOK' })
}
