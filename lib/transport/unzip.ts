import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'

const GZIP = [0x1f, 0x8b]

/** Size of the chunks of gunzip, in bytes. */
const PIECE = 64 * 1024

/** A gzip may always unpack to this many bytes, and to so many times its own size: bills pack to a tenth or a thirtieth. */
const FREE = 64 * 2 ** 20
const RATIO = 200

/**
 * The unzipped bytes. A gzip is recognised by its first two bytes, which no bill, PDF or image begins with.
 *
 * @param refuse Makes the error of a gzip that is damaged, incomplete, or larger inside than any bill.
 */
export async function* unzipped(
  file: AsyncIterable<Uint8Array>,
  refuse: (problem: string, cause?: unknown) => Error,
): AsyncGenerator<Uint8Array> {
  const { head, rest } = await headOf(file, GZIP.length)
  if (!GZIP.every((byte, index) => head[index] === byte)) return yield* rest
  let failure: unknown // of the file itself, which is not the gzip's
  let packed = 0
  const watched = async function* () {
    try {
      for await (const chunk of rest) {
        packed += chunk.length
        yield chunk
      }
    } catch (error) {
      failure = error
      throw error
    }
  }
  const gunzip = createGunzip({ chunkSize: PIECE })
  pipeline(Readable.from(watched(), { objectMode: false }), gunzip, () => undefined)
  let size = 0
  try {
    for await (const chunk of gunzip as AsyncIterable<Uint8Array>) {
      size += chunk.length
      if (size > Math.max(FREE, RATIO * packed)) break
      yield chunk
    }
  } catch (cause) {
    throw failure ?? refuse('is damaged or incomplete', cause)
  }
  if (size > Math.max(FREE, RATIO * packed)) {
    throw refuse(`unpacks to more than ${RATIO} times its size (${size} bytes so far), as no bill does`)
  }
}

/** The first bytes, at least `least` where there are as many, and a stream of all. */
export async function headOf(
  file: AsyncIterable<Uint8Array>,
  least: number,
): Promise<{ head: Uint8Array; rest: AsyncIterable<Uint8Array> }> {
  const iterator = file[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < least) {
    const { done, value } = await iterator.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
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
