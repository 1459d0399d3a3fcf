// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_profitsharing {
export interface Profitsharing {
  /** GET 申请分账账单 */
  readonly bills: Bills
  readonly merchantConfigs: MerchantConfigs
  /** POST 请求分账 */
  readonly orders: Orders
  readonly receivers: Receivers
  /** POST 请求分账回退 */
  readonly returnOrders: ReturnOrders
  readonly transactions: Transactions
}

export interface BillsGetRequest {
  query: {
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
    /** 账单日期 */
    bill_date: string
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
  } | string
}
export interface BillsGetResponse {
  /**
   * 下载地址
   * 最长 2048 字符
   */
  download_url: string
  /** 哈希类型 */
  hash_type: ('SHA1' | (string & {}))
  /**
   * 哈希值
   * 最长 1024 字符
   */
  hash_value: string
}
export interface Bills {
  /**
   * 申请分账账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529628 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761131 官方文档}
   */
  get(options: BillsGetRequest & CallOptions): Promise<ApiResponse<BillsGetResponse>>
  /**
   * 申请分账账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529628 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012761131 官方文档}
   */
  getAsync(options: BillsGetRequest & CallOptions): Promise<ApiResponse<BillsGetResponse>>
}

export interface MerchantConfigs {
  /** GET 查询最大分账比例 */
  readonly _sub_mchid_: MerchantConfigsBySubMchid
}

export interface MerchantConfigsBySubMchidGetRequest {
  /** 子商户号 */
  sub_mchid: string
}
export interface MerchantConfigsBySubMchidGetResponse {
  /** 子商户号 */
  sub_mchid?: string
  /** 最大分账比例 */
  max_ratio: number
}
export interface MerchantConfigsBySubMchid {
  /**
   * 查询最大分账比例
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466864 官方文档}
   */
  get(options: MerchantConfigsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantConfigsBySubMchidGetResponse>>
  /**
   * 查询最大分账比例
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466864 官方文档}
   */
  getAsync(options: MerchantConfigsBySubMchidGetRequest & CallOptions): Promise<ApiResponse<MerchantConfigsBySubMchidGetResponse>>
}

export interface OrdersPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
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
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 商户分账单号
     * 最长 64 字符
     * 正则：^[0-9A-Za-z_\-|*@]+$
     */
    out_order_no: string
    /** 分账接收方列表 */
    receivers: readonly {
      /** 分账接收方类型 */
      type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
      /**
       * 分账接收方帐号
       * 最长 64 字符
       */
      account: string
      /**
       * 分账个人接收方姓名
       * 敏感字段，由客户端加密
       */
      name?: string | undefined
      /**
       * 分账金额
       * 单位：分
       */
      amount: number
      /**
       * 分账描述
       * 最长 80 字符
       */
      description: string
    }[]
    /** 是否解冻剩余未分资金 */
    unfreeze_unsplit: boolean
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface OrdersPostResponse {
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
  state: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /**
     * 分账接收方帐号
     * 最长 64 字符
     */
    account: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id?: string
    /**
     * 分账创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 分账完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
  }[]
}
export interface Orders {
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524936 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690683 官方文档}
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 请求分账
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012524936 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690683 官方文档}
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /** POST 解冻剩余资金 */
  readonly unfreeze: OrdersUnfreeze
  /** GET 查询分账结果 */
  readonly _out_order_no_: OrdersByOutOrderNo
}

export interface OrdersUnfreezePostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
    /**
     * 商户分账单号
     * 最长 64 字符
     * 正则：^[0-9A-Za-z_\-|*@]+$
     */
    out_order_no: string
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /**
     * 通知地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
  }
}
export interface OrdersUnfreezePostResponse {
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
  state: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /**
     * 分账接收方帐号
     * 最长 64 字符
     */
    account: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id?: string
    /**
     * 分账创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 分账完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
  }[]
}
export interface OrdersUnfreeze {
  /**
   * 解冻剩余资金
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526374 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466860 官方文档}
   */
  post(options: OrdersUnfreezePostRequest & CallOptions): Promise<ApiResponse<OrdersUnfreezePostResponse>>
  /**
   * 解冻剩余资金
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526374 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466860 官方文档}
   */
  postAsync(options: OrdersUnfreezePostRequest & CallOptions): Promise<ApiResponse<OrdersUnfreezePostResponse>>
}

export interface OrdersByOutOrderNoGetRequest {
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  query: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
    /**
     * 微信订单号
     * 最长 32 字符
     */
    transaction_id: string
  } | string
}
export interface OrdersByOutOrderNoGetResponse {
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
  state: ('PROCESSING' | 'FINISHED' | (string & {}))
  /** 分账接收方列表 */
  receivers?: {
    /**
     * 分账金额
     * 单位：分
     */
    amount: number
    /**
     * 分账描述
     * 最长 80 字符
     */
    description: string
    /** 分账接收方类型 */
    type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
    /**
     * 分账接收方帐号
     * 最长 64 字符
     */
    account: string
    /** 分账结果 */
    result: ('PENDING' | 'SUCCESS' | 'CLOSED' | (string & {}))
    /** 分账失败原因 */
    fail_reason?: ('ACCOUNT_ABNORMAL' | 'NO_RELATION' | 'RECEIVER_HIGH_RISK' | 'RECEIVER_REAL_NAME_NOT_VERIFIED' | 'NO_AUTH' | 'RECEIVER_RECEIPT_LIMIT' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
    /**
     * 分账明细单号
     * 最长 64 字符
     */
    detail_id?: string
    /**
     * 分账创建时间
     * 格式：RFC 3339
     */
    create_time: string
    /**
     * 分账完成时间
     * 格式：RFC 3339
     */
    finish_time?: string
  }[]
}
export interface OrdersByOutOrderNo {
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525210 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466850 官方文档}
   */
  get(options: OrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderNoGetResponse>>
  /**
   * 查询分账结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525210 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466850 官方文档}
   */
  getAsync(options: OrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderNoGetResponse>>
}

export interface Receivers {
  /** POST 添加分账接收方 */
  readonly add: ReceiversAdd
  /** POST 删除分账接收方 */
  readonly delete: ReceiversDelete
}

export interface ReceiversAddPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
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
    appid: string
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
    account: string
    /**
     * 分账个人接收方姓名
     * 敏感字段，由客户端加密
     */
    name?: string | undefined
    /** 与分账方的关系类型 */
    relation_type: ("SERVICE_PROVIDER" | "STORE" | "STAFF" | "STORE_OWNER" | "PARTNER" | "HEADQUARTER" | "BRAND" | "DISTRIBUTOR" | "USER" | "SUPPLIER" | "CUSTOM")
    /**
     * 自定义的分账关系
     * 最长 10 字符
     */
    custom_relation?: string | undefined
  }
}
export interface ReceiversAddPostResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
  /**
   * 分账接收方账号
   * 最长 64 字符
   */
  account: string
  /**
   * 分账接收方全称
   * 敏感字段，由客户端解密
   */
  name?: string
  /** 与分账方的关系类型 */
  relation_type: ('SERVICE_PROVIDER' | 'STORE' | 'STAFF' | 'STORE_OWNER' | 'PARTNER' | 'HEADQUARTER' | 'BRAND' | 'DISTRIBUTOR' | 'USER' | 'SUPPLIER' | 'CUSTOM' | (string & {}))
  /**
   * 自定义的分账关系
   * 最长 10 字符
   */
  custom_relation?: string
}
export interface ReceiversAdd {
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528995 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690944 官方文档}
   */
  post(options: ReceiversAddPostRequest & CallOptions): Promise<ApiResponse<ReceiversAddPostResponse>>
  /**
   * 添加分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012528995 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012690944 官方文档}
   */
  postAsync(options: ReceiversAddPostRequest & CallOptions): Promise<ApiResponse<ReceiversAddPostResponse>>
}

export interface ReceiversDeletePostRequest {
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
    appid: string
    /**
     * 子商户应用ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /** 分账接收方类型 */
    type: ("MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID")
    /**
     * 分账接收方账号
     * 最长 64 字符
     */
    account: string
  }
}
export interface ReceiversDeletePostResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /** 分账接收方类型 */
  type: ('MERCHANT_ID' | 'PERSONAL_OPENID' | 'PERSONAL_SUB_OPENID' | (string & {}))
  /**
   * 分账接收方账号
   * 最长 64 字符
   */
  account: string
}
export interface ReceiversDelete {
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529590 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466868 官方文档}
   */
  post(options: ReceiversDeletePostRequest & CallOptions): Promise<ApiResponse<ReceiversDeletePostResponse>>
  /**
   * 删除分账接收方
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012529590 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466868 官方文档}
   */
  postAsync(options: ReceiversDeletePostRequest & CallOptions): Promise<ApiResponse<ReceiversDeletePostResponse>>
}

export interface ReturnOrdersPostRequest {
  /** 至少填其一：out_order_no、order_id */
  json: ({
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | undefined
    /**
     * 商户回退单号
     * 最长 64 字符
     */
    out_return_no: string
    /**
     * 回退商户号
     * 最长 32 字符
     */
    return_mchid: string
    /**
     * 回退金额
     * 单位：分
     */
    amount: number
    /**
     * 回退描述
     * 最长 80 字符
     */
    description: string
  } & ReturnOrdersPostOutOrderNoOrOrderId)
}
export type ReturnOrdersPostOutOrderNoOrOrderId = ({
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id?: string | undefined
} | {
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no?: string | undefined
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
})
export interface ReturnOrdersPostResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 商户回退单号
   * 最长 64 字符
   */
  out_return_no: string
  /**
   * 微信回退单号
   * 最长 64 字符
   */
  return_id: string
  /**
   * 回退商户号
   * 最长 32 字符
   */
  return_mchid: string
  /**
   * 回退金额
   * 单位：分
   */
  amount: number
  /**
   * 回退描述
   * 最长 80 字符
   */
  description: string
  /** 回退结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface ReturnOrders {
  /**
   * 请求分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525287 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466854 官方文档}
   */
  post(options: ReturnOrdersPostRequest & CallOptions): Promise<ApiResponse<ReturnOrdersPostResponse>>
  /**
   * 请求分账回退
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012525287 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466854 官方文档}
   */
  postAsync(options: ReturnOrdersPostRequest & CallOptions): Promise<ApiResponse<ReturnOrdersPostResponse>>
  /** GET 查询分账回退结果 */
  readonly _out_return_no_: ReturnOrdersByOutReturnNo
}

export interface ReturnOrdersByOutReturnNoGetRequest {
  /**
   * 商户回退单号
   * 最长 64 字符
   */
  out_return_no: string
  query: {
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
    /**
     * 商户分账单号
     * 最长 64 字符
     */
    out_order_no: string
  } | string
}
export interface ReturnOrdersByOutReturnNoGetResponse {
  /**
   * 子商户号
   * 最长 32 字符
   */
  sub_mchid?: string
  /**
   * 微信分账单号
   * 最长 64 字符
   */
  order_id: string
  /**
   * 商户分账单号
   * 最长 64 字符
   */
  out_order_no: string
  /**
   * 商户回退单号
   * 最长 64 字符
   */
  out_return_no: string
  /**
   * 微信回退单号
   * 最长 64 字符
   */
  return_id: string
  /**
   * 回退商户号
   * 最长 32 字符
   */
  return_mchid: string
  /**
   * 回退金额
   * 单位：分
   */
  amount: number
  /**
   * 回退描述
   * 最长 80 字符
   */
  description: string
  /** 回退结果 */
  result: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('ACCOUNT_ABNORMAL' | 'BALANCE_NOT_ENOUGH' | 'TIME_OUT_CLOSED' | 'PAYER_ACCOUNT_ABNORMAL' | 'INVALID_REQUEST' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface ReturnOrdersByOutReturnNo {
  /**
   * 查询分账回退结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526279 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466858 官方文档}
   */
  get(options: ReturnOrdersByOutReturnNoGetRequest & CallOptions): Promise<ApiResponse<ReturnOrdersByOutReturnNoGetResponse>>
  /**
   * 查询分账回退结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012526279 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466858 官方文档}
   */
  getAsync(options: ReturnOrdersByOutReturnNoGetRequest & CallOptions): Promise<ApiResponse<ReturnOrdersByOutReturnNoGetResponse>>
}

export interface Transactions {
  readonly _transaction_id_: TransactionsByTransactionId
}

export interface TransactionsByTransactionId {
  /** GET 查询剩余待分金额 */
  readonly amounts: TransactionsByTransactionIdAmounts
}

export interface TransactionsByTransactionIdAmountsGetRequest {
  /** 微信订单号 */
  transaction_id: string
}
export interface TransactionsByTransactionIdAmountsGetResponse {
  /** 微信订单号 */
  transaction_id: string
  /**
   * 订单剩余待分金额
   * 单位：分
   */
  unsplit_amount: number
}
export interface TransactionsByTransactionIdAmounts {
  /**
   * 查询剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012457939 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012457927 官方文档}
   */
  get(options: TransactionsByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<TransactionsByTransactionIdAmountsGetResponse>>
  /**
   * 查询剩余待分金额
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012457939 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012457927 官方文档}
   */
  getAsync(options: TransactionsByTransactionIdAmountsGetRequest & CallOptions): Promise<ApiResponse<TransactionsByTransactionIdAmountsGetResponse>>
}
}
