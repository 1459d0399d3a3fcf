// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_papay {
export interface Papay {
  /** 重试扣费通知、直连商户预扣费通知 */
  readonly contracts: Contracts
  /** 保险商户查询保险自动续费预约、保险商户预约保险自动续费、保险商户受理保险自动续费扣款 */
  readonly insurancePay: InsurancePay
  /** 保险商户受理续期自动续费协议、保险商户查询保险自动续费协议、保险商户通过商户协议号解除保险自动续费协议 等 9 个接口 */
  readonly insuranceSign: InsuranceSign
  /** 代扣受理扣款、查询扣费预约、预约扣费 等 7 个接口 */
  readonly pay: Pay
  /** App场景预约扣费类型签约的预签约、H5场景预约扣费类型签约的预签约、JSAPI场景预约扣费类型签约的预签约 等 8 个接口 */
  readonly scheduledDeductSign: ScheduledDeductSign
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议、代扣预签约 等 6 个接口 */
  readonly sign: Sign
}

export interface Contracts {
  /** 重试扣费通知、直连商户预扣费通知 */
  readonly _contract_id_: ContractsByContractId
}

export interface ContractsByContractId {
  /** POST 重试扣费通知 */
  readonly failNotify: ContractsByContractIdFailNotify
  /** POST 直连商户预扣费通知 */
  readonly notify: ContractsByContractIdNotify
}

export interface ContractsByContractIdFailNotifyPostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  json: {
    /** 直连商户号 */
    mchid: string
    /** 公众号ID */
    appid: string
  }
}
export interface ContractsByContractIdFailNotify {
  /**
   * 重试扣费通知
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml 官方文档}
   */
  post(options: ContractsByContractIdFailNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 重试扣费通知
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml 官方文档}
   */
  postAsync(options: ContractsByContractIdFailNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ContractsByContractIdNotifyPostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  json: {
    /** 直连商户号 */
    mchid: string
    /** 公众号ID */
    appid: string
    /** 扣费持续时间 */
    deduct_duration?: {
      /** 扣费持续时间数 */
      count: (1 | 2 | 3)
      /** 单位 */
      unit?: ('DAY' | (string & {})) | undefined
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
   * 直连商户预扣费通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987402 官方文档}
   */
  post(options: ContractsByContractIdNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 直连商户预扣费通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987402 官方文档}
   */
  postAsync(options: ContractsByContractIdNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface InsurancePay {
  /** 保险商户查询保险自动续费预约、保险商户预约保险自动续费 */
  readonly policyPeriods: InsurancePayPolicyPeriods
  /** 保险商户受理保险自动续费扣款 */
  readonly transactions: InsurancePayTransactions
}

export interface InsurancePayPolicyPeriods {
  /** 保险商户查询保险自动续费预约、保险商户预约保险自动续费 */
  readonly contractId: InsurancePayPolicyPeriodsContractId
}

export interface InsurancePayPolicyPeriodsContractId {
  /** 保险商户查询保险自动续费预约、保险商户预约保险自动续费 */
  readonly _contract_id_: InsurancePayPolicyPeriodsContractIdByContractId
}

export interface InsurancePayPolicyPeriodsContractIdByContractId {
  /** 保险商户查询保险自动续费预约、保险商户预约保险自动续费 */
  readonly policyPeriodId: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId
}

export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodId {
  /** GET 保险商户查询保险自动续费预约 */
  readonly _policy_period_id_: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId
}

export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
}
export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 当前扣费周期的状态 */
  policy_period_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodId {
  /**
   * 保险商户查询保险自动续费预约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471229 官方文档}
   */
  get(options: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetRequest & CallOptions): Promise<ApiResponse<InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse>>
  /**
   * 保险商户查询保险自动续费预约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471229 官方文档}
   */
  getAsync(options: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetRequest & CallOptions): Promise<ApiResponse<InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdGetResponse>>
  /** POST 保险商户预约保险自动续费 */
  readonly schedule: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule
}

export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  /** 保单的扣费周期编号 */
  policy_period_id: number
  json: {
    /** 应用ID */
    appid: string
    /** 预约扣费金额信息 */
    scheduled_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }
}
export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse {
  /** 保单的扣费周期编号 */
  policy_period_id: number
  /** 当前扣费周期的状态 */
  policy_period_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedule {
  /**
   * 保险商户预约保险自动续费
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471270 官方文档}
   */
  post(options: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostRequest & CallOptions): Promise<ApiResponse<InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse>>
  /**
   * 保险商户预约保险自动续费
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471270 官方文档}
   */
  postAsync(options: InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostRequest & CallOptions): Promise<ApiResponse<InsurancePayPolicyPeriodsContractIdByContractIdPolicyPeriodIdByPolicyPeriodIdSchedulePostResponse>>
}

export interface InsurancePayTransactions {
  /** POST 保险商户受理保险自动续费扣款 */
  readonly apply: InsurancePayTransactionsApply
}

export interface InsurancePayTransactionsApplyPostRequest {
  json: {
    /** 应用ID */
    appid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品描述 */
    description: string
    /** 通知地址 */
    transaction_notify_url: string
    /** 委托代扣协议ID */
    contract_id: string
    /** 保单的扣费周期编号 */
    policy_period_id: number
    /** 扣费金额信息 */
    amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
  }
}
export interface InsurancePayTransactionsApplyPostResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
}
export interface InsurancePayTransactionsApply {
  /**
   * 保险商户受理保险自动续费扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471158 官方文档}
   */
  post(options: InsurancePayTransactionsApplyPostRequest & CallOptions): Promise<ApiResponse<InsurancePayTransactionsApplyPostResponse>>
  /**
   * 保险商户受理保险自动续费扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471158 官方文档}
   */
  postAsync(options: InsurancePayTransactionsApplyPostRequest & CallOptions): Promise<ApiResponse<InsurancePayTransactionsApplyPostResponse>>
}

export interface InsuranceSign {
  /** 保险商户受理续期自动续费协议、保险商户查询保险自动续费协议、保险商户通过商户协议号解除保险自动续费协议 等 7 个接口 */
  readonly contracts: InsuranceSignContracts
  /** 保险商户修改保险扣费周期列表 */
  readonly policyPeriods: InsuranceSignPolicyPeriods
  /** 保险商户查询保险扣费周期列表 */
  readonly policy_periods: InsuranceSignPolicy_periods
}

export interface InsuranceSignContracts {
  /** 保险商户受理续期自动续费协议、保险商户查询保险自动续费协议、保险商户通过商户协议号解除保险自动续费协议 */
  readonly planId: InsuranceSignContractsPlanId
  /** 保险商户App预签约、保险商户H5预签约、保险商户JSAPI预签约 等 4 个接口 */
  readonly preEntrustSign: InsuranceSignContractsPreEntrustSign
}

export interface InsuranceSignContractsPlanId {
  /** 保险商户受理续期自动续费协议、保险商户查询保险自动续费协议、保险商户通过商户协议号解除保险自动续费协议 */
  readonly _plan_id_: InsuranceSignContractsPlanIdByPlanId
}

export interface InsuranceSignContractsPlanIdByPlanId {
  /** 保险商户受理续期自动续费协议 */
  readonly contractId: InsuranceSignContractsPlanIdByPlanIdContractId
  /** 保险商户查询保险自动续费协议、保险商户通过商户协议号解除保险自动续费协议 */
  readonly outContractCode: InsuranceSignContractsPlanIdByPlanIdOutContractCode
}

export interface InsuranceSignContractsPlanIdByPlanIdContractId {
  /** 保险商户受理续期自动续费协议 */
  readonly _contract_id_: InsuranceSignContractsPlanIdByPlanIdContractIdByContractId
}

export interface InsuranceSignContractsPlanIdByPlanIdContractIdByContractId {
  /** POST 保险商户受理续期自动续费协议 */
  readonly renew: InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew
}

export interface InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 委托代扣协议ID */
  contract_id: string
  json: {
    /** 应用ID */
    appid: string
    /** 续期的扣费周期列表 */
    policy_periods?: (readonly {
      /** 保险扣费周期编号 */
      policy_period_id: number
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
    }[] | undefined)
  }
}
export interface InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenew {
  /**
   * 保险商户受理续期自动续费协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489588 官方文档}
   */
  post(options: InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 保险商户受理续期自动续费协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489588 官方文档}
   */
  postAsync(options: InsuranceSignContractsPlanIdByPlanIdContractIdByContractIdRenewPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface InsuranceSignContractsPlanIdByPlanIdOutContractCode {
  /** GET 保险商户查询保险自动续费协议 */
  readonly _out_contract_code_: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state: ('SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {}))
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * 格式：RFC 3339
   */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: ('USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {}))
    /**
     * 协议解约时间
     * 格式：RFC 3339
     */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 用户OpenID */
  openid?: string
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 跳转撤销解约小程序的路径 */
  revoke_terminate_contract_redirect_url?: string
  /** 跳转撤销解约小程序的appid */
  revoke_terminate_contract_redirect_appid?: string
}
export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 保险商户查询保险自动续费协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472641 官方文档}
   */
  get(options: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 保险商户查询保险自动续费协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472641 官方文档}
   */
  getAsync(options: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /** POST 保险商户通过商户协议号解除保险自动续费协议 */
  readonly terminate: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  json: {
    /** 解约备注 */
    contract_termination_remark: string
  }
}
export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 被保人姓名 */
  insured_display_name?: string
  /** 委托代扣协议状态 */
  contract_state: ('SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | 'TERMINATE_PENDING' | (string & {}))
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  contract_signed_time?: string
  /**
   * 协议到期时间
   * 格式：RFC 3339
   */
  contract_expired_time?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: ('USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {}))
    /**
     * 协议解约时间
     * 格式：RFC 3339
     */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 用户OpenID */
  openid?: string
  /** 商户侧用户标识 */
  out_user_code?: string
}
export interface InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate {
  /**
   * 保险商户通过商户协议号解除保险自动续费协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472767 官方文档}
   */
  post(options: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>
  /**
   * 保险商户通过商户协议号解除保险自动续费协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472767 官方文档}
   */
  postAsync(options: InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>
}

export interface InsuranceSignContractsPreEntrustSign {
  /** POST 保险商户App预签约 */
  readonly app: InsuranceSignContractsPreEntrustSignApp
  /** POST 保险商户H5预签约 */
  readonly h5: InsuranceSignContractsPreEntrustSignH5
  /** POST 保险商户JSAPI预签约 */
  readonly jsapi: InsuranceSignContractsPreEntrustSignJsapi
  /** POST 保险商户小程序预签约 */
  readonly miniProgram: InsuranceSignContractsPreEntrustSignMiniProgram
}

export interface InsuranceSignContractsPreEntrustSignAppPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 被保人的展示名称 */
    insured_display_name: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 保险保单的开始日期 */
    policy_start_date: string
    /** 保险保单的结束日期 */
    policy_end_date: string
    /** 保单的扣费周期列表 */
    policy_periods: readonly {
      /** 保险扣费周期编号 */
      policy_period_id: number
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
    }[]
    /** 扣费金额信息 */
    amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 商品描述 */
    description?: string | undefined
    /** 支付结果通知地址 */
    transaction_notify_url?: string | undefined
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 是否自动续保 */
    can_auto_insure?: boolean | undefined
    /** 是否自动重新投保 */
    can_auto_reinsure?: boolean | undefined
    /** 用户实名信息 */
    real_identity?: {
      /**
       * 自然人姓名
       * 敏感字段，由客户端加密
       */
      real_name: string
      /**
       * 自然人身份证号码
       * 敏感字段，由客户端加密
       */
      id_card_number: string
      /** 实名验证类型 */
      identity_type?: ('ID_CARD' | (string & {})) | undefined
    } | undefined
    /** 合并扣费期数 */
    combined_deduct_period_count?: number | undefined
  }
}
export interface InsuranceSignContractsPreEntrustSignAppPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
}
export interface InsuranceSignContractsPreEntrustSignApp {
  /**
   * 保险商户App预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013005766 官方文档}
   */
  post(options: InsuranceSignContractsPreEntrustSignAppPostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPreEntrustSignAppPostResponse>>
  /**
   * 保险商户App预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013005766 官方文档}
   */
  postAsync(options: InsuranceSignContractsPreEntrustSignAppPostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPreEntrustSignAppPostResponse>>
}

export interface InsuranceSignContractsPreEntrustSignH5PostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 被保人的展示名称 */
    insured_display_name: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 保险保单的开始日期 */
    policy_start_date: string
    /** 保险保单的结束日期 */
    policy_end_date: string
    /** 保单的扣费周期列表 */
    policy_periods?: (readonly {
      /** 保险扣费周期编号 */
      policy_period_id: number
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 保障详情 */
      policy_coverage_detail?: {
        /** 保单额度 */
        policy_amount?: string | undefined
        /** 保险条款列表 */
        policy_clauses?: (readonly {
          /** 条款内容 */
          clause_name?: string | undefined
          /** 条款额度 */
          clause_quota?: string | undefined
        }[] | undefined)
      } | undefined
    }[] | undefined)
    /** 扣费金额信息 */
    amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 商品描述 */
    description?: string | undefined
    /** 支付结果通知地址 */
    transaction_notify_url?: string | undefined
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 是否自动续保 */
    can_auto_insure?: boolean | undefined
    /** 是否自动重新投保 */
    can_auto_reinsure?: boolean | undefined
    /** 用户实名信息 */
    real_identity?: {
      /**
       * 自然人姓名
       * 敏感字段，由客户端加密
       */
      real_name: string
      /**
       * 自然人身份证号码
       * 敏感字段，由客户端加密
       */
      id_card_number: string
      /** 实名验证类型 */
      identity_type?: ('ID_CARD' | (string & {})) | undefined
    } | undefined
    /** 跳转控制信息 */
    jump_control?: {
      /** 跳转的应用AppID */
      jump_appid?: string | undefined
    } | undefined
    /** 合并扣费期数 */
    combined_deduct_period_count?: number | undefined
  }
}
export interface InsuranceSignContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}
export interface InsuranceSignContractsPreEntrustSignH5 {
  /**
   * 保险商户H5预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529050 官方文档}
   */
  post(options: InsuranceSignContractsPreEntrustSignH5PostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPreEntrustSignH5PostResponse>>
  /**
   * 保险商户H5预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529050 官方文档}
   */
  postAsync(options: InsuranceSignContractsPreEntrustSignH5PostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPreEntrustSignH5PostResponse>>
}

export interface InsuranceSignContractsPreEntrustSignJsapiPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 被保人的展示名称 */
    insured_display_name: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 保险保单的开始日期 */
    policy_start_date: string
    /** 保险保单的结束日期 */
    policy_end_date: string
    /** 保单的扣费周期列表 */
    policy_periods?: (readonly {
      /** 保险扣费周期编号 */
      policy_period_id: number
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 保障详情 */
      policy_coverage_detail?: {
        /** 保单额度 */
        policy_amount?: string | undefined
        /** 保险条款列表 */
        policy_clauses?: (readonly {
          /** 条款内容 */
          clause_name?: string | undefined
          /** 条款额度 */
          clause_quota?: string | undefined
        }[] | undefined)
      } | undefined
    }[] | undefined)
    /** 扣费金额信息 */
    amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 商品描述 */
    description?: string | undefined
    /** 支付结果通知地址 */
    transaction_notify_url?: string | undefined
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 是否自动续保 */
    can_auto_insure?: boolean | undefined
    /** 是否自动重新投保 */
    can_auto_reinsure?: boolean | undefined
    /** 用户实名信息 */
    real_identity?: {
      /**
       * 自然人姓名
       * 敏感字段，由客户端加密
       */
      real_name: string
      /**
       * 自然人身份证号码
       * 敏感字段，由客户端加密
       */
      id_card_number: string
      /** 实名验证类型 */
      identity_type?: ('ID_CARD' | (string & {})) | undefined
    } | undefined
    /** 合并扣费期数 */
    combined_deduct_period_count?: number | undefined
  }
}
export interface InsuranceSignContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约并支付流程的URL */
  redirect_url: string
}
export interface InsuranceSignContractsPreEntrustSignJsapi {
  /**
   * 保险商户JSAPI预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528600 官方文档}
   */
  post(options: InsuranceSignContractsPreEntrustSignJsapiPostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPreEntrustSignJsapiPostResponse>>
  /**
   * 保险商户JSAPI预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528600 官方文档}
   */
  postAsync(options: InsuranceSignContractsPreEntrustSignJsapiPostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPreEntrustSignJsapiPostResponse>>
}

export interface InsuranceSignContractsPreEntrustSignMiniProgramPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 被保人的展示名称 */
    insured_display_name: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 保险保单的开始日期 */
    policy_start_date: string
    /** 保险保单的结束日期 */
    policy_end_date: string
    /** 保单的扣费周期列表 */
    policy_periods?: (readonly {
      /** 保险扣费周期编号 */
      policy_period_id: number
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 保障详情 */
      policy_coverage_detail?: {
        /** 保单额度 */
        policy_amount?: string | undefined
        /** 保险条款列表 */
        policy_clauses?: (readonly {
          /** 条款内容 */
          clause_name?: string | undefined
          /** 条款额度 */
          clause_quota?: string | undefined
        }[] | undefined)
      } | undefined
    }[] | undefined)
    /** 扣费金额信息 */
    amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    } | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 商品描述 */
    description?: string | undefined
    /** 支付结果通知地址 */
    transaction_notify_url?: string | undefined
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 是否自动续保 */
    can_auto_insure?: boolean | undefined
    /** 是否自动重新投保 */
    can_auto_reinsure?: boolean | undefined
    /** 用户实名信息 */
    real_identity?: {
      /**
       * 自然人姓名
       * 敏感字段，由客户端加密
       */
      real_name: string
      /**
       * 自然人身份证号码
       * 敏感字段，由客户端加密
       */
      id_card_number: string
      /** 实名验证类型 */
      identity_type?: ('ID_CARD' | (string & {})) | undefined
    } | undefined
    /** 合并扣费期数 */
    combined_deduct_period_count?: number | undefined
  }
}
export interface InsuranceSignContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}
export interface InsuranceSignContractsPreEntrustSignMiniProgram {
  /**
   * 保险商户小程序预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528950 官方文档}
   */
  post(options: InsuranceSignContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPreEntrustSignMiniProgramPostResponse>>
  /**
   * 保险商户小程序预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528950 官方文档}
   */
  postAsync(options: InsuranceSignContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<InsuranceSignContractsPreEntrustSignMiniProgramPostResponse>>
}

export interface InsuranceSignPolicyPeriods {
  /** 保险商户修改保险扣费周期列表 */
  readonly planId: InsuranceSignPolicyPeriodsPlanId
}

export interface InsuranceSignPolicyPeriodsPlanId {
  /** 保险商户修改保险扣费周期列表 */
  readonly _plan_id_: InsuranceSignPolicyPeriodsPlanIdByPlanId
}

export interface InsuranceSignPolicyPeriodsPlanIdByPlanId {
  /** 保险商户修改保险扣费周期列表 */
  readonly contractId: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractId
}

export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractId {
  /** 保险商户修改保险扣费周期列表 */
  readonly _contract_id_: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId
}

export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractId {
  /** POST 保险商户修改保险扣费周期列表 */
  readonly modify: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify
}

export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 委托代扣协议ID */
  contract_id: string
  json: {
    /** 应用ID */
    appid: string
    /** 续期的扣费周期列表 */
    policy_periods: readonly {
      /** 保险扣费周期编号 */
      policy_period_id: number
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
    }[]
    /** 是否允许取消预约 */
    allow_cancel_scheduled?: boolean | undefined
  }
}
export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse {
  /** 最新的扣费周期列表 */
  policy_periods?: {
    /** 保险扣费周期编号 */
    policy_period_id: number
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计扣费金额 */
    estimated_deduct_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
  }[]
  /** 发生了取消预约的扣费计划项编号 */
  cancel_scheduled_policy_period_id?: number
}
export interface InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModify {
  /**
   * 保险商户修改保险扣费周期列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012987596 官方文档}
   */
  post(options: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostRequest & CallOptions): Promise<ApiResponse<InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse>>
  /**
   * 保险商户修改保险扣费周期列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012987596 官方文档}
   */
  postAsync(options: InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostRequest & CallOptions): Promise<ApiResponse<InsuranceSignPolicyPeriodsPlanIdByPlanIdContractIdByContractIdModifyPostResponse>>
}

export interface InsuranceSignPolicy_periods {
  /** 保险商户查询保险扣费周期列表 */
  readonly planId: InsuranceSignPolicy_periodsPlanId
}

export interface InsuranceSignPolicy_periodsPlanId {
  /** 保险商户查询保险扣费周期列表 */
  readonly _plan_id_: InsuranceSignPolicy_periodsPlanIdByPlanId
}

export interface InsuranceSignPolicy_periodsPlanIdByPlanId {
  /** 保险商户查询保险扣费周期列表 */
  readonly outContractCode: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode
}

export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCode {
  /** GET 保险商户查询保险扣费周期列表 */
  readonly _out_contract_code_: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  query?: {
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页开始位置 */
    offset?: number | null | undefined
  } | string | null | undefined
}
export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 结果集 */
  data?: {
    /** 保单的扣费周期编号 */
    policy_period_id: number
    /** 扣费周期预计的扣费的日期 */
    estimated_deduct_date: string
    /** 扣费周期预计的扣费金额 */
    estimated_deduct_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费周期预约状态 */
    policy_period_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 扣费周期总条数 */
  total_count?: number
}
export interface InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 保险商户查询保险扣费周期列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489530 官方文档}
   */
  get(options: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 保险商户查询保险扣费周期列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489530 官方文档}
   */
  getAsync(options: InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<InsuranceSignPolicy_periodsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
}

export interface Pay {
  /** 代扣受理扣款 */
  readonly harmony: PayHarmony
  /** 查询扣费预约、预约扣费、受理扣款 */
  readonly partner: PayPartner
  /** 查询扣费预约、预约扣费 */
  readonly schedules: PaySchedules
  /** 受理扣款 */
  readonly transactions: PayTransactions
}

export interface PayHarmony {
  /** 代扣受理扣款 */
  readonly transactions: PayHarmonyTransactions
}

export interface PayHarmonyTransactions {
  /** POST 代扣受理扣款 */
  readonly apply: PayHarmonyTransactionsApply
}

export interface PayHarmonyTransactionsApplyPostRequest {
  json: {
    /** 应用ID */
    appid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品描述 */
    description: string
    /** 通知地址 */
    transaction_notify_url: string
    /** 委托代扣协议ID */
    contract_id: string
    /** 扣费金额信息 */
    amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 鸿蒙账户id */
    harmony_account_id: string
    /** 商户类别码 */
    mcc?: string | undefined
  }
}
export interface PayHarmonyTransactionsApplyPostResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
}
export interface PayHarmonyTransactionsApply {
  /**
   * 代扣受理扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013388429 官方文档}
   */
  post(options: PayHarmonyTransactionsApplyPostRequest & CallOptions): Promise<ApiResponse<PayHarmonyTransactionsApplyPostResponse>>
  /**
   * 代扣受理扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013388429 官方文档}
   */
  postAsync(options: PayHarmonyTransactionsApplyPostRequest & CallOptions): Promise<ApiResponse<PayHarmonyTransactionsApplyPostResponse>>
}

export interface PayPartner {
  /** 查询扣费预约、预约扣费 */
  readonly schedules: PayPartnerSchedules
  /** 受理扣款 */
  readonly transactions: PayPartnerTransactions
}

export interface PayPartnerSchedules {
  /** 查询扣费预约、预约扣费 */
  readonly contractId: PayPartnerSchedulesContractId
}

export interface PayPartnerSchedulesContractId {
  /** GET 查询扣费预约 */
  readonly _contract_id_: PayPartnerSchedulesContractIdByContractId
}

export interface PayPartnerSchedulesContractIdByContractIdGetRequest {
  /** 委托代扣协议ID */
  contract_id: string
  query: {
    /** 子商户号商户号 */
    sub_mchid: string
  } | string
}
export interface PayPartnerSchedulesContractIdByContractIdGetResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface PayPartnerSchedulesContractIdByContractId {
  /**
   * 查询扣费预约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468579 官方文档}
   */
  get(options: PayPartnerSchedulesContractIdByContractIdGetRequest & CallOptions): Promise<ApiResponse<PayPartnerSchedulesContractIdByContractIdGetResponse>>
  /**
   * 查询扣费预约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468579 官方文档}
   */
  getAsync(options: PayPartnerSchedulesContractIdByContractIdGetRequest & CallOptions): Promise<ApiResponse<PayPartnerSchedulesContractIdByContractIdGetResponse>>
  /** POST 预约扣费 */
  readonly schedule: PayPartnerSchedulesContractIdByContractIdSchedule
}

export interface PayPartnerSchedulesContractIdByContractIdSchedulePostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  json: {
    /** 应用ID */
    sp_appid: string
    /** 子商户号商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 预约的金额信息 */
    schedule_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }
}
export interface PayPartnerSchedulesContractIdByContractIdSchedulePostResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface PayPartnerSchedulesContractIdByContractIdSchedule {
  /**
   * 预约扣费
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468581 官方文档}
   */
  post(options: PayPartnerSchedulesContractIdByContractIdSchedulePostRequest & CallOptions): Promise<ApiResponse<PayPartnerSchedulesContractIdByContractIdSchedulePostResponse>>
  /**
   * 预约扣费
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468581 官方文档}
   */
  postAsync(options: PayPartnerSchedulesContractIdByContractIdSchedulePostRequest & CallOptions): Promise<ApiResponse<PayPartnerSchedulesContractIdByContractIdSchedulePostResponse>>
}

export interface PayPartnerTransactions {
  /** POST 受理扣款 */
  readonly apply: PayPartnerTransactionsApply
}

export interface PayPartnerTransactionsApplyPostRequest {
  json: {
    /** 应用ID */
    sp_appid: string
    /** 子商户号商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品描述 */
    description: string
    /** 通知地址 */
    transaction_notify_url: string
    /** 委托代扣协议ID */
    contract_id: string
    /** 扣费金额信息 */
    amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
  }
}
export interface PayPartnerTransactionsApplyPostResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
}
export interface PayPartnerTransactionsApply {
  /**
   * 受理扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468586 官方文档}
   */
  post(options: PayPartnerTransactionsApplyPostRequest & CallOptions): Promise<ApiResponse<PayPartnerTransactionsApplyPostResponse>>
  /**
   * 受理扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468586 官方文档}
   */
  postAsync(options: PayPartnerTransactionsApplyPostRequest & CallOptions): Promise<ApiResponse<PayPartnerTransactionsApplyPostResponse>>
}

export interface PaySchedules {
  /** 查询扣费预约、预约扣费 */
  readonly contractId: PaySchedulesContractId
}

export interface PaySchedulesContractId {
  /** GET 查询扣费预约 */
  readonly _contract_id_: PaySchedulesContractIdByContractId
}

export interface PaySchedulesContractIdByContractIdGetRequest {
  /** 委托代扣协议ID */
  contract_id: string
}
export interface PaySchedulesContractIdByContractIdGetResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface PaySchedulesContractIdByContractId {
  /**
   * 查询扣费预约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466997 官方文档}
   */
  get(options: PaySchedulesContractIdByContractIdGetRequest & CallOptions): Promise<ApiResponse<PaySchedulesContractIdByContractIdGetResponse>>
  /**
   * 查询扣费预约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012466997 官方文档}
   */
  getAsync(options: PaySchedulesContractIdByContractIdGetRequest & CallOptions): Promise<ApiResponse<PaySchedulesContractIdByContractIdGetResponse>>
  /** POST 预约扣费 */
  readonly schedule: PaySchedulesContractIdByContractIdSchedule
}

export interface PaySchedulesContractIdByContractIdSchedulePostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  json: {
    /** 应用ID */
    appid: string
    /** 预约的金额信息 */
    schedule_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
  }
}
export interface PaySchedulesContractIdByContractIdSchedulePostResponse {
  /** 扣费预约的状态 */
  schedule_state: string
  /** 可扣费开始日期 */
  deduct_start_date?: string
  /** 可扣费结束日期 */
  deduct_end_date?: string
  /** 已预约的扣费金额信息 */
  scheduled_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费金额 */
  deduct_amount?: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
  /** 实际扣费的日期 */
  deduct_date?: string
}
export interface PaySchedulesContractIdByContractIdSchedule {
  /**
   * 预约扣费
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467036 官方文档}
   */
  post(options: PaySchedulesContractIdByContractIdSchedulePostRequest & CallOptions): Promise<ApiResponse<PaySchedulesContractIdByContractIdSchedulePostResponse>>
  /**
   * 预约扣费
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467036 官方文档}
   */
  postAsync(options: PaySchedulesContractIdByContractIdSchedulePostRequest & CallOptions): Promise<ApiResponse<PaySchedulesContractIdByContractIdSchedulePostResponse>>
}

export interface PayTransactions {
  /** POST 受理扣款 */
  readonly apply: PayTransactionsApply
}

export interface PayTransactionsApplyPostRequest {
  json: {
    /** 应用ID */
    appid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品描述 */
    description: string
    /** 通知地址 */
    transaction_notify_url: string
    /** 委托代扣协议ID */
    contract_id: string
    /** 扣费金额信息 */
    amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
  }
}
export interface PayTransactionsApplyPostResponse {
  /** 商户订单号 */
  out_trade_no: string
  /** 扣费金额信息 */
  amount: {
    /**
     * 金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
  }
}
export interface PayTransactionsApply {
  /**
   * 受理扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467087 官方文档}
   */
  post(options: PayTransactionsApplyPostRequest & CallOptions): Promise<ApiResponse<PayTransactionsApplyPostResponse>>
  /**
   * 受理扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467087 官方文档}
   */
  postAsync(options: PayTransactionsApplyPostRequest & CallOptions): Promise<ApiResponse<PayTransactionsApplyPostResponse>>
}

export interface ScheduledDeductSign {
  /** App场景预约扣费类型签约的预签约、H5场景预约扣费类型签约的预签约、JSAPI场景预约扣费类型签约的预签约 等 4 个接口 */
  readonly contracts: ScheduledDeductSignContracts
  /** App场景预约扣费类型签约的预签约、H5场景预约扣费类型签约的预签约、JSAPI场景预约扣费类型签约的预签约 等 4 个接口 */
  readonly partner: ScheduledDeductSignPartner
}

export interface ScheduledDeductSignContracts {
  /** App场景预约扣费类型签约的预签约、H5场景预约扣费类型签约的预签约、JSAPI场景预约扣费类型签约的预签约 等 4 个接口 */
  readonly preEntrustSign: ScheduledDeductSignContractsPreEntrustSign
}

export interface ScheduledDeductSignContractsPreEntrustSign {
  /** POST App场景预约扣费类型签约的预签约 */
  readonly app: ScheduledDeductSignContractsPreEntrustSignApp
  /** POST H5场景预约扣费类型签约的预签约 */
  readonly h5: ScheduledDeductSignContractsPreEntrustSignH5
  /** POST JSAPI场景预约扣费类型签约的预签约 */
  readonly jsapi: ScheduledDeductSignContractsPreEntrustSignJsapi
  /** POST 小程序场景预约扣费类型签约的预签约 */
  readonly miniProgram: ScheduledDeductSignContractsPreEntrustSignMiniProgram
}

export interface ScheduledDeductSignContractsPreEntrustSignAppPostRequest {
  json: {
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 预约扣费信息 */
    deduct_schedule?: {
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计的扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 商品描述 */
      description: string
    } | undefined
  }
}
export interface ScheduledDeductSignContractsPreEntrustSignAppPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
}
export interface ScheduledDeductSignContractsPreEntrustSignApp {
  /**
   * App场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524934 官方文档}
   */
  post(options: ScheduledDeductSignContractsPreEntrustSignAppPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignContractsPreEntrustSignAppPostResponse>>
  /**
   * App场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524934 官方文档}
   */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignAppPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignContractsPreEntrustSignAppPostResponse>>
}

export interface ScheduledDeductSignContractsPreEntrustSignH5PostRequest {
  json: {
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 预约扣费信息 */
    deduct_schedule?: {
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计的扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 商品描述 */
      description: string
    } | undefined
    /** 跳转控制信息 */
    jump_control?: {
      /** 跳转的应用AppID */
      jump_appid?: string | undefined
    } | undefined
  }
}
export interface ScheduledDeductSignContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}
export interface ScheduledDeductSignContractsPreEntrustSignH5 {
  /**
   * H5场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489208 官方文档}
   */
  post(options: ScheduledDeductSignContractsPreEntrustSignH5PostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignContractsPreEntrustSignH5PostResponse>>
  /**
   * H5场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489208 官方文档}
   */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignH5PostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignContractsPreEntrustSignH5PostResponse>>
}

export interface ScheduledDeductSignContractsPreEntrustSignJsapiPostRequest {
  json: {
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 预约扣费信息 */
    deduct_schedule?: {
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计的扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 商品描述 */
      description: string
    } | undefined
  }
}
export interface ScheduledDeductSignContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}
export interface ScheduledDeductSignContractsPreEntrustSignJsapi {
  /**
   * JSAPI场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525133 官方文档}
   */
  post(options: ScheduledDeductSignContractsPreEntrustSignJsapiPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignContractsPreEntrustSignJsapiPostResponse>>
  /**
   * JSAPI场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525133 官方文档}
   */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignJsapiPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignContractsPreEntrustSignJsapiPostResponse>>
}

export interface ScheduledDeductSignContractsPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 预约扣费信息 */
    deduct_schedule?: {
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计的扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 商品描述 */
      description: string
    } | undefined
  }
}
export interface ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}
export interface ScheduledDeductSignContractsPreEntrustSignMiniProgram {
  /**
   * 小程序场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525209 官方文档}
   */
  post(options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse>>
  /**
   * 小程序场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525209 官方文档}
   */
  postAsync(options: ScheduledDeductSignContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignContractsPreEntrustSignMiniProgramPostResponse>>
}

export interface ScheduledDeductSignPartner {
  /** App场景预约扣费类型签约的预签约、H5场景预约扣费类型签约的预签约、JSAPI场景预约扣费类型签约的预签约 等 4 个接口 */
  readonly contracts: ScheduledDeductSignPartnerContracts
}

export interface ScheduledDeductSignPartnerContracts {
  /** App场景预约扣费类型签约的预签约、H5场景预约扣费类型签约的预签约、JSAPI场景预约扣费类型签约的预签约 等 4 个接口 */
  readonly preEntrustSign: ScheduledDeductSignPartnerContractsPreEntrustSign
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSign {
  /** POST App场景预约扣费类型签约的预签约 */
  readonly app: ScheduledDeductSignPartnerContractsPreEntrustSignApp
  /** POST H5场景预约扣费类型签约的预签约 */
  readonly h5: ScheduledDeductSignPartnerContractsPreEntrustSignH5
  /** POST JSAPI场景预约扣费类型签约的预签约 */
  readonly jsapi: ScheduledDeductSignPartnerContractsPreEntrustSignJsapi
  /** POST 小程序场景预约扣费类型签约的预签约 */
  readonly miniProgram: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignAppPostRequest {
  json: {
    /** 应用ID */
    sp_appid: string
    /** 用户在服务商商户应用下的用户标示 */
    sp_openid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 预约扣费信息 */
    deduct_schedule?: {
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计的扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 商品描述 */
      description: string
    } | undefined
  }
}
export interface ScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转签约小程序的path */
  miniprogram_path?: string
}
export interface ScheduledDeductSignPartnerContractsPreEntrustSignApp {
  /**
   * App场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693028 官方文档}
   */
  post(options: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse>>
  /**
   * App场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693028 官方文档}
   */
  postAsync(options: ScheduledDeductSignPartnerContractsPreEntrustSignAppPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignPartnerContractsPreEntrustSignAppPostResponse>>
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignH5PostRequest {
  json: {
    /** 应用ID */
    sp_appid: string
    /** 用户在服务商商户应用下的用户标示 */
    sp_openid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 预约扣费信息 */
    deduct_schedule?: {
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计的扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 商品描述 */
      description: string
    } | undefined
    /** 跳转控制信息 */
    jump_control?: {
      /** 跳转的应用AppID */
      jump_appid?: string | undefined
    } | undefined
  }
}
export interface ScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse {
  /** 拉起微信支付客户端的URL */
  redirect_url: string
}
export interface ScheduledDeductSignPartnerContractsPreEntrustSignH5 {
  /**
   * H5场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464549 官方文档}
   */
  post(options: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse>>
  /**
   * H5场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012464549 官方文档}
   */
  postAsync(options: ScheduledDeductSignPartnerContractsPreEntrustSignH5PostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignPartnerContractsPreEntrustSignH5PostResponse>>
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostRequest {
  json: {
    /** 应用ID */
    sp_appid: string
    /** 用户在服务商商户应用下的用户标示 */
    sp_openid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 预约扣费信息 */
    deduct_schedule?: {
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计的扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 商品描述 */
      description: string
    } | undefined
  }
}
export interface ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse {
  /** 跳转签约流程的URL */
  redirect_url: string
}
export interface ScheduledDeductSignPartnerContractsPreEntrustSignJsapi {
  /**
   * JSAPI场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693093 官方文档}
   */
  post(options: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse>>
  /**
   * JSAPI场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693093 官方文档}
   */
  postAsync(options: ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignPartnerContractsPreEntrustSignJsapiPostResponse>>
}

export interface ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostRequest {
  json: {
    /** 应用ID */
    sp_appid: string
    /** 用户在服务商商户应用下的用户标示 */
    sp_openid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code?: string | undefined
    /** 预约扣费信息 */
    deduct_schedule?: {
      /** 预计扣费的日期 */
      estimated_deduct_date: string
      /** 预计的扣费金额 */
      estimated_deduct_amount: {
        /**
         * 金额
         * 单位：分
         */
        total: number
        /** 货币类型 */
        currency?: string | undefined
      }
      /** 商品描述 */
      description: string
    } | undefined
  }
}
export interface ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的AppID */
  redirect_appid: string
  /** 跳转签约小程序的路径 */
  redirect_path: string
}
export interface ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgram {
  /**
   * 小程序场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693100 官方文档}
   */
  post(options: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostResponse>>
  /**
   * 小程序场景预约扣费类型签约的预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012693100 官方文档}
   */
  postAsync(options: ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostRequest & CallOptions): Promise<ApiResponse<ScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPostResponse>>
}

export interface Sign {
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议、代扣预签约 等 4 个接口 */
  readonly contracts: SignContracts
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 */
  readonly partner: SignPartner
}

export interface SignContracts {
  /** 通过商户协议号查询委托代扣签约协议 */
  readonly harmonyPlanId: SignContractsHarmonyPlanId
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 */
  readonly planId: SignContractsPlanId
  /** POST 代扣预签约 */
  readonly preEntrustSign: SignContractsPreEntrustSign
}

export interface SignContractsHarmonyPlanId {
  /** 通过商户协议号查询委托代扣签约协议 */
  readonly _plan_id_: SignContractsHarmonyPlanIdByPlanId
}

export interface SignContractsHarmonyPlanIdByPlanId {
  /** 通过商户协议号查询委托代扣签约协议 */
  readonly outContractCode: SignContractsHarmonyPlanIdByPlanIdOutContractCode
}

export interface SignContractsHarmonyPlanIdByPlanIdOutContractCode {
  /** GET 通过商户协议号查询委托代扣签约协议 */
  readonly _out_contract_code_: SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: ('SIGNED' | 'TERMINATED' | 'SIGN_FAILED' | 'TO_BE_RENEWED' | (string & {}))
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 用户OpenID */
  openid: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: ('USER_TERMINATE' | 'MCH_API_TERMINATE' | 'WEPAY_WEB_TERMINATE' | 'CUSTOMER_SERVICE_TERMINATE' | 'SYSTEM_TERMINATE' | (string & {}))
    /** 协议解约时间 */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 鸿蒙代扣场景的用户微信号掩码 */
  mask_wxid?: string
}
export interface SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 通过商户协议号查询委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013844122 官方文档}
   */
  get(options: SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 通过商户协议号查询委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013844122 官方文档}
   */
  getAsync(options: SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<SignContractsHarmonyPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
}

export interface SignContractsPlanId {
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 */
  readonly _plan_id_: SignContractsPlanIdByPlanId
}

export interface SignContractsPlanIdByPlanId {
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 */
  readonly outContractCode: SignContractsPlanIdByPlanIdOutContractCode
}

export interface SignContractsPlanIdByPlanIdOutContractCode {
  /** GET 通过商户协议号查询委托代扣签约协议 */
  readonly _out_contract_code_: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
}
export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
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
  contract_signed_time?: string
  /**
   * 协议到期时间
   * 格式：RFC 3339
   */
  contract_expired_time?: string
  /** 用户OpenID */
  openid?: string
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
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 通过商户协议号查询委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489245 官方文档}
   */
  get(options: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 通过商户协议号查询委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489245 官方文档}
   */
  getAsync(options: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /** POST 通过商户协议号解除委托代扣签约协议 */
  readonly terminate: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  json: {
    /** 解约备注 */
    contract_termination_remark: string
  }
}
export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 商户号 */
  mchid: string
  /** 委托代扣协议ID */
  contract_id: string
  /** 商户AppID */
  appid: string
  /** 委托代扣模板ID */
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
  contract_signed_time?: string
  /**
   * 协议到期时间
   * 格式：RFC 3339
   */
  contract_expired_time?: string
  /** 用户OpenID */
  openid?: string
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
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate {
  /**
   * 通过商户协议号解除委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489295 官方文档}
   */
  post(options: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>
  /**
   * 通过商户协议号解除委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489295 官方文档}
   */
  postAsync(options: SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<SignContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>
}

export interface SignContractsPreEntrustSignPostRequest {
  json: {
    /** 签约场景 */
    sign_scene: ("SIGN_SCENE_APP" | "SIGN_SCENE_QRCODE")
    /** 应用ID */
    appid: string
    /** 用户在直连商户应用下的用户标示 */
    openid?: string | undefined
    /** 委托代扣模板ID */
    plan_id: number
    /** 商户签约协议号 */
    out_contract_code: string
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约结果通知地址 */
    contract_notify_url: string
    /** 商户侧用户标识 */
    out_user_code: string
    /** 回跳地址的url */
    return_url?: string | undefined
    /** 设备信息 */
    device_info: {
      /** 设备类型 */
      device_type: ("DEVICE_TYPE_UNKNOW" | "DEVICE_TYPE_PHONE" | "DEVICE_TYPE_PAD" | "DEVICE_TYPE_TV" | "DEVICE_TYPE_WATCH")
      /** 设备的OS版本 */
      device_os: string
      /** 设备ID */
      device_id: string
      /** 设备是否以root身份运行 */
      device_running_as_root: boolean
      /** 设备的IP */
      device_ip: string
      /** 设备上是否安装微信 */
      weixin_installed: boolean
      /** 设备上微信的版本 */
      weixin_version: string
      /** 首次登录至今的天数 */
      days_since_first_login: ("DAYS_SINCE_FIRST_LOGIN_UNKNOW" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_1_DAY" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_7_DAYS" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_30_DAYS" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_90_DAYS" | "DAYS_SINCE_FIRST_LOGIN_WITHIN_180_DAYS" | "DAYS_SINCE_FIRST_LOGIN_MORE_THEN_180_DAYS")
    }
  }
}
export interface SignContractsPreEntrustSignPostResponse {
  /** 预签约ID */
  pre_entrustweb_id: string
  /** 跳转签约小程序的username */
  mini_program_username?: string
  /** 跳转签约小程序的path */
  mini_program_path?: string
  /** 展示扫码签约的二维码的URL */
  redirect_url?: string
}
export interface SignContractsPreEntrustSign {
  /**
   * 代扣预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012978414 官方文档}
   */
  post(options: SignContractsPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<SignContractsPreEntrustSignPostResponse>>
  /**
   * 代扣预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012978414 官方文档}
   */
  postAsync(options: SignContractsPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<SignContractsPreEntrustSignPostResponse>>
}

export interface SignPartner {
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 */
  readonly contracts: SignPartnerContracts
}

export interface SignPartnerContracts {
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 */
  readonly planId: SignPartnerContractsPlanId
}

export interface SignPartnerContractsPlanId {
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 */
  readonly _plan_id_: SignPartnerContractsPlanIdByPlanId
}

export interface SignPartnerContractsPlanIdByPlanId {
  /** 通过商户协议号查询委托代扣签约协议、通过商户协议号解除委托代扣签约协议 */
  readonly outContractCode: SignPartnerContractsPlanIdByPlanIdOutContractCode
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCode {
  /** GET 通过商户协议号查询委托代扣签约协议 */
  readonly _out_contract_code_: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  query: {
    /** 子商户号商户号 */
    sub_mchid: string
  } | string
}
export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse {
  /** 委托代扣协议ID */
  contract_id: string
  /** 普通服务商商户号 */
  sp_mchid: string
  /** 普通服务商的AppID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 用户OpenID */
  sp_openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCode {
  /**
   * 通过商户协议号查询委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489483 官方文档}
   */
  get(options: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 通过商户协议号查询委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489483 官方文档}
   */
  getAsync(options: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeGetResponse>>
  /** POST 通过商户协议号解除委托代扣签约协议 */
  readonly terminate: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate
}

export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest {
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  json: {
    /** 子商户号商户号 */
    sub_mchid: string
    /** 解约备注 */
    contract_termination_remark: string
  }
}
export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse {
  /** 委托代扣协议ID */
  contract_id: string
  /** 普通服务商商户号 */
  sp_mchid: string
  /** 普通服务商的AppID */
  sp_appid: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户的AppID */
  sub_appid?: string
  /** 委托代扣模板ID */
  plan_id: number
  /** 商户签约协议号 */
  out_contract_code: string
  /** 用户账户展示名称 */
  contract_display_account: string
  /** 委托代扣协议状态 */
  contract_state: string
  /** 协议签署时间 */
  contract_signed_time?: string
  /** 协议到期时间 */
  contract_expired_time?: string
  /** 用户OpenID */
  sp_openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 协议解约信息 */
  contract_terminate_info?: {
    /** 协议解约方式 */
    contract_termination_mode: string
    /** 协议解约时间 */
    contract_terminated_time: string
    /** 解约备注 */
    contract_termination_remark?: string
  }
  /** 商户侧用户标识 */
  out_user_code?: string
  /** 预约扣费场景的预约信息 */
  deduct_schedule?: {
    /** 预计扣费的日期 */
    estimated_deduct_date: string
    /** 预计的扣费金额 */
    estimated_deduct_amount: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 扣费预约状态 */
    schedule_state: string
    /** 已预约的扣费金额信息 */
    scheduled_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费金额 */
    deduct_amount?: {
      /**
       * 金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 实际扣费的日期 */
    deduct_date?: string
  }
}
export interface SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminate {
  /**
   * 通过商户协议号解除委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489491 官方文档}
   */
  post(options: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>
  /**
   * 通过商户协议号解除委托代扣签约协议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012489491 官方文档}
   */
  postAsync(options: SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<SignPartnerContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminatePostResponse>>
}
}
