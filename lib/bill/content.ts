import { isDigest } from '../crypto/hash.js'
import { SignatureError } from '../errors.js'
import { unzipped } from '../transport/unzip.js'
import { type Source, SUBJECT } from './source.js'

/**
 * Bytes of a chunk for which one element of an array is made, that nobody reads. V8 looks for garbage when its own heap has
 * filled; buffers lie outside it, and are counted from 32 MiB on (64 on Node.js 24), and then by collections of the whole heap. So each
 * chunk gets some garbage within: collections of young objects alone find both, a few MiB apart.
 */
const BYTES_PER_ELEMENT = 16

/** Bytes of the largest chunk that gets as much. */
const MOST = 256 * 1024

/**
 * The content of a file, unzipped if it is a gzip. A file that does not match its digest ends with an error.
 *
 * The digest covers the bytes before packing. What was yielded before the error is not proven.
 *
 * @throws {SignatureError} `reason: 'mismatch'` when the digest differs, or the gzip is damaged or out of proportion.
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071227
 */
export async function* contentOf(
  file: AsyncIterable<Uint8Array>,
  digest: Source['digest'],
): AsyncGenerator<Uint8Array> {
  const hash = digest?.start()
  const garbage: { last?: unknown[] } = {}
  for await (const chunk of unzipped(file, refuse)) {
    hash?.update(chunk)
    garbage.last = new Array(Math.floor(Math.min(chunk.length, MOST) / BYTES_PER_ELEMENT))
    yield chunk
  }
  if (!digest || (hash && (await isDigest(hash, digest.value)))) return
  throw new SignatureError(
    `${SUBJECT}: the content does not match the ${digest.algorithm} that WeChat Pay stated; request the bill again`,
    { reason: 'mismatch' },
  )
}

function refuse(problem: string, cause?: unknown): SignatureError {
  return new SignatureError(`${SUBJECT}: the gzip ${problem}; request the bill again`, { reason: 'mismatch', cause })
}
