import type { Received } from '../world/exchange.js'
import { paramError } from '../world/refusal.js'
import { isMultipart } from './body-size.js'

/**
 * Resolves to the parts of a multipart body by name: text, or the bytes of a file; to `undefined` for any other body.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when the body is not multipart/form-data, or repeats a part.
 */
export async function readForm(
  body: Uint8Array,
  headers: Received['headers'],
): Promise<ReadonlyMap<string, string | Uint8Array> | undefined> {
  if (!isMultipart(headers)) return undefined
  const parts = new Map<string, string | Uint8Array>()
  for (const [name, part] of await parseForm(body, headers['content-type'] ?? '')) {
    if (parts.has(name)) throw paramError(name, 'body', 'occurs twice')
    parts.set(name, typeof part === 'string' ? part : new Uint8Array(await part.arrayBuffer()))
  }
  return parts
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
