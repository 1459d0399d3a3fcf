import { chineseOf } from '../words/translate.js'
import { messageOf, ruleMessage } from './messages.js'

/** The location of a value in a request, as in `detail.location`. */
export type Location = 'authorization' | 'header' | 'path' | 'query' | 'body'

/**
 * Numbers at the end of `Request-ID`, each of which stands for one cause; known from WeChat Pay's answers and from its
 * guide to trouble-shooting.
 */
export const REASON = {
  none: 0,
  badValue: 268435461,
  signature: 268443699,
  rateLimit: 268447840,
  closed: 268447914,
  paid: 268449538,
  onlyReversible: 268449641,
  reentry: 268498688,
  alreadyPaid: 268498689,
  noOrder: 268512771,
  notEnough: 268892709,
  unknownField: 270924358,
} as const

/** What a refusal holds besides its code and its explanation. */
interface More {
  readonly detail?: Readonly<Record<string, unknown>>
  /** The number at the end of `Request-ID`. */
  readonly reason?: number
  /** The sentence in Chinese, as WeChat Pay says it. Default: the explanation in Chinese, or the sentence of the code. */
  readonly chinese?: string | undefined
}

/**
 * An error answer, which stories throw and the gateway sends.
 *
 * `message` is the explanation for developers, in English: the log of exchanges shows it, and the answer in English. The answer
 * in Chinese says `chinese`. Neither contains a value of the request's body.
 */
export class Refusal extends Error {
  override readonly name: string = 'Refusal'
  readonly status: number
  readonly code: string
  readonly chinese: string
  readonly detail: Readonly<Record<string, unknown>> | undefined
  readonly reason: number

  constructor(status: number, code: string, message: string, more: More = {}) {
    super(message)
    this.status = status
    this.code = code
    this.chinese = more.chinese ?? messageOf(code, message)
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
 * @param more The sentence in Chinese. Default: that the value breaks a rule of its field.
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012081726
 */
export function paramError(
  field: string,
  location: Location,
  issue: string,
  value?: unknown,
  more: More = {},
): Refusal {
  const name = field === '' ? `the ${location}` : `\`${field}\` in the ${location}`
  const shown = value === undefined || (typeof value === 'object' && value !== null) ? {} : { value }
  return new Refusal(400, 'PARAM_ERROR', `${name} ${issue}`, {
    reason: REASON.badValue,
    chinese: ruleMessage(sourceOf(field, location), '', '', brokenRule(issue)),
    ...more,
    detail: { field, ...shown, issue, location },
  })
}

function brokenRule(issue: string): string {
  if (issue === 'is missing') return '必填性规则校验失败，此字段为必填项'
  const chinese = chineseOf(issue)
  return chinese === undefined ? '规则校验失败' : `规则校验失败，${chinese}`
}

/** Where a value stands, as WeChat Pay's sentences name it: `/body/amount/total`. */
export function sourceOf(field: string, location: Location): string {
  return `/${location}${field === '' || field.startsWith('/') ? field : `/${field}`}`
}

/** 400 `INVALID_REQUEST`: well formed, but against the rules of the business. */
export function invalidRequest(message: string, reason: number = REASON.none, chinese?: string): Refusal {
  const said = chinese ?? (reason === REASON.reentry ? '请求重入时，参数与首次请求时不一致' : undefined)
  return new Refusal(400, 'INVALID_REQUEST', message, { reason, chinese: said })
}

/** 404 `RESOURCE_NOT_EXISTS`. */
export function notFound(message: string, chinese?: string): Refusal {
  return new Refusal(404, 'RESOURCE_NOT_EXISTS', message, { chinese })
}

/** Throws within an expression: `found ?? raise(notFound('…'))`. */
export function raise(error: Error): never {
  throw error
}
