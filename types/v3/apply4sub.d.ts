// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_apply4sub {
export interface Apply4sub {
  readonly sub_merchants: Sub_merchants
}

export interface Sub_merchants {
  readonly _sub_mchid_: Sub_merchantsBySubMchid
}

export interface Sub_merchantsBySubMchid {
  readonly application: Sub_merchantsBySubMchidApplication
  /** POST 修改结算帐号 */
  readonly modifySettlement: Sub_merchantsBySubMchidModifySettlement
  /** GET 查询结算账户 */
  readonly settlement: Sub_merchantsBySubMchidSettlement
}

export interface Sub_merchantsBySubMchidApplication {
  /** GET 查询结算账户修改申请状态 */
  readonly _application_no_: Sub_merchantsBySubMchidApplicationByApplicationNo
}

export interface Sub_merchantsBySubMchidApplicationByApplicationNoGetRequest {
  /** 特约商户/二级商户号 */
  sub_mchid: string
  /** 修改结算账户申请单号 */
  application_no: string
  query?: {
    /** 银行账号展示规则 */
    account_number_rule?: ("ACCOUNT_NUMBER_RULE_MASK_V1" | "ACCOUNT_NUMBER_RULE_MASK_V2") | null | undefined
  } | string | null | undefined
}
export interface Sub_merchantsBySubMchidApplicationByApplicationNoGetResponse {
  /** 开户名称 */
  account_name: string
  /** 账户类型 */
  account_type: ('ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {}))
  /** 开户银行 */
  account_bank: string
  bank_name?: string
  /** 开户银行联行号 */
  bank_branch_id?: string
  /** 银行账号 */
  account_number: string
  /** 审核状态 */
  verify_result: ('AUDIT_SUCCESS' | 'AUDITING' | 'AUDIT_FAIL' | (string & {}))
  /** 审核驳回原因 */
  verify_fail_reason?: string
  /**
   * 审核结果更新时间
   * 格式：RFC 3339
   */
  verify_finish_time?: string
  /** 开户银行省市编码 */
  bank_address_code?: string
}
export interface Sub_merchantsBySubMchidApplicationByApplicationNo {
  /**
   * 查询结算账户修改申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761120 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761169 官方文档}
   */
  get(options: Sub_merchantsBySubMchidApplicationByApplicationNoGetRequest & CallOptions): Promise<ApiResponse<Sub_merchantsBySubMchidApplicationByApplicationNoGetResponse>>
  /**
   * 查询结算账户修改申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761120 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761169 官方文档}
   */
  getAsync(options: Sub_merchantsBySubMchidApplicationByApplicationNoGetRequest & CallOptions): Promise<ApiResponse<Sub_merchantsBySubMchidApplicationByApplicationNoGetResponse>>
}

export interface Sub_merchantsBySubMchidModifySettlementPostRequest {
  /** 特约商户号 */
  sub_mchid: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 修改模式 */
    modify_mode?: ('MODIFY_MODE_ASYNC' | (string & {})) | undefined
    /** 账户类型 */
    account_type: ("ACCOUNT_TYPE_BUSINESS" | "ACCOUNT_TYPE_PRIVATE")
    /**
     * 开户银行
     * 最长 128 字符
     */
    account_bank: string
    /**
     * 开户银行省市编码
     * 最长 128 字符
     */
    bank_address_code?: string | undefined
    /** 最长 128 字符 */
    bank_name?: string | undefined
    /**
     * 开户银行联行号
     * 最长 128 字符
     */
    bank_branch_id?: string | undefined
    /**
     * 银行账号
     * 敏感字段，由客户端加密
     */
    account_number: string
    /**
     * 开户名称
     * 敏感字段，由客户端加密
     */
    account_name?: string | undefined
  }
}
export interface Sub_merchantsBySubMchidModifySettlementPostResponse {
  /** 修改结算账户申请单号 */
  application_no: string
}
export interface Sub_merchantsBySubMchidModifySettlement {
  /**
   * 修改结算帐号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761102 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761138 官方文档}
   */
  post(options: Sub_merchantsBySubMchidModifySettlementPostRequest & CallOptions): Promise<ApiResponse<Sub_merchantsBySubMchidModifySettlementPostResponse>>
  /**
   * 修改结算帐号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761102 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761138 官方文档}
   */
  postAsync(options: Sub_merchantsBySubMchidModifySettlementPostRequest & CallOptions): Promise<ApiResponse<Sub_merchantsBySubMchidModifySettlementPostResponse>>
}

export interface Sub_merchantsBySubMchidSettlementGetRequest {
  /** 特约商户/二级商户号 */
  sub_mchid: string
  query?: {
    /** 银行账号展示规则 */
    account_number_rule?: string | null | undefined
  } | string | null | undefined
}
export interface Sub_merchantsBySubMchidSettlementGetResponse {
  /** 账户类型 */
  account_type: ('ACCOUNT_TYPE_BUSINESS' | 'ACCOUNT_TYPE_PRIVATE' | (string & {}))
  /**
   * 开户银行
   * 最长 128 字符
   */
  account_bank: string
  /** 最长 128 字符 */
  bank_name?: string
  /**
   * 开户银行联行号
   * 最长 128 字符
   */
  bank_branch_id?: string
  /**
   * 银行账号
   * 最长 128 字符
   */
  account_number: string
  /** 验证结果 */
  verify_result: ('VERIFY_SUCCESS' | 'VERIFY_FAIL' | 'VERIFYING' | (string & {}))
  /** 验证失败原因 */
  verify_fail_reason?: string
  /** 开户银行省市编码 */
  bank_address_code?: string
}
export interface Sub_merchantsBySubMchidSettlement {
  /**
   * 查询结算账户
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761113 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761142 官方文档}
   */
  get(options: Sub_merchantsBySubMchidSettlementGetRequest & CallOptions): Promise<ApiResponse<Sub_merchantsBySubMchidSettlementGetResponse>>
  /**
   * 查询结算账户
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761113 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761142 官方文档}
   */
  getAsync(options: Sub_merchantsBySubMchidSettlementGetRequest & CallOptions): Promise<ApiResponse<Sub_merchantsBySubMchidSettlementGetResponse>>
}
}
