// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions, FileStream } from '../core.js'

export namespace v3_statements {
export interface StatementsGetRequest {
  query: {
    /** 账单日期 */
    date: string
    /** 商户号 */
    mchid: string
  } | string
  headers?: {
    "Accept-Encoding"?: string | undefined
  } | undefined
}
export interface Statements {
  /**
   * 下载对账单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/statements
   */
  get(options: StatementsGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
  /**
   * 下载对账单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml 官方文档}
   * @deprecated 已有新接口（2022-09-08），请改用 v3/global/statements
   */
  getAsync(options: StatementsGetRequest & CallOptions): Promise<ApiResponse<FileStream>>
}
}
