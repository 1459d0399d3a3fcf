// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_pay {
export interface Pay {
  /** 微信分付-支付方式前置服务 */
  readonly acquiringBank: AcquiringBank
  /** 商户贴息-获取微信分付曝光建议 */
  readonly instal: Instal
  /** JSAPI下单、APP下单、APP下单并签约 等 14 个接口 */
  readonly partner: Partner
  /** JSAPI下单、Native下单、APP下单 等 12 个接口 */
  readonly transactions: Transactions
}

export interface AcquiringBank {
  /** 微信分付-支付方式前置服务 */
  readonly transactions: AcquiringBankTransactions
}

export interface AcquiringBankTransactions {
  /** POST 微信分付-支付方式前置服务 */
  readonly exposure: AcquiringBankTransactionsExposure
}

export interface AcquiringBankTransactionsExposurePostRequest {
  json: {
    /** 从业机构号 */
    acquiring_bank_id: string
    /** 从业机构应用AppID */
    acquiring_bank_appid?: string | undefined
    /** 特约商户号 */
    merchant_id: string
    /** 特约商户应用AppID */
    merchant_appid?: string | undefined
    /** 渠道商户号 */
    channel_id: string
    /**
     * 支付者
     * 至少填其一：phone_number_hash、acquiring_bank_openid、merchant_openid
     */
    payer?: AcquiringBankTransactionsExposurePostPhoneNumberHashOrAcquiringBankOpenidOrMerchantOpenid | undefined
    /** 商户订单号 */
    out_trade_no: string
  }
}
export type AcquiringBankTransactionsExposurePostPhoneNumberHashOrAcquiringBankOpenidOrMerchantOpenid = ({
  /** 用户手机号的哈希值 */
  phone_number_hash: string
  /** 用户标识 */
  acquiring_bank_openid?: string | undefined
  /** 用户在商户下的标识 */
  merchant_openid?: string | undefined
} | {
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
  /** 用户标识 */
  acquiring_bank_openid: string
  /** 用户在商户下的标识 */
  merchant_openid?: string | undefined
} | {
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
  /** 用户标识 */
  acquiring_bank_openid?: string | undefined
  /** 用户在商户下的标识 */
  merchant_openid: string
})
export interface AcquiringBankTransactionsExposurePostResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}
export interface AcquiringBankTransactionsExposure {
  /**
   * 微信分付-支付方式前置服务
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326541 官方文档}
   */
  post(options: AcquiringBankTransactionsExposurePostRequest & CallOptions): Promise<ApiResponse<AcquiringBankTransactionsExposurePostResponse>>
  /**
   * 微信分付-支付方式前置服务
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326541 官方文档}
   */
  postAsync(options: AcquiringBankTransactionsExposurePostRequest & CallOptions): Promise<ApiResponse<AcquiringBankTransactionsExposurePostResponse>>
}

export interface Instal {
  /** POST 商户贴息-获取微信分付曝光建议 */
  readonly exposure: InstalExposure
  /** 商户贴息-获取微信分付曝光建议 */
  readonly partner: InstalPartner
}

export interface InstalExposurePostRequest {
  json: {
    /** 直连商户号 */
    mchid: string
    /** 应用AppID */
    appid: string
    /** 用户ID的类型 */
    user_id_type: ("UNKNOWN_USER_ID_TYPE" | "OPENID" | "PHONE_NO" | "SP_OPENID" | "SUB_OPENID")
    /** 用户标识 */
    openid?: string | undefined
    /** 用户手机号的十六进制字符串 */
    phone_number_hash?: string | undefined
  }
}
export interface InstalExposurePostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}
export interface InstalExposure {
  /**
   * 商户贴息-获取微信分付曝光建议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016196762 官方文档}
   */
  post(options: InstalExposurePostRequest & CallOptions): Promise<ApiResponse<InstalExposurePostResponse>>
  /**
   * 商户贴息-获取微信分付曝光建议
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4016196762 官方文档}
   */
  postAsync(options: InstalExposurePostRequest & CallOptions): Promise<ApiResponse<InstalExposurePostResponse>>
}

export interface InstalPartner {
  /** POST 商户贴息-获取微信分付曝光建议 */
  readonly exposure: InstalPartnerExposure
}

export interface InstalPartnerExposurePostRequest {
  json: {
    /** 服务商户号 */
    sp_mchid: string
    /** 服务商应用ID */
    sp_appid: string
    /** 子商户/二级商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号/二级商户号 */
    sub_mchid?: string | undefined
    /** 用户ID */
    user_id?: {
      /** 用户ID的类型 */
      user_id_type?: ("UNKNOWN_USER_ID_TYPE" | "OPENID" | "PHONE_NO" | "SP_OPENID" | "SUB_OPENID") | undefined
      /** 用户服务标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
      /** 用户手机号的哈希值 */
      phone_number_hash?: string | undefined
    } | undefined
  }
}
export interface InstalPartnerExposurePostResponse {
  /** 是否建议曝光微信分付 */
  recommend_exposure: boolean
}
export interface InstalPartnerExposure {
  /**
   * 商户贴息-获取微信分付曝光建议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016196820 官方文档}
   */
  post(options: InstalPartnerExposurePostRequest & CallOptions): Promise<ApiResponse<InstalPartnerExposurePostResponse>>
  /**
   * 商户贴息-获取微信分付曝光建议
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4016196820 官方文档}
   */
  postAsync(options: InstalPartnerExposurePostRequest & CallOptions): Promise<ApiResponse<InstalPartnerExposurePostResponse>>
}

export interface Partner {
  /** JSAPI下单、APP下单、APP下单并签约 等 14 个接口 */
  readonly transactions: PartnerTransactions
}

export interface PartnerTransactions {
  /** POST APP下单 */
  readonly app: PartnerTransactionsApp
  /** POST APP下单并签约 */
  readonly appWithContract: PartnerTransactionsAppWithContract
  /** POST 付款码支付 */
  readonly codepay: PartnerTransactionsCodepay
  /** POST 微信分付-支付方式前置服务 */
  readonly exposure: PartnerTransactionsExposure
  /** POST H5下单 */
  readonly h5: PartnerTransactionsH5
  /** 微信支付订单号查询 */
  readonly id: PartnerTransactionsId
  /** POST JSAPI下单 */
  readonly jsapi: PartnerTransactionsJsapi
  /** POST JSAPI下单并授权/签约 */
  readonly jsapiWithContract: PartnerTransactionsJsapiWithContract
  /** POST 小程序支付下单 */
  readonly miniprogram: PartnerTransactionsMiniprogram
  /** POST Native下单 */
  readonly native: PartnerTransactionsNative
  /** 商户订单号查询、关单、撤销 */
  readonly outTradeNo: PartnerTransactionsOutTradeNo
  /** POST 扫码支付下单 */
  readonly scannedpos: PartnerTransactionsScannedpos
}

export interface PartnerTransactionsAppPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 服务商公众号ID
     * 最长 32 字符
     */
    sp_appid: string
    /**
     * 服务商户号
     * 最长 32 字符
     */
    sp_mchid: string
    /**
     * 子商户公众号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /**
       * 补差金额
       * 单位：分
       */
      subsidy_amount?: number | undefined
    } | undefined
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商户侧商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip?: string | undefined
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /**
         * 门店编号
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 支付者 */
    payer?: {
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    } | undefined
    /** 补贴信息 */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: (readonly {
        /** 贴息方案类型 */
        subsidy_period_type: ("DAILY" | "PERIOD")
        /** 贴息方案列表 */
        subsidy_plan: readonly {
          /** 贴息期数 */
          subsidy_installment_num: (3 | 6 | 12)
          /** 贴息比例 */
          subsidy_percent: (0 | 100)
        }[]
      }[] | undefined)
    } | undefined
  }
}
export interface PartnerTransactionsAppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface PartnerTransactionsApp {
  /**
   * APP下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012523526 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013080231 官方文档}
   */
  post(options: PartnerTransactionsAppPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsAppPostResponse>>
  /**
   * APP下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012523526 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013080231 官方文档}
   */
  postAsync(options: PartnerTransactionsAppPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsAppPostResponse>>
}

export interface PartnerTransactionsAppWithContractPostRequest {
  json: {
    /** 服务商应用ID */
    sp_appid: string
    /** 服务商户号 */
    sp_mchid: string
    /** 子商户/二级商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号/二级商户号 */
    sub_mchid: string
    /** 商品描述 */
    description: string
    /** 商户订单号 */
    out_trade_no: string
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail: readonly {
        /** 商户侧商品编码 */
        merchant_goods_id: string
        /** 微信支付商品编码 */
        wechatpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[]
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      payer_client_ip: string
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 门店编号 */
        id?: string | undefined
        /** 门店名称 */
        name?: string | undefined
        /** 地区编码 */
        area_code?: string | undefined
        /** 详细地址 */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 签约授权信息 */
    contract_info: {
      /** 模板ID */
      plan_id: string
      /** 签约商户号 */
      contract_mchid: string
      /** 签约AppID */
      contract_appid: string
      /** 签约协议号 */
      contract_code: string
      /** 请求序列号 */
      request_serial: string
      /** 用户账户展示名称 */
      contract_display_account: string
      /** 签约信息通知URL */
      contract_notify_url?: string | undefined
    }
  }
}
export interface PartnerTransactionsAppWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface PartnerTransactionsAppWithContract {
  /**
   * APP下单并签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017019941 官方文档}
   */
  post(options: PartnerTransactionsAppWithContractPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsAppWithContractPostResponse>>
  /**
   * APP下单并签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017019941 官方文档}
   */
  postAsync(options: PartnerTransactionsAppWithContractPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsAppWithContractPostResponse>>
}

export interface PartnerTransactionsCodepayPostRequest {
  json: {
    /**
     * 合作伙伴应用AppID
     * 最长 32 字符
     */
    sp_appid?: string | undefined
    /**
     * 合作伙伴商户号
     * 最长 32 字符
     */
    sp_mchid: string
    /**
     * 特约商户应用AppID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 特约商户商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 支付者 */
    payer: {
      /** 授权码 */
      auth_code: string
    }
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户端设备 IP */
      device_ip?: string | undefined
      /**
       * 商户门店信息
       * 至少填其一：id、out_id
       */
      store_info?: (({
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } & PartnerTransactionsCodepayPostIdOrOutId) | undefined)
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip?: string | undefined
    } | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信支付商品编码
         * 最长 32 字符
         */
        wxpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
      }[] | undefined)
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export type PartnerTransactionsCodepayPostIdOrOutId = ({
  /**
   * 门店编号
   * 最长 32 字符
   */
  id: string
  /** 商家自定义编码 */
  out_id?: string | undefined
} | {
  /**
   * 门店编号
   * 最长 32 字符
   */
  id?: string | undefined
  /** 商家自定义编码 */
  out_id: string
})
export interface PartnerTransactionsCodepayPostResponse {
  /**
   * 服务商公众号ID
   * 最长 32 字符
   */
  sp_appid?: string
  /**
   * 服务商户号
   * 最长 32 字符
   */
  sp_mchid: string
  /**
   * 子商户公众号ID
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: ('JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}))
  /**
   * 付款银行
   * 最长 32 字符
   */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /**
   * 交易状态描述
   * 最长 256 字符
   */
  trade_state_desc?: string
  /**
   * 附加数据
   * 最长 128 字符
   */
  attach?: string
  /** 支付者 */
  payer?: {
    /**
     * 用户服务标识
     * 最长 128 字符
     */
    sp_openid?: string
    /**
     * 用户子标识
     * 最长 128 字符
     */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /**
     * 总金额
     * 单位：分
     */
    total: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 货币类型
     * 最长 16 字符
     */
    currency?: string
    /**
     * 用户支付币种
     * 最长 16 字符
     */
    payer_currency?: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /**
     * 券ID
     * 最长 32 字符
     */
    coupon_id?: string
    /**
     * 优惠名称
     * 最长 64 字符
     */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /**
     * 活动ID
     * 最长 32 字符
     */
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
    /**
     * 优惠币种
     * 最长 16 字符
     */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /**
       * 商品编码
       * 最长 32 字符
       */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount: number
      /**
       * 商品备注
       * 最长 128 字符
       */
      goods_remark?: string
    }[]
  }[]
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备 IP */
    device_ip?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 商家自定义编码 */
      out_id?: string
    }
  }
}
export interface PartnerTransactionsCodepay {
  /**
   * 付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382179 官方文档}
   */
  post(options: PartnerTransactionsCodepayPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsCodepayPostResponse>>
  /**
   * 付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382179 官方文档}
   */
  postAsync(options: PartnerTransactionsCodepayPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsCodepayPostResponse>>
}

export interface PartnerTransactionsExposurePostRequest {
  json: {
    /** 服务商应用ID */
    sp_appid: string
    /** 服务商户号 */
    sp_mchid: string
    /** 子商户/二级商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号/二级商户号 */
    sub_mchid?: string | undefined
    /**
     * 支付者
     * 至少填其一：sp_openid、sub_openid、phone_number_hash
     */
    payer?: PartnerTransactionsExposurePostSpOpenidOrSubOpenidOrPhoneNumberHash | undefined
    /** 商户订单号 */
    out_trade_no: string
  }
}
export type PartnerTransactionsExposurePostSpOpenidOrSubOpenidOrPhoneNumberHash = ({
  /** 用户服务商标识 */
  sp_openid: string
  /** 用户子商户标识 */
  sub_openid?: string | undefined
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
} | {
  /** 用户服务商标识 */
  sp_openid?: string | undefined
  /** 用户子商户标识 */
  sub_openid: string
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
} | {
  /** 用户服务商标识 */
  sp_openid?: string | undefined
  /** 用户子商户标识 */
  sub_openid?: string | undefined
  /** 用户手机号的哈希值 */
  phone_number_hash: string
})
export interface PartnerTransactionsExposurePostResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}
export interface PartnerTransactionsExposure {
  /**
   * 微信分付-支付方式前置服务
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326522 官方文档}
   */
  post(options: PartnerTransactionsExposurePostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsExposurePostResponse>>
  /**
   * 微信分付-支付方式前置服务
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014326522 官方文档}
   */
  postAsync(options: PartnerTransactionsExposurePostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsExposurePostResponse>>
}

export interface PartnerTransactionsH5PostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 服务商公众号ID
     * 最长 32 字符
     */
    sp_appid: string
    /**
     * 服务商户号
     * 最长 32 字符
     */
    sp_mchid: string
    /**
     * 子商户公众号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /**
       * 补差金额
       * 单位：分
       */
      subsidy_amount?: number | undefined
    } | undefined
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商户侧商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info: {
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip?: string | undefined
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /**
         * 门店编号
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } | undefined
      /** H5场景信息 */
      h5_info: {
        /** 场景类型 */
        type: string
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        /** 应用包名 */
        package_name?: string | undefined
      }
    }
    /** 支付者 */
    payer?: {
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    } | undefined
  }
}
export interface PartnerTransactionsH5PostResponse {
  /** 支付跳转链接 */
  h5_url: string
}
export interface PartnerTransactionsH5 {
  /**
   * H5下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012523544 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738604 官方文档}
   */
  post(options: PartnerTransactionsH5PostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsH5PostResponse>>
  /**
   * H5下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012523544 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738604 官方文档}
   */
  postAsync(options: PartnerTransactionsH5PostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsH5PostResponse>>
}

export interface PartnerTransactionsId {
  /** GET 微信支付订单号查询 */
  readonly _transaction_id_: PartnerTransactionsIdByTransactionId
}

export interface PartnerTransactionsIdByTransactionIdGetRequest {
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  query: {
    /**
     * 服务商户号
     * 最长 32 字符
     */
    sp_mchid: string
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
  } | string
}
export interface PartnerTransactionsIdByTransactionIdGetResponse {
  /**
   * 服务商公众号ID
   * 最长 32 字符
   */
  sp_appid?: string
  /**
   * 服务商户号
   * 最长 32 字符
   */
  sp_mchid?: string
  /**
   * 子商户公众号ID
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: ('JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /**
   * 交易状态描述
   * 最长 256 字符
   */
  trade_state_desc: string
  /**
   * 付款银行
   * 最长 32 字符
   */
  bank_type?: string
  /**
   * 附加数据
   * 最长 128 字符
   */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /**
     * 用户服务标识
     * 最长 128 字符
     */
    sp_openid?: string
    /**
     * 用户子标识
     * 最长 128 字符
     */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /**
     * 总金额
     * 单位：分
     */
    total?: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 货币类型
     * 最长 16 字符
     */
    currency?: string
    /**
     * 用户支付币种
     * 最长 16 字符
     */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /**
     * 商户端设备号
     * 最长 32 字符
     */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /**
     * 券ID
     * 最长 32 字符
     */
    coupon_id?: string
    /**
     * 优惠名称
     * 最长 64 字符
     */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /**
     * 活动ID
     * 最长 32 字符
     */
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
    /**
     * 优惠币种
     * 最长 16 字符
     */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /**
       * 商品编码
       * 最长 32 字符
       */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount: number
      /**
       * 商品备注
       * 最长 128 字符
       */
      goods_remark?: string
    }[]
  }[]
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface PartnerTransactionsIdByTransactionId {
  /**
   * 微信支付订单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738964 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526943 官方文档}
   */
  get(options: PartnerTransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsIdByTransactionIdGetResponse>>
  /**
   * 微信支付订单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738964 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526943 官方文档}
   */
  getAsync(options: PartnerTransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsIdByTransactionIdGetResponse>>
}

export interface PartnerTransactionsJsapiPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 服务商公众号ID
     * 最长 32 字符
     */
    sp_appid: string
    /**
     * 服务商户号
     * 最长 32 字符
     */
    sp_mchid: string
    /**
     * 子商户公众号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /**
       * 补差金额
       * 单位：分
       */
      subsidy_amount?: number | undefined
    } | undefined
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商户侧商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip?: string | undefined
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /**
         * 门店编号
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } | undefined
    } | undefined
    /**
     * 支付者
     * 至少填其一：sp_openid、sub_openid
     */
    payer: ({
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    } & PartnerTransactionsJsapiPostSpOpenidOrSubOpenid)
    /** 补贴信息 */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: (readonly {
        /** 贴息方案类型 */
        subsidy_period_type: ("DAILY" | "PERIOD")
        /** 贴息方案列表 */
        subsidy_plan: readonly {
          /** 贴息期数 */
          subsidy_installment_num: (3 | 6 | 12)
          /** 贴息比例 */
          subsidy_percent: (0 | 100)
        }[]
      }[] | undefined)
    } | undefined
  }
}
export type PartnerTransactionsJsapiPostSpOpenidOrSubOpenid = ({
  /**
   * 用户服务标识
   * 最长 128 字符
   */
  sp_openid: string
  /**
   * 用户子标识
   * 最长 128 字符
   */
  sub_openid?: string | undefined
} | {
  /**
   * 用户服务标识
   * 最长 128 字符
   */
  sp_openid?: string | undefined
  /**
   * 用户子标识
   * 最长 128 字符
   */
  sub_openid: string
})
export interface PartnerTransactionsJsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface PartnerTransactionsJsapi {
  /**
   * JSAPI下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012759974 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738519 官方文档}
   */
  post(options: PartnerTransactionsJsapiPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsJsapiPostResponse>>
  /**
   * JSAPI下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012759974 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738519 官方文档}
   */
  postAsync(options: PartnerTransactionsJsapiPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsJsapiPostResponse>>
}

export interface PartnerTransactionsJsapiWithContractPostRequest {
  json: {
    /** 服务商应用ID */
    sp_appid: string
    /** 服务商户号 */
    sp_mchid: string
    /** 子商户/二级商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号/二级商户号 */
    sub_mchid: string
    /** 商品描述 */
    description: string
    /** 商户订单号 */
    out_trade_no: string
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /**
     * 支付者
     * 至少填其一：sp_openid、sub_openid
     */
    payer: PartnerTransactionsJsapiWithContractPostSpOpenidOrSubOpenid
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail: readonly {
        /** 商户侧商品编码 */
        merchant_goods_id: string
        /** 微信支付商品编码 */
        wechatpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[]
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      payer_client_ip: string
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 门店编号 */
        id?: string | undefined
        /** 门店名称 */
        name?: string | undefined
        /** 地区编码 */
        area_code?: string | undefined
        /** 详细地址 */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 签约授权信息 */
    contract_info: {
      /** 免密协议ID */
      password_free_contract_id?: string | undefined
      /** 扣费服务预授权token */
      token?: string | undefined
      /** 模板ID */
      plan_id?: string | undefined
      /** 签约商户号 */
      contract_mchid?: string | undefined
      /** 签约AppID */
      contract_appid?: string | undefined
      /** 签约协议号 */
      contract_code?: string | undefined
      /** 请求序列号 */
      request_serial?: string | undefined
      /** 用户账户展示名称 */
      contract_display_account?: string | undefined
      /** 签约信息通知URL */
      contract_notify_url?: string | undefined
    }
  }
}
export type PartnerTransactionsJsapiWithContractPostSpOpenidOrSubOpenid = ({
  /** 用户服务标识 */
  sp_openid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
} | {
  /** 用户服务标识 */
  sp_openid?: string | undefined
  /** 用户子标识 */
  sub_openid: string
})
export interface PartnerTransactionsJsapiWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface PartnerTransactionsJsapiWithContract {
  /**
   * JSAPI下单并授权/签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526951 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688481 官方文档}
   */
  post(options: PartnerTransactionsJsapiWithContractPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsJsapiWithContractPostResponse>>
  /**
   * JSAPI下单并授权/签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526951 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688481 官方文档}
   */
  postAsync(options: PartnerTransactionsJsapiWithContractPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsJsapiWithContractPostResponse>>
}

export interface PartnerTransactionsMiniprogramPostRequest {
  json: {
    /** 服务商公众号ID */
    sp_appid: string
    /** 服务商户号 */
    sp_mchid: string
    /** 子商户公众号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** 商品描述 */
    description: string
    /** 商户订单号 */
    out_trade_no: string
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /**
     * 支付者
     * 至少填其一：sp_openid、sub_openid
     */
    payer: PartnerTransactionsMiniprogramPostSpOpenidOrSubOpenid
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商户侧商品编码 */
        merchant_goods_id: string
        /** 微信侧商品编码 */
        wechatpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 门店编号 */
        id?: string | undefined
        /** 商家自定义编码 */
        out_id?: string | undefined
      } | undefined
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
  }
}
export type PartnerTransactionsMiniprogramPostSpOpenidOrSubOpenid = ({
  /** 用户标识 */
  sp_openid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
} | {
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 用户子标识 */
  sub_openid: string
})
export interface PartnerTransactionsMiniprogramPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface PartnerTransactionsMiniprogram {
  /**
   * 小程序支付下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886115 官方文档}
   */
  post(options: PartnerTransactionsMiniprogramPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsMiniprogramPostResponse>>
  /**
   * 小程序支付下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886115 官方文档}
   */
  postAsync(options: PartnerTransactionsMiniprogramPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsMiniprogramPostResponse>>
}

export interface PartnerTransactionsNativePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 服务商公众号ID
     * 最长 32 字符
     */
    sp_appid: string
    /**
     * 服务商户号
     * 最长 32 字符
     */
    sp_mchid: string
    /**
     * 子商户公众号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
      /**
       * 补差金额
       * 单位：分
       */
      subsidy_amount?: number | undefined
    } | undefined
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商户侧商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip?: string | undefined
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /**
         * 门店编号
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 支付者 */
    payer?: {
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    } | undefined
  }
}
export interface PartnerTransactionsNativePostResponse {
  /** 二维码链接 */
  code_url: string
}
export interface PartnerTransactionsNative {
  /**
   * Native下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012523551 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738659 官方文档}
   */
  post(options: PartnerTransactionsNativePostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsNativePostResponse>>
  /**
   * Native下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012523551 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012738659 官方文档}
   */
  postAsync(options: PartnerTransactionsNativePostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsNativePostResponse>>
}

export interface PartnerTransactionsOutTradeNo {
  /** GET 商户订单号查询 */
  readonly _out_trade_no_: PartnerTransactionsOutTradeNoByOutTradeNo
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoGetRequest {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  query: {
    /**
     * 服务商户号
     * 最长 32 字符
     */
    sp_mchid: string
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
  } | string
}
export interface PartnerTransactionsOutTradeNoByOutTradeNoGetResponse {
  /**
   * 服务商公众号ID
   * 最长 32 字符
   */
  sp_appid?: string
  /**
   * 服务商户号
   * 最长 32 字符
   */
  sp_mchid?: string
  /**
   * 子商户公众号ID
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: ('JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /**
   * 交易状态描述
   * 最长 256 字符
   */
  trade_state_desc: string
  /**
   * 付款银行
   * 最长 32 字符
   */
  bank_type?: string
  /**
   * 附加数据
   * 最长 128 字符
   */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /**
     * 用户服务标识
     * 最长 128 字符
     */
    sp_openid?: string
    /**
     * 用户子标识
     * 最长 128 字符
     */
    sub_openid?: string
  }
  /** 订单金额 */
  amount?: {
    /**
     * 总金额
     * 单位：分
     */
    total?: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 货币类型
     * 最长 16 字符
     */
    currency?: string
    /**
     * 用户支付币种
     * 最长 16 字符
     */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /**
     * 商户端设备号
     * 最长 32 字符
     */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /**
     * 券ID
     * 最长 32 字符
     */
    coupon_id?: string
    /**
     * 优惠名称
     * 最长 64 字符
     */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /**
     * 活动ID
     * 最长 32 字符
     */
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
    /**
     * 优惠币种
     * 最长 16 字符
     */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /**
       * 商品编码
       * 最长 32 字符
       */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount: number
      /**
       * 商品备注
       * 最长 128 字符
       */
      goods_remark?: string
    }[]
  }[]
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface PartnerTransactionsOutTradeNoByOutTradeNo {
  /**
   * 商户订单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739008 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526944 官方文档}
   */
  get(options: PartnerTransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 商户订单号查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739008 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526944 官方文档}
   */
  getAsync(options: PartnerTransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsOutTradeNoByOutTradeNoGetResponse>>
  /** POST 关单 */
  readonly close: PartnerTransactionsOutTradeNoByOutTradeNoClose
  /** POST 撤销 */
  readonly reverse: PartnerTransactionsOutTradeNoByOutTradeNoReverse
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoClosePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: {
    /**
     * 服务商户号
     * 最长 32 字符
     */
    sp_mchid: string
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid: string
  }
}
export interface PartnerTransactionsOutTradeNoByOutTradeNoClose {
  /**
   * 关单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739019 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526949 官方文档}
   */
  post(options: PartnerTransactionsOutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739019 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012526949 官方文档}
   */
  postAsync(options: PartnerTransactionsOutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PartnerTransactionsOutTradeNoByOutTradeNoReversePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: {
    /** 合作伙伴应用AppID */
    sp_appid?: string | undefined
    /** 合作伙伴商户号 */
    sp_mchid: string
    /** 特约商户应用AppID */
    sub_appid?: string | undefined
    /** 特约商户商户号 */
    sub_mchid: string
  }
}
export interface PartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse {
  /** 合作伙伴应用AppID */
  sp_appid?: string
  /** 合作伙伴商户号 */
  sp_mchid: string
  /** 特约商户应用AppID */
  sub_appid?: string
  /** 特约商户商户号 */
  sub_mchid: string
  /** 商户订单号 */
  out_trade_no: string
}
export interface PartnerTransactionsOutTradeNoByOutTradeNoReverse {
  /**
   * 撤销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382181 官方文档}
   */
  post(options: PartnerTransactionsOutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse>>
  /**
   * 撤销
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382181 官方文档}
   */
  postAsync(options: PartnerTransactionsOutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsOutTradeNoByOutTradeNoReversePostResponse>>
}

export interface PartnerTransactionsScannedposPostRequest {
  json: {
    /** 合作伙伴应用AppID */
    sp_appid?: string | undefined
    /** 合作伙伴商户号 */
    sp_mchid: string
    /** 特约商户应用AppID */
    sub_appid?: string | undefined
    /** 特约商户号 */
    sub_mchid: string
    /** 商品描述 */
    description: string
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /**
     * 支付者
     * 至少填其一：sp_openid、sub_openid
     */
    payer: PartnerTransactionsScannedposPostSpOpenidOrSubOpenid
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票 ID */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        merchant_goods_id: string
        /** 微信侧商品编码 */
        wechatpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 商户端设备号 */
      device_id?: string | undefined
      /**
       * 商户门店信息
       * 至少填其一：id、out_id
       */
      store_info?: PartnerTransactionsScannedposPostIdOrOutId | undefined
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
  }
}
export type PartnerTransactionsScannedposPostSpOpenidOrSubOpenid = ({
  /** 用户标识 */
  sp_openid: string
  /** 用户子标识 */
  sub_openid?: string | undefined
} | {
  /** 用户标识 */
  sp_openid?: string | undefined
  /** 用户子标识 */
  sub_openid: string
})
export type PartnerTransactionsScannedposPostIdOrOutId = ({
  /** 门店ID */
  id: string
  /** 商家自定义编码 */
  out_id?: string | undefined
} | {
  /** 门店ID */
  id?: string | undefined
  /** 商家自定义编码 */
  out_id: string
})
export interface PartnerTransactionsScannedposPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface PartnerTransactionsScannedpos {
  /**
   * 扫码支付下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492476 官方文档}
   */
  post(options: PartnerTransactionsScannedposPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsScannedposPostResponse>>
  /**
   * 扫码支付下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012492476 官方文档}
   */
  postAsync(options: PartnerTransactionsScannedposPostRequest & CallOptions): Promise<ApiResponse<PartnerTransactionsScannedposPostResponse>>
}

export interface Transactions {
  /** POST APP下单 */
  readonly app: TransactionsApp
  /** POST APP下单并签约 */
  readonly appWithContract: TransactionsAppWithContract
  /** POST 付款码支付 */
  readonly codepay: TransactionsCodepay
  /** POST 微信分付-支付方式前置服务 */
  readonly exposure: TransactionsExposure
  /** POST H5下单 */
  readonly h5: TransactionsH5
  /** 微信支付订单号查询 */
  readonly id: TransactionsId
  /** POST JSAPI下单 */
  readonly jsapi: TransactionsJsapi
  /** POST JSAPI下单并授权/签约 */
  readonly jsapiWithContract: TransactionsJsapiWithContract
  /** POST Native下单 */
  readonly native: TransactionsNative
  /** 商户订单号查询、关单、撤销 */
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsAppPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 公众号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 直连商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商户侧商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip?: string | undefined
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /**
         * 门店编号
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 支付者 */
    payer?: {
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 补贴信息 */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: (readonly {
        /** 贴息方案类型 */
        subsidy_period_type: ("DAILY" | "PERIOD")
        /** 贴息方案列表 */
        subsidy_plan: readonly {
          /** 贴息期数 */
          subsidy_installment_num: (3 | 6 | 12)
          /** 贴息比例 */
          subsidy_percent: (0 | 100)
        }[]
      }[] | undefined)
    } | undefined
  }
}
export interface TransactionsAppPostResponse {
  /**
   * 预支付交易会话标识
   * 最长 64 字符
   */
  prepay_id: string
}
export interface TransactionsApp {
  /**
   * APP下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013070347 官方文档}
   */
  post(options: TransactionsAppPostRequest & CallOptions): Promise<ApiResponse<TransactionsAppPostResponse>>
  /**
   * APP下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4013070347 官方文档}
   */
  postAsync(options: TransactionsAppPostRequest & CallOptions): Promise<ApiResponse<TransactionsAppPostResponse>>
}

export interface TransactionsAppWithContractPostRequest {
  json: {
    /** 公众号ID */
    appid: string
    /** 直连商户号 */
    mchid: string
    /** 商品描述 */
    description: string
    /** 商户订单号 */
    out_trade_no: string
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail: readonly {
        /** 商户侧商品编码 */
        merchant_goods_id: string
        /** 微信支付商品编码 */
        wechatpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[]
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      payer_client_ip: string
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 门店编号 */
        id?: string | undefined
        /** 门店名称 */
        name?: string | undefined
        /** 地区编码 */
        area_code?: string | undefined
        /** 详细地址 */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 签约授权信息 */
    contract_info: {
      /** 模板ID */
      plan_id: string
      /** 签约商户号 */
      contract_mchid: string
      /** 签约AppID */
      contract_appid: string
      /** 签约协议号 */
      contract_code: string
      /** 请求序列号 */
      request_serial: string
      /** 用户账户展示名称 */
      contract_display_account: string
      /** 签约信息通知URL */
      contract_notify_url?: string | undefined
    }
  }
}
export interface TransactionsAppWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface TransactionsAppWithContract {
  /**
   * APP下单并签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017019923 官方文档}
   */
  post(options: TransactionsAppWithContractPostRequest & CallOptions): Promise<ApiResponse<TransactionsAppWithContractPostResponse>>
  /**
   * APP下单并签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4017019923 官方文档}
   */
  postAsync(options: TransactionsAppWithContractPostRequest & CallOptions): Promise<ApiResponse<TransactionsAppWithContractPostResponse>>
}

export interface TransactionsCodepayPostRequest {
  json: {
    /**
     * 应用AppID
     * 最长 32 字符
     */
    appid?: string | undefined
    /**
     * 直连商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 订单优惠标记
     * 最长 256 字符
     */
    goods_tag?: string | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 支付者 */
    payer: {
      /**
       * 授权码
       * 最长 128 字符
       */
      auth_code: string
    }
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total?: number | undefined
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /**
       * 商户端设备 IP
       * 最长 45 字符
       */
      device_ip?: string | undefined
      /**
       * 商户门店信息
       * 至少填其一：id、out_id
       */
      store_info?: (({
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } & TransactionsCodepayPostIdOrOutId) | undefined)
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip?: string | undefined
    } | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信支付商品编码
         * 最长 32 字符
         */
        wxpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
      }[] | undefined)
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export type TransactionsCodepayPostIdOrOutId = ({
  /**
   * 门店编号
   * 最长 32 字符
   */
  id: string
  /**
   * 商家自定义编码
   * 最长 256 字符
   */
  out_id?: string | undefined
} | {
  /**
   * 门店编号
   * 最长 32 字符
   */
  id?: string | undefined
  /**
   * 商家自定义编码
   * 最长 256 字符
   */
  out_id: string
})
export interface TransactionsCodepayPostResponse {
  /**
   * 公众号ID
   * 最长 32 字符
   */
  appid?: string
  /**
   * 直连商户号
   * 最长 32 字符
   */
  mchid: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: ('JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}))
  /**
   * 付款银行
   * 最长 32 字符
   */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /**
   * 交易状态描述
   * 最长 256 字符
   */
  trade_state_desc?: string
  /**
   * 附加数据
   * 最长 128 字符
   */
  attach?: string
  /** 支付者 */
  payer?: {
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid: string
  }
  /** 订单金额 */
  amount?: {
    /**
     * 总金额
     * 单位：分
     */
    total?: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 货币类型
     * 最长 16 字符
     */
    currency?: string
    /**
     * 用户支付币种
     * 最长 16 字符
     */
    payer_currency?: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /**
     * 券ID
     * 最长 32 字符
     */
    coupon_id?: string
    /**
     * 优惠名称
     * 最长 64 字符
     */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /**
     * 活动ID
     * 最长 32 字符
     */
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
    /**
     * 优惠币种
     * 最长 16 字符
     */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /**
       * 商品编码
       * 最长 32 字符
       */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount: number
      /**
       * 商品备注
       * 最长 128 字符
       */
      goods_remark?: string
    }[]
  }[]
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备 IP */
    device_ip?: string
    /** 商户门店信息 */
    store_info?: {
      /** 门店编号 */
      id?: string
      /** 商家自定义编码 */
      out_id?: string
    }
  }
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
}
export interface TransactionsCodepay {
  /**
   * 付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382150 官方文档}
   */
  post(options: TransactionsCodepayPostRequest & CallOptions): Promise<ApiResponse<TransactionsCodepayPostResponse>>
  /**
   * 付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382150 官方文档}
   */
  postAsync(options: TransactionsCodepayPostRequest & CallOptions): Promise<ApiResponse<TransactionsCodepayPostResponse>>
}

export interface TransactionsExposurePostRequest {
  json: {
    /** 直连商户号 */
    mchid?: string | undefined
    /** 应用AppID */
    appid: string
    /**
     * 支付者
     * 至少填其一：openid、phone_number_hash
     */
    payer?: TransactionsExposurePostOpenidOrPhoneNumberHash | undefined
    /** 商户订单号 */
    out_trade_no: string
  }
}
export type TransactionsExposurePostOpenidOrPhoneNumberHash = ({
  /** 用户标识 */
  openid: string
  /** 用户手机号的哈希值 */
  phone_number_hash?: string | undefined
} | {
  /** 用户标识 */
  openid?: string | undefined
  /** 用户手机号的哈希值 */
  phone_number_hash: string
})
export interface TransactionsExposurePostResponse {
  /** 是否建议曝光微信分付 */
  fqf_exposure: boolean
  /** 曝光凭证 */
  market_exposure_token?: string
}
export interface TransactionsExposure {
  /**
   * 微信分付-支付方式前置服务
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014326314 官方文档}
   */
  post(options: TransactionsExposurePostRequest & CallOptions): Promise<ApiResponse<TransactionsExposurePostResponse>>
  /**
   * 微信分付-支付方式前置服务
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014326314 官方文档}
   */
  postAsync(options: TransactionsExposurePostRequest & CallOptions): Promise<ApiResponse<TransactionsExposurePostResponse>>
}

export interface TransactionsH5PostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 公众号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 直连商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商户侧商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info: {
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip?: string | undefined
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /**
         * 门店编号
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } | undefined
      /** H5场景信息 */
      h5_info: {
        /** 场景类型 */
        type: string
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        /** 应用包名 */
        package_name?: string | undefined
      }
    }
    /** 支付者 */
    payer?: {
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
  }
}
export interface TransactionsH5PostResponse {
  /** 支付跳转链接 */
  h5_url: string
}
export interface TransactionsH5 {
  /**
   * H5下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791834 官方文档}
   */
  post(options: TransactionsH5PostRequest & CallOptions): Promise<ApiResponse<TransactionsH5PostResponse>>
  /**
   * H5下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791834 官方文档}
   */
  postAsync(options: TransactionsH5PostRequest & CallOptions): Promise<ApiResponse<TransactionsH5PostResponse>>
}

export interface TransactionsId {
  /** GET 微信支付订单号查询 */
  readonly _transaction_id_: TransactionsIdByTransactionId
}

export interface TransactionsIdByTransactionIdGetRequest {
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  query: {
    /**
     * 直连商户号
     * 最长 32 字符
     */
    mchid: string
  } | string
}
export interface TransactionsIdByTransactionIdGetResponse {
  /**
   * 公众号ID
   * 最长 32 字符
   */
  appid?: string
  /**
   * 直连商户号
   * 最长 32 字符
   */
  mchid?: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: ('JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /**
   * 交易状态描述
   * 最长 256 字符
   */
  trade_state_desc: string
  /**
   * 付款银行
   * 最长 32 字符
   */
  bank_type?: string
  /**
   * 附加数据
   * 最长 128 字符
   */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid?: string
  }
  /** 订单金额 */
  amount?: {
    /**
     * 总金额
     * 单位：分
     */
    total?: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 货币类型
     * 最长 16 字符
     */
    currency?: string
    /**
     * 用户支付币种
     * 最长 16 字符
     */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /**
     * 商户端设备号
     * 最长 32 字符
     */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /**
     * 券ID
     * 最长 32 字符
     */
    coupon_id?: string
    /**
     * 优惠名称
     * 最长 64 字符
     */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /**
     * 活动ID
     * 最长 32 字符
     */
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
    /**
     * 优惠币种
     * 最长 16 字符
     */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /**
       * 商品编码
       * 最长 32 字符
       */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount: number
      /**
       * 商品备注
       * 最长 128 字符
       */
      goods_remark?: string
    }[]
  }[]
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
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

export interface TransactionsJsapiPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 公众号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 直连商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商户侧商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /**
         * 门店编号
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 支付者 */
    payer: {
      /**
       * 用户标识
       * 最长 128 字符
       */
      openid: string
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    }
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 补贴信息 */
    subsidy_info?: {
      /** 贴息详情列表 */
      subsidy_detail?: (readonly {
        /** 贴息方案类型 */
        subsidy_period_type: ("DAILY" | "PERIOD")
        /** 贴息方案列表 */
        subsidy_plan: readonly {
          /** 贴息期数 */
          subsidy_installment_num: (3 | 6 | 12)
          /** 贴息比例 */
          subsidy_percent: (0 | 100)
        }[]
      }[] | undefined)
    } | undefined
  }
}
export interface TransactionsJsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface TransactionsJsapi {
  /**
   * JSAPI下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791856 官方文档}
   */
  post(options: TransactionsJsapiPostRequest & CallOptions): Promise<ApiResponse<TransactionsJsapiPostResponse>>
  /**
   * JSAPI下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791856 官方文档}
   */
  postAsync(options: TransactionsJsapiPostRequest & CallOptions): Promise<ApiResponse<TransactionsJsapiPostResponse>>
}

export interface TransactionsJsapiWithContractPostRequest {
  json: {
    /** 公众号ID */
    appid: string
    /** 直连商户号 */
    mchid: string
    /** 商品描述 */
    description: string
    /** 商户订单号 */
    out_trade_no: string
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 支付者 */
    payer: {
      /** 用户标识 */
      openid: string
    }
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /** 商品小票ID */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail: readonly {
        /** 商户侧商品编码 */
        merchant_goods_id: string
        /** 微信支付商品编码 */
        wechatpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[]
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /** 用户终端IP */
      payer_client_ip: string
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 门店编号 */
        id?: string | undefined
        /** 门店名称 */
        name?: string | undefined
        /** 地区编码 */
        area_code?: string | undefined
        /** 详细地址 */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
    /** 签约授权信息 */
    contract_info: {
      /** 扣费服务预授权token */
      token?: string | undefined
      /** 免密协议ID */
      password_free_contract_id?: string | undefined
      /** 模板ID */
      plan_id?: string | undefined
      /** 签约商户号 */
      contract_mchid?: string | undefined
      /** 签约AppID */
      contract_appid?: string | undefined
      /** 签约协议号 */
      contract_code?: string | undefined
      /** 请求序列号 */
      request_serial?: string | undefined
      /** 用户账户展示名称 */
      contract_display_account?: string | undefined
      /** 签约信息通知URL */
      contract_notify_url?: string | undefined
    }
  }
}
export interface TransactionsJsapiWithContractPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface TransactionsJsapiWithContract {
  /**
   * JSAPI下单并授权/签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012530178 官方文档}
   */
  post(options: TransactionsJsapiWithContractPostRequest & CallOptions): Promise<ApiResponse<TransactionsJsapiWithContractPostResponse>>
  /**
   * JSAPI下单并授权/签约
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012530178 官方文档}
   */
  postAsync(options: TransactionsJsapiWithContractPostRequest & CallOptions): Promise<ApiResponse<TransactionsJsapiWithContractPostResponse>>
}

export interface TransactionsNativePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 公众号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 直连商户号
     * 最长 32 字符
     */
    mchid: string
    /**
     * 商品描述
     * 最长 127 字节（UTF-8）
     */
    description: string
    /**
     * 附加数据
     * 最长 128 字节（UTF-8）
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最短 6 字符
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*]+$
     */
    out_trade_no: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：分
       * 最小 1
       */
      total: number
      /**
       * 货币类型
       * 最长 16 字符
       */
      currency?: string | undefined
    }
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: readonly ("no_balance" | "no_credit" | "no_debit" | "balance_only")[] | undefined
    /** 电子发票入口开放标识 */
    support_fapiao?: boolean | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：分
       */
      cost_price?: number | undefined
      /**
       * 商品小票ID
       * 最长 32 字符
       */
      invoice_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商户侧商品编码
         * 最长 32 字符
         */
        merchant_goods_id: string
        /**
         * 微信侧商品编码
         * 最长 32 字符
         */
        wechatpay_goods_id?: string | undefined
        /**
         * 商品名称
         * 最长 256 字符
         */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /**
         * 商品单价
         * 单位：分
         */
        unit_price: number
      }[] | undefined)
    } | undefined
    /** 场景信息 */
    scene_info?: {
      /**
       * 用户终端IP
       * 最长 45 字符
       */
      payer_client_ip: string
      /**
       * 商户端设备号
       * 最长 32 字符
       */
      device_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /**
         * 门店编号
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 地区编码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 详细地址
         * 最长 512 字符
         */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 支付者 */
    payer?: {
      /** 实名信息 */
      identity?: {
        /** 证件类型 */
        type: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT" | "PHONE_NUMBER")
        /**
         * 证件号
         * 敏感字段，由客户端加密
         */
        number: string
        /**
         * 姓名
         * 敏感字段，由客户端加密
         */
        name: string
      } | undefined
    } | undefined
    /** 结算信息 */
    settle_info?: {
      /** 是否指定分账 */
      profit_sharing?: boolean | undefined
    } | undefined
  }
}
export interface TransactionsNativePostResponse {
  /** 二维码链接 */
  code_url: string
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
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  query: {
    /**
     * 直连商户号
     * 最长 32 字符
     */
    mchid: string
  } | string
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
  /**
   * 公众号ID
   * 最长 32 字符
   */
  appid?: string
  /**
   * 直连商户号
   * 最长 32 字符
   */
  mchid?: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string
  /** 交易类型 */
  trade_type?: ('JSAPI' | 'NATIVE' | 'APP' | 'MICROPAY' | 'MWEB' | 'FACEPAY' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /**
   * 交易状态描述
   * 最长 256 字符
   */
  trade_state_desc: string
  /**
   * 付款银行
   * 最长 32 字符
   */
  bank_type?: string
  /**
   * 附加数据
   * 最长 128 字符
   */
  attach?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 支付者 */
  payer?: {
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid?: string
  }
  /** 订单金额 */
  amount?: {
    /**
     * 总金额
     * 单位：分
     */
    total?: number
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 货币类型
     * 最长 16 字符
     */
    currency?: string
    /**
     * 用户支付币种
     * 最长 16 字符
     */
    payer_currency?: string
  }
  /** 场景信息 */
  scene_info?: {
    /**
     * 商户端设备号
     * 最长 32 字符
     */
    device_id?: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /**
     * 券ID
     * 最长 32 字符
     */
    coupon_id?: string
    /**
     * 优惠名称
     * 最长 64 字符
     */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('CASH' | 'NOCASH' | (string & {}))
    /**
     * 优惠券面额
     * 单位：分
     */
    amount?: number
    /**
     * 活动ID
     * 最长 32 字符
     */
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
    /**
     * 优惠币种
     * 最长 16 字符
     */
    currency?: string
    /** 单品列表 */
    goods_detail?: {
      /**
       * 商品编码
       * 最长 32 字符
       */
      goods_id: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      unit_price: number
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount: number
      /**
       * 商品备注
       * 最长 128 字符
       */
      goods_remark?: string
    }[]
  }[]
  /** 分期信息 */
  installment_info?: {
    /** 是否使用了商户贴息 */
    use_subsidy?: boolean
    /** 用户实际选择分期期数 */
    selected_installment_number?: number
  }
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
  /** POST 撤销 */
  readonly reverse: TransactionsOutTradeNoByOutTradeNoReverse
}

export interface TransactionsOutTradeNoByOutTradeNoClosePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: {
    /**
     * 直连商户号
     * 最长 32 字符
     */
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

export interface TransactionsOutTradeNoByOutTradeNoReversePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: {
    /**
     * 应用AppID
     * 最长 32 字符
     */
    appid: string
    /**
     * 直连商户号
     * 最长 32 字符
     */
    mchid: string
  }
}
export interface TransactionsOutTradeNoByOutTradeNoReversePostResponse {
  /**
   * 应用AppID
   * 最长 32 字符
   */
  appid?: string
  /**
   * 直连商户号
   * 最长 32 字符
   */
  mchid: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
}
export interface TransactionsOutTradeNoByOutTradeNoReverse {
  /**
   * 撤销
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382161 官方文档}
   */
  post(options: TransactionsOutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoReversePostResponse>>
  /**
   * 撤销
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012382161 官方文档}
   */
  postAsync(options: TransactionsOutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoReversePostResponse>>
}
}
