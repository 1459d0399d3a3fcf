// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_mch_operate {
export interface Mch_operate {
  readonly risk: Risk
}

export interface Risk {
  /** POST 提交已注销商户号可用余额提现申请单 */
  readonly withdrawlApply: RiskWithdrawlApply
}

export interface RiskWithdrawlApplyPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 二级商户号的出款子账户类型 */
    out_account_type: ("BASIC_ACCOUNT" | "OPERATE_ACCOUNT" | "MARGIN_ACCOUNT")
    /** 提现金额 */
    amount: number
    /** 商户提现申请单号 */
    out_request_no: string
    /** 收款对象类型 */
    payee_type: ("CONTRIBUTION_MERCHANT" | "SERVICE_PROVIDER_MERCHANT" | "OTHER_MERCHANT" | "INDIVIDUAL")
    /** 收款对象对应的商户号 */
    payee_mchid?: string | undefined
    /** 收款账号信息 */
    payee_info: {
      /** 账户类型 */
      account_type: ("ACCOUNT_TYPE_CORPORATE" | "ACCOUNT_TYPE_PERSONAL")
      /** 银行账户 */
      bank_account_info?: {
        /**
         * 开户名称
         * 敏感字段，由客户端加密
         */
        account_name: string
        /** 开户银行 */
        account_bank: string
        /** 开户银行联行号 */
        bank_branch_id?: string | undefined
        bank_name?: string | undefined
        /**
         * 银行账号
         * 敏感字段，由客户端加密
         */
        account_number: string
      } | undefined
      /** 收款人账号对应的证件信息 */
      identity_info?: {
        /** 证件类型 */
        id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | "IDENTIFICATION_TYPE_ID_CARD") | undefined
        /**
         * 证件姓名
         * 敏感字段，由客户端加密
         */
        identification_name?: string | undefined
        /**
         * 证件号码
         * 敏感字段，由客户端加密
         */
        identification_no?: string | undefined
      } | undefined
    }
    /** 付款申请证明材料 */
    proof_media_list?: {
      /** 申请证明材料 */
      proof_payee_media?: (readonly {
        /** 申请证明材料类型 */
        proof_media_type: ("BASIC_TRANSACTION_INFORMATION" | "LEGAL_ID_CARD" | "ID_CARD" | "BUSINESS_LICENSE_PHOTO" | "PAYEE_ID_CARD" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8" | "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1")
        /** 证明材料照片 */
        proof_media: string
      }[] | undefined)
    } | undefined
    /** 补充材料 */
    additional_materials?: {
      additional_media?: readonly string[] | undefined
    } | undefined
    /** 备注 */
    remark?: string | undefined
  }
}
export interface RiskWithdrawlApplyPostResponse {
  /** 微信支付提现申请单号 */
  applyment_id?: string
  /** 商户提现申请单号 */
  out_request_no?: string
}
export interface RiskWithdrawlApply {
  /**
   * 提交已注销商户号可用余额提现申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012488950 官方文档}
   */
  post(options: RiskWithdrawlApplyPostRequest & CallOptions): Promise<ApiResponse<RiskWithdrawlApplyPostResponse>>
  /**
   * 提交已注销商户号可用余额提现申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012488950 官方文档}
   */
  postAsync(options: RiskWithdrawlApplyPostRequest & CallOptions): Promise<ApiResponse<RiskWithdrawlApplyPostResponse>>
  readonly applymentId: RiskWithdrawlApplyApplymentId
  readonly outRequestNo: RiskWithdrawlApplyOutRequestNo
}

export interface RiskWithdrawlApplyApplymentId {
  /** GET 微信支付提现申请单号查询提现申请单状态 */
  readonly _applyment_id_: RiskWithdrawlApplyApplymentIdByApplymentId
}

export interface RiskWithdrawlApplyApplymentIdByApplymentIdGetRequest {
  /** 微信支付提现申请单号 */
  applyment_id: string
}
export interface RiskWithdrawlApplyApplymentIdByApplymentIdGetResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号 */
    applyment_id: string
    /** 商户提现申请单号 */
    out_request_no: string
    /** 申请单状态 */
    state: string
    /** 失败原因 */
    fail_reason?: string
    /**
     * 最后更新时间
     * 格式：RFC 3339
     */
    modify_time?: string
  }
}
export interface RiskWithdrawlApplyApplymentIdByApplymentId {
  /**
   * 微信支付提现申请单号查询提现申请单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778400 官方文档}
   */
  get(options: RiskWithdrawlApplyApplymentIdByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<RiskWithdrawlApplyApplymentIdByApplymentIdGetResponse>>
  /**
   * 微信支付提现申请单号查询提现申请单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778400 官方文档}
   */
  getAsync(options: RiskWithdrawlApplyApplymentIdByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<RiskWithdrawlApplyApplymentIdByApplymentIdGetResponse>>
}

export interface RiskWithdrawlApplyOutRequestNo {
  /** GET 商户提现申请单号查询提现申请单状态 */
  readonly _out_request_no_: RiskWithdrawlApplyOutRequestNoByOutRequestNo
}

export interface RiskWithdrawlApplyOutRequestNoByOutRequestNoGetRequest {
  /** 商户提现申请号 */
  out_request_no: string
}
export interface RiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse {
  /** 提现申请单信息 */
  withdrawl_apply: {
    /** 微信支付提现申请单号 */
    applyment_id: string
    /** 商户提现申请单号 */
    out_request_no: string
    /** 申请单状态 */
    state: string
    /** 失败原因 */
    fail_reason?: string
    /**
     * 最后更新时间
     * 格式：RFC 3339
     */
    modify_time?: string
  }
}
export interface RiskWithdrawlApplyOutRequestNoByOutRequestNo {
  /**
   * 商户提现申请单号查询提现申请单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476164 官方文档}
   */
  get(options: RiskWithdrawlApplyOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<RiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 商户提现申请单号查询提现申请单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476164 官方文档}
   */
  getAsync(options: RiskWithdrawlApplyOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<RiskWithdrawlApplyOutRequestNoByOutRequestNoGetResponse>>
}
}
