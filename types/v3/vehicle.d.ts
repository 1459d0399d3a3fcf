// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_vehicle {
export interface Vehicle {
  readonly etc: Etc
  readonly parking: Parking
  readonly transactions: Transactions
}

export interface Etc {
  readonly contracts: EtcContracts
  /** POST 预开通用户ETC指定卡扣费 */
  readonly preopen: EtcPreopen
  readonly transactions: EtcTransactions
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
  readonly id: EtcTransactionsId
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
      /** 订单金额 */
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
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
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
    /** 优惠券面额 */
    amount: number
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
      /** 订单金额 */
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
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: ('CNY' | (string & {}))
    /** 用户实际支付金额 */
    payer_total?: number
    /** 折扣 */
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
    /** 优惠券面额 */
    amount: number
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
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
