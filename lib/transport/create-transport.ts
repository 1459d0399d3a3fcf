import { Agent, type Dispatcher } from 'undici'
import type { TransportReason } from '../errors.js'
import { errorCode, transportError, withoutBytes } from './error.js'
import type { Transport, WireHeaders, WireRequest, WireResponse } from './transport.js'
import { dispatchTo } from './undici-dispatch.js'
import { stream } from './undici-file.js'

/** The gateway drops a socket that is idle for 8 s; ours goes sooner, so that no request meets a closing one. */
const IDLE_MS = 6_000

const CONNECT_MS = 10_000

/**
 * Sends requests through undici. The only file that imports it.
 *
 * `dispatch` rather than `request`: its `onRequestStart` tells whether bytes may have left, and nothing is allocated
 * for streams that nobody reads. It never follows a redirect and never sends twice.
 *
 * @param dispatcher The caller's own, which stays open on `close`. Default: a pool of keep-alive sockets.
 */
export function createTransport(dispatcher?: Dispatcher): Transport {
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
  const open = new Set<WireResponse['stream']>()
  const sendForFile = async (request: WireRequest): Promise<WireResponse> => {
    const reply = await stream(request, used)
    if (reply.stream) open.add(reply.stream)
    reply.stream?.once('close', () => open.delete(reply.stream))
    return reply
  }
  return {
    send: (request) => (request.stream ? sendForFile(request) : send(request, used)),
    close: async () => {
      // One that nobody has begun to read would be waited for without end.
      for (const file of open) if (!file?.readableDidRead) file?.destroy()
      await own?.close()
    },
  }
}

function send(request: WireRequest, dispatcher: Dispatcher): Promise<WireResponse> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let status = 0
    let headers: WireHeaders = {}
    let controller: Dispatcher.DispatchController | undefined
    let sent = false
    let settled = false

    const settle = (): boolean => {
      if (settled) return false
      settled = true
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', onAbort)
      return true
    }
    const fail = (reason: TransportReason, problem: string, cause?: unknown): void => {
      if (!settle()) return
      const error = transportError(request, reason, problem, sent, cause)
      reject(error)
      controller?.abort(error)
    }
    const onAbort = (): void => fail('aborted', 'aborted by its signal', request.signal?.reason)
    // What encrypting and waiting for a place to sign took is gone already.
    const left = request.timeout - (performance.now() - request.started)
    const timer = setTimeout(() => fail('timeout', `no answer within ${request.timeout} ms`), left)
    request.signal?.addEventListener('abort', onAbort, { once: true })
    if (request.signal?.aborted) return onAbort()

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started
        // Given up while it waited for a socket: it must not be sent any more.
        if (settled) started.abort(new Error('the call has ended'))
        else sent = true
      },
      onResponseStart(_, statusCode, received) {
        status = statusCode
        headers = received
      },
      onResponseData(_, chunk) {
        size += chunk.length
        if (size <= request.maxResponseSize) chunks.push(chunk)
        else fail('size', `the answer is larger than ${request.maxResponseSize} bytes (\`maxResponseSize\`)`)
      },
      onResponseEnd() {
        if (settle()) resolve({ status, headers, body: Buffer.concat(chunks, size) })
      },
      onResponseError(_, error) {
        fail('network', `the connection failed (${errorCode(error)})`, withoutBytes(error))
      },
    }
    dispatchTo(request, dispatcher, handler, fail)
  })
}
