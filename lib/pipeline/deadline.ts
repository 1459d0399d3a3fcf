import type { Call } from '../call/call.js'
import { elapsed } from '../platform/elapsed.js'
import { nextTurn } from '../platform/next-turn.js'
import { endedError } from '../transport/error.js'
import type { Deadline, End, Listener } from '../transport/transport.js'

/** A deadline with its state. Its methods find it as `this`, since every call has one. */
interface State extends Deadline {
  endsAt: number
  end: End | undefined
  stopped: boolean
  timer: ReturnType<typeof setTimeout> | undefined
  /** Of the caller. */
  given: AbortSignal | undefined
  onAbort: (() => void) | undefined
  controller: AbortController | undefined
  /** The one that was added last. Each knows the one before it, so that none of them takes memory of its own. */
  listener: Listener | undefined
}

/**
 * The deadline of one call, measured from the start of the call.
 *
 * @param timeout Milliseconds.
 */
export function startDeadline({ started, signal }: Pick<Call, 'started' | 'signal'>, timeout: number): Deadline {
  const endsAt = started + timeout
  const { left, ended, signal: signalOf, listen, leave, race, pause, restart, suspend, stop, renew } = METHODS
  const deadline: State = {
    left,
    ended,
    signal: signalOf,
    listen,
    leave,
    race,
    pause,
    restart,
    suspend,
    stop,
    renew,
    timeout,
    endsAt,
    end: undefined,
    stopped: false,
    timer: undefined,
    given: signal,
    onAbort: undefined,
    controller: undefined,
    listener: undefined,
  }
  deadline.timer = setTimeout(onTimeout, Math.max(0, endsAt - elapsed()), deadline)
  if (signal) {
    deadline.onAbort = () => finish(deadline, { reason: 'aborted', cause: signal.reason })
    signal.addEventListener('abort', deadline.onAbort, { once: true })
    if (signal.aborted) deadline.onAbort()
  }
  return deadline
}

function onTimeout(deadline: State): void {
  finish(deadline, { reason: 'timeout' })
}

function finish(deadline: State, ended: End): void {
  if (deadline.end || deadline.stopped) return
  deadline.end = ended
  deadline.stop()
  deadline.controller?.abort(reasonOf(ended))
  for (let last = deadline.listener; last; last = deadline.listener) {
    deadline.listener = last.before
    last.onEnd(ended)
  }
}

/** A prototype would take longer to set than these to copy, and a closure each would take more memory. */
const METHODS: Omit<Deadline, 'timeout'> & ThisType<State> = {
  left() {
    return this.endsAt - elapsed()
  },
  ended() {
    if (!this.end && elapsed() >= this.endsAt) onTimeout(this)
    return this.end
  },
  signal() {
    this.controller ??= new AbortController()
    if (this.end && !this.controller.signal.aborted) this.controller.abort(reasonOf(this.end))
    return this.controller.signal
  },
  listen(listener) {
    if (this.end) return listener.onEnd(this.end)
    listener.before = this.listener
    this.listener = listener
  },
  leave(listener) {
    if (this.listener === listener) {
      this.listener = listener.before
      return
    }
    for (let at = this.listener; at; at = at.before) if (at.before === listener) at.before = listener.before
  },
  race(work, late) {
    return new Promise((resolve, reject) => {
      if (this.end) return reject(late(this.end))
      // Registered before the work starts, so that the listeners of the work itself run first.
      const listener: Listener = { onEnd: (ended) => nextTurn(() => reject(late(ended))), before: undefined }
      this.listen(listener)
      const fail = (error: unknown): void => {
        this.leave(listener)
        reject(error)
      }
      try {
        work().then((value) => {
          this.leave(listener)
          resolve(value)
        }, fail)
      } catch (error) {
        fail(error)
      }
    })
  },
  async pause(milliseconds) {
    if (this.ended() || milliseconds >= this.left()) return false
    if (milliseconds === 0) return true
    return new Promise((resolve) => {
      const awake = setTimeout(() => {
        this.leave(listener)
        resolve(true)
      }, milliseconds)
      const onEnd = (): void => {
        clearTimeout(awake)
        resolve(false)
      }
      const listener: Listener = { onEnd, before: undefined }
      this.listen(listener)
    })
  },
  restart() {
    if (this.stopped) return
    this.endsAt = elapsed() + this.timeout
    clearTimeout(this.timer)
    this.timer = setTimeout(onTimeout, this.timeout, this)
  },
  suspend() {
    if (this.stopped) return
    this.endsAt = Number.POSITIVE_INFINITY
    clearTimeout(this.timer)
  },
  stop() {
    this.stopped = true
    clearTimeout(this.timer)
    if (this.onAbort) this.given?.removeEventListener('abort', this.onAbort)
  },
  renew() {
    return startDeadline({ started: elapsed(), signal: this.given }, this.timeout)
  },
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
  const deadline = startDeadline({ started: elapsed(), signal }, timeout)
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
