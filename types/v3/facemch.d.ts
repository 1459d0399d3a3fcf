// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_facemch {
export interface Facemch {
  readonly users: Users
}

export interface Users {
  /** GET 查询用户授权的实名信息 */
  readonly _face_sid_: UsersByFaceSid
}

export interface UsersByFaceSidGetRequest {
  /** 终端设备识别用户成功后返回的凭证 */
  face_sid: string
  query: {
    info_type: ("ASK_UNIONID" | "ASK_REAL_NAME")
    /** 微信分配的公众账号ID */
    appid: string
    sub_mchid?: string | null | undefined
    /** 微信分配的子商户公众账号ID */
    sub_appid?: string | null | undefined
    sub_serial_no?: string | null | undefined
  } | string
}
export interface UsersByFaceSidGetResponse {
  /** UnionID */
  union_id?: string
  /** 用户在商户appid下的唯一标识 */
  openid?: string
  sub_openid?: string
  /** 姓名信息 */
  real_name_info?: {
    /** 敏感字段，由客户端解密 */
    encrypted_real_name?: string
    credential_type?: (1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | (number & {}))
    /** 敏感字段，由客户端解密 */
    encrypted_credential_id?: string
  }
}
export interface UsersByFaceSid {
  /**
   * 查询用户授权的实名信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html 官方文档}
   */
  get(options: UsersByFaceSidGetRequest & CallOptions): Promise<ApiResponse<UsersByFaceSidGetResponse>>
  /**
   * 查询用户授权的实名信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/sid.html 官方文档}
   */
  getAsync(options: UsersByFaceSidGetRequest & CallOptions): Promise<ApiResponse<UsersByFaceSidGetResponse>>
}
}
