// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_bankBatchTransfer {
export interface BankBatchTransfer {
  readonly receipt: Receipt
}

export interface Receipt {
  /** GET 查询明细电子回单受理结果 · POST 受理明细电子回单 */
  readonly detailReceipts: ReceiptDetailReceipts
  /** GET 查询汇总电子回单受理结果 · POST 受理汇总电子回单 */
  readonly summaryReceipts: ReceiptSummaryReceipts
}

export interface ReceiptDetailReceiptsGetRequest {
  query: {
    /** 银行转账批次单号 */
    out_batch_no: string
    /** 银行转账明细单号 */
    out_detail_no: string
  } | string
}
export interface ReceiptDetailReceiptsGetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface ReceiptDetailReceiptsPostRequest {
  json: {
    /** 银行转账批次单号 */
    out_batch_no: string
    /** 银行转账明细单号 */
    out_detail_no: string
  }
}
export interface ReceiptDetailReceiptsPostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 银行转账明细单号 */
  out_detail_no: string
  /** 电子回单受理单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的Hash方法 */
  hash_type?: string
  /** 电子回单文件的Hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
}
export interface ReceiptDetailReceipts {
  /**
   * 查询明细电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470775 官方文档}
   */
  get(options: ReceiptDetailReceiptsGetRequest & CallOptions): Promise<ApiResponse<ReceiptDetailReceiptsGetResponse>>
  /**
   * 查询明细电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470775 官方文档}
   */
  getAsync(options: ReceiptDetailReceiptsGetRequest & CallOptions): Promise<ApiResponse<ReceiptDetailReceiptsGetResponse>>
  /**
   * 受理明细电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470770 官方文档}
   */
  post(options: ReceiptDetailReceiptsPostRequest & CallOptions): Promise<ApiResponse<ReceiptDetailReceiptsPostResponse>>
  /**
   * 受理明细电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470770 官方文档}
   */
  postAsync(options: ReceiptDetailReceiptsPostRequest & CallOptions): Promise<ApiResponse<ReceiptDetailReceiptsPostResponse>>
}

export interface ReceiptSummaryReceiptsGetRequest {
  query: {
    /** 银行转账批次单号 */
    out_batch_no: string
  } | string
}
export interface ReceiptSummaryReceiptsGetResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface ReceiptSummaryReceiptsPostRequest {
  json: {
    /** 银行转账批次单号 */
    out_batch_no: string
  }
}
export interface ReceiptSummaryReceiptsPostResponse {
  /** 银行转账批次单号 */
  out_batch_no: string
  /** 电子回单申请单号 */
  receipt_no: string
  /** 电子回单状态 */
  receipt_state?: string
  /** 电子回单文件的hash方法 */
  hash_type?: string
  /** 电子回单文件的hash值 */
  hash_value?: string
  /** 电子回单文件的下载地址 */
  download_url?: string
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 更新时间
   * 格式：RFC 3339
   */
  update_time?: string
}
export interface ReceiptSummaryReceipts {
  /**
   * 查询汇总电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470761 官方文档}
   */
  get(options: ReceiptSummaryReceiptsGetRequest & CallOptions): Promise<ApiResponse<ReceiptSummaryReceiptsGetResponse>>
  /**
   * 查询汇总电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470761 官方文档}
   */
  getAsync(options: ReceiptSummaryReceiptsGetRequest & CallOptions): Promise<ApiResponse<ReceiptSummaryReceiptsGetResponse>>
  /**
   * 受理汇总电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470746 官方文档}
   */
  post(options: ReceiptSummaryReceiptsPostRequest & CallOptions): Promise<ApiResponse<ReceiptSummaryReceiptsPostResponse>>
  /**
   * 受理汇总电子回单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012470746 官方文档}
   */
  postAsync(options: ReceiptSummaryReceiptsPostRequest & CallOptions): Promise<ApiResponse<ReceiptSummaryReceiptsPostResponse>>
}
}
