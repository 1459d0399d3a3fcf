import { Readable } from 'node:stream'
import type { FileStream } from '../../types/core.js'
import { TransportError } from '../errors.js'
import { collect } from './collect.js'

/** What a file is called in messages, and what may be taken of it into memory. */
export interface FileTraits {
  readonly contentType: string
  /** How messages name the call. */
  readonly subject: string
  /** Bytes that `bytes()` and `text()` take into memory. */
  readonly maxResponseSize: number
}

/**
 * A stream as `data` of an answer: the very `Readable`, and on it the content type and short cuts for small files.
 *
 * An error that comes while nobody reads does not end the process: whoever reads later gets it.
 */
export function toFileStream(content: Readable | AsyncIterable<Uint8Array>, traits: FileTraits): FileStream {
  const readable = content instanceof Readable ? content : Readable.from(content, { objectMode: false })
  readable.on('error', () => undefined)
  const { contentType, subject, maxResponseSize } = traits
  const tooLarge = () => {
    const problem = `the file is larger than ${maxResponseSize} bytes (\`maxResponseSize\`)`
    return new TransportError(`${subject}: ${problem}; read it piece by piece`, { reason: 'size', sent: true })
  }
  const bytes = () => collect(readable, maxResponseSize, tooLarge)
  const text = async () => new TextDecoder('utf-8', { fatal: true }).decode(await bytes())
  return Object.assign(readable, { contentType, bytes, text })
}

/** A stream of bytes that are in memory already. */
export async function* pieceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}
