// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_appauth {
export interface Appauth {
  /** GET 授权获取code */
  readonly authindex: Authindex
  /** GET 通过code换取accesstoken */
  readonly getaccesstoken: Getaccesstoken
}

export interface AuthindexGetRequest {
  query: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | null | undefined
    /** 应用ID */
    appid: string
    redirect_uri: string
    response_type: "code"
    /** 应用授权作用域 */
    scope: ("pay_identity" | "pay_realname")
    state: string
  } | string
}
export interface Authindex {
  /**
   * 授权获取code
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  get(options: AuthindexGetRequest & CallOptions): Promise<ApiResponse<string>>
  /**
   * 授权获取code
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  getAsync(options: AuthindexGetRequest & CallOptions): Promise<ApiResponse<string>>
}

export interface GetaccesstokenGetRequest {
  query: {
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | null | undefined
    /** 应用ID */
    appid: string
    /** 微信openID */
    openid: string
    /** 第一步返回的auth_code */
    code: string
    grant_type: "authorization_code"
    /** 应用授权作用域 */
    scope: ("pay_identity" | "pay_realname")
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | null | undefined
    /**
     * 签名
     * 由客户端填写
     */
    sign?: string | null | undefined
  } | string
}
export interface GetaccesstokenGetResponse {
  /** 返回状态码 */
  retcode: (0 | -1 | (number & {}))
  retmsg: string
  /** 接口调用凭证 */
  access_token: string
  access_token_expire_in: number
  /** refresh令牌 */
  refresh_token: string
  refresh_token_expire_in: number
}
export interface Getaccesstoken {
  /**
   * 通过code换取accesstoken
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  get(options: GetaccesstokenGetRequest & CallOptions): Promise<ApiResponse<GetaccesstokenGetResponse>>
  /**
   * 通过code换取accesstoken
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987607 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  getAsync(options: GetaccesstokenGetRequest & CallOptions): Promise<ApiResponse<GetaccesstokenGetResponse>>
}
}
