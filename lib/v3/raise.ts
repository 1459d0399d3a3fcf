import { ApiError, SignatureError } from '../errors.js'
import { contentType, decode } from '../transport/decode.js'
import type { WireResponse } from '../transport/transport.js'
import { compareSigned } from './sign-error.js'
import { hasSignature, type Proof, single, verify } from './verify.js'

/** Causes that WeChat Pay tells of only in the number at the end of `Request-ID`. */
const REASONS: Readonly<Record<string, string>> = {
  268443699: 'The signature of the request was refused: do `mchid`, `serial` and `privateKey` belong together?',
  268447840: 'Too many requests: slow down',
  268498688: 'A number was used again with other parameters: send the same ones, or query it',
}

/**
 * The error that an answer outside 200 to 299 stands for. One that claims to be signed is verified as well; one that is
 * not is readable, but unproven.
 *
 * @param signed The text that the request's signature covers.
 */
export async function apiError(reply: WireResponse, proof: Proof, signed: Uint8Array): Promise<ApiError> {
  const signature = await checkSignature(reply, proof)
  const { code, message, detail } = errorBody(reply)
  const requestId = single(reply.headers, 'request-id')
  const comparison = code === 'SIGN_ERROR' ? compareSigned(detail, signed) : undefined
  const reason = comparison ? `. ${sentence(comparison.problem)}` : reasonOf(requestId)
  return new ApiError(code, `${proof.subject}: ${reply.status} ${message}${reason}`, {
    status: reply.status,
    requestId,
    detail,
    comparison: comparison?.shown,
    retryAfter: retryAfter(single(reply.headers, 'retry-after'), proof.now),
    verified: signature === 'right',
    ...(signature instanceof SignatureError && { cause: signature }),
  })
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What the number at the end of `Request-ID` says, where it is known. */
function reasonOf(requestId: string | undefined): string {
  const reason = REASONS[/-(\d+)$/.exec(requestId ?? '')?.[1] ?? '']
  return reason === undefined ? '' : `. ${reason}`
}

async function checkSignature(reply: WireResponse, proof: Proof): Promise<'right' | 'none' | SignatureError> {
  if (!hasSignature(reply.headers)) return 'none'
  try {
    await verify(reply.headers, reply.body, proof)
    return 'right'
  } catch (error) {
    if (error instanceof SignatureError) return error
    throw error
  }
}

/** Milliseconds until the time that `Retry-After` names, in seconds or as a date; `undefined` when it names none. */
function retryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000
  const date = Date.parse(value)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

/** Code, message and detail of an answer that is not a success: WeChat Pay's JSON, or what a gateway in between says. */
function errorBody(reply: WireResponse): { code: string; message: string; detail: unknown } {
  const value = errorJson(reply)
  if (typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string') {
    const text = 'message' in value && typeof value.message === 'string' ? `: ${value.message}` : ''
    const detail = 'detail' in value ? value.detail : undefined
    return { code: value.code, message: `${value.code}${text}${fieldOf(detail)}`, detail }
  }
  const type = contentType(reply.headers) || 'no content type'
  return { code: 'ERR_RESPONSE', message: `without WeChat Pay's error code (${type})`, detail: undefined }
}

/** Which field WeChat Pay complains of; its value stays out of the message. */
function fieldOf(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null || !('field' in detail)) return ''
  return typeof detail.field === 'string' && detail.field !== '' ? ` (field ${detail.field})` : ''
}

function errorJson(reply: WireResponse): unknown {
  try {
    const decoded = decode(reply.headers, reply.body)
    return decoded.kind === 'json' ? decoded.value : undefined
  } catch {
    return undefined
  }
}
