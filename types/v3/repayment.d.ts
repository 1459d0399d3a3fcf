// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_repayment {
export interface Repayment {
  readonly combineTransactions: CombineTransactions
}

export interface CombineTransactions {
  readonly partner: CombineTransactionsPartner
}

export interface CombineTransactionsPartner {
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
      /** 标价金额 */
      total_amount: number
      /** 标价币种 */
      currency?: string
      /** 现金支付金额 */
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
        /** 标价金额 */
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
        /** 补差金额 */
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
         * 加密后的证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 加密后的姓名
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
