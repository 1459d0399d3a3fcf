import { type ByteStream, leave, onClosed, toStream } from '../platform/stream.js'
import { gather } from './collect.js'
import type { WireResponse } from './transport.js'

/**
 * The reply with the whole file in `body` in place of a stream; one that is larger than `most` bytes is a stream still.
 *
 * @throws the error of the stream.
 */
export async function readWhole(reply: WireResponse, stream: ByteStream, most: number): Promise<WireResponse> {
  const { status, headers } = reply
  const gathered = gather(most)
  const iterator: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]()
  for (;;) {
    const { done, value } = await iterator.next()
    if (done) return { status, headers, body: gathered.bytes() }
    if (gathered.add(value)) continue
    const rest = toStream(joined(gathered.bytes(), value, iterator))
    onClosed(rest, () => leave(stream))
    return { ...reply, stream: rest }
  }
}

async function* joined(
  head: Uint8Array,
  next: Uint8Array,
  rest: AsyncIterator<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  try {
    yield head
    yield next
    yield* { [Symbol.asyncIterator]: () => rest }
  } finally {
    await rest.return?.()
  }
}
