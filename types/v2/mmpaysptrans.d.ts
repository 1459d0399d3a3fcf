// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_mmpaysptrans {
export interface Mmpaysptrans {
  /** POST 企业付款到银行卡 */
  readonly pay_bank: Pay_bank
  /** POST 查询企业付款银行卡 */
  readonly query_bank: Query_bank
}

export interface Pay_bankPostRequest {
  xml: {
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 商户企业付款单号
     * 最长 32 字符
     */
    partner_trade_no: string
    /**
     * 收款方银行卡号
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    enc_bank_no: string
    /**
     * 收款方用户名
     * 敏感字段，以企业付款到银行卡的公钥加密
     */
    enc_true_name: string
    /**
     * 收款方开户行
     * 最长 64 字符
     */
    bank_code: string
    /** 付款金额 */
    amount: number
    /** 付款说明 */
    desc?: string | undefined
  }
}
export interface Pay_bankPostResponse {
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
  /** 商户号 */
  mch_id: string
  /** 商户企业付款单号 */
  partner_trade_no: string
  /** 代付金额 */
  amount: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 微信企业付款单号 */
  payment_no: string
  /** 手续费金额 */
  cmms_amt: string
}
export interface Pay_bank {
  /**
   * 企业付款到银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939840 官方文档}
   */
  post(options: Pay_bankPostRequest & CallOptions): Promise<ApiResponse<Pay_bankPostResponse>>
  /**
   * 企业付款到银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939840 官方文档}
   */
  postAsync(options: Pay_bankPostRequest & CallOptions): Promise<ApiResponse<Pay_bankPostResponse>>
}

export interface Query_bankPostRequest {
  xml: {
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户企业付款单号 */
    partner_trade_no: string
  }
}
export interface Query_bankPostResponse {
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
  /** 商户号 */
  mch_id: string
  /** 商户企业付款单号 */
  partner_trade_no: string
  /** 微信企业付款单号 */
  payment_no: string
  /** 银行卡号 */
  bank_no_md5: string
  /** 用户真实姓名 */
  true_name_md5: string
  /** 代付金额 */
  amount: string
  /** 代付单状态 */
  status: ('SUCCESS' | 'FAILED' | 'PROCESSING' | 'BANK_FAIL' | (string & {}))
  /** 手续费金额 */
  cmms_amt: string
  /** 商户下单时间 */
  create_time: string
  /** 成功付款时间 */
  pay_succ_time?: string
  /** 失败原因 */
  reason?: string
}
export interface Query_bank {
  /**
   * 查询企业付款银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941066 官方文档}
   */
  post(options: Query_bankPostRequest & CallOptions): Promise<ApiResponse<Query_bankPostResponse>>
  /**
   * 查询企业付款银行卡
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011941066 官方文档}
   */
  postAsync(options: Query_bankPostRequest & CallOptions): Promise<ApiResponse<Query_bankPostResponse>>
}
}
