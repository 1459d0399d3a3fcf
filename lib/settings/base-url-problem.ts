import { isBaseUrl } from './checks.js'

/** Completes the sentence "`baseUrl` must be …". */
export const BASE_URL_WANTED = 'an http(s) URL without query, or { url, strips }'

/** Paths of WeChat Pay's own base URLs: they are a part of what WeChat Pay verifies. */
const KNOWN_PATHS: readonly string[] = ['', '/hk', '/global']

/**
 * The problem with a base URL, which completes the sentence "`baseUrl` …"; `undefined` when it is right.
 *
 * Whether a path is signed depends on what reverse proxies do with it, which only the merchant knows: a wrong guess would make
 * every call fail with 401.
 */
export function baseUrlProblem(value: unknown): string | undefined {
  if (typeof value === 'string') return isBaseUrl(value) ? pathProblem(value) : `must be ${BASE_URL_WANTED}`
  if (typeof value !== 'object' || value === null) return `must be ${BASE_URL_WANTED}`
  const { url, strips, ...others } = { ...value } as Readonly<Record<string, unknown>> // each part is checked
  if (!isBaseUrl(url) || typeof strips !== 'string' || Object.keys(others).length > 0) {
    return `must be ${BASE_URL_WANTED}`
  }
  const path = pathOf(url)
  const stripped = strips.replace(/\/+$/, '')
  if (stripped === '' || path === stripped || path.startsWith(`${stripped}/`)) return undefined
  return `must strip the beginning of its own path, \`${path}\`; \`strips\` is \`${strips.slice(0, 80)}\``
}

function pathProblem(url: string): string | undefined {
  const path = pathOf(url)
  if (KNOWN_PATHS.includes(path)) return undefined
  const set = (strips: string) => `\`{ url: '${new URL(url).origin}${path}/', strips: '${strips}' }\``
  return (
    `has the path \`${path}\`, which is not one of WeChat Pay's. A signature covers the path that WeChat Pay receives: where a ` +
    `reverse proxy removes this path before it forwards, pass ${set(path)}; where it is forwarded, pass ${set('')}`
  )
}

function pathOf(url: string): string {
  return new URL(url).pathname.replace(/\/+$/, '')
}
