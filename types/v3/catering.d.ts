// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_catering {
export interface Catering {
  readonly orders: Orders
}

export interface Orders {
  /** POST 点餐订单信息同步（渠道商/服务商） */
  readonly syncStatus: OrdersSyncStatus
}

export interface OrdersSyncStatusPostRequest {
  json: {
    /** 微信支付分配的服务商商户号 */
    sp_mchid?: string | undefined
    sp_appid?: string | undefined
    /** 微信支付分配的渠道商商户号 */
    channel_id?: string | undefined
    /** 微信支付分配子商户商户号 */
    sub_mchid: string
    sub_appid?: string | undefined
    /** 商户旗下门店的唯一编号 */
    out_shop_no: string
    sub_openid?: string | undefined
    login_token: string
    order_entry: string
    total_amount: number
    discount_amount: number
    user_amount: number
    status: ("CREATE_DEAL" | "PAY_SUCCESS")
    /** 格式：RFC 3339 */
    action_time: string
    /** 格式：RFC 3339 */
    pay_time?: string | undefined
    transaction_id?: string | undefined
    out_trade_no?: string | undefined
    /** 渠道商系统内部订单号 */
    out_order_no: string
    /** 桌位号 */
    out_table_no?: string | undefined
    /** 消费人数 */
    people_count?: number | undefined
    /** 商户菜品信息 */
    dish_list?: (readonly {
      /** 商户菜品ID */
      out_dish_no: string
      /** 菜品名称 */
      name: string
      price: number
      unit: ("BY_SHARE" | "BY_WEIGHT")
      count: number
      discount?: number | undefined
      type?: string | undefined
      priority?: number | undefined
      /** 菜品属性 */
      properties?: {
        /** 口味 */
        taste: string
        /** 做法 */
        cuisine: string
        /** 主料 */
        main_material: string
        /** 配料 */
        ingredients: string
        /** 其他 */
        others?: string | undefined
      } | undefined
    }[] | undefined)
    /** 用户标识 */
    openid?: string | undefined
  }
}
export interface OrdersSyncStatus {
  /**
   * 点餐订单信息同步（渠道商/服务商）
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011941011 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011939936 官方文档}
   */
  post(options: OrdersSyncStatusPostRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 点餐订单信息同步（渠道商/服务商）
   * @see {@link https://pay.weixin.qq.com/doc/v2/institution/4011941011 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v2/partner/4011939936 官方文档}
   */
  postAsync(options: OrdersSyncStatusPostRequest & CallOptions): Promise<ApiResponse<undefined>>
}
}
