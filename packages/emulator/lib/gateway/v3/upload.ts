import type { Field } from '../../spec/field.js'
import { digestOf } from '../../world/digest.js'
import type { Received, RequestOptions } from '../../world/exchange.js'
import { paramError } from '../../world/refusal.js'
import { readForm } from '../form.js'
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
  const form = body && (await readForm(body, headers))
  if (!form) return undefined
  const files = new Map<string, Uint8Array>()
  for (const [name, part] of form) {
    if (name === 'meta') continue
    if (typeof part === 'string') throw paramError(name, 'body', 'must be a file: a part with a filename')
    files.set(name, part)
  }
  const meta = form.get('meta')
  if (meta === undefined) throw paramError('meta', 'body', 'is missing; this part holds the JSON that is signed')
  return { meta: typeof meta === 'string' ? meta : new TextDecoder().decode(meta), files }
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
