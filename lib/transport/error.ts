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

/**
 * The problem with a connection, which names the host; and the proxy, where it is the one that refuses.
 *
 * @param proxy Host and port of the configured proxy.
 */
export function connectionProblem({ origin }: Pick<WireRequest, 'origin'>, error: unknown, proxy?: string): string {
  const { host } = new URL(origin)
  const by = proxy === undefined ? 'the proxy' : `the proxy ${proxy}`
  const status = proxyStatus(error)
  if (status === '407') {
    return `${by} wants a user name and a password for ${host} (407): put them into its URL, http://user:password@…`
  }
  if (status !== undefined) return `${by} refuses to connect to ${host} (${status})`
  return `the connection to ${host}${proxy === undefined ? '' : ` through ${by}`} failed (${errorCode(error)})`
}

/** The status with which a proxy has refused to connect, so that no request was sent; `undefined` for any other error. */
export function proxyStatus(error: unknown): string | undefined {
  return error instanceof Error ? PROXY_ANSWER.exec(error.message)?.[1] : undefined
}

/** Messages of undici for an answer of a proxy, which are all that has its status. */
const PROXY_ANSWER = /^Proxy (?:response|Authentication Required) \((\d{3})\)/

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

/** The problem with an answer that is too large, for messages. */
export function sizeProblem(maxResponseSize: number): string {
  return `the answer is larger than ${maxResponseSize} bytes (\`maxResponseSize\`)`
}
