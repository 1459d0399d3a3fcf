// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

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
  }
}
export type ElecvoucherfileGetResponse = string
export interface Elecvoucherfile {
  /**
   * 下载电子回单PDF文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  get(options: ElecvoucherfileGetRequest & CallOptions): Promise<ApiResponse<ElecvoucherfileGetResponse>>
  /**
   * 下载电子回单PDF文件
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012716436 官方文档}
   */
  getAsync(options: ElecvoucherfileGetRequest & CallOptions): Promise<ApiResponse<ElecvoucherfileGetResponse>>
}

export interface SignfileGetRequest {
  query: {
    token: string
  }
}
export type SignfileGetResponse = string
export interface Signfile {
  /**
   * 下载电子回单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   */
  get(options: SignfileGetRequest & CallOptions): Promise<ApiResponse<SignfileGetResponse>>
  /**
   * 下载电子回单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012158314 官方文档}
   */
  getAsync(options: SignfileGetRequest & CallOptions): Promise<ApiResponse<SignfileGetResponse>>
}
