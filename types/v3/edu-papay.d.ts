// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_eduPapay {
export interface EduPapay {
  readonly contracts: Contracts
  /** POST 教育通扣款受理 */
  readonly transactions: Transactions
  readonly userNotifications: UserNotifications
  readonly user: User
}

export interface Contracts {
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
      /** 总金额 */
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
  readonly id: TransactionsId
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
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total?: number
    /** 折扣 */
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
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
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
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total?: number
    /** 折扣 */
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
    /** 优惠券面额 */
    amount?: number
    /** 活动ID */
    stock_id?: string
    /** 微信出资 */
    wechatpay_contribute?: number
    /** 商户出资 */
    merchant_contribute?: number
    /** 其他出资 */
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
