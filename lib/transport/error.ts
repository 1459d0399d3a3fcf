import { TransportError, type TransportReason } from '../errors.js'
import type { WireRequest } from './transport.js'

/** The error of a request without a complete answer, with what the caller has to know of its outcome. */
export function transportError(
  request: WireRequest,
  reason: TransportReason,
  problem: string,
  sent: boolean,
  cause: unknown,
): TransportError {
  const outcome = sent ? 'WeChat Pay may have carried it out: query before you try again' : 'nothing was sent'
  const known = request.method === 'GET' && sent ? 'nothing was changed' : outcome
  return new TransportError(`${request.subject}: ${problem}; ${known}`, { reason, sent, cause })
}

/** A parser's error carries the bytes that it could not read; an error of ours must not. */
export function withoutBytes(error: Error): Error {
  return 'data' in error ? Object.assign(new Error(error.message), { code: errorCode(error) }) : error
}

/** What an error calls itself: its code, or its name. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code
  return error instanceof Error ? error.name : typeof error
}
