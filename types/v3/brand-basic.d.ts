// GENERATED from spec/ by `npm run generate`. Do not edit.
import type { ApiResponse, CallOptions } from '../core.js'

export namespace v3_brandBasic {
export interface BrandBasic {
  readonly partner: Partner
}

export interface Partner {
  readonly brands: PartnerBrands
}

export interface PartnerBrands {
  readonly _brand_id_: PartnerBrandsByBrandId
}

export interface PartnerBrandsByBrandId {
  /** GET 获得品牌已授权且在生效中的产品权限信息 */
  readonly productAuthorities: PartnerBrandsByBrandIdProductAuthorities
}

export interface PartnerBrandsByBrandIdProductAuthoritiesGetRequest {
  /** 品牌ID */
  brand_id: string
}
export interface PartnerBrandsByBrandIdProductAuthoritiesGetResponse {
  /** 品牌ID */
  brand_id: string
  /** 授权类型 */
  authorization_type: ('AUTHORIZATION_TYPE_HOSTING' | 'AUTHORIZATION_TYPE_PARTLY' | (string & {}))
  /** 授权产品权限 */
  authorization_product?: ('BRAND_PRODUCT_AUTHORITY_MERCHANT_CARD' | 'BRAND_PRODUCT_AUTHORITY_CARD_LINK' | 'BRAND_PRODUCT_AUTHORITY_PRODUCT_COUPON' | 'BRAND_PRODUCT_AUTHORITY_SHAKE_COUPON' | 'BRAND_PRODUCT_AUTHORITY_BRAND_PAY_GIFT' | 'BRAND_PRODUCT_AUTHORITY_BRAND_STORE' | 'BRAND_PRODUCT_AUTHORITY_PAYMENT_MERCHANT_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_APPID_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_FINDER_MANAGE' | 'BRAND_PRODUCT_AUTHORITY_CATEGORY_MANAGE' | (string & {}))[]
  /** 更新时间 */
  update_time: string
}
export interface PartnerBrandsByBrandIdProductAuthorities {
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017410365 官方文档}
   */
  get(options: PartnerBrandsByBrandIdProductAuthoritiesGetRequest & CallOptions): Promise<ApiResponse<PartnerBrandsByBrandIdProductAuthoritiesGetResponse>>
  /**
   * 获得品牌已授权且在生效中的产品权限信息
   * @see {@link https://pay.weixin.qq.com/doc/v3/partner/4017410365 官方文档}
   */
  getAsync(options: PartnerBrandsByBrandIdProductAuthoritiesGetRequest & CallOptions): Promise<ApiResponse<PartnerBrandsByBrandIdProductAuthoritiesGetResponse>>
}
}
