import type { Dispatcher } from 'undici'
import { ConfigError, type TransportError, type TransportReason } from '../errors.js'
import { connectionProblem, endedError, errorCode, outcomeOf, transportError, withoutBytes } from './error.js'
import { provesUnsent } from './evidence.js'
import { bytesSink, type Exchange, fileSink, type Sink } from './sinks.js'
import type { Listener, WireRequest, WireResponse } from './transport.js'

/** A dispatcher, and what is known of it. */
export interface Sender {
  readonly dispatcher: Dispatcher
  /** Whether it calls `onRequestStart` before it writes a request, so that a request without that call was not sent. */
  announces: boolean
  /** Host and port of the configured proxy. */
  readonly proxy?: string | undefined
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
    const state = newState(request, sender, resolve, reject)
    deadline.listen(state)
    deadline.ended() // tells the state when the time is over; a timer may be late
    if (state.over) return
    send(state)
    if (state.over || state.started || connectWithin === undefined || connectWithin >= deadline.left()) return
    // Timers run before sockets in a turn of a busy event loop, so the connection gets one more turn.
    state.connecting = setTimeout(() => setImmediate(unconnected, state, connectWithin), connectWithin)
  })
}

/** One request on its way. Its methods find it as `this`. */
interface State extends Exchange, Listener {
  readonly sender: Sender
  controller: Dispatcher.DispatchController | undefined
  connecting: NodeJS.Timeout | undefined
  sink: Sink | undefined
  started: boolean
  over: boolean
  dispatched: boolean
}

const METHODS: Pick<State, 'onEnd' | 'fail' | 'resume' | 'cancel'> & ThisType<State> = {
  onEnd(ended) {
    if (finish(this)) end(this, endedError(this.request, ended, this.request.deadline.timeout, isSent(this)))
  },
  fail(reason, problem, cause) {
    fail(this, reason, problem, cause)
  },
  resume() {
    this.controller?.resume()
  },
  cancel(error) {
    if (finish(this)) this.controller?.abort(error ?? new Error('the reader of the file has stopped'))
  },
}

function newState(
  request: WireRequest,
  sender: Sender,
  resolve: Exchange['resolve'],
  reject: Exchange['reject'],
): State {
  const { onEnd, fail, resume, cancel } = METHODS
  return {
    onEnd,
    fail,
    resume,
    cancel,
    request,
    sender,
    resolve,
    reject,
    before: undefined,
    controller: undefined,
    connecting: undefined,
    sink: undefined,
    started: false,
    over: false,
    dispatched: false,
  }
}

/** What is told of the request. Functions of its own, since an interceptor may copy them one by one. */
function handlerOf(state: State): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (starting) => {
      try {
        state.controller = starting
        state.sender.announces = true
        state.request.deadline.ended() // an expired request must not be sent
        if (state.over) return starting.abort(new Error('the call has ended'))
        state.started = true
        if (state.connecting) clearTimeout(state.connecting)
      } catch (error) {
        broken(state, error)
      }
    },
    onResponseStart: (answering, status, headers) => {
      try {
        state.started = true
        if (state.over || status < 200) return
        if (typeof headers !== 'object' || headers === null) throw new TypeError('an answer without headers')
        state.controller = answering
        const open = state.request.stream && status < 300 ? fileSink : bytesSink
        state.sink = open(state, status, headers)
      } catch (error) {
        broken(state, error)
      }
    },
    onResponseData: (answering, chunk) => {
      try {
        state.started = true
        if (state.over) return
        if (!(chunk instanceof Uint8Array)) throw new TypeError('a chunk is not bytes')
        if (state.sink?.take(chunk) === false) answering.pause()
      } catch (error) {
        broken(state, error)
      }
    },
    onResponseEnd: () => {
      try {
        state.started = true
        if (!state.sink) throw new TypeError('an answer ended before it began')
        if (finish(state)) state.sink.end()
      } catch (error) {
        broken(state, error)
      }
    },
    onResponseError: (_, error: unknown) => {
      try {
        fail(state, 'network', connectionProblem(state.request, error, state.sender.proxy), withoutBytes(error))
      } catch (problem) {
        broken(state, problem)
      }
    },
  }
}

/** A dispatcher that breaks its contract ends the call, and nothing else. */
function broken(state: State, error: unknown): void {
  fail(state, 'network', `the dispatcher does not keep to the interface of undici 7 (${errorCode(error)})`, error)
}

function send(state: State): void {
  const { request, sender } = state
  try {
    state.dispatched = true
    sender.dispatcher.dispatch(
      {
        origin: request.origin,
        path: request.target,
        method: request.method,
        headers: request.headers as Record<string, string>, // undici does not write to them
        body: request.body ?? null,
      },
      handlerOf(state),
    )
  } catch (error) {
    const code = errorCode(error)
    if (state.started || code.startsWith('UND_'))
      fail(state, 'network', `the request could not be dispatched (${code})`, error)
    else if (finish(state)) state.reject(misfit(request, code, error, isSent(state, error)))
  }
}

function isSent({ started, dispatched, sender }: State, error?: unknown): boolean {
  return started || (dispatched && !sender.announces && !provesUnsent(error))
}

/** Whether this ends the exchange; `false` when it had ended before. */
function finish(state: State): boolean {
  if (state.over) return false
  state.over = true
  if (state.connecting) clearTimeout(state.connecting)
  state.request.deadline.leave(state)
  return true
}

function end({ sink, reject, controller }: State, error: TransportError): void {
  if (sink) sink.fail(error)
  else reject(error)
  controller?.abort(error)
}

function fail(state: State, reason: TransportReason, problem: string, cause?: unknown): void {
  if (finish(state)) end(state, transportError(state.request, reason, problem, isSent(state, cause), cause))
}

function unconnected(state: State, connectWithin: number): void {
  if (state.started) return
  const { host } = new URL(state.request.origin)
  fail(state, 'network', `no connection to ${host} within ${Math.round(connectWithin)} ms`)
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
