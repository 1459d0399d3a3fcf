import { concat } from '../platform/bytes.js'

/** The first bytes, at least `least` where there are as many, and a stream of all. */
export async function headOf(
  file: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ head: Uint8Array; rest: AsyncGenerator<Uint8Array> }> {
  const iterator = file[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < least) {
    const { done, value } = await iterator.next()
    if (done) break
    head = head.length === 0 ? value : concat([head, value])
  }
  const first = head
  const rest = async function* () {
    try {
      if (first.length > 0) yield first
      yield* { [Symbol.asyncIterator]: () => iterator }
    } finally {
      await iterator.return?.()
    }
  }
  return { head, rest: rest() }
}
