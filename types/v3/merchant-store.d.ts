// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_merchantStore {
export interface MerchantStore {
  /** POST 创建门店 */
  readonly stores: Stores
}

export interface StoresPostRequest {
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string | undefined
      /** 品牌名称 */
      brand_name?: string | undefined
      /** 门店名称 */
      store_name: string
      /** 分店名称 */
      branch_name?: string | undefined
      /** 品牌ID */
      brand_id?: number | undefined
    } | undefined
    /** 门店地址信息 */
    store_address?: {
      /** 门店省市编码 */
      address_code?: string | undefined
      /** 门店地址 */
      address_detail: string
      /** 门店地址辅助描述 */
      address_complements?: string | undefined
      /** 门店经度 */
      longitude?: string | undefined
      /** 门店纬度 */
      latitude?: string | undefined
    } | undefined
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string | undefined
      /** 门店经营时间 */
      business_hours?: string | undefined
    } | undefined
    /** 门店收款信息 */
    store_recipient?: (readonly {
      /** 门店收款商户号 */
      mchid: string
      /** 门店收款主体 */
      company_name?: string | undefined
    }[] | undefined)
  }
}
export interface StoresPostResponse {
  /** 微信支付商户门店ID */
  store_id: number
}
export interface Stores {
  /**
   * 创建门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085766 官方文档}
   */
  post(options: StoresPostRequest & CallOptions): Promise<ApiResponse<StoresPostResponse>>
  /**
   * 创建门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085766 官方文档}
   */
  postAsync(options: StoresPostRequest & CallOptions): Promise<ApiResponse<StoresPostResponse>>
  /** GET 查询门店 · PATCH 修改门店 */
  readonly _store_id_: StoresByStoreId
}

export interface StoresByStoreIdGetRequest {
  /** 微信支付商户门店ID */
  store_id: number
  query?: {
    /** 特约商户号 */
    sub_mchid?: string | null | undefined
  } | string | null | undefined
}
export interface StoresByStoreIdGetResponse {
  /** 门店基础信息 */
  store_basics?: {
    /** 商家门店编号 */
    store_reference_id?: string
    /** 品牌名称 */
    brand_name?: string
    /** 门店名称 */
    store_name: string
    /** 分店名称 */
    branch_name?: string
    /** 品牌ID */
    brand_id?: number
  }
  /** 门店地址信息 */
  store_address?: {
    /** 门店省市编码 */
    address_code?: string
    /** 门店地址 */
    address_detail: string
    /** 门店地址辅助描述 */
    address_complements?: string
    /** 门店经度 */
    longitude?: string
    /** 门店纬度 */
    latitude?: string
  }
  /** 门店经营信息 */
  store_business?: {
    /** 门店服务电话 */
    service_phone?: string
    /** 门店经营时间 */
    business_hours?: string
  }
  /** 门店收款信息 */
  store_recipient?: {
    /** 门店收款商户号 */
    mchid: string
    /** 门店收款主体 */
    company_name?: string
  }[]
  /** 门店状态 */
  store_state?: {
    /** 门店状态描述 */
    store_state_message?: string
    /** 地址核实失败原因 */
    address_failed_reason?: string
    store_state_value?: string
  }
}
export interface StoresByStoreIdPatchRequest {
  /** 微信支付商户门店ID */
  store_id: number
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 门店基础信息 */
    store_basics?: {
      /** 商家门店编号 */
      store_reference_id?: string | undefined
      /** 品牌名称 */
      brand_name?: string | undefined
      /** 门店名称 */
      store_name: string
      /** 分店名称 */
      branch_name?: string | undefined
      /** 品牌ID */
      brand_id?: number | undefined
    } | undefined
    /** 门店地址信息 */
    store_address?: {
      /** 门店省市编码 */
      address_code?: string | undefined
      /** 门店地址 */
      address_detail: string
      /** 门店地址辅助描述 */
      address_complements?: string | undefined
      /** 门店经度 */
      longitude?: string | undefined
      /** 门店纬度 */
      latitude?: string | undefined
    } | undefined
    /** 门店经营信息 */
    store_business?: {
      /** 门店服务电话 */
      service_phone?: string | undefined
      /** 门店经营时间 */
      business_hours?: string | undefined
    } | undefined
    /** 收款门店信息 */
    store_recipient?: (readonly {
      /** 门店收款商户号 */
      mchid?: string | undefined
      /** 门店收款主体 */
      company_name?: string | undefined
    }[] | undefined)
  }
}
export interface StoresByStoreId {
  /**
   * 查询门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085769 官方文档}
   */
  get(options: StoresByStoreIdGetRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdGetResponse>>
  /**
   * 查询门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085769 官方文档}
   */
  getAsync(options: StoresByStoreIdGetRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdGetResponse>>
  /**
   * 修改门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085768 官方文档}
   */
  patch(options: StoresByStoreIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  /**
   * 修改门店
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085768 官方文档}
   */
  patchAsync(options: StoresByStoreIdPatchRequest & CallOptions): Promise<ApiResponse<undefined>>
  readonly recipients: StoresByStoreIdRecipients
}

export interface StoresByStoreIdRecipients {
  /** POST 绑定门店收款信息 */
  readonly bind: StoresByStoreIdRecipientsBind
  /** POST 解除门店收款信息绑定 */
  readonly unbind: StoresByStoreIdRecipientsUnbind
}

export interface StoresByStoreIdRecipientsBindPostRequest {
  /** 微信支付商户门店ID */
  store_id: number
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 收款门店信息 */
    store_recipient: readonly {
      /** 门店收款商户号 */
      mchid: string
      /** 门店收款主体 */
      company_name?: string | undefined
    }[]
  }
}
export interface StoresByStoreIdRecipientsBindPostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
    /** 门店收款主体 */
    company_name?: string
  }[]
}
export interface StoresByStoreIdRecipientsBind {
  /**
   * 绑定门店收款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085771 官方文档}
   */
  post(options: StoresByStoreIdRecipientsBindPostRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdRecipientsBindPostResponse>>
  /**
   * 绑定门店收款信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085771 官方文档}
   */
  postAsync(options: StoresByStoreIdRecipientsBindPostRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdRecipientsBindPostResponse>>
}

export interface StoresByStoreIdRecipientsUnbindPostRequest {
  /** 微信支付商户门店ID */
  store_id: number
  json: {
    /** 子商户号 */
    sub_mchid?: string | undefined
    /** 收款门店信息 */
    store_recipient?: (readonly {
      /** 门店收款商户号 */
      mchid: string
      /** 门店收款主体 */
      company_name?: string | undefined
    }[] | undefined)
  }
}
export interface StoresByStoreIdRecipientsUnbindPostResponse {
  /** 收款门店信息 */
  failed_store_recipient?: {
    /** 门店收款商户号 */
    mchid?: string
    /** 绑定当前收款信息失败的原因 */
    failed_reason?: string
    /** 门店收款主体 */
    company_name?: string
  }[]
}
export interface StoresByStoreIdRecipientsUnbind {
  /**
   * 解除门店收款信息绑定
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085773 官方文档}
   */
  post(options: StoresByStoreIdRecipientsUnbindPostRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdRecipientsUnbindPostResponse>>
  /**
   * 解除门店收款信息绑定
   * @see {@link https://pay.weixin.qq.com/doc/v3/merchant/4014085773 官方文档}
   */
  postAsync(options: StoresByStoreIdRecipientsUnbindPostRequest & CallOptions): Promise<ApiResponse<StoresByStoreIdRecipientsUnbindPostResponse>>
}
}
