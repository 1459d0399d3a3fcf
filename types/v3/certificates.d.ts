// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_certificates {
export interface CertificatesGetRequest {
  query?: {
    /**
     * 平台证书算法类型
     * 默认：RSA
     */
    algorithm_type?: ("SM2" | "RSA" | "ALL") | null | undefined
  } | string | null | undefined
}
export interface CertificatesGetResponse {
  /** 平台证书列表 */
  data: {
    /** 证书序列号 */
    serial_no: string
    /**
     * 证书启用时间
     * 格式：RFC 3339
     */
    effective_time: string
    /**
     * 证书弃用时间
     * 格式：RFC 3339
     */
    expire_time: string
    /** 证书信息 */
    encrypt_certificate: {
      /** 加密证书的算法 */
      algorithm: string
      /** 加密证书的随机串 */
      nonce: string
      /** 加密证书的附加数据 */
      associated_data?: ('certificate' | (string & {}))
      /**
       * 加密后的证书内容
       * 以 APIv3 密钥加密
       */
      ciphertext: string
    }
  }[]
}
export interface Certificates {
  /**
   * 获取平台证书列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715700 官方文档}
   */
  get(options?: CertificatesGetRequest & CallOptions): Promise<ApiResponse<CertificatesGetResponse>>
  /**
   * 获取平台证书列表
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012551764 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012715700 官方文档}
   */
  getAsync(options?: CertificatesGetRequest & CallOptions): Promise<ApiResponse<CertificatesGetResponse>>
}
}
