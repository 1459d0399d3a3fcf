import { chineseOf } from '../words/translate.js'

/** Languages of the `message` of a refusal. */
export type Language = 'zh' | 'en'

/** WeChat Pay's own sentences for errors of one cause, by code; seen in its answers and in the manual. */
const OF_ONE_CAUSE: Readonly<Record<string, string>> = {
  SIGN_ERROR: '错误的签名，验签失败',
  METHOD_NOT_ALLOWED: '请求方法不支持',
  ORDER_NOT_EXIST: '订单不存在',
  ORDERNOTEXIST: '订单不存在',
  ORDERPAID: '该订单已支付',
  ORDER_CLOSED: '该订单已关闭',
  ORDER_DONE: '服务订单已完成',
  ORDER_CANCELED: '服务订单已取消',
  OUT_TRADE_NO_USED: '商户订单号重复',
  AUTH_CODE_INVALID: '付款码无效，请扫描微信付款码',
  USERPAYING: '用户支付中，需要输入密码',
  NO_STATEMENT_EXIST: '账单文件不存在',
  STATEMENT_CREATING: '账单生成中',
  RATELIMIT_EXCEEDED: '请求频率超过限制，请稍后重试',
  SYSTEM_ERROR: '系统异常，请稍后重试',
}

/** The same for errors of many causes: said only where the cause has no sentence. */
const OF_MANY_CAUSES: Readonly<Record<string, string>> = {
  PARAM_ERROR: '参数错误',
  INVALID_REQUEST: '请求不符合业务规则',
  NO_AUTH: '商户无权限',
  RULE_LIMIT: '业务规则限制',
  REQUEST_BLOCKED: '请求受阻',
  NOT_ENOUGH: '账户余额不足，请充值后重新发起',
  NOT_FOUND: '记录不存在',
  RESOURCE_NOT_EXISTS: '查询的资源不存在',
  RESOURCE_ALREADY_EXISTS: '资源已存在',
  INVALID_ORDER_STATE: '单据状态错误',
}

/**
 * The sentence in Chinese for an error.
 *
 * @param explanation In English.
 */
export function messageOf(code: string, explanation: string): string {
  return OF_ONE_CAUSE[code] ?? chineseOf(explanation) ?? OF_MANY_CAUSES[code] ?? '请求失败'
}

/**
 * The language of the answer to a request: that of `Accept-Language`, when the header prefers Chinese or English.
 *
 * @param usual The language without such a header.
 */
export function languageFor(accepted: string | undefined, usual: Language): Language {
  const [, tag = ''] = /^\s*(zh|en)\b/i.exec(accepted ?? '') ?? []
  return tag === '' ? usual : tag.toLowerCase() === 'en' ? 'en' : 'zh'
}

/**
 * The sentence of WeChat Pay for a value that breaks a rule of its field.
 *
 * @param source Where the value stands: `/body/amount/total`.
 * @param label The short name of the field; empty when it is unknown.
 * @param kind What the sentence calls the field: `值字段`, `数值字段`, `字段`.
 * @param rule The rule and how it was broken: `规则校验失败，值低于最小值 1`.
 */
export function ruleMessage(source: string, label: string, kind: string, rule: string): string {
  const field = label === '' ? '' : `映射到${kind}“${label}”`
  return `输入源“${source}”${field}${rule}`
}
