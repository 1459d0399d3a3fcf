import type { BaseUrl } from './base-url.js'
import type { QueryEntries } from './call.js'
import { encode } from './encode.js'

/** Path and query of a call as they are sent: those that are signed, below the path that a reverse proxy removes. */
export function sentTarget({ stripped }: BaseUrl, target: string): string {
  return stripped + target
}

/** Path and query of a call, in the spelling that is signed. */
export function targetOf({ origin, prefix }: BaseUrl, path: string, query: QueryEntries): string {
  let search = ''
  for (const [name, value] of query) search += `${search && '&'}${encode(name)}=${encode(value)}`
  if (!path.includes('?')) return `${prefix}/${path}${search && `?${search}`}`
  // A template with a query of its own may hold characters that a URL spells differently: an apostrophe, a second `?`.
  const url = new URL(`${origin}${prefix}/${path}${search && `&${search}`}`)
  return url.pathname + url.search
}
