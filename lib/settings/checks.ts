/** Whether a value is a string of digits: the number of a merchant or a brand. */
export function isDigits(value: unknown): value is string {
  return typeof value === 'string' && /^\d+$/.test(value)
}

/** Whether a value is non-empty text without control characters and lone surrogates. */
export function isLine(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !/[\p{Cc}\p{Cs}]/u.test(value)
}

/** Whether a value is valid text for a header such as `User-Agent`. */
export function isHeaderText(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e][\x20-\x7e]*$/.test(value)
}

/** Whether a value is a boolean. */
export function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean'
}

/** Whether a value is a function. */
export function isFunction(value: unknown): value is (...given: never[]) => unknown {
  return typeof value === 'function'
}

/** Whether a value has functions with these names, its own or inherited. */
export function hasFunctions(value: unknown, ...names: readonly string[]): boolean {
  if ((typeof value !== 'object' || value === null) && typeof value !== 'function') return false
  return names.every((name) => isFunction((value as Readonly<Record<string, unknown>>)[name])) // any object has names
}

/** Whether a value is a duration in milliseconds, above 0 and within the range of a timer. */
export function isDuration(value: unknown): value is number {
  return typeof value === 'number' && value > 0 && value <= 2 ** 31 - 1
}

/** Whether a value is a whole number above 0 within the range of a timer: beyond 2^31 it would fire at once. */
export function isWhole(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 && value < 2 ** 31
}

/** Whether a value is a number of bytes above 0. */
export function isSize(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0
}

/** Whether a value is a valid number of attempts. */
export function isAttempts(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 10 // an integer is a number
}

/** Whether a value is a plain object. A `Map` or `URLSearchParams` is not: its properties would be empty. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(Symbol.iterator in value)
}

/** Whether a value is the URL of a forward proxy. */
export function isProxyUrl(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const { protocol, pathname, search, hash, username, password } = new URL(value)
  const isHost = /^https?:$/.test(protocol) && pathname === '/' && search === '' && hash === ''
  return isHost && isEncoded(username) && isEncoded(password)
}

/** Whether a text can be decoded: a `%` in a password has to be written as `%25`. */
function isEncoded(text: string): boolean {
  try {
    decodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** Whether a value is a valid base URL. */
export function isBaseUrl(value: unknown): value is string {
  if (typeof value !== 'string' || !URL.canParse(value)) return false
  const url = new URL(value)
  const isPlain = url.search === '' && url.hash === '' && url.username === '' && url.password === ''
  return /^https?:$/.test(url.protocol) && isPlain
}

/** Hosts of this machine: what is sent to them does not leave it. */
const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Whether requests to a base URL cannot be read or changed on their way: TLS, or this machine itself. */
export function isProtected(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' || LOOPBACK.test(hostname)
}
