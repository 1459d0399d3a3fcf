import type { RequestError } from './errors.js'
import type { Content, Method } from './types.js'

/** A body on its way out: the bytes that are signed are the bytes that are sent. */
export interface Encoded {
  readonly bytes: Uint8Array | undefined
  readonly contentType: string
}

const JSON_TYPE = 'application/json'

/**
 * A copy of the body that the caller passed as `json` or `body`.
 *
 * `json` becomes text here, once, so that an object changed after the call does not reach the wire half changed.
 */
export function capture(
  method: Method,
  options: Readonly<Record<string, unknown>>,
  refuse: (problem: string) => RequestError,
): Content | undefined {
  const given = ['json', 'xml', 'body'].filter((name) => options[name] !== undefined)
  if (given.length === 0) return undefined
  if (given.length > 1) throw refuse(`\`${given.join('` and `')}\` are both given; a request has one body`)
  if (method === 'GET') throw refuse(`GET takes no \`${given[0]}\`; pass \`query\``)
  if (given[0] === 'xml') throw refuse('`xml` belongs to APIv2, whose protocol is not part of this version yet')
  return given[0] === 'json' ? jsonContent(options.json, refuse) : rawContent(options.body, refuse)
}

/** The bytes of a body and their type. A request without a body is JSON too: the header is mandatory. */
export function encode(content: Content | undefined): Encoded {
  if (content === undefined) return { bytes: undefined, contentType: JSON_TYPE }
  const bytes = content.kind === 'json' ? Buffer.from(content.text) : content.bytes
  return { bytes, contentType: JSON_TYPE }
}

function jsonContent(json: unknown, refuse: (problem: string) => RequestError): Content {
  if (typeof json !== 'object' || json === null)
    throw refuse('`json` must be an object; text that is JSON already goes into `body`')
  if (ArrayBuffer.isView(json)) throw refuse('`json` must be an object; bytes go into `body`')
  const text = stringify(json)
  if (text === undefined) {
    throw refuse('`json` cannot be written as JSON: it refers to itself, or holds a bigint or a `toJSON` that throws')
  }
  return { kind: 'json', text }
}

function rawContent(body: unknown, refuse: (problem: string) => RequestError): Content {
  if (typeof body === 'string') {
    if (/\p{Cs}/u.test(body)) throw refuse('`body` holds half a character (a lone surrogate)')
    return { kind: 'raw', bytes: Buffer.from(body) }
  }
  if (body instanceof Uint8Array) return { kind: 'raw', bytes: Uint8Array.from(body) }
  throw refuse('`body` must be a string or a Uint8Array')
}

/** JSON text, or `undefined` for what cannot be written as JSON. */
export function stringify(json: object): string | undefined {
  try {
    return JSON.stringify(json)
  } catch {
    // The engine's message quotes property names and values, so it does not become a cause.
    return undefined
  }
}
