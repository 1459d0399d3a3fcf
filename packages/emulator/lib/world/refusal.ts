/** Where in a request a value stands, as `detail.location` says it. */
export type Location = 'authorization' | 'header' | 'path' | 'query' | 'body'

/** The number at the end of `Request-ID`, which tells what the platform objected to. */
export const REASON = { none: 0, signature: 268443699, rateLimit: 268447840, reentry: 268498688 } as const

/** An answer that is not a success. The gateway throws it to itself; `message` holds no value of the request's body. */
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
 * @param field A JSON Pointer when the value stands in the body, a name otherwise, as the manual says.
 * @param issue What is wrong, to be read behind the field's name.
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

/** Throws where an expression is wanted: `found ?? raise(notFound('…'))`. */
export function raise(error: Error): never {
  throw error
}
