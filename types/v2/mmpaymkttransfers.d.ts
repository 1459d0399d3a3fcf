// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_mmpaymkttransfers {
export interface Mmpaymkttransfers {
  /** POST 查询红包记录 */
  readonly gethbinfo: Gethbinfo
  /** POST 查询企业向微信用户个人付款 */
  readonly gettransferinfo: Gettransferinfo
  readonly promotion: Promotion
  /** POST 查询代金券批次 */
  readonly query_coupon_stock: Query_coupon_stock
  /** POST 查询代金券信息 */
  readonly querycouponsinfo: Querycouponsinfo
  /** POST 查询红包记录 */
  readonly queryworkwxredpack: Queryworkwxredpack
  /** POST 发放代金券 */
  readonly send_coupon: Send_coupon
  /** POST 发放裂变红包 */
  readonly sendgroupredpack: Sendgroupredpack
  /** POST 发放小程序红包接口 */
  readonly sendminiprogramhb: Sendminiprogramhb
  /** POST 发放普通红包 */
  readonly sendredpack: Sendredpack
  /** POST 发放企业红包 */
  readonly sendworkwxredpack: Sendworkwxredpack
}

export interface GethbinfoPostRequest {
  xml: {
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * Appid
     * 最长 32 字符
     */
    appid: string
    /** 订单类型 */
    bill_type: "MCHT"
  }
}
export interface GethbinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 商户订单号
   * 最长 28 字符
   */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /**
   * 红包单号
   * 最长 32 字符
   */
  detail_id: string
  /** 红包状态 */
  status: ('SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {}))
  /** 发放类型 */
  send_type: ('API' | 'UPLOAD' | 'ACTIVITY' | (string & {}))
  /** 红包类型 */
  hb_type: ('NORMAL' | 'GROUP' | (string & {}))
  /** 红包个数 */
  total_num: string
  /** 红包金额 */
  total_amount: string
  /**
   * 失败原因
   * 最长 32 字符
   */
  reason?: string
  /**
   * 红包发送时间
   * 最长 32 字符
   */
  send_time: string
  /**
   * 红包退款时间
   * 最长 32 字符
   */
  refund_time?: string
  /** 红包退款金额 */
  refund_amount?: string
  /**
   * 祝福语
   * 最长 128 字符
   */
  wishing?: string
  /**
   * 活动描述
   * 最长 256 字符
   */
  remark?: string
  /**
   * 活动名称
   * 最长 32 字符
   */
  act_name?: string
  /** 红包领取记录 */
  hblist?: {
    /** 裂变红包领取列表 */
    hbinfo?: {
      /** 领取红包的Openid */
      openid?: string
      /** 金额 */
      amount?: string
      /** 接收时间 */
      rcv_time?: string
    }[]
  }
}
export interface Gethbinfo {
  /**
   * 查询红包记录
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}、v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011981612 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983160 官方文档}
   */
  post(options: GethbinfoPostRequest & CallOptions): Promise<ApiResponse<GethbinfoPostResponse>>
  /**
   * 查询红包记录
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}、v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011981612 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983160 官方文档}
   */
  postAsync(options: GethbinfoPostRequest & CallOptions): Promise<ApiResponse<GethbinfoPostResponse>>
}

export interface GettransferinfoPostRequest {
  xml: {
    /** 商户订单号 */
    partner_trade_no: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * Appid
     * 最长 32 字符
     */
    appid: string
  }
}
export interface GettransferinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户单号 */
  partner_trade_no: string
  /** Appid */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 付款单号 */
  detail_id: string
  /** 转账状态 */
  status: ('SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {}))
  /** 失败原因 */
  reason?: string
  /** 收款用户openid */
  openid: string
  /** 收款用户姓名 */
  transfer_name?: string
  /** 付款金额 */
  payment_amount: string
  /** 转账时间 */
  transfer_time: string
  /** 付款成功时间 */
  payment_time?: string
  /** 企业付款备注 */
  desc?: string
}
export interface Gettransferinfo {
  /**
   * 查询企业向微信用户个人付款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989767 官方文档}
   */
  post(options: GettransferinfoPostRequest & CallOptions): Promise<ApiResponse<GettransferinfoPostResponse>>
  /**
   * 查询企业向微信用户个人付款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989767 官方文档}
   */
  postAsync(options: GettransferinfoPostRequest & CallOptions): Promise<ApiResponse<GettransferinfoPostResponse>>
}

export interface Promotion {
  /** POST 向员工付款 */
  readonly paywwsptrans2pocket: PromotionPaywwsptrans2pocket
  /** POST 查询付款记录 */
  readonly querywwsptrans2pocket: PromotionQuerywwsptrans2pocket
  /** POST 向微信用户个人付款 */
  readonly transfers: PromotionTransfers
}

export interface PromotionPaywwsptrans2pocketPostRequest {
  xml: {
    /**
     * 公众账号appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /**
     * 随机字符串
     * 最长 32 字符
     * 由客户端填写
     */
    nonce_str?: string | undefined
    /** 商户订单号 */
    partner_trade_no: string
    /** 用户openid */
    openid: string
    /** 校验用户姓名选项 */
    check_name: ('FORCE_CHECK' | (string & {}))
    /** 收款用户姓名 */
    re_user_name?: string | undefined
    /** 金额 */
    amount: number
    /** 企业付款备注 */
    desc?: string | undefined
    /**
     * Ip地址
     * 最长 64 字符
     */
    spbill_create_ip: string
    /** 企业微信签名 */
    workwx_sign?: string | undefined
    /** 付款消息类型 */
    ww_msg_type: ("NORMAL_MSG" | "APPROVAL_MSG")
    /** 审批单号 */
    approval_number?: string | undefined
    /** 审批类型 */
    approval_type?: 1 | undefined
    /** 项目名称 */
    act_name?: string | undefined
    /** 付款的应用id */
    agentid?: (string | number) | undefined
  }
}
export interface PromotionPaywwsptrans2pocketPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号appid */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  partner_trade_no: string
  /** 微信付款单号 */
  payment_no: string
  /** 付款成功时间 */
  payment_time?: string
}
export interface PromotionPaywwsptrans2pocket {
  /**
   * 向员工付款
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90278 官方文档}
   */
  post(options: PromotionPaywwsptrans2pocketPostRequest & CallOptions): Promise<ApiResponse<PromotionPaywwsptrans2pocketPostResponse>>
  /**
   * 向员工付款
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90278 官方文档}
   */
  postAsync(options: PromotionPaywwsptrans2pocketPostRequest & CallOptions): Promise<ApiResponse<PromotionPaywwsptrans2pocketPostResponse>>
}

export interface PromotionQuerywwsptrans2pocketPostRequest {
  xml: {
    /** 商户订单号 */
    partner_trade_no?: string | undefined
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** Appid */
    appid: string
  }
}
export interface PromotionQuerywwsptrans2pocketPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  partner_trade_no: string
  /** 商户号 */
  mch_id: string
  /** 红包单号 */
  detail_id: string
  /** 红包状态 */
  status: ('SUCCESS' | 'FAILED' | 'PROCESSING' | (string & {}))
  /** 失败原因 */
  reason?: string
  /** 收款用户姓名 */
  transfer_name?: string
  /** 红包退款金额 */
  payment_amount: string
  /** 转账时间 */
  transfer_time: string
  /** 付款描述 */
  desc?: string
  /** 用户标识 */
  openid?: string
}
export interface PromotionQuerywwsptrans2pocket {
  /**
   * 查询付款记录
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90279 官方文档}
   */
  post(options: PromotionQuerywwsptrans2pocketPostRequest & CallOptions): Promise<ApiResponse<PromotionQuerywwsptrans2pocketPostResponse>>
  /**
   * 查询付款记录
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90279 官方文档}
   */
  postAsync(options: PromotionQuerywwsptrans2pocketPostRequest & CallOptions): Promise<ApiResponse<PromotionQuerywwsptrans2pocketPostResponse>>
}

export interface PromotionTransfersPostRequest {
  xml: {
    /** 商户账号appid */
    mch_appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mchid?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 商户订单号 */
    partner_trade_no: string
    /** 用户openid */
    openid: string
    /** 校验用户姓名选项 */
    check_name: string
    /** 收款用户姓名 */
    re_user_name?: string | undefined
    /** 金额 */
    amount: number
    /** 企业付款备注 */
    desc?: string | undefined
    /**
     * Ip地址
     * 最长 64 字符
     */
    spbill_create_ip: string
    /** 最长 64 字符 */
    scene?: string | undefined
    brand_id?: number | undefined
    /** 最长 128 字符 */
    finder_template_id?: string | undefined
  }
}
export interface PromotionTransfersPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 商户appid */
  mch_appid?: string
  /** 商户号 */
  mchid?: string
  /** 设备号 */
  device_info?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  partner_trade_no: string
  /** 微信付款单号 */
  payment_no: string
  /** 付款成功时间 */
  payment_time?: string
}
export interface PromotionTransfers {
  /**
   * 向微信用户个人付款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989673 官方文档}
   */
  post(options: PromotionTransfersPostRequest & CallOptions): Promise<ApiResponse<PromotionTransfersPostResponse>>
  /**
   * 向微信用户个人付款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011989673 官方文档}
   */
  postAsync(options: PromotionTransfersPostRequest & CallOptions): Promise<ApiResponse<PromotionTransfersPostResponse>>
}

export interface Query_coupon_stockPostRequest {
  xml: {
    /** 代金券批次id */
    coupon_stock_id: string
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 操作员
     * 最长 32 字符
     */
    op_user_id?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 协议版本 */
    version?: "1.0" | undefined
    /** 协议类型 */
    type?: "XML" | undefined
  }
}
export interface Query_coupon_stockPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 设备号
   * 最长 32 字符
   */
  device_info?: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券名称 */
  coupon_name?: string
  /** 代金券面额 */
  coupon_value: string
  /** 代金券使用最低限额 */
  coupon_mininumn?: string
  /** 代金券批次状态 */
  coupon_stock_status: string
  /** 代金券数量 */
  coupon_total: string
  /** 代金券最大领取数量 */
  max_quota?: string
  /** 代金券已经发送的数量 */
  is_send_num?: string
  /** 生效开始时间 */
  begin_time: string
  /** 生效结束时间 */
  end_time: string
  /** 创建时间 */
  create_time: string
  /** 代金券预算额度 */
  coupon_budget?: string
  /** 生效开始时间 */
  begin_time_t: string
  /** 生效结束时间 */
  end_time_t: string
  /** 创建时间 */
  create_time_t: string
}
export interface Query_coupon_stock {
  /**
   * 查询代金券批次
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 官方文档}
   * @deprecated 已废弃（2020），请改用 v3/marketing/favor/stocks/{stock_id}
   */
  post(options: Query_coupon_stockPostRequest & CallOptions): Promise<ApiResponse<Query_coupon_stockPostResponse>>
  /**
   * 查询代金券批次
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_4&index=5 官方文档}
   * @deprecated 已废弃（2020），请改用 v3/marketing/favor/stocks/{stock_id}
   */
  postAsync(options: Query_coupon_stockPostRequest & CallOptions): Promise<ApiResponse<Query_coupon_stockPostResponse>>
}

export interface QuerycouponsinfoPostRequest {
  xml: {
    /** 代金券id */
    coupon_id: string
    /** 用户openid */
    openid: string
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 批次号 */
    stock_id: string
    /**
     * 操作员
     * 最长 32 字符
     */
    op_user_id?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 协议版本 */
    version?: "1.0" | undefined
    /** 协议类型 */
    type?: "XML" | undefined
  }
}
export interface QuerycouponsinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /**
   * 设备号
   * 最长 32 字符
   */
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
  /** 代金券批次ID */
  coupon_stock_id: string
  /** 代金券id */
  coupon_id: string
  /** 代金券面额 */
  coupon_value: string
  /** 代金券使用最低限额 */
  coupon_mininumn?: string
  /** 代金券名称 */
  coupon_name: string
  /** 代金券状态 */
  coupon_state: ('SENDED' | 'USED' | 'EXPIRED' | (string & {}))
  /** 代金券描述 */
  coupon_desc: string
  /** 代金券实际使用金额 */
  coupon_use_value: string
  /** 优惠剩余可用额 */
  coupon_remain_value: string
  /** 发放来源 */
  send_source: ('FULL_SEND' | 'NORMAL' | (string & {}))
  /** 是否允许部分使用 */
  is_partial_use?: ('1' | (string & {}))
}
export interface Querycouponsinfo {
  /**
   * 查询代金券信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 官方文档}
   * @deprecated 已废弃（2020），请改用 v3/marketing/favor/users/{openid}/coupons/{coupon_id}
   */
  post(options: QuerycouponsinfoPostRequest & CallOptions): Promise<ApiResponse<QuerycouponsinfoPostResponse>>
  /**
   * 查询代金券信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_5&index=6 官方文档}
   * @deprecated 已废弃（2020），请改用 v3/marketing/favor/users/{openid}/coupons/{coupon_id}
   */
  postAsync(options: QuerycouponsinfoPostRequest & CallOptions): Promise<ApiResponse<QuerycouponsinfoPostResponse>>
}

export interface QueryworkwxredpackPostRequest {
  xml: {
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * Appid
     * 最长 32 字符
     */
    appid: string
  }
}
export interface QueryworkwxredpackPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 微信支付签名 */
  sign?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 红包单号 */
  detail_id: string
  /** 红包状态 */
  status: ('SENDING' | 'SENT' | 'FAILED' | 'RECEIVED' | 'RFUND_ING' | 'REFUND' | (string & {}))
  /** 发放类型 */
  send_type: ('API' | (string & {}))
  /** 红包金额 */
  total_amount: string
  /** 失败原因 */
  reason?: string
  /** 红包发送时间 */
  send_time: string
  /** 红包退款时间 */
  refund_time?: string
  /** 红包退款金额 */
  refund_amount?: string
  /** 祝福语 */
  wishing?: string
  /** 活动描述 */
  remark?: string
  /** 活动名称 */
  act_name?: string
  /** 领取红包的Openid */
  openid: string
  /** 金额 */
  amount: string
  /** 接收时间 */
  rcv_time: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}
export interface Queryworkwxredpack {
  /**
   * 查询红包记录
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90276 官方文档}
   */
  post(options: QueryworkwxredpackPostRequest & CallOptions): Promise<ApiResponse<QueryworkwxredpackPostResponse>>
  /**
   * 查询红包记录
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90276 官方文档}
   */
  postAsync(options: QueryworkwxredpackPostRequest & CallOptions): Promise<ApiResponse<QueryworkwxredpackPostResponse>>
}

export interface Send_couponPostRequest {
  xml: {
    /** 代金券批次id */
    coupon_stock_id: string
    /** openid记录数 */
    openid_count: number
    /** 商户单据号 */
    partner_trade_no: string
    /** 用户openid */
    openid: string
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 操作员
     * 最长 32 字符
     */
    op_user_id?: string | undefined
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 协议版本 */
    version?: "1.0" | undefined
    /** 协议类型 */
    type?: "XML" | undefined
  }
}
export interface Send_couponPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /**
   * 设备号
   * 最长 32 字符
   */
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
  /** 代金券批次id */
  coupon_stock_id: string
  /** 返回记录数 */
  resp_count: string
  /** 成功记录数 */
  success_count: string
  /** 失败记录数 */
  failed_count: string
  /** 用户标识 */
  openid: string
  /** 返回码 */
  ret_code: string
  /** 代金券id */
  coupon_id: string
  /** 返回信息 */
  ret_msg: string
}
export interface Send_coupon {
  /**
   * 发放代金券
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 官方文档}
   * @deprecated 已废弃（2020），请改用 POST v3/marketing/favor/users/{openid}/coupons
   */
  post(options: Send_couponPostRequest & CallOptions): Promise<ApiResponse<Send_couponPostResponse>>
  /**
   * 发放代金券
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/sp_coupon.php?chapter=12_3&index=4 官方文档}
   * @deprecated 已废弃（2020），请改用 POST v3/marketing/favor/users/{openid}/coupons
   */
  postAsync(options: Send_couponPostRequest & CallOptions): Promise<ApiResponse<Send_couponPostResponse>>
}

export interface SendgroupredpackPostRequest {
  xml: {
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号appid */
    wxappid: string
    /** 商户名称 */
    send_name: string
    /** 用户openid */
    re_openid: string
    /**
     * 总金额
     * 单位：分
     */
    total_amount: number
    /** 红包发放总人数 */
    total_num: number
    /** 红包金额设置方式 */
    amt_type: ('ALL_RAND' | (string & {}))
    /** 红包祝福语 */
    wishing: string
    /** 活动名称 */
    act_name: string
    /** 备注 */
    remark: string
    /** 场景id */
    scene_id?: ("PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8") | undefined
    /** 活动信息 */
    risk_info?: {
      /** 用户操作的时间戳 */
      posttime?: number | undefined
      /** 业务系统账号的手机号 */
      mobile?: string | undefined
      /** MAC地址或者设备唯一标识 */
      deviceid?: string | undefined
      /** 用户操作的客户端版本 */
      clientversion?: string | undefined
    } | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface SendgroupredpackPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /**
   * 总金额
   * 单位：分
   */
  total_amount: string
  /** 微信单号 */
  send_listid: string
}
export interface Sendgroupredpack {
  /**
   * 发放裂变红包
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4 官方文档}
   * @deprecated 已下线（2024-06-05）
   */
  post(options: SendgroupredpackPostRequest & CallOptions): Promise<ApiResponse<SendgroupredpackPostResponse>>
  /**
   * 发放裂变红包
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/tools/cash_coupon.php?chapter=13_5&index=4 官方文档}
   * @deprecated 已下线（2024-06-05）
   */
  postAsync(options: SendgroupredpackPostRequest & CallOptions): Promise<ApiResponse<SendgroupredpackPostResponse>>
}

export interface SendminiprogramhbPostRequest {
  xml: {
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号appid */
    wxappid: string
    /** 商户名称 */
    send_name?: string | undefined
    /** 用户openid */
    re_openid: string
    /** 付款金额 */
    total_amount: number
    /** 红包发放总人数 */
    total_num: number
    /** 红包祝福语 */
    wishing?: string | undefined
    /** 活动名称 */
    act_name?: string | undefined
    /** 备注 */
    remark?: string | undefined
    /** 活动信息 */
    notify_way: "MINI_PROGRAM_JSAPI"
    /** 场景id */
    scene_id?: ("PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8") | undefined
  }
}
export interface SendminiprogramhbPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /** 付款金额 */
  total_amount: string
  /** 微信单号 */
  send_listid: string
  /** Jsapi的入参 */
  package: string
}
export interface Sendminiprogramhb {
  /**
   * 发放小程序红包接口
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941282 官方文档}
   */
  post(options: SendminiprogramhbPostRequest & CallOptions): Promise<ApiResponse<SendminiprogramhbPostResponse>>
  /**
   * 发放小程序红包接口
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941282 官方文档}
   */
  postAsync(options: SendminiprogramhbPostRequest & CallOptions): Promise<ApiResponse<SendminiprogramhbPostResponse>>
}

export interface SendredpackPostRequest {
  xml: {
    /**
     * 商户订单号
     * 最长 28 字符
     */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 触达用户appid */
    msgappid?: string | undefined
    /**
     * 公众账号appid
     * 最长 32 字符
     */
    wxappid: string
    /**
     * 商户名称
     * 最长 32 字符
     */
    send_name?: string | undefined
    /** 用户openid */
    re_openid: string
    /**
     * 付款金额
     * 单位：分
     */
    total_amount: number
    /** 红包发放总人数 */
    total_num: number
    /**
     * 红包祝福语
     * 最长 128 字符
     */
    wishing?: string | undefined
    /** Ip地址 */
    client_ip: string
    /**
     * 活动名称
     * 最长 32 字符
     */
    act_name?: string | undefined
    /**
     * 备注
     * 最长 256 字符
     */
    remark?: string | undefined
    /** 场景id */
    scene_id?: ("PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8") | undefined
    /** 活动信息 */
    risk_info?: {
      /** 用户操作的时间戳 */
      posttime?: number | undefined
      /** 业务系统账号的手机号 */
      mobile?: string | undefined
      /** MAC地址或者设备唯一标识 */
      deviceid?: string | undefined
      /** 用户操作的客户端版本 */
      clientversion?: string | undefined
    } | undefined
  }
}
export interface SendredpackPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /**
   * 付款金额
   * 单位：分
   */
  total_amount: string
  /** 微信单号 */
  send_listid: string
}
export interface Sendredpack {
  /**
   * 发放普通红包
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983137 官方文档}
   */
  post(options: SendredpackPostRequest & CallOptions): Promise<ApiResponse<SendredpackPostResponse>>
  /**
   * 发放普通红包
   * 不再对新商户开放（2026-06-18），请改用 v3/fund-app/mch-transfer/transfer-bills
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011974053 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011983137 官方文档}
   */
  postAsync(options: SendredpackPostRequest & CallOptions): Promise<ApiResponse<SendredpackPostResponse>>
}

export interface SendworkwxredpackPostRequest {
  xml: {
    /**
     * 随机字符串
     * 最长 32 字符
     * 由客户端填写
     */
    nonce_str?: string | undefined
    /** 商户订单号 */
    mch_billno: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号appid */
    wxappid: string
    /** 发送红包的应用id */
    agentid?: string | undefined
    /** 发送者名称 */
    sender_name?: string | undefined
    /** 发送者头像 */
    sender_header_media_id?: string | undefined
    /** 用户openid */
    re_openid: string
    /** 付款金额 */
    total_amount: number
    /** 红包祝福语 */
    wishing?: string | undefined
    /** 活动名称 */
    act_name?: string | undefined
    /** 备注 */
    remark?: string | undefined
    /** 场景id */
    scene_id?: ("PRODUCT_1" | "PRODUCT_2" | "PRODUCT_3" | "PRODUCT_4" | "PRODUCT_5" | "PRODUCT_6" | "PRODUCT_7" | "PRODUCT_8") | undefined
    /** 企业微信签名 */
    workwx_sign?: string | undefined
  }
}
export interface SendworkwxredpackPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 微信支付签名 */
  sign?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 商户订单号 */
  mch_billno: string
  /** 商户号 */
  mch_id: string
  /** 公众账号appid */
  wxappid: string
  /** 用户openid */
  re_openid: string
  /** 付款金额 */
  total_amount: string
  /** 微信单号 */
  send_listid: string
  /** 发送者名称 */
  sender_name?: string
  /** 发送者头像 */
  sender_header_media_id?: string
}
export interface Sendworkwxredpack {
  /**
   * 发放企业红包
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90275 官方文档}
   */
  post(options: SendworkwxredpackPostRequest & CallOptions): Promise<ApiResponse<SendworkwxredpackPostResponse>>
  /**
   * 发放企业红包
   * @see {@link https://open.work.weixin.qq.com/api/doc/90000/90135/90275 官方文档}
   */
  postAsync(options: SendworkwxredpackPostRequest & CallOptions): Promise<ApiResponse<SendworkwxredpackPostResponse>>
}
}
