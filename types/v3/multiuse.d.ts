// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_multiuse {
export interface Multiuse {
  readonly stocks: Stocks
  readonly users: Users
}

export interface Stocks {
  readonly _stock_id_: StocksByStockId
}

export interface StocksByStockId {
  /** GET 下载批次退款明细 */
  readonly refundFlow: StocksByStockIdRefundFlow
  /** GET 下载批次发放明细 */
  readonly sendFlow: StocksByStockIdSendFlow
  /** GET 下载核销明细 */
  readonly useFlow: StocksByStockIdUseFlow
}

export interface StocksByStockIdRefundFlowGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface StocksByStockIdRefundFlowGetResponse {
  /** 下载链接 */
  url: string
}
export interface StocksByStockIdRefundFlow {
  /**
   * 下载批次退款明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539762 官方文档}
   */
  get(options: StocksByStockIdRefundFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdRefundFlowGetResponse>>
  /**
   * 下载批次退款明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539762 官方文档}
   */
  getAsync(options: StocksByStockIdRefundFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdRefundFlowGetResponse>>
}

export interface StocksByStockIdSendFlowGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface StocksByStockIdSendFlowGetResponse {
  /** 下载链接 */
  url: string
}
export interface StocksByStockIdSendFlow {
  /**
   * 下载批次发放明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539756 官方文档}
   */
  get(options: StocksByStockIdSendFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdSendFlowGetResponse>>
  /**
   * 下载批次发放明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539756 官方文档}
   */
  getAsync(options: StocksByStockIdSendFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdSendFlowGetResponse>>
}

export interface StocksByStockIdUseFlowGetRequest {
  /** 批次号 */
  stock_id: string
}
export interface StocksByStockIdUseFlowGetResponse {
  /** 下载链接 */
  url: string
}
export interface StocksByStockIdUseFlow {
  /**
   * 下载核销明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539758 官方文档}
   */
  get(options: StocksByStockIdUseFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdUseFlowGetResponse>>
  /**
   * 下载核销明细
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539758 官方文档}
   */
  getAsync(options: StocksByStockIdUseFlowGetRequest & CallOptions): Promise<ApiResponse<StocksByStockIdUseFlowGetResponse>>
}

export interface Users {
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  /** POST 发放指定批次的消费金 */
  readonly coupons: UsersByOpenidCoupons
}

export interface UsersByOpenidCouponsPostRequest {
  /** 用户OpenID */
  openid: string
  headers?: {
    /**
     * 微信支付公钥ID/平台证书序列号
     * 由客户端填写
     */
    "Wechatpay-Serial"?: string | undefined
  } | undefined
  json: {
    /** 批次号 */
    stock_id: string
    /** 商户单据号 */
    out_request_no: string
    /**
     * 用户姓名
     * 敏感字段，由客户端加密
     */
    user_name: string
    /**
     * 身份证号码
     * 敏感字段，由客户端加密
     */
    id_card_number: string
    /** 发放面额 */
    amount?: number | undefined
    /** 公众账号ID */
    appid: string
    /** 证件类型 */
    card_type: ('ID_CARD' | (string & {}))
  }
}
export interface UsersByOpenidCouponsPostResponse {
  /** 消费金ID */
  coupon_id: string
}
export interface UsersByOpenidCoupons {
  /**
   * 发放指定批次的消费金
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539766 官方文档}
   */
  post(options: UsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<UsersByOpenidCouponsPostResponse>>
  /**
   * 发放指定批次的消费金
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012539766 官方文档}
   */
  postAsync(options: UsersByOpenidCouponsPostRequest & CallOptions): Promise<ApiResponse<UsersByOpenidCouponsPostResponse>>
}
}
