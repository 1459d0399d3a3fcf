import type { Field } from '../../spec/field.js'
import { digestOf } from '../../world/digest.js'
import type { Received, RequestOptions } from '../../world/exchange.js'
import { paramError } from '../../world/refusal.js'
import { isMultipart } from '../body-size.js'
import { fieldError } from '../validator.js'
import { signError } from './authenticate.js'
import { readParts } from './multipart.js'

const META_IS_FILE =
  'cannot match: the part `meta` has a filename, which makes it a file; send it as a plain value, whose text is signed'

/** An upload: the signed part, and the files. */
export interface Upload {
  /** The text of the part `meta` as received, the only signed part. */
  readonly meta: string
  /** The bytes of each file, by the name of its part. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/**
 * The parts of a request whose Content-Type is that of an upload; `undefined` for any other request.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when the body is not multipart/form-data, has no part `meta`, repeats a part, or has
 * another part that is not a file; 401 `SIGN_ERROR` when the part `meta` has a filename: WeChat Pay then finds no text that is signed.
 */
export function readUpload(received: Received): Upload | undefined {
  const { headers, body } = received
  if (!isMultipart(headers) || !body) return undefined
  const parts = readParts(body, headers['content-type'] ?? '')
  if (!parts) throw paramError('', 'body', 'is not the multipart/form-data that its Content-Type announces')
  const files = new Map<string, Uint8Array>()
  let meta: string | undefined
  for (const { name, filename, bytes } of parts) {
    if (files.has(name) || (name === 'meta' && meta !== undefined)) throw paramError(name, 'body', 'occurs twice')
    if (name === 'meta') {
      if (filename !== undefined) throw signError({ ...received, body: Buffer.of() }, 'signature', META_IS_FILE)
      meta = bytes.toString()
    } else if (filename === undefined) throw paramError(name, 'body', 'must be a file: a part with a filename')
    else files.set(name, bytes)
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
