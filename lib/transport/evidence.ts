import type { Dispatcher } from 'undici'
import Agent from 'undici/lib/dispatcher/agent.js'
import Client from 'undici/lib/dispatcher/client.js'
import Pool from 'undici/lib/dispatcher/pool.js'
import { errorCode } from './error.js'

/** Codes of errors that are only thrown before a byte is sent: the host was not found or refused, or undici did not begin. */
const UNSENT = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ENOTFOUND',
  'UND_ERR_CLOSED',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_DESTROYED',
  'UND_ERR_INVALID_ARG',
  'UND_MOCK_ERR_MOCK_NOT_MATCHED',
])

/** System calls that precede the first byte. */
const BEFORE = new Set(['connect', 'getaddrinfo'])

/** Those that the client has loaded for its own sockets. Of any other, the first request that starts shows it. */
const KNOWN = [Agent, Pool, Client]

/**
 * Whether a dispatcher is known to call `onRequestStart` before it writes a request: one of undici's own, unchanged.
 *
 * One that was composed with interceptors, and one of the caller's own making, may leave the call out.
 */
export function announcesStart(dispatcher: Dispatcher): boolean {
  const prototype: unknown = Object.getPrototypeOf(dispatcher)
  return KNOWN.some((known) => known.prototype === prototype && known.prototype.dispatch === dispatcher.dispatch)
}

/** Whether an error proves that no byte of the request was sent, whoever reports it. */
export function provesUnsent(error: unknown): boolean {
  if (UNSENT.has(errorCode(error))) return true
  return error instanceof Error && 'syscall' in error && BEFORE.has(String(error.syscall))
}
