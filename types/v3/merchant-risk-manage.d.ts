// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_merchantRiskManage {
export interface MerchantRiskManage {
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
    /** 退款金额 */
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
      /** 缴费金额 */
      amount?: number | undefined
    } | undefined
    extra_fields1?: string | undefined
    extra_fields2?: string | undefined
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
    offline_delivery_label?: (1 | 2) | undefined
    /** 是否为代付订单 */
    proxy_payment?: boolean | undefined
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
