// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_aggracctBc {
export interface AggracctBc {
  readonly wbChannel: WbChannel
}

export interface WbChannel {
  readonly account: WbChannelAccount
  readonly bankChannelAccount: WbChannelBankChannelAccount
  readonly controlOrders: WbChannelControlOrders
  /** POST 特殊减额 */
  readonly specialReduction: WbChannelSpecialReduction
}

export interface WbChannelAccount {
  /** GET 查询渠道额度 */
  readonly balance: WbChannelAccountBalance
  /** GET 查询商户资料 */
  readonly mch_archives: WbChannelAccountMch_archives
  /** GET 查询商户影像件资料 */
  readonly mch_media: WbChannelAccountMch_media
}

export interface WbChannelAccountBalanceGetRequest {
  query: {
    /** 微信支付商户号 */
    mchid: string
    /**
     * 额度台账号
     * 敏感字段，由客户端加密
     */
    bal_account_no: string
    /**
     * 卡号
     * 敏感字段，由客户端加密
     */
    card_no?: string | null | undefined
    /** 商户子账户协议号 */
    sgn_no?: string | null | undefined
    /** 请求场景 */
    req_scene?: ("SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") | null | undefined
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface WbChannelAccountBalanceGetResponse {
  /** 是否存在在途减额指令 */
  in_transit_reduction_exist?: boolean
  /** 额度台账号额度 */
  balance?: number
}
export interface WbChannelAccountBalance {
  /**
   * 查询渠道额度
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061186 官方文档}
   */
  get(options: WbChannelAccountBalanceGetRequest & CallOptions): Promise<ApiResponse<WbChannelAccountBalanceGetResponse>>
  /**
   * 查询渠道额度
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061186 官方文档}
   */
  getAsync(options: WbChannelAccountBalanceGetRequest & CallOptions): Promise<ApiResponse<WbChannelAccountBalanceGetResponse>>
}

export interface WbChannelAccountMch_archivesGetRequest {
  query: {
    /** 微信支付商户号 */
    mchid: string
    /**
     * 额度台账号
     * 敏感字段，由客户端加密
     */
    bal_account_no: string
    /**
     * 卡号
     * 敏感字段，由客户端加密
     */
    card_no?: string | null | undefined
    /** 商户子账户协议号 */
    sgn_no?: string | null | undefined
    /** 请求场景 */
    req_scene?: ("SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") | null | undefined
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface WbChannelAccountMch_archivesGetResponse {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * 敏感字段，由客户端解密
   */
  bal_account_no?: string
  /** 主体类型 */
  merchant_type?: ('1' | '2' | '3' | (string & {}))
  /** 主体证件类型 */
  merchant_id_type?: ('12' | (string & {}))
  /**
   * 主体证件登记名称
   * 敏感字段，由客户端解密
   */
  merchant_name?: string
  /**
   * 主体证件号码
   * 敏感字段，由客户端解密
   */
  merchant_id_no?: string
  /** 主体证件有效期起始日 */
  effective_date?: string
  /** 主体证件有效期结束日 */
  expire_date?: string
  /** 主体证件正面影像ID */
  merchant_img_front_id?: string
  /** 主体注册地址 */
  register_address?: string
  /** 主体经营范围 */
  business_scope?: string
  /** 法定代表人信息 */
  legal_representative?: {
    /** 法定代表人证件类型 */
    legal_representative_id_type: ('01' | (string & {}))
    /**
     * 法定代表人姓名
     * 敏感字段，由客户端解密
     */
    legal_representative_name: string
    /**
     * 法定代表人证件号码
     * 敏感字段，由客户端解密
     */
    legal_representative_id_no: string
    /** 法定代表人证件有效期起始日 */
    legal_representative_effective_date: string
    /** 法定代表人证件有效期结束日 */
    legal_representative_expire_date: string
    /** 法定代表人证件正面影像ID */
    legal_representative_img_front_id: string
    /** 法定代表人证件反面影像ID */
    legal_representative_img_back_id: string
    /**
     * 法定代表人居住地址
     * 敏感字段，由客户端解密
     */
    legal_representative_address: string
    /** 法定代表人发证机关 */
    legal_representative_issue_authority?: string
    /** 法定代表人民族 */
    legal_representative_nation?: string
  }
  /** 受益所有人信息列表 */
  beneficial_owner?: {
    /** 受益所有人编号 */
    beneficial_owner_no: string
    /** 受益所有人证件类型 */
    beneficial_owner_id_type: ('01' | (string & {}))
    /**
     * 受益所有人姓名
     * 敏感字段，由客户端解密
     */
    beneficial_owner_name: string
    /**
     * 受益所有人证件号码
     * 敏感字段，由客户端解密
     */
    beneficial_owner_id_no: string
    /** 受益所有人证件有效期起始日 */
    beneficial_owner_effective_date: string
    /** 受益所有人证件有效期结束日 */
    beneficial_owner_expire_date: string
    /** 受益所有人证件正面影像ID */
    beneficial_owner_img_front_id: string
    /** 受益所有人证件反面影像ID */
    beneficial_owner_img_back_id: string
    /**
     * 受益所有人居住地址
     * 敏感字段，由客户端解密
     */
    beneficial_owner_address: string
  }[]
  /**
   * 卡号
   * 敏感字段，由客户端解密
   */
  card_no?: string
  /** 商户子账户协议号 */
  sgn_no?: string
}
export interface WbChannelAccountMch_archives {
  /**
   * 查询商户资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016642632 官方文档}
   */
  get(options: WbChannelAccountMch_archivesGetRequest & CallOptions): Promise<ApiResponse<WbChannelAccountMch_archivesGetResponse>>
  /**
   * 查询商户资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016642632 官方文档}
   */
  getAsync(options: WbChannelAccountMch_archivesGetRequest & CallOptions): Promise<ApiResponse<WbChannelAccountMch_archivesGetResponse>>
}

export interface WbChannelAccountMch_mediaGetRequest {
  query: {
    /** 微信支付商户号 */
    mchid?: string | null | undefined
    /** 微信支付业务申请单号 */
    platform_trx_id?: string | null | undefined
    /** 业务场景 */
    business_scene: ("SJT_MICRO_PLUS_OPEN_ACCOUNT" | "SJT_MICRO_PLUS_UPDATE_INFO" | "GET_BY_MEDIA_ID")
    /** 影像件类型 */
    mch_media_type?: ("ID_CARD_FRONT" | "ID_CARD_BACK" | "STORE_FRONT" | "STORE_INTERIOR") | null | undefined
    /** 影像件资料ID */
    media_id?: string | null | undefined
  } | string
}
export interface WbChannelAccountMch_mediaGetResponse {
  /** 文件内容 */
  media_content?: string
  /** 文件类型 */
  media_type?: ('jpg' | 'png' | 'bmp' | 'jpeg' | (string & {}))
  /** 文件摘要 */
  media_sm3?: string
  /** sm4密钥 */
  key?: string
  /** 影像件资料ID */
  media_id?: string
}
export interface WbChannelAccountMch_media {
  /**
   * 查询商户影像件资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4025779210 官方文档}
   */
  get(options: WbChannelAccountMch_mediaGetRequest & CallOptions): Promise<ApiResponse<WbChannelAccountMch_mediaGetResponse>>
  /**
   * 查询商户影像件资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4025779210 官方文档}
   */
  getAsync(options: WbChannelAccountMch_mediaGetRequest & CallOptions): Promise<ApiResponse<WbChannelAccountMch_mediaGetResponse>>
}

export interface WbChannelBankChannelAccount {
  /** POST 受理渠道结算银行账户更名申请 */
  readonly rename: WbChannelBankChannelAccountRename
}

export interface WbChannelBankChannelAccountRenamePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 渠道结算银行账户更名外部系统单号 */
    out_request_no: string
    /** 目标商户号 */
    mchid: string
    /**
     * 台账ID
     * 敏感字段，由客户端加密
     */
    bal_account_no: string
    /** 变更类型 */
    change_scene: ('SUBJECT_INFO_RENAME' | (string & {}))
    /** 请求场景 */
    req_scene?: ("SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") | undefined
  }
}
export interface WbChannelBankChannelAccountRenamePostResponse {
  /** 变更类型 */
  change_scene: ('SUBJECT_INFO_RENAME' | (string & {}))
  /** 微信支付更名受理返回的申请单号 */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * 敏感字段，由客户端解密
   */
  bal_account_no: string
  /**
   * 目标账户名
   * 敏感字段，由客户端解密
   */
  new_account_name: string
  /** 申请单状态 */
  application_state: ('PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {}))
  /** 完成时间 */
  finish_time?: string
  /** 失败错误码 */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}
export interface WbChannelBankChannelAccountRename {
  /**
   * 受理渠道结算银行账户更名申请
   * 内测中
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968078 官方文档}
   */
  post(options: WbChannelBankChannelAccountRenamePostRequest & CallOptions): Promise<ApiResponse<WbChannelBankChannelAccountRenamePostResponse>>
  /**
   * 受理渠道结算银行账户更名申请
   * 内测中
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968078 官方文档}
   */
  postAsync(options: WbChannelBankChannelAccountRenamePostRequest & CallOptions): Promise<ApiResponse<WbChannelBankChannelAccountRenamePostResponse>>
  /** GET 查询渠道结算银行账户更名申请 */
  readonly _application_id_: WbChannelBankChannelAccountRenameByApplicationId
}

export interface WbChannelBankChannelAccountRenameByApplicationIdGetRequest {
  /** 微信支付更名受理返回的申请单号 */
  application_id: string
  query: {
    /** 目标商户号 */
    mchid: string
    /**
     * 台账ID
     * 敏感字段，由客户端加密
     */
    bal_account_no: string
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface WbChannelBankChannelAccountRenameByApplicationIdGetResponse {
  /** 变更类型 */
  change_scene: ('SUBJECT_INFO_RENAME' | (string & {}))
  /** 微信支付更名受理返回的申请单号 */
  application_id: string
  /** 渠道结算银行账户更名外部系统单号 */
  out_request_no: string
  /** 目标商户号 */
  mchid: string
  /**
   * 台账ID
   * 敏感字段，由客户端解密
   */
  bal_account_no: string
  /**
   * 目标账户名
   * 敏感字段，由客户端解密
   */
  new_account_name: string
  /** 申请单状态 */
  application_state: ('PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {}))
  /** 完成时间 */
  finish_time?: string
  /** 失败错误码 */
  fail_code?: string
  /** 失败原因 */
  fail_msg?: string
}
export interface WbChannelBankChannelAccountRenameByApplicationId {
  /**
   * 查询渠道结算银行账户更名申请
   * 内测中
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968051 官方文档}
   */
  get(options: WbChannelBankChannelAccountRenameByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<WbChannelBankChannelAccountRenameByApplicationIdGetResponse>>
  /**
   * 查询渠道结算银行账户更名申请
   * 内测中
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4018968051 官方文档}
   */
  getAsync(options: WbChannelBankChannelAccountRenameByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<WbChannelBankChannelAccountRenameByApplicationIdGetResponse>>
}

export interface WbChannelControlOrders {
  readonly info: WbChannelControlOrdersInfo
  /** POST 发起微众台账管控 */
  readonly punish: WbChannelControlOrdersPunish
  /** POST 解除对微众台账的管控 */
  readonly recover: WbChannelControlOrdersRecover
  /** GET 查询控制单 */
  readonly _out_request_no_: WbChannelControlOrdersByOutRequestNo
}

export interface WbChannelControlOrdersInfo {
  readonly update: WbChannelControlOrdersInfoUpdate
}

export interface WbChannelControlOrdersInfoUpdate {
  readonly result: WbChannelControlOrdersInfoUpdateResult
}

export interface WbChannelControlOrdersInfoUpdateResult {
  /** POST 资料更新请求审核结果回调通知 */
  readonly notify: WbChannelControlOrdersInfoUpdateResultNotify
}

export interface WbChannelControlOrdersInfoUpdateResultNotifyPostRequest {
  json: {
    /** 资料更新请求单号 */
    out_request_no: string
    /** 商户号 */
    mchid: string
    /** 审核结果 */
    audit_result?: ("PASS" | "REJECT") | undefined
    /** 审核完成时间 */
    audit_finish_time?: string | undefined
    /** 业务附属信息 */
    attach_info?: string | undefined
    /** 审核驳回错误码 */
    fail_code?: string | undefined
    /** 审核驳回错误原因 */
    fail_msg?: string | undefined
    /** 场景 */
    scene?: ("01" | "02" | "03") | undefined
  }
}
export interface WbChannelControlOrdersInfoUpdateResultNotifyPostResponse {
  /** 接口返回信息 */
  ret_msg?: string
}
export interface WbChannelControlOrdersInfoUpdateResultNotify {
  /**
   * 资料更新请求审核结果回调通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016080141 官方文档}
   */
  post(options: WbChannelControlOrdersInfoUpdateResultNotifyPostRequest & CallOptions): Promise<ApiResponse<WbChannelControlOrdersInfoUpdateResultNotifyPostResponse>>
  /**
   * 资料更新请求审核结果回调通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016080141 官方文档}
   */
  postAsync(options: WbChannelControlOrdersInfoUpdateResultNotifyPostRequest & CallOptions): Promise<ApiResponse<WbChannelControlOrdersInfoUpdateResultNotifyPostResponse>>
}

export interface WbChannelControlOrdersPunishPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 微众管控单号 */
    out_request_no: string
    /** 目标下管商户号 */
    mchid: string
    /**
     * 目标下管台账ID
     * 敏感字段，由客户端加密
     */
    bal_account_no: string
    /** 管控场景 */
    punish_scene: number
    /** 管控原因 */
    punish_reason?: string | undefined
    /** 管控结束时间 */
    punish_end_time?: string | undefined
    /**
     * 目标下管卡号
     * 敏感字段，由客户端加密
     */
    card_no?: string | undefined
    /** 目标下管商户子账户协议号 */
    sgn_no?: string | undefined
    /** 请求场景 */
    req_scene?: ("SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") | undefined
    /** 微众资金划回策略 */
    fund_repatriation_strategy?: ("ALL_FORBIDDEN" | "ALL_ALLOWED_WHEN_UNIQUE") | undefined
  }
}
export interface WbChannelControlOrdersPunishPostResponse {
  /** 微信支付管控单号 */
  wxpay_punish_no: string
  /** 微众管控单号 */
  out_request_no: string
}
export interface WbChannelControlOrdersPunish {
  /**
   * 发起微众台账管控
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025247 官方文档}
   */
  post(options: WbChannelControlOrdersPunishPostRequest & CallOptions): Promise<ApiResponse<WbChannelControlOrdersPunishPostResponse>>
  /**
   * 发起微众台账管控
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025247 官方文档}
   */
  postAsync(options: WbChannelControlOrdersPunishPostRequest & CallOptions): Promise<ApiResponse<WbChannelControlOrdersPunishPostResponse>>
}

export interface WbChannelControlOrdersRecoverPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 微众解管单号 */
    out_request_no: string
    /** 关联微众管控单号 */
    related_webank_punish_no: string
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no: string
    /** 目标解管商户号 */
    mchid: string
    /**
     * 目标解管台账ID
     * 敏感字段，由客户端加密
     */
    bal_account_no: string
    /** 解管原因描述 */
    recover_reason: string
    /**
     * 目标下管卡号
     * 敏感字段，由客户端加密
     */
    card_no?: string | undefined
    /** 目标下管商户子账户协议号 */
    sgn_no?: string | undefined
    /** 请求场景 */
    req_scene?: ("SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") | undefined
  }
}
export interface WbChannelControlOrdersRecoverPostResponse {
  /** 微信支付解管单号 */
  wxpay_recover_no: string
  /** 微众解管单号 */
  out_request_no: string
}
export interface WbChannelControlOrdersRecover {
  /**
   * 解除对微众台账的管控
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025279 官方文档}
   */
  post(options: WbChannelControlOrdersRecoverPostRequest & CallOptions): Promise<ApiResponse<WbChannelControlOrdersRecoverPostResponse>>
  /**
   * 解除对微众台账的管控
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025279 官方文档}
   */
  postAsync(options: WbChannelControlOrdersRecoverPostRequest & CallOptions): Promise<ApiResponse<WbChannelControlOrdersRecoverPostResponse>>
}

export interface WbChannelControlOrdersByOutRequestNoGetRequest {
  /** 微众管控/解管单号 */
  out_request_no: string
  query: {
    /** 控制单类型 */
    control_type: ("PUNISH" | "RECOVER")
    /** 微信支付商户号 */
    mchid: string
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface WbChannelControlOrdersByOutRequestNoGetResponse {
  /** 控制场景 */
  control_scene: ('PUNISH' | 'RECOVER' | (string & {}))
  /** 管控单 */
  punish_order?: {
    /** 微信管控单号 */
    wxpay_punish_no: string
    /** 微众管控单号 */
    out_request_no: string
    /** 目标下管商户号 */
    mchid: string
    /** 管控场景 */
    punish_scene: number
    /** 管控场景规则版本号 */
    punish_rule_version: number
    /** 管控原因 */
    punish_reason?: string
    /** 管控开始时间 */
    punish_start_time?: string
    /** 管控结束时间 */
    punish_end_time?: string
    /** 管控受理时间 */
    punish_accept_time: string
    /** 管控执行完成时间 */
    punish_finish_time?: string
    /** 管控状态 */
    punish_state: ('EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {}))
    /** 生效状态 */
    effect_state?: ('ACTIVE' | 'RECOVERED' | (string & {}))
    /** 管控方案 */
    control_action?: ('DISABLE_RECEIVE' | 'DISABLE_WITHDRAWAL' | 'DISABLE_PAY' | 'DISABLE_REFUND' | 'DISABLE_CLOSE_MERCHANT' | (string & {}))[]
    /** 执行失败错误信息 */
    error_message?: string
    /** 执行失败错误码 */
    error_code?: string
  }
  /** 解管单 */
  recover_order?: {
    /** 微信支付解管单号 */
    wxpay_recover_no: string
    /** 微众解管单号 */
    out_request_no: string
    /** 关联微信支付管控单号 */
    related_wxpay_punish_no: string
    /** 目标解管商户号 */
    mchid: string
    /** 管控场景 */
    punish_scene: string
    /** 管控场景规则版本号 */
    punish_rule_version: string
    /** 解管受理时间 */
    recover_accept_time: string
    /** 解管执行完成时间 */
    recover_finish_time: string
    /** 解管状态 */
    recover_state: ('EXECUTING' | 'SUCCESS' | 'FAILED' | (string & {}))
    /** 解管原因描述 */
    recover_reason: string
    /** 执行失败错误信息 */
    error_message?: string
    /** 执行失败错误码 */
    error_code?: string
  }
}
export interface WbChannelControlOrdersByOutRequestNo {
  /**
   * 查询控制单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025274 官方文档}
   */
  get(options: WbChannelControlOrdersByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<WbChannelControlOrdersByOutRequestNoGetResponse>>
  /**
   * 查询控制单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016025274 官方文档}
   */
  getAsync(options: WbChannelControlOrdersByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<WbChannelControlOrdersByOutRequestNoGetResponse>>
}

export interface WbChannelSpecialReductionPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 微信支付商户号 */
    mchid: string
    /**
     * 额度台账号
     * 敏感字段，由客户端加密
     */
    bal_account_no: string
    /** 特殊减额单号 */
    out_request_no: string
    /** 特殊减额类型 */
    reduction_type: ("FINANCIAL_PENALTY" | "JUDICIAL_DEDUCTION")
    /** 减额金额 */
    amount: number
    /** 特殊减额原因 */
    reason?: string | undefined
    /**
     * 卡号
     * 敏感字段，由客户端加密
     */
    card_no?: string | undefined
    /** 商户账户协议号 */
    sgn_no?: string | undefined
    /** 请求场景 */
    req_scene?: ("SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") | undefined
  }
}
export interface WbChannelSpecialReductionPostResponse {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * 敏感字段，由客户端解密
   */
  bal_account_no?: string
  /** 特殊减额单号 */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: ('FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {}))
  /** 减额金额 */
  amount?: number
  /** 处理结果 */
  state?: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 */
  quota_change_no?: string
  /** 成功时间 */
  success_time?: string
  /** 失败时间 */
  fail_time?: string
  /** 失败原因 */
  fail_reason?: ('BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {}))
}
export interface WbChannelSpecialReduction {
  /**
   * 特殊减额
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061190 官方文档}
   */
  post(options: WbChannelSpecialReductionPostRequest & CallOptions): Promise<ApiResponse<WbChannelSpecialReductionPostResponse>>
  /**
   * 特殊减额
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061190 官方文档}
   */
  postAsync(options: WbChannelSpecialReductionPostRequest & CallOptions): Promise<ApiResponse<WbChannelSpecialReductionPostResponse>>
  /** GET 查询特殊减额结果 */
  readonly _out_request_no_: WbChannelSpecialReductionByOutRequestNo
}

export interface WbChannelSpecialReductionByOutRequestNoGetRequest {
  /** 特殊减额单号 */
  out_request_no: string
  query: {
    /** 微信支付商户号 */
    mchid: string
    /**
     * 额度台账号
     * 敏感字段，由客户端加密
     */
    bal_account_no: string
    /**
     * 卡号
     * 敏感字段，由客户端加密
     */
    card_no?: string | null | undefined
    /** 商户子账户协议号 */
    sgn_no?: string | null | undefined
    /** 请求场景 */
    req_scene?: ("SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT" | "SJT_MICRO_MERCHANT" | "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT") | null | undefined
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface WbChannelSpecialReductionByOutRequestNoGetResponse {
  /** 微信支付商户号 */
  mchid?: string
  /**
   * 额度台账号
   * 敏感字段，由客户端解密
   */
  bal_account_no?: string
  /** 特殊减额单号 */
  out_request_no?: string
  /** 特殊减额类型 */
  reduction_type?: ('FINANCIAL_PENALTY' | 'JUDICIAL_DEDUCTION' | (string & {}))
  /** 减额金额 */
  amount?: number
  /** 处理结果 */
  state?: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /** 特殊减额原因 */
  reason?: string
  /** 微信支付额度变更单号 */
  quota_change_no?: string
  /** 成功时间 */
  success_time?: string
  /** 失败时间 */
  fail_time?: string
  /** 失败原因 */
  fail_reason?: ('BALANCE_NOT_ENOUGH' | 'RECEIPT_NOT_EXIST_CLOSED' | 'TIME_OUT_CLOSED' | (string & {}))
}
export interface WbChannelSpecialReductionByOutRequestNo {
  /**
   * 查询特殊减额结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061196 官方文档}
   */
  get(options: WbChannelSpecialReductionByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<WbChannelSpecialReductionByOutRequestNoGetResponse>>
  /**
   * 查询特殊减额结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016061196 官方文档}
   */
  getAsync(options: WbChannelSpecialReductionByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<WbChannelSpecialReductionByOutRequestNoGetResponse>>
}
}
