// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream } from '../core.js'

export namespace v2_pay {
export interface Pay {
  /** POST 合单关单 */
  readonly closecombinedorder: Closecombinedorder
  /** POST 关闭订单 */
  readonly closeorder: Closeorder
  /** POST 合单下单 */
  readonly combinedorder: Combinedorder
  /** POST 支付中签约 */
  readonly contractorder: Contractorder
  /** POST 下载对账单 */
  readonly downloadbill: Downloadbill
  /** POST 下载资金账单 */
  readonly downloadfundflow: Downloadfundflow
  /** POST 提交刷脸支付 */
  readonly facepay: Facepay
  /** POST 查询订单 */
  readonly facepayquery: Facepayquery
  /** POST 提交付款码支付 */
  readonly micropay: Micropay
  /** POST 查询订单 */
  readonly orderquery: Orderquery
  /** POST 查询订单 */
  readonly paporderquery: Paporderquery
  /** POST 申请扣款 */
  readonly pappayapply: Pappayapply
  /** 查询订单、申请扣款 */
  readonly partner: Partner
  /** POST 添加分账接收方 */
  readonly profitsharingaddreceiver: Profitsharingaddreceiver
  /** POST 查询最大分账比例 */
  readonly profitsharingmerchantratioquery: Profitsharingmerchantratioquery
  /** POST 查询订单待分账金额 */
  readonly profitsharingorderamountquery: Profitsharingorderamountquery
  /** POST 查询分账结果 */
  readonly profitsharingquery: Profitsharingquery
  /** POST 删除分账接收方 */
  readonly profitsharingremovereceiver: Profitsharingremovereceiver
  /** POST 回退结果查询 */
  readonly profitsharingreturnquery: Profitsharingreturnquery
  /** POST 合单查单 */
  readonly querycombinedorder: Querycombinedorder
  /** POST 汇率查询 */
  readonly queryexchagerate: Queryexchagerate
  /** POST 查询退款 */
  readonly refundquery: Refundquery
  /** POST 查询退款（支持单品） */
  readonly refundqueryv2: Refundqueryv2
  /** POST 查询结算资金 */
  readonly settlementquery: Settlementquery
  /** POST 统一下单 */
  readonly unifiedorder: Unifiedorder
}

export interface ClosecombinedorderPostRequest {
  xml: {
    /** 合单appid */
    combine_appid: string
    /**
     * 合单商户号
     * 由客户端填写
     */
    combine_mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 合单商户订单号 */
    combine_out_trade_no: string
    /**
     * 子单信息
     * 传输时为 JSON 文本
     */
    sub_order_list: readonly {
      /** 子单商户号 */
      mchid: string
      /** 子单商户订单号 */
      out_trade_no: string
    }[]
  }
}
export interface ClosecombinedorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
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
export interface Closecombinedorder {
  /**
   * 合单关单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3 官方文档}
   * @deprecated 已停止开放（2021-09-01），请改用 v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
   */
  post(options: ClosecombinedorderPostRequest & CallOptions): Promise<ApiResponse<ClosecombinedorderPostResponse>>
  /**
   * 合单关单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3 官方文档}
   * @deprecated 已停止开放（2021-09-01），请改用 v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close
   */
  postAsync(options: ClosecombinedorderPostRequest & CallOptions): Promise<ApiResponse<ClosecombinedorderPostResponse>>
}

export interface CloseorderPostRequest {
  xml: {
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
    /** 商户订单号 */
    out_trade_no: string
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface CloseorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 业务结果描述 */
  result_msg: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}
export interface Closeorder {
  /**
   * 关闭订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935216 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011936646 官方文档}
   */
  post(options: CloseorderPostRequest & CallOptions): Promise<ApiResponse<CloseorderPostResponse>>
  /**
   * 关闭订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935216 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011936646 官方文档}
   */
  postAsync(options: CloseorderPostRequest & CallOptions): Promise<ApiResponse<CloseorderPostResponse>>
}

export interface CombinedorderPostRequest {
  xml: {
    /** 合单appid */
    combine_appid: string
    /**
     * 合单商户号
     * 由客户端填写
     */
    combine_mch_id?: string | undefined
    /** 设备号 */
    device_info?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 合单商户订单号 */
    combine_out_trade_no: string
    /** 终端IP */
    spbill_create_ip: string
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 通知地址 */
    notify_url: string
    /** 交易类型 */
    trade_type: string
    /** 商品ID */
    product_id?: string | undefined
    /** 合单用户标识 */
    combine_openid?: string | undefined
    /**
     * 场景信息
     * 传输时为 JSON 文本
     */
    scene_info: {
      /** 商户端设备号 */
      device_id?: string | undefined
      /** 用户终端IP */
      payer_client_ip: string
      /** H5场景信息 */
      h5_info?: {
        /** 场景类型 */
        type: ("iOS" | "IOS" | "Android" | "Wap")
        /** 应用名称 */
        app_name?: string | undefined
        /** 网站URL */
        app_url?: string | undefined
        /** iOS平台BundleID */
        bundle_id?: string | undefined
        /** 应用包名 */
        package_name?: string | undefined
        /** WAP网站URL地址 */
        wap_url?: string | undefined
        /** WAP网站名 */
        wap_name?: string | undefined
      } | undefined
    }
    /**
     * 子单信息
     * 传输时为 JSON 文本
     */
    sub_order_list: {
      /** 子订单数 */
      order_num: number
      /** 子订单信息 */
      order_list: readonly {
        /** 子单商户appid */
        appid: string
        /** 子单商户号 */
        mch_id: string
        /** 商品描述 */
        body: string
        /** 商品详情 */
        detail?: string | undefined
        /** 附加数据 */
        attach: string
        /** 子单商户订单号 */
        out_trade_no: string
        /** 标价币种 */
        fee_type: string
        /**
         * 标价金额
         * 单位：分
         */
        total_fee: number
        /** 子商户应用ID */
        sub_appid?: string | undefined
        /** 子商户号 */
        sub_mch_id?: string | undefined
      }[]
    }
  }
}
export interface CombinedorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
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
  trade_type: string
  /** 二维码链接 */
  code_url?: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** H5支付跳转链接 */
  mweb_url?: string
}
export interface Combinedorder {
  /**
   * 合单下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2 官方文档}
   * @deprecated 已停止开放（2021-09-01），请改用 v3/combine-transactions/app、v3/combine-transactions/h5、v3/combine-transactions/jsapi、v3/combine-transactions/native
   */
  post(options: CombinedorderPostRequest & CallOptions): Promise<ApiResponse<CombinedorderPostResponse>>
  /**
   * 合单下单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2 官方文档}
   * @deprecated 已停止开放（2021-09-01），请改用 v3/combine-transactions/app、v3/combine-transactions/h5、v3/combine-transactions/jsapi、v3/combine-transactions/native
   */
  postAsync(options: CombinedorderPostRequest & CallOptions): Promise<ApiResponse<CombinedorderPostResponse>>
}

export interface ContractorderPostRequest {
  xml: {
    /**
     * 请求appid
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
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /** 签约商户号 */
    contract_mchid: string
    /** 签约appid */
    contract_appid: string
    /** 商户订单号 */
    out_trade_no: string
    /** 设备号 */
    device_info?: string | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 回调通知url */
    notify_url?: string | undefined
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 终端IP */
    spbill_create_ip?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: ("JSAPI" | "NATIVE" | "APP" | "MWEB")
    /** 商品ID */
    product_id?: string | undefined
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 用户标识 */
    openid?: string | undefined
    /** 用户子标识 */
    sub_openid?: string | undefined
    /** 模板id */
    plan_id: (number | string)
    /** 签约协议号 */
    contract_code: string
    /** 请求序列号 */
    request_serial: number
    /** 用户账户展示名称 */
    contract_display_account: string
    /** 签约信息通知url */
    contract_notify_url?: string | undefined
  }
}
export interface ContractorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 公众账号id */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 预签约结果 */
  contract_result_code?: string
  /** 预签约错误代码 */
  contract_err_code?: string
  /** 预签约错误描述 */
  contract_err_code_des?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 预支付交易会话标识 */
  prepay_id: string
  /** 交易类型 */
  trade_type: string
  /** 二维码链接 */
  code_url?: string
  /** 模板id */
  plan_id?: string
  /** 请求序列号 */
  request_serial?: string
  /** 签约协议号 */
  contract_code?: string
  /** 用户账户展示名称 */
  contract_display_account?: string
  /** 支付跳转链接 */
  mweb_url?: string
  /** 商户订单号 */
  out_trade_no: string
}
export interface Contractorder {
  /**
   * 支付中签约
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987320 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4016608528 官方文档}
   */
  post(options: ContractorderPostRequest & CallOptions): Promise<ApiResponse<ContractorderPostResponse>>
  /**
   * 支付中签约
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987320 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4016608528 官方文档}
   */
  postAsync(options: ContractorderPostRequest & CallOptions): Promise<ApiResponse<ContractorderPostResponse>>
}

export interface DownloadbillPostRequest {
  xml: {
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
    /** 对账单日期 */
    bill_date: string
    /** 账单类型 */
    bill_type?: ("ALL" | "SUCCESS" | "REFUND" | "RECHARGE_REFUND") | undefined
    /** 压缩账单 */
    tar_type?: "GZIP" | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface Downloadbill {
  /**
   * 下载对账单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941628 官方文档}
   */
  post(options: DownloadbillPostRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载对账单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941628 官方文档}
   */
  postAsync(options: DownloadbillPostRequest & CallOptions): Promise<ApiResponse<FileStream>>
}

export interface DownloadfundflowPostRequest {
  xml: {
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
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 资金账单日期 */
    bill_date: string
    /** 资金账户类型 */
    account_type?: ("Basic" | "Operation" | "Fees") | undefined
    /** 压缩账单 */
    tar_type?: "GZIP" | undefined
  }
}
export interface Downloadfundflow {
  /**
   * 下载资金账单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012181559 官方文档}
   */
  post(options: DownloadfundflowPostRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载资金账单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012181559 官方文档}
   */
  postAsync(options: DownloadfundflowPostRequest & CallOptions): Promise<ApiResponse<FileStream>>
}

export interface FacepayPostRequest {
  xml: {
    /** 是否押金支付 */
    deposit?: ("Y" | "N") | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
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
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /**
     * 商品描述
     * 最长 128 字符
     */
    body: string
    /**
     * 商品详情
     * 最长 8192 字符
     * 传输时为 JSON 文本
     */
    detail?: {
      /** 单品列表 */
      goods_detail: readonly {
        /** 商品编码 */
        goods_id: string
        /** 微信支付商品编码 */
        wxpay_goods_id?: string | undefined
        /** 商品名称 */
        goods_name: string
        /** 商品数量 */
        goods_num: number
        /**
         * 商品单价
         * 单位：分
         */
        price: number
        /** 商品类目ID */
        goods_category?: string | undefined
        /** 商品描述信息 */
        body?: string | undefined
      }[]
    } | undefined
    /**
     * 附加数据
     * 最长 127 字符
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最长 32 字符
     */
    out_trade_no: string
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /**
     * 货币类型
     * 最长 16 字符
     */
    fee_type?: string | undefined
    /**
     * 终端IP
     * 最长 64 字符
     */
    spbill_create_ip: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /** 交易起始时间 */
    time_start?: string | undefined
    /** 交易结束时间 */
    time_expire?: string | undefined
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid?: string | undefined
    /**
     * 授权码
     * 最长 128 字符
     */
    face_code: string
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
  /**
   * 标价金额
   * 单位：分
   */
  total_fee: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 代金券金额
   * 单位：分
   */
  coupon_fee?: string
  /** 微信支付订单号 */
  transaction_id: string
  /** 商户订单号 */
  out_trade_no: string
  /** 商家数据包 */
  attach?: string
  /** 支付完成时间 */
  time_end: string
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
      /**
       * 商品单价
       * 单位：分
       */
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
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
}
export interface Facepay {
  /**
   * 提交刷脸支付
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  post(options: FacepayPostRequest & CallOptions): Promise<ApiResponse<FacepayPostResponse>>
  /**
   * 提交刷脸支付
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  postAsync(options: FacepayPostRequest & CallOptions): Promise<ApiResponse<FacepayPostResponse>>
}

export interface FacepayqueryPostRequest {
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
  } & FacepayqueryPostOutTradeNoOrTransactionId)
}
export type FacepayqueryPostOutTradeNoOrTransactionId = ({
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
export interface FacepayqueryPostResponse {
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
  /**
   * 标价金额
   * 单位：分
   */
  total_fee?: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /** 标价币种 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 现金支付币种 */
  cash_fee_type?: string
  /**
   * 代金券金额
   * 单位：分
   */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券ID */
  [field: `coupon_id_${number}`]: string | undefined
  /**
   * 单个代金券支付金额
   * 单位：分
   */
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
      /**
       * 商品单价
       * 单位：分
       */
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
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
  /**
   * 押金消费金额
   * 单位：分
   */
  consume_fee?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 代金券ID */
    coupon_id?: string
    /**
     * 单个代金券支付金额
     * 单位：分
     */
    coupon_fee?: string
  }[]
}
export interface Facepayquery {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  post(options: FacepayqueryPostRequest & CallOptions): Promise<ApiResponse<FacepayqueryPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html 官方文档}
   */
  postAsync(options: FacepayqueryPostRequest & CallOptions): Promise<ApiResponse<FacepayqueryPostResponse>>
}

export interface MicropayPostRequest {
  xml: {
    /**
     * 接口版本号
     * 最长 32 字符
     */
    version?: string | undefined
    /** 分账标识 */
    profit_sharing?: ("N" | "Y") | undefined
    /** 是否押金支付 */
    deposit?: ("Y" | "N") | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
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
    /**
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /**
     * 商品描述
     * 最长 128 字符
     */
    body: string
    /**
     * 商品详情
     * 最长 6000 字符
     * 传输时为 JSON 文本
     */
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
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商品编码
         * 最长 32 字符
         */
        goods_id?: string | undefined
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
        quantity?: number | undefined
        /**
         * 商品单价
         * 单位：分
         */
        price?: number | undefined
        /** 商品种类 */
        goods_category?: string | undefined
        /** 商品描述 */
        body?: string | undefined
        /** 商品种类 */
        category?: string | undefined
        /** 商品MCC码 */
        merchant_category_code?: number | undefined
      }[] | undefined)
    } | undefined
    /**
     * 附加数据
     * 最长 127 字符
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*@]+$
     */
    out_trade_no: string
    /**
     * 订单金额
     * 单位：分
     */
    total_fee: number
    /**
     * 货币类型
     * 最长 16 字符
     */
    fee_type?: string | undefined
    /**
     * 终端IP
     * 最长 64 字符
     */
    spbill_create_ip: string
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /**
     * 指定支付方式
     * 最长 32 字符
     */
    limit_pay?: string | undefined
    /**
     * 交易起始时间
     * 最长 14 字符
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 最长 14 字符
     */
    time_expire?: string | undefined
    /**
     * 电子发票入口开放标识
     * 最长 8 字符
     */
    receipt?: string | undefined
    /**
     * 授权码
     * 最长 128 字符
     */
    auth_code: string
    /**
     * 场景信息
     * 最长 256 字符
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
        /** 应用包名 */
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
  /**
   * 返回信息
   * 最长 128 字符
   */
  return_msg: string
  /**
   * 公众账号ID
   * 最长 32 字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 商户号
   * 最长 32 字符
   */
  mch_id: string
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mch_id?: string
  /**
   * 设备号
   * 最长 32 字符
   */
  device_info?: string
  /**
   * 随机字符串
   * 最长 32 字符
   */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 错误代码
   * 最长 32 字符
   */
  err_code?: string
  /**
   * 错误代码描述
   * 最长 128 字符
   */
  err_code_des?: string
  /**
   * 用户标识
   * 最长 128 字符
   */
  openid: string
  /** 是否关注公众账号 */
  is_subscribe: ('Y' | 'N' | (string & {}))
  /**
   * 交易类型
   * 最长 16 字符
   */
  trade_type: string
  /**
   * 付款银行
   * 最长 32 字符
   */
  bank_type: string
  /**
   * 货币类型
   * 最长 16 字符
   */
  fee_type?: string
  /**
   * 订单金额
   * 单位：分
   */
  total_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 代金券金额
   * 单位：分
   */
  coupon_fee?: string
  /**
   * 现金支付货币类型
   * 最长 16 字符
   */
  cash_fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 商家数据包
   * 最长 128 字符
   */
  attach?: string
  /**
   * 支付完成时间
   * 最长 14 字符
   */
  time_end?: string
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount?: number
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount?: number
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
  /** 是否关注子公众账号 */
  sub_is_subscribe?: ('Y' | 'N' | (string & {}))
  /**
   * 用户子标识
   * 最长 128 字符
   */
  sub_openid?: string
}
export interface Micropay {
  /**
   * 提交付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937125 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382179 官方文档}
   */
  post(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
  /**
   * 提交付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937125 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012382179 官方文档}
   */
  postAsync(options: MicropayPostRequest & CallOptions): Promise<ApiResponse<MicropayPostResponse>>
}

export interface OrderqueryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 接口版本号 */
    version?: "1.0" | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
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
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
  } & OrderqueryPostOutTradeNoOrTransactionId)
}
export type OrderqueryPostOutTradeNoOrTransactionId = ({
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
})
export interface OrderqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 返回信息
   * 最长 128 字符
   */
  return_msg: string
  /**
   * 公众账号ID
   * 最长 32 字符
   */
  appid: string
  /**
   * 子商户公众账号ID
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 商户号
   * 最长 32 字符
   */
  mch_id: string
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mch_id?: string
  /**
   * 随机字符串
   * 最长 32 字符
   */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 错误代码
   * 最长 32 字符
   */
  err_code?: string
  /**
   * 错误代码描述
   * 最长 128 字符
   */
  err_code_des?: string
  /**
   * 设备号
   * 最长 32 字符
   */
  device_info?: string
  /**
   * 用户标识
   * 最长 128 字符
   */
  openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /**
   * 用户子标识
   * 最长 128 字符
   */
  sub_openid?: string
  /** 是否关注子公众账号 */
  sub_is_subscribe?: ('Y' | 'N' | (string & {}))
  /**
   * 交易类型
   * 最长 16 字符
   */
  trade_type?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /**
   * 付款银行
   * 最长 32 字符
   */
  bank_type?: string
  /**
   * 标价金额
   * 单位：分
   */
  total_fee?: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 标价币种
   * 最长 16 字符
   */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /**
   * 现金支付币种
   * 最长 16 字符
   */
  cash_fee_type?: string
  /**
   * 代金券金额
   * 单位：分
   */
  coupon_fee?: string
  /** 代金券使用数量 */
  coupon_count?: string
  /** 代金券类型 */
  [field: `coupon_type_${number}`]: string | undefined
  /** 代金券ID */
  [field: `coupon_id_${number}`]: string | undefined
  /**
   * 单个代金券支付金额
   * 单位：分
   */
  [field: `coupon_fee_${number}`]: string | undefined
  /**
   * 微信支付订单号
   * 最长 32 字符
   */
  transaction_id?: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 附加数据
   * 最长 128 字符
   */
  attach?: string
  /**
   * 支付完成时间
   * 最长 14 字符
   */
  time_end?: string
  /**
   * 交易状态描述
   * 最长 256 字符
   */
  trade_state_desc: string
  /**
   * 营销详情
   * 最长 6000 字符
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
  /**
   * 押金消费金额
   * 单位：分
   */
  consume_fee?: string
  /**
   * 优惠功能
   * 传输时为 JSON 文本
   */
  detail?: {
    /**
     * 订单原价
     * 单位：分
     */
    cost_price?: number
    /** 商品小票ID */
    receipt_id?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity?: number
      /**
       * 商品单价
       * 单位：分
       */
      price?: number
      /** 商品种类 */
      goods_category?: string
      /** 商品描述 */
      body?: string
      /** 商品种类 */
      category?: string
      /** 商品MCC码 */
      merchant_category_code?: number
    }[]
  }
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券类型 */
    coupon_type?: string
    /** 代金券ID */
    coupon_id?: string
    /**
     * 单个代金券支付金额
     * 单位：分
     */
    coupon_fee?: string
  }[]
}
export interface Orderquery {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937320 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012202507 官方文档}
   */
  post(options: OrderqueryPostRequest & CallOptions): Promise<ApiResponse<OrderqueryPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937320 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4012202507 官方文档}
   */
  postAsync(options: OrderqueryPostRequest & CallOptions): Promise<ApiResponse<OrderqueryPostResponse>>
}

export interface PaporderqueryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /**
     * 请求appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
  } & PaporderqueryPostOutTradeNoOrTransactionId)
}
export type PaporderqueryPostOutTradeNoOrTransactionId = ({
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
})
export interface PaporderqueryPostResponse {
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
  openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /**
   * 总金额
   * 单位：分
   */
  total_fee?: string
  /** 货币种类 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /**
   * 代金券或立减优惠金额
   * 单位：分
   */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 代金券或立减优惠ID */
  [field: `coupon_id_${number}`]: string | undefined
  /**
   * 单个代金券或立减优惠支付金额
   * 单位：分
   */
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
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券或立减优惠ID */
    coupon_id?: string
    /**
     * 单个代金券或立减优惠支付金额
     * 单位：分
     */
    coupon_fee?: string
  }[]
}
export interface Paporderquery {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4013894074 官方文档}
   */
  post(options: PaporderqueryPostRequest & CallOptions): Promise<ApiResponse<PaporderqueryPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4013894074 官方文档}
   */
  postAsync(options: PaporderqueryPostRequest & CallOptions): Promise<ApiResponse<PaporderqueryPostResponse>>
}

export interface PappayapplyPostRequest {
  xml: {
    /**
     * 请求appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip?: string | undefined
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 委托代扣协议id */
    contract_id: string
    /** 电子发票入口开放标识 */
    receipt?: string | undefined
  }
}
export interface PappayapplyPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
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
}
export interface Pappayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987377 官方文档}
   */
  post(options: PappayapplyPostRequest & CallOptions): Promise<ApiResponse<PappayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987377 官方文档}
   */
  postAsync(options: PappayapplyPostRequest & CallOptions): Promise<ApiResponse<PappayapplyPostResponse>>
}

export interface Partner {
  /** POST 查询订单 */
  readonly paporderquery: PartnerPaporderquery
  /** POST 申请扣款 */
  readonly pappayapply: PartnerPappayapply
}

export interface PartnerPaporderqueryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  xml: ({
    /** 请求appid */
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
  } & PartnerPaporderqueryPostOutTradeNoOrTransactionId)
}
export type PartnerPaporderqueryPostOutTradeNoOrTransactionId = ({
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
export interface PartnerPaporderqueryPostResponse {
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
  openid?: string
  /** 是否关注公众账号 */
  is_subscribe?: ('Y' | 'N' | (string & {}))
  /** 交易类型 */
  trade_type?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /**
   * 总金额
   * 单位：分
   */
  total_fee?: string
  /** 货币种类 */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 现金支付货币类型 */
  cash_fee_type?: string
  /**
   * 代金券或立减优惠金额
   * 单位：分
   */
  coupon_fee?: string
  /** 代金券或立减优惠使用数量 */
  coupon_count?: string
  /** 代金券或立减优惠ID */
  [field: `coupon_id_${number}`]: string | undefined
  /**
   * 单个代金券或立减优惠支付金额
   * 单位：分
   */
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
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 代金券或立减优惠ID */
    coupon_id?: string
    /**
     * 单个代金券或立减优惠支付金额
     * 单位：分
     */
    coupon_fee?: string
  }[]
}
export interface PartnerPaporderquery {
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014113946 官方文档}
   */
  post(options: PartnerPaporderqueryPostRequest & CallOptions): Promise<ApiResponse<PartnerPaporderqueryPostResponse>>
  /**
   * 查询订单
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4014113946 官方文档}
   */
  postAsync(options: PartnerPaporderqueryPostRequest & CallOptions): Promise<ApiResponse<PartnerPaporderqueryPostResponse>>
}

export interface PartnerPappayapplyPostRequest {
  xml: {
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id: string
    /**
     * 请求appid
     * 最长 32 字符
     */
    appid: string
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 商品描述 */
    body: string
    /** 商品详情 */
    detail?: string | undefined
    /** 附加数据 */
    attach?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 总金额
     * 单位：分
     */
    total_fee: number
    /** 货币类型 */
    fee_type?: string | undefined
    /** 终端IP */
    spbill_create_ip?: string | undefined
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 回调通知url */
    notify_url?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 委托代扣协议id */
    contract_id: string
    /** 电子发票入口开放标识 */
    receipt?: string | undefined
  }
}
export interface PartnerPappayapplyPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号id */
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
}
export interface PartnerPappayapply {
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988372 官方文档}
   */
  post(options: PartnerPappayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerPappayapplyPostResponse>>
  /**
   * 申请扣款
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988372 官方文档}
   */
  postAsync(options: PartnerPappayapplyPostRequest & CallOptions): Promise<ApiResponse<PartnerPappayapplyPostResponse>>
}

export interface ProfitsharingaddreceiverPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /**
     * 分账接收方
     * 传输时为 JSON 文本
     */
    receiver: {
      /** 分账接收方类型 */
      type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
      /** 分账接收方账号 */
      account: string
      /** 分账个人接收方姓名 */
      name?: string | undefined
      /** 与分账方的关系类型 */
      relation_type?: ("SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM" | "PLATFORM" | "OTHERS") | undefined
      /** 自定义的分账关系 */
      custom_relation?: string | undefined
    }
  }
}
export interface ProfitsharingaddreceiverPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /**
   * 分账接收方
   * 传输时为 JSON 文本
   */
  receiver: {
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /** 分账接收方账号 */
    account: string
  }
}
export interface Profitsharingaddreceiver {
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983255 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984782 官方文档}
   */
  post(options: ProfitsharingaddreceiverPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingaddreceiverPostResponse>>
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983255 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984782 官方文档}
   */
  postAsync(options: ProfitsharingaddreceiverPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingaddreceiverPostResponse>>
}

export interface ProfitsharingmerchantratioqueryPostRequest {
  xml: {
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
    /** 品牌主商户号 */
    brand_mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface ProfitsharingmerchantratioqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 品牌主商户号 */
  brand_mch_id?: string
  /** 最大分账比例 */
  max_ratio: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
}
export interface Profitsharingmerchantratioquery {
  /**
   * 查询最大分账比例
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985120 官方文档}
   */
  post(options: ProfitsharingmerchantratioqueryPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingmerchantratioqueryPostResponse>>
  /**
   * 查询最大分账比例
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985120 官方文档}
   */
  postAsync(options: ProfitsharingmerchantratioqueryPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingmerchantratioqueryPostResponse>>
}

export interface ProfitsharingorderamountqueryPostRequest {
  xml: {
    /**
     * 商户号
     * 最长 32 字符
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 微信订单号 */
    transaction_id: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface ProfitsharingorderamountqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 商户号 */
  mch_id?: string
  /** 微信订单号 */
  transaction_id: string
  /**
   * 订单剩余待分金额
   * 单位：分
   */
  unsplit_amount?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 签名 */
  sign?: string
}
export interface Profitsharingorderamountquery {
  /**
   * 查询订单待分账金额
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984132 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985079 官方文档}
   */
  post(options: ProfitsharingorderamountqueryPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingorderamountqueryPostResponse>>
  /**
   * 查询订单待分账金额
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984132 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985079 官方文档}
   */
  postAsync(options: ProfitsharingorderamountqueryPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingorderamountqueryPostResponse>>
}

export interface ProfitsharingqueryPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 商户分账单号
     * 最长 64 字符
     */
    out_order_no: string
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface ProfitsharingqueryPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  status: ('PROCESSING' | 'FINISHED' | (string & {}))
  /**
   * 分账接收方列表
   * 传输时为 JSON 文本
   */
  receivers: {
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /** 分账接收方账号 */
    account: string
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账明细单号 */
    detail_id: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账接收商户号 */
    receiver_mchid: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
  }[]
}
export interface Profitsharingquery {
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983179 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984717 官方文档}
   */
  post(options: ProfitsharingqueryPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingqueryPostResponse>>
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983179 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984717 官方文档}
   */
  postAsync(options: ProfitsharingqueryPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingqueryPostResponse>>
}

export interface ProfitsharingremovereceiverPostRequest {
  xml: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /**
     * 分账接收方
     * 传输时为 JSON 文本
     */
    receiver: {
      /** 分账接收方类型 */
      type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
      /** 分账接收方账号 */
      account: string
    }
  }
}
export interface ProfitsharingremovereceiverPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /**
   * 分账接收方
   * 传输时为 JSON 文本
   */
  receiver: {
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /** 分账接收方账号 */
    account: string
  }
}
export interface Profitsharingremovereceiver {
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983295 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984847 官方文档}
   */
  post(options: ProfitsharingremovereceiverPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingremovereceiverPostResponse>>
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011983295 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984847 官方文档}
   */
  postAsync(options: ProfitsharingremovereceiverPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingremovereceiverPostResponse>>
}

export interface ProfitsharingreturnqueryPostRequest {
  /** 至少填其一：out_order_no、order_id */
  xml: ({
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
    /**
     * 公众账号ID
     * 最长 32 字符
     */
    appid: string
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 商户回退单号 */
    out_return_no: string
  } & ProfitsharingreturnqueryPostOutOrderNoOrOrderId)
}
export type ProfitsharingreturnqueryPostOutOrderNoOrOrderId = ({
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id?: string | undefined
} | {
  /** 商户分账单号 */
  out_order_no?: string | undefined
  /** 微信分账单号 */
  order_id: string
})
export interface ProfitsharingreturnqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
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
  /** 子商户号 */
  sub_mch_id?: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 微信分账单号 */
  order_id?: string
  /** 商户分账单号 */
  out_order_no?: string
  /** 商户回退单号 */
  out_return_no: string
  /** 微信回退单号 */
  return_no?: string
  /** 回退方类型 */
  return_account_type: ('MERCHANT_ID' | (string & {}))
  /** 回退方账号 */
  return_account: string
  /**
   * 回退金额
   * 单位：分
   */
  return_amount: string
  /** 回退描述 */
  description: string
  /** 回退结果 */
  result?: ('SUCCESS' | 'PROCESSING' | 'FAILED' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
  /** 完成时间 */
  finish_time?: string
}
export interface Profitsharingreturnquery {
  /**
   * 回退结果查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984233 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985243 官方文档}
   */
  post(options: ProfitsharingreturnqueryPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingreturnqueryPostResponse>>
  /**
   * 回退结果查询
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011984233 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011985243 官方文档}
   */
  postAsync(options: ProfitsharingreturnqueryPostRequest & CallOptions): Promise<ApiResponse<ProfitsharingreturnqueryPostResponse>>
}

export interface QuerycombinedorderPostRequest {
  xml: {
    /** 合单appid */
    combine_appid: string
    /**
     * 合单商户号
     * 由客户端填写
     */
    combine_mch_id?: string | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
    /** 合单商户订单号 */
    combine_out_trade_no: string
  }
}
export interface QuerycombinedorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 合单appid */
  combine_appid: string
  /** 合单商户号 */
  combine_mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 设备号 */
  device_info?: string
  /** 合单用户标识 */
  combine_openid?: string
  /** 合单商户订单号 */
  combine_out_trade_no: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 业务结果描述 */
  result_msg: string
  /** 交易状态 */
  trade_state?: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'REVOKED' | 'USERPAYING' | 'PAYERROR' | 'ACCEPT' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc?: string
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /**
   * 子单信息
   * 传输时为 JSON 文本
   */
  sub_order_list: {
    /** 子订单数 */
    order_num: number
    /** 子订单信息 */
    order_list: {
      /** 子单商户号 */
      mchid: string
      /** 交易类型 */
      trade_type: ('NATIVE' | 'JSAPI' | 'APP' | 'MWEB' | (string & {}))
      /** 附加数据 */
      attach: string
      /** 订单金额 */
      amount: {
        /**
         * 标价金额
         * 单位：分
         */
        total_amount: number
        /** 标价币种 */
        currency?: string
      }
      /** 微信订单号 */
      transaction_id?: string
      /** 子单商户订单号 */
      out_trade_no: string
      /** 订单优惠标记 */
      goods_tag?: string
      /** 商品描述 */
      description: string
      /** 营销详情 */
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
          /**
           * 商品单价
           * 单位：分
           */
          price: number
        }[]
      }
    }[]
  }
}
export interface Querycombinedorder {
  /**
   * 合单查单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4 官方文档}
   * @deprecated 已停止开放（2021-09-01），请改用 v3/combine-transactions/out-trade-no/{combine_out_trade_no}
   */
  post(options: QuerycombinedorderPostRequest & CallOptions): Promise<ApiResponse<QuerycombinedorderPostResponse>>
  /**
   * 合单查单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4 官方文档}
   * @deprecated 已停止开放（2021-09-01），请改用 v3/combine-transactions/out-trade-no/{combine_out_trade_no}
   */
  postAsync(options: QuerycombinedorderPostRequest & CallOptions): Promise<ApiResponse<QuerycombinedorderPostResponse>>
}

export interface QueryexchageratePostRequest {
  xml: {
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 币种 */
    fee_type: string
    /** 日期 */
    date: string
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface QueryexchageratePostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 币种 */
  fee_type: string
  /** 汇率时间 */
  rate_time: string
  /** 汇率 */
  rate?: string
  /** 签名 */
  sign: string
}
export interface Queryexchagerate {
  /**
   * 汇率查询
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634970 官方文档}
   */
  post(options: QueryexchageratePostRequest & CallOptions): Promise<ApiResponse<QueryexchageratePostResponse>>
  /**
   * 汇率查询
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634970 官方文档}
   */
  postAsync(options: QueryexchageratePostRequest & CallOptions): Promise<ApiResponse<QueryexchageratePostResponse>>
}

export interface RefundqueryPostRequest {
  /** 至少填其一：out_trade_no、transaction_id、out_refund_no、refund_id */
  xml: ({
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
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 偏移量 */
    offset?: number | undefined
  } & RefundqueryPostOutTradeNoOrTransactionIdOrOutRefundNoOrRefundId)
}
export type RefundqueryPostOutTradeNoOrTransactionIdOrOutRefundNoOrRefundId = ({
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no?: string | undefined
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no?: string | undefined
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no: string
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id?: string | undefined
} | {
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no?: string | undefined
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id?: string | undefined
  /**
   * 商户退款单号
   * 最长 64 字符
   */
  out_refund_no?: string | undefined
  /**
   * 微信退款单号
   * 最长 32 字符
   */
  refund_id: string
})
export interface RefundqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 返回信息
   * 最长 128 字符
   */
  return_msg: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 错误码
   * 最长 32 字符
   */
  err_code?: string
  /**
   * 错误描述
   * 最长 128 字符
   */
  err_code_des?: string
  /**
   * 公众账号ID
   * 最长 32 字符
   */
  appid: string
  /**
   * 商户号
   * 最长 32 字符
   */
  mch_id: string
  /**
   * 子商户公众账号ID
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mch_id?: string
  /**
   * 随机字符串
   * 最长 32 字符
   */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 订单总退款次数 */
  total_refund_count?: string
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 订单金额
   * 单位：分
   */
  total_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 货币种类
   * 最长 16 字符
   */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee?: string
  /** 退款笔数 */
  refund_count: string
  /** 商户退款单号 */
  [field: `out_refund_no_${number}`]: string | undefined
  /** 微信退款单号 */
  [field: `refund_id_${number}`]: string | undefined
  /** 退款渠道 */
  [field: `refund_channel_${number}`]: string | undefined
  /**
   * 申请退款金额
   * 单位：分
   */
  [field: `refund_fee_${number}`]: string | undefined
  /**
   * 退款金额
   * 单位：分
   */
  [field: `settlement_refund_fee_${number}`]: string | undefined
  /** 代金券类型 */
  [field: `coupon_type_${number}_${number}`]: string | undefined
  /**
   * 总代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  [field: `coupon_refund_count_${number}`]: string | undefined
  /** 退款代金券ID */
  [field: `coupon_refund_id_${number}_${number}`]: string | undefined
  /**
   * 单个代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}_${number}`]: string | undefined
  /** 退款状态 */
  [field: `refund_status_${number}`]: string | undefined
  /** 退款资金来源 */
  [field: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 */
  [field: `refund_recv_accout_${number}`]: string | undefined
  /** 退款成功时间 */
  [field: `refund_success_time_${number}`]: string | undefined
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 商户退款单号 */
    out_refund_no?: string
    /** 微信退款单号 */
    refund_id?: string
    /** 退款渠道 */
    refund_channel?: string
    /**
     * 申请退款金额
     * 单位：分
     */
    refund_fee?: string
    /**
     * 退款金额
     * 单位：分
     */
    settlement_refund_fee?: string
    /**
     * 总代金券退款金额
     * 单位：分
     */
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
      /**
       * 单个代金券退款金额
       * 单位：分
       */
      coupon_refund_fee?: string
    }[]
  }[]
}
export interface Refundquery {
  /**
   * 查询退款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939577 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941513 官方文档}
   */
  post(options: RefundqueryPostRequest & CallOptions): Promise<ApiResponse<RefundqueryPostResponse>>
  /**
   * 查询退款
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011939577 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941513 官方文档}
   */
  postAsync(options: RefundqueryPostRequest & CallOptions): Promise<ApiResponse<RefundqueryPostResponse>>
}

export interface Refundqueryv2PostRequest {
  /** 至少填其一：out_trade_no、transaction_id、out_refund_no、refund_id */
  xml: ({
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
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 偏移量 */
    offset?: number | undefined
  } & Refundqueryv2PostOutTradeNoOrTransactionIdOrOutRefundNoOrRefundId)
}
export type Refundqueryv2PostOutTradeNoOrTransactionIdOrOutRefundNoOrRefundId = ({
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
export interface Refundqueryv2PostResponse {
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
  /**
   * 微信订单号
   * 最长 32 字符
   */
  transaction_id: string
  /**
   * 商户订单号
   * 最长 32 字符
   */
  out_trade_no: string
  /**
   * 订单金额
   * 单位：分
   */
  total_fee: string
  /**
   * 应结订单金额
   * 单位：分
   */
  settlement_total_fee?: string
  /**
   * 货币种类
   * 最长 8 字符
   */
  fee_type?: string
  /**
   * 现金支付金额
   * 单位：分
   */
  cash_fee: string
  /** 退款笔数 */
  refund_count: string
  /** 商户退款单号 */
  [field: `out_refund_no_${number}`]: string | undefined
  /** 微信退款单号 */
  [field: `refund_id_${number}`]: string | undefined
  /** 退款渠道 */
  [field: `refund_channel_${number}`]: string | undefined
  /**
   * 申请退款金额
   * 单位：分
   */
  [field: `refund_fee_${number}`]: string | undefined
  /**
   * 退款金额
   * 单位：分
   */
  [field: `settlement_refund_fee_${number}`]: string | undefined
  /** 代金券类型 */
  [field: `coupon_type_${number}_${number}`]: string | undefined
  /**
   * 总代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}`]: string | undefined
  /** 退款代金券使用数量 */
  [field: `coupon_refund_count_${number}`]: string | undefined
  /** 退款代金券ID */
  [field: `coupon_refund_id_${number}_${number}`]: string | undefined
  /**
   * 单个代金券退款金额
   * 单位：分
   */
  [field: `coupon_refund_fee_${number}_${number}`]: string | undefined
  /** 退款状态 */
  [field: `refund_status_${number}`]: string | undefined
  /** 退款资金来源 */
  [field: `refund_account_${number}`]: string | undefined
  /** 退款入账账户 */
  [field: `refund_recv_accout_${number}`]: string | undefined
  /** 退款成功时间 */
  [field: `refund_success_time_${number}`]: string | undefined
  /**
   * 营销详情
   * 传输时为 JSON 文本
   */
  promotion_detail?: ({
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  } | {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /** 优惠券面额 */
    amount?: string
    /** 活动ID */
    activity_id?: string
    /** 微信出资 */
    wxpay_contribute?: string
    /** 商户出资 */
    merchant_contribute?: string
    /** 其他出资 */
    other_contribute?: string
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
  /**
   * 现金退款金额
   * 单位：分
   */
  cash_refund_fee?: string
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
  /** 以上带下标的字段，按下标 $n 归集 */
  $n: {
    /** 商户退款单号 */
    out_refund_no?: string
    /** 微信退款单号 */
    refund_id?: string
    /** 退款渠道 */
    refund_channel?: string
    /**
     * 申请退款金额
     * 单位：分
     */
    refund_fee?: string
    /**
     * 退款金额
     * 单位：分
     */
    settlement_refund_fee?: string
    /**
     * 总代金券退款金额
     * 单位：分
     */
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
      /**
       * 单个代金券退款金额
       * 单位：分
       */
      coupon_refund_fee?: string
    }[]
  }[]
}
export interface Refundqueryv2 {
  /**
   * 查询退款（支持单品）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984122 官方文档}
   */
  post(options: Refundqueryv2PostRequest & CallOptions): Promise<ApiResponse<Refundqueryv2PostResponse>>
  /**
   * 查询退款（支持单品）
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011984122 官方文档}
   */
  postAsync(options: Refundqueryv2PostRequest & CallOptions): Promise<ApiResponse<Refundqueryv2PostResponse>>
}

export interface SettlementqueryPostRequest {
  xml: {
    /** 公众账号ID */
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mchid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
    /** 结算状态 */
    usetag: (1 | 2)
    /** 偏移量 */
    offset: number
    /** 最大记录条数 */
    limit: number
    /** 开始日期 */
    date_start: string
    /** 结束日期 */
    date_end: string
    /** 是否查询分账结算信息 */
    query_split?: boolean | undefined
  }
}
export interface SettlementqueryPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 错误代码描述 */
  err_code_des?: string
  /** 签名 */
  sign?: string
  /** 返回数据行数 */
  record_num: string
  /** 付汇批次号 */
  fbatchno: string
  /** 结算日期 */
  date_settlement: string
  /** 交易开始日期 */
  date_start: string
  /** 交易结束日期 */
  date_end: string
  /**
   * 划账金额
   * 单位：币种的最小单位
   */
  settlement_fee: string
  /**
   * 未划账金额
   * 单位：币种的最小单位
   */
  unsettlement_fee: string
  /** 结算币种 */
  settlementfee_type: string
  /**
   * 支付金额
   * 单位：币种的最小单位
   */
  pay_fee: string
  /**
   * 退款金额
   * 单位：币种的最小单位
   */
  refund_fee: string
  /**
   * 支付净额
   * 单位：币种的最小单位
   */
  pay_net_fee: string
  /**
   * 手续费金额
   * 单位：币种的最小单位
   */
  poundage_fee: string
  /**
   * 分账划账金额
   * 单位：币种的最小单位
   */
  split_settlement_fee?: string
  /**
   * 分账未划账金额
   * 单位：币种的最小单位
   */
  split_unsettlement_fee?: string
  /** 子商户号 */
  sub_mch_id?: string
}
export interface Settlementquery {
  /**
   * 查询结算资金
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634920 官方文档}
   */
  post(options: SettlementqueryPostRequest & CallOptions): Promise<ApiResponse<SettlementqueryPostResponse>>
  /**
   * 查询结算资金
   * @see {@link https://pay.weixin.qq.com/doc/global/v2/zh/4013634920 官方文档}
   */
  postAsync(options: SettlementqueryPostRequest & CallOptions): Promise<ApiResponse<SettlementqueryPostResponse>>
}

export interface UnifiedorderPostRequest {
  xml: {
    /** 接口版本号 */
    version?: "1.0" | undefined
    /** 分账标识 */
    profit_sharing?: ("N" | "Y") | undefined
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
     * 设备号
     * 最长 32 字符
     */
    device_info?: string | undefined
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /**
     * 商品描述
     * 最长 128 字符
     */
    body: string
    /**
     * 商品详情
     * 最长 6000 字符
     * 传输时为 JSON 文本
     */
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
      receipt_id?: string | undefined
      /** 单品列表 */
      goods_detail?: (readonly {
        /**
         * 商品编码
         * 最长 32 字符
         */
        goods_id?: string | undefined
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
        quantity?: number | undefined
        /**
         * 商品单价
         * 单位：分
         */
        price?: number | undefined
        /** 商品种类 */
        goods_category?: string | undefined
        /** 商品描述 */
        body?: string | undefined
        /** 商品种类 */
        category?: string | undefined
        /** 商品MCC码 */
        merchant_category_code?: number | undefined
      }[] | undefined)
    } | undefined
    /**
     * 附加数据
     * 最长 127 字符
     */
    attach?: string | undefined
    /**
     * 商户订单号
     * 最长 32 字符
     * 正则：^[0-9A-Za-z_\-|*@]+$
     */
    out_trade_no: string
    /**
     * 标价币种
     * 最长 16 字符
     */
    fee_type?: string | undefined
    /**
     * 标价金额
     * 单位：分
     */
    total_fee: number
    /**
     * 终端IP
     * 最长 64 字符
     */
    spbill_create_ip: string
    /**
     * 交易起始时间
     * 最长 14 字符
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 最长 14 字符
     */
    time_expire?: string | undefined
    /**
     * 订单优惠标记
     * 最长 32 字符
     */
    goods_tag?: string | undefined
    /**
     * 通知地址
     * 最长 256 字符
     */
    notify_url?: string | undefined
    /**
     * 交易类型
     * 最长 16 字符
     */
    trade_type: string
    /**
     * 商品ID
     * 最长 32 字符
     */
    product_id?: string | undefined
    /**
     * 指定支付方式
     * 最长 32 字符
     */
    limit_pay?: string | undefined
    /**
     * 用户标识
     * 最长 128 字符
     */
    openid?: string | undefined
    /** 电子发票入口开放标识 */
    receipt?: ("Y" | "N") | undefined
    /**
     * 场景信息
     * 最长 256 字符
     * 传输时为 JSON 文本
     */
    scene_info?: {
      /** 实际门店信息 */
      store_info?: {
        /**
         * 门店id
         * 最长 32 字符
         */
        id: string
        /**
         * 门店名称
         * 最长 256 字符
         */
        name?: string | undefined
        /**
         * 门店行政区划码
         * 最长 32 字符
         */
        area_code?: string | undefined
        /**
         * 门店详细地址
         * 最长 512 字符
         */
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
        /** 应用包名 */
        package_name?: string | undefined
        /** WAP网站URL地址 */
        wap_url?: string | undefined
        /** WAP网站名 */
        wap_name?: string | undefined
      } | undefined
    } | undefined
    /** 用户类型 */
    user_type?: ("IDCARD" | "HONGKONG_MACAO" | "HONGKONG_MACAO_RESIDENT" | "TAIWAN_RESIDENT" | "FOREIGN_RESIDENT" | "OVERSEA_PASSPORT") | undefined
    /** 用户证件号 */
    user_creid?: string | undefined
    /** 用户真实姓名 */
    user_truename?: string | undefined
    /**
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /**
     * 用户子标识
     * 最长 128 字符
     */
    sub_openid?: string | undefined
  }
}
export interface UnifiedorderPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 返回信息
   * 最长 128 字符
   */
  return_msg: string
  /**
   * 公众账号ID
   * 最长 32 字符
   */
  appid: string
  /**
   * 商户号
   * 最长 32 字符
   */
  mch_id: string
  /**
   * 设备号
   * 最长 32 字符
   */
  device_info?: string
  /**
   * 随机字符串
   * 最长 32 字符
   */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /**
   * 错误代码
   * 最长 32 字符
   */
  err_code?: string
  /**
   * 错误代码描述
   * 最长 128 字符
   */
  err_code_des?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | (string & {}))
  /**
   * 预支付交易会话标识
   * 最长 64 字符
   */
  prepay_id: string
  /**
   * 二维码链接
   * 最长 64 字符
   */
  code_url?: string
  /** 支付跳转链接 */
  mweb_url?: string
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
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount?: number
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
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
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：分
       */
      discount_amount?: number
      /** 微信支付商品编码 */
      wxpay_goods_id?: string
      /** 商品名称 */
      goods_name?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品单价
       * 单位：分
       */
      price: number
    }[]
  }[])
  /**
   * 子商户公众账号ID
   * 最长 32 字符
   */
  sub_appid?: string
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mch_id?: string
}
export interface Unifiedorder {
  /**
   * 统一下单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935214 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011936644 官方文档}
   */
  post(options: UnifiedorderPostRequest & CallOptions): Promise<ApiResponse<UnifiedorderPostResponse>>
  /**
   * 统一下单
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011935214 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011936644 官方文档}
   */
  postAsync(options: UnifiedorderPostRequest & CallOptions): Promise<ApiResponse<UnifiedorderPostResponse>>
}
}
