// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_mchrisk {
export interface Mchrisk {
  /** POST 间联模式查询商户审核状态开放接口 */
  readonly bankquerymchauditinfo: Bankquerymchauditinfo
  /** POST 渠道商查询商户审核信息 */
  readonly channelquerymchauditinfo: Channelquerymchauditinfo
  /** POST 事前-风险商户核查接口 */
  readonly querymchrisk: Querymchrisk
  /** POST 设置风险通知回调链接 */
  readonly setmchriskcallback: Setmchriskcallback
  /** POST 事后-风险商户处理结果同步接口 */
  readonly syncmchriskresult: Syncmchriskresult
}

export interface BankquerymchauditinfoPostRequest {
  xml: {
    /**
     * 服务商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 渠道号 */
    channel_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface BankquerymchauditinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 服务商号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 渠道号 */
  channel_id: string
  /** 审核状态 */
  audit_status: string
  /** 审核备注 */
  audit_comment: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
}
export interface Bankquerymchauditinfo {
  /**
   * 间联模式查询商户审核状态开放接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986497 官方文档}
   */
  post(options: BankquerymchauditinfoPostRequest & CallOptions): Promise<ApiResponse<BankquerymchauditinfoPostResponse>>
  /**
   * 间联模式查询商户审核状态开放接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986497 官方文档}
   */
  postAsync(options: BankquerymchauditinfoPostRequest & CallOptions): Promise<ApiResponse<BankquerymchauditinfoPostResponse>>
}

export interface ChannelquerymchauditinfoPostRequest {
  xml: {
    /**
     * 渠道商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 服务商号 */
    acquiring_bank_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface ChannelquerymchauditinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 服务商号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
  /** 渠道号 */
  channel_id: string
  /** 审核状态 */
  audit_status: string
  /** 审核备注 */
  audit_comment: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 签名类型 */
  sign_type?: ('HMAC-SHA256' | (string & {}))
}
export interface Channelquerymchauditinfo {
  /**
   * 渠道商查询商户审核信息
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986547 官方文档}
   */
  post(options: ChannelquerymchauditinfoPostRequest & CallOptions): Promise<ApiResponse<ChannelquerymchauditinfoPostResponse>>
  /**
   * 渠道商查询商户审核信息
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986547 官方文档}
   */
  postAsync(options: ChannelquerymchauditinfoPostRequest & CallOptions): Promise<ApiResponse<ChannelquerymchauditinfoPostResponse>>
}

export interface QuerymchriskPostRequest {
  xml: {
    /**
     * 服务商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 平台证书序列号 */
    cert_serial_number?: string | undefined
    /** 敏感字段，以企业付款到银行卡的公钥加密 */
    certificates_number?: string | undefined
    /** 敏感字段，以企业付款到银行卡的公钥加密 */
    certificates_name?: string | undefined
    /** 敏感字段，以企业付款到银行卡的公钥加密 */
    settlement_card_no?: string | undefined
    /** 敏感字段，以企业付款到银行卡的公钥加密 */
    settlement_card_name?: string | undefined
    /** 结算银行 */
    settlement_card_bank?: string | undefined
    /** 敏感字段，以企业付款到银行卡的公钥加密 */
    business_license_number?: string | undefined
    /** 公司名称 */
    company_name?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店经度 */
    store_longitude?: string | undefined
    /** 门店纬度 */
    store_latitude?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface QuerymchriskPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 服务商号 */
  mch_id: string
  /** 风险级别 */
  risk_level: string
  /** 风险描述 */
  risk_level_desc: string
}
export interface Querymchrisk {
  /**
   * 事前-风险商户核查接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985625 官方文档}
   */
  post(options: QuerymchriskPostRequest & CallOptions): Promise<ApiResponse<QuerymchriskPostResponse>>
  /**
   * 事前-风险商户核查接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011985625 官方文档}
   */
  postAsync(options: QuerymchriskPostRequest & CallOptions): Promise<ApiResponse<QuerymchriskPostResponse>>
}

export interface SetmchriskcallbackPostRequest {
  xml: {
    /**
     * 服务商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 回调链接 */
    callback_url: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface SetmchriskcallbackPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 服务商号 */
  mch_id: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
}
export interface Setmchriskcallback {
  /**
   * 设置风险通知回调链接
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986469 官方文档}
   */
  post(options: SetmchriskcallbackPostRequest & CallOptions): Promise<ApiResponse<SetmchriskcallbackPostResponse>>
  /**
   * 设置风险通知回调链接
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986469 官方文档}
   */
  postAsync(options: SetmchriskcallbackPostRequest & CallOptions): Promise<ApiResponse<SetmchriskcallbackPostResponse>>
}

export interface SyncmchriskresultPostRequest {
  xml: {
    /**
     * 服务商号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商户ID */
    sub_mch_id: string
    /** 事件单号 */
    event_code: string
    certificates_number?: string | undefined
    certificates_name?: string | undefined
    settlement_card_no?: string | undefined
    settlement_card_name?: string | undefined
    /** 结算银行 */
    settlement_card_bank?: string | undefined
    business_license_number?: string | undefined
    /** 公司名称 */
    company_name?: string | undefined
    /** 门店地址 */
    store_address?: string | undefined
    /** 门店经度 */
    store_longitude?: string | undefined
    /** 门店纬度 */
    store_latitude?: string | undefined
    /** 风险类型 */
    risk_type: string
    /** 处罚方式 */
    punish_type: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface SyncmchriskresultPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
}
export interface Syncmchriskresult {
  /**
   * 事后-风险商户处理结果同步接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986435 官方文档}
   */
  post(options: SyncmchriskresultPostRequest & CallOptions): Promise<ApiResponse<SyncmchriskresultPostResponse>>
  /**
   * 事后-风险商户处理结果同步接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011986435 官方文档}
   */
  postAsync(options: SyncmchriskresultPostRequest & CallOptions): Promise<ApiResponse<SyncmchriskresultPostResponse>>
}
}
