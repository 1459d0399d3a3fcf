// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_rateActivity {
export interface RateActivity {
  /** POST 报名费率优惠活动 */
  readonly applications: Applications
}

export interface ApplicationsPostRequest {
  json: {
    /** 从业机构号 */
    acquiring_bank_id: string
    /** 渠道商户号 */
    channel_id: string
    /** 从业机构特约商户号 */
    sub_mchid: string
    /** 活动报名信息 */
    activity_detail: {
      /** 活动ID */
      activity_id: string
      /** 活动费率 */
      activity_rate?: string | undefined
      /** 活动报名材料 */
      activity_apply_information?: (readonly {
        /** 材料ID */
        apply_material_id?: string | undefined
        /** 材料内容 */
        apply_material_information?: readonly string[] | undefined
      }[] | undefined)
    }
    /** 补充信息 */
    additional_information?: {
      /** 补充说明 */
      additional_message?: string | undefined
      /** 补充材料 */
      additional_material?: readonly string[] | undefined
    } | undefined
  }
}
export interface ApplicationsPostResponse {
  /** 申请单编号 */
  application_id: string
}
export interface Applications {
  /**
   * 报名费率优惠活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698774 官方文档}
   */
  post(options: ApplicationsPostRequest & CallOptions): Promise<ApiResponse<ApplicationsPostResponse>>
  /**
   * 报名费率优惠活动
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698774 官方文档}
   */
  postAsync(options: ApplicationsPostRequest & CallOptions): Promise<ApiResponse<ApplicationsPostResponse>>
  readonly id: ApplicationsId
}

export interface ApplicationsId {
  /** GET 根据申请单ID查询申请单结果 · PATCH 修改单据信息 */
  readonly _application_id_: ApplicationsIdByApplicationId
}

export interface ApplicationsIdByApplicationIdGetRequest {
  /** 申请单编号 */
  application_id: string
}
export interface ApplicationsIdByApplicationIdGetResponse {
  /** 申请单状态 */
  application_state: string
  /** 从业机构特约商户号 */
  sub_mchid: string
  /** 驳回参数 */
  reject_parameter?: string
  /** 驳回原因 */
  reject_reason?: string
  /**
   * 活动审核通过时间
   * 格式：RFC 3339
   */
  pass_time?: string
}
export interface ApplicationsIdByApplicationIdPatchRequest {
  /** 申请单编号 */
  application_id: string
  json: {
    /** 活动报名修改信息 */
    activity_detail_modification?: {
      /** 活动费率 */
      activity_rate?: string | undefined
      /** 活动报名材料 */
      activity_apply_information?: (readonly {
        /** 材料ID */
        apply_material_id?: string | undefined
        /** 材料内容 */
        apply_material_information?: readonly string[] | undefined
      }[] | undefined)
    } | undefined
    /** 补充信息 */
    additional_information?: {
      /** 补充说明 */
      additional_message?: string | undefined
      /** 补充材料 */
      additional_material?: readonly string[] | undefined
    } | undefined
  }
}
export interface ApplicationsIdByApplicationIdPatchResponse {
  /** 申请单编号 */
  application_id: string
}
export interface ApplicationsIdByApplicationId {
  /**
   * 根据申请单ID查询申请单结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471722 官方文档}
   */
  get(options: ApplicationsIdByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<ApplicationsIdByApplicationIdGetResponse>>
  /**
   * 根据申请单ID查询申请单结果
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012471722 官方文档}
   */
  getAsync(options: ApplicationsIdByApplicationIdGetRequest & CallOptions): Promise<ApiResponse<ApplicationsIdByApplicationIdGetResponse>>
  /**
   * 修改单据信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698885 官方文档}
   */
  patch(options: ApplicationsIdByApplicationIdPatchRequest & CallOptions): Promise<ApiResponse<ApplicationsIdByApplicationIdPatchResponse>>
  /**
   * 修改单据信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012698885 官方文档}
   */
  patchAsync(options: ApplicationsIdByApplicationIdPatchRequest & CallOptions): Promise<ApiResponse<ApplicationsIdByApplicationIdPatchResponse>>
}
}
