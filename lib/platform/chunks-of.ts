/** The chunks of a stream, in a runtime whose streams are no iterables as well. A loop that is left cancels the stream. */
export async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader()
  let ended = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      ended = done
      if (done) return
      yield value
    }
  } catch (error) {
    ended = true
    throw error
  } finally {
    if (!ended) await reader.cancel().catch(() => undefined) // the reader has stopped, so its failure has no effect
    reader.releaseLock()
  }
}
