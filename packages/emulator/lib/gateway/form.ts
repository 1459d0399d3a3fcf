import type { Received } from '../world/exchange.js'
import { paramError } from '../world/refusal.js'
import { isMultipart } from './body-size.js'
import { readParts } from './v3/multipart.js'

/**
 * The parts of a multipart body by name: text, or the bytes of a file; `undefined` for any other body.
 *
 * @throws {Refusal} 400 `PARAM_ERROR` when the body is not multipart/form-data, or repeats a part.
 */
export function readForm(
  body: Uint8Array,
  headers: Received['headers'],
): ReadonlyMap<string, string | Uint8Array> | undefined {
  if (!isMultipart(headers)) return undefined
  const found = readParts(body, headers['content-type'] ?? '')
  if (!found) throw paramError('', 'body', 'is not the multipart/form-data that its Content-Type announces')
  const parts = new Map<string, string | Uint8Array>()
  for (const { name, filename, bytes } of found) {
    if (parts.has(name)) throw paramError(name, 'body', 'occurs twice')
    parts.set(name, filename === undefined ? bytes.toString() : bytes)
  }
  return parts
}
