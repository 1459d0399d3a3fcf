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
  let first: Uint8Array | undefined // most answers are one chunk, and need no list
  let others: Uint8Array[] | undefined
  let size = 0
  return {
    add: (chunk) => {
      size += chunk.length
      if (size > most) return false
      if (first === undefined) first = chunk
      else if (others === undefined) others = [chunk]
      else others.push(chunk)
      return true
    },
    bytes: () => {
      if (first === undefined) return concat([])
      return others === undefined ? first : concat([first, ...others], size)
    },
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
