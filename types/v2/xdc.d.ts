// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_xdc {
export interface Xdc {
  readonly apiv2getsignkey: Apiv2getsignkey
  readonly apiv2sandbox: Apiv2sandbox
}

export interface Apiv2getsignkey {
  readonly sign: Apiv2getsignkeySign
}

export interface Apiv2getsignkeySign {
  /** POST 获取沙箱环境密钥 */
  readonly getsignkey: Apiv2getsignkeySignGetsignkey
}

export interface Apiv2getsignkeySignGetsignkeyPostRequest {
  xml: {
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
  }
}
export interface Apiv2getsignkeySignGetsignkeyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id: string
  /** 沙箱密钥 */
  sandbox_signkey?: string
}
export interface Apiv2getsignkeySignGetsignkey {
  /**
   * 获取沙箱环境密钥
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: Apiv2getsignkeySignGetsignkeyPostRequest & CallOptions): Promise<ApiResponse<Apiv2getsignkeySignGetsignkeyPostResponse>>
  /**
   * 获取沙箱环境密钥
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  postAsync(options: Apiv2getsignkeySignGetsignkeyPostRequest & CallOptions): Promise<ApiResponse<Apiv2getsignkeySignGetsignkeyPostResponse>>
}

export interface Apiv2sandbox {
  readonly pay: Apiv2sandboxPay
}

export interface Apiv2sandboxPay {
  /** POST 沙箱付款码支付 */
  readonly micropay: Apiv2sandboxPayMicropay
  /** POST 沙箱订单查询 */
  readonly orderquery: Apiv2sandboxPayOrderquery
}

export interface Apiv2sandboxPayMicropayPostRequest {
  headers?: {
    /** 异常用例名称 */
    "Wechatpay-Negative-Test"?: ("MICROPAY_USERPAYING" | "MICROPAY_TIMEOUT" | "MICROPAY_PAYERROR" | "MICROPAY_PAY_QUERY_TIMEOUT") | undefined
  } | undefined
  xml: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 商品描述
     * 最长 128 字符
     */
    body: string
    /**
     * 商户订单号
     * 最长 32 字符
     */
    out_trade_no: string
    /**
     * 签名类型
     * 默认：MD5
     */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /**
     * 附加数据
     * 最长 128 字符
     */
    attach?: string | undefined
    /** 订单金额 */
    total_fee: number
    /**
     * 货币类型
     * 最长 64 字符
     */
    fee_type?: string | undefined
    /**
     * 授权码
     * 最长 128 字符
     */
    auth_code: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface Apiv2sandboxPayMicropayPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 标价金额 */
  total_fee: string
  /** 现金支付金额 */
  cash_fee: string
  /** 代金券金额 */
  coupon_fee?: string
}
export interface Apiv2sandboxPayMicropay {
  /**
   * 沙箱付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: Apiv2sandboxPayMicropayPostRequest & CallOptions): Promise<ApiResponse<Apiv2sandboxPayMicropayPostResponse>>
  /**
   * 沙箱付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  postAsync(options: Apiv2sandboxPayMicropayPostRequest & CallOptions): Promise<ApiResponse<Apiv2sandboxPayMicropayPostResponse>>
}

export interface Apiv2sandboxPayOrderqueryPostRequest {
  headers?: {
    /** 异常用例名称 */
    "Wechatpay-Negative-Test"?: ("MICROPAY_USERPAYING" | "MICROPAY_TIMEOUT" | "MICROPAY_PAYERROR" | "MICROPAY_PAY_QUERY_TIMEOUT") | undefined
  } | undefined
  xml: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 商户订单号
     * 最长 32 字符
     */
    out_trade_no: string
    /**
     * 签名类型
     * 默认：MD5
     */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface Apiv2sandboxPayOrderqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 交易类型 */
  trade_type: string
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 标价金额 */
  total_fee: string
  /** 现金支付金额 */
  cash_fee: string
  /** 代金券金额 */
  coupon_fee?: string
}
export interface Apiv2sandboxPayOrderquery {
  /**
   * 沙箱订单查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  post(options: Apiv2sandboxPayOrderqueryPostRequest & CallOptions): Promise<ApiResponse<Apiv2sandboxPayOrderqueryPostResponse>>
  /**
   * 沙箱订单查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984810 官方文档}
   */
  postAsync(options: Apiv2sandboxPayOrderqueryPostRequest & CallOptions): Promise<ApiResponse<Apiv2sandboxPayOrderqueryPostResponse>>
}
}
