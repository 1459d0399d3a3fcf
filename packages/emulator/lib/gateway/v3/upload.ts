import type { Field } from '../../spec/field.js'
import { digestOf } from '../../world/digest.js'
import type { Received, RequestOptions } from '../../world/exchange.js'
import { paramError } from '../../world/refusal.js'
import { isMultipart } from '../body-size.js'
import { fieldError } from '../validator.js'

/** An upload: the signed part, and the files. */
export interface Upload {
  /** The text of the part `meta` as received, the only signed part. */
  readonly meta: string
  /** The bytes of each file, by the name of its part. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * Resolves to the parts of a request whose Content-Type is that of an upload; to `undefined` for any other request.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when the body is not multipart/form-data, has no part `meta`, repeats a part, or has
 * another part that is not a file.
 */
export async function readUpload({ headers, body }: Received): Promise<Upload | undefined> {
  if (!isMultipart(headers) || !body) return undefined
  const form = await parseForm(body, headers['content-type'] ?? '')
  const files = new Map<string, Uint8Array>()
  let meta: string | undefined
  for (const [name, part] of form) {
    if (files.has(name) || (name === 'meta' && meta !== undefined)) throw paramError(name, 'body', 'occurs twice')
    if (name === 'meta') meta = typeof part === 'string' ? part : await part.text()
    else if (typeof part === 'string') throw paramError(name, 'body', 'must be a file: a part with a filename')
    else files.set(name, new Uint8Array(await part.arrayBuffer()))
  }
  if (meta === undefined) throw paramError('meta', 'body', 'is missing; this part holds the JSON that is signed')
  return { meta, files }
}

/**
 * Checks the file against the digest in `meta`, which alone protects its bytes.
 *
 * @param described The field `body` of the spec.
 * @throws {Refusal} 400 `PARAM_ERROR` that names the field of the digest.
 */
export function checkDigest({ files }: Upload, { body }: RequestOptions, described: Field | undefined): void {
  const meta = (body as { readonly meta: Readonly<Record<string, unknown>> }).meta // it has satisfied its spec
  const [[part = '', bytes = new Uint8Array()] = []] = files
  const most = described?.properties?.[part]?.['x-max-bytes']
  if (most && bytes.length > most) throw fieldError(['body', part], `has more than ${most} bytes`)
  for (const [name, { 'x-digest': algorithm }] of Object.entries(described?.properties?.meta?.properties ?? {})) {
    const stated = meta[name]
    if (algorithm === undefined || typeof stated !== 'string') continue
    const digest = digestOf(algorithm, bytes)
    // A digest that this machine cannot compute is not checked.
    if (digest !== undefined && stated.toLowerCase() !== digest) {
      throw fieldError(
        ['body', 'meta', name],
        `is not the ${algorithm.toUpperCase()} of the file, in hexadecimal digits`,
      )
    }
  }
}

async function parseForm(body: Uint8Array, contentType: string): Promise<FormData> {
  // The parser of Node.js refuses, in some versions, bodies that Go and Python write. Loaded by the first upload.
  const { Response } = await import('undici')
  try {
    return await new Response(body, { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    throw paramError('', 'body', 'is not the multipart/form-data that its Content-Type announces')
  }
}
