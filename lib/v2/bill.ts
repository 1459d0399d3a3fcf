import type { FileStream } from '../../types/core.js'
import type { Call } from '../call/call.js'
import { type ApiError, SignatureError } from '../errors.js'
import { collect } from '../transport/collect.js'
import { pieceOf, toFileStream } from '../transport/file-stream.js'
import { headOf } from '../transport/head-of.js'
import type { WireResponse } from '../transport/transport.js'
import { unzipped } from '../transport/unzip.js'
import type { V2Context } from './context.js'
import { apiError, single, unreadable } from './raise.js'
import { readXml } from './read-xml.js'

/** Bytes that tell what an answer is: those of gzip, or a byte order mark and `<`. */
const ENOUGH = 4

/** Bytes of the longest error that is read. */
const MOST_ERROR = 65_536

/**
 * The text of a bill as a stream. The answer itself tells whether it is text, gzip (`tar_type` GZIP, unzipped here) or the
 * XML of an error.
 *
 * @throws {ApiError} for the XML of an error. The stream ends with a {SignatureError} when a gzip is damaged.
 */
export async function openBill(reply: WireResponse, call: Call, context: V2Context): Promise<FileStream> {
  const { head, rest } = await headOf(reply.stream ?? pieceOf(reply.body), ENOUGH)
  if (isXml(head)) throw await errorOf(rest, reply, call, context)
  const refuse = (problem: string, cause?: unknown) =>
    new SignatureError(`${call.subject}: the gzip ${problem}; request the bill again`, { reason: 'mismatch', cause })
  const contentType = single(reply.headers, 'content-type') ?? ''
  const { maxResponseSize } = context
  return toFileStream(unzipped(rest, refuse), { contentType, subject: call.subject, maxResponseSize })
}

function isXml(head: Uint8Array): boolean {
  const text = Buffer.from(head).toString('latin1')
  return text
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .startsWith('<')
}

async function errorOf(
  pieces: AsyncIterable<Uint8Array>,
  reply: WireResponse,
  call: Call,
  { apiv2Key }: V2Context,
): Promise<ApiError> {
  const body = await collect(pieces, MOST_ERROR, () => unreadable('it is XML, and too long for an error', reply, call))
  try {
    return apiError(readXml(body), reply, call, apiv2Key)
  } catch (error) {
    if (error instanceof SyntaxError) return unreadable(error.message, reply, call)
    throw error
  }
}
