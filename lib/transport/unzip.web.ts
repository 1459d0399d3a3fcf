import { ConfigError } from '../errors.js'
import { chunksOf } from '../platform/chunks-of.js'
import { headOf } from './head-of.js'
import { GZIP, proportionProblem } from './packed.js'

export async function* unzipped(
  file: AsyncIterable<Uint8Array>,
  refuse: (problem: string, cause?: unknown) => Error,
): AsyncGenerator<Uint8Array> {
  const { head, rest } = await headOf(file, GZIP.length)
  if (!GZIP.every((byte, index) => head[index] === byte)) return yield* rest
  if (typeof DecompressionStream === 'undefined') {
    await rest.return(undefined)
    throw new ConfigError('a gzip: this runtime has no DecompressionStream; request the bill without `tar_type`')
  }
  const gunzip = new DecompressionStream('gzip')
  const feeding = feed(gunzip.writable, rest)
  let size = 0
  try {
    for await (const chunk of chunksOf(gunzip.readable as ReadableStream<Uint8Array>)) {
      size += chunk.length
      const problem = proportionProblem(size, feeding.packed())
      if (problem !== undefined) throw refuse(problem)
      yield chunk
    }
    await feeding.done
  } catch (error) {
    const { failure } = feeding
    if (failure() !== undefined) throw failure()
    throw proportionProblem(size, feeding.packed()) === undefined ? refuse('is damaged or incomplete', error) : error
  }
}

/** Writes a file into a stream, as fast as that is read. */
function feed(stream: WritableStream, file: AsyncIterable<Uint8Array>) {
  let packed = 0
  let failure: unknown // of the file itself, which is not the gzip's
  const write = async (): Promise<void> => {
    const writer = stream.getWriter()
    const iterator = file[Symbol.asyncIterator]()
    const next = async () => {
      try {
        return await iterator.next()
      } catch (error) {
        failure = error
        throw error
      }
    }
    try {
      for (let { done, value } = await next(); !done; { done, value } = await next()) {
        packed += value.length
        await writer.write(value)
      }
      await writer.close()
    } catch (error) {
      await writer.abort(error).catch(() => undefined) // it has failed already
      await iterator.return?.()
      throw error
    }
  }
  const done = write()
  done.catch(() => undefined) // the reader of the stream learns of it
  return { done, packed: () => packed, failure: () => failure }
}
