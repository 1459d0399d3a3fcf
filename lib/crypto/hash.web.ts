import { concat, fromHex, hexOf, sameBytes, utf8 } from '../platform/bytes.js'
import type { Digest } from './hash.js'

/** The digests of WebCrypto, by the names that answers and the spec give them. */
const NAMES: Readonly<Record<string, string>> = { sha1: 'SHA-1', sha256: 'SHA-256' }

/** A sink of bytes that knows their digest at its end, where the runtime has one (Cloudflare Workers). */
type DigestStream = new (name: string) => WritableStream<Uint8Array> & { readonly digest: Promise<ArrayBuffer> }

export async function isSha1(bytes: Uint8Array, digest: string): Promise<boolean> {
  return isSame(new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)), digest)
}

export async function sha1Of(text: string): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-1', utf8(text))))
}

/**
 * A running digest; `undefined` for an algorithm that WebCrypto does not have: MD5, SM3.
 *
 * WebCrypto takes bytes at once alone. So the content is kept until its end, except where the runtime has a `DigestStream`.
 */
export function startDigest(algorithm: string): Digest | undefined {
  const known = algorithm.toLowerCase()
  const name = Object.hasOwn(NAMES, known) ? NAMES[known] : undefined
  if (name === undefined) return undefined
  const { DigestStream: Stream } = crypto as { readonly DigestStream?: DigestStream } // no standard has it
  return Stream ? streamed(Stream, name) : kept(name)
}

/** Opened by the first bytes, since a stream that is never written is an error of its own. */
function streamed(Stream: DigestStream, name: string): Digest {
  let stream: InstanceType<DigestStream> | undefined
  let writer: WritableStreamDefaultWriter<Uint8Array> | undefined
  const open = () => {
    stream ??= new Stream(name)
    writer ??= stream.getWriter()
    return { stream, writer }
  }
  return {
    update: (bytes) => {
      open()
        .writer.write(Uint8Array.from(bytes))
        .catch(() => undefined) // `digest` rejects too
    },
    digest: async () => {
      const opened = open()
      await opened.writer.close()
      return new Uint8Array(await opened.stream.digest)
    },
  }
}

function kept(name: string): Digest {
  const chunks: Uint8Array[] = []
  return {
    update: (bytes) => void chunks.push(Uint8Array.from(bytes)),
    digest: async () => new Uint8Array(await crypto.subtle.digest(name, concat(chunks))),
  }
}

export async function isDigest(hash: Digest, digest: string): Promise<boolean> {
  return isSame(await hash.digest(), digest)
}

function isSame(actual: Uint8Array, digest: string): boolean {
  return digest.length === 2 * actual.length && sameBytes(fromHex(digest), actual)
}
