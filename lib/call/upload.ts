import type { Upload, UploadOptions, UploadSource } from '../../types/core.js'
import { fileAt } from '../call/upload-path.js'
import { RequestError } from '../errors.js'
import { ownProperties } from '../settings/setting.js'
import { collect } from '../transport/collect.js'
import type { UploadFile } from './call.js'
import { tagOf } from './json-loss.js'

/** The key of the described file; a global symbol, so that two copies of this package understand each other. */
const FILE = Symbol.for('wechatpay-chain.upload')

/**
 * A file for the `body` of any upload: `post({ body: upload('shop.jpg') })`.
 *
 * The client adds what the operation requires: the name of the part, the digest with its field and its algorithm
 * (SHA-256, SM3), the file's name. Other fields of `meta` are passed next to `filename`; sensitive ones in plaintext.
 * Bytes are copied here; a path is read when the request is made; a stream is read once, into memory, up to the size
 * limit of the operation.
 *
 * @throws {RequestError} when `file` is of another kind. The call rejects with one when the file is empty or larger than
 * WeChat Pay accepts; nothing was sent then.
 */
export function upload<Meta extends object = object>(
  file: UploadSource,
  options?: UploadOptions & NoInfer<Meta>,
): Upload<Meta> {
  const given = ownProperties(options ?? {}) as UploadOptions & Readonly<Record<string, unknown>> // fields of `meta` beside them
  const { filename, contentType, ...meta } = given
  const described: Described = { meta, file: { ...fileOf(file), ...named(filename, contentType) } }
  return Object.freeze({ [FILE]: described }) as unknown as Upload<Meta> // the type's only property stands for `meta`
}

interface Described {
  readonly meta: Readonly<Record<string, unknown>>
  readonly file: UploadFile
}

/** The file and `meta` passed to `upload`, when `body` is its result; `undefined` for any other body. */
export function describedBy(body: unknown): Described | undefined {
  if (typeof body !== 'object' || body === null || !(FILE in body)) return undefined
  return body[FILE] as Described // only `upload` sets this symbol
}

function named(filename: unknown, contentType: unknown): Partial<UploadFile> {
  for (const text of [filename, contentType]) {
    if (text !== undefined && (typeof text !== 'string' || text === '')) {
      throw new RequestError('upload: `filename` and `contentType` must be non-empty strings')
    }
  }
  return {
    ...(typeof filename === 'string' && { filename }),
    ...(typeof contentType === 'string' && { contentType }),
  }
}

function fileOf(file: unknown): UploadFile {
  if (file instanceof Blob) {
    const read = async (most: number) => new Uint8Array(await readWithin(file.size, most, () => file.arrayBuffer()))
    return { filename: file instanceof File ? file.name : undefined, contentType: file.type, read }
  }
  if (file instanceof Uint8Array || file instanceof ArrayBuffer) {
    const copy = Uint8Array.from(file instanceof Uint8Array ? file : new Uint8Array(file))
    return { filename: undefined, contentType: '', read: (most) => readWithin(copy.length, most, async () => copy) }
  }
  if (typeof file === 'string' || file instanceof URL) return ofPath(file)
  if (typeof file === 'object' && file !== null && Symbol.asyncIterator in file) {
    const stream = file as AsyncIterable<unknown>
    let bytes: Promise<Uint8Array> | undefined // kept for a further attempt, because a stream can be read only once
    const read = async (most: number) => {
      bytes ??= collect(bytesOnly(stream), most, () => new RangeError(`more than ${most} bytes`))
      return bytes
    }
    return { filename: undefined, contentType: '', read }
  }
  const found = tagOf(file) === 'FormData' ? ', and not FormData: its file alone' : ''
  throw new RequestError(`upload: pass a Blob, bytes, a path, a \`file:\` URL or a stream of bytes${found}`)
}

function ofPath(file: string | URL): UploadFile {
  const refuse = (problem: string) => new RequestError(`upload: ${problem}`)
  if (file instanceof URL && file.protocol !== 'file:') {
    throw refuse(`a URL must begin with file:, not ${file.protocol}; fetch it and pass its body`)
  }
  if (file === '') throw refuse('the path is empty')
  if (typeof file === 'string' && isContent(file)) {
    throw refuse("the text is not a path but the content of a file; pass its bytes: Buffer.from(text, 'base64')")
  }
  return fileAt(file)
}

/** Whether a text is a data URL, or Base64: of a well-known kind of file, or longer than a name can be. */
function isContent(text: string): boolean {
  if (text.startsWith('data:')) return true
  const kinds = /^(?:iVBORw0KGgo|\/9j\/[\w+/]{4}|R0lGOD|Qk[0-3][\w+/]{20}|JVBERi0|AAAA[\w+/]{4}ZnR5c)/
  return text.length > 64 && /^[\w+/=\s]+$/.test(text) && (kinds.test(text) || text.length > 1_024)
}

async function readWithin<T>(size: number, most: number, read: () => Promise<T>): Promise<T> {
  if (size > most) throw new RangeError(`${size} bytes`)
  return read()
}

async function* bytesOnly(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new RequestError('upload: the stream yields something other than bytes')
    yield chunk
  }
}
