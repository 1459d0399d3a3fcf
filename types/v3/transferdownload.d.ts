// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream } from '../core.js'

export namespace v3_transferdownload {
export interface Transferdownload {
  /** GET 下载电子回单PDF文件 */
  readonly elecvoucherfile: Elecvoucherfile
  /** GET 下载电子回单 */
  readonly signfile: Signfile
}

export interface ElecvoucherfileGetRequest {
  query: {
    token: string
    source: string
  } | string
}
export interface Elecvoucherfile {
  /**
   * 下载电子回单PDF文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  get(options: ElecvoucherfileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载电子回单PDF文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  getAsync(options: ElecvoucherfileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}

export interface SignfileGetRequest {
  query: {
    token: string
  } | string
}
export interface Signfile {
  /**
   * 下载电子回单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   */
  get(options: SignfileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载电子回单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   */
  getAsync(options: SignfileGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}
