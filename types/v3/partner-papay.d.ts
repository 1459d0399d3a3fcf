// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_partnerPapay {
export interface PartnerPapay {
  readonly contracts: Contracts
}

export interface Contracts {
  readonly _contract_id_: ContractsByContractId
}

export interface ContractsByContractId {
  /** POST 服务商商户重试扣费通知 */
  readonly failNotify: ContractsByContractIdFailNotify
  /** POST 服务商商户预扣费通知 */
  readonly notify: ContractsByContractIdNotify
}

export interface ContractsByContractIdFailNotifyPostRequest {
  /** 委托代扣协议id */
  contract_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 服务商应用ID */
    sp_appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用D */
    sub_appid?: string | undefined
  }
}
export interface ContractsByContractIdFailNotify {
  /**
   * 服务商商户重试扣费通知
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml 官方文档}
   */
  post(options: ContractsByContractIdFailNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 服务商商户重试扣费通知
   * @see {@link https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml 官方文档}
   */
  postAsync(options: ContractsByContractIdFailNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface ContractsByContractIdNotifyPostRequest {
  /** 委托代扣协议id */
  contract_id: string
  json: {
    /** 服务商商户号 */
    sp_mchid: string
    /** 服务商应用ID */
    sp_appid: string
    /** 子商户号 */
    sub_mchid: string
    /** 子商户应用D */
    sub_appid?: string | undefined
    /** 扣费持续时间 */
    deduct_duration?: {
      /** 扣费持续时间数 */
      count: number
      /** 单位 */
      unit?: string | undefined
    } | undefined
    /** 预计扣费金额信息 */
    estimated_amount: {
      /** 预计扣费金额 */
      amount: number
      /** 预计扣费货币类型 */
      currency?: string | undefined
    }
  }
}
export interface ContractsByContractIdNotify {
  /**
   * 服务商商户预扣费通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988373 官方文档}
   */
  post(options: ContractsByContractIdNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 服务商商户预扣费通知
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011988373 官方文档}
   */
  postAsync(options: ContractsByContractIdNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
