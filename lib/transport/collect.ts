import { concat } from '../platform/bytes.js'

/** Collected chunks, up to a size limit. */
export interface Gathered {
  /** Adds a chunk; `false` when it exceeds the limit. */
  add(chunk: Uint8Array): boolean
  /** All chunks as one array; a single chunk is not copied. */
  bytes(): Uint8Array
}

/** An empty collection of chunks. @param most Size limit in bytes. */
export function gather(most: number): Gathered {
  const chunks: Uint8Array[] = []
  let size = 0
  return {
    add: (chunk) => {
      size += chunk.length
      if (size > most) return false
      chunks.push(chunk)
      return true
    },
    bytes: () => (chunks.length === 1 && chunks[0] ? chunks[0] : concat(chunks, size)),
  }
}

/**
 * Resolves to all bytes of a stream.
 *
 * @param most Size limit in bytes.
 * @throws the error that `tooLarge` returns, when the stream exceeds the limit; the stream is closed then.
 */
export async function collect(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  tooLarge: () => Error,
): Promise<Uint8Array> {
  const gathered = gather(most)
  for await (const chunk of stream) if (!gathered.add(chunk)) throw tooLarge()
  return gathered.bytes()
}
