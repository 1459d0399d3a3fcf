// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_face {
export interface Face {
  /** POST 人脸识别SDK-获取调用凭证 */
  readonly get_wxpayface_authinfo: Get_wxpayface_authinfo
}

export interface Get_wxpayface_authinfoPostRequest {
  xml: {
    store_id: string
    store_name: string
    device_id: string
    attach?: string | undefined
    rawdata: string
    appid: string
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    sub_appid?: string | undefined
    sub_mch_id?: string | undefined
    now: number
    version: "1"
    /** 签名类型 */
    sign_type: ("MD5" | "HMAC-SHA256")
  }
}
export interface Get_wxpayface_authinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  authinfo: string
  expires_in?: string
  /** 最长 32 字符 */
  nonce_str: string
  sign: string
  /** 公众号 */
  appid: string
  /** 商户号 */
  mch_id: string
  sub_appid?: string
  sub_mch_id?: string
}
export interface Get_wxpayface_authinfo {
  /**
   * 人脸识别SDK-获取调用凭证
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html 官方文档}
   */
  post(options: Get_wxpayface_authinfoPostRequest & CallOptions): Promise<ApiResponse<Get_wxpayface_authinfoPostResponse>>
  /**
   * 人脸识别SDK-获取调用凭证
   * @see {@link https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/faceuser.html 官方文档}
   */
  postAsync(options: Get_wxpayface_authinfoPostRequest & CallOptions): Promise<ApiResponse<Get_wxpayface_authinfoPostResponse>>
}
}
