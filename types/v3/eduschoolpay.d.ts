// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_eduschoolpay {
export interface Eduschoolpay {
  readonly contracts: Contracts
  /** POST 扣款 */
  readonly transactions: Transactions
  readonly users: Users
}

export interface Contracts {
  /** POST 预签约 */
  readonly presign: ContractsPresign
  /** GET 通过协议号查询签约 */
  readonly _contract_id_: ContractsByContractId
}

export interface ContractsPresignPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 商户appid */
    appid: string
    /** 商户appid下的用户标识 */
    openid: string
    /** 签约模板号 */
    plan_id: string
    /** 用户账号 */
    user_id: string
    /** 学校编号 */
    school_id: string
    /** 外部签约号 */
    out_contract_code: string
    /** 签约模式 */
    contract_mode?: string | undefined
    downgrade_default_contract?: boolean | undefined
    /** 实名信息 */
    identity?: {
      /**
       * 姓名
       * 敏感字段，由客户端加密
       */
      real_name: string
      /**
       * 证件类型
       * 敏感字段，由客户端加密
       */
      credential_type?: string | undefined
      /**
       * 身份证号
       * 敏感字段，由客户端加密
       */
      id_card_number?: string | undefined
    } | undefined
    /** 签约银行卡 */
    bank_card?: {
      /**
       * 签约银行卡号
       * 敏感字段，由客户端加密
       */
      bank_card_no: string
      /** 银行卡有效期 */
      valid_thru?: string | undefined
      /**
       * 银行卡开卡预留手机号
       * 敏感字段，由客户端加密
       */
      phone?: string | undefined
      /** 银行类型 */
      bank_type?: string | undefined
    } | undefined
  }
}
export interface ContractsPresignPostResponse {
  /** 预签约码 */
  presign_token: string
}
export interface ContractsPresign {
  /**
   * 预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468952 官方文档}
   */
  post(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
  /**
   * 预签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468952 官方文档}
   */
  postAsync(options: ContractsPresignPostRequest & CallOptions): Promise<ApiResponse<ContractsPresignPostResponse>>
}

export interface ContractsByContractIdGetRequest {
  /** 签约协议号 */
  contract_id: string
}
export interface ContractsByContractIdGetResponse {
  /** 签约协议号 */
  contract_id: string
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 签约模板号 */
  plan_id: string
  /** 签约状态 */
  contract_status: string
  /**
   * 签约时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 外部签约号 */
  out_contract_code: string
}
export interface ContractsByContractId {
  /**
   * 通过协议号查询签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468959 官方文档}
   */
  get(options: ContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsByContractIdGetResponse>>
  /**
   * 通过协议号查询签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468959 官方文档}
   */
  getAsync(options: ContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<ContractsByContractIdGetResponse>>
  /** POST 商户主动解约 */
  readonly terminate: ContractsByContractIdTerminate
}

export interface ContractsByContractIdTerminatePostRequest {
  /** 签约协议号 */
  contract_id: string
}
export interface ContractsByContractIdTerminate {
  /**
   * 商户主动解约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469025 官方文档}
   */
  post(options: ContractsByContractIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商户主动解约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469025 官方文档}
   */
  postAsync(options: ContractsByContractIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface TransactionsPostRequest {
  json: {
    /** 商户appid */
    appid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户appid */
    sub_appid?: string | undefined
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /**
     * 商户接收通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 签约协议号 */
    contract_id: string
    /** 用户账号 */
    user_id: string
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number
      /** 货币类型 */
      currency: string
    }
    /** 场景信息 */
    scene_info?: {
      /**
       * 消费时间
       * 格式：RFC 3339
       */
      start_time: string
      /** 学校编号 */
      school_id: string
      /** 消费场景类型 */
      scene_type: string
    } | undefined
    /** 设备信息 */
    device_info?: {
      /** 设备号 */
      device_id?: string | undefined
      /** 商户端设备ip */
      device_ip?: string | undefined
    } | undefined
    /** 分账结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 扣款模式 */
    payment_mode?: string | undefined
  }
}
export interface TransactionsPostResponse {
  /** 商户号 */
  mchid: string
  /** 商户AppID */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户AppID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户AppID下的用户标识 */
    openid?: string
    /** 子商户AppID下的用户标识 */
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
  device_info?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备IP */
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
export interface Transactions {
  /**
   * 扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469030 官方文档}
   */
  post(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  /**
   * 扣款
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469030 官方文档}
   */
  postAsync(options: TransactionsPostRequest & CallOptions): Promise<ApiResponse<TransactionsPostResponse>>
  readonly id: TransactionsId
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsId {
  /** GET 微信支付订单号查单 */
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
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
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
  device_info?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
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
   * 微信支付订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469063 官方文档}
   */
  get(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
  /**
   * 微信支付订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469063 官方文档}
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
  /** 商户号 */
  mchid: string
  /** 商户appid */
  appid: string
  /** 子商户号 */
  sub_mchid?: string
  /** 子商户appid */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 商户数据 */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 商户appid下的用户标识 */
    openid: string
    /** 子商户appid下的用户标识 */
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
  device_info?: {
    /** 设备号 */
    device_id?: string
    /** 商户端设备ip */
    device_ip?: string
  }
  /** 优惠详情 */
  promotion_detail?: {
    /** 券ID */
    coupon_id: string
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
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469097 官方文档}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 商户订单号查单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469097 官方文档}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
}

export interface Users {
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** GET 查询用户签约列表 */
  readonly contracts: UsersByOpenidContracts
  /** GET 商户查询用户欠款状态 */
  readonly debtState: UsersByOpenidDebtState
}

export interface UsersByOpenidContractsGetRequest {
  /** 商户appid下的用户标识 */
  openid: string
  query: {
    /** 签约模板号 */
    plan_id: string
    /** 签约状态 */
    contract_status: string
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface UsersByOpenidContractsGetResponse {
  /** 查询结果列表 */
  data?: {
    /** 签约协议号 */
    contract_id: string
    /** 商户号 */
    mchid: string
    /** 商户appid */
    appid: string
    /** 商户appid下的用户标识 */
    openid: string
    /** 签约模板号 */
    plan_id: string
    /** 签约状态 */
    contract_status: string
    /**
     * 签约时间
     * 格式：RFC 3339
     */
    create_time: string
    /** 外部签约号 */
    out_contract_code: string
  }[]
  /** 请求资源起始位置 */
  offset: number
  /** 最大资源条数 */
  limit: number
  /** 资源总条数 */
  total_count: number
  /** 相关链接 */
  links?: {
    /** 下一页链接 */
    next?: string
    /** 上一页链接 */
    prev?: string
    /** 当前链接 */
    self: string
  }
}
export interface UsersByOpenidContracts {
  /**
   * 查询用户签约列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468993 官方文档}
   */
  get(options: UsersByOpenidContractsGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidContractsGetResponse>>
  /**
   * 查询用户签约列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012468993 官方文档}
   */
  getAsync(options: UsersByOpenidContractsGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidContractsGetResponse>>
}

export interface UsersByOpenidDebtStateGetRequest {
  /** 商户appid下的用户标识 */
  openid: string
}
export interface UsersByOpenidDebtStateGetResponse {
  /** 商户appid */
  appid: string
  /** 商户appid下的用户标识 */
  openid: string
  /** 用户状态 */
  state: string
  /** 当前用户欠款笔数 */
  debt_count: number
  /**
   * 用户欠款状态更新时间
   * 格式：RFC 3339
   */
  update_time: string
}
export interface UsersByOpenidDebtState {
  /**
   * 商户查询用户欠款状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469161 官方文档}
   */
  get(options: UsersByOpenidDebtStateGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidDebtStateGetResponse>>
  /**
   * 商户查询用户欠款状态
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012469161 官方文档}
   */
  getAsync(options: UsersByOpenidDebtStateGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidDebtStateGetResponse>>
}
}
