// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_realname {
export interface Realname {
  /** GET 实名信息校验 */
  readonly verify: Verify
}

export interface VerifyGetRequest {
  query: {
    /** 下单用户账户的证件类型 */
    credential_type: (1 | 2 | 5 | 9 | 12 | 17 | 19)
    /**
     * 加密后的下单用户证件号
     * 敏感字段，由客户端加密
     */
    encrypted_credential_id: string
    /**
     * 加密后的下单用户姓名
     * 敏感字段，由客户端加密
     */
    encrypted_name: string
    /** 微信支付交易单号 */
    wxp_trade_no: string
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface VerifyGetResponse {
  /** 实名比对结果 */
  verify_result: (0 | 1 | (number & {}))
  /** 错误信息 */
  err_message?: string
}
export interface Verify {
  /**
   * 实名信息校验
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735179 官方文档}
   */
  get(options: VerifyGetRequest & CallOptions): Promise<ApiResponse<VerifyGetResponse>>
  /**
   * 实名信息校验
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4013735179 官方文档}
   */
  getAsync(options: VerifyGetRequest & CallOptions): Promise<ApiResponse<VerifyGetResponse>>
}
}
