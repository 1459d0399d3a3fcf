// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream, Upload } from '../core.js'

export namespace v3_global {
export interface Global {
  /** GET 获取平台证书列表 */
  readonly certificates: Certificates
  /** 报关查询、报关、报关信息修改 等 5 个接口 */
  readonly customs: Customs
  /** 查询投诉通知回调、创建投诉通知回调、更新投诉通知回调 等 11 个接口 */
  readonly merchantService: MerchantService
  /** 上传文件 */
  readonly merchantStorage: MerchantStorage
  /** 创建H5支付权限申请单、查询H5支付权限申请单详情、修改H5支付权限申请单 等 7 个接口 */
  readonly merchant: Merchant
  /** POST 子商户进件（融合钱包） */
  readonly merchants: Merchants
  /** 撤销订单(微信支付订单号)、撤销订单(商户订单号)、提交付款码支付 */
  readonly micropay: Micropay
  /** APP签约、H5预签约、JSAPI预签约 等 12 个接口 */
  readonly papay: Papay
  /** 获取分账账单文件下载地址、请求分账、解冻剩余资金 等 12 个接口 */
  readonly profitSharing: ProfitSharing
  /** 商家充值退款余额查询 */
  readonly refund: Refund
  /** GET 查询所有退款 · POST 申请退款 */
  readonly refunds: Refunds
  /** 查询结算资金明细 */
  readonly settle: Settle
  /** GET 下载对账单 */
  readonly statements: Statements
  /** APP支付下单、查询订单(微信支付订单号)、关闭订单(微信支付订单号) 等 8 个接口 */
  readonly transactions: Transactions
}

export interface CertificatesGetRequest {
  
}
export interface CertificatesGetResponse {
  /** 平台证书列表 */
  data: {
    /** 证书序列号 */
    serial_no: string
    /** 证书启用时间 */
    effective_time: string
    /** 证书弃用时间 */
    expire_time: string
    /** 证书信息 */
    encrypt_certificate: {
      /** 加密证书的算法 */
      algorithm: string
      /** 加密证书的随机串 */
      nonce: string
      /** 加密证书的附加数据 */
      associated_data?: ('certificate' | (string & {}))
      /**
       * 加密后的证书内容
       * 以 APIv3 密钥加密
       */
      ciphertext: string
    }
  }[]
}
export interface Certificates {
  /**
   * 获取平台证书列表
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013878 官方文档}
   */
  get(options?: CertificatesGetRequest & CallOptions): Promise<ApiResponse<CertificatesGetResponse>>
  /**
   * 获取平台证书列表
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013878 官方文档}
   */
  getAsync(options?: CertificatesGetRequest & CallOptions): Promise<ApiResponse<CertificatesGetResponse>>
}

export interface Customs {
  /** GET 报关查询 · POST 报关 · PATCH 报关信息修改 */
  readonly orders: CustomsOrders
  /** POST 报关重推 */
  readonly redeclare: CustomsRedeclare
  /** POST 身份信息校验 */
  readonly verifyCertificate: CustomsVerifyCertificate
}

export interface CustomsOrdersGetRequest {
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
export interface CustomsOrdersGetResponse {
  /** 机构APPID */
  appid: string
  /** 商户号 */
  mchid: string
  /** 微信订单号 */
  transaction_id: string
  /** 核验机构 */
  verify_department?: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构流水号 */
  verify_department_trade_id?: string
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
    /**
     * 子单金额
     * 单位：币种的最小单位
     */
    order_fee?: number
    /** 关税 */
    duty?: number
    /**
     * 物流费用
     * 单位：币种的最小单位
     */
    transport_fee?: number
    /**
     * 商品费用
     * 单位：币种的最小单位
     */
    product_fee?: number
    /** 报关状态 */
    state: ('PROCESSING' | 'UNDECLARED' | 'SUBMITTED' | 'SUCCESS' | 'FAIL' | 'EXCEPT' | (string & {}))
    /** 报关结果说明 */
    explanation?: string
    /**
     * 最后更新时间
     * 格式：RFC 3339
     */
    modify_time: string
  }[]
}
export interface CustomsOrdersPostRequest {
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
    /**
     * 子订单金额
     * 单位：币种的最小单位
     */
    order_fee?: number | undefined
    /**
     * 物流费用
     * 单位：币种的最小单位
     */
    transport_fee?: number | undefined
    /**
     * 商品费用
     * 单位：币种的最小单位
     */
    product_fee?: number | undefined
  } & CustomsOrdersPostOutTradeNoOrTransactionId)
}
export type CustomsOrdersPostOutTradeNoOrTransactionId = ({
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
export interface CustomsOrdersPostResponse {
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
  verify_department?: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构交易流水号 */
  verify_department_trade_id?: string
}
export interface CustomsOrdersPatchRequest {
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
    /**
     * 子订单金额
     * 单位：币种的最小单位
     */
    order_fee?: number | undefined
    /**
     * 物流费用
     * 单位：币种的最小单位
     */
    transport_fee?: number | undefined
    /**
     * 商品费用
     * 单位：币种的最小单位
     */
    product_fee?: number | undefined
  } & CustomsOrdersPatchOutTradeNoOrTransactionId)
}
export type CustomsOrdersPatchOutTradeNoOrTransactionId = ({
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
export interface CustomsOrdersPatchResponse {
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
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  modify_time: string
  /** 核验机构 */
  verify_department?: ('UNIONPAY' | 'NETSUNION' | 'OTHERS' | (string & {}))
  /** 核验机构流水号 */
  verify_department_trade_id?: string
}
export interface CustomsOrders {
  /**
   * 报关查询
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025131 官方文档}
   */
  get(options: CustomsOrdersGetRequest & CallOptions): Promise<ApiResponse<CustomsOrdersGetResponse>>
  /**
   * 报关查询
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025131 官方文档}
   */
  getAsync(options: CustomsOrdersGetRequest & CallOptions): Promise<ApiResponse<CustomsOrdersGetResponse>>
  /**
   * 报关
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025127 官方文档}
   */
  post(options: CustomsOrdersPostRequest & CallOptions): Promise<ApiResponse<CustomsOrdersPostResponse>>
  /**
   * 报关
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025127 官方文档}
   */
  postAsync(options: CustomsOrdersPostRequest & CallOptions): Promise<ApiResponse<CustomsOrdersPostResponse>>
  /**
   * 报关信息修改
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025136 官方文档}
   */
  patch(options: CustomsOrdersPatchRequest & CallOptions): Promise<ApiResponse<CustomsOrdersPatchResponse>>
  /**
   * 报关信息修改
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025136 官方文档}
   */
  patchAsync(options: CustomsOrdersPatchRequest & CallOptions): Promise<ApiResponse<CustomsOrdersPatchResponse>>
}

export interface CustomsRedeclarePostRequest {
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
export interface CustomsRedeclarePostResponse {
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
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  modify_time: string
  /** 申报结果说明 */
  explanation?: string
}
export interface CustomsRedeclare {
  /**
   * 报关重推
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025133 官方文档}
   */
  post(options: CustomsRedeclarePostRequest & CallOptions): Promise<ApiResponse<CustomsRedeclarePostResponse>>
  /**
   * 报关重推
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025133 官方文档}
   */
  postAsync(options: CustomsRedeclarePostRequest & CallOptions): Promise<ApiResponse<CustomsRedeclarePostResponse>>
}

export interface CustomsVerifyCertificatePostRequest {
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
  } & CustomsVerifyCertificatePostOutTradeNoOrTransactionId)
}
export type CustomsVerifyCertificatePostOutTradeNoOrTransactionId = ({
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
export interface CustomsVerifyCertificatePostResponse {
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
export interface CustomsVerifyCertificate {
  /**
   * 身份信息校验
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025128 官方文档}
   */
  post(options: CustomsVerifyCertificatePostRequest & CallOptions): Promise<ApiResponse<CustomsVerifyCertificatePostResponse>>
  /**
   * 身份信息校验
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025128 官方文档}
   */
  postAsync(options: CustomsVerifyCertificatePostRequest & CallOptions): Promise<ApiResponse<CustomsVerifyCertificatePostResponse>>
}

export interface MerchantService {
  /** GET 查询投诉通知回调 · POST 创建投诉通知回调 · PUT 更新投诉通知回调 · DELETE 删除投诉通知回调 */
  readonly complaintNotifications: MerchantServiceComplaintNotifications
  /** GET 查询投诉单列表 */
  readonly complaints: MerchantServiceComplaints
  /** 商户上传反馈图片、图片下载 */
  readonly images: MerchantServiceImages
}

export interface MerchantServiceComplaintNotificationsGetRequest {
  
}
export interface MerchantServiceComplaintNotificationsGetResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface MerchantServiceComplaintNotificationsPostRequest {
  json: {
    /** 通知地址 */
    url: string
  }
}
export interface MerchantServiceComplaintNotificationsPostResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface MerchantServiceComplaintNotificationsPutRequest {
  json: {
    /** 通知地址 */
    url: string
  }
}
export interface MerchantServiceComplaintNotificationsPutResponse {
  /** 商户号 */
  mchid: string
  /** 通知地址 */
  url: string
}
export interface MerchantServiceComplaintNotificationsDeleteRequest {
  
}
export interface MerchantServiceComplaintNotifications {
  /**
   * 查询投诉通知回调
   * @see {@link https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1 官方文档}
   */
  get(options?: MerchantServiceComplaintNotificationsGetRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintNotificationsGetResponse>>
  /**
   * 查询投诉通知回调
   * @see {@link https://docs.qq.com/doc/DTkZ4ZnlyWHZtR0d4?nlc=1 官方文档}
   */
  getAsync(options?: MerchantServiceComplaintNotificationsGetRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintNotificationsGetResponse>>
  /**
   * 创建投诉通知回调
   * @see {@link https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1 官方文档}
   */
  post(options: MerchantServiceComplaintNotificationsPostRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintNotificationsPostResponse>>
  /**
   * 创建投诉通知回调
   * @see {@link https://docs.qq.com/doc/DTldDSXZISERiaVRF?nlc=1 官方文档}
   */
  postAsync(options: MerchantServiceComplaintNotificationsPostRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintNotificationsPostResponse>>
  /**
   * 更新投诉通知回调
   * @see {@link https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1 官方文档}
   */
  put(options: MerchantServiceComplaintNotificationsPutRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintNotificationsPutResponse>>
  /**
   * 更新投诉通知回调
   * @see {@link https://docs.qq.com/doc/DTnd3YUxDdkxabnpx?nlc=1 官方文档}
   */
  putAsync(options: MerchantServiceComplaintNotificationsPutRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintNotificationsPutResponse>>
  /**
   * 删除投诉通知回调
   * @see {@link https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1 官方文档}
   */
  delete(options?: MerchantServiceComplaintNotificationsDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 删除投诉通知回调
   * @see {@link https://docs.qq.com/doc/DTlJLWFZObU1YdFlO?nlc=1 官方文档}
   */
  deleteAsync(options?: MerchantServiceComplaintNotificationsDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MerchantServiceComplaintsGetRequest {
  query: {
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页开始位置 */
    offset?: number | null | undefined
    /** 开始日期 */
    begin_date: string
    /** 结束日期 */
    end_date: string
    /** 诉商户号 */
    complainted_mchid?: string | null | undefined
    /** 商户语言 */
    mch_language?: ("ZH_CN" | "ZH_TW" | "ZH_HK" | "EN" | "JA" | "KO" | "TH" | "VI" | "RU" | "DE" | "FR" | "AR" | "ES") | null | undefined
  } | string
}
export interface MerchantServiceComplaintsGetResponse {
  /** 用户投诉信息详情 */
  data?: {
    /** 投诉单号 */
    complaint_id: string
    /** 投诉时间 */
    complaint_time: string
    /** 投诉详情 */
    complaint_detail: string
    /** 投诉单状态 */
    complaint_state: ('PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {}))
    /** 被诉商户号 */
    complainted_mchid: string
    /**
     * 投诉人联系方式
     * 敏感字段，由客户端解密
     */
    payer_phone?: string
    /** 投诉单关联订单信息 */
    complaint_order_info?: {
      /** 微信订单号 */
      transaction_id: string
      /** 商户订单号 */
      out_trade_no: string
      /**
       * 结算币种金额
       * 单位：币种的最小单位
       */
      settlement_amount: number
      /** 结算币种累计已退款金额 */
      settlement_refunded_amount: string
      /** 结算币种 */
      settlement_currency: string
      /**
       * 订单金额
       * 单位：币种的最小单位
       */
      payer_amount: number
      /**
       * 支付币种累计已退款金额
       * 单位：币种的最小单位
       */
      payer_refunded_amount: number
      /** 支付币种 */
      payer_currency: string
      /** 交易时间 */
      trade_time: string
    }[]
    /** 投诉单是否已全额退款 */
    complaint_full_refunded: boolean
    /** 是否超时 */
    is_overdue?: boolean
    /** 优先级 */
    priority?: ('PRIORITY' | 'GENERAL' | (string & {}))
    /** 是否有待回复的用户留言 */
    incoming_user_response: boolean
    /** 用户投诉次数 */
    user_complaint_times: number
    /** 投诉资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
      /** 媒体文列表 */
      media_url: string[]
    }[]
    /** 问题描述 */
    problem_description?: string
    /** 投诉详情翻译 */
    complaint_detail_trans?: string
    /** 投诉单关联服务单信息 */
    service_order_info?: {
      /** 微信支付服务订单号 */
      order_id?: string
      /** 商户服务订单号 */
      out_order_no?: string
      /** 支付分服务单状态 */
      state?: ('DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {}))
    }[]
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉总条数 */
  total_count?: number
}
export interface MerchantServiceComplaints {
  /**
   * 查询投诉单列表
   * @see {@link https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1 官方文档}
   */
  get(options: MerchantServiceComplaintsGetRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintsGetResponse>>
  /**
   * 查询投诉单列表
   * @see {@link https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1 官方文档}
   */
  getAsync(options: MerchantServiceComplaintsGetRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintsGetResponse>>
  /** GET 查询投诉单详情 */
  readonly _complaint_id_: MerchantServiceComplaintsByComplaintId
}

export interface MerchantServiceComplaintsByComplaintIdGetRequest {
  /** 投诉单号 */
  complaint_id: string
  query?: {
    /** 商户语言 */
    mch_language?: ("ZH_CN" | "ZH_TW" | "ZH_HK" | "EN" | "JA" | "KO" | "TH" | "VI" | "RU" | "DE" | "FR" | "AR" | "ES") | null | undefined
  } | string | null | undefined
}
export interface MerchantServiceComplaintsByComplaintIdGetResponse {
  /** 投诉单号 */
  complaint_id: string
  /** 投诉时间 */
  complaint_time: string
  /** 投诉详情 */
  complaint_detail: string
  /** 投诉单状态 */
  complaint_state: ('PENDING' | 'PROCESSING' | 'PROCESSED' | (string & {}))
  /** 被诉商户号 */
  complainted_mchid: string
  /**
   * 投诉人联系方式
   * 敏感字段，由客户端解密
   */
  payer_phone?: string
  /** 投诉单关联订单信息 */
  complaint_order_info?: {
    /** 微信订单号 */
    transaction_id: string
    /** 商户订单号 */
    out_trade_no: string
    /**
     * 结算币种金额
     * 单位：币种的最小单位
     */
    settlement_amount: number
    /** 结算币种累计已退款金额 */
    settlement_refunded_amount: string
    /** 结算币种 */
    settlement_currency: string
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    payer_amount: number
    /**
     * 支付币种累计已退款金额
     * 单位：币种的最小单位
     */
    payer_refunded_amount: number
    /** 支付币种 */
    payer_currency: string
    /** 交易时间 */
    trade_time: string
  }[]
  /** 投诉单是否已全额退款 */
  complaint_full_refunded: boolean
  /** 是否超时 */
  is_overdue?: boolean
  /** 优先级 */
  priority?: ('PRIORITY' | 'GENERAL' | (string & {}))
  /** 是否有待回复的用户留言 */
  incoming_user_response: boolean
  /** 用户投诉次数 */
  user_complaint_times: number
  /** 投诉资料列表 */
  complaint_media_list?: {
    /** 媒体文件业务类型 */
    media_type: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
    /** 媒体文列表 */
    media_url: string[]
  }[]
  /** 问题描述 */
  problem_description?: string
  /** 投诉详情翻译 */
  complaint_detail_trans?: string
  /** 投诉单关联服务单信息 */
  service_order_info?: {
    /** 微信支付服务订单号 */
    order_id?: string
    /** 商户服务订单号 */
    out_order_no?: string
    /** 支付分服务单状态 */
    state?: ('DOING' | 'REVOKED' | 'WAITPAY' | 'DONE' | (string & {}))
  }[]
}
export interface MerchantServiceComplaintsByComplaintId {
  /**
   * 查询投诉单详情
   * @see {@link https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1 官方文档}
   */
  get(options: MerchantServiceComplaintsByComplaintIdGetRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintsByComplaintIdGetResponse>>
  /**
   * 查询投诉单详情
   * @see {@link https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1 官方文档}
   */
  getAsync(options: MerchantServiceComplaintsByComplaintIdGetRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintsByComplaintIdGetResponse>>
  /** POST 反馈处理完成 */
  readonly complete: MerchantServiceComplaintsByComplaintIdComplete
  /** GET 查询投诉协商历史 */
  readonly negotiationHistorys: MerchantServiceComplaintsByComplaintIdNegotiationHistorys
  /** POST 提交回复 */
  readonly response: MerchantServiceComplaintsByComplaintIdResponse
}

export interface MerchantServiceComplaintsByComplaintIdCompletePostRequest {
  /** 投诉单号 */
  complaint_id: string
  json: {
    /** 被诉商户号 */
    complainted_mchid: string
  }
}
export interface MerchantServiceComplaintsByComplaintIdComplete {
  /** 反馈处理完成 */
  post(options: MerchantServiceComplaintsByComplaintIdCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** 反馈处理完成 */
  postAsync(options: MerchantServiceComplaintsByComplaintIdCompletePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetRequest {
  /** 投诉单号 */
  complaint_id: string
  query?: {
    /** 分页大小 */
    limit?: number | null | undefined
    /** 分页开始位置 */
    offset?: number | null | undefined
    /** 商户语言 */
    mch_language?: ("ZH_CN" | "ZH_TW" | "ZH_HK" | "EN" | "JA" | "KO" | "TH" | "VI" | "RU" | "DE" | "FR" | "AR" | "ES") | null | undefined
  } | string | null | undefined
}
export interface MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse {
  /** 投诉协商历史 */
  data?: {
    /** 操作流水号 */
    log_id: string
    /** 操作人 */
    operator: string
    /** 操作时间 */
    operate_time: string
    /** 操作类型 */
    operate_type: ('USER_CREATE_COMPLAINT' | 'USER_CONTINUE_COMPLAINT' | 'USER_RESPONSE' | 'PLATFORM_RESPONSE' | 'MERCHANT_RESPONSE' | 'MERCHANT_CONFIRM_COMPLETE' | 'USER_CREATE_COMPLAINT_SYSTEM_MESSAGE' | 'COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE' | 'USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE' | 'USER_REVOKE_COMPLAINT' | 'USER_COMFIRM_COMPLAINT' | 'PLATFORM_HELP_APPLICATION' | 'USER_APPLY_PLATFORM_HELP' | 'MERCHANT_APPROVE_REFUND' | 'MERCHANT_REFUSE_RERUND' | 'USER_SUBMIT_SATISFACTION' | 'SERVICE_ORDER_CANCEL' | 'SERVICE_ORDER_COMPLETE' | 'COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE' | 'COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE' | 'COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE' | (string & {}))
    /** 操作内容 */
    operate_details?: string
    /** 图片凭证 */
    image_list?: string[]
    /** 操作资料列表 */
    complaint_media_list?: {
      /** 媒体文件业务类型 */
      media_type: ('USER_COMPLAINT_IMAGE' | 'OPERATION_IMAGE' | (string & {}))
      /** 媒体文件请求url */
      media_url: string[]
    }
  }[]
  /** 分页大小 */
  limit: number
  /** 分页开始位置 */
  offset: number
  /** 投诉协商历史总条数 */
  total_count?: number
}
export interface MerchantServiceComplaintsByComplaintIdNegotiationHistorys {
  /**
   * 查询投诉协商历史
   * @see {@link https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1 官方文档}
   */
  get(options: MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse>>
  /**
   * 查询投诉协商历史
   * @see {@link https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1 官方文档}
   */
  getAsync(options: MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetRequest & CallOptions): Promise<ApiResponse<MerchantServiceComplaintsByComplaintIdNegotiationHistorysGetResponse>>
}

export interface MerchantServiceComplaintsByComplaintIdResponsePostRequest {
  /** 投诉单号 */
  complaint_id: string
  json: {
    /** 被诉商户号 */
    complainted_mchid: string
    /** 回复内容 */
    response_content: string
    /** 回复图片 */
    response_images?: readonly string[] | undefined
    /** 跳转链接 */
    jump_url?: string | undefined
    /** 跳转链接文案 */
    jump_url_text?: string | undefined
  }
}
export interface MerchantServiceComplaintsByComplaintIdResponse {
  /** 提交回复 */
  post(options: MerchantServiceComplaintsByComplaintIdResponsePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** 提交回复 */
  postAsync(options: MerchantServiceComplaintsByComplaintIdResponsePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MerchantServiceImages {
  /** POST 商户上传反馈图片 */
  readonly upload: MerchantServiceImagesUpload
  /** GET 图片下载 */
  readonly _media_id_: MerchantServiceImagesByMediaId
}

export interface MerchantServiceImagesUploadPostRequest {
  body: (Upload | {
    /** 待上传的文件 */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /**
       * 文件的 SHA-256 摘要
       * 文件摘要：SHA256
       */
      sha256: string
      /** 文件名 */
      filename: string
    }
  })
}
export interface MerchantServiceImagesUploadPostResponse {
  /** 媒体文件标识ID */
  media_id: string
}
export interface MerchantServiceImagesUpload {
  /**
   * 商户上传反馈图片
   * @see {@link https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1 官方文档}
   */
  post(options: MerchantServiceImagesUploadPostRequest & CallOptions): Promise<ApiResponse<MerchantServiceImagesUploadPostResponse>>
  /**
   * 商户上传反馈图片
   * @see {@link https://docs.qq.com/doc/DTlZyR0JGTVBmRElp?nlc=1 官方文档}
   */
  postAsync(options: MerchantServiceImagesUploadPostRequest & CallOptions): Promise<ApiResponse<MerchantServiceImagesUploadPostResponse>>
}

export interface MerchantServiceImagesByMediaIdGetRequest {
  /** 媒体文件ID */
  media_id: string
  query: {
    /** 投诉单号 */
    complaint_id: string
  } | string
}
export interface MerchantServiceImagesByMediaId {
  /**
   * 图片下载
   * @see {@link https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1 官方文档}
   */
  get(options: MerchantServiceImagesByMediaIdGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 图片下载
   * @see {@link https://docs.qq.com/doc/DTlpoQlhMWXpzZ2NF?nlc=1 官方文档}
   */
  getAsync(options: MerchantServiceImagesByMediaIdGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}

export interface MerchantStorage {
  /** 上传文件 */
  readonly file: MerchantStorageFile
}

export interface MerchantStorageFile {
  /** POST 上传文件 */
  readonly upload: MerchantStorageFileUpload
}

export interface MerchantStorageFileUploadPostRequest {
  body: (Upload | {
    /**
     * 待上传的文件
     * 最大 5120 KiB
     */
    file: Blob | Uint8Array
    /**
     * 文件元信息
     * 传输时为 JSON 文本
     */
    meta: {
      /**
       * 文件的sha256摘要
       * 文件摘要：SHA256
       */
      digest: string
      /** 文件名 */
      filename: string
    }
  })
}
export interface MerchantStorageFileUploadPostResponse {
  /** 文件标识ID */
  file_id?: string
}
export interface MerchantStorageFileUpload {
  /**
   * 上传文件
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024913 官方文档}
   */
  post(options: MerchantStorageFileUploadPostRequest & CallOptions): Promise<ApiResponse<MerchantStorageFileUploadPostResponse>>
  /**
   * 上传文件
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024913 官方文档}
   */
  postAsync(options: MerchantStorageFileUploadPostRequest & CallOptions): Promise<ApiResponse<MerchantStorageFileUploadPostResponse>>
}

export interface Merchant {
  /** 创建H5支付权限申请单、查询H5支付权限申请单详情、修改H5支付权限申请单 等 7 个接口 */
  readonly h5: MerchantH5
}

export interface MerchantH5 {
  /** 创建H5支付权限申请单、查询H5支付权限申请单详情、修改H5支付权限申请单 等 7 个接口 */
  readonly permission: MerchantH5Permission
}

export interface MerchantH5Permission {
  /** POST 创建H5支付权限申请单 */
  readonly applications: MerchantH5PermissionApplications
  /** 创建H5支付域名修改申请单、查询H5支付域名修改申请单、修改H5支付域名修改申请单 */
  readonly domain: MerchantH5PermissionDomain
  /** GET 查询子商户H5支付权限状态 */
  readonly _sub_mchid_: MerchantH5PermissionBySubMchid
}

export interface MerchantH5PermissionApplicationsPostRequest {
  json: {
    /** 公司介绍和业务描述 */
    business_description?: string | undefined
    /** 子商户号 */
    sub_mchid: string
    /** H5支付域名 */
    domains: readonly string[]
    /** 公司注册资质证书 */
    company_register_cert?: string | undefined
    /** 限额类型 */
    transaction_limit_type?: ("UN_LAUNCHED_WEBSITE_LIMIT" | "NORMAL_LIMIT" | "NO_LIMIT") | undefined
    /** 经营网址商业页面截图 */
    website_business_page_pics?: readonly string[] | undefined
    /** 经营网址首页截图 */
    website_homepage_pics?: readonly string[] | undefined
    /** 子商户经营网址状态 */
    website_state?: ("HAS_LAUNCHED" | "UN_LAUNCHED") | undefined
    /** 子商户H5经营网址 */
    website_url?: string | undefined
    /**
     * 商户提供的审核结果回调接口
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 申请单类型 */
    applyment_type?: ("APPLY_FOR_PAYMENT_AUTHORITY" | "APPLY_FOR_RELIEVE_LIMITED") | undefined
  }
}
export interface MerchantH5PermissionApplicationsPostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: ('UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {}))
  /** 公司注册资质证书 */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: ('HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}))
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: ('PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}))
  /** 申请单类型 */
  applyment_type: ('APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {}))
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}
export interface MerchantH5PermissionApplications {
  /**
   * 创建H5支付权限申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025106 官方文档}
   */
  post(options: MerchantH5PermissionApplicationsPostRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionApplicationsPostResponse>>
  /**
   * 创建H5支付权限申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025106 官方文档}
   */
  postAsync(options: MerchantH5PermissionApplicationsPostRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionApplicationsPostResponse>>
  /** GET 查询H5支付权限申请单详情 · PATCH 修改H5支付权限申请单 */
  readonly _applyment_id_: MerchantH5PermissionApplicationsByApplymentId
}

export interface MerchantH5PermissionApplicationsByApplymentIdGetRequest {
  /** 申请单号 */
  applyment_id: number
}
export interface MerchantH5PermissionApplicationsByApplymentIdGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: ('UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {}))
  /** 公司注册资质证书 */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: ('HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}))
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: ('PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}))
  /** 申请单类型 */
  applyment_type: ('APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {}))
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}
export interface MerchantH5PermissionApplicationsByApplymentIdPatchRequest {
  /** 申请单号 */
  applyment_id: number
  json: {
    /** H5支付域名 */
    domains: readonly string[]
    /** 公司介绍和业务描述 */
    business_description?: string | undefined
    /** 公司注册资质证书 */
    company_register_cert?: string | undefined
    /** 经营网址商业页面截图 */
    website_business_page_pics?: readonly string[] | undefined
    /** 经营网址首页截图 */
    website_homepage_pics?: readonly string[] | undefined
    /** 子商户经营网址状态 */
    website_state?: ("HAS_LAUNCHED" | "UN_LAUNCHED") | undefined
    /** 子商户H5经营网址 */
    website_url?: string | undefined
    /** 限额类型 */
    transaction_limit_type?: string | undefined
  }
}
export interface MerchantH5PermissionApplicationsByApplymentIdPatchResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付域名 */
  domains: string[]
  /** 公司介绍和业务描述 */
  business_description?: string
  /** 限额类型 */
  transaction_limit_type: ('UN_LAUNCHED_WEBSITE_LIMIT' | 'NORMAL_LIMIT' | 'NO_LIMIT' | (string & {}))
  /** 公司注册资质证书 */
  company_register_cert?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 子商户经营网址状态 */
  website_state: ('HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}))
  /** 子商户H5经营网址 */
  website_url: string
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state: ('PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}))
  /** 申请单类型 */
  applyment_type: ('APPLY_FOR_PAYMENT_AUTHORITY' | 'APPLY_FOR_RELIEVE_LIMITED' | (string & {}))
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
}
export interface MerchantH5PermissionApplicationsByApplymentId {
  /**
   * 查询H5支付权限申请单详情
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025107 官方文档}
   */
  get(options: MerchantH5PermissionApplicationsByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionApplicationsByApplymentIdGetResponse>>
  /**
   * 查询H5支付权限申请单详情
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025107 官方文档}
   */
  getAsync(options: MerchantH5PermissionApplicationsByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionApplicationsByApplymentIdGetResponse>>
  /**
   * 修改H5支付权限申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025109 官方文档}
   */
  patch(options: MerchantH5PermissionApplicationsByApplymentIdPatchRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionApplicationsByApplymentIdPatchResponse>>
  /**
   * 修改H5支付权限申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025109 官方文档}
   */
  patchAsync(options: MerchantH5PermissionApplicationsByApplymentIdPatchRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionApplicationsByApplymentIdPatchResponse>>
}

export interface MerchantH5PermissionDomain {
  /** POST 创建H5支付域名修改申请单 */
  readonly applications: MerchantH5PermissionDomainApplications
}

export interface MerchantH5PermissionDomainApplicationsPostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** H5支付域名 */
    domains: readonly string[]
    /** 子商户H5经营网址 */
    website_url?: string | undefined
    /** 经营网址商业页面截图 */
    website_business_page_pics?: readonly string[] | undefined
    /** 经营网址首页截图 */
    website_homepage_pics?: readonly string[] | undefined
    /** 子商户经营网址状态 */
    website_state?: ("HAS_LAUNCHED" | "UN_LAUNCHED") | undefined
    /**
     * 商户提供的审核结果回调接口
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户申请单号 */
    out_applyment_id: string
  }
}
export interface MerchantH5PermissionDomainApplicationsPostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: ('HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}))
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 */
  webiste_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: ('PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}))
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id: string
  /** 子商户H5经营网址 */
  website_url?: string
}
export interface MerchantH5PermissionDomainApplications {
  /**
   * 创建H5支付域名修改申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025110 官方文档}
   */
  post(options: MerchantH5PermissionDomainApplicationsPostRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionDomainApplicationsPostResponse>>
  /**
   * 创建H5支付域名修改申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025110 官方文档}
   */
  postAsync(options: MerchantH5PermissionDomainApplicationsPostRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionDomainApplicationsPostResponse>>
  /** GET 查询H5支付域名修改申请单 · PATCH 修改H5支付域名修改申请单 */
  readonly _applyment_id_: MerchantH5PermissionDomainApplicationsByApplymentId
}

export interface MerchantH5PermissionDomainApplicationsByApplymentIdGetRequest {
  /** 申请单号 */
  applyment_id: number
}
export interface MerchantH5PermissionDomainApplicationsByApplymentIdGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: ('HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}))
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 */
  webiste_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: ('PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}))
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id: string
  /** 子商户H5经营网址 */
  website_url?: string
}
export interface MerchantH5PermissionDomainApplicationsByApplymentIdPatchRequest {
  /** 申请单号 */
  applyment_id: number
  json: {
    /** H5支付域名 */
    domains: readonly string[]
    /** 子商户经营网址状态 */
    website_state?: ("HAS_LAUNCHED" | "UN_LAUNCHED") | undefined
    /** 商户H5经营网址 */
    website_url?: string | undefined
    /** 经营网址商业页面截图 */
    website_business_page_pics?: readonly string[] | undefined
    /** 经营网址首页截图 */
    website_homepage_pics?: readonly string[] | undefined
  }
}
export interface MerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户经营网址状态 */
  website_state: ('HAS_LAUNCHED' | 'UN_LAUNCHED' | (string & {}))
  /** H5支付域名 */
  domains: string[]
  /** 子商户H5经营网址 */
  webiste_url?: string
  /** 经营网址商业页面截图 */
  website_business_page_pics?: string[]
  /** 经营网址首页截图 */
  website_homepage_pics?: string[]
  /** 申请单号 */
  applyment_id: number
  /** 驳回原因 */
  audit_reject_detail?: string
  /** 申请单状态 */
  applyment_state?: ('PENDING' | 'UNDER_REVIEW' | 'APPROVED' | 'REJECTED' | (string & {}))
  /** 商户提供的审核结果回调接口 */
  notify_url?: string
  /** 商户申请单号 */
  out_applyment_id: string
  /** 子商户H5经营网址 */
  website_url?: string
}
export interface MerchantH5PermissionDomainApplicationsByApplymentId {
  /**
   * 查询H5支付域名修改申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025112 官方文档}
   */
  get(options: MerchantH5PermissionDomainApplicationsByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionDomainApplicationsByApplymentIdGetResponse>>
  /**
   * 查询H5支付域名修改申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025112 官方文档}
   */
  getAsync(options: MerchantH5PermissionDomainApplicationsByApplymentIdGetRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionDomainApplicationsByApplymentIdGetResponse>>
  /**
   * 修改H5支付域名修改申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025114 官方文档}
   */
  patch(options: MerchantH5PermissionDomainApplicationsByApplymentIdPatchRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse>>
  /**
   * 修改H5支付域名修改申请单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025114 官方文档}
   */
  patchAsync(options: MerchantH5PermissionDomainApplicationsByApplymentIdPatchRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionDomainApplicationsByApplymentIdPatchResponse>>
}

export interface MerchantH5PermissionBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
}
export interface MerchantH5PermissionBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付权限状态 */
  authorization_state: ('AUTHORITY_TO_TEST' | 'FORMAL_AUTHORITY' | 'AUTHORIZED' | 'UNDER_PUNISHMENT' | 'UNAUTHORIZED' | (string & {}))
}
export interface MerchantH5PermissionBySubMchid {
  /**
   * 查询子商户H5支付权限状态
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025117 官方文档}
   */
  get(options: MerchantH5PermissionBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionBySubMchidGetResponse>>
  /**
   * 查询子商户H5支付权限状态
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025117 官方文档}
   */
  getAsync(options: MerchantH5PermissionBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantH5PermissionBySubMchidGetResponse>>
}

export interface MerchantsPostRequest {
  headers?: {
    /** 业务请求幂等值 */
    "Idempotency-Key"?: string | undefined
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
    /** 子商户全称 */
    name: string
    /** 子商户简称 */
    shortname: string
    /** 公司电话 */
    office_phone: string
    /** 联系人信息 */
    contact: {
      /**
       * 联系人名称
       * 敏感字段，由客户端加密
       */
      name: string
      /**
       * 联系人电话
       * 敏感字段，由客户端加密
       */
      phone: string
      /**
       * 联系人邮箱
       * 敏感字段，由客户端加密
       */
      email: string
    }
    /** 类目 */
    business_category: number
    /** 渠道号 */
    channel_id?: string | undefined
    /** 注册国家或区域 */
    merchant_country_code: string
    /** 商户类型 */
    merchant_type: ("ENTERPRISE" | "INDIVIDUAL")
    /** 公司注册文件编号 */
    registration_certificate_number?: string | undefined
    /** 公司注册文件过期时间 */
    registration_certificate_date?: string | undefined
    /** 公司注册文件照片 */
    registration_certificate_copy?: string | undefined
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string | undefined
    /** 业务信息 */
    business: {
      /** 业务类型 */
      business_type: ("ONLINE" | "OFFLINE" | "BOTH")
      /** APP下载链接 */
      app_download?: string | undefined
      /** 业务网站 */
      website?: string | undefined
      /** 公众号 */
      office_account?: string | undefined
      /** 小程序 */
      mini_program?: string | undefined
      /** 门店地址 */
      store_address?: string | undefined
      /**
       * 门店照片
       * 传输时为 JSON 文本
       */
      store_photos?: readonly string[] | undefined
      /** MCC码 */
      mcc?: string | undefined
    }
    /** 董事信息 */
    director?: {
      /** 董事姓名 */
      name?: string | undefined
      /** 董事证件号 */
      number?: string | undefined
    } | undefined
    /** 负责人信息 */
    principal?: {
      /** 负责人姓名 */
      name?: string | undefined
      /** 负责人证件号 */
      number?: string | undefined
    } | undefined
    /** 是否申请H5支付权限 */
    apply_h5_payment?: boolean | undefined
    /** H5申请资料 */
    h5_payment_apply_info?: {
      /** H5经营网址 */
      h5_website_url: string
      /** H5支付域名 */
      domains?: readonly string[] | undefined
    } | undefined
    /** 附加信息 */
    attach?: string | undefined
  }
}
export interface MerchantsPostResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 验证状态 */
  verification_status?: ('Under Review' | 'Approved' | (string & {}))
  /** 验证状态描述 */
  description?: string
  /** H5支付权限状态 */
  h5_authorization_state?: ('APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}))
}
export interface Merchants {
  /**
   * 子商户进件（融合钱包）
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025088 官方文档}
   */
  post(options: MerchantsPostRequest & CallOptions): Promise<ApiResponse<MerchantsPostResponse>>
  /**
   * 子商户进件（融合钱包）
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025088 官方文档}
   */
  postAsync(options: MerchantsPostRequest & CallOptions): Promise<ApiResponse<MerchantsPostResponse>>
  /** GET 查询子商户（融合钱包） · PATCH 修改子商户（融合钱包） */
  readonly _sub_mchid_: MerchantsBySubMchid
}

export interface MerchantsBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
  query: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
  } | string
}
export interface MerchantsBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid: string
  /** 子商户全称 */
  name: string
  /** 子商户简称 */
  shortname: string
  /** 公司联系方式 */
  office_phone: string
  /** 册国家或区域 */
  merchant_country_code?: string
  /** 类目 */
  business_category: (number | string)
  /** 联系人信息 */
  contact?: {
    /**
     * 联系人名称
     * 敏感字段，由客户端解密
     */
    name?: string
    /**
     * 联系人电话
     * 敏感字段，由客户端解密
     */
    phone?: string
    /**
     * 联系人邮箱
     * 敏感字段，由客户端解密
     */
    email?: string
  }
  /** 商户类型 */
  merchant_type?: ('ENTERPRISE' | 'INDIVIDUAL' | (string & {}))
  /** 公司注册文件编号 */
  registration_certificate_number?: string
  /** 公司注册文件过期时间 */
  registration_certificate_date?: string
  /** 子商户结算账户 */
  settlement_bank_number?: string
  /** 业务信息 */
  business?: {
    /** 业务类型 */
    business_type?: ('ONLINE' | 'OFFLINE' | 'BOTH' | (string & {}))
    /** APP下载地址 */
    app_download?: string
    /** 业务网站 */
    website?: string
    /** 公众号 */
    office_account?: string
    /** 小程序 */
    mini_program?: string
    /** 门店地址 */
    store_address?: string
    /** MCC码 */
    mcc?: string
  }
  /** 董事信息 */
  director?: {
    /** 董事姓名 */
    name?: string
    /** 董事证件号码 */
    number?: string
  }
  /** 负责人信息 */
  principal?: {
    /** 负责人姓名 */
    name?: string
    /** 负责人证件号码 */
    number?: string
  }
  /** H5支付权限详情 */
  h5_payment?: {
    /** H5驳回详情 */
    audit_reject_detail?: string
    /** H5支付权限状态 */
    h5_authorization_state?: ('APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}))
    /** 优惠名称 */
    name?: string
  }
  /** 子商户状态信息 */
  sub_merchant_state?: {
    /** 子商户状态 */
    sub_merchant_status?: ('OPERATING' | 'PENDING' | 'DEACTIVATED' | 'CLOSED' | 'INCOMPLETE_APPLICATION' | (string & {}))
    /** 子商户入驻状态 */
    application_status?: ('INCOMPLETE_APPLICATION' | 'UNDER_REVIEW' | 'REJECTED' | (string & {}))
    /** 子商户入驻驳回详情 */
    application_reject_detail?: {
      /** 驳回字段 */
      field?: string
      /** 驳回原因 */
      reason?: string
    }
  }
  /** 附加信息 */
  attach?: string
}
export interface MerchantsBySubMchidPatchRequest {
  /** 子商户号 */
  sub_mchid: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 机构appid */
    sp_appid: string
    /** 机构商户号 */
    sp_mchid: string
    /** 子商户全称 */
    name: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户简称 */
    shortname: string
    /** 公司电话 */
    office_phone: string
    /** 联系人信息 */
    contact: {
      /**
       * 联系人名称
       * 敏感字段，由客户端加密
       */
      name: string
      /**
       * 联系人电话
       * 敏感字段，由客户端加密
       */
      phone: string
      /**
       * 联系人邮箱
       * 敏感字段，由客户端加密
       */
      email: string
    }
    /** 类目 */
    business_category: number
    /** 渠道号 */
    channel_id?: string | undefined
    /** 注册国家或区域 */
    merchant_country_code: string
    /** 商户类型 */
    merchant_type: ("ENTERPRISE" | "INDIVIDUAL")
    /** 公司注册文件编号 */
    registration_certificate_number: string
    /** 公司注册文件过期时间 */
    registration_certificate_date: string
    /** 公司注册文件照片 */
    registration_certificate_copy?: string | undefined
    /** 子商户银行结算账户信息 */
    settlement_bank_number?: string | undefined
    /** 业务信息 */
    business: {
      /** 业务类型 */
      business_type: ("ONLINE" | "OFFLINE" | "BOTH")
      /** APP下载链接 */
      app_download?: string | undefined
      /** 业务网站 */
      website?: string | undefined
      /** 公众号 */
      office_account?: string | undefined
      /** 小程序 */
      mini_program?: string | undefined
      /** 门店地址 */
      store_address?: string | undefined
      /** 门店照片 */
      store_photos?: string | undefined
      /** MCC码 */
      mcc?: string | undefined
    }
    /** 董事信息 */
    director?: {
      /** 董事姓名 */
      name?: string | undefined
      /** 董事证件号 */
      number?: string | undefined
    } | undefined
    /** 负责人信息 */
    principal?: {
      /** 负责人姓名 */
      name?: string | undefined
      /** 负责人证件号 */
      number?: string | undefined
    } | undefined
    /** 是否申请H5支付权限 */
    apply_h5_payment?: boolean | undefined
    /** H5支付申请资料资料 */
    h5_payment_apply_info?: {
      /** H5经营网址 */
      website_url?: string | undefined
      /** H5支付域名 */
      domains?: readonly string[] | undefined
    } | undefined
  }
}
export interface MerchantsBySubMchidPatchResponse {
  /** 子商户号 */
  sub_mchid: string
  /** H5支付权限状态 */
  h5_authorization_state?: ('APPROVED' | 'UNAUTHORIZED' | 'UNDER_REVIEW' | 'REJECTED' | 'UNDER_PUNISHMENT' | 'APPLICATION_FAILED' | (string & {}))
}
export interface MerchantsBySubMchid {
  /**
   * 查询子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025092 官方文档}
   */
  get(options: MerchantsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantsBySubMchidGetResponse>>
  /**
   * 查询子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025092 官方文档}
   */
  getAsync(options: MerchantsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantsBySubMchidGetResponse>>
  /**
   * 修改子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025096 官方文档}
   */
  patch(options: MerchantsBySubMchidPatchRequest & CallOptions): Promise<ApiResponse<MerchantsBySubMchidPatchResponse>>
  /**
   * 修改子商户（融合钱包）
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025096 官方文档}
   */
  patchAsync(options: MerchantsBySubMchidPatchRequest & CallOptions): Promise<ApiResponse<MerchantsBySubMchidPatchResponse>>
}

export interface Micropay {
  /** 撤销订单(微信支付订单号)、撤销订单(商户订单号)、提交付款码支付 */
  readonly transactions: MicropayTransactions
}

export interface MicropayTransactions {
  /** 撤销订单(微信支付订单号) */
  readonly id: MicropayTransactionsId
  /** 撤销订单(商户订单号) */
  readonly outTradeNo: MicropayTransactionsOutTradeNo
  /** POST 提交付款码支付 */
  readonly pay: MicropayTransactionsPay
}

export interface MicropayTransactionsId {
  /** 撤销订单(微信支付订单号) */
  readonly _transaction_id_: MicropayTransactionsIdByTransactionId
}

export interface MicropayTransactionsIdByTransactionId {
  /** POST 撤销订单(微信支付订单号) */
  readonly reverse: MicropayTransactionsIdByTransactionIdReverse
}

export interface MicropayTransactionsIdByTransactionIdReversePostRequest {
  /** 微信订单号 */
  transaction_id: string
  json: ({
    
  } & (MicropayTransactionsIdByTransactionIdReversePostDirect | MicropayTransactionsIdByTransactionIdReversePostPartnerInstitution))
}
/** 直连商户 */
export interface MicropayTransactionsIdByTransactionIdReversePostDirect {
  /** 商户号 */
  mchid: string
  sp_mchid?: undefined
  sub_mchid?: undefined
}
/** 服务商、机构 */
export interface MicropayTransactionsIdByTransactionIdReversePostPartnerInstitution {
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  mchid?: undefined
}
export interface MicropayTransactionsIdByTransactionIdReverse {
  /**
   * 撤销订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 官方文档}
   */
  post(options: MicropayTransactionsIdByTransactionIdReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 官方文档}
   */
  postAsync(options: MicropayTransactionsIdByTransactionIdReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MicropayTransactionsOutTradeNo {
  /** 撤销订单(商户订单号) */
  readonly _out_trade_no_: MicropayTransactionsOutTradeNoByOutTradeNo
}

export interface MicropayTransactionsOutTradeNoByOutTradeNo {
  /** POST 撤销订单(商户订单号) */
  readonly reverse: MicropayTransactionsOutTradeNoByOutTradeNoReverse
}

export interface MicropayTransactionsOutTradeNoByOutTradeNoReversePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: ({
    
  } & (MicropayTransactionsOutTradeNoByOutTradeNoReversePostDirect | MicropayTransactionsOutTradeNoByOutTradeNoReversePostPartnerInstitution))
}
/** 直连商户 */
export interface MicropayTransactionsOutTradeNoByOutTradeNoReversePostDirect {
  /** 商户号 */
  mchid: string
  sp_mchid?: undefined
  sub_mchid?: undefined
}
/** 服务商、机构 */
export interface MicropayTransactionsOutTradeNoByOutTradeNoReversePostPartnerInstitution {
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  mchid?: undefined
}
export interface MicropayTransactionsOutTradeNoByOutTradeNoReverse {
  /**
   * 撤销订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 官方文档}
   */
  post(options: MicropayTransactionsOutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013926 官方文档}
   */
  postAsync(options: MicropayTransactionsOutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MicropayTransactionsPayPostRequest {
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
      /**
       * 总金额
       * 单位：币种的最小单位
       */
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
    detail?: {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
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
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    } | undefined
  } & (MicropayTransactionsPayPostDirect | MicropayTransactionsPayPostPartnerInstitution))
}
/** 直连商户 */
export interface MicropayTransactionsPayPostDirect {
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
export interface MicropayTransactionsPayPostPartnerInstitution {
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
export interface MicropayTransactionsPayPostResponse {
  /** 微信支付订单号 */
  id?: string
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
  trade_type: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
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
    /** 用户标识 */
    openid?: string
    /** 用户在服务商的标识 */
    sp_openid?: string
    /** 用户子标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
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
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 货币类型 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wechatpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
  }[]
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price?: number
    }[]
  }[]
}
export interface MicropayTransactionsPay {
  /**
   * 提交付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013010527 官方文档}
   */
  post(options: MicropayTransactionsPayPostRequest & CallOptions): Promise<ApiResponse<MicropayTransactionsPayPostResponse>>
  /**
   * 提交付款码支付
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013010527 官方文档}
   */
  postAsync(options: MicropayTransactionsPayPostRequest & CallOptions): Promise<ApiResponse<MicropayTransactionsPayPostResponse>>
}

export interface Papay {
  /** APP签约、H5预签约、JSAPI预签约 等 8 个接口 */
  readonly contracts: PapayContracts
  /** POST 支付扣款 */
  readonly transactions: PapayTransactions
}

export interface PapayContracts {
  /** POST APP签约 */
  readonly appPreEntrustSign: PapayContractsAppPreEntrustSign
  /** POST H5预签约 */
  readonly h5PreEntrustSign: PapayContractsH5PreEntrustSign
  /** POST JSAPI预签约 */
  readonly jsapiPreEntrustSign: PapayContractsJsapiPreEntrustSign
  /** POST 小程序签约 */
  readonly miniprogramPreEntrustSign: PapayContractsMiniprogramPreEntrustSign
  /** 商户协议号查询签约 */
  readonly outContractCode: PapayContractsOutContractCode
  /** POST WEB预签约 */
  readonly webPreEntrustSign: PapayContractsWebPreEntrustSign
  /** GET 代扣协议ID查询签约 */
  readonly _contract_id_: PapayContractsByContractId
}

export interface PapayContractsAppPreEntrustSignPostRequest {
  json: {
    /** 机构APPID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 模板ID */
    plan_id?: number | undefined
    /** 商户侧签约协议号 */
    out_contract_code?: string | undefined
    /** 用户账户展示名称 */
    user_display_name?: string | undefined
    /** 签约成功通知url */
    success_notify_url?: string | undefined
    /** 商户appid下的用户标识 */
    openid?: string | undefined
    /** 用户客户端IP */
    user_client_ip?: string | undefined
    /**
     * 过期时间
     * 格式：RFC 3339
     */
    expired_time?: string | undefined
  }
}
export interface PapayContractsAppPreEntrustSignPostResponse {
  /** 委托代扣签约会话id */
  session_id: string
}
export interface PapayContractsAppPreEntrustSign {
  /**
   * APP签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015467 官方文档}
   */
  post(options: PapayContractsAppPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsAppPreEntrustSignPostResponse>>
  /**
   * APP签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015467 官方文档}
   */
  postAsync(options: PapayContractsAppPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsAppPreEntrustSignPostResponse>>
}

export interface PapayContractsH5PreEntrustSignPostRequest {
  json: {
    /** 机构APPID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 模板ID */
    plan_id?: number | undefined
    /** 商户侧签约协议号 */
    out_contract_code?: string | undefined
    /** 用户账户展示名称 */
    user_display_name?: string | undefined
    /** 签约成功通知url */
    success_notify_url?: string | undefined
    /** 回调应用AppID */
    return_appid?: string | undefined
    /** 用户客户端IP */
    user_client_ip?: string | undefined
    /**
     * 过期时间
     * 格式：RFC 3339
     */
    expired_time?: string | undefined
    /** 签约完成跳转URL */
    return_url?: string | undefined
  }
}
export interface PapayContractsH5PreEntrustSignPostResponse {
  /** 签约跳转URL */
  sign_url: string
}
export interface PapayContractsH5PreEntrustSign {
  /**
   * H5预签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015443 官方文档}
   */
  post(options: PapayContractsH5PreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsH5PreEntrustSignPostResponse>>
  /**
   * H5预签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015443 官方文档}
   */
  postAsync(options: PapayContractsH5PreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsH5PreEntrustSignPostResponse>>
}

export interface PapayContractsJsapiPreEntrustSignPostRequest {
  json: {
    /** 机构APPID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 模板ID */
    plan_id?: number | undefined
    /** 商户侧签约协议号 */
    out_contract_code?: string | undefined
    /** 用户账户展示名称 */
    user_display_name?: string | undefined
    /** 签约成功通知url */
    success_notify_url?: string | undefined
    /** 商户appid下的用户标识 */
    openid?: string | undefined
    /** 签约完成跳转URL */
    return_url?: string | undefined
    /**
     * 过期时间
     * 格式：RFC 3339
     */
    expired_time?: string | undefined
  }
}
export interface PapayContractsJsapiPreEntrustSignPostResponse {
  /** 签约跳转URL */
  sign_url: string
}
export interface PapayContractsJsapiPreEntrustSign {
  /**
   * JSAPI预签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015447 官方文档}
   */
  post(options: PapayContractsJsapiPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsJsapiPreEntrustSignPostResponse>>
  /**
   * JSAPI预签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015447 官方文档}
   */
  postAsync(options: PapayContractsJsapiPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsJsapiPreEntrustSignPostResponse>>
}

export interface PapayContractsMiniprogramPreEntrustSignPostRequest {
  json: {
    /** 机构APPID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 模板ID */
    plan_id?: number | undefined
    /** 商户侧签约协议号 */
    out_contract_code?: string | undefined
    /** 用户账户展示名称 */
    user_display_name?: string | undefined
    /** 签约成功通知url */
    success_notify_url?: string | undefined
    /** 商户appid下的用户标识 */
    openid?: string | undefined
    /** 用户客户端IP */
    user_client_ip?: string | undefined
    /**
     * 过期时间
     * 格式：RFC 3339
     */
    expired_time?: string | undefined
    /** 签约完成跳转URL */
    return_url?: string | undefined
  }
}
export interface PapayContractsMiniprogramPreEntrustSignPostResponse {
  /** 委托代扣签约会话id */
  session_id: string
}
export interface PapayContractsMiniprogramPreEntrustSign {
  /**
   * 小程序签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015440 官方文档}
   */
  post(options: PapayContractsMiniprogramPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsMiniprogramPreEntrustSignPostResponse>>
  /**
   * 小程序签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015440 官方文档}
   */
  postAsync(options: PapayContractsMiniprogramPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsMiniprogramPreEntrustSignPostResponse>>
}

export interface PapayContractsOutContractCode {
  /** GET 商户协议号查询签约 */
  readonly _out_contract_code_: PapayContractsOutContractCodeByOutContractCode
}

export interface PapayContractsOutContractCodeByOutContractCodeGetRequest {
  /** 签约协议号 */
  out_contract_code: string
  query?: {
    /** 机构APPID */
    appid?: string | null | undefined
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 机构appid */
    sp_appid?: string | null | undefined
    /** 机构商户号 */
    sp_mchid?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
  } | string | null | undefined
}
export interface PapayContractsOutContractCodeByOutContractCodeGetResponse {
  /** 商户号 */
  mchid?: string
  /** 机构APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构appid */
  sp_appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 */
  state?: string
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  signed_time?: string
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  terminated_time?: string
  /** 协议解约方式 */
  termination_mode?: string
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 */
  openid?: string
}
export interface PapayContractsOutContractCodeByOutContractCode {
  /**
   * 商户协议号查询签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015477 官方文档}
   */
  get(options: PapayContractsOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<PapayContractsOutContractCodeByOutContractCodeGetResponse>>
  /**
   * 商户协议号查询签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015477 官方文档}
   */
  getAsync(options: PapayContractsOutContractCodeByOutContractCodeGetRequest & CallOptions): Promise<ApiResponse<PapayContractsOutContractCodeByOutContractCodeGetResponse>>
}

export interface PapayContractsWebPreEntrustSignPostRequest {
  json: {
    /** 机构APPID */
    appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 机构商户号 */
    sp_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 模板ID */
    plan_id?: number | undefined
    /** 商户侧签约协议号 */
    out_contract_code?: string | undefined
    /** 用户账户展示名称 */
    user_display_name?: string | undefined
    /** 签约成功通知url */
    success_notify_url?: string | undefined
    /**
     * 过期时间
     * 格式：RFC 3339
     */
    expired_time?: string | undefined
    /** 签约完成跳转URL */
    return_url?: string | undefined
  }
}
export interface PapayContractsWebPreEntrustSignPostResponse {
  /** 展码页面URL */
  show_code_url?: string
  /** 签约跳转URL */
  sign_url?: string
}
export interface PapayContractsWebPreEntrustSign {
  /**
   * WEB预签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015464 官方文档}
   */
  post(options: PapayContractsWebPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsWebPreEntrustSignPostResponse>>
  /**
   * WEB预签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015464 官方文档}
   */
  postAsync(options: PapayContractsWebPreEntrustSignPostRequest & CallOptions): Promise<ApiResponse<PapayContractsWebPreEntrustSignPostResponse>>
}

export interface PapayContractsByContractIdGetRequest {
  /** 委托代扣协议ID */
  contract_id: string
  query?: {
    /** 机构APPID */
    appid?: string | null | undefined
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 机构appid */
    sp_appid?: string | null | undefined
    /** 机构商户号 */
    sp_mchid?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
    /** 模板ID */
    plan_id?: number | null | undefined
  } | string | null | undefined
}
export interface PapayContractsByContractIdGetResponse {
  /** 商户号 */
  mchid?: string
  /** 机构APPID */
  appid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构appid */
  sp_appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 委托代扣协议ID */
  contract_id?: string
  /** 模板ID */
  plan_id?: number
  /** 商户侧签约协议号 */
  out_contract_code?: string
  /** 用户账户展示名称 */
  user_display_name?: string
  /** 协议状态 */
  state?: string
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  signed_time?: string
  /**
   * 协议签署时间
   * 格式：RFC 3339
   */
  terminated_time?: string
  /** 协议解约方式 */
  termination_mode?: string
  /** 解约备注 */
  termination_note?: string
  /** 商户appid下的用户标识 */
  openid?: string
}
export interface PapayContractsByContractId {
  /**
   * 代扣协议ID查询签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015470 官方文档}
   */
  get(options: PapayContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<PapayContractsByContractIdGetResponse>>
  /**
   * 代扣协议ID查询签约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015470 官方文档}
   */
  getAsync(options: PapayContractsByContractIdGetRequest & CallOptions): Promise<ApiResponse<PapayContractsByContractIdGetResponse>>
  /** POST 申请解约 */
  readonly terminate: PapayContractsByContractIdTerminate
}

export interface PapayContractsByContractIdTerminatePostRequest {
  /** 委托代扣协议ID */
  contract_id: string
  json: {
    /** 机构APPID */
    appid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 解约备注 */
    termination_note?: string | undefined
  }
}
export interface PapayContractsByContractIdTerminate {
  /**
   * 申请解约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015478 官方文档}
   */
  post(options: PapayContractsByContractIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 申请解约
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015478 官方文档}
   */
  postAsync(options: PapayContractsByContractIdTerminatePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PapayTransactionsPostRequest {
  json: {
    /** 机构APPID */
    appid?: string | undefined
    /** 机构appid */
    sp_appid?: string | undefined
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 委托代扣协议ID */
    contract_id: string
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
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
    } | undefined
  }
}
export interface PapayTransactionsPostResponse {
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
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('AUTH' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: ('SUCCESS' | 'REFUND' | 'NOTPAY' | 'CLOSED' | 'PAYERROR' | 'USERPAYING' | (string & {}))
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
    payer_total: number
    /** 订单标价币种 */
    currency: string
    /** 用户支付币种 */
    payer_currency: string
    /** 汇率信息 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('SETTLEMENT_RATE' | 'USERPAYMENT_RATE' | (string & {}))
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
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount?: number
  }[]
  /** MCC码 */
  merchant_category_code?: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
}
export interface PapayTransactions {
  /**
   * 支付扣款
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015482 官方文档}
   */
  post(options: PapayTransactionsPostRequest & CallOptions): Promise<ApiResponse<PapayTransactionsPostResponse>>
  /**
   * 支付扣款
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015482 官方文档}
   */
  postAsync(options: PapayTransactionsPostRequest & CallOptions): Promise<ApiResponse<PapayTransactionsPostResponse>>
  /** 查询订单(商户订单号)、撤销订单(商户订单号) */
  readonly outTradeNo: PapayTransactionsOutTradeNo
  /** GET 查询订单(微信支付订单号) */
  readonly _transaction_id_: PapayTransactionsByTransactionId
}

export interface PapayTransactionsOutTradeNo {
  /** GET 查询订单(商户订单号) */
  readonly _out_trade_no_: PapayTransactionsOutTradeNoByOutTradeNo
}

export interface PapayTransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface PapayTransactionsOutTradeNoByOutTradeNoGetResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
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
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
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
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount?: number
  }[]
  /** MCC码 */
  merchant_category_code?: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
}
export interface PapayTransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 官方文档}
   */
  get(options: PapayTransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<PapayTransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查询订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 官方文档}
   */
  getAsync(options: PapayTransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<PapayTransactionsOutTradeNoByOutTradeNoGetResponse>>
  /** POST 撤销订单(商户订单号) */
  readonly reverse: PapayTransactionsOutTradeNoByOutTradeNoReverse
}

export interface PapayTransactionsOutTradeNoByOutTradeNoReversePostRequest {
  /** 商户订单号 */
  out_trade_no: string
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
  }
}
export interface PapayTransactionsOutTradeNoByOutTradeNoReverse {
  /**
   * 撤销订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015496 官方文档}
   */
  post(options: PapayTransactionsOutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 撤销订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013015496 官方文档}
   */
  postAsync(options: PapayTransactionsOutTradeNoByOutTradeNoReversePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface PapayTransactionsByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface PapayTransactionsByTransactionIdGetResponse {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
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
  transaction_id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
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
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount: number
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount?: number
  }[]
  /** MCC码 */
  merchant_category_code?: string
  /** 场景信息 */
  scene_info?: {
    /** 商户端设备号 */
    device_id?: string
    /** 商户端设备IP */
    device_ip?: string
  }
}
export interface PapayTransactionsByTransactionId {
  /**
   * 查询订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 官方文档}
   */
  get(options: PapayTransactionsByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<PapayTransactionsByTransactionIdGetResponse>>
  /**
   * 查询订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013026988 官方文档}
   */
  getAsync(options: PapayTransactionsByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<PapayTransactionsByTransactionIdGetResponse>>
}

export interface ProfitSharing {
  /** GET 获取分账账单文件下载地址 */
  readonly billDownloadUrl: ProfitSharingBillDownloadUrl
  /** POST 请求分账 */
  readonly orders: ProfitSharingOrders
  /** POST 添加分账接收方 · DELETE 删除分账接收方 */
  readonly receivers: ProfitSharingReceivers
  /** 获取分账退款账单下载链接、查询可供垫付退款实时余额 */
  readonly refunds: ProfitSharingRefunds
  /** 分账标记、查询剩余待分金额、查询订单剩余可退款金额 */
  readonly transactions: ProfitSharingTransactions
}

export interface ProfitSharingBillDownloadUrlGetRequest {
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 账单日期 */
    bill_date?: string | null | undefined
  } | string | null | undefined
}
export interface ProfitSharingBillDownloadUrlGetResponse {
  /** 下载地址 */
  download_url: string
}
export interface ProfitSharingBillDownloadUrl {
  /**
   * 获取分账账单文件下载地址
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025018 官方文档}
   */
  get(options?: ProfitSharingBillDownloadUrlGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingBillDownloadUrlGetResponse>>
  /**
   * 获取分账账单文件下载地址
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025018 官方文档}
   */
  getAsync(options?: ProfitSharingBillDownloadUrlGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingBillDownloadUrlGetResponse>>
}

export interface ProfitSharingOrdersPostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 应用ID */
    appid: string
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 微信订单号 */
    transaction_id: string
    /** 商户分账单号 */
    out_order_no: string
    /** 分账接收方列表 */
    receivers?: (readonly {
      /** 分账币种 */
      currency: ('CNY' | (string & {}))
      /** 分账接收方类型 */
      type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
      /** 分账接收方帐号 */
      account: string
      /**
       * 分账个人接收方姓名
       * 敏感字段，由客户端加密
       */
      name?: string | undefined
      /** 是否已经获取用户实名信息授权 */
      authorized?: boolean | undefined
      /**
       * 分账金额
       * 单位：币种的最小单位
       */
      amount: number
      /** 分账描述 */
      description: string
    }[] | undefined)
    /** 是否解冻剩余未分资金 */
    unfreeze_unsplit: boolean
  }
}
export interface ProfitSharingOrdersPostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency: string
    /**
     * 分账金额
     * 单位：币种的最小单位
     */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 */
    create_time: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /**
     * 出资方结算金额
     * 单位：币种的最小单位
     */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}
export interface ProfitSharingOrders {
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024892 官方文档}
   */
  post(options: ProfitSharingOrdersPostRequest & CallOptions): Promise<ApiResponse<ProfitSharingOrdersPostResponse>>
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024892 官方文档}
   */
  postAsync(options: ProfitSharingOrdersPostRequest & CallOptions): Promise<ApiResponse<ProfitSharingOrdersPostResponse>>
  /** POST 解冻剩余资金 */
  readonly unfreeze: ProfitSharingOrdersUnfreeze
  /** GET 查询分账结果 */
  readonly _out_order_no_: ProfitSharingOrdersByOutOrderNo
}

export interface ProfitSharingOrdersUnfreezePostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 微信订单号 */
    transaction_id: string
    /** 商户分账单号 */
    out_order_no: string
    /** 分账描述 */
    description: string
  }
}
export interface ProfitSharingOrdersUnfreezePostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 微信订单号 */
  transaction_id: string
  /** 商户分账单号 */
  out_order_no: string
  /** 微信分账单号 */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency: string
    /**
     * 分账金额
     * 单位：币种的最小单位
     */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 */
    create_time: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /**
     * 出资方结算金额
     * 单位：币种的最小单位
     */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}
export interface ProfitSharingOrdersUnfreeze {
  /**
   * 解冻剩余资金
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024897 官方文档}
   */
  post(options: ProfitSharingOrdersUnfreezePostRequest & CallOptions): Promise<ApiResponse<ProfitSharingOrdersUnfreezePostResponse>>
  /**
   * 解冻剩余资金
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024897 官方文档}
   */
  postAsync(options: ProfitSharingOrdersUnfreezePostRequest & CallOptions): Promise<ApiResponse<ProfitSharingOrdersUnfreezePostResponse>>
}

export interface ProfitSharingOrdersByOutOrderNoGetRequest {
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  query?: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id?: string | null | undefined
  } | string | null | undefined
}
export interface ProfitSharingOrdersByOutOrderNoGetResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
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
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /** 分账单状态 */
  state: string
  /** 分账接收方列表 */
  receivers?: {
    /** 分账币种 */
    currency: string
    /**
     * 分账金额
     * 单位：币种的最小单位
     */
    amount: number
    /** 分账描述 */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /** 分账接收方帐号 */
    account: string
    /** 分账结果 */
    result: string
    /** 分账失败原因 */
    fail_reason: string
    /** 分账创建时间 */
    create_time: string
    /** 分账完成时间 */
    finish_time: string
    /** 分账明细单号 */
    detail_id?: string
    /** 分账明细类型 */
    detail_type?: string
    /** 出资方结算币种 */
    settlement_currency?: string
    /**
     * 出资方结算金额
     * 单位：币种的最小单位
     */
    settlement_amount?: number
    /** 汇率值 */
    rate?: number
  }[]
}
export interface ProfitSharingOrdersByOutOrderNo {
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024900 官方文档}
   */
  get(options: ProfitSharingOrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingOrdersByOutOrderNoGetResponse>>
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024900 官方文档}
   */
  getAsync(options: ProfitSharingOrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingOrdersByOutOrderNoGetResponse>>
}

export interface ProfitSharingReceiversPostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 应用ID */
    appid?: string | undefined
    /** 子商户应用ID */
    sub_appid?: string | undefined
    /** 分账接收方类型 */
    type?: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID") | undefined
    /** 分账接收方帐号 */
    account?: string | undefined
    /**
     * 分账个人接收方姓名
     * 敏感字段，由客户端加密
     */
    name?: string | undefined
    /** 是否已经获取用户实名信息授权 */
    authorized?: boolean | undefined
    /** 与分账方的关系类型 */
    relation_type?: ("SUPPLIER" | "DISTRIBUTOR" | "TAX_SERVICE_PROVIDER" | "IT_SERVICE_PROVIDER" | "CUSTOM") | undefined
    /** 自定义的分账关系 */
    custom_relation?: string | undefined
    /** 分账场景详细描述 */
    scene?: string | undefined
    /** 接收方商户的主营业务范围 */
    major_service?: string | undefined
    /** 分账接收方预计分账比例 */
    expected_ratio?: number | undefined
    /** 增加分账接收方申请函文件ID */
    application_file_id?: string | undefined
    /** 合作关系证明文件ID */
    partnership_file_id?: string | undefined
  }
}
export interface ProfitSharingReceiversPostResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
  /** 分账接收方账号 */
  account: string
  /**
   * 分账接收方全称
   * 敏感字段，由客户端解密
   */
  name?: string
  /** 与分账方的关系类型 */
  relation_type: ('SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {}))
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
  /** 增加分账接收方申请函文件ID */
  application_file_id?: string
  /** 合作关系证明文件ID */
  partnership_file_id?: string
}
export interface ProfitSharingReceiversDeleteRequest {
  json: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 应用ID
     * 最长 32 字符
     */
    appid?: string | undefined
    /**
     * 子商户应用ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /** 分账接收方类型 */
    type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
    /**
     * 分账接收方帐号
     * 最长 64 字符
     */
    account?: string | undefined
  }
}
export interface ProfitSharingReceivers {
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024908 官方文档}
   */
  post(options: ProfitSharingReceiversPostRequest & CallOptions): Promise<ApiResponse<ProfitSharingReceiversPostResponse>>
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024908 官方文档}
   */
  postAsync(options: ProfitSharingReceiversPostRequest & CallOptions): Promise<ApiResponse<ProfitSharingReceiversPostResponse>>
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013027316 官方文档}
   */
  delete(options: ProfitSharingReceiversDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013027316 官方文档}
   */
  deleteAsync(options: ProfitSharingReceiversDeleteRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** GET 查询分账接收方添加结果 */
  readonly _account_: ProfitSharingReceiversByAccount
}

export interface ProfitSharingReceiversByAccountGetRequest {
  /** 接收方账号 */
  account: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 微信订单号 */
    transaction_id?: string | null | undefined
    /** 应用ID */
    appid?: string | null | undefined
    /** 子商户应用ID */
    sub_appid?: string | null | undefined
    /** 分账接收方类型 */
    type?: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID") | null | undefined
  } | string | null | undefined
}
export interface ProfitSharingReceiversByAccountGetResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
  /** 分账接收方账号 */
  account: string
  /** 分账接收方全称 */
  name?: string
  /** 与分账方的关系类型 */
  relation_type: ('SUPPLIER' | 'DISTRIBUTOR' | 'TAX_SERVICE_PROVIDER' | 'IT_SERVICE_PROVIDER' | 'CUSTOM' | (string & {}))
  /** 自定义的分账关系 */
  custom_relation?: string
  /** 分账场景详细描述 */
  scene?: string
  /** 接收方商户的主营业务范围 */
  major_service?: string
  /** 分账接收方预计分账比例 */
  expected_ratio?: number
  /** 微信文件标识ID */
  file_id?: string
  /** 接收方关系状态 */
  state?: string
  /** 接收关系添加失败原因 */
  fail_reason?: string
}
export interface ProfitSharingReceiversByAccount {
  /**
   * 查询分账接收方添加结果
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024912 官方文档}
   */
  get(options: ProfitSharingReceiversByAccountGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingReceiversByAccountGetResponse>>
  /**
   * 查询分账接收方添加结果
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024912 官方文档}
   */
  getAsync(options: ProfitSharingReceiversByAccountGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingReceiversByAccountGetResponse>>
}

export interface ProfitSharingRefunds {
  /** GET 获取分账退款账单下载链接 */
  readonly billDownloadUrl: ProfitSharingRefundsBillDownloadUrl
  /** GET 查询可供垫付退款实时余额 */
  readonly refundableBalance: ProfitSharingRefundsRefundableBalance
}

export interface ProfitSharingRefundsBillDownloadUrlGetRequest {
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 账单日期 */
    bill_date?: string | null | undefined
  } | string | null | undefined
}
export interface ProfitSharingRefundsBillDownloadUrlGetResponse {
  /** 下载地址 */
  download_url: string
}
export interface ProfitSharingRefundsBillDownloadUrl {
  /**
   * 获取分账退款账单下载链接
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025022 官方文档}
   */
  get(options?: ProfitSharingRefundsBillDownloadUrlGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingRefundsBillDownloadUrlGetResponse>>
  /**
   * 获取分账退款账单下载链接
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013025022 官方文档}
   */
  getAsync(options?: ProfitSharingRefundsBillDownloadUrlGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingRefundsBillDownloadUrlGetResponse>>
}

export interface ProfitSharingRefundsRefundableBalanceGetRequest {
  
}
export interface ProfitSharingRefundsRefundableBalanceGetResponse {
  /** 出资方商户号 */
  sponsor_mchid?: string
  /**
   * 可供垫付分账退款的实时余额
   * 单位：币种的最小单位
   */
  balance?: number
  /** 货币类型 */
  currency?: string
}
export interface ProfitSharingRefundsRefundableBalance {
  /**
   * 查询可供垫付退款实时余额
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024984 官方文档}
   */
  get(options?: ProfitSharingRefundsRefundableBalanceGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingRefundsRefundableBalanceGetResponse>>
  /**
   * 查询可供垫付退款实时余额
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024984 官方文档}
   */
  getAsync(options?: ProfitSharingRefundsRefundableBalanceGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingRefundsRefundableBalanceGetResponse>>
}

export interface ProfitSharingTransactions {
  /** POST 分账标记 */
  readonly mark: ProfitSharingTransactionsMark
  /** 查询剩余待分金额、查询订单剩余可退款金额 */
  readonly _transaction_id_: ProfitSharingTransactionsByTransactionId
}

export interface ProfitSharingTransactionsMarkPostRequest {
  json: {
    /** 二级商户号 */
    sub_mchid?: string | undefined
    /** 商户订单号 */
    out_trade_no?: string | undefined
    /** 订单标价币种 */
    currency?: string | undefined
  }
}
export interface ProfitSharingTransactionsMark {
  /**
   * 分账标记
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354804 官方文档}
   */
  post(options: ProfitSharingTransactionsMarkPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 分账标记
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354804 官方文档}
   */
  postAsync(options: ProfitSharingTransactionsMarkPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ProfitSharingTransactionsByTransactionId {
  /** GET 查询剩余待分金额 */
  readonly amounts: ProfitSharingTransactionsByTransactionIdAmounts
  /** GET 查询订单剩余可退款金额 */
  readonly refundableAmounts: ProfitSharingTransactionsByTransactionIdRefundableAmounts
}

export interface ProfitSharingTransactionsByTransactionIdAmountsGetRequest {
  /** 微信订单号 */
  transaction_id: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface ProfitSharingTransactionsByTransactionIdAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string
  /**
   * 订单剩余待分金额
   * 单位：币种的最小单位
   */
  unsplit_amount?: number
  /** 货币类型 */
  currency?: string
}
export interface ProfitSharingTransactionsByTransactionIdAmounts {
  /**
   * 查询剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024904 官方文档}
   */
  get(options: ProfitSharingTransactionsByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingTransactionsByTransactionIdAmountsGetResponse>>
  /**
   * 查询剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024904 官方文档}
   */
  getAsync(options: ProfitSharingTransactionsByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingTransactionsByTransactionIdAmountsGetResponse>>
}

export interface ProfitSharingTransactionsByTransactionIdRefundableAmountsGetRequest {
  /** 微信订单号 */
  transaction_id: string
  query?: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface ProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string
  /**
   * 订单剩余可退款金额
   * 单位：币种的最小单位
   */
  refundable_amount?: number
  /** 货币类型 */
  currency?: string
  /**
   * 订单剩余可使用垫付资金退款的金额
   * 单位：币种的最小单位
   */
  funds_refundable_amount?: number
}
export interface ProfitSharingTransactionsByTransactionIdRefundableAmounts {
  /**
   * 查询订单剩余可退款金额
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024982 官方文档}
   */
  get(options: ProfitSharingTransactionsByTransactionIdRefundableAmountsGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse>>
  /**
   * 查询订单剩余可退款金额
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013024982 官方文档}
   */
  getAsync(options: ProfitSharingTransactionsByTransactionIdRefundableAmountsGetRequest & CallOptions): Promise<ApiResponse<ProfitSharingTransactionsByTransactionIdRefundableAmountsGetResponse>>
}

export interface Refund {
  /** 商家充值退款余额查询 */
  readonly partner: RefundPartner
  /** GET 商家充值退款余额查询 */
  readonly rechargeBalance: RefundRechargeBalance
}

export interface RefundPartner {
  /** 商家充值退款余额查询 */
  readonly rechargeBalance: RefundPartnerRechargeBalance
}

export interface RefundPartnerRechargeBalance {
  /** 商家充值退款余额查询 */
  readonly subMchid: RefundPartnerRechargeBalanceSubMchid
}

export interface RefundPartnerRechargeBalanceSubMchid {
  /** GET 商家充值退款余额查询 */
  readonly _sub_mchid_: RefundPartnerRechargeBalanceSubMchidBySubMchid
}

export interface RefundPartnerRechargeBalanceSubMchidBySubMchidGetRequest {
  /** 特约商户号 */
  sub_mchid: string
}
export interface RefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse {
  /**
   * 账户可用余额
   * 单位：币种的最小单位
   */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}
export interface RefundPartnerRechargeBalanceSubMchidBySubMchid {
  /**
   * 商家充值退款余额查询
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 官方文档}
   */
  get(options: RefundPartnerRechargeBalanceSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<RefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse>>
  /**
   * 商家充值退款余额查询
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 官方文档}
   */
  getAsync(options: RefundPartnerRechargeBalanceSubMchidBySubMchidGetRequest & CallOptions): Promise<ApiResponse<RefundPartnerRechargeBalanceSubMchidBySubMchidGetResponse>>
}

export interface RefundRechargeBalanceGetRequest {
  
}
export interface RefundRechargeBalanceGetResponse {
  /**
   * 账户可用余额
   * 单位：币种的最小单位
   */
  remaining_amount: number
  /** 货币类型 */
  currency: string
}
export interface RefundRechargeBalance {
  /**
   * 商家充值退款余额查询
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 官方文档}
   */
  get(options?: RefundRechargeBalanceGetRequest & CallOptions): Promise<ApiResponse<RefundRechargeBalanceGetResponse>>
  /**
   * 商家充值退款余额查询
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013068962 官方文档}
   */
  getAsync(options?: RefundRechargeBalanceGetRequest & CallOptions): Promise<ApiResponse<RefundRechargeBalanceGetResponse>>
}

export interface RefundsGetRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  query: (({
    /** 记录起始位置 */
    offset: number
    /** 每页笔数 */
    count: number
  } & RefundsGetOutTradeNoOrTransactionId & (RefundsGetDirect | RefundsGetPartnerInstitution)) | string)
}
export type RefundsGetOutTradeNoOrTransactionId = ({
  /** 商户订单号 */
  out_trade_no: string
  /** 微信支付订单号 */
  transaction_id?: string | null | undefined
} | {
  /** 商户订单号 */
  out_trade_no?: string | null | undefined
  /** 微信支付订单号 */
  transaction_id: string
})
/** 直连商户 */
export interface RefundsGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface RefundsGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface RefundsGetResponse {
  /** 微信支付交易订单号 */
  id: string
  /** 商户号 */
  mchid?: string
  /** 子商户号 */
  sub_mchid?: string
  /** 机构商户号 */
  sp_mchid?: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
    payer_total: number
    /** 支付币种 */
    payer_currency: string
  }
  /** 退款单列表 */
  data: {
    /** 微信退款单号 */
    id: string
    /** 商户退款单号 */
    out_refund_no: string
    /** 退款渠道 */
    channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
    /** 退款入账账户 */
    recv_account?: string
    /** 退款资金来源 */
    fund_source?: ('REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}))
    /**
     * 退款成功时间
     * 格式：RFC 3339
     */
    success_time?: string
    /**
     * 退款创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /** 退款状态 */
    status: ('SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
    /** 退款金额 */
    amount: {
      /**
       * 退款金额
       * 单位：币种的最小单位
       */
      refund: number
      /** 货币类型 */
      currency?: string
      /**
       * 用户退款金额
       * 单位：币种的最小单位
       */
      payer_refund: number
      /** 支付币种 */
      payer_currency: string
      /** 汇率 */
      exchange_rate?: {
        /** 汇率类型 */
        type?: ('USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}))
        /** 汇率值 */
        rate?: number
      }
      /** 退款出资账户及金额 */
      from?: {
        /** 出资账户类型 */
        account?: string
        /**
         * 出资金额
         * 单位：分
         */
        amount?: number
      }[]
    }
    /** 优惠退款详情 */
    refund_detail?: {
      /** 券ID */
      promotion_id: string
      /** 优惠范围 */
      scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
      /** 优惠类型 */
      type?: ('COUPON' | 'DISCOUNT' | (string & {}))
      /**
       * 优惠券面额
       * 单位：币种的最小单位
       */
      amount?: number
      /**
       * 优惠券退款额
       * 单位：币种的最小单位
       */
      refund_amount?: number
      /** 货币类型 */
      currency: string
    }
  }[]
  /** 订单总退款次数 */
  total_num: number
  /** 本次返回退款单数 */
  current_total_num: number
}
export interface RefundsPostRequest {
  /** 至少填其一：out_trade_no、transaction_id */
  json: ({
    /** 商户退款单号 */
    out_refund_no: string
    /** 退款原因 */
    reason?: string | undefined
    /** 订单金额 */
    amount?: {
      /**
       * 退款金额
       * 单位：币种的最小单位
       */
      refund: number
      /**
       * 原订单金额
       * 单位：币种的最小单位
       */
      total: number
      /** 退款币种 */
      currency: string
    } | undefined
    /**
     * 退款通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 退款资金来源 */
    source?: string | undefined
  } & RefundsPostOutTradeNoOrTransactionId & (RefundsPostDirect | RefundsPostPartnerInstitution))
}
export type RefundsPostOutTradeNoOrTransactionId = ({
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
/** 直连商户 */
export interface RefundsPostDirect {
  /** 商户号 */
  mchid: string
  /** APPID */
  appid: string
  sp_mchid?: undefined
  sub_mchid?: undefined
  sp_appid?: undefined
  sub_appid?: undefined
}
/** 服务商、机构 */
export interface RefundsPostPartnerInstitution {
  /** 机构商户号 */
  sp_mchid: string
  /** 子商户号 */
  sub_mchid: string
  /** 机构APPID */
  sp_appid: string
  /** 子商户APPID */
  sub_appid?: string | undefined
  mchid?: undefined
  appid?: undefined
}
export interface RefundsPostResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款金额 */
  amount: {
    /**
     * 退款金额
     * 单位：币种的最小单位
     */
    refund: number
    /** 退款币种 */
    currency?: string
    /**
     * 用户退款金额
     * 单位：币种的最小单位
     */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 总金额
     * 单位：分
     */
    total?: number
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /**
     * 优惠券退款额
     * 单位：币种的最小单位
     */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price?: number
    }[]
  }[]
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /** 退款资金来源 */
  fund_source?: ('REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}))
  /** 商户订单号 */
  out_trade_no?: string
  /** 退款入账账户 */
  recv_account?: string
  /** 退款状态 */
  status?: string
  /** 支付完成时间 */
  success_time?: string
  /** 微信订单号 */
  transaction_id?: string
}
export interface Refunds {
  /**
   * 查询所有退款
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354686 官方文档}
   */
  get(options: RefundsGetRequest & CallOptions): Promise<ApiResponse<RefundsGetResponse>>
  /**
   * 查询所有退款
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354686 官方文档}
   */
  getAsync(options: RefundsGetRequest & CallOptions): Promise<ApiResponse<RefundsGetResponse>>
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354681 官方文档}
   */
  post(options: RefundsPostRequest & CallOptions): Promise<ApiResponse<RefundsPostResponse>>
  /**
   * 申请退款
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354681 官方文档}
   */
  postAsync(options: RefundsPostRequest & CallOptions): Promise<ApiResponse<RefundsPostResponse>>
  /** 查询单笔退款(微信支付退款订单号) */
  readonly id: RefundsId
  /** 查询单笔退款(商户退款订单号) */
  readonly outRefundNo: RefundsOutRefundNo
}

export interface RefundsId {
  /** GET 查询单笔退款(微信支付退款订单号) */
  readonly _refund_id_: RefundsIdByRefundId
}

export interface RefundsIdByRefundIdGetRequest {
  /** 微信支付退款订单号 */
  refund_id: string
  query: (({
    
  } & (RefundsIdByRefundIdGetDirect | RefundsIdByRefundIdGetPartnerInstitution)) | string)
}
/** 直连商户 */
export interface RefundsIdByRefundIdGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface RefundsIdByRefundIdGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface RefundsIdByRefundIdGetResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: ('REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}))
  /**
   * 退款成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /** 退款金额 */
  amount: {
    /**
     * 退款金额
     * 单位：币种的最小单位
     */
    refund: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户退款金额
     * 单位：币种的最小单位
     */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 总金额
     * 单位：分
     */
    total?: number
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /**
     * 优惠券退款额
     * 单位：币种的最小单位
     */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price?: number
    }[]
  }[]
}
export interface RefundsIdByRefundId {
  /**
   * 查询单笔退款(微信支付退款订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 官方文档}
   */
  get(options: RefundsIdByRefundIdGetRequest & CallOptions): Promise<ApiResponse<RefundsIdByRefundIdGetResponse>>
  /**
   * 查询单笔退款(微信支付退款订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 官方文档}
   */
  getAsync(options: RefundsIdByRefundIdGetRequest & CallOptions): Promise<ApiResponse<RefundsIdByRefundIdGetResponse>>
}

export interface RefundsOutRefundNo {
  /** GET 查询单笔退款(商户退款订单号) */
  readonly _out_refund_no_: RefundsOutRefundNoByOutRefundNo
}

export interface RefundsOutRefundNoByOutRefundNoGetRequest {
  /** 商户退款订单号 */
  out_refund_no: string
  query: (({
    
  } & (RefundsOutRefundNoByOutRefundNoGetDirect | RefundsOutRefundNoByOutRefundNoGetPartnerInstitution)) | string)
}
/** 直连商户 */
export interface RefundsOutRefundNoByOutRefundNoGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface RefundsOutRefundNoByOutRefundNoGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface RefundsOutRefundNoByOutRefundNoGetResponse {
  /** 微信支付退款订单号 */
  id: string
  /** 商户退款单号 */
  out_refund_no: string
  /** 微信支付交易订单号 */
  transaction_id: string
  /** 商户原交易订单号 */
  out_trade_no: string
  /** 退款渠道 */
  channel?: ('ORIGINAL' | 'BALANCE' | 'OTHER_BALANCE' | 'OTHER_BANKCARD' | (string & {}))
  /** 退款入账账户 */
  recv_account?: string
  /** 退款资金来源 */
  fund_source?: ('REFUND_SOURCE_UNSETTLED_FUNDS' | 'REFUND_SOURCE_REchARGE_FUNDS' | (string & {}))
  /**
   * 退款成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /**
   * 退款创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /** 退款状态 */
  status: ('SUCCESS' | 'REFUNDCLOSE' | 'PROCESSING' | 'ABNORMAL' | (string & {}))
  /** 退款金额 */
  amount: {
    /**
     * 退款金额
     * 单位：币种的最小单位
     */
    refund: number
    /** 货币类型 */
    currency?: string
    /**
     * 用户退款金额
     * 单位：币种的最小单位
     */
    payer_refund: number
    /** 支付币种 */
    payer_currency: string
    /** 汇率 */
    exchange_rate?: {
      /** 汇率类型 */
      type?: ('USERPAYMENT_RATE' | 'SETTLEMENT_RATE' | (string & {}))
      /** 汇率值 */
      rate?: number
    }
    /**
     * 用户支付金额
     * 单位：分
     */
    payer_total?: number
    /**
     * 总金额
     * 单位：分
     */
    total?: number
  }
  /** 优惠退款详情 */
  detail?: {
    /** 券ID */
    promotion_id: string
    /** 优惠范围 */
    scope?: ('GLOBAL' | 'SINGLE' | (string & {}))
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /**
     * 优惠券退款额
     * 单位：币种的最小单位
     */
    refund_amount?: number
    /** 货币类型 */
    currency: string
  }
  /** 优惠功能 */
  promotion_detail?: {
    /** 券ID */
    promotion_id?: string
    /** 优惠名称 */
    name?: string
    /** 优惠范围 */
    scope?: string
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount?: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id?: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount?: number
      /** 商品数量 */
      quantity?: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price?: number
    }[]
  }[]
}
export interface RefundsOutRefundNoByOutRefundNo {
  /**
   * 查询单笔退款(商户退款订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 官方文档}
   */
  get(options: RefundsOutRefundNoByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<RefundsOutRefundNoByOutRefundNoGetResponse>>
  /**
   * 查询单笔退款(商户退款订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4012354684 官方文档}
   */
  getAsync(options: RefundsOutRefundNoByOutRefundNoGetRequest & CallOptions): Promise<ApiResponse<RefundsOutRefundNoByOutRefundNoGetResponse>>
}

export interface Settle {
  /** GET 查询结算资金明细 */
  readonly settlements: SettleSettlements
}

export interface SettleSettlementsGetRequest {
  query: {
    /** 子商户号 */
    sub_mchid?: string | null | undefined
    /** 结算状态 */
    settle_state: ("SETTLED" | "UNSETTLE")
    /** 结算开始日期 */
    settle_start_date?: string | null | undefined
    /** 结算结束日期 */
    settle_end_date?: string | null | undefined
    /** 最大记录条数 */
    limit: number
    /** 记录起始位置 */
    offset: number
  } | string
}
export interface SettleSettlementsGetResponse {
  /** 结算信息列表 */
  data?: {
    /** 付款批次号 */
    batch_id: string
    /** 结算日期 */
    settlement_date: string
    /** 交易开始日期 */
    trade_start_date: string
    /** 交易结束日期 */
    trade_end_date: string
    /** 金额 */
    amount: {
      /**
       * 已结算金额
       * 单位：币种的最小单位
       */
      settled: number
      /**
       * 未结算金额
       * 单位：币种的最小单位
       */
      unsettle: number
      /** 结算币种 */
      currency: string
      /**
       * 支付金额
       * 单位：币种的最小单位
       */
      pay: number
      /**
       * 退款金额
       * 单位：币种的最小单位
       */
      refund: number
      /**
       * 支付净额
       * 单位：币种的最小单位
       */
      net: number
      /**
       * 手续费金额
       * 单位：币种的最小单位
       */
      fee: number
    }
    /** 钱包主体 */
    wallet_region?: ('CHINA_MAINLAND' | 'CHINA_HONGKONG' | (string & {}))
    /** 分账业务金额 */
    split_amount?: {
      /**
       * 已结算金额
       * 单位：币种的最小单位
       */
      settled: number
      /**
       * 未结算金额
       * 单位：币种的最小单位
       */
      unsettle: number
      /** 结算币种 */
      currency: string
      /**
       * 支付金额
       * 单位：币种的最小单位
       */
      pay: number
      /**
       * 退款金额
       * 单位：币种的最小单位
       */
      refund: number
    }
  }[]
  /** 总记录条数 */
  total_count: number
  /** 记录起始位置 */
  offset: number
  /** 本次返回条数 */
  limit: number
}
export interface SettleSettlements {
  /**
   * 查询结算资金明细
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013893 官方文档}
   */
  get(options: SettleSettlementsGetRequest & CallOptions): Promise<ApiResponse<SettleSettlementsGetResponse>>
  /**
   * 查询结算资金明细
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013893 官方文档}
   */
  getAsync(options: SettleSettlementsGetRequest & CallOptions): Promise<ApiResponse<SettleSettlementsGetResponse>>
}

export interface StatementsGetRequest {
  query: {
    /** 账单日期 */
    date: string
    /** 商户号 */
    mchid?: string | null | undefined
  } | string
  headers?: {
    /** 可接受的压缩方式 */
    "Accept-Encoding"?: string | undefined
  } | undefined
}
export interface Statements {
  /**
   * 下载对账单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013869 官方文档}
   */
  get(options: StatementsGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载对账单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013869 官方文档}
   */
  getAsync(options: StatementsGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}

export interface Transactions {
  /** POST APP支付下单 */
  readonly app: TransactionsApp
  /** 查询订单(微信支付订单号)、关闭订单(微信支付订单号) */
  readonly id: TransactionsId
  /** POST JSAPI支付下单 */
  readonly jsapi: TransactionsJsapi
  /** POST H5支付下单 */
  readonly mweb: TransactionsMweb
  /** POST Native支付下单 */
  readonly native: TransactionsNative
  /** 查询订单(商户订单号)、关闭订单(商户订单号) */
  readonly outTradeNo: TransactionsOutTradeNo
}

export interface TransactionsAppPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户在服务商的标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
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
        name?: string | undefined
        /** 详细地址 */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
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
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    } | undefined
  } & (TransactionsAppPostDirect | TransactionsAppPostPartnerInstitution))
}
/** 直连商户 */
export interface TransactionsAppPostDirect {
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
export interface TransactionsAppPostPartnerInstitution {
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
export interface TransactionsAppPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface TransactionsApp {
  /**
   * APP支付下单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014223 官方文档}
   */
  post(options: TransactionsAppPostRequest & CallOptions): Promise<ApiResponse<TransactionsAppPostResponse>>
  /**
   * APP支付下单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014223 官方文档}
   */
  postAsync(options: TransactionsAppPostRequest & CallOptions): Promise<ApiResponse<TransactionsAppPostResponse>>
}

export interface TransactionsId {
  /** GET 查询订单(微信支付订单号) */
  readonly _transaction_id_: TransactionsIdByTransactionId
}

export interface TransactionsIdByTransactionIdGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query: (({
    
  } & (TransactionsIdByTransactionIdGetDirect | TransactionsIdByTransactionIdGetPartnerInstitution)) | string)
}
/** 直连商户 */
export interface TransactionsIdByTransactionIdGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface TransactionsIdByTransactionIdGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface TransactionsIdByTransactionIdGetResponse {
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
  id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
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
    scope?: string
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount?: number
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute_amount?: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount?: number
  }[]
}
export interface TransactionsIdByTransactionId {
  /**
   * 查询订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 官方文档}
   */
  get(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
  /**
   * 查询订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 官方文档}
   */
  getAsync(options: TransactionsIdByTransactionIdGetRequest & CallOptions): Promise<ApiResponse<TransactionsIdByTransactionIdGetResponse>>
  /** POST 关闭订单(微信支付订单号) */
  readonly close: TransactionsIdByTransactionIdClose
}

export interface TransactionsIdByTransactionIdClosePostRequest {
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
export interface TransactionsIdByTransactionIdClose {
  /**
   * 关闭订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 官方文档}
   */
  post(options: TransactionsIdByTransactionIdClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关闭订单(微信支付订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 官方文档}
   */
  postAsync(options: TransactionsIdByTransactionIdClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface TransactionsJsapiPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户在服务商的标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
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
        name?: string | undefined
        /** 详细地址 */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
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
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    } | undefined
  } & (TransactionsJsapiPostDirect | TransactionsJsapiPostPartnerInstitution))
}
/** 直连商户 */
export interface TransactionsJsapiPostDirect {
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
export interface TransactionsJsapiPostPartnerInstitution {
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
export interface TransactionsJsapiPostResponse {
  /** 预支付交易会话标识 */
  prepay_id: string
}
export interface TransactionsJsapi {
  /**
   * JSAPI支付下单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014150 官方文档}
   */
  post(options: TransactionsJsapiPostRequest & CallOptions): Promise<ApiResponse<TransactionsJsapiPostResponse>>
  /**
   * JSAPI支付下单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014150 官方文档}
   */
  postAsync(options: TransactionsJsapiPostRequest & CallOptions): Promise<ApiResponse<TransactionsJsapiPostResponse>>
}

export interface TransactionsMwebPostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户在服务商的标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
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
      payer_client_ip: string
      /** 操作员ID */
      operator_id?: string | undefined
      /** 商户门店信息 */
      store_info?: {
        /** 编号 */
        id?: string | undefined
        /** 名称 */
        name?: string | undefined
        /** 详细地址 */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
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
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    } | undefined
  } & (TransactionsMwebPostDirect | TransactionsMwebPostPartnerInstitution))
}
/** 直连商户 */
export interface TransactionsMwebPostDirect {
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
export interface TransactionsMwebPostPartnerInstitution {
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
export interface TransactionsMwebPostResponse {
  /** 支付跳转链接 */
  mweb_url: string
}
export interface TransactionsMweb {
  /**
   * H5支付下单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014399 官方文档}
   */
  post(options: TransactionsMwebPostRequest & CallOptions): Promise<ApiResponse<TransactionsMwebPostResponse>>
  /**
   * H5支付下单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014399 官方文档}
   */
  postAsync(options: TransactionsMwebPostRequest & CallOptions): Promise<ApiResponse<TransactionsMwebPostResponse>>
}

export interface TransactionsNativePostRequest {
  json: ({
    /** 商品描述 */
    description: string
    /** 商户数据 */
    attach?: string | undefined
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 商品标记 */
    goods_tag?: string | undefined
    /** 交易类型 */
    trade_type: string
    /** 指定支付方式 */
    limit_pay?: string | undefined
    /**
     * 交易起始时间
     * 格式：RFC 3339
     */
    time_start?: string | undefined
    /**
     * 交易结束时间
     * 格式：RFC 3339
     */
    time_expire?: string | undefined
    /** MCC码 */
    merchant_category_code: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string | undefined
      /** 用户在服务商的标识 */
      sp_openid?: string | undefined
      /** 用户子标识 */
      sub_openid?: string | undefined
    } | undefined
    /** 订单金额 */
    amount: {
      /**
       * 总金额
       * 单位：币种的最小单位
       */
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
        name?: string | undefined
        /** 详细地址 */
        address?: string | undefined
      } | undefined
    } | undefined
    /** 优惠功能 */
    detail?: {
      /**
       * 订单原价
       * 单位：币种的最小单位
       */
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
        /**
         * 商品单价
         * 单位：币种的最小单位
         */
        price: number
      }[] | undefined)
    } | undefined
  } & (TransactionsNativePostDirect | TransactionsNativePostPartnerInstitution))
}
/** 直连商户 */
export interface TransactionsNativePostDirect {
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
export interface TransactionsNativePostPartnerInstitution {
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
export interface TransactionsNativePostResponse {
  /** 二维码链接 */
  code_url: string
}
export interface TransactionsNative {
  /**
   * Native支付下单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013953 官方文档}
   */
  post(options: TransactionsNativePostRequest & CallOptions): Promise<ApiResponse<TransactionsNativePostResponse>>
  /**
   * Native支付下单
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013953 官方文档}
   */
  postAsync(options: TransactionsNativePostRequest & CallOptions): Promise<ApiResponse<TransactionsNativePostResponse>>
}

export interface TransactionsOutTradeNo {
  /** GET 查询订单(商户订单号) */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNo
}

export interface TransactionsOutTradeNoByOutTradeNoGetRequest {
  /** 商户订单号 */
  out_trade_no: string
  query: (({
    
  } & (TransactionsOutTradeNoByOutTradeNoGetDirect | TransactionsOutTradeNoByOutTradeNoGetPartnerInstitution)) | string)
}
/** 直连商户 */
export interface TransactionsOutTradeNoByOutTradeNoGetDirect {
  /** 商户号 */
  mchid: string
  sub_mchid?: undefined
  sp_mchid?: undefined
}
/** 服务商、机构 */
export interface TransactionsOutTradeNoByOutTradeNoGetPartnerInstitution {
  /** 子商户号 */
  sub_mchid: string
  /** 机构商户号 */
  sp_mchid: string
  mchid?: undefined
}
export interface TransactionsOutTradeNoByOutTradeNoGetResponse {
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
  id?: string
  /** 商户数据 */
  attach?: string
  /** 交易类型 */
  trade_type: ('JSAPI' | 'NATIVE' | 'APP' | 'MWEB' | 'MICROPAY' | (string & {}))
  /** 付款银行 */
  bank_type?: string
  /**
   * 支付完成时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 交易状态 */
  trade_state: string
  /** 交易状态描述 */
  trade_state_desc: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 机构用户标识 */
    sp_openid?: string
    /** 子商户用户标识 */
    sub_openid?: string
  }
  /** 订单金额 */
  amount: {
    /**
     * 订单金额
     * 单位：币种的最小单位
     */
    total: number
    /**
     * 用户支付金额
     * 单位：币种的最小单位
     */
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
    scope?: string
    /** 优惠类型 */
    type?: ('COUPON' | 'DISCOUNT' | (string & {}))
    /**
     * 优惠券面额
     * 单位：币种的最小单位
     */
    amount: number
    /** 优惠币种 */
    currency?: string
    /** 活动ID */
    activity_id?: string
    /**
     * 微信出资
     * 单位：币种的最小单位
     */
    wxpay_contribute_amount?: number
    /**
     * 商户出资
     * 单位：币种的最小单位
     */
    merchant_contribute_amount?: number
    /**
     * 其他出资
     * 单位：币种的最小单位
     */
    other_contribute_amount?: number
    /** 单品列表 */
    goods_detail?: {
      /** 商品编码 */
      goods_id: string
      /** 商品备注 */
      goods_remark?: string
      /**
       * 商品优惠金额
       * 单位：币种的最小单位
       */
      discount_amount?: number
      /** 商品数量 */
      quantity: number
      /**
       * 商品价格
       * 单位：币种的最小单位
       */
      price: number
    }[]
    /**
     * 微信出资
     * 单位：分
     */
    wechatpay_contribute_amount?: number
    /**
     * 优惠退款金额
     * 单位：分
     */
    refund_amount?: number
  }[]
}
export interface TransactionsOutTradeNoByOutTradeNo {
  /**
   * 查询订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 官方文档}
   */
  get(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /**
   * 查询订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013013913 官方文档}
   */
  getAsync(options: TransactionsOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<TransactionsOutTradeNoByOutTradeNoGetResponse>>
  /** POST 关闭订单(商户订单号) */
  readonly close: TransactionsOutTradeNoByOutTradeNoClose
}

export interface TransactionsOutTradeNoByOutTradeNoClosePostRequest {
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
export interface TransactionsOutTradeNoByOutTradeNoClose {
  /**
   * 关闭订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 官方文档}
   */
  post(options: TransactionsOutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关闭订单(商户订单号)
   * @see {@link https://pay.weixin.qq.com/doc/global/v3/zh/4013014140 官方文档}
   */
  postAsync(options: TransactionsOutTradeNoByOutTradeNoClosePostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
