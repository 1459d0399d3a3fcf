/**
 * All bytes of a body; `undefined` as soon as they are more than the gateway takes.
 *
 * @param largest Bytes.
 */
export async function collect(chunks: AsyncIterable<Uint8Array>, largest: number): Promise<Buffer | undefined> {
  const collected: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    collected.push(chunk)
    size += chunk.length
    if (size > largest) return undefined
  }
  return Buffer.concat(collected)
}
