import { STATUS_CODES } from 'node:http'
import { type Dispatcher, errors } from 'undici'
import type { Answer } from '../world/exchange.js'

/** Milliseconds that undici waits for headers, and between the bytes of a body, unless it is told otherwise. */
const PATIENCE_MS = 300_000

/** Bytes that a handler is given at once: what a socket would bring. */
const CHUNK = 64 * 1024

/** A request that was dispatched, seen from the gateway. */
export interface Flow {
  /** Whether nobody waits any more: answered, failed or given up. */
  readonly ended: boolean
  /** Answers, late or in part where `wire` says so. Bytes are held back while the handler wants none. */
  answer(answer: Answer): Promise<void>
  /** Ends the request without a (whole) answer, as a broken connection would. */
  fail(error: Error): void
}

/**
 * Begins a request: its handler gets its controller, by which it may give it up.
 *
 * @param onEnd Called once nobody waits any more.
 */
export function beginFlow(
  { method, headersTimeout, bodyTimeout }: Dispatcher.DispatchOptions,
  handler: Dispatcher.DispatchHandler,
  onEnd: () => void,
): Flow {
  let timer: NodeJS.Timeout | undefined
  let ended = false
  let paused = false
  let reason: Error | null = null
  let goOn = (): void => undefined

  const end = (): void => {
    ended = true
    clearTimeout(timer)
    goOn()
    onEnd()
  }
  const fail = (error: Error): void => {
    if (ended) return
    end()
    handler.onResponseError?.(controller, error)
  }
  /** What a handler throws ends its request, and is told to it. */
  const tell = (step: () => void): void => {
    if (ended) return
    try {
      step()
    } catch (error) {
      fail(asError(error))
    }
  }
  const wait = (ms: number | null | undefined, expired: () => Error): void => {
    clearTimeout(timer)
    const patience = ms ?? PATIENCE_MS
    if (patience > 0) timer = setTimeout(() => fail(expired()), patience).unref()
  }
  const wanted = async (): Promise<void> => {
    while (paused && !ended) {
      clearTimeout(timer) // now the handler is waited for
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
    }
  }
  /** Resolves after so many milliseconds, or once nobody waits any more. */
  const delay = (ms: number): Promise<void> =>
    new Promise((resolve) => {
      const late = setTimeout(resolve, ms)
      goOn = () => {
        if (!ended) return
        clearTimeout(late)
        resolve()
      }
    })
  const controller: Dispatcher.DispatchController = {
    get aborted() {
      return reason !== null
    },
    get reason() {
      return reason
    },
    get paused() {
      return paused
    },
    rawHeaders: null,
    rawTrailers: null,
    abort: (error) => {
      if (ended) return
      reason = error ?? new errors.RequestAbortedError()
      fail(reason)
    },
    pause: () => {
      paused = true
    },
    resume: () => {
      paused = false
      goOn()
    },
  }

  wait(headersTimeout, () => new errors.HeadersTimeoutError())
  tell(() => handler.onRequestStart?.(controller, {}))
  return {
    get ended() {
      return ended
    },
    fail,
    answer: async ({ status, headers, body, file, wire = {} }) => {
      if (wire.delayMs !== undefined) await delay(wire.delayMs)
      if (wire.cut === 'before-answer') return fail(reset())
      const whole = method === 'HEAD' ? Buffer.of() : Buffer.from(file ?? body)
      const bytes = wire.cut === 'mid-body' ? whole.subarray(0, whole.length / 2) : whole
      const silence = () => wait(bodyTimeout, () => new errors.BodyTimeoutError())
      const names = Object.entries(headers)
      controller.rawHeaders = names.flat().map((text) => Buffer.from(text, 'latin1'))
      const lower = Object.fromEntries(names.map(([name, value]) => [name.toLowerCase(), value]))
      silence()
      tell(() => handler.onResponseStart?.(controller, status, lower, STATUS_CODES[status] ?? ''))
      for (let at = 0; at < bytes.length && !ended; at += CHUNK) {
        await wanted()
        silence()
        tell(() => handler.onResponseData?.(controller, bytes.subarray(at, at + CHUNK)))
      }
      await wanted()
      if (wire.cut) return fail(new errors.SocketError('other side closed'))
      if (ended) return
      end()
      try {
        handler.onResponseEnd?.(controller, {})
      } catch (error) {
        handler.onResponseError?.(controller, asError(error))
      }
    },
  }
}

/** What undici tells of a connection that was reset. */
function reset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
