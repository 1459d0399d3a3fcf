import { stringify } from 'node:querystring'
import { Readable } from 'node:stream'
import { type Dispatcher, errors, Response } from 'undici'
import { largestBody } from '../gateway/body-size.js'
import type { Received } from '../world/exchange.js'
import { collectBody } from './collect-body.js'
import { ABSOLUTE } from './listen.js'

/**
 * Resolves to the request of a `dispatch`, in the form in which it would be received.
 *
 * @throws {InvalidArgumentError} of undici, for a request that undici would not send.
 */
export async function receivedOf(options: Dispatcher.DispatchOptions): Promise<Received> {
  const { method, path, query, origin } = options
  const target = path.replace(ABSOLUTE, '')
  if (!target.startsWith('/'))
    throw new errors.InvalidArgumentError('path must be an absolute URL or start with a slash')
  const { body, contentType } = bodyOf(options.body)
  const host = origin === undefined ? {} : { host: new URL(origin).host }
  const headers: Received['headers'] = {
    ...host,
    ...(contentType !== null && { 'content-type': contentType }),
    ...Object.fromEntries(headersOf(options.headers)),
  }
  return {
    method,
    target: query ? `${target}?${stringify(query)}` : target,
    headers,
    body: body ? await collectBody(body, largestBody(headers) * 2 ** 20) : Buffer.of(),
    certificate: 'merchant',
  }
}

/** Headers with lower-case names; repeated ones are joined as in `node:http`. */
function headersOf(headers: Dispatcher.DispatchOptions['headers']): Map<string, string> {
  const joined = new Map<string, string>()
  for (const [name, value] of pairsOf(headers)) {
    if (value === undefined) continue
    const key = name.toLowerCase()
    const before = joined.get(key)
    const text = Array.isArray(value) ? value.join(', ') : String(value)
    joined.set(key, before === undefined ? text : `${before}, ${text}`)
  }
  return joined
}

type Pair = readonly [name: string, value: string | string[] | undefined]

/** Headers as pairs. undici accepts an object, a flat list of names and values, and any iterable of pairs. */
function pairsOf(headers: Dispatcher.DispatchOptions['headers']): Iterable<Pair> {
  if (!headers) return []
  if (Array.isArray(headers)) {
    const flat: readonly string[] = headers
    return flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1]] as const] : []))
  }
  return Symbol.iterator in headers ? (headers as Iterable<Pair>) : Object.entries(headers) // the type says what it yields
}

interface Body {
  readonly body: AsyncIterable<Uint8Array> | undefined
  /** The content type of a form, with its boundary; `null` where the body has none. */
  readonly contentType: string | null
}

/** The bytes of a body: text, bytes, a stream, an iterable of bytes (from `fetch`), a form or a file. */
function bodyOf(body: Dispatcher.DispatchOptions['body']): Body {
  if (body === null || body === undefined) return { body: undefined, contentType: null }
  if (typeof body === 'string' || body instanceof Uint8Array) {
    return { body: Readable.from([Buffer.from(body)]), contentType: null }
  }
  if (Symbol.asyncIterator in body) return { body, contentType: null }
  const form = new Response(body)
  return { body: form.body ?? undefined, contentType: form.headers.get('content-type') }
}
