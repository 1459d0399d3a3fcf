import type { Proof } from '../../types/core.js'
import { ApiError, SignatureError } from '../errors.js'
import { outcomeOf } from '../transport/error.js'
import type { WireResponse } from '../transport/transport.js'
import { errorBody } from './error-body.js'
import { retryAfter } from './retry-after.js'
import { compareSigned } from './sign-error.js'
import { hasSignature, single, verify } from './verify.js'

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
  return raise(reply, proof, signed, repeatable, await checkSignature(reply, proof))
}

/** The error for an answer whose signature was checked. */
export function raise(
  reply: WireResponse,
  proof: Proof,
  signed: Uint8Array,
  repeatable: boolean,
  signature: Checked,
): ApiError {
  const { code, summary, message, detail, excerpt } = errorBody(reply)
  const requestId = single(reply.headers, 'request-id')
  const comparison = code === 'SIGN_ERROR' ? compareSigned(detail, signed) : undefined
  const advice = comparison ? `. ${sentence(comparison.problem)}` : adviceOf(reply.status, requestId)
  const outcome = reply.status >= 500 && !repeatable ? `; ${outcomeOf(repeatable, true)}` : ''
  return new ApiError(code, `${proof.subject}: ${reply.status} ${summary}${advice}${outcome}`, {
    status: reply.status,
    requestId,
    platformMessage: message,
    detail,
    excerpt,
    comparison: comparison?.shown,
    retryAfter: retryAfter(single(reply.headers, 'retry-after'), proof.now),
    verified: signature === 'right',
    ...(signature instanceof SignatureError && { cause: signature }),
  })
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The advice for a status, or for the number at the end of `Request-ID`; empty where neither has a known meaning. */
function adviceOf(status: number, requestId: string | undefined): string {
  if (status === 202) return '. It has neither succeeded nor failed yet: query until it does'
  const advice = ADVICE[/-(\d+)$/.exec(requestId ?? '')?.[1] ?? '']
  return advice === undefined ? '' : `. ${advice}`
}

type Checked = 'right' | 'none' | SignatureError

async function checkSignature(reply: WireResponse, proof: Proof): Promise<Checked> {
  if (!hasSignature(reply.headers)) return 'none'
  try {
    await verify(reply.headers, reply.body, proof)
    return 'right'
  } catch (error) {
    if (error instanceof SignatureError) return error
    throw error
  }
}
