import type { Duplex } from 'node:stream'

/** Statuses for requests that Node.js cannot parse, by error code; the default is 400. */
const STATUSES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** Explanations of the parser's codes. */
const REASONS: Readonly<Record<string, string>> = {
  HPE_INVALID_URL: 'in a path or a query, spaces and characters beyond ASCII must be percent-encoded',
}

/**
 * Answers bytes that are not HTTP, with the reason, where Node.js would only send 400. As with WeChat Pay, this answer is
 * not signed, because no merchant and no key is known yet.
 */
export function answerNotHttp({ code = '', message }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const reason = REASONS[code] ?? message
  const body = JSON.stringify({ code: 'INVALID_REQUEST', message: `the request is not HTTP: ${reason}` })
  const lines = [
    `HTTP/1.1 ${STATUSES[code] ?? '400 Bad Request'}`,
    'Content-Type: application/json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ]
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`)
}
