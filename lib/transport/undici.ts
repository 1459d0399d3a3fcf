import type { Readable } from 'node:stream'
import { Agent, type Dispatcher } from 'undici'
import { ConfigError, type TransportReason } from '../errors.js'
import { endedError, errorCode, transportError, withoutBytes } from './error.js'
import { bytesSink, fileSink, type Sink } from './sinks.js'
import type { End, WireRequest, WireResponse, WireTransport } from './transport.js'

/** The gateway drops a socket that is idle for 8 s; ours goes sooner, so that no request meets a closing one. */
const IDLE_MS = 6_000

const CONNECT_MS = 10_000

/**
 * Sends requests through undici.
 *
 * `dispatch` rather than `request`: its `onRequestStart` says whether bytes may have left, and nothing is allocated
 * for streams that nobody reads. It never follows a redirect and never sends twice.
 *
 * @param dispatcher The caller's own, which stays open on `close`. Default: a pool of keep-alive sockets.
 */
export function undiciTransport(dispatcher?: Dispatcher): WireTransport {
  const own = dispatcher
    ? undefined
    : new Agent({
        allowH2: false,
        connect: { timeout: CONNECT_MS },
        keepAliveTimeout: IDLE_MS,
        keepAliveMaxTimeout: IDLE_MS,
        // The call's own timeout covers these.
        headersTimeout: 0,
        bodyTimeout: 0,
      })
  const used = dispatcher ?? (own as Agent) // one of the two is there
  const open = new Set<Readable>()
  const sendForFile = async (request: WireRequest): Promise<WireResponse> => {
    const reply = await exchange(request, used)
    const { stream } = reply
    if (stream) {
      open.add(stream)
      stream.once('close', () => open.delete(stream))
    }
    return reply
  }
  return {
    send: (request) => (request.stream ? sendForFile(request) : exchange(request, used)),
    close: async () => {
      // One that nobody has begun to read would be waited for without end.
      for (const file of open) if (!file.readableDidRead) file.destroy()
      await own?.close()
    },
  }
}

/** Sends one request. `sent` is true from the moment when undici begins to write it to a socket. */
function exchange(request: WireRequest, dispatcher: Dispatcher): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const { deadline } = request
    let controller: Dispatcher.DispatchController | undefined
    let sink: Sink | undefined
    let sent = false
    let over = false

    const finish = (): boolean => {
      if (over) return false
      over = true
      deadline.offEnd(onEnd)
      return true
    }
    const end = (error: ReturnType<typeof transportError>): void => {
      if (sink) sink.fail(error)
      else reject(error)
      controller?.abort(error)
    }
    const fail = (reason: TransportReason, problem: string, cause?: unknown): void => {
      if (finish()) end(transportError(request, reason, problem, sent, cause))
    }
    const onEnd = (ended: End): void => {
      if (finish()) end(endedError(request, ended, deadline.timeout, sent))
    }
    const cancel = (error: Error | null): void => {
      if (finish()) controller?.abort(error ?? new Error('the reader wants no more of the file'))
    }
    deadline.onEnd(onEnd)
    if (over) return

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started
        deadline.ended() // a timer may be late, and what is too late must not be sent
        if (over) started.abort(new Error('the call has ended'))
        else sent = true
      },
      onResponseStart(started, status, headers) {
        if (status < 200) return
        sent = true
        const resume = () => started.resume()
        const openSink = request.stream && status < 300 ? fileSink : bytesSink
        sink = openSink({ request, head: { status, headers }, resolve, reject, fail, resume, cancel })
      },
      onResponseData(started, chunk) {
        if (sink?.take(chunk) === false) started.pause()
      },
      onResponseEnd() {
        if (finish()) sink?.end()
      },
      onResponseError(_, error) {
        fail('network', `the connection failed (${errorCode(error)})`, withoutBytes(error))
      },
    }
    try {
      dispatcher.dispatch(
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
      if (sent || code.startsWith('UND_')) fail('network', `the request could not be dispatched (${code})`, error)
      else if (finish()) reject(misfit(request, code, error))
    }
  })
}

/** A dispatcher that throws anything but an error of undici is not one: trying again would not help. */
function misfit({ subject }: WireRequest, code: string, cause: unknown): ConfigError {
  return new ConfigError(
    `${subject}: the dispatcher threw ${code} instead of sending; a Dispatcher of undici 7 is wanted ` +
      '(where a runtime has no such undici, set `transport`). Nothing was sent',
    { cause },
  )
}
