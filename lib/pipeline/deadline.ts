import type { Call } from '../call/call.js'
import { nextTurn } from '../platform/next-turn.js'
import { endedError } from '../transport/error.js'
import type { Deadline, End } from '../transport/transport.js'

type Listener = (end: End) => void

/**
 * The deadline of one call, measured from the start of the call.
 *
 * @param timeout Milliseconds.
 */
export function startDeadline({ started, signal }: Pick<Call, 'started' | 'signal'>, timeout: number): Deadline {
  const listeners: Listener[] = []
  let endsAt = started + timeout
  let end: End | undefined
  let controller: AbortController | undefined
  let stopped = false

  const finish = (ended: End): void => {
    if (end || stopped) return
    end = ended
    stop()
    controller?.abort(reasonOf(ended))
    while (listeners.length > 0) listeners.pop()?.(ended)
  }
  const onTimeout = () => finish({ reason: 'timeout' })
  const onAbort = () => finish({ reason: 'aborted', cause: signal?.reason })
  const stop = (): void => {
    stopped = true
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }

  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(onTimeout, Math.max(0, endsAt - performance.now()))
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted) onAbort()

  const deadline: Deadline = {
    timeout,
    left: () => endsAt - performance.now(),
    ended: () => {
      if (!end && performance.now() >= endsAt) onTimeout()
      return end
    },
    get signal() {
      controller ??= new AbortController()
      if (end && !controller.signal.aborted) controller.abort(reasonOf(end))
      return controller.signal
    },
    onEnd: (listener) => {
      if (end) listener(end)
      else listeners.push(listener)
    },
    offEnd: (listener) => {
      const at = listeners.lastIndexOf(listener)
      if (at >= 0) listeners.splice(at, 1)
    },
    race: (work, late) =>
      new Promise((resolve, reject) => {
        if (end) return reject(late(end))
        // Registered before the work starts, so that the listeners of the work itself run first.
        const onEnd = (ended: End): void => nextTurn(() => reject(late(ended)))
        listeners.push(onEnd)
        work().then(
          (value) => {
            deadline.offEnd(onEnd)
            resolve(value)
          },
          (error) => {
            deadline.offEnd(onEnd)
            reject(error)
          },
        )
      }),
    pause: async (milliseconds) => {
      if (deadline.ended() || milliseconds >= deadline.left()) return false
      if (milliseconds === 0) return true
      return new Promise((resolve) => {
        const awake = setTimeout(() => {
          deadline.offEnd(onEnd)
          resolve(true)
        }, milliseconds)
        const onEnd = (): void => {
          clearTimeout(awake)
          resolve(false)
        }
        deadline.onEnd(onEnd)
      })
    },
    restart: () => {
      if (stopped) return
      endsAt = performance.now() + timeout
      clearTimeout(timer)
      timer = setTimeout(onTimeout, timeout)
    },
    suspend: () => {
      if (stopped) return
      endsAt = Number.POSITIVE_INFINITY
      clearTimeout(timer)
    },
    stop,
  }
  return deadline
}

/**
 * The result of work that is no call of its own, within a time limit.
 *
 * @throws {TransportError} `reason: 'timeout'` or `'aborted'`, with `sent: false`.
 */
export async function within<T>(
  {
    subject,
    timeout,
    signal,
  }: { readonly subject: string; readonly timeout: number; readonly signal?: AbortSignal | undefined },
  work: () => Promise<T>,
): Promise<T> {
  const deadline = startDeadline({ started: performance.now(), signal }, timeout)
  try {
    return await deadline.race(work, (end) => endedError({ subject, repeatable: true }, end, timeout, false))
  } finally {
    deadline.stop()
  }
}

/** The abort reason for a deadline: the one that `AbortSignal.timeout` gives, or that of the caller's signal. */
function reasonOf({ reason, cause }: End): unknown {
  return reason === 'timeout' ? new DOMException('the time of the call is over', 'TimeoutError') : cause
}
