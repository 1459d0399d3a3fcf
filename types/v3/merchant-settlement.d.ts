// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_merchantSettlement {
export interface MerchantSettlement {
  /** POST 申请修改特约商户结算规则 */
  readonly merchantSettleRuleApplications: MerchantSettleRuleApplications
}

export interface MerchantSettleRuleApplicationsPostRequest {
  json: {
    /** 从业机构号 */
    acquiring_bank_id: string
    /** 渠道商户号 */
    channel_id: string
    /** 从业机构特约商户号 */
    sub_mchid: string
    /** 结算规则id */
    settle_rule_id: number
  }
}
export interface MerchantSettleRuleApplicationsPostResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}
export interface MerchantSettleRuleApplications {
  /**
   * 申请修改特约商户结算规则
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697924 官方文档}
   */
  post(options: MerchantSettleRuleApplicationsPostRequest & CallOptions): Promise<ApiResponse<MerchantSettleRuleApplicationsPostResponse>>
  /**
   * 申请修改特约商户结算规则
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012697924 官方文档}
   */
  postAsync(options: MerchantSettleRuleApplicationsPostRequest & CallOptions): Promise<ApiResponse<MerchantSettleRuleApplicationsPostResponse>>
  /** GET 根据申请单ID查询结果 */
  readonly _application_id_: MerchantSettleRuleApplicationsByApplicationId
}

export interface MerchantSettleRuleApplicationsByApplicationIdGetRequest {
  /** 申请单编号 */
  application_id: string
}
export interface MerchantSettleRuleApplicationsByApplicationIdGetResponse {
  /** 申请单编号 */
  application_id: string
  /** 申请单处理信息 */
  application_process_info?: string
  /** 申请单状态 */
  application_state?: string
  /**
   * 最后更新时间
   * 格式：RFC 3339
   */
  update_time?: string
  /** 从业机构号 */
  acquiring_bank_id?: string
  /** 渠道商户号 */
  channel_id?: string
  /** 从业机构特约商户号 */
  sub_mchid?: string
  /** 结算规则id */
  settle_rule_id?: number
}
export interface MerchantSettleRuleApplicationsByApplicationId {
  /**
   * 根据申请单ID查询结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698574 官方文档}
   */
  get(options: MerchantSettleRuleApplicationsByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<MerchantSettleRuleApplicationsByApplicationIdGetResponse>>
  /**
   * 根据申请单ID查询结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698574 官方文档}
   */
  getAsync(options: MerchantSettleRuleApplicationsByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<MerchantSettleRuleApplicationsByApplicationIdGetResponse>>
}
}
