import { Readable } from 'node:stream'
import type { TransportError, TransportReason } from '../errors.js'
import { gather } from './collect.js'
import type { WireRequest, WireResponse } from './transport.js'

/** Bytes that wait between the socket and the reader. */
const WAITING_BYTES = 256 * 1024

const NOTHING = new Uint8Array()

/** Where the bytes of one answer go. */
export interface Sink {
  /** Takes a chunk; `false` when no more are wanted until `resume`. */
  take(chunk: Uint8Array): boolean
  end(): void
  fail(error: TransportError): void
}

/** One exchange, as a sink sees it. */
export interface Exchange {
  readonly request: WireRequest
  /** Status and headers, once they are here. */
  readonly head: Pick<WireResponse, 'status' | 'headers'>
  readonly resolve: (reply: WireResponse) => void
  readonly reject: (error: Error) => void
  /** Ends the exchange with an error. */
  readonly fail: (reason: TransportReason, problem: string, cause?: unknown) => void
  /** Asks for more bytes. */
  readonly resume: () => void
  /** Ends the exchange because its reader wants no more. */
  readonly cancel: (error: Error | null) => void
}

/** Takes an answer into memory, up to `maxResponseSize`. */
export function bytesSink({ request, head, resolve, reject, fail }: Exchange): Sink {
  const { maxResponseSize } = request
  const { status, headers } = head
  const gathered = gather(maxResponseSize)
  return {
    take: (chunk) => {
      if (!gathered.add(chunk)) fail('size', sizeProblem(maxResponseSize))
      return true
    },
    end: () => resolve({ status, headers, body: gathered.bytes() }),
    fail: reject,
  }
}

/**
 * Hands an answer on as it comes: resolves at once, with a `stream` whose back-pressure reaches the socket.
 *
 * From here on the timeout bounds the time without a byte that the reader waits for.
 */
export function fileSink({ request, head, resolve, resume, cancel }: Exchange): Sink {
  const { deadline } = request
  const stream = new Readable({
    highWaterMark: WAITING_BYTES,
    read: () => {
      deadline.restart()
      resume()
    },
    destroy: (error, done) => {
      deadline.stop()
      cancel(error)
      done(error)
    },
  })
  stream.on('error', () => undefined) // it may be destroyed before anybody reads it
  deadline.restart()
  resolve({ ...head, body: NOTHING, stream })
  return {
    take: (chunk) => {
      const more = stream.push(chunk)
      if (more) deadline.restart()
      else deadline.suspend() // now the reader is waited for
      return more
    },
    end: () => {
      deadline.stop()
      stream.push(null)
    },
    fail: (error) => void stream.destroy(error),
  }
}

/** What is wrong with an answer that is too large. */
export function sizeProblem(maxResponseSize: number): string {
  return `the answer is larger than ${maxResponseSize} bytes (\`maxResponseSize\`)`
}
