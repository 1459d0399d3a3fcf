import { ApiError, SignatureError } from '../errors.js'
import { oneLine } from '../one-line.js'
import { contentType, decode } from '../transport/decode.js'
import { outcomeOf } from '../transport/error.js'
import type { WireResponse } from '../transport/transport.js'
import { retryAfter } from './retry-after.js'
import { compareSigned } from './sign-error.js'
import { hasSignature, type Proof, single, verify } from './verify.js'

/**
 * Numbers at the end of `Request-ID`, each of which stands for one cause. WeChat Pay publishes no list of them: these are
 * known from its answers, and the emulator's refusals carry the same ones.
 */
const REASON = { signature: 268443699, rateLimit: 268447840, reentry: 268498688 } as const

/** Advice for causes that an answer states only by the number at the end of `Request-ID`. */
const ADVICE: Readonly<Record<string, string>> = {
  [REASON.signature]:
    'The signature of the request was refused: do `mchid`, `serial` and `privateKey` belong together?',
  [REASON.rateLimit]: 'Too many requests: slow down',
  [REASON.reentry]: 'A number was used again with other parameters: send the same ones, or query it',
}

/**
 * The error for an answer outside 200 to 299. The signature of a signed answer is verified; an unsigned answer is read
 * too, with `verified: false`.
 *
 * @param signed The text that the request's signature covers.
 * @param repeatable Whether the call changes nothing: otherwise a 5xx leaves open whether it was carried out.
 */
export async function apiError(
  reply: WireResponse,
  proof: Proof,
  signed: Uint8Array,
  repeatable: boolean,
): Promise<ApiError> {
  const signature = await checkSignature(reply, proof)
  const { code, message, detail } = errorBody(reply)
  const requestId = single(reply.headers, 'request-id')
  const comparison = code === 'SIGN_ERROR' ? compareSigned(detail, signed) : undefined
  const advice = comparison ? `. ${sentence(comparison.problem)}` : adviceOf(requestId)
  const outcome = reply.status >= 500 && !repeatable ? `; ${outcomeOf(repeatable, true)}` : ''
  return new ApiError(code, `${proof.subject}: ${reply.status} ${message}${advice}${outcome}`, {
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

/** The advice for the number at the end of `Request-ID`; empty where it is unknown. */
function adviceOf(requestId: string | undefined): string {
  const advice = ADVICE[/-(\d+)$/.exec(requestId ?? '')?.[1] ?? '']
  return advice === undefined ? '' : `. ${advice}`
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

/** The form of WeChat Pay's codes. Codes of this package begin with `ERR_`, and nobody else may claim one. */
const CODE = /^(?!ERR_)[\w.-]{1,64}$/

/** Code, message and detail of an answer that is not a success: WeChat Pay's JSON, or the answer of an intermediary. */
function errorBody(reply: WireResponse): { code: string; message: string; detail: unknown } {
  const value = errorJson(reply)
  if (typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string') {
    const text = 'message' in value && typeof value.message === 'string' ? `: ${oneLine(value.message)}` : ''
    const detail = 'detail' in value ? value.detail : undefined
    const code = CODE.test(value.code) ? value.code : 'ERR_RESPONSE'
    return { code, message: `${oneLine(value.code, 64)}${text}${fieldOf(detail)}`, detail }
  }
  const type = oneLine(contentType(reply.headers), 80) || 'no content type'
  return { code: 'ERR_RESPONSE', message: `without WeChat Pay's error code (${type})`, detail: undefined }
}

/** The name of the field that WeChat Pay reports; its value is left out. */
function fieldOf(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null || !('field' in detail)) return ''
  return typeof detail.field === 'string' && detail.field !== '' ? ` (field ${oneLine(detail.field, 120)})` : ''
}

function errorJson(reply: WireResponse): unknown {
  try {
    const decoded = decode(reply.headers, reply.body)
    return decoded.kind === 'json' ? decoded.value : undefined
  } catch {
    return undefined
  }
}
