// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_eduStar {
export interface EduStar {
  /** GET 通过QQ账号查询核销订单列表 · POST 创建核销订单 */
  readonly orders: Orders
  readonly users: Users
}

export interface OrdersGetRequest {
  query: {
    /** appid */
    appid: string
    /** 用户在appid下的唯一标识 */
    wechat_openid?: string | null | undefined
    /** 用户QQ账号 */
    qq?: string | null | undefined
    /** 分页页码 */
    offset?: number | null | undefined
    /** 分页大小 */
    limit?: number | null | undefined
  } | string
}
export interface OrdersGetResponse {
  /** 结果集 */
  data: {
    /** appid */
    appid: string
    /** 用户在appid下的唯一标识 */
    wechat_openid: string
    /** 用户QQ账号 */
    qq?: string
    /** 权益ID */
    right_id: string
    /** 权益核销时间 */
    create_time: string
    /** 订单状态 */
    order_state: string
    /** 订单号 */
    order_id: string
  }[]
  /** 总数量 */
  total_count: number
  /** 分页页码 */
  offset?: number
  /** 分页大小 */
  limit?: number
}
export interface OrdersPostRequest {
  json: {
    /** appid */
    appid: string
    /** 用户在appid下的唯一标识 */
    wechat_openid?: string | undefined
    /** 用户QQ账号 */
    qq?: string | undefined
    /** 权益ID */
    right_id: string
    /** 权益核销时间 */
    create_time: string
  }
}
export interface OrdersPostResponse {
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 权益ID */
  right_id: string
  /** 权益核销时间 */
  create_time: string
  /** 订单状态 */
  order_state: string
  /** 订单号 */
  order_id: string
}
export interface Orders {
  /**
   * 通过QQ账号查询核销订单列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: OrdersGetRequest & CallOptions): Promise<ApiResponse<OrdersGetResponse>>
  /**
   * 通过QQ账号查询核销订单列表
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  getAsync(options: OrdersGetRequest & CallOptions): Promise<ApiResponse<OrdersGetResponse>>
  /**
   * 创建核销订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  post(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
  /**
   * 创建核销订单
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  postAsync(options: OrdersPostRequest & CallOptions): Promise<ApiResponse<OrdersPostResponse>>
}

export interface Users {
  readonly openid: UsersOpenid
  readonly qq: UsersQq
}

export interface UsersOpenid {
  /** GET 通过微信用户标识查询用户信息 */
  readonly _wechat_openid_: UsersOpenidByWechatOpenid
}

export interface UsersOpenidByWechatOpenidGetRequest {
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  query: {
    /** 商户appid */
    appid: string
  } | string
}
export interface UsersOpenidByWechatOpenidGetResponse {
  /** 是否学生 */
  education_star_student: boolean
  /** appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 注册时间 */
  register_time?: string
}
export interface UsersOpenidByWechatOpenid {
  /**
   * 通过微信用户标识查询用户信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: UsersOpenidByWechatOpenidGetRequest & CallOptions): Promise<ApiResponse<UsersOpenidByWechatOpenidGetResponse>>
  /**
   * 通过微信用户标识查询用户信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  getAsync(options: UsersOpenidByWechatOpenidGetRequest & CallOptions): Promise<ApiResponse<UsersOpenidByWechatOpenidGetResponse>>
}

export interface UsersQq {
  /** GET 通过QQ账号查询用户信息 */
  readonly _qq_: UsersQqByQq
}

export interface UsersQqByQqGetRequest {
  /** 用户QQ账号 */
  qq: string
  query: {
    /** 商户appid */
    appid: string
  } | string
}
export interface UsersQqByQqGetResponse {
  /** 学生标识 */
  education_star_student: boolean
  /** 商户appid */
  appid: string
  /** 用户在appid下的唯一标识 */
  wechat_openid: string
  /** 用户QQ账号 */
  qq?: string
  /** 注册时间 */
  register_time?: string
}
export interface UsersQqByQq {
  /**
   * 通过QQ账号查询用户信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  get(options: UsersQqByQqGetRequest & CallOptions): Promise<ApiResponse<UsersQqByQqGetResponse>>
  /**
   * 通过QQ账号查询用户信息
   * @see {@link https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png 官方文档}
   */
  getAsync(options: UsersQqByQqGetRequest & CallOptions): Promise<ApiResponse<UsersQqByQqGetResponse>>
}
}
