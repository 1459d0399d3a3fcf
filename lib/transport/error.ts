import { TransportError, type TransportReason } from '../errors.js'
import { oneLine } from '../one-line.js'
import type { End, WireRequest } from './transport.js'

type Failed = Pick<WireRequest, 'subject' | 'repeatable'>

/** The error of a request without a complete answer; its message states the possible outcome. */
export function transportError(
  { subject, repeatable }: Failed,
  reason: TransportReason,
  problem: string,
  sent: boolean,
  cause: unknown,
): TransportError {
  return new TransportError(`${subject}: ${problem}; ${outcomeOf(repeatable, sent)}`, { reason, sent, cause })
}

/** The error of a call that ended before its answer arrived. */
export function endedError(request: Failed, { reason, cause }: End, timeout: number, sent: boolean): TransportError {
  const problem = reason === 'timeout' ? `no answer within ${timeout} ms` : 'aborted by its signal'
  return transportError(request, reason, problem, sent, cause)
}

/** The possible outcome of a request without an answer, for messages. */
export function outcomeOf(repeatable: boolean, sent: boolean): string {
  if (!sent) return 'nothing was sent'
  return repeatable ? 'nothing was changed' : 'WeChat Pay may have carried it out: query before you try again'
}

/** The error without the unparsed bytes that an HTTP parser attaches: our errors must not contain them. */
export function withoutBytes(error: unknown): unknown {
  return error instanceof Error && ('data' in error || 'rawPacket' in error)
    ? Object.assign(new Error(error.message), { code: errorCode(error) })
    : error
}

/** The code of an error, or its name; the type of a value that is no error. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return oneLine('code' in error && typeof error.code === 'string' ? error.code : String(error.name), 80)
}
