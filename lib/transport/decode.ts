import { strictTextOf } from '../platform/bytes.js'
import { parseJson } from './parse-json.js'
import type { WireHeaders } from './transport.js'

/** A decoded body, by its content type. */
export type Decoded =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'bytes'; readonly value: Uint8Array }

/** A body as JSON, whatever its content type. @throws {SyntaxError} when it is not JSON, {TypeError} when it is not UTF-8. */
export function decodeJson(body: Uint8Array): unknown {
  return parseJson(strictTextOf(body))
}

/**
 * The value of a body: parsed JSON, decoded text, or otherwise the bytes as received.
 *
 * @throws {SyntaxError} when a body declared as JSON is not JSON, {TypeError} when its text is not UTF-8.
 */
export function decode(headers: WireHeaders, body: Uint8Array): Decoded {
  if (body.length === 0) return { kind: 'empty' }
  const type = contentType(headers)
  if (type === 'application/json' || /^application\/[\w.-]+\+json$/.test(type))
    return { kind: 'json', value: decodeJson(body) }
  if (type.startsWith('text/')) return { kind: 'text', value: strictTextOf(body) }
  return { kind: 'bytes', value: body }
}

/** The media type without its parameters, in lower case; empty when the header is missing. */
export function contentType(headers: WireHeaders): string {
  const value = headers['content-type']
  if (value === 'application/json') return value
  return typeof value === 'string' ? (value.split(';', 1)[0] ?? '').trim().toLowerCase() : ''
}
