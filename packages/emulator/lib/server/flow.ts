import { STATUS_CODES } from 'node:http'
import { type Dispatcher, errors } from 'undici'
import type { Answer } from '../world/exchange.js'

/** Default timeout of undici for headers and between the bytes of a body, in milliseconds. */
const PATIENCE_MS = 300_000

/** Size of the chunks for a handler in bytes, as from a socket. */
const CHUNK = 64 * 1024

/** A dispatched request, seen from the emulator. */
export interface Flow {
  /** Whether the request has ended: answered, failed or aborted. */
  readonly ended: boolean
  /** Sends an answer, late or in part as `wire` requires. Pauses while the handler is paused. */
  answer(answer: Answer): Promise<void>
  /** Ends the request without a complete answer, like a broken connection. */
  fail(error: Error): void
}

/**
 * The flow of a request. Its handler receives the controller, with which it can abort the request.
 *
 * @param onEnd Called once the request has ended.
 */
export function startFlow(
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
  /** An exception of the handler ends its request and is passed to `onResponseError`. */
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
      clearTimeout(timer) // waiting for the handler
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
    }
  }
  /** Resolves after the given milliseconds, or once the request has ended. */
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

/** The error that undici reports for a connection that was reset. */
function reset(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET', syscall: 'read' })
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
