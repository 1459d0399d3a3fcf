// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, Upload } from '../core.js'

export namespace v3_ecommerce {
export interface Ecommerce {
  /** 提交注销提现申请、微信支付注销提现申请单号查询申请单状态、平台代商户确认注销 等 8 个接口 */
  readonly account: Account
  /** 通过业务申请编号查询申请状态、撤销申请单-使用业务申请编号、提交申请单 等 7 个接口 */
  readonly applyments: Applyments
  /** 申请二级商户资金账单 */
  readonly bill: Bill
  /** 通过商户协议号查询协议、商户协议号解约协议、APP方式预签约 等 7 个接口 */
  readonly combinePapay: CombinePapay
  /** 查询二级商户账户实时余额、查询二级商户账户日终余额、账户余额提现 等 5 个接口 */
  readonly fund: Fund
  /** 根据业务申请单号查签约信息、APP场景预签约（需要实名验证）、小程序场景预签约（需要实名验证） 等 6 个接口 */
  readonly individualContracts: IndividualContracts
  /** 申请二级商户商家转账授权、查询二级商户商家转账授权状态、发起转账 等 6 个接口 */
  readonly mchTransfer: MchTransfer
  /** 查询售后服务分账结果、请求售后服务分账、完结分账 等 10 个接口 */
  readonly profitsharing: Profitsharing
  /** 退款申请、通过微信支付退款单号查询退款、通过商户退款单号查询退款 等 6 个接口 */
  readonly refunds: Refunds
  /** GET 查询指定主体子商户列表 */
  readonly subjectSubMerchants: SubjectSubMerchants
  /** 取消补差、请求补差、请求补差回退 */
  readonly subsidies: Subsidies
}

export interface Account {
  /** POST 提交注销提现申请 */
  readonly applyCancelWithdraw: AccountApplyCancelWithdraw
  /** POST 提交注销申请单 */
  readonly cancelApplications: AccountCancelApplications
}

export interface AccountApplyCancelWithdrawPostRequest {
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
    /** 商户注销申请单号 */
    out_request_no: string
    /** 是否提取资金 */
    withdraw?: ("APPLY_WITHDRAW" | "NOT_APPLY_WITHDRAW") | undefined
    /** 收款账号信息 */
    payee_info?: {
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
        /** 开户银行支行名称 */
        bank_branch_name?: string | undefined
        /** 开户银行名称 */
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
        identification_name: string
        /**
         * 证件号码
         * 敏感字段，由客户端加密
         */
        identification_no?: string | undefined
      } | undefined
    } | undefined
    /** 付款申请材料 */
    proof_medias?: (readonly {
      /** 申请证明材料类型 */
      proof_media_type: ('WITHDRAWAL_APPLICATION' | (string & {}))
      /** 证明材料照片 */
      proof_media: string
    }[] | undefined)
    /** 其他补充材料 */
    additional_materials?: readonly string[] | undefined
    /** 备注 */
    remark?: string | undefined
  }
}
export interface AccountApplyCancelWithdrawPostResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id?: string
  /** 商户注销提现申请单号 */
  out_request_no?: string
}
export interface AccountApplyCancelWithdraw {
  /**
   * 提交注销提现申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892756 官方文档}
   */
  post(options: AccountApplyCancelWithdrawPostRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawPostResponse>>
  /**
   * 提交注销提现申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892756 官方文档}
   */
  postAsync(options: AccountApplyCancelWithdrawPostRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawPostResponse>>
  /** 微信支付注销提现申请单号查询申请单状态 */
  readonly applymentId: AccountApplyCancelWithdrawApplymentId
  /** POST 平台代商户确认注销 */
  readonly confirm: AccountApplyCancelWithdrawConfirm
  /** 商户注销提现申请单号查询申请单状态 */
  readonly outRequestNo: AccountApplyCancelWithdrawOutRequestNo
  /** 商户注销资格校验 */
  readonly validateCancel: AccountApplyCancelWithdrawValidateCancel
}

export interface AccountApplyCancelWithdrawApplymentId {
  /** GET 微信支付注销提现申请单号查询申请单状态 */
  readonly _applyment_id_: AccountApplyCancelWithdrawApplymentIdByApplymentId
}

export interface AccountApplyCancelWithdrawApplymentIdByApplymentIdGetRequest {
  /** 微信支付付销提现申请单号 */
  applyment_id: string
}
export interface AccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id: string
  /** 商户注销提现申请单号 */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state: ('ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {}))
  /** 注销提现申请单状态描述 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: ('APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {}))
  /** 提现状态 */
  withdraw_state?: ('WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {}))
  /** 账户提现结果 */
  account_withdraw_result?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: ('BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {}))
    /** 付款状态 */
    pay_state: ('PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {}))
    /** 付款状态描述 */
    state_description: string
  }[]
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  modify_time?: string
  /** 申请注销的二级商户号 */
  sub_mchid: string
  /** 账户信息 */
  account_info?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: ('BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {}))
    /**
     * 账户金额
     * 单位：分
     */
    amount?: number
  }[]
  /** 商户确认注销信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url */
    confirm_cancel_url?: string
  }
  /** 提现状态描述 */
  withdraw_state_description?: string
}
export interface AccountApplyCancelWithdrawApplymentIdByApplymentId {
  /**
   * 微信支付注销提现申请单号查询申请单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892765 官方文档}
   */
  get(options: AccountApplyCancelWithdrawApplymentIdByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse>>
  /**
   * 微信支付注销提现申请单号查询申请单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892765 官方文档}
   */
  getAsync(options: AccountApplyCancelWithdrawApplymentIdByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawApplymentIdByApplymentIdGetResponse>>
}

export interface AccountApplyCancelWithdrawConfirmPostRequest {
  json: {
    /** 微信支付注销单号 */
    applyment_id?: string | undefined
    /** 商户注销申请单号 */
    out_request_no?: string | undefined
    /** 二级商户号 */
    sub_mchid: string
    /** 平台确认操作人标识 */
    operator_identification?: string | undefined
    /**
     * 注销确认时间
     * 格式：RFC 3339
     */
    confirm_time: string
    /** 注销协议版本号 */
    cancel_contract_version: string
  }
}
export interface AccountApplyCancelWithdrawConfirmPostResponse {
  /** 微信支付注销单号 */
  applyment_id?: string
  /** 商户注销申请单号 */
  out_request_no?: string
  /** 二级商户号 */
  sub_mchid?: string
}
export interface AccountApplyCancelWithdrawConfirm {
  /**
   * 平台代商户确认注销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892772 官方文档}
   */
  post(options: AccountApplyCancelWithdrawConfirmPostRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawConfirmPostResponse>>
  /**
   * 平台代商户确认注销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892772 官方文档}
   */
  postAsync(options: AccountApplyCancelWithdrawConfirmPostRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawConfirmPostResponse>>
}

export interface AccountApplyCancelWithdrawOutRequestNo {
  /** GET 商户注销提现申请单号查询申请单状态 */
  readonly _out_request_no_: AccountApplyCancelWithdrawOutRequestNoByOutRequestNo
}

export interface AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetRequest {
  /** 商户注销提现申请号 */
  out_request_no: string
}
export interface AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse {
  /** 微信支付注销提现申请单号 */
  applyment_id: string
  /** 商户注销提现申请单号 */
  out_request_no: string
  /** 注销提现申请单状态 */
  cancel_state: ('ACCEPTED' | 'REVIEWING' | 'REJECTED' | 'WAITING_MERCHANT_CONFIRM' | 'REVOKED' | 'SYSTEM_PROCESSING' | 'CANCELED' | 'FUND_PROCESSING' | 'FINISH' | (string & {}))
  /** 注销提现申请单状态描述 */
  cancel_state_description: string
  /** 是否提取资金 */
  withdraw?: ('APPLY_WITHDRAW' | 'NOT_APPLY_WITHDRAW' | (string & {}))
  /** 提现状态 */
  withdraw_state?: ('WITHDRAW_PROCESSING' | 'WITHDRAW_EXCEPTION' | 'WITHDRAW_SUCCEED' | (string & {}))
  /** 账户提现结果 */
  account_withdraw_result?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: ('BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {}))
    /** 付款状态 */
    pay_state: ('PAY_PROCESSING' | 'PAY_SUCCEED' | 'PAY_FAIL' | 'BANK_REFUNDED' | (string & {}))
    /** 付款状态描述 */
    state_description: string
  }[]
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  modify_time?: string
  /** 申请注销的二级商户号 */
  sub_mchid: string
  /** 账户信息 */
  account_info?: {
    /** 二级商户号的出款子账户类型 */
    out_account_type: ('BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {}))
    /**
     * 账户金额
     * 单位：分
     */
    amount?: number
  }[]
  /** 商户确认注销信息 */
  confirm_cancel?: {
    /** 确认商户注销的页面url */
    confirm_cancel_url?: string
  }
  /** 提现状态描述 */
  withdraw_state_description?: string
}
export interface AccountApplyCancelWithdrawOutRequestNoByOutRequestNo {
  /**
   * 商户注销提现申请单号查询申请单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892759 官方文档}
   */
  get(options: AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 商户注销提现申请单号查询申请单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013892759 官方文档}
   */
  getAsync(options: AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawOutRequestNoByOutRequestNoGetResponse>>
}

export interface AccountApplyCancelWithdrawValidateCancel {
  /** GET 商户注销资格校验 */
  readonly _sub_mchid_: AccountApplyCancelWithdrawValidateCancelBySubMchid
}

export interface AccountApplyCancelWithdrawValidateCancelBySubMchidGetRequest {
  /** 申请注销的二级商户号 */
  sub_mchid: string
}
export interface AccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse {
  /** 注销检查的二级商户号 */
  sub_mchid: string
  /** 注销提现申请单状态 */
  merchant_state: ('NORMAL' | 'HAS_BEEN_CANCELLED' | (string & {}))
  /** 注销资格检查结果 */
  validate_result: ('ALLOW_CANCEL_WITHDRAW' | 'NOT_ALLOW_CANCEL_WITHDRAW' | (string & {}))
  /** 账户信息 */
  account_info: {
    /** 商户资金账户余额 */
    out_account_type: ('BASIC_ACCOUNT' | 'OPERATE_ACCOUNT' | 'MARGIN_ACCOUNT' | 'TRADE_FEE_ACCOUNT' | (string & {}))
    /**
     * 账户金额
     * 单位：分
     */
    amount: number
  }[]
  /** 不可注销的原因 */
  block_reasons?: {
    /** 二级商户号的出款子账户类型 */
    type?: ('CONSUMER_COMPLAINT_UNPROCESSED' | 'HAS_BLOCKING_CONTROL' | 'FUNDS_PENDING_PROCESSING' | 'OTHER_REASON' | (string & {}))
    /** 原因描述 */
    description?: string
  }[]
}
export interface AccountApplyCancelWithdrawValidateCancelBySubMchid {
  /**
   * 商户注销资格校验
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016420099 官方文档}
   */
  get(options: AccountApplyCancelWithdrawValidateCancelBySubMchidGetRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse>>
  /**
   * 商户注销资格校验
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016420099 官方文档}
   */
  getAsync(options: AccountApplyCancelWithdrawValidateCancelBySubMchidGetRequest & CallOptions): Promise<ApiResponse<AccountApplyCancelWithdrawValidateCancelBySubMchidGetResponse>>
}

export interface AccountCancelApplicationsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 商户注销申请单号 */
    out_apply_no: string
    /** 注销申请材料 */
    application_info: readonly {
      /** 注销申请材料类型 */
      application_type?: ("SP_CANCEL_ACCOUNT_APPLICATION" | "SUB_CANCEL_ACCOUNT_APPLICATION" | "SP_MERCHANT_APPLICATION") | undefined
      /** 图片MediaID */
      application_media_id?: string | undefined
    }[]
  }
}
export interface AccountCancelApplicationsPostResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: ('REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {}))
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface AccountCancelApplications {
  /**
   * 提交注销申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476217 官方文档}
   */
  post(options: AccountCancelApplicationsPostRequest & CallOptions): Promise<ApiResponse<AccountCancelApplicationsPostResponse>>
  /**
   * 提交注销申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476217 官方文档}
   */
  postAsync(options: AccountCancelApplicationsPostRequest & CallOptions): Promise<ApiResponse<AccountCancelApplicationsPostResponse>>
  /** POST 注销申请图片上传 */
  readonly media: AccountCancelApplicationsMedia
  /** 查询注销单状态 */
  readonly outApplyNo: AccountCancelApplicationsOutApplyNo
}

export interface AccountCancelApplicationsMediaPostRequest {
  body: (Upload | {
    /**
     * 待上传的文件
     * 最大 2048 KiB
     */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      file_digest: string
      /** 文件名 */
      file_name: string
    }
  })
}
export interface AccountCancelApplicationsMediaPostResponse {
  /** 媒体文件标识Id */
  media_id: string
}
export interface AccountCancelApplicationsMedia {
  /**
   * 注销申请图片上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691710 官方文档}
   */
  post(options: AccountCancelApplicationsMediaPostRequest & CallOptions): Promise<ApiResponse<AccountCancelApplicationsMediaPostResponse>>
  /**
   * 注销申请图片上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691710 官方文档}
   */
  postAsync(options: AccountCancelApplicationsMediaPostRequest & CallOptions): Promise<ApiResponse<AccountCancelApplicationsMediaPostResponse>>
}

export interface AccountCancelApplicationsOutApplyNo {
  /** GET 查询注销单状态 */
  readonly _out_apply_no_: AccountCancelApplicationsOutApplyNoByOutApplyNo
}

export interface AccountCancelApplicationsOutApplyNoByOutApplyNoGetRequest {
  /** 商户注销申请单号 */
  out_apply_no: string
}
export interface AccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse {
  /** 商户注销申请单号 */
  out_apply_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 受理失败原因 */
  reject_reason?: string
  /** 注销状态 */
  cancel_state?: ('REVIEWING' | 'REJECTED' | 'CANCEL_SUCCESS' | (string & {}))
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface AccountCancelApplicationsOutApplyNoByOutApplyNo {
  /**
   * 查询注销单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476223 官方文档}
   */
  get(options: AccountCancelApplicationsOutApplyNoByOutApplyNoGetRequest & CallOptions): Promise<ApiResponse<AccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse>>
  /**
   * 查询注销单状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476223 官方文档}
   */
  getAsync(options: AccountCancelApplicationsOutApplyNoByOutApplyNoGetRequest & CallOptions): Promise<ApiResponse<AccountCancelApplicationsOutApplyNoByOutApplyNoGetResponse>>
}

export interface Applyments {
  /** 通过业务申请编号查询申请状态、撤销申请单-使用业务申请编号 */
  readonly outRequestNo: ApplymentsOutRequestNo
  /** POST 提交申请单 */
  readonly submitAccountHostingApplyment: ApplymentsSubmitAccountHostingApplyment
  /** POST 平台代理签约核身 */
  readonly submitSignVerifyInfo: ApplymentsSubmitSignVerifyInfo
  /** GET 通过申请单ID查询申请状态 */
  readonly _applyment_id_: ApplymentsByApplymentId
  /** POST 二级商户进件 */
  readonly _empty_: ApplymentsByEmpty
}

export interface ApplymentsOutRequestNo {
  /** GET 通过业务申请编号查询申请状态 */
  readonly _out_request_no_: ApplymentsOutRequestNoByOutRequestNo
}

export interface ApplymentsOutRequestNoByOutRequestNoGetRequest {
  /** 业务申请编号 */
  out_request_no: string
}
export interface ApplymentsOutRequestNoByOutRequestNoGetResponse {
  /** 申请状态 */
  applyment_state?: ('CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | (string & {}))
  /**
   * 申请状态描述
   * 最长 32 字符
   */
  applyment_state_desc?: string
  /**
   * 签约链接
   * 最长 256 字符
   */
  sign_url?: string
  /**
   * 电商平台二级商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: {
    /**
     * 付款户名
     * 敏感字段，由客户端解密
     */
    account_name?: string
    /**
     * 付款卡号
     * 敏感字段，由客户端解密
     */
    account_no?: string
    /**
     * 汇款金额
     * 单位：分
     */
    pay_amount?: number
    /**
     * 收款卡号
     * 最长 128 字符
     */
    destination_account_number?: string
    /**
     * 收款户名
     * 最长 128 字符
     */
    destination_account_name?: string
    /**
     * 开户银行
     * 最长 128 字符
     */
    destination_account_bank?: string
    /**
     * 省市信息
     * 最长 128 字符
     */
    city?: string
    /**
     * 备注信息
     * 最长 128 字符
     */
    remark?: string
    /**
     * 汇款截止时间
     * 格式：RFC 3339
     */
    deadline?: string
  }
  /** 驳回原因详情 */
  audit_detail?: {
    /**
     * 参数名称
     * 最长 32 字符
     */
    param_name?: string
    /**
     * 驳回原因
     * 最长 32 字符
     */
    reject_reason?: string
  }[]
  /**
   * 法人验证链接
   * 最长 256 字符
   */
  legal_validation_url?: string
  /**
   * 业务申请编号
   * 最长 124 字符
   */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 签约状态 */
  sign_state?: ('UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {}))
}
export interface ApplymentsOutRequestNoByOutRequestNo {
  /**
   * 通过业务申请编号查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616708 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691376 官方文档}
   */
  get(options: ApplymentsOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<ApplymentsOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 通过业务申请编号查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616708 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691376 官方文档}
   */
  getAsync(options: ApplymentsOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<ApplymentsOutRequestNoByOutRequestNoGetResponse>>
  /** POST 撤销申请单-使用业务申请编号 */
  readonly revoke: ApplymentsOutRequestNoByOutRequestNoRevoke
}

export interface ApplymentsOutRequestNoByOutRequestNoRevokePostRequest {
  /** 业务申请编号 */
  out_request_no: string
}
export interface ApplymentsOutRequestNoByOutRequestNoRevokePostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}
export interface ApplymentsOutRequestNoByOutRequestNoRevoke {
  /**
   * 撤销申请单-使用业务申请编号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616721 官方文档}
   */
  post(options: ApplymentsOutRequestNoByOutRequestNoRevokePostRequest & CallOptions): Promise<ApiResponse<ApplymentsOutRequestNoByOutRequestNoRevokePostResponse>>
  /**
   * 撤销申请单-使用业务申请编号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616721 官方文档}
   */
  postAsync(options: ApplymentsOutRequestNoByOutRequestNoRevokePostRequest & CallOptions): Promise<ApiResponse<ApplymentsOutRequestNoByOutRequestNoRevokePostResponse>>
}

export interface ApplymentsSubmitAccountHostingApplymentPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 业务申请编号 */
    out_request_no: string
    /** 主体类型 */
    organization_type: ("2401" | "2500" | "4" | "2" | "3" | "2502" | "1708")
    /** 是否金融机构 */
    finance_institution?: boolean | undefined
    /** 营业执照/登记证书信息 */
    business_license_info?: {
      /** 登记证书类型 */
      cert_type?: ("CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2397" | "CERTIFICATE_TYPE_2398" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522") | undefined
      /** 证件扫描件 */
      business_license_copy?: string | undefined
      /** 证件注册号 */
      business_license_number?: string | undefined
      /** 商户名称 */
      merchant_name?: string | undefined
      /** 经营者/法定代表人姓名 */
      legal_person?: string | undefined
      /** 注册地址 */
      company_address?: string | undefined
      /**
       * 营业期限
       * 传输时为 JSON 文本
       */
      business_time?: readonly string[] | undefined
    } | undefined
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type?: ("BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER") | undefined
      /** 金融机构许可证图片 */
      finance_license_pics?: readonly string[] | undefined
    } | undefined
    /** 超级管理员类型 */
    id_holder_type?: ("LEGAL" | "SUPER") | undefined
    /** 证件类型 */
    id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | "IDENTIFICATION_TYPE_MAINLAND_IDCARD" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN") | undefined
    /** 法定代表人说明函 */
    authorize_letter_copy?: string | undefined
    /** 经营者/法人身份证信息 */
    id_card_info?: {
      /** 身份证人像面照片 */
      id_card_copy: string
      /** 身份证国徽面照片 */
      id_card_national: string
      /**
       * 身份证姓名
       * 敏感字段，由客户端加密
       */
      id_card_name: string
      /**
       * 身份证号码
       * 敏感字段，由客户端加密
       */
      id_card_number: string
      /** 身份证有效期开始时间 */
      id_card_valid_time_begin?: string | undefined
      /** 身份证有效期结束时间 */
      id_card_valid_time?: string | undefined
    } | undefined
    /** 经营者/法人其他类型证件信息 */
    id_doc_info?: {
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      id_doc_name: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      id_doc_number: string
      /** 证件正面照片 */
      id_doc_copy: string
      /** 证件反面照片 */
      id_doc_copy_back?: string | undefined
      /** 证件有效期开始时间 */
      doc_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      doc_period_end?: string | undefined
    } | undefined
    /** 最终受益人信息列表 */
    ubo_info_list?: (readonly {
      /** 受益人证件类型 */
      ubo_id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | "IDENTIFICATION_TYPE_MAINLAND_IDCARD" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN") | undefined
      /** 证件正面照片 */
      ubo_id_doc_copy?: string | undefined
      /** 证件反面照片 */
      ubo_id_doc_copy_back?: string | undefined
      /**
       * 受益人姓名
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_name?: string | undefined
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_number?: string | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_address?: string | undefined
      /** 证件有效期开始时间 */
      ubo_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      ubo_period_end?: string | undefined
      /** 证件有效期开始时间 */
      ubo_id_doc_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      ubo_id_doc_period_end?: string | undefined
    }[] | undefined)
    /** 结算银行账户 */
    account_info: {
      /** 账户类型 */
      bank_account_type: ("74" | "75")
      /** 开户银行 */
      account_bank: string
      /**
       * 开户名称
       * 敏感字段，由客户端加密
       */
      account_name: string
      /** 开户银行联行号 */
      bank_branch_id?: string | undefined
      /** 开户银行名称 */
      bank_name?: string | undefined
      /**
       * 银行帐号
       * 敏感字段，由客户端加密
       */
      account_number: string
    }
    /** 超级管理员信息 */
    contact_info: {
      /** 超级管理员类型 */
      contact_type: ("65" | "66")
      /**
       * 超级管理员姓名
       * 敏感字段，由客户端加密
       */
      contact_name: string
      /** 超级管理员证件类型 */
      contact_id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | "IDENTIFICATION_TYPE_MAINLAND_IDCARD" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN") | undefined
      /**
       * 超级管理员身份证件号码
       * 敏感字段，由客户端加密
       */
      contact_id_card_number?: string | undefined
      /** 超级管理员证件正面照片 */
      contact_id_doc_copy?: string | undefined
      /** 超级管理员证件反面照片 */
      contact_id_doc_copy_back?: string | undefined
      /** 超级管理员证件有效期开始时间 */
      contact_period_begin?: string | undefined
      /** 超级管理员证件有效期结束时间 */
      contact_period_end?: string | undefined
      /** 业务办理授权函 */
      business_authorization_letter?: string | undefined
      /** 超级管理员证件有效期开始时间 */
      contact_id_doc_period_begin?: string | undefined
      /** 超级管理员证件有效期结束时间 */
      contact_id_doc_period_end?: string | undefined
      /**
       * 超级管理员手机
       * 敏感字段，由客户端加密
       */
      mobile_phone?: string | undefined
    }
    /** 店铺信息 */
    sales_scene_info: {
      /** 店铺名称 */
      store_name?: string | undefined
      /** 店铺链接 */
      store_url?: string | undefined
      /** 店铺二维码 */
      store_qr_code?: string | undefined
      /** 小程序AppID */
      mini_program_sub_appid?: string | undefined
    }
    /** 结算规则 */
    settlement_info?: {
      /** 结算规则ID */
      settlement_id?: number | undefined
      /** 所属行业 */
      qualification_type?: string | undefined
    } | undefined
    /** 商户简称 */
    merchant_shortname: string
    /** 特殊资质 */
    qualifications?: readonly string[] | undefined
    /** 补充材料 */
    business_addition_pics?: readonly string[] | undefined
    /** 补充说明 */
    business_addition_desc?: string | undefined
    /** 代理签约的核身方式 */
    proxy_sign_verify_mode?: boolean | undefined
    /** 证件补充说明 */
    id_card_complete_statement?: string | undefined
  }
}
export interface ApplymentsSubmitAccountHostingApplymentPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}
export interface ApplymentsSubmitAccountHostingApplyment {
  /**
   * 提交申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616688 官方文档}
   */
  post(options: ApplymentsSubmitAccountHostingApplymentPostRequest & CallOptions): Promise<ApiResponse<ApplymentsSubmitAccountHostingApplymentPostResponse>>
  /**
   * 提交申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616688 官方文档}
   */
  postAsync(options: ApplymentsSubmitAccountHostingApplymentPostRequest & CallOptions): Promise<ApiResponse<ApplymentsSubmitAccountHostingApplymentPostResponse>>
}

export interface ApplymentsSubmitSignVerifyInfoPostRequest {
  json?: {
    /** 业务申请编号 */
    out_request_no?: string | undefined
    /** 微信支付申请单号 */
    applyment_id?: number | undefined
    /**
     * 预签署微信支付协议时间
     * 格式：RFC 3339
     */
    pre_sign_time?: string | undefined
    /** 平台代理核身信息 */
    proxy_verify_identity_info?: {
      /** 核身方式 */
      verify_identity_type: ("VERIFY_IDENTITY_TYPE_FACE_TO_FACE" | "VERIFY_IDENTITY_TYPE_REMOTE")
      /** 核身结果 */
      verify_identity_result: boolean
    } | undefined
  } | undefined
}
export interface ApplymentsSubmitSignVerifyInfoPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}
export interface ApplymentsSubmitSignVerifyInfo {
  /**
   * 平台代理签约核身
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616722 官方文档}
   */
  post(options?: ApplymentsSubmitSignVerifyInfoPostRequest & CallOptions): Promise<ApiResponse<ApplymentsSubmitSignVerifyInfoPostResponse>>
  /**
   * 平台代理签约核身
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616722 官方文档}
   */
  postAsync(options?: ApplymentsSubmitSignVerifyInfoPostRequest & CallOptions): Promise<ApiResponse<ApplymentsSubmitSignVerifyInfoPostResponse>>
}

export interface ApplymentsByApplymentIdGetRequest {
  /** 微信支付申请单号 */
  applyment_id: number
}
export interface ApplymentsByApplymentIdGetResponse {
  /** 申请状态 */
  applyment_state?: ('CHECKING' | 'ACCOUNT_NEED_VERIFY' | 'AUDITING' | 'REJECTED' | 'NEED_SIGN' | 'FINISH' | 'FROZEN' | (string & {}))
  /**
   * 申请状态描述
   * 最长 32 字符
   */
  applyment_state_desc?: string
  /**
   * 签约链接
   * 最长 256 字符
   */
  sign_url?: string
  /**
   * 电商平台二级商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /** 汇款账户验证信息 */
  account_validation?: {
    /**
     * 付款户名
     * 敏感字段，由客户端解密
     */
    account_name?: string
    /**
     * 付款卡号
     * 敏感字段，由客户端解密
     */
    account_no?: string
    /**
     * 汇款金额
     * 单位：分
     */
    pay_amount?: number
    /**
     * 收款卡号
     * 最长 128 字符
     */
    destination_account_number?: string
    /**
     * 收款户名
     * 最长 128 字符
     */
    destination_account_name?: string
    /**
     * 开户银行
     * 最长 128 字符
     */
    destination_account_bank?: string
    /**
     * 省市信息
     * 最长 128 字符
     */
    city?: string
    /**
     * 备注信息
     * 最长 128 字符
     */
    remark?: string
    /**
     * 汇款截止时间
     * 格式：RFC 3339
     */
    deadline?: string
  }
  /** 驳回原因详情 */
  audit_detail?: {
    /**
     * 参数名称
     * 最长 32 字符
     */
    param_name?: string
    /**
     * 驳回原因
     * 最长 32 字符
     */
    reject_reason?: string
  }[]
  /**
   * 法人验证链接
   * 最长 256 字符
   */
  legal_validation_url?: string
  /**
   * 业务申请编号
   * 最长 124 字符
   */
  out_request_no: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 签约状态 */
  sign_state?: ('UNSIGNED' | 'SIGNED' | 'NOT_SIGNABLE' | (string & {}))
}
export interface ApplymentsByApplymentId {
  /**
   * 通过申请单ID查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616714 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691469 官方文档}
   */
  get(options: ApplymentsByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<ApplymentsByApplymentIdGetResponse>>
  /**
   * 通过申请单ID查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616714 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691469 官方文档}
   */
  getAsync(options: ApplymentsByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<ApplymentsByApplymentIdGetResponse>>
  /** POST 撤销申请单-使用申请单号 */
  readonly revoke: ApplymentsByApplymentIdRevoke
}

export interface ApplymentsByApplymentIdRevokePostRequest {
  /** 微信支付申请单号 */
  applyment_id: number
}
export interface ApplymentsByApplymentIdRevokePostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /** 业务申请编号 */
  out_request_no: string
}
export interface ApplymentsByApplymentIdRevoke {
  /**
   * 撤销申请单-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616720 官方文档}
   */
  post(options: ApplymentsByApplymentIdRevokePostRequest & CallOptions): Promise<ApiResponse<ApplymentsByApplymentIdRevokePostResponse>>
  /**
   * 撤销申请单-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015616720 官方文档}
   */
  postAsync(options: ApplymentsByApplymentIdRevokePostRequest & CallOptions): Promise<ApiResponse<ApplymentsByApplymentIdRevokePostResponse>>
}

export interface ApplymentsByEmptyPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 业务申请编号
     * 最长 124 字符
     */
    out_request_no: string
    /** 主体类型 */
    organization_type: ("2401" | "2500" | "4" | "2" | "3" | "2502" | "1708")
    /** 是否金融机构 */
    finance_institution?: boolean | undefined
    /** 营业执照/登记证书信息 */
    business_license_info?: {
      /** 登记证书类型 */
      cert_type?: ("CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2397" | "CERTIFICATE_TYPE_2398" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522") | undefined
      /**
       * 证件扫描件
       * 最长 256 字符
       */
      business_license_copy: string
      /**
       * 证件注册号
       * 最长 18 字符
       */
      business_license_number: string
      /**
       * 商户名称
       * 最长 128 字符
       */
      merchant_name: string
      /**
       * 经营者/法定代表人姓名
       * 最长 128 字符
       */
      legal_person: string
      /**
       * 注册地址
       * 最长 128 字符
       */
      company_address?: string | undefined
      /**
       * 营业期限
       * 最长 256 字符
       * 传输时为 JSON 文本
       */
      business_time?: readonly string[] | undefined
      /** 证件类型 */
      business_license_type?: string | undefined
    } | undefined
    /** 金融机构许可证信息 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type: ("BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER")
      /** 金融机构许可证图片 */
      finance_license_pics: readonly string[]
    } | undefined
    /** 超级管理员类型 */
    id_holder_type?: ("LEGAL" | "SUPER") | undefined
    /** 证件类型 */
    id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | "IDENTIFICATION_TYPE_MAINLAND_IDCARD" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN") | undefined
    /**
     * 法定代表人说明函
     * 最长 256 字符
     */
    authorize_letter_copy?: string | undefined
    /** 经营者/法人身份证信息 */
    id_card_info?: {
      /**
       * 身份证人像面照片
       * 最长 256 字符
       */
      id_card_copy: string
      /**
       * 身份证国徽面照片
       * 最长 256 字符
       */
      id_card_national: string
      /**
       * 身份证姓名
       * 敏感字段，由客户端加密
       */
      id_card_name: string
      /**
       * 身份证号码
       * 敏感字段，由客户端加密
       */
      id_card_number: string
      /**
       * 身份证有效期开始时间
       * 最长 128 字符
       */
      id_card_valid_time_begin?: string | undefined
      /**
       * 身份证有效期结束时间
       * 最长 128 字符
       */
      id_card_valid_time?: string | undefined
      /**
       * 身份证居住地址
       * 敏感字段，由客户端加密
       */
      id_card_address?: string | undefined
    } | undefined
    /** 经营者/法人其他类型证件信息 */
    id_doc_info?: {
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      id_doc_name: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      id_doc_number: string
      /**
       * 证件正面照片
       * 最长 256 字符
       */
      id_doc_copy: string
      /**
       * 证件反面照片
       * 最长 256 字符
       */
      id_doc_copy_back?: string | undefined
      /**
       * 证件有效期开始时间
       * 最长 128 字符
       */
      doc_period_begin?: string | undefined
      /**
       * 证件有效期结束时间
       * 最长 128 字符
       */
      doc_period_end?: string | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      id_doc_address?: string | undefined
    } | undefined
    /** 经营者/法人是否为受益人 */
    owner?: boolean | undefined
    /** 最终受益人信息列表 */
    ubo_info_list?: (readonly {
      /** 受益人证件类型 */
      ubo_id_doc_type: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | "IDENTIFICATION_TYPE_MAINLAND_IDCARD" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN")
      /**
       * 证件正面照片
       * 最长 256 字符
       */
      ubo_id_doc_copy?: string | undefined
      /**
       * 证件反面照片
       * 最长 256 字符
       */
      ubo_id_doc_copy_back?: string | undefined
      /**
       * 受益人姓名
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_name: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_number?: string | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      ubo_id_doc_address?: string | undefined
      /** 证件有效期开始时间 */
      ubo_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      ubo_period_end?: string | undefined
      /** 证件有效期开始时间 */
      ubo_id_doc_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      ubo_id_doc_period_end?: string | undefined
    }[] | undefined)
    /** 结算银行账户 */
    account_info: {
      /** 账户类型 */
      bank_account_type: ("74" | "75")
      /**
       * 开户银行
       * 最长 128 字符
       */
      account_bank: string
      /**
       * 开户名称
       * 敏感字段，由客户端加密
       */
      account_name: string
      /**
       * 开户银行省市编码
       * 最长 128 字符
       */
      bank_address_code: string
      /**
       * 开户银行联行号
       * 最长 128 字符
       */
      bank_branch_id?: string | undefined
      /**
       * 开户银行名称
       * 最长 128 字符
       */
      bank_name?: string | undefined
      /**
       * 银行帐号
       * 敏感字段，由客户端加密
       */
      account_number: string
    }
    /** 超级管理员信息 */
    contact_info: {
      /** 超级管理员类型 */
      contact_type: ("65" | "66")
      /**
       * 超级管理员姓名
       * 敏感字段，由客户端加密
       */
      contact_name: string
      /** 超级管理员证件类型 */
      contact_id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" | "IDENTIFICATION_TYPE_MAINLAND_IDCARD" | "IDENTIFICATION_TYPE_HONGKONG" | "IDENTIFICATION_TYPE_MACAO" | "IDENTIFICATION_TYPE_TAIWAN") | undefined
      /**
       * 超级管理员身份证件号码
       * 敏感字段，由客户端加密
       */
      contact_id_card_number?: string | undefined
      /**
       * 超级管理员证件正面照片
       * 最长 256 字符
       */
      contact_id_doc_copy?: string | undefined
      /**
       * 超级管理员证件反面照片
       * 最长 256 字符
       */
      contact_id_doc_copy_back?: string | undefined
      /** 超级管理员证件有效期开始时间 */
      contact_period_begin?: string | undefined
      /** 超级管理员证件有效期结束时间 */
      contact_period_end?: string | undefined
      /**
       * 业务办理授权函
       * 最长 256 字符
       */
      business_authorization_letter?: string | undefined
      /**
       * 超级管理员手机
       * 敏感字段，由客户端加密
       */
      mobile_phone?: string | undefined
      /**
       * 联系邮箱
       * 敏感字段，由客户端加密
       */
      contact_email?: string | undefined
      /** 超级管理员证件有效期开始时间 */
      contact_id_doc_period_begin?: string | undefined
      /** 超级管理员证件有效期结束时间 */
      contact_id_doc_period_end?: string | undefined
    }
    /** 店铺信息 */
    sales_scene_info: {
      /**
       * 店铺名称
       * 最长 256 字符
       */
      store_name: string
      /**
       * 店铺链接
       * 最长 1024 字符
       */
      store_url?: string | undefined
      /**
       * 店铺二维码
       * 最长 256 字符
       */
      store_qr_code?: string | undefined
      /**
       * 小程序AppID
       * 最长 256 字符
       */
      mini_program_sub_appid?: string | undefined
    }
    /** 结算规则 */
    settlement_info?: {
      /** 结算规则ID */
      settlement_id?: number | undefined
      /**
       * 所属行业
       * 最长 200 字符
       */
      qualification_type?: string | undefined
    } | undefined
    /**
     * 商户简称
     * 最长 64 字符
     */
    merchant_shortname: string
    /** 特殊资质 */
    qualifications?: readonly string[] | undefined
    /** 补充材料 */
    business_addition_pics?: readonly string[] | undefined
    /**
     * 补充说明
     * 最长 512 字符
     */
    business_addition_desc?: string | undefined
  }
}
export interface ApplymentsByEmptyPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
  /**
   * 业务申请编号
   * 最长 124 字符
   */
  out_request_no: string
}
export interface ApplymentsByEmpty {
  /**
   * 二级商户进件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012713017 官方文档}
   */
  post(options: ApplymentsByEmptyPostRequest & CallOptions): Promise<ApiResponse<ApplymentsByEmptyPostResponse>>
  /**
   * 二级商户进件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012713017 官方文档}
   */
  postAsync(options: ApplymentsByEmptyPostRequest & CallOptions): Promise<ApiResponse<ApplymentsByEmptyPostResponse>>
}

export interface Bill {
  /** GET 申请二级商户资金账单 */
  readonly fundflowbill: BillFundflowbill
}

export interface BillFundflowbillGetRequest {
  query: {
    /** 账单日期 */
    bill_date: string
    /** 资金账户类型 */
    account_type: ('ALL' | 'BASIC' | 'OPERATION' | 'FEES' | (string & {}))
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
    /** 加密算法 */
    algorithm: ("AEAD_AES_256_GCM" | "SM4_GCM")
  } | string
}
export interface BillFundflowbillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 哈希类型 */
    hash_type: ('SHA1' | (string & {}))
    /** 哈希值 */
    hash_value: string
    /** 账单下载地址 */
    download_url: string
    /**
     * 加密密钥
     * 敏感字段，由客户端解密
     */
    encrypt_key: string
    /** 随机字符串 */
    nonce: string
  }[]
}
export interface BillFundflowbill {
  /**
   * 申请二级商户资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760697 官方文档}
   */
  get(options: BillFundflowbillGetRequest & CallOptions): Promise<ApiResponse<BillFundflowbillGetResponse>>
  /**
   * 申请二级商户资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760697 官方文档}
   */
  getAsync(options: BillFundflowbillGetRequest & CallOptions): Promise<ApiResponse<BillFundflowbillGetResponse>>
}

export interface CombinePapay {
  /** 通过商户协议号查询协议、商户协议号解约协议、APP方式预签约 等 4 个接口 */
  readonly contracts: CombinePapayContracts
  /** POST 电商合单委托代扣支付 */
  readonly transactions: CombinePapayTransactions
}

export interface CombinePapayContracts {
  /** 通过商户协议号查询协议、商户协议号解约协议 */
  readonly planId: CombinePapayContractsPlanId
  /** POST APP方式预签约 */
  readonly preEntrustSign: CombinePapayContractsPreEntrustSign
}

export interface CombinePapayContractsPlanId {
  /** 通过商户协议号查询协议、商户协议号解约协议 */
  readonly _plan_id_: CombinePapayContractsPlanIdByPlanId
}

export interface CombinePapayContractsPlanIdByPlanId {
  /** 通过商户协议号查询协议、商户协议号解约协议 */
  readonly outContractCode: CombinePapayContractsPlanIdByPlanIdOutContractCode
}

export interface CombinePapayContractsPlanIdByPlanIdOutContractCode {
  /** GET 通过商户协议号查询协议 */
  readonly _out_contract_code_: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest {
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议Id */
  contract_id: string
  /** 商户APPID */
  appid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  contract_signed_time: string
  /**
   * 协议到期时间
   * 格式：RFC 3339
   */
  contract_expired_time: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /**
     * 协议解约时间
     * 格式：RFC 3339
     */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark: string
  }
  /** 用户openid */
  openid: string
}
export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 通过商户协议号查询协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884060 官方文档}
   */
  get(options: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 通过商户协议号查询协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884060 官方文档}
   */
  getAsync(options: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /** POST 商户协议号解约协议 */
  readonly terminate: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest {
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  json?: {
    /** 解约备注 */
    contract_termination_remark?: string | undefined
  } | undefined
}
export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate {
  /**
   * 商户协议号解约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884072 官方文档}
   */
  post(options: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>
  /**
   * 商户协议号解约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884072 官方文档}
   */
  postAsync(options: CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<CombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>
}

export interface CombinePapayContractsPreEntrustSignPostRequest {
  json: {
    /** 商户APPID */
    appid: string
    /** 委托代扣协议模板Id */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 返回app标识 */
    return_app?: boolean | undefined
    /** 商户数据包 */
    attach?: string | undefined
  }
}
export interface CombinePapayContractsPreEntrustSignPostResponse {
  /** 预签约Id */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板Id */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface CombinePapayContractsPreEntrustSign {
  /**
   * APP方式预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012881608 官方文档}
   */
  post(options: CombinePapayContractsPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<CombinePapayContractsPreEntrustSignPostResponse>>
  /**
   * APP方式预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012881608 官方文档}
   */
  postAsync(options: CombinePapayContractsPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<CombinePapayContractsPreEntrustSignPostResponse>>
  /** POST 小程序方式预签约 */
  readonly miniProgram: CombinePapayContractsPreEntrustSignMiniProgram
}

export interface CombinePapayContractsPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户APPID */
    appid: string
    /** 委托代扣协议模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
  }
}
export interface CombinePapayContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 委托代扣协议模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface CombinePapayContractsPreEntrustSignMiniProgram {
  /**
   * 小程序方式预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017177322 官方文档}
   */
  post(options: CombinePapayContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<CombinePapayContractsPreEntrustSignMiniProgramPostResponse>>
  /**
   * 小程序方式预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017177322 官方文档}
   */
  postAsync(options: CombinePapayContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<CombinePapayContractsPreEntrustSignMiniProgramPostResponse>>
}

export interface CombinePapayTransactionsPostRequest {
  json: {
    /** 合单商户appid */
    combine_appid: string
    /** 合单商户号 */
    combine_mchid: string
    /** 合单商户订单号 */
    combine_out_trade_no: string
    /** 委托代扣协议ID */
    contract_id: string
    /** 子单信息 */
    sub_orders?: (readonly {
      /** 子单商户号 */
      mchid: string
      /** 附加数据 */
      attach?: string | undefined
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /** 子单商户订单号 */
      out_trade_no: string
      /** 二级商户号 */
      sub_mchid?: string | undefined
      /** 二级商户appid */
      sub_appid?: string | undefined
      /** 商品描述 */
      description: string
      /** 结算信息 */
      settle_info?: {
        /** 是否指定分账 */
        profit_sharing?: boolean | undefined
        /**
         * 补差金额
         * 单位：分
         */
        subsidy_amount?: number | undefined
      } | undefined
      /** 子单风控信息 */
      sub_risk_info?: string | undefined
    }[] | undefined)
    /** 风控信息 */
    risk_info?: string | undefined
  }
}
export interface CombinePapayTransactionsPostResponse {
  /** 合单商户APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string
    /** 交易类型 */
    trade_type: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /**
     * 支付完成时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 子单微信订单号 */
    transaction_id: string
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 二级商户appid */
    sub_appid?: string
    /** 订单金额 */
    amount?: {
      /**
       * 标价金额
       * 单位：分
       */
      total_amount: number
      /** 标价币种 */
      currency: string
      /**
       * 现金支付金额
       * 单位：分
       */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
      /** 结算汇率 */
      settlement_rate?: number
    }
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 用户子标识 */
    sub_openid?: string
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
}
export interface CombinePapayTransactions {
  /**
   * 电商合单委托代扣支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884121 官方文档}
   */
  post(options: CombinePapayTransactionsPostRequest & CallOptions): Promise<ApiResponse<CombinePapayTransactionsPostResponse>>
  /**
   * 电商合单委托代扣支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884121 官方文档}
   */
  postAsync(options: CombinePapayTransactionsPostRequest & CallOptions): Promise<ApiResponse<CombinePapayTransactionsPostResponse>>
  /** GET 电商合单委托代扣查询订单 */
  readonly _combine_out_trade_no_: CombinePapayTransactionsByCombineOutTradeNo
}

export interface CombinePapayTransactionsByCombineOutTradeNoGetRequest {
  /** 合单商户订单号 */
  combine_out_trade_no: string
}
export interface CombinePapayTransactionsByCombineOutTradeNoGetResponse {
  /** 合单商户APPID */
  combine_appid: string
  /** 合单商户号 */
  combine_mchid: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 子单信息 */
  sub_orders?: {
    /** 子单商户号 */
    mchid: string
    /** 交易类型 */
    trade_type: string
    /** 交易状态 */
    trade_state: string
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /**
     * 支付完成时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 子单微信订单号 */
    transaction_id: string
    /** 子单商户订单号 */
    out_trade_no: string
    /** 二级商户号 */
    sub_mchid?: string
    /** 二级商户appid */
    sub_appid?: string
    /** 订单金额 */
    amount?: {
      /**
       * 标价金额
       * 单位：分
       */
      total_amount: number
      /** 标价币种 */
      currency: string
      /**
       * 现金支付金额
       * 单位：分
       */
      payer_amount?: number
      /** 现金支付币种 */
      payer_currency?: string
      /** 结算汇率 */
      settlement_rate?: number
    }
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 用户子标识 */
    sub_openid?: string
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
}
export interface CombinePapayTransactionsByCombineOutTradeNo {
  /**
   * 电商合单委托代扣查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884130 官方文档}
   */
  get(options: CombinePapayTransactionsByCombineOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<CombinePapayTransactionsByCombineOutTradeNoGetResponse>>
  /**
   * 电商合单委托代扣查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884130 官方文档}
   */
  getAsync(options: CombinePapayTransactionsByCombineOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<CombinePapayTransactionsByCombineOutTradeNoGetResponse>>
  /** POST 电商合单委托代扣撤销订单 */
  readonly reverse: CombinePapayTransactionsByCombineOutTradeNoReverse
}

export interface CombinePapayTransactionsByCombineOutTradeNoReversePostRequest {
  /** 合单商户订单号 */
  combine_out_trade_no: string
  json: {
    /** 合单商户APPID */
    combine_appid: string
    /** 子单信息 */
    sub_orders?: (readonly {
      /** 子单商户号 */
      mchid: string
      /** 子单商户订单号 */
      out_trade_no: string
      /** 二级商户号 */
      sub_mchid?: string | undefined
      /** 二级商户appid */
      sub_appid?: string | undefined
    }[] | undefined)
  }
}
export interface CombinePapayTransactionsByCombineOutTradeNoReverse {
  /**
   * 电商合单委托代扣撤销订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884126 官方文档}
   */
  post(options: CombinePapayTransactionsByCombineOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 电商合单委托代扣撤销订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012884126 官方文档}
   */
  postAsync(options: CombinePapayTransactionsByCombineOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Fund {
  /** 查询二级商户账户实时余额 */
  readonly balance: FundBalance
  /** 查询二级商户账户日终余额 */
  readonly enddaybalance: FundEnddaybalance
  /** POST 账户余额提现 */
  readonly withdraw: FundWithdraw
}

export interface FundBalance {
  /** GET 查询二级商户账户实时余额 */
  readonly _sub_mchid_: FundBalanceBySubMchid
}

export interface FundBalanceBySubMchidGetRequest {
  /** 二级商户号 */
  sub_mchid: string
  query?: {
    /** 资金账户类型 */
    account_type?: ("BASIC" | "OPERATION" | "FEES" | "DEPOSIT") | null | undefined
  } | string | null | undefined
}
export interface FundBalanceBySubMchidGetResponse {
  /**
   * 特约商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /** 资金账户类型 */
  account_type?: ('BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {}))
  /**
   * 可用余额
   * 单位：分
   */
  available_amount: number
  /**
   * 不可用余额
   * 单位：分
   */
  pending_amount?: number
}
export interface FundBalanceBySubMchid {
  /**
   * 查询二级商户账户实时余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719894 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476690 官方文档}
   */
  get(options: FundBalanceBySubMchidGetRequest & CallOptions): Promise<ApiResponse<FundBalanceBySubMchidGetResponse>>
  /**
   * 查询二级商户账户实时余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719894 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476690 官方文档}
   */
  getAsync(options: FundBalanceBySubMchidGetRequest & CallOptions): Promise<ApiResponse<FundBalanceBySubMchidGetResponse>>
}

export interface FundEnddaybalance {
  /** GET 查询二级商户账户日终余额 */
  readonly _sub_mchid_: FundEnddaybalanceBySubMchid
}

export interface FundEnddaybalanceBySubMchidGetRequest {
  /** 电商特约商户商户号 */
  sub_mchid: string
  query: {
    /** 日期 */
    date: string
    /** 账户类型 */
    account_type?: ("BASIC" | "DEPOSIT") | null | undefined
  } | string
}
export interface FundEnddaybalanceBySubMchidGetResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 可用余额
   * 单位：分
   */
  available_amount: number
  /**
   * 不可用余额
   * 单位：分
   */
  pending_amount?: number
  /** 账户类型 */
  account_type?: ('BASIC' | 'OPERATION' | 'FEES' | 'DEPOSIT' | (string & {}))
}
export interface FundEnddaybalanceBySubMchid {
  /**
   * 查询二级商户账户日终余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476693 官方文档}
   */
  get(options: FundEnddaybalanceBySubMchidGetRequest & CallOptions): Promise<ApiResponse<FundEnddaybalanceBySubMchidGetResponse>>
  /**
   * 查询二级商户账户日终余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476693 官方文档}
   */
  getAsync(options: FundEnddaybalanceBySubMchidGetRequest & CallOptions): Promise<ApiResponse<FundEnddaybalanceBySubMchidGetResponse>>
}

export interface FundWithdrawPostRequest {
  json: {
    /**
     * 特约商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 商户提现单号
     * 最长 32 字符
     */
    out_request_no: string
    /**
     * 提现金额
     * 单位：分
     */
    amount: number
    /**
     * 提现备注
     * 最长 56 字符
     */
    remark?: string | undefined
    /**
     * 银行附言
     * 最长 32 字符
     */
    bank_memo?: string | undefined
    /** 出款账户类型 */
    account_type?: ("BASIC" | "OPERATION" | "FEES") | undefined
    /**
     * 提现结果通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface FundWithdrawPostResponse {
  /**
   * 特约商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 微信支付提现单号
   * 最长 128 字符
   */
  withdraw_id: string
  /**
   * 商户提现单号
   * 最长 32 字符
   */
  out_request_no?: string
  /** 出款账户类型 */
  account_type?: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
}
export interface FundWithdraw {
  /**
   * 账户余额提现
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719526 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476652 官方文档}
   */
  post(options: FundWithdrawPostRequest & CallOptions): Promise<ApiResponse<FundWithdrawPostResponse>>
  /**
   * 账户余额提现
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719526 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476652 官方文档}
   */
  postAsync(options: FundWithdrawPostRequest & CallOptions): Promise<ApiResponse<FundWithdrawPostResponse>>
  /** 商户提现单号查询 */
  readonly outRequestNo: FundWithdrawOutRequestNo
  /** GET 微信支付提现单号查询 */
  readonly _withdraw_id_: FundWithdrawByWithdrawId
}

export interface FundWithdrawOutRequestNo {
  /** GET 商户提现单号查询 */
  readonly _out_request_no_: FundWithdrawOutRequestNoByOutRequestNo
}

export interface FundWithdrawOutRequestNoByOutRequestNoGetRequest {
  /** 业务申请编号 */
  out_request_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface FundWithdrawOutRequestNoByOutRequestNoGetResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /**
   * 电商平台商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /** 提现单状态 */
  status: ('CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {}))
  /**
   * 微信支付提现单号
   * 最长 128 字符
   */
  withdraw_id: string
  /**
   * 商户提现单号
   * 最长 32 字符
   */
  out_request_no: string
  /**
   * 提现金额
   * 单位：分
   */
  amount: number
  /**
   * 发起提现时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 提现状态更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 失败原因
   * 最长 255 字符
   */
  reason?: string
  /**
   * 提现备注
   * 最长 56 字符
   */
  remark?: string
  /**
   * 银行备注
   * 最长 32 字符
   */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /** 入账银行账号后四位 */
  account_number?: string
  /** 入账银行 */
  account_bank?: string
  /** 开户银行名称 */
  bank_name?: string
}
export interface FundWithdrawOutRequestNoByOutRequestNo {
  /**
   * 商户提现单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719550 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476656 官方文档}
   */
  get(options: FundWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 商户提现单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719550 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476656 官方文档}
   */
  getAsync(options: FundWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>
}

export interface FundWithdrawByWithdrawIdGetRequest {
  /** 微信支付提现单号 */
  withdraw_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface FundWithdrawByWithdrawIdGetResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /**
   * 电商平台商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /** 提现单状态 */
  status: ('CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {}))
  /**
   * 微信支付提现单号
   * 最长 128 字符
   */
  withdraw_id: string
  /**
   * 商户提现单号
   * 最长 32 字符
   */
  out_request_no: string
  /**
   * 提现金额
   * 单位：分
   */
  amount: number
  /**
   * 发起提现时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 提现状态更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 失败原因
   * 最长 255 字符
   */
  reason?: string
  /**
   * 提现备注
   * 最长 56 字符
   */
  remark?: string
  /**
   * 银行备注
   * 最长 32 字符
   */
  bank_memo?: string
  /** 出款账户类型 */
  account_type?: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /** 入账银行账号后四位 */
  account_number?: string
  /** 入账银行 */
  account_bank?: string
  /** 开户银行名称 */
  bank_name?: string
}
export interface FundWithdrawByWithdrawId {
  /**
   * 微信支付提现单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719970 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476665 官方文档}
   */
  get(options: FundWithdrawByWithdrawIdGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawByWithdrawIdGetResponse>>
  /**
   * 微信支付提现单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719970 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476665 官方文档}
   */
  getAsync(options: FundWithdrawByWithdrawIdGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawByWithdrawIdGetResponse>>
}

export interface IndividualContracts {
  /** 根据业务申请单号查签约信息 */
  readonly outContractCode: IndividualContractsOutContractCode
  /** APP场景预签约（需要实名验证）、小程序场景预签约（需要实名验证） */
  readonly preEntrustSignWithRealNameIdentity: IndividualContractsPreEntrustSignWithRealNameIdentity
  /** APP场景预签约、小程序场景预签约 */
  readonly preEntrustSign: IndividualContractsPreEntrustSign
  /** GET 查询个人收款方授权结果 */
  readonly _openid_: IndividualContractsByOpenid
}

export interface IndividualContractsOutContractCode {
  /** GET 根据业务申请单号查签约信息 */
  readonly _out_contract_code_: IndividualContractsOutContractCodeByOutContractCode
}

export interface IndividualContractsOutContractCodeByOutContractCodeGetRequest {
  /** 业务申请单号 */
  out_contract_code: string
  query: {
    /** 签约和付款的微信小程序AppID */
    appid: string
  } | string
}
export interface IndividualContractsOutContractCodeByOutContractCodeGetResponse {
  /** 授权ID */
  individual_auth_id?: string
  /**
   * 签约时间
   * 格式：RFC 3339
   */
  signed_time: string
  /** 授权状态 */
  auth_state: ('AUTHORIZED' | 'UNAUTHORIZED' | (string & {}))
  /** 用户OpenID */
  individual_openid?: string
  /** 实名授权结果 */
  real_name_auth_result?: {
    /** 应用授权作用域 */
    scope: ('pay_realname' | (string & {}))
    /** 访问令牌 */
    access_token: string
    /** 访问令牌过期时间 */
    access_token_expire_time: string
  }
}
export interface IndividualContractsOutContractCodeByOutContractCode {
  /**
   * 根据业务申请单号查签约信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851492 官方文档}
   */
  get(options: IndividualContractsOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<IndividualContractsOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 根据业务申请单号查签约信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851492 官方文档}
   */
  getAsync(options: IndividualContractsOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<IndividualContractsOutContractCodeByOutContractCodeGetResponse>>
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentity {
  /** POST APP场景预签约（需要实名验证） */
  readonly app: IndividualContractsPreEntrustSignWithRealNameIdentityApp
  /** POST 小程序场景预签约（需要实名验证） */
  readonly miniProgram: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentityAppPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 签约和付款的AppID */
    appid: string
    /** 业务申请单号 */
    out_contract_code: string
    /**
     * 真实姓名
     * 敏感字段，由客户端加密
     */
    real_name: string
    /** 证件类型 */
    cred_type: ('ID_CARD' | (string & {}))
    /**
     * 件号码
     * 敏感字段，由客户端加密
     */
    cred_id: string
  }
}
export interface IndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}
export interface IndividualContractsPreEntrustSignWithRealNameIdentityApp {
  /**
   * APP场景预签约（需要实名验证）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020083765 官方文档}
   */
  post(options: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostRequest & CallOptions): Promise<ApiResponse<IndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse>>
  /**
   * APP场景预签约（需要实名验证）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020083765 官方文档}
   */
  postAsync(options: IndividualContractsPreEntrustSignWithRealNameIdentityAppPostRequest & CallOptions): Promise<ApiResponse<IndividualContractsPreEntrustSignWithRealNameIdentityAppPostResponse>>
}

export interface IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 签约和付款的AppID */
    appid: string
    /** 业务申请单号 */
    out_contract_code: string
    /** 个人收款方的OpenID */
    openid: string
    /**
     * 真实姓名
     * 敏感字段，由客户端加密
     */
    real_name: string
    /** 证件类型 */
    cred_type: ('ID_CARD' | (string & {}))
    /**
     * 件号码
     * 敏感字段，由客户端加密
     */
    cred_id: string
  }
}
export interface IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}
export interface IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgram {
  /**
   * 小程序场景预签约（需要实名验证）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023723 官方文档}
   */
  post(options: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostRequest & CallOptions): Promise<ApiResponse<IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse>>
  /**
   * 小程序场景预签约（需要实名验证）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023723 官方文档}
   */
  postAsync(options: IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostRequest & CallOptions): Promise<ApiResponse<IndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPostResponse>>
}

export interface IndividualContractsPreEntrustSign {
  /** POST APP场景预签约 */
  readonly app: IndividualContractsPreEntrustSignApp
  /** POST 小程序场景预签约 */
  readonly miniProgram: IndividualContractsPreEntrustSignMiniProgram
}

export interface IndividualContractsPreEntrustSignAppPostRequest {
  json: {
    /** 签约和付款的AppID */
    appid: string
    /** 业务申请单号 */
    out_contract_code: string
  }
}
export interface IndividualContractsPreEntrustSignAppPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}
export interface IndividualContractsPreEntrustSignApp {
  /**
   * APP场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851472 官方文档}
   */
  post(options: IndividualContractsPreEntrustSignAppPostRequest & CallOptions): Promise<ApiResponse<IndividualContractsPreEntrustSignAppPostResponse>>
  /**
   * APP场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015851472 官方文档}
   */
  postAsync(options: IndividualContractsPreEntrustSignAppPostRequest & CallOptions): Promise<ApiResponse<IndividualContractsPreEntrustSignAppPostResponse>>
}

export interface IndividualContractsPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 签约和付款的AppID */
    appid: string
    /** 业务申请单号 */
    out_contract_code: string
    /** 个人收款方的OpenID */
    openid: string
  }
}
export interface IndividualContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约id */
  pre_entrustweb_id: string
}
export interface IndividualContractsPreEntrustSignMiniProgram {
  /**
   * 小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023636 官方文档}
   */
  post(options: IndividualContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<IndividualContractsPreEntrustSignMiniProgramPostResponse>>
  /**
   * 小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020023636 官方文档}
   */
  postAsync(options: IndividualContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<IndividualContractsPreEntrustSignMiniProgramPostResponse>>
}

export interface IndividualContractsByOpenidGetRequest {
  /** 用户标识 */
  openid: string
  query: {
    /** 签约和付款的微信小程序AppID */
    appid: string
    /** 权限类型 */
    permission_type?: ('INDIVIDUAL_PAYEE' | (string & {})) | null | undefined
  } | string
}
export interface IndividualContractsByOpenidGetResponse {
  /** 授权ID */
  individual_auth_id: string
  /**
   * 操作时间
   * 格式：RFC 3339
   */
  operation_time: string
  /** 授权状态 */
  auth_state: ('AUTHORIZED' | 'UNAUTHORIZED' | (string & {}))
}
export interface IndividualContractsByOpenid {
  /**
   * 查询个人收款方授权结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739528 官方文档}
   */
  get(options: IndividualContractsByOpenidGetRequest & CallOptions): Promise<ApiResponse<IndividualContractsByOpenidGetResponse>>
  /**
   * 查询个人收款方授权结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739528 官方文档}
   */
  getAsync(options: IndividualContractsByOpenidGetRequest & CallOptions): Promise<ApiResponse<IndividualContractsByOpenidGetResponse>>
}

export interface MchTransfer {
  /** POST 申请二级商户商家转账授权 */
  readonly authorizations: MchTransferAuthorizations
  /** POST 发起转账 */
  readonly transferBills: MchTransferTransferBills
}

export interface MchTransferAuthorizationsPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 签约协议列表 */
    agreement_list: readonly {
      /** 协议编号 */
      agreement_code: string
      /** 协议版本号 */
      agreement_version: string
      /** 签约主体 */
      sign_organization: string
      /**
       * 签约时间
       * 格式：RFC 3339
       */
      sign_time: string
    }[]
  }
}
export interface MchTransferAuthorizationsPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /**
   * 授权申请受理时间
   * 格式：RFC 3339
   */
  accept_time: string
  /**
   * 授权时间
   * 格式：RFC 3339
   */
  authorize_time?: string
}
export interface MchTransferAuthorizations {
  /**
   * 申请二级商户商家转账授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504208 官方文档}
   */
  post(options: MchTransferAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<MchTransferAuthorizationsPostResponse>>
  /**
   * 申请二级商户商家转账授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504208 官方文档}
   */
  postAsync(options: MchTransferAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<MchTransferAuthorizationsPostResponse>>
  /** GET 查询二级商户商家转账授权状态 */
  readonly _sub_mchid_: MchTransferAuthorizationsBySubMchid
}

export interface MchTransferAuthorizationsBySubMchidGetRequest {
  /** 二级商户号 */
  sub_mchid: string
}
export interface MchTransferAuthorizationsBySubMchidGetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 授权状态 */
  authorization_state: string
  /**
   * 授权时间
   * 格式：RFC 3339
   */
  authorize_time?: string
}
export interface MchTransferAuthorizationsBySubMchid {
  /**
   * 查询二级商户商家转账授权状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504209 官方文档}
   */
  get(options: MchTransferAuthorizationsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MchTransferAuthorizationsBySubMchidGetResponse>>
  /**
   * 查询二级商户商家转账授权状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504209 官方文档}
   */
  getAsync(options: MchTransferAuthorizationsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MchTransferAuthorizationsBySubMchidGetResponse>>
}

export interface MchTransferTransferBillsPostRequest {
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
    /** 服务商AppID */
    appid: string
    /** 商户单号 */
    out_bill_no: string
    /** 转账场景ID */
    transfer_scene_id: string
    /** 收款用户OpenID */
    openid?: string | undefined
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 转账金额
     * 单位：分
     */
    transfer_amount: number
    /** 转账备注 */
    transfer_remark: string
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface MchTransferTransferBillsPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 单据状态 */
  state: string
  /** 失败原因 */
  fail_reason?: string
  /** 跳转领取页面的package信息 */
  package_info?: string
}
export interface MchTransferTransferBills {
  /**
   * 发起转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504211 官方文档}
   */
  post(options: MchTransferTransferBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsPostResponse>>
  /**
   * 发起转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504211 官方文档}
   */
  postAsync(options: MchTransferTransferBillsPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsPostResponse>>
  /** 商户单号查询转账单、撤销转账 */
  readonly outBillNo: MchTransferTransferBillsOutBillNo
  /** 微信转账单号查询转账单 */
  readonly transferBillNo: MchTransferTransferBillsTransferBillNo
}

export interface MchTransferTransferBillsOutBillNo {
  /** GET 商户单号查询转账单 */
  readonly _out_bill_no_: MchTransferTransferBillsOutBillNoByOutBillNo
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoGetRequest {
  /** 商户单号 */
  out_bill_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferTransferBillsOutBillNoByOutBillNoGetResponse {
  /** 服务商商户号 */
  mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 服务商AppID */
  appid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 单据状态 */
  state: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 */
  user_name?: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 状态变更时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface MchTransferTransferBillsOutBillNoByOutBillNo {
  /**
   * 商户单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504213 官方文档}
   */
  get(options: MchTransferTransferBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>
  /**
   * 商户单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504213 官方文档}
   */
  getAsync(options: MchTransferTransferBillsOutBillNoByOutBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsOutBillNoByOutBillNoGetResponse>>
  /** POST 撤销转账 */
  readonly cancel: MchTransferTransferBillsOutBillNoByOutBillNoCancel
}

export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest {
  /** 商户单号 */
  out_bill_no: string
  json: {
    /** 二级商户号 */
    sub_mchid: string
  }
}
export interface MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 单据状态 */
  state: string
  /**
   * 状态变更时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface MchTransferTransferBillsOutBillNoByOutBillNoCancel {
  /**
   * 撤销转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504212 官方文档}
   */
  post(options: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>>
  /**
   * 撤销转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504212 官方文档}
   */
  postAsync(options: MchTransferTransferBillsOutBillNoByOutBillNoCancelPostRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsOutBillNoByOutBillNoCancelPostResponse>>
}

export interface MchTransferTransferBillsTransferBillNo {
  /** GET 微信转账单号查询转账单 */
  readonly _transfer_bill_no_: MchTransferTransferBillsTransferBillNoByTransferBillNo
}

export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest {
  /** 微信转账单号 */
  transfer_bill_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse {
  /** 服务商商户号 */
  mchid: string
  /** 二级商户号 */
  sub_mchid: string
  /** 商户单号 */
  out_bill_no: string
  /** 微信转账单号 */
  transfer_bill_no: string
  /** 服务商AppID */
  appid: string
  /** 转账场景ID */
  transfer_scene_id: string
  /** 单据状态 */
  state: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 失败原因 */
  fail_reason?: string
  /** 收款用户OpenID */
  openid?: string
  /** 收款用户姓名 */
  user_name?: string
  /**
   * 单据创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 状态变更时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface MchTransferTransferBillsTransferBillNoByTransferBillNo {
  /**
   * 微信转账单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504214 官方文档}
   */
  get(options: MchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>>
  /**
   * 微信转账单号查询转账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013504214 官方文档}
   */
  getAsync(options: MchTransferTransferBillsTransferBillNoByTransferBillNoGetRequest & CallOptions): Promise<ApiResponse<MchTransferTransferBillsTransferBillNoByTransferBillNoGetResponse>>
}

export interface Profitsharing {
  /** GET 查询售后服务分账结果 · POST 请求售后服务分账 */
  readonly afterSalesOrders: ProfitsharingAfterSalesOrders
  /** POST 完结分账 */
  readonly finishOrder: ProfitsharingFinishOrder
  /** GET 查询分账结果 · POST 请求分账 */
  readonly orders: ProfitsharingOrders
  /** 添加分账接收方、删除分账接收方 */
  readonly receivers: ProfitsharingReceivers
  /** GET 查询分账回退结果 · POST 请求分账回退 */
  readonly returnorders: ProfitsharingReturnorders
}

export interface ProfitsharingAfterSalesOrdersGetRequest {
  query: {
    /** 二级商户号 */
    sub_mchid: string
    /** 微信订单号 */
    transaction_id?: string | null | undefined
  } | string
}
export interface ProfitsharingAfterSalesOrdersGetResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信分账单号 */
  transaction_id: string
  /**
   * 分账金额
   * 单位：分
   */
  amount: number
  /** 分账结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /** 分账失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {}))
  /**
   * 分账完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface ProfitsharingAfterSalesOrdersPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 微信订单号 */
    transaction_id: string
    /**
     * 回退金额
     * 单位：分
     */
    amount: number
    /** 类型 */
    type: ('SERVICE_FEE_INCOME' | (string & {}))
    /** 场景 */
    scene: ("REFUND_TICKET" | "CHANGE_TICKET" | "RETURN_GOODS")
    /** 微信退款单号 */
    refund_id?: string | undefined
  }
}
export interface ProfitsharingAfterSalesOrdersPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /**
   * 分账金额
   * 单位：分
   */
  amount?: number
}
export interface ProfitsharingAfterSalesOrders {
  /**
   * 查询售后服务分账结果
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 官方文档}
   */
  get(options: ProfitsharingAfterSalesOrdersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingAfterSalesOrdersGetResponse>>
  /**
   * 查询售后服务分账结果
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 官方文档}
   */
  getAsync(options: ProfitsharingAfterSalesOrdersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingAfterSalesOrdersGetResponse>>
  /**
   * 请求售后服务分账
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 官方文档}
   */
  post(options: ProfitsharingAfterSalesOrdersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingAfterSalesOrdersPostResponse>>
  /**
   * 请求售后服务分账
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html 官方文档}
   */
  postAsync(options: ProfitsharingAfterSalesOrdersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingAfterSalesOrdersPostResponse>>
}

export interface ProfitsharingFinishOrderPostRequest {
  json: {
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 商户分帐单号
     * 最长 64 字符
     */
    out_order_no: string
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface ProfitsharingFinishOrderPostResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户分帐单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信分帐单号
   * 最长 64 字符
   */
  order_id: string
}
export interface ProfitsharingFinishOrder {
  /**
   * 完结分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477745 官方文档}
   */
  post(options: ProfitsharingFinishOrderPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingFinishOrderPostResponse>>
  /**
   * 完结分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477745 官方文档}
   */
  postAsync(options: ProfitsharingFinishOrderPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingFinishOrderPostResponse>>
}

export interface ProfitsharingOrdersGetRequest {
  query: {
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 商户分账单号
     * 最长 64 字符
     */
    out_order_no: string
  } | string
}
export interface ProfitsharingOrdersGetResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /** 分账单状态 */
  status?: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /**
     * 分账接收商户号
     * 最长 32 字符
     */
    receiver_mchid?: string
    /**
     * 分账金额
     * 单位：分
     */
    amount?: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /** 分账结果 */
    result?: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /**
     * 完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {}))
    /**
     * 分账接收方类型
     * 最长 32 字符
     */
    type: string
    /**
     * 分账接收方账号
     * 最长 64 字符
     */
    receiver_account: string
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id: string
  }[]
  /**
   * 关闭原因
   * 最长 32 字符
   */
  close_reason?: string
  /** 异常处理状态 */
  abnormal_status?: ('ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {}))
  /** 异常处理关单原因 */
  funds_abnormal_closed_reason?: ('CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {}))
  /** 微信支付在途异常资金付款单号 */
  funds_abnormal_redirect_id?: string
  /** 资金异常的接收方列表 */
  funds_abnormal_receivers?: {
    /** 平台接收异常资金商户号 */
    mchid?: string
  }[]
  /**
   * 分账完结金额
   * 单位：分
   */
  finish_amount?: number
  /**
   * 分账完结描述
   * 最长 80 字符
   */
  finish_description?: string
}
export interface ProfitsharingOrdersPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid?: string | undefined
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 商户分账单号
     * 最长 64 字符
     * 正则：^[0-9A-Za-z_\-|*@]+$
     */
    out_order_no: string
    /** 分账接收方列表 */
    receivers: readonly {
      /**
       * 分账接收方类型
       * 最长 32 字符
       */
      type?: string | undefined
      /**
       * 分账接收方账号
       * 最长 64 字符
       */
      receiver_account: string
      /**
       * 分账金额
       * 单位：分
       */
      amount: number
      /**
       * 分账描述
       * 最长 180 字符
       */
      description: string
      /**
       * 分账个人接收方姓名
       * 敏感字段，由客户端加密
       */
      receiver_name?: string | undefined
      /** 分账接收商户号 */
      receiver_mchid?: string | undefined
    }[]
    /** 是否分账完成 */
    finish: boolean
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface ProfitsharingOrdersPostResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /** 分账单状态 */
  status?: ('PROCESSING' | 'FINISHED' | 'PENDING' | 'SUCCESS' | 'ADJUST' | 'RETURNED' | 'CLOSED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /**
     * 分账金额
     * 单位：分
     */
    amount?: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /** 分账结果 */
    result?: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /**
     * 完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | (string & {}))
    /**
     * 分账接收方类型
     * 最长 32 字符
     */
    type: string
    /**
     * 分账接收方账号
     * 最长 64 字符
     */
    receiver_account: string
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id: string
    /** 异常处理状态 */
    abnormal_status?: ('ABNORMAL_PENDING' | 'ABNORMAL_FINISHED' | 'ABNORMAL_CLOSED' | (string & {}))
    /** 异常处理关单原因 */
    funds_abnormal_closed_reason?: ('CLOSED_REASON_TIMEOUT' | 'CLOSED_REASON_RESTRICT_TRANSFER' | (string & {}))
    /** 微信支付在途异常资金付款单号 */
    funds_abnormal_redirect_id?: string
    /** 资金异常的接收方列表 */
    funds_abnormal_receivers?: {
      /** 平台接收异常资金商户号 */
      mchid?: string
    }[]
    /** 分账接收商户号 */
    receiver_mchid?: string
  }[]
  /**
   * 分账完结金额
   * 单位：分
   */
  finish_amount?: number
  /** 分账完结描述 */
  finish_description?: string
}
export interface ProfitsharingOrders {
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477734 官方文档}
   */
  get(options: ProfitsharingOrdersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersGetResponse>>
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477734 官方文档}
   */
  getAsync(options: ProfitsharingOrdersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersGetResponse>>
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691594 官方文档}
   */
  post(options: ProfitsharingOrdersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersPostResponse>>
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691594 官方文档}
   */
  postAsync(options: ProfitsharingOrdersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersPostResponse>>
  /** 查询订单剩余待分金额 */
  readonly _transaction_id_: ProfitsharingOrdersByTransactionId
}

export interface ProfitsharingOrdersByTransactionId {
  /** GET 查询订单剩余待分金额 */
  readonly amounts: ProfitsharingOrdersByTransactionIdAmounts
}

export interface ProfitsharingOrdersByTransactionIdAmountsGetRequest {
  /** 微信订单号 */
  transaction_id: string
}
export interface ProfitsharingOrdersByTransactionIdAmountsGetResponse {
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 订单剩余待分金额
   * 单位：分
   */
  unsplit_amount: number
}
export interface ProfitsharingOrdersByTransactionIdAmounts {
  /**
   * 查询订单剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477751 官方文档}
   */
  get(options: ProfitsharingOrdersByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersByTransactionIdAmountsGetResponse>>
  /**
   * 查询订单剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477751 官方文档}
   */
  getAsync(options: ProfitsharingOrdersByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingOrdersByTransactionIdAmountsGetResponse>>
}

export interface ProfitsharingReceivers {
  /** POST 添加分账接收方 */
  readonly add: ProfitsharingReceiversAdd
  /** POST 删除分账接收方 */
  readonly delete: ProfitsharingReceiversDelete
}

export interface ProfitsharingReceiversAddPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid?: string | undefined
    /**
     * 接收方类型
     * 最长 32 字符
     */
    type: string
    /**
     * 接收方账号
     * 最长 64 字符
     */
    account: string
    /**
     * 接收方名称
     * 最长 256 字符
     */
    name?: string | undefined
    /**
     * 接收方名称的密文
     * 敏感字段，由客户端加密
     */
    encrypted_name?: string | undefined
    /**
     * 与分账方的关系类型
     * 最长 32 字符
     */
    relation_type: string
  }
}
export interface ProfitsharingReceiversAddPostResponse {
  /**
   * 接收方类型
   * 最长 32 字符
   */
  type: string
  /**
   * 接收方账号
   * 最长 64 字符
   */
  account: string
}
export interface ProfitsharingReceiversAdd {
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477758 官方文档}
   */
  post(options: ProfitsharingReceiversAddPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReceiversAddPostResponse>>
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477758 官方文档}
   */
  postAsync(options: ProfitsharingReceiversAddPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReceiversAddPostResponse>>
}

export interface ProfitsharingReceiversDeletePostRequest {
  json: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 接收方类型
     * 最长 32 字符
     */
    type: string
    /**
     * 接收方账号
     * 最长 64 字符
     */
    account: string
  }
}
export interface ProfitsharingReceiversDeletePostResponse {
  /**
   * 接收方类型
   * 最长 32 字符
   */
  type: string
  /**
   * 接收方账号
   * 最长 64 字符
   */
  account: string
}
export interface ProfitsharingReceiversDelete {
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477759 官方文档}
   */
  post(options: ProfitsharingReceiversDeletePostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReceiversDeletePostResponse>>
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477759 官方文档}
   */
  postAsync(options: ProfitsharingReceiversDeletePostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReceiversDeletePostResponse>>
}

export interface ProfitsharingReturnordersGetRequest {
  /** 至少填其一：out_order_no、order_id */
  query: (({
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 商户回退单号
     * 最长 64 字符
     */
    out_return_no: string
  } & ProfitsharingReturnordersGetOutOrderNoOrOrderId) | string)
}
export type ProfitsharingReturnordersGetOutOrderNoOrOrderId = ({
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信订单号
   * 最长 64 字符
   */
  order_id?: string | null | undefined
} | {
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no?: string | null | undefined
  /**
   * 微信订单号
   * 最长 64 字符
   */
  order_id: string
})
export interface ProfitsharingReturnordersGetResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 商户回退单号
   * 最长 64 字符
   */
  out_return_no: string
  /**
   * 回退商户号
   * 最长 32 字符
   */
  return_mchid: string
  /**
   * 回退金额
   * 单位：分
   */
  amount: number
  /**
   * 微信回退单号
   * 最长 64 字符
   */
  return_no: string
  /** 回退结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | (string & {}))
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
  /** 微信订单号 */
  transaction_id?: string
}
export interface ProfitsharingReturnordersPostRequest {
  /** 至少填其一：out_order_no、order_id、transaction_id */
  json: ({
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 商户回退单号
     * 最长 64 字符
     */
    out_return_no: string
    /**
     * 回退商户号
     * 最长 32 字符
     */
    return_mchid: string
    /**
     * 回退金额
     * 单位：分
     */
    amount: number
    /**
     * 回退描述
     * 最长 80 字符
     */
    description: string
  } & ProfitsharingReturnordersPostOutOrderNoOrOrderIdOrTransactionId)
}
export type ProfitsharingReturnordersPostOutOrderNoOrOrderIdOrTransactionId = ({
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no?: string | undefined
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no?: string | undefined
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface ProfitsharingReturnordersPostResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 商户回退单号
   * 最长 64 字符
   */
  out_return_no: string
  /**
   * 回退商户号
   * 最长 32 字符
   */
  return_mchid: string
  /**
   * 回退金额
   * 单位：分
   */
  amount: number
  /**
   * 微信回退单号
   * 最长 64 字符
   */
  return_no: string
  /** 回退结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | (string & {}))
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
  /** 微信订单号 */
  transaction_id?: string
}
export interface ProfitsharingReturnorders {
  /**
   * 查询分账回退结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477740 官方文档}
   */
  get(options: ProfitsharingReturnordersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingReturnordersGetResponse>>
  /**
   * 查询分账回退结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477740 官方文档}
   */
  getAsync(options: ProfitsharingReturnordersGetRequest & CallOptions): Promise<ApiResponse<ProfitsharingReturnordersGetResponse>>
  /**
   * 请求分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477737 官方文档}
   */
  post(options: ProfitsharingReturnordersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReturnordersPostResponse>>
  /**
   * 请求分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477737 官方文档}
   */
  postAsync(options: ProfitsharingReturnordersPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingReturnordersPostResponse>>
}

export interface Refunds {
  /** POST 退款申请 */
  readonly apply: RefundsApply
  /** 通过微信支付退款单号查询退款 */
  readonly id: RefundsId
  /** 通过商户退款单号查询退款 */
  readonly outRefundNo: RefundsOutRefundNo
  /** 发起异常退款、查询垫付回补结果、垫付退款回补 */
  readonly _refund_id_: RefundsByRefundId
}

export interface RefundsApplyPostRequest {
  /** 至少填其一：out_trade_no、transaction_id、combine_transaction_id */
  json: ({
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 电商平台APPID
     * 最长 32 字符
     */
    sp_appid: string
    /**
     * 二级商户APPID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /** 还款服务商商户号 */
    combine_mchid?: string | undefined
    /** 还款订单号 */
    combine_out_trade_no?: string | undefined
    /**
     * 商户退款单号
     * 最长 64 字符
     * 正则：^[0-9A-Za-z_\-|*@]+$
     */
    out_refund_no: string
    /**
     * 退款原因
     * 最长 80 字符
     */
    reason?: string | undefined
    /** 订单金额 */
    amount: {
      /**
       * 退款金额
       * 单位：分
       */
      refund: number
      /** 退款出资账户及金额 */
      from?: (readonly {
        /** 出资账户类型 */
        account: ("AVAILABLE" | "UNAVAILABLE")
        /**
         * 出资金额
         * 单位：分
         */
        amount: number
      }[] | undefined)
      /**
       * 原订单金额
       * 单位：分
       */
      total: number
      /**
       * 退款币种
       * 最长 18 字符
       */
      currency?: string | undefined
    }
    /**
     * 退款结果回调url
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 退款出资商户 */
    refund_account?: ("REFUND_SOURCE_SUB_MERCHANT" | "REFUND_SOURCE_PARTNER_ADVANCE") | undefined
    /** 资金账户 */
    funds_account?: ("AVAILABLE" | "UNSETTLED" | "PREPAID") | undefined
  } & RefundsApplyPostOutTradeNoOrTransactionIdOrCombineTransactionId)
}
export type RefundsApplyPostOutTradeNoOrTransactionIdOrCombineTransactionId = ({
  /**
   * 商户订单号
   * 最长 64 字符
   */
  out_trade_no: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 64 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 64 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
})
export interface RefundsApplyPostResponse {
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 订单金额 */
  amount: {
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: string
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /**
     * 退款币种
     * 最长 18 字符
     */
    currency?: string
    /**
     * 垫付金额
     * 单位：分
     */
    advance?: number
  }
  /** 优惠退款详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount: number
  }[]
  /** 退款出资商户 */
  refund_account?: ('REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {}))
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /** 资金账户 */
  funds_account?: ('AVAILABLE' | 'UNSETTLED' | 'PREPAID' | (string & {}))
  /** 商户订单号 */
  out_trade_no?: string
  /** 退款状态 */
  status?: string
  /** 支付完成时间 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 退款入账账户 */
  user_received_account?: string
}
export interface RefundsApply {
  /**
   * 退款申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476892 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649457 官方文档}
   */
  post(options: RefundsApplyPostRequest & CallOptions): Promise<ApiResponse<RefundsApplyPostResponse>>
  /**
   * 退款申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476892 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649457 官方文档}
   */
  postAsync(options: RefundsApplyPostRequest & CallOptions): Promise<ApiResponse<RefundsApplyPostResponse>>
}

export interface RefundsId {
  /** GET 通过微信支付退款单号查询退款 */
  readonly _refund_id_: RefundsIdByRefundId
}

export interface RefundsIdByRefundIdGetRequest {
  /** 微信退款单号 */
  refund_id: string
  query?: {
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | null | undefined
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface RefundsIdByRefundIdGetResponse {
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 32 字符
   */
  out_refund_no: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /**
   * 退款入账账户
   * 最长 64 字符
   */
  user_received_account?: string
  /**
   * 退款成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /** 退款金额信息 */
  amount: {
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: ('AVAILABLE' | 'UNAVAILABLE' | (string & {}))
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /**
     * 退款币种
     * 最长 18 字符
     */
    currency?: string
    /**
     * 垫付金额
     * 单位：分
     */
    advance?: number
  }
  /** 营销详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount: number
  }[]
  /** 退款出资商户 */
  refund_account?: ('REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {}))
  /** 资金账户 */
  funds_account?: ('AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {}))
}
export interface RefundsIdByRefundId {
  /**
   * 通过微信支付退款单号查询退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476908 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650253 官方文档}
   */
  get(options: RefundsIdByRefundIdGetRequest & CallOptions): Promise<ApiResponse<RefundsIdByRefundIdGetResponse>>
  /**
   * 通过微信支付退款单号查询退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476908 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650253 官方文档}
   */
  getAsync(options: RefundsIdByRefundIdGetRequest & CallOptions): Promise<ApiResponse<RefundsIdByRefundIdGetResponse>>
}

export interface RefundsOutRefundNo {
  /** GET 通过商户退款单号查询退款 */
  readonly _out_refund_no_: RefundsOutRefundNoByOutRefundNo
}

export interface RefundsOutRefundNoByOutRefundNoGetRequest {
  /** 商户退款单号 */
  out_refund_no: string
  query?: {
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string | null | undefined
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface RefundsOutRefundNoByOutRefundNoGetResponse {
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 32 字符
   */
  out_refund_no: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /**
   * 退款入账账户
   * 最长 64 字符
   */
  user_received_account?: string
  /**
   * 退款成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /** 退款金额信息 */
  amount: {
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: ('AVAILABLE' | 'UNAVAILABLE' | (string & {}))
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /**
     * 退款币种
     * 最长 18 字符
     */
    currency?: string
    /**
     * 垫付金额
     * 单位：分
     */
    advance?: number
  }
  /** 营销详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount: number
  }[]
  /** 退款出资商户 */
  refund_account?: ('REFUND_SOURCE_SUB_MERCHANT' | 'REFUND_SOURCE_PARTNER_ADVANCE' | (string & {}))
  /** 资金账户 */
  funds_account?: ('AVAILABLE' | 'UNSETTLED' | 'OPERATION' | 'BASIC' | 'ECNY_BASIC' | (string & {}))
}
export interface RefundsOutRefundNoByOutRefundNo {
  /**
   * 通过商户退款单号查询退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476911 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650314 官方文档}
   */
  get(options: RefundsOutRefundNoByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<RefundsOutRefundNoByOutRefundNoGetResponse>>
  /**
   * 通过商户退款单号查询退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476911 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012650314 官方文档}
   */
  getAsync(options: RefundsOutRefundNoByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<RefundsOutRefundNoByOutRefundNoGetResponse>>
}

export interface RefundsByRefundId {
  /** POST 发起异常退款 */
  readonly applyAbnormalRefund: RefundsByRefundIdApplyAbnormalRefund
  /** GET 查询垫付回补结果 · POST 垫付退款回补 */
  readonly returnAdvance: RefundsByRefundIdReturnAdvance
}

export interface RefundsByRefundIdApplyAbnormalRefundPostRequest {
  /** 微信退款单号 */
  refund_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 个人收款方受理授权ID */
    individual_auth_id?: string | undefined
    /** 商户退款单号 */
    out_refund_no: string
    /** 异常退款处理方式 */
    type: ("USER_BANK_CARD" | "MERCHANT_BANK_CARD")
    /** 开户银行 */
    bank_type?: ("CMB_DEBIT" | "COMM_DEBIT" | "ABC_DEBIT" | "CCB_DEBIT" | "ICBC_DEBIT" | "BOC_DEBIT" | "PAB_DEBIT" | "SPDB_DEBIT" | "CITIC_DEBIT" | "CEB_DEBIT" | "CMBC_DEBIT" | "CIB_DEBIT" | "GDB_DEBIT" | "PSBC_DEBIT" | "NBCB_DEBIT") | undefined
    /**
     * 收款银行卡号
     * 敏感字段，由客户端加密
     */
    bank_account?: string | undefined
    /**
     * 收款用户姓名
     * 敏感字段，由客户端加密
     */
    real_name?: string | undefined
  }
}
export interface RefundsByRefundIdApplyAbnormalRefundPostResponse {
  /** 微信支付退款号 */
  refund_id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: string
  /** 退款入账账户 */
  user_received_account?: string
  /**
   * 退款成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'CLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /** 资金账户 */
  funds_account?: ('AVAILABLE' | 'UNSETTLED' | (string & {}))
  /** 金额信息 */
  amount: {
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /** 出资账户类型 */
      account: string
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund: number
    /** 退款币种 */
    currency: string
    /**
     * 手续费退款金额
     * 单位：分
     */
    refund_fee?: number
    /**
     * 垫付金额
     * 单位：分
     */
    advance?: number
  }
  /** 优惠退款信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope: string
    /** 优惠类型 */
    type: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount: number
    /** 商品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品退款金额
       * 单位：分
       */
      refund_amount: number
      /** 商品退货数量 */
      refund_quantity: number
    }[]
  }[]
  /** 退款出资商户 */
  refund_account?: ('REFUND_SOURCE_PARTNER_ADVANCE' | 'REFUND_SOURCE_SUB_MERCHANT' | (string & {}))
}
export interface RefundsByRefundIdApplyAbnormalRefund {
  /**
   * 发起异常退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015181616 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649274 官方文档}
   */
  post(options: RefundsByRefundIdApplyAbnormalRefundPostRequest & CallOptions): Promise<ApiResponse<RefundsByRefundIdApplyAbnormalRefundPostResponse>>
  /**
   * 发起异常退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015181616 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012649274 官方文档}
   */
  postAsync(options: RefundsByRefundIdApplyAbnormalRefundPostRequest & CallOptions): Promise<ApiResponse<RefundsByRefundIdApplyAbnormalRefundPostResponse>>
}

export interface RefundsByRefundIdReturnAdvanceGetRequest {
  /** 微信退款单号 */
  refund_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface RefundsByRefundIdReturnAdvanceGetResponse {
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 微信回补单号
   * 最长 32 字符
   */
  advance_return_id: string
  /**
   * 垫付回补金额
   * 单位：分
   */
  return_amount: number
  /**
   * 出款方商户号
   * 最长 32 字符
   */
  payer_mchid: string
  /**
   * 出款方账户
   * 最长 32 字符
   */
  payer_account: string
  /**
   * 入账方商户号
   * 最长 32 字符
   */
  payee_mchid: string
  /**
   * 入账方账户
   * 最长 32 字符
   */
  payee_account: string
  /**
   * 垫付回补结果
   * 最长 32 字符
   */
  result: string
  /**
   * 垫付回补完成时间
   * 格式：RFC 3339
   */
  success_time?: string
}
export interface RefundsByRefundIdReturnAdvancePostRequest {
  /** 微信退款单号 */
  refund_id: string
  json: {
    /** 二级商户号 */
    sub_mchid: string
  }
}
export interface RefundsByRefundIdReturnAdvancePostResponse {
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 微信回补单号
   * 最长 32 字符
   */
  advance_return_id: string
  /**
   * 垫付回补金额
   * 单位：分
   */
  return_amount: number
  /**
   * 出款方商户号
   * 最长 32 字符
   */
  payer_mchid: string
  /**
   * 出款方账户
   * 最长 32 字符
   */
  payer_account: string
  /**
   * 入账方商户号
   * 最长 32 字符
   */
  payee_mchid: string
  /**
   * 入账方账户
   * 最长 32 字符
   */
  payee_account: string
  /**
   * 垫付回补结果
   * 最长 32 字符
   */
  result: string
  /**
   * 垫付回补完成时间
   * 格式：RFC 3339
   */
  success_time?: string
}
export interface RefundsByRefundIdReturnAdvance {
  /**
   * 查询垫付回补结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476916 官方文档}
   */
  get(options: RefundsByRefundIdReturnAdvanceGetRequest & CallOptions): Promise<ApiResponse<RefundsByRefundIdReturnAdvanceGetResponse>>
  /**
   * 查询垫付回补结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476916 官方文档}
   */
  getAsync(options: RefundsByRefundIdReturnAdvanceGetRequest & CallOptions): Promise<ApiResponse<RefundsByRefundIdReturnAdvanceGetResponse>>
  /**
   * 垫付退款回补
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476927 官方文档}
   */
  post(options: RefundsByRefundIdReturnAdvancePostRequest & CallOptions): Promise<ApiResponse<RefundsByRefundIdReturnAdvancePostResponse>>
  /**
   * 垫付退款回补
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476927 官方文档}
   */
  postAsync(options: RefundsByRefundIdReturnAdvancePostRequest & CallOptions): Promise<ApiResponse<RefundsByRefundIdReturnAdvancePostResponse>>
}

export interface SubjectSubMerchantsGetRequest {
  query: {
    /** 主体类型 */
    organization_type: ("SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS_CLONED" | "SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_MICRO")
    /**
     * 证件号码
     * 敏感字段，由客户端加密
     */
    cert_number: string
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页偏移 */
    offset?: number | null | undefined
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface SubjectSubMerchantsGetResponse {
  /** 子商户列表 */
  data: {
    /** 子商户号 */
    sub_mchid: string
    /** 商户简称 */
    merchant_shortname: string
    /** 签约时间 */
    sign_time: string
  }[]
  /** 分页偏移 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 总条数 */
  total_count: number
}
export interface SubjectSubMerchants {
  /**
   * 查询指定主体子商户列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4033742105 官方文档}
   */
  get(options: SubjectSubMerchantsGetRequest & CallOptions): Promise<ApiResponse<SubjectSubMerchantsGetResponse>>
  /**
   * 查询指定主体子商户列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4033742105 官方文档}
   */
  getAsync(options: SubjectSubMerchantsGetRequest & CallOptions): Promise<ApiResponse<SubjectSubMerchantsGetResponse>>
}

export interface Subsidies {
  /** POST 取消补差 */
  readonly cancel: SubsidiesCancel
  /** POST 请求补差 */
  readonly create: SubsidiesCreate
  /** POST 请求补差回退 */
  readonly return: SubsidiesReturn
}

export interface SubsidiesCancelPostRequest {
  json: {
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 微信订单号
     * 最长 64 字符
     */
    transaction_id: string
    /**
     * 取消补差描述
     * 最长 80 字符
     */
    description: string
  }
}
export interface SubsidiesCancelPostResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 微信订单号
   * 最长 64 字符
   */
  transaction_id: string
  /** 取消补差结果 */
  result: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 取消补差描述
   * 最长 80 字符
   */
  description: string
}
export interface SubsidiesCancel {
  /**
   * 取消补差
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477639 官方文档}
   */
  post(options: SubsidiesCancelPostRequest & CallOptions): Promise<ApiResponse<SubsidiesCancelPostResponse>>
  /**
   * 取消补差
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477639 官方文档}
   */
  postAsync(options: SubsidiesCancelPostRequest & CallOptions): Promise<ApiResponse<SubsidiesCancelPostResponse>>
}

export interface SubsidiesCreatePostRequest {
  json: {
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 微信订单号
     * 最长 64 字符
     */
    transaction_id: string
    /**
     * 补差金额
     * 单位：分
     */
    amount: number
    /**
     * 补差描述
     * 最长 80 字符
     */
    description: string
    /**
     * 微信退款单号
     * 最长 32 字符
     */
    refund_id?: string | undefined
    /**
     * 商户补差单号
     * 最长 64 字符
     */
    out_subsidy_no: string
  }
}
export interface SubsidiesCreatePostResponse {
  /**
   * 二级商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 微信订单号
   * 最长 64 字符
   */
  transaction_id: string
  /**
   * 微信补差单号
   * 最长 64 字符
   */
  subsidy_id: string
  /**
   * 补差描述
   * 最长 80 字符
   */
  description: string
  /**
   * 补差金额
   * 单位：分
   */
  amount: number
  /** 补差单结果 */
  result: ('SUCCESS' | 'FAIL' | 'REFUND' | 'PROCESSING' | (string & {}))
  /**
   * 补差完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 业务请求唯一单号 */
  out_subsidy_no?: string
}
export interface SubsidiesCreate {
  /**
   * 请求补差
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477631 官方文档}
   */
  post(options: SubsidiesCreatePostRequest & CallOptions): Promise<ApiResponse<SubsidiesCreatePostResponse>>
  /**
   * 请求补差
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477631 官方文档}
   */
  postAsync(options: SubsidiesCreatePostRequest & CallOptions): Promise<ApiResponse<SubsidiesCreatePostResponse>>
}

export interface SubsidiesReturnPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 商户补差回退单号 */
    out_order_no: string
    /** 微信订单号 */
    transaction_id: string
    /** 微信退款单号 */
    refund_id?: string | undefined
    /**
     * 补差回退金额
     * 单位：分
     */
    amount: number
    /** 补差回退描述 */
    description: string
    /** 微信补差单号 */
    subsidy_id?: string | undefined
    /** 回退出资账户及金额 */
    from?: (readonly {
      /** 出资账户类型 */
      account?: ("AVAILABLE" | "UNAVAILABLE") | undefined
      /**
       * 出资金额
       * 单位：分
       */
      amount?: number | undefined
    }[] | undefined)
  }
}
export interface SubsidiesReturnPostResponse {
  /** 二级商户号 */
  sub_mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信补差回退单号 */
  subsidy_refund_id: string
  /** 微信退款单号 */
  refund_id?: string
  /** 商户补差回退单号 */
  out_order_no: string
  /**
   * 补差回退金额
   * 单位：分
   */
  amount: number
  /** 补差回退描述 */
  description: string
  /** 补差回退结果 */
  result: ('SUCCESS' | 'FAIL' | 'REFUND' | (string & {}))
  /**
   * 补差回退完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 回退出资账户及金额 */
  from?: {
    /** 出资账户类型 */
    account?: ('AVAILABLE' | 'UNAVAILABLE' | (string & {}))
    /**
     * 出资金额
     * 单位：分
     */
    amount?: number
  }[]
  /** 微信补差单号 */
  subsidy_id?: string
}
export interface SubsidiesReturn {
  /**
   * 请求补差回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477636 官方文档}
   */
  post(options: SubsidiesReturnPostRequest & CallOptions): Promise<ApiResponse<SubsidiesReturnPostResponse>>
  /**
   * 请求补差回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012477636 官方文档}
   */
  postAsync(options: SubsidiesReturnPostRequest & CallOptions): Promise<ApiResponse<SubsidiesReturnPostResponse>>
}
}
