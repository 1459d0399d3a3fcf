import type { Call } from '../call/call.js'
import { nextTurn } from '../platform/next-turn.js'
import { endedError } from '../transport/error.js'
import type { Deadline, End } from '../transport/transport.js'

type Listener = (end: End) => void

/** A deadline with its state. Its methods are shared by all, since every call has one. */
interface State extends Deadline {
  endsAt: number
  end: End | undefined
  stopped: boolean
  timer: ReturnType<typeof setTimeout> | undefined
  /** Of the caller. */
  given: AbortSignal | undefined
  onAbort: (() => void) | undefined
  controller: AbortController | undefined
  listeners: Listener[]
}

/**
 * The deadline of one call, measured from the start of the call.
 *
 * @param timeout Milliseconds.
 */
export function startDeadline({ started, signal }: Pick<Call, 'started' | 'signal'>, timeout: number): Deadline {
  const endsAt = started + timeout
  const deadline = {
    __proto__: METHODS,
    timeout,
    endsAt,
    end: undefined,
    stopped: false,
    timer: undefined,
    given: signal,
    onAbort: undefined,
    controller: undefined,
    listeners: [],
  } as unknown as State // with the methods of its prototype; an object that gets its fields later takes twice the memory
  deadline.timer = setTimeout(onTimeout, Math.max(0, endsAt - performance.now()), deadline)
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
  while (deadline.listeners.length > 0) deadline.listeners.pop()?.(ended)
}

const METHODS: Omit<Deadline, 'timeout'> & ThisType<State> = {
  left() {
    return this.endsAt - performance.now()
  },
  ended() {
    if (!this.end && performance.now() >= this.endsAt) onTimeout(this)
    return this.end
  },
  get signal() {
    const deadline = this as State // an accessor has no other type for it
    deadline.controller ??= new AbortController()
    if (deadline.end && !deadline.controller.signal.aborted) deadline.controller.abort(reasonOf(deadline.end))
    return deadline.controller.signal
  },
  onEnd(listener) {
    if (this.end) listener(this.end)
    else this.listeners.push(listener)
  },
  offEnd(listener) {
    const { listeners } = this
    if (listeners.at(-1) === listener) return void listeners.pop()
    const at = listeners.lastIndexOf(listener)
    if (at >= 0) listeners.splice(at, 1)
  },
  race(work, late) {
    return new Promise((resolve, reject) => {
      if (this.end) return reject(late(this.end))
      // Registered before the work starts, so that the listeners of the work itself run first.
      const onEnd = (ended: End): void => nextTurn(() => reject(late(ended)))
      this.listeners.push(onEnd)
      const fail = (error: unknown): void => {
        this.offEnd(onEnd)
        reject(error)
      }
      try {
        work().then((value) => {
          this.offEnd(onEnd)
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
        this.offEnd(onEnd)
        resolve(true)
      }, milliseconds)
      const onEnd = (): void => {
        clearTimeout(awake)
        resolve(false)
      }
      this.onEnd(onEnd)
    })
  },
  restart() {
    if (this.stopped) return
    this.endsAt = performance.now() + this.timeout
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
