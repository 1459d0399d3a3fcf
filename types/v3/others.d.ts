// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream, Upload } from '../core.js'

export namespace v3_abnormalFundProcessing {
export interface AbnormalFundProcessing {
  /** 查询在途异常资金付款结果、发起在途异常资金付款指令、查询在途异常资金付款指令执行结果 */
  readonly receipts: Receipts
}

export interface Receipts {
  /** GET 查询在途异常资金付款结果 */
  readonly _receipt_id_: ReceiptsByReceiptId
}

export interface ReceiptsByReceiptIdGetRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
}
export interface ReceiptsByReceiptIdGetResponse {
  /** 产品名称 */
  product_name: ('C2C' | (string & {}))
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /**
     * 总金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: ('CNY' | (string & {}))
  }
  /** 在途异常资金付款状态 */
  receipt_state: ('RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {}))
  /**
   * 在途异常资金付款单据创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 在途异常资金付款单据更新时间
   * 格式：RFC 3339
   */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no?: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: ('MERCHANT' | (string & {}))
      /** 微信支付商户号 */
      mchid?: string
    }
    /** 付款方式 */
    transfer_mode: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | (string & {}))
    /**
     * 入账成功时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 商户AppID */
    appid?: string[]
    /** 回调通知地址 */
    notify_url?: string
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string
      /** 商户AppID */
      appid?: string
      /** 入账商户号 */
      mchid?: string
    }
  }
}
export interface ReceiptsByReceiptId {
  /**
   * 查询在途异常资金付款结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408031 官方文档}
   */
  get(options: ReceiptsByReceiptIdGetRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdGetResponse>>
  /**
   * 查询在途异常资金付款结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408031 官方文档}
   */
  getAsync(options: ReceiptsByReceiptIdGetRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdGetResponse>>
  /** POST 发起在途异常资金付款指令 */
  readonly transferInstructions: ReceiptsByReceiptIdTransferInstructions
}

export interface ReceiptsByReceiptIdTransferInstructionsPostRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  json: {
    /** 商户侧指令编号 */
    out_instruction_no: string
    /** 付款方式 */
    transfer_mode: ("TRANSFER_TO_ORIGINAL_RECEIVE_USER" | "TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT" | "TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT")
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string | undefined
      /** 商户AppID */
      appid?: string | undefined
      /** 入账商户号 */
      mchid?: string | undefined
    } | undefined
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户AppID */
    appid?: readonly string[] | undefined
  }
}
export interface ReceiptsByReceiptIdTransferInstructionsPostResponse {
  /** 产品名称 */
  product_name: ('C2C' | (string & {}))
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 付款金额信息 */
  transfer_amount: {
    /**
     * 总金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: ('CNY' | (string & {}))
  }
  /** 在途异常资金付款状态 */
  receipt_state: ('RECEIPT_STATE_PENDING' | 'RECEIPT_STATE_PROGRESS' | 'RECEIPT_STATE_COMPLETED' | (string & {}))
  /**
   * 在途异常资金付款单据创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 在途异常资金付款单据更新时间
   * 格式：RFC 3339
   */
  last_update_time?: string
  /** 在途异常资金付款指令信息 */
  instruction?: {
    /** 商户侧指令编号 */
    out_instruction_no?: string
    /** 在途异常资金付款指令的发起方 */
    commander: {
      /** 发起在途异常资金付款请求的角色 */
      operator: ('MERCHANT' | (string & {}))
      /** 微信支付商户号 */
      mchid?: string
    }
    /** 付款方式 */
    transfer_mode: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {}))
    /** 收款方 */
    receiver?: {
      /** 入账用户OpenID */
      openid?: string
      /** 商户AppID */
      appid?: string
      /** 入账商户号 */
      mchid?: string
      /** 账户类型 */
      account_type?: string
    }
    /** 在途异常资金付款指令状态 */
    instruction_state?: ('INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {}))
    /** 在途异常资金付款单据创建时间 */
    create_time?: string
    /**
     * 入账成功时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 回调通知地址 */
    notify_url?: string
  }
}
export interface ReceiptsByReceiptIdTransferInstructions {
  /**
   * 发起在途异常资金付款指令
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408022 官方文档}
   */
  post(options: ReceiptsByReceiptIdTransferInstructionsPostRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdTransferInstructionsPostResponse>>
  /**
   * 发起在途异常资金付款指令
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015408022 官方文档}
   */
  postAsync(options: ReceiptsByReceiptIdTransferInstructionsPostRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdTransferInstructionsPostResponse>>
  /** GET 查询在途异常资金付款指令执行结果 */
  readonly _out_instruction_no_: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo
}

export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest {
  /** 微信支付在途异常资金付款单号 */
  receipt_id: string
  /** 商户侧指令编号 */
  out_instruction_no: string
}
export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse {
  /** 商户侧指令编号 */
  out_instruction_no: string
  /** 在途异常资金付款指令的发起方 */
  commander: {
    /** 发起在途异常资金付款请求的角色 */
    operator: ('MERCHANT' | (string & {}))
    /** 微信支付商户号 */
    mchid?: string
  }
  /** 付款方式 */
  transfer_mode: ('TRANSFER_TO_ORIGINAL_RECEIVE_USER' | 'TRANSFER_MODE_TO_ORIGINAL_RECEIVE_MERCHANT' | 'TRANSFER_MODE_TO_SPECIFIED_RECEIVE_MERCHANT' | (string & {}))
  /** 收款方 */
  receiver?: {
    /** 入账账户类型 */
    account_type?: string
    /** 入账用户OpenID */
    openid?: string
    /** 商户AppID */
    appid?: string
    /** 入账商户号 */
    mchid?: string
  }
  /** 在途异常资金付款指令状态 */
  instruction_state: ('INSTRUCTION_STATE_PENDING' | 'INSTRUCTION_STATE_IN_PROGRESS' | 'INSTRUCTION_STATE_CLOSED' | 'INSTRUCTION_STATE_SUCCESS' | (string & {}))
  /** 在途异常资金付款指令创建时间 */
  create_time?: string
  /** 入账成功时间 */
  success_time?: string
  /** 在途异常资金付款指令关闭时间 */
  close_time?: string
  /** 回调通知地址 */
  notify_url: string
  /** 付款指令的实例号 */
  instruction_instance_id?: string
}
export interface ReceiptsByReceiptIdTransferInstructionsByOutInstructionNo {
  /**
   * 查询在途异常资金付款指令执行结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016636882 官方文档}
   */
  get(options: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse>>
  /**
   * 查询在途异常资金付款指令执行结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016636882 官方文档}
   */
  getAsync(options: ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetRequest & CallOptions): Promise<ApiResponse<ReceiptsByReceiptIdTransferInstructionsByOutInstructionNoGetResponse>>
}
}

export namespace v3_aggracctBc {
export interface AggracctBc {
  /** 查询渠道额度、查询商户资料、查询商户影像件资料 等 11 个接口 */
  readonly wbChannel: WbChannel
}

export interface WbChannel {
  /** 查询渠道额度、查询商户资料、查询商户影像件资料 */
  readonly account: WbChannelAccount
  /** 受理渠道结算银行账户更名申请、查询渠道结算银行账户更名申请 */
  readonly bankChannelAccount: WbChannelBankChannelAccount
  /** 资料更新请求审核结果回调通知、发起微众台账管控、解除对微众台账的管控 等 4 个接口 */
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
  /** 资料更新请求审核结果回调通知 */
  readonly info: WbChannelControlOrdersInfo
  /** POST 发起微众台账管控 */
  readonly punish: WbChannelControlOrdersPunish
  /** POST 解除对微众台账的管控 */
  readonly recover: WbChannelControlOrdersRecover
  /** GET 查询控制单 */
  readonly _out_request_no_: WbChannelControlOrdersByOutRequestNo
}

export interface WbChannelControlOrdersInfo {
  /** 资料更新请求审核结果回调通知 */
  readonly update: WbChannelControlOrdersInfoUpdate
}

export interface WbChannelControlOrdersInfoUpdate {
  /** 资料更新请求审核结果回调通知 */
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
    /**
     * 减额金额
     * 单位：分
     */
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
  /**
   * 减额金额
   * 单位：分
   */
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
  /**
   * 减额金额
   * 单位：分
   */
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

export namespace v3_apply4sub {
export interface Apply4sub {
  /** 查询结算账户修改申请状态、修改结算帐号、查询结算账户 */
  readonly sub_merchants: Sub_merchants
}

export interface Sub_merchants {
  /** 查询结算账户修改申请状态、修改结算帐号、查询结算账户 */
  readonly _sub_mchid_: Sub_merchantsBySubMchid
}

export interface Sub_merchantsBySubMchid {
  /** 查询结算账户修改申请状态 */
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
  /** 开户银行名称 */
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
    /**
     * 开户银行名称
     * 最长 128 字符
     */
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
  /**
   * 开户银行名称
   * 最长 128 字符
   */
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

export namespace v3_apply4subject {
export interface Apply4subject {
  /** GET 查询商户开户意愿申请单审核结果 · POST 提交商户开户意愿申请单 */
  readonly applyment: Applyment
}

export interface ApplymentGetRequest {
  query?: {
    /** 申请单编号 */
    applyment_id?: number | null | undefined
    /** 业务申请编号 */
    business_code?: string | null | undefined
  } | string | null | undefined
}
export interface ApplymentGetResponse {
  /** 申请单状态 */
  applyment_state: ('APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 小程序码图片 */
  qrcode_data?: string
  /** 驳回参数 */
  reject_param?: string
  /** 驳回原因 */
  reject_reason?: string
}
export interface ApplymentPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 业务申请编号 */
    business_code: string
    /** 联系人信息 */
    contact_info: {
      /** 超级管理员类型 */
      contact_type?: ("LEGAL" | "SUPER") | undefined
      /**
       * 联系人姓名
       * 敏感字段，由客户端加密
       */
      name: string
      /** 超级管理员证件类型 */
      contact_id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
      /**
       * 联系人身份证号码
       * 敏感字段，由客户端加密
       */
      id_card_number?: string | undefined
      /** 联系人证件正面照片 */
      contact_id_doc_copy?: string | undefined
      /** 联系人证件反面照片 */
      contact_id_doc_copy_back?: string | undefined
      /** 联系人证件有效期开始时间 */
      contact_period_begin?: string | undefined
      /** 联系人证件有效期结束时间 */
      contact_period_end?: string | undefined
      /** 业务办理授权函 */
      business_authorization_letter?: string | undefined
      /**
       * 联系人手机号
       * 敏感字段，由客户端加密
       */
      mobile: string
    }
    /** 主体信息 */
    subject_info: {
      /** 主体类型 */
      subject_type: ("SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_MICRO" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_INSTITUTIONS_CLONED")
      /** 是否金融机构 */
      is_finance_institution?: boolean | undefined
      /** 营业执照 */
      business_licence_info: {
        /** 营业执照注册号 */
        licence_number: string
        /** 营业执照照片 */
        licence_copy: string
        /** 商户名称 */
        merchant_name: string
        /** 法人姓名 */
        legal_person: string
        /** 注册地址 */
        company_address: string
        /**
         * 营业执照有效日期
         * 传输时为 JSON 文本
         */
        licence_valid_date: readonly string[]
      }
      /** 登记证书 */
      certificate_info?: {
        /** 登记证书类型 */
        cert_type: ("CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2397" | "CERTIFICATE_TYPE_2398" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522")
        /** 证书编号 */
        cert_number: string
        /** 登记证书照片 */
        cert_copy: string
        /** 商户名称 */
        merchant_name: string
        /** 法人姓名 */
        legal_person: string
        /** 注册地址 */
        company_address: string
        /**
         * 营业执照有效日期
         * 传输时为 JSON 文本
         */
        cert_valid_date: readonly string[]
      } | undefined
      /** 单位证明函照片 */
      company_prove_copy?: string | undefined
      /** 辅助证明材料信息 */
      assist_prove_info?: {
        /** 小微经营类型 */
        micro_biz_type: ("MICRO_TYPE_STORE" | "MICRO_TYPE_MOBILE" | "MICRO_TYPE_ONLINE")
        /** 门店名称 */
        store_name: string
        /** 门店省市编码 */
        store_address_code?: string | undefined
        /** 门店地址 */
        store_address: string
        /** 门店门头照片 */
        store_header_copy: string
        /** 店内环境照片 */
        store_indoor_copy: string
      } | undefined
      /** 经营许可证信息 */
      special_operation_info?: (readonly {
        /** 行业ID */
        category_id: (44 | 33 | 22 | 41 | 42 | 49 | 50 | 51 | 36 | 54 | 55 | 32 | 52)
        /** 店内环境照片 */
        store_indoor_copy?: readonly string[] | undefined
      }[] | undefined)
      /** 金融机构许可证信息 */
      finance_institution_info?: {
        /** 金融机构类型 */
        finance_type?: ("BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER") | undefined
        /** 金融机构许可证图片 */
        finance_license_pics?: readonly string[] | undefined
      } | undefined
      /** 特殊经营内容 */
      special_operation_list?: (readonly {
        [k: string]: unknown
      }[] | undefined)
    }
    /** 法人身份信息 */
    identification_info: {
      /** 超级管理员类型 */
      id_holder_type?: ("LEGAL" | "SUPER") | undefined
      /** 证件类型 */
      identification_type: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")
      /** 法定代表人说明函 */
      authorize_letter_copy?: string | undefined
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      identification_name: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      identification_number?: string | undefined
      /**
       * 证件有效日期
       * 传输时为 JSON 文本
       */
      identification_valid_date?: readonly string[] | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      identification_address?: string | undefined
      /** 证件正面照片 */
      identification_front_copy?: string | undefined
      /** 证件反面照片 */
      identification_back_copy?: string | undefined
      /** 经营者/法人是否为受益人 */
      owner?: boolean | undefined
    }
    /** 最终受益人信息列表 */
    ubo_info_list?: (readonly {
      /** 受益人证件类型 */
      ubo_id_doc_type: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")
      /** 证件正面照片 */
      ubo_id_doc_copy?: string | undefined
      /** 证件反面照片 */
      ubo_id_doc_copy_back?: string | undefined
      /**
       * 证件姓名
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
    }[] | undefined)
    /** 补充材料 */
    addition_info?: {
      /** 待确认商户号列表 */
      confirm_mchid_list?: readonly string[] | undefined
    } | undefined
    /** 渠道商户号 */
    channel_id?: string | undefined
    /** 最终受益人信息 */
    ubo_info?: {
      [k: string]: unknown
    } | undefined
  }
}
export interface ApplymentPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}
export interface Applyment {
  /**
   * 查询商户开户意愿申请单审核结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697715 官方文档}
   */
  get(options?: ApplymentGetRequest & CallOptions): Promise<ApiResponse<ApplymentGetResponse>>
  /**
   * 查询商户开户意愿申请单审核结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697715 官方文档}
   */
  getAsync(options?: ApplymentGetRequest & CallOptions): Promise<ApiResponse<ApplymentGetResponse>>
  /**
   * 提交商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml 官方文档}
   */
  post(options: ApplymentPostRequest & CallOptions): Promise<ApiResponse<ApplymentPostResponse>>
  /**
   * 提交商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml 官方文档}
   */
  postAsync(options: ApplymentPostRequest & CallOptions): Promise<ApiResponse<ApplymentPostResponse>>
  /** 获取商户开户意愿确认状态 */
  readonly merchants: ApplymentMerchants
  /** 撤销商户开户意愿申请单 */
  readonly _applyment_id_: ApplymentByApplymentId
  /** 撤销商户开户意愿申请单 */
  readonly _business_code_: ApplymentByBusinessCode
}

export interface ApplymentMerchants {
  /** 获取商户开户意愿确认状态 */
  readonly _sub_mchid_: ApplymentMerchantsBySubMchid
}

export interface ApplymentMerchantsBySubMchid {
  /** GET 获取商户开户意愿确认状态 */
  readonly state: ApplymentMerchantsBySubMchidState
}

export interface ApplymentMerchantsBySubMchidStateGetRequest {
  /** 特约商户号 */
  sub_mchid: string
}
export interface ApplymentMerchantsBySubMchidStateGetResponse {
  /** 授权状态 */
  authorize_state: ('AUTHORIZE_STATE_UNAUTHORIZED' | 'AUTHORIZE_STATE_AUTHORIZED' | (string & {}))
}
export interface ApplymentMerchantsBySubMchidState {
  /**
   * 获取商户开户意愿确认状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467549 官方文档}
   */
  get(options: ApplymentMerchantsBySubMchidStateGetRequest & CallOptions): Promise<ApiResponse<ApplymentMerchantsBySubMchidStateGetResponse>>
  /**
   * 获取商户开户意愿确认状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467549 官方文档}
   */
  getAsync(options: ApplymentMerchantsBySubMchidStateGetRequest & CallOptions): Promise<ApiResponse<ApplymentMerchantsBySubMchidStateGetResponse>>
}

export interface ApplymentByApplymentId {
  /** POST 撤销商户开户意愿申请单 */
  readonly cancel: ApplymentByApplymentIdCancel
}

export interface ApplymentByApplymentIdCancelPostRequest {
  /** 申请单编号 */
  applyment_id: string
}
export interface ApplymentByApplymentIdCancel {
  /**
   * 撤销商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  post(options: ApplymentByApplymentIdCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  postAsync(options: ApplymentByApplymentIdCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ApplymentByBusinessCode {
  /** POST 撤销商户开户意愿申请单 */
  readonly cancel: ApplymentByBusinessCodeCancel
}

export interface ApplymentByBusinessCodeCancelPostRequest {
  /** 业务申请编号 */
  business_code: string
  query?: {
    /** 微信支付申请单号 */
    applyment_id?: number | null | undefined
  } | string | null | undefined
}
export interface ApplymentByBusinessCodeCancel {
  /**
   * 撤销商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  post(options: ApplymentByBusinessCodeCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销商户开户意愿申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697627 官方文档}
   */
  postAsync(options: ApplymentByBusinessCodeCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_applyment4sub {
export interface Applyment4sub {
  /** 提交申请单、通过申请单号查询申请状态、通过业务申请编号查询申请状态 */
  readonly applyment: Applyment
}

export interface Applyment {
  /** 通过申请单号查询申请状态 */
  readonly applyment_id: ApplymentApplyment_id
  /** 通过业务申请编号查询申请状态 */
  readonly business_code: ApplymentBusiness_code
  /** POST 提交申请单 */
  readonly _empty_: ApplymentByEmpty
}

export interface ApplymentApplyment_id {
  /** GET 通过申请单号查询申请状态 */
  readonly _applyment_id_: ApplymentApplyment_idByApplymentId
}

export interface ApplymentApplyment_idByApplymentIdGetRequest {
  /** 业务申请编号 */
  applyment_id: number
}
export interface ApplymentApplyment_idByApplymentIdGetResponse {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 特约商户号 */
  sub_mchid?: string
  /** 超级管理员签约链接 */
  sign_url?: string
  /** 申请单状态 */
  applyment_state: ('APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 申请状态描述 */
  applyment_state_msg?: string
  /** 驳回原因详情 */
  audit_detail?: {
    /** 字段名 */
    field?: string
    /** 字段名称 */
    field_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface ApplymentApplyment_idByApplymentId {
  /**
   * 通过申请单号查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012721630 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697052 官方文档}
   */
  get(options: ApplymentApplyment_idByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<ApplymentApplyment_idByApplymentIdGetResponse>>
  /**
   * 通过申请单号查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012721630 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697052 官方文档}
   */
  getAsync(options: ApplymentApplyment_idByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<ApplymentApplyment_idByApplymentIdGetResponse>>
}

export interface ApplymentBusiness_code {
  /** GET 通过业务申请编号查询申请状态 */
  readonly _business_code_: ApplymentBusiness_codeByBusinessCode
}

export interface ApplymentBusiness_codeByBusinessCodeGetRequest {
  /** 业务申请编号 */
  business_code: string
}
export interface ApplymentBusiness_codeByBusinessCodeGetResponse {
  /** 业务申请编号 */
  business_code?: string
  /** 微信支付申请单号 */
  applyment_id?: number
  /** 特约商户号 */
  sub_mchid?: string
  /** 超级管理员签约链接 */
  sign_url?: string
  /** 申请单状态 */
  applyment_state: ('APPLYMENT_STATE_WAITTING_FOR_AUDIT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT' | 'APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON' | 'APPLYMENT_STATE_PASSED' | 'APPLYMENT_STATE_FREEZED' | 'APPLYMENT_STATE_EDITTING' | 'APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_TO_BE_CONFIRMED' | 'APPLYMENT_STATE_TO_BE_SIGNED' | 'APPLYMENT_STATE_SIGNING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 申请状态描述 */
  applyment_state_msg?: string
  /** 驳回原因详情 */
  audit_detail?: {
    /** 字段名 */
    field?: string
    /** 字段名称 */
    field_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface ApplymentBusiness_codeByBusinessCode {
  /**
   * 通过业务申请编号查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012721709 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697168 官方文档}
   */
  get(options: ApplymentBusiness_codeByBusinessCodeGetRequest & CallOptions): Promise<ApiResponse<ApplymentBusiness_codeByBusinessCodeGetResponse>>
  /**
   * 通过业务申请编号查询申请状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012721709 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697168 官方文档}
   */
  getAsync(options: ApplymentBusiness_codeByBusinessCodeGetRequest & CallOptions): Promise<ApiResponse<ApplymentBusiness_codeByBusinessCodeGetResponse>>
}

export interface ApplymentByEmptyPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 业务申请编号 */
    business_code: string
    /** 超级管理员信息 */
    contact_info: {
      /** 超级管理员类型 */
      contact_type?: ("LEGAL" | "SUPER") | undefined
      /**
       * 超级管理员姓名
       * 敏感字段，由客户端加密
       */
      contact_name: string
      /** 超级管理员证件类型 */
      contact_id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
      /**
       * 超级管理员身份证件号码
       * 敏感字段，由客户端加密
       */
      contact_id_number?: string | undefined
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
      /** 超级管理员微信openid */
      openid?: string | undefined
      /**
       * 联系手机
       * 敏感字段，由客户端加密
       */
      mobile_phone: string
      /**
       * 联系邮箱
       * 敏感字段，由客户端加密
       */
      contact_email: string
    }
    /** 主体资料 */
    subject_info: {
      /** 主体类型 */
      subject_type: ("SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_MICRO" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_INSTITUTIONS_CLONED")
      /** 是否是金融机构 */
      finance_institution?: boolean | undefined
      /** 小微辅助证明材料 */
      micro_biz_info?: {
        /** 小微经营类型 */
        micro_biz_type: ("MICRO_TYPE_STORE" | "MICRO_TYPE_MOBILE" | "MICRO_TYPE_ONLINE")
        /** 门店场所 */
        micro_store_info?: {
          /** 门店名称 */
          micro_name: string
          /** 门店省市编码 */
          micro_address_code: string
          /** 门店地址 */
          micro_address: string
          /** 门店门头照片 */
          store_entrance_pic: string
          /** 店内环境照片 */
          micro_indoor_copy: string
          /** 门店经度 */
          store_longitude?: string | undefined
          /** 门店纬度 */
          store_latitude?: string | undefined
        } | undefined
        /** 流动经营/便民服务 */
        micro_mobile_info?: {
          /** 经营/服务名称 */
          micro_mobile_name: string
          /** 经营/服务所在地省市 */
          micro_mobile_city: string
          /** 流动经营的详细地址 */
          micro_mobile_address: string
          /** 经营/服务现场照片 */
          micro_mobile_pics: readonly string[]
        } | undefined
        /** 线上商品/服务交易 */
        micro_online_info?: {
          /** 线上店铺名称 */
          micro_online_store: string
          /** 电商平台名称 */
          micro_ec_name: string
          /** 店铺二维码 */
          micro_qrcode?: string | undefined
          /** 店铺链接 */
          micro_link?: string | undefined
        } | undefined
      } | undefined
      /** 营业执照 */
      business_license_info?: {
        /** 营业执照照片 */
        license_copy: string
        /** 注册号/统一社会信用代码 */
        license_number: string
        /** 商户名称 */
        merchant_name: string
        /** 个体户经营者/法人姓名 */
        legal_person: string
        /** 注册地址 */
        license_address?: string | undefined
        /** 有效期限开始日期 */
        period_begin?: string | undefined
        /** 有效期限结束日期 */
        period_end?: string | undefined
      } | undefined
      /** 登记证书 */
      certificate_info?: {
        /** 登记证书照片 */
        cert_copy: string
        /** 登记证书类型 */
        cert_type: ("CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2397" | "CERTIFICATE_TYPE_2398" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522")
        /** 证书号 */
        cert_number: string
        /** 商户名称 */
        merchant_name: string
        /** 注册地址 */
        company_address: string
        /** 法人姓名 */
        legal_person: string
        /** 有效期限开始日期 */
        period_begin?: string | undefined
        /** 有效期限结束日期 */
        period_end?: string | undefined
      } | undefined
      /** 组织机构代码证信息 */
      organization_info?: {
        /** 组织机构代码证照片 */
        organization_copy: string
        /** 组织机构代码 */
        organization_code: string
        /** 组织机构代码证有效期开始日期 */
        org_period_begin: string
        /** 组织机构代码证有效期结束日期 */
        org_period_end: string
      } | undefined
      /** 单位证明函照片 */
      certificate_letter_copy?: string | undefined
      /** 金融机构许可证信息 */
      finance_institution_info?: {
        /** 金融机构类型 */
        finance_type?: ("BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER") | undefined
        /** 金融机构许可证图片 */
        finance_license_pics?: readonly string[] | undefined
      } | undefined
      /** 经营者/法人身份证件 */
      identity_info: {
        /** 超级管理员类型 */
        id_holder_type?: ("LEGAL" | "SUPER") | undefined
        /** 证件类型 */
        id_doc_type: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")
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
          /**
           * 身份证居住地址
           * 敏感字段，由客户端加密
           */
          id_card_address?: string | undefined
          /** 身份证有效期开始时间 */
          card_period_begin: string
          /** 身份证有效期结束时间 */
          card_period_end: string
        } | undefined
        /** 经营者/法人其他类型证件信息 */
        id_doc_info?: {
          /** 证件正面照片 */
          id_doc_copy: string
          /** 证件反面照片 */
          id_doc_copy_back?: string | undefined
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
           * 证件居住地址
           * 敏感字段，由客户端加密
           */
          id_doc_address?: string | undefined
          /** 证件有效期开始时间 */
          doc_period_begin: string
          /** 证件有效期结束时间 */
          doc_period_end: string
        } | undefined
        /** 经营者/法人是否为受益人 */
        owner?: boolean | undefined
      }
      /** 最终受益人信息列表 */
      ubo_info_list?: (readonly {
        /** 受益人证件类型 */
        ubo_id_doc_type: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT")
        /** 身份证人像面照片 */
        ubo_id_doc_copy?: string | undefined
        /** 身份证国徽面照片 */
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
      }[] | undefined)
    }
    /** 经营资料 */
    business_info: {
      /** 商户简称 */
      merchant_shortname: string
      /** 客服电话 */
      service_phone: string
      /** 经营场景 */
      sales_info: {
        /** 经营场景类型 */
        sales_scenes_type: readonly ("SALES_SCENES_STORE" | "SALES_SCENES_MP" | "SALES_SCENES_MINI_PROGRAM" | "SALES_SCENES_WEB" | "SALES_SCENES_APP" | "SALES_SCENES_WEWORK")[]
        /** 线下场所场景 */
        biz_store_info?: {
          /** 线下场所名称 */
          biz_store_name: string
          /** 线下场所省市编码 */
          biz_address_code: string
          /** 线下场所地址 */
          biz_store_address: string
          /** 线下场所门头照片 */
          store_entrance_pic: readonly string[]
          /** 线下场所内部照片 */
          indoor_pic: readonly string[]
          /** 线下场所对应的商家AppID */
          biz_sub_appid?: string | undefined
        } | undefined
        /** 公众号场景 */
        mp_info?: {
          /** 服务商公众号AppID */
          mp_appid?: string | undefined
          /** 商家公众号AppID */
          mp_sub_appid?: string | undefined
          /** 公众号页面截图 */
          mp_pics?: readonly string[] | undefined
        } | undefined
        /** 小程序场景 */
        mini_program_info?: {
          /** 服务商小程序APPID */
          mini_program_appid?: string | undefined
          /** 商家小程序APPID */
          mini_program_sub_appid?: string | undefined
          /** 图片MediaID */
          mini_program_pics?: readonly string[] | undefined
        } | undefined
        /** App场景 */
        app_info?: {
          /** 服务商应用APPID */
          app_appid?: string | undefined
          /** 商家应用APPID */
          app_sub_appid?: string | undefined
          /** 图片MediaID */
          app_pics?: readonly string[] | undefined
        } | undefined
        /** 互联网网站场景 */
        web_info?: {
          /** 互联网网站域名 */
          domain?: string | undefined
          /** 网站授权函 */
          web_authorisation?: string | undefined
          /** 互联网网站对应的商家APPID */
          web_appid?: string | undefined
        } | undefined
        /** 企业微信场景 */
        wework_info?: {
          /** 商家企业微信CorpID */
          sub_corp_id?: string | undefined
          /** 图片MediaID */
          wework_pics?: readonly string[] | undefined
          /** 企业微信的企业ID */
          corp_id?: string | undefined
        } | undefined
      }
    }
    /** 结算规则 */
    settlement_info: {
      /** 入驻结算规则ID */
      settlement_id?: string | undefined
      /** 所属行业 */
      qualification_type?: string | undefined
      /** 特殊资质图片 */
      qualifications?: readonly string[] | undefined
      /** 优惠费率活动ID */
      activities_id?: string | undefined
      /** 优惠费率活动值 */
      activities_rate?: string | undefined
      /** 非信用卡活动费率值 */
      debit_activities_rate?: string | undefined
      /** 信用卡活动费率值 */
      credit_activities_rate?: string | undefined
      /** 优惠费率活动补充材料 */
      activities_additions?: readonly string[] | undefined
    }
    /** 结算银行账户 */
    bank_account_info: {
      /** 账户类型 */
      bank_account_type: ("BANK_ACCOUNT_TYPE_CORPORATE" | "BANK_ACCOUNT_TYPE_PERSONAL")
      /**
       * 开户名称
       * 敏感字段，由客户端加密
       */
      account_name: string
      /** 开户银行 */
      account_bank: string
      /** 开户银行省市编码 */
      bank_address_code: string
      /** 开户银行名称 */
      bank_name?: string | undefined
      /** 开户银行联行号 */
      bank_branch_id?: string | undefined
      /**
       * 银行账号
       * 敏感字段，由客户端加密
       */
      account_number?: string | undefined
    }
    /** 补充材料 */
    addition_info?: {
      /** 法人开户承诺函 */
      legal_person_commitment?: string | undefined
      /** 法人开户意愿视频 */
      legal_person_video?: string | undefined
      /** 补充材料 */
      business_addition_pics?: readonly string[] | undefined
      /** 补充说明 */
      business_addition_msg?: string | undefined
    } | undefined
  }
}
export interface ApplymentByEmptyPostResponse {
  /** 微信支付申请单号 */
  applyment_id: number
}
export interface ApplymentByEmpty {
  /**
   * 提交申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012722249 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719997 官方文档}
   */
  post(options: ApplymentByEmptyPostRequest & CallOptions): Promise<ApiResponse<ApplymentByEmptyPostResponse>>
  /**
   * 提交申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012722249 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012719997 官方文档}
   */
  postAsync(options: ApplymentByEmptyPostRequest & CallOptions): Promise<ApiResponse<ApplymentByEmptyPostResponse>>
}
}

export namespace v3_bankBatchTransfer {
export interface BankBatchTransfer {
  /** 查询明细电子回单受理结果、受理明细电子回单、查询汇总电子回单受理结果 等 4 个接口 */
  readonly receipt: Receipt
}

export interface Receipt {
  /** GET 查询明细电子回单受理结果 · POST 受理明细电子回单 */
  readonly detailReceipts: ReceiptDetailReceipts
  /** GET 查询汇总电子回单受理结果 · POST 受理汇总电子回单 */
  readonly summaryReceipts: ReceiptSummaryReceipts
}

export interface ReceiptDetailReceiptsGetRequest {
  query: {
    /** 银行转账批次单号 */
    out_batch_no: string
    /** 银行转账明细单号 */
    out_detail_no: string
  } | string
}
export interface ReceiptDetailReceiptsGetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface ReceiptDetailReceiptsPostRequest {
  json: {
    /** 银行转账批次单号 */
    out_batch_no: string
    /** 银行转账明细单号 */
    out_detail_no: string
  }
}
export interface ReceiptDetailReceiptsPostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface ReceiptDetailReceipts {
  /**
   * 查询明细电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470775 官方文档}
   */
  get(options: ReceiptDetailReceiptsGetRequest & CallOptions): Promise<ApiResponse<ReceiptDetailReceiptsGetResponse>>
  /**
   * 查询明细电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470775 官方文档}
   */
  getAsync(options: ReceiptDetailReceiptsGetRequest & CallOptions): Promise<ApiResponse<ReceiptDetailReceiptsGetResponse>>
  /**
   * 受理明细电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470770 官方文档}
   */
  post(options: ReceiptDetailReceiptsPostRequest & CallOptions): Promise<ApiResponse<ReceiptDetailReceiptsPostResponse>>
  /**
   * 受理明细电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470770 官方文档}
   */
  postAsync(options: ReceiptDetailReceiptsPostRequest & CallOptions): Promise<ApiResponse<ReceiptDetailReceiptsPostResponse>>
}

export interface ReceiptSummaryReceiptsGetRequest {
  query: {
    /** 银行转账批次单号 */
    out_batch_no: string
  } | string
}
export interface ReceiptSummaryReceiptsGetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface ReceiptSummaryReceiptsPostRequest {
  json: {
    /** 银行转账批次单号 */
    out_batch_no: string
  }
}
export interface ReceiptSummaryReceiptsPostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface ReceiptSummaryReceipts {
  /**
   * 查询汇总电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470761 官方文档}
   */
  get(options: ReceiptSummaryReceiptsGetRequest & CallOptions): Promise<ApiResponse<ReceiptSummaryReceiptsGetResponse>>
  /**
   * 查询汇总电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470761 官方文档}
   */
  getAsync(options: ReceiptSummaryReceiptsGetRequest & CallOptions): Promise<ApiResponse<ReceiptSummaryReceiptsGetResponse>>
  /**
   * 受理汇总电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470746 官方文档}
   */
  post(options: ReceiptSummaryReceiptsPostRequest & CallOptions): Promise<ApiResponse<ReceiptSummaryReceiptsPostResponse>>
  /**
   * 受理汇总电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470746 官方文档}
   */
  postAsync(options: ReceiptSummaryReceiptsPostRequest & CallOptions): Promise<ApiResponse<ReceiptSummaryReceiptsPostResponse>>
}
}

export namespace v3_bankTransfer {
export interface BankTransfer {
  /** POST 发起批量转账 */
  readonly batches: Batches
}

export interface BatchesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 服务平台商户号 */
    platform_mchid: string
    /** 付款企业商户号 */
    specialized_payment_mchid: string
    /** 实际出资商户号 */
    sponsor_mchid: string
    /** 用户授权商户号 */
    user_authorized_mchid: string
    /** 用户授权appid */
    user_authorized_appid: string
    /** 银行批次单号 */
    out_batch_no: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /** 附加信息 */
    attach_remark?: string | undefined
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_count: number
    /** 转账场景 */
    transfer_scene?: string | undefined
    /** 批量转账用途 */
    transfer_purpose?: string | undefined
    /** 转账明细列表 */
    transfer_detail_list?: (readonly {
      /** 银行明细单号 */
      out_detail_no: string
      /**
       * 转账金额
       * 单位：分
       */
      transfer_amount: number
      /** 转账备注 */
      transfer_remark: string
      /** 收款用户openid */
      openid: string
      /**
       * 收款用户姓名
       * 敏感字段，由客户端加密
       */
      user_name?: string | undefined
      /**
       * 收款用户身份证
       * 敏感字段，由客户端加密
       */
      user_id_card?: string | undefined
    }[] | undefined)
  }
}
export interface BatchesPostResponse {
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 批次状态 */
  batch_status?: string
}
export interface Batches {
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465889 官方文档}
   */
  post(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465889 官方文档}
   */
  postAsync(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /** 微信支付批次单号查询批次单、微信支付明细单号查询明细单 */
  readonly batchId: BatchesBatchId
  /** 银行批次单号查询批次单、银行明细单号查询明细单 */
  readonly outBatchNo: BatchesOutBatchNo
}

export interface BatchesBatchId {
  /** GET 微信支付批次单号查询批次单 */
  readonly _batch_id_: BatchesBatchIdByBatchId
}

export interface BatchesBatchIdByBatchIdGetRequest {
  /** 微信支付批次单号 */
  batch_id: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_state?: ("ALL" | "SUCCESS" | "FAIL") | null | undefined
  } | string
}
export interface BatchesBatchIdByBatchIdGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose?: ('GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}))
  /** 批次状态 */
  batch_state: ('ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
  /** 批次关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}))
  /**
   * 转账总金额
   * 单位：分
   */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 批次更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 转账成功金额
   * 单位：分
   */
  success_amount?: number
  /** 转账成功笔数 */
  success_count?: number
  /**
   * 转账失败金额
   * 单位：分
   */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id: string
    /** 银行明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: ('PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {}))
    /** 明细失败原因 */
    fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}))
  }[]
}
export interface BatchesBatchIdByBatchId {
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465891 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465891 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /** 微信支付明细单号查询明细单 */
  readonly details: BatchesBatchIdByBatchIdDetails
}

export interface BatchesBatchIdByBatchIdDetails {
  /** 微信支付明细单号查询明细单 */
  readonly detailId: BatchesBatchIdByBatchIdDetailsDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailId {
  /** GET 微信支付明细单号查询明细单 */
  readonly _detail_id_: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest {
  /** 微信支付批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
  /** 银行明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 收款用户openid */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  username: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: ('PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {}))
  /** 明细失败原因 */
  fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}))
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time?: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 收款账户类型 */
  account_type: ('WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {}))
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465897 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
  /**
   * 微信支付明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465897 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
}

export interface BatchesOutBatchNo {
  /** GET 银行批次单号查询批次单 */
  readonly _out_batch_no_: BatchesOutBatchNoByOutBatchNo
}

export interface BatchesOutBatchNoByOutBatchNoGetRequest {
  /** 银行批次单号 */
  out_batch_no: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_state?: ("ALL" | "SUCCESS" | "FAIL") | null | undefined
  } | string
}
export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
  /** 批次名称 */
  batch_name: string
  /** 批次备注 */
  batch_remark: string
  /** 附加信息 */
  attach_remark?: string
  /** 批量转账用途 */
  transfer_purpose?: ('GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}))
  /** 批次状态 */
  batch_state: ('ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
  /** 批次关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | (string & {}))
  /**
   * 转账总金额
   * 单位：分
   */
  total_amount: number
  /** 转账总笔数 */
  total_count: number
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 批次更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 转账成功金额
   * 单位：分
   */
  success_amount?: number
  /** 转账成功笔数 */
  success_count?: number
  /**
   * 转账失败金额
   * 单位：分
   */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_count?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /** 微信支付明细单号 */
    detail_id: string
    /** 银行明细单号 */
    out_detail_no: string
    /** 明细状态 */
    detail_state: ('PROCESSING' | 'SUCCESS' | 'REFUND' | (string & {}))
    /** 明细失败原因 */
    fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}))
  }[]
}
export interface BatchesOutBatchNoByOutBatchNo {
  /**
   * 银行批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465903 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 银行批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465903 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /** 银行明细单号查询明细单 */
  readonly details: BatchesOutBatchNoByOutBatchNoDetails
}

export interface BatchesOutBatchNoByOutBatchNoDetails {
  /** 银行明细单号查询明细单 */
  readonly outDetailNo: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  /** GET 银行明细单号查询明细单 */
  readonly _out_detail_no_: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest {
  /** 银行批次单号 */
  out_batch_no: string
  /** 银行明细单号 */
  out_detail_no: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /** 银行服务商号 */
  bank_sp_mchid: string
  /** 服务平台商户号 */
  platform_mchid: string
  /** 付款企业商户号 */
  specialized_payment_mchid: string
  /** 实际出资商户号 */
  sponsor_mchid: string
  /** 用户授权商户号 */
  user_authorized_mchid: string
  /** 用户授权appid */
  user_authorized_appid: string
  /** 银行批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
  /** 银行明细单号 */
  out_detail_no: string
  /** 微信支付明细单号 */
  detail_id: string
  /** 收款用户openid */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  username: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /** 转账备注 */
  transfer_remark: string
  /** 明细状态 */
  detail_state: ('PROCESSING' | 'SUCCESS' | 'FAIL' | 'REFUND' | (string & {}))
  /** 明细失败原因 */
  fail_reason?: ('ACCOUNT_FROZEN' | 'REAL_NAME_CHECK_FAIL' | 'NAME_NOT_CORRECT' | 'OPENID_INVALID' | 'TRANSFER_QUOTA_EXCEED' | 'DAY_RECEIVED_QUOTA_EXCEED' | 'MONTH_RECEIVED_QUOTA_EXCEED' | 'DAY_RECEIVED_COUNT_EXCEED' | 'PRODUCT_AUTH_CHECK_FAIL' | 'OVERDUE_CLOSE' | 'ID_CARD_NOT_CORRECT' | 'ACCOUNT_NOT_EXIST' | 'TRANSFER_RISK' | 'PAYROLL_CARD_ALREADY_LOGOUT' | 'PAYROLL_CARD_ALREADY_FROZEN' | 'PAYROLL_CARD_UNAUTHORIZED' | 'PAYROLL_CARD_USER_NOT_OPEN' | 'PAYROLL_CARD_NAME_CARD_NOT_MATCH' | 'PAYROLL_CARD_ID_CARD_NOT_MATCH' | 'PAYROLL_CARD_BANKCARD_UNBUNDLING' | 'BANK_CARD_COLLECTIONS_ABOVE_QUOTA' | 'BANK_CARD_ACCOUNT_ABNORMAL' | 'BANK_CARD_STATUS_ABNORMAL' | 'BANK_CARD_BANK_INFO_WRONG' | 'BANK_CARD_CARD_INFO_WRONG' | 'OTHER_FAIL_REASON_TYPE' | 'REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED' | 'TRANSFER_REMARK_SET_FAIL' | (string & {}))
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time?: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 收款账户类型 */
  account_type: ('WECHATPAY_ACCOUNT' | 'BANK_ACCOUNT' | (string & {}))
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 银行明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465915 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 银行明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465915 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
}
}

export namespace v3_bill {
export interface Bill {
  /** GET 申请资金账单 */
  readonly fundflowbill: Fundflowbill
  /** GET 申请单个子商户资金账单 */
  readonly subMerchantFundflowbill: SubMerchantFundflowbill
  /** GET 申请交易账单 */
  readonly tradebill: Tradebill
}

export interface FundflowbillGetRequest {
  query: {
    /**
     * 账单日期
     * 最长 10 字符
     */
    bill_date: string
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
    /** 资金账户类型 */
    account_type?: ("BASIC" | "OPERATION" | "FEES" | "ALL") | null | undefined
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
  } | string
}
export interface FundflowbillGetResponse {
  /**
   * 哈希类型
   * 最长 32 字符
   */
  hash_type: string
  /**
   * 哈希值
   * 最长 1024 字符
   */
  hash_value: string
  /**
   * 账单下载地址
   * 最长 2048 字符
   */
  download_url: string
}
export interface Fundflowbill {
  /**
   * 申请资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791867 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739125 官方文档}
   */
  get(options: FundflowbillGetRequest & CallOptions): Promise<ApiResponse<FundflowbillGetResponse>>
  /**
   * 申请资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791867 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739125 官方文档}
   */
  getAsync(options: FundflowbillGetRequest & CallOptions): Promise<ApiResponse<FundflowbillGetResponse>>
}

export interface SubMerchantFundflowbillGetRequest {
  query: {
    /** 子商户号 */
    sub_mchid: string
    /** 账单日期 */
    bill_date: string
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
    /** 加密算法 */
    algorithm: ("AEAD_AES_256_GCM" | "SM4_GCM")
    /** 资金账户类型 */
    account_type?: ("BASIC" | "OPERATION" | "FEES" | "DEPOSIT" | "ALL") | null | undefined
  } | string
}
export interface SubMerchantFundflowbillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 下载地址 */
    download_url: string
    /**
     * 加密密钥
     * 敏感字段，由客户端解密
     */
    encrypt_key: string
    /** 哈希类型 */
    hash_type: string
    /** 哈希值 */
    hash_value: string
    /** 随机字符串 */
    nonce: string
  }[]
}
export interface SubMerchantFundflowbill {
  /**
   * 申请单个子商户资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886329 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012710630 官方文档}
   */
  get(options: SubMerchantFundflowbillGetRequest & CallOptions): Promise<ApiResponse<SubMerchantFundflowbillGetResponse>>
  /**
   * 申请单个子商户资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886329 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012710630 官方文档}
   */
  getAsync(options: SubMerchantFundflowbillGetRequest & CallOptions): Promise<ApiResponse<SubMerchantFundflowbillGetResponse>>
}

export interface TradebillGetRequest {
  query: {
    /**
     * 账单日期
     * 最长 10 字符
     */
    bill_date: string
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
    /** 账单类型 */
    bill_type?: ("ALL" | "SUCCESS" | "REFUND" | "RECHARGE_REFUND" | "ALL_SPECIAL" | "SUC_SPECIAL" | "REF_SPECIAL") | null | undefined
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
  } | string
}
export interface TradebillGetResponse {
  /**
   * 哈希类型
   * 最长 32 字符
   */
  hash_type: string
  /**
   * 哈希值
   * 最长 1024 字符
   */
  hash_value: string
  /**
   * 账单下载地址
   * 最长 2048 字符
   */
  download_url: string
}
export interface Tradebill {
  /**
   * 申请交易账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791866 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739068 官方文档}
   */
  get(options: TradebillGetRequest & CallOptions): Promise<ApiResponse<TradebillGetResponse>>
  /**
   * 申请交易账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791866 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739068 官方文档}
   */
  getAsync(options: TradebillGetRequest & CallOptions): Promise<ApiResponse<TradebillGetResponse>>
}
}

export namespace v3_billdownload {
export interface Billdownload {
  /** GET 下载账单 */
  readonly file: File
}

export interface FileGetRequest {
  query: {
    /** 令牌 */
    token: string
    /** 压缩类型 */
    tartype?: string | null | undefined
  } | string
}
export interface File {
  /**
   * 下载账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012085421 官方文档}
   */
  get(options: FileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012085421 官方文档}
   */
  getAsync(options: FileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}

export namespace v3_brandBasic {
export interface BrandBasic {
  /** 获得品牌已授权且在生效中的产品权限信息 */
  readonly partner: Partner
}

export interface Partner {
  /** 获得品牌已授权且在生效中的产品权限信息 */
  readonly brands: PartnerBrands
}

export interface PartnerBrands {
  /** 获得品牌已授权且在生效中的产品权限信息 */
  readonly _brand_id_: PartnerBrandsByBrandId
}

export interface PartnerBrandsByBrandId {
  /** GET 获得品牌已授权且在生效中的产品权限信息 */
  readonly productAuthorities: PartnerBrandsByBrandIdProductAuthorities
}

export interface PartnerBrandsByBrandIdProductAuthoritiesGetRequest {
  /** 品牌ID */
  brand_id: string
}
export interface PartnerBrandsByBrandIdProductAuthoritiesGetResponse {
  /** 品牌ID */
  brand_id: string
  /** 授权类型 */
  authorization_type: ('AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {}))
  /** 授权产品权限 */
  authorization_product?: ('BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE' | (string & {}))[]
  /** 更新时间 */
  update_time: string
}
export interface PartnerBrandsByBrandIdProductAuthorities {
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017410365 官方文档}
   */
  get(options: PartnerBrandsByBrandIdProductAuthoritiesGetRequest & CallOptions): Promise<ApiResponse<PartnerBrandsByBrandIdProductAuthoritiesGetResponse>>
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017410365 官方文档}
   */
  getAsync(options: PartnerBrandsByBrandIdProductAuthoritiesGetRequest & CallOptions): Promise<ApiResponse<PartnerBrandsByBrandIdProductAuthoritiesGetResponse>>
}
}

export namespace v3_businesscircle {
export interface Businesscircle {
  /** POST 商圈会员停车状态同步 */
  readonly parkings: Parkings
  /** 商圈会员积分同步 */
  readonly points: Points
  /** 商圈积分授权查询 */
  readonly userAuthorizations: UserAuthorizations
  /** 商圈会员待积分状态查询 */
  readonly users: Users
}

export interface ParkingsPostRequest {
  json: {
    /** 商圈商户ID */
    sub_mchid?: string | undefined
    /** 品牌ID */
    brandid: number
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 车牌号 */
    plate_number: string
    /** 状态 */
    state: string
    /**
     * 时间
     * 格式：RFC 3339
     */
    time: string
  }
}
export interface Parkings {
  /**
   * 商圈会员停车状态同步
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474127 官方文档}
   */
  post(options: ParkingsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商圈会员停车状态同步
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474127 官方文档}
   */
  postAsync(options: ParkingsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Points {
  /** POST 商圈会员积分同步 */
  readonly notify: PointsNotify
}

export interface PointsNotifyPostRequest {
  json: {
    /**
     * 商圈商户ID
     * 最长 64 字符
     */
    sub_mchid?: string | undefined
    /**
     * 微信订单号
     * 最长 64 字符
     */
    transaction_id: string
    /**
     * 小程序appid
     * 最长 128 字符
     */
    appid: string
    /**
     * 顾客openid
     * 最长 128 字符
     */
    openid: string
    /** 是否获得积分 */
    earn_points: boolean
    /** 订单新增积分值 */
    increased_points: number
    /**
     * 积分更新时间
     * 最长 32 字符
     * 格式：RFC 3339
     */
    points_update_time: string
    /**
     * 未获得积分的备注信息
     * 最长 128 字符
     */
    no_points_remarks?: string | undefined
    /** 顾客积分总额 */
    total_points?: number | undefined
  }
}
export interface PointsNotify {
  /**
   * 商圈会员积分同步
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474133 官方文档}
   */
  post(options: PointsNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商圈会员积分同步
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474133 官方文档}
   */
  postAsync(options: PointsNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface UserAuthorizations {
  /** GET 商圈积分授权查询 */
  readonly _openid_: UserAuthorizationsByOpenid
}

export interface UserAuthorizationsByOpenidGetRequest {
  /** 顾客openid */
  openid: string
  query: {
    /** 商圈商户ID */
    sub_mchid?: string | null | undefined
    /** 小程序appid */
    appid: string
  } | string
}
export interface UserAuthorizationsByOpenidGetResponse {
  /** 顾客openid */
  openid: string
  /** 授权状态 */
  authorize_state: string
  /**
   * 授权时间
   * 格式：RFC 3339
   */
  authorize_time?: string
  /**
   * 取消授权时间
   * 格式：RFC 3339
   */
  deauthorize_time?: string
}
export interface UserAuthorizationsByOpenid {
  /**
   * 商圈积分授权查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474135 官方文档}
   */
  get(options: UserAuthorizationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<UserAuthorizationsByOpenidGetResponse>>
  /**
   * 商圈积分授权查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474135 官方文档}
   */
  getAsync(options: UserAuthorizationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<UserAuthorizationsByOpenidGetResponse>>
}

export interface Users {
  /** 商圈会员待积分状态查询 */
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** 商圈会员待积分状态查询 */
  readonly points: UsersByOpenidPoints
}

export interface UsersByOpenidPoints {
  /** GET 商圈会员待积分状态查询 */
  readonly commit_status: UsersByOpenidPointsCommit_status
}

export interface UsersByOpenidPointsCommit_statusGetRequest {
  /** 顾客openid */
  openid: string
  query: {
    /** 商圈商户ID */
    sub_mchid?: string | null | undefined
    /** 品牌ID */
    brandid: number
    /** 应用ID */
    appid: string
  } | string
}
export interface UsersByOpenidPointsCommit_statusGetResponse {
  /** 积分提交状态 */
  points_commit_status?: string
}
export interface UsersByOpenidPointsCommit_status {
  /**
   * 商圈会员待积分状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474129 官方文档}
   */
  get(options: UsersByOpenidPointsCommit_statusGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidPointsCommit_statusGetResponse>>
  /**
   * 商圈会员待积分状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474129 官方文档}
   */
  getAsync(options: UsersByOpenidPointsCommit_statusGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidPointsCommit_statusGetResponse>>
}
}

export namespace v3_capital {
export interface Capital {
  /** 查询省份列表、查询城市列表、查询支持对公业务的银行列表 等 6 个接口 */
  readonly capitallhh: Capitallhh
}

export interface Capitallhh {
  /** 查询省份列表、查询城市列表 */
  readonly areas: CapitallhhAreas
  /** 查询支持对公业务的银行列表、查询支持个人业务的银行列表、获取对私银行卡号开户银行 等 4 个接口 */
  readonly banks: CapitallhhBanks
}

export interface CapitallhhAreas {
  /** GET 查询省份列表 */
  readonly provinces: CapitallhhAreasProvinces
}

export interface CapitallhhAreasProvincesGetRequest {
  
}
export interface CapitallhhAreasProvincesGetResponse {
  /** 省份列表 */
  data?: {
    /**
     * 省份名称
     * 最长 256 字符
     */
    province_name: string
    /** 省份编码 */
    province_code: number
  }[]
  /** 查询数据总条数 */
  total_count: (number | string)
}
export interface CapitallhhAreasProvinces {
  /**
   * 查询省份列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698641 官方文档}
   */
  get(options?: CapitallhhAreasProvincesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhAreasProvincesGetResponse>>
  /**
   * 查询省份列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698641 官方文档}
   */
  getAsync(options?: CapitallhhAreasProvincesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhAreasProvincesGetResponse>>
  /** 查询城市列表 */
  readonly _province_code_: CapitallhhAreasProvincesByProvinceCode
}

export interface CapitallhhAreasProvincesByProvinceCode {
  /** GET 查询城市列表 */
  readonly cities: CapitallhhAreasProvincesByProvinceCodeCities
}

export interface CapitallhhAreasProvincesByProvinceCodeCitiesGetRequest {
  /** 省份编码 */
  province_code: number
}
export interface CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse {
  /** 城市列表 */
  data?: {
    /**
     * 城市名称
     * 最长 256 字符
     */
    city_name: string
    /** 城市编码 */
    city_code: number
  }[]
  /** 查询数据总条数 */
  total_count: (number | string)
}
export interface CapitallhhAreasProvincesByProvinceCodeCities {
  /**
   * 查询城市列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697470 官方文档}
   */
  get(options: CapitallhhAreasProvincesByProvinceCodeCitiesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse>>
  /**
   * 查询城市列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697470 官方文档}
   */
  getAsync(options: CapitallhhAreasProvincesByProvinceCodeCitiesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhAreasProvincesByProvinceCodeCitiesGetResponse>>
}

export interface CapitallhhBanks {
  /** GET 查询支持对公业务的银行列表 */
  readonly corporateBanking: CapitallhhBanksCorporateBanking
  /** GET 查询支持个人业务的银行列表 */
  readonly personalBanking: CapitallhhBanksPersonalBanking
  /** GET 获取对私银行卡号开户银行 */
  readonly searchBanksByBankAccount: CapitallhhBanksSearchBanksByBankAccount
  /** 查询支行列表 */
  readonly _bank_alias_code_: CapitallhhBanksByBankAliasCode
}

export interface CapitallhhBanksCorporateBankingGetRequest {
  query: {
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface CapitallhhBanksCorporateBankingGetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询数据条数 */
  count: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
  /** 本次查询偏移量 */
  offset: number
  /** 分页链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface CapitallhhBanksCorporateBanking {
  /**
   * 查询支持对公业务的银行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697626 官方文档}
   */
  get(options: CapitallhhBanksCorporateBankingGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksCorporateBankingGetResponse>>
  /**
   * 查询支持对公业务的银行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697626 官方文档}
   */
  getAsync(options: CapitallhhBanksCorporateBankingGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksCorporateBankingGetResponse>>
}

export interface CapitallhhBanksPersonalBankingGetRequest {
  query: {
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface CapitallhhBanksPersonalBankingGetResponse {
  /** 查询数据总条数 */
  total_count: (number | string)
  /** 本次查询数据条数 */
  count?: number
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
  /** 本次查询偏移量 */
  offset: (number | string)
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface CapitallhhBanksPersonalBanking {
  /**
   * 查询支持个人业务的银行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697583 官方文档}
   */
  get(options: CapitallhhBanksPersonalBankingGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksPersonalBankingGetResponse>>
  /**
   * 查询支持个人业务的银行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697583 官方文档}
   */
  getAsync(options: CapitallhhBanksPersonalBankingGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksPersonalBankingGetResponse>>
}

export interface CapitallhhBanksSearchBanksByBankAccountGetRequest {
  query: {
    /**
     * 银行卡号
     * 敏感字段，由客户端加密
     */
    account_number: string
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface CapitallhhBanksSearchBanksByBankAccountGetResponse {
  /** 查询数据总条数 */
  total_count: (number | string)
  /** 银行列表 */
  data?: {
    /** 银行别名 */
    bank_alias: string
    /** 银行别名编码 */
    bank_alias_code: string
    /** 开户银行 */
    account_bank: string
    /** 开户银行编码 */
    account_bank_code: number
    /** 是否需要填写支行 */
    need_bank_branch: boolean
  }[]
}
export interface CapitallhhBanksSearchBanksByBankAccount {
  /**
   * 获取对私银行卡号开户银行
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697541 官方文档}
   */
  get(options: CapitallhhBanksSearchBanksByBankAccountGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksSearchBanksByBankAccountGetResponse>>
  /**
   * 获取对私银行卡号开户银行
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697541 官方文档}
   */
  getAsync(options: CapitallhhBanksSearchBanksByBankAccountGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksSearchBanksByBankAccountGetResponse>>
}

export interface CapitallhhBanksByBankAliasCode {
  /** GET 查询支行列表 */
  readonly branches: CapitallhhBanksByBankAliasCodeBranches
}

export interface CapitallhhBanksByBankAliasCodeBranchesGetRequest {
  /** 银行别名编码 */
  bank_alias_code: string
  query: {
    /** 城市编码 */
    city_code: number
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface CapitallhhBanksByBankAliasCodeBranchesGetResponse {
  /** 查询数据总条数 */
  total_count: (number | string)
  /** 本次查询条数 */
  count?: number
  /** 支行列表 */
  data?: {
    /**
     * 开户银行支行名称
     * 最长 128 字符
     */
    bank_branch_name: string
    /**
     * 开户银行支行联行号
     * 最长 64 字符
     */
    bank_branch_id: string
  }[]
  /** 本次查询偏移量 */
  offset: (number | string)
  /** 分页链接 */
  links?: {
    /**
     * 下一页链接
     * 最长 2048 字符
     */
    next?: string
    /**
     * 上一页链接
     * 最长 2048 字符
     */
    prev?: string
    /**
     * 当前链接
     * 最长 2048 字符
     */
    self?: string
  }
  /**
   * 开户银行
   * 最长 128 字符
   */
  account_bank: string
  /** 开户银行编码 */
  account_bank_code: number
  /**
   * 银行别名
   * 最长 128 字符
   */
  bank_alias: string
  /**
   * 银行别名编码
   * 最长 32 字符
   */
  bank_alias_code: string
}
export interface CapitallhhBanksByBankAliasCodeBranches {
  /**
   * 查询支行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697673 官方文档}
   */
  get(options: CapitallhhBanksByBankAliasCodeBranchesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksByBankAliasCodeBranchesGetResponse>>
  /**
   * 查询支行列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697673 官方文档}
   */
  getAsync(options: CapitallhhBanksByBankAliasCodeBranchesGetRequest & CallOptions): Promise<ApiResponse<CapitallhhBanksByBankAliasCodeBranchesGetResponse>>
}
}

export namespace v3_catering {
export interface Catering {
  /** 点餐订单信息同步（渠道商/服务商） */
  readonly orders: Orders
}

export interface Orders {
  /** POST 点餐订单信息同步（渠道商/服务商） */
  readonly syncStatus: OrdersSyncStatus
}

export interface OrdersSyncStatusPostRequest {
  json: {
    /** 微信支付分配的服务商商户号 */
    sp_mchid?: string | undefined
    /** 服务商应用ID */
    sp_appid?: string | undefined
    /** 微信支付分配的渠道商商户号 */
    channel_id?: string | undefined
    /** 微信支付分配子商户商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 商户旗下门店的唯一编号 */
    out_shop_no: string
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 登录凭证 */
    login_token: string
    /** 点餐入口 */
    order_entry: string
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /**
     * 优惠金额
     * 单位：分
     */
    discount_amount: number
    /**
     * 用户支付金额
     * 单位：分
     */
    user_amount: number
    /** 状态 */
    status: ("CREATE_DEAL" | "PAY_SUCCESS")
    /**
     * 状态变化的时间
     * 格式：RFC 3339
     */
    action_time: string
    /**
     * 支付时间
     * 格式：RFC 3339
     */
    pay_time?: string | undefined
    /** 微信支付订单号 */
    transaction_id?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 渠道商系统内部订单号 */
    out_order_no: string
    /** 桌位号 */
    out_table_no?: string | undefined
    /** 消费人数 */
    people_count?: number | undefined
    /** 商户菜品信息 */
    dish_list?: (readonly {
      /** 商户菜品ID */
      out_dish_no: string
      /** 菜品名称 */
      name: string
      /**
       * 单价
       * 单位：分
       */
      price: number
      /** 单位 */
      unit: ("BY_SHARE" | "BY_WEIGHT")
      /** 数量 */
      count: number
      /**
       * 折扣
       * 单位：分
       */
      discount?: number | undefined
      /** 类型 */
      type?: string | undefined
      /** 优先级 */
      priority?: number | undefined
      /** 菜品属性 */
      properties?: {
        /** 口味 */
        taste: string
        /** 做法 */
        cuisine: string
        /** 主料 */
        main_material: string
        /** 配料 */
        ingredients: string
        /** 其他 */
        others?: string | undefined
      } | undefined
    }[] | undefined)
    /** 用户标识 */
    openid?: string | undefined
  }
}
export interface OrdersSyncStatus {
  /**
   * 点餐订单信息同步（渠道商/服务商）
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011941011 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011939936 官方文档}
   */
  post(options: OrdersSyncStatusPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 点餐订单信息同步（渠道商/服务商）
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011941011 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011939936 官方文档}
   */
  postAsync(options: OrdersSyncStatusPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_certificates {
export interface CertificatesGetRequest {
  query?: {
    /**
     * 平台证书算法类型
     * 默认：RSA
     */
    algorithm_type?: ("SM2" | "RSA" | "ALL") | null | undefined
  } | string | null | undefined
}
export interface CertificatesGetResponse {
  /** 平台证书列表 */
  data: {
    /** 证书序列号 */
    serial_no: string
    /**
     * 证书启用时间
     * 格式：RFC 3339
     */
    effective_time: string
    /**
     * 证书弃用时间
     * 格式：RFC 3339
     */
    expire_time: string
    /** 证书信息 */
    encrypt_certificate: {
      /** 加密证书的算法 */
      algorithm: string
      /** 加密证书的随机串 */
      nonce: string
      /** 加密证书的附加数据 */
      associated_data?: ('certificate' | (string & {}))
      /**
       * 加密后的证书内容
       * 以 APIv3 密钥加密
       */
      ciphertext: string
    }
  }[]
}
export interface Certificates {
  /**
   * 获取平台证书列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715700 官方文档}
   */
  get(options?: CertificatesGetRequest & CallOptions): Promise<ApiResponse<CertificatesGetResponse>>
  /**
   * 获取平台证书列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715700 官方文档}
   */
  getAsync(options?: CertificatesGetRequest & CallOptions): Promise<ApiResponse<CertificatesGetResponse>>
}
}

export namespace v3_combineTransactions {
export interface CombineTransactions {
  /** POST 合单下单-APP支付 */
  readonly app: App
  /** POST 合单下单-H5支付 */
  readonly h5: H5
  /** 个人收款交易通过微信支付订单号查单 */
  readonly id: Id
  /** POST 合单下单-JSAPI支付 */
  readonly jsapi: Jsapi
  /** POST 个人收款交易下单-小程序 */
  readonly miniprogram: Miniprogram
  /** POST 合单下单-Native支付 */
  readonly native: Native
  /** 合单查询订单、合单关闭订单 */
  readonly outTradeNo: OutTradeNo
}

export interface AppPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 合单商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 合单商户订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 16 字符
       */
      device_id?: string | undefined
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string | undefined
      /** 商品单个人收款方平台昵称 */
      individual_name?: string | undefined
      /**
       * 附加数据
       * 最长 128 字节（UTF-8）
       */
      attach: string
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /**
         * 标价币种
         * 最长 8 字符
         */
        currency: string
      }
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /** 二级商户号 */
      sub_mchid?: string | undefined
      /** 商品详情 */
      detail?: string | undefined
      /**
       * 订单优惠标记
       * 最长 32 字符
       */
      goods_tag?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
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
      /** 子商户应用ID */
      sub_appid?: string | undefined
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    }[]
    /** 支付者 */
    combine_payer_info?: {
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER") | undefined
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number?: string | undefined
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name?: string | undefined
      } | undefined
      /** 用户标识 */
      openid?: string | undefined
    } | undefined
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /** 预支付交易会话标识 */
    prepay_id?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 交易场景 */
    trade_scenario?: "RECOMMERCE" | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 预签约信息 */
    contract_info?: {
      /** 签约商户号 */
      mchid: string
      /** 签约商户AppID */
      appid: string
      /** 签约商户协议号 */
      out_contract_code: string
      /** 委托代扣协议模板ID */
      plan_id: number
      /** 用户账户展示名称 */
      contract_display_account: string
      /**
       * 回调通知地址
       * 正则：^https://[^\s?#]+$
       */
      notify_url: string
    } | undefined
    /** 补贴信息 */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: (readonly {
        /** 贴息方案类型 */
        subsidy_period_type: ("DAILY" | "PERIOD")
        /** 贴息方案列表 */
        subsidy_plan: readonly {
          /** 贴息期数 */
          subsidy_installment_num: (3 | 6 | 12)
          /** 贴息比例 */
          subsidy_percent: (0 | 100)
        }[]
      }[] | undefined)
    } | undefined
  }
}
export interface AppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 预签约结果 */
  contract_result?: {
    /** 签约结果码 */
    code: string
    /** 签约结果描述信息 */
    message?: string
  }
}
export interface App {
  /**
   * 合单下单-APP支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556944 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758021 官方文档}
   */
  post(options: AppPostRequest & CallOptions): Promise<ApiResponse<AppPostResponse>>
  /**
   * 合单下单-APP支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556944 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758021 官方文档}
   */
  postAsync(options: AppPostRequest & CallOptions): Promise<ApiResponse<AppPostResponse>>
}

export interface H5PostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 合单商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 合单商户订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id: string
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
      /** H5场景信息 */
      h5_info?: {
        /** 场景类型 */
        type: string
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        /** 应用包名 */
        package_name?: string | undefined
      } | undefined
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /**
       * 附加数据
       * 最长 128 字节（UTF-8）
       */
      attach: string
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /**
       * 二级商户号
       * 最长 32 字符
       */
      sub_mchid?: string | undefined
      /**
       * 订单优惠标记
       * 最长 32 字符
       */
      goods_tag?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
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
      /**
       * 子商户应用ID
       * 最长 32 字符
       */
      sub_appid?: string | undefined
    }[]
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 支付者 */
    combine_payer_info?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER") | undefined
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number?: string | undefined
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface H5PostResponse {
  /** 支付跳转链接 */
  h5_url: string
}
export interface H5 {
  /**
   * 合单下单-H5支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556961 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758208 官方文档}
   */
  post(options: H5PostRequest & CallOptions): Promise<ApiResponse<H5PostResponse>>
  /**
   * 合单下单-H5支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556961 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758208 官方文档}
   */
  postAsync(options: H5PostRequest & CallOptions): Promise<ApiResponse<H5PostResponse>>
}

export interface Id {
  /** GET 个人收款交易通过微信支付订单号查单 */
  readonly _combine_transaction_id_: IdByCombineTransactionId
}

export interface IdByCombineTransactionIdGetRequest {
  /** 交易单微信支付订单号 */
  combine_transaction_id: string
}
export interface IdByCombineTransactionIdGetResponse {
  /** 平台商户应用ID */
  combine_appid: string
  /** 平台商户号 */
  combine_mchid: string
  /** 交易单订单号 */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string
  /** 支付者 */
  combine_payer_info?: {
    /** 用户标识 */
    openid?: string
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /** 商品单发起商户号 */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 商品单商户订单号 */
    out_trade_no: string
    /** 微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: string
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
    /** 订单金额 */
    amount?: {
      /**
       * 标价金额
       * 单位：分
       */
      total_amount: number
      /**
       * 现金支付金额
       * 单位：分
       */
      payer_amount: number
      /** 标价币种 */
      currency: string
      /** 现金支付币种 */
      payer_currency: string
      /** 结算汇率 */
      settlement_rate?: number
    }
    /** 子商户应用ID */
    sub_appid?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 用户子标识 */
    sub_openid?: string
  }[]
  /** 交易场景 */
  trade_scenario?: ('RECOMMERCE' | (string & {}))
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface IdByCombineTransactionId {
  /**
   * 个人收款交易通过微信支付订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602242 官方文档}
   */
  get(options: IdByCombineTransactionIdGetRequest & CallOptions): Promise<ApiResponse<IdByCombineTransactionIdGetResponse>>
  /**
   * 个人收款交易通过微信支付订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602242 官方文档}
   */
  getAsync(options: IdByCombineTransactionIdGetRequest & CallOptions): Promise<ApiResponse<IdByCombineTransactionIdGetResponse>>
}

export interface JsapiPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 合单商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 合单商户订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /**
       * 附加数据
       * 最长 128 字节（UTF-8）
       */
      attach: string
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /**
       * 二级商户号
       * 最长 32 字符
       */
      sub_mchid?: string | undefined
      /**
       * 商品详情
       * 最长 6000 字符
       */
      detail?: string | undefined
      /**
       * 订单优惠标记
       * 最长 32 字符
       */
      goods_tag?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
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
      /**
       * 子商户应用ID
       * 最长 32 字符
       */
      sub_appid?: string | undefined
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    }[]
    /**
     * 支付者
     * 至少填其一：openid、sub_openid
     */
    combine_payer_info: ({
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER") | undefined
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number?: string | undefined
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name?: string | undefined
      } | undefined
    } & JsapiPostOpenidOrSubOpenid)
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 补贴信息 */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: (readonly {
        /** 贴息方案类型 */
        subsidy_period_type: ("DAILY" | "PERIOD")
        /** 贴息方案列表 */
        subsidy_plan: readonly {
          /** 贴息期数 */
          subsidy_installment_num: (3 | 6 | 12)
          /** 贴息比例 */
          subsidy_percent: (0 | 100)
        }[]
      }[] | undefined)
    } | undefined
  }
}
export type JsapiPostOpenidOrSubOpenid = ({
  /** 用户标识 */
  openid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
} | {
  /** 用户标识 */
  openid?: string | undefined
  /** 用户子标识 */
  sub_openid: string
})
export interface JsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface Jsapi {
  /**
   * 合单下单-JSAPI支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556926 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012757938 官方文档}
   */
  post(options: JsapiPostRequest & CallOptions): Promise<ApiResponse<JsapiPostResponse>>
  /**
   * 合单下单-JSAPI支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556926 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012757938 官方文档}
   */
  postAsync(options: JsapiPostRequest & CallOptions): Promise<ApiResponse<JsapiPostResponse>>
}

export interface MiniprogramPostRequest {
  json: {
    /**
     * 平台商户应用ID
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 平台商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 交易单订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 支付者 */
    combine_payer_info?: {
      /** 用户标识 */
      openid?: string | undefined
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 商品单发起商户号
       * 最长 32 字符
       */
      mchid: string
      /** 商品服务类型 */
      order_service_type?: "INDIVIDUALTRADE" | undefined
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string | undefined
      /** 商品单个人收款方平台昵称 */
      individual_name?: string | undefined
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /** 商品单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /**
       * 附加数据
       * 最长 128 字节（UTF-8）
       */
      attach?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
      description: string
    }[]
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 交易场景 */
    trade_scenario?: "RECOMMERCE" | undefined
  }
}
export interface MiniprogramPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface Miniprogram {
  /**
   * 个人收款交易下单-小程序
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602225 官方文档}
   */
  post(options: MiniprogramPostRequest & CallOptions): Promise<ApiResponse<MiniprogramPostResponse>>
  /**
   * 个人收款交易下单-小程序
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012602225 官方文档}
   */
  postAsync(options: MiniprogramPostRequest & CallOptions): Promise<ApiResponse<MiniprogramPostResponse>>
}

export interface NativePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /**
     * 合单商户号
     * 最长 32 字符
     */
    combine_mchid: string
    /**
     * 合单商户订单号
     * 最短 2 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    combine_out_trade_no: string
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
    } | undefined
    /** 商品单信息 */
    sub_orders: readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /**
       * 附加数据
       * 最长 128 字节（UTF-8）
       */
      attach?: string | undefined
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         * 最小 1
         */
        total_amount: number
        /** 标价币种 */
        currency: string
      }
      /**
       * 商品单商户订单号
       * 最短 2 字符
       * 最长 32 字符
       * 正则：^[0-9A-Za-z_\-|*]+$
       */
      out_trade_no: string
      /**
       * 二级商户号
       * 最长 32 字符
       */
      sub_mchid?: string | undefined
      /**
       * 订单优惠标记
       * 最长 32 字符
       */
      goods_tag?: string | undefined
      /**
       * 商品描述
       * 最长 127 字节（UTF-8）
       */
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
      /**
       * 子商户应用ID
       * 最长 32 字符
       */
      sub_appid?: string | undefined
    }[]
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 支付者 */
    combine_payer_info?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER") | undefined
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number?: string | undefined
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface NativePostResponse {
  /** 二维码链接 */
  code_url: string
}
export interface Native {
  /**
   * 合单下单-Native支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556982 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758240 官方文档}
   */
  post(options: NativePostRequest & CallOptions): Promise<ApiResponse<NativePostResponse>>
  /**
   * 合单下单-Native支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012556982 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012758240 官方文档}
   */
  postAsync(options: NativePostRequest & CallOptions): Promise<ApiResponse<NativePostResponse>>
}

export interface OutTradeNo {
  /** GET 合单查询订单 */
  readonly _combine_out_trade_no_: OutTradeNoByCombineOutTradeNo
}

export interface OutTradeNoByCombineOutTradeNoGetRequest {
  /**
   * 合单商户订单号
   * 最长 32 字符
   */
  combine_out_trade_no: string
}
export interface OutTradeNoByCombineOutTradeNoGetResponse {
  /**
   * 合单商户appid
   * 最长 32 字符
   */
  combine_appid: string
  /**
   * 合单商户号
   * 最长 32 字符
   */
  combine_mchid: string
  /**
   * 合单商户订单号
   * 最长 32 字符
   */
  combine_out_trade_no: string
  /** 交易单微信支付订单号 */
  combine_transaction_id?: string
  /** 场景信息 */
  scene_info?: {
    /**
     * 商户端设备号
     * 最长 16 字符
     */
    device_id?: string
  }
  /** 商品单信息 */
  sub_orders?: {
    /**
     * 子单商户号
     * 最长 32 字符
     */
    mchid: string
    /** 商品单个人收款方受理授权ID */
    individual_auth_id?: string
    /** 商品单个人收款方平台昵称 */
    individual_name?: string
    /** 交易类型 */
    trade_type?: ('NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {}))
    /** 交易状态 */
    trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | (string & {}))
    /**
     * 付款银行
     * 最长 16 字符
     */
    bank_type?: string
    /**
     * 附加数据
     * 最长 128 字符
     */
    attach?: string
    /**
     * 支付完成时间
     * 格式：RFC 3339
     */
    success_time?: string
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id?: string
    /**
     * 商品单商户订单号
     * 最长 32 字符
     */
    out_trade_no: string
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 优惠信息列表 */
    promotion_detail?: {
      /**
       * 券ID
       * 最长 32 字符
       */
      coupon_id?: string
      /**
       * 优惠名称
       * 最长 64 字符
       */
      name?: string
      /** 优惠范围 */
      scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
      /** 优惠类型 */
      type?: ('CASH' | 'NOCASH' | (string & {}))
      /**
       * 优惠券面额
       * 单位：分
       */
      amount?: number
      /**
       * 活动批次ID
       * 最长 32 字符
       */
      stock_id?: string
      /**
       * 微信出资
       * 单位：分
       */
      wechatpay_contribute?: number
      /**
       * 商户出资
       * 单位：分
       */
      merchant_contribute?: number
      /**
       * 其他出资
       * 单位：分
       */
      other_contribute?: number
      /**
       * 优惠币种
       * 最长 16 字符
       */
      currency?: string
      /** 单品列表 */
      goods_detail?: {
        /**
         * 商品编码
         * 最长 32 字符
         */
        goods_id: string
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
        /**
         * 商品优惠金额
         * 单位：分
         */
        discount_amount?: number
        /**
         * 商品备注
         * 最长 128 字符
         */
        goods_remark?: string
      }[]
    }[]
    /** 订单金额 */
    amount?: {
      /**
       * 标价金额
       * 单位：分
       */
      total_amount: number
      /**
       * 标价币种
       * 最长 8 字符
       */
      currency?: string
      /**
       * 现金支付金额
       * 单位：分
       */
      payer_amount: number
      /**
       * 现金支付币种
       * 最长 8 字符
       */
      payer_currency?: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
  /** 支付者 */
  combine_payer_info?: {
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid?: string
  }
  /** 交易场景 */
  trade_scenario?: ('RECOMMERCE' | (string & {}))
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
  }
}
export interface OutTradeNoByCombineOutTradeNo {
  /**
   * 合单查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557006 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761057 官方文档}
   */
  get(options: OutTradeNoByCombineOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OutTradeNoByCombineOutTradeNoGetResponse>>
  /**
   * 合单查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012557006 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761057 官方文档}
   */
  getAsync(options: OutTradeNoByCombineOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OutTradeNoByCombineOutTradeNoGetResponse>>
  /** POST 合单关闭订单 */
  readonly close: OutTradeNoByCombineOutTradeNoClose
}

export interface OutTradeNoByCombineOutTradeNoClosePostRequest {
  /**
   * 合单商户订单号
   * 最长 32 字符
   */
  combine_out_trade_no: string
  json: {
    /**
     * 合单商户appid
     * 最长 32 字符
     */
    combine_appid: string
    /** 商品单信息 */
    sub_orders?: (readonly {
      /**
       * 子单商户号
       * 最长 32 字符
       */
      mchid: string
      /**
       * 商品单商户订单号
       * 最长 32 字符
       */
      out_trade_no: string
      /** 商品单个人收款方受理授权ID */
      individual_auth_id?: string | undefined
      /**
       * 二级商户号
       * 最长 32 字符
       */
      sub_mchid?: string | undefined
      /**
       * 子商户应用ID
       * 最长 32 字符
       */
      sub_appid?: string | undefined
    }[] | undefined)
  }
}
export interface OutTradeNoByCombineOutTradeNoClose {
  /**
   * 合单关闭订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012577452 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761079 官方文档}
   */
  post(options: OutTradeNoByCombineOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 合单关闭订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012577452 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761079 官方文档}
   */
  postAsync(options: OutTradeNoByCombineOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_compliance {
export interface Compliance {
  /** 发起不活跃商户身份核实、查询不活跃商户身份核实结果 */
  readonly inactiveMerchantIdentityVerification: InactiveMerchantIdentityVerification
}

export interface InactiveMerchantIdentityVerification {
  /** POST 发起不活跃商户身份核实 */
  readonly merchants: InactiveMerchantIdentityVerificationMerchants
}

export interface InactiveMerchantIdentityVerificationMerchantsPostRequest {
  json: {
    /** 特约商户号 */
    sub_mchid: string
  }
}
export interface InactiveMerchantIdentityVerificationMerchantsPostResponse {
  /** 核实单号 */
  verification_id: string
}
export interface InactiveMerchantIdentityVerificationMerchants {
  /**
   * 发起不活跃商户身份核实
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471357 官方文档}
   */
  post(options: InactiveMerchantIdentityVerificationMerchantsPostRequest & CallOptions): Promise<ApiResponse<InactiveMerchantIdentityVerificationMerchantsPostResponse>>
  /**
   * 发起不活跃商户身份核实
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471357 官方文档}
   */
  postAsync(options: InactiveMerchantIdentityVerificationMerchantsPostRequest & CallOptions): Promise<ApiResponse<InactiveMerchantIdentityVerificationMerchantsPostResponse>>
  /** 查询不活跃商户身份核实结果 */
  readonly _sub_mchid_: InactiveMerchantIdentityVerificationMerchantsBySubMchid
}

export interface InactiveMerchantIdentityVerificationMerchantsBySubMchid {
  /** 查询不活跃商户身份核实结果 */
  readonly verifications: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications
}

export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications {
  /** GET 查询不活跃商户身份核实结果 */
  readonly _verification_id_: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId
}

export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest {
  /** 特约商户号 */
  sub_mchid: string
  /** 核实单号 */
  verification_id: string
}
export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse {
  /** 特约商户号 */
  sub_mchid: string
  /** 核实单号 */
  verification_id: string
  /** 核实单状态 */
  state: ('PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId {
  /**
   * 查询不活跃商户身份核实结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471359 官方文档}
   */
  get(options: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest & CallOptions): Promise<ApiResponse<InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse>>
  /**
   * 查询不活跃商户身份核实结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471359 官方文档}
   */
  getAsync(options: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest & CallOptions): Promise<ApiResponse<InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse>>
}
}

export namespace v3_creditRepayment {
export interface CreditRepayment {
  /** APP预签约自动还款协议、H5预签约自动还款协议、解除自动还款协议 等 8 个接口 */
  readonly partner: Partner
}

export interface Partner {
  /** APP预签约自动还款协议、H5预签约自动还款协议、解除自动还款协议 等 4 个接口 */
  readonly contracts: PartnerContracts
  /** POST 发起还款 */
  readonly deductOrders: PartnerDeductOrders
  /** 预约还款、查询预约还款记录 */
  readonly scheduleRecords: PartnerScheduleRecords
}

export interface PartnerContracts {
  /** POST APP预签约自动还款协议 */
  readonly appPresign: PartnerContractsAppPresign
  /** POST H5预签约自动还款协议 */
  readonly h5Presign: PartnerContractsH5Presign
  /** POST 解除自动还款协议 */
  readonly terminate: PartnerContractsTerminate
  /** GET 查询自动还款协议 */
  readonly _out_contract_code_: PartnerContractsByOutContractCode
}

export interface PartnerContractsAppPresignPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户AppID */
    appid: string
    /** 模板ID */
    plan_id: string
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 还款日 */
    repayment_day: number
    /** 还款金额上限 */
    repayment_amount_limit: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 用户实名信息 */
    real_identity: {
      /** 实名验证类型 */
      identity_type: ("REAL_IDENTITY_TYPE_INVALID" | "REAL_IDENTITY_TYPE_ID_CARD")
      /**
       * 自然人证件号码
       * 敏感字段，由客户端加密
       */
      identity_id: string
      /**
       * 自然人姓名
       * 敏感字段，由客户端加密
       */
      real_name: string
    }
    /** 交易信息 */
    trade_info?: {
      /** 商户侧交易单号 */
      out_trade_no: string
      /**
       * 还款金额
       * 单位：分
       */
      deduct_amount: number
      /** 产品描述 */
      description?: string | undefined
      /** 商户数据包 */
      attach?: string | undefined
      /**
       * 商户回调地址
       * 正则：^https://[^\s?#]+$
       */
      notify_url?: string | undefined
    } | undefined
  }
}
export interface PartnerContractsAppPresignPostResponse {
  /** 预签约码 */
  presign_token: string
  /** 跳转到的签约服务提供方 */
  redirect_service?: string
}
export interface PartnerContractsAppPresign {
  /**
   * APP预签约自动还款协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125804 官方文档}
   */
  post(options: PartnerContractsAppPresignPostRequest & CallOptions): Promise<ApiResponse<PartnerContractsAppPresignPostResponse>>
  /**
   * APP预签约自动还款协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125804 官方文档}
   */
  postAsync(options: PartnerContractsAppPresignPostRequest & CallOptions): Promise<ApiResponse<PartnerContractsAppPresignPostResponse>>
}

export interface PartnerContractsH5PresignPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户AppID */
    appid: string
    /** 模板ID */
    plan_id: string
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 还款日 */
    repayment_day: number
    /** 还款金额上限 */
    repayment_amount_limit: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 用户实名信息 */
    real_identity: {
      /** 实名验证类型 */
      identity_type: ("REAL_IDENTITY_TYPE_INVALID" | "REAL_IDENTITY_TYPE_ID_CARD")
      /**
       * 自然人证件号码
       * 敏感字段，由客户端加密
       */
      identity_id: string
      /**
       * 自然人姓名
       * 敏感字段，由客户端加密
       */
      real_name: string
    }
    /** 交易信息 */
    trade_info?: {
      /** 商户侧交易单号 */
      out_trade_no: string
      /**
       * 还款金额
       * 单位：分
       */
      deduct_amount: number
      /** 产品描述 */
      description?: string | undefined
      /** 商户数据包 */
      attach?: string | undefined
      /**
       * 商户回调地址
       * 正则：^https://[^\s?#]+$
       */
      notify_url?: string | undefined
    } | undefined
    /** 跳转控制信息 */
    jump_info?: {
      /** 签约完后要跳转到的应用AppID */
      jump_appid?: string | undefined
    } | undefined
  }
}
export interface PartnerContractsH5PresignPostResponse {
  /** 拉起微信支付签约页的URL */
  redirect_url: string
}
export interface PartnerContractsH5Presign {
  /**
   * H5预签约自动还款协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779565 官方文档}
   */
  post(options: PartnerContractsH5PresignPostRequest & CallOptions): Promise<ApiResponse<PartnerContractsH5PresignPostResponse>>
  /**
   * H5预签约自动还款协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779565 官方文档}
   */
  postAsync(options: PartnerContractsH5PresignPostRequest & CallOptions): Promise<ApiResponse<PartnerContractsH5PresignPostResponse>>
}

export interface PartnerContractsTerminatePostRequest {
  json: {
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 协议解约备注 */
    contract_termination_remark: string
  }
}
export interface PartnerContractsTerminatePostResponse {
  /** 协议信息 */
  contract_info?: {
    /** 协议ID */
    contract_id: string
    /** 模板ID */
    plan_id: string
    /** 服务商签约协议号 */
    out_contract_code: string
    /** 用户展示名称 */
    display_name: string
    /** 协议状态 */
    contract_state: ('CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {}))
    /** 协议签署时间 */
    contract_signed_time?: string
    /** 协议解约时间 */
    contract_terminated_time?: string
    /** 协议解约方式 */
    contract_terminated_mode?: ('TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {}))
    /** 协议解约备注 */
    contract_termination_remark?: string
    /** 还款日 */
    repayment_day?: number
    /** 用户服务商标识 */
    openid?: string
    /** 服务商AppID */
    appid?: string
    /**
     * 还款金额上限
     * 单位：分
     */
    repayment_amount_limit: number
  }
}
export interface PartnerContractsTerminate {
  /**
   * 解除自动还款协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125830 官方文档}
   */
  post(options: PartnerContractsTerminatePostRequest & CallOptions): Promise<ApiResponse<PartnerContractsTerminatePostResponse>>
  /**
   * 解除自动还款协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125830 官方文档}
   */
  postAsync(options: PartnerContractsTerminatePostRequest & CallOptions): Promise<ApiResponse<PartnerContractsTerminatePostResponse>>
}

export interface PartnerContractsByOutContractCodeGetRequest {
  /** 服务商签约协议号 */
  out_contract_code: string
}
export interface PartnerContractsByOutContractCodeGetResponse {
  /** 协议ID */
  contract_id: string
  /** 模板ID */
  plan_id: string
  /** 服务商签约协议号 */
  out_contract_code: string
  /** 用户展示名称 */
  display_name: string
  /** 协议状态 */
  contract_state: ('CONTRACT_STATE_INVALID' | 'CONTRACT_STATE_EFFECTIVE' | 'CONTRACT_STATE_TERMINATED' | (string & {}))
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议解约时间 */
  contract_terminated_time?: string
  /** 协议解约方式 */
  contract_terminated_mode?: ('TERMINATION_MODE_INVALID' | 'TERMINATION_MODE_BY_USER' | 'TERMINATION_MODE_BY_MERCHANT' | 'TERMINATION_MODE_BY_CUSTOMER_SERVICE' | (string & {}))
  /** 协议解约备注 */
  contract_termination_remark?: string
  /** 还款日 */
  repayment_day?: number
  /** 用户服务商标识 */
  openid?: string
  /** 服务商AppID */
  appid?: string
  /**
   * 还款金额上限
   * 单位：分
   */
  repayment_amount_limit: number
}
export interface PartnerContractsByOutContractCode {
  /**
   * 查询自动还款协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125810 官方文档}
   */
  get(options: PartnerContractsByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<PartnerContractsByOutContractCodeGetResponse>>
  /**
   * 查询自动还款协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016125810 官方文档}
   */
  getAsync(options: PartnerContractsByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<PartnerContractsByOutContractCodeGetResponse>>
}

export interface PartnerDeductOrdersPostRequest {
  json: {
    /** 还款协议ID */
    contract_id: string
    /** 商户侧交易单号 */
    out_trade_no: string
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 还款金额 */
    deduct_amount: string
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 产品描述 */
    description: string
    /** 商户数据包 */
    attach?: string | undefined
  }
}
export interface PartnerDeductOrdersPostResponse {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid: string
  /** 还款协议ID */
  contract_id: string
  /** 还款单状态 */
  order_state: ('DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {}))
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}
export interface PartnerDeductOrders {
  /**
   * 发起还款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779462 官方文档}
   */
  post(options: PartnerDeductOrdersPostRequest & CallOptions): Promise<ApiResponse<PartnerDeductOrdersPostResponse>>
  /**
   * 发起还款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779462 官方文档}
   */
  postAsync(options: PartnerDeductOrdersPostRequest & CallOptions): Promise<ApiResponse<PartnerDeductOrdersPostResponse>>
  /** GET 查询还款单 */
  readonly _out_trade_no_: PartnerDeductOrdersByOutTradeNo
}

export interface PartnerDeductOrdersByOutTradeNoGetRequest {
  /** 商户侧交易单号 */
  out_trade_no: string
}
export interface PartnerDeductOrdersByOutTradeNoGetResponse {
  /** 商户侧交易单号 */
  out_trade_no: string
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  openid: string
  /** 还款协议ID */
  contract_id: string
  /** 还款单状态 */
  order_state: ('DEDUCT_ORDER_STATE_PENDING' | 'DEDUCT_ORDER_STATE_NOT_PAY' | 'DEDUCT_ORDER_STATE_PAY_SUCCESS' | 'DEDUCT_ORDER_STATE_PAY_FAIL' | (string & {}))
  /** 还款金额 */
  deduct_amount: string
  /** 实际还款金额 */
  pay_success_amount?: string
  /** 产品描述 */
  description: string
  /** 商户数据包 */
  attach?: string
  /** 微信支付的支付单号 */
  transaction_id?: string
}
export interface PartnerDeductOrdersByOutTradeNo {
  /**
   * 查询还款单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779468 官方文档}
   */
  get(options: PartnerDeductOrdersByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<PartnerDeductOrdersByOutTradeNoGetResponse>>
  /**
   * 查询还款单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779468 官方文档}
   */
  getAsync(options: PartnerDeductOrdersByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<PartnerDeductOrdersByOutTradeNoGetResponse>>
}

export interface PartnerScheduleRecords {
  /** POST 预约还款 */
  readonly batchCreate: PartnerScheduleRecordsBatchCreate
  /** GET 查询预约还款记录 */
  readonly _out_record_id_: PartnerScheduleRecordsByOutRecordId
}

export interface PartnerScheduleRecordsBatchCreatePostRequest {
  json: {
    /** 还款协议ID */
    contract_id: string
    /** 商户AppID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 预约还款项列表 */
    schedule_items: readonly {
      /** 商户侧预约还款单号 */
      out_record_id: string
      /** 子商户号 */
      sub_mchid: string
      /** 子商户AppID */
      sub_appid?: string | undefined
      /** 应还款金额 */
      repayment_amount: string
      /** 最低还款金额 */
      min_repayment_amount?: string | undefined
      /** 还款日期 */
      repayment_date: string
    }[]
  }
}
export interface PartnerScheduleRecordsBatchCreatePostResponse {
  /** 预约还款记录列表 */
  schedule_records?: {
    /** 商户侧预约还款单号 */
    out_record_id: string
    /** 商户AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string
    /** 还款协议ID */
    contract_id?: string
    /** 应还款金额 */
    repayment_amount: string
    /** 最低还款金额 */
    min_repayment_amount: string
    /** 还款日期 */
    repayment_date: string
    /** 用户标识 */
    openid: string
  }[]
}
export interface PartnerScheduleRecordsBatchCreate {
  /**
   * 预约还款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779459 官方文档}
   */
  post(options: PartnerScheduleRecordsBatchCreatePostRequest & CallOptions): Promise<ApiResponse<PartnerScheduleRecordsBatchCreatePostResponse>>
  /**
   * 预约还款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779459 官方文档}
   */
  postAsync(options: PartnerScheduleRecordsBatchCreatePostRequest & CallOptions): Promise<ApiResponse<PartnerScheduleRecordsBatchCreatePostResponse>>
}

export interface PartnerScheduleRecordsByOutRecordIdGetRequest {
  /** 商户侧预约还款单号 */
  out_record_id: string
  query: {
    /** 还款协议ID */
    contract_id: string
  } | string
}
export interface PartnerScheduleRecordsByOutRecordIdGetResponse {
  /** 商户侧预约还款单号 */
  out_record_id: string
  /** 商户AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 还款协议ID */
  contract_id?: string
  /** 应还款金额 */
  repayment_amount: string
  /** 最低还款金额 */
  min_repayment_amount: string
  /** 还款日期 */
  repayment_date: string
  /** 用户标识 */
  openid: string
}
export interface PartnerScheduleRecordsByOutRecordId {
  /**
   * 查询预约还款记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779463 官方文档}
   */
  get(options: PartnerScheduleRecordsByOutRecordIdGetRequest & CallOptions): Promise<ApiResponse<PartnerScheduleRecordsByOutRecordIdGetResponse>>
  /**
   * 查询预约还款记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016779463 官方文档}
   */
  getAsync(options: PartnerScheduleRecordsByOutRecordIdGetRequest & CallOptions): Promise<ApiResponse<PartnerScheduleRecordsByOutRecordIdGetResponse>>
}
}

export namespace v3_customs {
export interface Customs {
  /** GET 报关查询 · POST 报关 · PATCH 报关信息修改 */
  readonly orders: Orders
  /** POST 报关重推 */
  readonly redeclare: Redeclare
  /** POST 身份信息校验 */
  readonly verifyCertificate: VerifyCertificate
}

export interface OrdersGetRequest {
  query: {
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 订单类型 */
    order_type: ("out_trade_no" | "transaction_id" | "sub_order_no" | "sub_order_id")
    /** 订单号 */
    order_no: string
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 偏移量 */
    offset?: number | null | undefined
    /** 请求最大记录条数 */
    limit?: number | null | undefined
  } | string
}
export interface OrdersGetResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 核验机构 */
  verify_department: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构流水号 */
  verify_department_trade_id: string
  /** 偏移量 */
  offset: number
  /** 请求最大记录条数 */
  limit: number
  /** 查询结果总条数 */
  total_count: number
  /** 报关数据包 */
  data: {
    /** 商户子单号 */
    sub_order_no?: string
    /** 微信子单号 */
    sub_order_id?: string
    /** 商户海关备案号 */
    mch_customs_no?: string
    /** 海关代码 */
    customs: ('GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}))
    /** 币种 */
    fee_type?: string
    /**
     * 子单金额
     * 单位：分
     */
    order_fee?: number
    /** 关税 */
    duty?: number
    /**
     * 物流费用
     * 单位：分
     */
    transport_fee?: number
    /**
     * 商品费用
     * 单位：分
     */
    product_fee?: number
    /** 报关状态 */
    state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
    /** 报关结果说明 */
    explanation?: string
    /** 最后更新时间 */
    modify_time: string
  }[]
}
export interface OrdersPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    merchant_customs_no: string
    /** 关税 */
    duty?: number | undefined
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 货币类型 */
    fee_type?: string | undefined
    /**
     * 子订单金额
     * 单位：分
     */
    order_fee?: number | undefined
    /**
     * 物流费用
     * 单位：分
     */
    transport_fee?: number | undefined
    /**
     * 商品费用
     * 单位：分
     */
    product_fee?: number | undefined
  } & OrdersPostOutTradeNoOrTransactionId)
}
export type OrdersPostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface OrdersPostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 核验机构 */
  verify_department: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构交易流水号 */
  verify_department_trade_id: string
}
export interface OrdersPatchRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 海关编码 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    merchant_customs_no: string
    /** 关税 */
    duty?: number | undefined
    /**
     * 子订单金额
     * 单位：分
     */
    order_fee?: number | undefined
    /**
     * 物流费用
     * 单位：分
     */
    transport_fee?: number | undefined
    /**
     * 商品费用
     * 单位：分
     */
    product_fee?: number | undefined
  } & OrdersPatchOutTradeNoOrTransactionId)
}
export type OrdersPatchOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface OrdersPatchResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 核验机构 */
  verify_department: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构流水号 */
  verify_department_trade_id: string
}
export interface Orders {
  /**
   * 报关查询
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/customs/orders
   */
  get(options: OrdersGetRequest & CallOptions): Promise<ApiResponse<OrdersGetResponse>>
  /**
   * 报关查询
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/customs/orders
   */
  getAsync(options: OrdersGetRequest & CallOptions): Promise<ApiResponse<OrdersGetResponse>>
  /**
   * 报关
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/customs/orders
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 报关
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/customs/orders
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 报关信息修改
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 PATCH v3/global/customs/orders
   */
  patch(options: OrdersPatchRequest & CallOptions): Promise<ApiResponse<OrdersPatchResponse>>
  /**
   * 报关信息修改
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 PATCH v3/global/customs/orders
   */
  patchAsync(options: OrdersPatchRequest & CallOptions): Promise<ApiResponse<OrdersPatchResponse>>
}

export interface RedeclarePostRequest {
  json: {
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 微信订单号 */
    transaction_id?: string | undefined
    /** 商户子单号 */
    sub_order_no?: string | undefined
    /** 微信子单号 */
    sub_order_id?: string | undefined
    /** 海关编码 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    merchant_customs_no: string
  }
}
export interface RedeclarePostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}
export interface Redeclare {
  /**
   * 报关重推
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/customs/redeclare
   */
  post(options: RedeclarePostRequest & CallOptions): Promise<ApiResponse<RedeclarePostResponse>>
  /**
   * 报关重推
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/customs/redeclare
   */
  postAsync(options: RedeclarePostRequest & CallOptions): Promise<ApiResponse<RedeclarePostResponse>>
}

export interface VerifyCertificatePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    merchant_customs_no: string
    /** 证件类型 */
    certificate_type: ('IDCARD' | (string & {}))
    /**
     * 证件号
     * 敏感字段，由客户端加密
     */
    certificate_id: string
    /**
     * 证件姓名
     * 敏感字段，由客户端加密
     */
    certificate_name: string
  } & VerifyCertificatePostOutTradeNoOrTransactionId)
}
export type VerifyCertificatePostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
export interface VerifyCertificatePostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 身份核验结果 */
  certificate_check_result: ('SAME' | 'DIFFERENT' | (string & {}))
}
export interface VerifyCertificate {
  /**
   * 身份信息校验
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/customs/verify-certificate
   */
  post(options: VerifyCertificatePostRequest & CallOptions): Promise<ApiResponse<VerifyCertificatePostResponse>>
  /**
   * 身份信息校验
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/customs/verify-certificate
   */
  postAsync(options: VerifyCertificatePostRequest & CallOptions): Promise<ApiResponse<VerifyCertificatePostResponse>>
}
}

export namespace v3_discountCard {
export interface DiscountCard {
  /** POST 预受理领卡请求 */
  readonly cards: Cards
  /** 通过先享卡订单号查询订单、更新先享卡订单 */
  readonly orders: Orders
}

export interface CardsPostRequest {
  json: {
    /** 商户领卡号 */
    out_card_code: string
    /** 卡模板ID */
    card_template_id: string
    /** 公众账号ID */
    appid: string
    /**
     * 通知商户URL
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface CardsPostResponse {
  /** 预领卡请求token */
  prepare_card_token: string
}
export interface Cards {
  /**
   * 预受理领卡请求
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml 官方文档}
   */
  post(options: CardsPostRequest & CallOptions): Promise<ApiResponse<CardsPostResponse>>
  /**
   * 预受理领卡请求
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml 官方文档}
   */
  postAsync(options: CardsPostRequest & CallOptions): Promise<ApiResponse<CardsPostResponse>>
  /** GET 查询先享卡订单 */
  readonly _out_card_code_: CardsByOutCardCode
}

export interface CardsByOutCardCodeGetRequest {
  /** 商户领卡号 */
  out_card_code: string
}
export interface CardsByOutCardCodeGetResponse {
  /** 先享卡ID */
  card_id: string
  /** 先享卡模板ID */
  card_template_id: string
  /** 商户领卡号 */
  out_card_code: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 约定时间期限 */
  time_range: {
    /**
     * 约定开始时间
     * 格式：RFC 3339
     */
    begin_time: string
    /**
     * 约定结束时间
     * 格式：RFC 3339
     */
    end_time: string
  }
  /** 状态 */
  state: string
  /** 未完成约定原因 */
  unfinished_reason?: string
  /**
   * 享受优惠总金额
   * 单位：分
   */
  total_amount?: number
  /** 用户退回优惠的付款信息 */
  pay_information?: {
    /**
     * 付款金额
     * 单位：分
     */
    pay_amount: number
    /** 付款状态 */
    pay_state: string
    /** 微信支付订单号 */
    transaction_id?: string
    /**
     * 支付时间
     * 格式：RFC 3339
     */
    pay_time?: string
  }
  /**
   * 创卡时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 目标列表 */
  objectives?: {
    /** 目标ID */
    objective_id: string
    /** 目标名称 */
    name: string
    /** 目标数量 */
    count: number
    /** 目标单位 */
    unit: string
    /** 目标描述 */
    description?: string
    /** 目标完成记录 */
    objective_completion_records?: {
      /** 目标完成流水号 */
      objective_completion_serial_no: string
      /** 目标ID */
      objective_id: string
      /**
       * 目标完成时间
       * 格式：RFC 3339
       */
      completion_time: string
      /** 目标完成类型 */
      completion_type: string
      /** 目标完成描述 */
      description?: string
      /** 目标完成数量 */
      completion_count: number
      /** 备注说明 */
      remark?: string
    }[]
  }[]
  /** 优惠列表 */
  rewards?: {
    /** 优惠ID */
    reward_id: string
    /** 优惠名称 */
    name: string
    /** 优惠数量类型 */
    count_type: string
    /** 优惠数量 */
    count: number
    /** 优惠单位 */
    unit: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount: number
    /** 优惠描述 */
    description?: string
    /** 优惠使用记录列 */
    reward_usage_records?: {
      /** 优惠使用记录流水号 */
      reward_usage_serial_no: string
      /** 优惠ID */
      reward_id: string
      /**
       * 优惠使用时间
       * 格式：RFC 3339
       */
      usage_time: string
      /** 优惠使用类型 */
      usage_type: string
      /** 优惠使用描述 */
      description?: string
      /** 优惠使用数量 */
      usage_count: number
      /**
       * 优惠金额
       * 单位：分
       */
      amount: number
      /** 备注说明 */
      remark?: string
    }[]
  }[]
  /** 邀请者用户标识 */
  sharer_openid?: string
  /** 用户标识 */
  openid?: string
}
export interface CardsByOutCardCode {
  /**
   * 查询先享卡订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml 官方文档}
   */
  get(options: CardsByOutCardCodeGetRequest & CallOptions): Promise<ApiResponse<CardsByOutCardCodeGetResponse>>
  /**
   * 查询先享卡订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml 官方文档}
   */
  getAsync(options: CardsByOutCardCodeGetRequest & CallOptions): Promise<ApiResponse<CardsByOutCardCodeGetResponse>>
  /** POST 增加用户记录 */
  readonly addUserRecords: CardsByOutCardCodeAddUserRecords
}

export interface CardsByOutCardCodeAddUserRecordsPostRequest {
  /** 商户领卡号 */
  out_card_code: string
  json: {
    /** 卡模板ID */
    card_template_id: string
    /** 目标完成记录 */
    objective_completion_records?: (readonly {
      /** 目标完成流水号 */
      objective_completion_serial_no: string
      /** 目标ID */
      objective_id: string
      /**
       * 目标完成时间
       * 格式：RFC 3339
       */
      completion_time: string
      /** 目标完成类型 */
      completion_type: string
      /** 目标完成描述 */
      description: string
      /** 目标完成数量 */
      completion_count: number
      /** 备注说明 */
      remark?: string | undefined
    }[] | undefined)
    /** 优惠使用记录 */
    reward_usage_records?: (readonly {
      /** 优惠使用记录流水号 */
      reward_usage_serial_no: string
      /** 优惠ID */
      reward_id: string
      /**
       * 优惠使用时间
       * 格式：RFC 3339
       */
      usage_time: string
      /** 优惠使用类型 */
      usage_type: string
      /** 优惠使用描述 */
      description: string
      /** 数量 */
      usage_count: number
      /**
       * 金额
       * 单位：分
       */
      amount: number
      /** 备注说明 */
      remark?: string | undefined
    }[] | undefined)
  }
}
export interface CardsByOutCardCodeAddUserRecords {
  /**
   * 增加用户记录
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml 官方文档}
   */
  post(options: CardsByOutCardCodeAddUserRecordsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 增加用户记录
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml 官方文档}
   */
  postAsync(options: CardsByOutCardCodeAddUserRecordsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Orders {
  /** 通过先享卡订单号查询订单 */
  readonly outTradeNo: OrdersOutTradeNo
  /** GET 通过先享卡订单号查询订单 · PATCH 更新先享卡订单 */
  readonly _out_order_no_: OrdersByOutOrderNo
}

export interface OrdersOutTradeNo {
  /** GET 通过先享卡订单号查询订单 */
  readonly _out_trade_no_: OrdersOutTradeNoByOutTradeNo
}

export interface OrdersOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
}
export interface OrdersOutTradeNoByOutTradeNoGetResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 先享卡ID */
  discount_card_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 用户标识 */
  openid: string
  /** 先享卡开始时间 */
  card_begin_time: string
  /** 先享卡结束时间 */
  card_end_time: string
  /** 先享卡名称 */
  card_name: string
  /** 目标描述 */
  objective_description: string
  /** 奖励描述 */
  reward_description: string
  /**
   * 预估奖励金额
   * 单位：分
   */
  estimated_reward_amount: number
  /** 线上使用说明 */
  online_instructions?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /** 订单状态 */
  state: ('CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {}))
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /**
   * 扣除金额
   * 单位：分
   */
  deduction_amount?: number
  /**
   * 结算金额
   * 单位：分
   */
  settlement_amount?: number
  /** 创建时间 */
  create_time: string
  /** 支付时间 */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 目标名称 */
    name?: string
    /** 目标单位 */
    unit?: string
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: string
    /** 目标数量 */
    count: number
    /** 履约时间 */
    performance_time: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励名称 */
    name?: string
    /** 奖励单位 */
    unit?: string
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: string
    /** 奖励数量 */
    count: number
    /**
     * 奖励金额
     * 单位：分
     */
    amount: number
    /** 奖励时间 */
    reward_time: string
    /** 备注说明 */
    remark?: string
  }[]
}
export interface OrdersOutTradeNoByOutTradeNo {
  /**
   * 通过先享卡订单号查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 官方文档}
   * @deprecated 已下线（2020-03-26）
   */
  get(options: OrdersOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OrdersOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 通过先享卡订单号查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 官方文档}
   * @deprecated 已下线（2020-03-26）
   */
  getAsync(options: OrdersOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OrdersOutTradeNoByOutTradeNoGetResponse>>
}

export interface OrdersByOutOrderNoGetRequest {
  /** 先享卡订单号 */
  out_order_no: string
}
export interface OrdersByOutOrderNoGetResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 先享卡ID */
  discount_card_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 微信支付交易单号 */
  transaction_id?: string
  /** 用户标识 */
  openid: string
  /** 先享卡开始时间 */
  card_begin_time: string
  /** 先享卡结束时间 */
  card_end_time: string
  /** 先享卡名称 */
  card_name: string
  /** 目标描述 */
  objective_description: string
  /** 奖励描述 */
  reward_description: string
  /**
   * 预估奖励金额
   * 单位：分
   */
  estimated_reward_amount: number
  /** 线上使用说明 */
  online_instructions?: string
  /** 线下使用说明 */
  offline_instructions?: string
  /** 订单状态 */
  state: ('CREATED' | 'SETTLING' | 'CHARGING' | 'CHARGED' | 'NO_CHARGE' | 'REVOKED' | (string & {}))
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /**
   * 扣除金额
   * 单位：分
   */
  deduction_amount?: number
  /**
   * 结算金额
   * 单位：分
   */
  settlement_amount?: number
  /** 创建时间 */
  create_time: string
  /** 支付时间 */
  pay_time?: string
  /** 目标达成明细列表 */
  objectives?: {
    /** 目标流水号 */
    objective_serial_no: string
    /** 先享卡目标ID */
    objective_id: number
    /** 目标名称 */
    name?: string
    /** 目标单位 */
    unit?: string
    /** 履约描述 */
    performance_description: string
    /** 履约类型 */
    performance_type: string
    /** 目标数量 */
    count: number
    /** 履约时间 */
    performance_time: string
    /** 备注说明 */
    remark?: string
  }[]
  /** 奖励明细列表 */
  rewards?: {
    /** 奖励流水号 */
    reward_serial_no: string
    /** 先享卡奖励ID */
    reward_id: number
    /** 奖励名称 */
    name?: string
    /** 奖励单位 */
    unit?: string
    /** 奖励描述 */
    description: string
    /** 奖励类型 */
    reward_type: string
    /** 奖励数量 */
    count: number
    /**
     * 奖励金额
     * 单位：分
     */
    amount: number
    /** 奖励时间 */
    reward_time: string
    /** 备注说明 */
    remark?: string
  }[]
}
export interface OrdersByOutOrderNoPatchRequest {
  /** 先享卡订单号 */
  out_order_no: string
  json: {
    /** 目标达成明细列表 */
    objectives?: (readonly {
      /** 目标流水号 */
      objective_serial_no: string
      /** 先享卡目标ID */
      objective_id: number
      /** 履约描述 */
      performance_description: string
      /** 履约类型 */
      performance_type: string
      /** 目标数量 */
      count: number
      /** 履约时间 */
      performance_time: string
      /** 备注说明 */
      remark?: string | undefined
    }[] | undefined)
    /** 奖励明细列表 */
    rewards?: (readonly {
      /** 奖励流水号 */
      reward_serial_no: string
      /** 先享卡奖励ID */
      reward_id: number
      /** 奖励描述 */
      description: string
      /** 奖励类型 */
      reward_type: string
      /** 奖励数量 */
      count: number
      /**
       * 奖励金额
       * 单位：分
       */
      amount: number
      /** 奖励时间 */
      reward_time: string
      /** 备注说明 */
      remark?: string | undefined
    }[] | undefined)
  }
}
export interface OrdersByOutOrderNoPatchResponse {
  /** 先享卡订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface OrdersByOutOrderNo {
  /**
   * 通过先享卡订单号查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 官方文档}
   */
  get(options: OrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderNoGetResponse>>
  /**
   * 通过先享卡订单号查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml 官方文档}
   */
  getAsync(options: OrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderNoGetResponse>>
  /**
   * 更新先享卡订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml 官方文档}
   */
  patch(options: OrdersByOutOrderNoPatchRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderNoPatchResponse>>
  /**
   * 更新先享卡订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml 官方文档}
   */
  patchAsync(options: OrdersByOutOrderNoPatchRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderNoPatchResponse>>
}
}

export namespace v3_ebike {
export interface Ebike {
  /** 预开通服务、通过签约号查询用户状态、创建用户当次充电代扣凭证 等 7 个接口 */
  readonly charge: Charge
}

export interface Charge {
  /** 预开通服务、通过签约号查询用户状态、创建用户当次充电代扣凭证 */
  readonly contracts: ChargeContracts
  /** POST 充电自行车代扣受理扣款 */
  readonly transactions: ChargeTransactions
  /** 通过用户标识查询用户状态 */
  readonly users: ChargeUsers
}

export interface ChargeContracts {
  /** POST 预开通服务 */
  readonly preopen: ChargeContractsPreopen
  /** GET 通过签约号查询用户状态 */
  readonly _contract_id_: ChargeContractsByContractId
}

export interface ChargeContractsPreopenPostRequest {
  json: {
    /** 特约商户号 */
    sub_mchid?: string | undefined
    /** 服务商公众号ID */
    appid: string
    /** 特约商户公众号ID */
    sub_appid?: string | undefined
    /** 交易场景 */
    trade_scene: string
    /** 用户标识 */
    openid: string
  }
}
export interface ChargeContractsPreopenPostResponse {
  /** 预开通ID */
  preopen_id: string
}
export interface ChargeContractsPreopen {
  /**
   * 预开通服务
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  post(options: ChargeContractsPreopenPostRequest & CallOptions): Promise<ApiResponse<ChargeContractsPreopenPostResponse>>
  /**
   * 预开通服务
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  postAsync(options: ChargeContractsPreopenPostRequest & CallOptions): Promise<ApiResponse<ChargeContractsPreopenPostResponse>>
}

export interface ChargeContractsByContractIdGetRequest {
  /** 充电授权扣费协议号 */
  contract_id: string
  query?: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface ChargeContractsByContractIdGetResponse {
  /** 服务商商户号 */
  mchid: string
  /** 用户标识 */
  openid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 协议状态 */
  contract_state: string
}
export interface ChargeContractsByContractId {
  /**
   * 通过签约号查询用户状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  get(options: ChargeContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ChargeContractsByContractIdGetResponse>>
  /**
   * 通过签约号查询用户状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  getAsync(options: ChargeContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ChargeContractsByContractIdGetResponse>>
  /** POST 创建用户当次充电代扣凭证 */
  readonly confirm: ChargeContractsByContractIdConfirm
}

export interface ChargeContractsByContractIdConfirmPostRequest {
  /** 充电授权扣费协议号 */
  contract_id: string
  json: {
    /** 特约商户号 */
    sub_mchid?: string | undefined
    /** 服务商公众号ID */
    appid: string
    /** 特约商户公众号ID */
    sub_appid?: string | undefined
    /** 充电场景信息 */
    charge_info: {
      /** 开始时间 */
      start_time: string
      /** 充电站名称 */
      charging_station_name: string
      /** 充电枪编号 */
      charging_gun_number: string
      /** 充电位设备号 */
      device_id: string
    }
  }
}
export interface ChargeContractsByContractIdConfirmPostResponse {
  /** 用户充电代扣凭证 */
  charging_token: string
}
export interface ChargeContractsByContractIdConfirm {
  /**
   * 创建用户当次充电代扣凭证
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  post(options: ChargeContractsByContractIdConfirmPostRequest & CallOptions): Promise<ApiResponse<ChargeContractsByContractIdConfirmPostResponse>>
  /**
   * 创建用户当次充电代扣凭证
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  postAsync(options: ChargeContractsByContractIdConfirmPostRequest & CallOptions): Promise<ApiResponse<ChargeContractsByContractIdConfirmPostResponse>>
}

export interface ChargeTransactionsPostRequest {
  json: {
    /** 特约商户号 */
    sub_mchid?: string | undefined
    /** 服务商公众号ID */
    appid: string
    /** 特约商户公众号ID */
    sub_appid?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 附加字段 */
    attach?: string | undefined
    /** 营销信息 */
    goods_tag?: string | undefined
    /**
     * 通知url
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商品描述 */
    description: string
    /** 用户充电代扣凭证 */
    charging_token: string
    /** 订单金额信息 */
    amount: {
      /**
       * 订单总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 充电自行车场景信息 */
    charge_info: {
      /** 开始时间 */
      start_time: string
      /** 结束时间 */
      end_time: string
      /** 充电站名称 */
      charging_station_name: string
      /** 充电枪编号 */
      charging_gun_number: string
      /** 已充电量 */
      charged_capacity: number
      /** 车位延时占用时长 */
      park_duration?: number | undefined
      /**
       * 车位延时占用产生的费用
       * 单位：分
       */
      park_fee?: number | undefined
    }
    /** 设备信息 */
    device_info: {
      /** 充电位设备号 */
      device_id: string
      /** 商户端设备ip */
      device_ip: string
    }
  }
}
export interface ChargeTransactionsPostResponse {
  /** 受理状态 */
  accept_state: string
  /** 订单创建时间 */
  create_time?: string
}
export interface ChargeTransactions {
  /**
   * 充电自行车代扣受理扣款
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  post(options: ChargeTransactionsPostRequest & CallOptions): Promise<ApiResponse<ChargeTransactionsPostResponse>>
  /**
   * 充电自行车代扣受理扣款
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  postAsync(options: ChargeTransactionsPostRequest & CallOptions): Promise<ApiResponse<ChargeTransactionsPostResponse>>
  /** 查询订单 */
  readonly id: ChargeTransactionsId
  /** 查询订单 */
  readonly outTradeNo: ChargeTransactionsOutTradeNo
}

export interface ChargeTransactionsId {
  /** GET 查询订单 */
  readonly _transaction_id_: ChargeTransactionsIdByTransactionId
}

export interface ChargeTransactionsIdByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query?: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface ChargeTransactionsIdByTransactionIdGetResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 银行类型 */
  bank_type?: string
  /** 成功时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_des?: string
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在特约商户的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户实际支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 微信出资
     * 单位：分
     */
    wxpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
  }[]
}
export interface ChargeTransactionsIdByTransactionId {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  get(options: ChargeTransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<ChargeTransactionsIdByTransactionIdGetResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  getAsync(options: ChargeTransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<ChargeTransactionsIdByTransactionIdGetResponse>>
}

export interface ChargeTransactionsOutTradeNo {
  /** GET 查询订单 */
  readonly _out_trade_no_: ChargeTransactionsOutTradeNoByOutTradeNo
}

export interface ChargeTransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query?: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface ChargeTransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 服务商公众号ID */
  appid: string
  /** 特约商户公众号ID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 银行类型 */
  bank_type?: string
  /** 成功时间 */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_des?: string
  /** 充电授权扣费协议号 */
  contract_id: string
  /** 支付者信息 */
  payer?: {
    /** 用户在服务商的标识 */
    openid?: string
    /** 用户在特约商户的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户实际支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
  }
  /** 设备信息 */
  device_info: {
    /** 充电位设备号 */
    device_id: string
    /** 商户端设备ip */
    device_ip: string
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 微信出资
     * 单位：分
     */
    wxpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
  }[]
}
export interface ChargeTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  get(options: ChargeTransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<ChargeTransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  getAsync(options: ChargeTransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<ChargeTransactionsOutTradeNoByOutTradeNoGetResponse>>
}

export interface ChargeUsers {
  /** 通过用户标识查询用户状态 */
  readonly _openid_: ChargeUsersByOpenid
}

export interface ChargeUsersByOpenid {
  /** GET 通过用户标识查询用户状态 */
  readonly contract: ChargeUsersByOpenidContract
}

export interface ChargeUsersByOpenidContractGetRequest {
  /** 用户标识 */
  openid: string
  query: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
    /** 交易场景 */
    trade_scene: string
  } | string
}
export interface ChargeUsersByOpenidContractGetResponse {
  /** 服务商商户号 */
  mchid: string
  /** 用户标识 */
  openid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 充电授权扣费协议号 */
  contract_id?: string
  /** 协议状态 */
  contract_state: string
}
export interface ChargeUsersByOpenidContract {
  /**
   * 通过用户标识查询用户状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  get(options: ChargeUsersByOpenidContractGetRequest & CallOptions): Promise<ApiResponse<ChargeUsersByOpenidContractGetResponse>>
  /**
   * 通过用户标识查询用户状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml 官方文档}
   * @deprecated 已下线（2019-12-16）
   */
  getAsync(options: ChargeUsersByOpenidContractGetRequest & CallOptions): Promise<ApiResponse<ChargeUsersByOpenidContractGetResponse>>
}
}

export namespace v3_eduPapay {
export interface EduPapay {
  /** 通过协议号查询签约、预签约、解约 */
  readonly contracts: Contracts
  /** POST 教育通扣款受理 */
  readonly transactions: Transactions
  /** 发送扣款预通知 */
  readonly userNotifications: UserNotifications
  /** 通过用户标识查询签约 */
  readonly user: User
}

export interface Contracts {
  /** 通过协议号查询签约 */
  readonly id: ContractsId
  /** POST 预签约 */
  readonly presign: ContractsPresign
  /** DELETE 解约 */
  readonly _contract_id_: ContractsByContractId
}

export interface ContractsId {
  /** GET 通过协议号查询签约 */
  readonly _contract_id_: ContractsIdByContractId
}

export interface ContractsIdByContractIdGetRequest {
  /** 签约协议号 */
  contract_id: string
  query: {
    /** 服务商APPID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 子商户APPID */
    sub_appid?: string | null | undefined
  } | string
}
export interface ContractsIdByContractIdGetResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 服务商APPID下的用户标识 */
  openid?: string
  /** 子商户APPID下的用户标识 */
  sub_openid?: string
  /** 签约模板号 */
  plan_id?: string
  /** 签约信息 */
  contract_information?: {
    /** 签约协议号 */
    contract_id?: string
    /** 签约状态 */
    contract_status?: string
    /**
     * 签约时间
     * 格式：RFC 3339
     */
    create_time?: string
  }
}
export interface ContractsIdByContractId {
  /**
   * 通过协议号查询签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522951 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465367 官方文档}
   */
  get(options: ContractsIdByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsIdByContractIdGetResponse>>
  /**
   * 通过协议号查询签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522951 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465367 官方文档}
   */
  getAsync(options: ContractsIdByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsIdByContractIdGetResponse>>
}

export interface ContractsPresignPostRequest {
  json: {
    /** 服务商APPID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户APPID */
    sub_appid?: string | undefined
    /** 服务商APPID下的用户标识 */
    openid: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string | undefined
    /** 签约模板号 */
    plan_id: string
    /** 用户账号 */
    user_id: string
    /** 首次扣款日期 */
    period_start_date: string
    /** 场景信息枚举 */
    trade_scene: string
  }
}
export interface ContractsPresignPostResponse {
  /** 预签约号 */
  presign_token: string
}
export interface ContractsPresign {
  /**
   * 预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522560 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465360 官方文档}
   */
  post(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
  /**
   * 预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012522560 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465360 官方文档}
   */
  postAsync(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
}

export interface ContractsByContractIdDeleteRequest {
  /** 签约协议号 */
  contract_id: string
}
export interface ContractsByContractId {
  /**
   * 解约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466882 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465374 官方文档}
   */
  delete(options: ContractsByContractIdDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 解约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466882 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465374 官方文档}
   */
  deleteAsync(options: ContractsByContractIdDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface TransactionsPostRequest {
  json: {
    /** 服务商APPID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户APPID */
    sub_appid?: string | undefined
    /** 商品或支付单简要描述 */
    body: string
    /** 商户数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /**
     * 支付回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 签约协议号 */
    contract_id: string
    /** 场景信息枚举 */
    trade_scene: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 设备信息 */
    device_information?: {
      /** 设备号 */
      device_id?: string | undefined
      /** 商户端设备ip */
      device_ip?: string | undefined
    } | undefined
  }
}
export interface Transactions {
  /**
   * 教育通扣款受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524731 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465548 官方文档}
   */
  post(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 教育通扣款受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524731 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465548 官方文档}
   */
  postAsync(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** 微信订单号查单 */
  readonly id: TransactionsId
  /** 商户订单号查单 */
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsId {
  /** GET 微信订单号查单 */
  readonly _transaction_id_: TransactionsIdByTransactionId
}

export interface TransactionsIdByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface TransactionsIdByTransactionIdGetResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 货币类型 */
    currency?: string
  }[]
}
export interface TransactionsIdByTransactionId {
  /**
   * 微信订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523468 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465567 官方文档}
   */
  get(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
  /**
   * 微信订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523468 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465567 官方文档}
   */
  getAsync(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
}

export interface TransactionsOutTradeNo {
  /** GET 商户订单号查单 */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo
}

export interface TransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 服务商APPID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付者 */
  payer?: {
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_information?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 货币类型 */
    currency?: string
  }[]
}
export interface TransactionsOutTradeNoByOutTradeNo {
  /**
   * 商户订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523591 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465574 官方文档}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 商户订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523591 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465574 官方文档}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
}

export interface UserNotifications {
  /** 发送扣款预通知 */
  readonly _contract_id_: UserNotificationsByContractId
}

export interface UserNotificationsByContractId {
  /** POST 发送扣款预通知 */
  readonly send: UserNotificationsByContractIdSend
}

export interface UserNotificationsByContractIdSendPostRequest {
  /** 签约协议号 */
  contract_id: string
  json: {
    /** 服务商APPID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户APPID */
    sub_appid?: string | undefined
  }
}
export interface UserNotificationsByContractIdSend {
  /**
   * 发送扣款预通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524814 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012855408 官方文档}
   */
  post(options: UserNotificationsByContractIdSendPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 发送扣款预通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524814 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012855408 官方文档}
   */
  postAsync(options: UserNotificationsByContractIdSendPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface User {
  /** 通过用户标识查询签约 */
  readonly _openid_: UserByOpenid
}

export interface UserByOpenid {
  /** GET 通过用户标识查询签约 */
  readonly contracts: UserByOpenidContracts
}

export interface UserByOpenidContractsGetRequest {
  /** 服务商APPID下的用户标识 */
  openid: string
  query: {
    /** 服务商APPID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 子商户APPID */
    sub_appid?: string | null | undefined
    /** 子商户APPID下的用户标识 */
    sub_openid?: string | null | undefined
    /** 签约模板号 */
    plan_id: string
    /** 签约状态 */
    contract_status?: ("ADD" | "DELETE") | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface UserByOpenidContractsGetResponse {
  /** 结果集 */
  data?: {
    /** 服务商商户号 */
    sp_mchid?: string
    /** 服务商APPID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户APPID */
    sub_appid?: string
    /** 服务商APPID下的用户标识 */
    openid?: string
    /** 子商户APPID下的用户标识 */
    sub_openid?: string
    /** 签约模板号 */
    plan_id?: string
    /** 签约信息 */
    contract_information?: {
      /** 签约协议号 */
      contract_id?: string
      /** 签约状态 */
      contract_status?: string
      /**
       * 签约时间
       * 格式：RFC 3339
       */
      create_time?: string
    }
  }[]
  /** 总数量 */
  total_count?: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface UserByOpenidContracts {
  /**
   * 通过用户标识查询签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523265 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489548 官方文档}
   */
  get(options: UserByOpenidContractsGetRequest & CallOptions): Promise<ApiResponse<UserByOpenidContractsGetResponse>>
  /**
   * 通过用户标识查询签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012523265 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489548 官方文档}
   */
  getAsync(options: UserByOpenidContractsGetRequest & CallOptions): Promise<ApiResponse<UserByOpenidContractsGetResponse>>
}
}

export namespace v3_eduStar {
export interface EduStar {
  /** GET 通过QQ账号查询核销订单列表 · POST 创建核销订单 */
  readonly orders: Orders
  /** 通过微信用户标识查询用户信息、通过QQ账号查询用户信息 */
  readonly users: Users
}

export interface OrdersGetRequest {
  query: {
    /** appid */
    appid: string
    /** 用户在appid下的唯一标识 */
    wechat_openid?: string | null | undefined
    /** 用户QQ账号 */
    qq?: string | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface OrdersGetResponse {
  /** 结果集 */
  data: {
    /** appid */
    appid: string
    /** 用户在appid下的唯一标识 */
    wechat_openid: string
    /** 用户QQ账号 */
    qq?: string
    /** 权益ID */
    right_id: string
    /** 权益核销时间 */
    create_time: string
    /** 订单状态 */
    order_state: string
    /** 订单号 */
    order_id: string
  }[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface OrdersPostRequest {
  json: {
    /** appid */
    appid: string
    /** 用户在appid下的唯一标识 */
    wechat_openid?: string | undefined
    /** 用户QQ账号 */
    qq?: string | undefined
    /** 权益ID */
    right_id: string
    /** 权益核销时间 */
    create_time: string
  }
}
export interface OrdersPostResponse {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID */
  right_id: string
  /** 权益核销时间 */
  create_time: string
  /** 订单状态 */
  order_state: string
  /** 订单号 */
  order_id: string
}
export interface Orders {
  /**
   * 通过QQ账号查询核销订单列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: OrdersGetRequest & CallOptions): Promise<ApiResponse<OrdersGetResponse>>
  /**
   * 通过QQ账号查询核销订单列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  getAsync(options: OrdersGetRequest & CallOptions): Promise<ApiResponse<OrdersGetResponse>>
  /**
   * 创建核销订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 创建核销订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
}

export interface Users {
  /** 通过微信用户标识查询用户信息 */
  readonly openid: UsersOpenid
  /** 通过QQ账号查询用户信息 */
  readonly qq: UsersQq
}

export interface UsersOpenid {
  /** GET 通过微信用户标识查询用户信息 */
  readonly _wechat_openid_: UsersOpenidByWechatOpenid
}

export interface UsersOpenidByWechatOpenidGetRequest {
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  query: {
    /** 商户appid */
    appid: string
  } | string
}
export interface UsersOpenidByWechatOpenidGetResponse {
  /** 是否学生 */
  education_star_student: boolean
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 注册时间 */
  register_time?: string
}
export interface UsersOpenidByWechatOpenid {
  /**
   * 通过微信用户标识查询用户信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: UsersOpenidByWechatOpenidGetRequest & CallOptions): Promise<ApiResponse<UsersOpenidByWechatOpenidGetResponse>>
  /**
   * 通过微信用户标识查询用户信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  getAsync(options: UsersOpenidByWechatOpenidGetRequest & CallOptions): Promise<ApiResponse<UsersOpenidByWechatOpenidGetResponse>>
}

export interface UsersQq {
  /** GET 通过QQ账号查询用户信息 */
  readonly _qq_: UsersQqByQq
}

export interface UsersQqByQqGetRequest {
  /** 用户QQ账号 */
  qq: string
  query: {
    /** 商户appid */
    appid: string
  } | string
}
export interface UsersQqByQqGetResponse {
  /** 学生标识 */
  education_star_student: boolean
  /** 商户appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 注册时间 */
  register_time?: string
}
export interface UsersQqByQq {
  /**
   * 通过QQ账号查询用户信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: UsersQqByQqGetRequest & CallOptions): Promise<ApiResponse<UsersQqByQqGetResponse>>
  /**
   * 通过QQ账号查询用户信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  getAsync(options: UsersQqByQqGetRequest & CallOptions): Promise<ApiResponse<UsersQqByQqGetResponse>>
}
}

export namespace v3_eduschoolpay {
export interface Eduschoolpay {
  /** 预签约、通过协议号查询签约、商户主动解约 */
  readonly contracts: Contracts
  /** POST 扣款 */
  readonly transactions: Transactions
  /** 查询用户签约列表、商户查询用户欠款状态 */
  readonly users: Users
}

export interface Contracts {
  /** POST 预签约 */
  readonly presign: ContractsPresign
  /** GET 通过协议号查询签约 */
  readonly _contract_id_: ContractsByContractId
}

export interface ContractsPresignPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户appid */
    appid: string
    /** 商户appid下的用户标识 */
    openid: string
    /** 签约模板号 */
    plan_id: string
    /** 用户账号 */
    user_id: string
    /** 学校编号 */
    school_id: string
    /** 外部签约号 */
    out_contract_code: string
    /** 签约模式 */
    contract_mode?: string | undefined
    /** 是否降级为普通签约 */
    downgrade_default_contract?: boolean | undefined
    /** 实名信息 */
    identity?: {
      /**
       * 姓名
       * 敏感字段，由客户端加密
       */
      real_name: string
      /**
       * 证件类型
       * 敏感字段，由客户端加密
       */
      credential_type?: string | undefined
      /**
       * 身份证号
       * 敏感字段，由客户端加密
       */
      id_card_number?: string | undefined
    } | undefined
    /** 签约银行卡 */
    bank_card?: {
      /**
       * 签约银行卡号
       * 敏感字段，由客户端加密
       */
      bank_card_no: string
      /** 银行卡有效期 */
      valid_thru?: string | undefined
      /**
       * 银行卡开卡预留手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
      /** 银行类型 */
      bank_type?: string | undefined
    } | undefined
  }
}
export interface ContractsPresignPostResponse {
  /** 预签约码 */
  presign_token: string
}
export interface ContractsPresign {
  /**
   * 预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468952 官方文档}
   */
  post(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
  /**
   * 预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468952 官方文档}
   */
  postAsync(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
}

export interface ContractsByContractIdGetRequest {
  /** 签约协议号 */
  contract_id: string
}
export interface ContractsByContractIdGetResponse {
  /** 签约协议号 */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /**
   * 签约时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 外部签约号 */
  out_contract_code: string
}
export interface ContractsByContractId {
  /**
   * 通过协议号查询签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468959 官方文档}
   */
  get(options: ContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsByContractIdGetResponse>>
  /**
   * 通过协议号查询签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468959 官方文档}
   */
  getAsync(options: ContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsByContractIdGetResponse>>
  /** POST 商户主动解约 */
  readonly terminate: ContractsByContractIdTerminate
}

export interface ContractsByContractIdTerminatePostRequest {
  /** 签约协议号 */
  contract_id: string
}
export interface ContractsByContractIdTerminate {
  /**
   * 商户主动解约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469025 官方文档}
   */
  post(options: ContractsByContractIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商户主动解约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469025 官方文档}
   */
  postAsync(options: ContractsByContractIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface TransactionsPostRequest {
  json: {
    /** 商户appid */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户appid */
    sub_appid?: string | undefined
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /**
     * 商户接收通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 签约协议号 */
    contract_id: string
    /** 用户账号 */
    user_id: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency: string
    }
    /** 场景信息 */
    scene_info?: {
      /**
       * 消费时间
       * 格式：RFC 3339
       */
      start_time: string
      /** 学校编号 */
      school_id: string
      /** 消费场景类型 */
      scene_type: string
    } | undefined
    /** 设备信息 */
    device_info?: {
      /** 设备号 */
      device_id?: string | undefined
      /** 商户端设备ip */
      device_ip?: string | undefined
    } | undefined
    /** 分账结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 扣款模式 */
    payment_mode?: string | undefined
  }
}
export interface TransactionsPostResponse {
  /** 商户号 */
  mchid: string
  /** 商户AppID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户AppID下的用户标识 */
    openid?: string
    /** 子商户AppID下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_info?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 货币类型 */
    currency?: string
  }[]
}
export interface Transactions {
  /**
   * 扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469030 官方文档}
   */
  post(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  /**
   * 扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469030 官方文档}
   */
  postAsync(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  /** 微信支付订单号查单 */
  readonly id: TransactionsId
  /** 商户订单号查单 */
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsId {
  /** GET 微信支付订单号查单 */
  readonly _transaction_id_: TransactionsIdByTransactionId
}

export interface TransactionsIdByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface TransactionsIdByTransactionIdGetResponse {
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_info?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 货币类型 */
    currency?: string
  }[]
}
export interface TransactionsIdByTransactionId {
  /**
   * 微信支付订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469063 官方文档}
   */
  get(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
  /**
   * 微信支付订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469063 官方文档}
   */
  getAsync(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
}

export interface TransactionsOutTradeNo {
  /** GET 商户订单号查单 */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo
}

export interface TransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
    /** 货币类型 */
    currency?: string
  }
  /** 设备信息 */
  device_info?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 货币类型 */
    currency?: string
  }[]
}
export interface TransactionsOutTradeNoByOutTradeNo {
  /**
   * 商户订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469097 官方文档}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 商户订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469097 官方文档}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
}

export interface Users {
  /** 查询用户签约列表、商户查询用户欠款状态 */
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** GET 查询用户签约列表 */
  readonly contracts: UsersByOpenidContracts
  /** GET 商户查询用户欠款状态 */
  readonly debtState: UsersByOpenidDebtState
}

export interface UsersByOpenidContractsGetRequest {
  /** 商户appid下的用户标识 */
  openid: string
  query: {
    /** 签约模板号 */
    plan_id: string
    /** 签约状态 */
    contract_status: string
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface UsersByOpenidContractsGetResponse {
  /** 查询结果列表 */
  data?: {
    /** 签约协议号 */
    contract_id: string
    /** 商户号 */
    mchid: string
    /** 商户appid */
    appid: string
    /** 商户appid下的用户标识 */
    openid: string
    /** 签约模板号 */
    plan_id: string
    /** 签约状态 */
    contract_status: string
    /**
     * 签约时间
     * 格式：RFC 3339
     */
    create_time: string
    /** 外部签约号 */
    out_contract_code: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self: string
  }
}
export interface UsersByOpenidContracts {
  /**
   * 查询用户签约列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468993 官方文档}
   */
  get(options: UsersByOpenidContractsGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidContractsGetResponse>>
  /**
   * 查询用户签约列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468993 官方文档}
   */
  getAsync(options: UsersByOpenidContractsGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidContractsGetResponse>>
}

export interface UsersByOpenidDebtStateGetRequest {
  /** 商户appid下的用户标识 */
  openid: string
}
export interface UsersByOpenidDebtStateGetResponse {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 用户状态 */
  state: string
  /** 当前用户欠款笔数 */
  debt_count: number
  /**
   * 用户欠款状态更新时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface UsersByOpenidDebtState {
  /**
   * 商户查询用户欠款状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469161 官方文档}
   */
  get(options: UsersByOpenidDebtStateGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidDebtStateGetResponse>>
  /**
   * 商户查询用户欠款状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469161 官方文档}
   */
  getAsync(options: UsersByOpenidDebtStateGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidDebtStateGetResponse>>
}
}

export namespace v3_express {
export interface Express {
  /** 用户openid转换 */
  readonly users: Users
}

export interface Users {
  /** 用户openid转换 */
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** POST 用户openid转换 */
  readonly transform: UsersByOpenidTransform
}

export interface UsersByOpenidTransformPostRequest {
  /** 用户openid */
  openid: string
  json: {
    /** 目标应用的appid */
    appid: string
  }
}
export interface UsersByOpenidTransformPostResponse {
  /** 转换后的openid */
  openid: string
}
export interface UsersByOpenidTransform {
  /**
   * 用户openid转换
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml 官方文档}
   */
  post(options: UsersByOpenidTransformPostRequest & CallOptions): Promise<ApiResponse<UsersByOpenidTransformPostResponse>>
  /**
   * 用户openid转换
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml 官方文档}
   */
  postAsync(options: UsersByOpenidTransformPostRequest & CallOptions): Promise<ApiResponse<UsersByOpenidTransformPostResponse>>
}
}

export namespace v3_facemch {
export interface Facemch {
  /** 查询用户授权的实名信息 */
  readonly users: Users
}

export interface Users {
  /** GET 查询用户授权的实名信息 */
  readonly _face_sid_: UsersByFaceSid
}

export interface UsersByFaceSidGetRequest {
  /** 终端设备识别用户成功后返回的凭证 */
  face_sid: string
  query: {
    /** 信息类型 */
    info_type: ("ASK_UNIONID" | "ASK_REAL_NAME")
    /** 微信分配的公众账号ID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 微信分配的子商户公众账号ID */
    sub_appid?: string | null | undefined
    /** 子商户证书序列号 */
    sub_serial_no?: string | null | undefined
  } | string
}
export interface UsersByFaceSidGetResponse {
  /** UnionID */
  union_id?: string
  /** 用户在商户appid下的唯一标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 姓名信息 */
  real_name_info?: {
    /**
     * 姓名
     * 敏感字段，由客户端解密
     */
    encrypted_real_name?: string
    /** 证件类型 */
    credential_type?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}))
    /**
     * 证件号码
     * 敏感字段，由客户端解密
     */
    encrypted_credential_id?: string
  }
}
export interface UsersByFaceSid {
  /**
   * 查询用户授权的实名信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html 官方文档}
   */
  get(options: UsersByFaceSidGetRequest & CallOptions): Promise<ApiResponse<UsersByFaceSidGetResponse>>
  /**
   * 查询用户授权的实名信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html 官方文档}
   */
  getAsync(options: UsersByFaceSidGetRequest & CallOptions): Promise<ApiResponse<UsersByFaceSidGetResponse>>
}
}

export namespace v3_fundsToOversea {
export interface FundsToOversea {
  /** GET 获取购付汇账单文件下载链接 */
  readonly billDownloadUrl: BillDownloadUrl
  /** POST 申请资金出境 */
  readonly orders: Orders
  /** 申请资金出境退回、查询出境退回结果（通过商户出境退回单号） */
  readonly return: Return
  /** 查询订单剩余可出境余额 */
  readonly transactions: Transactions
}

export interface BillDownloadUrlGetRequest {
  query: {
    /** 账单日期 */
    bill_date: string
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string
}
export interface BillDownloadUrlGetResponse {
  /** 哈希类型 */
  hash_type: string
  /** 哈希值 */
  hash_value: string
  /** 下载地址 */
  download_url: string
}
export interface BillDownloadUrl {
  /**
   * 获取购付汇账单文件下载链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476132 官方文档}
   */
  get(options: BillDownloadUrlGetRequest & CallOptions): Promise<ApiResponse<BillDownloadUrlGetResponse>>
  /**
   * 获取购付汇账单文件下载链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476132 官方文档}
   */
  getAsync(options: BillDownloadUrlGetRequest & CallOptions): Promise<ApiResponse<BillDownloadUrlGetResponse>>
}

export interface OrdersPostRequest {
  json: {
    /** 商户出境单号 */
    out_order_id: string
    /** 二级商户号 */
    sub_mchid: string
    /** 微信订单号 */
    transaction_id: string
    /**
     * 出境金额
     * 单位：币种的最小单位
     */
    amount: number
    /** 境外收款币种 */
    foreign_currency: string
    /** 商品信息 */
    goods_info?: (readonly {
      /** 商品名称 */
      goods_name: string
      /** 商品类目 */
      goods_category?: string | undefined
      /**
       * 商品单价
       * 单位：币种的最小单位
       */
      goods_unit_price: number
      /** 商品数量 */
      goods_quantity: number
    }[] | undefined)
    /** 卖家信息 */
    seller_info: {
      /** 境外卖家经营主体名称 */
      oversea_business_name: string
      /** 境外卖家店铺名称 */
      oversea_shop_name: string
      /** 卖家ID */
      seller_id: string
    }
    /** 物流信息 */
    express_info?: {
      /** 物流单号 */
      courier_number: string
      /** 物流商名称 */
      express_company_name: string
    } | undefined
    /** 收款人信息 */
    payee_info: {
      /** 收款人识别号 */
      payee_id: string
    }
    /** 预售信息 */
    presale_info?: {
      /** 订单类型 */
      type: ("DEPOSIT" | "BALANCE")
      /**
       * 预售订单总金额
       * 单位：币种的最小单位
       */
      total_amount: number
      /** 关联定金订单号 */
      deposit_transaction_id?: string | undefined
      /** 关联尾款订单号 */
      balance_transaction_id?: string | undefined
    } | undefined
  }
}
export interface OrdersPostResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string
  /**
   * 请求出境人民币金额
   * 单位：分
   */
  amount: number
  /**
   * 真实出境外币金额
   * 单位：币种的最小单位
   */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /**
   * 购汇时间
   * 格式：RFC 3339
   */
  exchange_rate_time?: string
  /**
   * 预计购汇时间
   * 格式：RFC 3339
   */
  estimate_exchange_rate_time?: string
  /**
   * 真实出境人民币金额
   * 单位：分
   */
  departure_amount?: number
  /**
   * 手续费人民币金额
   * 单位：分
   */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}
export interface Orders {
  /**
   * 申请资金出境
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476113 官方文档}
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 申请资金出境
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476113 官方文档}
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /** GET 查询出境结果 */
  readonly _out_order_id_: OrdersByOutOrderId
}

export interface OrdersByOutOrderIdGetRequest {
  /** 商户出境单号 */
  out_order_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
    /** 微信支付订单号 */
    transaction_id: string
  } | string
}
export interface OrdersByOutOrderIdGetResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string
  /**
   * 请求出境人民币金额
   * 单位：分
   */
  amount: number
  /**
   * 真实出境外币金额
   * 单位：币种的最小单位
   */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /**
   * 购汇时间
   * 格式：RFC 3339
   */
  exchange_rate_time?: string
  /**
   * 预计购汇时间
   * 格式：RFC 3339
   */
  estimate_exchange_rate_time?: string
  /**
   * 真实出境人民币金额
   * 单位：分
   */
  departure_amount?: number
  /**
   * 手续费人民币金额
   * 单位：分
   */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}
export interface OrdersByOutOrderId {
  /**
   * 查询出境结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476127 官方文档}
   */
  get(options: OrdersByOutOrderIdGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderIdGetResponse>>
  /**
   * 查询出境结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476127 官方文档}
   */
  getAsync(options: OrdersByOutOrderIdGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderIdGetResponse>>
}

export interface Return {
  /** POST 申请资金出境退回 */
  readonly returnOrders: ReturnReturnOrders
}

export interface ReturnReturnOrdersPostRequest {
  json: {
    /** 商户出境退回单号 */
    out_return_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 商户出境单号 */
    out_order_id: string
    /** 微信订单号 */
    transaction_id: string
    /** 退回凭证补充信息 */
    supplement_info?: string | undefined
    /**
     * 退回金额
     * 单位：币种的最小单位
     */
    amount: number
    /** 微信退款单号 */
    refund_id?: string | undefined
  }
}
export interface ReturnReturnOrdersPostResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 退回凭证补充信息 */
  supplement_info?: string
  /**
   * 退回金额
   * 单位：币种的最小单位
   */
  amount: number
  /** 出境退回状态 */
  state: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 失败原因 */
  fail_reason?: ('RETURN_AMOUNT_NOT_ENOUGH' | (string & {}))
  /** 微信退款单号 */
  refund_id?: string
}
export interface ReturnReturnOrders {
  /**
   * 申请资金出境退回
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735039 官方文档}
   */
  post(options: ReturnReturnOrdersPostRequest & CallOptions): Promise<ApiResponse<ReturnReturnOrdersPostResponse>>
  /**
   * 申请资金出境退回
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735039 官方文档}
   */
  postAsync(options: ReturnReturnOrdersPostRequest & CallOptions): Promise<ApiResponse<ReturnReturnOrdersPostResponse>>
  /** 查询出境退回结果（通过商户出境退回单号） */
  readonly outReturnNo: ReturnReturnOrdersOutReturnNo
}

export interface ReturnReturnOrdersOutReturnNo {
  /** GET 查询出境退回结果（通过商户出境退回单号） */
  readonly _out_return_no_: ReturnReturnOrdersOutReturnNoByOutReturnNo
}

export interface ReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest {
  /** 商户出境单号 */
  out_return_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信退款单号 */
  refund_id: string
  /**
   * 退回金额
   * 单位：币种的最小单位
   */
  amount: number
  /** 出境退回状态 */
  state: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 失败原因 */
  fail_reason?: string
}
export interface ReturnReturnOrdersOutReturnNoByOutReturnNo {
  /**
   * 查询出境退回结果（通过商户出境退回单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735052 官方文档}
   */
  get(options: ReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest & CallOptions): Promise<ApiResponse<ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse>>
  /**
   * 查询出境退回结果（通过商户出境退回单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735052 官方文档}
   */
  getAsync(options: ReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest & CallOptions): Promise<ApiResponse<ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse>>
}

export interface Transactions {
  /** 查询订单剩余可出境余额 */
  readonly _transaction_id_: TransactionsByTransactionId
}

export interface TransactionsByTransactionId {
  /** GET 查询订单剩余可出境余额 */
  readonly available_abroad_amounts: TransactionsByTransactionIdAvailable_abroad_amounts
}

export interface TransactionsByTransactionIdAvailable_abroad_amountsGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface TransactionsByTransactionIdAvailable_abroad_amountsGetResponse {
  /** 微信支付订单号 */
  transaction_id: string
  /**
   * 订单剩余可出境金额
   * 单位：币种的最小单位
   */
  available_abroad_amount: number
}
export interface TransactionsByTransactionIdAvailable_abroad_amounts {
  /**
   * 查询订单剩余可出境余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476109 官方文档}
   */
  get(options: TransactionsByTransactionIdAvailable_abroad_amountsGetRequest & CallOptions): Promise<ApiResponse<TransactionsByTransactionIdAvailable_abroad_amountsGetResponse>>
  /**
   * 查询订单剩余可出境余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476109 官方文档}
   */
  getAsync(options: TransactionsByTransactionIdAvailable_abroad_amountsGetRequest & CallOptions): Promise<ApiResponse<TransactionsByTransactionIdAvailable_abroad_amountsGetResponse>>
}
}

export namespace v3_goldplan {
export interface Goldplan {
  /** 商家小票管理、点金计划管理、关闭广告展示 等 5 个接口 */
  readonly merchants: Merchants
}

export interface Merchants {
  /** POST 商家小票管理 */
  readonly changecustompagestatus: MerchantsChangecustompagestatus
  /** POST 点金计划管理 */
  readonly changegoldplanstatus: MerchantsChangegoldplanstatus
  /** POST 关闭广告展示 */
  readonly closeAdvertisingShow: MerchantsCloseAdvertisingShow
  /** PATCH 开通广告展示 */
  readonly openAdvertisingShow: MerchantsOpenAdvertisingShow
  /** POST 同业过滤标签管理 */
  readonly setAdvertisingIndustryFilter: MerchantsSetAdvertisingIndustryFilter
}

export interface MerchantsChangecustompagestatusPostRequest {
  json: {
    /** 子商户ID */
    sub_mchid: string
    /** 操作类型 */
    operation_type: ("OPEN" | "CLOSE")
  }
}
export interface MerchantsChangecustompagestatusPostResponse {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type?: ('OPEN' | 'CLOSE' | (string & {}))
}
export interface MerchantsChangecustompagestatus {
  /**
   * 商家小票管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473788 官方文档}
   */
  post(options: MerchantsChangecustompagestatusPostRequest & CallOptions): Promise<ApiResponse<MerchantsChangecustompagestatusPostResponse>>
  /**
   * 商家小票管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473788 官方文档}
   */
  postAsync(options: MerchantsChangecustompagestatusPostRequest & CallOptions): Promise<ApiResponse<MerchantsChangecustompagestatusPostResponse>>
}

export interface MerchantsChangegoldplanstatusPostRequest {
  json: {
    /** 子商户ID */
    sub_mchid: string
    /** 操作类型 */
    operation_type: ("OPEN" | "CLOSE")
    /** 支付场景 */
    operation_pay_scene?: ("JSAPI_AND_MINIPROGRAM" | "JSAPI" | "MINIPROGRAM") | undefined
  }
}
export interface MerchantsChangegoldplanstatusPostResponse {
  /** 子商户ID */
  sub_mchid: string
}
export interface MerchantsChangegoldplanstatus {
  /**
   * 点金计划管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473796 官方文档}
   */
  post(options: MerchantsChangegoldplanstatusPostRequest & CallOptions): Promise<ApiResponse<MerchantsChangegoldplanstatusPostResponse>>
  /**
   * 点金计划管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473796 官方文档}
   */
  postAsync(options: MerchantsChangegoldplanstatusPostRequest & CallOptions): Promise<ApiResponse<MerchantsChangegoldplanstatusPostResponse>>
}

export interface MerchantsCloseAdvertisingShowPostRequest {
  json: {
    /** 特约商户号 */
    sub_mchid: string
  }
}
export interface MerchantsCloseAdvertisingShow {
  /**
   * 关闭广告展示
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473781 官方文档}
   */
  post(options: MerchantsCloseAdvertisingShowPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关闭广告展示
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473781 官方文档}
   */
  postAsync(options: MerchantsCloseAdvertisingShowPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MerchantsOpenAdvertisingShowPatchRequest {
  json: {
    /** 特约商户号 */
    sub_mchid: string
    /** 同业过滤标签值 */
    advertising_industry_filters?: readonly ("E_COMMERCE" | "LOVE_MARRIAGE" | "POTOGRAPHY" | "EDUCATION" | "FINANCE" | "TOURISM" | "SKINCARE" | "FOOD" | "SPORT" | "JEWELRY_WATCH" | "HEALTHCARE" | "BUSSINESS" | "PARENTING" | "CATERING" | "RETAIL" | "SERVICES" | "LAW" | "ESTATE" | "TRANSPORTATION" | "ENERGY_SAVING" | "SECURITY" | "BUILDING_MATERIAL" | "COMMUNICATION" | "MERCHANDISE" | "ASSOCIATION" | "COMMUNITY" | "ONLINE_AVR" | "WE_MEDIA" | "CAR" | "SOFTWARE" | "GAME" | "CLOTHING" | "INDUSTY" | "AGRICULTURE" | "PUBLISHING_MEDIA" | "HOME_DIGITAL")[] | undefined
  }
}
export interface MerchantsOpenAdvertisingShow {
  /**
   * 开通广告展示
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473794 官方文档}
   */
  patch(options: MerchantsOpenAdvertisingShowPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 开通广告展示
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473794 官方文档}
   */
  patchAsync(options: MerchantsOpenAdvertisingShowPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MerchantsSetAdvertisingIndustryFilterPostRequest {
  json: {
    /** 特约子商户号 */
    sub_mchid: string
    /** 同业过滤标签值 */
    advertising_industry_filters: readonly ("E_COMMERCE" | "LOVE_MARRIAGE" | "POTOGRAPHY" | "EDUCATION" | "FINANCE" | "TOURISM" | "SKINCARE" | "FOOD" | "SPORT" | "JEWELRY_WATCH" | "HEALTHCARE" | "BUSSINESS" | "PARENTING" | "CATERING" | "RETAIL" | "SERVICES" | "LAW" | "ESTATE" | "TRANSPORTATION" | "ENERGY_SAVING" | "SECURITY" | "BUILDING_MATERIAL" | "COMMUNICATION" | "MERCHANDISE" | "ASSOCIATION" | "COMMUNITY" | "ONLINE_AVR" | "WE_MEDIA" | "CAR" | "SOFTWARE" | "GAME" | "CLOTHING" | "INDUSTY" | "AGRICULTURE" | "PUBLISHING_MEDIA" | "HOME_DIGITAL")[]
  }
}
export interface MerchantsSetAdvertisingIndustryFilter {
  /**
   * 同业过滤标签管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473784 官方文档}
   */
  post(options: MerchantsSetAdvertisingIndustryFilterPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 同业过滤标签管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473784 官方文档}
   */
  postAsync(options: MerchantsSetAdvertisingIndustryFilterPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_hirePowerBank {
export interface HirePowerBank {
  /** POST 创建保险订单 */
  readonly insuranceOrders: InsuranceOrders
  /** 查询用户保险订单领取资格 */
  readonly userQualifications: UserQualifications
}

export interface InsuranceOrdersPostRequest {
  json: {
    /** 商户创建保险订单时的凭据号 */
    out_order_no?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户在支付分服务下对应的服务ID */
    service_id?: string | undefined
  }
}
export interface InsuranceOrdersPostResponse {
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  /** 用户标识 */
  openid?: string
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  /**
   * 保险订单领取时间
   * 格式：RFC 3339
   */
  order_receive_time?: string
  /**
   * 保险订单开始时间
   * 格式：RFC 3339
   */
  order_begin_time?: string
  /**
   * 保险订单结束时间
   * 格式：RFC 3339
   */
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}
export interface InsuranceOrders {
  /**
   * 创建保险订单
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html 官方文档}
   */
  post(options: InsuranceOrdersPostRequest & CallOptions): Promise<ApiResponse<InsuranceOrdersPostResponse>>
  /**
   * 创建保险订单
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html 官方文档}
   */
  postAsync(options: InsuranceOrdersPostRequest & CallOptions): Promise<ApiResponse<InsuranceOrdersPostResponse>>
  /** GET 查询保险订单详情 */
  readonly _out_order_no_: InsuranceOrdersByOutOrderNo
}

export interface InsuranceOrdersByOutOrderNoGetRequest {
  /** 商户创建保险订单时的凭据号 */
  out_order_no: string
}
export interface InsuranceOrdersByOutOrderNoGetResponse {
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  /** 用户标识 */
  openid?: string
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  /**
   * 保险订单领取时间
   * 格式：RFC 3339
   */
  order_receive_time?: string
  /**
   * 保险订单开始时间
   * 格式：RFC 3339
   */
  order_begin_time?: string
  /**
   * 保险订单结束时间
   * 格式：RFC 3339
   */
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}
export interface InsuranceOrdersByOutOrderNo {
  /**
   * 查询保险订单详情
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html 官方文档}
   */
  get(options: InsuranceOrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceOrdersByOutOrderNoGetResponse>>
  /**
   * 查询保险订单详情
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html 官方文档}
   */
  getAsync(options: InsuranceOrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceOrdersByOutOrderNoGetResponse>>
}

export interface UserQualifications {
  /** GET 查询用户保险订单领取资格 */
  readonly _openid_: UserQualificationsByOpenid
}

export interface UserQualificationsByOpenidGetRequest {
  /** 用户标识 */
  openid: string
}
export interface UserQualificationsByOpenidGetResponse {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean
}
export interface UserQualificationsByOpenid {
  /**
   * 查询用户保险订单领取资格
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html 官方文档}
   */
  get(options: UserQualificationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<UserQualificationsByOpenidGetResponse>>
  /**
   * 查询用户保险订单领取资格
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html 官方文档}
   */
  getAsync(options: UserQualificationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<UserQualificationsByOpenidGetResponse>>
}
}

export namespace v3_industryCoupon {
export interface IndustryCoupon {
  /** POST 出行券切卡组件预下单 */
  readonly tokens: Tokens
}

export interface TokensPostRequest {
  json: {
    /** 用户标识 */
    open_id: string
    /** 出行券列表 */
    coupon_list: readonly {
      /** 批次号 */
      stock_id: number
      /** 券ID */
      coupon_id: string
    }[]
  }
}
export interface TokensPostResponse {
  /** 切卡组件token值 */
  token?: string
  /**
   * token过期时间
   * 格式：RFC 3339
   */
  expires_time?: string
}
export interface Tokens {
  /**
   * 出行券切卡组件预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553563 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715654 官方文档}
   */
  post(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
  /**
   * 出行券切卡组件预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553563 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715654 官方文档}
   */
  postAsync(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
}
}

export namespace v3_industryRebate {
export interface IndustryRebate {
  /** 回传SN和商品编码 */
  readonly retailIndustry: RetailIndustry
  /** 支付码牌/点餐码牌交易回传 */
  readonly transactions: Transactions
}

export interface RetailIndustry {
  /** POST 回传SN和商品编码 */
  readonly transactions: RetailIndustryTransactions
}

export interface RetailIndustryTransactionsPostRequest {
  json: {
    /** 品牌ID */
    brand_id?: string | undefined
    /** 微信支付订单号 */
    transaction_id?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 子商户号 */
    sub_mchid: string
    /** 设备号 */
    device_id?: string | undefined
    /** 单品列表 */
    goods_detail?: (readonly {
      /** 商品编码 */
      barcode: string
      /** 商家商品编码 */
      merchant_goods_id?: string | undefined
      /** 商品名称 */
      goods_name: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[] | undefined)
  }
}
export interface RetailIndustryTransactions {
  /**
   * 回传SN和商品编码
   * @see {@link https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1 官方文档}
   */
  post(options: RetailIndustryTransactionsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 回传SN和商品编码
   * @see {@link https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1 官方文档}
   */
  postAsync(options: RetailIndustryTransactionsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Transactions {
  /** POST 支付码牌/点餐码牌交易回传 */
  readonly _transaction_id_: TransactionsByTransactionId
}

export interface TransactionsByTransactionIdPostRequest {
  /** 商户提现单号 */
  transaction_id: string
  json: {
    /** 子商户 */
    sub_mchid: string
    /** 收款链接url */
    code_url: string
    /** 商户订单号 */
    out_trade_no: string
  }
}
export interface TransactionsByTransactionId {
  /**
   * 支付码牌/点餐码牌交易回传
   * @see {@link https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1 官方文档}
   */
  post(options: TransactionsByTransactionIdPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 支付码牌/点餐码牌交易回传
   * @see {@link https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1 官方文档}
   */
  postAsync(options: TransactionsByTransactionIdPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_inspolicymgr {
export interface Inspolicymgr {
  /** 提交保单授权信息、查询保单授权信息、上传保单 等 5 个接口 */
  readonly deduct: Deduct
}

export interface Deduct {
  /** POST 提交保单授权信息 */
  readonly authorizations: DeductAuthorizations
  /** POST 上传保单 */
  readonly policies: DeductPolicies
}

export interface DeductAuthorizationsPostRequest {
  json: {
    /** 商户保险编号 */
    out_insurance_no: string
    /** 商户APPID */
    appid: string
    /** 保险代扣模板ID */
    plan_id: string
    /** 商户签约协议号 */
    out_contract_code: string
    /** 保险名称 */
    insurance_name: string
    /** 收款方商户号 */
    payee_mchid?: string | undefined
    /** 收款方公众账号ID */
    payee_appid?: string | undefined
  }
}
export interface DeductAuthorizationsPostResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 商户APPID */
  appid?: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state: ('AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {}))
  /** 用户授权时间 */
  user_auth_time?: string
}
export interface DeductAuthorizations {
  /**
   * 提交保单授权信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617408 官方文档}
   */
  post(options: DeductAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<DeductAuthorizationsPostResponse>>
  /**
   * 提交保单授权信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617408 官方文档}
   */
  postAsync(options: DeductAuthorizationsPostRequest & CallOptions): Promise<ApiResponse<DeductAuthorizationsPostResponse>>
  /** GET 查询保单授权信息 */
  readonly _out_insurance_no_: DeductAuthorizationsByOutInsuranceNo
}

export interface DeductAuthorizationsByOutInsuranceNoGetRequest {
  /** 商户保险编号 */
  out_insurance_no: string
}
export interface DeductAuthorizationsByOutInsuranceNoGetResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 公众账号ID */
  appid: string
  /** 保险代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保险名称 */
  insurance_name: string
  /** 授权状态 */
  auth_state: ('AUTH_STATE_INIT' | 'AUTH_STATE_PENDING' | 'AUTH_STATE_GRANTED' | 'AUTH_STATE_DENIED' | 'AUTH_STATE_EXPIRED' | (string & {}))
  /** 用户授权时间 */
  user_auth_time?: string
}
export interface DeductAuthorizationsByOutInsuranceNo {
  /**
   * 查询保单授权信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617415 官方文档}
   */
  get(options: DeductAuthorizationsByOutInsuranceNoGetRequest & CallOptions): Promise<ApiResponse<DeductAuthorizationsByOutInsuranceNoGetResponse>>
  /**
   * 查询保单授权信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617415 官方文档}
   */
  getAsync(options: DeductAuthorizationsByOutInsuranceNoGetRequest & CallOptions): Promise<ApiResponse<DeductAuthorizationsByOutInsuranceNoGetResponse>>
}

export interface DeductPoliciesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户保险编号 */
    out_insurance_no: string
    /** 被保险人姓名列表 */
    insured_name_list: readonly string[]
    /** 承保公司代码 */
    insurance_company_code: string
    /** 保单生效时间 */
    effective_time: string
    /** 保单失效时间 */
    expired_time: string
    /** 保障详情 */
    coverage_detail: string
    /** 是否支持续保 */
    support_renewal: boolean
    /** 可续保开始时间 */
    start_renewal_time?: string | undefined
    /** 可续保结束时间 */
    end_renewal_time?: string | undefined
    /** 保单类型 */
    policy_type: ("POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY")
    /** 车牌信息 */
    car_number?: string | undefined
    /** 宠物名称 */
    pet_name?: string | undefined
    /** 地址信息 */
    address?: string | undefined
    /** 保单状态 */
    policy_state: ("POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE")
    /** 保司保单号 */
    policy_code?: string | undefined
    /** 委托代扣模板ID */
    plan_id: string
    /** 商户签约协议号 */
    out_contract_code: string
    /** 保单的扣费周期列表 */
    policy_periods: readonly number[]
    /** 商户APPID */
    appid: string
    /** 用户在商户公众号内的身份标识 */
    openid: string
    /** 是否为赠险 */
    free_insurance: boolean
    /** 是否与其它保单合并扣费 */
    combined_payment?: boolean | undefined
    /** 缴费方式 */
    payment_method?: ("PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM") | undefined
    /** 期交保费模式 */
    period_premium_mode?: ("PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF") | undefined
    /** 缴费周期 */
    payment_period?: ("PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR") | undefined
    /**
     * 首期保费金额
     * 单位：分
     */
    first_period_amount?: number | undefined
    /**
     * 后续每期保费金额
     * 单位：分
     */
    subsequent_period_amount?: number | undefined
    /** 保障期限类型 */
    coverage_term_type?: ("COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME") | undefined
    /** 收款方商户号 */
    payee_mchid?: string | undefined
    /** 收款方公众账号ID */
    payee_appid?: string | undefined
    /** 收款方用户标识 */
    payee_openid?: string | undefined
  }
}
export interface DeductPoliciesPostResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 */
  effective_time: string
  /** 保单失效时间 */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 */
  start_renewal_time?: string
  /** 可续保结束时间 */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type: ('POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {}))
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state: ('POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {}))
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: ('PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}))
  /** 期交保费模式 */
  period_premium_mode?: ('PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}))
  /** 缴费周期 */
  payment_period?: ('PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}))
  /**
   * 首期保费金额
   * 单位：分
   */
  first_period_amount?: number
  /**
   * 后续每期保费金额
   * 单位：分
   */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: ('COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}))
}
export interface DeductPolicies {
  /**
   * 上传保单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617421 官方文档}
   */
  post(options: DeductPoliciesPostRequest & CallOptions): Promise<ApiResponse<DeductPoliciesPostResponse>>
  /**
   * 上传保单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617421 官方文档}
   */
  postAsync(options: DeductPoliciesPostRequest & CallOptions): Promise<ApiResponse<DeductPoliciesPostResponse>>
  /** GET 查询保单 · PATCH 更新保单信息 */
  readonly _out_insurance_no_: DeductPoliciesByOutInsuranceNo
}

export interface DeductPoliciesByOutInsuranceNoGetRequest {
  /** 商户保险编号 */
  out_insurance_no: string
}
export interface DeductPoliciesByOutInsuranceNoGetResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 */
  effective_time: string
  /** 保单失效时间 */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 */
  start_renewal_time?: string
  /** 可续保结束时间 */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type: ('POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {}))
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state: ('POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {}))
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: ('PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}))
  /** 期交保费模式 */
  period_premium_mode?: ('PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}))
  /** 缴费周期 */
  payment_period?: ('PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}))
  /**
   * 首期保费金额
   * 单位：分
   */
  first_period_amount?: number
  /**
   * 后续每期保费金额
   * 单位：分
   */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: ('COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}))
}
export interface DeductPoliciesByOutInsuranceNoPatchRequest {
  /** 商户保险编号 */
  out_insurance_no: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 被保险人姓名列表 */
    insured_name_list?: readonly string[] | undefined
    /** 保险名称 */
    insurance_name?: string | undefined
    /** 保单生效时间 */
    effective_time?: string | undefined
    /** 保单失效时间 */
    expired_time?: string | undefined
    /** 保障详情 */
    coverage_detail?: string | undefined
    /** 是否支持续保 */
    support_renewal?: boolean | undefined
    /** 可续保开始时间 */
    start_renewal_time?: string | undefined
    /** 可续保结束时间 */
    end_renewal_time?: string | undefined
    /** 保单类型 */
    policy_type?: ("POLICY_TYPE_OTHER" | "POLICY_TYPE_MEDICAL" | "POLICY_TYPE_ACCIDENT" | "POLICY_TYPE_CRITICAL" | "POLICY_TYPE_CAR" | "POLICY_TYPE_LIFE" | "POLICY_TYPE_PROPERTY" | "POLICY_TYPE_PET" | "POLICY_TYPE_ANNUITY") | undefined
    /** 车牌信息 */
    car_number?: string | undefined
    /** 宠物名称 */
    pet_name?: string | undefined
    /** 地址信息 */
    address?: string | undefined
    /** 保单状态 */
    policy_state?: ("POLICY_STATE_ISSUING" | "POLICY_STATE_APPROVED" | "POLICY_STATE_DECLINED" | "POLICY_STATE_INACTIVE") | undefined
    /** 保司保单号 */
    policy_code?: string | undefined
    /** 委托代扣模板ID */
    plan_id?: string | undefined
    /** 商户签约协议号 */
    out_contract_code?: string | undefined
    /** 保单的扣费周期列表 */
    policy_periods?: readonly number[] | undefined
    /** 是否为赠险 */
    free_insurance?: boolean | undefined
    /** 是否与其它保单合并扣费 */
    combined_payment?: boolean | undefined
    /** 缴费方式 */
    payment_method?: ("PAYMENT_METHOD_OTHER" | "PAYMENT_METHOD_PERIOD" | "PAYMENT_METHOD_LUMP_SUM") | undefined
    /** 期交保费模式 */
    period_premium_mode?: ("PERIOD_PREMIUM_MODE_EQUAL" | "PERIOD_PREMIUM_MODE_FIRST_DIFF" | "PERIOD_PREMIUM_MODE_MULTI_DIFF") | undefined
    /** 缴费周期 */
    payment_period?: ("PAYMENT_PERIOD_DAY" | "PAYMENT_PERIOD_WEEK" | "PAYMENT_PERIOD_BIWEEKLY" | "PAYMENT_PERIOD_MONTH" | "PAYMENT_PERIOD_QUARTER" | "PAYMENT_PERIOD_HALF_YEAR" | "PAYMENT_PERIOD_YEAR") | undefined
    /**
     * 首期保费金额
     * 单位：分
     */
    first_period_amount?: number | undefined
    /**
     * 后续每期保费金额
     * 单位：分
     */
    subsequent_period_amount?: number | undefined
    /** 保障期限类型 */
    coverage_term_type?: ("COVERAGE_TERM_TYPE_FIXED_DATE" | "COVERAGE_TERM_TYPE_LIFETIME") | undefined
  }
}
export interface DeductPoliciesByOutInsuranceNoPatchResponse {
  /** 商户保险编号 */
  out_insurance_no: string
  /** 保险名称 */
  insurance_name: string
  /** 被保险人姓名列表 */
  insured_name_list: string[]
  /** 承保公司代码 */
  insurance_company_code: string
  /** 保单生效时间 */
  effective_time: string
  /** 保单失效时间 */
  expired_time: string
  /** 保障详情 */
  coverage_detail: string
  /** 是否支持续保 */
  support_renewal: boolean
  /** 可续保开始时间 */
  start_renewal_time?: string
  /** 可续保结束时间 */
  end_renewal_time?: string
  /** 保单类型 */
  policy_type: ('POLICY_TYPE_OTHER' | 'POLICY_TYPE_MEDICAL' | 'POLICY_TYPE_ACCIDENT' | 'POLICY_TYPE_CRITICAL' | 'POLICY_TYPE_CAR' | 'POLICY_TYPE_LIFE' | 'POLICY_TYPE_PROPERTY' | 'POLICY_TYPE_PET' | 'POLICY_TYPE_ANNUITY' | (string & {}))
  /** 车牌信息 */
  car_number?: string
  /** 宠物名称 */
  pet_name?: string
  /** 地址信息 */
  address?: string
  /** 保单状态 */
  policy_state: ('POLICY_STATE_ISSUING' | 'POLICY_STATE_APPROVED' | 'POLICY_STATE_DECLINED' | 'POLICY_STATE_INACTIVE' | (string & {}))
  /** 保司保单号 */
  policy_code?: string
  /** 委托代扣模板ID */
  plan_id: string
  /** 商户签约协议号 */
  out_contract_code: string
  /** 保单的扣费周期列表 */
  policy_periods: number[]
  /** 是否为赠险 */
  free_insurance: boolean
  /** 是否与其它保单合并扣费 */
  combined_payment?: boolean
  /** 缴费方式 */
  payment_method?: ('PAYMENT_METHOD_OTHER' | 'PAYMENT_METHOD_PERIOD' | 'PAYMENT_METHOD_LUMP_SUM' | (string & {}))
  /** 期交保费模式 */
  period_premium_mode?: ('PERIOD_PREMIUM_MODE_EQUAL' | 'PERIOD_PREMIUM_MODE_FIRST_DIFF' | 'PERIOD_PREMIUM_MODE_MULTI_DIFF' | (string & {}))
  /** 缴费周期 */
  payment_period?: ('PAYMENT_PERIOD_DAY' | 'PAYMENT_PERIOD_WEEK' | 'PAYMENT_PERIOD_BIWEEKLY' | 'PAYMENT_PERIOD_MONTH' | 'PAYMENT_PERIOD_QUARTER' | 'PAYMENT_PERIOD_HALF_YEAR' | 'PAYMENT_PERIOD_YEAR' | (string & {}))
  /**
   * 首期保费金额
   * 单位：分
   */
  first_period_amount?: number
  /**
   * 后续每期保费金额
   * 单位：分
   */
  subsequent_period_amount?: number
  /** 保障期限类型 */
  coverage_term_type?: ('COVERAGE_TERM_TYPE_FIXED_DATE' | 'COVERAGE_TERM_TYPE_LIFETIME' | (string & {}))
}
export interface DeductPoliciesByOutInsuranceNo {
  /**
   * 查询保单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617422 官方文档}
   */
  get(options: DeductPoliciesByOutInsuranceNoGetRequest & CallOptions): Promise<ApiResponse<DeductPoliciesByOutInsuranceNoGetResponse>>
  /**
   * 查询保单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617422 官方文档}
   */
  getAsync(options: DeductPoliciesByOutInsuranceNoGetRequest & CallOptions): Promise<ApiResponse<DeductPoliciesByOutInsuranceNoGetResponse>>
  /**
   * 更新保单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617424 官方文档}
   */
  patch(options: DeductPoliciesByOutInsuranceNoPatchRequest & CallOptions): Promise<ApiResponse<DeductPoliciesByOutInsuranceNoPatchResponse>>
  /**
   * 更新保单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016617424 官方文档}
   */
  patchAsync(options: DeductPoliciesByOutInsuranceNoPatchRequest & CallOptions): Promise<ApiResponse<DeductPoliciesByOutInsuranceNoPatchResponse>>
}
}

export namespace v3_iotmanage {
export interface Iotmanage {
  /** 获取出厂检查结果 */
  readonly deviceInspections: DeviceInspections
  /** GET 智能设备列表 */
  readonly devices: Devices
}

export interface DeviceInspections {
  /** GET 获取出厂检查结果 */
  readonly _device_sn_: DeviceInspectionsByDeviceSn
}

export interface DeviceInspectionsByDeviceSnGetRequest {
  /** 设备序列号 */
  device_sn: string
}
export interface DeviceInspectionsByDeviceSnGetResponse {
  /** 设备序列号 */
  device_sn: string
  /** 有线网卡MAC地址 */
  wired_mac: string
  /** 无线网卡MAC地址 */
  wireless_mac: string
  /** 蓝牙MAC地址 */
  bluetooth_mac: string
  /** 刷脸应用版本号 */
  app_version: string
  /** 摄像头序列号 */
  camera_sn: string
  /** 国际移动设备识别码 */
  imei: string
  /** 查询结果 */
  result: ('SUCCESS' | 'WARN' | 'FAIL' | (string & {}))
  /** 错误信息 */
  errors?: string[]
  /** 告警信息 */
  warnings?: string[]
  /**
   * 查询时间
   * 格式：RFC 3339
   */
  inspect_time: string
}
export interface DeviceInspectionsByDeviceSn {
  /**
   * 获取出厂检查结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html 官方文档}
   */
  get(options: DeviceInspectionsByDeviceSnGetRequest & CallOptions): Promise<ApiResponse<DeviceInspectionsByDeviceSnGetResponse>>
  /**
   * 获取出厂检查结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html 官方文档}
   */
  getAsync(options: DeviceInspectionsByDeviceSnGetRequest & CallOptions): Promise<ApiResponse<DeviceInspectionsByDeviceSnGetResponse>>
}

export interface DevicesGetRequest {
  query: {
    /** 最大资源条数 */
    limit: number
    /** 请求资源起始位置 */
    offset: number
  } | string
}
export interface DevicesGetResponse {
  /** 设备信息 */
  data: {
    /** 设备序列号 */
    device_sn?: string
    /** 摄像头序列号 */
    camera_sn?: string
    /** 设备品类代码 */
    device_category_code?: string
    /** 设备品类 */
    device_category?: string
    /** 设备类型代码 */
    device_class_code?: string
    /** 设备类型 */
    device_class?: string
    /** 设备型号 */
    device_model?: string
    /** 刷脸应用软件模式代码 */
    app_scene_code?: string
    /** 刷脸应用软件模式 */
    app_scene?: string
    /** 刷脸应用操作系统 */
    operating_system?: string
    /** 激活状态 */
    activation_status?: ('ACTIVATED' | 'INACTIVATED' | (string & {}))
    /**
     * 激活时间
     * 格式：RFC 3339
     */
    activation_time?: string
    /** 商户号 */
    mchid?: string
    /** 商户简称 */
    merchant_shortname?: string
    /** 子商户号 */
    sub_mchid?: string
    /** 子商户简称 */
    sub_merchant_shortname?: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface Devices {
  /**
   * 智能设备列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html 官方文档}
   */
  get(options: DevicesGetRequest & CallOptions): Promise<ApiResponse<DevicesGetResponse>>
  /**
   * 智能设备列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html 官方文档}
   */
  getAsync(options: DevicesGetRequest & CallOptions): Promise<ApiResponse<DevicesGetResponse>>
}
}

export namespace v3_lovefeast {
export interface Lovefeast {
  /** 查询爱心餐品牌信息 */
  readonly brands: Brands
  /** 查询用户捐赠单列表、查询用户捐赠单详情 */
  readonly users: Users
}

export interface Brands {
  /** GET 查询爱心餐品牌信息 */
  readonly _brand_id_: BrandsByBrandId
}

export interface BrandsByBrandIdGetRequest {
  /** 品牌ID */
  brand_id: string
}
export interface BrandsByBrandIdGetResponse {
  /** 捐赠数量 */
  donate_count: number
  /** 供餐数量 */
  consume_count?: number
}
export interface BrandsByBrandId {
  /**
   * 查询爱心餐品牌信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472863 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466619 官方文档}
   */
  get(options: BrandsByBrandIdGetRequest & CallOptions): Promise<ApiResponse<BrandsByBrandIdGetResponse>>
  /**
   * 查询爱心餐品牌信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472863 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466619 官方文档}
   */
  getAsync(options: BrandsByBrandIdGetRequest & CallOptions): Promise<ApiResponse<BrandsByBrandIdGetResponse>>
}

export interface Users {
  /** 查询用户捐赠单列表、查询用户捐赠单详情 */
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** 查询用户捐赠单列表、查询用户捐赠单详情 */
  readonly orders: UsersByOpenidOrders
}

export interface UsersByOpenidOrders {
  /** 查询用户捐赠单列表 */
  readonly brandId: UsersByOpenidOrdersBrandId
  /** 查询用户捐赠单详情 */
  readonly outTradeNo: UsersByOpenidOrdersOutTradeNo
}

export interface UsersByOpenidOrdersBrandId {
  /** GET 查询用户捐赠单列表 */
  readonly _brand_id_: UsersByOpenidOrdersBrandIdByBrandId
}

export interface UsersByOpenidOrdersBrandIdByBrandIdGetRequest {
  /** 用户在商户AppID下的唯一标识 */
  openid: string
  /** 品牌ID */
  brand_id: string
  query?: {
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
  } | string | null | undefined
}
export interface UsersByOpenidOrdersBrandIdByBrandIdGetResponse {
  /** 该次请求返回的记录条数 */
  count?: number
  /** 最大记录条数 */
  limit?: number
  /** 起始位置 */
  offset?: number
  /** 全部记录数量 */
  total_count?: number
  /** 结果集 */
  data?: {
    /** 捐赠订单号 */
    welfare_trade_id?: string
    /** 应用ID */
    appid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 品牌ID */
    brand_id?: number
    /** 捐赠来源 */
    donate_source?: ('MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {}))
    /** 商户订单 */
    merchant_order?: {
      /** 商户号 */
      mchid?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 门店ID */
      store_id?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 捐赠机构名称 */
    institution_name?: string
    /** 捐赠项目编号 */
    business_id?: string
    /** 捐赠活动名称 */
    business_name?: string
    /** 支付完成时间 */
    success_time?: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string
      /** 用户子标识 */
      sub_openid?: string
      /** 用户头像URL */
      avatar?: string
      /** 用户昵称 */
      nickname?: string
    }
    /** 订单金额 */
    amount?: {
      /**
       * 总金额
       * 单位：分
       */
      total?: number
      /**
       * 用户支付金额
       * 单位：分
       */
      payer_total?: number
      /** 货币类型 */
      currency?: string
      /** 用户支付币种 */
      payer_currency?: string
    }
    /** 设备编号 */
    device_id?: string
  }[]
}
export interface UsersByOpenidOrdersBrandIdByBrandId {
  /** 查询用户捐赠单列表 */
  get(options: UsersByOpenidOrdersBrandIdByBrandIdGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidOrdersBrandIdByBrandIdGetResponse>>
  /** 查询用户捐赠单列表 */
  getAsync(options: UsersByOpenidOrdersBrandIdByBrandIdGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidOrdersBrandIdByBrandIdGetResponse>>
}

export interface UsersByOpenidOrdersOutTradeNo {
  /** GET 查询用户捐赠单详情 */
  readonly _out_trade_no_: UsersByOpenidOrdersOutTradeNoByOutTradeNo
}

export interface UsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest {
  /** 用户在商户AppID下的唯一标识 */
  openid: string
  /** 商户系统内部订单号 */
  out_trade_no: string
}
export interface UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse {
  /** 捐赠订单号 */
  welfare_trade_id?: string
  /** 应用ID */
  appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id?: number
  /** 捐赠来源 */
  donate_source?: ('MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {}))
  /** 商户订单 */
  merchant_order?: {
    /** 商户号 */
    mchid?: string
    /** 商户订单号 */
    out_trade_no?: string
    /** 门店ID */
    store_id?: string
    /** 子商户号 */
    sub_mchid?: string
  }
  /** 捐赠机构名称 */
  institution_name?: string
  /** 捐赠项目编号 */
  business_id?: string
  /** 捐赠活动名称 */
  business_name?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 用户头像URL */
    avatar?: string
    /** 用户昵称 */
    nickname?: string
  }
  /** 订单金额 */
  amount?: {
    [k: string]: unknown
  }
  /** 设备编号 */
  device_id?: string
}
export interface UsersByOpenidOrdersOutTradeNoByOutTradeNo {
  /** 查询用户捐赠单详情 */
  get(options: UsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse>>
  /** 查询用户捐赠单详情 */
  getAsync(options: UsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse>>
}
}

export namespace v3_mchManage {
export interface MchManage {
  /** 分页查询子商户名下的商户管理记录、查询子商户下指定商户管理记录、对指定商户管理记录提交资料 */
  readonly mchManageRecords: MchManageRecords
  /** 上传商户提交资料文件 */
  readonly submissionFiles: SubmissionFiles
}

export interface MchManageRecords {
  /** 分页查询子商户名下的商户管理记录 */
  readonly subMchid: MchManageRecordsSubMchid
  /** GET 查询子商户下指定商户管理记录 */
  readonly _manage_record_id_: MchManageRecordsByManageRecordId
}

export interface MchManageRecordsSubMchid {
  /** GET 分页查询子商户名下的商户管理记录 */
  readonly _sub_mchid_: MchManageRecordsSubMchidBySubMchid
}

export interface MchManageRecordsSubMchidBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
  query: {
    /** 最大资源条数 */
    limit: number
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 商户管理记录类型 */
    manage_record_type?: ("FUNCTIONAL_LIMIT_RECORD" | "INVESTIGATE_RECORD") | null | undefined
    /** 商户管理记录状态 */
    manage_record_state?: ("PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED") | null | undefined
  } | string
}
export interface MchManageRecordsSubMchidBySubMchidGetResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 商户管理记录详情列表 */
  data?: {
    /** 子商户号 */
    sub_mchid?: string
    /** 商户管理记录ID */
    manage_record_id?: string
    /** 商户管理记录类型 */
    manage_record_type?: ('FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {}))
    /**
     * 管控时间
     * 格式：RFC 3339
     */
    manage_time?: string
    /** 管控原因 */
    manage_reason?: string
    /** 限制功能 */
    limit_ability?: string
    /** 解除管控方式 */
    recover_way?: ('SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {}))
    /** 是否允许提交资料 */
    allow_submit?: boolean
    /** 不可提交的原因 */
    forbid_submit_reason?: string
    /**
     * 可提交资料开始时间
     * 格式：RFC 3339
     */
    submit_start_time?: string
    /**
     * 可提交资料结束时间
     * 格式：RFC 3339
     */
    submit_end_time?: string
    /** 商户管理记录状态 */
    manage_record_state?: ('PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {}))
    /**
     * 解除管控时间
     * 格式：RFC 3339
     */
    recover_time?: string
    /** 解除管控原因 */
    recover_reason?: ('MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {}))
    /** 申诉驳回原因 */
    reject_reason?: string
    /**
     * 可提交资料结束时间
     * 格式：RFC 3339
     */
    approve_time?: string
    /**
     * 商户提交资料内容
     * 传输时为 JSON 文本
     */
    requested_item_info?: ({
      /** 资料项集合 */
      record_fields: {
        /** 资料项ID */
        item_id?: string
        /** 资料项英文名 */
        field_name?: string
        /** 资料项中文名 */
        name?: string
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: {
          /** 经度值 */
          longitude?: string
          /** 纬度值 */
          latitude?: string
          /** 省份 */
          province?: string
          /** 城市 */
          city?: string
          /** 区域 */
          area?: string
          /** 街道 */
          street?: string
          /** 详细地址 */
          address?: string
          /** 地址名 */
          name?: string
          /** 微信支付订单号 */
          wechat_order_id?: string
          /** 商户订单号 */
          merchant_order_id?: string
          /** 交易时间 */
          trade_time?: string
          /** 交易金额 */
          trade_money_amount?: string
          /** 调单商品 */
          trade_goods?: string
          /** 是否物流 */
          logistic_flag?: (0 | 1 | (number & {}))
          /** 凭证图片信息 */
          evidence_img_list?: string[]
        }[]
        /** 资料项填写提示 */
        tips?: string
        /** 输入框占位文案 */
        placeholder?: string
        /** 叹号悬浮提示语 */
        tooltip?: string
        /** 是否必须提交 */
        required?: (0 | 1 | (number & {}))
        /** 是否需要加密 */
        need_encrypt?: boolean
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number
          /** 字符串最大长度 */
          max_string_length?: number
          /** 校验规则 */
          validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
        }
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 可选的枚举值 */
          enum_values?: string[]
        }
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          /** 文件大小上限 */
          max_file_size?: number
        }
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
        }
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          /** 文件大小上限 */
          max_file_size?: number
        }
        /** 资料项关联规则集合 */
        relations?: {
          /** 关联的资料项ID */
          source_key?: number
          /** 关联的资料项值 */
          source_value?: string
        }[]
      }[]
    } | {
      /** 资料项集合 */
      record_fields: {
        /** 资料项ID */
        item_id?: string
        /** 资料项英文名 */
        field_name?: string
        /** 资料项中文名 */
        name?: string
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: {
          /** 经度值 */
          longitude?: string
          /** 纬度值 */
          latitude?: string
          /** 省份 */
          province?: string
          /** 城市 */
          city?: string
          /** 区域 */
          area?: string
          /** 街道 */
          street?: string
          /** 详细地址 */
          address?: string
          /** 地址名 */
          name?: string
          /** 微信支付订单号 */
          wechat_order_id?: string
          /** 商户订单号 */
          merchant_order_id?: string
          /** 交易时间 */
          trade_time?: string
          /** 交易金额 */
          trade_money_amount?: string
          /** 调单商品 */
          trade_goods?: string
          /** 是否物流 */
          logistic_flag?: (0 | 1 | (number & {}))
          /** 凭证图片信息 */
          evidence_img_list?: string[]
        }[]
        /** 资料项填写提示 */
        tips?: string
        /** 输入框占位文案 */
        placeholder?: string
        /** 叹号悬浮提示语 */
        tooltip?: string
        /** 是否必须提交 */
        required?: (0 | 1 | (number & {}))
        /** 是否需要加密 */
        need_encrypt?: boolean
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number
          /** 字符串最大长度 */
          max_string_length?: number
          /** 校验规则 */
          validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
        }
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 可选的枚举值 */
          enum_values?: string[]
        }
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          /** 文件大小上限 */
          max_file_size?: number
        }
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
        }
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          /** 文件大小上限 */
          max_file_size?: number
        }
        /** 资料项关联规则集合 */
        relations?: {
          /** 关联的资料项ID */
          source_key?: number
          /** 关联的资料项值 */
          source_value?: string
        }[]
      }[]
    }[])
  }[]
}
export interface MchManageRecordsSubMchidBySubMchid {
  /**
   * 分页查询子商户名下的商户管理记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940381 官方文档}
   */
  get(options: MchManageRecordsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MchManageRecordsSubMchidBySubMchidGetResponse>>
  /**
   * 分页查询子商户名下的商户管理记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940381 官方文档}
   */
  getAsync(options: MchManageRecordsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MchManageRecordsSubMchidBySubMchidGetResponse>>
}

export interface MchManageRecordsByManageRecordIdGetRequest {
  /** 商户管理记录ID */
  manage_record_id: string
  query: {
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface MchManageRecordsByManageRecordIdGetResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 商户管理记录ID */
  manage_record_id?: string
  /** 商户管理记录类型 */
  manage_record_type?: ('FUNCTIONAL_LIMIT_RECORD' | 'INVESTIGATE_RECORD' | (string & {}))
  /**
   * 管控时间
   * 格式：RFC 3339
   */
  manage_time?: string
  /** 管控原因 */
  manage_reason?: string
  /** 限制功能 */
  limit_ability?: string
  /** 解除管控方式 */
  recover_way?: ('SUBMIT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'MODIFY_ORGANIZATION_INFORMATION' | 'OTHER' | (string & {}))
  /** 是否允许提交资料 */
  allow_submit?: boolean
  /** 不可提交的原因 */
  forbid_submit_reason?: string
  /**
   * 可提交资料开始时间
   * 格式：RFC 3339
   */
  submit_start_time?: string
  /**
   * 可提交资料结束时间
   * 格式：RFC 3339
   */
  submit_end_time?: string
  /** 商户管理记录状态 */
  manage_record_state?: ('PENDING' | 'SUBMITTED' | 'EXPIRED' | 'UNDER_REVIEW' | 'RECOVERED' | 'REJECTED' | (string & {}))
  /**
   * 解除管控时间
   * 格式：RFC 3339
   */
  recover_time?: string
  /** 解除管控原因 */
  recover_reason?: ('MERCHANT_SUBMIT_RECOVER' | 'MERCHANT_OPERATE_RECOVER' | 'PLATFORM_AUTO_RECOVER' | (string & {}))
  /** 申诉驳回原因 */
  reject_reason?: string
  /**
   * 可提交资料结束时间
   * 格式：RFC 3339
   */
  approve_time?: string
  /**
   * 商户提交资料内容
   * 传输时为 JSON 文本
   */
  requested_item_info?: ({
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
      /**
       * 补充资料项多值
       * 传输时为 JSON 文本
       */
      repeated_field_data?: {
        /** 经度值 */
        longitude?: string
        /** 纬度值 */
        latitude?: string
        /** 省份 */
        province?: string
        /** 城市 */
        city?: string
        /** 区域 */
        area?: string
        /** 街道 */
        street?: string
        /** 详细地址 */
        address?: string
        /** 地址名 */
        name?: string
        /** 微信支付订单号 */
        wechat_order_id?: string
        /** 商户订单号 */
        merchant_order_id?: string
        /** 交易时间 */
        trade_time?: string
        /** 交易金额 */
        trade_money_amount?: string
        /** 调单商品 */
        trade_goods?: string
        /** 是否物流 */
        logistic_flag?: (0 | 1 | (number & {}))
        /** 凭证图片信息 */
        evidence_img_list?: string[]
      }[]
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 是否需要加密 */
      need_encrypt?: boolean
      /** 字符串校验规则 */
      string_check_rule?: {
        /** 字符串最小长度 */
        min_string_length?: number
        /** 字符串最大长度 */
        max_string_length?: number
        /** 校验规则 */
        validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
      }
      /** 枚举校验规则 */
      enum_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 文件校验规则 */
      file_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
      }
      /** 时间区间校验规则 */
      time_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
      }
      /** 订单类型校验规则 */
      order_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
      /**
       * 补充资料项多值
       * 传输时为 JSON 文本
       */
      repeated_field_data?: {
        /** 经度值 */
        longitude?: string
        /** 纬度值 */
        latitude?: string
        /** 省份 */
        province?: string
        /** 城市 */
        city?: string
        /** 区域 */
        area?: string
        /** 街道 */
        street?: string
        /** 详细地址 */
        address?: string
        /** 地址名 */
        name?: string
        /** 微信支付订单号 */
        wechat_order_id?: string
        /** 商户订单号 */
        merchant_order_id?: string
        /** 交易时间 */
        trade_time?: string
        /** 交易金额 */
        trade_money_amount?: string
        /** 调单商品 */
        trade_goods?: string
        /** 是否物流 */
        logistic_flag?: (0 | 1 | (number & {}))
        /** 凭证图片信息 */
        evidence_img_list?: string[]
      }[]
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 是否需要加密 */
      need_encrypt?: boolean
      /** 字符串校验规则 */
      string_check_rule?: {
        /** 字符串最小长度 */
        min_string_length?: number
        /** 字符串最大长度 */
        max_string_length?: number
        /** 校验规则 */
        validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
      }
      /** 枚举校验规则 */
      enum_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 文件校验规则 */
      file_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
      }
      /** 时间区间校验规则 */
      time_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
      }
      /** 订单类型校验规则 */
      order_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
    }[]
  }[])
}
export interface MchManageRecordsByManageRecordId {
  /**
   * 查询子商户下指定商户管理记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940383 官方文档}
   */
  get(options: MchManageRecordsByManageRecordIdGetRequest & CallOptions): Promise<ApiResponse<MchManageRecordsByManageRecordIdGetResponse>>
  /**
   * 查询子商户下指定商户管理记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940383 官方文档}
   */
  getAsync(options: MchManageRecordsByManageRecordIdGetRequest & CallOptions): Promise<ApiResponse<MchManageRecordsByManageRecordIdGetResponse>>
  /** POST 对指定商户管理记录提交资料 */
  readonly mchManageSubmissions: MchManageRecordsByManageRecordIdMchManageSubmissions
}

export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest {
  /** 商户管理记录ID */
  manage_record_id: string
  json: {
    /** 子商户号 */
    sub_mchid: string
    /**
     * 商户提交资料内容
     * 传输时为 JSON 文本
     */
    submit_data: {
      /** 资料项集合 */
      record_fields: readonly {
        /** 资料项ID */
        item_id?: string | undefined
        /** 资料项英文名 */
        field_name?: string | undefined
        /** 资料项中文名 */
        name?: string | undefined
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6) | undefined
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: (readonly {
          /** 经度值 */
          longitude?: string | undefined
          /** 纬度值 */
          latitude?: string | undefined
          /** 省份 */
          province?: string | undefined
          /** 城市 */
          city?: string | undefined
          /** 区域 */
          area?: string | undefined
          /** 街道 */
          street?: string | undefined
          /** 详细地址 */
          address?: string | undefined
          /** 地址名 */
          name?: string | undefined
          /** 微信支付订单号 */
          wechat_order_id?: string | undefined
          /** 商户订单号 */
          merchant_order_id?: string | undefined
          /** 交易时间 */
          trade_time?: string | undefined
          /** 交易金额 */
          trade_money_amount?: string | undefined
          /** 调单商品 */
          trade_goods?: string | undefined
          /** 是否物流 */
          logistic_flag?: (0 | 1) | undefined
          /** 凭证图片信息 */
          evidence_img_list?: readonly string[] | undefined
        }[] | undefined)
        /** 资料项填写提示 */
        tips?: string | undefined
        /** 输入框占位文案 */
        placeholder?: string | undefined
        /** 叹号悬浮提示语 */
        tooltip?: string | undefined
        /** 是否必须提交 */
        required?: (0 | 1) | undefined
        /** 是否需要加密 */
        need_encrypt?: boolean | undefined
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number | undefined
          /** 字符串最大长度 */
          max_string_length?: number | undefined
          /** 校验规则 */
          validator?: ("number" | "phone" | "idcard" | "url" | "email") | undefined
        } | undefined
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          /** 可选的枚举值 */
          enum_values?: readonly string[] | undefined
        } | undefined
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          /** 限制提交的文件后缀 */
          enum_file_exts?: readonly ("png" | "jpg" | "jpeg" | "mp4" | "avi" | "mov" | "wmv" | "pdf" | "doc" | "docx" | "csv" | "xlsx")[] | undefined
          /** 文件大小上限 */
          max_file_size?: number | undefined
        } | undefined
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
        } | undefined
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          /** 限制提交的文件后缀 */
          enum_file_exts?: readonly ("png" | "jpg" | "jpeg" | "mp4" | "avi" | "mov" | "wmv" | "pdf" | "doc" | "docx" | "csv" | "xlsx")[] | undefined
          /** 文件大小上限 */
          max_file_size?: number | undefined
        } | undefined
        /** 资料项关联规则集合 */
        relations?: (readonly {
          /** 关联的资料项ID */
          source_key?: number | undefined
          /** 关联的资料项值 */
          source_value?: string | undefined
        }[] | undefined)
      }[]
    }
  }
}
export interface MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse {
  /** 商户管理提交资料记录ID */
  manage_submission_id?: string
}
export interface MchManageRecordsByManageRecordIdMchManageSubmissions {
  /**
   * 对指定商户管理记录提交资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940417 官方文档}
   */
  post(options: MchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest & CallOptions): Promise<ApiResponse<MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse>>
  /**
   * 对指定商户管理记录提交资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940417 官方文档}
   */
  postAsync(options: MchManageRecordsByManageRecordIdMchManageSubmissionsPostRequest & CallOptions): Promise<ApiResponse<MchManageRecordsByManageRecordIdMchManageSubmissionsPostResponse>>
}

export interface SubmissionFiles {
  /** 上传商户提交资料文件 */
  readonly subMchid: SubmissionFilesSubMchid
}

export interface SubmissionFilesSubMchid {
  /** 上传商户提交资料文件 */
  readonly _sub_mchid_: SubmissionFilesSubMchidBySubMchid
}

export interface SubmissionFilesSubMchidBySubMchid {
  /** POST 上传商户提交资料文件 */
  readonly upload: SubmissionFilesSubMchidBySubMchidUpload
}

/**
 * 文件元信息
 * 传输时为 JSON 文本
 */
export interface SubmissionFilesSubMchidBySubMchidUploadPostUpload {
  /** 资料项唯一id */
  item_id: number
}
export interface SubmissionFilesSubMchidBySubMchidUploadPostRequest {
  /** 子商户号 */
  sub_mchid: string
  body: (Upload<SubmissionFilesSubMchidBySubMchidUploadPostUpload> | {
    /** 待上传的文件 */
    submission_file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /** 商户上传的媒体图片的名称 */
      file_name: string
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      file_digest: string
      /** 资料项唯一id */
      item_id: number
    }
  })
}
export interface SubmissionFilesSubMchidBySubMchidUploadPostResponse {
  /** 文件标识ID */
  file_id: string
}
export interface SubmissionFilesSubMchidBySubMchidUpload {
  /**
   * 上传商户提交资料文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940425 官方文档}
   */
  post(options: SubmissionFilesSubMchidBySubMchidUploadPostRequest & CallOptions): Promise<ApiResponse<SubmissionFilesSubMchidBySubMchidUploadPostResponse>>
  /**
   * 上传商户提交资料文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940425 官方文档}
   */
  postAsync(options: SubmissionFilesSubMchidBySubMchidUploadPostRequest & CallOptions): Promise<ApiResponse<SubmissionFilesSubMchidBySubMchidUploadPostResponse>>
}
}

export namespace v3_mchOperationManage {
export interface MchOperationManage {
  /** 查询子商户强化尽调单信息、提交尽调资料、上传尽调资料文件 */
  readonly enhancedDueDiligence: EnhancedDueDiligence
  /** 查询子商户管控情况 */
  readonly merchantLimitations: MerchantLimitations
}

export interface EnhancedDueDiligence {
  /** GET 查询子商户强化尽调单信息 */
  readonly _due_diligence_id_: EnhancedDueDiligenceByDueDiligenceId
}

export interface EnhancedDueDiligenceByDueDiligenceIdGetRequest {
  /** 尽调单号 */
  due_diligence_id: string
  query: {
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface EnhancedDueDiligenceByDueDiligenceIdGetResponse {
  /** 尽调单号 */
  due_diligence_id: string
  /** 子商户号 */
  sub_mchid: string
  /** 尽调单状态 */
  due_diligence_state: ('DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {}))
  /**
   * 驳回原因
   * 传输时为 JSON 文本
   */
  reject_reason?: ({
    /** 审核原因集合 */
    audit_detail_by_item?: {
      /** 审核结果 */
      audit_result?: number
      /** 审核的资料项ID */
      item_id?: number
      /** 对商户展示的驳回原因 */
      reject_reason_to_merchant?: string
    }[]
  } | {
    /** 审核原因集合 */
    audit_detail_by_item?: {
      /** 审核结果 */
      audit_result?: number
      /** 审核的资料项ID */
      item_id?: number
      /** 对商户展示的驳回原因 */
      reject_reason_to_merchant?: string
    }[]
  }[])
  /**
   * 截止时间
   * 格式：RFC 3339
   */
  deadline_time: string
  /**
   * 终止时间
   * 格式：RFC 3339
   */
  terminal_time?: string
  /**
   * 提交时间
   * 格式：RFC 3339
   */
  submit_time?: string
  /**
   * 驳回时间
   * 格式：RFC 3339
   */
  reject_time?: string
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  complete_time?: string
  /**
   * 尽调要求提交的资料
   * 传输时为 JSON 文本
   */
  submission_template?: ({
    /** 资料项集合 */
    record_fields: {
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 是否允许修改内容 */
      disabled?: (0 | 1 | (number & {}))
      /** 字段的内容 */
      field_data?: string
      /** 资料项英文名 */
      field_name?: string
      /** 是否隐藏资料项 */
      hidden?: number
      /** 资料项ID */
      item_id?: string
      /** 资料项中文名 */
      name?: string
      /** 是否需要加密 */
      need_encrypt?: boolean
      /** 输入占位文案 */
      placeholder?: string
      /** 是否必填 */
      required?: (0 | 1 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 是否允许填写长期有效 */
      use_permanently_date?: (0 | 1 | (number & {}))
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 是否允许修改内容 */
      disabled?: (0 | 1 | (number & {}))
      /** 字段的内容 */
      field_data?: string
      /** 资料项英文名 */
      field_name?: string
      /** 是否隐藏资料项 */
      hidden?: number
      /** 资料项ID */
      item_id?: string
      /** 资料项中文名 */
      name?: string
      /** 是否需要加密 */
      need_encrypt?: boolean
      /** 输入占位文案 */
      placeholder?: string
      /** 是否必填 */
      required?: (0 | 1 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 是否允许填写长期有效 */
      use_permanently_date?: (0 | 1 | (number & {}))
    }[]
  }[])
  /**
   * 尽调已经提交的资料
   * 传输时为 JSON 文本
   */
  submission_data?: ({
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
      /** 是否需要加密 */
      need_encrypt?: boolean
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
      /** 是否需要加密 */
      need_encrypt?: boolean
    }[]
  }[])
}
export interface EnhancedDueDiligenceByDueDiligenceId {
  /**
   * 查询子商户强化尽调单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631048 官方文档}
   */
  get(options: EnhancedDueDiligenceByDueDiligenceIdGetRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdGetResponse>>
  /**
   * 查询子商户强化尽调单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631048 官方文档}
   */
  getAsync(options: EnhancedDueDiligenceByDueDiligenceIdGetRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdGetResponse>>
  /** POST 提交尽调资料 */
  readonly submit: EnhancedDueDiligenceByDueDiligenceIdSubmit
  /** POST 上传尽调资料文件 */
  readonly upload: EnhancedDueDiligenceByDueDiligenceIdUpload
}

export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest {
  /** 尽调单号 */
  due_diligence_id: string
  json: {
    /** 子商户号 */
    sub_mchid: string
    /**
     * 提交资料内容
     * 传输时为 JSON 文本
     */
    submit_data?: {
      /** 资料项集合 */
      record_fields: readonly {
        /** 资料项ID */
        item_id?: string | undefined
        /** 资料项英文名 */
        field_name?: string | undefined
        /** 资料项中文名 */
        name?: string | undefined
        /** 资料项类型 */
        type?: (1 | 2 | 11 | 15) | undefined
        /** 资料项填写提示 */
        tips?: string | undefined
        /** 输入框占位文案 */
        placeholder?: string | undefined
        /** 叹号悬浮提示语 */
        tooltip?: string | undefined
        /** 是否必须提交 */
        required?: (0 | 1) | undefined
        /** 校验规则 */
        check_rule?: {
          /** 字符串最小长度 */
          min_length?: number | undefined
          /** 字符串最大长度 */
          max_length?: number | undefined
          /** 限制提交的文件后缀 */
          enum_file_exts?: readonly ("png" | "jpg" | "jpeg")[] | undefined
          /** 文件大小上限 */
          max_file_size?: number | undefined
          /** 枚举可选的字段枚举值 */
          enum_keys?: readonly number[] | undefined
          /** 可选的枚举值 */
          enum_values?: readonly string[] | undefined
        } | undefined
        /** 资料项关联规则集合 */
        relations?: (readonly {
          /** 关联的资料项ID */
          source_key?: number | undefined
          /** 关联的资料项值 */
          source_value?: string | undefined
        }[] | undefined)
        /** 是否需要加密 */
        need_encrypt?: boolean | undefined
      }[]
    } | undefined
  }
}
export interface EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse {
  /** 尽调单状态 */
  due_diligence_state?: ('DUE_DILIGENCE_STATE_COLLECTING' | 'DUE_DILIGENCE_STATE_AUDITING' | 'DUE_DILIGENCE_STATE_REJECTED' | 'DUE_DILIGENCE_STATE_EXPIRED' | 'DUE_DILIGENCE_STATE_CANCELLED' | 'DUE_DILIGENCE_STATE_FINISHED' | (string & {}))
  /**
   * 提交时间
   * 格式：RFC 3339
   */
  submit_time?: string
  /**
   * 尽调要求提交的资料
   * 传输时为 JSON 文本
   */
  submission_template?: ({
    /** 资料项集合 */
    record_fields: {
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 是否允许修改内容 */
      disabled?: (0 | 1 | (number & {}))
      /** 字段的内容 */
      field_data?: string
      /** 资料项英文名 */
      field_name?: string
      /** 是否隐藏资料项 */
      hidden?: number
      /** 资料项ID */
      item_id?: string
      /** 资料项中文名 */
      name?: string
      /** 是否需要加密 */
      need_encrypt?: boolean
      /** 输入占位文案 */
      placeholder?: string
      /** 是否必填 */
      required?: (0 | 1 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 是否允许填写长期有效 */
      use_permanently_date?: (0 | 1 | (number & {}))
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 是否允许修改内容 */
      disabled?: (0 | 1 | (number & {}))
      /** 字段的内容 */
      field_data?: string
      /** 资料项英文名 */
      field_name?: string
      /** 是否隐藏资料项 */
      hidden?: number
      /** 资料项ID */
      item_id?: string
      /** 资料项中文名 */
      name?: string
      /** 是否需要加密 */
      need_encrypt?: boolean
      /** 输入占位文案 */
      placeholder?: string
      /** 是否必填 */
      required?: (0 | 1 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 是否允许填写长期有效 */
      use_permanently_date?: (0 | 1 | (number & {}))
    }[]
  }[])
  /**
   * 尽调已经提交的资料
   * 传输时为 JSON 文本
   */
  submission_data?: ({
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
      /** 是否需要加密 */
      need_encrypt?: boolean
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 11 | 15 | (number & {}))
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 校验规则 */
      check_rule?: {
        /** 字符串最小长度 */
        min_length?: number
        /** 字符串最大长度 */
        max_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
        /** 枚举可选的字段枚举值 */
        enum_keys?: number[]
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
      /** 是否需要加密 */
      need_encrypt?: boolean
    }[]
  }[])
}
export interface EnhancedDueDiligenceByDueDiligenceIdSubmit {
  /**
   * 提交尽调资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631033 官方文档}
   */
  post(options: EnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse>>
  /**
   * 提交尽调资料
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631033 官方文档}
   */
  postAsync(options: EnhancedDueDiligenceByDueDiligenceIdSubmitPostRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdSubmitPostResponse>>
}

/**
 * 文件元信息
 * 传输时为 JSON 文本
 */
export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostUpload {
  /** 子商户号 */
  sub_mchid: string
  /** 资料项唯一id */
  item_id: number
}
export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostRequest {
  /** 尽调单号 */
  due_diligence_id: string
  body: (Upload<EnhancedDueDiligenceByDueDiligenceIdUploadPostUpload> | {
    /** 待上传的尽调资料文件 */
    due_diligence_file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /** 商户上传的媒体图片的名称 */
      file_name: string
      /**
       * 图片文件的sha256摘要
       * 文件摘要：SHA256
       */
      file_digest: string
      /** 子商户号 */
      sub_mchid: string
      /** 资料项唯一id */
      item_id: number
    }
  })
}
export interface EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse {
  /** 文件标识ID */
  file_id: string
}
export interface EnhancedDueDiligenceByDueDiligenceIdUpload {
  /**
   * 上传尽调资料文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631042 官方文档}
   */
  post(options: EnhancedDueDiligenceByDueDiligenceIdUploadPostRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse>>
  /**
   * 上传尽调资料文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015631042 官方文档}
   */
  postAsync(options: EnhancedDueDiligenceByDueDiligenceIdUploadPostRequest & CallOptions): Promise<ApiResponse<EnhancedDueDiligenceByDueDiligenceIdUploadPostResponse>>
}

export interface MerchantLimitations {
  /** 查询子商户管控情况 */
  readonly subMchid: MerchantLimitationsSubMchid
}

export interface MerchantLimitationsSubMchid {
  /** GET 查询子商户管控情况 */
  readonly _sub_mchid_: MerchantLimitationsSubMchidBySubMchid
}

export interface MerchantLimitationsSubMchidBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
}
export interface MerchantLimitationsSubMchidBySubMchidGetResponse {
  /** 商户号 */
  mchid: string
  /** 商户被管控能力列表 */
  limited_functions?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | 'NO_TRANSACTION_AND_RECHARGEN' | (string & {}))[]
  /** 被管控原因及解脱路径列表 */
  recovery_specifications?: {
    /** 商户被该原因管控的单据号 */
    limitation_case_id?: string
    /** 商户被管控原因 */
    limitation_reason?: string
    /** 商户被管控原因描述 */
    limitation_reason_describe?: string
    /** 商户被该原因管控的解脱路径 */
    recover_way?: ('IRRECOVERABLE' | 'MODIFY_SUBJECT_INFORMATION' | 'MODIFY_SETTLE_ACCOUNT_INFORMATION' | 'VERIFY_INACTIVE_MERCHANT_IDENTITY' | 'SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_INFORMATION_FOR_APPEAL' | 'RESOLVE_TRANSACTION_DISPUTES' | 'MODIFY_ADMINISTRATOR_INFORMATION' | 'CALL_CUSTOMER_SERVICE_AT_95017' | 'UPDATE_BUSINESS_SCENARIO_INFORMATION' | 'SUBMIT_CDD_INFORMATION' | 'WAITING_FOR_PLATFORM_REVIEW' | 'SUBMIT_UBO_INFORMATION' | 'SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE' | 'CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION' | 'MODIFY_ABBREVIATION_INFORMATION' | 'CONFIRM_BUSINESS_TYPE' | 'SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION' | 'CONTACT_SERVICE_PROVIDER' | (string & {}))
    /** 商户被该原因管控的解脱路径参数 */
    recover_way_param?: string
    /** 商户被该原因管控的解脱帮助链接 */
    recover_help_url?: string
    /** 处置方式 */
    limitation_action_type?: ('LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL' | 'LIMIT_ACTION_TYPE_DELAY_CONTROL' | (string & {}))
    /**
     * 预计管控开始时间
     * 格式：RFC 3339
     */
    limitation_start_date?: string
    /**
     * 商户被该原因管控的时间
     * 格式：RFC 3339
     */
    limitation_date?: string
    /** 商户被管控原因类型 */
    limitation_reason_type?: ('LICENSE_ABNORMAL' | 'NO_TRADE' | 'SETTLE_ACCOUNT_ABNORMAL' | 'RISK_ABNORMAL' | 'OTHER' | 'INSPECT_ABNORMAL' | 'INVALID_REPRESENTATIVE_INFORMATION' | 'INVALID_BUSINESS_STATUS' | 'INVALID_BUSINESS_LICENSE' | 'INVALID_BENEFICIARY_INFORMATION' | (string & {}))
    /** 商户被该原因管控的能力列表 */
    relate_limitations?: ('NO_TRANSACTION_AND_RECHARGE' | 'NO_PAYMENT' | 'NO_WITHDRAWAL' | 'NO_REFUND' | 'NO_TRANSACTION' | 'NO_PROFIT_SHARING' | 'NO_PAYMENT_POINT_COMPLETE_ORDER' | (string & {}))[]
    /** 商户被该原因管控的其他能力描述 */
    other_relate_limitations?: string
  }[]
  /** 商户其他被管控能力描述 */
  other_limited_functions?: string
}
export interface MerchantLimitationsSubMchidBySubMchid {
  /**
   * 查询子商户管控情况
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012803072 官方文档}
   */
  get(options: MerchantLimitationsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantLimitationsSubMchidBySubMchidGetResponse>>
  /**
   * 查询子商户管控情况
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012803072 官方文档}
   */
  getAsync(options: MerchantLimitationsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantLimitationsSubMchidBySubMchidGetResponse>>
}
}

export namespace v3_mch_operate {
export interface Mch_operate {
  /** 提交已注销商户号可用余额提现申请单、微信支付提现申请单号查询提现申请单状态、商户提现申请单号查询提现申请单状态 */
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
    /**
     * 提现金额
     * 单位：分
     */
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
      /** 补充材料 */
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
  /** 微信支付提现申请单号查询提现申请单状态 */
  readonly applymentId: RiskWithdrawlApplyApplymentId
  /** 商户提现申请单号查询提现申请单状态 */
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

export namespace v3_mchalterapply {
export interface Mchalterapply {
  /** POST 提交超管变更申请单 */
  readonly mchcontactalterapplyment: Mchcontactalterapplyment
  /** POST 提交资料变更申请单 */
  readonly mchsubjectalterapplyment: Mchsubjectalterapplyment
  /** POST 提交商户简称变更申请单 */
  readonly merchantnamealterapplyment: Merchantnamealterapplyment
}

export interface MchcontactalterapplymentPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户号 */
    merchant_code: string
    /** 业务申请编号 */
    out_request_no: string
    /** 超级管理员信息 */
    contact_info?: {
      /**
       * 超级管理员姓名
       * 敏感字段，由客户端加密
       */
      contact_name: string
      /** 超级管理员证件类型 */
      contact_id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
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
      contact_id_doc_period_begin?: string | undefined
      /** 超级管理员证件有效期结束时间 */
      contact_id_doc_period_end?: string | undefined
      /** 业务办理授权函 */
      business_authorization_letter?: string | undefined
      /**
       * 超级管理员手机
       * 敏感字段，由客户端加密
       */
      mobile_phone: string
    } | undefined
  }
}
export interface MchcontactalterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string
}
export interface Mchcontactalterapplyment {
  /**
   * 提交超管变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617906 官方文档}
   */
  post(options: MchcontactalterapplymentPostRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentPostResponse>>
  /**
   * 提交超管变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617906 官方文档}
   */
  postAsync(options: MchcontactalterapplymentPostRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentPostResponse>>
  /** 查询超管变更申请单状态-使用业务单号和商户号 */
  readonly merchant: MchcontactalterapplymentMerchant
  /** GET 查询超管变更申请单状态-使用申请单号 */
  readonly _apply_id_: MchcontactalterapplymentByApplyId
}

export interface MchcontactalterapplymentMerchant {
  /** 查询超管变更申请单状态-使用业务单号和商户号 */
  readonly _merchant_code_: MchcontactalterapplymentMerchantByMerchantCode
}

export interface MchcontactalterapplymentMerchantByMerchantCode {
  /** 查询超管变更申请单状态-使用业务单号和商户号 */
  readonly outRequestNo: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNo
}

export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNo {
  /** GET 查询超管变更申请单状态-使用业务单号和商户号 */
  readonly _out_request_no_: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
}

export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest {
  /** 微信支付商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
}
export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617915 官方文档}
   */
  get(options: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617915 官方文档}
   */
  getAsync(options: MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>
}

export interface MchcontactalterapplymentByApplyIdGetRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MchcontactalterapplymentByApplyIdGetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface MchcontactalterapplymentByApplyId {
  /**
   * 查询超管变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617911 官方文档}
   */
  get(options: MchcontactalterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentByApplyIdGetResponse>>
  /**
   * 查询超管变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617911 官方文档}
   */
  getAsync(options: MchcontactalterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentByApplyIdGetResponse>>
  /** POST 撤销超管变更申请单 */
  readonly revoke: MchcontactalterapplymentByApplyIdRevoke
}

export interface MchcontactalterapplymentByApplyIdRevokePostRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MchcontactalterapplymentByApplyIdRevokePostResponse {
  /** 申请单号 */
  apply_id?: string
  /** 申请单状态 */
  state?: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
}
export interface MchcontactalterapplymentByApplyIdRevoke {
  /**
   * 撤销超管变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617919 官方文档}
   */
  post(options: MchcontactalterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentByApplyIdRevokePostResponse>>
  /**
   * 撤销超管变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015617919 官方文档}
   */
  postAsync(options: MchcontactalterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MchcontactalterapplymentByApplyIdRevokePostResponse>>
}

export interface MchsubjectalterapplymentPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户号 */
    merchant_code: string
    /** 业务申请编号 */
    out_request_no: string
    /** 主体资料变更范围 */
    alter_scope?: ("ALTER_SCOPE_FULL" | "ALTER_SCOPE_BUSINESS_CERT" | "ALTER_SCOPE_UBO") | undefined
    /** 主体类型 */
    organization_type: ("SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INSTITUTIONS_CLONED" | "SUBJECT_TYPE_INDIVIDUAL" | "SUBJECT_TYPE_OTHERS" | "SUBJECT_TYPE_GOVERNMENT" | "SUBJECT_TYPE_MICRO")
    /** 是否金融机构 */
    finance_institution?: boolean | undefined
    /** 营业执照信息 */
    business_license_info?: {
      /** 营业执照注册号 */
      license_number: string
      /** 营业执照照片 */
      license_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address?: string | undefined
      /** 有效期开始时间 */
      license_period_begin?: string | undefined
      /** 有效期结束时间 */
      license_period_end?: string | undefined
    } | undefined
    /** 登记证书信息 */
    certificate_info?: {
      /** 证书类型 */
      cert_type: ("CERTIFICATE_TYPE_2388" | "CERTIFICATE_TYPE_2389" | "CERTIFICATE_TYPE_2390" | "CERTIFICATE_TYPE_2391" | "CERTIFICATE_TYPE_2392" | "CERTIFICATE_TYPE_2393" | "CERTIFICATE_TYPE_2394" | "CERTIFICATE_TYPE_2395" | "CERTIFICATE_TYPE_2396" | "CERTIFICATE_TYPE_2397" | "CERTIFICATE_TYPE_2398" | "CERTIFICATE_TYPE_2399" | "CERTIFICATE_TYPE_2400" | "CERTIFICATE_TYPE_2520" | "CERTIFICATE_TYPE_2521" | "CERTIFICATE_TYPE_2522")
      /** 证书编号 */
      cert_number: string
      /** 证书照片 */
      cert_copy: string
      /** 商户名称 */
      merchant_name: string
      /** 法人姓名 */
      legal_person: string
      /** 注册地址 */
      company_address?: string | undefined
      /** 有效期开始时间 */
      cert_period_begin?: string | undefined
      /** 有效期结束时间 */
      cert_period_end?: string | undefined
    } | undefined
    /** 金融机构许可证 */
    finance_institution_info?: {
      /** 金融机构类型 */
      finance_type: ("FINANCE_TYPE_BANK_AGENT" | "FINANCE_TYPE_PAYMENT_AGENT" | "FINANCE_TYPE_INSURANCE" | "FINANCE_TYPE_TRADE_AND_SETTLE" | "FINANCE_TYPE_OTHER")
      /** 金融机构许可证图片 */
      finance_license_pics: readonly string[]
    } | undefined
    /** 法人身份信息 */
    legal_person_info?: {
      /** 证件持有人类型 */
      id_holder_type?: ("LEGAL" | "SUPER") | undefined
      /** 证件类型 */
      id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
      /** 法定代表人说明函 */
      authorize_letter_copy?: string | undefined
      /** 证件正面照片 */
      card_front?: string | undefined
      /** 证件反面照片 */
      card_back?: string | undefined
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      card_name?: string | undefined
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      card_number?: string | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      card_address?: string | undefined
      /** 证件有效期开始时间 */
      card_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      card_period_end?: string | undefined
      /** 经营者/法人是否为受益人 */
      as_ubo?: boolean | undefined
    } | undefined
    /** 最终受益人信息列表 */
    ubo_info_list?: (readonly {
      /** 证件类型 */
      id_doc_type?: ("IDENTIFICATION_TYPE_IDCARD" | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" | "IDENTIFICATION_TYPE_MACAO_PASSPORT" | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT") | undefined
      /** 证件正面照片 */
      card_front?: string | undefined
      /** 证件反面照片 */
      card_back?: string | undefined
      /**
       * 证件姓名
       * 敏感字段，由客户端加密
       */
      card_name?: string | undefined
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      card_number?: string | undefined
      /**
       * 证件居住地址
       * 敏感字段，由客户端加密
       */
      card_address?: string | undefined
      /** 证件有效期开始时间 */
      card_period_begin?: string | undefined
      /** 证件有效期结束时间 */
      card_period_end?: string | undefined
    }[] | undefined)
    /** 补充材料列表 */
    addition?: {
      /** 银行开户许可证 */
      bank_openaccount_license?: readonly string[] | undefined
      /** 开户核准通知书 */
      openaccount_approval?: readonly string[] | undefined
      /** 法人身份辅助证明 */
      legal_other_prove?: readonly string[] | undefined
      /** 发证机关证明 */
      agency_prove?: readonly string[] | undefined
      /** 受益所有人补充材料 */
      ubo_prove?: readonly string[] | undefined
    } | undefined
  }
}
export interface MchsubjectalterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string
}
export interface Mchsubjectalterapplyment {
  /**
   * 提交资料变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090649 官方文档}
   */
  post(options: MchsubjectalterapplymentPostRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentPostResponse>>
  /**
   * 提交资料变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090649 官方文档}
   */
  postAsync(options: MchsubjectalterapplymentPostRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentPostResponse>>
  /** 查询申请单状态-使用业务单号 */
  readonly merchant: MchsubjectalterapplymentMerchant
  /** GET 查询资料变更申请单状态-使用申请单号 */
  readonly _apply_id_: MchsubjectalterapplymentByApplyId
}

export interface MchsubjectalterapplymentMerchant {
  /** 查询申请单状态-使用业务单号 */
  readonly _merchant_code_: MchsubjectalterapplymentMerchantByMerchantCode
}

export interface MchsubjectalterapplymentMerchantByMerchantCode {
  /** 查询申请单状态-使用业务单号 */
  readonly outRequestNo: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo
}

export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNo {
  /** GET 查询申请单状态-使用业务单号 */
  readonly _out_request_no_: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo
}

export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest {
  /** 微信支付商户号 */
  merchant_code: string
  /** 业务申请编号 */
  out_request_no: string
}
export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNo {
  /**
   * 查询申请单状态-使用业务单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090667 官方文档}
   */
  get(options: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 查询申请单状态-使用业务单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090667 官方文档}
   */
  getAsync(options: MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoGetResponse>>
}

export interface MchsubjectalterapplymentByApplyIdGetRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MchsubjectalterapplymentByApplyIdGetResponse {
  /** 微信支付商户号 */
  merchant_code: string
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | 'APPLYMENT_STATE_EDITTING' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 驳回原因详情 */
  audit_reject_detail?: {
    /** 参数名称 */
    param_name?: string
    /** 驳回原因 */
    reject_reason?: string
  }[]
}
export interface MchsubjectalterapplymentByApplyId {
  /**
   * 查询资料变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090655 官方文档}
   */
  get(options: MchsubjectalterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentByApplyIdGetResponse>>
  /**
   * 查询资料变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090655 官方文档}
   */
  getAsync(options: MchsubjectalterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentByApplyIdGetResponse>>
  /** POST 撤销资料变更申请单 */
  readonly revoke: MchsubjectalterapplymentByApplyIdRevoke
}

export interface MchsubjectalterapplymentByApplyIdRevokePostRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MchsubjectalterapplymentByApplyIdRevokePostResponse {
  /** 撤销状态 */
  result: ('SUCCESS' | 'FAIL' | (string & {}))
}
export interface MchsubjectalterapplymentByApplyIdRevoke {
  /**
   * 撤销资料变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090672 官方文档}
   */
  post(options: MchsubjectalterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentByApplyIdRevokePostResponse>>
  /**
   * 撤销资料变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014090672 官方文档}
   */
  postAsync(options: MchsubjectalterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MchsubjectalterapplymentByApplyIdRevokePostResponse>>
}

export interface MerchantnamealterapplymentPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid: string
    /** 业务申请编号 */
    out_request_no: string
    /** 商户简称 */
    merchant_shortname: string
  }
}
export interface MerchantnamealterapplymentPostResponse {
  /** 申请单号 */
  apply_id?: string
}
export interface Merchantnamealterapplyment {
  /**
   * 提交商户简称变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166071 官方文档}
   */
  post(options: MerchantnamealterapplymentPostRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentPostResponse>>
  /**
   * 提交商户简称变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166071 官方文档}
   */
  postAsync(options: MerchantnamealterapplymentPostRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentPostResponse>>
  /** 查询商户简称申请单状态-使用业务单号和商户号 */
  readonly merchant: MerchantnamealterapplymentMerchant
  /** GET 查询商户简称变更申请单状态-使用申请单号 */
  readonly _apply_id_: MerchantnamealterapplymentByApplyId
}

export interface MerchantnamealterapplymentMerchant {
  /** 查询商户简称申请单状态-使用业务单号和商户号 */
  readonly _sub_mchid_: MerchantnamealterapplymentMerchantBySubMchid
}

export interface MerchantnamealterapplymentMerchantBySubMchid {
  /** 查询商户简称申请单状态-使用业务单号和商户号 */
  readonly outRequestNo: MerchantnamealterapplymentMerchantBySubMchidOutRequestNo
}

export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNo {
  /** GET 查询商户简称申请单状态-使用业务单号和商户号 */
  readonly _out_request_no_: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo
}

export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest {
  /** 二级商户号 */
  sub_mchid: string
  /** 业务申请编号 */
  out_request_no: string
}
export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
}
export interface MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNo {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166085 官方文档}
   */
  get(options: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166085 官方文档}
   */
  getAsync(options: MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoGetResponse>>
}

export interface MerchantnamealterapplymentByApplyIdGetRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MerchantnamealterapplymentByApplyIdGetResponse {
  /** 申请单号 */
  apply_id: string
  /** 业务申请编号 */
  out_request_no: string
  /** 微信支付商户号 */
  merchant_code?: string
  /** 申请单状态 */
  state: ('APPLYMENT_STATE_AUDITING' | 'APPLYMENT_STATE_REJECTED' | 'APPLYMENT_STATE_MODIFING' | 'APPLYMENT_STATE_FINISHED' | 'APPLYMENT_STATE_CANCELED' | (string & {}))
  /** 总体驳回原因 */
  audit_reject_reason?: string
  /** 子商户号 */
  sub_mchid?: string
}
export interface MerchantnamealterapplymentByApplyId {
  /**
   * 查询商户简称变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166074 官方文档}
   */
  get(options: MerchantnamealterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentByApplyIdGetResponse>>
  /**
   * 查询商户简称变更申请单状态-使用申请单号
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166074 官方文档}
   */
  getAsync(options: MerchantnamealterapplymentByApplyIdGetRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentByApplyIdGetResponse>>
  /** POST 撤销商户简称变更申请单 */
  readonly revoke: MerchantnamealterapplymentByApplyIdRevoke
}

export interface MerchantnamealterapplymentByApplyIdRevokePostRequest {
  /** 微信支付申请单号 */
  apply_id: string
}
export interface MerchantnamealterapplymentByApplyIdRevokePostResponse {
  /** 申请单号 */
  apply_id?: string
  /** 申请单状态 */
  state?: ('APPLYMENT_STATE_CANCELED' | (string & {}))
}
export interface MerchantnamealterapplymentByApplyIdRevoke {
  /**
   * 撤销商户简称变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166090 官方文档}
   */
  post(options: MerchantnamealterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentByApplyIdRevokePostResponse>>
  /**
   * 撤销商户简称变更申请单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016166090 官方文档}
   */
  postAsync(options: MerchantnamealterapplymentByApplyIdRevokePostRequest & CallOptions): Promise<ApiResponse<MerchantnamealterapplymentByApplyIdRevokePostResponse>>
}
}

export namespace v3_medIns {
export interface MedIns {
  /** POST 医保自费混合收款下单 */
  readonly orders: Orders
  /** 医保退款通知 */
  readonly refunds: Refunds
}

export interface OrdersPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 混合支付类型 */
    mix_pay_type: ("UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE")
    /** 订单类型 */
    order_type: ("UNKNOWN_ORDER_TYPE" | "REG_PAY" | "DIAG_PAY" | "COVID_EXAM_PAY" | "IN_HOSP_PAY" | "PHARMACY_PAY" | "INSURANCE_PAY" | "INT_REG_PAY" | "INT_RE_DIAG_PAY" | "INT_RX_PAY" | "COVID_ANTIGEN_PAY" | "MED_PAY")
    /** 从业机构的公众号ID */
    appid: string
    /** 医疗机构的公众号ID */
    sub_appid?: string | undefined
    /** 医疗机构的商户号 */
    sub_mchid?: string | undefined
    /** 用户在appid下的唯一标识 */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 支付人身份信息 */
    payer: {
      /**
       * 真实姓名
       * 敏感字段，由客户端加密
       */
      name: string
      /**
       * 个人身份ID摘要
       * 敏感字段，由客户端加密
       */
      id_digest: string
      /** 证件类型 */
      card_type: ("UNKNOWN_USER_CARD_TYPE" | "ID_CARD" | "HOUSEHOLD_REGISTRATION" | "FOREIGNER_PASSPORT" | "MAINLAND_TRAVEL_PERMIT_FOR_TW" | "MAINLAND_TRAVEL_PERMIT_FOR_MO" | "MAINLAND_TRAVEL_PERMIT_FOR_HK" | "FOREIGN_PERMANENT_RESIDENT")
    }
    /** 是否代亲属支付 */
    pay_for_relatives?: boolean | undefined
    /** 亲属身份信息 */
    relative?: {
      /**
       * 真实姓名
       * 敏感字段，由客户端加密
       */
      name: string
      /**
       * 个人身份ID摘要
       * 敏感字段，由客户端加密
       */
      id_digest: string
      /** 证件类型 */
      card_type: ("UNKNOWN_USER_CARD_TYPE" | "ID_CARD" | "HOUSEHOLD_REGISTRATION" | "FOREIGNER_PASSPORT" | "MAINLAND_TRAVEL_PERMIT_FOR_TW" | "MAINLAND_TRAVEL_PERMIT_FOR_MO" | "MAINLAND_TRAVEL_PERMIT_FOR_HK" | "FOREIGN_PERMANENT_RESIDENT")
    } | undefined
    /** 从业机构订单号 */
    out_trade_no: string
    /** 医疗机构订单号 */
    serial_no: string
    /** 医保局返回的支付单ID */
    pay_order_id?: string | undefined
    /** 医保局返回的支付授权码 */
    pay_auth_no?: string | undefined
    /** 用户定位信息 */
    geo_location?: string | undefined
    /** 城市ID */
    city_id: string
    /** 医疗机构名称 */
    med_inst_name: string
    /** 医疗机构编码 */
    med_inst_no: string
    /** 医保下单时间 */
    med_ins_order_create_time?: string | undefined
    /**
     * 使用该接口下单的总金额
     * 单位：分
     */
    total_fee: number
    /**
     * 医保统筹基金支付金额
     * 单位：分
     */
    med_ins_gov_fee?: number | undefined
    /**
     * 医保个人账户支付金额
     * 单位：分
     */
    med_ins_self_fee?: number | undefined
    /**
     * 医保其他支付金额
     * 单位：分
     */
    med_ins_other_fee?: number | undefined
    /**
     * 医保自费金额
     * 单位：分
     */
    med_ins_cash_fee?: number | undefined
    /**
     * 微信支付现金金额
     * 单位：分
     */
    wechat_pay_cash_fee?: number | undefined
    /** 现金补充列表 */
    cash_add_detail?: (readonly {
      /**
       * 现金补充金额
       * 单位：分
       */
      cash_add_fee: number
      /** 现金补充类型 */
      cash_add_type: ("DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES")
    }[] | undefined)
    /** 现金减免列表 */
    cash_reduce_detail?: (readonly {
      /**
       * 现金减免金额
       * 单位：分
       */
      cash_reduce_fee: number
      /** 现金减免类型 */
      cash_reduce_type: ("DEFAULT_REDUCE_TYPE" | "HOSPITAL_REDUCE" | "PHARMACY_DISCOUNT" | "DISCOUNT" | "PRE_PAYMENT" | "DEPOSIT_DEDUCTION")
    }[] | undefined)
    /** 回调通知URL */
    callback_url: string
    /** 自费预下单ID */
    prepay_id?: string | undefined
    /**
     * 医疗机构透传给医保的数据
     * 传输时为 JSON 文本
     */
    passthrough_request_content?: {
      /** 医保支付授权码 */
      payAuthNo?: string | undefined
      /** 医保局支付订单号 */
      payOrdId?: string | undefined
      /** 结算时的经纬度 */
      setlLatlnt?: string | undefined
    } | undefined
    /** 扩展字段 */
    extends?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 渠道号 */
    channel_no?: string | undefined
    /** 是否到医保局测试环境下单 */
    med_ins_test_env?: boolean | undefined
  }
}
export interface OrdersPostResponse {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status: ('UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {}))
  /** 混合订单中自费部分的支付状态 */
  self_pay_status: ('UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {}))
  /** 混合订单中自费部分的支付状态 */
  med_ins_pay_status: ('UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {}))
  /** 订单支付时间 */
  paid_time?: string
  /**
   * 支付完成后医保局返回内容
   * 传输时为 JSON 文本
   */
  passthrough_response_content?: ({
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  } | {
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  }[])
  /** 混合支付类型 */
  mix_pay_type: ('UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {}))
  /** 订单类型 */
  order_type: ('UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {}))
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string
  /**
   * 使用该接口下单的总金额
   * 单位：分
   */
  total_fee: number
  /**
   * 医保统筹基金支付金额
   * 单位：分
   */
  med_ins_gov_fee?: number
  /**
   * 医保个人账户支付金额
   * 单位：分
   */
  med_ins_self_fee?: number
  /**
   * 医保其他支付金额
   * 单位：分
   */
  med_ins_other_fee?: number
  /**
   * 医保自费金额
   * 单位：分
   */
  med_ins_cash_fee?: number
  /**
   * 微信支付现金金额
   * 单位：分
   */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /**
     * 现金补充金额
     * 单位：分
     */
    cash_add_fee: number
    /** 现金补充类型 */
    cash_add_type: ('DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {}))
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /**
     * 现金减免金额
     * 单位：分
     */
    cash_reduce_fee: number
    /** 现金减免类型 */
    cash_reduce_type: ('DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {}))
  }[]
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /**
   * 医疗机构透传给医保的数据
   * 传输时为 JSON 文本
   */
  passthrough_request_content?: {
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  }
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}
export interface Orders {
  /**
   * 医保自费混合收款下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781466 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503131 官方文档}
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 医保自费混合收款下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781466 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503131 官方文档}
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /** 使用医保自费混合订单号查看下单结果 */
  readonly mixTradeNo: OrdersMixTradeNo
  /** 使用商户订单号查看下单结果 */
  readonly outTradeNo: OrdersOutTradeNo
}

export interface OrdersMixTradeNo {
  /** GET 使用医保自费混合订单号查看下单结果 */
  readonly _mix_trade_no_: OrdersMixTradeNoByMixTradeNo
}

export interface OrdersMixTradeNoByMixTradeNoGetRequest {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  query?: {
    /** 医疗机构的商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface OrdersMixTradeNoByMixTradeNoGetResponse {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status: ('UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {}))
  /** 混合订单中自费部分的支付状态 */
  self_pay_status: ('UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {}))
  /** 混合订单中自费部分的支付状态 */
  med_ins_pay_status: ('UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {}))
  /** 订单支付时间 */
  paid_time?: string
  /**
   * 支付完成后医保局返回内容
   * 传输时为 JSON 文本
   */
  passthrough_response_content?: ({
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  } | {
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  }[])
  /** 混合支付类型 */
  mix_pay_type: ('UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {}))
  /** 订单类型 */
  order_type: ('UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {}))
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string
  /**
   * 使用该接口下单的总金额
   * 单位：分
   */
  total_fee: number
  /**
   * 医保统筹基金支付金额
   * 单位：分
   */
  med_ins_gov_fee?: number
  /**
   * 医保个人账户支付金额
   * 单位：分
   */
  med_ins_self_fee?: number
  /**
   * 医保其他支付金额
   * 单位：分
   */
  med_ins_other_fee?: number
  /**
   * 医保自费金额
   * 单位：分
   */
  med_ins_cash_fee?: number
  /**
   * 微信支付现金金额
   * 单位：分
   */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /**
     * 现金补充金额
     * 单位：分
     */
    cash_add_fee?: number
    /** 现金补充类型 */
    cash_add_type?: ('DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {}))
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /**
     * 现金减免金额
     * 单位：分
     */
    cash_reduce_fee?: number
    /** 现金减免类型 */
    cash_reduce_type?: ('DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {}))
  }[]
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /**
   * 医疗机构透传给医保的数据
   * 传输时为 JSON 文本
   */
  passthrough_request_content?: {
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  }
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}
export interface OrdersMixTradeNoByMixTradeNo {
  /**
   * 使用医保自费混合订单号查看下单结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781479 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503155 官方文档}
   */
  get(options: OrdersMixTradeNoByMixTradeNoGetRequest & CallOptions): Promise<ApiResponse<OrdersMixTradeNoByMixTradeNoGetResponse>>
  /**
   * 使用医保自费混合订单号查看下单结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781479 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503155 官方文档}
   */
  getAsync(options: OrdersMixTradeNoByMixTradeNoGetRequest & CallOptions): Promise<ApiResponse<OrdersMixTradeNoByMixTradeNoGetResponse>>
}

export interface OrdersOutTradeNo {
  /** GET 使用商户订单号查看下单结果 */
  readonly _out_trade_no_: OrdersOutTradeNoByOutTradeNo
}

export interface OrdersOutTradeNoByOutTradeNoGetRequest {
  /** 医保自费混合订单号 */
  out_trade_no: string
  query?: {
    /** 医疗机构的商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface OrdersOutTradeNoByOutTradeNoGetResponse {
  /** 医保自费混合订单号 */
  mix_trade_no: string
  /** 医保自费混合订单支付状态 */
  mix_pay_status: ('UNKNOWN_MIX_PAY_STATUS' | 'MIX_PAY_CREATED' | 'MIX_PAY_SUCCESS' | 'MIX_PAY_REFUND' | 'MIX_PAY_FAIL' | (string & {}))
  /** 混合订单中自费部分的支付状态 */
  self_pay_status: ('UNKNOWN_SELF_PAY_STATUS' | 'SELF_PAY_CREATED' | 'SELF_PAY_SUCCESS' | 'SELF_PAY_REFUND' | 'SELF_PAY_FAIL' | 'NO_SELF_PAY' | (string & {}))
  /** 混合订单中自费部分的支付状态 */
  med_ins_pay_status: ('UNKNOWN_MED_INS_PAY_STATUS' | 'MED_INS_PAY_CREATED' | 'MED_INS_PAY_SUCCESS' | 'MED_INS_PAY_REFUND' | 'MED_INS_PAY_FAIL' | 'NO_MED_INS_PAY' | (string & {}))
  /** 订单支付时间 */
  paid_time?: string
  /**
   * 支付完成后医保局返回内容
   * 传输时为 JSON 文本
   */
  passthrough_response_content?: ({
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  } | {
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  }[])
  /** 混合支付类型 */
  mix_pay_type: ('UNKNOWN_MIX_PAY_TYPE' | 'CASH_ONLY' | 'INSURANCE_ONLY' | 'CASH_AND_INSURANCE' | (string & {}))
  /** 订单类型 */
  order_type: ('UNKNOWN_ORDER_TYPE' | 'REG_PAY' | 'DIAG_PAY' | 'COVID_EXAM_PAY' | 'IN_HOSP_PAY' | 'PHARMACY_PAY' | 'INSURANCE_PAY' | 'INT_REG_PAY' | 'INT_RE_DIAG_PAY' | 'INT_RX_PAY' | 'COVID_ANTIGEN_PAY' | 'MED_PAY' | (string & {}))
  /** 从业机构的公众号ID */
  appid: string
  /** 医疗机构的公众号ID */
  sub_appid?: string
  /** 医疗机构的商户号 */
  sub_mchid?: string
  /** 用户在appid下的唯一标识 */
  openid?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 是否代亲属支付 */
  pay_for_relatives?: boolean
  /** 从业机构订单号 */
  out_trade_no: string
  /** 医疗机构订单号 */
  serial_no: string
  /** 医保局返回的支付单ID */
  pay_order_id?: string
  /** 医保局返回的支付授权码 */
  pay_auth_no?: string
  /** 用户定位信息 */
  geo_location?: string
  /** 城市ID */
  city_id: string
  /** 医疗机构名称 */
  med_inst_name: string
  /** 医疗机构编码 */
  med_inst_no: string
  /** 医保下单时间 */
  med_ins_order_create_time?: string
  /**
   * 使用该接口下单的总金额
   * 单位：分
   */
  total_fee: number
  /**
   * 医保统筹基金支付金额
   * 单位：分
   */
  med_ins_gov_fee?: number
  /**
   * 医保个人账户支付金额
   * 单位：分
   */
  med_ins_self_fee?: number
  /**
   * 医保其他支付金额
   * 单位：分
   */
  med_ins_other_fee?: number
  /**
   * 医保自费金额
   * 单位：分
   */
  med_ins_cash_fee?: number
  /**
   * 微信支付现金金额
   * 单位：分
   */
  wechat_pay_cash_fee?: number
  /** 现金补充列表 */
  cash_add_detail?: {
    /**
     * 现金补充金额
     * 单位：分
     */
    cash_add_fee?: number
    /** 现金补充类型 */
    cash_add_type?: ('DEFAULT_ADD_TYPE' | 'FREIGHT' | 'OTHER_MEDICAL_EXPENSES' | (string & {}))
  }[]
  /** 现金减免列表 */
  cash_reduce_detail?: {
    /**
     * 现金减免金额
     * 单位：分
     */
    cash_reduce_fee?: number
    /** 现金减免类型 */
    cash_reduce_type?: ('DEFAULT_REDUCE_TYPE' | 'HOSPITAL_REDUCE' | 'PHARMACY_DISCOUNT' | 'DISCOUNT' | 'PRE_PAYMENT' | 'DEPOSIT_DEDUCTION' | (string & {}))
  }[]
  /** 回调通知URL */
  callback_url: string
  /** 自费预下单ID */
  prepay_id?: string
  /**
   * 医疗机构透传给医保的数据
   * 传输时为 JSON 文本
   */
  passthrough_request_content?: {
    /** 医保支付授权码 */
    payAuthNo?: string
    /** 医保局支付订单号 */
    payOrdId?: string
    /** 结算时的经纬度 */
    setlLatlnt?: string
  }
  /** 扩展字段 */
  extends?: string
  /** 附加数据 */
  attach?: string
  /** 渠道号 */
  channel_no?: string
  /** 是否到医保局测试环境下单 */
  med_ins_test_env?: boolean
  /** 医保支付失败原因 */
  med_ins_fail_reason?: string
}
export interface OrdersOutTradeNoByOutTradeNo {
  /**
   * 使用商户订单号查看下单结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781490 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503286 官方文档}
   */
  get(options: OrdersOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OrdersOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 使用商户订单号查看下单结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781490 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012503286 官方文档}
   */
  getAsync(options: OrdersOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OrdersOutTradeNoByOutTradeNoGetResponse>>
}

export interface Refunds {
  /** POST 医保退款通知 */
  readonly notify: RefundsNotify
}

export interface RefundsNotifyPostRequest {
  query: {
    /** 医保自费混合订单号 */
    mix_trade_no: string
  } | string
  json: {
    /** 医疗机构的商户号 */
    sub_mchid: string
    /**
     * 医保退款的总金额
     * 单位：分
     */
    med_refund_total_fee: number
    /**
     * 医保统筹退款金额
     * 单位：分
     */
    med_refund__gov_fee: number
    /**
     * 医保个账退款金额
     * 单位：分
     */
    med_refund__self_fee: number
    /**
     * 医保其他退款金额
     * 单位：分
     */
    med_refund__other_fee: number
    /** 医保退款成功时间 */
    refund_time: string
    /** 从业机构退款单号 */
    out_refund_no: string
    /**
     * 医保统筹退款金额
     * 单位：分
     */
    med_refund_gov_fee?: number | undefined
    /**
     * 医保其他退款金额
     * 单位：分
     */
    med_refund_other_fee?: number | undefined
    /**
     * 医保个账退款金额
     * 单位：分
     */
    med_refund_self_fee?: number | undefined
  }
}
export interface RefundsNotify {
  /**
   * 医保退款通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781561 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012166534 官方文档}
   */
  post(options: RefundsNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 医保退款通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016781561 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012166534 官方文档}
   */
  postAsync(options: RefundsNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_merchantRiskManage {
export interface MerchantRiskManage {
  /** 查询风险订单、回传处置结果 */
  readonly ecTradeRisk: EcTradeRisk
  /** POST 上报订单关联信息 */
  readonly reportTradeUnionInformation: ReportTradeUnionInformation
  /** GET 查询风险信息 */
  readonly tradeRiskInformation: TradeRiskInformation
  /** POST 处置结果回传 */
  readonly tradeRiskResult: TradeRiskResult
  /** GET 查询商户违规通知回调地址 · POST 创建商户违规通知回调地址 · PUT 修改商户违规通知回调地址 · DELETE 删除商户违规通知回调地址 */
  readonly violationNotifications: ViolationNotifications
}

export interface EcTradeRisk {
  /** POST 查询风险订单 */
  readonly queryRiskTrades: EcTradeRiskQueryRiskTrades
  /** POST 回传处置结果 */
  readonly recvDisposeResult: EcTradeRiskRecvDisposeResult
}

export interface EcTradeRiskQueryRiskTradesPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户号 */
    mchid?: string | undefined
    /**
     * 开始时间
     * 格式：RFC 3339
     */
    start_time?: string | undefined
    /**
     * 结束时间
     * 格式：RFC 3339
     */
    end_time?: string | undefined
    /** 查询页码 */
    page_index?: number | undefined
    /** 查询页大小 */
    page_size?: number | undefined
  }
}
export interface EcTradeRiskQueryRiskTradesPostResponse {
  /** 总风险订单数 */
  total_num?: number
  /** 风险订单列表 */
  risk_trade_list?: {
    /** 商户号 */
    mchid?: string
    /** 商户订单号 */
    out_trade_no?: string
    /** 风险类型 */
    risk_type?: (1 | 2 | 3 | 4 | (number & {}))
    /** 风险等级 */
    risk_level?: (1 | 2 | 3 | (number & {}))
    /**
     * 投诉单状态
     * 格式：RFC 3339
     */
    risk_discove_time?: string
    /** 服务商商户号 */
    sp_mchid?: string
  }[]
}
export interface EcTradeRiskQueryRiskTrades {
  /**
   * 查询风险订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894247 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013894221 官方文档}
   */
  post(options: EcTradeRiskQueryRiskTradesPostRequest & CallOptions): Promise<ApiResponse<EcTradeRiskQueryRiskTradesPostResponse>>
  /**
   * 查询风险订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894247 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013894221 官方文档}
   */
  postAsync(options: EcTradeRiskQueryRiskTradesPostRequest & CallOptions): Promise<ApiResponse<EcTradeRiskQueryRiskTradesPostResponse>>
}

export interface EcTradeRiskRecvDisposeResultPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 最终风险结论 */
    final_risk_result?: (1 | 2) | undefined
    /** 最终风险类型 */
    final_risk_type?: (1 | 2 | 3 | 4) | undefined
    /** 处置结论 */
    disp_conclusion?: readonly (1 | 2 | 3)[] | undefined
    /** 处置补充 */
    disp_addition?: string | undefined
    /** 是否有投诉 */
    exist_complaint?: boolean | undefined
    /**
     * 退款金额
     * 单位：分
     */
    refund_amount?: number | undefined
  }
}
export interface EcTradeRiskRecvDisposeResultPostResponse {
  /** 返回描述 */
  rsp_msg?: string
}
export interface EcTradeRiskRecvDisposeResult {
  /**
   * 回传处置结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894250 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013894227 官方文档}
   */
  post(options: EcTradeRiskRecvDisposeResultPostRequest & CallOptions): Promise<ApiResponse<EcTradeRiskRecvDisposeResultPostResponse>>
  /**
   * 回传处置结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013894250 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013894227 官方文档}
   */
  postAsync(options: EcTradeRiskRecvDisposeResultPostRequest & CallOptions): Promise<ApiResponse<EcTradeRiskRecvDisposeResultPostResponse>>
}

export interface ReportTradeUnionInformationPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 服务商商户号 */
    sp_mchid?: string | undefined
    /** 从业机构商户号 */
    acquiring_bank_id?: string | undefined
    /** 渠道号 */
    channel_id?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /**
     * 用户手机号
     * 敏感字段，由客户端加密
     */
    phone?: string | undefined
    /**
     * 用户实名证件号
     * 敏感字段，由客户端加密
     */
    certificates_number?: string | undefined
    /** 用户终端ip */
    client_ip?: string | undefined
    /** 商户判定交易的风险等级 */
    risk_level?: number | undefined
    /** 线上线下标识 */
    line_type?: (1 | 2) | undefined
    /** 虚拟实物标识 */
    goods_type?: (1 | 2) | undefined
    /** 物品发布类型 */
    seller_type?: (1 | 2) | undefined
    /** 是否需要物流发货 */
    is_need_deliver?: boolean | undefined
    /** 用户设备类型 */
    device_type?: (1 | 2 | 3) | undefined
    /** 付款方用户标识 */
    userid?: string | undefined
    /** 手机号来源 */
    phone_from?: number | undefined
    /** 收款方用户标识 */
    seller_userid?: string | undefined
    /** 业务场景 */
    scene?: (0 | 1 | 2) | undefined
    /** 充值业务场景独有字段 */
    recharge_fields?: {
      /** 充值账号类型 */
      account_type?: number | undefined
      /** 充值账号 */
      account?: string | undefined
    } | undefined
    /** 生活缴费场景独有字段 */
    living_expenses_fields?: {
      /** 户号 */
      acc_no?: string | undefined
      /** 费种 */
      type?: number | undefined
      /** 缴费城市 */
      city?: string | undefined
      /** 户号对应的地址信息 */
      address?: string | undefined
      /** 缴费户名 */
      acc_name?: string | undefined
      /** 机构名称 */
      company_name?: string | undefined
      /**
       * 缴费金额
       * 单位：分
       */
      amount?: number | undefined
    } | undefined
    /** 扩展字段一 */
    extra_fields1?: string | undefined
    /** 扩展字段二 */
    extra_fields2?: string | undefined
    /** 扩展字段三 */
    extra_fields3?: string | undefined
    /** 高风险商品标签 */
    high_risk_goods?: number | undefined
    /** 用户下单设备与支付设备是否一致 */
    same_deviced?: boolean | undefined
    /** 用户下单设备是否是常用设备 */
    reliable_device?: boolean | undefined
    /** 收货省份 */
    delivery_province?: string | undefined
    /** 收货城市 */
    delivery_city?: string | undefined
    /** 收货人地址是否新增 */
    new_address?: boolean | undefined
    /** 上一笔支付openid */
    last_pay_openid?: string | undefined
    /** 高风险类目 */
    risky_goods?: (1 | 2 | 3 | 4 | 5 | 6) | undefined
    /** 线下交付标识 */
    offline_delivery_label?: (1 | 2) | undefined
    /** 是否为代付订单 */
    proxy_payment?: boolean | undefined
    /** 下单手机号 */
    order_phone_number?: string | undefined
    /** 下单人风险等级 */
    user_risk_level?: (1 | 2 | 3 | 4 | 5 | 6 | 7) | undefined
    /** 商户风险等级 */
    sp_risk_level?: (1 | 2 | 3 | 4 | 5 | 6 | 7) | undefined
    /** 手机号所属地 */
    phone_number_location?: string | undefined
    /** 商品类目 */
    goods_category?: string | undefined
    /** 前置打开行为异常 */
    pre_opening_behavior?: string | undefined
    /** 卖家是否是新账号 */
    new_store?: boolean | undefined
    /** 店铺标识 */
    store_identifier?: string | undefined
    /** 商品上架时间 */
    goods_listing_time?: string | undefined
    /** 合单商户订单号 */
    combine_out_trade_no?: string | undefined
    /** 合单商户号 */
    combine_mchid?: string | undefined
    /** 子单列表 */
    sub_orders?: (readonly {
      /** 子单商户订单号 */
      out_trade_no?: string | undefined
      /** 子单发起方商户号 */
      mch_id?: string | undefined
      /** 收货省份 */
      delivery_province?: string | undefined
      /** 收货城市 */
      delivery_city?: string | undefined
      /** 高风险类目 */
      risky_goods?: (1 | 2 | 3 | 4 | 5 | 6) | undefined
      /** 下单人风险等级 */
      user_risk_level?: (1 | 2 | 3 | 4 | 5 | 6 | 7) | undefined
      /** 商户风险等级 */
      sp_risk_level?: (1 | 2 | 3 | 4 | 5 | 6 | 7) | undefined
    }[] | undefined)
  }
}
export interface ReportTradeUnionInformationPostResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
}
export interface ReportTradeUnionInformation {
  /**
   * 上报订单关联信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529250 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692160 官方文档}
   */
  post(options: ReportTradeUnionInformationPostRequest & CallOptions): Promise<ApiResponse<ReportTradeUnionInformationPostResponse>>
  /**
   * 上报订单关联信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529250 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692160 官方文档}
   */
  postAsync(options: ReportTradeUnionInformationPostRequest & CallOptions): Promise<ApiResponse<ReportTradeUnionInformationPostResponse>>
}

export interface TradeRiskInformationGetRequest {
  query: {
    /** 服务商商户号 */
    sp_mchid?: string | null | undefined
    /** 从业机构号 */
    acquiring_bank_id?: string | null | undefined
    /** 渠道号 */
    channel_id?: string | null | undefined
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 投诉信息 */
    complaints_information?: string | null | undefined
  } | string
}
export interface TradeRiskInformationGetResponse {
  /** 风险系数值 */
  risk_score: number
  /** 风险类型 */
  risk_type?: ('OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {}))
  /** 处置手段 */
  punish_type?: ('OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {}))
  /** 处置手段描述 */
  punish_description?: string
}
export interface TradeRiskInformation {
  /**
   * 查询风险信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526198 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467535 官方文档}
   */
  get(options: TradeRiskInformationGetRequest & CallOptions): Promise<ApiResponse<TradeRiskInformationGetResponse>>
  /**
   * 查询风险信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526198 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467535 官方文档}
   */
  getAsync(options: TradeRiskInformationGetRequest & CallOptions): Promise<ApiResponse<TradeRiskInformationGetResponse>>
}

export interface TradeRiskResultPostRequest {
  json?: {
    /** 服务商商户号 */
    sp_mchid?: string | undefined
    /** 从业机构商户号 */
    acquiring_bank_id?: string | undefined
    /** 渠道号 */
    channel_id?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 风险类型 */
    risk_type?: ("OTHER_RISK" | "INDUCE_PAYMENT" | "FRAUD" | "GAMBLING" | "CYBERSEX") | undefined
    /** 处置手段 */
    punish_type?: ("OTHER_PUNISH" | "DISABLE_PAYMENT" | "SUSPEND_SETTLEMENT" | "DISABLE_WITHDRAW" | "REMOVE_MERCHANTS" | "ADD_MERCHANTS_BLACKLIST" | "REFUND" | "FREEZING_FUND_BY_TRANSACTION" | "FREEZING_FUND_BY_MERCHANTS" | "BLOCKED_USER") | undefined
    /** 处置手段补充 */
    additional_punish_type?: string | undefined
    /** 投诉信息 */
    complaints_information?: string | undefined
  } | undefined
}
export interface TradeRiskResultPostResponse {
  /** 服务商商户号 */
  sp_mchid?: string
  /** 从业机构商户号 */
  acquiring_bank_id?: string
  /** 渠道号 */
  channel_id?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 风险类型 */
  risk_type?: ('OTHER_RISK' | 'INDUCE_PAYMENT' | 'FRAUD' | 'GAMBLING' | 'CYBERSEX' | (string & {}))
  /** 处置手段 */
  punish_type?: ('OTHER_PUNISH' | 'DISABLE_PAYMENT' | 'SUSPEND_SETTLEMENT' | 'DISABLE_WITHDRAW' | 'REMOVE_MERCHANTS' | 'ADD_MERCHANTS_BLACKLIST' | 'REFUND' | 'FREEZING_FUND_BY_TRANSACTION' | 'FREEZING_FUND_BY_MERCHANTS' | 'BLOCKED_USER' | (string & {}))
  /** 处置手段补充 */
  additional_punish_type?: string
  /** 处置手段描述 */
  punish_description?: string
}
export interface TradeRiskResult {
  /**
   * 处置结果回传
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384516 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467540 官方文档}
   */
  post(options?: TradeRiskResultPostRequest & CallOptions): Promise<ApiResponse<TradeRiskResultPostResponse>>
  /**
   * 处置结果回传
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012384516 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467540 官方文档}
   */
  postAsync(options?: TradeRiskResultPostRequest & CallOptions): Promise<ApiResponse<TradeRiskResultPostResponse>>
}

export interface ViolationNotificationsGetRequest {
  
}
export interface ViolationNotificationsGetResponse {
  /** 通知地址 */
  notify_url?: string
}
export interface ViolationNotificationsPostRequest {
  json: {
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface ViolationNotificationsPostResponse {
  /** 通知地址 */
  notify_url?: string
}
export interface ViolationNotificationsPutRequest {
  json: {
    /**
     * 通知链接
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface ViolationNotificationsPutResponse {
  /** 通知地址 */
  notify_url?: string
}
export interface ViolationNotificationsDeleteRequest {
  
}
export interface ViolationNotifications {
  /**
   * 查询商户违规通知回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471327 官方文档}
   */
  get(options?: ViolationNotificationsGetRequest & CallOptions): Promise<ApiResponse<ViolationNotificationsGetResponse>>
  /**
   * 查询商户违规通知回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471327 官方文档}
   */
  getAsync(options?: ViolationNotificationsGetRequest & CallOptions): Promise<ApiResponse<ViolationNotificationsGetResponse>>
  /**
   * 创建商户违规通知回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471333 官方文档}
   */
  post(options: ViolationNotificationsPostRequest & CallOptions): Promise<ApiResponse<ViolationNotificationsPostResponse>>
  /**
   * 创建商户违规通知回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471333 官方文档}
   */
  postAsync(options: ViolationNotificationsPostRequest & CallOptions): Promise<ApiResponse<ViolationNotificationsPostResponse>>
  /**
   * 修改商户违规通知回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471330 官方文档}
   */
  put(options: ViolationNotificationsPutRequest & CallOptions): Promise<ApiResponse<ViolationNotificationsPutResponse>>
  /**
   * 修改商户违规通知回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471330 官方文档}
   */
  putAsync(options: ViolationNotificationsPutRequest & CallOptions): Promise<ApiResponse<ViolationNotificationsPutResponse>>
  /**
   * 删除商户违规通知回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471334 官方文档}
   */
  delete(options?: ViolationNotificationsDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 删除商户违规通知回调地址
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471334 官方文档}
   */
  deleteAsync(options?: ViolationNotificationsDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_merchantService {
export interface MerchantService {
  /** GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调 · DELETE 删除投诉通知回调 */
  readonly complaintNotifications: ComplaintNotifications
  /** GET 查询投诉信息 */
  readonly complaints: Complaints
  /** GET 查询投诉单列表 */
  readonly complaintsV2: ComplaintsV2
  /** POST 商户反馈 */
  readonly feedbacks: Feedbacks
  /** 商户上传反馈图片、图片下载 */
  readonly images: Images
}

export interface ComplaintNotificationsGetRequest {
  
}
export interface ComplaintNotificationsGetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface ComplaintNotificationsPostRequest {
  json: {
    /** 通知地址 */
    url: string
  }
}
export interface ComplaintNotificationsPostResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface ComplaintNotificationsPutRequest {
  json: {
    /** 通知地址 */
    url: string
  }
}
export interface ComplaintNotificationsPutResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface ComplaintNotificationsDeleteRequest {
  
}
export interface ComplaintNotifications {
  /**
   * 查询投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459014 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459065 官方文档}
   */
  get(options?: ComplaintNotificationsGetRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsGetResponse>>
  /**
   * 查询投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459014 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459065 官方文档}
   */
  getAsync(options?: ComplaintNotificationsGetRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsGetResponse>>
  /**
   * 创建投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458679 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458106 官方文档}
   */
  post(options: ComplaintNotificationsPostRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsPostResponse>>
  /**
   * 创建投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458679 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458106 官方文档}
   */
  postAsync(options: ComplaintNotificationsPostRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsPostResponse>>
  /**
   * 更新投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459282 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459287 官方文档}
   */
  put(options: ComplaintNotificationsPutRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsPutResponse>>
  /**
   * 更新投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012459282 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012459287 官方文档}
   */
  putAsync(options: ComplaintNotificationsPutRequest & CallOptions): Promise<ApiResponse<ComplaintNotificationsPutResponse>>
  /**
   * 删除投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460452 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460474 官方文档}
   */
  delete(options?: ComplaintNotificationsDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 删除投诉通知回调
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012460452 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460474 官方文档}
   */
  deleteAsync(options?: ComplaintNotificationsDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ComplaintsGetRequest {
  query: {
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页开始位置 */
    offset?: number | null | undefined
    /** 开始日期 */
    begin_date: string
    /** 结束日期 */
    end_date: string
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string
}
export interface ComplaintsGetResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 投诉总条数 */
  total_count?: number
  /** 用户投诉信息详情 */
  data?: {
    /** 商户订单号 */
    out_trade_no: string
    /** 投诉时间 */
    complaint_time: string
    /**
     * 订单金额
     * 单位：分
     */
    amount: number
    /**
     * 投诉人联系方式
     * 敏感字段，由客户端解密
     */
    payer_phone?: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: ('PAYER_COMPLAINTED' | 'FROZENED' | 'FROZEN_FINISHED' | 'PAYER_CANCELED' | 'MERCHANT_REFUNDED' | 'SYSTEM_REFUNDED' | 'MANUAL_UNFROZEN' | (string & {}))
    /** 微信订单号 */
    transaction_id: string
    /** 冻结结束时间 */
    frozen_end_time?: string
    /** 特约商户号 */
    sub_mchid?: string
  }[]
}
export interface Complaints {
  /**
   * 查询投诉信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2
   */
  get(options: ComplaintsGetRequest & CallOptions): Promise<ApiResponse<ComplaintsGetResponse>>
  /**
   * 查询投诉信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2
   */
  getAsync(options: ComplaintsGetRequest & CallOptions): Promise<ApiResponse<ComplaintsGetResponse>>
  /** GET 查询投诉详情 */
  readonly _transaction_id_: ComplaintsByTransactionId
}

export interface ComplaintsByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
}
export interface ComplaintsByTransactionIdGetResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 投诉时间 */
  complaint_time: string
  /**
   * 投诉金额
   * 单位：分
   */
  amount: number
  /**
   * 投诉人联系方式
   * 敏感字段，由客户端解密
   */
  payer_phone?: string
  /** 投诉描述 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 冻结结束时间 */
  frozen_end_time?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 投诉单处理进展状态 */
  complaint_handle_state: string
}
export interface ComplaintsByTransactionId {
  /**
   * 查询投诉详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}
   */
  get(options: ComplaintsByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<ComplaintsByTransactionIdGetResponse>>
  /**
   * 查询投诉详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_8.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}
   */
  getAsync(options: ComplaintsByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<ComplaintsByTransactionIdGetResponse>>
  /** GET 查询投诉协商历史 */
  readonly negotiationHistorys: ComplaintsByTransactionIdNegotiationHistorys
}

export interface ComplaintsByTransactionIdNegotiationHistorysGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
}
export interface ComplaintsByTransactionIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  complaint_negotiation_history?: {
    /** 操作人 */
    operate_user: string
    /** 操作时间 */
    operate_time: string
    /** 操作类型 */
    operate_type: ('USER_CREATE_COMPLAINT' | 'CREATE_COMPLAINT_BY_PLATFORM' | 'USER_CONTINUE_COMPLAINT' | 'USER_REVOKE_COMPLAINT' | 'USER_CONFIRM_COMPLAINT' | 'SELLER_REFUND' | 'MERCHANT_LAUNCH_CONFIRM_PROCESS' | 'USER_RESPONSE' | 'MERCHANT_RESPONSE' | 'RESPONSE_BY_PLATFORM' | 'CONTINUE_COMPLAINT_BY_PLATFORM' | 'CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_TIMEOUT_SYSTEM_MESSAGE' | 'SELLER_REFUND_SYSTEM_MESSAGE' | 'CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE' | (string & {}))
    /** 操作内容 */
    operate_details?: string
    /** 协商历史图片凭证 */
    image_list?: string[]
  }[]
}
export interface ComplaintsByTransactionIdNegotiationHistorys {
  /**
   * 查询投诉协商历史
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
   */
  get(options: ComplaintsByTransactionIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<ComplaintsByTransactionIdNegotiationHistorysGetResponse>>
  /**
   * 查询投诉协商历史
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys
   */
  getAsync(options: ComplaintsByTransactionIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<ComplaintsByTransactionIdNegotiationHistorysGetResponse>>
}

export interface ComplaintsV2GetRequest {
  query: {
    /**
     * 分页大小
     * 最小 1
     * 最大 50
     */
    limit?: number | null | undefined
    /**
     * 分页开始位置
     * 最小 0
     */
    offset?: number | null | undefined
    /**
     * 开始日期
     * 最长 10 字符
     */
    begin_date: string
    /**
     * 结束日期
     * 最长 10 字符
     */
    end_date: string
    /**
     * 被诉商户号
     * 最长 64 字符
     */
    complainted_mchid?: string | null | undefined
  } | string
}
export interface ComplaintsV2GetResponse {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 */
    complaint_id: string
    /**
     * 投诉时间
     * 格式：RFC 3339
     */
    complaint_time: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: ('PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {}))
    /** 被诉商户号 */
    complainted_mchid?: string
    /**
     * 投诉人联系方式
     * 敏感字段，由客户端解密
     */
    payer_phone?: string
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号 */
      transaction_id: string
      /** 商户订单号 */
      out_trade_no: string
      /**
       * 订单金额
       * 单位：分
       */
      amount: number
    }[]
    /** 投诉单关联服务单信息 */
    service_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 支付分服务单状态 */
      state?: ('DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {}))
    }[]
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
      /** 媒体文列表 */
      media_url?: string[]
    }[]
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean
    /** 问题描述 */
    problem_description: string
    /** 用户投诉次数 */
    user_complaint_times: number
    /** 问题类型 */
    problem_type?: ('REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {}))
    /**
     * 申请退款金额
     * 单位：分
     */
    apply_refund_amount?: number
    /** 用户标签列表 */
    user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
    /** 补充信息 */
    additional_info?: {
      /** 补充信息类型 */
      type?: ('SHARE_POWER_TYPE' | (string & {}))
      /** 充电宝投诉相关信息 */
      share_power_info?: {
        /**
         * 归还时间
         * 格式：RFC 3339
         */
        return_time?: string
        /** 归还地点信息 */
        return_address_info?: {
          /** 归还地点 */
          return_address?: string
          /** 归还地点经度 */
          longitude?: string
          /** 归还地点纬度 */
          latitude?: string
        }
        /** 是否归还同一柜机 */
        is_returned_to_same_machine?: boolean
      }
    }
    /** 是否在平台协助中 */
    in_platform_service?: boolean
    /** 是否需即时服务用户 */
    need_immediate_service?: boolean
    /** 是否是智能体投诉 */
    is_agent_mode?: boolean
    /** 投诉人openid */
    payer_openid?: string
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number
}
export interface ComplaintsV2 {
  /**
   * 查询投诉单列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533431 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691285 官方文档}
   */
  get(options: ComplaintsV2GetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2GetResponse>>
  /**
   * 查询投诉单列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533431 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691285 官方文档}
   */
  getAsync(options: ComplaintsV2GetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2GetResponse>>
  /** GET 查询投诉单详情 */
  readonly _complaint_id_: ComplaintsV2ByComplaintId
}

export interface ComplaintsV2ByComplaintIdGetRequest {
  /**
   * 投诉单号
   * 最长 64 字符
   */
  complaint_id: string
}
export interface ComplaintsV2ByComplaintIdGetResponse {
  /**
   * 投诉单号
   * 最长 64 字符
   */
  complaint_id: string
  /**
   * 投诉时间
   * 格式：RFC 3339
   */
  complaint_time: string
  /**
   * 投诉详情
   * 最长 300 字符
   */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: ('PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {}))
  /**
   * 被诉商户号
   * 最长 64 字符
   */
  complainted_mchid?: string
  /**
   * 投诉人联系方式
   * 敏感字段，由客户端解密
   */
  payer_phone?: string
  /** 投诉人openid */
  payer_openid?: string
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
    /** 媒体文列表 */
    media_url?: string[]
  }[]
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 订单金额
     * 单位：分
     */
    amount: number
  }[]
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string
    /** 商户服务订单号 */
    out_order_no?: string
    /** 支付分服务单状态 */
    state?: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 问题描述 */
  problem_description: string
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 问题类型 */
  problem_type?: ('REFUND' | 'SERVICE_NOT_WORK' | 'OTHERS' | (string & {}))
  /**
   * 申请退款金额
   * 单位：分
   */
  apply_refund_amount?: number
  /** 用户标签列表 */
  user_tag_list?: ('TRUSTED' | 'HIGH_RISK' | (string & {}))[]
  /** 补充信息 */
  additional_info?: {
    /** 补充信息类型 */
    type?: ('SHARE_POWER_TYPE' | (string & {}))
    /** 充电宝投诉相关信息 */
    share_power_info?: {
      /**
       * 归还时间
       * 格式：RFC 3339
       */
      return_time?: string
      /** 归还地点信息 */
      return_address_info?: {
        /** 归还地点 */
        return_address?: string
        /** 归还地点经度 */
        longitude?: string
        /** 归还地点纬度 */
        latitude?: string
      }
      /** 是否归还同一柜机 */
      is_returned_to_same_machine?: boolean
    }
  }
  /** 是否在平台协助中 */
  in_platform_service?: boolean
  /** 是否需即时服务用户 */
  need_immediate_service?: boolean
  /** 是否是智能体投诉 */
  is_agent_mode?: boolean
}
export interface ComplaintsV2ByComplaintId {
  /**
   * 查询投诉单详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691648 官方文档}
   */
  get(options: ComplaintsV2ByComplaintIdGetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdGetResponse>>
  /**
   * 查询投诉单详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533436 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691648 官方文档}
   */
  getAsync(options: ComplaintsV2ByComplaintIdGetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdGetResponse>>
  /** POST 反馈处理完成 */
  readonly complete: ComplaintsV2ByComplaintIdComplete
  /** GET 查询投诉协商历史 */
  readonly negotiationHistorys: ComplaintsV2ByComplaintIdNegotiationHistorys
  /** POST 提交回复 */
  readonly response: ComplaintsV2ByComplaintIdResponse
  /** POST 回复需要即时服务的投诉单 */
  readonly responseImmediateService: ComplaintsV2ByComplaintIdResponseImmediateService
  /** POST 更新退款审批结果 */
  readonly updateRefundProgress: ComplaintsV2ByComplaintIdUpdateRefundProgress
}

export interface ComplaintsV2ByComplaintIdCompletePostRequest {
  /**
   * 投诉单号
   * 最长 64 字符
   */
  complaint_id: string
  json: {
    /**
     * 被诉商户号
     * 最长 64 字符
     */
    complainted_mchid: string
  }
}
export interface ComplaintsV2ByComplaintIdComplete {
  /**
   * 反馈处理完成
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467255 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467217 官方文档}
   */
  post(options: ComplaintsV2ByComplaintIdCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 反馈处理完成
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467255 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467217 官方文档}
   */
  postAsync(options: ComplaintsV2ByComplaintIdCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ComplaintsV2ByComplaintIdNegotiationHistorysGetRequest {
  /** 投诉单号 */
  complaint_id: string
  query?: {
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页开始位置 */
    offset?: number | null | undefined
  } | string | null | undefined
}
export interface ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type?: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
      /** 媒体文件请求url */
      media_url?: string[]
    }[]
    /** 操作流水号 */
    log_id: string
    /** 操作人 */
    operator: string
    /**
     * 操作时间
     * 格式：RFC 3339
     */
    operate_time: string
    /** 操作类型 */
    operate_type: ('USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | 'USER_APPLY_PLATFORM_SERVICE' | 'USER_CANCEL_PLATFORM_SERVICE' | 'PLATFORM_SERVICE_FINISHED' | 'USER_CLICK_RESPONSE' | (string & {}))
    /** 操作内容 */
    operate_details?: string
    /** 图片凭证 */
    image_list?: string[]
    /** 用户申请平台协助原因 */
    user_appy_platform_service_reason?: string
    /** 用户申请平台协助原因描述 */
    user_appy_platform_service_reason_description?: string
    /** 普通消息内容 */
    normal_message?: {
      /** 消息内容 */
      blocks?: {
        /** 消息块类型 */
        type?: ('TEXT' | 'IMAGE' | 'LINK' | 'FAQ_LIST' | 'BUTTON' | 'BUTTON_GROUP' | (string & {}))
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string
          /** 文本颜色 */
          color?: ('DEFAULT' | 'SECONDARY' | (string & {}))
          /** 是否粗体 */
          is_bold?: boolean
        }
        /** 图片 */
        image?: {
          /** 媒体ID */
          media_id?: string
          /** 图片样式类型 */
          image_style_type?: ('IMAGE_STYLE_TYPE_NARROW' | 'IMAGE_STYLE_TYPE_WIDE' | (string & {}))
        }
        /** 链接 */
        link?: {
          /** 文本 */
          text?: string
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: ('ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}))
            /** 跳转链接 */
            jump_url?: string
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path: string
              /** 跳转小程序页面名称 */
              text: string
            }
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string
            }
            /** 动作id */
            action_id?: string
          }
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: {
            /** faq的id */
            faq_id?: string
            /** faq内容 */
            faq_title?: string
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: ('ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}))
              /** 跳转链接 */
              jump_url?: string
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path: string
                /** 跳转小程序页面名称 */
                text: string
              }
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string
              }
              /** 动作id */
              action_id?: string
            }
          }[]
        }
        /** 按钮 */
        button?: {
          /** 文本 */
          text?: string
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: ('ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}))
            /** 跳转链接 */
            jump_url?: string
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path: string
              /** 跳转小程序页面名称 */
              text: string
            }
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string
            }
            /** 动作id */
            action_id?: string
          }
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: {
            /** 文本 */
            text?: string
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: ('ACTION_TYPE_SEND_MESSAGE' | 'ACTION_TYPE_JUMP_URL' | 'ACTION_TYPE_JUMP_MINI_PROGRAM' | (string & {}))
              /** 跳转链接 */
              jump_url?: string
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path: string
                /** 跳转小程序页面名称 */
                text: string
              }
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string
              }
              /** 动作id */
              action_id?: string
            }
            /** 失效配置 */
            invalid_info?: {
              /** 过期时间 */
              expired_time?: string
              /** 是否可以多次点击 */
              multi_clickable?: boolean
            }
          }[]
          /** 按钮布局方式 */
          button_layout?: ('LAYOUT_UNKNOWN' | 'LAYOUT_HORIZONTAL' | 'LAYOUT_VERTICAL' | (string & {}))
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string
            /** 是否可以多次点击 */
            multi_clickable?: boolean
          }
        }
      }[]
      /** 发送者身份类别 */
      sender_identity?: ('UNKNOWN' | 'MANUAL' | 'MACHINE' | (string & {}))
      /** 自定义透传信息 */
      custom_data?: string
    }
    /** 用户点击回复消息 */
    click_message?: {
      /** 回复的消息内容 */
      message_content?: {
        [k: string]: unknown
      }
      /** 动作id */
      action_id?: string
      /** 被点击的操作流水号 */
      clicked_log_id?: string
    }
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}
export interface ComplaintsV2ByComplaintIdNegotiationHistorys {
  /**
   * 查询投诉协商历史
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533439 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691802 官方文档}
   */
  get(options: ComplaintsV2ByComplaintIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse>>
  /**
   * 查询投诉协商历史
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533439 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691802 官方文档}
   */
  getAsync(options: ComplaintsV2ByComplaintIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdNegotiationHistorysGetResponse>>
}

export interface ComplaintsV2ByComplaintIdResponsePostRequest {
  /** 投诉单号 */
  complaint_id: string
  json: {
    /**
     * 被诉商户号
     * 最长 64 字符
     */
    complainted_mchid: string
    /**
     * 回复内容
     * 最长 500 字符
     */
    response_content: string
    /** 回复图片 */
    response_images?: readonly string[] | undefined
    /**
     * 跳转链接
     * 最长 512 字符
     */
    jump_url?: string | undefined
    /**
     * 跳转链接文案
     * 最长 10 字符
     */
    jump_url_text?: string | undefined
    /** 跳转小程序信息 */
    mini_program_jump_info?: {
      /** 跳转小程序APPID */
      appid: string
      /** 跳转小程序页面PATH */
      path: string
      /** 跳转小程序页面名称 */
      text: string
    } | undefined
  }
}
export interface ComplaintsV2ByComplaintIdResponse {
  /**
   * 提交回复
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467254 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467213 官方文档}
   */
  post(options: ComplaintsV2ByComplaintIdResponsePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 提交回复
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467254 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467213 官方文档}
   */
  postAsync(options: ComplaintsV2ByComplaintIdResponsePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ComplaintsV2ByComplaintIdResponseImmediateServicePostRequest {
  /** 投诉单号 */
  complaint_id: string
  json: {
    /** 被诉商户号 */
    complainted_mchid: string
    /** 消息内容 */
    message: {
      /** 消息内容 */
      blocks?: (readonly {
        /** 消息块类型 */
        type?: ("TEXT" | "IMAGE" | "LINK" | "FAQ_LIST" | "BUTTON" | "BUTTON_GROUP") | undefined
        /** 文本 */
        text?: {
          /** 文本 */
          text?: string | undefined
          /** 文本颜色 */
          color?: ("DEFAULT" | "SECONDARY") | undefined
          /** 是否粗体 */
          is_bold?: boolean | undefined
        } | undefined
        /** 图片 */
        image?: {
          /** 媒体ID */
          media_id?: string | undefined
          /** 图片样式类型 */
          image_style_type?: ("IMAGE_STYLE_TYPE_NARROW" | "IMAGE_STYLE_TYPE_WIDE") | undefined
        } | undefined
        /** 链接 */
        link?: {
          /** 文本 */
          text?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: ("ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM") | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
        /** FAQ列表 */
        faq_list?: {
          /** FAQ列表 */
          faqs?: (readonly {
            /** faq的id */
            faq_id?: string | undefined
            /** faq内容 */
            faq_title?: string | undefined
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: ("ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM") | undefined
              /** 跳转链接 */
              jump_url?: string | undefined
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path?: string | undefined
                /** 跳转小程序页面名称 */
                text?: string | undefined
              } | undefined
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string | undefined
              } | undefined
              /** 动作id */
              action_id?: string | undefined
            } | undefined
          }[] | undefined)
        } | undefined
        /** 按钮 */
        button?: {
          /** 文本 */
          text?: string | undefined
          /** 动作 */
          action?: {
            /** 动作类型 */
            action_type?: ("ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM") | undefined
            /** 跳转链接 */
            jump_url?: string | undefined
            /** 跳转小程序信息 */
            mini_program_jump_info?: {
              /** 跳转小程序APPID */
              appid: string
              /** 跳转小程序页面PATH */
              path?: string | undefined
              /** 跳转小程序页面名称 */
              text?: string | undefined
            } | undefined
            /** 回复消息内容 */
            message_info?: {
              /** 回复的消息内容 */
              content: string
              /** 自定义透传字段 */
              custom_data?: string | undefined
            } | undefined
            /** 动作id */
            action_id?: string | undefined
          } | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
        /** 按钮组 */
        button_group?: {
          /** 按钮组 */
          buttons?: (readonly {
            /** 文本 */
            text?: string | undefined
            /** 动作 */
            action?: {
              /** 动作类型 */
              action_type?: ("ACTION_TYPE_SEND_MESSAGE" | "ACTION_TYPE_JUMP_URL" | "ACTION_TYPE_JUMP_MINI_PROGRAM") | undefined
              /** 跳转链接 */
              jump_url?: string | undefined
              /** 跳转小程序信息 */
              mini_program_jump_info?: {
                /** 跳转小程序APPID */
                appid: string
                /** 跳转小程序页面PATH */
                path?: string | undefined
                /** 跳转小程序页面名称 */
                text?: string | undefined
              } | undefined
              /** 回复消息内容 */
              message_info?: {
                /** 回复的消息内容 */
                content: string
                /** 自定义透传字段 */
                custom_data?: string | undefined
              } | undefined
              /** 动作id */
              action_id?: string | undefined
            } | undefined
            /** 失效配置 */
            invalid_info?: {
              /** 过期时间 */
              expired_time?: string | undefined
              /** 是否可以多次点击 */
              multi_clickable?: boolean | undefined
            } | undefined
          }[] | undefined)
          /** 按钮布局方式 */
          button_layout?: ("LAYOUT_UNKNOWN" | "LAYOUT_HORIZONTAL" | "LAYOUT_VERTICAL") | undefined
          /** 失效配置 */
          invalid_info?: {
            /** 过期时间 */
            expired_time?: string | undefined
            /** 是否可以多次点击 */
            multi_clickable?: boolean | undefined
          } | undefined
        } | undefined
      }[] | undefined)
      /** 发送者身份类别 */
      sender_identity?: ("UNKNOWN" | "MANUAL" | "MACHINE") | undefined
      /** 自定义透传信息 */
      custom_data?: string | undefined
    }
    /** 幂等ID */
    idempotent_id: string
  }
}
export interface ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse {
  /** 操作流水号 */
  log_id?: string
}
export interface ComplaintsV2ByComplaintIdResponseImmediateService {
  /**
   * 回复需要即时服务的投诉单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017151596 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017151726 官方文档}
   */
  post(options: ComplaintsV2ByComplaintIdResponseImmediateServicePostRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse>>
  /**
   * 回复需要即时服务的投诉单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017151596 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017151726 官方文档}
   */
  postAsync(options: ComplaintsV2ByComplaintIdResponseImmediateServicePostRequest & CallOptions): Promise<ApiResponse<ComplaintsV2ByComplaintIdResponseImmediateServicePostResponse>>
}

export interface ComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest {
  /** 投诉单号 */
  complaint_id: string
  json: {
    /** 审批动作 */
    action: ("REJECT" | "APPROVE")
    /** 预计发起退款时间 */
    launch_refund_day?: number | undefined
    /** 拒绝退款原因 */
    reject_reason?: string | undefined
    /** 拒绝退款的举证图片列表 */
    reject_media_list?: readonly string[] | undefined
    /** 备注 */
    remark?: string | undefined
  }
}
export interface ComplaintsV2ByComplaintIdUpdateRefundProgress {
  /**
   * 更新退款审批结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467256 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467218 官方文档}
   */
  post(options: ComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 更新退款审批结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467256 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467218 官方文档}
   */
  postAsync(options: ComplaintsV2ByComplaintIdUpdateRefundProgressPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface FeedbacksPostRequest {
  json: {
    /** 微信支付订单号 */
    transaction_id: string
    /** 被诉商户号 */
    complainted_mchid: string
    /** 反馈内容类型 */
    feedback_type?: number | undefined
    /** 反馈内容 */
    feedback_content: string
    /** 图片凭证 */
    feedback_images?: readonly string[] | undefined
    /** 反馈处理完成 */
    launch_confirm_process?: boolean | undefined
  }
}
export interface Feedbacks {
  /**
   * 商户反馈
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}/response、v3/merchant-service/complaints-v2/{complaint_id}/complete
   */
  post(options: FeedbacksPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商户反馈
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_6.shtml 官方文档}
   * @deprecated 已下线（2021-01-08），请改用 v3/merchant-service/complaints-v2/{complaint_id}/response、v3/merchant-service/complaints-v2/{complaint_id}/complete
   */
  postAsync(options: FeedbacksPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Images {
  /** POST 商户上传反馈图片 */
  readonly upload: ImagesUpload
  /** GET 图片下载 */
  readonly _media_id_: ImagesByMediaId
}

export interface ImagesUploadPostRequest {
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
      sha256: string
      /** 文件名 */
      filename: string
    }
  })
}
export interface ImagesUploadPostResponse {
  /** 媒体文件标识ID */
  media_id: string
}
export interface ImagesUpload {
  /**
   * 商户上传反馈图片
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467250 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467222 官方文档}
   */
  post(options: ImagesUploadPostRequest & CallOptions): Promise<ApiResponse<ImagesUploadPostResponse>>
  /**
   * 商户上传反馈图片
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467250 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467222 官方文档}
   */
  postAsync(options: ImagesUploadPostRequest & CallOptions): Promise<ApiResponse<ImagesUploadPostResponse>>
}

export interface ImagesByMediaIdGetRequest {
  /** 媒体文件ID */
  media_id: string
}
export interface ImagesByMediaId {
  /**
   * 图片下载
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467251 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467223 官方文档}
   */
  get(options: ImagesByMediaIdGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 图片下载
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467251 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012467223 官方文档}
   */
  getAsync(options: ImagesByMediaIdGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}

export namespace v3_merchantSettlement {
export interface MerchantSettlement {
  /** POST 申请修改特约商户结算规则 */
  readonly merchantSettleRuleApplications: MerchantSettleRuleApplications
}

export interface MerchantSettleRuleApplicationsPostRequest {
  json: {
    /** 从业机构号 */
    acquiring_bank_id: string
    /** 渠道商户号 */
    channel_id: string
    /** 从业机构特约商户号 */
    sub_mchid: string
    /** 结算规则id */
    settle_rule_id: number
  }
}
export interface MerchantSettleRuleApplicationsPostResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}
export interface MerchantSettleRuleApplications {
  /**
   * 申请修改特约商户结算规则
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697924 官方文档}
   */
  post(options: MerchantSettleRuleApplicationsPostRequest & CallOptions): Promise<ApiResponse<MerchantSettleRuleApplicationsPostResponse>>
  /**
   * 申请修改特约商户结算规则
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697924 官方文档}
   */
  postAsync(options: MerchantSettleRuleApplicationsPostRequest & CallOptions): Promise<ApiResponse<MerchantSettleRuleApplicationsPostResponse>>
  /** GET 根据申请单ID查询结果 */
  readonly _application_id_: MerchantSettleRuleApplicationsByApplicationId
}

export interface MerchantSettleRuleApplicationsByApplicationIdGetRequest {
  /** 申请单编号 */
  application_id: string
}
export interface MerchantSettleRuleApplicationsByApplicationIdGetResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}
export interface MerchantSettleRuleApplicationsByApplicationId {
  /**
   * 根据申请单ID查询结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698574 官方文档}
   */
  get(options: MerchantSettleRuleApplicationsByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<MerchantSettleRuleApplicationsByApplicationIdGetResponse>>
  /**
   * 根据申请单ID查询结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698574 官方文档}
   */
  getAsync(options: MerchantSettleRuleApplicationsByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<MerchantSettleRuleApplicationsByApplicationIdGetResponse>>
}
}

export namespace v3_merchantStore {
export interface MerchantStore {
  /** POST 创建门店 */
  readonly stores: Stores
}

export interface StoresPostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string | undefined
      /** 品牌名称 */
      brand_name?: string | undefined
      /** 门店名称 */
      store_name: string
      /** 分店名称 */
      branch_name?: string | undefined
      /** 品牌ID */
      brand_id?: number | undefined
    } | undefined
    /** 门店地址信息 */
    store_address?: {
      /** 门店省市编码 */
      address_code?: string | undefined
      /** 门店地址 */
      address_detail: string
      /** 门店地址辅助描述 */
      address_complements?: string | undefined
      /** 门店经度 */
      longitude?: string | undefined
      /** 门店纬度 */
      latitude?: string | undefined
    } | undefined
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string | undefined
      /** 门店经营时间 */
      business_hours?: string | undefined
    } | undefined
    /** 门店收款信息 */
    store_recipient?: (readonly {
      /** 门店收款商户号 */
      mchid: string
      /** 门店收款主体 */
      company_name?: string | undefined
    }[] | undefined)
  }
}
export interface StoresPostResponse {
  /** 微信支付商户门店ID */
  store_id: number
}
export interface Stores {
  /**
   * 创建门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085766 官方文档}
   */
  post(options: StoresPostRequest & CallOptions): Promise<ApiResponse<StoresPostResponse>>
  /**
   * 创建门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085766 官方文档}
   */
  postAsync(options: StoresPostRequest & CallOptions): Promise<ApiResponse<StoresPostResponse>>
  /** GET 查询门店 · PATCH 修改门店 */
  readonly _store_id_: StoresByStoreId
}

export interface StoresByStoreIdGetRequest {
  /** 微信支付商户门店ID */
  store_id: number
  query?: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface StoresByStoreIdGetResponse {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 品牌名称 */
    brand_name?: string
    /** 门店名称 */
    store_name: string
    /** 分店名称 */
    branch_name?: string
    /** 品牌ID */
    brand_id?: number
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
  }[]
  /** 门店状态 */
  store_state?: {
    /** 门店状态描述 */
    store_state_message?: string
    /** 地址核实失败原因 */
    address_failed_reason?: string
    /** 门店状态 */
    store_state_value?: string
  }
}
export interface StoresByStoreIdPatchRequest {
  /** 微信支付商户门店ID */
  store_id: number
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string | undefined
      /** 品牌名称 */
      brand_name?: string | undefined
      /** 门店名称 */
      store_name: string
      /** 分店名称 */
      branch_name?: string | undefined
      /** 品牌ID */
      brand_id?: number | undefined
    } | undefined
    /** 门店地址信息 */
    store_address?: {
      /** 门店省市编码 */
      address_code?: string | undefined
      /** 门店地址 */
      address_detail: string
      /** 门店地址辅助描述 */
      address_complements?: string | undefined
      /** 门店经度 */
      longitude?: string | undefined
      /** 门店纬度 */
      latitude?: string | undefined
    } | undefined
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string | undefined
      /** 门店经营时间 */
      business_hours?: string | undefined
    } | undefined
    /** 收款门店信息 */
    store_recipient?: (readonly {
      /** 门店收款商户号 */
      mchid?: string | undefined
      /** 门店收款主体 */
      company_name?: string | undefined
    }[] | undefined)
  }
}
export interface StoresByStoreId {
  /**
   * 查询门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085769 官方文档}
   */
  get(options: StoresByStoreIdGetRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdGetResponse>>
  /**
   * 查询门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085769 官方文档}
   */
  getAsync(options: StoresByStoreIdGetRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdGetResponse>>
  /**
   * 修改门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085768 官方文档}
   */
  patch(options: StoresByStoreIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 修改门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085768 官方文档}
   */
  patchAsync(options: StoresByStoreIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** 绑定门店收款信息、解除门店收款信息绑定 */
  readonly recipients: StoresByStoreIdRecipients
}

export interface StoresByStoreIdRecipients {
  /** POST 绑定门店收款信息 */
  readonly bind: StoresByStoreIdRecipientsBind
  /** POST 解除门店收款信息绑定 */
  readonly unbind: StoresByStoreIdRecipientsUnbind
}

export interface StoresByStoreIdRecipientsBindPostRequest {
  /** 微信支付商户门店ID */
  store_id: number
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 收款门店信息 */
    store_recipient: readonly {
      /** 门店收款商户号 */
      mchid: string
      /** 门店收款主体 */
      company_name?: string | undefined
    }[]
  }
}
export interface StoresByStoreIdRecipientsBindPostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
    /** 门店收款主体 */
    company_name?: string
  }[]
}
export interface StoresByStoreIdRecipientsBind {
  /**
   * 绑定门店收款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085771 官方文档}
   */
  post(options: StoresByStoreIdRecipientsBindPostRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdRecipientsBindPostResponse>>
  /**
   * 绑定门店收款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085771 官方文档}
   */
  postAsync(options: StoresByStoreIdRecipientsBindPostRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdRecipientsBindPostResponse>>
}

export interface StoresByStoreIdRecipientsUnbindPostRequest {
  /** 微信支付商户门店ID */
  store_id: number
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 收款门店信息 */
    store_recipient?: (readonly {
      /** 门店收款商户号 */
      mchid: string
      /** 门店收款主体 */
      company_name?: string | undefined
    }[] | undefined)
  }
}
export interface StoresByStoreIdRecipientsUnbindPostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
    /** 门店收款主体 */
    company_name?: string
  }[]
}
export interface StoresByStoreIdRecipientsUnbind {
  /**
   * 解除门店收款信息绑定
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085773 官方文档}
   */
  post(options: StoresByStoreIdRecipientsUnbindPostRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdRecipientsUnbindPostResponse>>
  /**
   * 解除门店收款信息绑定
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085773 官方文档}
   */
  postAsync(options: StoresByStoreIdRecipientsUnbindPostRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdRecipientsUnbindPostResponse>>
}
}

export namespace v3_merchant {
export interface Merchant {
  /** 查询账户实时余额、查询账户日终余额、电商平台提现 等 6 个接口 */
  readonly fund: Fund
  /** 文件上传、视频上传 */
  readonly media: Media
}

export interface Fund {
  /** 查询账户实时余额 */
  readonly balance: FundBalance
  /** 查询账户日终余额 */
  readonly dayendbalance: FundDayendbalance
  /** POST 电商平台提现 */
  readonly withdraw: FundWithdraw
}

export interface FundBalance {
  /** GET 查询账户实时余额 */
  readonly _account_type_: FundBalanceByAccountType
}

export interface FundBalanceByAccountTypeGetRequest {
  /** 资金账户类型 */
  account_type: ("BASIC" | "OPERATION" | "FEES")
}
export interface FundBalanceByAccountTypeGetResponse {
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
export interface FundBalanceByAccountType {
  /**
   * 查询账户实时余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720926 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476700 官方文档}
   */
  get(options: FundBalanceByAccountTypeGetRequest & CallOptions): Promise<ApiResponse<FundBalanceByAccountTypeGetResponse>>
  /**
   * 查询账户实时余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720926 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476700 官方文档}
   */
  getAsync(options: FundBalanceByAccountTypeGetRequest & CallOptions): Promise<ApiResponse<FundBalanceByAccountTypeGetResponse>>
}

export interface FundDayendbalance {
  /** GET 查询账户日终余额 */
  readonly _account_type_: FundDayendbalanceByAccountType
}

export interface FundDayendbalanceByAccountTypeGetRequest {
  /** 资金账户类型 */
  account_type: ("BASIC" | "OPERATION" | "FEES")
  query: {
    /** 日期 */
    date: string
  } | string
}
export interface FundDayendbalanceByAccountTypeGetResponse {
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
export interface FundDayendbalanceByAccountType {
  /**
   * 查询账户日终余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720989 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476702 官方文档}
   */
  get(options: FundDayendbalanceByAccountTypeGetRequest & CallOptions): Promise<ApiResponse<FundDayendbalanceByAccountTypeGetResponse>>
  /**
   * 查询账户日终余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720989 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476702 官方文档}
   */
  getAsync(options: FundDayendbalanceByAccountTypeGetRequest & CallOptions): Promise<ApiResponse<FundDayendbalanceByAccountTypeGetResponse>>
}

export interface FundWithdrawPostRequest {
  json: {
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
     * 备注
     * 最长 56 字符
     */
    remark?: string | undefined
    /**
     * 银行附言
     * 最长 32 字符
     */
    bank_memo?: string | undefined
    /** 资金账户类型 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /**
     * 提现结果通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface FundWithdrawPostResponse {
  /**
   * 微信支付提现单号
   * 最长 128 字符
   */
  withdraw_id?: string
  /**
   * 商户提现单号
   * 最长 32 字符
   */
  out_request_no: string
}
export interface FundWithdraw {
  /**
   * 电商平台提现
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476670 官方文档}
   */
  post(options: FundWithdrawPostRequest & CallOptions): Promise<ApiResponse<FundWithdrawPostResponse>>
  /**
   * 电商平台提现
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476670 官方文档}
   */
  postAsync(options: FundWithdrawPostRequest & CallOptions): Promise<ApiResponse<FundWithdrawPostResponse>>
  /** 按日下载提现异常文件 */
  readonly billType: FundWithdrawBillType
  /** 电商平台(商户提现单号查询)提现状态 */
  readonly outRequestNo: FundWithdrawOutRequestNo
  /** 电商平台(微信支付提现单号)查询提现状态 */
  readonly withdrawId: FundWithdrawWithdrawId
}

export interface FundWithdrawBillType {
  /** GET 按日下载提现异常文件 */
  readonly _bill_type_: FundWithdrawBillTypeByBillType
}

export interface FundWithdrawBillTypeByBillTypeGetRequest {
  /** 账单类型 */
  bill_type: "NO_SUCC"
  query: {
    /** 账单日期 */
    bill_date: string
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
  } | string
}
export interface FundWithdrawBillTypeByBillTypeGetResponse {
  /** 哈希类型 */
  hash_type: ('SHA1' | (string & {}))
  /** 哈希值 */
  hash_value: string
  /** 账单下载地址 */
  download_url: string
}
export interface FundWithdrawBillTypeByBillType {
  /**
   * 按日下载提现异常文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720060 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476678 官方文档}
   */
  get(options: FundWithdrawBillTypeByBillTypeGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawBillTypeByBillTypeGetResponse>>
  /**
   * 按日下载提现异常文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720060 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476678 官方文档}
   */
  getAsync(options: FundWithdrawBillTypeByBillTypeGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawBillTypeByBillTypeGetResponse>>
}

export interface FundWithdrawOutRequestNo {
  /** GET 电商平台(商户提现单号查询)提现状态 */
  readonly _out_request_no_: FundWithdrawOutRequestNoByOutRequestNo
}

export interface FundWithdrawOutRequestNoByOutRequestNoGetRequest {
  /** 商户提现单号 */
  out_request_no: string
}
export interface FundWithdrawOutRequestNoByOutRequestNoGetResponse {
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
  create_time: string
  /**
   * 提现状态更新时间
   * 格式：RFC 3339
   */
  update_time: string
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
   * 银行附言
   * 最长 32 字符
   */
  bank_memo?: string
  /** 出款账户类型 */
  account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /**
   * 提现失败解决方案
   * 最长 255 字符
   */
  solution?: string
  /** 开户银行 */
  account_bank?: string
  /** 入账银行账号后四位 */
  account_number?: string
  /** 银行名称 */
  bank_name?: string
}
export interface FundWithdrawOutRequestNoByOutRequestNo {
  /**
   * 电商平台(商户提现单号查询)提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476672 官方文档}
   */
  get(options: FundWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>
  /**
   * 电商平台(商户提现单号查询)提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476672 官方文档}
   */
  getAsync(options: FundWithdrawOutRequestNoByOutRequestNoGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawOutRequestNoByOutRequestNoGetResponse>>
}

export interface FundWithdrawWithdrawId {
  /** GET 电商平台(微信支付提现单号)查询提现状态 */
  readonly _withdraw_id_: FundWithdrawWithdrawIdByWithdrawId
}

export interface FundWithdrawWithdrawIdByWithdrawIdGetRequest {
  /** 微信支付提现单号 */
  withdraw_id: string
}
export interface FundWithdrawWithdrawIdByWithdrawIdGetResponse {
  /** 提现单状态 */
  status: ('CREATE_SUCCESS' | 'SUCCESS' | 'FAIL' | 'REFUND' | 'CLOSE' | 'INIT' | (string & {}))
  /** 微信支付提现单号 */
  withdraw_id: string
  /** 商户提现单号 */
  out_request_no: string
  /**
   * 提现金额
   * 单位：分
   */
  amount: number
  /** 发起提现时间 */
  create_time: string
  /** 提现状态更新时间 */
  update_time: string
  /** 失败原因 */
  reason: string
  /** 提现备注 */
  remark: string
  /** 银行附言 */
  bank_memo: string
  /** 出款账户类型 */
  account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /** 提现失败解决方案 */
  solution: string
}
export interface FundWithdrawWithdrawIdByWithdrawId {
  /**
   * 电商平台(微信支付提现单号)查询提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476674 官方文档}
   */
  get(options: FundWithdrawWithdrawIdByWithdrawIdGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawWithdrawIdByWithdrawIdGetResponse>>
  /**
   * 电商平台(微信支付提现单号)查询提现状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476674 官方文档}
   */
  getAsync(options: FundWithdrawWithdrawIdByWithdrawIdGetRequest & CallOptions): Promise<ApiResponse<FundWithdrawWithdrawIdByWithdrawIdGetResponse>>
}

export interface Media {
  /** POST 文件上传 */
  readonly upload: MediaUpload
  /** POST 视频上传 */
  readonly video_upload: MediaVideo_upload
}

export interface MediaUploadPostRequest {
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
       * 文件sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      /** 文件名称 */
      filename: string
    }
  })
}
export interface MediaUploadPostResponse {
  /** 媒体文件标识Id */
  media_id: string
}
export interface MediaUpload {
  /**
   * 文件上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760490 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760432 官方文档}
   */
  post(options: MediaUploadPostRequest & CallOptions): Promise<ApiResponse<MediaUploadPostResponse>>
  /**
   * 文件上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760490 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012760432 官方文档}
   */
  postAsync(options: MediaUploadPostRequest & CallOptions): Promise<ApiResponse<MediaUploadPostResponse>>
}

export interface MediaVideo_uploadPostRequest {
  body: (Upload | {
    /**
     * 待上传的文件
     * 最大 5120 KiB
     */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /**
       * 视频文件的sha256摘要
       * 文件摘要：SHA256
       */
      sha256: string
      /** 文件名 */
      filename: string
    }
  })
}
export interface MediaVideo_uploadPostResponse {
  /** 媒体文件标识Id */
  media_id: string
}
export interface MediaVideo_upload {
  /**
   * 视频上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761084 官方文档}
   */
  post(options: MediaVideo_uploadPostRequest & CallOptions): Promise<ApiResponse<MediaVideo_uploadPostResponse>>
  /**
   * 视频上传
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761084 官方文档}
   */
  postAsync(options: MediaVideo_uploadPostRequest & CallOptions): Promise<ApiResponse<MediaVideo_uploadPostResponse>>
}
}

export namespace v3_merchantfund {
export interface Merchantfund {
  /** 服务商银行来账查询 */
  readonly merchant: Merchant
  /** 特约商户银行来账查询 */
  readonly partner: Partner
}

export interface Merchant {
  /** GET 服务商银行来账查询 */
  readonly incomeRecords: MerchantIncomeRecords
}

export interface MerchantIncomeRecordsGetRequest {
  query: {
    /** 账户类型 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /** 日期 */
    date: string
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface MerchantIncomeRecordsGetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: {
    /** 商户号 */
    mchid: string
    /** 账户类型 */
    account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
    /** 银行来账类型 */
    income_record_type: ('OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {}))
    /** 银行来账微信单号 */
    income_record_id: string
    /**
     * 银行来账金额
     * 单位：分
     */
    amount: number
    /**
     * 银行来账完成时间
     * 格式：RFC 3339
     */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark?: string
  }[]
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next: string
    /** 上一页链接 */
    prev: string
    /** 当前链接 */
    self: string
  }
}
export interface MerchantIncomeRecords {
  /**
   * 服务商银行来账查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718647 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720300 官方文档}
   */
  get(options: MerchantIncomeRecordsGetRequest & CallOptions): Promise<ApiResponse<MerchantIncomeRecordsGetResponse>>
  /**
   * 服务商银行来账查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718647 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720300 官方文档}
   */
  getAsync(options: MerchantIncomeRecordsGetRequest & CallOptions): Promise<ApiResponse<MerchantIncomeRecordsGetResponse>>
}

export interface Partner {
  /** GET 特约商户银行来账查询 */
  readonly incomeRecords: PartnerIncomeRecords
}

export interface PartnerIncomeRecordsGetRequest {
  query: {
    /** 特约商户号 */
    sub_mchid: string
    /** 账户类型 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /** 日期 */
    date: string
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface PartnerIncomeRecordsGetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: {
    /** 特约商户号 */
    sub_mchid: string
    /** 账户类型 */
    account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
    /** 银行来账类型 */
    income_record_type: ('OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {}))
    /** 银行来账微信单号 */
    income_record_id: string
    /**
     * 银行来账金额
     * 单位：分
     */
    amount: number
    /**
     * 银行来账完成时间
     * 格式：RFC 3339
     */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark?: string
  }[]
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next: string
    /** 上一页链接 */
    prev: string
    /** 当前链接 */
    self: string
  }
}
export interface PartnerIncomeRecords {
  /**
   * 特约商户银行来账查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718620 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720249 官方文档}
   */
  get(options: PartnerIncomeRecordsGetRequest & CallOptions): Promise<ApiResponse<PartnerIncomeRecordsGetResponse>>
  /**
   * 特约商户银行来账查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718620 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720249 官方文档}
   */
  getAsync(options: PartnerIncomeRecordsGetRequest & CallOptions): Promise<ApiResponse<PartnerIncomeRecordsGetResponse>>
}
}

export namespace v3_merchants {
export interface MerchantsPostRequest {
  headers?: {
    /** 业务请求幂等值 */
    "Idempotency-Key"?: string | undefined
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
    /** 子商户全称 */
    name: string
    /** 子商户简称 */
    shortname: string
    /** 公司电话 */
    office_phone: string
    /** 联系人信息 */
    contact: {
      /**
       * 联系人名称
       * 敏感字段，由客户端加密
       */
      name: string
      /**
       * 联系人电话
       * 敏感字段，由客户端加密
       */
      phone: string
      /**
       * 联系人邮箱
       * 敏感字段，由客户端加密
       */
      email: string
    }
    /** 类目 */
    business_category: number
    /** 渠道号 */
    channel_id?: string | undefined
    /** 注册国家或区域 */
    merchant_country_code: string
    /** 商户类型 */
    merchant_type: ("ENTERPRISE" | "INDIVIDUAL")
    /** 公司注册文件编号 */
    registration_certificate_number?: string | undefined
    /** 公司注册文件过期时间 */
    registration_certificate_date?: string | undefined
    /** 公司注册文件照片 */
    registration_certificate_copy?: string | undefined
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string | undefined
    /** 业务信息 */
    business: {
      /** 业务类型 */
      business_type: ("ONLINE" | "OFFLINE" | "BOTH")
      /** APP下载链接 */
      app_download?: string | undefined
      /** 业务网站 */
      website?: string | undefined
      /** 公众号 */
      office_account?: string | undefined
      /** 小程序 */
      mini_program?: string | undefined
      /** 门店地址 */
      store_address?: string | undefined
      /**
       * 门店照片
       * 传输时为 JSON 文本
       */
      store_photos?: readonly string[] | undefined
      /** MCC码 */
      mcc?: string | undefined
    }
    /** 董事信息 */
    director?: {
      /** 董事姓名 */
      name?: string | undefined
      /** 董事证件号 */
      number?: string | undefined
    } | undefined
    /** 负责人信息 */
    principal?: {
      /** 负责人姓名 */
      name?: string | undefined
      /** 负责人证件号 */
      number?: string | undefined
    } | undefined
  }
}
export interface MerchantsPostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: ('Under Review' | 'Approved' | (string & {}))
  /** 验证状态描述 */
  description?: string
}
export interface MerchantsPutRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户全称 */
    name: string
    /** 子商户简称 */
    shortname: string
    /** 公司电话 */
    office_phone: string
    /** 联系人信息 */
    contact?: {
      /**
       * 联系人名称
       * 敏感字段，由客户端加密
       */
      name: string
      /**
       * 联系人电话
       * 敏感字段，由客户端加密
       */
      phone: string
      /**
       * 联系人邮箱
       * 敏感字段，由客户端加密
       */
      email: string
    } | undefined
    /** 类目 */
    business_category: number
    /** 渠道号 */
    channel_id?: string | undefined
    /** 注册国家或区域 */
    merchant_country_code: string
    /** 商户类型 */
    merchant_type: ("ENTERPRISE" | "INDIVIDUAL")
    /** 公司注册文件编号 */
    registration_certificate_number?: string | undefined
    /** 公司注册文件过期时间 */
    registration_certificate_date?: string | undefined
    /** 公司注册文件照片 */
    registration_certificate_copy?: string | undefined
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string | undefined
    /** 业务信息 */
    business: {
      /** 业务类型 */
      business_type: ("ONLINE" | "OFFLINE" | "BOTH")
      /** APP下载链接 */
      app_download?: string | undefined
      /** 业务网站 */
      website?: string | undefined
      /** 公众号 */
      office_account?: string | undefined
      /** 小程序 */
      mini_program?: string | undefined
      /** 门店地址 */
      store_address?: string | undefined
      /**
       * 门店照片
       * 传输时为 JSON 文本
       */
      store_photos?: readonly string[] | undefined
      /** MCC码 */
      mcc?: string | undefined
    }
    /** 董事信息 */
    director?: {
      /** 董事姓名 */
      name?: string | undefined
      /** 董事证件号 */
      number?: string | undefined
    } | undefined
    /** 负责人信息 */
    principal?: {
      /** 负责人姓名 */
      name?: string | undefined
      /** 负责人证件号 */
      number?: string | undefined
    } | undefined
  }
}
export interface MerchantsPutResponse {
  /** 子商户号 */
  sub_mchid: string
}
export interface Merchants {
  /**
   * 子商户进件（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/merchants
   */
  post(options: MerchantsPostRequest & CallOptions): Promise<ApiResponse<MerchantsPostResponse>>
  /**
   * 子商户进件（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/merchants
   */
  postAsync(options: MerchantsPostRequest & CallOptions): Promise<ApiResponse<MerchantsPostResponse>>
  /**
   * 修改子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 PATCH v3/global/merchants/{sub_mchid}
   */
  put(options: MerchantsPutRequest & CallOptions): Promise<ApiResponse<MerchantsPutResponse>>
  /**
   * 修改子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 PATCH v3/global/merchants/{sub_mchid}
   */
  putAsync(options: MerchantsPutRequest & CallOptions): Promise<ApiResponse<MerchantsPutResponse>>
  /** GET 查询子商户（融合钱包） */
  readonly _sub_mchid_: BySubMchid
}

export interface BySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
  query: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
  } | string
}
export interface BySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code: string
  /** 类目 */
  business_category: number
  /** 联系人信息 */
  contact?: {
    /**
     * 联系人名称
     * 敏感字段，由客户端解密
     */
    name?: string
    /**
     * 联系人电话
     * 敏感字段，由客户端解密
     */
    phone?: string
    /**
     * 联系人邮箱
     * 敏感字段，由客户端解密
     */
    email?: string
  }
  /** 商户类型 */
  merchant_type?: ('ENTERPRISE' | 'INDIVIDUAL' | (string & {}))
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: ('ONLINE' | 'OFFLINE' | 'BOTH' | (string & {}))
    /** APP下载地址 */
    app_download?: string
    /** 业务网站 */
    website?: string
    /** 公众号 */
    office_account?: string
    /** 小程序 */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** MCC码 */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string
    /** 董事证件号码 */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string
    /** 负责人证件号码 */
    number?: string
  }
}
export interface BySubMchid {
  /**
   * 查询子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/merchants/{sub_mchid}
   */
  get(options: BySubMchidGetRequest & CallOptions): Promise<ApiResponse<BySubMchidGetResponse>>
  /**
   * 查询子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/merchants/{sub_mchid}
   */
  getAsync(options: BySubMchidGetRequest & CallOptions): Promise<ApiResponse<BySubMchidGetResponse>>
}
}

export namespace v3_multiuse {
export interface Multiuse {
  /** 下载批次退款明细、下载批次发放明细、下载核销明细 */
  readonly stocks: Stocks
  /** 发放指定批次的消费金 */
  readonly users: Users
}

export interface Stocks {
  /** 下载批次退款明细、下载批次发放明细、下载核销明细 */
  readonly _stock_id_: StocksByStockId
}

export interface StocksByStockId {
  /** GET 下载批次退款明细 */
  readonly refundFlow: StocksByStockIdRefundFlow
  /** GET 下载批次发放明细 */
  readonly sendFlow: StocksByStockIdSendFlow
  /** GET 下载核销明细 */
  readonly useFlow: StocksByStockIdUseFlow
}

export interface StocksByStockIdRefundFlowGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface StocksByStockIdRefundFlowGetResponse {
  /** 下载链接 */
  url: string
}
export interface StocksByStockIdRefundFlow {
  /**
   * 下载批次退款明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539762 官方文档}
   */
  get(options: StocksByStockIdRefundFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdRefundFlowGetResponse>>
  /**
   * 下载批次退款明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539762 官方文档}
   */
  getAsync(options: StocksByStockIdRefundFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdRefundFlowGetResponse>>
}

export interface StocksByStockIdSendFlowGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface StocksByStockIdSendFlowGetResponse {
  /** 下载链接 */
  url: string
}
export interface StocksByStockIdSendFlow {
  /**
   * 下载批次发放明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539756 官方文档}
   */
  get(options: StocksByStockIdSendFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdSendFlowGetResponse>>
  /**
   * 下载批次发放明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539756 官方文档}
   */
  getAsync(options: StocksByStockIdSendFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdSendFlowGetResponse>>
}

export interface StocksByStockIdUseFlowGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface StocksByStockIdUseFlowGetResponse {
  /** 下载链接 */
  url: string
}
export interface StocksByStockIdUseFlow {
  /**
   * 下载核销明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539758 官方文档}
   */
  get(options: StocksByStockIdUseFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdUseFlowGetResponse>>
  /**
   * 下载核销明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539758 官方文档}
   */
  getAsync(options: StocksByStockIdUseFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdUseFlowGetResponse>>
}

export interface Users {
  /** 发放指定批次的消费金 */
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** POST 发放指定批次的消费金 */
  readonly coupons: UsersByOpenidCoupons
}

export interface UsersByOpenidCouponsPostRequest {
  /** 用户OpenID */
  openid: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 批次号 */
    stock_id: string
    /** 商户单据号 */
    out_request_no: string
    /**
     * 用户姓名
     * 敏感字段，由客户端加密
     */
    user_name: string
    /**
     * 身份证号码
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /**
     * 发放面额
     * 单位：分
     */
    amount?: number | undefined
    /** 公众账号ID */
    appid: string
    /** 证件类型 */
    card_type: ('ID_CARD' | (string & {}))
  }
}
export interface UsersByOpenidCouponsPostResponse {
  /** 消费金ID */
  coupon_id: string
}
export interface UsersByOpenidCoupons {
  /**
   * 发放指定批次的消费金
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539766 官方文档}
   */
  post(options: UsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<UsersByOpenidCouponsPostResponse>>
  /**
   * 发放指定批次的消费金
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539766 官方文档}
   */
  postAsync(options: UsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<UsersByOpenidCouponsPostResponse>>
}
}

export namespace v3_offlineface {
export interface Offlineface {
  /** POST 获取authinfo接口 */
  readonly authinfo: Authinfo
  /** 预签约接口、签约查询接口 */
  readonly contracts: Contracts
  /** GET 查询重采用户列表 */
  readonly faceCollections: FaceCollections
  /** POST 获取还款链接接口 */
  readonly repaymentUrl: RepaymentUrl
  /** POST 申请扣款接口 */
  readonly transactions: Transactions
}

export interface AuthinfoPostRequest {
  json: {
    /** 服务商公众号appid */
    sp_appid: string
    /** 子商户公众号appid */
    sub_appid?: string | undefined
    /** 子商户商户号 */
    sub_mchid: string
    /** 设备id */
    device_id: string
    /** 原始数据 */
    raw_data: string
    /** 机构id */
    organization_id: string
  }
}
export interface AuthinfoPostResponse {
  /** 授权信息 */
  authinfo: string
}
export interface Authinfo {
  /**
   * 获取authinfo接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: AuthinfoPostRequest & CallOptions): Promise<ApiResponse<AuthinfoPostResponse>>
  /**
   * 获取authinfo接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: AuthinfoPostRequest & CallOptions): Promise<ApiResponse<AuthinfoPostResponse>>
}

export interface Contracts {
  /** POST 预签约接口 */
  readonly presign: ContractsPresign
  /** GET 签约查询接口 */
  readonly _contract_id_: ContractsByContractId
}

export interface ContractsPresignPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 业务类型 */
    business_name: string
    /** 刷脸用户信息 */
    facepay_user: {
      /** 商户用户ID */
      out_user_id: string
      /** 刷脸用户名 */
      identification_name?: string | undefined
      /** 机构ID */
      organization_id: string
      /** 证件信息 */
      identification?: {
        /** 证件类型 */
        identification_type: ('IDCARD' | (string & {}))
        /**
         * 证件ID
         * 敏感字段，由客户端加密
         */
        identification_number: string
      } | undefined
      /**
       * 手机号码
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
    }
    /** 签约指定银行卡 */
    limit_bank_card?: {
      /**
       * 银行卡号
       * 敏感字段，由客户端加密
       */
      bank_card_number?: string | undefined
      /**
       * 开卡人姓名
       * 敏感字段，由客户端加密
       */
      identification_name?: string | undefined
      /** 开卡人证件 */
      identification?: {
        /** 证件类型 */
        identification_type: ('IDCARD' | (string & {}))
        /**
         * 证件ID
         * 敏感字段，由客户端加密
         */
        identification_number: string
      } | undefined
      /** 银行卡有效期 */
      valid_thru?: string | undefined
      /** 银行类型 */
      bank_type?: string | undefined
      /**
       * 开卡预留手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
    } | undefined
    /** 签约模式 */
    contract_mode?: ("LIMIT_BANK_CARD" | "PRIORITY_BANK_CARD" | "LIMIT_NONE") | undefined
  }
}
export interface ContractsPresignPostResponse {
  /** 会话ID */
  presign_token: string
}
export interface ContractsPresign {
  /**
   * 预签约接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
  /**
   * 预签约接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
}

export interface ContractsByContractIdGetRequest {
  /** 签约ID */
  contract_id: string
  query?: {
    /** 商户签约小程序APPID */
    appid?: string | null | undefined
  } | string | null | undefined
}
export interface ContractsByContractIdGetResponse {
  /** 签约ID */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 机构ID */
  organization_id: string
  /** 用户ID */
  use_id?: string
  /** 签约用户openid */
  openid?: string
  /** 签约状态 */
  contract_state: ('NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {}))
  /** 签约时间 */
  contract_signed_time: string
  /** 解约时间 */
  contract_terminated_time?: string
  /** 签约模式 */
  contract_mode: ('LIMIT_BANK_CARD' | 'PRIORITY_BANK_CARD' | 'LIMIT_NONE' | (string & {}))
  /** 签约卡来源 */
  contract_bank_card_from: ('MERCHANT_LIMITED_BANK_CARD' | 'USER_SELECT_FREE' | (string & {}))
}
export interface ContractsByContractId {
  /**
   * 签约查询接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: ContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsByContractIdGetResponse>>
  /**
   * 签约查询接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: ContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsByContractIdGetResponse>>
}

export interface FaceCollectionsGetRequest {
  query: {
    /** 机构ID */
    organization_id: string
    /** 列表偏移 */
    offset?: number | null | undefined
    /** 资源个数 */
    limit?: number | null | undefined
  } | string
}
export interface FaceCollectionsGetResponse {
  /** 重采对象 */
  face_collections: {
    /** 重采ID */
    collection_id: string
    /** 用户ID */
    use_id: string
    /** 机构ID */
    organization_id: string
    /** 重采状态 */
    collection_state: ('COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {}))
    /** 注册照上传时间 */
    register_photo_upload_time?: string
    /** 支付用户确认时间 */
    confirm_time?: string
  }[]
}
export interface FaceCollections {
  /**
   * 查询重采用户列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: FaceCollectionsGetRequest & CallOptions): Promise<ApiResponse<FaceCollectionsGetResponse>>
  /**
   * 查询重采用户列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: FaceCollectionsGetRequest & CallOptions): Promise<ApiResponse<FaceCollectionsGetResponse>>
  /** GET 查询重采请求详情 */
  readonly _collection_id_: FaceCollectionsByCollectionId
}

export interface FaceCollectionsByCollectionIdGetRequest {
  /** 重采ID */
  collection_id: string
}
export interface FaceCollectionsByCollectionIdGetResponse {
  /** 重采ID */
  collection_id: string
  /** 用户ID */
  use_id: string
  /** 机构ID */
  organization_id: string
  /** 重采状态 */
  collection_state: ('COLLECTION_REQUIRED' | 'PHOTO_UPLOADED' | 'COMPLETE' | (string & {}))
  /** 注册照上传时间 */
  register_photo_upload_time?: string
  /** 支付用户确认时间 */
  confirm_time?: string
}
export interface FaceCollectionsByCollectionId {
  /**
   * 查询重采请求详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: FaceCollectionsByCollectionIdGetRequest & CallOptions): Promise<ApiResponse<FaceCollectionsByCollectionIdGetResponse>>
  /**
   * 查询重采请求详情
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: FaceCollectionsByCollectionIdGetRequest & CallOptions): Promise<ApiResponse<FaceCollectionsByCollectionIdGetResponse>>
}

export interface RepaymentUrlPostRequest {
  json: {
    /** 商户用户ID */
    out_user_id: string
    /** 机构id */
    organization_id: string
  }
}
export interface RepaymentUrlPostResponse {
  /** 还款链接 */
  repayment_url: string
  /** 链接过期时间 */
  expire_at: string
}
export interface RepaymentUrl {
  /**
   * 获取还款链接接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 官方文档}
   */
  post(options: RepaymentUrlPostRequest & CallOptions): Promise<ApiResponse<RepaymentUrlPostResponse>>
  /**
   * 获取还款链接接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6 官方文档}
   */
  postAsync(options: RepaymentUrlPostRequest & CallOptions): Promise<ApiResponse<RepaymentUrlPostResponse>>
}

export interface TransactionsPostRequest {
  json: {
    /** 支付凭证 */
    auth_code: string
    /** 服务商公众号appid */
    sp_appid?: string | undefined
    /** 服务商商户号 */
    sp_mchid?: string | undefined
    /** 子商户公众号appid */
    sub_appid?: string | undefined
    /** 子商户商户号 */
    sub_mchid?: string | undefined
    /** 金额信息 */
    amount?: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency: ('CNY' | (string & {}))
    } | undefined
    /** 支付场景信息 */
    scene_info?: {
      /** 设备IP */
      device_ip: string
    } | undefined
    /** 优惠标记 */
    goods_tag?: string | undefined
    /** 商品信息 */
    description?: string | undefined
    /** 商户附加信息 */
    attach?: string | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否支持分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 业务信息 */
    business?: {
      /** 平台产品ID */
      business_product_id: (2 | 11)
      /** 平台场景ID */
      business_scene_id: (3 | 4 | 5 | 6 | 124 | 125 | 126)
    } | undefined
  }
}
export interface TransactionsPostResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /**
     * 总金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency: ('CNY' | (string & {}))
  }
  /** 优惠信息 */
  promotion_detail?: {
    [k: string]: unknown
  }[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: ('NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {}))
  /** 交易状态 */
  trade_state?: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}
export interface Transactions {
  /**
   * 申请扣款接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  /**
   * 申请扣款接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  /** 查单接口 */
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsOutTradeNo {
  /** GET 查单接口 */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo
}

export interface TransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 平台产品ID */
    business_product_id: ("2" | "11")
  } | string
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 服务商公众号appid */
  sp_appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 子商户公众号appid */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 支付用户信息 */
  payer?: {
    /** 公众下的openid */
    sp_openid?: string
    /** 子公众下的openid */
    sub_openid?: string
  }
  /** 金额信息 */
  amount?: {
    /**
     * 总金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency: ('CNY' | (string & {}))
  }
  /** 优惠信息 */
  promotion_detail?: {
    [k: string]: unknown
  }[]
  /** 支付场景信息 */
  scene_info?: {
    /** 设备IP */
    device_ip?: string
  }
  /** 付款银行 */
  bank_type?: string
  /** 交易类型 */
  trade_type?: ('NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | 'AUTH' | (string & {}))
  /** 交易状态 */
  trade_state: string
  /** 交易描述 */
  trade_state_description?: string
  /** 欠款状态 */
  debt_state?: string
  /** 商品信息 */
  description?: string
  /** 商户附加信息 */
  attach?: string
  /** 支付成功时间 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
  /** 还款微信订单号 */
  repayment_transaction_id?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 错误分类 */
  error_type?: string
}
export interface TransactionsOutTradeNoByOutTradeNo {
  /**
   * 查单接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查单接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
}
}

export namespace v3_offlinefacemch {
export interface Offlinefacemch {
  /** GET 查询机构信息接口 */
  readonly organizations: Organizations
  /** POST 获取凭证授权接口 */
  readonly tokens: Tokens
}

export interface OrganizationsGetRequest {
  query?: {
    /** 机构ID */
    organization_id?: string | null | undefined
    /** 机构名称 */
    organization_name?: string | null | undefined
  } | string | null | undefined
}
export interface OrganizationsGetResponse {
  /** 机构ID */
  organization_id?: string
  /** 机构名称 */
  organization_name?: string
}
export interface Organizations {
  /**
   * 查询机构信息接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options?: OrganizationsGetRequest & CallOptions): Promise<ApiResponse<OrganizationsGetResponse>>
  /**
   * 查询机构信息接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options?: OrganizationsGetRequest & CallOptions): Promise<ApiResponse<OrganizationsGetResponse>>
  /** 刷脸用户信息查询接口、刷脸用户信息修改接口、解除刷脸用户签约关系接口 */
  readonly _organization_id_: OrganizationsByOrganizationId
}

export interface OrganizationsByOrganizationId {
  /** 刷脸用户信息查询接口、刷脸用户信息修改接口、解除刷脸用户签约关系接口 */
  readonly users: OrganizationsByOrganizationIdUsers
}

export interface OrganizationsByOrganizationIdUsers {
  /** 刷脸用户信息查询接口、刷脸用户信息修改接口 */
  readonly outUserId: OrganizationsByOrganizationIdUsersOutUserId
  /** 解除刷脸用户签约关系接口 */
  readonly userId: OrganizationsByOrganizationIdUsersUserId
}

export interface OrganizationsByOrganizationIdUsersOutUserId {
  /** GET 刷脸用户信息查询接口 · PATCH 刷脸用户信息修改接口 */
  readonly _out_user_id_: OrganizationsByOrganizationIdUsersOutUserIdByOutUserId
}

export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
}
export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse {
  /** 刷脸用户ID */
  use_id?: string
  /** 商户刷脸用户ID */
  out_user_id?: string
  /** 机构ID */
  organization_id?: string
  /** 姓名 */
  user_name?: string
  /** 用户类型 */
  user_type?: ('STUDENT' | 'STUFF' | (string & {}))
  /** 学生信息 */
  student_info?: {
    /** 班级名 */
    class_name?: string
  }
  /** 职工信息 */
  staff_info?: {
    /** 职业 */
    occupation?: string
  }
  /** 用户状态 */
  status?: ('NORMAL' | 'DISABLED' | (string & {}))
  /** 签约状态 */
  contract_state?: ('NOT_CONTRACTED' | 'TERMINATED' | 'CONTRACTED' | (string & {}))
  /** 人脸图片上传状态 */
  face_image_ok?: boolean
  /** 签约ID */
  contract_id?: string
}
export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest {
  /** 机构ID */
  organization_id: string
  /** 商户刷脸用户ID */
  out_user_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /** 用户类型 */
    user_type?: ("STUDENT" | "STUFF") | undefined
    /** 学生信息 */
    student_info?: {
      /** 班级名 */
      class_name?: string | undefined
    } | undefined
    /** 职工信息 */
    staff_info?: {
      /** 职业 */
      occupation?: string | undefined
    } | undefined
    /** 状态 */
    status?: ("NORMAL" | "DISABLED") | undefined
    /**
     * 手机号
     * 敏感字段，由客户端加密
     */
    phone?: string | undefined
  }
}
export interface OrganizationsByOrganizationIdUsersOutUserIdByOutUserId {
  /**
   * 刷脸用户信息查询接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  get(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest & CallOptions): Promise<ApiResponse<OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>>
  /**
   * 刷脸用户信息查询接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html 官方文档}
   */
  getAsync(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetRequest & CallOptions): Promise<ApiResponse<OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdGetResponse>>
  /**
   * 刷脸用户信息修改接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  patch(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 刷脸用户信息修改接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  patchAsync(options: OrganizationsByOrganizationIdUsersOutUserIdByOutUserIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface OrganizationsByOrganizationIdUsersUserId {
  /** 解除刷脸用户签约关系接口 */
  readonly _user_id_: OrganizationsByOrganizationIdUsersUserIdByUserId
}

export interface OrganizationsByOrganizationIdUsersUserIdByUserId {
  /** POST 解除刷脸用户签约关系接口 */
  readonly terminateContract: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract
}

export interface OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest {
  /** 机构ID */
  organization_id: string
  /** 用户ID */
  user_id: string
}
export interface OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContract {
  /**
   * 解除刷脸用户签约关系接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 解除刷脸用户签约关系接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: OrganizationsByOrganizationIdUsersUserIdByUserIdTerminateContractPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface TokensPostRequest {
  json: {
    /** 使用场景 */
    scene?: string | undefined
    /** 小程序/h5鉴权场景初始化数据 */
    web_init_data?: {
      /** 商户刷脸用户ID */
      out_user_id?: string | undefined
      /** 机构ID */
      organization_id?: string | undefined
    } | undefined
  }
}
export interface TokensPostResponse {
  /** 授权凭证 */
  token?: string
}
export interface Tokens {
  /**
   * 获取凭证授权接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  post(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
  /**
   * 获取凭证授权接口
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html 官方文档}
   */
  postAsync(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
}
}

export namespace v3_palmservice {
export interface Palmservice {
  /** 查询刷掌授权、服务关联预授权 */
  readonly authorization: Authorization
}

export interface Authorization {
  /** 查询刷掌授权 */
  readonly openid: AuthorizationOpenid
  /** POST 服务关联预授权 */
  readonly preauthorize: AuthorizationPreauthorize
}

export interface AuthorizationOpenid {
  /** GET 查询刷掌授权 */
  readonly _openid_: AuthorizationOpenidByOpenid
}

export interface AuthorizationOpenidByOpenidGetRequest {
  /** OpenID */
  openid: string
  query: {
    /** 机构ID */
    organization_id: string
  } | string
}
export interface AuthorizationOpenidByOpenidGetResponse {
  /** OpenID */
  openid?: string
  /** 机构ID */
  organization_id?: string
  /** 授权状态 */
  state?: ('AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF' | (string & {}))
  /** 授权时间 */
  authorize_time?: string
}
export interface AuthorizationOpenidByOpenid {
  /**
   * 查询刷掌授权
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014482017 官方文档}
   */
  get(options: AuthorizationOpenidByOpenidGetRequest & CallOptions): Promise<ApiResponse<AuthorizationOpenidByOpenidGetResponse>>
  /**
   * 查询刷掌授权
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014482017 官方文档}
   */
  getAsync(options: AuthorizationOpenidByOpenidGetRequest & CallOptions): Promise<ApiResponse<AuthorizationOpenidByOpenidGetResponse>>
}

export interface AuthorizationPreauthorizePostRequest {
  json: {
    /** OpenID */
    openid: string
    /** 预授权会话ID */
    preauthorize_session_id?: string | undefined
    /** 机构ID */
    organization_id?: string | undefined
  }
}
export interface AuthorizationPreauthorizePostResponse {
  /** 预授权token */
  permission_token: string
}
export interface AuthorizationPreauthorize {
  /**
   * 服务关联预授权
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014481990 官方文档}
   */
  post(options: AuthorizationPreauthorizePostRequest & CallOptions): Promise<ApiResponse<AuthorizationPreauthorizePostResponse>>
  /**
   * 服务关联预授权
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014481990 官方文档}
   */
  postAsync(options: AuthorizationPreauthorizePostRequest & CallOptions): Promise<ApiResponse<AuthorizationPreauthorizePostResponse>>
}
}

export namespace v3_parking {
export interface Parking {
  /** 提交停车场进件申请、查询停车场进件申请单、撤回停车场进件申请 等 10 个接口 */
  readonly reminders: Reminders
}

export interface Reminders {
  /** POST 提交停车场进件申请 */
  readonly application: RemindersApplication
  /** GET 查询停车场进件申请单列表 */
  readonly applications: RemindersApplications
  /** POST 同步车辆入场通知 */
  readonly entry: RemindersEntry
  /** POST 同步车辆离场通知 */
  readonly exit: RemindersExit
  /** POST 同步非临停扩展支付 */
  readonly extPayment: RemindersExtPayment
  /** POST 查询停车费用 */
  readonly parkingFee: RemindersParkingFee
  /** GET 查询停车场信息 */
  readonly parkingLot: RemindersParkingLot
  /** POST 同步支付结果通知 */
  readonly payment: RemindersPayment
}

export interface RemindersApplicationPostRequest {
  json: {
    /** 停车场信息 */
    parking_lot: {
      /** 停车场名称 */
      parking_lot_name: string
      /** 商户停车场ID */
      out_parking_lot_id: string
      /** 停车场地址 */
      parking_lot_address: string
      /** 停车场经度 */
      longitude: string
      /** 停车场纬度 */
      latitude: string
      /** 停车场类型 */
      parking_lot_type: ("PARKING_LOT_TYPE_UNKNOWN" | "PARKING_LOT_TYPE_BUSINESS_DISTRICT" | "PARKING_LOT_TYPE_OFFICE_BUILDING" | "PARKING_LOT_TYPE_TRANSPORTATION_HUB" | "PARKING_LOT_TYPE_RESIDENTIAL_AREA" | "PARKING_LOT_TYPE_PARK_AREA" | "PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY")
      /** 客服联系电话 */
      phone_number: string
      /** 收费告示牌url */
      parking_sign_url?: string | undefined
      /** 停车场优惠文案 */
      notification_text_list?: readonly string[] | undefined
      /** 商家支付小程序appid */
      payment_mini_prog_appid?: string | undefined
      /** 商家支付路径 */
      payment_path: string
      /** 商家停车订单小程序appid */
      parking_order_mini_prog_appid?: string | undefined
      /** 商家停车订单路径 */
      parking_order_path?: string | undefined
      /** 收费规则 */
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: ("CHARGING_RULE_UNKNOWN" | "CHARGING_RULE_FIXED_INTERVAL" | "CHARGING_RULE_SEGMENT" | "CHARGING_RULE_PER_ENTRY") | undefined
        /** 收费金额限制类型 */
        fee_limit_type?: ("FEE_LIMIT_UNKNOWN" | "FEE_LIMIT_AGGREGATE" | "FEE_LIMIT_SINGLE") | undefined
        /** 计费周期类型 */
        daily_limit_type?: ("DAILY_LIMIT_UNKNOWN" | "DAILY_LIMIT_ROLLING_24H" | "DAILY_LIMIT_CALENDAR_DAY") | undefined
        /** 不满一小时取整方式 */
        time_rounding_type?: ("TIME_ROUND_UNKNOWN" | "TIME_ROUND_DOWN" | "TIME_ROUND_UP") | undefined
        /** 入场免费时间 */
        free_entry_duration?: number | undefined
        /** 出场免费时间 */
        free_exit_duration?: number | undefined
        /** 固定间隔收费规则 */
        fixed_interval_rule?: (readonly {
          /** 日期类型 */
          day_type?: ("DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY") | undefined
          /** 时段开始时间 */
          start_time?: string | undefined
          /** 时段结束时间 */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: ("VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE") | undefined
          /** 车牌类型 */
          plate_type?: ("PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS") | undefined
          /** 首段收费时长 */
          first_duration?: number | undefined
          /**
           * 首段收费金额
           * 单位：分
           */
          first_amount?: number | undefined
          /** 间隔收费时长 */
          interval_duration?: number | undefined
          /**
           * 间隔收费金额
           * 单位：分
           */
          interval_amount?: number | undefined
          /**
           * 间隔时段收费封顶
           * 单位：分
           */
          interval_max_amount?: number | undefined
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number | undefined
          /** 免费时段收取模式 */
          free_period_charging_mode?: ("FREE_PERIOD_CHARGING_UNKNOWN" | "FREE_PERIOD_CHARGING_ONCE_PER_ENTRY" | "FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS" | "FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY" | "FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION") | undefined
          /** 免费时段计算方式 */
          free_period_calculation_mode?: ("FREE_PERIOD_CAL_UNKNOWN" | "FREE_PERIOD_CAL_CONCURRENT_START" | "FREE_PERIOD_CAL_SEQUENTIAL_START") | undefined
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean | undefined
          /** 首段收费模式 */
          first_duration_mode?: ("FIRST_DURATION_MODE_UNKNOWN" | "FIRST_DURATION_MODE_ONLY_FIRST_DURATION" | "FIRST_DURATION_MODE_EVERY_FIRST_DURATION") | undefined
        }[] | undefined)
        /** 按时长分段收费规则 */
        duration_segment_rule?: (readonly {
          /** 日期类型 */
          day_type?: ("DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY") | undefined
          /** 时段开始时间 */
          start_time?: string | undefined
          /** 时段结束时间 */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: ("VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE") | undefined
          /** 车牌类型 */
          plate_type?: ("PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS") | undefined
          /** 收费模式 */
          charge_mode?: ("UNKNOWN" | "INTERVAL" | "ONE_TIME") | undefined
          /** 停车时长起始 */
          duration_from?: number | undefined
          /** 停车时长结束 */
          duration_to?: number | undefined
          /**
           * 固定收费金额
           * 单位：分
           */
          fixed_amount?: number | undefined
          /** 间隔时段 */
          interval_min?: number | undefined
          /**
           * 间隔收费金额
           * 单位：分
           */
          interval_amount?: number | undefined
          /**
           * 间隔时段收费封顶
           * 单位：分
           */
          interval_max_amount?: number | undefined
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number | undefined
        }[] | undefined)
        /** 按次收费规则 */
        pre_entry_rule?: (readonly {
          /** 日期类型 */
          day_type?: ("DAY_TYPE_UNKNOWN" | "DAY_TYPE_WEEKDAY" | "DAY_TYPE_HOLIDAY" | "DAY_TYPE_ALL_DAY") | undefined
          /** 时段开始时间 */
          start_time?: string | undefined
          /** 时段结束时间 */
          end_time?: string | undefined
          /** 车辆类型 */
          vehicle_type?: ("VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE") | undefined
          /** 车牌类型 */
          plate_type?: ("PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS") | undefined
          /**
           * 收费金额
           * 单位：分
           */
          amount?: number | undefined
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number | undefined
        }[] | undefined)
        /** 节假日模式 */
        holiday_mode?: ("HOLIDAY_MODE_UNKNOWN" | "HOLIDAY_MODE_LEGAL_MODY" | "HOLIDAY_MODE_CALENDAR_MODY" | "HOLIDAY_MODE_FINANCIAL_MODY") | undefined
        /** 累计限额模式 */
        aggregate_limit_mode?: ("AGGREGATE_LIMIT_MODE_UNKNOWN" | "AGGREGATE_LIMIT_MODE_NORMAL" | "AGGREGATE_LIMIT_MODE_MIN") | undefined
        /** 首次计费时间模式 */
        first_charge_time_mode?: ("FIRST_CHARGE_TIME_MODE_UNKNOWN" | "FIRST_CHARGE_TIME_MODE_ENTER" | "FIRST_CHARGE_TIME_MODE_AFTER_FREE") | undefined
      } | undefined
    }
  }
}
export interface RemindersApplicationPostResponse {
  /** 停车场进件审核单号 */
  parking_lot_audit_no?: string
}
export interface RemindersApplication {
  /**
   * 提交停车场进件申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557780 官方文档}
   */
  post(options: RemindersApplicationPostRequest & CallOptions): Promise<ApiResponse<RemindersApplicationPostResponse>>
  /**
   * 提交停车场进件申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557780 官方文档}
   */
  postAsync(options: RemindersApplicationPostRequest & CallOptions): Promise<ApiResponse<RemindersApplicationPostResponse>>
  /** GET 查询停车场进件申请单 */
  readonly query: RemindersApplicationQuery
  /** POST 撤回停车场进件申请 */
  readonly withdraw: RemindersApplicationWithdraw
}

export interface RemindersApplicationQueryGetRequest {
  query: {
    /** 停车场进件审核单号 */
    parking_lot_audit_no: string
    /** 商户停车场ID */
    out_parking_lot_id: string
  } | string
}
export interface RemindersApplicationQueryGetResponse {
  /** 申请单信息 */
  application?: {
    /** 停车场进件审核单号 */
    parking_lot_audit_no?: string
    /** 审核状态 */
    audit_status?: ('AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {}))
    /** 提交时间 */
    submit_time?: number
    /** 停车场信息 */
    parking_lot?: {
      /** 停车场名称 */
      parking_lot_name?: string
      /** 商户停车场ID */
      out_parking_lot_id?: string
      /** 停车场地址 */
      parking_lot_address?: string
      /** 停车场经度 */
      longitude?: string
      /** 停车场纬度 */
      latitude?: string
      /** 停车场类型 */
      parking_lot_type?: ('PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {}))
      /** 客服联系电话 */
      phone_number?: string
      /** 收费告示牌url */
      parking_sign_url?: string
      /** 停车场优惠文案 */
      notification_text_list?: string[]
      /** 商家支付小程序appid */
      payment_mini_prog_appid?: string
      /** 商家支付路径 */
      payment_path?: string
      /** 商家停车订单小程序appid */
      parking_order_mini_prog_appid?: string
      /** 商家停车订单路径 */
      parking_order_path?: string
      /** 收费规则 */
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: ('CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {}))
        /** 收费金额限制类型 */
        fee_limit_type?: ('FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {}))
        /** 计费周期类型 */
        daily_limit_type?: ('DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {}))
        /** 不满一小时取整方式 */
        time_rounding_type?: ('TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {}))
        /** 入场免费时间 */
        free_entry_duration?: number
        /** 出场免费时间 */
        free_exit_duration?: number
        /** 固定间隔收费规则 */
        fixed_interval_rule?: {
          /** 日期类型 */
          day_type?: ('DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}))
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: ('VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}))
          /** 车牌类型 */
          plate_type?: ('PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}))
          /** 首段收费时长 */
          first_duration?: number
          /**
           * 首段收费金额
           * 单位：分
           */
          first_amount?: number
          /** 间隔收费时长 */
          interval_duration?: number
          /**
           * 间隔收费金额
           * 单位：分
           */
          interval_amount?: number
          /**
           * 间隔时段收费封顶
           * 单位：分
           */
          interval_max_amount?: number
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number
          /** 免费时段收取模式 */
          free_period_charging_mode?: ('FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {}))
          /** 免费时段计算方式 */
          free_period_calculation_mode?: ('FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {}))
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean
          /** 首段收费模式 */
          first_duration_mode?: ('FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {}))
        }[]
        /** 按时长分段收费规则 */
        duration_segment_rule?: {
          /** 日期类型 */
          day_type?: ('DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}))
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: ('VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}))
          /** 车牌类型 */
          plate_type?: ('PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}))
          /** 收费模式 */
          charge_mode?: ('UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {}))
          /** 停车时长起始 */
          duration_from?: number
          /** 停车时长结束 */
          duration_to?: number
          /**
           * 固定收费金额
           * 单位：分
           */
          fixed_amount?: number
          /** 间隔时段 */
          interval_min?: number
          /**
           * 间隔收费金额
           * 单位：分
           */
          interval_amount?: number
          /**
           * 间隔时段收费封顶
           * 单位：分
           */
          interval_max_amount?: number
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number
        }[]
        /** 按次收费规则 */
        pre_entry_rule?: {
          /** 日期类型 */
          day_type?: ('DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}))
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: ('VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}))
          /** 车牌类型 */
          plate_type?: ('PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}))
          /**
           * 收费金额
           * 单位：分
           */
          amount?: number
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number
        }[]
        /** 节假日模式 */
        holiday_mode?: ('HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {}))
        /** 累计限额模式 */
        aggregate_limit_mode?: ('AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {}))
        /** 首次计费时间模式 */
        first_charge_time_mode?: ('FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {}))
      }
    }
    /** 审核备注 */
    audit_comment?: {
      /** 需修改的字段 */
      fields?: {
        /** 字段名 */
        field?: string
        /** 审核意见 */
        comment?: string
      }[]
      /** 改进建议 */
      recommendation?: string
    }
  }
  /** 微信停车场ID */
  wx_parking_lot_id?: string
}
export interface RemindersApplicationQuery {
  /** 查询停车场进件申请单 */
  get(options: RemindersApplicationQueryGetRequest & CallOptions): Promise<ApiResponse<RemindersApplicationQueryGetResponse>>
  /** 查询停车场进件申请单 */
  getAsync(options: RemindersApplicationQueryGetRequest & CallOptions): Promise<ApiResponse<RemindersApplicationQueryGetResponse>>
}

export interface RemindersApplicationWithdrawPostRequest {
  json: {
    /** 停车场进件审核单号 */
    parking_lot_audit_no: string
    /** 商户停车场ID */
    out_parking_lot_id: string
  }
}
export interface RemindersApplicationWithdraw {
  /**
   * 撤回停车场进件申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557799 官方文档}
   */
  post(options: RemindersApplicationWithdrawPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤回停车场进件申请
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557799 官方文档}
   */
  postAsync(options: RemindersApplicationWithdrawPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface RemindersApplicationsGetRequest {
  query: {
    /** 商户停车场ID */
    out_parking_lot_id: string
    /** 偏移量 */
    offset?: number | null | undefined
    /** 条数 */
    limit?: number | null | undefined
  } | string
}
export interface RemindersApplicationsGetResponse {
  /** 申请单列表 */
  application_list?: {
    /** 停车场进件审核单号 */
    parking_lot_audit_no?: string
    /** 审核状态 */
    audit_status?: ('AUDIT_STATUS_UNKNOWN' | 'AUDIT_STATUS_PENDING' | 'AUDIT_STATUS_WITHDRAWN' | 'AUDIT_STATUS_APPROVED' | 'AUDIT_STATUS_REJECTED' | (string & {}))
    /** 提交时间 */
    submit_time?: number
    /** 停车场信息 */
    parking_lot?: {
      /** 停车场名称 */
      parking_lot_name?: string
      /** 商户停车场ID */
      out_parking_lot_id?: string
      /** 停车场地址 */
      parking_lot_address?: string
      /** 停车场经度 */
      longitude?: string
      /** 停车场纬度 */
      latitude?: string
      /** 停车场类型 */
      parking_lot_type?: ('PARKING_LOT_TYPE_UNKNOWN' | 'PARKING_LOT_TYPE_BUSINESS_DISTRICT' | 'PARKING_LOT_TYPE_OFFICE_BUILDING' | 'PARKING_LOT_TYPE_TRANSPORTATION_HUB' | 'PARKING_LOT_TYPE_RESIDENTIAL_AREA' | 'PARKING_LOT_TYPE_PARK_AREA' | 'PARKING_LOT_TYPE_OTHER_PUBLIC_FACILITY' | (string & {}))
      /** 客服联系电话 */
      phone_number?: string
      /** 收费告示牌url */
      parking_sign_url?: string
      /** 停车场优惠文案 */
      notification_text_list?: string[]
      /** 商家支付小程序appid */
      payment_mini_prog_appid?: string
      /** 商家支付路径 */
      payment_path?: string
      /** 商家停车订单小程序appid */
      parking_order_mini_prog_appid?: string
      /** 商家停车订单路径 */
      parking_order_path?: string
      /** 收费规则 */
      charging_rule?: {
        /** 收费规则类型 */
        rule_type?: ('CHARGING_RULE_UNKNOWN' | 'CHARGING_RULE_FIXED_INTERVAL' | 'CHARGING_RULE_SEGMENT' | 'CHARGING_RULE_PER_ENTRY' | (string & {}))
        /** 收费金额限制类型 */
        fee_limit_type?: ('FEE_LIMIT_UNKNOWN' | 'FEE_LIMIT_AGGREGATE' | 'FEE_LIMIT_SINGLE' | (string & {}))
        /** 计费周期类型 */
        daily_limit_type?: ('DAILY_LIMIT_UNKNOWN' | 'DAILY_LIMIT_ROLLING_24H' | 'DAILY_LIMIT_CALENDAR_DAY' | (string & {}))
        /** 不满一小时取整方式 */
        time_rounding_type?: ('TIME_ROUND_UNKNOWN' | 'TIME_ROUND_DOWN' | 'TIME_ROUND_UP' | (string & {}))
        /** 入场免费时间 */
        free_entry_duration?: number
        /** 出场免费时间 */
        free_exit_duration?: number
        /** 固定间隔收费规则 */
        fixed_interval_rule?: {
          /** 日期类型 */
          day_type?: ('DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}))
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: ('VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}))
          /** 车牌类型 */
          plate_type?: ('PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}))
          /** 首段收费时长 */
          first_duration?: number
          /**
           * 首段收费金额
           * 单位：分
           */
          first_amount?: number
          /** 间隔收费时长 */
          interval_duration?: number
          /**
           * 间隔收费金额
           * 单位：分
           */
          interval_amount?: number
          /**
           * 间隔时段收费封顶
           * 单位：分
           */
          interval_max_amount?: number
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number
          /** 免费时段收取模式 */
          free_period_charging_mode?: ('FREE_PERIOD_CHARGING_UNKNOWN' | 'FREE_PERIOD_CHARGING_ONCE_PER_ENTRY' | 'FREE_PERIOD_CHARGING_ONCE_PER_24_HOURS' | 'FREE_PERIOD_CHARGING_ONCE_PER_CALENDAR_DAY' | 'FREE_PERIOD_CHARGING_CUMULATIVE_QUOTA_CALCULATION' | (string & {}))
          /** 免费时段计算方式 */
          free_period_calculation_mode?: ('FREE_PERIOD_CAL_UNKNOWN' | 'FREE_PERIOD_CAL_CONCURRENT_START' | 'FREE_PERIOD_CAL_SEQUENTIAL_START' | (string & {}))
          /** 新能源是否免停 */
          is_green_vehicle_free_parking?: boolean
          /** 首段收费模式 */
          first_duration_mode?: ('FIRST_DURATION_MODE_UNKNOWN' | 'FIRST_DURATION_MODE_ONLY_FIRST_DURATION' | 'FIRST_DURATION_MODE_EVERY_FIRST_DURATION' | (string & {}))
        }[]
        /** 按时长分段收费规则 */
        duration_segment_rule?: {
          /** 日期类型 */
          day_type?: ('DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}))
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: ('VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}))
          /** 车牌类型 */
          plate_type?: ('PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}))
          /** 收费模式 */
          charge_mode?: ('UNKNOWN' | 'INTERVAL' | 'ONE_TIME' | (string & {}))
          /** 停车时长起始 */
          duration_from?: number
          /** 停车时长结束 */
          duration_to?: number
          /**
           * 固定收费金额
           * 单位：分
           */
          fixed_amount?: number
          /** 间隔时段 */
          interval_min?: number
          /**
           * 间隔收费金额
           * 单位：分
           */
          interval_amount?: number
          /**
           * 间隔时段收费封顶
           * 单位：分
           */
          interval_max_amount?: number
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number
        }[]
        /** 按次收费规则 */
        pre_entry_rule?: {
          /** 日期类型 */
          day_type?: ('DAY_TYPE_UNKNOWN' | 'DAY_TYPE_WEEKDAY' | 'DAY_TYPE_HOLIDAY' | 'DAY_TYPE_ALL_DAY' | (string & {}))
          /** 时段开始时间 */
          start_time?: string
          /** 时段结束时间 */
          end_time?: string
          /** 车辆类型 */
          vehicle_type?: ('VEHICLE_TYPE_UNKNOWN' | 'VEHICLE_TYPE_SMALL' | 'VEHICLE_TYPE_LARGE' | 'VEHICLE_TYPE_EXTRA_LARGE' | 'VEHICLE_TYPE_ALL_TYPE' | (string & {}))
          /** 车牌类型 */
          plate_type?: ('PLATE_TYPE_UNKNOWN' | 'PLATE_TYPE_TEMPORARY' | 'PLATE_TYPE_MONTHLY' | 'PLATE_TYPE_FREE' | 'PLATE_TYPE_PREPAID' | 'PLATE_TYPE_OTHERS' | (string & {}))
          /**
           * 收费金额
           * 单位：分
           */
          amount?: number
          /**
           * 单日最大收款金额
           * 单位：分
           */
          max_fee_per_day?: number
        }[]
        /** 节假日模式 */
        holiday_mode?: ('HOLIDAY_MODE_UNKNOWN' | 'HOLIDAY_MODE_LEGAL_MODY' | 'HOLIDAY_MODE_CALENDAR_MODY' | 'HOLIDAY_MODE_FINANCIAL_MODY' | (string & {}))
        /** 累计限额模式 */
        aggregate_limit_mode?: ('AGGREGATE_LIMIT_MODE_UNKNOWN' | 'AGGREGATE_LIMIT_MODE_NORMAL' | 'AGGREGATE_LIMIT_MODE_MIN' | (string & {}))
        /** 首次计费时间模式 */
        first_charge_time_mode?: ('FIRST_CHARGE_TIME_MODE_UNKNOWN' | 'FIRST_CHARGE_TIME_MODE_ENTER' | 'FIRST_CHARGE_TIME_MODE_AFTER_FREE' | (string & {}))
      }
    }
    /** 审核备注 */
    audit_comment?: {
      /** 需修改的字段 */
      fields?: {
        /** 字段名 */
        field?: string
        /** 审核意见 */
        comment?: string
      }[]
      /** 改进建议 */
      recommendation?: string
    }
  }[]
  /** 微信停车场ID */
  wx_parking_lot_id?: string
}
export interface RemindersApplications {
  /**
   * 查询停车场进件申请单列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557811 官方文档}
   */
  get(options: RemindersApplicationsGetRequest & CallOptions): Promise<ApiResponse<RemindersApplicationsGetResponse>>
  /**
   * 查询停车场进件申请单列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557811 官方文档}
   */
  getAsync(options: RemindersApplicationsGetRequest & CallOptions): Promise<ApiResponse<RemindersApplicationsGetResponse>>
}

export interface RemindersEntryPostRequest {
  json: {
    /** 商户停车单号 */
    out_serial_number: string
    /** 微信停车场ID */
    parking_id: string
    /** 车牌号 */
    plate_number: string
    /** 车辆入场时间 */
    enter_timestamp: number
    /** 车牌颜色 */
    plate_color: ("PLATE_COLOR_UNKNOWN" | "PLATE_COLOR_BLUE" | "PLATE_COLOR_YELLOW" | "PLATE_COLOR_BLACK" | "PLATE_COLOR_WHITE" | "PLATE_COLOR_GREEN" | "PLATE_COLOR_YELLOW_GREEN" | "PLATE_COLOR_AGRICULTURAL_YELLOW" | "PLATE_COLOR_OTHER")
    /** 车辆性质 */
    car_type: ("PLATE_TYPE_UNKNOWN" | "PLATE_TYPE_TEMPORARY" | "PLATE_TYPE_MONTHLY" | "PLATE_TYPE_FREE" | "PLATE_TYPE_PREPAID" | "PLATE_TYPE_OTHERS")
    /** 车辆类型 */
    vehicle_type: ("VEHICLE_TYPE_UNKNOWN" | "VEHICLE_TYPE_SMALL" | "VEHICLE_TYPE_LARGE" | "VEHICLE_TYPE_EXTRA_LARGE" | "VEHICLE_TYPE_ALL_TYPE")
    /** 停车场入口编号 */
    entrance_number?: string | undefined
    /** 停车场入口名称 */
    entrance_name?: string | undefined
    /** 优惠信息模板ID */
    discount_template_id?: readonly number[] | undefined
  }
}
export interface RemindersEntryPostResponse {
  /** 微信停车单号 */
  serial_number?: string
}
export interface RemindersEntry {
  /**
   * 同步车辆入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557757 官方文档}
   */
  post(options: RemindersEntryPostRequest & CallOptions): Promise<ApiResponse<RemindersEntryPostResponse>>
  /**
   * 同步车辆入场通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557757 官方文档}
   */
  postAsync(options: RemindersEntryPostRequest & CallOptions): Promise<ApiResponse<RemindersEntryPostResponse>>
}

export interface RemindersExitPostRequest {
  json: {
    /** 商户停车单号 */
    out_serial_number: string
    /** 车辆出场时间 */
    exit_timestamp: number
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: ("PLATE_COLOR_UNKNOWN" | "PLATE_COLOR_BLUE" | "PLATE_COLOR_YELLOW" | "PLATE_COLOR_BLACK" | "PLATE_COLOR_WHITE" | "PLATE_COLOR_GREEN" | "PLATE_COLOR_YELLOW_GREEN" | "PLATE_COLOR_AGRICULTURAL_YELLOW" | "PLATE_COLOR_OTHER")
    /** 微信停车场ID */
    parking_id: string
    /** 支付状态 */
    pay_state?: ("PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID") | undefined
    /** 支付类型 */
    pay_type?: ("PAY_TYPE_UNKNOWN" | "PAY_TYPE_WXPAY" | "PAY_TYPE_OTHERS") | undefined
    /** 商户支付订单号 */
    out_trade_no?: string | undefined
    /**
     * 总费用
     * 单位：分
     */
    total_amount?: number | undefined
    /**
     * 已支付费用
     * 单位：分
     */
    paid_amount?: number | undefined
    /** 付款用户OpenID */
    openid?: string | undefined
    /** 支付渠道 */
    pay_channel?: ("PAY_CHANNEL_UNKNOWN" | "PAY_CHANNEL_WECHAT_PAY_NOTIF" | "PAY_CHANNEL_SCAN_QRCODE" | "PAY_CHANNEL_OFFICIAL_ACCOUNT" | "PAY_CHANNEL_MCH_MINI_PROG" | "PAY_CHANNEL_OTHERS") | undefined
    /** 支付时间 */
    pay_time?: number | undefined
    /** 消息支付防伪凭证 */
    token?: string | undefined
    /** 微信支付订单号 */
    wx_trade_no?: string | undefined
  }
}
export interface RemindersExit {
  /**
   * 同步车辆离场通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557725 官方文档}
   */
  post(options: RemindersExitPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 同步车辆离场通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557725 官方文档}
   */
  postAsync(options: RemindersExitPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface RemindersExtPaymentPostRequest {
  json: {
    /** 商户支付订单号 */
    out_trade_no: string
    /** 费用明细列表 */
    fee_items: readonly {
      /** 费用类型 */
      fee_type: ("EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN" | "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY" | "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY" | "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER")
      /**
       * 金额
       * 单位：分
       */
      amount: number
    }[]
    /** 支付时间 */
    pay_time: number
    /** 微信停车场ID */
    wx_parking_lot_id?: string | undefined
    /** 微信支付订单号 */
    wx_trade_no?: string | undefined
  }
}
export interface RemindersExtPayment {
  /**
   * 同步非临停扩展支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020338487 官方文档}
   */
  post(options: RemindersExtPaymentPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 同步非临停扩展支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4020338487 官方文档}
   */
  postAsync(options: RemindersExtPaymentPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface RemindersParkingFeePostRequest {
  json: {
    /** 商户停车单号 */
    out_serial_number: string
    /** 车牌号 */
    plate_number?: string | undefined
    /** 商户停车场ID */
    out_parking_id?: string | undefined
  }
}
export interface RemindersParkingFeePostResponse {
  /**
   * 当前总费用
   * 单位：分
   */
  total_amount?: number
  /** 已停时长 */
  parking_timestamp?: number
  /** 停车状态 */
  parking_state?: ('PARKING_STATE_UNKNOWN' | 'PARKING_STATE_ENTERED' | 'PARKING_STATE_EXIT_GATE' | 'PARKING_STATE_EXITED' | 'PARKING_STATE_UNEXPECTED_CLOSE' | (string & {}))
  /** 支付状态 */
  pay_state?: ('PAY_STATUS_UNKNOWN' | 'PAY_STATUS_UNPAID' | 'PAY_STATUS_PAID' | (string & {}))
  /** 免费待出场时间 */
  allowed_exit_timestamp?: number
  /**
   * 下一次跳价价格
   * 单位：分
   */
  next_raise_price?: number
  /** 下一次跳价时间 */
  next_raise_timestamp?: number
  /**
   * 应付金额
   * 单位：分
   */
  payable_amount?: number
  /**
   * 已付金额
   * 单位：分
   */
  paid_amount?: number
}
export interface RemindersParkingFee {
  /**
   * 查询停车费用
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557825 官方文档}
   */
  post(options: RemindersParkingFeePostRequest & CallOptions): Promise<ApiResponse<RemindersParkingFeePostResponse>>
  /**
   * 查询停车费用
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557825 官方文档}
   */
  postAsync(options: RemindersParkingFeePostRequest & CallOptions): Promise<ApiResponse<RemindersParkingFeePostResponse>>
}

export interface RemindersParkingLotGetRequest {
  query?: {
    /** 商户停车场ID */
    out_parking_lot_id?: string | null | undefined
    /** 微信停车场ID */
    wx_parking_lot_id?: string | null | undefined
  } | string | null | undefined
}
export interface RemindersParkingLotGetResponse {
  /** 微信停车场ID */
  wx_parking_lot_id?: string
  /** 商户停车场ID */
  out_parking_lot_id?: string
  /** 停车场名称 */
  parking_lot_name?: string
  /** 停车场地址 */
  parking_lot_address?: string
  /** 支付小程序appid */
  payment_mini_prog_appid?: string
  /** 支付小程序path */
  payment_mini_prog_path?: string
  /** 停车订单小程序appid */
  parking_order_mini_prog_appid?: string
  /** 停车订单小程序path */
  parking_order_mini_prog_path?: string
  /** 启用状态 */
  enabled_state?: ('ENABLED_STATE_UNKNOWN' | 'ENABLED_STATE_NOT_ENABLED' | 'ENABLED_STATE_ENABLED' | 'ENABLED_STATE_OFFLINE' | (string & {}))
  /** 原因 */
  reason?: string
}
export interface RemindersParkingLot {
  /**
   * 查询停车场信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4023070758 官方文档}
   */
  get(options?: RemindersParkingLotGetRequest & CallOptions): Promise<ApiResponse<RemindersParkingLotGetResponse>>
  /**
   * 查询停车场信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4023070758 官方文档}
   */
  getAsync(options?: RemindersParkingLotGetRequest & CallOptions): Promise<ApiResponse<RemindersParkingLotGetResponse>>
}

export interface RemindersPaymentPostRequest {
  json: {
    /** 商户停车单号 */
    out_serial_number: string
    /** 车牌号 */
    plate_number: string
    /** 微信停车场ID */
    parking_id: string
    /** 停车状态 */
    parking_state: ("PARKING_STATUS_UNKNOWN" | "PARKING_STATUS_PARKING" | "PARKING_STATUS_NOT_PARKING")
    /** 支付类型 */
    pay_type: ("PAY_TYPE_UNKNOWN" | "PAY_TYPE_WXPAY" | "PAY_TYPE_OTHERS")
    /** 付款用户OpenID */
    openid?: string | undefined
    /** 特约商户号 */
    sub_mchid?: string | undefined
    /**
     * 总费用
     * 单位：分
     */
    total_amount: number
    /**
     * 已支付费用
     * 单位：分
     */
    paid_amount: number
    /** 商户支付订单号 */
    out_trade_no?: string | undefined
    /** 支付渠道 */
    pay_channel?: ("PAY_CHANNEL_UNKNOWN" | "PAY_CHANNEL_WECHAT_PAY_NOTIF" | "PAY_CHANNEL_SCAN_QRCODE" | "PAY_CHANNEL_OFFICIAL_ACCOUNT" | "PAY_CHANNEL_MCH_MINI_PROG" | "PAY_CHANNEL_OTHERS") | undefined
    /** 支付时间 */
    pay_time?: number | undefined
    /** 消息支付防伪凭证 */
    token?: string | undefined
    /** 微信支付订单号 */
    wx_trade_no?: string | undefined
  }
}
export interface RemindersPayment {
  /**
   * 同步支付结果通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557765 官方文档}
   */
  post(options: RemindersPaymentPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 同步支付结果通知
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4019557765 官方文档}
   */
  postAsync(options: RemindersPaymentPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_partnerPapay {
export interface PartnerPapay {
  /** 服务商商户重试扣费通知、服务商商户预扣费通知 */
  readonly contracts: Contracts
}

export interface Contracts {
  /** 服务商商户重试扣费通知、服务商商户预扣费通知 */
  readonly _contract_id_: ContractsByContractId
}

export interface ContractsByContractId {
  /** POST 服务商商户重试扣费通知 */
  readonly failNotify: ContractsByContractIdFailNotify
  /** POST 服务商商户预扣费通知 */
  readonly notify: ContractsByContractIdNotify
}

export interface ContractsByContractIdFailNotifyPostRequest {
  /** 委托代扣协议id */
  contract_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 服务商应用ID */
    sp_appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用D */
    sub_appid?: string | undefined
  }
}
export interface ContractsByContractIdFailNotify {
  /**
   * 服务商商户重试扣费通知
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml 官方文档}
   */
  post(options: ContractsByContractIdFailNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 服务商商户重试扣费通知
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml 官方文档}
   */
  postAsync(options: ContractsByContractIdFailNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ContractsByContractIdNotifyPostRequest {
  /** 委托代扣协议id */
  contract_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 服务商应用ID */
    sp_appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用D */
    sub_appid?: string | undefined
    /** 扣费持续时间 */
    deduct_duration?: {
      /** 扣费持续时间数 */
      count: number
      /** 单位 */
      unit?: string | undefined
    } | undefined
    /** 预计扣费金额信息 */
    estimated_amount: {
      /**
       * 预计扣费金额
       * 单位：分
       */
      amount: number
      /** 预计扣费货币类型 */
      currency?: string | undefined
    }
  }
}
export interface ContractsByContractIdNotify {
  /**
   * 服务商商户预扣费通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988373 官方文档}
   */
  post(options: ContractsByContractIdNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 服务商商户预扣费通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988373 官方文档}
   */
  postAsync(options: ContractsByContractIdNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_partnerTransfer {
export interface PartnerTransfer {
  /** POST 发起批量转账 */
  readonly batches: Batches
}

export interface BatchesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 特约商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 特约商户appid
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /** 特约商户授权类型 */
    authorization_type: ("INFORMATION_AUTHORIZATION_TYPE" | "FUND_AUTHORIZATION_TYPE" | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE")
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
    /**
     * 批次名称
     * 最长 32 字符
     */
    batch_name: string
    /**
     * 批次备注
     * 最长 32 字符
     */
    batch_remark: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 转账明细列表 */
    transfer_detail_list?: (readonly {
      /**
       * 商家明细单号
       * 最长 32 字符
       */
      out_detail_no: string
      /**
       * 转账金额
       * 单位：分
       */
      transfer_amount: number
      /**
       * 转账备注
       * 最长 32 字符
       */
      transfer_remark: string
      /**
       * 收款用户openid
       * 最长 128 字符
       */
      openid: string
      /**
       * 收款用户姓名
       * 敏感字段，由客户端加密
       */
      user_name?: string | undefined
      /**
       * 收款用户身份证
       * 敏感字段，由客户端加密
       */
      user_id_card?: string | undefined
    }[] | undefined)
    /**
     * 服务商的appid
     * 最长 32 字符
     */
    sp_appid?: string | undefined
    /** 批量转账用途 */
    transfer_purpose?: ("GOODSPAYMENT" | "COMMISSION" | "REFUND" | "REIMBURSEMENT" | "FREIGHT" | "OTHERS") | undefined
    /** 转账场景 */
    transfer_scene?: ("ORDINARY_TRANSFER" | "PAYROLL_CARD_TRANSFER") | undefined
  }
}
export interface BatchesPostResponse {
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 批次状态 */
  batch_status?: string
}
export interface Batches {
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465738 官方文档}
   */
  post(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465738 官方文档}
   */
  postAsync(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /** 微信支付批次单号查询批次单、微信支付明细单号查询明细单 */
  readonly batchId: BatchesBatchId
  /** 商家批次单号查询批次单、商家明细单号查询明细单 */
  readonly outBatchNo: BatchesOutBatchNo
}

export interface BatchesBatchId {
  /** GET 微信支付批次单号查询批次单 */
  readonly _batch_id_: BatchesBatchIdByBatchId
}

export interface BatchesBatchIdByBatchIdGetRequest {
  /** 微信支付批次单号 */
  batch_id: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_status?: ("ALL" | "SUCCESS" | "FAIL" | "REFUND") | null | undefined
  } | string
}
export interface BatchesBatchIdByBatchIdGetResponse {
  /**
   * 服务商商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 特约商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 特约商户appid
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 批次状态
   * 最长 32 字符
   */
  batch_status: string
  /**
   * 批次类型
   * 最长 32 字符
   */
  batch_type: string
  /**
   * 特约商户授权类型
   * 最长 32 字符
   */
  authorization_type: string
  /**
   * 批次名称
   * 最长 32 字符
   */
  batch_name: string
  /**
   * 批次备注
   * 最长 32 字符
   */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {}))
  /**
   * 转账总金额
   * 单位：分
   */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 批次更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 转账成功金额
   * 单位：分
   */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /**
   * 转账失败金额
   * 单位：分
   */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /**
     * 微信支付明细单号
     * 最长 64 字符
     */
    detail_id: string
    /**
     * 商家明细单号
     * 最长 32 字符
     */
    out_detail_no: string
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status: string
  }[]
  /**
   * 服务商的appid
   * 最长 32 字符
   */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: ('GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}))
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
}
export interface BatchesBatchIdByBatchId {
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465772 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715990 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /**
   * 微信支付批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465772 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715990 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /** 微信支付明细单号查询明细单 */
  readonly details: BatchesBatchIdByBatchIdDetails
}

export interface BatchesBatchIdByBatchIdDetails {
  /** 微信支付明细单号查询明细单 */
  readonly detailId: BatchesBatchIdByBatchIdDetailsDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailId {
  /** GET 微信支付明细单号查询明细单 */
  readonly _detail_id_: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest {
  /** 微信支付批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /**
   * 服务商商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 32 字符
   */
  batch_id: string
  /**
   * 商户的appid
   * 最长 32 字符
   */
  appid?: string
  /**
   * 商家明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信支付明细单号
   * 最长 64 字符
   */
  detail_id: string
  /**
   * 明细状态
   * 最长 32 字符
   */
  detail_status: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /**
   * 转账备注
   * 最长 32 字符
   */
  transfer_remark: string
  /**
   * 明细失败原因
   * 最长 64 字符
   */
  fail_reason?: string
  /**
   * 收款用户openid
   * 最长 64 字符
   */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  username: string
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信支付明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465781 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718324 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
  /**
   * 微信支付明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465781 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718324 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
}

export interface BatchesOutBatchNo {
  /** GET 商家批次单号查询批次单 */
  readonly _out_batch_no_: BatchesOutBatchNoByOutBatchNo
}

export interface BatchesOutBatchNoByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 明细状态 */
    detail_status?: ("ALL" | "SUCCESS" | "FAIL" | "REFUND") | null | undefined
  } | string
}
export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /**
   * 服务商商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 特约商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 特约商户appid
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 批次状态
   * 最长 32 字符
   */
  batch_status: string
  /**
   * 批次类型
   * 最长 32 字符
   */
  batch_type: string
  /**
   * 特约商户授权类型
   * 最长 32 字符
   */
  authorization_type: string
  /**
   * 批次名称
   * 最长 32 字符
   */
  batch_name: string
  /**
   * 批次备注
   * 最长 32 字符
   */
  batch_remark: string
  /** 批次关闭原因 */
  close_reason?: ('MERCHANT_REVOCATION' | 'OVERDUE_CLOSE' | 'PAYER_ACCOUNT_ABNORMAL' | (string & {}))
  /**
   * 转账总金额
   * 单位：分
   */
  total_amount: number
  /** 转账总笔数 */
  total_num: number
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 批次更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /**
   * 转账成功金额
   * 单位：分
   */
  success_amount?: number
  /** 转账成功笔数 */
  success_num?: number
  /**
   * 转账失败金额
   * 单位：分
   */
  fail_amount?: number
  /** 转账失败笔数 */
  fail_num?: number
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /**
     * 微信支付明细单号
     * 最长 64 字符
     */
    detail_id: string
    /**
     * 商家明细单号
     * 最长 32 字符
     */
    out_detail_no: string
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status: string
  }[]
  /**
   * 服务商的appid
   * 最长 32 字符
   */
  sp_appid?: string
  /** 批量转账用途 */
  transfer_purpose?: ('GOODSPAYMENT' | 'COMMISSION' | 'REFUND' | 'REIMBURSEMENT' | 'FREIGHT' | 'OTHERS' | (string & {}))
  /** 转账场景 */
  transfer_scene?: ('ORDINARY_TRANSFER' | 'PAYROLL_CARD_TRANSFER' | (string & {}))
}
export interface BatchesOutBatchNoByOutBatchNo {
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465790 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718112 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465790 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718112 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /** 商家明细单号查询明细单 */
  readonly details: BatchesOutBatchNoByOutBatchNoDetails
}

export interface BatchesOutBatchNoByOutBatchNoDetails {
  /** 商家明细单号查询明细单 */
  readonly outDetailNo: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  /** GET 商家明细单号查询明细单 */
  readonly _out_detail_no_: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /**
   * 服务商商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信支付批次单号
   * 最长 32 字符
   */
  batch_id: string
  /**
   * 商户的appid
   * 最长 32 字符
   */
  appid?: string
  /**
   * 商家明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信支付明细单号
   * 最长 64 字符
   */
  detail_id: string
  /**
   * 明细状态
   * 最长 32 字符
   */
  detail_status: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /**
   * 转账备注
   * 最长 32 字符
   */
  transfer_remark: string
  /**
   * 明细失败原因
   * 最长 64 字符
   */
  fail_reason?: string
  /**
   * 收款用户openid
   * 最长 64 字符
   */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  username: string
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
  /** 收款账户类型 */
  account_type?: string
  /** 银行名称 */
  bank_name?: string
  /** 银行卡尾号 */
  bank_card_number_tail?: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465795 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718434 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012465795 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718434 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
}
}

export namespace v3_passwordExemptContract {
export interface PasswordExemptContract {
  /** 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约、直连商户模式小程序场景预签约 等 10 个接口 */
  readonly contracts: Contracts
}

export interface Contracts {
  /** 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约 */
  readonly ecommerce: ContractsEcommerce
  /** 直连商户模式小程序场景预签约、直连商户模式支付后场景预签约 */
  readonly normal: ContractsNormal
  /** 清算机构模式小程序场景预签约、清算机构模式支付后场景预签约 */
  readonly qs: ContractsQs
  /** 商户通过商户协议号查询协议、商户通过商户协议号解约协议 */
  readonly serviceId: ContractsServiceId
  /** 服务商模式小程序场景预签约、服务商模式支付后场景预签约 */
  readonly serviceProvider: ContractsServiceProvider
}

export interface ContractsEcommerce {
  /** 电商收付通模式小程序场景预签约、电商收付通模式支付后场景预签约 */
  readonly preEntrustSign: ContractsEcommercePreEntrustSign
}

export interface ContractsEcommercePreEntrustSign {
  /** POST 电商收付通模式小程序场景预签约 */
  readonly miniProgram: ContractsEcommercePreEntrustSignMiniProgram
  /** POST 电商收付通模式支付后场景预签约 */
  readonly payRedirectSign: ContractsEcommercePreEntrustSignPayRedirectSign
}

export interface ContractsEcommercePreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 用户标识 */
    openid: string
  }
}
export interface ContractsEcommercePreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}
export interface ContractsEcommercePreEntrustSignMiniProgram {
  /**
   * 电商收付通模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369177 官方文档}
   */
  post(options: ContractsEcommercePreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsEcommercePreEntrustSignMiniProgramPostResponse>>
  /**
   * 电商收付通模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369177 官方文档}
   */
  postAsync(options: ContractsEcommercePreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsEcommercePreEntrustSignMiniProgramPostResponse>>
}

export interface ContractsEcommercePreEntrustSignPayRedirectSignPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 预支付交易会话标识 */
    prepay_id: string
    /** 用户标识 */
    openid: string
  }
}
export interface ContractsEcommercePreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsEcommercePreEntrustSignPayRedirectSign {
  /**
   * 电商收付通模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369191 官方文档}
   */
  post(options: ContractsEcommercePreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsEcommercePreEntrustSignPayRedirectSignPostResponse>>
  /**
   * 电商收付通模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013369191 官方文档}
   */
  postAsync(options: ContractsEcommercePreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsEcommercePreEntrustSignPayRedirectSignPostResponse>>
}

export interface ContractsNormal {
  /** 直连商户模式小程序场景预签约、直连商户模式支付后场景预签约 */
  readonly preEntrustSign: ContractsNormalPreEntrustSign
}

export interface ContractsNormalPreEntrustSign {
  /** POST 直连商户模式小程序场景预签约 */
  readonly miniProgram: ContractsNormalPreEntrustSignMiniProgram
  /** POST 直连商户模式支付后场景预签约 */
  readonly payRedirectSign: ContractsNormalPreEntrustSignPayRedirectSign
}

export interface ContractsNormalPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 用户标识 */
    openid: string
  }
}
export interface ContractsNormalPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}
export interface ContractsNormalPreEntrustSignMiniProgram {
  /**
   * 直连商户模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472870 官方文档}
   */
  post(options: ContractsNormalPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsNormalPreEntrustSignMiniProgramPostResponse>>
  /**
   * 直连商户模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472870 官方文档}
   */
  postAsync(options: ContractsNormalPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsNormalPreEntrustSignMiniProgramPostResponse>>
}

export interface ContractsNormalPreEntrustSignPayRedirectSignPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 预支付交易会话标识 */
    prepay_id: string
    /** 用户标识 */
    openid: string
  }
}
export interface ContractsNormalPreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsNormalPreEntrustSignPayRedirectSign {
  /**
   * 直连商户模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472874 官方文档}
   */
  post(options: ContractsNormalPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsNormalPreEntrustSignPayRedirectSignPostResponse>>
  /**
   * 直连商户模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472874 官方文档}
   */
  postAsync(options: ContractsNormalPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsNormalPreEntrustSignPayRedirectSignPostResponse>>
}

export interface ContractsQs {
  /** 清算机构模式小程序场景预签约、清算机构模式支付后场景预签约 */
  readonly preEntrustSign: ContractsQsPreEntrustSign
}

export interface ContractsQsPreEntrustSign {
  /** POST 清算机构模式小程序场景预签约 */
  readonly miniProgram: ContractsQsPreEntrustSignMiniProgram
  /** POST 清算机构模式支付后场景预签约 */
  readonly payRedirectSign: ContractsQsPreEntrustSignPayRedirectSign
}

export interface ContractsQsPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
}
export interface ContractsQsPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}
export interface ContractsQsPreEntrustSignMiniProgram {
  /**
   * 清算机构模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471282 官方文档}
   */
  post(options: ContractsQsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsQsPreEntrustSignMiniProgramPostResponse>>
  /**
   * 清算机构模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471282 官方文档}
   */
  postAsync(options: ContractsQsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsQsPreEntrustSignMiniProgramPostResponse>>
}

export interface ContractsQsPreEntrustSignPayRedirectSignPostRequest {
  json: {
    /** 商户AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 预支付交易会话标识 */
    prepay_id: string
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
  }
}
export interface ContractsQsPreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsQsPreEntrustSignPayRedirectSign {
  /**
   * 清算机构模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471286 官方文档}
   */
  post(options: ContractsQsPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsQsPreEntrustSignPayRedirectSignPostResponse>>
  /**
   * 清算机构模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471286 官方文档}
   */
  postAsync(options: ContractsQsPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsQsPreEntrustSignPayRedirectSignPostResponse>>
}

export interface ContractsServiceId {
  /** 商户通过商户协议号查询协议、商户通过商户协议号解约协议 */
  readonly _service_id_: ContractsServiceIdByServiceId
}

export interface ContractsServiceIdByServiceId {
  /** 商户通过商户协议号查询协议、商户通过商户协议号解约协议 */
  readonly outContractCode: ContractsServiceIdByServiceIdOutContractCode
}

export interface ContractsServiceIdByServiceIdOutContractCode {
  /** GET 商户通过商户协议号查询协议 */
  readonly _out_contract_code_: ContractsServiceIdByServiceIdOutContractCodeByOutContractCode
}

export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest {
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 用户标识 */
  openid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 用户标识 */
  sub_openid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 委托代扣协议状态 */
  contract_state: string
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  contract_signed_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /**
     * 协议解约时间
     * 格式：RFC 3339
     */
    contract_terminated_time?: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
}
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCode {
  /**
   * 商户通过商户协议号查询协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472855 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715321 官方文档}
   */
  get(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 商户通过商户协议号查询协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472855 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715321 官方文档}
   */
  getAsync(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeGetResponse>>
  /** POST 商户通过商户协议号解约协议 */
  readonly terminate: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate
}

export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest {
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  json: {
    /** 解约备注 */
    contract_termination_remark: string
  }
}
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminate {
  /**
   * 商户通过商户协议号解约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472858 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715383 官方文档}
   */
  post(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse>>
  /**
   * 商户通过商户协议号解约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472858 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715383 官方文档}
   */
  postAsync(options: ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<ContractsServiceIdByServiceIdOutContractCodeByOutContractCodeTerminatePostResponse>>
}

export interface ContractsServiceProvider {
  /** 服务商模式小程序场景预签约、服务商模式支付后场景预签约 */
  readonly preEntrustSign: ContractsServiceProviderPreEntrustSign
}

export interface ContractsServiceProviderPreEntrustSign {
  /** POST 服务商模式小程序场景预签约 */
  readonly miniProgram: ContractsServiceProviderPreEntrustSignMiniProgram
  /** POST 服务商模式支付后场景预签约 */
  readonly payRedirectSign: ContractsServiceProviderPreEntrustSignPayRedirectSign
}

export interface ContractsServiceProviderPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 商户AppID */
    sp_appid: string
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
  }
}
export interface ContractsServiceProviderPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 跳转签约的小程序AppID */
  sign_mp_appid: string
  /** 跳转签约的小程序路径 */
  sign_mp_path: string
}
export interface ContractsServiceProviderPreEntrustSignMiniProgram {
  /**
   * 服务商模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471269 官方文档}
   */
  post(options: ContractsServiceProviderPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsServiceProviderPreEntrustSignMiniProgramPostResponse>>
  /**
   * 服务商模式小程序场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471269 官方文档}
   */
  postAsync(options: ContractsServiceProviderPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ContractsServiceProviderPreEntrustSignMiniProgramPostResponse>>
}

export interface ContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest {
  json: {
    /** 商户AppID */
    sp_appid: string
    /** 用户标识 */
    sp_openid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户AppID */
    sub_appid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 免密支付服务ID */
    service_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 预支付交易会话标识 */
    prepay_id: string
  }
}
export interface ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 免密支付服务ID */
  service_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface ContractsServiceProviderPreEntrustSignPayRedirectSign {
  /**
   * 服务商模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471272 官方文档}
   */
  post(options: ContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse>>
  /**
   * 服务商模式支付后场景预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471272 官方文档}
   */
  postAsync(options: ContractsServiceProviderPreEntrustSignPayRedirectSignPostRequest & CallOptions): Promise<ApiResponse<ContractsServiceProviderPreEntrustSignPayRedirectSignPostResponse>>
}
}

export namespace v3_payDevices {
export interface PayDevices {
  /** 查询音箱绑定信息、绑定音箱设备码牌、出厂预绑定音箱和码牌 等 4 个接口 */
  readonly openScenarioSpeaker: OpenScenarioSpeaker
  /** 码牌支付结果上报 */
  readonly openScenarioSpeakerorder: OpenScenarioSpeakerorder
  /** 小票机打印、查询订单 */
  readonly printers: Printers
}

export interface OpenScenarioSpeaker {
  /** GET 查询音箱绑定信息 */
  readonly _device_sn_: OpenScenarioSpeakerByDeviceSn
}

export interface OpenScenarioSpeakerByDeviceSnGetRequest {
  /** 设备sn */
  device_sn: string
}
export interface OpenScenarioSpeakerByDeviceSnGetResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: ('OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {}))
  /** 收款链接url */
  code_url: string
}
export interface OpenScenarioSpeakerByDeviceSn {
  /**
   * 查询音箱绑定信息
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  get(options: OpenScenarioSpeakerByDeviceSnGetRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnGetResponse>>
  /**
   * 查询音箱绑定信息
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  getAsync(options: OpenScenarioSpeakerByDeviceSnGetRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnGetResponse>>
  /** POST 绑定音箱设备码牌 */
  readonly bind: OpenScenarioSpeakerByDeviceSnBind
  /** POST 出厂预绑定音箱和码牌 */
  readonly prebind: OpenScenarioSpeakerByDeviceSnPrebind
  /** POST 解绑音箱设备码牌 */
  readonly unbind: OpenScenarioSpeakerByDeviceSnUnbind
}

export interface OpenScenarioSpeakerByDeviceSnBindPostRequest {
  /** 设备sn */
  device_sn: string
  json: {
    /** 子商户 */
    sub_mchid: string
    /** 收款链接url */
    code_url: string
  }
}
export interface OpenScenarioSpeakerByDeviceSnBindPostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: ('OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {}))
  /** 收款链接url */
  code_url: string
}
export interface OpenScenarioSpeakerByDeviceSnBind {
  /**
   * 绑定音箱设备码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: OpenScenarioSpeakerByDeviceSnBindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnBindPostResponse>>
  /**
   * 绑定音箱设备码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnBindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnBindPostResponse>>
}

export interface OpenScenarioSpeakerByDeviceSnPrebindPostRequest {
  /** 设备sn */
  device_sn: string
  json: {
    /** 收款链接url */
    code_url: string
  }
}
export interface OpenScenarioSpeakerByDeviceSnPrebindPostResponse {
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: ('OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {}))
  /** 收款链接url */
  code_url: string
}
export interface OpenScenarioSpeakerByDeviceSnPrebind {
  /**
   * 出厂预绑定音箱和码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: OpenScenarioSpeakerByDeviceSnPrebindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnPrebindPostResponse>>
  /**
   * 出厂预绑定音箱和码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnPrebindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnPrebindPostResponse>>
}

export interface OpenScenarioSpeakerByDeviceSnUnbindPostRequest {
  /** 设备sn */
  device_sn: string
}
export interface OpenScenarioSpeakerByDeviceSnUnbindPostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 设备sn */
  device_sn: string
  /** 绑定状态 */
  bind_state: ('OPEN_SCENARIO_SPEAKER_BIND_STATE_UNBOND' | 'OPEN_SCENARIO_SPEAKER_BIND_STATE_BINDED' | (string & {}))
  /** 收款链接url */
  code_url: string
}
export interface OpenScenarioSpeakerByDeviceSnUnbind {
  /**
   * 解绑音箱设备码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: OpenScenarioSpeakerByDeviceSnUnbindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnUnbindPostResponse>>
  /**
   * 解绑音箱设备码牌
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  postAsync(options: OpenScenarioSpeakerByDeviceSnUnbindPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerByDeviceSnUnbindPostResponse>>
}

export interface OpenScenarioSpeakerorder {
  /** 码牌支付结果上报 */
  readonly _transaction_id_: OpenScenarioSpeakerorderByTransactionId
}

export interface OpenScenarioSpeakerorderByTransactionId {
  /** POST 码牌支付结果上报 */
  readonly report: OpenScenarioSpeakerorderByTransactionIdReport
}

export interface OpenScenarioSpeakerorderByTransactionIdReportPostRequest {
  /** 微信支付订单号 */
  transaction_id: string
  json: {
    /** 子商户 */
    sub_mchid: string
    /** 收款链接url */
    code_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 设备sn */
    device_sn: string
  }
}
export interface OpenScenarioSpeakerorderByTransactionIdReportPostResponse {
  /** 子商户 */
  sub_mchid: string
  /** 收款链接url */
  code_url: string
  /** 商户订单号 */
  out_trade_no: string
  /** 设备sn */
  device_sn: string
  /** 微信支付订单号 */
  transaction_id: string
}
export interface OpenScenarioSpeakerorderByTransactionIdReport {
  /**
   * 码牌支付结果上报
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  post(options: OpenScenarioSpeakerorderByTransactionIdReportPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerorderByTransactionIdReportPostResponse>>
  /**
   * 码牌支付结果上报
   * @see {@link https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1 官方文档}
   */
  postAsync(options: OpenScenarioSpeakerorderByTransactionIdReportPostRequest & CallOptions): Promise<ApiResponse<OpenScenarioSpeakerorderByTransactionIdReportPostResponse>>
}

export interface Printers {
  /** 小票机打印、查询订单 */
  readonly _device_id_: PrintersByDeviceId
}

export interface PrintersByDeviceId {
  /** POST 小票机打印 */
  readonly printOrders: PrintersByDeviceIdPrintOrders
}

export interface PrintersByDeviceIdPrintOrdersPostRequest {
  /** 小票机设备号 */
  device_id: string
  json: {
    /** 打印单号 */
    print_order_no?: string | undefined
    /** 模板ID */
    template_id?: string | undefined
    /**
     * 回调通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 变量列表 */
    variable_list?: (readonly {
      /** Key字段 */
      key?: string | undefined
      /** Value值字段 */
      value?: string | undefined
    }[] | undefined)
    /** 表格变量列表 */
    table_list?: (readonly {
      /** Key字段 */
      key?: string | undefined
      /** Value值列表 */
      row_list?: (readonly {
        /** 值列表 */
        cell_list?: readonly string[] | undefined
      }[] | undefined)
    }[] | undefined)
  }
}
export interface PrintersByDeviceIdPrintOrders {
  /** 小票机打印 */
  post(options: PrintersByDeviceIdPrintOrdersPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** 小票机打印 */
  postAsync(options: PrintersByDeviceIdPrintOrdersPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** GET 查询订单 */
  readonly _print_order_no_: PrintersByDeviceIdPrintOrdersByPrintOrderNo
}

export interface PrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest {
  /** 小票机设备号 */
  device_id: string
  /** 打印单号 */
  print_order_no: string
}
export interface PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse {
  /** 打印单号 */
  print_order_no?: string
  /** 模板ID */
  template_id?: string
  /** 回调通知地址 */
  notify_url?: string
  /** 打印状态 */
  print_state?: ('PRINT_STATE_WAIT' | 'PRINT_STATE_SUCCESS' | 'PRINT_STATE_FAIL' | 'PRINT_STATE_CACHED' | (string & {}))
  /** 打印状态描述 */
  print_state_description?: string
  /** 变量列表 */
  variable_list?: {
    /** Key字段 */
    key?: string
    /** Value值字段 */
    value?: string
  }[]
  /** 表格变量列表 */
  table_list?: {
    /** Key字段 */
    key?: string
    /** Value值列表 */
    row_list?: {
      /** 值列表 */
      cell_list?: string[]
    }[]
  }[]
}
export interface PrintersByDeviceIdPrintOrdersByPrintOrderNo {
  /** 查询订单 */
  get(options: PrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest & CallOptions): Promise<ApiResponse<PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse>>
  /** 查询订单 */
  getAsync(options: PrintersByDeviceIdPrintOrdersByPrintOrderNoGetRequest & CallOptions): Promise<ApiResponse<PrintersByDeviceIdPrintOrdersByPrintOrderNoGetResponse>>
}
}

export namespace v3_payrollCard {
export interface PayrollCard {
  /** GET 查询核身记录 */
  readonly authentications: Authentications
  /** 查询微工卡授权关系 */
  readonly relations: Relations
  /** POST 生成授权token */
  readonly tokens: Tokens
  /** POST 发起批量转账 */
  readonly transferBatches: TransferBatches
  /** 生成投保结果、校验核身结果 */
  readonly wesure: Wesure
}

export interface AuthenticationsGetRequest {
  query: {
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 核身日期 */
    authenticate_date?: string | null | undefined
    /** 核身状态 */
    authenticate_state?: string | null | undefined
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit?: number | null | undefined
  } | string
}
export interface AuthenticationsGetResponse {
  /** 查询结果记录列表 */
  data?: {
    /** 商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 用户标识 */
    openid: string
    /** 核身渠道 */
    authenticate_scene: ('FROM_MINI_APP' | 'FROM_HARDWARE' | (string & {}))
    /** 核身渠道标识 */
    authenticate_source: string
    /** 项目名称 */
    project_name: string
    /** 单位名称 */
    employer_name: string
    /** 核身状态 */
    authenticate_state: ('AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | 'FROM_MINI_APP' | (string & {}))
    /**
     * 核身时间
     * 格式：RFC 3339
     */
    authenticate_time?: string
    /** 商家核身单号 */
    authenticate_number: string
    /** 核身失败原因 */
    authenticate_failed_reason?: string
    /** 核身类型 */
    authenticate_type?: ('SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {}))
  }[]
  /** 总记录条数 */
  total_count?: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}
export interface Authentications {
  /**
   * 查询核身记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461820 官方文档}
   */
  get(options: AuthenticationsGetRequest & CallOptions): Promise<ApiResponse<AuthenticationsGetResponse>>
  /**
   * 查询核身记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461820 官方文档}
   */
  getAsync(options: AuthenticationsGetRequest & CallOptions): Promise<ApiResponse<AuthenticationsGetResponse>>
  /** POST 微工卡核身预下单 */
  readonly preOrder: AuthenticationsPreOrder
  /** POST 微工卡核身预下单（流程中完成授权） */
  readonly preOrderWithAuth: AuthenticationsPreOrderWithAuth
  /** GET 获取核身结果 */
  readonly _authenticate_number_: AuthenticationsByAuthenticateNumber
}

export interface AuthenticationsPreOrderPostRequest {
  json: {
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 商家核身单号 */
    authenticate_number: string
    /** 项目名称 */
    project_name: string
    /** 单位名称 */
    employer_name: string
    /** 核身类型 */
    authenticate_type?: ("SIGN_IN" | "INSURANCE" | "CONTRACT" | "NORMAL") | undefined
  }
}
export interface AuthenticationsPreOrderPostResponse {
  /** 商家核身单号 */
  authenticate_number: string
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** token值 */
  token: string
  /** token有效时间 */
  expires_in: number
}
export interface AuthenticationsPreOrder {
  /**
   * 微工卡核身预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923362 官方文档}
   */
  post(options: AuthenticationsPreOrderPostRequest & CallOptions): Promise<ApiResponse<AuthenticationsPreOrderPostResponse>>
  /**
   * 微工卡核身预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923362 官方文档}
   */
  postAsync(options: AuthenticationsPreOrderPostRequest & CallOptions): Promise<ApiResponse<AuthenticationsPreOrderPostResponse>>
}

export interface AuthenticationsPreOrderWithAuthPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 商家核身单号 */
    authenticate_number: string
    /** 项目名称 */
    project_name: string
    /** 用工单位名称 */
    employer_name: string
    /**
     * 用户实名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 用户证件号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | undefined
    /** 用工类型 */
    employment_type: ("LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT")
    /** 核身类型 */
    authenticate_type?: ("SIGN_IN" | "INSURANCE" | "CONTRACT" | "NORMAL") | undefined
  }
}
export interface AuthenticationsPreOrderWithAuthPostResponse {
  /** 商家核身单号 */
  authenticate_number: string
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** token值 */
  token: string
  /** token有效时间 */
  expires_in: number
}
export interface AuthenticationsPreOrderWithAuth {
  /**
   * 微工卡核身预下单（流程中完成授权）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461761 官方文档}
   */
  post(options: AuthenticationsPreOrderWithAuthPostRequest & CallOptions): Promise<ApiResponse<AuthenticationsPreOrderWithAuthPostResponse>>
  /**
   * 微工卡核身预下单（流程中完成授权）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461761 官方文档}
   */
  postAsync(options: AuthenticationsPreOrderWithAuthPostRequest & CallOptions): Promise<ApiResponse<AuthenticationsPreOrderWithAuthPostResponse>>
}

export interface AuthenticationsByAuthenticateNumberGetRequest {
  /** 商家核身单号 */
  authenticate_number: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface AuthenticationsByAuthenticateNumberGetResponse {
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 用户标识 */
  openid: string
  /** 核身渠道 */
  authenticate_scene: string
  /** 核身渠道标识 */
  authenticate_source: string
  /** 项目名称 */
  project_name: string
  /** 单位名称 */
  employer_name: string
  /** 核身状态 */
  authenticate_state: ('AUTHENTICATE_PROCESSING' | 'AUTHENTICATE_SUCCESS' | 'AUTHENTICATE_FAILED' | (string & {}))
  /**
   * 核身时间
   * 格式：RFC 3339
   */
  authenticate_time?: string
  /** 商家核身单号 */
  authenticate_number: string
  /** 核身失败原因 */
  authenticate_failed_reason?: string
  /** 核身类型 */
  authenticate_type?: ('SIGN_IN' | 'INSURANCE' | 'CONTRACT' | (string & {}))
}
export interface AuthenticationsByAuthenticateNumber {
  /**
   * 获取核身结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461785 官方文档}
   */
  get(options: AuthenticationsByAuthenticateNumberGetRequest & CallOptions): Promise<ApiResponse<AuthenticationsByAuthenticateNumberGetResponse>>
  /**
   * 获取核身结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461785 官方文档}
   */
  getAsync(options: AuthenticationsByAuthenticateNumberGetRequest & CallOptions): Promise<ApiResponse<AuthenticationsByAuthenticateNumberGetResponse>>
}

export interface Relations {
  /** GET 查询微工卡授权关系 */
  readonly _openid_: RelationsByOpenid
}

export interface RelationsByOpenidGetRequest {
  /** 用户标识 */
  openid: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 应用ID */
    appid?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
  } | string | null | undefined
}
export interface RelationsByOpenidGetResponse {
  /** 用户标识 */
  openid: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 授权状态 */
  authorize_state: ('UNAUTHORIZED' | 'AUTHORIZED' | 'DEAUTHORIZED' | (string & {}))
  /**
   * 授权时间
   * 格式：RFC 3339
   */
  authorize_time?: string
  /**
   * 取消授权时间
   * 格式：RFC 3339
   */
  deauthorize_time?: string
  /** 关闭充值时间 */
  close_time?: string
  /** 注册状态 */
  register_state?: string
  /** 注册时间 */
  register_time?: string
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
}
export interface RelationsByOpenid {
  /**
   * 查询微工卡授权关系
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461728 官方文档}
   */
  get(options: RelationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<RelationsByOpenidGetResponse>>
  /**
   * 查询微工卡授权关系
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461728 官方文档}
   */
  getAsync(options: RelationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<RelationsByOpenidGetResponse>>
}

export interface TokensPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /**
     * 用户实名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 用户证件号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | undefined
    /** 用工类型 */
    employment_type?: ("LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT") | undefined
  }
}
export interface TokensPostResponse {
  /** 用户标识 */
  openid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 授权token */
  token: string
  /** token有效时间 */
  expires_in: number
}
export interface Tokens {
  /**
   * 生成授权token
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461589 官方文档}
   */
  post(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
  /**
   * 生成授权token
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461589 官方文档}
   */
  postAsync(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
}

export interface TransferBatchesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 特约商户号 */
    sub_mchid?: string | undefined
    /** 特约商户AppID */
    sub_appid?: string | undefined
    /** 特约商户授权类型 */
    authorization_type: string
    /** 商家批次单号 */
    out_batch_no: string
    /** 批次名称 */
    batch_name: string
    /** 批次备注 */
    batch_remark: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 转账明细列表 */
    transfer_detail_list: readonly {
      /** 商家明细单号 */
      out_detail_no: string
      /**
       * 转账金额
       * 单位：分
       */
      transfer_amount: number
      /** 转账备注 */
      transfer_remark: string
      /** 收款用户OpenID */
      openid: string
      /**
       * 收款用户姓名
       * 敏感字段，由客户端加密
       */
      user_name?: string | undefined
    }[]
    /** 服务商的AppID */
    sp_appid?: string | undefined
    /** 用工类型 */
    employment_type?: string | undefined
    /** 用工场景 */
    employment_scene?: string | undefined
    /** 业务类型 */
    business_type?: string | undefined
  }
}
export interface TransferBatchesPostResponse {
  /** 商家批次单号 */
  out_batch_no: string
  /** 微信支付批次单号 */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 批次状态 */
  batch_status?: string
}
export interface TransferBatches {
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461824 官方文档}
   */
  post(options: TransferBatchesPostRequest & CallOptions): Promise<ApiResponse<TransferBatchesPostResponse>>
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461824 官方文档}
   */
  postAsync(options: TransferBatchesPostRequest & CallOptions): Promise<ApiResponse<TransferBatchesPostResponse>>
}

export interface Wesure {
  /** POST 生成投保结果 */
  readonly insurance: WesureInsurance
  /** POST 校验核身结果 */
  readonly tokenValidations: WesureTokenValidations
}

export interface WesureInsurancePostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 特约商户商户号 */
    wesure_order_no: string
    /** 微保保单号 */
    token?: string | undefined
    /** 保司保单号 */
    insurance_company_order_no: string
    /** 用户标识 */
    openid: string
    /** 投保状态 */
    insure_state: string
    /**
     * 保障生效时间
     * 格式：RFC 3339
     */
    insure_effect_time: string
    /**
     * 保障失效时间
     * 格式：RFC 3339
     */
    insure_invalid_time: string
    /** 保障的保险公司名称 */
    insurance_company_name: string
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
}
export interface WesureInsurance {
  /**
   * 生成投保结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml 官方文档}
   */
  post(options: WesureInsurancePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 生成投保结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml 官方文档}
   */
  postAsync(options: WesureInsurancePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface WesureTokenValidationsPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 特约商户商户号 */
    sub_mchid?: string | undefined
    /** token值 */
    token?: string | undefined
    /**
     * 用户姓名
     * 敏感字段，由客户端加密
     */
    user_name?: string | undefined
    /**
     * 用户身份证号
     * 敏感字段，由客户端加密
     */
    id_card_number?: string | undefined
    /** 核身类型 */
    authenticate_type?: ("NORMAL" | "SIGN_IN" | "INSURANCE" | "CONTRACT") | undefined
  }
}
export interface WesureTokenValidationsPostResponse {
  /** 校验结果 */
  result: string
  /**
   * 核身成功时间
   * 格式：RFC 3339
   */
  authenticate_success_time?: string
  /** 用户标识 */
  openid?: string
  /** 校验不通过原因 */
  fail_reason?: string
}
export interface WesureTokenValidations {
  /**
   * 校验核身结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml 官方文档}
   */
  post(options: WesureTokenValidationsPostRequest & CallOptions): Promise<ApiResponse<WesureTokenValidationsPostResponse>>
  /**
   * 校验核身结果
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml 官方文档}
   */
  postAsync(options: WesureTokenValidationsPostRequest & CallOptions): Promise<ApiResponse<WesureTokenValidationsPostResponse>>
}
}

export namespace v3_profitsharing {
export interface Profitsharing {
  /** GET 申请分账账单 */
  readonly bills: Bills
  /** 查询最大分账比例 */
  readonly merchantConfigs: MerchantConfigs
  /** POST 请求分账 */
  readonly orders: Orders
  /** 添加分账接收方、删除分账接收方 */
  readonly receivers: Receivers
  /** POST 请求分账回退 */
  readonly returnOrders: ReturnOrders
  /** 查询剩余待分金额 */
  readonly transactions: Transactions
}

export interface BillsGetRequest {
  query: {
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
    /** 账单日期 */
    bill_date: string
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
  } | string
}
export interface BillsGetResponse {
  /**
   * 下载地址
   * 最长 2048 字符
   */
  download_url: string
  /** 哈希类型 */
  hash_type: ('SHA1' | (string & {}))
  /**
   * 哈希值
   * 最长 1024 字符
   */
  hash_value: string
}
export interface Bills {
  /**
   * 申请分账账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529628 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761131 官方文档}
   */
  get(options: BillsGetRequest & CallOptions): Promise<ApiResponse<BillsGetResponse>>
  /**
   * 申请分账账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529628 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761131 官方文档}
   */
  getAsync(options: BillsGetRequest & CallOptions): Promise<ApiResponse<BillsGetResponse>>
}

export interface MerchantConfigs {
  /** GET 查询最大分账比例 */
  readonly _sub_mchid_: MerchantConfigsBySubMchid
}

export interface MerchantConfigsBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
}
export interface MerchantConfigsBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 最大分账比例 */
  max_ratio: number
}
export interface MerchantConfigsBySubMchid {
  /**
   * 查询最大分账比例
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466864 官方文档}
   */
  get(options: MerchantConfigsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantConfigsBySubMchidGetResponse>>
  /**
   * 查询最大分账比例
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466864 官方文档}
   */
  getAsync(options: MerchantConfigsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantConfigsBySubMchidGetResponse>>
}

export interface OrdersPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 应用ID
     * 最长 32 字符
     */
    appid?: string | undefined
    /**
     * 子商户应用ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
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
      /** 分账接收方类型 */
      type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
      /**
       * 分账接收方帐号
       * 最长 64 字符
       */
      account: string
      /**
       * 分账个人接收方姓名
       * 敏感字段，由客户端加密
       */
      name?: string | undefined
      /**
       * 分账金额
       * 单位：分
       */
      amount: number
      /**
       * 分账描述
       * 最长 80 字符
       */
      description: string
    }[]
    /** 是否解冻剩余未分资金 */
    unfreeze_unsplit: boolean
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface OrdersPostResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
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
  state: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /**
     * 分账接收方帐号
     * 最长 64 字符
     */
    account: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id?: string
    /**
     * 分账创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 分账完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
  }[]
}
export interface Orders {
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524936 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690683 官方文档}
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524936 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690683 官方文档}
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /** POST 解冻剩余资金 */
  readonly unfreeze: OrdersUnfreeze
  /** GET 查询分账结果 */
  readonly _out_order_no_: OrdersByOutOrderNo
}

export interface OrdersUnfreezePostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
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
export interface OrdersUnfreezePostResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
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
  state: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /**
     * 分账接收方帐号
     * 最长 64 字符
     */
    account: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id?: string
    /**
     * 分账创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 分账完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
  }[]
}
export interface OrdersUnfreeze {
  /**
   * 解冻剩余资金
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526374 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466860 官方文档}
   */
  post(options: OrdersUnfreezePostRequest & CallOptions): Promise<ApiResponse<OrdersUnfreezePostResponse>>
  /**
   * 解冻剩余资金
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526374 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466860 官方文档}
   */
  postAsync(options: OrdersUnfreezePostRequest & CallOptions): Promise<ApiResponse<OrdersUnfreezePostResponse>>
}

export interface OrdersByOutOrderNoGetRequest {
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  query: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
  } | string
}
export interface OrdersByOutOrderNoGetResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
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
  state: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /**
     * 分账接收方帐号
     * 最长 64 字符
     */
    account: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id?: string
    /**
     * 分账创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 分账完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
  }[]
}
export interface OrdersByOutOrderNo {
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525210 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466850 官方文档}
   */
  get(options: OrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderNoGetResponse>>
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525210 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466850 官方文档}
   */
  getAsync(options: OrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderNoGetResponse>>
}

export interface Receivers {
  /** POST 添加分账接收方 */
  readonly add: ReceiversAdd
  /** POST 删除分账接收方 */
  readonly delete: ReceiversDelete
}

export interface ReceiversAddPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 应用ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户应用ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /** 分账接收方类型 */
    type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
    /**
     * 分账接收方帐号
     * 最长 64 字符
     */
    account: string
    /**
     * 分账个人接收方姓名
     * 敏感字段，由客户端加密
     */
    name?: string | undefined
    /** 与分账方的关系类型 */
    relation_type: ("SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM")
    /**
     * 自定义的分账关系
     * 最长 10 字符
     */
    custom_relation?: string | undefined
  }
}
export interface ReceiversAddPostResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
  /**
   * 分账接收方账号
   * 最长 64 字符
   */
  account: string
  /**
   * 分账接收方全称
   * 敏感字段，由客户端解密
   */
  name?: string
  /** 与分账方的关系类型 */
  relation_type: ('SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {}))
  /**
   * 自定义的分账关系
   * 最长 10 字符
   */
  custom_relation?: string
}
export interface ReceiversAdd {
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528995 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690944 官方文档}
   */
  post(options: ReceiversAddPostRequest & CallOptions): Promise<ApiResponse<ReceiversAddPostResponse>>
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528995 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690944 官方文档}
   */
  postAsync(options: ReceiversAddPostRequest & CallOptions): Promise<ApiResponse<ReceiversAddPostResponse>>
}

export interface ReceiversDeletePostRequest {
  json: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 应用ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户应用ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /** 分账接收方类型 */
    type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
    /**
     * 分账接收方账号
     * 最长 64 字符
     */
    account: string
  }
}
export interface ReceiversDeletePostResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
  /**
   * 分账接收方账号
   * 最长 64 字符
   */
  account: string
}
export interface ReceiversDelete {
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529590 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466868 官方文档}
   */
  post(options: ReceiversDeletePostRequest & CallOptions): Promise<ApiResponse<ReceiversDeletePostResponse>>
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529590 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466868 官方文档}
   */
  postAsync(options: ReceiversDeletePostRequest & CallOptions): Promise<ApiResponse<ReceiversDeletePostResponse>>
}

export interface ReturnOrdersPostRequest {
  /** 至少填其一：out_order_no、order_id */
  json: ({
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
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
  } & ReturnOrdersPostOutOrderNoOrOrderId)
}
export type ReturnOrdersPostOutOrderNoOrOrderId = ({
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
})
export interface ReturnOrdersPostResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
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
   * 微信回退单号
   * 最长 64 字符
   */
  return_id: string
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
  /** 回退结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface ReturnOrders {
  /**
   * 请求分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525287 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466854 官方文档}
   */
  post(options: ReturnOrdersPostRequest & CallOptions): Promise<ApiResponse<ReturnOrdersPostResponse>>
  /**
   * 请求分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525287 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466854 官方文档}
   */
  postAsync(options: ReturnOrdersPostRequest & CallOptions): Promise<ApiResponse<ReturnOrdersPostResponse>>
  /** GET 查询分账回退结果 */
  readonly _out_return_no_: ReturnOrdersByOutReturnNo
}

export interface ReturnOrdersByOutReturnNoGetRequest {
  /**
   * 商户回退单号
   * 最长 64 字符
   */
  out_return_no: string
  query: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
    /**
     * 商户分账单号
     * 最长 64 字符
     */
    out_order_no: string
  } | string
}
export interface ReturnOrdersByOutReturnNoGetResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
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
   * 微信回退单号
   * 最长 64 字符
   */
  return_id: string
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
  /** 回退结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface ReturnOrdersByOutReturnNo {
  /**
   * 查询分账回退结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526279 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466858 官方文档}
   */
  get(options: ReturnOrdersByOutReturnNoGetRequest & CallOptions): Promise<ApiResponse<ReturnOrdersByOutReturnNoGetResponse>>
  /**
   * 查询分账回退结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526279 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466858 官方文档}
   */
  getAsync(options: ReturnOrdersByOutReturnNoGetRequest & CallOptions): Promise<ApiResponse<ReturnOrdersByOutReturnNoGetResponse>>
}

export interface Transactions {
  /** 查询剩余待分金额 */
  readonly _transaction_id_: TransactionsByTransactionId
}

export interface TransactionsByTransactionId {
  /** GET 查询剩余待分金额 */
  readonly amounts: TransactionsByTransactionIdAmounts
}

export interface TransactionsByTransactionIdAmountsGetRequest {
  /** 微信订单号 */
  transaction_id: string
}
export interface TransactionsByTransactionIdAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string
  /**
   * 订单剩余待分金额
   * 单位：分
   */
  unsplit_amount: number
}
export interface TransactionsByTransactionIdAmounts {
  /**
   * 查询剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012457939 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012457927 官方文档}
   */
  get(options: TransactionsByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<TransactionsByTransactionIdAmountsGetResponse>>
  /**
   * 查询剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012457939 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012457927 官方文档}
   */
  getAsync(options: TransactionsByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<TransactionsByTransactionIdAmountsGetResponse>>
}
}

export namespace v3_qrcode {
export interface Qrcode {
  /** POST 扣费受理 */
  readonly transactions: Transactions
  /** 查询用户服务可用信息 */
  readonly userServices: UserServices
}

export interface TransactionsPostRequest {
  json: {
    /** 公众账号ID */
    appid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 微信支付分配的子商户号 */
    sub_mchid?: string | undefined
    /** 描述 */
    description?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户系统内部订单号 */
    out_trade_no: string
    /** 交易场景 */
    trade_scene: ("BUS" | "METRO")
    /** 代金券或立减优惠功能的参数 */
    goods_tag?: string | undefined
    /** 委托代扣协议ID */
    contract_id: string
    /**
     * 接受扣款结果异步回调通知的URL
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 订单金额信息 */
    amount?: {
      /**
       * 总金额
       * 单位：分
       */
      total?: number | undefined
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 公交场景信息 */
    bus_info?: {
      /** 开始时间 */
      start_time?: string | undefined
      /** 乘车路线 */
      line_name?: string | undefined
      /** 车牌号 */
      plate_number?: string | undefined
    } | undefined
    /** 地铁场景信息 */
    metro_info?: {
      /** 开始时间 */
      start_time?: string | undefined
      /** 用户下车时间 */
      end_time?: string | undefined
      /** 乘车起始站 */
      start_station?: string | undefined
      /** 乘车终点站 */
      end_station?: string | undefined
    } | undefined
  }
}
export interface TransactionsPostResponse {
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /** 订单创建时间 */
  create_time?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {}))
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: ('NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {}))
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间 */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene?: ('BUS' | 'METRO' | (string & {}))
  /** 公交场景信息 */
  bus_info?: {
    /** 开始时间 */
    start_time?: string
    /** 乘车路线 */
    line_name?: string
    /** 车牌号 */
    plate_number?: string
  }
  /** 地铁场景信息 */
  metro_info?: {
    /** 开始时间 */
    start_time?: string
    /** 用户下车时间 */
    end_time?: string
    /** 乘车起始站 */
    start_station?: string
    /** 乘车终点站 */
    end_station?: string
  }
  /** 订单金额信息 */
  amount?: {
    [k: string]: unknown
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /** 活动ID */
    stock_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}
export interface Transactions {
  /** 扣费受理 */
  post(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  /** 扣费受理 */
  postAsync(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  /** 查询订单 */
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsOutTradeNo {
  /** GET 查询订单 */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo
}

export interface TransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户系统内部订单号 */
  out_trade_no: string
  query?: {
    /** 微信支付分配的子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 公众账号ID */
  appid?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description?: string
  /** 订单创建时间 */
  create_time?: string
  /** 商户订单号 */
  out_trade_no?: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {}))
  /** 交易状态描述 */
  trade_state_description?: string
  /** 支付完成时间 */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户还款状态 */
  user_repay_state?: ('NOT_REPAY' | 'REPAID' | 'ALL_REFUND' | (string & {}))
  /** 还款微信支付订单号 */
  repay_transaction_id?: string
  /** 垫资还款时间 */
  repay_time?: string
  /** 附加数据 */
  attach?: string
  /** 代扣签约ID */
  contract_id?: string
  /** 交易场景 */
  trade_scene?: ('BUS' | 'METRO' | (string & {}))
  /** 公交场景信息 */
  bus_info?: {
    /** 开始时间 */
    start_time?: string
    /** 乘车路线 */
    line_name?: string
    /** 车牌号 */
    plate_number?: string
  }
  /** 地铁场景信息 */
  metro_info?: {
    /** 开始时间 */
    start_time?: string
    /** 用户下车时间 */
    end_time?: string
    /** 乘车起始站 */
    start_station?: string
    /** 乘车终点站 */
    end_station?: string
  }
  /** 订单金额信息 */
  amount?: {
    [k: string]: unknown
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /** 活动ID */
    stock_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}
export interface TransactionsOutTradeNoByOutTradeNo {
  /** 查询订单 */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /** 查询订单 */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
}

export interface UserServices {
  /** 查询用户服务可用信息 */
  readonly contractId: UserServicesContractId
}

export interface UserServicesContractId {
  /** GET 查询用户服务可用信息 */
  readonly _contract_id_: UserServicesContractIdByContractId
}

export interface UserServicesContractIdByContractIdGetRequest {
  /** 委托代扣协议ID */
  contract_id: string
  query?: {
    /** 应用ID */
    appid?: string | null | undefined
    /** 子公众账号ID */
    sub_appid?: string | null | undefined
    /** 微信支付分配的子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface UserServicesContractIdByContractIdGetResponse {
  /** 委托代扣协议ID */
  contract_id?: string
  /** 用户服务状态 */
  user_service_state?: ('NORMAL' | 'BLOCKED' | (string & {}))
  /** 原因 */
  block_reason?: string
}
export interface UserServicesContractIdByContractId {
  /** 查询用户服务可用信息 */
  get(options: UserServicesContractIdByContractIdGetRequest & CallOptions): Promise<ApiResponse<UserServicesContractIdByContractIdGetResponse>>
  /** 查询用户服务可用信息 */
  getAsync(options: UserServicesContractIdByContractIdGetRequest & CallOptions): Promise<ApiResponse<UserServicesContractIdByContractIdGetResponse>>
}
}

export namespace v3_rateActivity {
export interface RateActivity {
  /** POST 报名费率优惠活动 */
  readonly applications: Applications
}

export interface ApplicationsPostRequest {
  json: {
    /** 从业机构号 */
    acquiring_bank_id: string
    /** 渠道商户号 */
    channel_id: string
    /** 从业机构特约商户号 */
    sub_mchid: string
    /** 活动报名信息 */
    activity_detail: {
      /** 活动ID */
      activity_id: string
      /** 活动费率 */
      activity_rate?: string | undefined
      /** 活动报名材料 */
      activity_apply_information?: (readonly {
        /** 材料ID */
        apply_material_id?: string | undefined
        /** 材料内容 */
        apply_material_information?: readonly string[] | undefined
      }[] | undefined)
    }
    /** 补充信息 */
    additional_information?: {
      /** 补充说明 */
      additional_message?: string | undefined
      /** 补充材料 */
      additional_material?: readonly string[] | undefined
    } | undefined
  }
}
export interface ApplicationsPostResponse {
  /** 申请单编号 */
  application_id: string
}
export interface Applications {
  /**
   * 报名费率优惠活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698774 官方文档}
   */
  post(options: ApplicationsPostRequest & CallOptions): Promise<ApiResponse<ApplicationsPostResponse>>
  /**
   * 报名费率优惠活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698774 官方文档}
   */
  postAsync(options: ApplicationsPostRequest & CallOptions): Promise<ApiResponse<ApplicationsPostResponse>>
  /** 根据申请单ID查询申请单结果、修改单据信息 */
  readonly id: ApplicationsId
}

export interface ApplicationsId {
  /** GET 根据申请单ID查询申请单结果 · PATCH 修改单据信息 */
  readonly _application_id_: ApplicationsIdByApplicationId
}

export interface ApplicationsIdByApplicationIdGetRequest {
  /** 申请单编号 */
  application_id: string
}
export interface ApplicationsIdByApplicationIdGetResponse {
  /** 申请单状态 */
  application_state: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 驳回参数 */
  reject_parameter?: string
  /** 驳回原因 */
  reject_reason?: string
  /**
   * 活动审核通过时间
   * 格式：RFC 3339
   */
  pass_time?: string
}
export interface ApplicationsIdByApplicationIdPatchRequest {
  /** 申请单编号 */
  application_id: string
  json: {
    /** 活动报名修改信息 */
    activity_detail_modification?: {
      /** 活动费率 */
      activity_rate?: string | undefined
      /** 活动报名材料 */
      activity_apply_information?: (readonly {
        /** 材料ID */
        apply_material_id?: string | undefined
        /** 材料内容 */
        apply_material_information?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 补充信息 */
    additional_information?: {
      /** 补充说明 */
      additional_message?: string | undefined
      /** 补充材料 */
      additional_material?: readonly string[] | undefined
    } | undefined
  }
}
export interface ApplicationsIdByApplicationIdPatchResponse {
  /** 申请单编号 */
  application_id: string
}
export interface ApplicationsIdByApplicationId {
  /**
   * 根据申请单ID查询申请单结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471722 官方文档}
   */
  get(options: ApplicationsIdByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<ApplicationsIdByApplicationIdGetResponse>>
  /**
   * 根据申请单ID查询申请单结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471722 官方文档}
   */
  getAsync(options: ApplicationsIdByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<ApplicationsIdByApplicationIdGetResponse>>
  /**
   * 修改单据信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698885 官方文档}
   */
  patch(options: ApplicationsIdByApplicationIdPatchRequest & CallOptions): Promise<ApiResponse<ApplicationsIdByApplicationIdPatchResponse>>
  /**
   * 修改单据信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698885 官方文档}
   */
  patchAsync(options: ApplicationsIdByApplicationIdPatchRequest & CallOptions): Promise<ApiResponse<ApplicationsIdByApplicationIdPatchResponse>>
}
}

export namespace v3_realname {
export interface Realname {
  /** GET 实名信息校验 */
  readonly verify: Verify
}

export interface VerifyGetRequest {
  query: {
    /** 下单用户账户的证件类型 */
    credential_type: (1 | 2 | 5 | 9 | 12 | 17 | 19)
    /**
     * 下单用户证件号
     * 敏感字段，由客户端加密
     */
    encrypted_credential_id: string
    /**
     * 下单用户姓名
     * 敏感字段，由客户端加密
     */
    encrypted_name: string
    /** 微信支付交易单号 */
    wxp_trade_no: string
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface VerifyGetResponse {
  /** 实名比对结果 */
  verify_result: (0 | 1 | (number & {}))
  /** 错误信息 */
  err_message?: string
}
export interface Verify {
  /**
   * 实名信息校验
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735179 官方文档}
   */
  get(options: VerifyGetRequest & CallOptions): Promise<ApiResponse<VerifyGetResponse>>
  /**
   * 实名信息校验
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735179 官方文档}
   */
  getAsync(options: VerifyGetRequest & CallOptions): Promise<ApiResponse<VerifyGetResponse>>
}
}

export namespace v3_recharge {
export interface Recharge {
  /** 申请银行转账充值、查询银行转账充值结果 */
  readonly bankTransferRecharges: BankTransferRecharges
}

export interface BankTransferRecharges {
  /** POST 申请银行转账充值 */
  readonly apply: BankTransferRechargesApply
  /** 查询银行转账充值结果 */
  readonly outRechargeNo: BankTransferRechargesOutRechargeNo
}

export interface BankTransferRechargesApplyPostRequest {
  json: {
    /** 商户充值单号 */
    out_recharge_no: string
    /** 充值场景 */
    recharge_scene: ('NORMAL_BANK_TRANSFER' | (string & {}))
    /** 充值入账账户 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /** 充值金额 */
    recharge_amount: {
      /**
       * 总金额
       * 单位：分
       */
      amount?: number | undefined
      /** 货币类型 */
      currency?: string | undefined
    }
  }
}
export interface BankTransferRechargesApplyPostResponse {
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 银行账户 */
  transfer_in_account: {
    /** 开户银行名称 */
    bank_name?: string
    /** 开户银行省市编码 */
    bank_address_code?: string
    /** 开户银行行号 */
    bank_code?: string
    /** 银行账户名称 */
    bank_account_name?: string
    /** 银行账号 */
    bank_account_no?: string
  }
}
export interface BankTransferRechargesApply {
  /**
   * 申请银行转账充值
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585425 官方文档}
   */
  post(options: BankTransferRechargesApplyPostRequest & CallOptions): Promise<ApiResponse<BankTransferRechargesApplyPostResponse>>
  /**
   * 申请银行转账充值
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585425 官方文档}
   */
  postAsync(options: BankTransferRechargesApplyPostRequest & CallOptions): Promise<ApiResponse<BankTransferRechargesApplyPostResponse>>
}

export interface BankTransferRechargesOutRechargeNo {
  /** GET 查询银行转账充值结果 */
  readonly _out_recharge_no_: BankTransferRechargesOutRechargeNoByOutRechargeNo
}

export interface BankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest {
  /** 商户充值单号 */
  out_recharge_no: string
}
export interface BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse {
  /** 充值商户号 */
  mchid: string
  /** 微信支付充值单号 */
  recharge_id: string
  /** 商户充值单号 */
  out_recharge_no: string
  /** 充值入账账户 */
  account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
  /** 充值状态 */
  recharge_state: ('SUCCESS' | 'RECHARGING' | 'CLOSED' | (string & {}))
  /** 充值场景 */
  recharge_scene: ('ECOMMERCE_BANK_TRANSFER' | 'NORMAL_BANK_TRANSFER' | (string & {}))
  /** 充值状态描述 */
  recharge_state_desc?: string
  /** 充值金额 */
  recharge_amount: {
    /**
     * 总金额
     * 单位：分
     */
    amount?: number
    /** 货币类型 */
    currency?: string
  }
  /** 转账充值的付款信息 */
  bank_transfer_info?: {
    /** 转账充值附言 */
    memo?: string
    /**
     * 银行转账退回时间
     * 格式：RFC 3339
     */
    return_time?: string
    /** 银行转账退回原因 */
    return_reason?: string
    /** 开户银行名称 */
    bank_name?: string
    /** 银行卡号后四位 */
    bank_card_tail?: string
    /** 转入的银行流水单号 */
    bill_no?: string
  }
  /**
   * 受理充值时间
   * 格式：RFC 3339
   */
  accept_time?: string
  /**
   * 充值成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 关闭充值时间
   * 格式：RFC 3339
   */
  close_time?: string
}
export interface BankTransferRechargesOutRechargeNoByOutRechargeNo {
  /**
   * 查询银行转账充值结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585430 官方文档}
   */
  get(options: BankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest & CallOptions): Promise<ApiResponse<BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>
  /**
   * 查询银行转账充值结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012585430 官方文档}
   */
  getAsync(options: BankTransferRechargesOutRechargeNoByOutRechargeNoGetRequest & CallOptions): Promise<ApiResponse<BankTransferRechargesOutRechargeNoByOutRechargeNoGetResponse>>
}
}

export namespace v3_refund {
export interface Refund {
  /** 申请退款、查询单笔退款、发起异常退款 */
  readonly domestic: Domestic
}

export interface Domestic {
  /** POST 申请退款 */
  readonly refunds: DomesticRefunds
}

export interface DomesticRefundsPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 商户退款单号
     * 最长 64 字符
     * 正则：^[0-9A-Za-z_\-|*@]+$
     */
    out_refund_no: string
    /**
     * 退款原因
     * 最长 80 字节（UTF-8）
     */
    reason?: string | undefined
    /**
     * 退款结果回调url
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 退款资金来源 */
    funds_account?: ('AVAILABLE' | 'UNSETTLED' | (string & {})) | undefined
    /** 金额信息 */
    amount: {
      /**
       * 退款金额
       * 单位：分
       */
      refund: number
      /** 退款出资账户及金额 */
      from?: (readonly {
        /** 出资账户类型 */
        account: string
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
       * 最长 16 字符
       */
      currency: string
    }
    /** 退款商品 */
    goods_detail?: (readonly {
      /**
       * 商户侧商品编码
       * 最长 32 字符
       */
      merchant_goods_id: string
      /**
       * 微信侧商品编码
       * 最长 32 字符
       */
      wechatpay_goods_id?: string | undefined
      /**
       * 商品名称
       * 最长 256 字符
       */
      goods_name?: string | undefined
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
    }[] | undefined)
    /** 退款出资商户 */
    refund_account?: string | undefined
  } & DomesticRefundsPostOutTradeNoOrTransactionId)
}
export type DomesticRefundsPostOutTradeNoOrTransactionId = ({
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
})
export interface DomesticRefundsPostResponse {
  /**
   * 微信支付退款号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /** 退款渠道 */
  channel: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /**
   * 退款入账账户
   * 最长 64 字符
   */
  user_received_account: string
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
  status: ('SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /**
   * 资金账户
   * 最长 32 字符
   */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /**
       * 出资账户类型
       * 最长 32 字符
       */
      account: string
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total: number
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 应结退款金额
     * 单位：分
     */
    settlement_refund: number
    /**
     * 应结订单金额
     * 单位：分
     */
    settlement_total: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /**
     * 退款币种
     * 最长 16 字符
     */
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
    /**
     * 券ID
     * 最长 32 字符
     */
    promotion_id: string
    /**
     * 优惠范围
     * 最长 32 字符
     */
    scope: string
    /**
     * 优惠类型
     * 最长 32 字符
     */
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
      /**
       * 商户侧商品编码
       * 最长 32 字符
       */
      merchant_goods_id: string
      /**
       * 微信侧商品编码
       * 最长 32 字符
       */
      wechatpay_goods_id?: string
      /**
       * 商品名称
       * 最长 256 字符
       */
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
  refund_account?: string
}
export interface DomesticRefunds {
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791862 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739034 官方文档}
   */
  post(options: DomesticRefundsPostRequest & CallOptions): Promise<ApiResponse<DomesticRefundsPostResponse>>
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791862 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739034 官方文档}
   */
  postAsync(options: DomesticRefundsPostRequest & CallOptions): Promise<ApiResponse<DomesticRefundsPostResponse>>
  /** GET 查询单笔退款 */
  readonly _out_refund_no_: DomesticRefundsByOutRefundNo
  /** 发起异常退款 */
  readonly _refund_id_: DomesticRefundsByRefundId
}

export interface DomesticRefundsByOutRefundNoGetRequest {
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  query?: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface DomesticRefundsByOutRefundNoGetResponse {
  /**
   * 微信支付退款号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 微信支付订单号
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
  user_received_account: string
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
  status: ('SUCCESS' | 'CLOSED' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /**
   * 资金账户
   * 最长 32 字符
   */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /**
     * 退款金额
     * 单位：分
     */
    refund: number
    /** 退款出资账户及金额 */
    from?: {
      /**
       * 出资账户类型
       * 最长 32 字符
       */
      account: string
      /**
       * 出资金额
       * 单位：分
       */
      amount: number
    }[]
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total: number
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 应结退款金额
     * 单位：分
     */
    settlement_refund: number
    /**
     * 应结订单金额
     * 单位：分
     */
    settlement_total: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /**
     * 退款币种
     * 最长 16 字符
     */
    currency?: string
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
    /**
     * 券ID
     * 最长 32 字符
     */
    promotion_id: string
    /**
     * 优惠范围
     * 最长 32 字符
     */
    scope: string
    /**
     * 优惠类型
     * 最长 32 字符
     */
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
      /**
       * 商户侧商品编码
       * 最长 32 字符
       */
      merchant_goods_id: string
      /**
       * 微信侧商品编码
       * 最长 32 字符
       */
      wechatpay_goods_id?: string
      /**
       * 商品名称
       * 最长 256 字符
       */
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
  refund_account?: string
}
export interface DomesticRefundsByOutRefundNo {
  /**
   * 查询单笔退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791863 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739043 官方文档}
   */
  get(options: DomesticRefundsByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<DomesticRefundsByOutRefundNoGetResponse>>
  /**
   * 查询单笔退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791863 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739043 官方文档}
   */
  getAsync(options: DomesticRefundsByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<DomesticRefundsByOutRefundNoGetResponse>>
}

export interface DomesticRefundsByRefundId {
  /** POST 发起异常退款 */
  readonly applyAbnormalRefund: DomesticRefundsByRefundIdApplyAbnormalRefund
}

export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostRequest {
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 商户退款单号
     * 最长 64 字符
     */
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
export interface DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse {
  /**
   * 微信支付退款号
   * 最长 32 字符
   */
  refund_id: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /** 退款渠道 */
  channel?: string
  /**
   * 退款入账账户
   * 最长 64 字符
   */
  user_received_account: string
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
  status: string
  /** 资金账户 */
  funds_account?: string
  /** 金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
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
     * 用户支付金额
     * 单位：分
     */
    payer_total: number
    /**
     * 用户退款金额
     * 单位：分
     */
    payer_refund: number
    /**
     * 应结退款金额
     * 单位：分
     */
    settlement_refund: number
    /**
     * 应结订单金额
     * 单位：分
     */
    settlement_total: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    discount_refund?: number
    /** 退款币种 */
    currency?: string
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
  refund_account?: string
}
export interface DomesticRefundsByRefundIdApplyAbnormalRefund {
  /**
   * 发起异常退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791864 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013335389 官方文档}
   */
  post(options: DomesticRefundsByRefundIdApplyAbnormalRefundPostRequest & CallOptions): Promise<ApiResponse<DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>>
  /**
   * 发起异常退款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791864 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013335389 官方文档}
   */
  postAsync(options: DomesticRefundsByRefundIdApplyAbnormalRefundPostRequest & CallOptions): Promise<ApiResponse<DomesticRefundsByRefundIdApplyAbnormalRefundPostResponse>>
}
}

export namespace v3_refunds {
export interface RefundsGetRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  query: (({
    /** 商户号 */
    mchid?: string | null | undefined
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 机构商户号 */
    sp_mchid?: string | null | undefined
    /** 记录起始位置 */
    offset?: number | null | undefined
    /** 每页笔数 */
    count?: number | null | undefined
  } & RefundsGetOutTradeNoOrTransactionId) | string)
}
export type RefundsGetOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | null | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | null | undefined
  /** 微信支付订单号 */
  transaction_id: string
})
export interface RefundsGetResponse {
  /** 微信支付交易订单号 */
  id: string
  /** 商户号 */
  mchid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
    payer_total: number
    /** 支付币种 */
    payer_currency: string
  }
  /** 退款单列表 */
  data: {
    /** 微信退款单号 */
    id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 退款渠道 */
    channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
    /** 退款入账账户 */
    recv_account?: string
    /** 退款资金来源 */
    fund_source?: ('REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}))
    /** 退款成功时间 */
    success_time?: string
    /** 退款创建时间 */
    create_time: string
    /** 退款状态 */
    status: ('SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
    /** 退款金额 */
    amount: {
      /**
       * 退款金额
       * 单位：币种的最小单位
       */
      refund: number
      /** 货币类型 */
      currency?: string
      /**
       * 用户退款金额
       * 单位：币种的最小单位
       */
      payer_refund: number
      /** 支付币种 */
      payer_currency: string
      /** 汇率 */
      exchange_rate: {
        /** 汇率类型 */
        type?: ('SETTLEMENT_RATE' | (string & {}))
        /** 汇率值 */
        rate?: number
      }
    }
    /** 优惠退款详情 */
    refund_detail?: {
      /** 券ID */
      promotion_id: string
      /** 优惠范围 */
      scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
      /** 优惠类型 */
      type?: ('COUPON' | 'DISCOUNT' | (string & {}))
      /**
       * 优惠券面额
       * 单位：币种的最小单位
       */
      amount?: number
      /**
       * 优惠券退款额
       * 单位：币种的最小单位
       */
      refund_amount?: number
      /** 货币类型 */
      currency: string
    }
  }[]
  /** 订单总退款次数 */
  total_num: number
  /** 本次返回退款单数 */
  current_total_num: number
}
export interface RefundsPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /** 商户退款单号 */
    out_refund_no: string
    /** 退款原因 */
    reason?: string | undefined
    /** 订单金额 */
    amount: {
      /**
       * 退款金额
       * 单位：币种的最小单位
       */
      refund: number
      /**
       * 原订单金额
       * 单位：币种的最小单位
       */
      total: number
      /** 退款币种 */
      currency: string
    }
    /**
     * 退款通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  } & RefundsPostOutTradeNoOrTransactionId & (RefundsPostDirect | RefundsPostPartnerInstitution))
}
export type RefundsPostOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
})
/** 直连商户 */
export interface RefundsPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sp_mchid?: undefined
  sub_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface RefundsPostPartnerInstitution {
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface RefundsPostResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 退款创建时间 */
  create_time: string
  /** 退款金额 */
  amount: {
    /**
     * 退款金额
     * 单位：币种的最小单位
     */
    refund: number
    /** 退款币种 */
    currency: string
    /**
     * 用户退款金额
     * 单位：币种的最小单位
     */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /**
     * 优惠券退款额
     * 单位：币种的最小单位
     */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
}
export interface Refunds {
  /**
   * 查询所有退款
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/refunds
   */
  get(options: RefundsGetRequest & CallOptions): Promise<ApiResponse<RefundsGetResponse>>
  /**
   * 查询所有退款
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/refunds
   */
  getAsync(options: RefundsGetRequest & CallOptions): Promise<ApiResponse<RefundsGetResponse>>
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/refunds
   */
  post(options: RefundsPostRequest & CallOptions): Promise<ApiResponse<RefundsPostResponse>>
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/refunds
   */
  postAsync(options: RefundsPostRequest & CallOptions): Promise<ApiResponse<RefundsPostResponse>>
  /** 查询单笔退款(微信支付退款订单号) */
  readonly id: Id
  /** 查询单笔退款(商户退款订单号) */
  readonly outRefundNo: OutRefundNo
}

export interface Id {
  /** GET 查询单笔退款(微信支付退款订单号) */
  readonly _refund_id_: IdByRefundId
}

export interface IdByRefundIdGetRequest {
  /** 微信支付退款订单号 */
  refund_id: string
  query?: {
    /** 商户号 */
    mchid?: string | null | undefined
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 机构商户号 */
    sp_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface IdByRefundIdGetResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: ('REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}))
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /** 退款金额 */
  amount: {
    /**
     * 退款金额
     * 单位：币种的最小单位
     */
    refund: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户退款金额
     * 单位：币种的最小单位
     */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /**
     * 优惠券退款额
     * 单位：币种的最小单位
     */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
}
export interface IdByRefundId {
  /**
   * 查询单笔退款(微信支付退款订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/refunds/id/{refund_id}
   */
  get(options: IdByRefundIdGetRequest & CallOptions): Promise<ApiResponse<IdByRefundIdGetResponse>>
  /**
   * 查询单笔退款(微信支付退款订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/refunds/id/{refund_id}
   */
  getAsync(options: IdByRefundIdGetRequest & CallOptions): Promise<ApiResponse<IdByRefundIdGetResponse>>
}

export interface OutRefundNo {
  /** GET 查询单笔退款(商户退款订单号) */
  readonly _out_refund_no_: OutRefundNoByOutRefundNo
}

export interface OutRefundNoByOutRefundNoGetRequest {
  /** 商户退款订单号 */
  out_refund_no: string
  query?: {
    /** 商户号 */
    mchid?: string | null | undefined
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 机构商户号 */
    sp_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface OutRefundNoByOutRefundNoGetResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: ('REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}))
  /** 退款成功时间 */
  success_time?: string
  /** 退款创建时间 */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /** 退款金额 */
  amount: {
    /**
     * 退款金额
     * 单位：币种的最小单位
     */
    refund: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户退款金额
     * 单位：币种的最小单位
     */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /**
     * 优惠券退款额
     * 单位：币种的最小单位
     */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
}
export interface OutRefundNoByOutRefundNo {
  /**
   * 查询单笔退款(商户退款订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/refunds/out-refund-no/{out_refund_no}
   */
  get(options: OutRefundNoByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<OutRefundNoByOutRefundNoGetResponse>>
  /**
   * 查询单笔退款(商户退款订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/refunds/out-refund-no/{out_refund_no}
   */
  getAsync(options: OutRefundNoByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<OutRefundNoByOutRefundNoGetResponse>>
}
}

export namespace v3_repayment {
export interface Repayment {
  /** 还款单查询、商户关单、还款下单 */
  readonly combineTransactions: CombineTransactions
}

export interface CombineTransactions {
  /** 还款单查询、商户关单、还款下单 */
  readonly partner: CombineTransactionsPartner
}

export interface CombineTransactionsPartner {
  /** 还款单查询、商户关单 */
  readonly outTradeNo: CombineTransactionsPartnerOutTradeNo
  /** POST 还款下单 */
  readonly prepay: CombineTransactionsPartnerPrepay
}

export interface CombineTransactionsPartnerOutTradeNo {
  /** GET 还款单查询 */
  readonly _combine_out_trade_no_: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNo
}

export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetRequest {
  /** 还款单订单号 */
  combine_out_trade_no: string
}
export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetResponse {
  /** 还款服务商APPID */
  combine_appid: string
  /** 还款服务商商户号 */
  combine_mchid: string
  /** 还款单订单号 */
  combine_out_trade_no: string
  /** 还款单微信支付订单号 */
  combine_transaction_id: string
  /** 还款支付者信息 */
  combine_payer_info?: {
    /** 用户服务商标识 */
    openid?: string
  }
  /** 还款明细单信息列表 */
  sub_orders?: {
    /** 还款单发起商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string
    /** 还款明细单订单号 */
    out_trade_no: string
    /** 还款明细单微信支付订单号 */
    transaction_id?: string
    /** 交易类型 */
    trade_type?: ('REPAYMENT' | 'JSAPI' | (string & {}))
    /** 交易状态 */
    trade_state?: ('SUCCESS' | 'NOTPAY' | 'CLOSED' | (string & {}))
    /** 付款银行 */
    bank_type?: string
    /** 附加数据 */
    attach?: string
    /**
     * 支付完成时间
     * 格式：RFC 3339
     */
    success_time?: string
    /** 子单金额信息 */
    amount?: {
      /**
       * 标价金额
       * 单位：分
       */
      total_amount: number
      /** 标价币种 */
      currency?: string
      /**
       * 现金支付金额
       * 单位：分
       */
      payer_amount: number
      /** 现金支付币种 */
      payer_currency?: string
      /** 结算汇率 */
      settlement_rate?: number
    }
  }[]
}
export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNo {
  /**
   * 还款单查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124483 官方文档}
   */
  get(options: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetResponse>>
  /**
   * 还款单查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124483 官方文档}
   */
  getAsync(options: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoGetResponse>>
  /** POST 商户关单 */
  readonly close: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose
}

export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClosePostRequest {
  /** 还款单订单号 */
  combine_out_trade_no: string
  json: {
    /** 还款明细单信息列表 */
    sub_orders: readonly {
      /** 还款单发起商户号 */
      mchid: string
      /** 还款明细单订单号 */
      out_trade_no: string
      /** 二级商户号 */
      sub_mchid?: string | undefined
    }[]
  }
}
export interface CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClose {
  /**
   * 商户关单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124497 官方文档}
   */
  post(options: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商户关单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124497 官方文档}
   */
  postAsync(options: CombineTransactionsPartnerOutTradeNoByCombineOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface CombineTransactionsPartnerPrepayPostRequest {
  json: {
    /** 还款单订单号 */
    combine_out_trade_no: string
    /** 还款服务商商户号 */
    combine_mchid: string
    /** 还款明细单信息列表 */
    sub_orders: readonly {
      /** 还款单发起商户号 */
      mchid: string
      /** 子商户号 */
      sub_mchid?: string | undefined
      /** 还款明细单订单号 */
      out_trade_no: string
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
      /** 附加数据 */
      attach?: string | undefined
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
    }[]
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** H5调起支付场景信息 */
    h5_info?: {
      /** 还款服务商APPID */
      combine_appid: string
      /** 用户终端IP */
      payer_client_ip: string
      /** 场景类型 */
      type: ("iOS" | "Android" | "Wap")
      /** 应用名称 */
      app_name?: string | undefined
      /** 网站URL */
      app_url: string
      /** iOS平台BundleID */
      bundle_id?: string | undefined
      /** 应用包名 */
      package_name?: string | undefined
    } | undefined
    /** APP调起支付场景信息 */
    app_info?: {
      /** 还款服务商APPID */
      combine_appid: string
    } | undefined
    /** 小程序调起支付场景信息 */
    miniprogram_info?: {
      /** 还款服务商APPID */
      combine_appid: string
      /** 用户标识 */
      openid: string
    } | undefined
    /** 支付者信息 */
    combine_payer_info?: {
      /** 实名支付 */
      identity?: {
        /** 类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "TAIWAN_COMPATRIOT_PERMIT")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    } | undefined
    /** 微信内网页调起支付场景信息 */
    wechat_web_info?: {
      /** 还款服务商APPID */
      combine_appid?: string | undefined
      /** 用户标识 */
      openid?: string | undefined
      /** 网页经营场景URL */
      webview_url?: string | undefined
    } | undefined
  }
}
export interface CombineTransactionsPartnerPrepayPostResponse {
  /** 预支付交易会话标识 */
  prepay_id?: string
  /** 支付跳转链接 */
  h5_url?: string
}
export interface CombineTransactionsPartnerPrepay {
  /**
   * 还款下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124463 官方文档}
   */
  post(options: CombineTransactionsPartnerPrepayPostRequest & CallOptions): Promise<ApiResponse<CombineTransactionsPartnerPrepayPostResponse>>
  /**
   * 还款下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015124463 官方文档}
   */
  postAsync(options: CombineTransactionsPartnerPrepayPostRequest & CallOptions): Promise<ApiResponse<CombineTransactionsPartnerPrepayPostResponse>>
}
}

export namespace v3_security {
export interface Security {
  /** POST 商户签名验签／加解密测试 */
  readonly echo: Echo
}

export interface EchoPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 回显信息 */
    echo_message: string
    /**
     * 回显内容
     * 敏感字段，由客户端加密
     */
    encrypted_echo_message?: string | undefined
  }
}
export interface EchoPostResponse {
  /** 回显信息 */
  echo_message: string
  /**
   * 加密的回显内容
   * 敏感字段，由客户端解密
   */
  encrypted_echo_message?: string
}
export interface Echo {
  /**
   * 商户签名验签／加解密测试
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014551946 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015139289 官方文档}
   */
  post(options: EchoPostRequest & CallOptions): Promise<ApiResponse<EchoPostResponse>>
  /**
   * 商户签名验签／加解密测试
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014551946 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015139289 官方文档}
   */
  postAsync(options: EchoPostRequest & CallOptions): Promise<ApiResponse<EchoPostResponse>>
}
}

export namespace v3_settle {
export interface Settle {
  /** GET 查询结算资金明细 */
  readonly settlements: Settlements
}

export interface SettlementsGetRequest {
  query: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 结算状态 */
    settle_state: ("SETTLED" | "UNSETTLE")
    /** 结算开始日期 */
    settle_start_date?: string | null | undefined
    /** 结算结束日期 */
    settle_end_date?: string | null | undefined
    /** 最大记录条数 */
    limit: number
    /** 记录起始位置 */
    offset: number
  } | string
}
export interface SettlementsGetResponse {
  /** 结算信息列表 */
  data?: {
    /** 付款批次号 */
    batch_id: string
    /** 结算日期 */
    settlement_date: string
    /** 交易开始日期 */
    trade_start_date: string
    /** 交易结束日期 */
    trade_end_date: string
    /** 金额 */
    amount: {
      /**
       * 已结算金额
       * 单位：币种的最小单位
       */
      settled: number
      /**
       * 未结算金额
       * 单位：币种的最小单位
       */
      unsettle: number
      /** 结算币种 */
      currency: string
      /**
       * 支付金额
       * 单位：币种的最小单位
       */
      pay: number
      /**
       * 退款金额
       * 单位：币种的最小单位
       */
      refund: number
      /**
       * 支付净额
       * 单位：币种的最小单位
       */
      net: number
      /**
       * 手续费金额
       * 单位：币种的最小单位
       */
      fee: number
    }
    /** 钱包主体 */
    wallet_region?: ('CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {}))
  }[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}
export interface Settlements {
  /**
   * 查询结算资金明细
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/settle/settlements
   */
  get(options: SettlementsGetRequest & CallOptions): Promise<ApiResponse<SettlementsGetResponse>>
  /**
   * 查询结算资金明细
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/settle/settlements
   */
  getAsync(options: SettlementsGetRequest & CallOptions): Promise<ApiResponse<SettlementsGetResponse>>
}
}

export namespace v3_smartguide {
export interface Smartguide {
  /** GET 服务人员查询 · POST 服务人员注册 */
  readonly guides: Guides
}

export interface GuidesGetRequest {
  query: {
    /** 子商户ID */
    sub_mchid?: string | null | undefined
    /** 门店ID */
    store_id: number
    /** 企业微信的员工ID */
    userid?: string | null | undefined
    /**
     * 手机号码
     * 敏感字段，由客户端加密
     */
    mobile?: string | null | undefined
    /** 工号 */
    work_id?: string | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 请求资源起始位置 */
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
export interface GuidesGetResponse {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
  /** 服务人员信息 */
  data?: {
    /** 服务人员ID */
    guide_id?: string
    /** 门店ID */
    store_id?: number
    /**
     * 企业微信的员工姓名
     * 敏感字段，由客户端解密
     */
    name?: string
    /**
     * 手机号码
     * 敏感字段，由客户端解密
     */
    mobile?: string
    /** 企业微信的员工ID */
    userid?: string
    /** 工号 */
    work_id?: string
  }[]
}
export interface GuidesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户ID */
    sub_mchid?: string | undefined
    /** 企业ID */
    corpid: string
    /** 门店ID */
    store_id: number
    /** 企业微信的员工ID */
    userid: string
    /**
     * 企业微信的员工姓名
     * 敏感字段，由客户端加密
     */
    name: string
    /**
     * 手机号码
     * 敏感字段，由客户端加密
     */
    mobile: string
    /** 员工个人二维码 */
    qr_code: string
    /** 头像URL */
    avatar: string
    /** 群二维码URL */
    group_qrcode?: string | undefined
  }
}
export interface GuidesPostResponse {
  /** 服务人员ID */
  guide_id: string
}
export interface Guides {
  /**
   * 服务人员查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535123 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688558 官方文档}
   */
  get(options: GuidesGetRequest & CallOptions): Promise<ApiResponse<GuidesGetResponse>>
  /**
   * 服务人员查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535123 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688558 官方文档}
   */
  getAsync(options: GuidesGetRequest & CallOptions): Promise<ApiResponse<GuidesGetResponse>>
  /**
   * 服务人员注册
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535138 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688564 官方文档}
   */
  post(options: GuidesPostRequest & CallOptions): Promise<ApiResponse<GuidesPostResponse>>
  /**
   * 服务人员注册
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535138 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688564 官方文档}
   */
  postAsync(options: GuidesPostRequest & CallOptions): Promise<ApiResponse<GuidesPostResponse>>
  /** PATCH 服务人员信息更新 */
  readonly _guide_id_: GuidesByGuideId
}

export interface GuidesByGuideIdPatchRequest {
  /** 服务人员ID */
  guide_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户ID */
    sub_mchid?: string | undefined
    /**
     * 企业微信的员工姓名
     * 敏感字段，由客户端加密
     */
    name?: string | undefined
    /**
     * 手机号码
     * 敏感字段，由客户端加密
     */
    mobile?: string | undefined
    /** 员工个人二维码 */
    qr_code?: string | undefined
    /** 头像URL */
    avatar?: string | undefined
    /** 群二维码URL */
    group_qrcode?: string | undefined
  }
}
export interface GuidesByGuideId {
  /**
   * 服务人员信息更新
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535160 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688570 官方文档}
   */
  patch(options: GuidesByGuideIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 服务人员信息更新
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535160 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688570 官方文档}
   */
  patchAsync(options: GuidesByGuideIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** POST 服务人员分配 */
  readonly assign: GuidesByGuideIdAssign
}

export interface GuidesByGuideIdAssignPostRequest {
  /** 服务人员ID */
  guide_id: string
  json: {
    /** 子商户ID */
    sub_mchid?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
  }
}
export interface GuidesByGuideIdAssign {
  /**
   * 服务人员分配
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535161 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474145 官方文档}
   */
  post(options: GuidesByGuideIdAssignPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 服务人员分配
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535161 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474145 官方文档}
   */
  postAsync(options: GuidesByGuideIdAssignPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_statements {
export interface StatementsGetRequest {
  query: {
    /** 账单日期 */
    date: string
    /** 商户号 */
    mchid: string
  } | string
  headers?: {
    /** 可接受的压缩方式 */
    "Accept-Encoding"?: string | undefined
  } | undefined
}
export interface Statements {
  /**
   * 下载对账单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/statements
   */
  get(options: StatementsGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载对账单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/statements
   */
  getAsync(options: StatementsGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}

export namespace v3_taxiInvoice {
export interface TaxiInvoice {
  /** 签到签退 */
  readonly attendance: Attendance
  /** POST 将出租车电子发票插入微信用户卡包 */
  readonly cards: Cards
  /** 更新司机信息 */
  readonly driver: Driver
  /** 获取司机信息 */
  readonly drivers: Drivers
  /** 获取出租车公司商户信息 */
  readonly taxiCompanies: TaxiCompanies
  /** 新增出租车公司 */
  readonly taxiCompany: TaxiCompany
  /** 更新出租车信息 */
  readonly taxi: Taxi
  /** 获取出租车信息 */
  readonly taxies: Taxies
  /** 根据凭证查询乘客行程单 */
  readonly userTaxiOrder: UserTaxiOrder
  /** GET 获取乘客行程单列表 */
  readonly userTaxiOrders: UserTaxiOrders
}

export interface Attendance {
  /** POST 签到签退 */
  readonly punch: AttendancePunch
}

export interface AttendancePunchPostRequest {
  json: {
    /** 车牌号 */
    plate_number: string
    /** 营运资格证号 */
    driver_license: string
    /**
     * 事件发生时间
     * 格式：RFC 3339
     */
    event_time: string
    /** 事件类型 */
    event_type: string
    /** 行政区划ID */
    region_id: number
  }
}
export interface AttendancePunch {
  /**
   * 签到签退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461368 官方文档}
   */
  post(options: AttendancePunchPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 签到签退
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461368 官方文档}
   */
  postAsync(options: AttendancePunchPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface CardsPostRequest {
  json: {
    /** 出租车经营主体商户号 */
    company_mchid: string
    /** 面对面付款单号 */
    trade_number?: string | undefined
    /** 应用ID */
    appid?: string | undefined
    /** 用户标识 */
    openid: string
    /** 行政区划代码 */
    region_id: number
    /** 营运资格证号 */
    driver_license?: string | undefined
    /** 车牌号 */
    plate_number?: string | undefined
    /** 发票卡券信息 */
    fapiao_card_information: {
      /** 电子发票文件ID */
      fapiao_media_id: string
      /** 发票号码 */
      fapiao_number: string
      /** 发票代码 */
      fapiao_code: string
      /**
       * 开票时间
       * 格式：RFC 3339
       */
      fapiao_time: string
      /** 校验码 */
      check_code: string
      /** 密码 */
      password: string
      /**
       * 总价税合计
       * 单位：分
       */
      total_amount: number
      /**
       * 总税额
       * 单位：分
       */
      tax_amount: number
      /**
       * 总金额
       * 单位：分
       */
      amount: number
      /** 购买方信息 */
      buyer_information: {
        /** 购买方类型 */
        type: string
        /** 名称 */
        name: string
        /** 纳税人识别号 */
        taxpayer_id?: string | undefined
        /** 地址 */
        address?: string | undefined
        /** 电话 */
        telephone?: string | undefined
        /** 开户银行 */
        bank_name?: string | undefined
        /** 银行账号 */
        bank_account?: string | undefined
      }
      /** 销售方信息 */
      seller_information: {
        /** 名称 */
        name: string
        /** 纳税人识别号 */
        taxpayer_id: string
        /** 地址 */
        address?: string | undefined
        /** 电话 */
        telephone?: string | undefined
        /** 开户银行 */
        bank_name?: string | undefined
        /** 银行账号 */
        bank_account?: string | undefined
      }
      /** 附加信息 */
      extra_information: {
        /** 收款人 */
        payee?: string | undefined
        /** 复核人 */
        reviewer?: string | undefined
        /** 开票人 */
        drawer: string
      }
      /** 发票行信息 */
      items?: (readonly {
        /** 税收分类编码 */
        tax_code: string
        /** 商品名称 */
        goods_name: string
        /** 规格型号 */
        specification?: string | undefined
        /** 单位 */
        unit?: string | undefined
        /** 数量 */
        quantity: number
        /** 单价 */
        unit_price: number
        /**
         * 单行金额
         * 单位：分
         */
        amount: number
        /**
         * 单行税额
         * 单位：分
         */
        tax_amount: number
        /**
         * 单行金额合计
         * 单位：分
         */
        total_amount: number
        /** 税率 */
        tax_rate: number
        /** 税收优惠政策标识 */
        tax_prefer_mark: string
        /** 是否折扣行 */
        discount: boolean
      }[] | undefined)
      /** 备注信息 */
      remark?: string | undefined
    }
    /** 获取乘客行程单详情的凭证 */
    token?: string | undefined
  }
}
export interface CardsPostResponse {
  /** 插入用户卡包的公众号AppID */
  card_appid: string
  /** 用户在插卡公众号下的OpenID */
  card_openid: string
  /** 出租车电子发票卡券模板ID */
  card_id: string
  /** 出租车电子发票在卡包中的编码 */
  card_code: string
}
export interface Cards {
  /**
   * 将出租车电子发票插入微信用户卡包
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461432 官方文档}
   */
  post(options: CardsPostRequest & CallOptions): Promise<ApiResponse<CardsPostResponse>>
  /**
   * 将出租车电子发票插入微信用户卡包
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461432 官方文档}
   */
  postAsync(options: CardsPostRequest & CallOptions): Promise<ApiResponse<CardsPostResponse>>
  /** POST 上传出租车电子发票文件 */
  readonly uploadFile: CardsUploadFile
}

/**
 * 文件元信息
 * 传输时为 JSON 文本
 */
export interface CardsUploadFilePostUpload {
  /** 出租车经营主体商户号 */
  company_mchid: string
  /** 行政区划代码 */
  region_id: number
}
export interface CardsUploadFilePostRequest {
  body: (Upload<CardsUploadFilePostUpload> | {
    /** 待上传的文件 */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /** 出租车经营主体商户号 */
      company_mchid: string
      /** 行政区划代码 */
      region_id: number
      /**
       * 文件的SM3摘要
       * 文件摘要：SM3
       */
      digest: string
      /** 文件摘要算法 */
      digest_algorithm: "DIGEST_ALGORITHM_SM3"
    }
  })
}
export interface CardsUploadFilePostResponse {
  /** 出租车电子发票文件ID */
  fapiao_media_id: string
}
export interface CardsUploadFile {
  /**
   * 上传出租车电子发票文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692904 官方文档}
   */
  post(options: CardsUploadFilePostRequest & CallOptions): Promise<ApiResponse<CardsUploadFilePostResponse>>
  /**
   * 上传出租车电子发票文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692904 官方文档}
   */
  postAsync(options: CardsUploadFilePostRequest & CallOptions): Promise<ApiResponse<CardsUploadFilePostResponse>>
}

export interface Driver {
  /** POST 更新司机信息 */
  readonly updateDriver: DriverUpdateDriver
}

export interface DriverUpdateDriverPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 司机姓名
     * 敏感字段，由客户端加密
     */
    driver_name: string
    /**
     * 司机身份证号码
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /** 公司名称 */
    company_name: string
    /** 商户号 */
    mchid: string
    /** 营运资格证号 */
    driver_license: string
    /** 司机类别 */
    driver_category: string
    /** 岗位状态 */
    driver_status?: string | undefined
    /** 司机头像 */
    driver_photo?: {
      /** 照片类型 */
      photo_type?: string | undefined
      /** 司机头像摘要 */
      photo_digest?: {
        /** 哈希类型 */
        hash_type?: string | undefined
        /** 哈希值 */
        hash_value?: string | undefined
      } | undefined
      /** 头像url */
      photo_url?: string | undefined
      /** 头像icon */
      photo_icon?: string | undefined
    } | undefined
    /** 行政区划ID */
    region_id: number
  }
}
export interface DriverUpdateDriverPostResponse {
  /**
   * 司机姓名
   * 敏感字段，由客户端解密
   */
  driver_name: string
  /**
   * 司机身份证号码
   * 敏感字段，由客户端解密
   */
  id_card_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 岗位状态 */
  driver_status: string
  /** 司机头像 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string
    /** 司机头像摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string
      /** 哈希值 */
      hash_value?: string
    }
    /** 头像url */
    photo_url?: string
    /** 头像icon */
    photo_icon?: string
  }
  /** 行政区划ID */
  region_id: number
}
export interface DriverUpdateDriver {
  /**
   * 更新司机信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460171 官方文档}
   */
  post(options: DriverUpdateDriverPostRequest & CallOptions): Promise<ApiResponse<DriverUpdateDriverPostResponse>>
  /**
   * 更新司机信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460171 官方文档}
   */
  postAsync(options: DriverUpdateDriverPostRequest & CallOptions): Promise<ApiResponse<DriverUpdateDriverPostResponse>>
}

export interface Drivers {
  /** GET 获取司机信息 */
  readonly _driver_license_: DriversByDriverLicense
}

export interface DriversByDriverLicenseGetRequest {
  /** 营运资格证号 */
  driver_license: string
  query: {
    /** 行政区划代码 */
    region_id: number
  } | string
}
export interface DriversByDriverLicenseGetResponse {
  /** 司机姓名 */
  driver_name: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  company_mchid: string
  /** 营运资格证号 */
  driver_license: string
  /** 司机类别 */
  driver_category: string
  /** 司机照片 */
  driver_photo?: {
    /** 照片类型 */
    photo_type?: string
    /** 司机照片摘要 */
    photo_digest?: {
      /** 哈希类型 */
      hash_type?: string
      /** 哈希值 */
      hash_value?: string
    }
    /** 头像url */
    photo_url?: string
    /** 头像icon */
    photo_data?: string
  }
  /** 行政区划代码 */
  region_id: number
  /** 司机状态 */
  driver_state?: string
}
export interface DriversByDriverLicense {
  /**
   * 获取司机信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461309 官方文档}
   */
  get(options: DriversByDriverLicenseGetRequest & CallOptions): Promise<ApiResponse<DriversByDriverLicenseGetResponse>>
  /**
   * 获取司机信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461309 官方文档}
   */
  getAsync(options: DriversByDriverLicenseGetRequest & CallOptions): Promise<ApiResponse<DriversByDriverLicenseGetResponse>>
}

export interface TaxiCompanies {
  /** GET 获取出租车公司商户信息 */
  readonly _company_mchid_: TaxiCompaniesByCompanyMchid
}

export interface TaxiCompaniesByCompanyMchidGetRequest {
  /** 商户号 */
  company_mchid: string
  query: {
    /** 行政区划ID */
    region_id: number
  } | string
}
export interface TaxiCompaniesByCompanyMchidGetResponse {
  /** 商户号 */
  company_mchid: string
  /** 企业类型 */
  enterprise_type: string
  /** 公司名称 */
  company_name: string
  /** 公司简称 */
  short_name: string
  /** 税号 */
  tax_id: string
  /** 公司地址 */
  address: string
  /** 公司电话 */
  phone?: string
  /** 开户行 */
  bank_name?: string
  /** 银行账号 */
  bank_account?: string
  /** 企业法人姓名 */
  legal_person: string
  /** 开票渠道 */
  invoice_mode: string
  /** 行政区划代码 */
  region_id: number
}
export interface TaxiCompaniesByCompanyMchid {
  /**
   * 获取出租车公司商户信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460161 官方文档}
   */
  get(options: TaxiCompaniesByCompanyMchidGetRequest & CallOptions): Promise<ApiResponse<TaxiCompaniesByCompanyMchidGetResponse>>
  /**
   * 获取出租车公司商户信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460161 官方文档}
   */
  getAsync(options: TaxiCompaniesByCompanyMchidGetRequest & CallOptions): Promise<ApiResponse<TaxiCompaniesByCompanyMchidGetResponse>>
}

export interface TaxiCompany {
  /** POST 新增出租车公司 */
  readonly createTaxiCompany: TaxiCompanyCreateTaxiCompany
}

export interface TaxiCompanyCreateTaxiCompanyPostRequest {
  json: {
    /** 公司名称 */
    company_name?: string | undefined
    /** 税号 */
    tax_id: string
    /** 公司地址 */
    address: string
    /** 公司电话 */
    phone?: string | undefined
    /** 开户行 */
    bank_name?: string | undefined
    /** 银行账号 */
    bank_account?: string | undefined
    /** 开票渠道 */
    invoice_mode: string
    /** 企业法人姓名 */
    legal_person: string
    /** 公司简称 */
    short_name?: string | undefined
    /** 行政区划ID */
    region_id: number
    /** 企业类型 */
    enterprise_type: string
  }
}
export interface TaxiCompanyCreateTaxiCompanyPostResponse {
  /** 商户号 */
  mchid: string
  /** 公司名称 */
  company_name?: string
}
export interface TaxiCompanyCreateTaxiCompany {
  /**
   * 新增出租车公司
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460154 官方文档}
   */
  post(options: TaxiCompanyCreateTaxiCompanyPostRequest & CallOptions): Promise<ApiResponse<TaxiCompanyCreateTaxiCompanyPostResponse>>
  /**
   * 新增出租车公司
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460154 官方文档}
   */
  postAsync(options: TaxiCompanyCreateTaxiCompanyPostRequest & CallOptions): Promise<ApiResponse<TaxiCompanyCreateTaxiCompanyPostResponse>>
}

export interface Taxi {
  /** POST 更新出租车信息 */
  readonly updateTaxi: TaxiUpdateTaxi
}

export interface TaxiUpdateTaxiPostRequest {
  json: {
    /** 车牌号 */
    plate_number: string
    /** 公司名称 */
    company_name: string
    /** 商户号 */
    mchid?: string | undefined
    /** 主班司机资格证号 */
    main_license?: string | undefined
    /** 副班司机资格证号 */
    deputy_license?: string | undefined
    /** 行政区划ID */
    region_id: number
    /** 开票标记 */
    invoice_flag?: string | undefined
    /** 出租车状态 */
    taxi_state?: ("IN_OPERATION" | "OUT_OPERATION") | undefined
  }
}
export interface TaxiUpdateTaxiPostResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 商户号 */
  mchid?: string
  /** 主班司机资格证号 */
  main_license: string
  /** 副班司机资格证号 */
  deputy_license?: string
  /** 行政区划ID */
  region_id: number
}
export interface TaxiUpdateTaxi {
  /**
   * 更新出租车信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460167 官方文档}
   */
  post(options: TaxiUpdateTaxiPostRequest & CallOptions): Promise<ApiResponse<TaxiUpdateTaxiPostResponse>>
  /**
   * 更新出租车信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460167 官方文档}
   */
  postAsync(options: TaxiUpdateTaxiPostRequest & CallOptions): Promise<ApiResponse<TaxiUpdateTaxiPostResponse>>
}

export interface Taxies {
  /** GET 获取出租车信息 */
  readonly _plate_number_: TaxiesByPlateNumber
}

export interface TaxiesByPlateNumberGetRequest {
  /** 车牌号 */
  plate_number: string
  query: {
    /** 行政区划代码 */
    region_id: number
  } | string
}
export interface TaxiesByPlateNumberGetResponse {
  /** 车牌号 */
  plate_number: string
  /** 公司名称 */
  company_name: string
  /** 公司商户号 */
  company_mchid: string
  /** 主班司机资格证号 */
  main_license?: string
  /** 副班司机资格证号 */
  deputy_license?: string
  /** 行政区划代码 */
  region_id: number
  /** 是否支持开票 */
  support_invoice: boolean
  /** 出租车状态 */
  taxi_state?: string
}
export interface TaxiesByPlateNumber {
  /**
   * 获取出租车信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460169 官方文档}
   */
  get(options: TaxiesByPlateNumberGetRequest & CallOptions): Promise<ApiResponse<TaxiesByPlateNumberGetResponse>>
  /**
   * 获取出租车信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460169 官方文档}
   */
  getAsync(options: TaxiesByPlateNumberGetRequest & CallOptions): Promise<ApiResponse<TaxiesByPlateNumberGetResponse>>
}

export interface UserTaxiOrder {
  /** GET 根据凭证查询乘客行程单 */
  readonly findByToken: UserTaxiOrderFindByToken
}

export interface UserTaxiOrderFindByTokenGetRequest {
  query: {
    /** 获取乘客行程单详情的凭证 */
    token: string
    /** 用户标识 */
    openid: string
    /** 应用ID */
    appid: string
    /** 行政区划代码 */
    region_id?: number | null | undefined
    /** 授权模式 */
    auth_mode?: string | null | undefined
  } | string
}
export interface UserTaxiOrderFindByTokenGetResponse {
  /** 车牌号 */
  plate_number: string
  /** 营运资格证号 */
  driver_license: string
  /**
   * 上车时间
   * 格式：RFC 3339
   */
  up_time: string
  /** 行政区划代码 */
  region_id: number
  /** 乘客行程单来源 */
  source: string
  /**
   * 面对面付款时间
   * 格式：RFC 3339
   */
  pay_time?: string
  /**
   * 面对面付款金额
   * 单位：分
   */
  pay_amount?: number
}
export interface UserTaxiOrderFindByToken {
  /**
   * 根据凭证查询乘客行程单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460180 官方文档}
   */
  get(options: UserTaxiOrderFindByTokenGetRequest & CallOptions): Promise<ApiResponse<UserTaxiOrderFindByTokenGetResponse>>
  /**
   * 根据凭证查询乘客行程单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460180 官方文档}
   */
  getAsync(options: UserTaxiOrderFindByTokenGetRequest & CallOptions): Promise<ApiResponse<UserTaxiOrderFindByTokenGetResponse>>
}

export interface UserTaxiOrdersGetRequest {
  query: {
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 小程序用户的微信openid */
    openid: string
    /** 小程序appid */
    appid: string
    /** 起始日期 */
    begin_date: string
    /** 结束日期 */
    end_date: string
    /** 行政区划id */
    region_id: number
  } | string
}
export interface UserTaxiOrdersGetResponse {
  /** 乘客行程单详情 */
  data: {
    /** 车牌号 */
    plate_number: string
    /** 营运资格证号 */
    driver_license: string
    /** 上车时间 */
    up_time: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self?: string
  }
}
export interface UserTaxiOrders {
  /**
   * 获取乘客行程单列表
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html 官方文档}
   */
  get(options: UserTaxiOrdersGetRequest & CallOptions): Promise<ApiResponse<UserTaxiOrdersGetResponse>>
  /**
   * 获取乘客行程单列表
   * @see {@link https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html 官方文档}
   */
  getAsync(options: UserTaxiOrdersGetRequest & CallOptions): Promise<ApiResponse<UserTaxiOrdersGetResponse>>
}
}

export namespace v3_transactionBlock {
export interface TransactionBlock {
  /** 分页查询子商户名下的交易拦截记录、查询子商户交易拦截记录详情 */
  readonly transactionBlockRecords: TransactionBlockRecords
  /** 发起交易拦截申诉、查询交易拦截申诉详情 */
  readonly transactionBlockSubmissions: TransactionBlockSubmissions
}

export interface TransactionBlockRecords {
  /** 分页查询子商户名下的交易拦截记录 */
  readonly subMchid: TransactionBlockRecordsSubMchid
  /** GET 查询子商户交易拦截记录详情 */
  readonly _block_record_id_: TransactionBlockRecordsByBlockRecordId
}

export interface TransactionBlockRecordsSubMchid {
  /** GET 分页查询子商户名下的交易拦截记录 */
  readonly _sub_mchid_: TransactionBlockRecordsSubMchidBySubMchid
}

export interface TransactionBlockRecordsSubMchidBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
  query: {
    /** 最大资源条数 */
    limit: number
    /** 请求资源起始位置 */
    offset?: number | null | undefined
  } | string
}
export interface TransactionBlockRecordsSubMchidBySubMchidGetResponse {
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
  /** 资源总条数 */
  total_count?: number
  /** 交易拦截记录详情列表 */
  data?: {
    /** 交易拦截记录ID */
    block_record_id?: string
    /**
     * 拦截时间
     * 格式：RFC 3339
     */
    block_time?: string
    /** 拦截原因 */
    block_reason?: string
    /** 拦截笔数 */
    number_of_block?: ('LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {}))
    /** 解除管控方式 */
    recover_way?: ('SUBMIT_INFORMATION' | (string & {}))
    /**
     * 商户提交资料内容
     * 传输时为 JSON 文本
     */
    requested_item_info?: ({
      /** 资料项集合 */
      record_fields: {
        /** 资料项ID */
        item_id?: string
        /** 资料项英文名 */
        field_name?: string
        /** 资料项中文名 */
        name?: string
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: {
          /** 经度值 */
          longitude?: string
          /** 纬度值 */
          latitude?: string
          /** 省份 */
          province?: string
          /** 城市 */
          city?: string
          /** 区域 */
          area?: string
          /** 街道 */
          street?: string
          /** 详细地址 */
          address?: string
          /** 地址名 */
          name?: string
          /** 微信支付订单号 */
          wechat_order_id?: string
          /** 商户订单号 */
          merchant_order_id?: string
          /** 交易时间 */
          trade_time?: string
          /** 交易金额 */
          trade_money_amount?: string
          /** 调单商品 */
          trade_goods?: string
          /** 是否物流 */
          logistic_flag?: (0 | 1 | (number & {}))
          /** 凭证图片信息 */
          evidence_img_list?: string[]
        }[]
        /** 资料项填写提示 */
        tips?: string
        /** 输入框占位文案 */
        placeholder?: string
        /** 叹号悬浮提示语 */
        tooltip?: string
        /** 是否必须提交 */
        required?: (0 | 1 | (number & {}))
        /** 是否需要加密 */
        need_encrypt?: boolean
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number
          /** 字符串最大长度 */
          max_string_length?: number
          /** 校验规则 */
          validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
        }
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 可选的枚举值 */
          enum_values?: string[]
        }
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          /** 文件大小上限 */
          max_file_size?: number
        }
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
        }
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          /** 文件大小上限 */
          max_file_size?: number
        }
        /** 资料项关联规则集合 */
        relations?: {
          /** 关联的资料项ID */
          source_key?: number
          /** 关联的资料项值 */
          source_value?: string
        }[]
      }[]
    } | {
      /** 资料项集合 */
      record_fields: {
        /** 资料项ID */
        item_id?: string
        /** 资料项英文名 */
        field_name?: string
        /** 资料项中文名 */
        name?: string
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: {
          /** 经度值 */
          longitude?: string
          /** 纬度值 */
          latitude?: string
          /** 省份 */
          province?: string
          /** 城市 */
          city?: string
          /** 区域 */
          area?: string
          /** 街道 */
          street?: string
          /** 详细地址 */
          address?: string
          /** 地址名 */
          name?: string
          /** 微信支付订单号 */
          wechat_order_id?: string
          /** 商户订单号 */
          merchant_order_id?: string
          /** 交易时间 */
          trade_time?: string
          /** 交易金额 */
          trade_money_amount?: string
          /** 调单商品 */
          trade_goods?: string
          /** 是否物流 */
          logistic_flag?: (0 | 1 | (number & {}))
          /** 凭证图片信息 */
          evidence_img_list?: string[]
        }[]
        /** 资料项填写提示 */
        tips?: string
        /** 输入框占位文案 */
        placeholder?: string
        /** 叹号悬浮提示语 */
        tooltip?: string
        /** 是否必须提交 */
        required?: (0 | 1 | (number & {}))
        /** 是否需要加密 */
        need_encrypt?: boolean
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number
          /** 字符串最大长度 */
          max_string_length?: number
          /** 校验规则 */
          validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
        }
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 可选的枚举值 */
          enum_values?: string[]
        }
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          /** 文件大小上限 */
          max_file_size?: number
        }
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
        }
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number
          /** 最大列表长度 */
          max_list_length?: number
          /** 限制提交的文件后缀 */
          enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
          /** 文件大小上限 */
          max_file_size?: number
        }
        /** 资料项关联规则集合 */
        relations?: {
          /** 关联的资料项ID */
          source_key?: number
          /** 关联的资料项值 */
          source_value?: string
        }[]
      }[]
    }[])
  }[]
}
export interface TransactionBlockRecordsSubMchidBySubMchid {
  /**
   * 分页查询子商户名下的交易拦截记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940432 官方文档}
   */
  get(options: TransactionBlockRecordsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockRecordsSubMchidBySubMchidGetResponse>>
  /**
   * 分页查询子商户名下的交易拦截记录
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940432 官方文档}
   */
  getAsync(options: TransactionBlockRecordsSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockRecordsSubMchidBySubMchidGetResponse>>
}

export interface TransactionBlockRecordsByBlockRecordIdGetRequest {
  /** 交易拦截记录ID */
  block_record_id: string
  query: {
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface TransactionBlockRecordsByBlockRecordIdGetResponse {
  /** 交易拦截记录ID */
  block_record_id?: string
  /**
   * 拦截时间
   * 格式：RFC 3339
   */
  block_time?: string
  /** 拦截原因 */
  block_reason?: string
  /** 拦截笔数 */
  number_of_block?: ('LESS_THAN_TWENTY' | 'LESS_THAN_ONE_HUNDRED' | 'LESS_THAN_ONE_THOUSAND' | 'OVER_ONE_THOUSAND' | (string & {}))
  /** 解除管控方式 */
  recover_way?: ('SUBMIT_INFORMATION' | (string & {}))
  /**
   * 商户提交资料内容
   * 传输时为 JSON 文本
   */
  requested_item_info?: ({
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
      /**
       * 补充资料项多值
       * 传输时为 JSON 文本
       */
      repeated_field_data?: {
        /** 经度值 */
        longitude?: string
        /** 纬度值 */
        latitude?: string
        /** 省份 */
        province?: string
        /** 城市 */
        city?: string
        /** 区域 */
        area?: string
        /** 街道 */
        street?: string
        /** 详细地址 */
        address?: string
        /** 地址名 */
        name?: string
        /** 微信支付订单号 */
        wechat_order_id?: string
        /** 商户订单号 */
        merchant_order_id?: string
        /** 交易时间 */
        trade_time?: string
        /** 交易金额 */
        trade_money_amount?: string
        /** 调单商品 */
        trade_goods?: string
        /** 是否物流 */
        logistic_flag?: (0 | 1 | (number & {}))
        /** 凭证图片信息 */
        evidence_img_list?: string[]
      }[]
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 是否需要加密 */
      need_encrypt?: boolean
      /** 字符串校验规则 */
      string_check_rule?: {
        /** 字符串最小长度 */
        min_string_length?: number
        /** 字符串最大长度 */
        max_string_length?: number
        /** 校验规则 */
        validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
      }
      /** 枚举校验规则 */
      enum_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 文件校验规则 */
      file_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
      }
      /** 时间区间校验规则 */
      time_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
      }
      /** 订单类型校验规则 */
      order_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
    }[]
  } | {
    /** 资料项集合 */
    record_fields: {
      /** 资料项ID */
      item_id?: string
      /** 资料项英文名 */
      field_name?: string
      /** 资料项中文名 */
      name?: string
      /** 资料项类型 */
      type?: (1 | 2 | 3 | 4 | 5 | 6 | (number & {}))
      /**
       * 补充资料项多值
       * 传输时为 JSON 文本
       */
      repeated_field_data?: {
        /** 经度值 */
        longitude?: string
        /** 纬度值 */
        latitude?: string
        /** 省份 */
        province?: string
        /** 城市 */
        city?: string
        /** 区域 */
        area?: string
        /** 街道 */
        street?: string
        /** 详细地址 */
        address?: string
        /** 地址名 */
        name?: string
        /** 微信支付订单号 */
        wechat_order_id?: string
        /** 商户订单号 */
        merchant_order_id?: string
        /** 交易时间 */
        trade_time?: string
        /** 交易金额 */
        trade_money_amount?: string
        /** 调单商品 */
        trade_goods?: string
        /** 是否物流 */
        logistic_flag?: (0 | 1 | (number & {}))
        /** 凭证图片信息 */
        evidence_img_list?: string[]
      }[]
      /** 资料项填写提示 */
      tips?: string
      /** 输入框占位文案 */
      placeholder?: string
      /** 叹号悬浮提示语 */
      tooltip?: string
      /** 是否必须提交 */
      required?: (0 | 1 | (number & {}))
      /** 是否需要加密 */
      need_encrypt?: boolean
      /** 字符串校验规则 */
      string_check_rule?: {
        /** 字符串最小长度 */
        min_string_length?: number
        /** 字符串最大长度 */
        max_string_length?: number
        /** 校验规则 */
        validator?: ('number' | 'phone' | 'idcard' | 'url' | 'email' | (string & {}))
      }
      /** 枚举校验规则 */
      enum_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 可选的枚举值 */
        enum_values?: string[]
      }
      /** 文件校验规则 */
      file_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
      }
      /** 时间区间校验规则 */
      time_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
      }
      /** 订单类型校验规则 */
      order_interval_check_rule?: {
        /** 最小列表长度 */
        min_list_length?: number
        /** 最大列表长度 */
        max_list_length?: number
        /** 限制提交的文件后缀 */
        enum_file_exts?: ('png' | 'jpg' | 'jpeg' | 'mp4' | 'avi' | 'mov' | 'wmv' | 'pdf' | 'doc' | 'docx' | 'csv' | 'xlsx' | (string & {}))[]
        /** 文件大小上限 */
        max_file_size?: number
      }
      /** 资料项关联规则集合 */
      relations?: {
        /** 关联的资料项ID */
        source_key?: number
        /** 关联的资料项值 */
        source_value?: string
      }[]
    }[]
  }[])
}
export interface TransactionBlockRecordsByBlockRecordId {
  /**
   * 查询子商户交易拦截记录详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940435 官方文档}
   */
  get(options: TransactionBlockRecordsByBlockRecordIdGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockRecordsByBlockRecordIdGetResponse>>
  /**
   * 查询子商户交易拦截记录详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940435 官方文档}
   */
  getAsync(options: TransactionBlockRecordsByBlockRecordIdGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockRecordsByBlockRecordIdGetResponse>>
}

export interface TransactionBlockSubmissions {
  /** 发起交易拦截申诉 */
  readonly subMchid: TransactionBlockSubmissionsSubMchid
  /** GET 查询交易拦截申诉详情 */
  readonly _block_submission_id_: TransactionBlockSubmissionsByBlockSubmissionId
}

export interface TransactionBlockSubmissionsSubMchid {
  /** POST 发起交易拦截申诉 */
  readonly _sub_mchid_: TransactionBlockSubmissionsSubMchidBySubMchid
}

export interface TransactionBlockSubmissionsSubMchidBySubMchidPostRequest {
  /** 子商户号 */
  sub_mchid: string
  json: {
    /** 商户侧申诉单号 */
    merchant_submit_id: string
    /**
     * 商户提交资料内容
     * 传输时为 JSON 文本
     */
    submit_data: {
      /** 资料项集合 */
      record_fields: readonly {
        /** 资料项ID */
        item_id?: string | undefined
        /** 资料项英文名 */
        field_name?: string | undefined
        /** 资料项中文名 */
        name?: string | undefined
        /** 资料项类型 */
        type?: (1 | 2 | 3 | 4 | 5 | 6) | undefined
        /**
         * 补充资料项多值
         * 传输时为 JSON 文本
         */
        repeated_field_data?: (readonly {
          /** 经度值 */
          longitude?: string | undefined
          /** 纬度值 */
          latitude?: string | undefined
          /** 省份 */
          province?: string | undefined
          /** 城市 */
          city?: string | undefined
          /** 区域 */
          area?: string | undefined
          /** 街道 */
          street?: string | undefined
          /** 详细地址 */
          address?: string | undefined
          /** 地址名 */
          name?: string | undefined
          /** 微信支付订单号 */
          wechat_order_id?: string | undefined
          /** 商户订单号 */
          merchant_order_id?: string | undefined
          /** 交易时间 */
          trade_time?: string | undefined
          /** 交易金额 */
          trade_money_amount?: string | undefined
          /** 调单商品 */
          trade_goods?: string | undefined
          /** 是否物流 */
          logistic_flag?: (0 | 1) | undefined
          /** 凭证图片信息 */
          evidence_img_list?: readonly string[] | undefined
        }[] | undefined)
        /** 资料项填写提示 */
        tips?: string | undefined
        /** 输入框占位文案 */
        placeholder?: string | undefined
        /** 叹号悬浮提示语 */
        tooltip?: string | undefined
        /** 是否必须提交 */
        required?: (0 | 1) | undefined
        /** 是否需要加密 */
        need_encrypt?: boolean | undefined
        /** 字符串校验规则 */
        string_check_rule?: {
          /** 字符串最小长度 */
          min_string_length?: number | undefined
          /** 字符串最大长度 */
          max_string_length?: number | undefined
          /** 校验规则 */
          validator?: ("number" | "phone" | "idcard" | "url" | "email") | undefined
        } | undefined
        /** 枚举校验规则 */
        enum_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          /** 可选的枚举值 */
          enum_values?: readonly string[] | undefined
        } | undefined
        /** 文件校验规则 */
        file_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          /** 限制提交的文件后缀 */
          enum_file_exts?: readonly ("png" | "jpg" | "jpeg" | "mp4" | "avi" | "mov" | "wmv" | "pdf" | "doc" | "docx" | "csv" | "xlsx")[] | undefined
          /** 文件大小上限 */
          max_file_size?: number | undefined
        } | undefined
        /** 时间区间校验规则 */
        time_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
        } | undefined
        /** 订单类型校验规则 */
        order_interval_check_rule?: {
          /** 最小列表长度 */
          min_list_length?: number | undefined
          /** 最大列表长度 */
          max_list_length?: number | undefined
          /** 限制提交的文件后缀 */
          enum_file_exts?: readonly ("png" | "jpg" | "jpeg" | "mp4" | "avi" | "mov" | "wmv" | "pdf" | "doc" | "docx" | "csv" | "xlsx")[] | undefined
          /** 文件大小上限 */
          max_file_size?: number | undefined
        } | undefined
        /** 资料项关联规则集合 */
        relations?: (readonly {
          /** 关联的资料项ID */
          source_key?: number | undefined
          /** 关联的资料项值 */
          source_value?: string | undefined
        }[] | undefined)
      }[]
    }
  }
}
export interface TransactionBlockSubmissionsSubMchidBySubMchidPostResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /**
   * 提交时间
   * 格式：RFC 3339
   */
  submit_time?: string
  /** 审核结果 */
  review_result?: ('EMPTY' | 'PASS' | 'REJECT' | (string & {}))
  /**
   * 审核时间
   * 格式：RFC 3339
   */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}
export interface TransactionBlockSubmissionsSubMchidBySubMchid {
  /**
   * 发起交易拦截申诉
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940446 官方文档}
   */
  post(options: TransactionBlockSubmissionsSubMchidBySubMchidPostRequest & CallOptions): Promise<ApiResponse<TransactionBlockSubmissionsSubMchidBySubMchidPostResponse>>
  /**
   * 发起交易拦截申诉
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940446 官方文档}
   */
  postAsync(options: TransactionBlockSubmissionsSubMchidBySubMchidPostRequest & CallOptions): Promise<ApiResponse<TransactionBlockSubmissionsSubMchidBySubMchidPostResponse>>
}

export interface TransactionBlockSubmissionsByBlockSubmissionIdGetRequest {
  /** 交易拦截申诉ID */
  block_submission_id: string
}
export interface TransactionBlockSubmissionsByBlockSubmissionIdGetResponse {
  /** 交易拦截申诉ID */
  block_submission_id?: string
  /**
   * 提交时间
   * 格式：RFC 3339
   */
  submit_time?: string
  /** 审核结果 */
  review_result?: ('EMPTY' | 'PASS' | 'REJECT' | (string & {}))
  /**
   * 审核时间
   * 格式：RFC 3339
   */
  review_time?: string
  /** 审核驳回原因 */
  review_reject_reason?: string
}
export interface TransactionBlockSubmissionsByBlockSubmissionId {
  /**
   * 查询交易拦截申诉详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940449 官方文档}
   */
  get(options: TransactionBlockSubmissionsByBlockSubmissionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockSubmissionsByBlockSubmissionIdGetResponse>>
  /**
   * 查询交易拦截申诉详情
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014940449 官方文档}
   */
  getAsync(options: TransactionBlockSubmissionsByBlockSubmissionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionBlockSubmissionsByBlockSubmissionIdGetResponse>>
}
}

export namespace v3_transactions {
export interface Transactions {
  /** POST APP支付下单 */
  readonly app: App
  /** 查询订单(微信支付订单号)、关闭订单(微信支付订单号)、撤销订单(微信支付订单号) */
  readonly id: Id
  /** POST 小程序/公众号支付下单 */
  readonly jsapi: Jsapi
  /** POST 提交付款码支付 */
  readonly micropay: Micropay
  /** POST H5支付下单 */
  readonly mweb: Mweb
  /** POST 扫码支付下单 */
  readonly native: Native
  /** 查询订单(商户订单号)、关闭订单(商户订单号)、撤销订单(商户订单号) */
  readonly outTradeNo: OutTradeNo
}

export interface AppPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户在服务商的标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: (readonly {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (AppPostDirect | AppPostPartnerInstitution))
}
/** 直连商户 */
export interface AppPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface AppPostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface AppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface App {
  /**
   * APP支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/app
   */
  post(options: AppPostRequest & CallOptions): Promise<ApiResponse<AppPostResponse>>
  /**
   * APP支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/app
   */
  postAsync(options: AppPostRequest & CallOptions): Promise<ApiResponse<AppPostResponse>>
}

export interface Id {
  /** GET 查询订单(微信支付订单号) */
  readonly _transaction_id_: IdByTransactionId
}

export interface IdByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query: (({
    
  } & (IdByTransactionIdGetDirect | IdByTransactionIdGetPartnerInstitution)) | string)
}
/** 直连商户 */
export interface IdByTransactionIdGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface IdByTransactionIdGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface IdByTransactionIdGetResponse {
  /** 商户号 */
  mchid?: string
  /** APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
  }[]
}
export interface IdByTransactionId {
  /**
   * 查询订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/id/{transaction_id}
   */
  get(options: IdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<IdByTransactionIdGetResponse>>
  /**
   * 查询订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/id/{transaction_id}
   */
  getAsync(options: IdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<IdByTransactionIdGetResponse>>
  /** POST 关闭订单(微信支付订单号) */
  readonly close: IdByTransactionIdClose
  /** POST 撤销订单(微信支付订单号) */
  readonly reverse: IdByTransactionIdReverse
}

export interface IdByTransactionIdClosePostRequest {
  /** 微信支付订单号 */
  transaction_id: string
  json: {
    /** 直连商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
  }
}
export interface IdByTransactionIdClose {
  /**
   * 关闭订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/id/{transaction_id}/close
   */
  post(options: IdByTransactionIdClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关闭订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/id/{transaction_id}/close
   */
  postAsync(options: IdByTransactionIdClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface IdByTransactionIdReversePostRequest {
  /** 微信订单号 */
  transaction_id: string
  json: ({
    
  } & (IdByTransactionIdReversePostDirect | IdByTransactionIdReversePostPartnerInstitution))
}
/** 直连商户 */
export interface IdByTransactionIdReversePostDirect {
  /** 商户号 */
  mchid: string
  sp_mchid?: undefined
  sub_mchid?: undefined
}
/** 服务商、机构 */
export interface IdByTransactionIdReversePostPartnerInstitution {
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  mchid?: undefined
}
export interface IdByTransactionIdReverse {
  /**
   * 撤销订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/id/{transaction_id}/reverse
   */
  post(options: IdByTransactionIdReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/id/{transaction_id}/reverse
   */
  postAsync(options: IdByTransactionIdReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface JsapiPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户在服务商的标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: (readonly {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (JsapiPostDirect | JsapiPostPartnerInstitution))
}
/** 直连商户 */
export interface JsapiPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface JsapiPostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface JsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface Jsapi {
  /**
   * 小程序/公众号支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/jsapi
   */
  post(options: JsapiPostRequest & CallOptions): Promise<ApiResponse<JsapiPostResponse>>
  /**
   * 小程序/公众号支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/jsapi
   */
  postAsync(options: JsapiPostRequest & CallOptions): Promise<ApiResponse<JsapiPostResponse>>
}

export interface MicropayPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 授权码 */
      auth_code: string
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: (readonly {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (MicropayPostDirect | MicropayPostPartnerInstitution))
}
/** 直连商户 */
export interface MicropayPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface MicropayPostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface MicropayPostResponse {
  /** 微信支付订单号 */
  id: string
  /** 商户号 */
  mchid?: string
  /** APPID */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 用户在服务商的标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
    payer_total: number
    /** 支付货币类型 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 货币类型 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wechatpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
  }[]
}
export interface Micropay {
  /**
   * 提交付款码支付
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/pay
   */
  post(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
  /**
   * 提交付款码支付
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/pay
   */
  postAsync(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
}

export interface MwebPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户在服务商的标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip: string
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      }
    }
    /** 优惠功能 */
    detail?: (readonly {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (MwebPostDirect | MwebPostPartnerInstitution))
}
/** 直连商户 */
export interface MwebPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface MwebPostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface MwebPostResponse {
  /** 支付跳转链接 */
  mweb_url: string
}
export interface Mweb {
  /**
   * H5支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/mweb
   */
  post(options: MwebPostRequest & CallOptions): Promise<ApiResponse<MwebPostResponse>>
  /**
   * H5支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/mweb
   */
  postAsync(options: MwebPostRequest & CallOptions): Promise<ApiResponse<MwebPostResponse>>
}

export interface NativePostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户在服务商的标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: (readonly {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (NativePostDirect | NativePostPartnerInstitution))
}
/** 直连商户 */
export interface NativePostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface NativePostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface NativePostResponse {
  /** 二维码链接 */
  code_url: string
}
export interface Native {
  /**
   * 扫码支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/native
   */
  post(options: NativePostRequest & CallOptions): Promise<ApiResponse<NativePostResponse>>
  /**
   * 扫码支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/native
   */
  postAsync(options: NativePostRequest & CallOptions): Promise<ApiResponse<NativePostResponse>>
}

export interface OutTradeNo {
  /** GET 查询订单(商户订单号) */
  readonly _out_trade_no_: OutTradeNoByOutTradeNo
}

export interface OutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query: (({
    
  } & (OutTradeNoByOutTradeNoGetDirect | OutTradeNoByOutTradeNoGetPartnerInstitution)) | string)
}
/** 直连商户 */
export interface OutTradeNoByOutTradeNoGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface OutTradeNoByOutTradeNoGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface OutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid?: string
  /** APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
  }[]
}
export interface OutTradeNoByOutTradeNo {
  /**
   * 查询订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/out-trade-no/{out_trade_no}
   */
  get(options: OutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查询订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/out-trade-no/{out_trade_no}
   */
  getAsync(options: OutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OutTradeNoByOutTradeNoGetResponse>>
  /** POST 关闭订单(商户订单号) */
  readonly close: OutTradeNoByOutTradeNoClose
  /** POST 撤销订单(商户订单号) */
  readonly reverse: OutTradeNoByOutTradeNoReverse
}

export interface OutTradeNoByOutTradeNoClosePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: {
    /** 直连商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
  }
}
export interface OutTradeNoByOutTradeNoClose {
  /**
   * 关闭订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/out-trade-no/{out_trade_no}/close
   */
  post(options: OutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关闭订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/out-trade-no/{out_trade_no}/close
   */
  postAsync(options: OutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface OutTradeNoByOutTradeNoReversePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: ({
    
  } & (OutTradeNoByOutTradeNoReversePostDirect | OutTradeNoByOutTradeNoReversePostPartnerInstitution))
}
/** 直连商户 */
export interface OutTradeNoByOutTradeNoReversePostDirect {
  /** 商户号 */
  mchid: string
  sp_mchid?: undefined
  sub_mchid?: undefined
}
/** 服务商、机构 */
export interface OutTradeNoByOutTradeNoReversePostPartnerInstitution {
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  mchid?: undefined
}
export interface OutTradeNoByOutTradeNoReverse {
  /**
   * 撤销订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
   */
  post(options: OutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
   */
  postAsync(options: OutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}

export namespace v3_transferDetail {
export interface TransferDetail {
  /** GET 查询转账明细电子回单受理结果 · POST 转账明细电子回单受理 */
  readonly electronicReceipts: ElectronicReceipts
}

export interface ElectronicReceiptsGetRequest {
  query: {
    /** 受理类型 */
    accept_type: ("BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK")
    /**
     * 商家转账批次单号
     * 最长 32 字符
     */
    out_batch_no?: string | null | undefined
    /**
     * 商家转账明细单号
     * 最长 32 字符
     */
    out_detail_no: string
  } | string
}
export interface ElectronicReceiptsGetResponse {
  /**
   * 受理类型
   * 最长 32 字符
   */
  accept_type: string
  /**
   * 商家转账批次单号
   * 最长 32 字符
   */
  out_batch_no?: string
  /**
   * 商家转账明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 电子回单受理单号
   * 最长 256 字符
   */
  signature_no: string
  /**
   * 电子回单状态
   * 最长 10 字符
   */
  signature_status?: string
  /**
   * 电子回单文件的hash方法
   * 最长 20 字符
   */
  hash_type?: string
  /**
   * 电子回单文件的hash值
   * 最长 1000 字符
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址
   * 最长 3000 字符
   */
  download_url?: string
}
export interface ElectronicReceiptsPostRequest {
  json: {
    /** 受理类型 */
    accept_type: ("BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK")
    /**
     * 商家转账批次单号
     * 最长 32 字符
     */
    out_batch_no?: string | undefined
    /**
     * 商家转账明细单号
     * 最长 32 字符
     */
    out_detail_no: string
  }
}
export interface ElectronicReceiptsPostResponse {
  /**
   * 受理类型
   * 最长 32 字符
   */
  accept_type: string
  /**
   * 商家转账批次单号
   * 最长 32 字符
   */
  out_batch_no?: string
  /**
   * 商家转账明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 电子回单受理单号
   * 最长 256 字符
   */
  signature_no: string
  /**
   * 电子回单状态
   * 最长 10 字符
   */
  signature_status?: string
  /**
   * 电子回单文件的hash方法
   * 最长 20 字符
   */
  hash_type?: string
  /**
   * 电子回单文件的hash值
   * 最长 1000 字符
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址
   * 最长 3000 字符
   */
  download_url?: string
}
export interface ElectronicReceipts {
  /**
   * 查询转账明细电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458972 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718815 官方文档}
   */
  get(options: ElectronicReceiptsGetRequest & CallOptions): Promise<ApiResponse<ElectronicReceiptsGetResponse>>
  /**
   * 查询转账明细电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458972 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718815 官方文档}
   */
  getAsync(options: ElectronicReceiptsGetRequest & CallOptions): Promise<ApiResponse<ElectronicReceiptsGetResponse>>
  /**
   * 转账明细电子回单受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458967 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718748 官方文档}
   */
  post(options: ElectronicReceiptsPostRequest & CallOptions): Promise<ApiResponse<ElectronicReceiptsPostResponse>>
  /**
   * 转账明细电子回单受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458967 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718748 官方文档}
   */
  postAsync(options: ElectronicReceiptsPostRequest & CallOptions): Promise<ApiResponse<ElectronicReceiptsPostResponse>>
}
}

export namespace v3_transfer {
export interface Transfer {
  /** POST 发起批量转账 */
  readonly batches: Batches
  /** POST 转账电子回单申请受理 */
  readonly billReceipt: BillReceipt
}

export interface BatchesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 直连商户的appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
    /**
     * 批次名称
     * 最长 32 字符
     */
    batch_name: string
    /**
     * 批次备注
     * 最长 32 字符
     */
    batch_remark: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /** 转账明细列表 */
    transfer_detail_list?: (readonly {
      /**
       * 商家明细单号
       * 最长 32 字符
       */
      out_detail_no: string
      /**
       * 转账金额
       * 单位：分
       */
      transfer_amount: number
      /**
       * 转账备注
       * 最长 32 字符
       */
      transfer_remark: string
      /**
       * 用户在直连商户应用下的用户标示
       * 最长 128 字符
       */
      openid: string
      /**
       * 收款用户姓名
       * 敏感字段，由客户端加密
       */
      user_name?: string | undefined
      /**
       * 收款用户身份证
       * 敏感字段，由客户端加密
       */
      user_id_card?: string | undefined
    }[] | undefined)
    /**
     * 转账场景ID
     * 最长 36 字符
     */
    transfer_scene_id?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface BatchesPostResponse {
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信批次单号
   * 最长 32 字符
   */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /** 批次状态 */
  batch_status?: ('ACCEPTED' | 'PROCESSING' | 'FINISHED' | 'CLOSED' | (string & {}))
}
export interface Batches {
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458841 官方文档}
   */
  post(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /**
   * 发起批量转账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458841 官方文档}
   */
  postAsync(options: BatchesPostRequest & CallOptions): Promise<ApiResponse<BatchesPostResponse>>
  /** 微信批次单号查询批次单、微信明细单号查询明细单 */
  readonly batchId: BatchesBatchId
  /** 商家批次单号查询批次单、商家明细单号查询明细单 */
  readonly outBatchNo: BatchesOutBatchNo
}

export interface BatchesBatchId {
  /** GET 微信批次单号查询批次单 */
  readonly _batch_id_: BatchesBatchIdByBatchId
}

export interface BatchesBatchIdByBatchIdGetRequest {
  /** 微信批次单号 */
  batch_id: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status?: string | null | undefined
  } | string
}
export interface BatchesBatchIdByBatchIdGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /**
     * 商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
    /**
     * 微信批次单号
     * 最长 32 字符
     */
    batch_id: string
    /**
     * 直连商户的appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 批次状态
     * 最长 32 字符
     */
    batch_status: string
    /**
     * 批次类型
     * 最长 32 字符
     */
    batch_type: string
    /**
     * 批次名称
     * 最长 32 字符
     */
    batch_name: string
    /**
     * 批次备注
     * 最长 32 字符
     */
    batch_remark: string
    /**
     * 批次关闭原因
     * 最长 64 字符
     */
    close_reason?: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /**
     * 批次创建时间
     * 格式：RFC 3339
     */
    create_time?: string
    /**
     * 批次更新时间
     * 格式：RFC 3339
     */
    update_time?: string
    /**
     * 转账成功金额
     * 单位：分
     */
    success_amount?: number
    /** 转账成功笔数 */
    success_num?: number
    /**
     * 转账失败金额
     * 单位：分
     */
    fail_amount?: number
    /** 转账失败笔数 */
    fail_num?: number
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /**
     * 微信明细单号
     * 最长 64 字符
     */
    detail_id: string
    /**
     * 商家明细单号
     * 最长 32 字符
     */
    out_detail_no: string
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status: string
  }[]
}
export interface BatchesBatchIdByBatchId {
  /**
   * 微信批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458868 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /**
   * 微信批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458868 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdGetResponse>>
  /** 微信明细单号查询明细单 */
  readonly details: BatchesBatchIdByBatchIdDetails
}

export interface BatchesBatchIdByBatchIdDetails {
  /** 微信明细单号查询明细单 */
  readonly detailId: BatchesBatchIdByBatchIdDetailsDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailId {
  /** GET 微信明细单号查询明细单 */
  readonly _detail_id_: BatchesBatchIdByBatchIdDetailsDetailIdByDetailId
}

export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest {
  /** 微信批次单号 */
  batch_id: string
  /** 微信明细单号 */
  detail_id: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse {
  /**
   * 商户号
   * 最长 32 字符
   */
  mchid: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 直连商户的appid
   * 最长 32 字符
   */
  appid?: string
  /**
   * 商家明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信明细单号
   * 最长 64 字符
   */
  detail_id: string
  /**
   * 明细状态
   * 最长 32 字符
   */
  detail_status: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /**
   * 转账备注
   * 最长 32 字符
   */
  transfer_remark: string
  /**
   * 明细失败原因
   * 最长 64 字符
   */
  fail_reason?: string
  /**
   * 用户在直连商户应用下的用户标示
   * 最长 128 字符
   */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface BatchesBatchIdByBatchIdDetailsDetailIdByDetailId {
  /**
   * 微信明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458886 官方文档}
   */
  get(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
  /**
   * 微信明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458886 官方文档}
   */
  getAsync(options: BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetRequest & CallOptions): Promise<ApiResponse<BatchesBatchIdByBatchIdDetailsDetailIdByDetailIdGetResponse>>
}

export interface BatchesOutBatchNo {
  /** GET 商家批次单号查询批次单 */
  readonly _out_batch_no_: BatchesOutBatchNoByOutBatchNo
}

export interface BatchesOutBatchNoByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  query: {
    /** 是否查询转账明细单 */
    need_query_detail: boolean
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status?: string | null | undefined
  } | string
}
export interface BatchesOutBatchNoByOutBatchNoGetResponse {
  /** 转账批次单 */
  transfer_batch: {
    /**
     * 商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
    /**
     * 微信批次单号
     * 最长 32 字符
     */
    batch_id: string
    /**
     * 直连商户的appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 批次状态
     * 最长 32 字符
     */
    batch_status: string
    /**
     * 批次类型
     * 最长 32 字符
     */
    batch_type: string
    /**
     * 批次名称
     * 最长 32 字符
     */
    batch_name: string
    /**
     * 批次备注
     * 最长 32 字符
     */
    batch_remark: string
    /**
     * 批次关闭原因
     * 最长 64 字符
     */
    close_reason?: string
    /**
     * 转账总金额
     * 单位：分
     */
    total_amount: number
    /** 转账总笔数 */
    total_num: number
    /**
     * 批次创建时间
     * 格式：RFC 3339
     */
    create_time?: string
    /**
     * 批次更新时间
     * 格式：RFC 3339
     */
    update_time?: string
    /**
     * 转账成功金额
     * 单位：分
     */
    success_amount?: number
    /** 转账成功笔数 */
    success_num?: number
    /**
     * 转账失败金额
     * 单位：分
     */
    fail_amount?: number
    /** 转账失败笔数 */
    fail_num?: number
    /** 转账场景ID */
    transfer_scene_id?: string
  }
  /** 转账明细单列表 */
  transfer_detail_list?: {
    /**
     * 微信明细单号
     * 最长 64 字符
     */
    detail_id: string
    /**
     * 商家明细单号
     * 最长 32 字符
     */
    out_detail_no: string
    /**
     * 明细状态
     * 最长 32 字符
     */
    detail_status: string
  }[]
  /** 请求资源起始位置 */
  offset?: number
  /** 最大资源条数 */
  limit?: number
}
export interface BatchesOutBatchNoByOutBatchNo {
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458877 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /**
   * 商家批次单号查询批次单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458877 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoGetResponse>>
  /** 商家明细单号查询明细单 */
  readonly details: BatchesOutBatchNoByOutBatchNoDetails
}

export interface BatchesOutBatchNoByOutBatchNoDetails {
  /** 商家明细单号查询明细单 */
  readonly outDetailNo: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNo {
  /** GET 商家明细单号查询明细单 */
  readonly _out_detail_no_: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo
}

export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
  /** 商家明细单号 */
  out_detail_no: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse {
  /**
   * 商户号
   * 最长 32 字符
   */
  mchid?: string
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 微信批次单号
   * 最长 64 字符
   */
  batch_id: string
  /**
   * 直连商户的appid
   * 最长 32 字符
   */
  appid?: string
  /**
   * 商家明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 微信明细单号
   * 最长 64 字符
   */
  detail_id: string
  /**
   * 明细状态
   * 最长 32 字符
   */
  detail_status: string
  /**
   * 转账金额
   * 单位：分
   */
  transfer_amount: number
  /**
   * 转账备注
   * 最长 32 字符
   */
  transfer_remark: string
  /**
   * 明细失败原因
   * 最长 64 字符
   */
  fail_reason?: string
  /**
   * 用户在直连商户应用下的用户标示
   * 最长 128 字符
   */
  openid: string
  /**
   * 收款用户姓名
   * 敏感字段，由客户端解密
   */
  user_name?: string
  /**
   * 转账发起时间
   * 格式：RFC 3339
   */
  initiate_time: string
  /**
   * 明细更新时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNo {
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458902 官方文档}
   */
  get(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
  /**
   * 商家明细单号查询明细单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458902 官方文档}
   */
  getAsync(options: BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetRequest & CallOptions): Promise<ApiResponse<BatchesOutBatchNoByOutBatchNoDetailsOutDetailNoByOutDetailNoGetResponse>>
}

export interface BillReceiptPostRequest {
  json: {
    /**
     * 商家批次单号
     * 最长 32 字符
     */
    out_batch_no: string
  }
}
export interface BillReceiptPostResponse {
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 电子回单申请单号
   * 最长 45 字符
   */
  signature_no: string
  /**
   * 电子回单状态
   * 最长 10 字符
   */
  signature_status?: string
  /**
   * 电子回单文件的hash方法
   * 最长 20 字符
   */
  hash_type?: string
  /**
   * 电子回单文件的hash值
   * 最长 1000 字符
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址
   * 最长 3000 字符
   */
  download_url?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface BillReceipt {
  /**
   * 转账电子回单申请受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458946 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718570 官方文档}
   */
  post(options: BillReceiptPostRequest & CallOptions): Promise<ApiResponse<BillReceiptPostResponse>>
  /**
   * 转账电子回单申请受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458946 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718570 官方文档}
   */
  postAsync(options: BillReceiptPostRequest & CallOptions): Promise<ApiResponse<BillReceiptPostResponse>>
  /** GET 查询转账电子回单 */
  readonly _out_batch_no_: BillReceiptByOutBatchNo
}

export interface BillReceiptByOutBatchNoGetRequest {
  /** 商家批次单号 */
  out_batch_no: string
}
export interface BillReceiptByOutBatchNoGetResponse {
  /**
   * 商家批次单号
   * 最长 32 字符
   */
  out_batch_no: string
  /**
   * 电子回单申请单号
   * 最长 45 字符
   */
  signature_no: string
  /**
   * 电子回单状态
   * 最长 10 字符
   */
  signature_status?: string
  /**
   * 电子回单文件的hash方法
   * 最长 20 字符
   */
  hash_type?: string
  /**
   * 电子回单文件的hash值
   * 最长 1000 字符
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址
   * 最长 3000 字符
   */
  download_url?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface BillReceiptByOutBatchNo {
  /**
   * 查询转账电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458950 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718640 官方文档}
   */
  get(options: BillReceiptByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BillReceiptByOutBatchNoGetResponse>>
  /**
   * 查询转账电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458950 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718640 官方文档}
   */
  getAsync(options: BillReceiptByOutBatchNoGetRequest & CallOptions): Promise<ApiResponse<BillReceiptByOutBatchNoGetResponse>>
}
}

export namespace v3_transferdownload {
export interface Transferdownload {
  /** GET 下载电子回单PDF文件 */
  readonly elecvoucherfile: Elecvoucherfile
  /** GET 下载电子回单 */
  readonly signfile: Signfile
}

export interface ElecvoucherfileGetRequest {
  query: {
    /** 令牌 */
    token: string
    /** 来源 */
    source: string
  } | string
}
export interface Elecvoucherfile {
  /**
   * 下载电子回单PDF文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  get(options: ElecvoucherfileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载电子回单PDF文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  getAsync(options: ElecvoucherfileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}

export interface SignfileGetRequest {
  query: {
    /** 令牌 */
    token: string
  } | string
}
export interface Signfile {
  /**
   * 下载电子回单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   */
  get(options: SignfileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载电子回单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   */
  getAsync(options: SignfileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}

export namespace v3_vehicle {
export interface Vehicle {
  /** 通过商户ETC绑定号查询签约状态、预开通用户ETC指定卡扣费、高速场景商户扣款 等 6 个接口 */
  readonly etc: Etc
  /** 创建停车入场、查询车牌服务开通信息 */
  readonly parking: Parking
  /** 查询订单、扣费受理 */
  readonly transactions: Transactions
}

export interface Etc {
  /** 通过商户ETC绑定号查询签约状态 */
  readonly contracts: EtcContracts
  /** POST 预开通用户ETC指定卡扣费 */
  readonly preopen: EtcPreopen
  /** 高速场景商户扣款、查询订单 */
  readonly transactions: EtcTransactions
  /** 查询ETC签约状态 */
  readonly users: EtcUsers
}

export interface EtcContracts {
  /** GET 通过商户ETC绑定号查询签约状态 */
  readonly _contract_id_: EtcContractsByContractId
}

export interface EtcContractsByContractIdGetRequest {
  /** 商户etc绑定号 */
  contract_id: string
  query?: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EtcContractsByContractIdGetResponse {
  /** 发起签约的appid */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约APP的标识 */
  sp_openid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id: string
  /** ETC绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string
}
export interface EtcContractsByContractId {
  /**
   * 通过商户ETC绑定号查询签约状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715667 官方文档}
   */
  get(options: EtcContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<EtcContractsByContractIdGetResponse>>
  /**
   * 通过商户ETC绑定号查询签约状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715667 官方文档}
   */
  getAsync(options: EtcContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<EtcContractsByContractIdGetResponse>>
}

export interface EtcPreopenPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 服务商appid */
    sp_appid: string
    /** 子商户appid */
    sub_appid?: string | undefined
    /** 特约商户号 */
    sub_mchid?: string | undefined
    /** 用户标识 */
    openid: string
    /** ETC授权扣费模板ID */
    plan_id: string
    /** ETC设备号 */
    etc_device_id?: string | undefined
    /** 车牌号 */
    plate_number: string
    /** 实名信息 */
    identify: {
      /**
       * 姓名
       * 敏感字段，由客户端加密
       */
      encrypted_real_name: string
      /**
       * 证件号码
       * 敏感字段，由客户端加密
       */
      encrypted_credential_id: string
      /** 证件类型 */
      credential_type?: string | undefined
    }
    /**
     * 用户开通ETC时绑定的银行卡
     * 敏感字段，由客户端加密
     */
    bank_card_no?: string | undefined
  }
}
export interface EtcPreopenPostResponse {
  /** 预开通ID */
  preopen_id: string
}
export interface EtcPreopen {
  /**
   * 预开通用户ETC指定卡扣费
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715215 官方文档}
   */
  post(options: EtcPreopenPostRequest & CallOptions): Promise<ApiResponse<EtcPreopenPostResponse>>
  /**
   * 预开通用户ETC指定卡扣费
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715215 官方文档}
   */
  postAsync(options: EtcPreopenPostRequest & CallOptions): Promise<ApiResponse<EtcPreopenPostResponse>>
}

export interface EtcTransactions {
  /** POST 高速场景商户扣款 */
  readonly highway: EtcTransactionsHighway
  /** 查询订单 */
  readonly id: EtcTransactionsId
  /** 查询订单 */
  readonly outTradeNo: EtcTransactionsOutTradeNo
}

export interface EtcTransactionsHighwayPostRequest {
  json: {
    /** 商户订单号 */
    out_trade_no: string
    /** 特约商户号 */
    sub_mchid?: string | undefined
    /** 商户appid */
    appid: string
    /** 特约商户appid */
    sub_appid?: string | undefined
    /** ETC扣费授权协议号 */
    contract_id: string
    /** 商品信息 */
    description: string
    /** 附加信息 */
    attach?: string | undefined
    /** 营销信息 */
    goods_tag?: string | undefined
    /** 高速场景信息 */
    highway_info: {
      /** 车牌号 */
      plate_number: string
      /**
       * 入站时间
       * 格式：RFC 3339
       */
      start_time: string
      /**
       * 出站时间
       * 格式：RFC 3339
       */
      end_time: string
      /** 通道类型 */
      channel_type: string
      /** 车辆类型 */
      car_type?: string | undefined
      /** 入口名称 */
      entrance?: string | undefined
      /** 出口名称 */
      exit?: string | undefined
      /** 承载人数 */
      carrying_capacity?: number | undefined
      /** 荷载范围 */
      carrying_range?: string | undefined
    }
    /** 订单金额 */
    amount: {
      /**
       * 订单金额
       * 单位：分
       */
      total?: number | undefined
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 设备信息 */
    device_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
    } | undefined
  }
}
export interface EtcTransactionsHighwayPostResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
    /** 用户标识 */
    openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户实际支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
  }
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 微信出资
     * 单位：分
     */
    wxpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
  }[]
}
export interface EtcTransactionsHighway {
  /**
   * 高速场景商户扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715331 官方文档}
   */
  post(options: EtcTransactionsHighwayPostRequest & CallOptions): Promise<ApiResponse<EtcTransactionsHighwayPostResponse>>
  /**
   * 高速场景商户扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715331 官方文档}
   */
  postAsync(options: EtcTransactionsHighwayPostRequest & CallOptions): Promise<ApiResponse<EtcTransactionsHighwayPostResponse>>
}

export interface EtcTransactionsId {
  /** GET 查询订单 */
  readonly _transaction_id_: EtcTransactionsIdByTransactionId
}

export interface EtcTransactionsIdByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query?: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EtcTransactionsIdByTransactionIdGetResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
    /** 用户标识 */
    openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户实际支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
  }
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 微信出资
     * 单位：分
     */
    wxpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
  }[]
}
export interface EtcTransactionsIdByTransactionId {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715719 官方文档}
   */
  get(options: EtcTransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<EtcTransactionsIdByTransactionIdGetResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715719 官方文档}
   */
  getAsync(options: EtcTransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<EtcTransactionsIdByTransactionIdGetResponse>>
}

export interface EtcTransactionsOutTradeNo {
  /** GET 查询订单 */
  readonly _out_trade_no_: EtcTransactionsOutTradeNoByOutTradeNo
}

export interface EtcTransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query?: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface EtcTransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid: string
  /** 特约商户号 */
  sub_mchid?: string
  /** 商户appid */
  appid: string
  /** 特约商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 支付者 */
  payer?: {
    /** 用户在服务商APP的标识 */
    sp_openid?: string
    /** 用户在特约商户APP的标识 */
    sub_openid?: string
    /** 用户标识 */
    openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户实际支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
  }
  /** 设备信息 */
  device_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 微信出资
     * 单位：分
     */
    wxpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
  }[]
}
export interface EtcTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715845 官方文档}
   */
  get(options: EtcTransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<EtcTransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715845 官方文档}
   */
  getAsync(options: EtcTransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<EtcTransactionsOutTradeNoByOutTradeNoGetResponse>>
}

export interface EtcUsers {
  /** 查询ETC签约状态 */
  readonly _openid_: EtcUsersByOpenid
}

export interface EtcUsersByOpenid {
  /** GET 查询ETC签约状态 */
  readonly contracts: EtcUsersByOpenidContracts
}

export interface EtcUsersByOpenidContractsGetRequest {
  /** 用户标识 */
  openid: string
  query: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
    /** ETC授权扣费模板ID */
    plan_id: string
    /** 车牌号 */
    plate_number: string
  } | string
}
export interface EtcUsersByOpenidContractsGetResponse {
  /** 发起签约的appid */
  appid: string
  /** 服务商商户号 */
  sp_mchid: string
  /** 用户在发起签约APP的标识 */
  sp_openid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 特约商户号 */
  sub_mchid?: string
  /** ETC扣费授权协议号 */
  contract_id: string
  /** ETC绑定状态 */
  bind_state: string
  /** 绑定的车牌号 */
  plate_number: string
  /** 用户在发起签约子APP的标识 */
  sub_openid?: string
}
export interface EtcUsersByOpenidContracts {
  /**
   * 查询ETC签约状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715623 官方文档}
   */
  get(options: EtcUsersByOpenidContractsGetRequest & CallOptions): Promise<ApiResponse<EtcUsersByOpenidContractsGetResponse>>
  /**
   * 查询ETC签约状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715623 官方文档}
   */
  getAsync(options: EtcUsersByOpenidContractsGetRequest & CallOptions): Promise<ApiResponse<EtcUsersByOpenidContractsGetResponse>>
}

export interface Parking {
  /** POST 创建停车入场 */
  readonly parkings: ParkingParkings
  /** 查询车牌服务开通信息 */
  readonly services: ParkingServices
}

export interface ParkingParkingsPostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户入场id */
    out_parking_no: string
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: ("BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN")
    /**
     * 回调通知url
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /**
     * 入场时间
     * 格式：RFC 3339
     */
    start_time: string
    /** 停车场名称 */
    parking_name: string
    /** 免费时长 */
    free_duration: number
  }
}
export interface ParkingParkingsPostResponse {
  /** 停车入场id */
  id: string
  /** 商户入场id */
  out_parking_no: string
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: ('BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {}))
  /**
   * 入场时间
   * 格式：RFC 3339
   */
  start_time: string
  /** 停车场名称 */
  parking_name: string
  /** 免费时长 */
  free_duration: number
  /** 停车入场状态 */
  state: ('NORMAL' | 'BLOCKED' | (string & {}))
  /** 不可用状态描述 */
  block_reason?: ('PAUSE' | 'OVERDUE' | 'OUT_SERVICE' | 'EVALUATION_FAILED' | (string & {}))
}
export interface ParkingParkings {
  /**
   * 创建停车入场
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533937 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012533994 官方文档}
   */
  post(options: ParkingParkingsPostRequest & CallOptions): Promise<ApiResponse<ParkingParkingsPostResponse>>
  /**
   * 创建停车入场
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012533937 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012533994 官方文档}
   */
  postAsync(options: ParkingParkingsPostRequest & CallOptions): Promise<ApiResponse<ParkingParkingsPostResponse>>
}

export interface ParkingServices {
  /** GET 查询车牌服务开通信息 */
  readonly find: ParkingServicesFind
}

export interface ParkingServicesFindGetRequest {
  query: {
    /** 应用ID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: ("BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN")
    /** 用户标识 */
    openid: string
  } | string
}
export interface ParkingServicesFindGetResponse {
  /** 车牌号 */
  plate_number: string
  /** 车牌颜色 */
  plate_color: ('BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {}))
  /**
   * 车牌服务开通时间
   * 格式：RFC 3339
   */
  service_open_time?: string
  /** 用户标识 */
  openid: string
  /** 车牌服务开通状态 */
  service_state: ('NORMAL' | 'PAUSE' | 'OUT_SERVICE' | (string & {}))
}
export interface ParkingServicesFind {
  /**
   * 查询车牌服务开通信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534043 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534183 官方文档}
   */
  get(options: ParkingServicesFindGetRequest & CallOptions): Promise<ApiResponse<ParkingServicesFindGetResponse>>
  /**
   * 查询车牌服务开通信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534043 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534183 官方文档}
   */
  getAsync(options: ParkingServicesFindGetRequest & CallOptions): Promise<ApiResponse<ParkingServicesFindGetResponse>>
}

export interface Transactions {
  /** 查询订单 */
  readonly outTradeNo: TransactionsOutTradeNo
  /** POST 扣费受理 */
  readonly parking: TransactionsParking
}

export interface TransactionsOutTradeNo {
  /** GET 查询订单 */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo
}

export interface TransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /**
   * 订单创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_description?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: string
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene: string
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: ('BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {}))
    /**
     * 入场时间
     * 格式：RFC 3339
     */
    start_time: string
    /**
     * 出场时间
     * 格式：RFC 3339
     */
    end_time: string
    /** 停车场名称 */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id?: string
  }
  /** 支付者信息 */
  payer?: {
    /** 用户在appid下的标识 */
    openid: string
    /** 用户在sub_appid下的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户实际支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: string
    /** 活动ID */
    stock_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 优惠币种 */
    currency?: string
  }[]
}
export interface TransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534308 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534441 官方文档}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534308 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534441 官方文档}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
}

export interface TransactionsParkingPostRequest {
  json: {
    /** 应用ID */
    appid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 服务描述 */
    description: string
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 交易场景 */
    trade_scene: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /**
     * 回调通知url
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 分账标识 */
    profit_sharing?: ("Y" | "N") | undefined
    /** 订单金额 */
    amount: {
      /**
       * 订单金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: ('CNY' | (string & {})) | undefined
    }
    /** 停车场景信息 */
    parking_info?: {
      /** 停车入场id */
      parking_id: string
      /** 车牌号 */
      plate_number: string
      /** 车牌颜色 */
      plate_color: ("BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN")
      /**
       * 入场时间
       * 格式：RFC 3339
       */
      start_time: string
      /**
       * 出场时间
       * 格式：RFC 3339
       */
      end_time: string
      /** 停车场名称 */
      parking_name: string
      /** 计费时长 */
      charging_duration: number
      /** 停车场设备id */
      device_id?: string | undefined
    } | undefined
  }
}
export interface TransactionsParkingPostResponse {
  /** 应用ID */
  appid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务描述 */
  description: string
  /**
   * 订单创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'ACCEPTED' | 'PAY_FAIL' | 'REFUND' | (string & {}))
  /** 交易状态描述 */
  trade_state_description?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 付款银行 */
  bank_type?: string
  /** 用户是否已还款 */
  user_repaid?: ('Y' | 'N' | (string & {}))
  /** 附加数据 */
  attach?: string
  /** 交易场景 */
  trade_scene: ('PARKING' | (string & {}))
  /** 停车场景信息 */
  parking_info?: {
    /** 停车入场id */
    parking_id: string
    /** 车牌号 */
    plate_number: string
    /** 车牌颜色 */
    plate_color: ('BLUE' | 'GREEN' | 'YELLOW' | 'BLACK' | 'WHITE' | 'LIMEGREEN' | (string & {}))
    /**
     * 入场时间
     * 格式：RFC 3339
     */
    start_time: string
    /**
     * 出场时间
     * 格式：RFC 3339
     */
    end_time: string
    /** 停车场名称 */
    parking_name: string
    /** 计费时长 */
    charging_duration: number
    /** 停车场设备id */
    device_id?: string
  }
  /** 支付者信息 */
  payer?: {
    /** 用户在appid下的标识 */
    openid: string
    /** 用户在sub_appid下的标识 */
    sub_openid?: string
  }
  /** 订单金额信息 */
  amount: {
    /**
     * 订单金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: ('CNY' | (string & {}))
    /**
     * 用户实际支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 折扣
     * 单位：分
     */
    discount_total?: number
  }
  /** 优惠信息 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /** 活动ID */
    stock_id?: string
    /**
     * 优惠券面额
     * 单位：分
     */
    amount: number
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute?: number
    /**
     * 商户出资
     * 单位：分
     */
    merchant_contribute?: number
    /**
     * 其他出资
     * 单位：分
     */
    other_contribute?: number
    /** 优惠币种 */
    currency?: ('CNY' | (string & {}))
  }[]
}
export interface TransactionsParking {
  /**
   * 扣费受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534352 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534427 官方文档}
   */
  post(options: TransactionsParkingPostRequest & CallOptions): Promise<ApiResponse<TransactionsParkingPostResponse>>
  /**
   * 扣费受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534352 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012534427 官方文档}
   */
  postAsync(options: TransactionsParkingPostRequest & CallOptions): Promise<ApiResponse<TransactionsParkingPostResponse>>
}
}

export namespace v3_webizpay {
export interface Webizpay {
  /** GET 查询可用商户范围列表 · POST 创建可用商户范围 */
  readonly availMchRanges: AvailMchRanges
  /** 申请企业商户企业支付出资凭证、申请企业商户企业支付业务账单 */
  readonly bill: Bill
  /** 使用商户卡号查询企业支付额度卡、企业商户为员工下发企业支付额度卡、企业商户查询企业支付额度卡 等 6 个接口 */
  readonly employees: Employees
  /** 发起门店主体匹配、查询门店主体匹配结果 */
  readonly stores: Stores
  /** 企业商户查询企业员工开通授权状态、企业商户发起员工开通企业支付授权 */
  readonly users: Users
}

export interface AvailMchRangesGetRequest {
  query: {
    /** 服务商商户号 */
    sp_mchid: string
  } | string
}
export interface AvailMchRangesGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 可用商户范围列表 */
  range_list: {
    /** 可用商户范围id */
    range_id?: string
    /** 商户标识类型 */
    identifier_type?: ('ORGANIZATION_CODE' | 'TRANSACTION_ID' | (string & {}))
  }[]
}
export interface AvailMchRangesPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户标识类型 */
    identifier_type: ("ORGANIZATION_CODE" | "TRANSACTION_ID")
  }
}
export interface AvailMchRangesPostResponse {
  /** 可用商户范围id */
  range_id: string
}
export interface AvailMchRanges {
  /**
   * 查询可用商户范围列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205627 官方文档}
   */
  get(options: AvailMchRangesGetRequest & CallOptions): Promise<ApiResponse<AvailMchRangesGetResponse>>
  /**
   * 查询可用商户范围列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205627 官方文档}
   */
  getAsync(options: AvailMchRangesGetRequest & CallOptions): Promise<ApiResponse<AvailMchRangesGetResponse>>
  /**
   * 创建可用商户范围
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205621 官方文档}
   */
  post(options: AvailMchRangesPostRequest & CallOptions): Promise<ApiResponse<AvailMchRangesPostResponse>>
  /**
   * 创建可用商户范围
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205621 官方文档}
   */
  postAsync(options: AvailMchRangesPostRequest & CallOptions): Promise<ApiResponse<AvailMchRangesPostResponse>>
  /** 查询商户标识列表、添加商户标识、删除商户标识 */
  readonly _range_id_: AvailMchRangesByRangeId
}

export interface AvailMchRangesByRangeId {
  /** GET 查询商户标识列表 · POST 添加商户标识 */
  readonly merchantIdentifiers: AvailMchRangesByRangeIdMerchantIdentifiers
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersGetRequest {
  /** 可用商户范围id */
  range_id: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 分页开始位置 */
    offset: number
    /** 分页大小 */
    limit: number
  } | string
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersGetResponse {
  /** 分页开始位置 */
  offset: number
  /** 分页大小 */
  limit: number
  /** 实际返回数量 */
  count: number
  /** 总数量 */
  total_count: number
  /** 商户标识列表 */
  data: string[]
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersPostRequest {
  /** 可用商户范围id */
  range_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户标识值 */
    merchant_identifier: string
  }
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersPostResponse {
  /** 可用商户范围id */
  range_id: string
}
export interface AvailMchRangesByRangeIdMerchantIdentifiers {
  /**
   * 查询商户标识列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205633 官方文档}
   */
  get(options: AvailMchRangesByRangeIdMerchantIdentifiersGetRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersGetResponse>>
  /**
   * 查询商户标识列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205633 官方文档}
   */
  getAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersGetRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersGetResponse>>
  /**
   * 添加商户标识
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205631 官方文档}
   */
  post(options: AvailMchRangesByRangeIdMerchantIdentifiersPostRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersPostResponse>>
  /**
   * 添加商户标识
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205631 官方文档}
   */
  postAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersPostRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersPostResponse>>
  /** DELETE 删除商户标识 */
  readonly _merchant_identifier_: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier
}

export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest {
  /** 可用商户范围id */
  range_id: string
  /** 商户标识值 */
  merchant_identifier: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
  }
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse {
  /** 可用商户范围id */
  range_id: string
}
export interface AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifier {
  /**
   * 删除商户标识
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205637 官方文档}
   */
  delete(options: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse>>
  /**
   * 删除商户标识
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017205637 官方文档}
   */
  deleteAsync(options: AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteRequest & CallOptions): Promise<ApiResponse<AvailMchRangesByRangeIdMerchantIdentifiersByMerchantIdentifierDeleteResponse>>
}

export interface Bill {
  /** POST 申请企业商户企业支付出资凭证 */
  readonly proof: BillProof
  /** POST 申请企业商户企业支付业务账单 */
  readonly tradeBill: BillTradeBill
}

export interface BillProofPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 起始日期 */
    start_date: string
    /** 结束日期 */
    end_date: string
    /** 商户主体名称 */
    entity_name?: string | undefined
    /** 商户操作流水号 */
    out_operation_id?: string | undefined
  }
}
export interface BillProofPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户操作流水号 */
  out_operation_id: string
  /** 微信支付操作流水号 */
  operation_id: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 起始日期 */
  start_date: string
  /** 结束日期 */
  end_date: string
  /** 商户主体名称 */
  entity_name?: string
  /** 出资凭证申请单单号 */
  proof_id: string
  /** 凭证下载地址 */
  download_url: string
  /** 凭证申请创建时间 */
  create_time?: string
  /**
   * 凭证状态更新时间
   * 格式：RFC 3339
   */
  updated_time: string
  /** 创建时间 */
  created_time?: string
}
export interface BillProof {
  /**
   * 申请企业商户企业支付出资凭证
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507157 官方文档}
   */
  post(options: BillProofPostRequest & CallOptions): Promise<ApiResponse<BillProofPostResponse>>
  /**
   * 申请企业商户企业支付出资凭证
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507157 官方文档}
   */
  postAsync(options: BillProofPostRequest & CallOptions): Promise<ApiResponse<BillProofPostResponse>>
}

export interface BillTradeBillPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 账单日期 */
    date: string
    /** 账单类型 */
    type: ('QYZFALL' | (string & {}))
  }
}
export interface BillTradeBillPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 账单日期 */
  date: string
  /** 账单类型 */
  type: ('QYZFALL' | (string & {}))
  /** 账单下载地址 */
  download_url: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
}
export interface BillTradeBill {
  /**
   * 申请企业商户企业支付业务账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507142 官方文档}
   */
  post(options: BillTradeBillPostRequest & CallOptions): Promise<ApiResponse<BillTradeBillPostResponse>>
  /**
   * 申请企业商户企业支付业务账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507142 官方文档}
   */
  postAsync(options: BillTradeBillPostRequest & CallOptions): Promise<ApiResponse<BillTradeBillPostResponse>>
}

export interface Employees {
  /** 使用商户卡号查询企业支付额度卡、企业商户为员工下发企业支付额度卡、企业商户查询企业支付额度卡 等 6 个接口 */
  readonly _employee_id_: EmployeesByEmployeeId
}

export interface EmployeesByEmployeeId {
  /** 使用商户卡号查询企业支付额度卡 */
  readonly outQuotaCards: EmployeesByEmployeeIdOutQuotaCards
  /** POST 企业商户为员工下发企业支付额度卡 */
  readonly quotaCards: EmployeesByEmployeeIdQuotaCards
  /** POST 企业商户发起解除员工企业支付授权 */
  readonly revoke: EmployeesByEmployeeIdRevoke
}

export interface EmployeesByEmployeeIdOutQuotaCards {
  /** GET 使用商户卡号查询企业支付额度卡 */
  readonly _out_card_no_: EmployeesByEmployeeIdOutQuotaCardsByOutCardNo
}

export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡商户卡号 */
  out_card_no: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
  } | string
}
export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 使用规则 */
  card_rule: ('SINGLE' | 'MULTIPLE' | (string & {}))
  /** 退款规则 */
  refund_rule: ('RETURN' | 'NOT_RETURN' | (string & {}))
  /**
   * 卡片总金额
   * 单位：分
   */
  amount: number
  /**
   * 卡片可用金额
   * 单位：分
   */
  remain_amount: number
  /**
   * 卡片有效期
   * 格式：RFC 3339
   */
  effective_end_time: string
  /**
   * 卡片生效时间
   * 格式：RFC 3339
   */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: ('ACTIVE' | 'DISABLED' | (string & {}))
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string
  /**
   * 卡片使用时间
   * 格式：RFC 3339
   */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /**
   * 卡片失效时间
   * 格式：RFC 3339
   */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}
export interface EmployeesByEmployeeIdOutQuotaCardsByOutCardNo {
  /**
   * 使用商户卡号查询企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015001625 官方文档}
   */
  get(options: EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse>>
  /**
   * 使用商户卡号查询企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015001625 官方文档}
   */
  getAsync(options: EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdOutQuotaCardsByOutCardNoGetResponse>>
}

export interface EmployeesByEmployeeIdQuotaCardsPostRequest {
  /** 微信授权关系ID */
  employee_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 企业支付卡模板ID */
    card_template_id: string
    /**
     * 卡片总金额
     * 单位：分
     */
    amount: number
    /** 卡片名称 */
    card_name: string
    /** 商户卡号 */
    out_card_no: string
    /**
     * 卡片有效期
     * 格式：RFC 3339
     */
    effective_end_time: string
    /** 卡片备注 */
    card_remark?: string | undefined
    /** 可用商户范围ID */
    avail_mch_range_id?: string | undefined
  }
}
export interface EmployeesByEmployeeIdQuotaCardsPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /**
   * 卡片生效时间
   * 格式：RFC 3339
   */
  effective_begin_time: string
  /**
   * 卡片有效期
   * 格式：RFC 3339
   */
  effective_end_time: string
}
export interface EmployeesByEmployeeIdQuotaCards {
  /**
   * 企业商户为员工下发企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507148 官方文档}
   */
  post(options: EmployeesByEmployeeIdQuotaCardsPostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsPostResponse>>
  /**
   * 企业商户为员工下发企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507148 官方文档}
   */
  postAsync(options: EmployeesByEmployeeIdQuotaCardsPostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsPostResponse>>
  /** GET 企业商户查询企业支付额度卡 */
  readonly _card_no_: EmployeesByEmployeeIdQuotaCardsByCardNo
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoGetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
  } | string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 商户卡号 */
  out_card_no: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付卡模板ID */
  card_template_id: string
  /** 使用规则 */
  card_rule: ('SINGLE' | 'MULTIPLE' | (string & {}))
  /** 退款规则 */
  refund_rule: ('RETURN' | 'NOT_RETURN' | (string & {}))
  /**
   * 卡片总金额
   * 单位：分
   */
  amount: number
  /**
   * 卡片可用金额
   * 单位：分
   */
  remain_amount: number
  /**
   * 卡片有效期
   * 格式：RFC 3339
   */
  effective_end_time: string
  /**
   * 卡片生效时间
   * 格式：RFC 3339
   */
  effective_begin_time: string
  /** 卡片状态 */
  card_state: ('ACTIVE' | 'DISABLED' | (string & {}))
  /** 卡片名称 */
  card_name: string
  /** 失效原因 */
  reason?: string
  /**
   * 卡片使用时间
   * 格式：RFC 3339
   */
  card_usage_time?: string
  /** 卡片关联微信支付订单号 */
  transaction_id?: string
  /**
   * 卡片失效时间
   * 格式：RFC 3339
   */
  card_disabled_time?: string
  /** 卡片备注 */
  card_remark?: string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNo {
  /**
   * 企业商户查询企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507119 官方文档}
   */
  get(options: EmployeesByEmployeeIdQuotaCardsByCardNoGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse>>
  /**
   * 企业商户查询企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507119 官方文档}
   */
  getAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoGetResponse>>
  /** POST 企业商户作废员工企业支付额度卡 */
  readonly cancel: EmployeesByEmployeeIdQuotaCardsByCardNoCancel
  /** GET 企业商户获取指定额度卡支付链接 */
  readonly paymentUrl: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 作废原因 */
    reason: string
  }
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /** 卡片状态 */
  card_state: ('ACTIVE' | 'DISABLED' | (string & {}))
  /**
   * 卡片失效时间
   * 格式：RFC 3339
   */
  card_disabled_time?: string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoCancel {
  /**
   * 企业商户作废员工企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507127 官方文档}
   */
  post(options: EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse>>
  /**
   * 企业商户作废员工企业支付额度卡
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507127 官方文档}
   */
  postAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoCancelPostResponse>>
}

export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest {
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 拉起付款码页面的企业应用类型 */
    application_type: ("H5" | "MINIPROGRAM")
  } | string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 微信授权关系ID */
  employee_id: string
  /** 企业支付额度卡卡号 */
  card_no: string
  /**
   * 链接失效时间
   * 格式：RFC 3339
   */
  expire_time: string
  /** 跳转链接 */
  payment_url?: string
  /** 拉起付款码页面的企业应用类型 */
  application_type?: ('H5' | 'MINIPROGRAM' | (string & {}))
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}
export interface EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrl {
  /**
   * 企业商户获取指定额度卡支付链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507160 官方文档}
   */
  get(options: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse>>
  /**
   * 企业商户获取指定额度卡支付链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507160 官方文档}
   */
  getAsync(options: EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdQuotaCardsByCardNoPaymentUrlGetResponse>>
}

export interface EmployeesByEmployeeIdRevokePostRequest {
  /** 微信授权关系ID */
  employee_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
  }
}
export interface EmployeesByEmployeeIdRevokePostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 商户企业员工ID */
  user_id: string
  /** 员工企业支付权限状态 */
  authorization_state: ('REVOKED' | 'AUTHORIZED' | (string & {}))
  /**
   * 员工企业支付失效时间
   * 格式：RFC 3339
   */
  authorization_revoked_time: string
  /** 作废原因 */
  reason?: string
}
export interface EmployeesByEmployeeIdRevoke {
  /**
   * 企业商户发起解除员工企业支付授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507156 官方文档}
   */
  post(options: EmployeesByEmployeeIdRevokePostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdRevokePostResponse>>
  /**
   * 企业商户发起解除员工企业支付授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507156 官方文档}
   */
  postAsync(options: EmployeesByEmployeeIdRevokePostRequest & CallOptions): Promise<ApiResponse<EmployeesByEmployeeIdRevokePostResponse>>
}

export interface Stores {
  /** POST 发起门店主体匹配 */
  readonly entityMatches: StoresEntityMatches
}

export interface StoresEntityMatchesPostRequest {
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 商户主体匹配批次单号 */
    out_batch_id: string
    /** 主体匹配明细列表 */
    match_details?: (readonly {
      /** 门店统一社会信用代码 */
      organization_code: string
      /** 门店名称 */
      store_name: string
      /** 产品类型 */
      product_type?: ("CODE_PAY" | "NONE") | undefined
    }[] | undefined)
  }
}
export interface StoresEntityMatchesPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /**
   * 批次创建时间
   * 格式：RFC 3339
   */
  time: string
  /** 批次状态 */
  state: ('ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {}))
}
export interface StoresEntityMatches {
  /**
   * 发起门店主体匹配
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507136 官方文档}
   */
  post(options: StoresEntityMatchesPostRequest & CallOptions): Promise<ApiResponse<StoresEntityMatchesPostResponse>>
  /**
   * 发起门店主体匹配
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507136 官方文档}
   */
  postAsync(options: StoresEntityMatchesPostRequest & CallOptions): Promise<ApiResponse<StoresEntityMatchesPostResponse>>
  /** GET 查询门店主体匹配结果 */
  readonly _batch_id_: StoresEntityMatchesByBatchId
}

export interface StoresEntityMatchesByBatchIdGetRequest {
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
  } | string
}
export interface StoresEntityMatchesByBatchIdGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 商户主体匹配批次单号 */
  out_batch_id: string
  /** 微信支付主体匹配批次单号 */
  batch_id: string
  /** 批次状态 */
  state: ('ACCEPTED' | 'IN_PROGRESS' | 'COMPLETED' | 'CLOSED' | (string & {}))
  /** 主体匹配明细列表 */
  match_results?: {
    /** 门店统一社会信用代码 */
    organization_code: string
    /** 门店名称 */
    store_name: string
    /** 是否存在满足条件微信支付商户号 */
    has_valid_mchid: boolean
  }[]
}
export interface StoresEntityMatchesByBatchId {
  /**
   * 查询门店主体匹配结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507133 官方文档}
   */
  get(options: StoresEntityMatchesByBatchIdGetRequest & CallOptions): Promise<ApiResponse<StoresEntityMatchesByBatchIdGetResponse>>
  /**
   * 查询门店主体匹配结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507133 官方文档}
   */
  getAsync(options: StoresEntityMatchesByBatchIdGetRequest & CallOptions): Promise<ApiResponse<StoresEntityMatchesByBatchIdGetResponse>>
}

export interface Users {
  /** 企业商户查询企业员工开通授权状态、企业商户发起员工开通企业支付授权 */
  readonly _user_id_: UsersByUserId
}

export interface UsersByUserId {
  /** GET 企业商户查询企业员工开通授权状态 */
  readonly authorizationState: UsersByUserIdAuthorizationState
  /** POST 企业商户发起员工开通企业支付授权 */
  readonly authorizationUrl: UsersByUserIdAuthorizationUrl
}

export interface UsersByUserIdAuthorizationStateGetRequest {
  /** 企业员工ID */
  user_id: string
  query: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
  } | string
}
export interface UsersByUserIdAuthorizationStateGetResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 微信授权关系列表 */
  employee_list?: {
    /** 微信授权关系ID */
    employee_id: string
    /** 授权状态 */
    authorization_state: ('AUTHORIZED' | 'REVOKED' | (string & {}))
    /**
     * 授权时间
     * 格式：RFC 3339
     */
    authorization_time: string
    /**
     * 解除授权时间
     * 格式：RFC 3339
     */
    authorization_revoked_time?: string
  }[]
}
export interface UsersByUserIdAuthorizationState {
  /**
   * 企业商户查询企业员工开通授权状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507163 官方文档}
   */
  get(options: UsersByUserIdAuthorizationStateGetRequest & CallOptions): Promise<ApiResponse<UsersByUserIdAuthorizationStateGetResponse>>
  /**
   * 企业商户查询企业员工开通授权状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507163 官方文档}
   */
  getAsync(options: UsersByUserIdAuthorizationStateGetRequest & CallOptions): Promise<ApiResponse<UsersByUserIdAuthorizationStateGetResponse>>
}

export interface UsersByUserIdAuthorizationUrlPostRequest {
  /** 企业员工ID */
  user_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 出资子商户号 */
    sub_mchid: string
    /** 发起授权应用类型 */
    application_type: ("H5" | "MINIPROGRAM")
  }
}
export interface UsersByUserIdAuthorizationUrlPostResponse {
  /** 服务商商户号 */
  sp_mchid: string
  /** 出资子商户号 */
  sub_mchid: string
  /** 企业员工ID */
  user_id: string
  /** 跳转链接 */
  authorization_url?: string
  /**
   * 链接失效时间
   * 格式：RFC 3339
   */
  expire_time?: string
  /** 发起授权应用类型 */
  application_type: ('H5' | 'MINIPROGRAM' | (string & {}))
  /** 小程序查询参数 */
  mp_query?: string
  /** 小程序业务类型 */
  mp_business_type?: string
}
export interface UsersByUserIdAuthorizationUrl {
  /**
   * 企业商户发起员工开通企业支付授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507153 官方文档}
   */
  post(options: UsersByUserIdAuthorizationUrlPostRequest & CallOptions): Promise<ApiResponse<UsersByUserIdAuthorizationUrlPostResponse>>
  /**
   * 企业商户发起员工开通企业支付授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014507153 官方文档}
   */
  postAsync(options: UsersByUserIdAuthorizationUrlPostRequest & CallOptions): Promise<ApiResponse<UsersByUserIdAuthorizationUrlPostResponse>>
}
}
