import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { headOf } from './head-of.js'
import { GZIP, proportionProblem } from './packed.js'

/** Size of the chunks of gunzip, in bytes. */
const PIECE = 64 * 1024

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
      if (proportionProblem(size, packed) !== undefined) break
      yield chunk
    }
  } catch (cause) {
    throw failure ?? refuse('is damaged or incomplete', cause)
  }
  const problem = proportionProblem(size, packed)
  if (problem !== undefined) throw refuse(problem)
}
