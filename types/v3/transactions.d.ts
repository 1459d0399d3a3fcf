// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_transactions {
export interface Transactions {
  /** POST APP支付下单 */
  readonly app: App
  readonly id: Id
  /** POST 小程序/公众号支付下单 */
  readonly jsapi: Jsapi
  /** POST 提交付款码支付 */
  readonly micropay: Micropay
  /** POST H5支付下单 */
  readonly mweb: Mweb
  /** POST 扫码支付下单 */
  readonly native: Native
  readonly outTradeNo: OutTradeNo
}

export interface AppPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      sp_openid?: string | undefined
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: (readonly {
      /** 订单原价 */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (AppPostDirect | AppPostPartnerInstitution))
}
/** 直连商户 */
export interface AppPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface AppPostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface AppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface App {
  /**
   * APP支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/app
   */
  post(options: AppPostRequest & CallOptions): Promise<ApiResponse<AppPostResponse>>
  /**
   * APP支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/app
   */
  postAsync(options: AppPostRequest & CallOptions): Promise<ApiResponse<AppPostResponse>>
}

export interface Id {
  /** GET 查询订单(微信支付订单号) */
  readonly _transaction_id_: IdByTransactionId
}

export interface IdByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query: (({
    
  } & (IdByTransactionIdGetDirect | IdByTransactionIdGetPartnerInstitution)) | string)
}
/** 直连商户 */
export interface IdByTransactionIdGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface IdByTransactionIdGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface IdByTransactionIdGetResponse {
  /** 商户号 */
  mchid?: string
  /** APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额 */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 */
      price: number
    }[]
  }[]
}
export interface IdByTransactionId {
  /**
   * 查询订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/id/{transaction_id}
   */
  get(options: IdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<IdByTransactionIdGetResponse>>
  /**
   * 查询订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/id/{transaction_id}
   */
  getAsync(options: IdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<IdByTransactionIdGetResponse>>
  /** POST 关闭订单(微信支付订单号) */
  readonly close: IdByTransactionIdClose
  /** POST 撤销订单(微信支付订单号) */
  readonly reverse: IdByTransactionIdReverse
}

export interface IdByTransactionIdClosePostRequest {
  /** 微信支付订单号 */
  transaction_id: string
  json: {
    /** 直连商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
  }
}
export interface IdByTransactionIdClose {
  /**
   * 关闭订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/id/{transaction_id}/close
   */
  post(options: IdByTransactionIdClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关闭订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/id/{transaction_id}/close
   */
  postAsync(options: IdByTransactionIdClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface IdByTransactionIdReversePostRequest {
  /** 微信订单号 */
  transaction_id: string
  json: ({
    
  } & (IdByTransactionIdReversePostDirect | IdByTransactionIdReversePostPartnerInstitution))
}
/** 直连商户 */
export interface IdByTransactionIdReversePostDirect {
  /** 商户号 */
  mchid: string
  sp_mchid?: undefined
  sub_mchid?: undefined
}
/** 服务商、机构 */
export interface IdByTransactionIdReversePostPartnerInstitution {
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  mchid?: undefined
}
export interface IdByTransactionIdReverse {
  /**
   * 撤销订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/id/{transaction_id}/reverse
   */
  post(options: IdByTransactionIdReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/id/{transaction_id}/reverse
   */
  postAsync(options: IdByTransactionIdReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface JsapiPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      sp_openid?: string | undefined
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: (readonly {
      /** 订单原价 */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (JsapiPostDirect | JsapiPostPartnerInstitution))
}
/** 直连商户 */
export interface JsapiPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface JsapiPostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface JsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface Jsapi {
  /**
   * 小程序/公众号支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/jsapi
   */
  post(options: JsapiPostRequest & CallOptions): Promise<ApiResponse<JsapiPostResponse>>
  /**
   * 小程序/公众号支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/jsapi
   */
  postAsync(options: JsapiPostRequest & CallOptions): Promise<ApiResponse<JsapiPostResponse>>
}

export interface MicropayPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 授权码 */
      auth_code: string
    } | undefined
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: (readonly {
      /** 订单原价 */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (MicropayPostDirect | MicropayPostPartnerInstitution))
}
/** 直连商户 */
export interface MicropayPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface MicropayPostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface MicropayPostResponse {
  /** 微信支付订单号 */
  id: string
  /** 商户号 */
  mchid?: string
  /** APPID */
  appid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc: string
  /** 付款银行 */
  bank_type: string
  /** 商户数据 */
  attach?: string
  /** 支付完成时间 */
  success_time: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    sp_openid?: string
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 货币类型 */
    currency?: string
    /** 用户支付金额 */
    payer_total: number
    /** 支付货币类型 */
    payer_currency?: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: number
    /** 货币类型 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wechatpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品数量 */
      quantity: number
      /** 商品价格 */
      price: number
    }[]
  }[]
}
export interface Micropay {
  /**
   * 提交付款码支付
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/pay
   */
  post(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
  /**
   * 提交付款码支付
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/pay
   */
  postAsync(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
}

export interface MwebPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      sp_openid?: string | undefined
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip: string
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      }
    }
    /** 优惠功能 */
    detail?: (readonly {
      /** 订单原价 */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (MwebPostDirect | MwebPostPartnerInstitution))
}
/** 直连商户 */
export interface MwebPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface MwebPostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface MwebPostResponse {
  /** 支付跳转链接 */
  mweb_url: string
}
export interface Mweb {
  /**
   * H5支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/mweb
   */
  post(options: MwebPostRequest & CallOptions): Promise<ApiResponse<MwebPostResponse>>
  /**
   * H5支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/mweb
   */
  postAsync(options: MwebPostRequest & CallOptions): Promise<ApiResponse<MwebPostResponse>>
}

export interface NativePostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url: string
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      sp_openid?: string | undefined
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /** 总金额 */
      total: number
      /** 货币类型 */
      currency?: string | undefined
    }
    /** 场景信息 */
    scene_info?: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 商户端设备IP */
      device_ip?: string | undefined
      /** 用户终端IP */
      payer_client_ip?: string | undefined
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name: string
        /** 详细地址 */
        address: string
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: (readonly {
      /** 订单原价 */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信侧商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[] | undefined)
    }[] | undefined)
  } & (NativePostDirect | NativePostPartnerInstitution))
}
/** 直连商户 */
export interface NativePostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface NativePostPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface NativePostResponse {
  /** 二维码链接 */
  code_url: string
}
export interface Native {
  /**
   * 扫码支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/native
   */
  post(options: NativePostRequest & CallOptions): Promise<ApiResponse<NativePostResponse>>
  /**
   * 扫码支付下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/native
   */
  postAsync(options: NativePostRequest & CallOptions): Promise<ApiResponse<NativePostResponse>>
}

export interface OutTradeNo {
  /** GET 查询订单(商户订单号) */
  readonly _out_trade_no_: OutTradeNoByOutTradeNo
}

export interface OutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query: (({
    
  } & (OutTradeNoByOutTradeNoGetDirect | OutTradeNoByOutTradeNoGetPartnerInstitution)) | string)
}
/** 直连商户 */
export interface OutTradeNoByOutTradeNoGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface OutTradeNoByOutTradeNoGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface OutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid?: string
  /** APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构APPID */
  sp_appid?: string
  /** 子商户APPID */
  sub_appid?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  id: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 付款银行 */
  bank_type: string
  /** 支付完成时间 */
  success_time: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /** 订单金额 */
    total: number
    /** 用户支付金额 */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: number
    /** 优惠币种 */
    currency: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute_amount?: number
    /** 商户出资 */
    merchant_contribute_amount?: number
    /** 其他出资 */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品优惠金额 */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /** 商品价格 */
      price: number
    }[]
  }[]
}
export interface OutTradeNoByOutTradeNo {
  /**
   * 查询订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/out-trade-no/{out_trade_no}
   */
  get(options: OutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查询订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/out-trade-no/{out_trade_no}
   */
  getAsync(options: OutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<OutTradeNoByOutTradeNoGetResponse>>
  /** POST 关闭订单(商户订单号) */
  readonly close: OutTradeNoByOutTradeNoClose
  /** POST 撤销订单(商户订单号) */
  readonly reverse: OutTradeNoByOutTradeNoReverse
}

export interface OutTradeNoByOutTradeNoClosePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: {
    /** 直连商户号 */
    mchid: string
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
  }
}
export interface OutTradeNoByOutTradeNoClose {
  /**
   * 关闭订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/out-trade-no/{out_trade_no}/close
   */
  post(options: OutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关闭订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/transactions/out-trade-no/{out_trade_no}/close
   */
  postAsync(options: OutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface OutTradeNoByOutTradeNoReversePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: ({
    
  } & (OutTradeNoByOutTradeNoReversePostDirect | OutTradeNoByOutTradeNoReversePostPartnerInstitution))
}
/** 直连商户 */
export interface OutTradeNoByOutTradeNoReversePostDirect {
  /** 商户号 */
  mchid: string
  sp_mchid?: undefined
  sub_mchid?: undefined
}
/** 服务商、机构 */
export interface OutTradeNoByOutTradeNoReversePostPartnerInstitution {
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  mchid?: undefined
}
export interface OutTradeNoByOutTradeNoReverse {
  /**
   * 撤销订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
   */
  post(options: OutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse
   */
  postAsync(options: OutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
