import { Readable } from 'node:stream'
import type { TransportError, TransportReason } from '../errors.js'
import { gather } from './collect.js'
import { sizeProblem } from './error.js'
import type { WireHeaders, WireRequest, WireResponse } from './transport.js'

/** Size of the buffer between socket and reader, in bytes: one read of a socket. A `Readable` joins what waits in it, by a copy. */
const WAITING_BYTES = 64 * 1024

const NOTHING = new Uint8Array()

/** The destination of the bytes of one answer. */
export interface Sink {
  /** Accepts a chunk; `false` pauses the answer until `resume`. */
  take(chunk: Uint8Array): boolean
  end(): void
  fail(error: TransportError): void
}

/** One exchange, as seen by a sink. */
export interface Exchange {
  readonly request: WireRequest
  readonly resolve: (reply: WireResponse) => void
  readonly reject: (error: Error) => void
  /** Ends the exchange with an error. */
  fail(reason: TransportReason, problem: string, cause?: unknown): void
  /** Requests more bytes. */
  resume(): void
  /** Ends the exchange because its reader has stopped. */
  cancel(error: Error | null): void
}

/** A sink that reads an answer into memory, up to `maxResponseSize`. */
export function bytesSink(exchange: Exchange, status: number, headers: WireHeaders): Sink {
  const { maxResponseSize } = exchange.request
  const gathered = gather(maxResponseSize)
  return {
    take: (chunk) => {
      if (!gathered.add(chunk)) exchange.fail('size', sizeProblem(maxResponseSize))
      return true
    },
    end: () => exchange.resolve({ status, headers, body: gathered.bytes() }),
    fail: exchange.reject,
  }
}

/**
 * A sink that resolves at once, with a `stream` whose back-pressure reaches the socket.
 *
 * From then on the timeout bounds each wait of the reader for the next bytes.
 */
export function fileSink(exchange: Exchange, status: number, headers: WireHeaders): Sink {
  const { deadline } = exchange.request
  const stream = new Readable({
    highWaterMark: WAITING_BYTES,
    read: () => {
      deadline.restart()
      exchange.resume()
    },
    destroy: (error, done) => {
      deadline.stop()
      exchange.cancel(error)
      done(error)
    },
  })
  stream.on('error', () => undefined) // it may be destroyed before it is read
  deadline.restart()
  exchange.resolve({ status, headers, body: NOTHING, stream })
  return {
    take: (chunk) => {
      const more = stream.push(chunk)
      if (more) deadline.restart()
      else deadline.suspend() // waiting for the reader
      return more
    },
    end: () => {
      deadline.stop()
      stream.push(null)
    },
    fail: (error) => void stream.destroy(error),
  }
}
