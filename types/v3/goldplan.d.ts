// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_goldplan {
export interface Goldplan {
  readonly merchants: Merchants
}

export interface Merchants {
  /** POST 商家小票管理 */
  readonly changecustompagestatus: MerchantsChangecustompagestatus
  /** POST 点金计划管理 */
  readonly changegoldplanstatus: MerchantsChangegoldplanstatus
  /** POST 关闭广告展示 */
  readonly closeAdvertisingShow: MerchantsCloseAdvertisingShow
  /** PATCH 开通广告展示 */
  readonly openAdvertisingShow: MerchantsOpenAdvertisingShow
  /** POST 同业过滤标签管理 */
  readonly setAdvertisingIndustryFilter: MerchantsSetAdvertisingIndustryFilter
}

export interface MerchantsChangecustompagestatusPostRequest {
  json: {
    /** 子商户ID */
    sub_mchid: string
    /** 操作类型 */
    operation_type: ("OPEN" | "CLOSE")
  }
}
export interface MerchantsChangecustompagestatusPostResponse {
  /** 子商户ID */
  sub_mchid: string
  /** 操作类型 */
  operation_type?: ('OPEN' | 'CLOSE' | (string & {}))
}
export interface MerchantsChangecustompagestatus {
  /**
   * 商家小票管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473788 官方文档}
   */
  post(options: MerchantsChangecustompagestatusPostRequest & CallOptions): Promise<ApiResponse<MerchantsChangecustompagestatusPostResponse>>
  /**
   * 商家小票管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473788 官方文档}
   */
  postAsync(options: MerchantsChangecustompagestatusPostRequest & CallOptions): Promise<ApiResponse<MerchantsChangecustompagestatusPostResponse>>
}

export interface MerchantsChangegoldplanstatusPostRequest {
  json: {
    /** 子商户ID */
    sub_mchid: string
    /** 操作类型 */
    operation_type: ("OPEN" | "CLOSE")
    /** 支付场景 */
    operation_pay_scene?: ("JSAPI_AND_MINIPROGRAM" | "JSAPI" | "MINIPROGRAM") | undefined
  }
}
export interface MerchantsChangegoldplanstatusPostResponse {
  /** 子商户ID */
  sub_mchid: string
}
export interface MerchantsChangegoldplanstatus {
  /**
   * 点金计划管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473796 官方文档}
   */
  post(options: MerchantsChangegoldplanstatusPostRequest & CallOptions): Promise<ApiResponse<MerchantsChangegoldplanstatusPostResponse>>
  /**
   * 点金计划管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473796 官方文档}
   */
  postAsync(options: MerchantsChangegoldplanstatusPostRequest & CallOptions): Promise<ApiResponse<MerchantsChangegoldplanstatusPostResponse>>
}

export interface MerchantsCloseAdvertisingShowPostRequest {
  json: {
    /** 特约商户号 */
    sub_mchid: string
  }
}
export interface MerchantsCloseAdvertisingShow {
  /**
   * 关闭广告展示
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473781 官方文档}
   */
  post(options: MerchantsCloseAdvertisingShowPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 关闭广告展示
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473781 官方文档}
   */
  postAsync(options: MerchantsCloseAdvertisingShowPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MerchantsOpenAdvertisingShowPatchRequest {
  json: {
    /** 特约商户号 */
    sub_mchid: string
    /** 同业过滤标签值 */
    advertising_industry_filters?: readonly ("E_COMMERCE" | "LOVE_MARRIAGE" | "POTOGRAPHY" | "EDUCATION" | "FINANCE" | "TOURISM" | "SKINCARE" | "FOOD" | "SPORT" | "JEWELRY_WATCH" | "HEALTHCARE" | "BUSSINESS" | "PARENTING" | "CATERING" | "RETAIL" | "SERVICES" | "LAW" | "ESTATE" | "TRANSPORTATION" | "ENERGY_SAVING" | "SECURITY" | "BUILDING_MATERIAL" | "COMMUNICATION" | "MERCHANDISE" | "ASSOCIATION" | "COMMUNITY" | "ONLINE_AVR" | "WE_MEDIA" | "CAR" | "SOFTWARE" | "GAME" | "CLOTHING" | "INDUSTY" | "AGRICULTURE" | "PUBLISHING_MEDIA" | "HOME_DIGITAL")[] | undefined
  }
}
export interface MerchantsOpenAdvertisingShow {
  /**
   * 开通广告展示
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473794 官方文档}
   */
  patch(options: MerchantsOpenAdvertisingShowPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 开通广告展示
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473794 官方文档}
   */
  patchAsync(options: MerchantsOpenAdvertisingShowPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface MerchantsSetAdvertisingIndustryFilterPostRequest {
  json: {
    /** 特约子商户号 */
    sub_mchid: string
    /** 同业过滤标签值 */
    advertising_industry_filters: readonly ("E_COMMERCE" | "LOVE_MARRIAGE" | "POTOGRAPHY" | "EDUCATION" | "FINANCE" | "TOURISM" | "SKINCARE" | "FOOD" | "SPORT" | "JEWELRY_WATCH" | "HEALTHCARE" | "BUSSINESS" | "PARENTING" | "CATERING" | "RETAIL" | "SERVICES" | "LAW" | "ESTATE" | "TRANSPORTATION" | "ENERGY_SAVING" | "SECURITY" | "BUILDING_MATERIAL" | "COMMUNICATION" | "MERCHANDISE" | "ASSOCIATION" | "COMMUNITY" | "ONLINE_AVR" | "WE_MEDIA" | "CAR" | "SOFTWARE" | "GAME" | "CLOTHING" | "INDUSTY" | "AGRICULTURE" | "PUBLISHING_MEDIA" | "HOME_DIGITAL")[]
  }
}
export interface MerchantsSetAdvertisingIndustryFilter {
  /**
   * 同业过滤标签管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473784 官方文档}
   */
  post(options: MerchantsSetAdvertisingIndustryFilterPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 同业过滤标签管理
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012473784 官方文档}
   */
  postAsync(options: MerchantsSetAdvertisingIndustryFilterPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
