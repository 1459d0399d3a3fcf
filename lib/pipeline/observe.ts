import { channel } from 'node:diagnostics_channel'
import type { Durations, ErrorEvent, Hooks, RequestEvent, ResponseEvent } from '../../types/core.js'
import type { Call } from '../call/call.js'

/**
 * Tells of the attempts of one client: to its own hooks, and to whoever subscribes to the process-wide channels. What is
 * told is made only when somebody listens.
 */
export interface Observer {
  request(make: () => RequestEvent): void
  response(make: () => ResponseEvent): void
  error(make: () => ErrorEvent): void
}

const CHANNELS = {
  request: channel('wechatpay-chain:request'),
  response: channel('wechatpay-chain:response'),
  error: channel('wechatpay-chain:error'),
}

export function createObserver({ onRequest, onResponse, onError }: Hooks): Observer {
  return {
    request: (make) => tell(make, CHANNELS.request, onRequest),
    response: (make) => tell(make, CHANNELS.response, onResponse),
    error: (make) => tell(make, CHANNELS.error, onError),
  }
}

/**
 * What `steps` come to, with each step timed and the attempt told of.
 *
 * @param steps Calls `done` after each of sealing, waiting and opening.
 */
export async function observed<T extends Pick<ResponseEvent, 'status' | 'requestId' | 'verified'>>(
  { method, template }: Call,
  observer: Observer,
  attempt: number,
  baseUrl: string,
  steps: (done: () => void) => Promise<T>,
): Promise<T> {
  const event = { method, template, attempt, baseUrl }
  const marks = [performance.now()]
  observer.request(() => event)
  try {
    const answer = await steps(() => marks.push(performance.now()))
    const { status, requestId, verified } = answer
    observer.response(() => ({ ...event, status, requestId, verified, durations: durationsOf(marks) }))
    return answer
  } catch (error) {
    marks.push(performance.now())
    observer.error(() => ({ ...event, error, durations: durationsOf(marks) }))
    throw error
  }
}

/** What lies between the marks. A step that was not reached has none, and took no time. */
function durationsOf([begun = 0, sealed = begun, answered = sealed, opened = answered]: readonly number[]): Durations {
  return { sealing: sealed - begun, waiting: answered - sealed, opening: opened - answered }
}

/** A hook that throws must not make a payment fail; it is told of as a warning. */
function tell<E>(make: () => E, target: ReturnType<typeof channel>, hook: ((event: E) => void) | undefined): void {
  if (!target.hasSubscribers && !hook) return
  const event = make()
  if (target.hasSubscribers) target.publish(event)
  if (!hook) return
  try {
    hook(event)
  } catch (error) {
    process.emitWarning(`a hook of wechatpay-chain threw: ${error}`, { code: 'WECHATPAY_HOOK' })
  }
}
