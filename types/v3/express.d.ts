// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_express {
export interface Express {
  readonly users: Users
}

export interface Users {
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** POST 用户openid转换 */
  readonly transform: UsersByOpenidTransform
}

export interface UsersByOpenidTransformPostRequest {
  /** 用户openid */
  openid: string
  json: {
    /** 目标应用的appid */
    appid: string
  }
}
export interface UsersByOpenidTransformPostResponse {
  /** 转换后的openid */
  openid: string
}
export interface UsersByOpenidTransform {
  /**
   * 用户openid转换
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml 官方文档}
   */
  post(options: UsersByOpenidTransformPostRequest & CallOptions): Promise<ApiResponse<UsersByOpenidTransformPostResponse>>
  /**
   * 用户openid转换
   * 需申请开通
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_9_1.shtml 官方文档}
   */
  postAsync(options: UsersByOpenidTransformPostRequest & CallOptions): Promise<ApiResponse<UsersByOpenidTransformPostResponse>>
}
}
