// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_industryCoupon {
export interface IndustryCoupon {
  /** POST 出行券切卡组件预下单 */
  readonly tokens: Tokens
}

export interface TokensPostRequest {
  json: {
    /** 用户标识 */
    open_id: string
    /** 出行券列表 */
    coupon_list: readonly {
      /** 批次号 */
      stock_id: number
      /** 券ID */
      coupon_id: string
    }[]
  }
}
export interface TokensPostResponse {
  /** 切卡组件token值 */
  token?: string
  /**
   * token过期时间
   * 格式：RFC 3339
   */
  expires_time?: string
}
export interface Tokens {
  /**
   * 出行券切卡组件预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553563 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715654 官方文档}
   */
  post(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
  /**
   * 出行券切卡组件预下单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012553563 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715654 官方文档}
   */
  postAsync(options: TokensPostRequest & CallOptions): Promise<ApiResponse<TokensPostResponse>>
}
}
