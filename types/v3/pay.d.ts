// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export interface Pay {
  readonly transactions: Transactions
}

export interface Transactions {
  readonly id: TransactionsId
  /** POST Native下单 */
  readonly native: TransactionsNative
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsId {
  /** GET 微信支付订单号查询 */
  readonly _transaction_id_: TransactionsIdByTransactionId
}

export interface TransactionsIdByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query: {
    /** 直连商户号 */
    mchid: string
  }
}
export interface TransactionsIdByTransactionIdGetResponse {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: ('JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}))
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /**
     * 总金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
    [k: string]: unknown
  }
  /** 交易结束时间 */
  time_expire?: string
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /**
     * 订单原价
     * 单位：分
     */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      [k: string]: unknown
    }[]
    [k: string]: unknown
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  [k: string]: unknown
}
export interface TransactionsIdByTransactionId {
  /**
   * 微信支付订单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791858 官方文档}
   */
  get(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
  /**
   * 微信支付订单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791858 官方文档}
   */
  getAsync(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
}

export interface TransactionsNativePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string
  }
  json: {
    /** 公众号ID */
    appid: string
    /** 直连商户号 */
    mchid: string
    /** 商品描述 */
    description: string
    /** 附加数据 */
    attach?: string
    /** 商户订单号 */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string
    }
    /** 交易结束时间 */
    time_expire?: string
    /** 通知地址 */
    notify_url: string
    /** 订单优惠标记 */
    goods_tag?: string
    /** 指定支付方式 */
    limit_pay?: ("no_balance" | "no_credit" | "no_debit" | "balance_only")[]
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number
      /** 商品小票ID */
      invoice_id?: string
      /** 单品列表 */
      goods_detail?: {
        /** 商户侧商品编码 */
        merchant_goods_id: string
        /** 微信侧商品编码 */
        wechatpay_goods_id?: string
        /** 商品名称 */
        goods_name?: string
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[]
    }
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      payer_client_ip?: string
      /** 商户端设备号 */
      device_id?: string
      /** 商户门店信息 */
      store_info?: {
        /** 门店编号 */
        id?: string
        /** 门店名称 */
        name: string
        /** 地区编码 */
        area_code: string
        /** 详细地址 */
        address: string
      }
    }
    /** 支付者 */
    payer?: {
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
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
      }
    }
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean
    }
  }
}
export interface TransactionsNativePostResponse {
  /** 二维码链接 */
  code_url: string
  [k: string]: unknown
}
export interface TransactionsNative {
  /**
   * Native下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791877 官方文档}
   */
  post(options: TransactionsNativePostRequest & CallOptions): Promise<ApiResponse<TransactionsNativePostResponse>>
  /**
   * Native下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791877 官方文档}
   */
  postAsync(options: TransactionsNativePostRequest & CallOptions): Promise<ApiResponse<TransactionsNativePostResponse>>
}

export interface TransactionsOutTradeNo {
  /** GET 商户订单号查询 */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo
}

export interface TransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query: {
    /** 直连商户号 */
    mchid: string
  }
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 微信支付订单号 */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: ('JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}))
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 付款银行 */
  bank_type?: string
  /** 支付完成时间 */
  success_time?: string
  /** 公众号ID */
  appid: string
  /** 直连商户号 */
  mchid: string
  /** 商品描述 */
  description: string
  /** 附加数据 */
  attach?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /**
     * 总金额
     * 单位：分
     */
    total: number
    /** 货币类型 */
    currency?: string
    [k: string]: unknown
  }
  /** 交易结束时间 */
  time_expire?: string
  /** 通知地址 */
  notify_url: string
  /** 订单优惠标记 */
  goods_tag?: string
  /** 指定支付方式 */
  limit_pay?: ('no_balance' | 'no_credit' | 'no_debit' | 'balance_only' | (string & {}))[]
  /** 电子发票入口开放标识 */
  support_fapiao?: boolean
  /** 优惠功能 */
  detail?: {
    /**
     * 订单原价
     * 单位：分
     */
    cost_price?: number
    /** 商品小票ID */
    invoice_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商户侧商品编码 */
      merchant_goods_id: string
      /** 微信侧商品编码 */
      wechatpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      [k: string]: unknown
    }[]
    [k: string]: unknown
  }
  /** 场景信息 */
  scene_info?: {
    /** 用户终端IP */
    payer_client_ip?: string
    /** 商户端设备号 */
    device_id?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 门店名称 */
      name: string
      /** 地区编码 */
      area_code: string
      /** 详细地址 */
      address: string
      [k: string]: unknown
    }
    [k: string]: unknown
  }
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid: string
    [k: string]: unknown
  }
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number: number
    [k: string]: unknown
  }
  [k: string]: unknown
}
export interface TransactionsOutTradeNoByOutTradeNo {
  /**
   * 商户订单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791859 官方文档}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 商户订单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791859 官方文档}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /** POST 关单 */
  readonly close: TransactionsOutTradeNoByOutTradeNoClose
}

export interface TransactionsOutTradeNoByOutTradeNoClosePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: {
    /** 直连商户号 */
    mchid: string
  }
}
export interface TransactionsOutTradeNoByOutTradeNoClose {
  /**
   * 关单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791860 官方文档}
   */
  post(options: TransactionsOutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791860 官方文档}
   */
  postAsync(options: TransactionsOutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
