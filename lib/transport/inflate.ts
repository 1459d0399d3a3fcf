import { pipeline, type Transform } from 'node:stream'
import type { CompressCallback } from 'node:zlib'
import type { WireResponse } from './transport.js'

/** The problem with a compressed answer: it cannot be decompressed, or is larger than allowed. */
export type Inflated = { readonly reply: WireResponse } | { readonly problem: 'unknown' | 'broken' | 'size' }

type Whole = (bytes: Uint8Array, options: { readonly maxOutputLength: number }, done: CompressCallback) => void

/**
 * An answer without its `Content-Encoding`: the signature covers the bytes before compression. The client asks for none,
 * but an intermediary may compress.
 *
 * @param most Size limit of the decompressed body in bytes; a file that is a stream has none.
 */
export async function inflate(reply: WireResponse, most: number): Promise<Inflated> {
  const encoding = String(reply.headers['content-encoding'] ?? '')
    .trim()
    .toLowerCase()
  if (encoding === '' || encoding === 'identity') return { reply }
  const zlib = await import('node:zlib')
  const codings = new Map<string, readonly [whole: Whole, piecewise: () => Transform]>([
    ['gzip', [zlib.gunzip, zlib.createGunzip]],
    ['x-gzip', [zlib.gunzip, zlib.createGunzip]],
    ['deflate', [zlib.inflate, zlib.createInflate]],
    ['br', [zlib.brotliDecompress, zlib.createBrotliDecompress]],
  ])
  const coding = codings.get(encoding)
  if (!coding) return { problem: 'unknown' }
  const [whole, piecewise] = coding
  if (reply.stream) {
    const stream = piecewise()
    stream.on('error', () => undefined) // it may fail before it is read
    pipeline(reply.stream, stream, () => undefined)
    return { reply: { ...reply, stream } }
  }
  if (reply.body.length === 0) return { reply }
  return new Promise((resolve) => {
    const done: CompressCallback = (error, body) => {
      if (!error) resolve({ reply: { ...reply, body } })
      else resolve({ problem: 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? 'size' : 'broken' })
    }
    whole(reply.body, { maxOutputLength: most }, done)
  })
}
