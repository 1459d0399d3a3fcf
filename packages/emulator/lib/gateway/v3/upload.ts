import type { Field } from '../../spec/field.js'
import { digestOf } from '../../world/digest.js'
import type { Received, RequestOptions } from '../../world/exchange.js'
import { paramError } from '../../world/refusal.js'
import { isMultipart } from '../body-size.js'
import { fieldError } from '../validator.js'

/** An upload: the part that is signed, and the rest. */
export interface Upload {
  /** The text of the part `meta`, as it came: this alone is signed. */
  readonly meta: string
  /** Their bytes, by the name of their part. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * The parts of a request that calls itself an upload; `undefined` for any other request.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when the body is no multipart/form-data, has no part `meta`, has a part twice, or
 * another part that is not a file.
 */
export async function readUpload({ headers, body }: Received): Promise<Upload | undefined> {
  if (!isMultipart(headers) || !body) return undefined
  const form = await parseForm(body, headers['content-type'] ?? '')
  const files = new Map<string, Uint8Array>()
  let meta: string | undefined
  for (const [name, part] of form) {
    if (files.has(name) || (name === 'meta' && meta !== undefined)) throw paramError(name, 'body', 'stands twice')
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
 * @param described What the spec says of `body`.
 * @throws {Refusal} 400 `PARAM_ERROR` naming the field of the digest.
 */
export function checkDigest({ files }: Upload, { body }: RequestOptions, described: Field | undefined): void {
  const meta = (body as { readonly meta: Readonly<Record<string, unknown>> }).meta // it has satisfied its spec
  const [[part = '', bytes = new Uint8Array()] = []] = files
  const most = described?.properties?.[part]?.['x-max-bytes']
  if (most && bytes.length > most) throw fieldError(['body', part], `has more than ${most} bytes`)
  for (const [name, { 'x-digest': algorithm }] of Object.entries(described?.properties?.meta?.properties ?? {})) {
    const told = meta[name]
    if (algorithm === undefined || typeof told !== 'string') continue
    const digest = digestOf(algorithm, bytes)
    // What this machine cannot compute it cannot refuse either.
    if (digest !== undefined && told.toLowerCase() !== digest) {
      throw fieldError(
        ['body', 'meta', name],
        `is not the ${algorithm.toUpperCase()} of the file, in hexadecimal digits`,
      )
    }
  }
}

async function parseForm(body: Uint8Array, contentType: string): Promise<FormData> {
  // Not that of Node.js, which refuses in some versions what Go and Python write. Loaded by the first upload.
  const { Response } = await import('undici')
  try {
    return await new Response(body, { headers: { 'Content-Type': contentType } }).formData()
  } catch {
    throw paramError('', 'body', 'is not the multipart/form-data that its Content-Type announces')
  }
}
