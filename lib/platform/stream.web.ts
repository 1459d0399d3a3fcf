import { chunksOf } from './chunks-of.js'

/** A stream of bytes in the form that this runtime reads, pipes and answers with: a `ReadableStream`, iterated by chunks. */
export type ByteStream = ReadableStream<Uint8Array> & AsyncIterable<Uint8Array>

/** The property of a stream that holds what is called at its end. */
const ENDINGS = Symbol('endings')

type Endings = { readonly [ENDINGS]?: (() => void)[] }

/** A stream of the given bytes, which asks for the next ones when it is read. */
export function toStream(content: AsyncIterable<Uint8Array>): ByteStream {
  if (ENDINGS in content) return content as unknown as ByteStream // made by this function
  const iterator = content[Symbol.asyncIterator]()
  const endings: (() => void)[] = []
  const end = (): void => {
    for (const ending of endings.splice(0)) ending()
  }
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      try {
        const { done, value } = await iterator.next()
        if (!done) return controller.enqueue(value)
        controller.close()
      } catch (error) {
        controller.error(error)
      }
      end()
    },
    cancel: async () => {
      end()
      await iterator.return?.()
    },
  })
  return Object.assign(stream, { [ENDINGS]: endings, [Symbol.asyncIterator]: () => chunksOf(stream) })
}

export function onClosed(stream: ByteStream, done: () => void): void {
  ;(stream as Endings)[ENDINGS]?.push(done)
}

export function leave(stream: unknown): void {
  if (stream instanceof ReadableStream && !stream.locked) stream.cancel().catch(() => undefined) // nobody waits for it
}
