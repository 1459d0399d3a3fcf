import type { Suite, Traits, UploadTraits } from '../../types/core.js'
import type { Digest } from '../crypto/hash.js'
import { digestBy } from '../crypto/suites.js'
import { RequestError } from '../errors.js'
import { hexOf } from '../platform/bytes.js'
import type { AnyContent, Call, UploadContent } from './call.js'
import { fieldsOf } from './xml-content.js'

/** Size limit in bytes where the manual states none: above every limit that it does state. */
const DEFAULT_MOST = 10 * 2 ** 20

/** Content types by file extension: WeChat Pay checks both. */
const TYPES: Readonly<Record<string, string>> = {
  avi: 'video/x-msvideo',
  bmp: 'image/bmp',
  csv: 'text/csv',
  f4v: 'video/x-f4v',
  flv: 'video/x-flv',
  gif: 'image/gif',
  jpeg: 'image/jpeg',
  jpg: 'image/jpeg',
  m4v: 'video/x-m4v',
  mkv: 'video/x-matroska',
  mov: 'video/quicktime',
  mp4: 'video/mp4',
  mpeg: 'video/mpeg',
  ofd: 'application/ofd',
  pdf: 'application/pdf',
  png: 'image/png',
  rmvb: 'application/vnd.rn-realmedia-vbr',
  txt: 'text/plain',
  wmv: 'video/x-ms-wmv',
}

/**
 * The content of a call; an upload is completed with the names and the digest that its operation requires.
 *
 * @param suite Computes a digest that the runtime does not have.
 * @throws {RequestError} when the operation accepts no upload, or the file is empty, too large, or lacks a name that the
 * operation requires.
 */
export async function completeUpload(call: Call, { upload }: Traits, suite?: Suite): Promise<AnyContent | undefined> {
  const { content } = call
  const refuse = (problem: string) => new RequestError(`${call.subject}: ${problem}; nothing was sent`)
  if (content?.kind === 'upload') {
    if (upload) return complete(content, upload, refuse, suite)
    throw refuse('the spec describes no upload for this operation; pass `body: { meta, file }`, the digest in `meta`')
  }
  const most = upload?.maxBytes
  const large =
    (content?.kind === 'multipart' || content?.kind === 'form') &&
    most &&
    content.files.find(({ file }) => file.size > most)
  if (large) throw refuse(tooLarge(`${large.file.size} bytes`, most))
  return content
}

async function complete(
  { text, file }: UploadContent,
  { part, digest, algorithm, filename, fixed, maxBytes = DEFAULT_MOST, flat }: UploadTraits,
  refuse: (problem: string) => RequestError,
  suite: Suite | undefined,
): Promise<AnyContent> {
  const bytes = await file.read(maxBytes).catch((error: unknown) => {
    throw error instanceof RangeError ? refuse(tooLarge(error.message, maxBytes)) : error
  })
  if (bytes.length === 0) throw refuse('the file is empty')
  if (filename && !file.filename) throw refuse('pass `filename`; this operation requires the name of the file')
  const hash = digestBy(algorithm, suite)
  if (!hash)
    throw refuse(`this machine's OpenSSL has no ${algorithm}; pass \`body: { meta, ${part} }\` with the digest`)
  const meta = {
    ...(JSON.parse(text) as object), // it was written from an object
    ...(filename && { [filename]: file.filename }),
    ...fixed,
    [digest]: hexOf(await digestOf(hash, bytes)),
  }
  const name = file.filename ?? part
  const type = file.contentType || TYPES[name.split('.').at(-1)?.toLowerCase() ?? ''] || ''
  const files = [{ name: part, filename: name, file: new Blob([bytes], { type }) }]
  if (flat) return { kind: 'form', fields: fieldsOf(meta, 'body', refuse), files }
  return { kind: 'multipart', text: JSON.stringify(meta), files }
}

function digestOf(hash: Digest, bytes: Uint8Array): Uint8Array | Promise<Uint8Array> {
  hash.update(bytes)
  return hash.digest()
}

function tooLarge(size: string, most: number): string {
  return `the file has ${size}, and this operation accepts at most ${most} (${most / 1024} KiB)`
}
