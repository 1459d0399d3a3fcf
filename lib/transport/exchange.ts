import type { Dispatcher } from 'undici'
import { ConfigError, type TransportReason } from '../errors.js'
import { endedError, errorCode, outcomeOf, transportError, withoutBytes } from './error.js'
import { provesUnsent } from './evidence.js'
import { bytesSink, fileSink, type Sink } from './sinks.js'
import type { End, WireRequest, WireResponse } from './transport.js'

/** A dispatcher, and what is known of it. */
export interface Sender {
  readonly dispatcher: Dispatcher
  /** Whether it calls `onRequestStart` before it writes a request, so that a request without that call was not sent. */
  announces: boolean
}

/**
 * Sends one request once.
 *
 * `sent` of an error is `false` only when it is certain: the dispatcher announces the start of a request and has not done so,
 * or the error itself occurs only before the first byte.
 *
 * @param connectWithin Milliseconds in which the request must have a connection. `undefined`: it may wait, for example for a
 * place in the pool of the caller's dispatcher.
 */
export function exchange(request: WireRequest, sender: Sender, connectWithin?: number): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const { deadline } = request
    let controller: Dispatcher.DispatchController | undefined
    let connecting: NodeJS.Timeout | undefined
    let sink: Sink | undefined
    let started = false
    let over = false
    let dispatched = false

    const isSent = (error?: unknown): boolean => started || (dispatched && !sender.announces && !provesUnsent(error))
    const finish = (): boolean => {
      if (over) return false
      over = true
      clearTimeout(connecting)
      deadline.offEnd(onEnd)
      return true
    }
    const end = (error: ReturnType<typeof transportError>): void => {
      if (sink) sink.fail(error)
      else reject(error)
      controller?.abort(error)
    }
    const fail = (reason: TransportReason, problem: string, cause?: unknown): void => {
      if (finish()) end(transportError(request, reason, problem, isSent(cause), cause))
    }
    const onEnd = (ended: End): void => {
      if (finish()) end(endedError(request, ended, deadline.timeout, isSent()))
    }
    const cancel = (error: Error | null): void => {
      if (finish()) controller?.abort(error ?? new Error('the reader of the file has stopped'))
    }
    /** Runs one event. A dispatcher that breaks its contract ends the call, and nothing else. */
    const on = (event: () => void): void => {
      try {
        event()
      } catch (error) {
        fail('network', `the dispatcher does not keep to the interface of undici 7 (${errorCode(error)})`, error)
      }
    }
    deadline.onEnd(onEnd)
    deadline.ended() // calls `onEnd` when the time is over; a timer may be late
    if (over) return

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart: (starting) =>
        on(() => {
          controller = starting
          sender.announces = true
          deadline.ended() // an expired request must not be sent
          if (over) return starting.abort(new Error('the call has ended'))
          started = true
          clearTimeout(connecting)
        }),
      onResponseStart: (answering, status, headers) =>
        on(() => {
          started = true
          if (over || status < 200) return
          if (typeof headers !== 'object' || headers === null) throw new TypeError('an answer without headers')
          const head = { status, headers }
          const resume = () => answering.resume()
          const openSink = request.stream && status < 300 ? fileSink : bytesSink
          sink = openSink({ request, head, resolve, reject, fail, resume, cancel })
        }),
      onResponseData: (answering, chunk) =>
        on(() => {
          started = true
          if (over) return
          if (!(chunk instanceof Uint8Array)) throw new TypeError('a chunk is not bytes')
          if (sink?.take(chunk) === false) answering.pause()
        }),
      onResponseEnd: () =>
        on(() => {
          started = true
          if (!sink) throw new TypeError('an answer ended before it began')
          if (finish()) sink.end()
        }),
      onResponseError: (_, error: unknown) =>
        on(() => fail('network', `the connection failed (${errorCode(error)})`, withoutBytes(error))),
    }
    try {
      dispatched = true
      sender.dispatcher.dispatch(
        {
          origin: request.origin,
          path: request.target,
          method: request.method,
          headers: request.headers as Record<string, string>, // undici does not write to them
          body: request.body ?? null,
        },
        handler,
      )
    } catch (error) {
      const code = errorCode(error)
      if (started || code.startsWith('UND_')) fail('network', `the request could not be dispatched (${code})`, error)
      else if (finish()) reject(misfit(request, code, error, isSent(error)))
    }
    if (over || started || connectWithin === undefined || connectWithin >= deadline.left()) return
    const unconnected = (): void => {
      if (!started) fail('network', `no connection within ${Math.round(connectWithin)} ms`)
    }
    // Timers run before sockets in a turn of a busy event loop, so the connection gets one more turn.
    connecting = setTimeout(() => setImmediate(unconnected), connectWithin)
  })
}

/** The error of an unusable dispatcher, which throws anything but an error of undici: a retry would not help. */
function misfit({ subject, repeatable }: WireRequest, code: string, cause: unknown, sent: boolean): ConfigError {
  const outcome = outcomeOf(repeatable, sent)
  return new ConfigError(
    `${subject}: the dispatcher threw ${code} instead of sending; pass a Dispatcher of undici 7 ` +
      `(or set \`transport\`, where the runtime has no such undici). ${outcome.charAt(0).toUpperCase()}${outcome.slice(1)}`,
    { cause },
  )
}
