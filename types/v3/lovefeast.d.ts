// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_lovefeast {
export interface Lovefeast {
  readonly brands: Brands
  readonly users: Users
}

export interface Brands {
  /** GET 查询爱心餐品牌信息 */
  readonly _brand_id_: BrandsByBrandId
}

export interface BrandsByBrandIdGetRequest {
  /** 品牌ID */
  brand_id: string
}
export interface BrandsByBrandIdGetResponse {
  /** 捐赠数量 */
  donate_count: number
  /** 供餐数量 */
  consume_count?: number
}
export interface BrandsByBrandId {
  /**
   * 查询爱心餐品牌信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472863 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466619 官方文档}
   */
  get(options: BrandsByBrandIdGetRequest & CallOptions): Promise<ApiResponse<BrandsByBrandIdGetResponse>>
  /**
   * 查询爱心餐品牌信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4012472863 官方文档}
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4012466619 官方文档}
   */
  getAsync(options: BrandsByBrandIdGetRequest & CallOptions): Promise<ApiResponse<BrandsByBrandIdGetResponse>>
}

export interface Users {
  readonly _openid_: UsersByOpenid
}

export interface UsersByOpenid {
  readonly orders: UsersByOpenidOrders
}

export interface UsersByOpenidOrders {
  readonly brandId: UsersByOpenidOrdersBrandId
  readonly outTradeNo: UsersByOpenidOrdersOutTradeNo
}

export interface UsersByOpenidOrdersBrandId {
  /** GET 查询用户捐赠单列表 */
  readonly _brand_id_: UsersByOpenidOrdersBrandIdByBrandId
}

export interface UsersByOpenidOrdersBrandIdByBrandIdGetRequest {
  /** 用户在商户AppID下的唯一标识 */
  openid: string
  /** 品牌ID */
  brand_id: string
  query?: {
    /** 请求资源起始位置 */
    offset?: number | null | undefined
    /** 最大资源条数 */
    limit?: number | null | undefined
  } | string | null | undefined
}
export interface UsersByOpenidOrdersBrandIdByBrandIdGetResponse {
  /** 该次请求返回的记录条数 */
  count?: number
  /** 最大记录条数 */
  limit?: number
  /** 起始位置 */
  offset?: number
  /** 全部记录数量 */
  total_count?: number
  /** 结果集 */
  data?: {
    /** 捐赠订单号 */
    welfare_trade_id?: string
    /** 应用ID */
    appid?: string
    /** 子商户应用ID */
    sub_appid?: string
    /** 品牌ID */
    brand_id?: number
    /** 捐赠来源 */
    donate_source?: ('MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {}))
    /** 商户订单 */
    merchant_order?: {
      /** 商户号 */
      mchid?: string
      /** 商户订单号 */
      out_trade_no?: string
      /** 门店ID */
      store_id?: string
      /** 子商户号 */
      sub_mchid?: string
    }
    /** 捐赠机构名称 */
    institution_name?: string
    /** 捐赠项目编号 */
    business_id?: string
    /** 捐赠活动名称 */
    business_name?: string
    /** 支付完成时间 */
    success_time?: string
    /** 支付者 */
    payer?: {
      /** 用户标识 */
      openid?: string
      /** 用户子标识 */
      sub_openid?: string
      /** 用户头像URL */
      avatar?: string
      /** 用户昵称 */
      nickname?: string
    }
    /** 订单金额 */
    amount?: {
      /** 总金额 */
      total?: number
      /** 用户支付金额 */
      payer_total?: number
      /** 货币类型 */
      currency?: string
      /** 用户支付币种 */
      payer_currency?: string
    }
    /** 设备编号 */
    device_id?: string
  }[]
}
export interface UsersByOpenidOrdersBrandIdByBrandId {
  /** 查询用户捐赠单列表 */
  get(options: UsersByOpenidOrdersBrandIdByBrandIdGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidOrdersBrandIdByBrandIdGetResponse>>
  /** 查询用户捐赠单列表 */
  getAsync(options: UsersByOpenidOrdersBrandIdByBrandIdGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidOrdersBrandIdByBrandIdGetResponse>>
}

export interface UsersByOpenidOrdersOutTradeNo {
  /** GET 查询用户捐赠单详情 */
  readonly _out_trade_no_: UsersByOpenidOrdersOutTradeNoByOutTradeNo
}

export interface UsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest {
  /** 用户在商户AppID下的唯一标识 */
  openid: string
  /** 商户系统内部订单号 */
  out_trade_no: string
}
export interface UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse {
  /** 捐赠订单号 */
  welfare_trade_id?: string
  /** 应用ID */
  appid?: string
  /** 子商户应用ID */
  sub_appid?: string
  /** 品牌ID */
  brand_id?: number
  /** 捐赠来源 */
  donate_source?: ('MINIPROGRAM_PAY' | 'ENTRUST_PAY' | (string & {}))
  /** 商户订单 */
  merchant_order?: {
    /** 商户号 */
    mchid?: string
    /** 商户订单号 */
    out_trade_no?: string
    /** 门店ID */
    store_id?: string
    /** 子商户号 */
    sub_mchid?: string
  }
  /** 捐赠机构名称 */
  institution_name?: string
  /** 捐赠项目编号 */
  business_id?: string
  /** 捐赠活动名称 */
  business_name?: string
  /** 支付完成时间 */
  success_time?: string
  /** 支付者 */
  payer?: {
    /** 用户标识 */
    openid?: string
    /** 用户子标识 */
    sub_openid?: string
    /** 用户头像URL */
    avatar?: string
    /** 用户昵称 */
    nickname?: string
  }
  /** 订单金额 */
  amount?: {
    [k: string]: unknown
  }
  /** 设备编号 */
  device_id?: string
}
export interface UsersByOpenidOrdersOutTradeNoByOutTradeNo {
  /** 查询用户捐赠单详情 */
  get(options: UsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse>>
  /** 查询用户捐赠单详情 */
  getAsync(options: UsersByOpenidOrdersOutTradeNoByOutTradeNoGetRequest & CallOptions): Promise<ApiResponse<UsersByOpenidOrdersOutTradeNoByOutTradeNoGetResponse>>
}
}
