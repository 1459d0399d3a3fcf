// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_transferDetail {
export interface TransferDetail {
  /** GET 查询转账明细电子回单受理结果 · POST 转账明细电子回单受理 */
  readonly electronicReceipts: ElectronicReceipts
}

export interface ElectronicReceiptsGetRequest {
  query: {
    /** 受理类型 */
    accept_type: ("BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK")
    /**
     * 商家转账批次单号
     * 最长 32 字符
     */
    out_batch_no?: string | null | undefined
    /**
     * 商家转账明细单号
     * 最长 32 字符
     */
    out_detail_no: string
  } | string
}
export interface ElectronicReceiptsGetResponse {
  /**
   * 受理类型
   * 最长 32 字符
   */
  accept_type: string
  /**
   * 商家转账批次单号
   * 最长 32 字符
   */
  out_batch_no?: string
  /**
   * 商家转账明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 电子回单受理单号
   * 最长 256 字符
   */
  signature_no: string
  /**
   * 电子回单状态
   * 最长 10 字符
   */
  signature_status?: string
  /**
   * 电子回单文件的hash方法
   * 最长 20 字符
   */
  hash_type?: string
  /**
   * 电子回单文件的hash值
   * 最长 1000 字符
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址
   * 最长 3000 字符
   */
  download_url?: string
}
export interface ElectronicReceiptsPostRequest {
  json: {
    /** 受理类型 */
    accept_type: ("BATCH_TRANSFER" | "TRANSFER_TO_POCKET" | "TRANSFER_TO_BANK")
    /**
     * 商家转账批次单号
     * 最长 32 字符
     */
    out_batch_no?: string | undefined
    /**
     * 商家转账明细单号
     * 最长 32 字符
     */
    out_detail_no: string
  }
}
export interface ElectronicReceiptsPostResponse {
  /**
   * 受理类型
   * 最长 32 字符
   */
  accept_type: string
  /**
   * 商家转账批次单号
   * 最长 32 字符
   */
  out_batch_no?: string
  /**
   * 商家转账明细单号
   * 最长 32 字符
   */
  out_detail_no: string
  /**
   * 电子回单受理单号
   * 最长 256 字符
   */
  signature_no: string
  /**
   * 电子回单状态
   * 最长 10 字符
   */
  signature_status?: string
  /**
   * 电子回单文件的hash方法
   * 最长 20 字符
   */
  hash_type?: string
  /**
   * 电子回单文件的hash值
   * 最长 1000 字符
   */
  hash_value?: string
  /**
   * 电子回单文件的下载地址
   * 最长 3000 字符
   */
  download_url?: string
}
export interface ElectronicReceipts {
  /**
   * 查询转账明细电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458972 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718815 官方文档}
   */
  get(options: ElectronicReceiptsGetRequest & CallOptions): Promise<ApiResponse<ElectronicReceiptsGetResponse>>
  /**
   * 查询转账明细电子回单受理结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458972 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718815 官方文档}
   */
  getAsync(options: ElectronicReceiptsGetRequest & CallOptions): Promise<ApiResponse<ElectronicReceiptsGetResponse>>
  /**
   * 转账明细电子回单受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458967 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718748 官方文档}
   */
  post(options: ElectronicReceiptsPostRequest & CallOptions): Promise<ApiResponse<ElectronicReceiptsPostResponse>>
  /**
   * 转账明细电子回单受理
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012458967 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718748 官方文档}
   */
  postAsync(options: ElectronicReceiptsPostRequest & CallOptions): Promise<ApiResponse<ElectronicReceiptsPostResponse>>
}
}
