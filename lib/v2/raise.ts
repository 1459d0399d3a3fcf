import type { XmlFields } from '../../types/core.js'
import type { Call } from '../call/call.js'
import { platformCode } from '../call/platform-code.js'
import { ApiError, SignatureError } from '../errors.js'
import { oneLine } from '../one-line.js'
import type { WireHeaders, WireResponse } from '../transport/transport.js'
import { verifyV2 } from './sign.js'

/** Bytes of an unreadable answer of which an excerpt is kept. */
const EXCERPT_BYTES = 2_000

/** The value of a header that came once. */
export function single(headers: WireHeaders, name: string): string | undefined {
  const value = headers[name]
  return typeof value === 'string' ? value : undefined
}

/** The text of a field of an answer; empty when there is none. */
export function text(fields: XmlFields, name: string): string {
  const value = Object.hasOwn(fields, name) ? fields[name] : undefined
  return typeof value === 'string' ? value : ''
}

/** Whether an answer says that the operation was carried out. */
export function isSuccess(fields: XmlFields): boolean {
  return text(fields, 'return_code') === 'SUCCESS' && ['', 'SUCCESS'].includes(text(fields, 'result_code'))
}

/**
 * The error for an answer that is not a success. `code` is its `err_code`; the value of `return_code` where it has none,
 * as when a signature was refused. A `sign` in it is verified; most answers with `return_code` FAIL have none.
 */
export function apiError(fields: XmlFields, reply: WireResponse, call: Call, apiv2Key: string): ApiError {
  const found = ['err_code', 'error_code', 'return_code', 'result_code'].map((name) => text(fields, name))
  const stated = found.find((value) => value !== '' && value !== 'SUCCESS') ?? ApiError.code
  const code = platformCode(stated)
  const sentence = oneLine(text(fields, 'err_code_des') || text(fields, 'return_msg') || text(fields, 'result_msg'))
  const signed = Object.hasOwn(fields, 'sign')
  const verified = signed && verifyV2(fields, apiv2Key)
  const cause = signed && !verified ? signatureError(reply, call, 'mismatch') : undefined
  return new ApiError(code, `${call.subject}: ${reply.status} ${oneLine(stated, 64)}${sentence && `: ${sentence}`}`, {
    status: reply.status,
    requestId: single(reply.headers, 'request-id'),
    platformMessage: sentence === '' ? undefined : sentence,
    detail: fields,
    verified,
    ...(cause && { cause }),
  })
}

/** The error for an answer that cannot be used. `problem` quotes nothing of it. */
export function unreadable(problem: string, reply: WireResponse, call: Call): ApiError {
  return new ApiError(
    ApiError.code,
    `${call.subject}: ${reply.status} with an answer that cannot be used: ${problem}. The operation may have been carried out; query it`,
    {
      status: reply.status,
      requestId: single(reply.headers, 'request-id'),
      verified: false,
      excerpt: excerptOf(reply),
    },
  )
}

/** The beginning of an answer, on one line. */
export function excerptOf({ body }: WireResponse): string {
  return oneLine(Buffer.from(body.subarray(0, EXCERPT_BYTES)).toString())
}

/** The error for a success that is not proven to come from WeChat Pay. */
export function signatureError(reply: WireResponse, call: Call, reason: 'headers' | 'mismatch'): SignatureError {
  const problem =
    reason === 'headers'
      ? 'the answer has no `sign`.'
      : 'the `sign` of the answer does not match it; is `apiv2Key` the one of this merchant?'
  return new SignatureError(`${call.subject}: ${problem} The operation may have been carried out; query it`, {
    reason,
    status: reply.status,
    requestId: single(reply.headers, 'request-id'),
  })
}
