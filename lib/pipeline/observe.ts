import { channel } from 'node:diagnostics_channel'
import type { ErrorEvent, Hooks, RequestEvent, ResponseEvent } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'

/** Watches the attempts of one client, for its own hooks and for subscribers of the process-wide channels. */
export interface Observer {
  /** Reports that an attempt begins, and watches it; `undefined` when nobody listens, so that nothing is made in vain. */
  begin(attempt: Pick<Attempt, 'call' | 'number' | 'entry'>): Observation | undefined
}

/** One attempt that somebody listens to. The time of each step is taken when the step ends. */
export interface Observation {
  sealed(): void
  answered(): void
  /** Reports the success, after which nothing else is reported. */
  succeed(answer: Pick<ResponseEvent, 'status' | 'requestId' | 'verified'>): void
  /** Reports the failure, after which nothing else is reported. */
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
    begin: ({ call: { method, template }, number, entry }) => {
      if (!hasHooks && !request.hasSubscribers && !response.hasSubscribers && !error.hasSubscribers) return undefined
      const event: RequestEvent = { method, template, attempt: number, baseUrl: entry.baseUrl }
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
  // A step that was not reached took no time; the one that failed took all that was left.
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

/** A hook that fails must not make a payment fail: the process gets a warning instead. */
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
