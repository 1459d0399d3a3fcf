// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_hirePowerBank {
export interface HirePowerBank {
  /** POST 创建保险订单 */
  readonly insuranceOrders: InsuranceOrders
  readonly userQualifications: UserQualifications
}

export interface InsuranceOrdersPostRequest {
  json: {
    /** 商户创建保险订单时的凭据号 */
    out_order_no?: string | undefined
    openid?: string | undefined
    /** 正则：^https://[^\s?#]+$ */
    notify_url?: string | undefined
    /** 商户在支付分服务下对应的服务ID */
    service_id?: string | undefined
  }
}
export interface InsuranceOrdersPostResponse {
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  openid?: string
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  /** 格式：RFC 3339 */
  order_receive_time?: string
  /** 格式：RFC 3339 */
  order_begin_time?: string
  /** 格式：RFC 3339 */
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}
export interface InsuranceOrders {
  /**
   * 创建保险订单
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html 官方文档}
   */
  post(options: InsuranceOrdersPostRequest & CallOptions): Promise<ApiResponse<InsuranceOrdersPostResponse>>
  /**
   * 创建保险订单
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/create-insurance-order.html 官方文档}
   */
  postAsync(options: InsuranceOrdersPostRequest & CallOptions): Promise<ApiResponse<InsuranceOrdersPostResponse>>
  /** GET 查询保险订单详情 */
  readonly _out_order_no_: InsuranceOrdersByOutOrderNo
}

export interface InsuranceOrdersByOutOrderNoGetRequest {
  /** 商户创建保险订单时的凭据号 */
  out_order_no: string
}
export interface InsuranceOrdersByOutOrderNoGetResponse {
  order_id?: string
  /** 商户创建保险订单时的凭据号 */
  out_order_no?: string
  openid?: string
  /** 一笔保险订单对应的最大理赔次数 */
  max_claim_count?: number
  /** 一笔保险订单对应的已理赔次数 */
  claimed_count?: number
  /** 格式：RFC 3339 */
  order_receive_time?: string
  /** 格式：RFC 3339 */
  order_begin_time?: string
  /** 格式：RFC 3339 */
  order_end_time?: string
  /** 保险订单领取状态 */
  order_receive_state?: string
}
export interface InsuranceOrdersByOutOrderNo {
  /**
   * 查询保险订单详情
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html 官方文档}
   */
  get(options: InsuranceOrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceOrdersByOutOrderNoGetResponse>>
  /**
   * 查询保险订单详情
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html 官方文档}
   */
  getAsync(options: InsuranceOrdersByOutOrderNoGetRequest & CallOptions): Promise<ApiResponse<InsuranceOrdersByOutOrderNoGetResponse>>
}

export interface UserQualifications {
  /** GET 查询用户保险订单领取资格 */
  readonly _openid_: UserQualificationsByOpenid
}

export interface UserQualificationsByOpenidGetRequest {
  openid: string
}
export interface UserQualificationsByOpenidGetResponse {
  /** 用户是否具有保险订单领取资格 */
  qualified_user?: boolean
}
export interface UserQualificationsByOpenid {
  /**
   * 查询用户保险订单领取资格
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html 官方文档}
   */
  get(options: UserQualificationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<UserQualificationsByOpenidGetResponse>>
  /**
   * 查询用户保险订单领取资格
   * @see {@link https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-qualification-by-open-id.html 官方文档}
   */
  getAsync(options: UserQualificationsByOpenidGetRequest & CallOptions): Promise<ApiResponse<UserQualificationsByOpenidGetResponse>>
}
}
