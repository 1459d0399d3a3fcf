/** Codes of errors that are only thrown before a byte is sent. */
const UNSENT = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENOTFOUND',
  'UND_ERR_CONNECT_TIMEOUT',
  // Bun
  'ConnectionRefused',
])

/** System calls that precede the first byte. */
const BEFORE = new Set(['connect', 'getaddrinfo'])

/** What Deno says of a connection that was not established. */
const UNCONNECTED = /\bclient error \(Connect\)/

/** Whether the error of `fetch` proves that no byte of the request was sent. */
export function provesUnsent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const told = [error, error.cause].filter((one) => one instanceof Error)
  return told.some(
    (one) =>
      UNCONNECTED.test(one.message) ||
      ('code' in one && UNSENT.has(String(one.code))) ||
      ('syscall' in one && BEFORE.has(String(one.syscall))),
  )
}
