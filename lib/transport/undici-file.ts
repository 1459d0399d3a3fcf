import { Readable } from 'node:stream'
import type { Dispatcher } from 'undici'
import type { TransportError, TransportReason } from '../errors.js'
import { errorCode, transportError, withoutBytes } from './error.js'
import type { WireHeaders, WireRequest, WireResponse } from './transport.js'
import { dispatchTo } from './undici-dispatch.js'

/** Bytes that wait between the socket and the reader. */
const WAITING_BYTES = 256 * 1024

/**
 * Sends a request whose answer is a file: resolves once its headers are here, with `stream`, whose back-pressure reaches
 * the socket. An answer that is not a success is taken into memory as any other. It never follows a redirect.
 *
 * `request.timeout` runs to the headers; from then on it bounds the time without a byte that the reader waits for.
 */
export async function stream(request: WireRequest, dispatcher: Dispatcher): Promise<WireResponse> {
  const { status, headers, body } = await start(request, dispatcher)
  if (status >= 200 && status < 300) return { status, headers, body: new Uint8Array(), stream: body }
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of body) {
    size += chunk.length
    if (size <= request.maxResponseSize) chunks.push(chunk)
    else {
      const problem = `the answer is larger than ${request.maxResponseSize} bytes (\`maxResponseSize\`)`
      throw transportError(request, 'size', problem, true, undefined)
    }
  }
  return { status, headers, body: Buffer.concat(chunks) }
}

interface Started {
  readonly status: number
  readonly headers: WireHeaders
  readonly body: Readable
}

function start(request: WireRequest, dispatcher: Dispatcher): Promise<Started> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | undefined
    let timer: NodeJS.Timeout | undefined
    let sent = false
    let ended = false

    const wait = (milliseconds: number): void => {
      clearTimeout(timer)
      if (!ended) timer = setTimeout(() => fail('timeout', `no answer within ${request.timeout} ms`), milliseconds)
    }
    const end = (): boolean => {
      if (ended) return false
      ended = true
      clearTimeout(timer)
      request.signal?.removeEventListener('abort', onAbort)
      return true
    }
    const fail = (reason: TransportReason, problem: string, cause?: unknown): void => {
      if (!ended) body.destroy(transportError(request, reason, problem, sent, cause))
    }
    const onAbort = (): void => fail('aborted', 'aborted by its signal', request.signal?.reason)
    const body = new Readable({
      highWaterMark: WAITING_BYTES,
      read: () => {
        if (ended) return
        wait(request.timeout)
        controller?.resume()
      },
      destroy: (error, done) => {
        if (end()) controller?.abort(error ?? new Error('the reader wants no more of the file'))
        reject(error) // of no effect once the headers are here
        done(error)
      },
    })
    body.on('error', () => undefined) // it may be destroyed before anybody reads it
    wait(Math.max(0, request.timeout - (performance.now() - request.started)))
    request.signal?.addEventListener('abort', onAbort, { once: true })
    if (request.signal?.aborted) return onAbort()

    const handler: Dispatcher.DispatchHandler = {
      onRequestStart(started) {
        controller = started
        if (ended) started.abort(new Error('the call has ended'))
        else sent = true
      },
      onResponseStart(_, status, headers) {
        if (status < 200) return
        wait(request.timeout)
        resolve({ status, headers, body })
      },
      onResponseData(received, chunk) {
        if (body.push(chunk)) return wait(request.timeout)
        received.pause()
        clearTimeout(timer) // now the reader is waited for
      },
      onResponseEnd() {
        if (end()) body.push(null)
      },
      onResponseError(_, error: TransportError | Error) {
        fail('network', `the connection failed (${errorCode(error)})`, withoutBytes(error))
      },
    }
    dispatchTo(request, dispatcher, handler, fail)
  })
}
