/** Chunks up to a bound, and then all of them as one. */
export interface Gathered {
  /** Takes a chunk; `false` when it goes beyond the bound. */
  add(chunk: Uint8Array): boolean
  /** All of them, without a copy where there is only one. */
  bytes(): Uint8Array
}

/** @param most Bytes. */
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
    bytes: () => (chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks, size)),
  }
}

/**
 * All bytes of a stream.
 *
 * @param most Bytes.
 * @throws what `tooLarge` returns, when there are more; the stream is ended then.
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
