import type { Duplex } from 'node:stream'

/** Statuses of what Node.js cannot read, by its code; any other one is 400. */
const STATUSES: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What a parser's code means to whoever wrote the request. */
const REASONS: Readonly<Record<string, string>> = {
  HPE_INVALID_URL: 'in a path or a query, spaces and characters beyond ASCII must be percent-encoded',
}

/**
 * Answers what is no HTTP, where Node.js alone would say nothing but 400. As at the real gateway, whoever answers here
 * knows no merchant and no key, so the answer is not signed.
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
