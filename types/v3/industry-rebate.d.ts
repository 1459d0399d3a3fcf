// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_industryRebate {
export interface IndustryRebate {
  readonly retailIndustry: RetailIndustry
  readonly transactions: Transactions
}

export interface RetailIndustry {
  /** POST 回传SN和商品编码 */
  readonly transactions: RetailIndustryTransactions
}

export interface RetailIndustryTransactionsPostRequest {
  json: {
    /** 品牌ID */
    brand_id?: string | undefined
    /** 微信支付订单号 */
    transaction_id?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
    /** 子商户号 */
    sub_mchid: string
    /** 设备号 */
    device_id?: string | undefined
    /** 单品列表 */
    goods_detail?: (readonly {
      /** 商品编码 */
      barcode: string
      /** 商家商品编码 */
      merchant_goods_id?: string | undefined
      /** 商品名称 */
      goods_name: string
      /** 商品数量 */
      quantity: number
      /** 商品单价 */
      price: number
    }[] | undefined)
  }
}
export interface RetailIndustryTransactions {
  /**
   * 回传SN和商品编码
   * @see {@link https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1 官方文档}
   */
  post(options: RetailIndustryTransactionsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 回传SN和商品编码
   * @see {@link https://docs.qq.com/doc/p/3094be447e6002d62ec924d489c938e39ccb8db0?nlc=1 官方文档}
   */
  postAsync(options: RetailIndustryTransactionsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Transactions {
  /** POST 支付码牌/点餐码牌交易回传 */
  readonly _transaction_id_: TransactionsByTransactionId
}

export interface TransactionsByTransactionIdPostRequest {
  /** 商户提现单号 */
  transaction_id: string
  json: {
    /** 子商户 */
    sub_mchid: string
    /** 收款链接url */
    code_url: string
    /** 商户订单号 */
    out_trade_no: string
  }
}
export interface TransactionsByTransactionId {
  /**
   * 支付码牌/点餐码牌交易回传
   * @see {@link https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1 官方文档}
   */
  post(options: TransactionsByTransactionIdPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 支付码牌/点餐码牌交易回传
   * @see {@link https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1 官方文档}
   */
  postAsync(options: TransactionsByTransactionIdPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
