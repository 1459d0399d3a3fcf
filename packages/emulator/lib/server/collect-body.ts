/**
 * Resolves to all bytes of a body; to `undefined` as soon as they exceed the limit.
 *
 * @param largest Limit in bytes.
 */
export async function collectBody(chunks: AsyncIterable<Uint8Array>, largest: number): Promise<Buffer | undefined> {
  const collected: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    collected.push(chunk)
    size += chunk.length
    if (size > largest) return undefined
  }
  return Buffer.concat(collected)
}
