import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { isDigest, startDigest } from '../crypto/hash.js'
import { SignatureError } from '../errors.js'
import { type Source, SUBJECT } from './source.js'

const GZIP = [0x1f, 0x8b]

/** Size of the chunks of gunzip, in bytes. */
const PIECE = 64 * 1024

/** A gzip may always unpack to this many bytes, and to so many times its own size: bills pack to a tenth or a thirtieth. */
const FREE = 64 * 2 ** 20
const RATIO = 200

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
  const hash = digest && startDigest(digest.algorithm)
  for await (const chunk of unpacked(file)) {
    hash?.update(chunk)
    yield chunk
  }
  if (!digest || (hash && isDigest(hash, digest.value))) return
  throw new SignatureError(
    `${SUBJECT}: the content does not match the ${digest.algorithm} that WeChat Pay stated; request the bill again`,
    { reason: 'mismatch' },
  )
}

/** The unzipped bytes. A gzip is recognised by its first two bytes, which no bill, PDF or image begins with. */
async function* unpacked(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, rest } = await headOf(file)
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
      if (size > Math.max(FREE, RATIO * packed)) throw oversized(size)
      yield chunk
    }
  } catch (cause) {
    if (failure !== undefined) throw failure
    if (cause instanceof SignatureError) throw cause
    throw new SignatureError(`${SUBJECT}: the gzip is damaged or incomplete; request the bill again`, {
      reason: 'mismatch',
      cause,
    })
  }
}

function oversized(size: number): SignatureError {
  const problem = `the gzip unpacks to more than ${RATIO} times its size (${size} bytes so far), as no bill does`
  return new SignatureError(`${SUBJECT}: ${problem}; request the bill again`, { reason: 'mismatch' })
}

/** The first bytes, at least two where there are as many, and a stream of all. */
async function headOf(file: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; rest: AsyncIterable<Uint8Array> }> {
  const iterator = file[Symbol.asyncIterator]()
  let head: Uint8Array = new Uint8Array()
  while (head.length < GZIP.length) {
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
