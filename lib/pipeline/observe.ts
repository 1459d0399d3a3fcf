import type { ErrorEvent, Hooks, RequestEvent, ResponseEvent } from '../../types/core.js'
import type { Attempt } from '../call/attempt.js'
import { contain } from '../contain.js'
import { type Channel, channelOf } from '../platform/channels.js'

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
  request: channelOf('wechatpay-chain:request'),
  response: channelOf('wechatpay-chain:response'),
  error: channelOf('wechatpay-chain:error'),
}

export function createObserver({ onRequest, onResponse, onError }: Hooks): Observer {
  const hasHooks = onRequest !== undefined || onResponse !== undefined || onError !== undefined
  const { request, response, error } = CHANNELS
  return {
    begin: ({ call: { method, template }, number, baseUrl }) => {
      if (!hasHooks && !request.hasSubscribers && !response.hasSubscribers && !error.hasSubscribers) return undefined
      const event: RequestEvent = { method, template: withoutQuery(template), attempt: number, baseUrl: baseUrl.url }
      const observation = observe(event, {
        succeed: (outcome) => report(outcome, response, onResponse, 'onResponse'),
        fail: (outcome) => report(outcome, error, onError, 'onError'),
      })
      report(event, request, onRequest, 'onRequest')
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

/** A template without the query that the caller may have written into it, which may hold a secret. */
function withoutQuery(template: string): string {
  return template.replace(/[?#].*$/s, '')
}

/** Reports an event. What a hook does must not fail a payment. */
function report<E>(event: E, target: Channel, hook: ((event: E) => unknown) | undefined, name: keyof Hooks): void {
  if (target.hasSubscribers) target.publish(event)
  if (hook) contain(name, () => hook(event))
}
