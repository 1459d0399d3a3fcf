// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream } from '../core.js'

export namespace v3_billdownload {
export interface Billdownload {
  /** GET 下载账单 */
  readonly file: File
}

export interface FileGetRequest {
  query: {
    token: string
    tartype?: string | null | undefined
  } | string
}
export interface File {
  /**
   * 下载账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012085421 官方文档}
   */
  get(options: FileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791868 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012085421 官方文档}
   */
  getAsync(options: FileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}
