import { RequestError } from '../errors.js'
import type { QueryEntries } from './call.js'

const EXPRESSION = /\{(\+?)([^{}]*)\}/g

/** A path with a segment `.` or `..`, encoded or not. */
const DOTS = /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/i

/** The characters of nearly every template, apart from its variables: none of them has to be refused or encoded. */
const PLAIN = /^[\w.~/-]*$/

/** The trailing slash, as PHP writes it: an expression that expands to nothing. */
const EMPTY = 'empty'

/** The names of the variables in a template, in order of appearance. */
export function variablesOf(template: string): string[] {
  if (!template.includes('{')) return []
  return [...template.matchAll(EXPRESSION)].map((match) => match[2] ?? '').filter((name) => name !== EMPTY)
}

/**
 * Text with everything but RFC 3986's unreserved characters percent-encoded.
 *
 * Stricter than `encodeURIComponent`, which leaves `!'()*` alone: WeChat Pay signs the encoded form, and a proxy that
 * encodes those would break the signature.
 */
export function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

/**
 * The path of a template (RFC 6570, level 2) with its variables filled in, without a leading slash.
 *
 * `{x}` takes one segment: `/ ? # %` are encoded. `{+x}` takes a path and keeps its slashes. `{empty}` is the trailing
 * slash.
 *
 * @throws {RequestError} when a variable is missing, empty, `.` or `..`, or holds a character that WeChat Pay's URLs cannot hold.
 */
export function expand(template: string, variables: Readonly<Record<string, unknown>>, subject: string): string {
  const refuse = (problem: string) => new RequestError(`${subject}: ${problem}`)
  if (PLAIN.test(template)) return checkSegments(template, refuse)
  const path = template.replace(EXPRESSION, (_, plus: string, name: string) => {
    if (name === EMPTY) return ''
    const value = variableText(variables[name], name, refuse)
    return plus ? encodeReserved(value) : encode(value)
  })
  checkLiteral(template.replace(EXPRESSION, ''), refuse)
  return checkSegments(encodeReserved(path), refuse)
}

function checkLiteral(literal: string, refuse: (problem: string) => RequestError): void {
  if (PLAIN.test(literal)) return
  if (/[{}]/.test(literal)) throw refuse('the path has an unmatched brace')
  if (/[\s\\#]|\p{Cc}/u.test(literal)) throw refuse('the path holds white space, a backslash or a `#`')
  if (/\p{Cs}/u.test(literal)) throw refuse('the path contains half a character (a lone surrogate)')
  if (/^[a-z][a-z\d+.-]*:/i.test(literal)) throw refuse('the path is a URL; pass its host as `baseUrl`')
}

/** A base URL, parsed once. */
export interface BaseUrl {
  /** As it was configured. */
  readonly url: string
  /** Scheme, host and port. */
  readonly origin: string
  /** The path of the base URL, without a trailing slash. */
  readonly prefix: string
}

/** The parts of a base URL that was checked before. */
export function parseBaseUrl(url: string): BaseUrl {
  const { origin, pathname } = new URL(url)
  return { url, origin, prefix: pathname.replace(/\/+$/, '') }
}

/** Path and query of a call, in the spelling that is both signed and sent. */
export function targetOf({ origin, prefix }: BaseUrl, path: string, query: QueryEntries): string {
  const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')
  if (!path.includes('?')) return `${prefix}/${path}${search && `?${search}`}`
  // A template with a query of its own may hold characters that a URL spells differently: an apostrophe, a second `?`.
  const url = new URL(`${origin}${prefix}/${path}${search && `&${search}`}`)
  return url.pathname + url.search
}

function variableText(value: unknown, name: string, refuse: (problem: string) => RequestError): string {
  if (value === undefined || value === null) throw refuse(`the path variable \`${name}\` is missing`)
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint') {
    throw refuse(`the path variable \`${name}\` must be a string or a number, not ${typeof value}`)
  }
  const text = String(value)
  if (text === '') throw refuse(`the path variable \`${name}\` is empty`)
  if (isDots(text)) {
    throw refuse(`the path variable \`${name}\` is a relative path segment, which would call another operation`)
  }
  if (/\p{Cc}/u.test(text)) throw refuse(`the path variable \`${name}\` holds a control character`)
  if (/[\u{10000}-\u{10ffff}]|\p{Cs}/u.test(text)) {
    throw refuse(`the path variable \`${name}\` holds an emoji or another character beyond 3 bytes of UTF-8`)
  }
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw refuse(`the path variable \`${name}\` must be a safe integer; pass it as a string`)
  }
  return text
}

/** RFC 6570's `{+x}`: reserved characters and percent-encoded triplets stay. */
function encodeReserved(text: string): string {
  return text.replace(/%[\dA-Fa-f]{2}|[^\w.~:/?[\]@!$&'()*+,;=-]/gu, (part) =>
    part.length === 3 ? part : encode(part),
  )
}

function checkSegments(path: string, refuse: (problem: string) => RequestError): string {
  const [pathname = ''] = path.split('?', 1)
  if (DOTS.test(pathname)) throw refuse('the path has a segment `.` or `..`')
  if (pathname === '' || pathname.startsWith('/') || pathname.includes('//'))
    throw refuse('the path has an empty segment')
  return path
}

function isDots(segment: string): boolean {
  return /^(?:\.|%2e){1,2}$/i.test(segment)
}
