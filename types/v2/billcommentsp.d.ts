// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream } from '../core.js'

export namespace v2_billcommentsp {
export interface Billcommentsp {
  /** POST 拉取订单评价数据 */
  readonly batchquerycomment: Batchquerycomment
}

export interface BatchquerycommentPostRequest {
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
    /**
     * 开始时间
     * 最长 19 字符
     */
    begin_time: string
    /**
     * 结束时间
     * 最长 19 字符
     */
    end_time: string
    /** 位移 */
    offset: number
    /** 条数 */
    limit?: number | undefined
  }
}
export interface Batchquerycomment {
  /**
   * 拉取订单评价数据
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4014326528 官方文档}
   */
  post(options: BatchquerycommentPostRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 拉取订单评价数据
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4014326528 官方文档}
   */
  postAsync(options: BatchquerycommentPostRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}
