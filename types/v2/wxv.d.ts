// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_wxv {
export interface Wxv {
  /** POST 撤销租借订单 */
  readonly cancelbill: Cancelbill
  /** POST 修改租借订单 */
  readonly changerentmoney: Changerentmoney
  /** POST 创建速住订单 */
  readonly createhotelbill: Createhotelbill
  /** POST 创建租借订单 */
  readonly createrentbill: Createrentbill
  /** POST 完结速住订单 */
  readonly finishhotelbill: Finishhotelbill
  /** POST 完结租借订单 */
  readonly finishrentbill: Finishrentbill
  /** POST 查询速住订单 */
  readonly queryhotelbill: Queryhotelbill
  /** POST 查询租借订单 */
  readonly queryrentbill: Queryrentbill
}

export interface CancelbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
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
    /** 商户服务订单号 */
    out_order_no: string
    /** 撤销原因 */
    reason: string
    /** 服务ID */
    service_id: string
  }
}
export interface CancelbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface Cancelbill {
  /**
   * 撤销租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 官方文档}
   */
  post(options: CancelbillPostRequest & CallOptions): Promise<ApiResponse<CancelbillPostResponse>>
  /**
   * 撤销租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4 官方文档}
   */
  postAsync(options: CancelbillPostRequest & CallOptions): Promise<ApiResponse<CancelbillPostResponse>>
}

export interface ChangerentmoneyPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
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
    /** 商户服务订单号 */
    out_order_no: string
    /** 修改原因 */
    reason?: string | undefined
    /** 服务ID */
    service_id: string
    /** 总金额 */
    total_amount: number
    /** 租金费用 */
    rent_fee: number
    /** 赔偿金费用 */
    compensation_fee: number
    /** 赔偿金费用说明 */
    compensation_fee_desc?: string | undefined
  }
}
export interface ChangerentmoneyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface Changerentmoney {
  /**
   * 修改租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 官方文档}
   */
  post(options: ChangerentmoneyPostRequest & CallOptions): Promise<ApiResponse<ChangerentmoneyPostResponse>>
  /**
   * 修改租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6 官方文档}
   */
  postAsync(options: ChangerentmoneyPostRequest & CallOptions): Promise<ApiResponse<ChangerentmoneyPostResponse>>
}

export interface CreatehotelbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
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
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 房间 */
    room: string
    /** 入住时间 */
    start_time: string
    /** 预定离店时间 */
    end_time: string
    /** 酒店 */
    service_location: string
    /** 押金金额 */
    deposit_amount: number
    /** 房费 */
    room_rate: number
    /** 房费说明 */
    room_rate_desc?: string | undefined
    /** 回调数据包 */
    attach?: string | undefined
    /** 取消规则标签 */
    cancel_rule: string
    /** 取消规则描述 */
    cancel_rule_desc: string
    /** 平台证书序列号 */
    cert_serial_no: string
    /** 用户标识 */
    openid?: string | undefined
    /** 用户姓名 */
    name?: string | undefined
    /** 用户手机号 */
    phone?: string | undefined
    /** 用户身份证ID */
    userid?: string | undefined
    /** 用户收货地址 */
    address?: string | undefined
  }
}
export interface CreatehotelbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 小程序跳转appid */
  miniprogram_appid: string
  /** 小程序跳转路径 */
  miniprogram_path: string
  /** 小程序跳转username */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 */
  package: string
}
export interface Createhotelbill {
  /**
   * 创建速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 官方文档}
   */
  post(options: CreatehotelbillPostRequest & CallOptions): Promise<ApiResponse<CreatehotelbillPostResponse>>
  /**
   * 创建速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2 官方文档}
   */
  postAsync(options: CreatehotelbillPostRequest & CallOptions): Promise<ApiResponse<CreatehotelbillPostResponse>>
}

export interface CreaterentbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
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
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 商品名称 */
    goods_name: string
    /** 租用时间 */
    start_time?: string | undefined
    /** 预定归还时间 */
    end_time?: string | undefined
    /** 租用地点 */
    service_location?: string | undefined
    /** 押金总额 */
    deposit_amount: number
    /** 租金规则 计费单位 */
    rent_unit: string
    /** 租金规则 计费单价费用 */
    rent_unit_fee: number
    /** 租金规则 计费说明 */
    rent_fee_desc?: string | undefined
    /** 商户数据包 */
    attach?: string | undefined
    /** 平台证书序列号 */
    cert_serial_no: string
    /** 用户标识 */
    openid?: string | undefined
    /** 用户姓名 */
    name?: string | undefined
    /** 用户手机号 */
    phone?: string | undefined
    /** 用户身份证ID */
    userid?: string | undefined
    /** 用户收货地址 */
    address?: string | undefined
  }
}
export interface CreaterentbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 小程序跳转appid */
  miniprogram_appid: string
  /** 小程序跳转路径 */
  miniprogram_path: string
  /** 小程序跳转username */
  miniprogram_username: string
  /** 跳转微信侧小程序订单数据 */
  package: string
}
export interface Createrentbill {
  /**
   * 创建租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 官方文档}
   */
  post(options: CreaterentbillPostRequest & CallOptions): Promise<ApiResponse<CreaterentbillPostResponse>>
  /**
   * 创建租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2 官方文档}
   */
  postAsync(options: CreaterentbillPostRequest & CallOptions): Promise<ApiResponse<CreaterentbillPostResponse>>
}

export interface FinishhotelbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
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
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 是否入住 */
    checked_in: boolean
    /** 实际离店时间 */
    real_end_time?: string | undefined
    /** 其他费用金额 */
    other_fee: number
    /** 取消费用 */
    cancel_fee?: number | undefined
    /** 赔偿金费用 */
    compensation_fee: number
    /** 赔偿金说明 */
    compensation_fee_desc: string
    /** 房费 */
    room_rate?: number | undefined
    /** 延迟退房费用 */
    overdue_fine: number
    /** 延迟退房说明 */
    overdue_fine_desc: string
    /** 总金额 */
    total_amount: number
    /** 完结凭证 */
    finish_ticket: string
    /** 分账标识 */
    profit_sharing: ("Y" | "N")
  }
}
export interface FinishhotelbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface Finishhotelbill {
  /**
   * 完结速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 官方文档}
   */
  post(options: FinishhotelbillPostRequest & CallOptions): Promise<ApiResponse<FinishhotelbillPostResponse>>
  /**
   * 完结速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5 官方文档}
   */
  postAsync(options: FinishhotelbillPostRequest & CallOptions): Promise<ApiResponse<FinishhotelbillPostResponse>>
}

export interface FinishrentbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
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
    /** 商户服务订单号 */
    out_order_no: string
    /** 服务ID */
    service_id: string
    /** 是否归还 */
    returned: string
    /** 实际归还时间 */
    real_end_time?: string | undefined
    /** 归还地点 */
    service_end_location?: string | undefined
    /** 总金额 */
    total_amount: number
    /** 租金费用 */
    rent_fee: number
    /** 赔偿金费用 */
    compensation_fee: string
    /** 赔偿金费用说明 */
    compensation_fee_desc: string
    /** 完结凭证 */
    finish_ticket: string
    /** 分账标识 */
    profit_sharing: ("Y" | "N")
  }
}
export interface FinishrentbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 微信支付服务订单号 */
  order_id: string
}
export interface Finishrentbill {
  /**
   * 完结租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 官方文档}
   */
  post(options: FinishrentbillPostRequest & CallOptions): Promise<ApiResponse<FinishrentbillPostResponse>>
  /**
   * 完结租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5 官方文档}
   */
  postAsync(options: FinishrentbillPostRequest & CallOptions): Promise<ApiResponse<FinishrentbillPostResponse>>
}

export interface QueryhotelbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
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
    /** 商户服务订单号 */
    out_order_no: string
    /** 回跳查询id */
    return_query_id: string
    /** 服务ID */
    service_id: string
  }
}
export interface QueryhotelbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 单据状态 */
  state: ('CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 房间 */
  room: string
  /** 入住时间 */
  start_time: string
  /** 预定离店时间 */
  end_time?: string
  /** 酒店 */
  service_location: string
  /** 押金 */
  deposit_amount: string
  /** 房费 */
  room_rate: string
  /** 房费说明 */
  room_rate_desc: string
  /** 实际离店时间 */
  real_end_time?: string
  /** 是否入住 */
  checked_in: string
  /** 其他费用 */
  other_fee?: string
  /** 其他费用说明 */
  other_fee_desc?: string
  /** 赔偿金费用 */
  compensation_fee?: string
  /** 赔偿金说明 */
  compensation_fee_desc?: string
  /** 延迟退房费 */
  overdue_fine?: string
  /** 延迟退房说明 */
  overdue_fine_desc?: string
  /** 取消费用 */
  cancel_fee?: string
  /** 取消费用说明 */
  cancel_fee_desc?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 完结凭证 */
  finish_ticket: string
  /** 回调数据包 */
  attach?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: ('MchChannelPayType' | (string & {}))
}
export interface Queryhotelbill {
  /**
   * 查询速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 官方文档}
   */
  post(options: QueryhotelbillPostRequest & CallOptions): Promise<ApiResponse<QueryhotelbillPostResponse>>
  /**
   * 查询速住订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3 官方文档}
   */
  postAsync(options: QueryhotelbillPostRequest & CallOptions): Promise<ApiResponse<QueryhotelbillPostResponse>>
}

export interface QueryrentbillPostRequest {
  xml: {
    /** 接口版本号 */
    version: "1.0"
    /** 公众账号ID */
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
    /** 商户服务订单号 */
    out_order_no: string
    /** 回跳查询id */
    return_query_id: string
    /** 服务ID */
    service_id: string
  }
}
export interface QueryrentbillPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回结果 */
  return_msg?: string
  /** 签名 */
  sign: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误描述 */
  err_code_des?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 商户服务订单号 */
  out_order_no: string
  /** 服务ID */
  service_id: string
  /** 单据状态 */
  state: ('CREATED' | 'USER_ACCEPTED' | 'FINISHED' | 'USER_PAID' | 'REVOKED' | 'EXPIRED' | (string & {}))
  /** 商品名称 */
  goods_name: string
  /** 是否归还 */
  returned: string
  /** 租用时间 */
  start_time?: string
  /** 租用地点 */
  service_location?: string
  /** 押金总额 */
  deposit_amount: string
  /** 租金规则 计费单位 */
  rent_unit: ('FEN_YEAR' | 'FEN_MONTH' | 'FEN_DAY' | 'FEN_HOUR' | 'FEN_MINUTE' | 'FEN_ONCE' | (string & {}))
  /** 租金规则 计费单价费用 */
  rent_unit_fee: string
  /** 租金规则 计费说明 */
  rent_fee_desc?: string
  /** 实际归还时间 */
  real_end_time?: string
  /** 租金费用 */
  rent_fee?: string
  /** 赔偿金费用 */
  compensation_fee?: string
  /** 赔偿金说明 */
  compensation_fee_desc?: string
  /** 归还地点 */
  service_end_location?: string
  /** 微信支付服务订单号 */
  order_id: string
  /** 完结凭证 */
  finish_ticket: string
  /** 回调数据包 */
  attach?: string
  /** 结单交易单号 */
  finish_transaction_id?: string
  /** 支付方式 */
  pay_type?: ('MchChannelPayType' | (string & {}))
}
export interface Queryrentbill {
  /**
   * 查询租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 官方文档}
   */
  post(options: QueryrentbillPostRequest & CallOptions): Promise<ApiResponse<QueryrentbillPostResponse>>
  /**
   * 查询租借订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3 官方文档}
   */
  postAsync(options: QueryrentbillPostRequest & CallOptions): Promise<ApiResponse<QueryrentbillPostResponse>>
}
}
