// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_deposit {
export interface Deposit {
  /** POST 消费押金 */
  readonly consume: Consume
  /** POST 支付押金（人脸支付） */
  readonly facepay: Facepay
  /** POST 支付押金（付款码支付） */
  readonly micropay: Micropay
  /** POST 查询订单 */
  readonly orderquery: Orderquery
  /** POST 申请退款（押金） */
  readonly refund: Refund
  /** POST 查询退款（押金） */
  readonly refundquery: Refundquery
  /** POST 撤销订单 */
  readonly reverse: Reverse
  /** POST 支付押金（JSAPI/APP支付） */
  readonly unifiedorder: Unifiedorder
}

export interface ConsumePostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 押金总金额 */
    total_fee: number
    /** 消费金额 */
    consume_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  } & ConsumePostOutTradeNoOrTransactionId)
}
export type ConsumePostOutTradeNoOrTransactionId = ({
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
export interface ConsumePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 押金总金额 */
  total_fee: string
  /** 消费金额 */
  consume_fee: string
  /** 货币类型 */
  fee_type?: string
}
export interface Consume {
  /**
   * 消费押金
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986801 官方文档}
   */
  post(options: ConsumePostRequest & CallOptions): Promise<ApiResponse<ConsumePostResponse>>
  /**
   * 消费押金
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986801 官方文档}
   */
  postAsync(options: ConsumePostRequest & CallOptions): Promise<ApiResponse<ConsumePostResponse>>
}

export interface FacepayPostRequest {
  xml: {
    /** 是否押金支付 */
    deposit?: ("Y" | "N") | undefined
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 设备号 */
    device_info?: string | undefined
    /** 商品描述 */
    body: string
    /**
     * 商品详情
     * 传输时为 JSON 文本
     */
    detail?: {
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信支付商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        goods_num: number
        /** 商品单价 */
        price: number
        /** 商品类目ID */
        goods_category?: string | undefined
        /** 商品描述信息 */
        body?: string | undefined
      }[] | undefined)
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 总金额 */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 授权码 */
    face_code?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface FacepayPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户标识 */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe: ('Y' | 'N' | (string & {}))
  /** 用户子标识 */
  sub_openid?: string
  /** 是否关注子公众账号 */
  sub_is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type: string
  /** 标价币种 */
  fee_type?: string
  /** 标价金额 */
  total_fee: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 现金支付金额 */
  cash_fee?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 代金券金额 */
  coupon_fee?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[]
  }[])
}
export interface Facepay {
  /**
   * 支付押金（人脸支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986577 官方文档}
   */
  post(options: FacepayPostRequest & CallOptions): Promise<ApiResponse<FacepayPostResponse>>
  /**
   * 支付押金（人脸支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986577 官方文档}
   */
  postAsync(options: FacepayPostRequest & CallOptions): Promise<ApiResponse<FacepayPostResponse>>
}

export interface MicropayPostRequest {
  xml: {
    /** 接口版本号 */
    version?: string | undefined
    profit_sharing?: ("N" | "Y") | undefined
    /** 是否押金支付 */
    deposit: ("Y" | "N")
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 设备号 */
    device_info?: string | undefined
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
    /** 商品描述 */
    body: string
    /** 传输时为 JSON 文本 */
    detail?: {
      /** 订单原价 */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id?: string | undefined
        /** 微信支付商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[] | undefined)
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 订单金额 */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip: string
    /** 订单优惠标记 */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 电子发票入口开放标识 */
    receipt?: string | undefined
    /** 授权码 */
    auth_code?: string | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 实际门店信息 */
      store_info?: {
        /** 门店id */
        id: string
        /** 门店名称 */
        name?: string | undefined
        /** 门店行政区划码 */
        area_code?: string | undefined
        /** 门店详细地址 */
        address?: string | undefined
      } | undefined
      /** H5场景信息 */
      h5_info?: {
        /** 场景类型 */
        type?: ("iOS" | "IOS" | "Android" | "Wap") | undefined
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        package_name?: string | undefined
        /** WAP网站URL地址 */
        wap_url?: string | undefined
        /** WAP网站名 */
        wap_name?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface MicropayPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 用户标识 */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type: string
  /** 付款银行 */
  bank_type: string
  /** 货币类型 */
  fee_type?: string
  /** 订单金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 代金券金额 */
  coupon_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 现金支付金额 */
  cash_fee?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[]
  }[])
  /** 是否关注子公众账号 */
  sub_is_subscribe?: string
  /** 用户子标识 */
  sub_openid?: string
}
export interface Micropay {
  /**
   * 支付押金（付款码支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986623 官方文档}
   */
  post(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
  /**
   * 支付押金（付款码支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986623 官方文档}
   */
  postAsync(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
}

export interface OrderqueryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 接口版本号 */
    version?: "1.0" | undefined
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
  } & OrderqueryPostOutTradeNoOrTransactionId)
}
export type OrderqueryPostOutTradeNoOrTransactionId = ({
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
export interface OrderqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 设备号 */
  device_info?: string
  /** 用户标识 */
  openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 用户子标识 */
  sub_openid?: string
  /** 是否关注子公众账号 */
  sub_is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /** 标价金额 */
  total_fee?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 标价币种 */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 代金券金额 */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券ID */
  [field: `coupon_id_${number}`]: string | undefined
  /** 单个代金券支付金额 */
  [field: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 */
  transaction_id?: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc: string
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount: string
    /** 活动ID */
    activity_id: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[]
  }[])
  /** 押金消费金额 */
  consume_fee?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 代金券ID */
    coupon_id?: string
    /** 单个代金券支付金额 */
    coupon_fee?: string
  }[]
}
export interface Orderquery {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986679 官方文档}
   */
  post(options: OrderqueryPostRequest & CallOptions): Promise<ApiResponse<OrderqueryPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986679 官方文档}
   */
  postAsync(options: OrderqueryPostRequest & CallOptions): Promise<ApiResponse<OrderqueryPostResponse>>
}

export interface RefundPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 商户退款单号 */
    out_refund_no: string
    /** 订单金额 */
    total_fee: number
    /** 退款金额 */
    refund_fee: number
    /** 退款货币种类 */
    refund_fee_type?: string | undefined
    /** 退款原因 */
    refund_desc?: string | undefined
    /** 退款资金来源 */
    refund_account?: string | undefined
    /** 退款结果通知url */
    notify_url?: string | undefined
  } & RefundPostOutTradeNoOrTransactionId)
}
export type RefundPostOutTradeNoOrTransactionId = ({
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
export interface RefundPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id: string
  /** 退款金额 */
  refund_fee: string
  /** 应结退款金额 */
  settlement_refund_fee?: string
  /** 标价金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 标价币种 */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /** 现金退款金额 */
  cash_refund_fee?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券退款总金额 */
  coupon_refund_fee?: string
  /** 单个代金券退款金额 */
  [field: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  coupon_refund_count?: string
  /** 退款代金券ID */
  [field: `coupon_refund_id_${number}`]: string | undefined
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 单个代金券退款金额 */
    coupon_refund_fee?: string
    /** 退款代金券ID */
    coupon_refund_id?: string
  }[]
}
export interface Refund {
  /**
   * 申请退款（押金）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987251 官方文档}
   */
  post(options: RefundPostRequest & CallOptions): Promise<ApiResponse<RefundPostResponse>>
  /**
   * 申请退款（押金）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987251 官方文档}
   */
  postAsync(options: RefundPostRequest & CallOptions): Promise<ApiResponse<RefundPostResponse>>
}

export interface RefundqueryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id、out_refund_no、refund_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 偏移量 */
    offset?: number | undefined
  } & RefundqueryPostOutTradeNoOrTransactionIdOrOutRefundNoOrRefundId)
}
export type RefundqueryPostOutTradeNoOrTransactionIdOrOutRefundNoOrRefundId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id: string
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信退款单号 */
  refund_id?: string | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | undefined
  /** 微信订单号 */
  transaction_id?: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string | undefined
  /** 微信退款单号 */
  refund_id: string
})
export interface RefundqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 订单总退款次数 */
  total_refund_count?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 订单金额 */
  total_fee: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 货币种类 */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee?: string
  /** 退款笔数 */
  refund_count: string
  /** 商户退款单号 */
  out_refund_no_$n: string
  /** 微信退款单号 */
  refund_id_$n: string
  /** 退款渠道 */
  [field: `refund_channel_${number}`]: string | undefined
  /** 申请退款金额 */
  refund_fee_$n: string
  /** 退款金额 */
  [field: `settlement_refund_fee_${number}`]: string | undefined
  /** 代金券类型 */
  [field: `coupon_type_${number}_${number}`]: string | undefined
  /** 总代金券退款金额 */
  [field: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  [field: `coupon_refund_count_${number}`]: string | undefined
  /** 退款代金券ID */
  [field: `coupon_refund_id_${number}_${number}`]: string | undefined
  /** 单个代金券退款金额 */
  [field: `coupon_refund_fee_${number}_${number}`]: string | undefined
  /** 退款状态 */
  refund_status_$n: string
  /** 退款资金来源 */
  [field: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 */
  refund_recv_accout_$n: string
  /** 退款成功时间 */
  [field: `refund_success_time_${number}`]: string | undefined
  /** 商户退款单号 */
  out_refund_no?: string
  /** 退款出资商户 */
  refund_account?: string
  /** 退款渠道 */
  refund_channel?: string
  /**
   * 退款金额
   * 单位：分
   */
  refund_fee?: string
  /** 微信退款单号 */
  refund_id?: string
  /** 退款入账账户 */
  refund_recv_accout?: string
  /** 退款状态 */
  refund_status?: string
  /** 退款成功时间 */
  refund_success_time?: string
  /**
   * 应结退款金额
   * 单位：分
   */
  settlement_refund_fee?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 商户退款单号 */
    out_refund_no?: string
    /** 微信退款单号 */
    refund_id?: string
    /** 退款渠道 */
    refund_channel?: string
    /** 申请退款金额 */
    refund_fee?: string
    /** 退款金额 */
    settlement_refund_fee?: string
    /** 总代金券退款金额 */
    coupon_refund_fee?: string
    /** 退款代金券使用数量 */
    coupon_refund_count?: string
    /** 退款状态 */
    refund_status?: string
    /** 退款资金来源 */
    refund_account?: string
    /** 退款入账账户 */
    refund_recv_accout?: string
    /** 退款成功时间 */
    refund_success_time?: string
    /** 按下标 $m 归集 */
    $m?: {
      /** 代金券类型 */
      coupon_type?: string
      /** 退款代金券ID */
      coupon_refund_id?: string
      /** 单个代金券退款金额 */
      coupon_refund_fee?: string
    }[]
  }[]
}
export interface Refundquery {
  /**
   * 查询退款（押金）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987300 官方文档}
   */
  post(options: RefundqueryPostRequest & CallOptions): Promise<ApiResponse<RefundqueryPostResponse>>
  /**
   * 查询退款（押金）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011987300 官方文档}
   */
  postAsync(options: RefundqueryPostRequest & CallOptions): Promise<ApiResponse<RefundqueryPostResponse>>
}

export interface ReversePostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 公众账号ID */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
  } & ReversePostOutTradeNoOrTransactionId)
}
export type ReversePostOutTradeNoOrTransactionId = ({
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
export interface ReversePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 是否重调 */
  recall: ('Y' | 'N' | (string & {}))
}
export interface Reverse {
  /**
   * 撤销订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986741 官方文档}
   */
  post(options: ReversePostRequest & CallOptions): Promise<ApiResponse<ReversePostResponse>>
  /**
   * 撤销订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986741 官方文档}
   */
  postAsync(options: ReversePostRequest & CallOptions): Promise<ApiResponse<ReversePostResponse>>
}

export interface UnifiedorderPostRequest {
  xml: {
    /** 服务商应用ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 设备号 */
    device_info?: string | undefined
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
    /** 商品描述 */
    body: string
    /** 传输时为 JSON 文本 */
    detail?: {
      /** 订单原价 */
      cost_price?: number | undefined
      /** 商品小票ID */
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /** 商品编码 */
        goods_id?: string | undefined
        /** 微信支付商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name?: string | undefined
        /** 商品数量 */
        quantity: number
        /** 商品单价 */
        price: number
      }[] | undefined)
    } | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 货币类型 */
    fee_type?: string | undefined
    /** 总金额 */
    total_fee: number
    /** 终端IP */
    spbill_create_ip: string
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 通知地址 */
    notify_url?: string | undefined
    /** 交易类型 */
    trade_type: ("JSAPI" | "APP")
    /** 商品ID */
    product_id?: string | undefined
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 电子发票入口开放标识 */
    receipt?: ("Y" | "N") | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 实际门店信息 */
      store_info?: {
        /** 门店id */
        id: string
        /** 门店名称 */
        name?: string | undefined
        /** 门店行政区划码 */
        area_code?: string | undefined
        /** 门店详细地址 */
        address?: string | undefined
      } | undefined
      /** H5场景信息 */
      h5_info?: {
        /** 场景类型 */
        type?: ("iOS" | "IOS" | "Android" | "Wap") | undefined
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        package_name?: string | undefined
        /** WAP网站URL地址 */
        wap_url?: string | undefined
        /** WAP网站名 */
        wap_name?: string | undefined
      } | undefined
    } | undefined
  }
}
export interface UnifiedorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 服务商应用ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'APP' | (string & {}))
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 二维码链接 */
  code_url?: string
  /** 支付跳转链接 */
  mweb_url?: string
}
export interface Unifiedorder {
  /**
   * 支付押金（JSAPI/APP支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986476 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986340 官方文档}
   */
  post(options: UnifiedorderPostRequest & CallOptions): Promise<ApiResponse<UnifiedorderPostResponse>>
  /**
   * 支付押金（JSAPI/APP支付）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986476 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011986340 官方文档}
   */
  postAsync(options: UnifiedorderPostRequest & CallOptions): Promise<ApiResponse<UnifiedorderPostResponse>>
}
}
