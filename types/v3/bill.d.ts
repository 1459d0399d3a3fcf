// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_bill {
export interface Bill {
  /** GET 申请资金账单 */
  readonly fundflowbill: Fundflowbill
  /** GET 申请单个子商户资金账单 */
  readonly subMerchantFundflowbill: SubMerchantFundflowbill
  /** GET 申请交易账单 */
  readonly tradebill: Tradebill
}

export interface FundflowbillGetRequest {
  query: {
    /**
     * 账单日期
     * 最长 10 字符
     */
    bill_date: string
    /** 二级商户号 */
    sub_mchid?: string | null | undefined
    /** 资金账户类型 */
    account_type?: ("BASIC" | "OPERATION" | "FEES" | "ALL") | null | undefined
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
  } | string
}
export interface FundflowbillGetResponse {
  /**
   * 哈希类型
   * 最长 32 字符
   */
  hash_type: string
  /**
   * 哈希值
   * 最长 1024 字符
   */
  hash_value: string
  /**
   * 账单下载地址
   * 最长 2048 字符
   */
  download_url: string
}
export interface Fundflowbill {
  /**
   * 申请资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791867 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739125 官方文档}
   */
  get(options: FundflowbillGetRequest & CallOptions): Promise<ApiResponse<FundflowbillGetResponse>>
  /**
   * 申请资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791867 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739125 官方文档}
   */
  getAsync(options: FundflowbillGetRequest & CallOptions): Promise<ApiResponse<FundflowbillGetResponse>>
}

export interface SubMerchantFundflowbillGetRequest {
  query: {
    /** 子商户号 */
    sub_mchid: string
    /** 账单日期 */
    bill_date: string
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
    /** 加密算法 */
    algorithm: ("AEAD_AES_256_GCM" | "SM4_GCM")
    /** 资金账户类型 */
    account_type?: ("BASIC" | "OPERATION" | "FEES" | "DEPOSIT" | "ALL") | null | undefined
  } | string
}
export interface SubMerchantFundflowbillGetResponse {
  /** 下载信息总数 */
  download_bill_count: number
  /** 下载信息明细 */
  download_bill_list?: {
    /** 账单文件序号 */
    bill_sequence: number
    /** 下载地址 */
    download_url: string
    /**
     * 加密密钥
     * 敏感字段，由客户端解密
     */
    encrypt_key: string
    /** 哈希类型 */
    hash_type: string
    /** 哈希值 */
    hash_value: string
    /** 随机字符串 */
    nonce: string
  }[]
}
export interface SubMerchantFundflowbill {
  /**
   * 申请单个子商户资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886329 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012710630 官方文档}
   */
  get(options: SubMerchantFundflowbillGetRequest & CallOptions): Promise<ApiResponse<SubMerchantFundflowbillGetResponse>>
  /**
   * 申请单个子商户资金账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012886329 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012710630 官方文档}
   */
  getAsync(options: SubMerchantFundflowbillGetRequest & CallOptions): Promise<ApiResponse<SubMerchantFundflowbillGetResponse>>
}

export interface TradebillGetRequest {
  query: {
    /**
     * 账单日期
     * 最长 10 字符
     */
    bill_date: string
    /**
     * 二级商户号
     * 最长 32 字符
     */
    sub_mchid?: string | null | undefined
    /** 账单类型 */
    bill_type?: ("ALL" | "SUCCESS" | "REFUND" | "RECHARGE_REFUND" | "ALL_SPECIAL" | "SUC_SPECIAL" | "REF_SPECIAL") | null | undefined
    /** 压缩类型 */
    tar_type?: "GZIP" | null | undefined
  } | string
}
export interface TradebillGetResponse {
  /**
   * 哈希类型
   * 最长 32 字符
   */
  hash_type: string
  /**
   * 哈希值
   * 最长 1024 字符
   */
  hash_value: string
  /**
   * 账单下载地址
   * 最长 2048 字符
   */
  download_url: string
}
export interface Tradebill {
  /**
   * 申请交易账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791866 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739068 官方文档}
   */
  get(options: TradebillGetRequest & CallOptions): Promise<ApiResponse<TradebillGetResponse>>
  /**
   * 申请交易账单
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012791866 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012739068 官方文档}
   */
  getAsync(options: TradebillGetRequest & CallOptions): Promise<ApiResponse<TradebillGetResponse>>
}
}
