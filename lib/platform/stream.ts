import { Readable } from 'node:stream'

/** A stream of bytes in the form that this runtime reads, pipes and answers with: a `Readable`. */
export type ByteStream = Readable

/** A stream of the given bytes. An error before it is read does not end the process: the later reader receives it. */
export function toStream(content: AsyncIterable<Uint8Array>): ByteStream {
  const stream = content instanceof Readable ? content : Readable.from(content, { objectMode: false })
  return stream.on('error', () => undefined)
}

/** Calls `done` once the stream has ended, failed, or been left. */
export function onClosed(stream: ByteStream, done: () => void): void {
  stream.once('close', done)
}

/** Ends a stream that nobody reads any more. Any other value is left alone. */
export function leave(stream: unknown): void {
  if (stream instanceof Readable) stream.destroy()
}
