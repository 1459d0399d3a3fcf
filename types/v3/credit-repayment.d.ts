// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_creditRepayment {
export interface CreditRepayment {
  readonly partner: Partner
}

export interface Partner {
  readonly contracts: PartnerContracts
  /** POST 发起还款 */
  readonly deductOrders: PartnerDeductOrders
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
      /** 还款金额 */
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
      /** 还款金额 */
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
    /** 还款金额上限 */
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
  /** 还款金额上限 */
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
