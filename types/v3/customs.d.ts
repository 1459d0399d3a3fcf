// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_customs {
export interface Customs {
  /** GET 报关查询 · POST 报关 · PATCH 报关信息修改 */
  readonly orders: Orders
  /** POST 报关重推 */
  readonly redeclare: Redeclare
  /** POST 身份信息校验 */
  readonly verifyCertificate: VerifyCertificate
}

export interface OrdersGetRequest {
  query: {
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 订单类型 */
    order_type: ("out_trade_no" | "transaction_id" | "sub_order_no" | "sub_order_id")
    /** 订单号 */
    order_no: string
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 偏移量 */
    offset?: number | null | undefined
    /** 请求最大记录条数 */
    limit?: number | null | undefined
  } | string
}
export interface OrdersGetResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 核验机构 */
  verify_department: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构流水号 */
  verify_department_trade_id: string
  /** 偏移量 */
  offset: number
  /** 请求最大记录条数 */
  limit: number
  /** 查询结果总条数 */
  total_count: number
  /** 报关数据包 */
  data: {
    /** 商户子单号 */
    sub_order_no?: string
    /** 微信子单号 */
    sub_order_id?: string
    /** 商户海关备案号 */
    mch_customs_no?: string
    /** 海关代码 */
    customs: ('GUANGZHOU_ZS' | 'HANGZHOU_ZS' | 'NINGBO' | 'ZHENGZHOU_BS' | 'CHONGQING' | 'SHANGHAI_ZS' | 'SHENZHEN' | 'ZHENGZHOU_ZH_ZS' | 'TIANJIN' | (string & {}))
    /** 币种 */
    fee_type?: string
    /** 子单金额 */
    order_fee?: number
    /** 关税 */
    duty?: number
    /** 物流费用 */
    transport_fee?: number
    /** 商品费用 */
    product_fee?: number
    /** 报关状态 */
    state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
    /** 报关结果说明 */
    explanation?: string
    /** 最后更新时间 */
    modify_time: string
  }[]
}
export interface OrdersPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    merchant_customs_no: string
    /** 关税 */
    duty?: number | undefined
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 货币类型 */
    fee_type?: string | undefined
    /** 子订单金额 */
    order_fee?: number | undefined
    /** 物流费用 */
    transport_fee?: number | undefined
    /** 商品费用 */
    product_fee?: number | undefined
  } & OrdersPostOutTradeNoOrTransactionId)
}
export type OrdersPostOutTradeNoOrTransactionId = ({
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
export interface OrdersPostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 核验机构 */
  verify_department: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构交易流水号 */
  verify_department_trade_id: string
}
export interface OrdersPatchRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 海关编码 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    merchant_customs_no: string
    /** 关税 */
    duty?: number | undefined
    /** 子订单金额 */
    order_fee?: number | undefined
    /** 物流费用 */
    transport_fee?: number | undefined
    /** 商品费用 */
    product_fee?: number | undefined
  } & OrdersPatchOutTradeNoOrTransactionId)
}
export type OrdersPatchOutTradeNoOrTransactionId = ({
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
export interface OrdersPatchResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 核验机构 */
  verify_department: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构流水号 */
  verify_department_trade_id: string
}
export interface Orders {
  /**
   * 报关查询
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/customs/orders
   */
  get(options: OrdersGetRequest & CallOptions): Promise<ApiResponse<OrdersGetResponse>>
  /**
   * 报关查询
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_3.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 GET v3/global/customs/orders
   */
  getAsync(options: OrdersGetRequest & CallOptions): Promise<ApiResponse<OrdersGetResponse>>
  /**
   * 报关
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/customs/orders
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 报关
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_1.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 POST v3/global/customs/orders
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 报关信息修改
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 PATCH v3/global/customs/orders
   */
  patch(options: OrdersPatchRequest & CallOptions): Promise<ApiResponse<OrdersPatchResponse>>
  /**
   * 报关信息修改
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_5.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 PATCH v3/global/customs/orders
   */
  patchAsync(options: OrdersPatchRequest & CallOptions): Promise<ApiResponse<OrdersPatchResponse>>
}

export interface RedeclarePostRequest {
  json: {
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 微信订单号 */
    transaction_id?: string | undefined
    /** 商户子单号 */
    sub_order_no?: string | undefined
    /** 微信子单号 */
    sub_order_id?: string | undefined
    /** 海关编码 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    merchant_customs_no: string
  }
}
export interface RedeclarePostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 报关状态 */
  state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户子订单号 */
  sub_order_no?: string
  /** 微信子订单号 */
  sub_order_id?: string
  /** 最后更新时间 */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}
export interface Redeclare {
  /**
   * 报关重推
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/customs/redeclare
   */
  post(options: RedeclarePostRequest & CallOptions): Promise<ApiResponse<RedeclarePostResponse>>
  /**
   * 报关重推
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_4.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/customs/redeclare
   */
  postAsync(options: RedeclarePostRequest & CallOptions): Promise<ApiResponse<RedeclarePostResponse>>
}

export interface VerifyCertificatePostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /** 机构APPID */
    appid: string
    /** 商户号 */
    mchid: string
    /** 商户子订单号 */
    sub_order_no?: string | undefined
    /** 海关 */
    customs: ("GUANGZHOU_ZS" | "HANGZHOU_ZS" | "NINGBO" | "ZHENGZHOU_BS" | "CHONGQING" | "SHANGHAI_ZS" | "SHENZHEN" | "ZHENGZHOU_ZH_ZS" | "TIANJIN")
    /** 商户海关备案号 */
    merchant_customs_no: string
    /** 证件类型 */
    certificate_type: ('IDCARD' | (string & {}))
    /**
     * 证件号
     * 敏感字段，由客户端加密
     */
    certificate_id: string
    /**
     * 证件姓名
     * 敏感字段，由客户端加密
     */
    certificate_name: string
  } & VerifyCertificatePostOutTradeNoOrTransactionId)
}
export type VerifyCertificatePostOutTradeNoOrTransactionId = ({
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
export interface VerifyCertificatePostResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 商户订单号 */
  out_trade_no: string
  /** 微信订单号 */
  transaction_id: string
  /** 身份核验结果 */
  certificate_check_result: ('SAME' | 'DIFFERENT' | (string & {}))
}
export interface VerifyCertificate {
  /**
   * 身份信息校验
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/customs/verify-certificate
   */
  post(options: VerifyCertificatePostRequest & CallOptions): Promise<ApiResponse<VerifyCertificatePostResponse>>
  /**
   * 身份信息校验
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/declarecustom_ch/chapter3_2.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/customs/verify-certificate
   */
  postAsync(options: VerifyCertificatePostRequest & CallOptions): Promise<ApiResponse<VerifyCertificatePostResponse>>
}
}
