// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_security {
export interface Security {
  /** POST 商户签名验签／加解密测试 */
  readonly echo: Echo
}

export interface EchoPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /**
     * 商户回调地址
     * 正则：^https://[^\s?#]+$
     */
    notify_url?: string | undefined
    /** 回显信息 */
    echo_message: string
    /** 敏感字段，由客户端加密 */
    encrypted_echo_message?: string | undefined
  }
}
export interface EchoPostResponse {
  /** 回显信息 */
  echo_message: string
  /** 敏感字段，由客户端解密 */
  encrypted_echo_message?: string
}
export interface Echo {
  /**
   * 商户签名验签／加解密测试
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014551946 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015139289 官方文档}
   */
  post(options: EchoPostRequest & CallOptions): Promise<ApiResponse<EchoPostResponse>>
  /**
   * 商户签名验签／加解密测试
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014551946 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4015139289 官方文档}
   */
  postAsync(options: EchoPostRequest & CallOptions): Promise<ApiResponse<EchoPostResponse>>
}
}
