// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_fundsToOversea {
export interface FundsToOversea {
  /** GET 获取购付汇账单文件下载链接 */
  readonly billDownloadUrl: BillDownloadUrl
  /** POST 申请资金出境 */
  readonly orders: Orders
  readonly return: Return
  readonly transactions: Transactions
}

export interface BillDownloadUrlGetRequest {
  query: {
    /** 账单日期 */
    bill_date: string
    /** 子商户号 */
    sub_mchid?: string | null | undefined
  } | string
}
export interface BillDownloadUrlGetResponse {
  /** 哈希类型 */
  hash_type: string
  /** 哈希值 */
  hash_value: string
  /** 下载地址 */
  download_url: string
}
export interface BillDownloadUrl {
  /**
   * 获取购付汇账单文件下载链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476132 官方文档}
   */
  get(options: BillDownloadUrlGetRequest & CallOptions): Promise<ApiResponse<BillDownloadUrlGetResponse>>
  /**
   * 获取购付汇账单文件下载链接
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476132 官方文档}
   */
  getAsync(options: BillDownloadUrlGetRequest & CallOptions): Promise<ApiResponse<BillDownloadUrlGetResponse>>
}

export interface OrdersPostRequest {
  json: {
    /** 商户出境单号 */
    out_order_id: string
    /** 二级商户号 */
    sub_mchid: string
    /** 微信订单号 */
    transaction_id: string
    /** 出境金额 */
    amount: number
    /** 境外收款币种 */
    foreign_currency: string
    /** 商品信息 */
    goods_info?: (readonly {
      /** 商品名称 */
      goods_name: string
      /** 商品类目 */
      goods_category?: string | undefined
      /** 商品单价 */
      goods_unit_price: number
      /** 商品数量 */
      goods_quantity: number
    }[] | undefined)
    /** 卖家信息 */
    seller_info: {
      /** 境外卖家经营主体名称 */
      oversea_business_name: string
      /** 境外卖家店铺名称 */
      oversea_shop_name: string
      /** 卖家ID */
      seller_id: string
    }
    /** 物流信息 */
    express_info?: {
      /** 物流单号 */
      courier_number: string
      /** 物流商名称 */
      express_company_name: string
    } | undefined
    /** 收款人信息 */
    payee_info: {
      /** 收款人识别号 */
      payee_id: string
    }
    /** 预售信息 */
    presale_info?: {
      /** 订单类型 */
      type: ("DEPOSIT" | "BALANCE")
      /** 预售订单总金额 */
      total_amount: number
      /** 关联定金订单号 */
      deposit_transaction_id?: string | undefined
      /** 关联尾款订单号 */
      balance_transaction_id?: string | undefined
    } | undefined
  }
}
export interface OrdersPostResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string
  /** 请求出境人民币金额 */
  amount: number
  /** 真实出境外币金额 */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /**
   * 购汇时间
   * 格式：RFC 3339
   */
  exchange_rate_time?: string
  /**
   * 预计购汇时间
   * 格式：RFC 3339
   */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额 */
  departure_amount?: number
  /** 手续费人民币金额 */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}
export interface Orders {
  /**
   * 申请资金出境
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476113 官方文档}
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 申请资金出境
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476113 官方文档}
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /** GET 查询出境结果 */
  readonly _out_order_id_: OrdersByOutOrderId
}

export interface OrdersByOutOrderIdGetRequest {
  /** 商户出境单号 */
  out_order_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
    /** 微信支付订单号 */
    transaction_id: string
  } | string
}
export interface OrdersByOutOrderIdGetResponse {
  /** 商户出境单号 */
  out_order_id: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境单号 */
  order_id: string
  /** 出境结果 */
  result: string
  /** 出境失败的原因 */
  fail_reason?: string
  /** 请求出境人民币金额 */
  amount: number
  /** 真实出境外币金额 */
  foreign_amount?: number
  /** 外币币种 */
  foreign_currency: string
  /** 汇率 */
  rate?: number
  /**
   * 购汇时间
   * 格式：RFC 3339
   */
  exchange_rate_time?: string
  /**
   * 预计购汇时间
   * 格式：RFC 3339
   */
  estimate_exchange_rate_time?: string
  /** 真实出境人民币金额 */
  departure_amount?: number
  /** 手续费人民币金额 */
  fee?: number
  /** 手续费承担商户号 */
  charge_mchid?: string
  /** 手续费承担账户 */
  charge_account_type?: string
}
export interface OrdersByOutOrderId {
  /**
   * 查询出境结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476127 官方文档}
   */
  get(options: OrdersByOutOrderIdGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderIdGetResponse>>
  /**
   * 查询出境结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476127 官方文档}
   */
  getAsync(options: OrdersByOutOrderIdGetRequest & CallOptions): Promise<ApiResponse<OrdersByOutOrderIdGetResponse>>
}

export interface Return {
  /** POST 申请资金出境退回 */
  readonly returnOrders: ReturnReturnOrders
}

export interface ReturnReturnOrdersPostRequest {
  json: {
    /** 商户出境退回单号 */
    out_return_no: string
    /** 二级商户号 */
    sub_mchid: string
    /** 商户出境单号 */
    out_order_id: string
    /** 微信订单号 */
    transaction_id: string
    /** 退回凭证补充信息 */
    supplement_info?: string | undefined
    /** 退回金额 */
    amount: number
    /** 微信退款单号 */
    refund_id?: string | undefined
  }
}
export interface ReturnReturnOrdersPostResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 退回凭证补充信息 */
  supplement_info?: string
  /** 退回金额 */
  amount: number
  /** 出境退回状态 */
  state: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 失败原因 */
  fail_reason?: ('RETURN_AMOUNT_NOT_ENOUGH' | (string & {}))
  /** 微信退款单号 */
  refund_id?: string
}
export interface ReturnReturnOrders {
  /**
   * 申请资金出境退回
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735039 官方文档}
   */
  post(options: ReturnReturnOrdersPostRequest & CallOptions): Promise<ApiResponse<ReturnReturnOrdersPostResponse>>
  /**
   * 申请资金出境退回
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735039 官方文档}
   */
  postAsync(options: ReturnReturnOrdersPostRequest & CallOptions): Promise<ApiResponse<ReturnReturnOrdersPostResponse>>
  readonly outReturnNo: ReturnReturnOrdersOutReturnNo
}

export interface ReturnReturnOrdersOutReturnNo {
  /** GET 查询出境退回结果（通过商户出境退回单号） */
  readonly _out_return_no_: ReturnReturnOrdersOutReturnNoByOutReturnNo
}

export interface ReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest {
  /** 商户出境单号 */
  out_return_no: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse {
  /** 商户出境退回单号 */
  out_return_no: string
  /** 二级商户号 */
  sub_mchid: string
  /** 微信出境退回单号 */
  return_id: string
  /** 商户出境单号 */
  out_order_id: string
  /** 微信订单号 */
  transaction_id: string
  /** 微信退款单号 */
  refund_id: string
  /** 退回金额 */
  amount: number
  /** 出境退回状态 */
  state: ('PROCESSING' | 'SUCCESS' | 'FAILED' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time: string
  /**
   * 成功时间
   * 格式：RFC 3339
   */
  success_time?: string
  /** 失败原因 */
  fail_reason?: string
}
export interface ReturnReturnOrdersOutReturnNoByOutReturnNo {
  /**
   * 查询出境退回结果（通过商户出境退回单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735052 官方文档}
   */
  get(options: ReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest & CallOptions): Promise<ApiResponse<ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse>>
  /**
   * 查询出境退回结果（通过商户出境退回单号）
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735052 官方文档}
   */
  getAsync(options: ReturnReturnOrdersOutReturnNoByOutReturnNoGetRequest & CallOptions): Promise<ApiResponse<ReturnReturnOrdersOutReturnNoByOutReturnNoGetResponse>>
}

export interface Transactions {
  readonly _transaction_id_: TransactionsByTransactionId
}

export interface TransactionsByTransactionId {
  /** GET 查询订单剩余可出境余额 */
  readonly available_abroad_amounts: TransactionsByTransactionIdAvailable_abroad_amounts
}

export interface TransactionsByTransactionIdAvailable_abroad_amountsGetRequest {
  /** 微信支付订单号 */
  transaction_id: string
  query: {
    /** 二级商户号 */
    sub_mchid: string
  } | string
}
export interface TransactionsByTransactionIdAvailable_abroad_amountsGetResponse {
  /** 微信支付订单号 */
  transaction_id: string
  /** 订单剩余可出境金额 */
  available_abroad_amount: number
}
export interface TransactionsByTransactionIdAvailable_abroad_amounts {
  /**
   * 查询订单剩余可出境余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476109 官方文档}
   */
  get(options: TransactionsByTransactionIdAvailable_abroad_amountsGetRequest & CallOptions): Promise<ApiResponse<TransactionsByTransactionIdAvailable_abroad_amountsGetResponse>>
  /**
   * 查询订单剩余可出境余额
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012476109 官方文档}
   */
  getAsync(options: TransactionsByTransactionIdAvailable_abroad_amountsGetRequest & CallOptions): Promise<ApiResponse<TransactionsByTransactionIdAvailable_abroad_amountsGetResponse>>
}
}
