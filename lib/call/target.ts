import type { QueryEntries } from './call.js'
import { encode } from './encode.js'

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
