import type { Readable } from 'node:stream'
import type { SecureContextOptions } from 'node:tls'
import { Agent, type Dispatcher } from 'undici'
import type { ClientCertificate } from '../../types/core.js'
import { ConfigError, type TransportReason } from '../errors.js'
import { certifiedDispatcher } from './certified.js'
import { endedError, errorCode, transportError, withoutBytes } from './error.js'
import { bytesSink, fileSink, type Sink } from './sinks.js'
import type { End, WireRequest, WireResponse, WireTransport } from './transport.js'

/** WeChat Pay closes a socket that is idle for 8 s. Ours is closed sooner, so that no request uses a closing one. */
const IDLE_MS = 6_000

const CONNECT_MS = 10_000

/**
 * A transport that sends through undici.
 *
 * It uses `dispatch` rather than `request`: `onRequestStart` shows whether bytes may have been sent, and no unused stream
 * is allocated. It never follows a redirect and never sends twice.
 *
 * @param dispatcher The caller's dispatcher, which stays open on `close`. Default: a pool of keep-alive sockets.
 * @param certificate Presented by the requests that ask for it, over sockets of their own.
 */
export function undiciTransport(dispatcher?: Dispatcher, certificate?: ClientCertificate): WireTransport {
  const own = dispatcher ? undefined : newAgent()
  const used = dispatcher ?? (own as Agent) // one of the two is there
  const secure = certificate && certifiedDispatcher(certificate, newAgent)
  const dispatcherOf = ({ clientCertificate }: WireRequest) =>
    clientCertificate && secure ? secure.dispatcher() : used
  const open = new Set<Readable>()
  const sendForFile = async (request: WireRequest): Promise<WireResponse> => {
    const reply = await exchange(request, dispatcherOf(request))
    const { stream } = reply
    if (stream) {
      open.add(stream)
      stream.once('close', () => open.delete(stream))
    }
    return reply
  }
  return {
    send: (request) => (request.stream ? sendForFile(request) : exchange(request, dispatcherOf(request))),
    close: async () => {
      // Without this, `close` would wait for an unread file forever.
      for (const file of open) if (!file.readableDidRead) file.destroy()
      await Promise.all([own?.close(), secure?.close()])
    },
  }
}

/** A pool of keep-alive sockets. */
function newAgent(tls: SecureContextOptions = {}): Agent {
  return new Agent({
    allowH2: false,
    connect: { timeout: CONNECT_MS, ...tls },
    keepAliveTimeout: IDLE_MS,
    keepAliveMaxTimeout: IDLE_MS,
    // Covered by the timeout of the call.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}

/** Sends one request. `sent` is true from the moment undici starts to write it to a socket. */
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
      if (finish()) controller?.abort(error ?? new Error('the reader of the file has stopped'))
    }
    deadline.onEnd(onEnd)
    if (over) return

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started
        deadline.ended() // a timer may be late, and an expired request must not be sent
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

/** The error of an unusable dispatcher, which throws anything but an error of undici: a retry would not help. */
function misfit({ subject }: WireRequest, code: string, cause: unknown): ConfigError {
  return new ConfigError(
    `${subject}: the dispatcher threw ${code} instead of sending; pass a Dispatcher of undici 7 ` +
      '(or set `transport`, where the runtime has no such undici). Nothing was sent',
    { cause },
  )
}
