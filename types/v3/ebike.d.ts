// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_ebike {
export interface Ebike {
  readonly charge: Charge
}

export interface Charge {
  readonly contracts: ChargeContracts
  /** POST 充电自行车代扣受理扣款 */
  readonly transactions: ChargeTransactions
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
      /** 订单总金额 */
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
      /** 车位延时占用产生的费用 */
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
  readonly id: ChargeTransactionsId
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
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
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
    /** 优惠券面额 */
    amount: number
    /** 微信出资 */
    wxpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
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
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
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
    /** 优惠券面额 */
    amount: number
    /** 微信出资 */
    wxpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
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
