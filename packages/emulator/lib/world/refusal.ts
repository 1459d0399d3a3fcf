/** The location of a value in a request, as in `detail.location`. */
export type Location = 'authorization' | 'header' | 'path' | 'query' | 'body'

/** Numbers at the end of `Request-ID`, each of which stands for one cause; known from WeChat Pay's answers. */
export const REASON = { none: 0, signature: 268443699, rateLimit: 268447840, reentry: 268498688 } as const

/** An error answer, which stories throw and the gateway sends; `message` contains no value of the request's body. */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly status: number
  readonly code: string
  readonly detail: Readonly<Record<string, unknown>> | undefined
  readonly reason: number

  constructor(
    status: number,
    code: string,
    message: string,
    more: { readonly detail?: Readonly<Record<string, unknown>>; readonly reason?: number } = {},
  ) {
    super(message)
    this.status = status
    this.code = code
    this.detail = more.detail
    this.reason = more.reason ?? REASON.none
  }
}

/**
 * 400 `PARAM_ERROR`.
 *
 * @param field A JSON Pointer for a value of the body, otherwise a name, as in the manual.
 * @param issue The problem; follows the field's name in the message.
 * @param value Left out of the answer when it is not a plain value, or when the field is sensitive.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012081726
 */
export function paramError(field: string, location: Location, issue: string, value?: unknown): Refusal {
  const name = field === '' ? `the ${location}` : `\`${field}\` in the ${location}`
  const shown = value === undefined || (typeof value === 'object' && value !== null) ? {} : { value }
  return new Refusal(400, 'PARAM_ERROR', `${name} ${issue}`, { detail: { field, ...shown, issue, location } })
}

/** 400 `INVALID_REQUEST`: well formed, but against the rules of the business. */
export function invalidRequest(message: string, reason: number = REASON.none): Refusal {
  return new Refusal(400, 'INVALID_REQUEST', message, { reason })
}

/** 404 `RESOURCE_NOT_EXISTS`. */
export function notFound(message: string): Refusal {
  return new Refusal(404, 'RESOURCE_NOT_EXISTS', message)
}

/** Throws within an expression: `found ?? raise(notFound('…'))`. */
export function raise(error: Error): never {
  throw error
}
