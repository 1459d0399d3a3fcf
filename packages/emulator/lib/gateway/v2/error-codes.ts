/** How APIv2 states a refusal. */
export interface Statement {
  /**
   * `return`: the message was not understood or not trusted, so the answer is `return_code` FAIL without a signature.
   * `result`: the answer is signed, and its `result_code` is FAIL.
   */
  readonly level: 'return' | 'result'
  /** `err_code`. */
  readonly code: string
  /** WeChat Pay's own words, before the reason. */
  readonly words?: string
}

const RETURNED: Readonly<Record<string, string>> = {
  SIGNERROR: '签名错误',
  XML_FORMAT_ERROR: 'XML格式错误',
  POST_DATA_EMPTY: 'post数据为空',
  METHOD_NOT_ALLOWED: '请使用POST方法',
  MCHID_NOT_EXIST: '商户号不存在',
  LACK_PARAMS: '缺少参数',
  PARAM_ERROR: '参数格式校验错误',
  RESOURCE_NOT_EXISTS: '接口不存在',
}

/** The codes of APIv2 for refusals of stories that APIv3 shares. */
const RENAMED: Readonly<Record<string, string>> = {
  ORDER_CLOSED: 'ORDERCLOSED',
  ORDER_NOT_EXIST: 'ORDERNOTEXIST',
  NOT_ENOUGH: 'NOTENOUGH',
  SYSTEM_ERROR: 'SYSTEMERROR',
  RATELIMIT_EXCEEDED: 'FREQUENCY_LIMITED',
}

/**
 * How APIv2 states a refusal with this code.
 *
 * @param isTrusted Whether the request's signature was verified: before that, nothing can be signed for its merchant.
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935214
 */
export function statementOf(code: string, isTrusted: boolean): Statement {
  const words = RETURNED[code]
  const isNotFound = code === 'RESOURCE_NOT_EXISTS' && isTrusted
  if (words !== undefined && !isNotFound) return { level: 'return', code, words }
  return { level: isTrusted ? 'result' : 'return', code: RENAMED[code] ?? code }
}
