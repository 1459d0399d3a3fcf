// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_palmservice {
export interface Palmservice {
  readonly authorization: Authorization
}

export interface Authorization {
  readonly openid: AuthorizationOpenid
  /** POST 服务关联预授权 */
  readonly preauthorize: AuthorizationPreauthorize
}

export interface AuthorizationOpenid {
  /** GET 查询刷掌授权 */
  readonly _openid_: AuthorizationOpenidByOpenid
}

export interface AuthorizationOpenidByOpenidGetRequest {
  /** OpenID */
  openid: string
  query: {
    /** 机构ID */
    organization_id: string
  } | string
}
export interface AuthorizationOpenidByOpenidGetResponse {
  /** OpenID */
  openid?: string
  /** 机构ID */
  organization_id?: string
  /** 授权状态 */
  state?: ('AUTHORIZATION_STATE_NONE' | 'AUTHORIZATION_STATE_ON' | 'AUTHORIZATION_STATE_OFF' | (string & {}))
  /** 授权时间 */
  authorize_time?: string
}
export interface AuthorizationOpenidByOpenid {
  /**
   * 查询刷掌授权
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014482017 官方文档}
   */
  get(options: AuthorizationOpenidByOpenidGetRequest & CallOptions): Promise<ApiResponse<AuthorizationOpenidByOpenidGetResponse>>
  /**
   * 查询刷掌授权
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014482017 官方文档}
   */
  getAsync(options: AuthorizationOpenidByOpenidGetRequest & CallOptions): Promise<ApiResponse<AuthorizationOpenidByOpenidGetResponse>>
}

export interface AuthorizationPreauthorizePostRequest {
  json: {
    /** OpenID */
    openid: string
    /** 预授权会话ID */
    preauthorize_session_id?: string | undefined
    /** 机构ID */
    organization_id?: string | undefined
  }
}
export interface AuthorizationPreauthorizePostResponse {
  /** 预授权token */
  permission_token: string
}
export interface AuthorizationPreauthorize {
  /**
   * 服务关联预授权
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014481990 官方文档}
   */
  post(options: AuthorizationPreauthorizePostRequest & CallOptions): Promise<ApiResponse<AuthorizationPreauthorizePostResponse>>
  /**
   * 服务关联预授权
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4014481990 官方文档}
   */
  postAsync(options: AuthorizationPreauthorizePostRequest & CallOptions): Promise<ApiResponse<AuthorizationPreauthorizePostResponse>>
}
}
