// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_payscore {
export interface Payscore {
  /** 从业机构预授权、从业机构查询与用户授权记录（授权协议号）、从业机构解除用户授权关系（授权协议号） 等 12 个接口 */
  readonly acquiringbank: Acquiringbank
  /** GET 商户申请获取对账单 */
  readonly merchantBill: MerchantBill
  /** 查询支付分订单、创建支付分订单、取消支付分订单 等 5 个接口 */
  readonly oversea: Oversea
  /** 商户预授权、服务商场景中预授权、服务商评估用户分层 等 21 个接口 */
  readonly partner: Partner
  /** GET 查询先享后付订单 · POST 创建先享后付订单 */
  readonly payafterOrders: PayafterOrders
  /** POST 商户预授权 */
  readonly permissions: Permissions
  /** 创建支付分计划、查询支付分计划、停止支付分计划 等 6 个接口 */
  readonly plan: Plan
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  readonly serviceorder: Serviceorder
  /** POST 创建先用后付订单 */
  readonly servicepayondeliveryorder: Servicepayondeliveryorder
  /** 创建用户的签约计划详情对应的服务订单、创建用户的签约计划、查询用户的签约计划 等 8 个接口 */
  readonly signPlan: SignPlan
  /** GET 查询智慧零售订单 · POST 创建智慧零售订单 */
  readonly smartretailOrders: SmartretailOrders
  /** GET 查询用户授权状态 */
  readonly userServiceState: UserServiceState
  /** 商户解除用户授权关系 */
  readonly users: Users
}

export interface Acquiringbank {
  /** POST 从业机构预授权 */
  readonly permissions: AcquiringbankPermissions
  /** GET 从业机构查询微信支付分订单 · POST 从业机构创建微信支付分订单 */
  readonly serviceorder: AcquiringbankServiceorder
  /** POST 从业机构创建先用后付订单 */
  readonly servicepayondeliveryorder: AcquiringbankServicepayondeliveryorder
}

export interface AcquiringbankPermissionsPostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 渠道商商户号 */
    channel_id: string
    /** 服务商应用ID */
    appid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 授权协议号 */
    authorization_code: string
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface AcquiringbankPermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string
}
export interface AcquiringbankPermissions {
  /**
   * 从业机构预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691489 官方文档}
   */
  post(options: AcquiringbankPermissionsPostRequest & CallOptions): Promise<ApiResponse<AcquiringbankPermissionsPostResponse>>
  /**
   * 从业机构预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691489 官方文档}
   */
  postAsync(options: AcquiringbankPermissionsPostRequest & CallOptions): Promise<ApiResponse<AcquiringbankPermissionsPostResponse>>
  /** 从业机构查询与用户授权记录（授权协议号）、从业机构解除用户授权关系（授权协议号） */
  readonly authorizationCode: AcquiringbankPermissionsAuthorizationCode
}

export interface AcquiringbankPermissionsAuthorizationCode {
  /** GET 从业机构查询与用户授权记录（授权协议号） */
  readonly _authorization_code_: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCode
}

export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetRequest {
  /** 授权协议号 */
  authorization_code: string
  query: {
    /** 服务ID */
    service_id: string
    /** 渠道商商户号 */
    channel_id: string
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetResponse {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 用户标签 */
  user_label?: string
  /** 分层版本 */
  risk_level_version?: number
  /** 用户分层 */
  user_risk_level?: number
}
export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCode {
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461004 官方文档}
   */
  get(options: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetRequest & CallOptions): Promise<ApiResponse<AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461004 官方文档}
   */
  getAsync(options: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetRequest & CallOptions): Promise<ApiResponse<AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>
  /** POST 从业机构解除用户授权关系（授权协议号） */
  readonly terminate: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest {
  /** 授权协议号 */
  authorization_code: string
  json: {
    /** 服务ID */
    service_id: string
    /** 渠道商商户号 */
    channel_id?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 撤销原因 */
    reason?: string | undefined
  }
}
export interface AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminate {
  /**
   * 从业机构解除用户授权关系（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461012 官方文档}
   */
  post(options: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 从业机构解除用户授权关系（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461012 官方文档}
   */
  postAsync(options: AcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface AcquiringbankServiceorderGetRequest {
  /** 只填其一：out_order_no、query_id */
  query: (({
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 渠道商商户号 */
    channel_id: string
  } & AcquiringbankServiceorderGetOutOrderNoOrQueryId) | string)
}
export type AcquiringbankServiceorderGetOutOrderNoOrQueryId = ({
  /** 商户服务订单号 */
  out_order_no: string
  query_id?: undefined
} | {
  out_order_no?: undefined
  /** 回跳查询ID */
  query_id: string
})
export interface AcquiringbankServiceorderGetResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费说明 */
    description?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: string
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
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
        amount: number
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 渠道商商户号 */
  channel_id: string
}
export interface AcquiringbankServiceorderPostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商应用ID */
    appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 渠道商商户号 */
    channel_id: string
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务信息 */
    service_introduction: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /** 付费项目名称 */
      name: string
      /** 付费说明 */
      description?: string | undefined
      /**
       * 金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /** 优惠数量 */
      count?: number | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
    }[] | undefined)
    /** 订单风险金 */
    risk_fund: {
      /** 风险金名称 */
      name: string
      /**
       * 风险金额
       * 单位：分
       */
      amount: number
      /** 风险说明 */
      description?: string | undefined
    }
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 预计服务结束时间 */
      end_time?: string | undefined
      /** 预计服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 预计服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 服务商公众号下的用户标识 */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
  }
}
export interface AcquiringbankServiceorderPostResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 渠道商商户号 */
  channel_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string
    /** 付费说明 */
    description?: string
    /**
     * 金额
     * 单位：分
     */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /** 优惠数量 */
    count?: number
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 预计服务结束时间 */
    end_time?: string
    /** 预计服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: string
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 是否需要收款 */
  need_collection?: boolean
  /** 用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
}
export interface AcquiringbankServiceorder {
  /**
   * 从业机构查询微信支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194035 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691343 官方文档}
   */
  get(options: AcquiringbankServiceorderGetRequest & CallOptions): Promise<ApiResponse<AcquiringbankServiceorderGetResponse>>
  /**
   * 从业机构查询微信支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194035 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691343 官方文档}
   */
  getAsync(options: AcquiringbankServiceorderGetRequest & CallOptions): Promise<ApiResponse<AcquiringbankServiceorderGetResponse>>
  /**
   * 从业机构创建微信支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194023 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691326 官方文档}
   */
  post(options: AcquiringbankServiceorderPostRequest & CallOptions): Promise<ApiResponse<AcquiringbankServiceorderPostResponse>>
  /**
   * 从业机构创建微信支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194023 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691326 官方文档}
   */
  postAsync(options: AcquiringbankServiceorderPostRequest & CallOptions): Promise<ApiResponse<AcquiringbankServiceorderPostResponse>>
  /** GET 从业机构查询微信支付分扣款信息 */
  readonly deduction: AcquiringbankServiceorderDeduction
  /** 从业机构取消微信支付分订单、从业机构完结微信支付分订单、从业机构修改微信支付分订单金额 等 5 个接口 */
  readonly _out_order_no_: AcquiringbankServiceorderByOutOrderNo
}

export interface AcquiringbankServiceorderDeductionGetRequest {
  query: {
    /** 服务ID */
    service_id: string
    /** 应用ID */
    appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
    /** 渠道商商户号 */
    channel_id: string
    /** 商户服务订单号 */
    out_order_no?: string | null | undefined
  } | string
}
export interface AcquiringbankServiceorderDeductionGetResponse {
  /** 描述 */
  description: string
  /** 商户扣款单号 */
  out_trade_no: string
}
export interface AcquiringbankServiceorderDeduction {
  /**
   * 从业机构查询微信支付分扣款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194110 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458665 官方文档}
   */
  get(options: AcquiringbankServiceorderDeductionGetRequest & CallOptions): Promise<ApiResponse<AcquiringbankServiceorderDeductionGetResponse>>
  /**
   * 从业机构查询微信支付分扣款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194110 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458665 官方文档}
   */
  getAsync(options: AcquiringbankServiceorderDeductionGetRequest & CallOptions): Promise<ApiResponse<AcquiringbankServiceorderDeductionGetResponse>>
}

export interface AcquiringbankServiceorderByOutOrderNo {
  /** POST 从业机构取消微信支付分订单 */
  readonly cancel: AcquiringbankServiceorderByOutOrderNoCancel
  /** POST 从业机构完结微信支付分订单 */
  readonly complete: AcquiringbankServiceorderByOutOrderNoComplete
  /** POST 从业机构修改微信支付分订单金额 */
  readonly modify: AcquiringbankServiceorderByOutOrderNoModify
  /** POST 从业机构登记微信支付分扣款信息 */
  readonly registerdeductinfo: AcquiringbankServiceorderByOutOrderNoRegisterdeductinfo
  /** POST 从业机构同步微信支付分订单信息 */
  readonly sync: AcquiringbankServiceorderByOutOrderNoSync
}

export interface AcquiringbankServiceorderByOutOrderNoCancelPostRequest {
  /**
   * 商户服务订单号
   * 最长 32 字符
   */
  out_order_no: string
  json: {
    /**
     * 服务ID
     * 最长 32 字符
     */
    service_id?: string | undefined
    /**
     * 渠道商商户号
     * 最长 32 字符
     */
    channel_id: string
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 撤销原因
     * 最长 50 字符
     */
    reason?: string | undefined
  }
}
export interface AcquiringbankServiceorderByOutOrderNoCancel {
  /**
   * 从业机构取消微信支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194058 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458146 官方文档}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 从业机构取消微信支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194058 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458146 官方文档}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface AcquiringbankServiceorderByOutOrderNoCompletePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 渠道商商户号 */
    channel_id?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 后付费项目 */
    post_payments: readonly {
      /** 付费名称 */
      name: string
      /** 付费说明 */
      description?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 实际服务时间 */
    time_range?: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    } | undefined
    /** 实际服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean | undefined
    /** 完结服务时间 */
    complete_time?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
  }
}
export interface AcquiringbankServiceorderByOutOrderNoComplete {
  /**
   * 从业机构完结微信支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194080 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460791 官方文档}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 从业机构完结微信支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194080 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012460791 官方文档}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface AcquiringbankServiceorderByOutOrderNoModifyPostRequest {
  /**
   * 商户服务订单号
   * 最长 32 字符
   */
  out_order_no: string
  json: {
    /**
     * 服务ID
     * 最长 32 字符
     */
    service_id: string
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 渠道商商户号
     * 最长 32 字符
     */
    channel_id?: string | undefined
    /** 后付费项目 */
    post_payments?: (readonly {
      /**
       * 付费名称
       * 最长 20 字符
       */
      name: string
      /**
       * 付费说明
       * 最长 30 字符
       */
      description?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /**
       * 优惠名称
       * 最长 20 字符
       */
      name?: string | undefined
      /**
       * 优惠说明
       * 最长 30 字符
       */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /**
     * 修改原因
     * 最长 50 字符
     */
    reason?: string | undefined
  }
}
export interface AcquiringbankServiceorderByOutOrderNoModify {
  /**
   * 从业机构修改微信支付分订单金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194282 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691363 官方文档}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoModifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 从业机构修改微信支付分订单金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194282 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691363 官方文档}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoModifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商应用ID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 渠道商商户号 */
    channel_id: string
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
  }
}
export interface AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse {
  /** 商品或支付单简要描述 */
  description?: string
}
export interface AcquiringbankServiceorderByOutOrderNoRegisterdeductinfo {
  /**
   * 从业机构登记微信支付分扣款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194100 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458414 官方文档}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostRequest & CallOptions): Promise<ApiResponse<AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse>>
  /**
   * 从业机构登记微信支付分扣款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194100 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458414 官方文档}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostRequest & CallOptions): Promise<ApiResponse<AcquiringbankServiceorderByOutOrderNoRegisterdeductinfoPostResponse>>
}

export interface AcquiringbankServiceorderByOutOrderNoSyncPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 渠道商商户号 */
    channel_id?: string | undefined
    /** 场景类型 */
    type: string
    /** 内容信息详情 */
    detail?: {
      /** 收款成功时间 */
      paid_time?: string | undefined
    } | undefined
  }
}
export interface AcquiringbankServiceorderByOutOrderNoSync {
  /**
   * 从业机构同步微信支付分订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194292 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691378 官方文档}
   */
  post(options: AcquiringbankServiceorderByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 从业机构同步微信支付分订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013194292 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012691378 官方文档}
   */
  postAsync(options: AcquiringbankServiceorderByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface AcquiringbankServicepayondeliveryorderPostRequest {
  json: {
    /** 商户服务订单号 */
    out_order_no: string
    /** 公众账号ID */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 渠道商商户号 */
    channel_id?: string | undefined
    /** 服务ID */
    service_id: string
    /** 服务信息 */
    service_introduction: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /** 付费项目名称 */
      name?: string | undefined
      /**
       * 金额
       * 单位：分
       */
      amount?: number | undefined
      /** 计费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 订单风险金 */
    risk_fund?: {
      /** 风险金名称 */
      name?: ("DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST") | undefined
      /**
       * 风险金额
       * 单位：分
       */
      amount?: number | undefined
      /** 风险说明 */
      description?: string | undefined
    } | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 先用后付购物详情 */
    shopping_info?: {
      /** 实际购物商家公众号ID */
      real_merchant_appid?: string | undefined
      /** 单详跳转链接 */
      jump_link?: {
        /** 跳转链接类型 */
        jump_link_type?: ('JUMP_LINK_MINI_PROGRAM' | (string & {})) | undefined
        /** 小程序跳转AppID */
        appid?: string | undefined
        /** 小程序跳转path */
        path?: string | undefined
      } | undefined
      /** 商品列表 */
      goods?: (readonly {
        /** 商品名称 */
        name?: string | undefined
        /** 商品图片链接 */
        picture?: string | undefined
        /**
         * 商品单价金额
         * 单位：分
         */
        amount?: number | undefined
        /** 商品数量 */
        count?: number | undefined
        /** 商品品类ID */
        category_id?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
  }
}
export interface AcquiringbankServicepayondeliveryorderPostResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /**
       * 商品单价金额
       * 单位：分
       */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}
export interface AcquiringbankServicepayondeliveryorder {
  /**
   * 从业机构创建先用后付订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783674 官方文档}
   */
  post(options: AcquiringbankServicepayondeliveryorderPostRequest & CallOptions): Promise<ApiResponse<AcquiringbankServicepayondeliveryorderPostResponse>>
  /**
   * 从业机构创建先用后付订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783674 官方文档}
   */
  postAsync(options: AcquiringbankServicepayondeliveryorderPostRequest & CallOptions): Promise<ApiResponse<AcquiringbankServicepayondeliveryorderPostResponse>>
}

export interface MerchantBillGetRequest {
  query: {
    /** 账单日期 */
    bill_date: string
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
    /** 加密算法 */
    encryption_algorithm: string
    /** 服务ID */
    service_id: string
  } | string
}
export interface MerchantBillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 哈希类型 */
    hash_type: string
    /** 哈希值 */
    hash_value: string
    /** 下载地址 */
    download_url: string
    /** 加密密钥 */
    encrypt_key: string
    /** 随机字符串 */
    nonce: string
  }[]
}
export interface MerchantBill {
  /**
   * 商户申请获取对账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394586 官方文档}
   */
  get(options: MerchantBillGetRequest & CallOptions): Promise<ApiResponse<MerchantBillGetResponse>>
  /**
   * 商户申请获取对账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394586 官方文档}
   */
  getAsync(options: MerchantBillGetRequest & CallOptions): Promise<ApiResponse<MerchantBillGetResponse>>
}

export interface Oversea {
  /** 查询支付分订单、创建支付分订单、取消支付分订单 等 5 个接口 */
  readonly partner: OverseaPartner
}

export interface OverseaPartner {
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  readonly serviceorder: OverseaPartnerServiceorder
}

export interface OverseaPartnerServiceorderGetRequest {
  /** 只填其一：out_order_no、query_id */
  query: (({
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
  } & OverseaPartnerServiceorderGetOutOrderNoOrQueryId) | string)
}
export type OverseaPartnerServiceorderGetOutOrderNoOrQueryId = ({
  /** 商户服务订单号 */
  out_order_no: string
  query_id?: undefined
} | {
  out_order_no?: undefined
  /** 回跳查询ID */
  query_id: string
})
export interface OverseaPartnerServiceorderGetResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 订单状态说明 */
  state_description?: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string
    /**
     * 付费金额
     * 单位：币种的最小单位
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /**
     * 优惠金额
     * 单位：币种的最小单位
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund: {
    /** 风险金名称 */
    name: string
    /**
     * 风险金额
     * 单位：币种的最小单位
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /**
   * 总金额
   * 单位：币种的最小单位
   */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: ('USER_PAYING' | 'USER_PAID' | (string & {}))
    /**
     * 总收款金额
     * 单位：币种的最小单位
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：币种的最小单位
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：币种的最小单位
     */
    paid_amount?: number
    /** 收款银行 */
    bank_type?: string
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：币种的最小单位
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: ('NEWTON' | 'MCH' | (string & {}))
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
        /**
         * 优惠券面额
         * 单位：币种的最小单位
         */
        amount: number
        /** 活动ID */
        stock_id?: string
        /**
         * 微信出资
         * 单位：币种的最小单位
         */
        wechatpay_contribute?: number
        /**
         * 商户出资
         * 单位：币种的最小单位
         */
        merchant_contribute?: number
        /**
         * 其他出资
         * 单位：币种的最小单位
         */
        other_contribute?: number
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：币种的最小单位
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：币种的最小单位
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
  }
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 货币类型 */
  currency?: string
  /** 汇率值 */
  currency_price?: number
  /** 汇率 */
  currency_rate_info?: string
}
export interface OverseaPartnerServiceorderPostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商公众号ID */
    appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户公众号ID */
    sub_appid?: string | undefined
    /** 商户订单号 */
    out_order_no: string
    /** 货币类型 */
    currency: string
    /** 服务信息 */
    service_introduction: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /** 付费名称 */
      name: string
      /**
       * 付费金额
       * 单位：币种的最小单位
       */
      amount?: number | undefined
      /** 付费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name: string
      /** 优惠说明 */
      description: string
      /**
       * 优惠金额
       * 单位：币种的最小单位
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /** 服务风险金 */
    risk_fund: {
      /** 风险名称 */
      name: string
      /**
       * 风险金额
       * 单位：币种的最小单位
       */
      amount: number
      /** 风险说明 */
      description?: string | undefined
    }
    /** 服务时间 */
    time_range: {
      /** 服务开始时间 */
      start_time: string
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 预计服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 服务商公众号下的用户标识 */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户数据包 */
    attach?: string | undefined
  }
}
export interface OverseaPartnerServiceorderPostResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 货币类型 */
  currency?: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 订单状态说明 */
  state_description?: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name: string
    /**
     * 付费金额
     * 单位：币种的最小单位
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name: string
    /** 优惠说明 */
    description: string
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
    /**
     * 风险金额
     * 单位：币种的最小单位
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string
}
export interface OverseaPartnerServiceorder {
  /**
   * 查询支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096411 官方文档}
   */
  get(options: OverseaPartnerServiceorderGetRequest & CallOptions): Promise<ApiResponse<OverseaPartnerServiceorderGetResponse>>
  /**
   * 查询支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096411 官方文档}
   */
  getAsync(options: OverseaPartnerServiceorderGetRequest & CallOptions): Promise<ApiResponse<OverseaPartnerServiceorderGetResponse>>
  /**
   * 创建支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096395 官方文档}
   */
  post(options: OverseaPartnerServiceorderPostRequest & CallOptions): Promise<ApiResponse<OverseaPartnerServiceorderPostResponse>>
  /**
   * 创建支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096395 官方文档}
   */
  postAsync(options: OverseaPartnerServiceorderPostRequest & CallOptions): Promise<ApiResponse<OverseaPartnerServiceorderPostResponse>>
  /** 取消支付分订单、完结支付分订单、同步支付分订单信息 */
  readonly _out_order_no_: OverseaPartnerServiceorderByOutOrderNo
}

export interface OverseaPartnerServiceorderByOutOrderNo {
  /** POST 取消支付分订单 */
  readonly cancel: OverseaPartnerServiceorderByOutOrderNoCancel
  /** POST 完结支付分订单 */
  readonly complete: OverseaPartnerServiceorderByOutOrderNoComplete
  /** POST 同步支付分订单信息 */
  readonly sync: OverseaPartnerServiceorderByOutOrderNoSync
}

export interface OverseaPartnerServiceorderByOutOrderNoCancelPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 撤销原因 */
    reason: string
  }
}
export interface OverseaPartnerServiceorderByOutOrderNoCancel {
  /**
   * 取消支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096416 官方文档}
   */
  post(options: OverseaPartnerServiceorderByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 取消支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096416 官方文档}
   */
  postAsync(options: OverseaPartnerServiceorderByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface OverseaPartnerServiceorderByOutOrderNoCompletePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 后付费项目 */
    post_payments: readonly {
      /** 付费名称 */
      name: string
      /** 付费说明 */
      description?: string | undefined
      /**
       * 付费金额
       * 单位：币种的最小单位
       */
      amount?: number | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name: string
      /** 优惠说明 */
      description: string
      /**
       * 优惠金额
       * 单位：币种的最小单位
       */
      amount: number
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：币种的最小单位
     */
    total_amount: number
    /** 货币类型 */
    currency?: string | undefined
    /** 实际服务时间 */
    time_range?: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    } | undefined
    /** 实际服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean | undefined
    /** 完结服务时间 */
    complete_time?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
  }
}
export interface OverseaPartnerServiceorderByOutOrderNoComplete {
  /**
   * 完结支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096431 官方文档}
   */
  post(options: OverseaPartnerServiceorderByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 完结支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096431 官方文档}
   */
  postAsync(options: OverseaPartnerServiceorderByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface OverseaPartnerServiceorderByOutOrderNoSyncPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 场景类型 */
    type: ('Order_Paid' | (string & {}))
    /** 内容信息详情 */
    detail: {
      /** 收款序号 */
      seq?: number | undefined
      /** 收款成功时间 */
      paid_time: string
      /**
       * 收款金额
       * 单位：币种的最小单位
       */
      paid_amount?: number | undefined
    }
  }
}
export interface OverseaPartnerServiceorderByOutOrderNoSync {
  /**
   * 同步支付分订单信息
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096438 官方文档}
   */
  post(options: OverseaPartnerServiceorderByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 同步支付分订单信息
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4014096438 官方文档}
   */
  postAsync(options: OverseaPartnerServiceorderByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Partner {
  /** POST 商户预授权 */
  readonly permissions: PartnerPermissions
  /** POST 收付通子商户申请绑定支付分服务 */
  readonly serviceAccountApplications: PartnerServiceAccountApplications
  /** GET 查询支付分订单 · POST 创建支付分订单 */
  readonly serviceorder: PartnerServiceorder
  /** POST 创建先用后付订单 */
  readonly servicepayondeliveryorder: PartnerServicepayondeliveryorder
  /** 查询用户分层对应建议先享金额 */
  readonly servicequotas: PartnerServicequotas
}

export interface PartnerPermissionsPostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商应用ID */
    appid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 授权协议号 */
    authorization_code: string
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface PartnerPermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string
}
export interface PartnerPermissions {
  /**
   * 商户预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382030 官方文档}
   */
  post(options: PartnerPermissionsPostRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsPostResponse>>
  /**
   * 商户预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382030 官方文档}
   */
  postAsync(options: PartnerPermissionsPostRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsPostResponse>>
  /** POST 服务商场景中预授权 */
  readonly applyForScene: PartnerPermissionsApplyForScene
  /** POST 服务商评估用户分层 */
  readonly assessUserRiskLevel: PartnerPermissionsAssessUserRiskLevel
  /** 查询与用户授权记录（授权协议号）、解除用户授权关系（授权协议号） */
  readonly authorizationCode: PartnerPermissionsAuthorizationCode
  /** GET 查询与用户授权记录（openid） */
  readonly search: PartnerPermissionsSearch
  /** POST 解除用户授权关系（openid） */
  readonly terminate: PartnerPermissionsTerminate
}

export interface PartnerPermissionsApplyForScenePostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商的公众号ID */
    appid: string
    /** 子商户的公众号ID */
    sub_appid?: string | undefined
    /** 子商户的商户号 */
    sub_mchid: string
    /** 授权协议号 */
    authorization_code: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 授权场景 */
    scene: string
    /** 微信支付交易中授权附带的参数 */
    transaction_scene_info?: {
      /** 支付下单的商户号 */
      mchid: string
      /** 支付下单的子商户号 */
      sub_mchid: string
    } | undefined
  }
}
export interface PartnerPermissionsApplyForScenePostResponse {
  /** 场景 */
  scene: string
  /** 微信支付交易中授权token */
  transaction_permissions_token?: string
}
export interface PartnerPermissionsApplyForScene {
  /**
   * 服务商场景中预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778802 官方文档}
   */
  post(options: PartnerPermissionsApplyForScenePostRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsApplyForScenePostResponse>>
  /**
   * 服务商场景中预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012778802 官方文档}
   */
  postAsync(options: PartnerPermissionsApplyForScenePostRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsApplyForScenePostResponse>>
}

export interface PartnerPermissionsAssessUserRiskLevelPostRequest {
  query: {
    /** 子商户商户号 */
    sub_mchid: string
  } | string
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商的公众号ID */
    appid: string
    /** 子商户的公众号ID */
    sub_appid?: string | undefined
    /** 授权协议号 */
    authorization_code?: string | undefined
    /** 服务商的用户标识 */
    openid?: string | undefined
    /** 子商户的用户标识 */
    sub_openid?: string | undefined
    /** 先用后付商品信息 */
    shopping_info?: {
      /** 商品列表 */
      goods?: (readonly {
        /** 商品名称 */
        name: string
        /** 商品图片链接 */
        picture: string
        /**
         * 商品单价金额
         * 单位：分
         */
        amount: number
        /** 商品数量 */
        count: number
        /** 商品品类ID */
        category_id?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
  }
}
export interface PartnerPermissionsAssessUserRiskLevelPostResponse {
  /** 服务ID */
  service_id: string
  /** 公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 子商户的用户标识 */
  sub_openid?: string
  /** 用户标签 */
  user_label?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface PartnerPermissionsAssessUserRiskLevel {
  /**
   * 服务商评估用户分层
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783585 官方文档}
   */
  post(options: PartnerPermissionsAssessUserRiskLevelPostRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsAssessUserRiskLevelPostResponse>>
  /**
   * 服务商评估用户分层
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783585 官方文档}
   */
  postAsync(options: PartnerPermissionsAssessUserRiskLevelPostRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsAssessUserRiskLevelPostResponse>>
}

export interface PartnerPermissionsAuthorizationCode {
  /** GET 查询与用户授权记录（授权协议号） */
  readonly _authorization_code_: PartnerPermissionsAuthorizationCodeByAuthorizationCode
}

export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetRequest {
  /** 授权协议号 */
  authorization_code: string
  query: {
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse {
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface PartnerPermissionsAuthorizationCodeByAuthorizationCode {
  /**
   * 查询与用户授权记录（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692687 官方文档}
   */
  get(options: PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>
  /**
   * 查询与用户授权记录（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692687 官方文档}
   */
  getAsync(options: PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>
  /** POST 解除用户授权关系（授权协议号） */
  readonly terminate: PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest {
  /** 授权协议号 */
  authorization_code: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 撤销原因 */
    reason?: string | undefined
  }
}
export interface PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminate {
  /**
   * 解除用户授权关系（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382049 官方文档}
   */
  post(options: PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 解除用户授权关系（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382049 官方文档}
   */
  postAsync(options: PartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerPermissionsSearchGetRequest {
  query: {
    /** 服务ID */
    service_id: string
    /** 服务商应用ID */
    appid: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
    /** 用户标识 */
    openid?: string | null | undefined
    /** 子商户公众号下openid */
    sub_openid?: string | null | undefined
  } | string
}
export interface PartnerPermissionsSearchGetResponse {
  /** 服务ID */
  service_id: string
  /** 应用ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface PartnerPermissionsSearch {
  /**
   * 查询与用户授权记录（openid）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692798 官方文档}
   */
  get(options: PartnerPermissionsSearchGetRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsSearchGetResponse>>
  /**
   * 查询与用户授权记录（openid）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692798 官方文档}
   */
  getAsync(options: PartnerPermissionsSearchGetRequest & CallOptions): Promise<ApiResponse<PartnerPermissionsSearchGetResponse>>
}

export interface PartnerPermissionsTerminatePostRequest {
  json: {
    /** 服务商公众号下的用户标识 */
    openid?: string | undefined
    /** 子商户公众号下openid */
    sub_openid?: string | undefined
    /** 服务ID */
    service_id: string
    /** 服务商应用ID */
    appid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 撤销原因 */
    reason?: string | undefined
  }
}
export interface PartnerPermissionsTerminate {
  /**
   * 解除用户授权关系（openid）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461154 官方文档}
   */
  post(options: PartnerPermissionsTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 解除用户授权关系（openid）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012461154 官方文档}
   */
  postAsync(options: PartnerPermissionsTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerServiceAccountApplicationsPostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商应用ID */
    appid: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 商户申请绑定单号 */
    out_apply_no: string
    /** 绑定结果回调通知地址 */
    result_notify_url?: string | undefined
  }
}
export interface PartnerServiceAccountApplicationsPostResponse {
  /** 服务ID */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 申请单号 */
  out_apply_no: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string
  /** 受理状态 */
  apply_state: string
  /** 拒绝原因 */
  reject_reason?: string
}
export interface PartnerServiceAccountApplications {
  /**
   * 收付通子商户申请绑定支付分服务
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394514 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715051 官方文档}
   */
  post(options: PartnerServiceAccountApplicationsPostRequest & CallOptions): Promise<ApiResponse<PartnerServiceAccountApplicationsPostResponse>>
  /**
   * 收付通子商户申请绑定支付分服务
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394514 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715051 官方文档}
   */
  postAsync(options: PartnerServiceAccountApplicationsPostRequest & CallOptions): Promise<ApiResponse<PartnerServiceAccountApplicationsPostResponse>>
  /** GET 查询收付通子商户服务绑定结果 */
  readonly _out_apply_no_: PartnerServiceAccountApplicationsByOutApplyNo
}

export interface PartnerServiceAccountApplicationsByOutApplyNoGetRequest {
  /** 商户申请绑定单号 */
  out_apply_no: string
}
export interface PartnerServiceAccountApplicationsByOutApplyNoGetResponse {
  /** 服务ID */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 服务商应用ID */
  appid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 申请单号 */
  out_apply_no: string
  /** 绑定结果回调通知地址 */
  result_notify_url?: string
  /** 受理状态 */
  apply_state: string
  /** 拒绝原因 */
  reject_reason?: string
}
export interface PartnerServiceAccountApplicationsByOutApplyNo {
  /**
   * 查询收付通子商户服务绑定结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394503 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715111 官方文档}
   */
  get(options: PartnerServiceAccountApplicationsByOutApplyNoGetRequest & CallOptions): Promise<ApiResponse<PartnerServiceAccountApplicationsByOutApplyNoGetResponse>>
  /**
   * 查询收付通子商户服务绑定结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394503 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715111 官方文档}
   */
  getAsync(options: PartnerServiceAccountApplicationsByOutApplyNoGetRequest & CallOptions): Promise<ApiResponse<PartnerServiceAccountApplicationsByOutApplyNoGetResponse>>
}

export interface PartnerServiceorderGetRequest {
  /** 只填其一：out_order_no、query_id */
  query: (({
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
  } & PartnerServiceorderGetOutOrderNoOrQueryId) | string)
}
export type PartnerServiceorderGetOutOrderNoOrQueryId = ({
  /** 商户服务订单号 */
  out_order_no: string
  query_id?: undefined
} | {
  out_order_no?: undefined
  /** 回跳查询ID */
  query_id: string
})
export interface PartnerServiceorderGetResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 订单状态说明 */
  state_description?: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /** 付费说明 */
    description?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: string
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: ('USER_PAYING' | 'USER_PAID' | (string & {}))
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: ('NEWTON' | 'MCH' | (string & {}))
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
        /**
         * 优惠券面额
         * 单位：分
         */
        amount: number
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface PartnerServiceorderPostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商应用ID */
    appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务信息 */
    service_introduction: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /** 付费项目名称 */
      name: string
      /** 付费说明 */
      description?: string | undefined
      /**
       * 金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /** 订单风险金 */
    risk_fund: {
      /** 风险金名称 */
      name: ("DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST")
      /**
       * 风险金额
       * 单位：分
       */
      amount: number
      /** 风险说明 */
      description?: string | undefined
    }
    /** 服务时间 */
    time_range: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 预计服务结束时间 */
      end_time?: string | undefined
      /** 预计服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 预计服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 服务商公众号下的用户标识 */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /** 设备信息 */
    device?: {
      /** 服务开始的设备ID */
      start_device_id?: string | undefined
      /** 服务结束的设备ID */
      end_device_id?: string | undefined
      /** 物料URL */
      materiel_no?: string | undefined
    } | undefined
  }
}
export interface PartnerServiceorderPostResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商应用ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 订单状态说明 */
  state_description?: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string
    /** 付费说明 */
    description?: string
    /**
     * 金额
     * 单位：分
     */
    amount?: number
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 订单风险金 */
  risk_fund?: {
    /** 风险金名称 */
    name: ('DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}))
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 预计服务结束时间 */
    end_time?: string
    /** 预计服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 预计服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: ('USER_PAYING' | 'USER_PAID' | (string & {}))
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: ('NEWTON' | 'MCH' | (string & {}))
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 是否需要收款 */
  need_collection?: boolean
  /** 用户标识 */
  openid?: string
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
}
export interface PartnerServiceorder {
  /**
   * 查询支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138559 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692256 官方文档}
   */
  get(options: PartnerServiceorderGetRequest & CallOptions): Promise<ApiResponse<PartnerServiceorderGetResponse>>
  /**
   * 查询支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138559 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692256 官方文档}
   */
  getAsync(options: PartnerServiceorderGetRequest & CallOptions): Promise<ApiResponse<PartnerServiceorderGetResponse>>
  /**
   * 创建支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138534 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692136 官方文档}
   */
  post(options: PartnerServiceorderPostRequest & CallOptions): Promise<ApiResponse<PartnerServiceorderPostResponse>>
  /**
   * 创建支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138534 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692136 官方文档}
   */
  postAsync(options: PartnerServiceorderPostRequest & CallOptions): Promise<ApiResponse<PartnerServiceorderPostResponse>>
  /** POST 创单结单合并 */
  readonly directComplete: PartnerServiceorderDirectComplete
  /** 取消支付分订单、完结支付分订单、修改订单金额 等 7 个接口 */
  readonly _out_order_no_: PartnerServiceorderByOutOrderNo
}

export interface PartnerServiceorderDirectCompletePostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 服务商应用ID */
    appid: string
    /** 子商户应用ID */
    sub_appid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务信息 */
    service_introduction: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /** 付费名称 */
      name: string
      /** 付费说明 */
      description?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name: string
      /** 优惠说明 */
      description: string
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time: string
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 服务商公众号下的用户标识 */
    openid?: string | undefined
  }
}
export interface PartnerServiceorderDirectComplete {
  /**
   * 创单结单合并
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923757 官方文档}
   */
  post(options: PartnerServiceorderDirectCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 创单结单合并
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012923757 官方文档}
   */
  postAsync(options: PartnerServiceorderDirectCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerServiceorderByOutOrderNo {
  /** POST 取消支付分订单 */
  readonly cancel: PartnerServiceorderByOutOrderNoCancel
  /** POST 完结支付分订单 */
  readonly complete: PartnerServiceorderByOutOrderNoComplete
  /** POST 修改订单金额 */
  readonly modify: PartnerServiceorderByOutOrderNoModify
  /** POST 商户发起催收扣款 */
  readonly pay: PartnerServiceorderByOutOrderNoPay
  /** POST 下发服务费用待处理消息 */
  readonly sendPendingmessage: PartnerServiceorderByOutOrderNoSendPendingmessage
  /** POST 下发服务预扣费消息 */
  readonly sendPrepaidmessage: PartnerServiceorderByOutOrderNoSendPrepaidmessage
  /** POST 同步订单信息 */
  readonly sync: PartnerServiceorderByOutOrderNoSync
}

export interface PartnerServiceorderByOutOrderNoCancelPostRequest {
  /**
   * 商户服务订单号
   * 最长 32 字符
   */
  out_order_no: string
  json: {
    /**
     * 服务ID
     * 最长 32 字符
     */
    service_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 撤销原因
     * 最长 50 字符
     */
    reason?: string | undefined
  }
}
export interface PartnerServiceorderByOutOrderNoCancel {
  /**
   * 取消支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138589 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458758 官方文档}
   */
  post(options: PartnerServiceorderByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 取消支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138589 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458758 官方文档}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerServiceorderByOutOrderNoCompletePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 后付费项目 */
    post_payments: readonly {
      /** 付费名称 */
      name: string
      /** 付费说明 */
      description?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 实际服务时间 */
    time_range?: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    } | undefined
    /** 实际服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean | undefined
    /** 完结服务时间 */
    complete_time?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 设备信息 */
    device?: {
      /** 服务开始的设备ID */
      start_device_id?: string | undefined
      /** 服务结束的设备ID */
      end_device_id?: string | undefined
      /** 物料URL */
      materiel_no?: string | undefined
    } | undefined
    /** 公众账号ID */
    appid?: string | undefined
  }
}
export interface PartnerServiceorderByOutOrderNoComplete {
  /**
   * 完结支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138598 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692408 官方文档}
   */
  post(options: PartnerServiceorderByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 完结支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138598 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692408 官方文档}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerServiceorderByOutOrderNoModifyPostRequest {
  /**
   * 商户服务订单号
   * 最长 32 字符
   */
  out_order_no: string
  json: {
    /**
     * 服务ID
     * 最长 32 字符
     */
    service_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /** 后付费项目 */
    post_payments: readonly {
      /**
       * 付费名称
       * 最长 20 字符
       */
      name: string
      /**
       * 付费说明
       * 最长 30 字符
       */
      description?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /**
       * 优惠名称
       * 最长 20 字符
       */
      name?: string | undefined
      /**
       * 优惠说明
       * 最长 30 字符
       */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /**
     * 修改原因
     * 最长 50 字符
     */
    reason?: string | undefined
    /** 设备信息 */
    device?: {
      /** 服务开始的设备ID */
      start_device_id?: string | undefined
      /** 服务结束的设备ID */
      end_device_id?: string | undefined
      /** 物料URL */
      materiel_no?: string | undefined
    } | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid?: string | undefined
  }
}
export interface PartnerServiceorderByOutOrderNoModify {
  /**
   * 修改订单金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138819 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692360 官方文档}
   */
  post(options: PartnerServiceorderByOutOrderNoModifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 修改订单金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138819 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012692360 官方文档}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoModifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerServiceorderByOutOrderNoPayPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id?: string | undefined
    /** 子商户号 */
    sub_mchid: string
  }
}
export interface PartnerServiceorderByOutOrderNoPayPostResponse {
  /** 商户号 */
  mchid?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 公众账号ID */
  appid?: string
}
export interface PartnerServiceorderByOutOrderNoPay {
  /**
   * 商户发起催收扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394544 官方文档}
   */
  post(options: PartnerServiceorderByOutOrderNoPayPostRequest & CallOptions): Promise<ApiResponse<PartnerServiceorderByOutOrderNoPayPostResponse>>
  /**
   * 商户发起催收扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394544 官方文档}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoPayPostRequest & CallOptions): Promise<ApiResponse<PartnerServiceorderByOutOrderNoPayPostResponse>>
}

export interface PartnerServiceorderByOutOrderNoSendPendingmessagePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 后付费项目 */
    post_payments: readonly {
      /** 付费名称 */
      name?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 预计扣费时间 */
    prepaid_time?: string | undefined
  }
}
export interface PartnerServiceorderByOutOrderNoSendPendingmessage {
  /**
   * 下发服务费用待处理消息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394914 官方文档}
   */
  post(options: PartnerServiceorderByOutOrderNoSendPendingmessagePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 下发服务费用待处理消息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394914 官方文档}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoSendPendingmessagePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerServiceorderByOutOrderNoSendPrepaidmessagePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 后付费项目 */
    post_payments: readonly {
      /** 付费名称 */
      name?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 预计扣费时间 */
    prepaid_time?: string | undefined
  }
}
export interface PartnerServiceorderByOutOrderNoSendPrepaidmessage {
  /**
   * 下发服务预扣费消息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394929 官方文档}
   */
  post(options: PartnerServiceorderByOutOrderNoSendPrepaidmessagePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 下发服务预扣费消息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394929 官方文档}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoSendPrepaidmessagePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerServiceorderByOutOrderNoSyncPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 子商户号 */
    sub_mchid: string
    /** 场景类型 */
    type: string
    /** 内容信息详情 */
    detail?: {
      /** 收款序号 */
      seq?: number | undefined
      /** 收款成功时间 */
      paid_time?: string | undefined
      /**
       * 收款金额
       * 单位：分
       */
      paid_amount?: number | undefined
    } | undefined
    /** 公众账号ID */
    appid?: string | undefined
  }
}
export interface PartnerServiceorderByOutOrderNoSync {
  /**
   * 同步订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138975 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458816 官方文档}
   */
  post(options: PartnerServiceorderByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 同步订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013138975 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012458816 官方文档}
   */
  postAsync(options: PartnerServiceorderByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerServicepayondeliveryorderPostRequest {
  json: {
    /** 商户服务订单号 */
    out_order_no: string
    /** 公众账号ID */
    appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 服务ID */
    service_id: string
    /** 服务信息 */
    service_introduction: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /** 付费项目名称 */
      name?: string | undefined
      /**
       * 金额
       * 单位：分
       */
      amount?: number | undefined
      /** 计费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /** 服务时间 */
    time_range: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 订单风险金 */
    risk_fund: {
      /** 风险金名称 */
      name: ("DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST")
      /**
       * 风险金额
       * 单位：分
       */
      amount: number
      /** 风险说明 */
      description?: string | undefined
    }
    /** 商户数据包 */
    attach?: string | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户标识 */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 先用后付购物详情 */
    shopping_info: {
      /** 实际购物商家公众号ID */
      real_merchant_appid?: string | undefined
      /** 单详跳转链接 */
      jump_link?: {
        /** 跳转链接类型 */
        jump_link_type?: ('JUMP_LINK_MINI_PROGRAM' | (string & {})) | undefined
        /** 小程序跳转AppID */
        appid?: string | undefined
        /** 小程序跳转path */
        path?: string | undefined
      } | undefined
      /** 商品列表 */
      goods?: (readonly {
        /** 商品名称 */
        name?: string | undefined
        /** 商品图片链接 */
        picture?: string | undefined
        /**
         * 商品单价金额
         * 单位：分
         */
        amount?: number | undefined
        /** 商品数量 */
        count?: number | undefined
        /** 商品品类ID */
        category_id?: readonly string[] | undefined
      }[] | undefined)
    }
  }
}
export interface PartnerServicepayondeliveryorderPostResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 跳转微信侧数据包 */
  package?: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /**
       * 商品单价金额
       * 单位：分
       */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}
export interface PartnerServicepayondeliveryorder {
  /**
   * 创建先用后付订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783634 官方文档}
   */
  post(options: PartnerServicepayondeliveryorderPostRequest & CallOptions): Promise<ApiResponse<PartnerServicepayondeliveryorderPostResponse>>
  /**
   * 创建先用后付订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012783634 官方文档}
   */
  postAsync(options: PartnerServicepayondeliveryorderPostRequest & CallOptions): Promise<ApiResponse<PartnerServicepayondeliveryorderPostResponse>>
}

export interface PartnerServicequotas {
  /** 查询用户分层对应建议先享金额 */
  readonly serviceId: PartnerServicequotasServiceId
}

export interface PartnerServicequotasServiceId {
  /** GET 查询用户分层对应建议先享金额 */
  readonly _service_id_: PartnerServicequotasServiceIdByServiceId
}

export interface PartnerServicequotasServiceIdByServiceIdGetRequest {
  /** 服务ID */
  service_id: string
  query: {
    /** 子商户商户号 */
    sub_mchid: string
    /** 服务商的公众号ID */
    appid: string
    /** 子商户的公众号ID */
    sub_appid?: string | null | undefined
    /** 分层版本 */
    risk_level_version: number
  } | string
}
export interface PartnerServicequotasServiceIdByServiceIdGetResponse {
  /** 服务ID */
  service_id: string
  /** 商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 公众号ID */
  appid: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 分层版本 */
  risk_level_version: number
  /** 先享金额列表 */
  quotas: {
    /** 用户分层 */
    risk_level: number
    /** 建议额度 */
    suggested_quota: number
  }[]
}
export interface PartnerServicequotasServiceIdByServiceId {
  /**
   * 查询用户分层对应建议先享金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394486 官方文档}
   */
  get(options: PartnerServicequotasServiceIdByServiceIdGetRequest & CallOptions): Promise<ApiResponse<PartnerServicequotasServiceIdByServiceIdGetResponse>>
  /**
   * 查询用户分层对应建议先享金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013394486 官方文档}
   */
  getAsync(options: PartnerServicequotasServiceIdByServiceIdGetRequest & CallOptions): Promise<ApiResponse<PartnerServicequotasServiceIdByServiceIdGetResponse>>
}

export interface PayafterOrdersGetRequest {
  /** 只填其一：out_order_no、query_id */
  query: (({
    /** 服务ID */
    service_id?: string | null | undefined
    /** 公众账号ID */
    appid?: string | null | undefined
  } & PayafterOrdersGetOutOrderNoOrQueryId) | string)
}
export type PayafterOrdersGetOutOrderNoOrQueryId = ({
  /** 商户服务订单号 */
  out_order_no: string
  query_id?: undefined
} | {
  out_order_no?: undefined
  /** 回跳查询ID */
  query_id: string
})
export interface PayafterOrdersGetResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 状态 */
  state?: ('CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 完结类型 */
  finish_type?: (1 | 2 | (number & {}))
  /** 服务开始时间 */
  service_start_time?: string
  /** 服务结束时间 */
  service_end_time?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 实际服务结束时间 */
  real_service_end_time?: string
  /** 支付完成时间 */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 付费项目列表 */
  fees?: {
    /** 付费项目名称 */
    fee_name?: string
    /** 付费项目数量 */
    fee_count?: number
    /**
     * 付费项目总金额
     * 单位：分
     */
    fee_amount?: number
    /** 描述计费规则 */
    fee_desc?: string
  }[]
  /** 优惠项目列表 */
  discounts?: {
    /** 优惠名称 */
    discount_name?: string
    /**
     * 商品优惠金额
     * 单位：分
     */
    discount_amount?: number
    /** 优惠说明 */
    discount_desc?: string
  }[]
  /**
   * 订单风险金额
   * 单位：分
   */
  risk_amount?: number
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 附加数据 */
  attach?: string
  /** 完结凭证 */
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: ('MchChannelPayType' | (string & {}))
}
export interface PayafterOrdersPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 公众账号ID */
    appid: string
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 用户下单时确认的服务开始时间 */
    service_start_time?: string | undefined
    /** 用户下单时确定的预计服务结束时间 */
    service_end_time?: string | undefined
    /** 开始使用服务的地点 */
    service_start_location?: string | undefined
    /** 预计服务结束的地点 */
    service_end_location?: string | undefined
    /** 服务信息 */
    service_introduction?: string | undefined
    /** 付费项目列表 */
    fees?: (readonly {
      /** 付费项目名称 */
      fee_name?: string | undefined
      /** 付费项目数量 */
      fee_count?: number | undefined
      /**
       * 付费项目总金额
       * 单位：分
       */
      fee_amount?: number | undefined
      /** 描述计费规则 */
      fee_desc?: string | undefined
    }[] | undefined)
    /** 优惠项目列表 */
    discounts?: (readonly {
      /** 优惠名称 */
      discount_name?: string | undefined
      /** 优惠说明 */
      discount_desc?: string | undefined
    }[] | undefined)
    /**
     * 订单风险金额
     * 单位：分
     */
    risk_amount?: number | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /** 用户标识 */
    openid?: string | undefined
    /**
     * 用户姓名
     * 敏感字段，由客户端加密
     */
    name?: string | undefined
    /**
     * 用户手机号
     * 敏感字段，由客户端加密
     */
    phone?: string | undefined
    /**
     * 用户身份证ID
     * 敏感字段，由客户端加密
     */
    userid?: string | undefined
    /**
     * 用户收货地址
     * 敏感字段，由客户端加密
     */
    address?: string | undefined
  }
}
export interface PayafterOrdersPostResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序业务类型 */
  miniprogram_businesstype?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转数据 */
  package?: string
}
export interface PayafterOrders {
  /**
   * 查询先享后付订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4 官方文档}
   */
  get(options: PayafterOrdersGetRequest & CallOptions): Promise<ApiResponse<PayafterOrdersGetResponse>>
  /**
   * 查询先享后付订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4 官方文档}
   */
  getAsync(options: PayafterOrdersGetRequest & CallOptions): Promise<ApiResponse<PayafterOrdersGetResponse>>
  /**
   * 创建先享后付订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3 官方文档}
   */
  post(options: PayafterOrdersPostRequest & CallOptions): Promise<ApiResponse<PayafterOrdersPostResponse>>
  /**
   * 创建先享后付订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3 官方文档}
   */
  postAsync(options: PayafterOrdersPostRequest & CallOptions): Promise<ApiResponse<PayafterOrdersPostResponse>>
  /** 撤销先享后付订单、完结先享后付订单、支付分订单同步 */
  readonly _out_order_no_: PayafterOrdersByOutOrderNo
}

export interface PayafterOrdersByOutOrderNo {
  /** POST 撤销先享后付订单 */
  readonly cancel: PayafterOrdersByOutOrderNoCancel
  /** POST 完结先享后付订单 */
  readonly complete: PayafterOrdersByOutOrderNoComplete
  /** POST 支付分订单同步 */
  readonly sync: PayafterOrdersByOutOrderNoSync
}

export interface PayafterOrdersByOutOrderNoCancelPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 公众账号ID */
    appid: string
    /** 服务ID */
    service_id: string
    /** 取消原因 */
    reason: string
  }
}
export interface PayafterOrdersByOutOrderNoCancelPostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface PayafterOrdersByOutOrderNoCancel {
  /**
   * 撤销先享后付订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5 官方文档}
   */
  post(options: PayafterOrdersByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<PayafterOrdersByOutOrderNoCancelPostResponse>>
  /**
   * 撤销先享后付订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5 官方文档}
   */
  postAsync(options: PayafterOrdersByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<PayafterOrdersByOutOrderNoCancelPostResponse>>
}

export interface PayafterOrdersByOutOrderNoCompletePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 公众账号ID */
    appid: string
    /** 服务ID */
    service_id: string
    /** 完结类型 */
    finish_type?: (1 | 2) | undefined
    /** 取消订单的原因 */
    cancel_reason?: string | undefined
    /** 实际服务开始时间 */
    real_service_start_time?: string | undefined
    /** 服务结束时间 */
    real_service_end_time?: string | undefined
    /** 实际结束使用服务的地点 */
    real_service_end_location?: string | undefined
    /** 付费项目列表 */
    fees?: (readonly {
      /** 付费项目名称 */
      fee_name?: string | undefined
      /** 付费项目数量 */
      fee_count?: number | undefined
      /**
       * 付费项目总金额
       * 单位：分
       */
      fee_amount?: number | undefined
      /** 描述计费规则 */
      fee_desc?: string | undefined
    }[] | undefined)
    /** 优惠项目列表 */
    discounts?: (readonly {
      /** 优惠名称 */
      discount_name?: string | undefined
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount?: number | undefined
      /** 优惠说明 */
      discount_desc?: string | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount?: number | undefined
    /** 完结凭证 */
    finish_ticket?: string | undefined
    /** 是否指定商户分账 */
    profit_sharing?: boolean | undefined
  }
}
export interface PayafterOrdersByOutOrderNoCompletePostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface PayafterOrdersByOutOrderNoComplete {
  /**
   * 完结先享后付订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6 官方文档}
   */
  post(options: PayafterOrdersByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<PayafterOrdersByOutOrderNoCompletePostResponse>>
  /**
   * 完结先享后付订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6 官方文档}
   */
  postAsync(options: PayafterOrdersByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<PayafterOrdersByOutOrderNoCompletePostResponse>>
}

export interface PayafterOrdersByOutOrderNoSyncPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 公众账号ID */
    appid?: string | undefined
    /** 服务ID */
    service_id?: string | undefined
    /** 场景类型 */
    type?: ('Order_Paid' | (string & {})) | undefined
    /** 内容信息详情 */
    detail?: {
      /** 支付时间 */
      paid_time?: string | undefined
    } | undefined
  }
}
export interface PayafterOrdersByOutOrderNoSyncPostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface PayafterOrdersByOutOrderNoSync {
  /**
   * 支付分订单同步
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1 官方文档}
   */
  post(options: PayafterOrdersByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<PayafterOrdersByOutOrderNoSyncPostResponse>>
  /**
   * 支付分订单同步
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1 官方文档}
   */
  postAsync(options: PayafterOrdersByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<PayafterOrdersByOutOrderNoSyncPostResponse>>
}

export interface PermissionsPostRequest {
  json: {
    /** 服务id */
    service_id: string
    /** 公众号id */
    appid: string
    /** 授权协议号 */
    authorization_code: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface PermissionsPostResponse {
  /** 预授权token */
  apply_permissions_token: string
}
export interface Permissions {
  /**
   * 商户预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647349 官方文档}
   */
  post(options: PermissionsPostRequest & CallOptions): Promise<ApiResponse<PermissionsPostResponse>>
  /**
   * 商户预授权
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647349 官方文档}
   */
  postAsync(options: PermissionsPostRequest & CallOptions): Promise<ApiResponse<PermissionsPostResponse>>
  /** POST 商户评估用户分层 */
  readonly assessUserRiskLevel: PermissionsAssessUserRiskLevel
  /** 查询与用户授权记录（授权协议号）、解除用户授权关系（授权协议号） */
  readonly authorizationCode: PermissionsAuthorizationCode
  /** 查询与用户授权记录（openid）、解除用户授权关系（openid） */
  readonly openid: PermissionsOpenid
}

export interface PermissionsAssessUserRiskLevelPostRequest {
  json: {
    /** 服务ID */
    service_id: string
    /** 公众号ID */
    appid: string
    /** 授权协议号 */
    authorization_code?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 先用后付商品信息 */
    shopping_info?: {
      /** 商品列表 */
      goods?: (readonly {
        /** 商品名称 */
        name: string
        /** 商品图片链接 */
        picture: string
        /**
         * 商品单价金额
         * 单位：分
         */
        amount: number
        /** 商品数量 */
        count: number
        /** 商品品类ID */
        category_id?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
  }
}
export interface PermissionsAssessUserRiskLevelPostResponse {
  /** 服务ID */
  service_id: string
  /** 公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: string
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 子商户商户号 */
  sub_mchid?: string
  /** 子商户的公众号ID */
  sub_appid?: string
  /** 子商户的用户标识 */
  sub_openid?: string
  /** 用户标签 */
  user_label?: string
  /** 渠道商商户号 */
  channel_id?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface PermissionsAssessUserRiskLevel {
  /**
   * 商户评估用户分层
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856611 官方文档}
   */
  post(options: PermissionsAssessUserRiskLevelPostRequest & CallOptions): Promise<ApiResponse<PermissionsAssessUserRiskLevelPostResponse>>
  /**
   * 商户评估用户分层
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856611 官方文档}
   */
  postAsync(options: PermissionsAssessUserRiskLevelPostRequest & CallOptions): Promise<ApiResponse<PermissionsAssessUserRiskLevelPostResponse>>
}

export interface PermissionsAuthorizationCode {
  /** GET 查询与用户授权记录（授权协议号） */
  readonly _authorization_code_: PermissionsAuthorizationCodeByAuthorizationCode
}

export interface PermissionsAuthorizationCodeByAuthorizationCodeGetRequest {
  /** 授权协议号 */
  authorization_code: string
  query: {
    /** 服务ID */
    service_id: string
  } | string
}
export interface PermissionsAuthorizationCodeByAuthorizationCodeGetResponse {
  /** 服务id */
  service_id: string
  /** 公众号id */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: ('UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {}))
  /** 授权通知地址 */
  notify_url?: string
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
}
export interface PermissionsAuthorizationCodeByAuthorizationCode {
  /**
   * 查询与用户授权记录（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647401 官方文档}
   */
  get(options: PermissionsAuthorizationCodeByAuthorizationCodeGetRequest & CallOptions): Promise<ApiResponse<PermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>
  /**
   * 查询与用户授权记录（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647401 官方文档}
   */
  getAsync(options: PermissionsAuthorizationCodeByAuthorizationCodeGetRequest & CallOptions): Promise<ApiResponse<PermissionsAuthorizationCodeByAuthorizationCodeGetResponse>>
  /** POST 解除用户授权关系（授权协议号） */
  readonly terminate: PermissionsAuthorizationCodeByAuthorizationCodeTerminate
}

export interface PermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest {
  /** 授权协议号 */
  authorization_code: string
  json: {
    /** 服务id */
    service_id: string
    /** 撤销原因 */
    reason?: string | undefined
  }
}
export interface PermissionsAuthorizationCodeByAuthorizationCodeTerminate {
  /**
   * 解除用户授权关系（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647410 官方文档}
   */
  post(options: PermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 解除用户授权关系（授权协议号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647410 官方文档}
   */
  postAsync(options: PermissionsAuthorizationCodeByAuthorizationCodeTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PermissionsOpenid {
  /** GET 查询与用户授权记录（openid） */
  readonly _openid_: PermissionsOpenidByOpenid
}

export interface PermissionsOpenidByOpenidGetRequest {
  /** 用户标识 */
  openid: string
  query: {
    /** 服务ID */
    service_id: string
    /** 公众号id */
    appid: string
  } | string
}
export interface PermissionsOpenidByOpenidGetResponse {
  /** 服务id */
  service_id: string
  /** 公众号id */
  appid: string
  /** 商户号 */
  mchid: string
  /** 用户标识 */
  openid?: string
  /** 授权协议号 */
  authorization_code?: string
  /** 授权状态 */
  authorization_state: ('UNAVAILABLE' | 'AVAILABLE' | 'UNBINDUSER' | (string & {}))
  /** 最近一次解除授权时间 */
  cancel_authorization_time?: string
  /** 最近一次授权成功时间 */
  authorization_success_time?: string
  /** 用户分层 */
  user_risk_level?: number
  /** 分层版本 */
  risk_level_version?: number
  /** 通知地址 */
  notify_url?: string
}
export interface PermissionsOpenidByOpenid {
  /**
   * 查询与用户授权记录（openid）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647404 官方文档}
   */
  get(options: PermissionsOpenidByOpenidGetRequest & CallOptions): Promise<ApiResponse<PermissionsOpenidByOpenidGetResponse>>
  /**
   * 查询与用户授权记录（openid）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647404 官方文档}
   */
  getAsync(options: PermissionsOpenidByOpenidGetRequest & CallOptions): Promise<ApiResponse<PermissionsOpenidByOpenidGetResponse>>
  /** POST 解除用户授权关系（openid） */
  readonly terminate: PermissionsOpenidByOpenidTerminate
}

export interface PermissionsOpenidByOpenidTerminatePostRequest {
  /** 用户标识 */
  openid: string
  json: {
    /** 服务ID */
    service_id: string
    /** 公众号id */
    appid?: string | undefined
    /** 撤销原因 */
    reason?: string | undefined
  }
}
export interface PermissionsOpenidByOpenidTerminate {
  /**
   * 解除用户授权关系（openid）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647413 官方文档}
   */
  post(options: PermissionsOpenidByOpenidTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 解除用户授权关系（openid）
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012647413 官方文档}
   */
  postAsync(options: PermissionsOpenidByOpenidTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Plan {
  /** 创建支付分计划、查询支付分计划、停止支付分计划 */
  readonly partner: PlanPartner
  /** POST 创建支付分计划 */
  readonly payscorePlans: PlanPayscorePlans
}

export interface PlanPartner {
  /** POST 创建支付分计划 */
  readonly payscorePlans: PlanPartnerPayscorePlans
}

export interface PlanPartnerPayscorePlansPostRequest {
  json: {
    /** 计划所属服务 */
    service_id: string
    /** 服务商的AppID */
    appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 支付分计划名称 */
    plan_name: string
    /** 计划时长 */
    plan_duration: number
    /** 支付分计划扣费次数 */
    deduction_quantity: number
    /**
     * 计划的原总金额
     * 单位：分
     */
    total_original_price: number
    /**
     * 计划的实际总金额
     * 单位：分
     */
    total_actual_price: number
    /** 支付分计划明细列表 */
    plan_detail_list?: (readonly {
      /**
       * 明细的原金额
       * 单位：分
       */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string | undefined
      /**
       * 明细的实际金额
       * 单位：分
       */
      actual_price: number
      /** 计划明细名称 */
      plan_detail_name: string
    }[] | undefined)
    /** 商户侧计划号 */
    merchant_plan_no: string
  }
}
export interface PlanPartnerPayscorePlansPostResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 计划时长 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}
export interface PlanPartnerPayscorePlans {
  /**
   * 创建支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463290 官方文档}
   */
  post(options: PlanPartnerPayscorePlansPostRequest & CallOptions): Promise<ApiResponse<PlanPartnerPayscorePlansPostResponse>>
  /**
   * 创建支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463290 官方文档}
   */
  postAsync(options: PlanPartnerPayscorePlansPostRequest & CallOptions): Promise<ApiResponse<PlanPartnerPayscorePlansPostResponse>>
  /** 查询支付分计划、停止支付分计划 */
  readonly merchantPlanNo: PlanPartnerPayscorePlansMerchantPlanNo
}

export interface PlanPartnerPayscorePlansMerchantPlanNo {
  /** GET 查询支付分计划 */
  readonly _merchant_plan_no_: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo
}

export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string
  query: {
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 计划时长 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}
export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNo {
  /**
   * 查询支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463318 官方文档}
   */
  get(options: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest & CallOptions): Promise<ApiResponse<PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>>
  /**
   * 查询支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463318 官方文档}
   */
  getAsync(options: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest & CallOptions): Promise<ApiResponse<PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>>
  /** POST 停止支付分计划 */
  readonly stop: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop
}

export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string
  json: {
    /** 子商户号 */
    sub_mchid: string
  }
}
export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 计划时长 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}
export interface PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStop {
  /**
   * 停止支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463322 官方文档}
   */
  post(options: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest & CallOptions): Promise<ApiResponse<PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>>
  /**
   * 停止支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463322 官方文档}
   */
  postAsync(options: PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest & CallOptions): Promise<ApiResponse<PlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>>
}

export interface PlanPayscorePlansPostRequest {
  json: {
    /** 计划所属服务 */
    service_id: string
    /** AppID */
    appid: string
    /** 支付分计划名称 */
    plan_name: string
    /** 计划时长 */
    plan_duration: number
    /** 支付分计划扣费次数 */
    deduction_quantity: number
    /**
     * 计划的原总金额
     * 单位：分
     */
    total_original_price: number
    /**
     * 计划的实际总金额
     * 单位：分
     */
    total_actual_price: number
    /** 支付分计划明细列表 */
    plan_detail_list?: (readonly {
      /**
       * 明细的原金额
       * 单位：分
       */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string | undefined
      /**
       * 明细的实际金额
       * 单位：分
       */
      actual_price: number
      /** 计划明细名称 */
      plan_detail_name: string
    }[] | undefined)
    /** 商户侧计划号 */
    merchant_plan_no: string
  }
}
export interface PlanPayscorePlansPostResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 计划时长 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}
export interface PlanPayscorePlans {
  /**
   * 创建支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467232 官方文档}
   */
  post(options: PlanPayscorePlansPostRequest & CallOptions): Promise<ApiResponse<PlanPayscorePlansPostResponse>>
  /**
   * 创建支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012467232 官方文档}
   */
  postAsync(options: PlanPayscorePlansPostRequest & CallOptions): Promise<ApiResponse<PlanPayscorePlansPostResponse>>
  /** 查询支付分计划、停止支付分计划 */
  readonly merchantPlanNo: PlanPayscorePlansMerchantPlanNo
}

export interface PlanPayscorePlansMerchantPlanNo {
  /** GET 查询支付分计划 */
  readonly _merchant_plan_no_: PlanPayscorePlansMerchantPlanNoByMerchantPlanNo
}

export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest {
  /** 支付分计划商户侧单号 */
  merchant_plan_no: string
}
export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 计划时长 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}
export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNo {
  /**
   * 查询支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470804 官方文档}
   */
  get(options: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest & CallOptions): Promise<ApiResponse<PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>>
  /**
   * 查询支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470804 官方文档}
   */
  getAsync(options: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetRequest & CallOptions): Promise<ApiResponse<PlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetResponse>>
  /** POST 停止支付分计划 */
  readonly stop: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop
}

export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest {
  /** 商户支付分计划对应的计划号 */
  merchant_plan_no: string
}
export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse {
  /** 支付分计划ID */
  plan_id: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧计划号 */
  merchant_plan_no: string
  /** 支付分计划名称 */
  plan_name: string
  /** 计划时长 */
  plan_duration: number
  /** 支付分计划状态 */
  plan_state: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_original_price: number
  /** 支付分计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 支付分计划明细列表 */
  plan_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /** 计划明细名称 */
    plan_detail_name: string
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
  }[]
  /** 终止方商户号 */
  stop_mchid?: string
  /** 终止时间 */
  stop_time?: string
}
export interface PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStop {
  /**
   * 停止支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470851 官方文档}
   */
  post(options: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest & CallOptions): Promise<ApiResponse<PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>>
  /**
   * 停止支付分计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470851 官方文档}
   */
  postAsync(options: PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostRequest & CallOptions): Promise<ApiResponse<PlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopPostResponse>>
}

export interface ServiceorderGetRequest {
  /** 只填其一：out_order_no、query_id */
  query: (({
    /**
     * 服务ID
     * 最长 32 字符
     */
    service_id: string
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid?: string | null | undefined
  } & ServiceorderGetOutOrderNoOrQueryId) | string)
}
export type ServiceorderGetOutOrderNoOrQueryId = ({
  /**
   * 商户服务订单号
   * 最长 32 字符
   */
  out_order_no: string
  query_id?: undefined
} | {
  out_order_no?: undefined
  /**
   * 回跳查询ID
   * 最长 512 字符
   */
  query_id: string
})
export interface ServiceorderGetResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 订单状态说明 */
  state_description?: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: ('DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}))
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: ('USER_PAYING' | 'USER_PAID' | (string & {}))
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: ('NEWTON' | 'MCH' | (string & {}))
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
        /**
         * 优惠券面额
         * 单位：分
         */
        amount: number
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 微信支付服务订单号 */
  order_id?: string
}
export interface ServiceorderPostRequest {
  json: {
    /**
     * 商户服务订单号
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_order_no: string
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 服务ID
     * 最长 32 字符
     */
    service_id: string
    /**
     * 服务信息
     * 最长 20 字符
     */
    service_introduction: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /**
       * 付费名称
       * 最长 20 字符
       */
      name: string
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /**
       * 付费说明
       * 最长 30 字符
       */
      description?: string | undefined
      /**
       * 付费数量
       * 最小 1
       * 最大 100
       */
      count?: number | undefined
    }[] | undefined)
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name: string
      /** 优惠说明 */
      description: string
      /** 优惠数量 */
      count?: number | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
    }[] | undefined)
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 服务风险金 */
    risk_fund: {
      /** 风险名称 */
      name: string
      /**
       * 风险金额
       * 单位：分
       */
      amount: number
      /** 风险说明 */
      description?: string | undefined
    }
    /**
     * 商户数据包
     * 最长 256 字符
     */
    attach?: string | undefined
    /**
     * 商户回调地址
     * 最长 255 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户标识 */
    openid?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /** 设备信息 */
    device?: {
      /** 服务开始的设备ID */
      start_device_id?: string | undefined
      /** 服务结束的设备ID */
      end_device_id?: string | undefined
      /** 物料URL */
      materiel_no?: string | undefined
    } | undefined
  }
}
export interface ServiceorderPostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 订单状态说明 */
  state_description?: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: ('DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}))
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧小程序订单数据 */
  package: string
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: ('USER_PAYING' | 'USER_PAID' | (string & {}))
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: ('NEWTON' | 'MCH' | (string & {}))
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 是否需要收款 */
  need_collection?: boolean
  /** 用户标识 */
  openid?: string
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
}
export interface Serviceorder {
  /**
   * 查询支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587902 官方文档}
   */
  get(options: ServiceorderGetRequest & CallOptions): Promise<ApiResponse<ServiceorderGetResponse>>
  /**
   * 查询支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587902 官方文档}
   */
  getAsync(options: ServiceorderGetRequest & CallOptions): Promise<ApiResponse<ServiceorderGetResponse>>
  /**
   * 创建支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587900 官方文档}
   */
  post(options: ServiceorderPostRequest & CallOptions): Promise<ApiResponse<ServiceorderPostResponse>>
  /**
   * 创建支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587900 官方文档}
   */
  postAsync(options: ServiceorderPostRequest & CallOptions): Promise<ApiResponse<ServiceorderPostResponse>>
  /** POST 创单结单合并 */
  readonly directComplete: ServiceorderDirectComplete
  /** 完结支付分订单、取消支付分订单、修改订单金额 等 7 个接口 */
  readonly _out_order_no_: ServiceorderByOutOrderNo
}

export interface ServiceorderDirectCompletePostRequest {
  json: {
    /** 商户服务订单号 */
    out_order_no: string
    /** 公众账号ID */
    appid: string
    /** 服务ID */
    service_id: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /** 付费项目名称 */
      name?: string | undefined
      /**
       * 金额
       * 单位：分
       */
      amount?: number | undefined
      /** 计费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 服务信息 */
    service_introduction?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /**
     * 总金额
     * 单位：分
     */
    total_amount?: number | undefined
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
  }
}
export interface ServiceorderDirectCompletePostResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费项目名称 */
    name?: string
    /**
     * 金额
     * 单位：分
     */
    amount?: number
    /** 计费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务时间段 */
  time_range: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 服务信息 */
  service_introduction: string
  /** 商户号 */
  mchid: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | 'FINISHED' | (string & {}))
  /** 订单状态说明 */
  state_description: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 订单优惠标记 */
  goods_tag?: string
  /** 微信支付服务分账标记 */
  profit_sharing?: boolean
}
export interface ServiceorderDirectComplete {
  /**
   * 创单结单合并
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml 官方文档}
   */
  post(options: ServiceorderDirectCompletePostRequest & CallOptions): Promise<ApiResponse<ServiceorderDirectCompletePostResponse>>
  /**
   * 创单结单合并
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml 官方文档}
   */
  postAsync(options: ServiceorderDirectCompletePostRequest & CallOptions): Promise<ApiResponse<ServiceorderDirectCompletePostResponse>>
}

export interface ServiceorderByOutOrderNo {
  /** POST 取消支付分订单 */
  readonly cancel: ServiceorderByOutOrderNoCancel
  /** POST 完结支付分订单 */
  readonly complete: ServiceorderByOutOrderNoComplete
  /** POST 修改订单金额 */
  readonly modify: ServiceorderByOutOrderNoModify
  /** POST 商户发起催收扣款 */
  readonly pay: ServiceorderByOutOrderNoPay
  /** POST 下发服务费用待处理消息 */
  readonly sendPendingmessage: ServiceorderByOutOrderNoSendPendingmessage
  /** POST 下发服务预扣费消息 */
  readonly sendPrepaidmessage: ServiceorderByOutOrderNoSendPrepaidmessage
  /** POST 同步服务订单信息 */
  readonly sync: ServiceorderByOutOrderNoSync
}

export interface ServiceorderByOutOrderNoCancelPostRequest {
  /**
   * 商户服务订单号
   * 最长 32 字符
   */
  out_order_no: string
  json: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 服务ID
     * 最长 32 字符
     */
    service_id?: string | undefined
    /**
     * 取消原因
     * 最长 50 字符
     */
    reason: string
  }
}
export interface ServiceorderByOutOrderNoCancelPostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface ServiceorderByOutOrderNoCancel {
  /**
   * 取消支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587905 官方文档}
   */
  post(options: ServiceorderByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoCancelPostResponse>>
  /**
   * 取消支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587905 官方文档}
   */
  postAsync(options: ServiceorderByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoCancelPostResponse>>
}

export interface ServiceorderByOutOrderNoCompletePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 服务订单号
     * 最长 32 字符
     */
    service_id: string
    /** 后付费项目 */
    post_payments: readonly {
      /** 付费名称 */
      name: string
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 实际服务时间段 */
    time_range?: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    } | undefined
    /** 实际服务位置 */
    location?: {
      /** 服务结束地点 */
      end_location?: string | undefined
      /** 服务开始地点 */
      start_location?: string | undefined
    } | undefined
    /** 微信支付服务分账标记 */
    profit_sharing?: boolean | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 设备信息 */
    device?: {
      /** 服务开始的设备ID */
      start_device_id?: string | undefined
      /** 服务结束的设备ID */
      end_device_id?: string | undefined
      /** 物料URL */
      materiel_no?: string | undefined
    } | undefined
  }
}
export interface ServiceorderByOutOrderNoCompletePostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 订单状态说明 */
  state_description?: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /**
   * 商户收款总金额
   * 单位：分
   */
  total_amount?: number
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: ('DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}))
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务结束地点 */
    end_location?: string
    /** 服务开始地点 */
    start_location?: string
  }
  /** 微信支付服务订单号 */
  order_id?: string
  /** 是否需要收款 */
  need_collection?: boolean
  /** 附加数据 */
  attach?: string
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: string
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 通知地址 */
  notify_url?: string
  /** 用户标识 */
  openid?: string
}
export interface ServiceorderByOutOrderNoComplete {
  /**
   * 完结支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587955 官方文档}
   */
  post(options: ServiceorderByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoCompletePostResponse>>
  /**
   * 完结支付分订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587955 官方文档}
   */
  postAsync(options: ServiceorderByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoCompletePostResponse>>
}

export interface ServiceorderByOutOrderNoModifyPostRequest {
  /**
   * 商户服务订单号
   * 最长 32 字符
   */
  out_order_no: string
  json: {
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 服务ID
     * 最长 32 字符
     */
    service_id: string
    /** 后付费项目 */
    post_payments: readonly {
      /**
       * 付费名称
       * 最长 20 字符
       */
      name: string
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /**
       * 付费说明
       * 最长 30 字符
       */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /**
       * 优惠名称
       * 最长 20 字符
       */
      name?: string | undefined
      /**
       * 优惠说明
       * 最长 30 字符
       */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /**
     * 修改原因
     * 最长 50 字符
     */
    reason: string
    /** 设备信息 */
    device?: {
      /** 服务开始的设备ID */
      start_device_id?: string | undefined
      /** 服务结束的设备ID */
      end_device_id?: string | undefined
      /** 物料URL */
      materiel_no?: string | undefined
    } | undefined
  }
}
export interface ServiceorderByOutOrderNoModifyPostResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: ('CREATED' | 'DOING' | 'DONE' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 订单状态说明 */
  state_description?: ('USER_CONFIRM' | 'MCH_COMPLETE' | (string & {}))
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: ('DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}))
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: ('USER_PAYING' | 'USER_PAID' | (string & {}))
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: ('NEWTON' | 'MCH' | (string & {}))
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 用户标识 */
  openid?: string
}
export interface ServiceorderByOutOrderNoModify {
  /**
   * 修改订单金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587957 官方文档}
   */
  post(options: ServiceorderByOutOrderNoModifyPostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoModifyPostResponse>>
  /**
   * 修改订单金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587957 官方文档}
   */
  postAsync(options: ServiceorderByOutOrderNoModifyPostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoModifyPostResponse>>
}

export interface ServiceorderByOutOrderNoPayPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 公众账号ID */
    appid?: string | undefined
    /** 服务ID */
    service_id?: string | undefined
  }
}
export interface ServiceorderByOutOrderNoPayPostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface ServiceorderByOutOrderNoPay {
  /**
   * 商户发起催收扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394596 官方文档}
   */
  post(options: ServiceorderByOutOrderNoPayPostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoPayPostResponse>>
  /**
   * 商户发起催收扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394596 官方文档}
   */
  postAsync(options: ServiceorderByOutOrderNoPayPostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoPayPostResponse>>
}

export interface ServiceorderByOutOrderNoSendPendingmessagePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 后付费项目 */
    post_payments: readonly {
      /** 付费名称 */
      name?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 预计扣费时间 */
    prepaid_time?: string | undefined
  }
}
export interface ServiceorderByOutOrderNoSendPendingmessage {
  /**
   * 下发服务费用待处理消息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394606 官方文档}
   */
  post(options: ServiceorderByOutOrderNoSendPendingmessagePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 下发服务费用待处理消息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394606 官方文档}
   */
  postAsync(options: ServiceorderByOutOrderNoSendPendingmessagePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ServiceorderByOutOrderNoSendPrepaidmessagePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 服务ID */
    service_id: string
    /** 后付费项目 */
    post_payments: readonly {
      /** 付费名称 */
      name?: string | undefined
      /**
       * 付费金额
       * 单位：分
       */
      amount?: number | undefined
      /** 付费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[]
    /** 商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name?: string | undefined
      /** 优惠说明 */
      description?: string | undefined
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 预计扣费时间 */
    prepaid_time?: string | undefined
  }
}
export interface ServiceorderByOutOrderNoSendPrepaidmessage {
  /**
   * 下发服务预扣费消息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394615 官方文档}
   */
  post(options: ServiceorderByOutOrderNoSendPrepaidmessagePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 下发服务预扣费消息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013394615 官方文档}
   */
  postAsync(options: ServiceorderByOutOrderNoSendPrepaidmessagePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ServiceorderByOutOrderNoSyncPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 公众账号ID */
    appid?: string | undefined
    /** 服务ID */
    service_id: string
    /** 场景类型 */
    type: string
    /** 内容信息详情 */
    detail?: {
      /** 收款成功时间 */
      paid_time?: string | undefined
      /**
       * 已收金额
       * 单位：分
       */
      paid_amount?: number | undefined
      /** 收款序号 */
      seq?: number | undefined
    } | undefined
  }
}
export interface ServiceorderByOutOrderNoSyncPostResponse {
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 是否需要收款 */
  need_collection?: boolean
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state: string
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: string
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 收款序号 */
      seq?: number
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 服务商公众号下的用户标识 */
  openid?: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface ServiceorderByOutOrderNoSync {
  /**
   * 同步服务订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587962 官方文档}
   */
  post(options: ServiceorderByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoSyncPostResponse>>
  /**
   * 同步服务订单信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012587962 官方文档}
   */
  postAsync(options: ServiceorderByOutOrderNoSyncPostRequest & CallOptions): Promise<ApiResponse<ServiceorderByOutOrderNoSyncPostResponse>>
}

export interface ServicepayondeliveryorderPostRequest {
  json: {
    /** 商户服务订单号 */
    out_order_no: string
    /** 公众账号ID */
    appid: string
    /** 服务ID */
    service_id: string
    /** 服务信息 */
    service_introduction: string
    /** 后付费项目 */
    post_payments?: (readonly {
      /** 付费项目名称 */
      name: string
      /**
       * 金额
       * 单位：分
       */
      amount?: number | undefined
      /** 计费说明 */
      description?: string | undefined
      /** 付费数量 */
      count?: number | undefined
    }[] | undefined)
    /** 后付费商户优惠 */
    post_discounts?: (readonly {
      /** 优惠名称 */
      name: string
      /** 优惠说明 */
      description: string
      /**
       * 优惠金额
       * 单位：分
       */
      amount?: number | undefined
      /** 优惠数量 */
      count?: number | undefined
    }[] | undefined)
    /** 服务时间段 */
    time_range: {
      /** 服务开始时间 */
      start_time: string
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 订单风险金 */
    risk_fund: {
      /** 风险金名称 */
      name: ("DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST")
      /**
       * 风险金额
       * 单位：分
       */
      amount: number
      /** 风险说明 */
      description?: string | undefined
    }
    /** 商户数据包 */
    attach?: string | undefined
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 用户标识 */
    openid?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /** 商户号 */
    mchid?: string | undefined
    /** 先用后付购物详情 */
    shopping_info: {
      /** 实际购物商家公众号ID */
      real_merchant_appid?: string | undefined
      /** 单详跳转链接 */
      jump_link: {
        /** 跳转链接类型 */
        jump_link_type?: ('JUMP_LINK_MINI_PROGRAM' | (string & {})) | undefined
        /** 小程序跳转AppID */
        appid?: string | undefined
        /** 小程序跳转path */
        path?: string | undefined
      }
      /** 商品列表 */
      goods: readonly {
        /** 商品名称 */
        name: string
        /** 商品图片链接 */
        picture: string
        /**
         * 商品单价金额
         * 单位：分
         */
        amount: number
        /** 商品数量 */
        count: number
        /** 商品品类ID */
        category_id?: readonly string[] | undefined
      }[]
    }
  }
}
export interface ServicepayondeliveryorderPostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 后付费商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /** 优惠说明 */
    description?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /** 风险名称 */
    name: string
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
  }
  /** 服务时间段 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 商户数据包 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 跳转微信侧小程序订单数据 */
  package: string
  /** 先用后付购物详情 */
  shopping_info?: {
    /** 实际购物商家公众号ID */
    real_merchant_appid?: string
    /** 单详跳转链接 */
    jump_link: {
      /** 跳转链接类型 */
      jump_link_type: string
      /** 小程序跳转AppID */
      appid?: string
      /** 小程序跳转path */
      path?: string
    }
    /** 商品列表 */
    goods: {
      /** 商品名称 */
      name: string
      /** 商品图片链接 */
      picture: string
      /**
       * 商品单价金额
       * 单位：分
       */
      amount: number
      /** 商品数量 */
      count: number
      /** 商品品类ID */
      category_id?: string[]
    }[]
  }
}
export interface Servicepayondeliveryorder {
  /**
   * 创建先用后付订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856585 官方文档}
   */
  post(options: ServicepayondeliveryorderPostRequest & CallOptions): Promise<ApiResponse<ServicepayondeliveryorderPostResponse>>
  /**
   * 创建先用后付订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012856585 官方文档}
   */
  postAsync(options: ServicepayondeliveryorderPostRequest & CallOptions): Promise<ApiResponse<ServicepayondeliveryorderPostResponse>>
}

export interface SignPlan {
  /** 创建用户的签约计划详情对应的服务订单、创建用户的签约计划、查询用户的签约计划 等 4 个接口 */
  readonly partner: SignPlanPartner
  /** POST 创建用户的签约计划详情对应的服务订单 */
  readonly serviceorder: SignPlanServiceorder
  /** POST 创建用户的签约计划 */
  readonly userSignPlans: SignPlanUserSignPlans
}

export interface SignPlanPartner {
  /** POST 创建用户的签约计划详情对应的服务订单 */
  readonly serviceorder: SignPlanPartnerServiceorder
  /** POST 创建用户的签约计划 */
  readonly userSignPlans: SignPlanPartnerUserSignPlans
}

export interface SignPlanPartnerServiceorderPostRequest {
  json: {
    /** 支付分服务ID */
    service_id: string
    /** 计划签约ID */
    sign_plan_id: string
    /** 计划明细序号 */
    plan_detail_no: number
    /** 服务商的AppID */
    appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 服务商公众号下的用户标识 */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /**
     * 商户扣款成功回调通知的地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 服务信息 */
    service_introduction: string
    /** 服务时间 */
    time_range: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户侧订单号 */
    out_trade_no: string
  }
}
export interface SignPlanPartnerServiceorderPostResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 服务商公众号ID */
  appid: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户公众号ID */
  sub_appid?: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
    /** 优惠说明 */
    description?: string
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
    /** 优惠名称 */
    name?: ('DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}))
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: ('USER_PAYING' | 'USER_PAID' | (string & {}))
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: ('NEWTON' | 'MCH' | (string & {}))
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 是否需要收款 */
  need_collection?: boolean
  /** 用户标识 */
  openid?: string
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 子商户公众号下的用户标识 */
  sub_openid?: string
}
export interface SignPlanPartnerServiceorder {
  /**
   * 创建用户的签约计划详情对应的服务订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463469 官方文档}
   */
  post(options: SignPlanPartnerServiceorderPostRequest & CallOptions): Promise<ApiResponse<SignPlanPartnerServiceorderPostResponse>>
  /**
   * 创建用户的签约计划详情对应的服务订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463469 官方文档}
   */
  postAsync(options: SignPlanPartnerServiceorderPostRequest & CallOptions): Promise<ApiResponse<SignPlanPartnerServiceorderPostResponse>>
}

export interface SignPlanPartnerUserSignPlansPostRequest {
  json: {
    /** 支付分服务ID */
    service_id: string
    /** 支付分计划ID */
    plan_id: string
    /** 服务商的AppID */
    appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户的AppID */
    sub_appid?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 子商户公众号下的用户标识 */
    sub_openid?: string | undefined
    /** 商户签约计划单号 */
    merchant_sign_plan_no: string
    /**
     * 签约成功事件通知回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 签约的计划明细 */
    sign_plan_detail?: (readonly {
      /** 计划明细序号 */
      plan_detail_no: number
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
    }[] | undefined)
  }
}
export interface SignPlanPartnerUserSignPlansPostResponse {
  /** 用户的签约计划 */
  sign_plan: {
    /** 计划签约ID */
    sign_plan_id: string
    /** 用户标识 */
    openid?: string
    /**
     * 用户子标识
     * 最长 128 字符
     */
    sub_openid?: string
    /** 计划所属服务 */
    service_id: string
    /** 服务商商户号 */
    mchid: string
    /** 子商户商户号 */
    sub_mchid: string
    /** 服务商AppID */
    appid: string
    /** 子商户AppID */
    sub_appid?: string
    /** 商户侧签约计划号 */
    merchant_sign_plan_no: string
    /** 商户回调地址 */
    merchant_callback_url?: string
    /** 签约所属计划ID */
    plan_id: string
    /** 目前用户进行到的计划详情序号 */
    going_detail_no: number
    /** 计划签约状态 */
    sign_state: string
    /** 签约计划取消时间 */
    cancel_sign_time?: string
    /** 签约计划取消类型 */
    cancel_sign_type?: string
    /** 签约计划取消原因 */
    cancel_reason?: string
    /** 签约计划的名称 */
    plan_name: string
    /** 签约计划的过期时间 */
    plan_over_time: string
    /**
     * 计划的原总金额
     * 单位：分
     */
    total_origin_price: number
    /** 签约计划扣费次数 */
    deduction_quantity: number
    /**
     * 计划的实际总金额
     * 单位：分
     */
    total_actual_price: number
    /** 签约计划明细列表 */
    signed_detail_list?: {
      /** 计划明细序号 */
      plan_detail_no: number
      /**
       * 明细的原金额
       * 单位：分
       */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string
      /**
       * 明细的实际金额
       * 单位：分
       */
      actual_price: number
      /** 计划明细状态 */
      plan_detail_state: string
      /** 计划明细对应的支付分服务单号 */
      order_id?: string
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
      /** 计划详情名称 */
      plan_detail_name: string
      /**
       * 明细的实际支付金额
       * 单位：分
       */
      actual_pay_price?: number
      /** 详情使用时间 */
      use_time?: string
      /** 详情完成时间 */
      complete_time?: string
      /** 详情取消时间 */
      cancel_time?: string
    }[]
    /** 签约时间 */
    sign_time?: string
  }
  /** 跳转微信侧确认签约小程序的数据 */
  package: string
}
export interface SignPlanPartnerUserSignPlans {
  /**
   * 创建用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463521 官方文档}
   */
  post(options: SignPlanPartnerUserSignPlansPostRequest & CallOptions): Promise<ApiResponse<SignPlanPartnerUserSignPlansPostResponse>>
  /**
   * 创建用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463521 官方文档}
   */
  postAsync(options: SignPlanPartnerUserSignPlansPostRequest & CallOptions): Promise<ApiResponse<SignPlanPartnerUserSignPlansPostResponse>>
  /** 查询用户的签约计划、取消用户的签约计划 */
  readonly merchantSignPlanNo: SignPlanPartnerUserSignPlansMerchantSignPlanNo
}

export interface SignPlanPartnerUserSignPlansMerchantSignPlanNo {
  /** GET 查询用户的签约计划 */
  readonly _merchant_sign_plan_no_: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
}

export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string
  query: {
    /** 子商户号 */
    sub_mchid: string
  } | string
}
export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 用户标识 */
  openid?: string
  /**
   * 用户子标识
   * 最长 128 字符
   */
  sub_openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 */
  plan_over_time: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /**
     * 明细的实际支付金额
     * 单位：分
     */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 */
  sign_time?: string
}
export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo {
  /**
   * 查询用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463526 官方文档}
   */
  get(options: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest & CallOptions): Promise<ApiResponse<SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>>
  /**
   * 查询用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463526 官方文档}
   */
  getAsync(options: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest & CallOptions): Promise<ApiResponse<SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>>
  /** POST 取消用户的签约计划 */
  readonly stop: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
}

export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  json: {
    /** 子商户号 */
    sub_mchid: string
    /** 停止签约计划原因 */
    stop_reason?: string | undefined
  }
}
export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 用户标识 */
  openid?: string
  /**
   * 用户子标识
   * 最长 128 字符
   */
  sub_openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 服务商商户号 */
  mchid: string
  /** 子商户商户号 */
  sub_mchid: string
  /** 服务商AppID */
  appid: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 */
  plan_over_time: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /**
     * 明细的实际支付金额
     * 单位：分
     */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 */
  sign_time?: string
}
export interface SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop {
  /**
   * 取消用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463534 官方文档}
   */
  post(options: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest & CallOptions): Promise<ApiResponse<SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>>
  /**
   * 取消用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012463534 官方文档}
   */
  postAsync(options: SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest & CallOptions): Promise<ApiResponse<SignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>>
}

export interface SignPlanServiceorderPostRequest {
  json: {
    /** 支付分服务ID */
    service_id: string
    /** 计划签约ID */
    sign_plan_id: string
    /** 计划明细序号 */
    plan_detail_no: number
    /** 商户的AppID */
    appid: string
    /** 商户公众号下的用户标识 */
    openid: string
    /**
     * 商户扣款成功回调通知的地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 服务信息 */
    service_introduction: string
    /** 服务时间 */
    time_range: {
      /** 服务开始时间 */
      start_time?: string | undefined
      /** 服务结束时间 */
      end_time?: string | undefined
      /** 服务开始时间备注 */
      start_time_remark?: string | undefined
      /** 服务结束时间备注 */
      end_time_remark?: string | undefined
    }
    /** 服务位置 */
    location?: {
      /** 服务开始地点 */
      start_location?: string | undefined
      /** 服务结束地点 */
      end_location?: string | undefined
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户侧订单号 */
    out_trade_no: string
  }
}
export interface SignPlanServiceorderPostResponse {
  /** 商户订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 商户公众号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 服务信息 */
  service_introduction: string
  /** 服务订单状态 */
  state: string
  /** 订单状态说明 */
  state_description?: string
  /** 后付费项目 */
  post_payments?: {
    /** 付费名称 */
    name?: string
    /**
     * 付费金额
     * 单位：分
     */
    amount?: number
    /** 付费说明 */
    description?: string
    /** 付费数量 */
    count?: number
  }[]
  /** 商户优惠 */
  post_discounts?: {
    /** 优惠名称 */
    name?: string
    /**
     * 优惠金额
     * 单位：分
     */
    amount?: number
    /** 优惠数量 */
    count?: number
    /** 优惠说明 */
    description?: string
  }[]
  /** 服务风险金 */
  risk_fund?: {
    /**
     * 风险金额
     * 单位：分
     */
    amount: number
    /** 风险说明 */
    description?: string
    /** 优惠名称 */
    name?: ('DEPOSIT' | 'ADVANCE' | 'CASH_DEPOSIT' | 'ESTIMATE_ORDER_COST' | (string & {}))
  }
  /** 服务时间 */
  time_range?: {
    /** 服务开始时间 */
    start_time?: string
    /** 服务结束时间 */
    end_time?: string
    /** 服务开始时间备注 */
    start_time_remark?: string
    /** 服务结束时间备注 */
    end_time_remark?: string
  }
  /** 服务位置 */
  location?: {
    /** 服务开始地点 */
    start_location?: string
    /** 服务结束地点 */
    end_location?: string
  }
  /** 附加数据 */
  attach?: string
  /** 商户回调地址 */
  notify_url?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 收款信息 */
  collection?: {
    /** 收款状态 */
    state?: ('USER_PAYING' | 'USER_PAID' | (string & {}))
    /**
     * 总收款金额
     * 单位：分
     */
    total_amount?: number
    /**
     * 待收金额
     * 单位：分
     */
    paying_amount?: number
    /**
     * 已收金额
     * 单位：分
     */
    paid_amount?: number
    /** 收款明细列表 */
    details?: {
      /** 收款序号 */
      seq?: number
      /**
       * 单笔收款金额
       * 单位：分
       */
      amount?: number
      /** 收款成功渠道 */
      paid_type?: ('NEWTON' | 'MCH' | (string & {}))
      /** 收款成功时间 */
      paid_time?: string
      /** 微信支付交易单号 */
      transaction_id?: string
      /** 优惠功能 */
      promotion_detail?: {
        /** 券ID */
        coupon_id?: string
        /** 优惠名称 */
        name?: string
        /** 优惠范围 */
        scope?: ('SINGLE' | 'GLOBAL' | (string & {}))
        /** 优惠类型 */
        type?: ('CASH' | 'NOCASH' | (string & {}))
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
        /** 优惠币种 */
        currency?: string
        /** 单品列表 */
        goods_detail?: {
          /** 商品编码 */
          goods_id?: string
          /** 商品数量 */
          quantity?: number
          /**
           * 商品价格
           * 单位：分
           */
          unit_price?: number
          /**
           * 商品优惠金额
           * 单位：分
           */
          discount_amount?: number
          /** 商品备注 */
          goods_remark?: string
        }[]
      }[]
    }[]
    /** 收款银行 */
    bank_type?: string
  }
  /** 是否需要收款 */
  need_collection?: boolean
  /** 用户标识 */
  openid?: string
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
}
export interface SignPlanServiceorder {
  /**
   * 创建用户的签约计划详情对应的服务订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489351 官方文档}
   */
  post(options: SignPlanServiceorderPostRequest & CallOptions): Promise<ApiResponse<SignPlanServiceorderPostResponse>>
  /**
   * 创建用户的签约计划详情对应的服务订单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489351 官方文档}
   */
  postAsync(options: SignPlanServiceorderPostRequest & CallOptions): Promise<ApiResponse<SignPlanServiceorderPostResponse>>
}

export interface SignPlanUserSignPlansPostRequest {
  json: {
    /** 支付分服务ID */
    service_id: string
    /** 支付分计划ID */
    plan_id: string
    /** AppID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 商户签约计划单号 */
    merchant_sign_plan_no: string
    /**
     * 签约成功事件通知回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 签约的计划明细 */
    sign_plan_detail?: (readonly {
      /** 计划明细序号 */
      plan_detail_no: number
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
    }[] | undefined)
  }
}
export interface SignPlanUserSignPlansPostResponse {
  /** 用户的签约计划 */
  sign_plan: {
    /** 计划签约ID */
    sign_plan_id: string
    /** 签约计划用户应用下的OpenID */
    openid?: string
    /** 计划所属服务 */
    service_id: string
    /** 商户号 */
    mchid: string
    /** AppID */
    appid: string
    /** 商户侧签约计划号 */
    merchant_sign_plan_no: string
    /** 商户回调地址 */
    merchant_callback_url?: string
    /** 签约所属计划ID */
    plan_id: string
    /** 目前用户进行到的计划详情序号 */
    going_detail_no: number
    /** 计划签约状态 */
    sign_state: string
    /** 签约计划取消时间 */
    cancel_sign_time?: string
    /** 签约计划取消类型 */
    cancel_sign_type?: string
    /** 签约计划取消原因 */
    cancel_reason?: string
    /** 签约计划的名称 */
    plan_name: string
    /** 签约计划的过期时间 */
    plan_over_time: string
    /**
     * 计划的原总金额
     * 单位：分
     */
    total_origin_price: number
    /** 签约计划扣费次数 */
    deduction_quantity: number
    /**
     * 计划的实际总金额
     * 单位：分
     */
    total_actual_price: number
    /** 签约计划明细列表 */
    signed_detail_list?: {
      /** 计划明细序号 */
      plan_detail_no: number
      /**
       * 明细的原金额
       * 单位：分
       */
      original_price: number
      /** 计划明细优惠说明 */
      plan_discount_description?: string
      /**
       * 明细的实际金额
       * 单位：分
       */
      actual_price: number
      /** 计划明细状态 */
      plan_detail_state: string
      /** 计划明细对应的支付分服务单号 */
      order_id?: string
      /** 商户侧计划明细使用订单号 */
      merchant_plan_detail_no: string
      /** 计划详情名称 */
      plan_detail_name: string
      /**
       * 明细的实际支付金额
       * 单位：分
       */
      actual_pay_price?: number
      /** 详情使用时间 */
      use_time?: string
      /** 详情完成时间 */
      complete_time?: string
      /** 详情取消时间 */
      cancel_time?: string
    }[]
    /** 签约时间 */
    sign_time?: string
  }
  /** 跳转微信侧确认签约小程序的数据 */
  package: string
}
export interface SignPlanUserSignPlans {
  /**
   * 创建用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489420 官方文档}
   */
  post(options: SignPlanUserSignPlansPostRequest & CallOptions): Promise<ApiResponse<SignPlanUserSignPlansPostResponse>>
  /**
   * 创建用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012489420 官方文档}
   */
  postAsync(options: SignPlanUserSignPlansPostRequest & CallOptions): Promise<ApiResponse<SignPlanUserSignPlansPostResponse>>
  /** 查询用户的签约计划、直连商户取消用户的签约计划 */
  readonly merchantSignPlanNo: SignPlanUserSignPlansMerchantSignPlanNo
}

export interface SignPlanUserSignPlansMerchantSignPlanNo {
  /** GET 查询用户的签约计划 */
  readonly _merchant_sign_plan_no_: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo
}

export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest {
  /** 商户签约计划号 */
  merchant_sign_plan_no: string
}
export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID */
  openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 */
  plan_over_time: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /**
     * 明细的实际支付金额
     * 单位：分
     */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 */
  sign_time?: string
}
export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNo {
  /**
   * 查询用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470990 官方文档}
   */
  get(options: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest & CallOptions): Promise<ApiResponse<SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>>
  /**
   * 查询用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012470990 官方文档}
   */
  getAsync(options: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetRequest & CallOptions): Promise<ApiResponse<SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetResponse>>
  /** POST 直连商户取消用户的签约计划 */
  readonly stop: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop
}

export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest {
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  json?: {
    /** 停止签约计划原因 */
    stop_reason?: string | undefined
  } | undefined
}
export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse {
  /** 计划签约ID */
  sign_plan_id: string
  /** 签约计划用户应用下的OpenID */
  openid?: string
  /** 计划所属服务 */
  service_id: string
  /** 商户号 */
  mchid: string
  /** AppID */
  appid: string
  /** 商户侧签约计划号 */
  merchant_sign_plan_no: string
  /** 商户回调地址 */
  merchant_callback_url?: string
  /** 签约所属计划ID */
  plan_id: string
  /** 目前用户进行到的计划详情序号 */
  going_detail_no: number
  /** 计划签约状态 */
  sign_state: string
  /** 签约计划取消时间 */
  cancel_sign_time?: string
  /** 签约计划取消类型 */
  cancel_sign_type?: string
  /** 签约计划取消原因 */
  cancel_reason?: string
  /** 签约计划的名称 */
  plan_name: string
  /** 签约计划的过期时间 */
  plan_over_time: string
  /**
   * 计划的原总金额
   * 单位：分
   */
  total_origin_price: number
  /** 签约计划扣费次数 */
  deduction_quantity: number
  /**
   * 计划的实际总金额
   * 单位：分
   */
  total_actual_price: number
  /** 签约计划明细列表 */
  signed_detail_list?: {
    /** 计划明细序号 */
    plan_detail_no: number
    /**
     * 明细的原金额
     * 单位：分
     */
    original_price: number
    /** 计划明细优惠说明 */
    plan_discount_description?: string
    /**
     * 明细的实际金额
     * 单位：分
     */
    actual_price: number
    /** 计划明细状态 */
    plan_detail_state: string
    /** 计划明细对应的支付分服务单号 */
    order_id?: string
    /** 商户侧计划明细使用订单号 */
    merchant_plan_detail_no: string
    /** 计划详情名称 */
    plan_detail_name: string
    /**
     * 明细的实际支付金额
     * 单位：分
     */
    actual_pay_price?: number
    /** 详情使用时间 */
    use_time?: string
    /** 详情完成时间 */
    complete_time?: string
    /** 详情取消时间 */
    cancel_time?: string
  }[]
  /** 签约时间 */
  sign_time?: string
}
export interface SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStop {
  /**
   * 直连商户取消用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471050 官方文档}
   */
  post(options: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest & CallOptions): Promise<ApiResponse<SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>>
  /**
   * 直连商户取消用户的签约计划
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012471050 官方文档}
   */
  postAsync(options: SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostRequest & CallOptions): Promise<ApiResponse<SignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopPostResponse>>
}

export interface SmartretailOrdersGetRequest {
  /** 只填其一：out_order_no、query_id */
  query: (({
    /** 服务ID */
    service_id?: string | null | undefined
    /** 公众账号ID */
    appid?: string | null | undefined
  } & SmartretailOrdersGetOutOrderNoOrQueryId) | string)
}
export type SmartretailOrdersGetOutOrderNoOrQueryId = ({
  /** 商户服务订单号 */
  out_order_no: string
  query_id?: undefined
} | {
  out_order_no?: undefined
  /** 回跳查询ID */
  query_id: string
})
export interface SmartretailOrdersGetResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 状态 */
  state?: ('CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 完结类型 */
  finish_type?: (1 | 2 | (number & {}))
  /** 服务开始时间 */
  service_start_time?: string
  /** 服务结束时间 */
  service_end_time?: string
  /** 实际服务开始时间 */
  real_service_start_time?: string
  /** 实际服务结束时间 */
  real_service_end_time?: string
  /** 支付完成时间 */
  pay_succ_time?: string
  /** 开始使用服务的地点 */
  service_start_location?: string
  /** 预计服务结束的地点 */
  service_end_location?: string
  /** 开始使用服务的地点 */
  real_service_start_location?: string
  /** 预计服务结束的地点 */
  real_service_end_location?: string
  /** 服务信息 */
  service_introduction?: string
  /** 付费项目列表 */
  fees?: {
    /** 付费项目名称 */
    fee_name?: string
    /** 付费项目数量 */
    fee_count?: number
    /**
     * 付费项目总金额
     * 单位：分
     */
    fee_amount?: number
    /** 描述计费规则 */
    fee_desc?: string
  }[]
  /** 优惠项目列表 */
  discounts?: {
    /** 优惠名称 */
    discount_name?: string
    /**
     * 商品优惠金额
     * 单位：分
     */
    discount_amount?: number
    /** 优惠说明 */
    discount_desc?: string
  }[]
  /**
   * 订单风险金额
   * 单位：分
   */
  risk_amount?: number
  /**
   * 总金额
   * 单位：分
   */
  total_amount?: number
  /** 附加数据 */
  attach?: string
  /** 完结凭证 */
  finish_ticket?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: ('MchChannelPayType' | (string & {}))
}
export interface SmartretailOrdersPostRequest {
  json: {
    /** 公众账号ID */
    appid: string
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 实际服务开始时间 */
    service_start_time?: string | undefined
    /** 服务结束时间 */
    service_end_time?: string | undefined
    /** 开始使用服务的地点 */
    service_start_location?: string | undefined
    /** 预计服务结束的地点 */
    service_end_location?: string | undefined
    /** 服务信息 */
    service_introduction?: string | undefined
    /** 付费项目列表 */
    fees?: (readonly {
      /** 付费项目名称 */
      fee_name?: string | undefined
      /** 付费项目数量 */
      fee_count?: number | undefined
      /**
       * 付费项目总金额
       * 单位：分
       */
      fee_amount?: number | undefined
      /** 描述计费规则 */
      fee_desc?: string | undefined
    }[] | undefined)
    /** 优惠项目列表 */
    discounts?: (readonly {
      /** 优惠名称 */
      discount_name?: string | undefined
      /** 优惠说明 */
      discount_desc?: string | undefined
    }[] | undefined)
    /**
     * 订单风险金额
     * 单位：分
     */
    risk_amount?: number | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 是否需要用户确认 */
    need_user_confirm?: boolean | undefined
    /** 用户标识 */
    openid?: string | undefined
  }
}
export interface SmartretailOrdersPostResponse {
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mchid?: string
  /** 商户服务订单号 */
  out_order_no?: string
  /** 服务ID */
  service_id?: string
  /** 微信支付服务订单号 */
  order_id?: string
  /** 小程序业务类型 */
  miniprogram_businesstype?: string
  /** 小程序跳转appid */
  miniprogram_appid?: string
  /** 小程序跳转路径 */
  miniprogram_path?: string
  /** 跳转签约小程序的username */
  miniprogram_username?: string
  /** 跳转数据 */
  package?: string
}
export interface SmartretailOrders {
  /**
   * 查询智慧零售订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4 官方文档}
   */
  get(options: SmartretailOrdersGetRequest & CallOptions): Promise<ApiResponse<SmartretailOrdersGetResponse>>
  /**
   * 查询智慧零售订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4 官方文档}
   */
  getAsync(options: SmartretailOrdersGetRequest & CallOptions): Promise<ApiResponse<SmartretailOrdersGetResponse>>
  /**
   * 创建智慧零售订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3 官方文档}
   */
  post(options: SmartretailOrdersPostRequest & CallOptions): Promise<ApiResponse<SmartretailOrdersPostResponse>>
  /**
   * 创建智慧零售订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3 官方文档}
   */
  postAsync(options: SmartretailOrdersPostRequest & CallOptions): Promise<ApiResponse<SmartretailOrdersPostResponse>>
  /** 撤销智慧零售订单、完结智慧零售订单 */
  readonly _out_order_no_: SmartretailOrdersByOutOrderNo
}

export interface SmartretailOrdersByOutOrderNo {
  /** POST 撤销智慧零售订单 */
  readonly cancel: SmartretailOrdersByOutOrderNoCancel
  /** POST 完结智慧零售订单 */
  readonly complete: SmartretailOrdersByOutOrderNoComplete
}

export interface SmartretailOrdersByOutOrderNoCancelPostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 公众账号ID */
    appid: string
    /** 服务ID */
    service_id: string
    /** 取消原因 */
    reason: string
  }
}
export interface SmartretailOrdersByOutOrderNoCancelPostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface SmartretailOrdersByOutOrderNoCancel {
  /**
   * 撤销智慧零售订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5 官方文档}
   */
  post(options: SmartretailOrdersByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<SmartretailOrdersByOutOrderNoCancelPostResponse>>
  /**
   * 撤销智慧零售订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5 官方文档}
   */
  postAsync(options: SmartretailOrdersByOutOrderNoCancelPostRequest & CallOptions): Promise<ApiResponse<SmartretailOrdersByOutOrderNoCancelPostResponse>>
}

export interface SmartretailOrdersByOutOrderNoCompletePostRequest {
  /** 商户服务订单号 */
  out_order_no: string
  json: {
    /** 公众账号ID */
    appid: string
    /** 服务ID */
    service_id: string
    /** 完结类型 */
    finish_type?: (1 | 2) | undefined
    /** 取消订单的原因 */
    cancel_reason?: string | undefined
    /** 实际服务开始时间 */
    real_service_start_time?: string | undefined
    /** 服务结束时间 */
    real_service_end_time?: string | undefined
    /** 实际结束使用服务的地点 */
    real_service_end_location?: string | undefined
    /** 付费项目列表 */
    fees?: (readonly {
      /** 付费项目名称 */
      fee_name?: string | undefined
      /** 付费项目数量 */
      fee_count?: number | undefined
      /**
       * 付费项目总金额
       * 单位：分
       */
      fee_amount?: number | undefined
      /** 描述计费规则 */
      fee_desc?: string | undefined
    }[] | undefined)
    /** 优惠项目列表 */
    discounts?: (readonly {
      /** 优惠名称 */
      discount_name?: string | undefined
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount?: number | undefined
      /** 优惠说明 */
      discount_desc?: string | undefined
    }[] | undefined)
    /**
     * 总金额
     * 单位：分
     */
    total_amount?: number | undefined
    /** 完结凭证 */
    finish_ticket?: string | undefined
    /** 是否指定商户分账 */
    profit_sharing?: boolean | undefined
  }
}
export interface SmartretailOrdersByOutOrderNoCompletePostResponse {
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface SmartretailOrdersByOutOrderNoComplete {
  /**
   * 完结智慧零售订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6 官方文档}
   */
  post(options: SmartretailOrdersByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<SmartretailOrdersByOutOrderNoCompletePostResponse>>
  /**
   * 完结智慧零售订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6 官方文档}
   */
  postAsync(options: SmartretailOrdersByOutOrderNoCompletePostRequest & CallOptions): Promise<ApiResponse<SmartretailOrdersByOutOrderNoCompletePostResponse>>
}

export interface UserServiceStateGetRequest {
  query: {
    /** 公众账号ID */
    appid: string
    /** 服务ID */
    service_id: string
    /** 用户标识 */
    openid: string
  } | string
}
export interface UserServiceStateGetResponse {
  /** 公众账号ID */
  appid: string
  /** 服务ID */
  service_id: string
  /** 用户标识 */
  openid?: string
  /** 用户授权服务情况 */
  use_service_state: ('UNAVAILABLE' | 'AVAILABLE' | (string & {}))
}
export interface UserServiceState {
  /**
   * 查询用户授权状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml 官方文档}
   */
  get(options: UserServiceStateGetRequest & CallOptions): Promise<ApiResponse<UserServiceStateGetResponse>>
  /**
   * 查询用户授权状态
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml 官方文档}
   */
  getAsync(options: UserServiceStateGetRequest & CallOptions): Promise<ApiResponse<UserServiceStateGetResponse>>
}

export interface Users {
  /** 商户解除用户授权关系 */
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** 商户解除用户授权关系 */
  readonly permissions: UsersByOpenidPermissions
}

export interface UsersByOpenidPermissions {
  /** 商户解除用户授权关系 */
  readonly _service_id_: UsersByOpenidPermissionsByServiceId
}

export interface UsersByOpenidPermissionsByServiceId {
  /** POST 商户解除用户授权关系 */
  readonly terminate: UsersByOpenidPermissionsByServiceIdTerminate
}

export interface UsersByOpenidPermissionsByServiceIdTerminatePostRequest {
  /** 用户标识 */
  openid: string
  /** 公众账号ID */
  service_id: string
  json: {
    /** 公众账号ID */
    appid: string
    /** 撤销原因 */
    reason: string
  }
}
export interface UsersByOpenidPermissionsByServiceIdTerminate {
  /**
   * 商户解除用户授权关系
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml 官方文档}
   */
  post(options: UsersByOpenidPermissionsByServiceIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商户解除用户授权关系
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml 官方文档}
   */
  postAsync(options: UsersByOpenidPermissionsByServiceIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
