// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_tools {
export interface Tools {
  /** POST 授权码查询openid */
  readonly authcodetoopenid: Authcodetoopenid
  /** POST 转换短链接 */
  readonly shorturl: Shorturl
}

export interface AuthcodetoopenidPostRequest {
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
     * 子商户公众账号ID
     * 最长 32 字符
     */
    sub_appid?: string | undefined
    /**
     * 子商户号
     * 最长 32 字符
     */
    sub_mch_id?: string | undefined
    /** 授权码 */
    auth_code: string
  }
}
export interface AuthcodetoopenidPostResponse {
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
  /** 用户子标识 */
  sub_openid?: string
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg?: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** 用户标识 */
  openid: string
}
export interface Authcodetoopenid {
  /**
   * 授权码查询openid
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011940944 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941724 官方文档}
   */
  post(options: AuthcodetoopenidPostRequest & CallOptions): Promise<ApiResponse<AuthcodetoopenidPostResponse>>
  /**
   * 授权码查询openid
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011940944 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011941724 官方文档}
   */
  postAsync(options: AuthcodetoopenidPostRequest & CallOptions): Promise<ApiResponse<AuthcodetoopenidPostResponse>>
}

export interface ShorturlPostRequest {
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
    /** URL链接 */
    long_url: string
    /** 签名类型 */
    sign_type?: ("MD5" | "HMAC-SHA256") | undefined
    /** 子商户公众账号ID */
    sub_appid?: string | undefined
    /** 子商户号 */
    sub_mch_id?: string | undefined
  }
}
export interface ShorturlPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 返回信息 */
  return_msg: string
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误代码 */
  err_code?: string
  /** URL链接 */
  short_url: string
  /** 子商户公众账号ID */
  sub_appid?: string
  /** 子商户号 */
  sub_mch_id?: string
}
export interface Shorturl {
  /**
   * 转换短链接
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937195 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989264 官方文档}
   */
  post(options: ShorturlPostRequest & CallOptions): Promise<ApiResponse<ShorturlPostResponse>>
  /**
   * 转换短链接
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011937195 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011989264 官方文档}
   */
  postAsync(options: ShorturlPostRequest & CallOptions): Promise<ApiResponse<ShorturlPostResponse>>
}
}
