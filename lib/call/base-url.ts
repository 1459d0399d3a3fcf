import type { BaseUrlInput } from '../../types/core.js'

/** A base URL, parsed once. */
export interface BaseUrl {
  /** As it was configured. */
  readonly url: string
  /** Scheme, host and port. */
  readonly origin: string
  /** The part of its path that a reverse proxy removes: it is sent and not signed. Without a trailing slash. */
  readonly stripped: string
  /** The rest of its path, which is signed and sent. Without a trailing slash. */
  readonly prefix: string
}

/** The parts of a base URL that was checked before. */
export function parseBaseUrl(given: BaseUrlInput): BaseUrl {
  const { url, strips } = typeof given === 'string' ? { url: given, strips: '' } : given
  const { origin, pathname } = new URL(url)
  const stripped = withoutEnd(strips)
  return { url, origin, stripped, prefix: withoutEnd(pathname).slice(stripped.length) }
}

function withoutEnd(path: string): string {
  return path.replace(/\/+$/, '')
}
