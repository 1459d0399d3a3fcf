import type { FileStream } from '../../types/core.js'
import { TransportError } from '../errors.js'
import { toStream } from '../platform/stream.js'
import { collect } from './collect.js'

/** Properties of a file stream: its type, its name in messages, and its limit in memory. */
export interface FileTraits {
  readonly contentType: string
  /** The name of the call in messages. */
  readonly subject: string
  /** Size limit of `bytes()` and `text()`, in bytes. */
  readonly maxResponseSize: number
}

/**
 * A stream as the `data` of an answer: the given one, extended by the content type and by shortcuts for small files.
 *
 * An error before the first read does not end the process: the later reader receives it.
 */
export function toFileStream(content: AsyncIterable<Uint8Array>, traits: FileTraits): FileStream {
  const readable = toStream(content)
  const { contentType, subject, maxResponseSize } = traits
  const tooLarge = () => {
    const problem = `the file is larger than ${maxResponseSize} bytes (\`maxResponseSize\`)`
    return new TransportError(`${subject}: ${problem}; read it piece by piece`, { reason: 'size', sent: true })
  }
  const bytes = () => collect(readable, maxResponseSize, tooLarge)
  const text = async () => new TextDecoder('utf-8', { fatal: true }).decode(await bytes())
  return Object.assign(readable, { contentType, bytes, text })
}

/** A stream of bytes that are already in memory. */
export async function* pieceOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  if (bytes.length > 0) yield bytes
}
