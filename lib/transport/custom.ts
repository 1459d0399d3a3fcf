import type { ClientCertificate, Transport, TransportResponse } from '../../types/core.js'
import { ConfigError, TransportError } from '../errors.js'
import { type Following, follow } from '../platform/follow.js'
import { onClosed, toStream } from '../platform/stream.js'
import { collect } from './collect.js'
import {
  connectionProblem,
  endedError,
  errorCode,
  outcomeOf,
  sizeProblem,
  transportError,
  withoutBytes,
} from './error.js'
import type { WireRequest, WireResponse, WireTransport } from './transport.js'

/**
 * A transport that sends through the caller's own one.
 *
 * A failure counts as sent unless its error has `sent: false`. The caller's transport stays open on `close`, because it
 * may be shared.
 */
export function customTransport(transport: Transport, certificate?: ClientCertificate): WireTransport {
  return {
    send: async (request) => {
      const { deadline } = request
      const late = deadline.ended()
      if (late) throw endedError(request, late, deadline.timeout, false)
      const left = request.stream ? follow(deadline.signal()) : undefined // aborted by the reader of the file, too
      const reply = await deadline.race(
        () => answerOf(transport, request, certificate, left?.signal ?? deadline.signal()),
        (end) => endedError(request, end, deadline.timeout, true),
      )
      return take(reply, request, left)
    },
    close: async () => undefined,
  }
}

async function answerOf(
  transport: Transport,
  request: WireRequest,
  certificate: ClientCertificate | undefined,
  signal: AbortSignal,
): Promise<TransportResponse> {
  const { method, origin, target, headers, body, stream } = request
  let answer: Promise<TransportResponse>
  try {
    const presented = request.clientCertificate ? { clientCertificate: certificate } : {}
    answer = transport.send({ method, url: origin + target, headers, body, signal, stream, ...presented })
  } catch (cause) {
    throw misfit(request, `threw ${errorCode(cause)} instead of returning a promise`, cause)
  }
  try {
    return await answer
  } catch (error) {
    throw failed(request, error)
  }
}

/** The error of a request without an answer; `sent` comes from the transport's error. */
function failed(request: WireRequest, error: unknown): TransportError {
  const { deadline } = request
  const sent = !(
    typeof error === 'object' &&
    error !== null &&
    Object.hasOwn(error, 'sent') &&
    (error as { sent: unknown }).sent === false
  )
  const end = deadline.ended()
  if (end) return endedError(request, end, deadline.timeout, sent)
  if (error instanceof TransportError) return transportError(request, error.reason, error.message, sent, error.cause)
  return broken(request, error, sent)
}

function broken(request: WireRequest, error: unknown, sent: boolean): TransportError {
  return transportError(request, 'network', connectionProblem(request, error), sent, withoutBytes(error))
}

/** An answer in the form that the client uses, once its shape is checked. */
async function take(
  answer: TransportResponse,
  request: WireRequest,
  left: Following | undefined,
): Promise<WireResponse> {
  if (!isAnswer(answer)) {
    throw misfit(request, 'returned an answer without `status`, `headers` and `body` of the right types', undefined)
  }
  const { status, headers, body } = answer
  const { deadline, maxResponseSize, stream } = request
  const tooLarge = () => transportError(request, 'size', sizeProblem(maxResponseSize), true, undefined)
  if (body instanceof Uint8Array) {
    if (body.length > maxResponseSize && !stream) throw tooLarge()
    return { status, headers, body }
  }
  if (left && status >= 200 && status < 300) {
    let isWhole = false
    const content = paced(body, request, () => {
      isWhole = true
    })
    const file = toStream(content)
    deadline.suspend() // until somebody reads it
    onClosed(file, () => {
      deadline.stop()
      if (!isWhole) left.abort() // a body that nobody has begun to read hears of it in no other way
    })
    return { status, headers, body: new Uint8Array(), stream: file }
  }
  const whole = () =>
    collect(body, maxResponseSize, tooLarge).catch((error: unknown) => {
      throw error instanceof TransportError ? error : broken(request, error, true)
    })
  const bytes = await deadline.race(whole, (end) => endedError(request, end, deadline.timeout, true))
  return { status, headers, body: bytes }
}

/** The bytes of a file; the timeout of the call bounds the wait for each piece. */
async function* paced(
  body: AsyncIterable<Uint8Array>,
  request: WireRequest,
  onEnd: () => void,
): AsyncGenerator<Uint8Array> {
  const { deadline } = request
  const iterator = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      deadline.restart()
      const next = () =>
        iterator.next().catch((error: unknown) => {
          throw broken(request, error, true)
        })
      const { done, value } = await deadline.race(next, (end) => endedError(request, end, deadline.timeout, true))
      deadline.suspend()
      if (done) return onEnd()
      yield value
    }
  } finally {
    deadline.stop()
    void iterator.return?.().catch(() => undefined) // the reader is gone, so its failure has no effect
  }
}

function isAnswer(answer: unknown): boolean {
  if (typeof answer !== 'object' || answer === null) return false
  const { status, headers, body } = answer as Partial<TransportResponse> // each part is looked at
  const isStream = typeof body === 'object' && body !== null && Symbol.asyncIterator in body
  const isBody = body instanceof Uint8Array || isStream
  return Number.isInteger(status) && typeof headers === 'object' && headers !== null && isBody
}

/** The error of a transport that breaks its contract: a retry would not help, and whether it has sent is unknown. */
function misfit({ subject, repeatable }: WireRequest, problem: string, cause: unknown): ConfigError {
  return new ConfigError(`${subject}: the configured \`transport\` ${problem}; ${outcomeOf(repeatable, true)}`, {
    cause,
  })
}
