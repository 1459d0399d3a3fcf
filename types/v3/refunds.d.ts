// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

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
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额 */
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
      /** 退款金额 */
      refund: number
      /** 货币类型 */
      currency?: string
      /** 用户退款金额 */
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
      /** 优惠券面额 */
      amount?: number
      /** 优惠券退款额 */
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
      /** 退款金额 */
      refund: number
      /** 原订单金额 */
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
    /** 退款金额 */
    refund: number
    /** 退款币种 */
    currency: string
    /** 用户退款金额 */
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
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
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
  readonly id: Id
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
    /** 退款金额 */
    refund: number
    /** 货币类型 */
    currency?: string
    /** 用户退款金额 */
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
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
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
    /** 退款金额 */
    refund: number
    /** 货币类型 */
    currency?: string
    /** 用户退款金额 */
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
    /** 优惠券面额 */
    amount?: number
    /** 优惠券退款额 */
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
