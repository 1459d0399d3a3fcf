import { toStream } from '../platform/stream.js'
import { collect } from './collect.js'
import { pieceOf } from './file-stream.js'
import type { Inflated } from './inflate.js'
import type { WireResponse } from './transport.js'
import { unzipped } from './unzip.web.js'

/** Encodings that `fetch` undoes, although it may leave the header. */
const KNOWN = ['br', 'deflate', 'gzip', 'x-gzip', 'zstd']

/**
 * An answer without its `Content-Encoding`. `fetch` has undone it in most runtimes, and none says so; a gzip that is left is
 * known by its first bytes, and any other encoding that is left by its wrong signature.
 */
export async function inflate(reply: WireResponse, most: number): Promise<Inflated> {
  const encoding = String(reply.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase()
  if (encoding === '' || encoding === 'identity') return { reply }
  if (!KNOWN.includes(encoding)) return { problem: 'unknown' }
  const broken = (problem: string, cause?: unknown) => new Error(problem, { cause })
  if (reply.stream) {
    const { stream } = reply
    return { reply: { ...reply, stream: toStream(unzipped(stream, broken)) } }
  }
  const tooLarge = new RangeError('larger than allowed')
  try {
    return { reply: { ...reply, body: await collect(unzipped(pieceOf(reply.body), broken), most, () => tooLarge) } }
  } catch (error) {
    return { problem: error === tooLarge ? 'size' : 'broken' }
  }
}
