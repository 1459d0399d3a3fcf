// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_merchantfund {
export interface Merchantfund {
  readonly merchant: Merchant
  readonly partner: Partner
}

export interface Merchant {
  /** GET 服务商银行来账查询 */
  readonly incomeRecords: MerchantIncomeRecords
}

export interface MerchantIncomeRecordsGetRequest {
  query: {
    /** 账户类型 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /** 日期 */
    date: string
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface MerchantIncomeRecordsGetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: {
    /** 商户号 */
    mchid: string
    /** 账户类型 */
    account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
    /** 银行来账类型 */
    income_record_type: ('OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {}))
    /** 银行来账微信单号 */
    income_record_id: string
    /** 银行来账金额 */
    amount: number
    /**
     * 银行来账完成时间
     * 格式：RFC 3339
     */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark?: string
  }[]
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next: string
    /** 上一页链接 */
    prev: string
    /** 当前链接 */
    self: string
  }
}
export interface MerchantIncomeRecords {
  /**
   * 服务商银行来账查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718647 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720300 官方文档}
   */
  get(options: MerchantIncomeRecordsGetRequest & CallOptions): Promise<ApiResponse<MerchantIncomeRecordsGetResponse>>
  /**
   * 服务商银行来账查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718647 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720300 官方文档}
   */
  getAsync(options: MerchantIncomeRecordsGetRequest & CallOptions): Promise<ApiResponse<MerchantIncomeRecordsGetResponse>>
}

export interface Partner {
  /** GET 特约商户银行来账查询 */
  readonly incomeRecords: PartnerIncomeRecords
}

export interface PartnerIncomeRecordsGetRequest {
  query: {
    /** 特约商户号 */
    sub_mchid: string
    /** 账户类型 */
    account_type: ("BASIC" | "OPERATION" | "FEES")
    /** 日期 */
    date: string
    /** 本次查询偏移量 */
    offset?: number | null | undefined
    /** 本次请求最大查询条数 */
    limit: number
  } | string
}
export interface PartnerIncomeRecordsGetResponse {
  /** 查询数据总条数 */
  total_count: number
  /** 本次查询偏移量 */
  offset: number
  /** 本次查询条数 */
  limit: number
  /** 银行来账记录列表 */
  data?: {
    /** 特约商户号 */
    sub_mchid: string
    /** 账户类型 */
    account_type: ('BASIC' | 'OPERATION' | 'FEES' | (string & {}))
    /** 银行来账类型 */
    income_record_type: ('OFFLINERECHARGE' | 'ENTERPRISEDIRECTREVENUE' | (string & {}))
    /** 银行来账微信单号 */
    income_record_id: string
    /** 银行来账金额 */
    amount: number
    /**
     * 银行来账完成时间
     * 格式：RFC 3339
     */
    success_time: string
    /** 付款方银行名称 */
    bank_name: string
    /** 付款方银行户名 */
    bank_account_name: string
    /** 付款方银行卡号 */
    bank_account_number: string
    /** 银行备注 */
    recharge_remark?: string
  }[]
  /** 分页链接 */
  links?: {
    /** 下一页链接 */
    next: string
    /** 上一页链接 */
    prev: string
    /** 当前链接 */
    self: string
  }
}
export interface PartnerIncomeRecords {
  /**
   * 特约商户银行来账查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718620 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720249 官方文档}
   */
  get(options: PartnerIncomeRecordsGetRequest & CallOptions): Promise<ApiResponse<PartnerIncomeRecordsGetResponse>>
  /**
   * 特约商户银行来账查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012718620 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012720249 官方文档}
   */
  getAsync(options: PartnerIncomeRecordsGetRequest & CallOptions): Promise<ApiResponse<PartnerIncomeRecordsGetResponse>>
}
}
