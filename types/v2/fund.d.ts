// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_fund {
export interface Fund {
  /** POST 查询提现状态 */
  readonly queryautowithdrawbydate: Queryautowithdrawbydate
  /** POST 重新发起提现 */
  readonly reautowithdrawbydate: Reautowithdrawbydate
}

export interface QueryautowithdrawbydatePostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 小微商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 日期 */
    date: string
  }
}
export interface QueryautowithdrawbydatePostResponse {
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
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
  /** 签名 */
  sign?: string
  /** 日期 */
  date: string
  /** 商户号 */
  mch_id: string
  /** 小微商户号 */
  sub_mch_id?: string
  /** 随机字符 */
  nonce_str: string
  /** 单据状态 */
  withdraw_status: string
  /** 单据失败原因 */
  fail_reason?: string
  /** 提现单单据ID */
  withdraw_id?: string
  /** 金额 */
  amount?: string
  /** 单据创建时间 */
  create_time?: string
  /** 单据成功时间 */
  success_time?: string
  /** 单据退票时间 */
  refund_time?: string
}
export interface Queryautowithdrawbydate {
  /**
   * 查询提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115346 官方文档}
   * @deprecated 已下线（2023-03-13）
   */
  post(options: QueryautowithdrawbydatePostRequest & CallOptions): Promise<ApiResponse<QueryautowithdrawbydatePostResponse>>
  /**
   * 查询提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014115346 官方文档}
   * @deprecated 已下线（2023-03-13）
   */
  postAsync(options: QueryautowithdrawbydatePostRequest & CallOptions): Promise<ApiResponse<QueryautowithdrawbydatePostResponse>>
}

export interface ReautowithdrawbydatePostRequest {
  xml: {
    /**
     * 服务商商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 小微商户号 */
    sub_mch_id: string
    /** 自动提现单提现日期 */
    date: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface ReautowithdrawbydatePostResponse {
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
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
  /** 签名 */
  sign?: string
  /** 自动提现单提现日期 */
  date: string
  /** 商户号 */
  mch_id: string
  /** 小微商户号 */
  sub_mch_id: string
  /** 提现单单据ID */
  withdraw_id: string
  /** 金额 */
  amount: string
  /** 单据创建时间 */
  create_time: string
  /** 随机字符 */
  nonce_str: string
}
export interface Reautowithdrawbydate {
  /**
   * 重新发起提现
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3 官方文档}
   * @deprecated 已下线（2020-04-13）
   */
  post(options: ReautowithdrawbydatePostRequest & CallOptions): Promise<ApiResponse<ReautowithdrawbydatePostResponse>>
  /**
   * 重新发起提现
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=21_3 官方文档}
   * @deprecated 已下线（2020-04-13）
   */
  postAsync(options: ReautowithdrawbydatePostRequest & CallOptions): Promise<ApiResponse<ReautowithdrawbydatePostResponse>>
}
}
