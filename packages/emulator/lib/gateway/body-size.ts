import type { Received } from '../world/exchange.js'

/** Whether a request calls itself an upload. */
export function isMultipart(headers: Received['headers']): boolean {
  return /^multipart\/form-data\s*;/i.test(headers['content-type'] ?? '')
}

/** MiB of the largest body that is taken. */
export function largestBody(headers: Received['headers']): number {
  return isMultipart(headers) ? 16 : 1
}
