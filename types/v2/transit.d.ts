// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_transit {
export interface Transit {
  readonly partnerpay: Partnerpay
  readonly pay: Pay
  /** POST 查询订单 */
  readonly queryorder: Queryorder
}

export interface Partnerpay {
  /** POST 申请扣款 */
  readonly payapply: PartnerpayPayapply
  /** POST 查询订单 */
  readonly queryorder: PartnerpayQueryorder
  /** POST 查询用户状态接口 */
  readonly querystate: PartnerpayQuerystate
}

export interface PartnerpayPayapplyPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
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
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url: string
    /** 交易类型 */
    trade_type: "PAP"
    /** 委托代扣协议id */
    contract_id?: string | undefined
    /** 交易场景 */
    trade_scene: ("METRO" | "BUS")
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info: {
      scene_info: ({
        /** 乘车时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 乘车码SHA256 */
        qrcode_hash?: string | undefined
        /** 起始站 */
        start_station?: string | undefined
        /** 终点站 */
        end_station?: string | undefined
      } | {
        /** 乘车时间 */
        start_time: string
        /** 乘车路线 */
        line_name?: string | undefined
        /** 乘车码SHA256 */
        qrcode_hash?: string | undefined
        /** 车牌号 */
        plate_number?: string | undefined
      })
    }
    /** 客户端 IP */
    clientip?: string | undefined
    /** 设备ID */
    deviceid?: string | undefined
    /** 手机号 */
    mobile?: string | undefined
    /** 邮箱地址 */
    email?: string | undefined
    /** QQ号 */
    qq?: string | undefined
    /** 微信openID */
    openid?: string | undefined
    /** 身份证号 */
    creid?: string | undefined
    /** 商户侧用户标识 */
    outerid?: string | undefined
    version: "2.0"
  }
}
export interface PartnerpayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
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
}
export interface PartnerpayPayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989903 官方文档}
   */
  post(options: PartnerpayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerpayPayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989903 官方文档}
   */
  postAsync(options: PartnerpayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerpayPayapplyPostResponse>>
}

export interface PartnerpayQueryorderPostRequest {
  xml: {
    /** 请求appid */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 微信订单号 */
    transaction_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface PartnerpayQueryorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
  sub_appid?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id: string
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
  openid: string
  /** 用户子标识 */
  sub_openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type: ('PAP' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 付款银行 */
  bank_type: string
  /** 总金额 */
  total_fee: string
  /** 货币种类 */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 代金券或立减优惠金额 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID */
  [field: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 */
  [field: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 代金券或立减优惠ID */
    coupon_id?: string
    /** 单个代金券或立减优惠支付金额 */
    coupon_fee?: string
  }[]
}
export interface PartnerpayQueryorder {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989909 官方文档}
   */
  post(options: PartnerpayQueryorderPostRequest & CallOptions): Promise<ApiResponse<PartnerpayQueryorderPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989909 官方文档}
   */
  postAsync(options: PartnerpayQueryorderPostRequest & CallOptions): Promise<ApiResponse<PartnerpayQueryorderPostResponse>>
}

export interface PartnerpayQuerystatePostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /** 子商户公众账号id */
    sub_appid?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id: string
    /** 委托代扣协议id */
    contract_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 微信open ID */
    openid: string
  }
}
export interface PartnerpayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 子商户公众账号id */
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
  /** 用户状态 */
  user_state: ('NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {}))
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 协议状态 */
  contract_state?: ('0' | '1' | (string & {}))
}
export interface PartnerpayQuerystate {
  /**
   * 查询用户状态接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989910 官方文档}
   */
  post(options: PartnerpayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PartnerpayQuerystatePostResponse>>
  /**
   * 查询用户状态接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989910 官方文档}
   */
  postAsync(options: PartnerpayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PartnerpayQuerystatePostResponse>>
}

export interface Pay {
  /** POST 申请扣款 */
  readonly payapply: PayPayapply
  /** POST 查询用户状态接口 */
  readonly querystate: PayQuerystate
}

export interface PayPayapplyPostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
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
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url: string
    /** 交易类型 */
    trade_type: "PAP"
    /** 委托代扣协议id */
    contract_id?: string | undefined
    /** 交易场景 */
    trade_scene: ("METRO" | "BUS")
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info: {
      scene_info: ({
        /** 乘车时间 */
        start_time: string
        /** 结束时间 */
        end_time?: string | undefined
        /** 乘车码SHA256 */
        qrcode_hash?: string | undefined
        /** 起始站 */
        start_station?: string | undefined
        /** 终点站 */
        end_station?: string | undefined
      } | {
        /** 乘车时间 */
        start_time: string
        /** 乘车路线 */
        line_name?: string | undefined
        /** 乘车码SHA256 */
        qrcode_hash?: string | undefined
        /** 车牌号 */
        plate_number?: string | undefined
      })
    }
    /** 客户端 IP */
    clientip?: string | undefined
    /** 设备ID */
    deviceid?: string | undefined
    /** 手机号 */
    mobile?: string | undefined
    /** 邮箱地址 */
    email?: string | undefined
    /** QQ号 */
    qq?: string | undefined
    /** 微信openID */
    openid?: string | undefined
    /** 身份证号 */
    creid?: string | undefined
    /** 商户侧用户标识 */
    outerid?: string | undefined
    version: "2.0"
  }
}
export interface PayPayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
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
}
export interface PayPayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984781 官方文档}
   */
  post(options: PayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PayPayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984781 官方文档}
   */
  postAsync(options: PayPayapplyPostRequest & CallOptions): Promise<ApiResponse<PayPayapplyPostResponse>>
}

export interface PayQuerystatePostRequest {
  xml: {
    /** 公众账号id */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 委托代扣协议id */
    contract_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface PayQuerystatePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
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
  /** 用户状态 */
  user_state: ('NORMAL' | 'BLOCKED' | 'OVERDUE' | (string & {}))
  /** 委托代扣协议id */
  contract_id?: string
  /** 签约模板id */
  plan_id?: string
  /** 签约协议号 */
  contract_code?: string
  /** 协议状态 */
  contract_state?: ('0' | '1' | (string & {}))
}
export interface PayQuerystate {
  /**
   * 查询用户状态接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985234 官方文档}
   */
  post(options: PayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PayQuerystatePostResponse>>
  /**
   * 查询用户状态接口
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011985234 官方文档}
   */
  postAsync(options: PayQuerystatePostRequest & CallOptions): Promise<ApiResponse<PayQuerystatePostResponse>>
}

export interface QueryorderPostRequest {
  xml: {
    /** 请求appid */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 微信订单号 */
    transaction_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface QueryorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 请求appid */
  appid: string
  /** 商户号 */
  mch_id: string
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
  openid: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type: ('PAP' | (string & {}))
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 付款银行 */
  bank_type: string
  /** 总金额 */
  total_fee: string
  /** 货币种类 */
  fee_type?: string
  /** 现金支付金额 */
  cash_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /** 应结订单金额 */
  settlement_total_fee?: string
  /** 代金券或立减优惠金额 */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券或立减优惠ID */
  [field: `coupon_id_${number}`]: string | undefined
  /** 单个代金券或立减优惠支付金额 */
  [field: `coupon_fee_${number}`]: string | undefined
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 附加数据 */
  attach?: string
  /** 支付完成时间 */
  time_end?: string
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 代金券或立减优惠ID */
    coupon_id?: string
    /** 单个代金券或立减优惠支付金额 */
    coupon_fee?: string
  }[]
}
export interface Queryorder {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986341 官方文档}
   */
  post(options: QueryorderPostRequest & CallOptions): Promise<ApiResponse<QueryorderPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011986341 官方文档}
   */
  postAsync(options: QueryorderPostRequest & CallOptions): Promise<ApiResponse<QueryorderPostResponse>>
}
}
