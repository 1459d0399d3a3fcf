import { channel } from 'node:diagnostics_channel'
import type { Hooks, Observer, ResponseEvent } from './hooks.js'
import type { Call, Context } from './types.js'

const CHANNELS = {
  request: channel('wechatpay-chain:request'),
  response: channel('wechatpay-chain:response'),
  error: channel('wechatpay-chain:error'),
}

export function createObserver({ onRequest, onResponse, onError }: Hooks): Observer {
  return {
    request: (event) => tell(event, CHANNELS.request, onRequest),
    response: (event) => tell(event, CHANNELS.response, onResponse),
    error: (event) => tell(event, CHANNELS.error, onError),
  }
}

/**
 * What `steps` come to, with each step timed and the attempt told of.
 *
 * @param steps Calls `done` after each of sealing, waiting and opening.
 */
export async function observed<T extends Pick<ResponseEvent, 'status' | 'requestId' | 'verified'>>(
  { method, template }: Call,
  { observer }: Context,
  attempt: number,
  entry: string,
  steps: (done: () => void) => Promise<T>,
): Promise<T> {
  const event = { method, template, attempt, entry }
  const marks = [performance.now()]
  const durations = () => {
    const [sealing = 0, waiting = 0, opening = 0] = marks.slice(1).map((mark, index) => mark - (marks[index] ?? mark))
    return { sealing, waiting, opening }
  }
  observer.request(event)
  try {
    const answer = await steps(() => marks.push(performance.now()))
    const { status, requestId, verified } = answer
    observer.response({ ...event, status, requestId, verified, durations: durations() })
    return answer
  } catch (error) {
    marks.push(performance.now())
    observer.error({ ...event, error, durations: durations() })
    throw error
  }
}

/** A hook that throws must not make a payment fail; it is told of as a warning. */
function tell<E>(event: E, target: ReturnType<typeof channel>, hook: ((event: E) => void) | undefined): void {
  if (target.hasSubscribers) target.publish(event)
  if (!hook) return
  try {
    hook(event)
  } catch (error) {
    process.emitWarning(`a hook of wechatpay-chain threw: ${error}`, { code: 'WECHATPAY_HOOK' })
  }
}
