// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_compliance {
export interface Compliance {
  readonly inactiveMerchantIdentityVerification: InactiveMerchantIdentityVerification
}

export interface InactiveMerchantIdentityVerification {
  /** POST 发起不活跃商户身份核实 */
  readonly merchants: InactiveMerchantIdentityVerificationMerchants
}

export interface InactiveMerchantIdentityVerificationMerchantsPostRequest {
  json: {
    /** 特约商户号 */
    sub_mchid: string
  }
}
export interface InactiveMerchantIdentityVerificationMerchantsPostResponse {
  /** 核实单号 */
  verification_id: string
}
export interface InactiveMerchantIdentityVerificationMerchants {
  /**
   * 发起不活跃商户身份核实
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471357 官方文档}
   */
  post(options: InactiveMerchantIdentityVerificationMerchantsPostRequest & CallOptions): Promise<ApiResponse<InactiveMerchantIdentityVerificationMerchantsPostResponse>>
  /**
   * 发起不活跃商户身份核实
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471357 官方文档}
   */
  postAsync(options: InactiveMerchantIdentityVerificationMerchantsPostRequest & CallOptions): Promise<ApiResponse<InactiveMerchantIdentityVerificationMerchantsPostResponse>>
  readonly _sub_mchid_: InactiveMerchantIdentityVerificationMerchantsBySubMchid
}

export interface InactiveMerchantIdentityVerificationMerchantsBySubMchid {
  readonly verifications: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications
}

export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerifications {
  /** GET 查询不活跃商户身份核实结果 */
  readonly _verification_id_: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId
}

export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest {
  /** 特约商户号 */
  sub_mchid: string
  /** 核实单号 */
  verification_id: string
}
export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse {
  /** 特约商户号 */
  sub_mchid: string
  /** 核实单号 */
  verification_id: string
  /** 核实单状态 */
  state: ('PROCESSING' | 'SUCCESS' | 'FAIL' | (string & {}))
  /** 失败原因 */
  fail_reason?: ('MATERIALS_ABNORMAL' | 'PROCESS_TIMEOUT' | (string & {}))
  /**
   * 创建时间
   * 格式：RFC 3339
   */
  create_time?: string
  /**
   * 完成时间
   * 格式：RFC 3339
   */
  finish_time?: string
}
export interface InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationId {
  /**
   * 查询不活跃商户身份核实结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471359 官方文档}
   */
  get(options: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest & CallOptions): Promise<ApiResponse<InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse>>
  /**
   * 查询不活跃商户身份核实结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471359 官方文档}
   */
  getAsync(options: InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetRequest & CallOptions): Promise<ApiResponse<InactiveMerchantIdentityVerificationMerchantsBySubMchidVerificationsByVerificationIdGetResponse>>
}
}
