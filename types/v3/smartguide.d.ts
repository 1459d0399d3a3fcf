// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_smartguide {
export interface Smartguide {
  /** GET 服务人员查询 · POST 服务人员注册 */
  readonly guides: Guides
}

export interface GuidesGetRequest {
  query: {
    /** 子商户ID */
    sub_mchid?: string | null | undefined
    /** 门店ID */
    store_id: number
    /** 企业微信的员工ID */
    userid?: string | null | undefined
    /**
     * 手机号码
     * 敏感字段，由客户端加密
     */
    mobile?: string | null | undefined
    /** 工号 */
    work_id?: string | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
    /** 请求资源起始位置 */
    offset?: number | null | undefined
  } | string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
}
export interface GuidesGetResponse {
  /** 服务人员数量 */
  total_count?: number
  /** 最大资源条数 */
  limit?: number
  /** 请求资源起始位置 */
  offset?: number
  /** 服务人员信息 */
  data?: {
    /** 服务人员ID */
    guide_id?: string
    /** 门店ID */
    store_id?: number
    /**
     * 企业微信的员工姓名
     * 敏感字段，由客户端解密
     */
    name?: string
    /**
     * 手机号码
     * 敏感字段，由客户端解密
     */
    mobile?: string
    /** 企业微信的员工ID */
    userid?: string
    /** 工号 */
    work_id?: string
  }[]
}
export interface GuidesPostRequest {
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户ID */
    sub_mchid?: string | undefined
    /** 企业ID */
    corpid: string
    /** 门店ID */
    store_id: number
    /** 企业微信的员工ID */
    userid: string
    /**
     * 企业微信的员工姓名
     * 敏感字段，由客户端加密
     */
    name: string
    /**
     * 手机号码
     * 敏感字段，由客户端加密
     */
    mobile: string
    /** 员工个人二维码 */
    qr_code: string
    /** 头像URL */
    avatar: string
    /** 群二维码URL */
    group_qrcode?: string | undefined
  }
}
export interface GuidesPostResponse {
  /** 服务人员ID */
  guide_id: string
}
export interface Guides {
  /**
   * 服务人员查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535123 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688558 官方文档}
   */
  get(options: GuidesGetRequest & CallOptions): Promise<ApiResponse<GuidesGetResponse>>
  /**
   * 服务人员查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535123 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688558 官方文档}
   */
  getAsync(options: GuidesGetRequest & CallOptions): Promise<ApiResponse<GuidesGetResponse>>
  /**
   * 服务人员注册
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535138 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688564 官方文档}
   */
  post(options: GuidesPostRequest & CallOptions): Promise<ApiResponse<GuidesPostResponse>>
  /**
   * 服务人员注册
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535138 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688564 官方文档}
   */
  postAsync(options: GuidesPostRequest & CallOptions): Promise<ApiResponse<GuidesPostResponse>>
  /** PATCH 服务人员信息更新 */
  readonly _guide_id_: GuidesByGuideId
}

export interface GuidesByGuideIdPatchRequest {
  /** 服务人员ID */
  guide_id: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 子商户ID */
    sub_mchid?: string | undefined
    /**
     * 企业微信的员工姓名
     * 敏感字段，由客户端加密
     */
    name?: string | undefined
    /**
     * 手机号码
     * 敏感字段，由客户端加密
     */
    mobile?: string | undefined
    /** 员工个人二维码 */
    qr_code?: string | undefined
    /** 头像URL */
    avatar?: string | undefined
    /** 群二维码URL */
    group_qrcode?: string | undefined
  }
}
export interface GuidesByGuideId {
  /**
   * 服务人员信息更新
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535160 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688570 官方文档}
   */
  patch(options: GuidesByGuideIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 服务人员信息更新
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535160 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012688570 官方文档}
   */
  patchAsync(options: GuidesByGuideIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /** POST 服务人员分配 */
  readonly assign: GuidesByGuideIdAssign
}

export interface GuidesByGuideIdAssignPostRequest {
  /** 服务人员ID */
  guide_id: string
  json: {
    /** 子商户ID */
    sub_mchid?: string | undefined
    /** 商户订单号 */
    out_trade_no: string
  }
}
export interface GuidesByGuideIdAssign {
  /**
   * 服务人员分配
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535161 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474145 官方文档}
   */
  post(options: GuidesByGuideIdAssignPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 服务人员分配
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535161 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474145 官方文档}
   */
  postAsync(options: GuidesByGuideIdAssignPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
