import type { Method } from '../../types/core.js'
import type { RequestError } from '../errors.js'
import { utf8 } from '../platform/bytes.js'
import type { AnyContent, Content, FilePart, UploadContent } from './call.js'
import { jsonLoss, tagOf } from './json-loss.js'
import { encodeMultipart } from './multipart.js'
import { describedBy } from './upload.js'
import { formContent, isForm, xmlContent } from './xml-content.js'

/** A body, encoded for sending. */
export interface Encoded {
  readonly bytes: Uint8Array | undefined
  readonly contentType: string
  /** The bytes that the signature covers: the body, or only the text of `meta` for an upload. */
  readonly signed: Uint8Array | undefined
}

/** WeChat Pay wants the digest of a file in a signed part `meta`, which no other form of a body has. */
const UPLOAD = "pass `body: upload(file, { filename })`, with the function `upload` of 'wechatpay-chain'"

const JSON_TYPE = 'application/json'

const BODIES = ['json', 'xml', 'body'] as const

/**
 * A copy of the body that the caller passed as `json`, `xml` or `body`.
 *
 * `json` is serialised here, once, so that later changes to the object do not affect the request.
 */
export function capture(
  method: Method,
  options: Readonly<Record<string, unknown>>,
  refuse: (problem: string) => RequestError,
): AnyContent | UploadContent | undefined {
  const { json, xml, body } = options
  if (json === undefined && xml === undefined && body === undefined) return undefined
  const given = BODIES.filter((name) => options[name] !== undefined)
  if (given.length > 1) throw refuse(`\`${given.join('` and `')}\` are both given; a request has one body`)
  if (method === 'GET') throw refuse(`GET takes no \`${given[0]}\`; pass \`query\``)
  if (xml !== undefined) return xmlContent(xml, refuse)
  if (json !== undefined) return { kind: 'json', text: jsonText(json, 'json', refuse) }
  const upload = describedBy(options.body)
  if (upload) return { kind: 'upload', text: jsonText(upload.meta, 'body', refuse), file: upload.file }
  if (isForm(options.body)) return formContent(options.body, refuse)
  return isParts(options.body) ? multipartContent(options.body, refuse) : rawContent(options.body, refuse)
}

/** The bytes and the content type of a body. A request without a body is JSON too, because the header is mandatory. */
export function encode(content: Content | undefined): Encoded | Promise<Encoded> {
  if (content === undefined) return NO_BODY
  if (content.kind === 'multipart') return encodeParts(content.text, content.files)
  const bytes = content.kind === 'json' ? utf8(content.text) : content.bytes
  return { bytes, contentType: JSON_TYPE, signed: bytes }
}

const NO_BODY: Encoded = { bytes: undefined, contentType: JSON_TYPE, signed: undefined }

async function encodeParts(text: string, files: readonly FilePart[]): Promise<Encoded> {
  return { ...(await encodeMultipart(text, files)), signed: utf8(text) }
}

function jsonText(json: unknown, name: string, refuse: (problem: string) => RequestError): string {
  if (typeof json !== 'object' || json === null) {
    throw refuse(`\`${name}\` must be an object; text that is JSON already goes into \`body\``)
  }
  if (ArrayBuffer.isView(json)) throw refuse(`\`${name}\` must be an object; bytes go into \`body\``)
  const text = stringify(json)
  const loss = text === undefined ? undefined : jsonLoss(json, text)
  if (loss !== undefined) throw refuse(`\`${name}\`: ${loss}`)
  if (text !== undefined) return text
  throw refuse(
    `\`${name}\` cannot be written as JSON: it refers to itself, or holds a bigint or a \`toJSON\` that throws`,
  )
}

/** Whether a body is an upload: `{ meta, file }`, with the file under the name that the operation defines. */
function isParts(body: unknown): body is Readonly<Record<string, unknown>> {
  return typeof body === 'object' && body !== null && !ArrayBuffer.isView(body) && 'meta' in body
}

function multipartContent(
  { meta, ...parts }: Readonly<Record<string, unknown>>,
  refuse: (problem: string) => RequestError,
): Content {
  const text = jsonText(meta, 'body.meta', refuse)
  const files = Object.entries(parts)
    .filter(([, part]) => part !== undefined)
    .map(([name, part]) => filePart(name, part, meta, refuse))
  if (files.length === 0) throw refuse('`body` has `meta` but no file')
  return { kind: 'multipart', text, files }
}

function filePart(name: string, part: unknown, meta: unknown, refuse: (problem: string) => RequestError): FilePart {
  if (!(part instanceof Blob) && !(part instanceof Uint8Array))
    throw refuse(`\`body.${name}\` must be a Blob or a Uint8Array; \`upload()\` takes paths and streams as well`)
  const { filename, file_name } = meta as Readonly<Record<string, unknown>> // jsonText refuses anything but an object
  const stated = [filename, file_name, part instanceof File ? part.name : undefined]
  return {
    name,
    filename: stated.find((text) => typeof text === 'string') ?? name,
    file: part instanceof Blob ? part : new Blob([part]),
  }
}

function rawContent(body: unknown, refuse: (problem: string) => RequestError): Content {
  if (typeof body === 'string') {
    if (!body.isWellFormed()) throw refuse('`body` contains half a character (a lone surrogate)')
    return { kind: 'raw', bytes: utf8(body) }
  }
  if (body instanceof Uint8Array) return { kind: 'raw', bytes: Uint8Array.from(body) }
  const tag = tagOf(body)
  if (['FormData', 'Blob', 'File', 'ReadableStream'].includes(tag)) throw refuse(`\`body\` is a ${tag}; ${UPLOAD}`)
  if (body instanceof ArrayBuffer) {
    throw refuse(`\`body\` is an ArrayBuffer; pass \`new Uint8Array(buffer)\` as raw bytes. For a file, ${UPLOAD}`)
  }
  throw refuse('`body` must be a string or a Uint8Array')
}

/** The JSON text of an object; `undefined` when it cannot be written as JSON. */
export function stringify(json: object): string | undefined {
  try {
    return JSON.stringify(json)
  } catch {
    // The engine's message quotes property names and values, so it does not become a cause.
    return undefined
  }
}
