// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_qrcode {
export interface Qrcode {
  /** POST 扣费受理 */
  readonly transactions: Transactions
  readonly userServices: UserServices
}

export interface TransactionsPostRequest {
  json: {
    appid: string
    sub_appid?: string | undefined
    /** 微信支付分配的子商户号 */
    sub_mchid?: string | undefined
    description?: string | undefined
    attach?: string | undefined
    /** 商户系统内部订单号 */
    out_trade_no: string
    trade_scene: ("BUS" | "METRO")
    /** 代金券或立减优惠功能的参数 */
    goods_tag?: string | undefined
    contract_id: string
    /**
     * 接受扣款结果异步回调通知的URL
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 订单金额信息 */
    amount?: {
      total?: number | undefined
      currency?: string | undefined
    } | undefined
    /** 公交场景信息 */
    bus_info?: {
      start_time?: string | undefined
      /** 乘车路线 */
      line_name?: string | undefined
      plate_number?: string | undefined
    } | undefined
    /** 地铁场景信息 */
    metro_info?: {
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
    start_time?: string
    /** 乘车路线 */
    line_name?: string
    plate_number?: string
  }
  /** 地铁场景信息 */
  metro_info?: {
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
    /** 优惠券面额 */
    amount?: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
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
    start_time?: string
    /** 乘车路线 */
    line_name?: string
    plate_number?: string
  }
  /** 地铁场景信息 */
  metro_info?: {
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
    /** 优惠券面额 */
    amount?: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
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
  readonly contractId: UserServicesContractId
}

export interface UserServicesContractId {
  /** GET 查询用户服务可用信息 */
  readonly _contract_id_: UserServicesContractIdByContractId
}

export interface UserServicesContractIdByContractIdGetRequest {
  contract_id: string
  query?: {
    appid?: string | null | undefined
    /** 子公众账号ID */
    sub_appid?: string | null | undefined
    /** 微信支付分配的子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface UserServicesContractIdByContractIdGetResponse {
  contract_id?: string
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
