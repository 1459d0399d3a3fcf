// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_businesscircle {
export interface Businesscircle {
  /** POST 商圈会员停车状态同步 */
  readonly parkings: Parkings
  readonly points: Points
  readonly userAuthorizations: UserAuthorizations
  readonly users: Users
}

export interface ParkingsPostRequest {
  json: {
    /** 商圈商户ID */
    sub_mchid?: string | undefined
    /** 品牌ID */
    brandid: number
    /** 应用ID */
    appid: string
    /** 用户标识 */
    openid: string
    /** 车牌号 */
    plate_number: string
    /** 状态 */
    state: string
    /**
     * 时间
     * 格式：RFC 3339
     */
    time: string
  }
}
export interface Parkings {
  /**
   * 商圈会员停车状态同步
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474127 官方文档}
   */
  post(options: ParkingsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商圈会员停车状态同步
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012535502 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474127 官方文档}
   */
  postAsync(options: ParkingsPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface Points {
  /** POST 商圈会员积分同步 */
  readonly notify: PointsNotify
}

export interface PointsNotifyPostRequest {
  json: {
    /**
     * 商圈商户ID
     * 最长 64 字符
     */
    sub_mchid?: string | undefined
    /**
     * 微信订单号
     * 最长 64 字符
     */
    transaction_id: string
    /**
     * 小程序appid
     * 最长 128 字符
     */
    appid: string
    /**
     * 顾客openid
     * 最长 128 字符
     */
    openid: string
    /** 是否获得积分 */
    earn_points: boolean
    /** 订单新增积分值 */
    increased_points: number
    /**
     * 积分更新时间
     * 最长 32 字符
     * 格式：RFC 3339
     */
    points_update_time: string
    /**
     * 未获得积分的备注信息
     * 最长 128 字符
     */
    no_points_remarks?: string | undefined
    /** 顾客积分总额 */
    total_points?: number | undefined
  }
}
export interface PointsNotify {
  /**
   * 商圈会员积分同步
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474133 官方文档}
   */
  post(options: PointsNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 商圈会员积分同步
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534698 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474133 官方文档}
   */
  postAsync(options: PointsNotifyPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}

export interface UserAuthorizations {
  /** GET 商圈积分授权查询 */
  readonly _openid_: UserAuthorizationsByOpenid
}

export interface UserAuthorizationsByOpenidGetRequest {
  /** 顾客openid */
  openid: string
  query: {
    /** 商圈商户ID */
    sub_mchid?: string | null | undefined
    /** 小程序appid */
    appid: string
  } | string
}
export interface UserAuthorizationsByOpenidGetResponse {
  /** 顾客openid */
  openid: string
  /** 授权状态 */
  authorize_state: string
  /**
   * 授权时间
   * 格式：RFC 3339
   */
  authorize_time?: string
  /**
   * 取消授权时间
   * 格式：RFC 3339
   */
  deauthorize_time?: string
}
export interface UserAuthorizationsByOpenid {
  /**
   * 商圈积分授权查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474135 官方文档}
   */
  get(options: UserAuthorizationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<UserAuthorizationsByOpenidGetResponse>>
  /**
   * 商圈积分授权查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534848 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474135 官方文档}
   */
  getAsync(options: UserAuthorizationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<UserAuthorizationsByOpenidGetResponse>>
}

export interface Users {
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  readonly points: UsersByOpenidPoints
}

export interface UsersByOpenidPoints {
  /** GET 商圈会员待积分状态查询 */
  readonly commit_status: UsersByOpenidPointsCommit_status
}

export interface UsersByOpenidPointsCommit_statusGetRequest {
  /** 顾客openid */
  openid: string
  query: {
    /** 商圈商户ID */
    sub_mchid?: string | null | undefined
    /** 品牌ID */
    brandid: number
    /** 应用ID */
    appid: string
  } | string
}
export interface UsersByOpenidPointsCommit_statusGetResponse {
  /** 积分提交状态 */
  points_commit_status?: string
}
export interface UsersByOpenidPointsCommit_status {
  /**
   * 商圈会员待积分状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474129 官方文档}
   */
  get(options: UsersByOpenidPointsCommit_statusGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidPointsCommit_statusGetResponse>>
  /**
   * 商圈会员待积分状态查询
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012534994 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012474129 官方文档}
   */
  getAsync(options: UsersByOpenidPointsCommit_statusGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidPointsCommit_statusGetResponse>>
}
}
