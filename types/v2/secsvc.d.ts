// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v2_secsvc {
export interface Secsvc {
  /** POST 微信支付实名授权 */
  readonly getrealnameinfo: Getrealnameinfo
  /** POST 微信支付实名验证 */
  readonly realnameauth: Realnameauth
}

export interface GetrealnameinfoPostRequest {
  xml: {
    /** 接口版本号 */
    version: ("1.0" | "2.0")
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 加密实名信息的证书序列号 */
    cert_serialno: string
    access_token: string
    timestamp: number
    cert_sign: string
    /** 证件类型 */
    charset?: ("UTF-8" | "GBK") | undefined
    /**
     * 签名类型
     * 由客户端填写
     */
    sign_type?: "HMAC-SHA256" | undefined
  }
}
export interface GetrealnameinfoPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 签名 */
  sign: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 公众账号ID */
  appid: string
  /** 商户号 */
  mch_id: string
  /** 随机字符串 */
  nonce_str: string
  /** 用户标识 */
  openid: string
  /** 敏感字段，由客户端解密 */
  encrypted_real_name: string
  /**
   * 加密后的证件号码
   * 敏感字段，由客户端解密
   */
  encrypted_credential_id: string
  cre_type?: ('MAINLAND_ID' | 'PASSPOT' | 'MO' | 'SOLDIERS' | 'HVPS' | 'MAINLAND_TMP_ID' | 'ACCOUNT_THIN' | 'POLICE' | 'MTPS' | 'BL' | 'OTHER' | 'RPFF' | 'HK_MACAO' | 'TAIWAN' | (string & {}))
}
export interface Getrealnameinfo {
  /**
   * 微信支付实名授权
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987792 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  post(options: GetrealnameinfoPostRequest & CallOptions): Promise<ApiResponse<GetrealnameinfoPostResponse>>
  /**
   * 微信支付实名授权
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987792 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  postAsync(options: GetrealnameinfoPostRequest & CallOptions): Promise<ApiResponse<GetrealnameinfoPostResponse>>
}

export interface RealnameauthPostRequest {
  xml: {
    /** 接口版本号 */
    version: ("1.0" | "1.1")
    /**
     * 商户号
     * 由客户端填写
     */
    mch_id?: string | undefined
    /** 公众账号ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 真实姓名 */
    real_name: string
    /** 证件类型 */
    cred_type: (1 | 2 | 5 | 9 | 12 | 17 | 18)
    /** 证件号码 */
    cred_id: string
    access_token: string
    /** 签名类型 */
    sign_type: ("HMAC-SHA256" | "MD5")
  }
}
export interface RealnameauthPostResponse {
  /** 返回状态码 */
  return_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 错误码描述 */
  return_msg?: string
  /** 错误码 */
  error_code?: string
  /** 错误代码描述 */
  error_code_des?: string
  /** 签名 */
  sign?: string
  /** 业务结果 */
  result_code: ('SUCCESS' | 'FAIL' | (string & {}))
  /** 公众账号ID */
  appid?: string
  /** 商户号 */
  mch_id?: string
  /** 随机字符串 */
  nonce_str?: string
  /** 用户标识 */
  openid?: string
  access_token?: string
  verify_openid?: ('V_OP_NA' | 'V_OP_NM_MA' | 'V_OP_NM_UM' | (string & {}))
  verify_real_name?: ('V_NM_ID_MA' | 'V_NM_ID_UM' | 'V_NM_ID_TYPE_UM' | (string & {}))
  bind_bankcard?: ('YES' | 'NO' | (string & {}))
}
export interface Realnameauth {
  /**
   * 微信支付实名验证
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987263 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  post(options: RealnameauthPostRequest & CallOptions): Promise<ApiResponse<RealnameauthPostResponse>>
  /**
   * 微信支付实名验证
   * @see {@link https://pay.weixin.qq.com/doc/v2/merchant/4011987263 官方文档}
   * @deprecated 已停止开放（2021-11-10）
   */
  postAsync(options: RealnameauthPostRequest & CallOptions): Promise<ApiResponse<RealnameauthPostResponse>>
}
}
