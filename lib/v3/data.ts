import type { Attempt } from '../call/attempt.js'
import type { V3Credentials } from '../call/protocol.js'
import { ApiError } from '../errors.js'
import { textOf } from '../platform/bytes.js'
import { type Decoded, decode, decodeJson } from '../transport/decode.js'
import { outcomeOf } from '../transport/error.js'
import type { WireResponse } from '../transport/transport.js'
import { looksLikeJson } from './error-body.js'
import { isOpened, openFields } from './sensitive.js'
import { single } from './verify.js'

type Fields = Readonly<Record<string, unknown>>

/**
 * The `data` of a verified success that is not a file, or a promise of it: what the spec says that the operation answers with.
 *
 * @param refused Makes the error for an answer that has the form of WeChat Pay's errors, such as 202 `USERPAYING`.
 * @throws {ApiError} `ERR_RESPONSE`, when the operation answers with JSON and this is none.
 */
export function dataOf(
  reply: WireResponse,
  attempt: Attempt,
  context: Pick<V3Credentials, 'signer' | 'decrypter'>,
  verified: boolean,
  refused: () => ApiError,
): unknown {
  const { call, traits } = attempt
  const decoded = decodeSuccess(reply, attempt, verified)
  if (decoded.kind === 'json' && isObject(decoded.value) && !looksRefused(decoded.value)) {
    return isOpened(traits) ? openFields(decoded.value, call, traits, context) : decoded.value
  }
  return unusualData(decoded, reply, attempt, context, verified, refused)
}

/** The data of an answer that looks wrong. */
async function unusualData(
  decoded: Decoded,
  reply: WireResponse,
  attempt: Attempt,
  context: Pick<V3Credentials, 'signer' | 'decrypter'>,
  verified: boolean,
  refused: () => ApiError,
): Promise<unknown> {
  const { call, traits } = attempt
  if (decoded.kind === 'json' && isObject(decoded.value)) {
    if (await isRefused(reply.status, decoded.value, attempt)) throw refused()
    return openFields(decoded.value, call, traits, context)
  }
  if (decoded.kind === 'empty' && reply.status === 204) return undefined
  const { answersOf } = await import('./answers.js')
  const answers = answersOf(call.method, attempt.path)
  if (answers === 'json' || answers === 'coded') {
    const value = decoded.kind === 'text' || decoded.kind === 'bytes' ? jsonOf(reply) : undefined
    if (isObject(value)) return dataOf(asJson(reply), attempt, context, verified, refused)
    throw misfit(
      reply,
      attempt,
      decoded.kind === 'empty' ? 'without the body that this operation has' : NOT_JSON,
      verified,
    )
  }
  return decoded.kind === 'empty' ? undefined : decoded.value
}

const NOT_JSON = 'with a body that is not the JSON object that this operation answers with'

/** Whether all that an answer says is what an error says: a code and a sentence. */
function looksRefused(value: Fields): boolean {
  return 'code' in value && Object.keys(value).every((name) => ['code', 'message', 'detail'].includes(name))
}

/** Whether such an answer is an error, and not the data of an operation that has a `code` itself. */
async function isRefused(status: number, value: Fields, { call, path }: Attempt): Promise<boolean> {
  const { answersOf } = await import('./answers.js')
  const answers = answersOf(call.method, path)
  if (answers !== 'unknown') return answers !== 'coded'
  return status === 202 && typeof value.code === 'string' && typeof value.message === 'string'
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asJson(reply: WireResponse): WireResponse {
  return { ...reply, headers: { ...reply.headers, 'content-type': 'application/json' } }
}

/** The value of a body that has another content type; `undefined` when it is no JSON. */
function jsonOf({ body }: WireResponse): unknown {
  try {
    return looksLikeJson(textOf(body.subarray(0, 100))) ? decodeJson(body) : undefined
  } catch {
    return undefined
  }
}

function decodeSuccess(reply: WireResponse, attempt: Attempt, verified: boolean): Decoded {
  try {
    return decode(reply.headers, reply.body)
  } catch {
    // The parser's message quotes the body, so it is not kept as the cause.
    throw misfit(reply, attempt, 'with a body that does not match its Content-Type', verified)
  }
}

/** The error for a success that cannot be used: the operation has been carried out, or may have been. */
export function misfit(
  reply: WireResponse,
  { call, repeatable }: Attempt,
  problem: string,
  verified: boolean,
): ApiError {
  return new ApiError('ERR_RESPONSE', `${call.subject}: ${reply.status} ${problem}; ${outcomeOf(repeatable, true)}`, {
    status: reply.status,
    requestId: single(reply.headers, 'request-id'),
    verified,
  })
}
